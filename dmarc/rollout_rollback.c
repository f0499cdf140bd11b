/*
 * rollout_rollback.c - does the stage in force harm?
 *
 * Only senders with proof that they are ours can bring a rollback about. A
 * score is no proof: whoever opens an account at a service that the domain uses
 * looks like the domain's own, and could otherwise lift its policy by sending.
 * Such a sender holds the next step up, and is named.
 */
#include <math.h>

#include "dmarc/bounds.h"
#include "dmarc/rollout_private.h"

#define TEXT(v, ...) str_from(arena_printf((v)->c->arena, __VA_ARGS__))

/* Of the days looked at to the 30 to come. */
#define MONTH_DAYS 30

struct shares {
	double x, n; /* lately */
	double before_x, before_n;
	double month_x;
};

/* First of the last `count` days that were reported. */
static utc_day_t report_days_begin(const struct counted *c, int64_t count)
{
	size_t i = ROLLOUT_SPAN_DAYS;

	while (i > 0 && count > 0)
		count -= c->has_report[--i];
	return c->span_first + (utc_day_t)i;
}

static struct shares shares_of(
	const struct counted *c, const struct group *g, utc_day_t begin)
{
	struct shares s = {0};

	for (size_t i = 0; i < g->day_count; i++) {
		const struct group_day *d = &g->days[i];
		bool is_late = d->day >= begin;

		*(is_late ? &s.x : &s.before_x) += d->fail;
		*(is_late ? &s.n : &s.before_n) += d->counted;
		if (d->day > c->data_through - MONTH_DAYS)
			s.month_x += d->fail;
	}
	return s;
}

bool rollout_is_ours(const struct group *g)
{
	return g->is_proven && (g->class == CLASS_AUTHORISED_ALIGNED ||
				       g->class == CLASS_AUTHORISED_MISALIGNED);
}

/* Messages in 30 days of a sender that began to fail; 0: it did not. */
static double surge_of(
	const struct view *v, const struct group *g, utc_day_t begin)
{
	const struct rollout_config *c = v->c->config;
	struct shares s;

	if (!rollout_is_ours(g))
		return 0;
	s = shares_of(v->c, g, begin);
	if (s.x < c->surge_messages ||
		!bounds_lower_exceeds(s.x, s.n, c->surge_alpha, c->broken) ||
		(s.before_n > 0 && s.before_x / s.before_n >= s.x / s.n / 2))
		return 0;
	return g->is_periodic ? s.month_x
			      : s.x * MONTH_DAYS / (double)c->surge_days;
}

double rollout_surge(const struct view *v, struct rollout_gate *gate)
{
	utc_day_t begin = report_days_begin(v->c, v->c->config->surge_days);
	double sum = 0, largest = 0;
	double limit = v->c->config->rollback_factor * v->limit;
	double touched = v->touched[v->at->stage];
	struct str who = STR("no sender");

	for (size_t i = 0; i < v->groups.count; i++) {
		double rate = surge_of(v, &v->groups.items[i], begin);

		if (rate > largest) {
			largest = rate;
			who = v->groups.items[i].text;
		}
		sum += rate;
	}
	*gate = (struct rollout_gate){
		.result = sum > 0 ? GATE_FAILED : GATE_PASSED,
		.value = touched * sum,
		.limit = limit,
		.text = TEXT(v,
			"%.*s began to fail: %.1f messages in 30 days are "
			"touched, at most %.1f may",
			STR_ARGS(who), touched * sum, limit),
	};
	return sum;
}

bool rollout_is_slow(const struct view *v, struct rollout_gate *gate)
{
	double sum = 0, limit = v->c->config->rollback_factor * v->limit;
	double value;

	for (size_t i = 0; i < v->groups.count; i++)
		if (rollout_is_ours(&v->groups.items[i]) &&
			v->groups.items[i].class == CLASS_AUTHORISED_MISALIGNED)
			sum += v->groups.items[i].failing_30d;
	value = v->touched[v->at->stage] * sum;
	*gate = (struct rollout_gate){
		.result = value > limit ? GATE_FAILED : GATE_PASSED,
		.value = value,
		.limit = limit,
		.text = TEXT(v,
			"%.1f messages in 30 days of failing senders are "
			"touched, at most %.1f may",
			value, limit),
	};
	return value > limit;
}

enum rollout_stage rollout_target(const struct view *v, double surge_30d)
{
	enum rollout_ladder ladder = (enum rollout_ladder)v->c->config->ladder;
	size_t rank = rollout_rank(ladder, v->at->stage);
	struct rollout_gate gates[GATE_COUNT];

	while (rank > 0) {
		enum rollout_stage stage = rollout_ladder_stage(ladder, --rank);

		if (v->touched[stage] * surge_30d <= v->limit &&
			v->touched[stage] < v->touched[v->at->stage] &&
			rollout_gate_cost(v, stage, gates))
			return stage;
	}
	return STAGE_NONE;
}
