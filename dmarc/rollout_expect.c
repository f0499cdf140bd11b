/*
 * rollout_expect.c - what a step costs a day, by sender and receiver.
 *
 * A sender's failing mail is taken to go on as it was seen to be spread over
 * the receivers lately.
 */
#include <math.h>
#include <stdlib.h>

#include "dmarc/rollout_private.h"
#include "dmarc/rollout_receivers.h"

#define MONTH_DAYS 30

/* --- receivers ------------------------------------------------------------------ */

/* Share of failing mail that a receiver touches at a stage. */
static struct effect effect_at(
	const struct view *v, uint32_t reporter, enum rollout_stage stage)
{
	const struct rollout_facts *f = v->c->facts;
	const struct rung *r = rollout_rung(stage);
	static const struct rollout_receiver unmeasured;
	const struct rollout_receiver *of =
		f->measured ? &f->measured->receivers->items[reporter]
			    : &unmeasured;

	return rollout_effect(r->p, rollout_pct(r->pct), r->is_test,
		rollout_heeding(of, f->reporters[reporter].schema,
			(enum unknown_receiver)v->c->config->unknown_receiver));
}

/* --- senders ---------------------------------------------------------------------- */

/* Failing messages by reporter, of the last weeks or, where it sent none, of
 * all its time; all of them, in return. */
static double spread(const struct view *v, const struct group *g, double *of)
{
	const struct counted *c = v->c;
	utc_day_t begin = c->data_through - (utc_day_t)c->config->projection;
	double all = 0, lately = 0;

	for (size_t i = 0; i < g->cell_count; i++)
		lately += g->cells[i].day > begin ? g->cells[i].fail : 0;
	for (size_t i = 0; i < c->facts->reporter_count; i++)
		of[i] = 0;
	for (size_t i = 0; i < g->cell_count; i++) {
		const struct group_cell *cell = &g->cells[i];

		if (lately > 0 && cell->day <= begin)
			continue;
		of[cell->reporter] += cell->fail;
		all += cell->fail;
	}
	return all;
}

struct expecting {
	const struct view *v;
	enum rollout_stage stage;
	double *spread; /* scratch, by reporter */
	struct rollout_expected *items;
	size_t count;
	struct rollout_day_cost *senders, *receivers, *all; /* by index */
};

static void add_cost(
	struct rollout_day_cost *to, const struct rollout_day_cost *c)
{
	to->quarantined += c->quarantined;
	to->rejected += c->rejected;
	to->upper += c->upper;
	to->if_all_ignore += c->if_all_ignore;
}

/* Figures for people: also of mail that nobody tells of. */
static void sum_up(struct expecting *k, const struct rollout_expected *e,
	double rejected, double if_all_ignore)
{
	double more = 1 / (1 - k->v->c->config->unreported);
	struct rollout_day_cost c = {
		.quarantined = more * e->touched * (1 - rejected),
		.rejected = more * e->touched * rejected,
		.upper = more * e->upper,
		.if_all_ignore = more * if_all_ignore,
	};

	add_cost(&k->senders[e->sender], &c);
	add_cost(&k->receivers[e->reporter], &c);
	add_cost(k->all, &c);
}

static void expect_of(struct expecting *k, uint32_t sender)
{
	const struct view *v = k->v;
	const struct group *g = &v->groups.items[sender];
	double all = spread(v, g, k->spread);
	double upper = fmax(g->failing_30d_upper,
		v->c->config->volume_margin * g->failing_30d);

	for (uint32_t i = 0; all > 0 && i < v->c->facts->reporter_count; i++) {
		double share = k->spread[i] / all / MONTH_DAYS;
		struct effect e = effect_at(v, i, k->stage);
		double f = e.quarantined + e.rejected;
		struct rollout_expected *of = &k->items[k->count];

		if (k->spread[i] <= 0)
			continue;
		*of = (struct rollout_expected){
			.sender = sender,
			.reporter = i,
			.touched = share * g->failing_30d * f,
			.upper = share * upper * fmax(f, v->touched[k->stage]),
		};
		k->count++;
		sum_up(k, of, f > 0 ? e.rejected / f : 0,
			k->stage == STAGE_NONE ? 0 : share * upper);
	}
}

static int by_upper(const void *a, const void *b)
{
	const struct rollout_expected *x = a, *y = b;

	if (x->upper != y->upper)
		return x->upper < y->upper ? 1 : -1;
	if (x->sender != y->sender)
		return x->sender < y->sender ? -1 : 1;
	return (x->reporter > y->reporter) - (x->reporter < y->reporter);
}

static int by_day_upper(const void *a, const void *b)
{
	const struct rollout_day_cost *x = a, *y = b;

	if (x->if_all_ignore != y->if_all_ignore)
		return x->if_all_ignore < y->if_all_ignore ? 1 : -1;
	return (x->index > y->index) - (x->index < y->index);
}

/* Those that anything of is expected at, most first. */
static size_t sort_costs(struct rollout_day_cost *costs, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (costs[i].if_all_ignore > 0) {
			costs[kept] = costs[i];
			costs[kept++].index = (uint32_t)i;
		}
	qsort(costs, kept, sizeof(*costs), by_day_upper);
	return kept;
}

static size_t count_cells(const struct view *v)
{
	size_t n = 0;

	for (size_t i = 0; i < v->groups.count; i++)
		n += v->groups.items[i].failing_30d > 0
			     ? v->groups.items[i].cell_count
			     : 0;
	return n;
}

/* The step that was decided on, else the next one up. */
static enum rollout_stage stage_of(
	const struct view *v, const struct rollout_verdict *verdict)
{
	enum rollout_ladder ladder = (enum rollout_ladder)v->c->config->ladder;
	size_t rank = rollout_rank(ladder, verdict->stage);

	if (verdict->next_stage != verdict->stage ||
		rank + 1 >= rollout_ladder_length(ladder))
		return verdict->next_stage;
	return rollout_ladder_stage(ladder, rank + 1);
}

void rollout_expect(const struct view *v, struct rollout_verdict *ret)
{
	struct expecting k = {.v = v, .stage = stage_of(v, ret)};

	k.spread = rollout_array(
		v->c->arena, v->c->facts->reporter_count, sizeof(*k.spread));
	k.items = rollout_array(v->c->arena, count_cells(v), sizeof(*k.items));
	k.senders =
		rollout_array(v->c->arena, v->groups.count, sizeof(*k.senders));
	k.receivers = rollout_array(
		v->c->arena, v->c->facts->reporter_count, sizeof(*k.receivers));
	ret->day_cost = (struct rollout_day_cost){0};
	k.all = &ret->day_cost;
	for (uint32_t i = 0; i < v->groups.count; i++)
		if (v->groups.items[i].failing_30d > 0)
			expect_of(&k, i);
	qsort(k.items, k.count, sizeof(*k.items), by_upper);
	ret->expected_stage = k.stage;
	ret->expected = k.items;
	ret->expected_count = k.count;
	ret->by_sender = k.senders;
	ret->by_sender_count = sort_costs(k.senders, v->groups.count);
	ret->by_receiver = k.receivers;
	ret->by_receiver_count =
		sort_costs(k.receivers, v->c->facts->reporter_count);
}
