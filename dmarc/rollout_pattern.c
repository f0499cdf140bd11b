/*
 * rollout_pattern.c - in which way the mail of a group fails.
 *
 * A group fails in the way in which most of its failing messages do. Looked at
 * are those since the failure that still holds began, else all of the span.
 */
#include "dmarc/rollout_private.h"

/* --- selectors ------------------------------------------------------------------ */

/* Last day on which each passed, wherever. */
static utc_day_t *last_passes(const struct view *v)
{
	const struct rollout_sorted *s = v->c->sorted;
	utc_day_t *last =
		rollout_array(v->c->arena, s->selector_count, sizeof(*last));

	for (size_t i = 0; i < s->selector_count; i++)
		last[i] = ROLLOUT_ALWAYS;
	for (size_t i = 0; i < v->groups.atoms.count; i++) {
		const struct atom *a = &v->groups.atoms.items[i];
		const struct shape_traits *t = &s->shapes[a->shape];
		utc_day_t day = a->rows[a->row_count - 1].day;

		for (size_t n = 0; n < t->selector_count; n++)
			if (t->selector_passed[n] &&
				day > last[t->selectors[n]])
				last[t->selectors[n]] = day;
	}
	return last;
}

/* --- one shape ------------------------------------------------------------------- */

static double failing_since(const struct atom *a, utc_day_t since)
{
	double n = 0;

	for (size_t i = 0; i < a->row_count; i++)
		if (since == ROLLOUT_NEVER || a->rows[i].day >= since)
			n += a->rows[i].count;
	return n;
}

/* A key that is at fault fails from some day on: most of what fails came after
 * the selector last passed anywhere. */
static enum pattern key_pattern(const struct view *v, const struct atom *a,
	const struct rollout_dkim *d, utc_day_t passed)
{
	double all = failing_since(a, v->groups.items[a->group].bad_since);

	/* RFC 8601 2.7.1: no key, or none that can be used. */
	if (d->result == AUTH_RESULT_PERMERROR ||
		d->result == AUTH_RESULT_NEUTRAL)
		return PATTERN_KEY_MISSING;
	return passed == ROLLOUT_ALWAYS ||
			       2 * failing_since(a, passed + 1) >= all
		       ? PATTERN_KEY_BROKEN
		       : PATTERN_CHANGED;
}

/* By signatures with our d=; PATTERN_COUNT: there are none. */
static enum pattern own_pattern(const struct view *v, const struct atom *a,
	const utc_day_t *last, const struct rollout_dkim **ret)
{
	const struct rollout_shape *s = &v->c->facts->shapes[a->shape];
	const struct shape_traits *t = &v->c->sorted->shapes[a->shape];
	enum pattern found = PATTERN_COUNT;
	size_t n = 0;

	*ret = NULL;
	for (size_t i = 0; i < s->dkim_count; i++) {
		const struct rollout_dkim *d = &s->dkim[i];

		if (!d->is_ours)
			continue;
		if (d->result == AUTH_RESULT_PASS) {
			*ret = d;
			return PATTERN_SIBLING;
		}
		if (!*ret) {
			*ret = d;
			found = key_pattern(v, a, d, last[t->selectors[n]]);
		}
		n++;
	}
	return found;
}

static enum pattern pattern_of(const struct view *v, const struct atom *a,
	const utc_day_t *last, const struct rollout_dkim **ret)
{
	const struct rollout_shape *s = &v->c->facts->shapes[a->shape];
	const struct shape_traits *t = &v->c->sorted->shapes[a->shape];
	enum pattern own;

	*ret = NULL;
	if (s->is_overridden)
		return PATTERN_FORWARDED;
	if (s->spf_is_ours && s->spf_result == AUTH_RESULT_PASS)
		return PATTERN_SIBLING;
	own = own_pattern(v, a, last, ret);
	if (own != PATTERN_COUNT)
		return own;
	for (size_t i = 0; i < s->dkim_count; i++)
		if (s->dkim[i].result == AUTH_RESULT_PASS &&
			s->dkim[i].org_domain.ptr)
			return PATTERN_VENDOR_DKIM;
	if (s->spf_is_ours)
		return s->spf_result == AUTH_RESULT_PERMERROR
			       ? PATTERN_SPF_BROKEN
			       : PATTERN_SPF_MISSING;
	return t->spf_third.ptr ? PATTERN_VENDOR_SPF : PATTERN_NOTHING;
}

/* --- groups ------------------------------------------------------------------------ */

/* Of a group and pattern, the atom with most messages speaks for all. */
struct tally {
	double n, most;
	const struct atom *atom;
	const struct rollout_dkim *dkim;
};

static void add_atom(const struct view *v, const struct atom *a,
	const utc_day_t *last, struct tally tallies[PATTERN_COUNT])
{
	const struct group *g = &v->groups.items[a->group];
	double n = failing_since(a, g->bad_since);
	const struct rollout_dkim *dkim;
	struct tally *t;

	if (n <= 0 || v->c->sorted->shapes[a->shape].is_aligned)
		return;
	t = &tallies[pattern_of(v, a, last, &dkim)];
	t->n += n;
	if (n > t->most) {
		t->most = n;
		t->atom = a;
		t->dkim = dkim;
	}
}

static bool never_passed(
	const struct view *v, const utc_day_t *last, const struct tally *t)
{
	const struct shape_traits *traits;
	size_t n = 0;

	if (!t->dkim)
		return false;
	traits = &v->c->sorted->shapes[t->atom->shape];
	for (const struct rollout_dkim *d =
			v->c->facts->shapes[t->atom->shape].dkim;
		d < t->dkim; d++)
		n += d->is_ours;
	return last[traits->selectors[n]] == ROLLOUT_ALWAYS;
}

void rollout_patterns(const struct view *v, struct failure *ret)
{
	const utc_day_t *last = last_passes(v);
	struct tally(*tallies)[PATTERN_COUNT] =
		rollout_array(v->c->arena, v->groups.count, sizeof(*tallies));

	for (size_t i = 0; i < v->groups.atoms.count; i++) {
		const struct atom *a = &v->groups.atoms.items[i];

		add_atom(v, a, last, tallies[a->group]);
	}
	for (size_t i = 0; i < v->groups.count; i++) {
		const struct tally *best = &tallies[i][0];

		for (size_t p = 1; p < PATTERN_COUNT; p++)
			if (tallies[i][p].n > best->n)
				best = &tallies[i][p];
		ret[i] = (struct failure){
			.pattern = best->atom
					   ? (enum pattern)(best - tallies[i])
					   : PATTERN_COUNT,
			.dkim = best->dkim,
		};
		if (best->atom) {
			ret[i].shape = best->atom->shape;
			ret[i].source = best->atom->source;
			ret[i].never_passed = never_passed(v, last, best);
		}
	}
}
