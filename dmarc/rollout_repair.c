/*
 * rollout_repair.c - has what failed been seen to pass again?
 *
 * Senders share the hosts of a vendor, and there the clean days of one say
 * nothing of another: the selectors of their keys tell them apart. What failed
 * has to pass itself, or to be gone for longer than it ever was.
 */
#include "dmarc/rollout_private.h"

#define SUSPECT_SHARE 0.1 /* of what failed: less is no cause of it */

/* Messages by day of the span. */
struct stream {
	double n[ROLLOUT_SPAN_DAYS];
};

/* Index of the first selector of ours; the last index where there is none. */
static size_t selector_of(const struct counted *c, const struct atom *a)
{
	const struct shape_traits *t = &c->sorted->shapes[a->shape];

	return t->selector_count > 0 ? t->selectors[0]
				     : c->sorted->selector_count;
}

/* Exceptions say nothing of the sender. */
static bool counts(const struct counted *c, const struct atom *a)
{
	return c->sorted->shapes[a->shape].is_aligned ||
	       !c->facts->shapes[a->shape].is_overridden;
}

/* Failing messages of the days first..last by selector; all, in return. */
static double sum_failing(const struct counted *c, const struct group *g,
	utc_day_t first, utc_day_t last, double *by_selector)
{
	double all = 0;

	for (size_t i = 0; i < g->atom_count; i++) {
		const struct atom *a = g->atoms[i];

		if (c->sorted->shapes[a->shape].is_aligned || !counts(c, a))
			continue;
		for (size_t n = 0; n < a->row_count; n++) {
			const struct counted_row *r = &a->rows[n];

			if (r->day < first || r->day > last)
				continue;
			by_selector[selector_of(c, a)] += r->count;
			all += r->count;
		}
	}
	return all;
}

static void gather(const struct counted *c, const struct group *g,
	size_t selector, struct stream *ret)
{
	*ret = (struct stream){0};
	for (size_t i = 0; i < g->atom_count; i++) {
		const struct atom *a = g->atoms[i];

		if (selector_of(c, a) != selector || !counts(c, a))
			continue;
		for (size_t n = 0; n < a->row_count; n++)
			ret->n[a->rows[n].day - c->span_first] +=
				a->rows[n].count;
	}
}

/* Its days since the last bad one, as many as if it stood alone; or a silence
 * that it never had before. */
static bool is_clean(
	const struct counted *c, const struct stream *s, utc_day_t last_bad)
{
	int64_t bad = last_bad - c->span_first, active = 0, since = 0;
	int64_t first = -1, last = -1, longest = 1;

	for (int64_t i = 0; i < ROLLOUT_SPAN_DAYS; i++) {
		if (s->n[i] <= 0)
			continue;
		if (last >= 0 && i - last > longest)
			longest = i - last;
		first = first < 0 ? i : first;
		last = i;
		active++;
		since += i > bad;
	}
	return ROLLOUT_SPAN_DAYS - 1 - last > longest ||
	       since >= rollout_clean_days(
				c->config, active, ROLLOUT_SPAN_DAYS - first);
}

bool rollout_is_repaired(const struct counted *c, const struct group *g,
	utc_day_t first_bad, utc_day_t last_bad)
{
	size_t count = c->sorted->selector_count + 1;
	double *failed, all;

	if (g->class == CLASS_INDIRECT)
		return true; /* everybody's keys, and none at fault */
	failed = rollout_array(c->arena, count, sizeof(*failed));
	all = sum_failing(c, g, first_bad, last_bad, failed);
	for (size_t i = 0; i < count; i++) {
		struct stream s;

		if (failed[i] <= 0 || failed[i] < SUSPECT_SHARE * all)
			continue;
		gather(c, g, i, &s);
		if (!is_clean(c, &s, last_bad))
			return false;
	}
	return true;
}
