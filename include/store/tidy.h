/* tidy.h - records that share their sources, merged when there is nothing else
 * to do. */
#ifndef STORE_TIDY_H
#define STORE_TIDY_H

#include "base/clock.h"
#include "store/pg.h"

/*
 * tidy_step - merge records of a settled day of a domain into source_day_sum.
 *
 *   before            days before it are settled: few reports will follow
 *   changed_before_s  days that nothing was added to since then
 *
 * Records are stored with no sums by source, which is exact but slow to read
 * where many reports of a day share their sources. Where they do, so that at
 * least every other record goes into a row that is there already, some
 * thousands of them are merged; where not, a day is left as it is, until it is
 * changed again. *is_done is set where no day is left to look at, or where
 * another is at the domain of the next one and goes on. By the writer's role;
 * who only stores does not wait for it.
 */
MUST_CHECK bool tidy_step(struct pg *p, utc_day_t before,
	int64_t changed_before_s, bool *is_done, struct err *err);
/* The same for all days before `before`, whose records are about to go, whether
 * they share sources or not. *is_done as above. */
MUST_CHECK bool tidy_before(
	struct pg *p, utc_day_t before, bool *is_done, struct err *err);

#endif
