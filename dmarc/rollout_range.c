/* rollout_range.c - the rows of a range of days, in one order. */
#include "dmarc/rollout_range.h"

#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

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

static bool is_sound(const struct rollout_facts *f, const struct rollout_row *r)
{
	return r->reporter < f->reporter_count && r->source < f->source_count &&
	       r->shape < f->shape_count && r->policy < f->policy_count;
}

bool rollout_range(struct rollout_range *ret, const struct rollout_facts *facts,
	utc_day_t from, utc_day_t to, struct arena *a, struct err *err)
{
	struct rollout_row *rows =
		rollout_array(a, facts->row_count, sizeof(*rows));
	size_t n = 0;

	for (size_t i = 0; i < facts->row_count; i++) {
		const struct rollout_row *r = &facts->rows[i];

		if (!is_sound(facts, r))
			return err_set(err, ERR_LIMIT,
				"row %zu of the facts names what is not there",
				i);
		if (r->day >= from && r->day <= to)
			rows[n++] = *r;
	}
	qsort(rows, n, sizeof(*rows), by_all);
	*ret = (struct rollout_range){facts, from, to, rows, n};
	return true;
}
