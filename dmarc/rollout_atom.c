/*
 * rollout_atom.c - rows of one source and shape, and whose they are.
 *
 * Who has no identity belongs to an address that has one, else to nobody,
 * unless there is so much of it that it has to be looked at: it graduates.
 * That keeps a botnet from becoming hundreds of groups, while a forgotten
 * server still shows.
 */
#include <math.h>
#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define RECENT_DAYS 30
#define FEW_SOURCES 3 /* as a forgotten server has, and a botnet has not */
#define AGAIN_DAYS 21 /* from one run to the next of who sends once a month */

/* --- atoms ------------------------------------------------------------------ */

static bool is_same(const struct counted_row *a, const struct counted_row *b)
{
	return a->source == b->source && a->shape == b->shape;
}

static void name_atom(const struct counted *c, struct atom *a)
{
	enum owner owner =
		rollout_owner_of(c->facts, c->day, a->source, a->shape);

	a->key = rollout_key_of(c, a->source, a->shape);
	if (owner != OWNER_UNKNOWN)
		a->key = rollout_owner_key(c->facts, owner, a->source, &a->key);
}

static void cut_atoms(const struct counted *c, struct atoms *ret)
{
	struct atom *items;
	size_t n = 0;

	for (size_t i = 0; i < c->row_count; i++)
		n += i == 0 || !is_same(&c->rows[i - 1], &c->rows[i]);
	items = rollout_array(c->arena, n, sizeof(*items));
	n = 0;
	for (size_t i = 0; i < c->row_count; i++) {
		const struct counted_row *r = &c->rows[i];

		if (i == 0 || !is_same(&c->rows[i - 1], r)) {
			items[n] = (struct atom){.source = r->source,
				.shape = r->shape,
				.rows = r};
			name_atom(c, &items[n++]);
		}
		items[n - 1].row_count++;
		items[n - 1].n += r->count;
	}
	ret->items = items;
	ret->count = n;
}

static void find_sources(const struct counted *c, struct atoms *atoms)
{
	size_t *first =
		rollout_array(c->arena, c->facts->source_count, sizeof(*first));

	for (size_t i = 0; i < c->facts->source_count; i++)
		first[i] = atoms->count;
	for (size_t i = atoms->count; i > 0; i--)
		first[atoms->items[i - 1].source] = i - 1;
	atoms->of_source = first;
}

/* --- addresses that are known ------------------------------------------------- */

/* The group of a source's aligned mail goes for what it sends without
 * identity, too. Atoms of a source stand together. */
static void adopt(const struct counted *c, struct atom *first, size_t count)
{
	const struct atom *home = NULL;

	for (size_t i = 0; i < count; i++)
		if (c->sorted->shapes[first[i].shape].is_aligned &&
			(!home || first[i].n > home->n))
			home = &first[i];
	for (size_t i = 0; home && i < count; i++)
		if (first[i].key.kind == KEY_ANON)
			first[i].key = home->key;
}

static void adopt_all(const struct counted *c, struct atoms *atoms)
{
	size_t end;

	for (size_t i = 0; i < atoms->count; i = end) {
		end = i + 1;
		while (end < atoms->count &&
			atoms->items[end].source == atoms->items[i].source)
			end++;
		adopt(c, &atoms->items[i], end - i);
	}
}

/* --- graduation ----------------------------------------------------------------- */

/* What decides on a candidate. */
struct tally {
	double n, by_infra[INFRA_RESIDENTIAL + 1];
	uint32_t sources;
};

static double aligned_lately(const struct counted *c)
{
	double sum = 0;

	for (size_t i = 0; i < c->row_count; i++)
		if (c->rows[i].day > c->data_through - RECENT_DAYS &&
			c->sorted->shapes[c->rows[i].shape].is_aligned)
			sum += c->rows[i].count;
	return sum;
}

/* Steadily, or once a month: days that lie weeks apart. */
static bool comes_again(
	const struct rollout_config *config, const struct candidate *k)
{
	size_t first = ROLLOUT_SPAN_DAYS, last = 0;
	int64_t active = 0;

	for (size_t d = 0; d < ROLLOUT_SPAN_DAYS; d++) {
		if (k->by_day[d] <= 0)
			continue;
		first = d < first ? d : first;
		last = d;
		active++;
	}
	return active >= config->graduate_days || last >= first + AGAIN_DAYS;
}

