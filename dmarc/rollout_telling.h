/* rollout_telling.h - between rollout_timeline and rollout_change: what reports
 * say of the policy. */
#ifndef DMARC_ROLLOUT_TELLING_H
#define DMARC_ROLLOUT_TELLING_H

#include "dmarc/rollout_timeline.h"

enum tag {
	TAG_P,
	TAG_SP,
	TAG_NP,
	TAG_ADKIM,
	TAG_ASPF,
	TAG_PCT,
	TAG_T,
	TAG_COUNT
};

/* The report could not have shown it. */
#define TAG_NOT_SHOWN (-1)

/* By enum tag: enum policy, enum alignment_mode, 0..100, 0 or 1. */
struct published {
	int tags[TAG_COUNT];
};

/* With defaults and inheritance; TAG_NOT_SHOWN. */
int tag_value(const struct rollout_policy *p, enum tag tag);

/* By the tags that a change changed, as far as the report shows them. */
enum told { TOLD_NEITHER, TOLD_OLD, TOLD_NEW };
enum told tells(const struct rollout_policy *p, const struct published *old,
	const struct published *new);

/* Messages of a day that stood under a policy, by one reporter. */
struct telling {
	utc_day_t day;
	uint32_t reporter, policy;
	double messages;
};

struct tellings {
	const struct rollout_facts *facts;
	const struct telling *items; /* by day, reporter, policy */
	size_t count;
};

struct change {
	utc_day_t day, confirmed;
	struct published old, new;
};

void rollout_find_lags(const struct tellings *tellings,
	const struct change *changes, struct rollout_change *ret, size_t count,
	struct arena *a);
/* Does `a` ask more than `b` does, of any mail, of receivers of any generation?
 */
bool rollout_asks_more(
	const struct rollout_policy *a, const struct rollout_policy *b);
/* Before and after each change, and the word on it. */
void rollout_compare(const struct rollout_range *range,
	const enum source_class *classes, const struct rollout_config *config,
	const struct rollout_timeline *t, struct rollout_change *changes,
	struct arena *a);

#endif
