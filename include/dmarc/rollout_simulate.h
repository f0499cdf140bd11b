/*
 * rollout_simulate.h - recorded mail judged again under another policy.
 *
 * The rules, for each row:
 *
 * - Alignment. In the mode that was published the receiver's own result
 *   stands, whatever its raw results say: it knew more. From relaxed to strict
 *   a pass stands where a raw pass has the very name of header_from, or where
 *   no raw result explains the pass (`unproven`); a fail stays. From strict to
 *   relaxed a pass stays; a fail becomes a pass by a raw pass of the same
 *   organisational domain.
 * - Policy by RFC 9989: np for what does not exist, else sp for a subdomain,
 *   else p; np falls back to sp, sp to p.
 * - Where what the report shows of the policy is what is asked, the receiver's
 *   own act is the answer: the row keeps its disposition, sampled or not.
 * - Mail that failed and that a stated override (forwarded,
 *   trusted_forwarder, mailing_list, local_policy) kept from its policy keeps
 *   its disposition (`overridden`). An override beside the whole
 *   policy has kept it from nothing.
 * - Other failing mail is sampled as the receiver was measured to do, else by
 *   the generation of its reports.
 *
 * Expected messages are parts of messages where sampling decides: hundredths,
 * since shares are taken in whole percents. So all that is shown adds up.
 */
#ifndef DMARC_ROLLOUT_SIMULATE_H
#define DMARC_ROLLOUT_SIMULATE_H

#include "dmarc/rollout_receivers.h"
#include "dmarc/rollout_timeline.h"

/*
 * rollout_ask - the policy that is published now, with what is given in its
 * place.
 *
 *   given  absent (pct: -1) is what is not given
 *
 * A policy of subdomains that is the same as p, or as sp, goes along with it:
 * reporters write the inherited one where the record has no tag. All of *ret is
 * present. Where nothing is known to be published, that is p=none.
 */
void rollout_ask(const struct rollout_timeline *t,
	const struct rollout_policy *given, struct rollout_policy *ret);

struct rollout_what_if {
	struct rollout_policy policy; /* `schema` is not looked at */
	const struct rollout_receivers *receivers; /* NULL: by generation */
	enum unknown_receiver unknown;
	const enum source_class *classes; /* by source; NULL: all unknown */
};

/* Messages. delivered + quarantined + rejected = messages. */
struct rollout_tally {
	double messages;
	double passed;                           /* aligned, as asked */
	double delivered, quarantined, rejected; /* expected */
	/* One-sided 95 % bounds in whole messages: what sampling may make of it,
	 * by the normal form of the binomial, and never more than all that is
	 * sampled. */
	double quarantined_upper, rejected_upper, touched_upper;
	double recorded_delivered, recorded_quarantined, recorded_rejected;
	double overridden; /* kept as recorded for an override that was
			      stated */
	double sampled;    /* decided by pct, or by t heeded in part */
	double unproven;   /* passes that no raw result explains */
};

struct rollout_simulated_day {
	utc_day_t day;
	struct rollout_tally tally;
};

struct rollout_simulated {
	uint32_t index; /* of the facts' sources or reporters */
	struct rollout_tally tally;
};

struct rollout_simulation {
	utc_day_t from, to;
	struct rollout_tally total;
	struct rollout_tally classes[CLASS_COUNT];
	struct rollout_tally scopes[SCOPE_COUNT];
	const struct rollout_simulated_day *days;  /* with mail, ascending */
	const struct rollout_simulated *sources;   /* most touched first, then
						    most messages, then by
						    address */
	const struct rollout_simulated *receivers; /* most messages first, then
						      by name */
	size_t day_count, source_count, receiver_count;
};

/* Arrays live in `a`, which has no budget. */
void rollout_simulate(const struct rollout_range *range,
	const struct rollout_what_if *ask, struct arena *a,
	struct rollout_simulation *ret);

#endif
