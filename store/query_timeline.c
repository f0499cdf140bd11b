/* query_timeline.c - sums over time. */
#include "store/query_private.h"

/* As date_trunc calls them. */
static const char *const interval_names[] = {
	[INTERVAL_DAY] = "day",
	[INTERVAL_WEEK] = "week",
	[INTERVAL_MONTH] = "month",
};

static void read_interval(
	const struct pg_result *rows, int i, struct timeline_row *ret)
{
	*ret = (struct timeline_row){.day = pg_row_day(rows, i, 0),
		.messages = pg_row_uint(rows, i, 1),
		.passed = pg_row_uint(rows, i, 2),
		.disposition = {.quarantine = pg_row_uint(rows, i, 3),
			.reject = pg_row_uint(rows, i, 4)}};
	ret->disposition.none = ret->messages - ret->disposition.quarantine -
				ret->disposition.reject;
}

bool query_timeline(struct pg *p, struct str domain, struct day_range range,
	enum interval interval, struct arena *a, struct timeline_row **ret,
	size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_word(&q, interval_names[interval]);
	if (!query_run(p, SQL_TIMELINE_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct timeline_row), &items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
		for (size_t i = 0; i < *count; i++)
			read_interval(rows, (int)i, &(*ret)[i]);
	}
	pg_rows_free(&rows);
	return ok;
}
