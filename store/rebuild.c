#include "store/rebuild.h"

#include "store/pg_private.h"

#include <stdio.h>

static bool run_for_domain(struct pg *p, const struct sql_statement *s,
	struct str domain, struct pg_result **ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, domain);
	ok = pg_exec(p, s, &q, ret, err);
	pg_params_fini(&q);
	return ok;
}

bool rebuild_begin(
	struct pg *p, struct str domain, uint64_t *left, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!run_for_domain(p, SQL_REBUILD_FILL, domain, NULL, err) ||
		!run_for_domain(p, SQL_REBUILD_LEFT, domain, &rows, err))
		return false;
	*left = pg_row_uint(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

/* By so many of rebuild_find's columns: the domain, the month, its last day. */
static bool run_for_month(struct pg *p, const struct sql_statement *s,
	const struct pg_result *month, int columns, struct pg_result **ret,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, (int32_t)pg_row_int(month, 0, 0));
	for (int i = 1; i < columns; i++)
		pg_param_day(&q, pg_row_day(month, 0, i));
	ok = pg_exec(p, s, &q, ret, err);
	pg_params_fini(&q);
	return ok;
}

/* Which records are summed by source stays as it is: both ways are exact. */
static bool remake(struct pg *p, const struct pg_result *month, struct err *err)
{
	static const struct sql_statement *const steps[] = {
		&sql_rebuild_record_chunk,
		&sql_rebuild_source_day_drop,
		&sql_rebuild_source_day,
		&sql_rebuild_domain_day_drop,
		&sql_rebuild_domain_day,
		&sql_rebuild_tls_day_drop,
		&sql_rebuild_tls_day,
	};
	bool ok = true;

	for (size_t i = 0; ok && i < ARRAY_LEN(steps); i++)
		ok = run_for_month(p, steps[i], month, 3, NULL, err);
	return ok;
}

static bool rebuild_month(
	struct pg *p, const struct pg_result *month, struct err *err)
{
	struct pg_result *ours = NULL;
	bool is_ours;

	if (!run_for_month(p, SQL_REBUILD_HOLD, month, 2, &ours, err))
		return false;
	is_ours = pg_rows_count(ours) > 0;
	pg_rows_free(&ours);
	if (!is_ours)
		return true;
	return run_for_month(p, SQL_REBUILD_LOCK, month, 1, NULL, err) &&
	       run_for_month(p, SQL_RECORD_CHUNK_HOLD, month, 1, NULL, err) &&
	       remake(p, month, err) &&
	       run_for_month(p, SQL_REBUILD_DONE, month, 2, NULL, err);
}

static bool in_transaction(struct pg *p, struct str domain,
	struct rebuild_step *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!run_for_domain(p, SQL_REBUILD_FIND, domain, &rows, err))
		return false;
	ret->is_done = pg_rows_count(rows) == 0;
	ok = ret->is_done || rebuild_month(p, rows, err);
	if (!ret->is_done) {
		ret->month = pg_row_day(rows, 0, 1);
		snprintf(ret->domain, sizeof(ret->domain), "%.*s",
			STR_ARGS(pg_row_text(rows, 0, 3)));
	}
	pg_rows_free(&rows);
	return ok;
}

bool rebuild_step(struct pg *p, struct str domain, struct rebuild_step *ret,
	struct err *err)
{
	struct rebuild_step step = {.is_done = true};

	if (!pg_begin(p, SQL_TRANSACTION_BEGIN_REBUILD, err))
		return false;
	if (!in_transaction(p, domain, &step, err) || !pg_commit(p, err)) {
		pg_rollback(p);
		return false;
	}
	*ret = step;
	return true;
}
