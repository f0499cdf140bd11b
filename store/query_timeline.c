/* query_timeline.c - sums and policies over time. */
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

/* --- policies ------------------------------------------------------------ */

static bool read_policy(struct arena *a, const struct pg_result *rows, int i,
	struct policy_change_row *ret, struct err *err)
{
	struct policy_published *p = &ret->policy;

	ret->day = pg_row_day(rows, i, 0);
	p->p = policy_parse(pg_row_text(rows, i, 1));
	p->sp = policy_parse(pg_row_text(rows, i, 2));
	p->np = policy_parse(pg_row_text(rows, i, 3));
	p->adkim = alignment_mode_parse(pg_row_text(rows, i, 4));
	p->aspf = alignment_mode_parse(pg_row_text(rows, i, 5));
	p->pct = pg_row_is_null(rows, i, 6) ? -1 : (int)pg_row_int(rows, i, 6);
	p->testing = testing_parse(pg_row_text(rows, i, 8));
	p->discovery_method = discovery_method_parse(pg_row_text(rows, i, 9));
	return query_copy_text(a, rows, i, 7, &p->fo, err);
}

bool query_policy_changes(struct pg *p, struct str domain,
	struct day_range range, struct arena *a, struct policy_change_row **ret,
	size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct policy_change_row *changes;
	struct str name;
	void *items;
	bool ok;

	if (!arena_copy_str(a, domain, &name))
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	if (!query_run(p, SQL_POLICY_CHANGE_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*changes), &items, err);
	changes = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		ok = read_policy(a, rows, i, &changes[i], err);
		changes[i].policy.domain = name;
	}
	if (ok) {
		*ret = changes;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
