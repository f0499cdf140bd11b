/* rollout.c - the order of the steps, and the verdict. */
#include "dmarc/rollout.h"

#include <math.h>
#include <stdlib.h>

#include "dmarc/rollout_private.h"
#include "dmarc/rollout_receivers.h"

#define DIALECT_DAYS 28
/* After a rollback, before a stage that was held may be tried again. */
#define RETURN_DAYS 5

struct rollout {
	struct rollout_sorted sorted;
	struct arena *arena;
	enum rollout_scope scope;
};

bool rollout_new(struct rollout **ret, const struct rollout_facts *facts,
	const struct rollout_config *config, enum rollout_scope scope,
	struct err *err)
{
	struct rollout *r = base_calloc(1, sizeof(*r));

	r->arena = arena_new("rollout", SIZE_MAX);
	r->scope = scope;
	if (!rollout_sort(&r->sorted, r->arena, facts, config, scope, err)) {
		rollout_free(&r);
		return false;
	}
	*ret = r;
	return true;
}

void rollout_new_beside(struct rollout **ret, const struct rollout *other,
	const struct rollout_config *config, enum rollout_scope scope)
{
	struct rollout *r = base_calloc(1, sizeof(*r));

	r->arena = arena_new("rollout", SIZE_MAX);
	r->scope = scope;
	rollout_sort_beside(
		&r->sorted, r->arena, &other->sorted, config, scope);
	*ret = r;
}

void rollout_free(struct rollout **r)
{
	if (!*r)
		return;
	arena_free(&(*r)->arena);
	free(*r);
	*r = NULL;
}

/* --- a view of a day ---------------------------------------------------------------- */

/* Share of mail at receivers of RFC 9989, which know t and not pct. */
static double new_dialect(const struct counted *c)
{
	double all = 0, new = 0;

	for (size_t i = 0; i < c->row_count; i++) {
		const struct counted_row *r = &c->rows[i];

		if (r->day <= c->data_through - DIALECT_DAYS)
			continue;
		all += r->count;
		if (c->facts->reporters[r->reporter].schema == SCHEMA_RFC9990)
			new += r->count;
	}
	return all > 0 ? new / all : 0;
}

/* What a stage touches is taken from the stricter dialect where pct stages it,
 * so that a receiver of either kind is safe; from both where t does. */
static double touched(
	const struct rollout_config *config, const struct rung *r, double phi)
{
	if (config->unknown_receiver == RECEIVER_IGNORES_TAGS)
		return r->stage == STAGE_NONE ? 0 : 1;
	if (r->pct >= 0)
		return fmax(r->touched_rfc7489, r->touched_rfc9989);
	return (1 - phi) * r->touched_rfc7489 + phi * r->touched_rfc9989;
}

/*
 * Messages in 30 days that may be touched. The floor is about all mail, and
 * reports tell of a part: messages that are seen to fail are as many fewer. A
 * bound on senders that hardly fail is one of what is not known, not of what is
 * seen, and scales with nothing.
 */
static double direct_limit(
	const struct rollout_config *config, const struct collateral *cost)
{
	double floor = config->floor_30d;

	if (cost->has_single)
		floor *= 1 - config->unreported;
	return fmax(config->tolerance * cost->legit_30d, floor);
}

void rollout_look(const struct rollout_sorted *s, utc_day_t day,
	bool only_curated, const struct rollout_position *at, struct arena *a,
	struct counted *c, struct view *ret)
{
	double phi;

	rollout_count(s, day, only_curated, a, c);
	*ret = (struct view){.c = c, .at = at};
	rollout_group(c, &ret->groups);
	rollout_class(c, &ret->groups);
	rollout_regime(c, &ret->groups);
	rollout_attribute(c, &ret->groups);
	rollout_collateral(c, &ret->groups, &ret->cost);
	phi = new_dialect(c);
	for (enum rollout_stage i = 0; i < STAGE_COUNT; i++) {
		ret->touched[i] = touched(s->config, rollout_rung(i), phi);
		if (s->facts->measured)
			ret->touched[i] = fmax(ret->touched[i],
				s->facts->measured->touched[i]);
	}
	ret->limit = direct_limit(s->config, &ret->cost);
}

/* --- the decision ---------------------------------------------------------------------- */

