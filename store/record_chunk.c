#include "store/record_chunk.h"

#include "base/arena.h"
#include "store/pg_field.h"

#include <assert.h>
#include <stdlib.h>

enum {
	/* Records of a row. A large one is compressed and stays in its page. */
	ROW_RECORDS = 256,
	COLUMNS = 11,
};

void record_chunk_fini(struct record_chunk *c)
{
	free(c->items);
	*c = (struct record_chunk){.count = 0};
}

void record_chunk_add(struct record_chunk *c, const struct chunk_record *r)
{
	assert(c->count < RECORD_CHUNK_GATHERED);
	if (c->items == NULL)
		c->items =
			base_calloc(RECORD_CHUNK_GATHERED, sizeof(*c->items));
	c->items[c->count++] = *r;
}

/* --- rows ---------------------------------------------------------------- */

static int compare_days(const void *a, const void *b)
{
	const struct chunk_record *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return 0;
}

static bool is_in_order(const struct record_chunk *c)
{
	size_t i = 1;

	while (i < c->count && c->items[i - 1].day <= c->items[i].day)
		i++;
	return i >= c->count;
}

/* How many records from the first on fit into one row. */
static size_t row_length(const struct chunk_record *items, size_t count)
{
	size_t n = 1;

	while (n < count && n < ROW_RECORDS && items[n].day == items[0].day)
		n++;
	return n;
}

static void put_row(const struct chunk_source *s,
	const struct chunk_record *items, size_t count, struct buf *rows)
{
	size_t begin;

	pg_put_u16(pg_field_room(rows, 2), COLUMNS);
	pg_field_i64(rows, s->report_id);
	pg_field_i32(rows, s->domain_id);
	pg_field_day(rows, items[0].day);
	pg_field_day(rows, s->arrival_day);
	pg_field_i32(rows, s->reporter_id);
	pg_field_i16(rows, s->trust);
	pg_field_bool(rows, s->is_advised);
	pg_field_bool(rows, false); /* is_summed */
	begin = pg_field_array_begin(rows, PG_INET, count);
	for (size_t i = 0; i < count; i++)
		pg_field_ip(rows, &items[i].source_ip);
	pg_field_array_end(rows, begin);
	begin = pg_field_array_begin(rows, PG_INT8, count);
	for (size_t i = 0; i < count; i++)
		pg_field_i64(rows, items[i].shape_id);
	pg_field_array_end(rows, begin);
	begin = pg_field_array_begin(rows, PG_INT8, count);
	for (size_t i = 0; i < count; i++)
		pg_field_i64(rows, (int64_t)items[i].messages);
	pg_field_array_end(rows, begin);
}

void record_chunk_put_rows(struct record_chunk *c,
	const struct chunk_source *source, struct buf *rows)
{
	size_t n;

	if (!is_in_order(c))
		qsort(c->items, c->count, sizeof(*c->items), compare_days);
	for (size_t i = 0; i < c->count; i += n) {
		n = row_length(c->items + i, c->count - i);
		put_row(source, c->items + i, n, rows);
	}
	c->count = 0;
}
