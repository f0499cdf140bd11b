#include "store/query_change.h"

#include "store/query_private.h"

static bool read_change(struct arena *a, const struct pg_result *rows, int i,
	struct change_row *ret, struct err *err)
{
	*ret = (struct change_row){.id = pg_row_int(rows, i, 0),
		.at_s = pg_row_time_s(rows, i, 1)};
	return query_copy_text(a, rows, i, 2, &ret->kind, err) &&
	       query_copy_text(a, rows, i, 3, &ret->domain, err) &&
	       query_copy_text(a, rows, i, 4, &ret->subject, err) &&
	       query_copy_text(a, rows, i, 5, &ret->details, err);
}

bool query_change_list(struct pg *p, int64_t after, uint32_t limit,
	struct arena *a, struct change_row **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct change_row *changes;
	void *items;
	bool ok;

	pg_param_i64(&q, after);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_CHANGE_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*changes), &items, err);
	changes = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_change(a, rows, i, &changes[i], err);
	if (ok) {
		*ret = changes;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
