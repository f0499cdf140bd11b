#include "store/tidy.h"

#include "store/pg_private.h"

/* Raise the sums by the facts of one report, which stand apart. */
static bool merge_report(
	struct pg *p, const struct pg_result *rows, struct err *err)
{
	struct pg_params q = {.count = 0};
	uint64_t chunks;
	bool ok;

	pg_param_i32(&q, (int32_t)pg_row_int(rows, 0, 0));
	pg_param_i64(&q, pg_row_int(rows, 0, 1));
	pg_param_day(&q, pg_row_day(rows, 0, 2));
	pg_param_day(&q, pg_row_day(rows, 0, 3));
	ok = pg_exec_count(p, SQL_FACT_CHUNK_SUMMED, &q, &chunks, err);
	pg_param_i16(&q, 1);
	/* All facts of a report stand apart, or none: none is left where it
	 * was set aside meanwhile. */
	if (ok && chunks > 0)
		ok = pg_exec(p, SQL_SOURCE_DAY_MOVE, &q, NULL, err);
	pg_params_reset(&q);
	pg_param_i32(&q, (int32_t)pg_row_int(rows, 0, 0));
	pg_param_i64(&q, pg_row_int(rows, 0, 1));
	pg_param_bool(&q, false);
	ok = ok && pg_exec(p, SQL_REPORT_TIDY_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool merge(struct pg *p, bool *found, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!pg_exec(p, SQL_SOURCE_DAY_TIDY_FIND, NULL, &rows, err))
		return false;
	*found = pg_rows_count(rows) > 0;
	ok = !*found || merge_report(p, rows, err);
	pg_rows_free(&rows);
	return ok;
}

bool tidy_step(struct pg *p, bool *is_done, struct err *err)
{
	bool found;

	if (!pg_begin(p, SQL_TRANSACTION_BEGIN_WRITE, err))
		return false;
	if (!merge(p, &found, err) || !pg_commit(p, err)) {
		pg_rollback(p);
		return false;
	}
	*is_done = !found;
	return true;
}
