#include "store/partition.h"

#include "store/query_private.h"

bool partition_is_plausible(utc_day_t day)
{
	utc_day_t today = clock_day_of(clock_now_s());

	return day >= today - PARTITION_MAX_PAST_DAYS &&
	       day <= today + PARTITION_MAX_FUTURE_DAYS;
}

static bool is_known(const struct partition_months *known, utc_day_t month)
{
	size_t i = known->count;

	/* The last one added is the one most asked for. */
	while (i > 0 && known->items[i - 1] != month)
		i--;
	return i > 0;
}

/* First day of the next month from *day on that a plausible day of the range
 * needs and that is not known. */
static bool next_missing(const struct partition_months *known, utc_day_t *day,
	utc_day_t last, utc_day_t *month)
{
	while (*day <= last) {
		utc_day_t first = clock_month_of(*day), seen = *day;

		*day = clock_month_of(first + 31);
		/* Of a month that is plausible in part, that part counts. */
		if (!partition_is_plausible(seen) &&
			!partition_is_plausible(last < *day ? last : *day - 1))
			continue;
		*month = first;
		if (!is_known(known, first))
			return true;
	}
	return false;
}

bool partition_is_missing(
	const struct partition_months *known, utc_day_t first, utc_day_t last)
{
	utc_day_t month;

	return next_missing(known, &first, last, &month);
}

/* A clock that was set back leaves more than there is room for. */
static void note(struct partition_months *known, utc_day_t month)
{
	if (known->count == PARTITION_MAX_MONTHS)
		known->count = 0;
	known->items[known->count++] = month;
}

bool partition_make(struct pg *p, const char *const *tables, size_t count,
	utc_day_t first, utc_day_t last, struct partition_months *known,
	struct err *err)
{
	struct partition_months missing = {.count = 0};
	struct pg_params q = {.count = 0};
	utc_day_t month;
	struct buf *b;
	bool ok;

	while (missing.count < PARTITION_MAX_MONTHS &&
		next_missing(known, &first, last, &month))
		missing.items[missing.count++] = month;
	if (missing.count == 0)
		return true;
	b = pg_param_array_begin(&q, PG_TEXT_ARRAY, count);
	for (size_t i = 0; i < count; i++)
		pg_field_word(b, tables[i]);
	pg_param_array_end(&q);
	b = pg_param_array_begin(&q, PG_DATE_ARRAY, missing.count);
	for (size_t i = 0; i < missing.count; i++)
		pg_field_day(b, missing.items[i]);
	pg_param_array_end(&q);
	ok = pg_exec(p, SQL_PARTITION_MAKE, &q, NULL, err);
	pg_params_fini(&q);
	for (size_t i = 0; ok && i < missing.count; i++)
		note(known, missing.items[i]);
	return ok;
}

bool report_partitions_make(struct pg *p, utc_day_t first, utc_day_t last,
	struct partition_months *known, struct err *err)
{
	static const char *const tables[] = {
		"record_chunk", "record_set_aside"};

	return partition_make(
		p, tables, ARRAY_LEN(tables), first, last, known, err);
}

/* --- those that are there ------------------------------------------------ */

static bool read_partition(struct arena *a, const struct pg_result *rows, int i,
	struct partition *ret, struct err *err)
{
	ret->is_odd = pg_row_is_null(rows, i, 2);
	ret->month = pg_row_day(rows, i, 2);
	ret->bytes = pg_row_uint(rows, i, 3);
	ret->row_estimate = pg_row_uint(rows, i, 4);
	return query_copy_text(a, rows, i, 0, &ret->table, err) &&
	       query_copy_text(a, rows, i, 1, &ret->name, err);
}

bool partition_list(struct pg *p, const char *table, struct arena *a,
	struct partition **ret, size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct partition *partitions;
	void *items;
	bool ok;

	pg_param_text(&q, table != NULL ? str_from(table) : STR_NULL);
	ok = pg_exec(p, SQL_PARTITION_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	ok = query_alloc(a, rows, sizeof(*partitions), &items, err);
	partitions = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_partition(a, rows, i, &partitions[i], err);
	if (ok) {
		*ret = partitions;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

bool partition_drop(struct pg *p, const char *table, utc_day_t month,
	uint64_t *bytes, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_word(&q, table);
	pg_param_day(&q, month);
	ok = pg_exec(p, SQL_PARTITION_DROP, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*bytes = pg_row_uint(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}
