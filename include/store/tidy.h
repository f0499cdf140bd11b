/* tidy.h - sums of wide reports, merged when there is nothing else to do. */
#ifndef STORE_TIDY_H
#define STORE_TIDY_H

#include "base/clock.h"
#include "store/pg.h"

/*
 * Records of the largest report that is merged. Beyond it most sources come
 * once, and merging would only copy them.
 */
#define TIDY_MAX_RECORDS 65536

/* Is a report, just stored, to be merged? */
MUST_CHECK bool tidy_mark(struct pg *p, int32_t domain_id, int64_t report_id,
	bool is_due, struct err *err);

/*
 * tidy_step - merge the sums of one report into source_day_sum.
 *
 * A report of many sources is stored with its sums apart from the others',
 * which is exact but slow to read where many such reports share their sources:
 * the long tail of a spoofed domain. *is_done is set where none was left. By
 * the writer's role; one that stores the same day at the same time waits for a
 * second or two, and two that tidy take different reports.
 */
MUST_CHECK bool tidy_step(struct pg *p, bool *is_done, struct err *err);
/* The same for reports of any size with facts of days before `before`, which
 * are about to go. *is_done also where others work on all that are left. */
MUST_CHECK bool tidy_before(
	struct pg *p, utc_day_t before, bool *is_done, struct err *err);
/* Are all facts of days before `before` in the sums? */
MUST_CHECK bool tidy_is_done_before(
	struct pg *p, utc_day_t before, bool *ret, struct err *err);

#endif
