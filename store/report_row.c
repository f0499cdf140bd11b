#include "store/report_row.h"

#include "store/id_set.h"

#include <assert.h>

int64_t report_key_sum(int64_t begin_s, int64_t end_s, struct str report_id)
{
	struct buf b = {.len = 0};
	int64_t sum;

	pg_field_i64(&b, begin_s);
	pg_field_i64(&b, end_s);
	buf_add_str(&b, report_id);
	sum = id_of_content(buf_str(&b));
	buf_fini(&b);
	return sum;
}

static const enum pg_type types[REPORT_ROW_COLUMNS] = {
	/* clang-format off */
	/* key, variant, counted */
	PG_INT4_ARRAY, PG_INT4_ARRAY, PG_INT8_ARRAY, PG_INT8_ARRAY,
	PG_INT8_ARRAY, PG_INT4_ARRAY, PG_BOOL_ARRAY,
	/* content */
	PG_BYTEA_ARRAY, PG_INT4_ARRAY, PG_INT8_ARRAY, PG_INT4_ARRAY,
	PG_INT8_ARRAY, PG_TEXT_ARRAY,
	/* days */
	PG_DATE_ARRAY, PG_DATE_ARRAY, PG_BOOL_ARRAY,
	/* arrival */
	PG_INT2_ARRAY, PG_TIMESTAMPTZ_ARRAY, PG_DATE_ARRAY, PG_TEXT_ARRAY,
	/* clang-format on */
};

/* --- one row: each puts its columns from b on, and says which is next ------ */

static struct buf *put_key(struct buf *b, const struct report_row *row)
{
	pg_field_i32(b++, row->key.domain_id);
	pg_field_i32(b++, row->key.reporter_id);
	pg_field_i64(b++, row->key.begin_s);
	pg_field_i64(b++, row->key.end_s);
	pg_field_i64(b++, row->key.sum);
	pg_field_i32(b++, row->variant);
	pg_field_bool(b++, row->is_counted);
	return b;
}

static struct buf *put_content(struct buf *b, const struct report_row *row)
{
	const struct aggregate_report *r = row->report;
	struct str report_id = r->metadata.report_id;

	if (row->is_complete)
		pg_field_bytes(b++, r->content_sum, sizeof(r->content_sum));
	else
		pg_field_null(b++);
	pg_field_i32(b++, (int32_t)r->record_count);
	pg_field_i64(b++, (int64_t)r->message_count);
	pg_field_i32(b++, (int32_t)r->repairs);
	pg_field_i64(b++, row->head_id);
	pg_field_text(b++, report_id.ptr != NULL ? report_id : STR(""));
	return b;
}

static struct buf *put_days(struct buf *b, const struct report_days *days)
{
	pg_field_day(b++, days->first);
	pg_field_day(b++, days->first + (utc_day_t)days->count - 1);
	pg_field_bool(b++, report_days_is_long(days));
	return b;
}

static struct buf *put_arrival(struct buf *b, const struct arrival *a)
{
	pg_field_i16(b++, (int16_t)a->trust);
	pg_field_time(b++, a->arrived_s);
	pg_field_day(b++, clock_day_of(a->arrived_s));
	pg_field_text(b++, a->spool_id);
	return b;
}

/* --- rows ---------------------------------------------------------------- */

void report_rows_add(struct report_rows *rows, const struct report_row *row)
{
	struct buf *b = rows->columns;

	b = put_key(b, row);
	b = put_content(b, row);
	b = put_days(b, &row->days);
	b = put_arrival(b, row->arrival);
	assert(b == rows->columns + REPORT_ROW_COLUMNS);
	rows->count++;
}

void report_rows_put(struct pg_params *q, const struct report_rows *rows)
{
	for (size_t i = 0; i < REPORT_ROW_COLUMNS; i++) {
		buf_add_str(pg_param_array_begin(q, types[i], rows->count),
			buf_str(&rows->columns[i]));
		pg_param_array_end(q);
	}
}

void report_rows_reset(struct report_rows *rows)
{
	for (size_t i = 0; i < REPORT_ROW_COLUMNS; i++)
		buf_reset(&rows->columns[i]);
	rows->count = 0;
}

void report_rows_fini(struct report_rows *rows)
{
	for (size_t i = 0; i < REPORT_ROW_COLUMNS; i++)
		buf_fini(&rows->columns[i]);
}
