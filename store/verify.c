#include "store/verify.h"

#include "store/pg_private.h"

#include <stdio.h>

static bool read_totals(
	struct pg *p, struct verify_result *ret, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!pg_exec(p, SQL_VERIFY_TOTALS, NULL, &rows, err))
		return false;
	ret->domain_count = pg_row_uint(rows, 0, 0);
	ret->record_count = pg_row_uint(rows, 0, 1);
	ret->message_count = pg_row_uint(rows, 0, 2);
	pg_rows_free(&rows);
	return true;
}

/* A statement that answers with a number of differences and the first one. */
static bool compare(struct pg *p, const struct sql_statement *s,
	struct verify_result *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	uint64_t count;

	if (!pg_exec(p, s, NULL, &rows, err))
		return false;
	count = pg_row_uint(rows, 0, 0);
	if (count > 0 && ret->difference_count == 0)
		snprintf(ret->first_difference, sizeof(ret->first_difference),
			"%.*s", STR_ARGS(pg_row_text(rows, 0, 1)));
	ret->difference_count += count;
	pg_rows_free(&rows);
	return true;
}

bool verify_rollups(struct pg *p, struct verify_result *ret, struct err *err)
{
	struct verify_result result = {.difference_count = 0};
	bool ok;

	if (!pg_begin(p, SQL_TRANSACTION_BEGIN_VERIFY, err))
		return false;
	ok = read_totals(p, &result, err) &&
	     compare(p, SQL_VERIFY_SOURCE_DAY, &result, err) &&
	     compare(p, SQL_VERIFY_DOMAIN_DAY, &result, err) &&
	     compare(p, SQL_VERIFY_REPORT, &result, err) &&
	     compare(p, SQL_VERIFY_TLS_DAY, &result, err);
	pg_rollback(p);
	if (ok)
		*ret = result;
	return ok;
}