struct decision {
	enum verdict verdict;
	const struct rollout_change *harm;
	enum rollout_stage next;
	utc_day_t earliest;
	struct rollout_gate gates[GATE_COUNT];
};

static bool has_mail(const struct groups *g)
{
	for (size_t i = 0; i < g->count; i++)
		if (g->items[i].class == CLASS_AUTHORISED_ALIGNED ||
			g->items[i].class == CLASS_AUTHORISED_MISALIGNED ||
			(g->items[i].class == CLASS_UNKNOWN &&
				g->items[i].weight >= 1))
			return true;
	return false;
}

/* Who sends nothing needs no ladder; nor does np, at any stage. */
static bool is_parked(const struct view *v)
{
	return (v->at->stage == STAGE_NONE ||
		       v->c->sorted->scope == SCOPE_NP) &&
	       !has_mail(&v->groups);
}

static bool must_roll_back(const struct view *v, bool is_decaying,
	double *surge_30d, struct rollout_gate *gates)
{
	*surge_30d = rollout_surge(v, &gates[GATE_SURGE]);
	(void)rollout_is_slow(v, &gates[GATE_SLOW]);
	return v->at->stage != STAGE_NONE &&
	       (gates[GATE_SURGE].value > gates[GATE_SURGE].limit ||
		       is_decaying);
}

static void waive(struct rollout_gate *gate)
{
	if (gate->result == GATE_FAILED)
		gate->result = GATE_PASSED;
}

/* All gates of one step; those of a stage held before need no dwell. */
static bool try_stage(const struct view *v, enum rollout_stage stage,
	bool is_return, struct decision *d)
{
	bool ok = d->gates[GATE_SURGE].result != GATE_FAILED;

	/* Not all stages ask the same: nothing is left of one tried before. */
	for (enum gate g = GATE_COVERAGE; g < GATE_COUNT; g++)
		d->gates[g] = (struct rollout_gate){.result = GATE_NOT_ASKED};
	if (!rollout_gate_time(v, stage, d->gates)) {
		if (is_return) {
			waive(&d->gates[GATE_DWELL]);
			waive(&d->gates[GATE_MONTH_OF_QUARANTINE]);
		}
		for (enum gate g = GATE_COVERAGE; g <= GATE_MONTH_OF_QUARANTINE;
			g++)
			ok &= d->gates[g].result != GATE_FAILED;
	}
	ok &= rollout_gate_cost(v, stage, d->gates);
	d->next = stage;
	d->earliest = rollout_earliest(v, stage);
	return ok;
}

/* Back to the highest stage held before a rollback that passes. */
static bool try_return(const struct view *v, struct decision *d)
{
	enum rollout_ladder ladder = (enum rollout_ladder)v->c->config->ladder;
	size_t rank = rollout_rank(ladder, v->at->stage);
	size_t peak = rollout_rank(ladder, v->at->peak);

	if (v->c->day - v->at->rolled_back < RETURN_DAYS)
		return false;
	for (; peak > rank; peak--)
		if (try_stage(v, rollout_ladder_stage(ladder, peak), true, d))
			return true;
	return false;
}

static bool try_next(const struct view *v, struct decision *d)
{
	enum rollout_ladder ladder = (enum rollout_ladder)v->c->config->ladder;
	size_t rank = rollout_rank(ladder, v->at->stage);

	if (is_parked(v))
		return try_stage(v, (enum rollout_stage)v->c->config->goal,
			v->c->facts->is_parked ||
				v->c->sorted->scope == SCOPE_NP,
			d);
	if (v->at->rolled_back != ROLLOUT_NEVER &&
		rollout_rank(ladder, v->at->peak) > rank) {
		if (try_return(v, d))
			return true;
		(void)try_stage(
			v, rollout_ladder_stage(ladder, rank + 1), false, d);
		return false;
	}
	return try_stage(v, rollout_ladder_stage(ladder, rank + 1), false, d);
}

static bool is_at_goal(const struct view *v)
{
	const struct rollout_config *config = v->c->config;
	enum rollout_ladder ladder = (enum rollout_ladder)config->ladder;

	return rollout_rank(ladder, v->at->stage) >=
	       rollout_rank(ladder, (enum rollout_stage)config->goal);
}

