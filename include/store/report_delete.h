/*
 * report_delete.h - one report goes, and all sums with it.
 *
 * Afterwards the store is as if the report had never come: of an aggregate
 * report's variants others may count from then on, and the reissue of it is
 * none any more. Records, sums and set-aside rows go in one
 * transaction; shapes, reporters and domains stay.
 *
 * The sums outlive the records, and cannot be lowered by what is gone: an
 * aggregate report that counts stays where retention has passed its first day.
 */
#ifndef STORE_REPORT_DELETE_H
#define STORE_REPORT_DELETE_H

#include "base/err.h"
#include "store/pg.h"
#include "store/report_ref.h"

/*
 * report_delete - delete one report, by the writer's role.
 *
 *   is_past  set where retention has passed it: nothing was deleted
 *
 * Waits until nobody stores, at most 60 s (ERR_TEMP), and is alone then, so
 * that it cannot deadlock with a writer. ERR_UNSUPPORTED: there is none. A
 * connection lost at the commit is ERR_TEMP, though the report may be gone.
 */
MUST_CHECK bool report_delete(struct pg *p, const struct report_ref *report,
	bool *is_past, struct err *err);

#endif
