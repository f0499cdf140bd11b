#include "store/tidy.h"

#include "store/migrate.h"
#include "store/pg_private.h"

bool tidy_mark(struct pg *p, int32_t domain_id, int64_t report_id, bool is_due,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, domain_id);
	pg_param_i64(&q, report_id);
	pg_param_bool(&q, is_due);
	ok = pg_exec(p, SQL_REPORT_TIDY_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* The facts of one report that stand apart; some may be in the sums already. */
static bool merge_report(
	struct pg *p, const struct pg_result *rows, struct err *err)
{
	int32_t domain_id = (int32_t)pg_row_int(rows, 0, 0);
	int64_t report_id = pg_row_int(rows, 0, 1);
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, domain_id);
	pg_param_i64(&q, report_id);
	pg_param_day(&q, pg_row_day(rows, 0, 2));
	pg_param_day(&q, pg_row_day(rows, 0, 3));
	ok = pg_exec(p, SQL_SOURCE_DAY_MERGE, &q, NULL, err);
	pg_params_fini(&q);
	return ok && tidy_mark(p, domain_id, report_id, false, err);
}

/* One of the reports that a statement finds. */
static bool merge_found(struct pg *p, const struct sql_statement *find,
	const struct pg_params *q, bool *found, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!pg_exec(p, find, q, &rows, err))
		return false;
	*found = pg_rows_count(rows) > 0;
	ok = !*found || merge_report(p, rows, err);
	pg_rows_free(&rows);
	return ok;
}

static bool step(struct pg *p, const struct sql_statement *find,
	const struct pg_params *q, bool *is_done, struct err *err)
{
	bool found;

	if (!migrate_begin_write(p, err))
		return false;
	if (!merge_found(p, find, q, &found, err) || !pg_commit(p, err)) {
		pg_rollback(p);
		return false;
	}
	*is_done = !found;
	return true;
}

bool tidy_step(struct pg *p, bool *is_done, struct err *err)
{
	return step(p, SQL_SOURCE_DAY_TIDY_FIND, NULL, is_done, err);
}

bool tidy_before(struct pg *p, utc_day_t before, bool *is_done, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_day(&q, before);
	ok = step(p, SQL_RETENTION_FACT_FIND, &q, is_done, err);
	pg_params_fini(&q);
	return ok;
}

bool tidy_is_done_before(
	struct pg *p, utc_day_t before, bool *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_day(&q, before);
	ok = pg_exec(p, SQL_RETENTION_FACT_LEFT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = !pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}
