/* rollout_sort.c - the rows of a scope in their order, and what shapes mean. */
#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* --- selectors ------------------------------------------------------------ */

static int by_text(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static size_t count_ours(const struct rollout_shape *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->dkim_count; i++)
		n += s->dkim[i].is_ours;
	return n;
}

void *rollout_array(struct arena *a, size_t count, size_t size)
{
	void *p = arena_alloc_array(a, count > 0 ? count : 1, size);

	if (!p)
		base_oom(); /* the run's arena has no budget */
	return p;
}

static void gather_selectors(struct rollout_sorted *s)
{
	const struct rollout_facts *f = s->facts;
	size_t count = 0, kept = 0;
	struct str *all;

	for (size_t i = 0; i < f->shape_count; i++)
		count += count_ours(&f->shapes[i]);
	all = rollout_array(s->arena, count, sizeof(*all));
	count = 0;
	for (size_t i = 0; i < f->shape_count; i++)
		for (size_t k = 0; k < f->shapes[i].dkim_count; k++)
			if (f->shapes[i].dkim[k].is_ours)
				all[count++] = f->shapes[i].dkim[k].selector;
	qsort(all, count, sizeof(*all), by_text);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || !str_equal(all[kept - 1], all[i]))
			all[kept++] = all[i];
	s->selectors = all;
	s->selector_count = kept;
}

static uint32_t selector_index(const struct rollout_sorted *s, struct str name)
{
	const struct str *found = bsearch(
		&name, s->selectors, s->selector_count, sizeof(name), by_text);

	return (uint32_t)(found - s->selectors);
}

/* --- shapes --------------------------------------------------------------- */

/* Who else authenticated: DKIM names the sender better than the bounce domain
 * does. */
static void find_third(const struct rollout_shape *s, struct shape_traits *t)
{
	t->third = t->spf_third = STR_NULL;
	if (!s->spf_is_ours && s->spf_result == AUTH_RESULT_PASS)
		t->third = t->spf_third = s->spf_org_domain;
	for (size_t i = s->dkim_count; i > 0; i--)
		if (!s->dkim[i - 1].is_ours &&
			s->dkim[i - 1].result == AUTH_RESULT_PASS)
			t->third = s->dkim[i - 1].org_domain;
}

static void read_shape(struct rollout_sorted *s,
	const struct rollout_shape *shape, struct shape_traits *t)
{
	size_t count = count_ours(shape), n = 0;
	uint32_t *selectors =
		rollout_array(s->arena, count, sizeof(*selectors));
	bool *passed = rollout_array(s->arena, count, sizeof(*passed));

	for (size_t i = 0; i < shape->dkim_count; i++) {
		if (!shape->dkim[i].is_ours)
			continue;
		selectors[n] = selector_index(s, shape->dkim[i].selector);
		passed[n++] = shape->dkim[i].result == AUTH_RESULT_PASS;
	}
	t->is_aligned = shape->dkim_aligned || shape->spf_aligned;
	find_third(shape, t);
	t->selectors = selectors;
	t->selector_passed = passed;
	t->selector_count = n;
}

/* --- rows ----------------------------------------------------------------- */

static int by_all(const void *a, const void *b)
{
	const struct rollout_row *x = a, *y = b;
	int c = COMPARE(x->source, y->source);

	c = c ? c : COMPARE(x->shape, y->shape);
	c = c ? c : COMPARE(x->day, y->day);
	c = c ? c : COMPARE(x->reporter, y->reporter);
	c = c ? c : COMPARE(x->arrival_day, y->arrival_day);
	return c ? c : COMPARE(x->count, y->count);
}

/* Of a row, all that says when its reporter told of something. */
struct told {
	uint32_t reporter;
	struct reporter_day when;
};

static int by_reporter(const void *a, const void *b)
{
	const struct told *x = a, *y = b;
	int c = COMPARE(x->reporter, y->reporter);

	c = c ? c : COMPARE(x->when.day, y->when.day);
	return c ? c : COMPARE(x->when.arrival_day, y->when.arrival_day);
}

static bool check_rows(const struct rollout_facts *f, struct err *err)
{
	for (size_t i = 0; i < f->row_count; i++) {
		const struct rollout_row *r = &f->rows[i];

		if (r->reporter >= f->reporter_count ||
			r->source >= f->source_count ||
			r->shape >= f->shape_count ||
			r->policy >= f->policy_count)
			return err_set(err, ERR_LIMIT,
				"row %zu of the facts names what is not there",
				i);
	}
	return true;
}

/* Once where rows of one reporter, day and arrival stand together, as they come
 * from reports. */
static size_t gather_told(const struct rollout_facts *f, struct told *told)
{
	size_t n = 0;

	for (size_t i = 0; i < f->row_count; i++) {
		const struct rollout_row *r = &f->rows[i];
		struct told t = {r->reporter, {r->day, r->arrival_day}};

		if (n == 0 || by_reporter(&told[n - 1], &t) != 0)
			told[n++] = t;
	}
	qsort(told, n, sizeof(*told), by_reporter);
	return n;
}

