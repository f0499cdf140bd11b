/* rollout_range.c - the rows of a range of days, in one order. */
#include "dmarc/rollout_range.h"

#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static bool is_sound(const struct rollout_facts *f, const struct rollout_row *r)
{
	return r->reporter < f->reporter_count && r->source < f->source_count &&
	       r->shape < f->shape_count && r->policy < f->policy_count;
}

/* Rows of the range. */
static bool choose(const struct rollout_facts *f, utc_day_t from, utc_day_t to,
	struct rollout_radix *radix, struct err *err)
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
		if (r->day >= from && r->day <= to)
			radix->order[radix->count++] = (uint32_t)i;
	}
	return true;
}

static int by_all(const void *a, const void *b)
{
	const struct rollout_row *x = a, *y = b;
	int c = COMPARE(x->day, y->day);

	c = c ? c : COMPARE(x->reporter, y->reporter);
	c = c ? c : COMPARE(x->policy, y->policy);
	c = c ? c : COMPARE(x->shape, y->shape);
	c = c ? c : COMPARE(x->source, y->source);
	return c ? c : COMPARE(x->count, y->count);
}

/* Keys of all rows, since these stand one after the other in memory. */
static void order_rows(const struct rollout_facts *f, struct rollout_radix *r)
{
	const struct rollout_row *rows = f->rows;

	for (size_t i = 0; i < f->row_count; i++)
		r->keys[i] = rows[i].source;
	rollout_radix_by(r);
	for (size_t i = 0; i < f->row_count; i++)
		r->keys[i] = rows[i].shape;
	rollout_radix_by(r);
	for (size_t i = 0; i < f->row_count; i++)
		r->keys[i] = rows[i].policy;
	rollout_radix_by(r);
	for (size_t i = 0; i < f->row_count; i++)
		r->keys[i] = rows[i].reporter;
	rollout_radix_by(r);
	rollout_radix_by_day(r, rows, f->row_count);
}

static bool is_alike(const struct rollout_row *x, const struct rollout_row *y)
{
	return x->source == y->source && x->shape == y->shape &&
	       x->policy == y->policy && x->reporter == y->reporter &&
	       x->day == y->day;
}

/* Of rows that differ in nothing else, by count: a few. */
static void order_ties(struct rollout_row *rows, size_t count)
{
	size_t end;

	for (size_t i = 0; i < count; i = end) {
		end = i + 1;
		while (end < count && is_alike(&rows[i], &rows[end]))
			end++;
		if (end - i > 1)
			qsort(&rows[i], end - i, sizeof(*rows), by_all);
	}
}

bool rollout_range(struct rollout_range *ret, const struct rollout_facts *facts,
	utc_day_t from, utc_day_t to, struct arena *a, struct err *err)
{
	struct rollout_radix radix;
	struct rollout_row *rows;
	bool ok;

	rollout_radix_init(&radix, facts->row_count);
	ok = choose(facts, from, to, &radix, err);
	if (ok) {
		order_rows(facts, &radix);
		rows = rollout_array(a, radix.count, sizeof(*rows));
		for (size_t i = 0; i < radix.count; i++)
			rows[i] = facts->rows[radix.order[i]];
		order_ties(rows, radix.count);
		*ret = (struct rollout_range){
			facts, from, to, rows, radix.count};
	}
	rollout_radix_fini(&radix);
	return ok;
}
