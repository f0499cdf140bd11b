#include "store/query.h"

#include "store/query_private.h"

#include <assert.h>
#include <string.h>

bool query_begin(struct pg *p, struct err *err)
{
	return pg_begin(p, SQL_TRANSACTION_BEGIN_READ, err);
}

void query_end(struct pg *p)
{
	/* Nothing was written: a rollback ends it as well, and cannot fail. */
	pg_rollback(p);
}

bool query_run(struct pg *p, const struct sql_statement *s, struct pg_params *q,
	struct pg_result **ret, struct err *err)
{
	bool is_ours = !pg_is_in_transaction(p), ok;

	ok = (!is_ours || query_begin(p, err)) && pg_exec(p, s, q, ret, err);
	if (is_ours)
		query_end(p);
	if (q != NULL)
		pg_params_fini(q);
	return ok;
}

bool query_copy_text(struct arena *a, const struct pg_result *rows, int row,
	int column, struct str *ret, struct err *err)
{
	if (arena_copy_str(a, pg_row_text(rows, row, column), ret))
		return true;
	return err_set(err, ERR_LIMIT, "answer is larger than its memory");
}

bool query_alloc(struct arena *a, const struct pg_result *rows, size_t size,
	void **ret, struct err *err)
{
	size_t count = (size_t)pg_rows_count(rows);

	*ret = count > 0 ? arena_alloc_array(a, count, size) : NULL;
	if (*ret != NULL || count == 0)
		return true;
	return err_set(err, ERR_LIMIT, "answer is larger than its memory");
}

utc_day_t query_latest_day(void)
{
	return clock_day_of(clock_now_s()) + 1;
}

/* --- domains ------------------------------------------------------------- */

/* The number of a policy domain; 0: none, or STR_NULL. */
static bool find_domain(
	struct pg *p, struct str domain, int32_t *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;

	*ret = domain.ptr == NULL ? 0 : pg_noted_domain(p, domain);
	if (domain.ptr == NULL || *ret != 0)
		return true;
	pg_param_text(&q, domain);
	if (!query_run(p, SQL_DOMAIN_FIND, &q, &rows, err))
		return false;
	if (pg_rows_count(rows) > 0) {
		*ret = (int32_t)pg_row_int(rows, 0, 0);
		pg_note_domain(p, domain, *ret);
	}
	pg_rows_free(&rows);
	return true;
}

bool query_param_domain(
	struct pg *p, struct pg_params *q, struct str domain, struct err *err)
{
	int32_t id;

	assert(q->count == 0);
	if (!find_domain(p, domain, &id, err))
		return false;
	pg_param_i32(q, id);
	return true;
}

bool query_range_by(struct pg *p, const struct sql_statement *newest,
	struct str domain, struct day_range *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	utc_day_t to = clock_day_of(clock_now_s());

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, query_latest_day());
	if (!query_run(p, newest, &q, &rows, err))
		return false;
	if (!pg_row_is_null(rows, 0, 0))
		to = pg_row_day(rows, 0, 0);
	pg_rows_free(&rows);
	*ret = (struct day_range){.from = to - 29, .to = to};
	return true;
}

bool query_default_range(
	struct pg *p, struct str domain, struct day_range *ret, struct err *err)
{
	return query_range_by(p,
		domain.ptr != NULL ? SQL_DOMAIN_NEWEST_DAY : SQL_NEWEST_DAY,
		domain, ret, err);
}

bool query_domain_exists(struct pg *p, struct str domain, struct err *err)
{
	int32_t id;

	if (!find_domain(p, domain, &id, err))
		return false;
	return id != 0 || err_set(err, ERR_UNSUPPORTED, "no domain \"%.*s\"",
				  STR_ARGS(domain));
}

