/* rollout_range.h - the rows of a range of days, in one order. */
#ifndef DMARC_ROLLOUT_RANGE_H
#define DMARC_ROLLOUT_RANGE_H

#include "dmarc/rollout.h"

/* By day, reporter, policy, shape, source, count: sums over it are the same
 * whatever order the facts had. */
struct rollout_range {
	const struct rollout_facts *facts;
	utc_day_t from, to; /* inclusive */
	const struct rollout_row *rows;
	size_t row_count;
};

/* `facts` is borrowed, the rows live in `a`, which has no budget. ERR_LIMIT
 * where an index of a row names nothing. */
MUST_CHECK bool rollout_range(struct rollout_range *ret,
	const struct rollout_facts *facts, utc_day_t from, utc_day_t to,
	struct arena *a, struct err *err);

#endif
