/* rollout_group.c - groups of rows, and their sums by day and reporter. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "dmarc/rollout_private.h"

#define CROWD_DAYS 30
#define CROWD_SHARE 0.1 /* of the group's messages of a day */
#define AGAIN_DAYS 7    /* a host came again: its days lie so far apart */
#define HOST_BYTES_V6 8 /* of one host: RFC 8981 changes the others */

/* Messages of a group that passed with a selector of ours. */
struct pass {
	uint32_t selector, group;
	double n;
};

struct crowd_day {
	const double *counts;
	size_t count;
};

struct grouping {
	const struct counted *c;
	struct atoms atoms;
	struct atom **by_key; /* of one group they stand together */
	struct groups *groups;
	/* Scratch, for one group at a time. */
	struct group_day *days;   /* ROLLOUT_SPAN_DAYS */
	struct group_cell *cells; /* days x reporters, zero between groups */
	uint32_t *touched;        /* those of `cells` that are not */
	size_t touched_count;
	utc_day_t begin; /* of its features */
	bool *reporter_seen;
	struct pass *passes;
	size_t pass_count;
	struct crowd_day crowds[ROLLOUT_SPAN_DAYS];
};

/* --- groups ------------------------------------------------------------------- */

static int by_key(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int c = group_key_compare(&x->key, &y->key);

	c = c ? c : (x->source > y->source) - (x->source < y->source);
	return c ? c : (x->shape > y->shape) - (x->shape < y->shape);
}

static void sort_atoms(struct grouping *k)
{
	size_t count = k->atoms.count;

	k->by_key = rollout_array(k->c->arena, count, sizeof(struct atom *));
	for (size_t i = 0; i < count; i++)
		k->by_key[i] = &k->atoms.items[i];
	qsort(k->by_key, count, sizeof(k->by_key[0]), by_key);
}

static bool is_new_group(const struct grouping *k, size_t i)
{
	return i == 0 || group_key_compare(&k->by_key[i - 1]->key,
				 &k->by_key[i]->key) != 0;
}

static void make_groups(struct grouping *k)
{
	struct groups *g = k->groups;

	for (size_t i = 0; i < k->atoms.count; i++)
		g->count += is_new_group(k, i);
	g->items = rollout_array(k->c->arena, g->count, sizeof(*g->items));
	g->count = 0;
	for (size_t i = 0; i < k->atoms.count; i++) {
		if (is_new_group(k, i)) {
			g->items[g->count] = (struct group){
				.key = k->by_key[i]->key, .main = NO_INDEX};
			g->count++;
		}
		k->by_key[i]->group = (uint32_t)(g->count - 1);
	}
}

/* --- sums ----------------------------------------------------------------------- */

/* Day from which on a group's features are taken: the last weeks, or all there
 * is of one that was silent in them. What a quarterly sender is shows by the
 * last time it sent. */
static utc_day_t features_begin(
	const struct counted *c, struct atom **of, size_t count)
{
	utc_day_t begin = c->data_through - (utc_day_t)c->config->features + 1;

	for (size_t i = 0; i < count; i++)
		if (of[i]->rows[of[i]->row_count - 1].day >= begin)
			return begin;
	return c->span_first;
}

/* Where the row's mail stands beside the name of its host. */
static bool is_unrelated(const struct counted *c, const struct atom *a)
{
	struct str rdns = c->facts->sources[a->source].rdns_domain;
	const struct shape_traits *t = &c->sorted->shapes[a->shape];

	return rdns.ptr && t->third.ptr && !t->is_aligned &&
	       !str_equal(rdns, t->third) && !str_equal(rdns, t->spf_third);
}

static void add_day(const struct counted *c, const struct atom *a,
	const struct counted_row *r, struct group_day *d)
{
	const struct rollout_shape *shape = &c->facts->shapes[a->shape];
	const struct rollout_source *s = &c->facts->sources[a->source];
	const struct shape_traits *t = &c->sorted->shapes[a->shape];
	double n = r->count;

	d->day = r->day;
	d->n += n;
	d->aligned += t->is_aligned ? n : 0;
	d->spf_aligned += shape->spf_aligned ? n : 0;
	d->dkim_aligned += shape->dkim_aligned ? n : 0;
	d->overridden += !t->is_aligned && shape->is_overridden ? n : 0;
	d->fail += !t->is_aligned && !shape->is_overridden ? n : 0;
	d->counted += t->is_aligned || !shape->is_overridden ? n : 0;
	d->is_signed += c->shape_is_signed[a->shape] ? n : 0;
	d->self += !t->is_aligned && shape->spf_is_ours ? n : 0;
	d->third += t->third.ptr ? n : 0;
	d->in_spf += r->day >= s->spf_from && r->day < s->spf_to ? n : 0;
	d->listed += s->is_listed ? n : 0;
}

