/* advice_version.c - what advice was made from, in numbers. */
#include "store/advice_version.h"

#include "store/query_private.h"

bool advice_version_equal(
	const struct advice_version *a, const struct advice_version *b)
{
	return a->newest_report == b->newest_report &&
	       a->newest_reports == b->newest_reports &&
	       a->reports_gone == b->reports_gone &&
	       advice_version_differs_in_reports(a, b);
}

bool advice_version_differs_in_reports(
	const struct advice_version *a, const struct advice_version *b)
{
	return a->day == b->day && advice_version_has_same_words(a, b);
}

bool advice_version_has_same_words(
	const struct advice_version *a, const struct advice_version *b)
{
	return a->newest_word == b->newest_word &&
	       a->known_changes == b->known_changes;
}

bool advice_version_read(struct pg *p, struct str domain, utc_day_t day,
	struct advice_version *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;

	if (!query_param_domain(p, &q, domain, err) ||
		!query_run(p, SQL_ADVICE_VERSION, &q, &rows, err))
		return false;
	*ret = (struct advice_version){.day = day,
		.newest_report = pg_row_int(rows, 0, 0),
		.newest_reports = pg_row_int(rows, 0, 1),
		.reports_gone = pg_row_int(rows, 0, 2),
		.newest_word = pg_row_int(rows, 0, 3),
		.known_changes = pg_row_int(rows, 0, 4)};
	pg_rows_free(&rows);
	return true;
}