static void decide(const struct view *v, bool is_decaying, struct decision *d)
{
	double surge_30d;

	*d = (struct decision){.verdict = VERDICT_HOLD,
		.next = v->at->stage,
		.earliest = v->c->day};
	for (enum gate g = 0; g < GATE_COUNT; g++)
		d->gates[g].result = GATE_NOT_ASKED;
	if (must_roll_back(v, is_decaying, &surge_30d, d->gates)) {
		d->verdict = VERDICT_ROLLBACK;
		d->next = rollout_target(v, surge_30d);
	}
	d->harm = rollout_harm(v, &d->gates[GATE_HARM]);
	if (d->harm) {
		d->verdict = VERDICT_ROLLBACK;
		d->next = rollout_harm_target(
			v, d->harm, rollout_target(v, surge_30d));
	}
	if (d->verdict == VERDICT_ROLLBACK)
		return;
	if (is_at_goal(v)) {
		d->verdict = VERDICT_DONE;
		return;
	}
	if (try_next(v, d))
		d->verdict = VERDICT_ADVANCE;
	else
		d->next = v->at->stage;
}

/* --- reporters that nobody knows --------------------------------------------------------- */

/*
 * They can hold a step up, but never bring one about, forward or back: a step
 * needs the known receivers' word alone to say so, and, forward, nobody's word
 * against it.
 */
static void combine(const struct view *all, const struct decision *of_all,
	const struct decision *of_known, struct decision *ret)
{
	enum rollout_ladder ladder =
		(enum rollout_ladder)all->c->config->ladder;
	bool is_against = of_all->verdict == VERDICT_HOLD ||
			  of_all->verdict == VERDICT_ROLLBACK;

	*ret = *of_known;
	if (of_known->verdict == VERDICT_ROLLBACK ||
		of_known->verdict == VERDICT_HOLD)
		return;
	if (is_against) {
		*ret = *of_all;
		ret->verdict = VERDICT_HOLD;
		ret->harm = NULL;
		ret->next = all->at->stage;
	} else if (of_known->verdict == VERDICT_ADVANCE &&
		   rollout_rank(ladder, of_all->next) <
			   rollout_rank(ladder, of_known->next)) {
		*ret = *of_all;
	}
}

/* Over its limit on so many days in a row, all of them in this stage. The days
 * before are looked at anew, so that a verdict is the same whatever was asked
 * before. */
static bool is_decaying(struct rollout *r, const struct view *v)
{
	const struct rollout_position *at = v->at;
	struct rollout_gate ignored;

	if (at->stage == STAGE_NONE || !rollout_is_slow(v, &ignored))
		return false;
	for (utc_day_t i = 1; i < v->c->config->slow_days; i++) {
		struct counted c;
		struct view before;

		if (v->c->day - i <= at->since)
			return false;
		rollout_look(&r->sorted, v->c->day - i, true, at, v->c->arena,
			&c, &before);
		if (!rollout_is_slow(&before, &ignored))
			return false;
	}
	return true;
}

/* --- what is shown ------------------------------------------------------------------------- */

/* All of a group; with main_only, those that send most of their mail in it. */
static const struct ip *addresses(const struct view *v, const struct group *g,
	bool main_only, size_t *count)
{
	uint32_t index = (uint32_t)(g - v->groups.items);
	struct ip *ips =
		rollout_array(v->c->arena, g->source_count, sizeof(*ips));

	*count = 0;
	for (size_t i = 0; i < g->source_count; i++)
		if (!main_only || v->groups.of_source[g->sources[i]] == index)
			ips[(*count)++] =
				v->c->facts->sources[g->sources[i]].ip;
	return ips;
}

static void show_senders(const struct view *v, struct rollout_verdict *ret)
{
	struct rollout_sender *senders =
		rollout_array(v->c->arena, v->groups.count, sizeof(*senders));

	for (size_t i = 0; i < v->groups.count; i++) {
		const struct group *g = &v->groups.items[i];
		struct rollout_sender *s = &senders[i];

		*s = (struct rollout_sender){
			.key = g->text,
			.class = g->class,
			.by_owner = g->key.kind == KEY_OWNER,
			.score = g->score,
			.weight = g->weight,
			.evidence = g->evidence,
			.evidence_count = g->evidence_count,
			.failing = g->x,
			.counted = g->n,
			.share = g->share,
			.projected_30d = g->projected_30d,
			.failing_30d = g->failing_30d,
			.failing_30d_upper = g->failing_30d_upper,
			.first_day = g->first_day,
			.last_day = g->days[g->day_count - 1].day,
		};
		s->ips = addresses(v, g, false, &s->ip_count);
		s->main_ips = addresses(v, g, true, &s->main_ip_count);
	}
	rollout_diagnose(v, senders);
	ret->senders = senders;
	ret->sender_count = v->groups.count;
}