static int active_days(const struct candidate *k)
{
	int n = 0;

	for (size_t d = 0; d < ROLLOUT_SPAN_DAYS; d++)
		n += k->by_day[d] > 0;
	return n;
}

static enum infra main_infra(const double by_infra[])
{
	enum infra best = INFRA_UNKNOWN;

	for (enum infra i = INFRA_UNKNOWN; i <= INFRA_RESIDENTIAL; i++)
		if (by_infra[i] > by_infra[best])
			best = i;
	return best;
}

/* Messages in 30 days, by all that was watched. */
static double per_month(const struct counted *c, double n)
{
	utc_day_t first =
		c->first_day > c->span_first ? c->first_day : c->span_first;

	return n * RECENT_DAYS /
	       fmax(RECENT_DAYS, (double)(c->data_through - first + 1));
}

/* As soon as it sends more than may be lost unseen: what stays nobody's counts
 * for nothing. */
static bool graduates(const struct counted *c, const struct candidate *k,
	const struct tally *t, double few)
{
	const struct rollout_config *config = c->config;
	enum infra infra = main_infra(t->by_infra);

	if (infra == INFRA_RESIDENTIAL)
		return false;
	if (infra == INFRA_ESP || infra == INFRA_MAILBOX ||
		infra == INFRA_FORWARDER)
		return true;
	if (k->key.kind == KEY_HOST &&
		str_equal(k->key.name, c->facts->org_domain))
		return true;
	if (active_days(k) >= config->graduate_days &&
		t->n >= config->graduate_messages)
		return true;
	if (t->sources > FEW_SOURCES)
		return false;
	return t->n >= few || (comes_again(config, k) &&
				      per_month(c, t->n) >= config->floor_30d);
}

static int by_candidate(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int c = group_key_compare(&x->candidate, &y->candidate);

	c = c ? c : (x->source > y->source) - (x->source < y->source);
	return c ? c : (x->shape > y->shape) - (x->shape < y->shape);
}

static void add_atom(const struct counted *c, const struct atom *a,
	bool is_new_source, struct candidate *k, struct tally *t)
{
	t->n += a->n;
	t->by_infra[c->facts->sources[a->source].infra] += a->n;
	t->sources += is_new_source;
	for (size_t i = 0; i < a->row_count; i++)
		k->by_day[a->rows[i].day - c->span_first] += a->rows[i].count;
}

/* All atoms of one candidate. */
static void judge(const struct counted *c, struct atom **of, size_t count,
	double few, struct candidate *k)
{
	struct tally t = {0};

	k->key = of[0]->candidate;
	for (size_t i = 0; i < count; i++)
		add_atom(c, of[i], i == 0 || of[i - 1]->source != of[i]->source,
			k, &t);
	if (!graduates(c, k, &t, few))
		return;
	for (size_t i = 0; i < count; i++)
		of[i]->key = k->key;
}

static void graduate_all(const struct counted *c, struct atoms *atoms)
{
	struct atom **left =
		rollout_array(c->arena, atoms->count, sizeof(struct atom *));
	double few = fmax(c->config->graduate_few_messages,
		c->config->graduate_few_share * aligned_lately(c));
	struct candidate *candidates;
	size_t n = 0, end;

	for (size_t i = 0; i < atoms->count; i++) {
		struct atom *a = &atoms->items[i];

		if (a->key.kind != KEY_ANON)
			continue;
		a->candidate = rollout_candidate_of(c->facts, a->source);
		left[n++] = a;
	}
	qsort(left, n, sizeof(left[0]), by_candidate);
	candidates = rollout_array(c->arena, n, sizeof(*candidates));
	for (size_t i = 0; i < n; i = end) {
		end = i + 1;
		while (end < n && group_key_compare(&left[i]->candidate,
					  &left[end]->candidate) == 0)
			end++;
		judge(c, &left[i], end - i, few,
			&candidates[atoms->candidate_count++]);
	}
	atoms->candidates = candidates;
}

void rollout_atoms(const struct counted *c, struct atoms *ret)
{
	*ret = (struct atoms){0};
	cut_atoms(c, ret);
	find_sources(c, ret);
	adopt_all(c, ret);
	graduate_all(c, ret);
}
