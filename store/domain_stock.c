#include "store/domain_stock.h"

#include "store/migrate.h"
#include "store/report_delete_private.h"

/* So long others may have to wait for a step. */
#define STEP_MS 200
/* Numbers fetched for a step; more than it comes to. */
#define STEP_REPORTS 500

/* --- the list ------------------------------------------------------------ */

static bool read_stock(const struct pg_result *rows, struct arena *a,
	struct domain_stock **ret, struct err *err)
{
	int count = pg_rows_count(rows);
	struct domain_stock *items =
		arena_alloc_array(a, (size_t)count + 1, sizeof(*items));

	for (int i = 0; items != NULL && i < count; i++) {
		items[i] = (struct domain_stock){
			.known_since_s = pg_row_time_s(rows, i, 1),
			.reports = pg_row_uint(rows, i, 2),
			.failure_reports = pg_row_uint(rows, i, 3),
			.tls_reports = pg_row_uint(rows, i, 4)};
		if (!arena_copy_str(
			    a, pg_row_text(rows, i, 0), &items[i].domain))
			items = NULL;
	}
	*ret = items;
	return items != NULL ||
	       err_set(err, ERR_LIMIT, "answer is larger than its memory");
}

bool domain_stock_list(struct pg *p, struct arena *a, struct domain_stock **ret,
	size_t *count, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!pg_exec(p, SQL_DOMAIN_STOCK_LIST, NULL, &rows, err))
		return false;
	ok = read_stock(rows, a, ret, err);
	*count = (size_t)pg_rows_count(rows);
	pg_rows_free(&rows);
	return ok;
}

/* --- known or not -------------------------------------------------------- */

/* The number a statement gives for a name; 0 where it gives none. */
static bool ask(struct pg *p, const struct sql_statement *s, struct str name,
	int32_t *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, name);
	ok = pg_exec(p, s, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = pg_rows_count(rows) > 0 ? (int32_t)pg_row_int(rows, 0, 0) : 0;
	pg_rows_free(&rows);
	return true;
}

bool domain_stock_add(
	struct pg *p, struct str name, bool *is_new, struct err *err)
{
	int32_t id;

	if (!ask(p, SQL_DOMAIN_INSERT, name, &id, err))
		return false;
	*is_new = id != 0;
	return true;
}

/* --- removal ------------------------------------------------------------- */

static bool exec_domain(struct pg *p, const struct sql_statement *s,
	int32_t domain_id, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, domain_id);
	ok = pg_exec(p, s, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool list_reports(struct pg *p, int32_t domain_id,
	struct pg_result **ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, domain_id);
	pg_param_i32(&q, STEP_REPORTS);
	ok = pg_exec(p, SQL_DOMAIN_REPORT_LIST, &q, ret, err);
	pg_params_fini(&q);
	return ok;
}

/* As many as fit into the time of a step; *count 0: there was none. */
static bool remove_reports(
	struct pg *p, int32_t domain_id, uint64_t *count, struct err *err)
{
	int64_t until_ms = clock_monotonic_ms() + STEP_MS;
	struct report_place place = {.domain_id = domain_id};
	struct pg_result *rows = NULL;
	bool ok, ignored;

	*count = 0;
	ok = list_reports(p, domain_id, &rows, err);
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		if (i > 0 && clock_monotonic_ms() > until_ms)
			break;
		place.id = pg_row_int(rows, i, 0);
		/* What stays in the sums goes with them at the end. */
		ok = report_delete_aggregate(p, place, &ignored, err);
		*count += 1;
	}
	pg_rows_free(&rows);
	return ok;
}

static bool remove_rest(struct pg *p, int32_t domain_id, struct err *err)
{
	return exec_domain(p, SQL_DOMAIN_RAW_DELETE, domain_id, err) &&
	       exec_domain(p, SQL_DOMAIN_INTAKE_DELETE, domain_id, err) &&
	       exec_domain(p, SQL_DOMAIN_SUM_DELETE, domain_id, err) &&
	       exec_domain(p, SQL_DOMAIN_SHAPE_DELETE, domain_id, err) &&
	       exec_domain(p, SQL_DOMAIN_HEAD_DELETE, domain_id, err) &&
	       exec_domain(p, SQL_DOMAIN_DELETE, domain_id, err);
}

static bool remove_some(struct pg *p, struct str name, uint64_t *count,
	bool *is_done, struct err *err)
{
	int32_t domain_id;

	if (!ask(p, SQL_DOMAIN_FIND, name, &domain_id, err))
		return false;
	if (domain_id == 0)
		return err_set(err, ERR_UNSUPPORTED, "no domain \"%.*s\"",
			STR_ARGS(name));
	if (!remove_reports(p, domain_id, count, err))
		return false;
	*is_done = *count == 0;
	return !*is_done || remove_rest(p, domain_id, err);
}

bool domain_stock_remove(struct pg *p, struct str name, uint64_t *reports,
	bool *is_done, struct err *err)
{
	uint64_t count;

	if (!migrate_begin_delete(p, err))
		return false;
	if (!remove_some(p, name, &count, is_done, err) || !pg_commit(p, err)) {
		pg_rollback(p);
		return false;
	}
	*reports += count;
	return true;
}
