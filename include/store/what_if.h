/* what_if.h - answers that the facts behind the advice give. */
#ifndef STORE_WHAT_IF_H
#define STORE_WHAT_IF_H

#include "dmarc/rollout_simulate.h"
#include "store/advice.h"
#include "store/query.h"

/* What of some days is counted in /sources, and feeds no advice. */
struct left_out {
	uint64_t reports;  /* nobody vouches for them, re-issued, over 32 days
			      long */
	uint64_t messages; /* of these; without an address; or of days that
			      retention has passed */
};

struct what_if {
	struct rollout_policy published, asked;
	struct rollout_simulation simulation; /* receivers as measured */
	struct rollout_tally if_all_ignore;   /* pct and t, in all */
	struct left_out left_out;
};

/*
 * what_if_read - the mail of some days under another policy.
 *
 *   advice  of the domain
 *   o       that it was read with
 *   given   as of rollout_ask
 *   a       what is read lives in it; without a budget
 */
MUST_CHECK bool what_if_read(struct pg *p, const struct advice *advice,
	const struct advice_options *o, struct day_range range,
	const struct rollout_policy *given, struct arena *a,
	struct what_if *ret, struct err *err);

/* What a receiver reports, and what it makes of pct and t. */
struct receiver_row {
	const struct rollout_reporter *reporter;
	double messages, share;              /* of the days asked for */
	const struct rollout_receiver *ever; /* first_day, last_day, pct, t: of
						all that is known */
};

struct receiver_list {
	const struct receiver_row *rows; /* most messages first, then by name */
	size_t count;
	double messages;
	struct left_out left_out;
};

/* Every receiver that ever reported; as of what_if_read. */
MUST_CHECK bool receivers_read(struct pg *p, const struct advice *advice,
	const struct advice_options *o, struct day_range range, struct arena *a,
	struct receiver_list *ret, struct err *err);

#endif