static void add_cell(
	struct grouping *k, const struct atom *a, const struct counted_row *r)
{
	const struct counted *c = k->c;
	size_t at =
		(size_t)(r->day - c->span_first) * c->facts->reporter_count +
		r->reporter;
	struct group_cell *cell = &k->cells[at];
	bool is_aligned = c->sorted->shapes[a->shape].is_aligned;

	if (!is_aligned && c->facts->shapes[a->shape].is_overridden)
		return;
	if (cell->n <= 0)
		k->touched[k->touched_count++] = (uint32_t)at;
	cell->day = r->day;
	cell->reporter = r->reporter;
	cell->n += r->count;
	cell->fail += is_aligned ? 0 : r->count;
}

static void add_passes(struct grouping *k, const struct atom *a)
{
	const struct shape_traits *t = &k->c->sorted->shapes[a->shape];
	double n = 0;

	if (!k->c->facts->shapes[a->shape].dkim_aligned)
		return;
	for (size_t i = 0; i < a->row_count; i++)
		n += a->rows[i].day >= k->begin ? a->rows[i].count : 0;
	for (size_t i = 0; n > 0 && i < t->selector_count; i++)
		if (t->selector_passed[i])
			k->passes[k->pass_count++] =
				(struct pass){t->selectors[i], a->group, n};
}

static void add_features(
	struct grouping *k, const struct atom *a, struct group_features *f)
{
	bool is_odd = is_unrelated(k->c, a);

	for (size_t i = 0; i < a->row_count; i++) {
		if (a->rows[i].day < k->begin)
			continue;
		k->reporter_seen[a->rows[i].reporter] = true;
		f->unrelated += is_odd ? a->rows[i].count : 0;
	}
}

/* --- one group -------------------------------------------------------------------- */

