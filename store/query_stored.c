#include "store/query_stored.h"

#include "store/query_private.h"

static bool read_stored(struct arena *a, const struct pg_result *rows,
	struct stored_row *items, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		if (!query_copy_text(a, rows, i, 0, &items[i].report_id, err))
			return false;
		items[i].count = pg_row_uint(rows, i, 1);
	}
	return true;
}

bool query_stored_list(struct pg *p, struct str domain, struct str prefix,
	struct arena *a, struct stored_row **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	pg_param_text(&q, domain);
	pg_param_text(&q, prefix);
	if (!query_run(p, SQL_STORED_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct stored_row), &items, err) &&
	     read_stored(a, rows, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

bool query_stored_messages(struct pg *p, struct str domain,
	struct str header_from, uint64_t *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;

	pg_param_text(&q, domain);
	pg_param_text(&q, header_from);
	if (!query_run(p, SQL_STORED_MESSAGES, &q, &rows, err))
		return false;
	*ret = pg_row_uint(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}
