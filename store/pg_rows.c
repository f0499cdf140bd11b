/* pg_rows.c - typed values out of binary results. */
#include "store/pg_libpq.h"

#include <assert.h>
#include <string.h>

void pg_rows_free(struct pg_result **r)
{
	PQclear(*r);
	*r = NULL;
}

int pg_rows_count(const struct pg_result *r)
{
	return PQntuples(r);
}

bool pg_row_is_null(const struct pg_result *r, int row, int column)
{
	return PQgetisnull(r, row, column);
}

int64_t pg_row_int(const struct pg_result *r, int row, int column)
{
	const char *value = PQgetvalue(r, row, column);
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;

	if (PQgetisnull(r, row, column))
		return 0;
	switch (PQgetlength(r, row, column)) {
	case 2:
		memcpy(&v16, value, sizeof(v16));
		return (int16_t)be16toh(v16);
	case 4:
		memcpy(&v32, value, sizeof(v32));
		return (int32_t)be32toh(v32);
	default:
		/* A column that is no integer is a mistake in the SQL. */
		assert(PQgetlength(r, row, column) == 8);
		memcpy(&v64, value, sizeof(v64));
		return (int64_t)be64toh(v64);
	}
}

uint64_t pg_row_uint(const struct pg_result *r, int row, int column)
{
	int64_t v = pg_row_int(r, row, column);

	return v > 0 ? (uint64_t)v : 0;
}

bool pg_row_bool(const struct pg_result *r, int row, int column)
{
	return !PQgetisnull(r, row, column) &&
	       PQgetvalue(r, row, column)[0] != 0;
}

utc_day_t pg_row_day(const struct pg_result *r, int row, int column)
{
	if (PQgetisnull(r, row, column))
		return 0;
	return (utc_day_t)pg_row_int(r, row, column) + PG_EPOCH_DAY;
}

int64_t pg_row_time_s(const struct pg_result *r, int row, int column)
{
	if (PQgetisnull(r, row, column))
		return 0;
	return pg_row_int(r, row, column) / 1000000 + PG_EPOCH_S;
}

void pg_row_ip(const struct pg_result *r, int row, int column, struct ip *ret)
{
	const char *value = PQgetvalue(r, row, column);
	int len = PQgetlength(r, row, column);

	memset(ret, 0, sizeof(*ret));
	if (PQgetisnull(r, row, column))
		return;
	assert(len == 8 || len == 20);
	ret->family = len == 8 ? 4 : 6;
	memcpy(ret->bytes, value + 4, (size_t)len - 4);
}

struct str pg_row_text(const struct pg_result *r, int row, int column)
{
	if (PQgetisnull(r, row, column))
		return STR_NULL;
	return (struct str){PQgetvalue(r, row, column),
		(size_t)PQgetlength(r, row, column)};
}