/* Each day once, with its first arrival. */
static void gather_reporter_days(struct rollout_sorted *s)
{
	const struct rollout_facts *f = s->given;
	struct told *told = base_malloc((f->row_count + 1) * sizeof(*told));
	size_t count = gather_told(f, told), n = 0;
	struct reporter_days *of =
		rollout_array(s->arena, f->reporter_count, sizeof(*of));
	struct reporter_day *days =
		rollout_array(s->arena, count, sizeof(*days));

	for (size_t i = 0; i < count; i++) {
		struct reporter_days *d = &of[told[i].reporter];

		if (d->count > 0 && days[n - 1].day == told[i].when.day)
			continue;
		if (d->count == 0)
			d->items = &days[n];
		days[n++] = told[i].when;
		d->count++;
	}
	free(told);
	s->reporters = of;
}

/* Does a step of the scope move mail of that kind? */
static bool governs(const struct rollout_facts *f, enum rollout_scope scope,
	enum rollout_scope mail)
{
	bool is_inherited = f->sp_is_absent;

	if (mail == SCOPE_NP)
		is_inherited = f->np_is_absent &&
			       (scope == SCOPE_SP || f->sp_is_absent);
	if (mail == SCOPE_SP && scope == SCOPE_NP)
		return f->existence_is_unknown;
	return mail == scope || (mail > scope && is_inherited);
}

/* Rows that the scope governs. */
static void choose_rows(const struct rollout_sorted *s, struct rollout_radix *r)
{
	const struct rollout_facts *f = s->given;
	bool *is_governed = base_calloc(f->shape_count + 1, sizeof(bool));

	for (size_t i = 0; i < f->shape_count; i++)
		is_governed[i] = governs(f, s->scope, f->shapes[i].scope);
	for (size_t i = 0; i < f->row_count; i++)
		if (is_governed[f->rows[i].shape])
			r->order[r->count++] = (uint32_t)i;
	free(is_governed);
}

/* Keys of all rows, since these stand one after the other in memory. */
static void order_rows(const struct rollout_sorted *s, struct rollout_radix *r)
{
	const struct rollout_row *rows = s->given->rows;
	size_t count = s->given->row_count;

	for (size_t i = 0; i < count; i++)
		r->keys[i] = rows[i].reporter;
	rollout_radix_by(r);
	rollout_radix_by_day(r, rows, count);
	for (size_t i = 0; i < count; i++)
		r->keys[i] = s->ranks.shapes[rows[i].shape];
	rollout_radix_by(r);
	for (size_t i = 0; i < count; i++)
		r->keys[i] = s->ranks.sources[rows[i].source];
	rollout_radix_by(r);
}

static bool is_alike(const struct rollout_row *x, const struct rollout_row *y)
{
	return x->source == y->source && x->shape == y->shape &&
	       x->day == y->day && x->reporter == y->reporter;
}

/* What no pass has told apart: a few. */
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

static void gather_rows(struct rollout_sorted *s)
{
	struct rollout_row *rows;
	struct rollout_radix radix;

	rollout_radix_init(&radix, s->given->row_count);
	choose_rows(s, &radix);
	if (radix.count > 0)
		order_rows(s, &radix);
	rows = rollout_array(s->arena, radix.count, sizeof(*rows));
	for (size_t i = 0; i < radix.count; i++) {
		rows[i] = s->given->rows[radix.order[i]];
		rows[i].source = s->ranks.sources[rows[i].source];
		rows[i].shape = s->ranks.shapes[rows[i].shape];
	}
	order_ties(rows, radix.count);
	s->rows = rows;
	s->row_count = radix.count;
	rollout_radix_fini(&radix);
}

bool rollout_sort(struct rollout_sorted *ret, struct arena *a,
	const struct rollout_facts *facts, const struct rollout_config *config,
	enum rollout_scope scope, struct err *err)
{
	struct rollout_facts *ordered = rollout_array(a, 1, sizeof(*ordered));
	struct shape_traits *traits;

	if (facts->row_count >= UINT32_MAX)
		return err_set(err, ERR_LIMIT, "%zu rows are too many facts",
			facts->row_count);
	if (!check_rows(facts, err))
		return false;
	*ret = (struct rollout_sorted){.facts = ordered,
		.config = config,
		.scope = scope,
		.given = facts,
		.arena = a};
	rollout_order(a, facts, ordered, &ret->ranks);
	gather_selectors(ret);
	traits = rollout_array(a, facts->shape_count, sizeof(*traits));
	for (size_t i = 0; i < facts->shape_count; i++)
		read_shape(ret, &ordered->shapes[i], &traits[i]);
	ret->shapes = traits;
	gather_reporter_days(ret);
	gather_rows(ret);
	return true;
}

void rollout_sort_beside(struct rollout_sorted *ret, struct arena *a,
	const struct rollout_sorted *other, const struct rollout_config *config,
	enum rollout_scope scope)
{
	*ret = *other;
	ret->arena = a;
	ret->config = config;
	ret->scope = scope;
	gather_rows(ret);
}