bool query_domain_names(struct pg *p, struct arena *a, struct str **ret,
	size_t *count, struct err *err)
{
	struct pg_result *rows = NULL;
	struct str *names;
	void *items;
	bool ok;

	if (!query_run(p, SQL_DOMAIN_NAME_LIST, NULL, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*names), &items, err);
	names = items;
	*count = (size_t)pg_rows_count(rows);
	for (size_t i = 0; ok && i < *count; i++)
		ok = query_copy_text(a, rows, (int)i, 0, &names[i], err);
	*ret = names;
	pg_rows_free(&rows);
	return ok;
}

static bool read_domains(struct arena *a, const struct pg_result *rows,
	struct domain_row *items, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct domain_row *d = &items[i];

		assert(items != NULL);
		if (!query_copy_text(a, rows, i, 0, &d->domain, err) ||
			!query_copy_text(a, rows, i, 5, &d->verdict, err))
			return false;
		d->messages = pg_row_uint(rows, i, 1);
		d->passed = pg_row_uint(rows, i, 2);
		d->policy = policy_parse(pg_row_text(rows, i, 3));
		d->has_data = !pg_row_is_null(rows, i, 4);
		d->last_day = pg_row_day(rows, i, 4);
	}
	return true;
}

bool query_domain_list(struct pg *p, struct day_range range, uint32_t limit,
	uint32_t offset, struct arena *a, struct domain_row **ret,
	size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_day(&q, query_latest_day());
	pg_param_i32(&q, (int32_t)limit);
	pg_param_i32(&q, (int32_t)offset);
	if (!query_run(p, SQL_DOMAIN_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct domain_row), &items, err) &&
	     read_domains(a, rows, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

/* --- the whole store ----------------------------------------------------- */

bool query_status(struct pg *p, struct store_status *ret, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!query_run(p, SQL_STATUS_TOTALS, NULL, &rows, err))
		return false;
	*ret = (struct store_status){.report_count = pg_row_uint(rows, 0, 0),
		.record_count = pg_row_uint(rows, 0, 1),
		.domain_count = pg_row_uint(rows, 0, 2),
		.duplicate_count = pg_row_uint(rows, 0, 3),
		.last_arrival_s = pg_row_time_s(rows, 0, 4)};
	pg_rows_free(&rows);
	return true;
}

static bool read_reporters(struct arena *a, const struct pg_result *rows,
	struct reporter_row *items, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		assert(items != NULL);
		if (!query_copy_text(a, rows, i, 0, &items[i].reporter, err))
			return false;
		items[i].report_count = pg_row_uint(rows, i, 1);
		items[i].last_arrival_s = pg_row_time_s(rows, i, 2);
	}
	return true;
}

bool query_reporters(struct pg *p, uint32_t limit, struct arena *a,
	struct reporter_row **ret, size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_REPORTER_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct reporter_row), &items, err) &&
	     read_reporters(a, rows, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

static bool read_tables(struct arena *a, const struct pg_result *rows,
	struct table_row *items, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct table_row *t = &items[i];

		assert(items != NULL);
		if (!query_copy_text(a, rows, i, 0, &t->name, err))
			return false;
		t->partitions = (uint32_t)pg_row_int(rows, i, 1);
		t->has_months = !pg_row_is_null(rows, i, 2);
		t->oldest = pg_row_day(rows, i, 2);
		t->newest = pg_row_day(rows, i, 3);
		t->row_estimate = pg_row_uint(rows, i, 4);
		t->bytes = pg_row_uint(rows, i, 5);
	}
	return true;
}

bool query_tables(struct pg *p, struct arena *a, struct table_row **ret,
	size_t *count, struct err *err)
{
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	if (!query_run(p, SQL_STATUS_TABLE_LIST, NULL, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct table_row), &items, err) &&
	     read_tables(a, rows, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

bool query_schema(struct pg *p, struct arena *a, struct str **ret,
	size_t *count, struct err *err)
{
	struct pg_result *rows = NULL;
	struct str *lines;
	void *items;
	bool ok;

	if (!query_run(p, SQL_SCHEMA_DESCRIBE, NULL, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*lines), &items, err);
	lines = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = query_copy_text(a, rows, i, 0, &lines[i], err);
	if (ok) {
		*ret = lines;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
