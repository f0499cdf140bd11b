/*
 * rollout_range.c - the rows of a range of days, in one order.
 *
 * Half a million rows of forty bytes: days are counted, not compared, and what
 * is compared is the rows of one day, which are near one another.
 */
#include "dmarc/rollout_range.h"

#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* A day is counted in two steps: forged, it may be any. */
#define DIGIT_BITS 16
#define DIGIT_COUNT (1u << DIGIT_BITS)

struct ordering {
	const struct rollout_row *rows; /* of the facts */
	uint32_t *order, *next;         /* rows of the range */
	size_t count;
	utc_day_t first_day, last_day;
	uint32_t *begins; /* by digit: where its rows begin */
};

static uint32_t digit_of(const struct ordering *o, uint32_t row, int shift)
{
	uint32_t day = (uint32_t)o->rows[row].day - (uint32_t)o->first_day;

	return (day >> shift) % DIGIT_COUNT;
}

/* Stable. */
static void order_by_digit(struct ordering *o, int shift)
{
	uint32_t begin = 0, *swap = o->order;

	for (size_t i = 0; i < DIGIT_COUNT; i++)
		o->begins[i] = 0;
	for (size_t i = 0; i < o->count; i++)
		o->begins[digit_of(o, o->order[i], shift)]++;
	for (size_t i = 0; i < DIGIT_COUNT; i++) {
		uint32_t n = o->begins[i];

		o->begins[i] = begin;
		begin += n;
	}
	for (size_t i = 0; i < o->count; i++)
		o->next[o->begins[digit_of(o, o->order[i], shift)]++] =
			o->order[i];
	o->order = o->next;
	o->next = swap;
}

static bool is_sound(const struct rollout_facts *f, const struct rollout_row *r)
{
	return r->reporter < f->reporter_count && r->source < f->source_count &&
	       r->shape < f->shape_count && r->policy < f->policy_count;
}

static bool choose(const struct rollout_facts *f, utc_day_t from, utc_day_t to,
	struct ordering *o, struct err *err)
{
	if (f->row_count >= UINT32_MAX)
		return err_set(err, ERR_LIMIT, "%zu rows are too many facts",
			f->row_count);
	for (size_t i = 0; i < f->row_count; i++) {
		const struct rollout_row *r = &f->rows[i];

		if (!is_sound(f, r))
			return err_set(err, ERR_LIMIT,
				"row %zu of the facts names what is not there",
				i);
		if (r->day < from || r->day > to)
			continue;
		if (o->count == 0 || r->day < o->first_day)
			o->first_day = r->day;
		if (o->count == 0 || r->day > o->last_day)
			o->last_day = r->day;
		o->order[o->count++] = (uint32_t)i;
	}
	return true;
}

/* Of one day. */
static int by_rest(const void *a, const void *b)
{
	const struct rollout_row *x = a, *y = b;
	int c = COMPARE(x->reporter, y->reporter);

	c = c ? c : COMPARE(x->policy, y->policy);
	c = c ? c : COMPARE(x->shape, y->shape);
	c = c ? c : COMPARE(x->source, y->source);
	return c ? c : COMPARE(x->count, y->count);
}

static void order_days(struct rollout_row *rows, size_t count)
{
	size_t end;

	for (size_t i = 0; i < count; i = end) {
		end = i + 1;
		while (end < count && rows[end].day == rows[i].day)
			end++;
		qsort(&rows[i], end - i, sizeof(*rows), by_rest);
	}
}

bool rollout_range(struct rollout_range *ret, const struct rollout_facts *facts,
	utc_day_t from, utc_day_t to, struct arena *a, struct err *err)
{
	struct ordering o = {
		.rows = facts->rows,
		.order = rollout_array(a, facts->row_count, sizeof(uint32_t)),
		.next = rollout_array(a, facts->row_count, sizeof(uint32_t)),
		.begins = rollout_array(a, DIGIT_COUNT, sizeof(uint32_t)),
	};
	struct rollout_row *rows;

	if (!choose(facts, from, to, &o, err))
		return false;
	order_by_digit(&o, 0);
	if ((uint32_t)o.last_day - (uint32_t)o.first_day >= DIGIT_COUNT)
		order_by_digit(&o, DIGIT_BITS);
	rows = rollout_array(a, o.count, sizeof(*rows));
	for (size_t i = 0; i < o.count; i++)
		rows[i] = facts->rows[o.order[i]];
	order_days(rows, o.count);
	*ret = (struct rollout_range){facts, from, to, rows, o.count};
	return true;
}
