/* advice.h - the verdict on a domain's next step, from what is stored. */
#ifndef STORE_ADVICE_H
#define STORE_ADVICE_H

#include "dmarc/rollout_print.h"
#include "dmarc/rollout_receivers.h"
#include "dmarc/rollout_timeline.h"
#include "store/rollout_facts.h"

struct advice_options {
	struct rollout_config rollout;
	struct rollout_facts_filter filter;
	const char *rua; /* a URI of ours, for records without; NULL: none */
};

/* One verdict with its frame; both are gone when the callback returns. False
 * ends it all. */
typedef bool advice_cb(void *ctx, const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct err *err);

/*
 * advice_backtest - the verdict of every past day, its own advice followed.
 *
 *   from, to   inclusive; ROLLOUT_ALWAYS and ROLLOUT_NEVER: from the first day
 *              with data through the last day on which a report arrived
 *
 * Each from what had arrived by then and nothing else. The stage is none
 * before the first day. Errors as of rollout_facts_read, and the callback's.
 */
MUST_CHECK bool advice_backtest(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t from, utc_day_t to,
	advice_cb *cb, void *ctx, struct err *err);

/* What is known of a domain on one day, and what the advisor says. */
struct advice {
	utc_day_t day;
	struct rollout_facts facts;         /* arrived by the end of that day */
	struct rollout_range range;         /* all of them */
	struct rollout_receivers receivers; /* as measured */
	struct rollout_measured measured;
	struct rollout_timeline timeline;
	struct rollout_position at[SCOPE_COUNT]; /* from the timeline */
	/* p always, sp where there is mail of subdomains or such a tag, np
	 * where nothing of that mail is legitimate. */
	bool is_judged[SCOPE_COUNT];
	struct rollout_verdict verdicts[SCOPE_COUNT];
	const enum source_class *classes; /* by source */
	/* All of this lives in them; the first has a budget. */
	struct arena *facts_arena, *arena;
};

/*
 * advice_read - facts, policies as published, and the verdicts of one day.
 *
 *   domain  borrowed by *ret
 *   day     what came in after it is left out
 *
 * Errors as of rollout_facts_read. advice_free accepts NULL in *a.
 */
MUST_CHECK bool advice_read(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t day, struct advice **ret,
	struct err *err);
void advice_free(struct advice **a);

/*
 * advice_frame - what stands around the verdict of a scope that was judged:
 * records and warnings.
 *
 * The record in force is made of what reports say, which is not its rua; those
 * to publish carry options->rua. Texts live as long as *a.
 */
MUST_CHECK bool advice_frame(const struct advice *a,
	const struct advice_options *o, enum rollout_scope scope,
	struct rollout_frame *ret, struct err *err);

/* "sha256:..." of the constants, so that verdicts can be compared. */
#define ADVICE_DIGEST_SIZE 72
void advice_config_digest(
	const struct rollout_config *c, char dst[ADVICE_DIGEST_SIZE]);

#endif
