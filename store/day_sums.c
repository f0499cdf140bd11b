#include "store/day_sums.h"

#include "store/pg_private.h"

#include <assert.h>
#include <stdlib.h>

/* A batch has a few hundred days; more only by forged windows. */
#define FIRST_CAP 1024

struct day_sum {
	/* Modulo 2^64, so that what falls is added like what rises. */
	uint64_t amounts[AMOUNTS];
	int32_t domain_id;
	utc_day_t day;
};

struct day_sums {
	struct day_sum *items;
	size_t count, cap;
};

struct day_sums *day_sums_new(void)
{
	return base_calloc(1, sizeof(struct day_sums));
}

void day_sums_free(struct day_sums **s)
{
	if (*s == NULL)
		return;
	free((*s)->items);
	free(*s);
	*s = NULL;
}

void day_sums_reset(struct day_sums *s)
{
	s->count = 0;
}

/* --- gathering ----------------------------------------------------------- */

static int compare_keys(const void *a, const void *b)
{
	const struct day_sum *x = a, *y = b;

	if (x->domain_id != y->domain_id)
		return x->domain_id < y->domain_id ? -1 : 1;
	return (x->day > y->day) - (x->day < y->day);
}

/* In key order, one item a key. */
static void merge(struct day_sums *s)
{
	size_t n = 0;

	if (s->count == 0)
		return;
	qsort(s->items, s->count, sizeof(*s->items), compare_keys);
	for (size_t i = 1; i < s->count; i++) {
		if (compare_keys(&s->items[n], &s->items[i]) != 0) {
			s->items[++n] = s->items[i];
			continue;
		}
		for (enum amount a = 0; a < AMOUNTS; a++)
			s->items[n].amounts[a] += s->items[i].amounts[a];
	}
	s->count = n + 1;
}

/* Keys come in runs: the last item, or a new one. */
static struct day_sum *find(
	struct day_sums *s, int32_t domain_id, utc_day_t day)
{
	struct day_sum *last = s->count > 0 ? &s->items[s->count - 1] : NULL;

	if (last != NULL && last->domain_id == domain_id && last->day == day)
		return last;
	if (s->count == s->cap) {
		merge(s);
		if (s->count >= s->cap / 2) {
			s->cap = s->cap > 0 ? 2 * s->cap : FIRST_CAP;
			s->items = base_realloc(
				s->items, s->cap * sizeof(*s->items));
		}
	}
	assert(s->items != NULL);
	s->items[s->count] =
		(struct day_sum){.domain_id = domain_id, .day = day};
	return &s->items[s->count++];
}

void day_sums_add(struct day_sums *s, int32_t domain_id, utc_day_t day,
	unsigned flags, uint64_t messages)
{
	amounts_add(find(s, domain_id, day)->amounts, flags, messages);
}

void day_sums_move(struct day_sums *s, const struct pg_result *rows)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct day_sum *sum = find(s, (int32_t)pg_row_int(rows, i, 0),
			pg_row_day(rows, i, 1));

		for (enum amount a = 0; a < AMOUNTS; a++)
			sum->amounts[a] +=
				(uint64_t)pg_row_int(rows, i, 2 + (int)a);
	}
}

/* --- to the table -------------------------------------------------------- */

bool day_sums_flush(struct day_sums *s, struct pg *pg, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct buf *b;
	bool ok;

	if (s->count == 0)
		return true;
	merge(s);
	b = pg_param_array_begin(&q, PG_INT4_ARRAY, s->count);
	for (size_t i = 0; i < s->count; i++)
		pg_field_i32(b, s->items[i].domain_id);
	pg_param_array_end(&q);
	b = pg_param_array_begin(&q, PG_DATE_ARRAY, s->count);
	for (size_t i = 0; i < s->count; i++)
		pg_field_day(b, s->items[i].day);
	pg_param_array_end(&q);
	for (enum amount a = 0; a < AMOUNTS; a++) {
		b = pg_param_array_begin(&q, PG_INT8_ARRAY, s->count);
		for (size_t i = 0; i < s->count; i++)
			pg_field_i64(b, (int64_t)s->items[i].amounts[a]);
		pg_param_array_end(&q);
	}
	ok = pg_exec(pg, SQL_DOMAIN_DAY_RAISE, &q, NULL, err);
	pg_params_fini(&q);
	s->count = 0;
	return ok;
}
