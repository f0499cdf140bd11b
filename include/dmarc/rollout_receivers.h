/*
 * rollout_receivers.h - what each receiver does with pct and t, as measured.
 *
 * Looked at is failing mail that no override spared, on days when a tag was
 * published that asked for less than the whole policy, at reporters whose
 * reports show the tag. `touched` of it got the whole policy: quarantine or
 * reject under p=quarantine, reject under p=reject, where all failing mail is
 * quarantined at least. Where a report shows both tags, that of its own
 * generation is measured.
 */
#ifndef DMARC_ROLLOUT_RECEIVERS_H
#define DMARC_ROLLOUT_RECEIVERS_H

#include "dmarc/rollout_range.h"

enum heed { HEED_UNKNOWN, HEED_HONOURS, HEED_IGNORES };
const char *heed_name(enum heed v); /* "unknown" "honours" "ignores" */

/* One tag at one receiver. */
struct rollout_heed {
	enum heed verdict;
	uint32_t days;           /* with such mail; under 3 nothing is said */
	double failing, touched; /* messages */
	double stated;           /* messages: `sampled_out`, or
				    `policy_test_mode` */
	double expected;         /* touched share where the tag is honoured */
	double lower, upper;     /* of the touched share: Clopper-Pearson, 95 %,
				    two-sided; 0 and 1 where nothing is known */
	double ignored; /* share of its failing mail that it applies the
				    tag to in no case: what the lower bound
				    proves. Touched at a stage that the tag
				    holds at f: f + ignored (1 - f). */
};

struct rollout_receiver {
	double messages, share;        /* of all in the range */
	utc_day_t first_day, last_day; /* ROLLOUT_NEVER: none */
	struct rollout_heed pct, t;
};

struct rollout_receivers {
	const struct rollout_facts *facts;
	const struct rollout_receiver *items; /* as the facts' reporters */
	const uint32_t *order; /* most messages first, then by name: those with
				  any */
	size_t count;          /* of `order` */
};

/* Arrays live in `a`, which has no budget; range's facts are borrowed. */
void rollout_receivers(const struct rollout_range *range, struct arena *a,
	struct rollout_receivers *ret);

/* How much of the failing mail each stage touches at the domain's receivers,
 * by their share of its messages. */
struct rollout_measured {
	double touched[STAGE_COUNT], rejected[STAGE_COUNT]; /* shares */
	double measured; /* share of messages at receivers with a word on pct
			    or t */
	const struct rollout_receivers *receivers; /* borrowed */
};

/* A receiver counts as measured, else by the generation of its reports, else
 * as config->unknown_receiver says. */
void rollout_measure(const struct rollout_receivers *receivers,
	const struct rollout_config *config, struct rollout_measured *ret);

#endif