static void keep_days(const struct grouping *k, struct group *g)
{
	struct group_features *f = &g->f;
	struct group_day *days;
	size_t active = 0;

	for (size_t i = 0; i < ROLLOUT_SPAN_DAYS; i++)
		active += k->days[i].n > 0;
	days = rollout_array(k->c->arena, active, sizeof(*days));
	for (size_t i = 0; i < ROLLOUT_SPAN_DAYS; i++) {
		const struct group_day *d = &k->days[i];

		if (d->n <= 0)
			continue;
		days[g->day_count++] = *d;
		if (d->day < k->begin)
			continue;
		f->n += d->n;
		f->aligned += d->aligned;
		f->spf_aligned += d->spf_aligned;
		f->fail += d->fail;
		f->overridden += d->overridden;
		f->is_signed += d->is_signed;
		f->self += d->self;
		f->third += d->third;
		f->in_spf += d->in_spf;
		f->listed += d->listed;
		f->active_days++;
	}
	g->days = days;
	g->first_day = days[0].day;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void keep_cells(struct grouping *k, struct group *g)
{
	struct group_cell *cells =
		rollout_array(k->c->arena, k->touched_count, sizeof(*cells));

	qsort(k->touched, k->touched_count, sizeof(*k->touched), by_number);
	for (size_t i = 0; i < k->touched_count; i++) {
		cells[i] = k->cells[k->touched[i]];
		k->cells[k->touched[i]] = (struct group_cell){0};
	}
	g->cells = cells;
	g->cell_count = k->touched_count;
	k->touched_count = 0;
}

static void name_group(const struct grouping *k, struct group *g,
	struct atom **of, size_t count)
{
	const struct rollout_facts *f = k->c->facts;
	uint32_t *sources = rollout_array(k->c->arena, count, sizeof(*sources));
	double by_infra[INFRA_RESIDENTIAL + 1] = {0};

	for (size_t i = 0; i < count; i++) {
		by_infra[f->sources[of[i]->source].infra] += of[i]->n;
		if (i == 0 || of[i - 1]->source != of[i]->source)
			sources[g->source_count++] = of[i]->source;
	}
	g->sources = sources;
	for (enum infra i = INFRA_UNKNOWN; i <= INFRA_RESIDENTIAL; i++)
		if (by_infra[i] > by_infra[g->infra])
			g->infra = i;
	/* Of a group that has one, all its sources have the same. */
	if (g->key.kind != KEY_ANON)
		g->rdns_domain = f->sources[sources[0]].rdns_domain;
	g->rdns_is_ours = str_equal(g->rdns_domain, f->org_domain);
	g->text = group_key_text(&g->key, k->c->arena);
}

static bool is_same_host(
	const struct counted *c, const struct atom *a, const struct atom *b)
{
	const struct ip *x = &c->facts->sources[a->source].ip;
	const struct ip *y = &c->facts->sources[b->source].ip;

	return a->source == b->source ||
	       (x->family == 6 && y->family == 6 &&
		       memcmp(x->bytes, y->bytes, HOST_BYTES_V6) == 0);
}

/* Of the whole span, as the rhythm is: what is sent once a month cannot come
 * again within less. */
static double recurring_share(
	const struct counted *c, struct atom **of, size_t count)
{
	double all = 0, again = 0;
	size_t end;

	for (size_t i = 0; i < count; i = end) {
		utc_day_t first = of[i]->rows[0].day, last = first;
		double n = 0;

		for (end = i; end < count && is_same_host(c, of[i], of[end]);
			end++) {
			const struct atom *a = of[end];
			utc_day_t newest = a->rows[a->row_count - 1].day;

			first = a->rows[0].day < first ? a->rows[0].day : first;
			last = newest > last ? newest : last;
			n += a->n;
		}
		all += n;
		again += last - first >= AGAIN_DAYS ? n : 0;
	}
	return all > 0 ? again / all : 0;
}

static void fill_group(
	struct grouping *k, struct group *g, struct atom **of, size_t count)
{
	const struct counted *c = k->c;
	size_t reporters = c->facts->reporter_count;

	g->atoms = of;
	g->atom_count = count;
	k->begin = features_begin(c, of, count);
	memset(k->days, 0, ROLLOUT_SPAN_DAYS * sizeof(k->days[0]));
	memset(k->reporter_seen, 0, reporters * sizeof(bool));
	for (size_t i = 0; i < count; i++) {
		for (size_t n = 0; n < of[i]->row_count; n++) {
			const struct counted_row *r = &of[i]->rows[n];

			add_day(c, of[i], r, &k->days[r->day - c->span_first]);
			add_cell(k, of[i], r);
		}
		add_passes(k, of[i]);
		add_features(k, of[i], &g->f);
	}
	name_group(k, g, of, count);
	keep_days(k, g);
	keep_cells(k, g);
	g->f.sources = (uint32_t)g->source_count;
	g->f.recurring = recurring_share(c, of, count);
	for (size_t i = 0; i < reporters; i++)
		g->f.reporters += k->reporter_seen[i];
}

/* --- between groups --------------------------------------------------------------- */

static int by_selector(const void *a, const void *b)
{
	const struct pass *x = a, *y = b;
	int c = (x->selector > y->selector) - (x->selector < y->selector);

	return c ? c : (x->group > y->group) - (x->group < y->group);
}

/* One for each selector and group. */
static void merge_passes(struct grouping *k)
{
	size_t n = 0;

	qsort(k->passes, k->pass_count, sizeof(*k->passes), by_selector);
	for (size_t i = 0; i < k->pass_count; i++)
		if (n > 0 && by_selector(&k->passes[n - 1], &k->passes[i]) == 0)
			k->passes[n - 1].n += k->passes[i].n;
		else
			k->passes[n++] = k->passes[i];
	k->pass_count = n;
}

/* Of one selector: at home in the group with most of its passes. */
static void settle_selector(
	struct grouping *k, const struct pass *of, size_t count)
{
	const struct pass *home = of;

	for (size_t i = 1; i < count; i++)
		if (of[i].n > home->n)
			home = &of[i];
	for (size_t i = 0; i < count; i++) {
		struct group_features *f = &k->groups->items[of[i].group].f;

		f->selectors++;
		f->dkim_passed += of[i].n;
		f->foreign += &of[i] != home ? of[i].n : 0;
	}
}

static void settle_selectors(struct grouping *k)
{
	size_t end;

	merge_passes(k);
	for (size_t i = 0; i < k->pass_count; i = end) {
		end = i + 1;
		while (end < k->pass_count &&
			k->passes[end].selector == k->passes[i].selector)
			end++;
		settle_selector(k, &k->passes[i], end - i);
	}
}

static int by_group_key(const void *a, const void *b)
{
	const struct group *x = a, *y = b;

	return group_key_compare(&x->key, &y->key);
}

static void find_main(struct groups *g, struct group *of)
{
	struct group wanted = {.key = {.kind = KEY_HOST, .name = of->key.name}};
	const struct group *found;

	if (of->key.kind != KEY_SUBFLOW && of->key.kind != KEY_FOREIGN)
		return;
	found = bsearch(
		&wanted, g->items, g->count, sizeof(wanted), by_group_key);
	if (found)
		of->main = (uint32_t)(found - g->items);
}

static int by_count(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* What candidates sent on each day, ascending. */
static void sort_crowds(struct grouping *k)
{
	const struct atoms *atoms = &k->atoms;

	for (size_t d = 0; d < ROLLOUT_SPAN_DAYS; d++) {
		double *counts = rollout_array(
			k->c->arena, atoms->candidate_count, sizeof(*counts));
		size_t n = 0;

		for (size_t i = 0; i < atoms->candidate_count; i++)
			if (atoms->candidates[i].by_day[d] > 0)
				counts[n++] = atoms->candidates[i].by_day[d];
		qsort(counts, n, sizeof(*counts), by_count);
		k->crowds[d] = (struct crowd_day){counts, n};
	}
}

/* How many sent as much, at least; one of them is whoever asks. */
static double others_on(const struct crowd_day *day, double least)
{
	size_t low = 0, high = day->count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (day->counts[middle] < least)
			low = middle + 1;
		else
			high = middle;
	}
	return (double)(day->count - low) - 1;
}

static int by_candidate_key(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	return group_key_compare(&x->key, &y->key);
}

/* Bots of one campaign never come alone; a forgotten server does, on most
 * days. Of the last weeks in which it sent: silence makes it none of a crowd. */
static double crowd_of(const struct grouping *k, const struct group *g)
{
	struct candidate wanted = {.key = g->key};
	const struct candidate *own;
	double least = INFINITY;
	size_t last = 0; /* of its days, plus one */

	if (g->f.third > 0 || g->f.in_spf > 0 || g->rdns_is_ours ||
		g->infra == INFRA_ESP || g->infra == INFRA_MAILBOX)
		return 0;
	own = bsearch(&wanted, k->atoms.candidates, k->atoms.candidate_count,
		sizeof(wanted), by_candidate_key);
	for (size_t d = ROLLOUT_SPAN_DAYS;
		own && d > 0 && d + CROWD_DAYS > last; d--) {
		double n = own->by_day[d - 1];

		if (n <= 0)
			continue;
		last = last > d ? last : d;
		least = fmin(
			least, others_on(&k->crowds[d - 1], CROWD_SHARE * n));
	}
	return isfinite(least) ? least : 0;
}

static void add_since(const struct counted *c, const struct atom *a,
	utc_day_t last, struct group *g)
{
	bool is_aligned = c->sorted->shapes[a->shape].is_aligned;
	double *sum = is_aligned ? &g->since_aligned : &g->since_failed;
	size_t i = a->row_count;

	if (!is_aligned && c->facts->shapes[a->shape].is_overridden)
		return;
	for (; i > 0 && a->rows[i - 1].day > last; i--)
		*sum += a->rows[i - 1].count;
	for (; is_aligned && i > 0 && a->rows[i - 1].day >= g->first_day; i--)
		g->beside_aligned += a->rows[i - 1].count;
}

/* What the addresses of a group sent beside it, whatever the group. */
static void look_behind(const struct grouping *k, struct group *g)
{
	const struct counted *c = k->c;
	utc_day_t last = g->days[g->day_count - 1].day;

	for (size_t i = 0; i < g->source_count; i++)
		for (size_t n = k->atoms.of_source[g->sources[i]];
			n < k->atoms.count &&
			k->atoms.items[n].source == g->sources[i];
			n++)
			add_since(c, &k->atoms.items[n], last, g);
}

/* At most so many passes. */
static size_t count_selectors(const struct grouping *k)
{
	size_t n = 0;

	for (size_t i = 0; i < k->atoms.count; i++)
		n += k->c->sorted->shapes[k->atoms.items[i].shape]
			     .selector_count;
	return n;
}

void rollout_group(const struct counted *c, struct groups *ret)
{
	struct grouping k = {.c = c, .groups = ret};
	size_t reporters = c->facts->reporter_count, end;

	*ret = (struct groups){0};
	rollout_atoms(c, &k.atoms);
	sort_atoms(&k);
	make_groups(&k);
	k.days = rollout_array(c->arena, ROLLOUT_SPAN_DAYS, sizeof(*k.days));
	k.cells = rollout_array(
		c->arena, ROLLOUT_SPAN_DAYS * reporters, sizeof(*k.cells));
	k.touched = rollout_array(
		c->arena, ROLLOUT_SPAN_DAYS * reporters, sizeof(*k.touched));
	k.reporter_seen = rollout_array(c->arena, reporters, sizeof(bool));
	k.passes =
		rollout_array(c->arena, count_selectors(&k), sizeof(*k.passes));
	for (size_t i = 0; i < k.atoms.count; i = end) {
		end = i + 1;
		while (end < k.atoms.count && !is_new_group(&k, end))
			end++;
		fill_group(&k, &ret->items[k.by_key[i]->group], &k.by_key[i],
			end - i);
	}
	settle_selectors(&k);
	sort_crowds(&k);
	for (size_t i = 0; i < ret->count; i++) {
		struct group *g = &ret->items[i];

		find_main(ret, g);
		g->crowd = crowd_of(&k, g);
		g->is_proven = g->f.aligned > 0 || g->rdns_is_ours ||
			       (g->key.kind == KEY_OWNER &&
				       g->key.owner == OWNER_MINE);
		if (g->f.aligned <= 0)
			look_behind(&k, g);
	}
	ret->atoms = k.atoms;
}