/* At the domain's receivers as measured, else by the share of each dialect. */
static struct effect expected_effect(
	const struct counted *c, enum rollout_stage stage, double phi)
{
	const struct rollout_measured *m = c->facts->measured;
	const struct rung *r = rollout_rung(stage);
	double touched =
		(1 - phi) * r->touched_rfc7489 + phi * r->touched_rfc9989;
	double rejected =
		(1 - phi) * r->rejected_rfc7489 + phi * r->rejected_rfc9989;

	if (m && m->receivers->count > 0) {
		touched = m->touched[stage];
		rejected = m->rejected[stage];
	}
	return (struct effect){
		.quarantined = touched - rejected, .rejected = rejected};
}

static void show_collateral(
	const struct view *v, struct rollout_collateral *ret)
{
	enum rollout_ladder ladder = (enum rollout_ladder)v->c->config->ladder;
	size_t count = rollout_ladder_length(ladder);
	struct rollout_stage_cost *stages =
		rollout_array(v->c->arena, count, sizeof(*stages));
	double phi = new_dialect(v->c);

	for (size_t i = 0; i < count; i++) {
		enum rollout_stage stage = rollout_ladder_stage(ladder, i);
		struct effect e = expected_effect(v->c, stage, phi);

		stages[i] = (struct rollout_stage_cost){
			.stage = stage,
			.expected =
				(e.quarantined + e.rejected) * v->cost.expected,
			.upper = v->touched[stage] * v->cost.upper,
			.if_all_ignore =
				stage == STAGE_NONE ? 0 : v->cost.upper,
			.rejected = e.rejected * v->cost.upper,
		};
	}
	*ret = (struct rollout_collateral){
		.legit_30d = v->cost.legit_30d,
		.expected_full = v->cost.expected,
		.upper_full = v->cost.upper,
		.indirect_full = v->cost.indirect,
		.indirect_upper_full = v->cost.indirect_upper,
		.by_stage = stages,
		.stage_count = count,
	};
}

void rollout_judge(struct rollout *r, utc_day_t day,
	const struct rollout_position *at, struct arena *a,
	struct rollout_verdict *ret)
{
	struct counted c, known_c;
	struct view all, known;
	struct decision decision, of_all, of_known;

	rollout_look(&r->sorted, day, false, at, a, &c, &all);
	if (c.has_others) {
		rollout_look(&r->sorted, day, true, at, a, &known_c, &known);
		bool decays = is_decaying(r, &known);

		decide(&all, decays, &of_all);
		decide(&known, decays, &of_known);
		combine(&all, &of_all, &of_known, &decision);
		if (decision.harm)
			rollout_harm_name(&known, &all);
	} else {
		decide(&all, is_decaying(r, &all), &decision);
	}
	*ret = (struct rollout_verdict){
		.scope = r->scope,
		.day = day,
		.data_through = day - 1,
		.verdict = decision.verdict,
		.stage = at->stage,
		.next_stage = decision.next,
		.earliest = decision.earliest,
		.harm = decision.harm,
	};
	for (enum gate g = 0; g < GATE_COUNT; g++)
		ret->gates[g] = decision.gates[g];
	show_senders(&all, ret);
	show_collateral(&all, &ret->collateral);
	rollout_show_blockers(&all, ret);
	rollout_expect(&all, ret);
}

void rollout_follow(
	struct rollout_position *at, const struct rollout_verdict *v)
{
	if (v->verdict != VERDICT_ADVANCE && v->verdict != VERDICT_ROLLBACK)
		return;
	at->stage = v->next_stage;
	at->since = v->day;
	if (v->verdict == VERDICT_ROLLBACK)
		at->rolled_back = v->day;
	if (v->stage == STAGE_NONE)
		at->left_none = v->day;
	if (v->next_stage == STAGE_NONE)
		at->left_none = ROLLOUT_NEVER;
	if (rollout_is_stronger(v->next_stage, at->peak))
		at->peak = v->next_stage;
}
