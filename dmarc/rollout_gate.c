/* rollout_gate.c - what has to hold before the next step. */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "dmarc/rollout_private.h"

#define DATA_DAYS 31
#define WATCHED_LONG 60
#define WEEK 7
#define MONTH 28
/* Of one reporter's share: then each step lasts twice as long. */
#define LONE_REPORTER 0.95
/* Below so many messages a week their number says nothing. */
#define COVERAGE_LEAST 20
#define DKIM_SENDER_SHARE 0.01
#define LISTS_SHARE 0.001

#define TEXT(v, ...) str_from(arena_printf((v)->c->arena, __VA_ARGS__))

static bool set(struct rollout_gate *g, bool passes, double value, double limit,
	struct str text)
{
	*g = (struct rollout_gate){
		passes ? GATE_PASSED : GATE_FAILED, value, limit, text};
	return passes;
}

/* --- time ------------------------------------------------------------------------- */

static int64_t days_watched(const struct counted *c)
{
	return c->first_day == ROLLOUT_NEVER
		       ? 0
		       : (int64_t)c->data_through - c->first_day + 1;
}

static bool gate_observe(const struct view *v, struct rollout_gate *g)
{
	int64_t days = days_watched(v->c), need = v->c->config->observe;

	return set(g, days >= need, (double)days, (double)need,
		TEXT(v, "watched for %" PRId64 " days, %" PRId64 " are needed",
			days, need));
}

/* Who is watched for long may send seldom; of whom nothing is reported at all
 * nothing is known, however long it was. */
static bool gate_data(const struct view *v, struct rollout_gate *g)
{
	int64_t days = 0, need = v->c->config->data;

	for (size_t i = ROLLOUT_SPAN_DAYS - DATA_DAYS; i < ROLLOUT_SPAN_DAYS;
		i++)
		days += v->c->has_report[i];
	/* Silence is no good news: reports may have stopped coming. */
	if (days_watched(v->c) >= WATCHED_LONG && !v->c->facts->is_parked)
		need = need < 1 ? need : 1;
	return set(g, days >= need || v->c->facts->is_parked, (double)days,
		(double)need,
		TEXT(v,
			"reports for %" PRId64 " of the last %d days, "
			"%" PRId64 " are needed",
			days, DATA_DAYS, need));
}

static int64_t dwell_needed(const struct view *v)
{
	return v->c->config->step *
	       (v->c->largest_reporter > LONE_REPORTER ? 2 : 1);
}

static bool gate_dwell(const struct view *v, struct rollout_gate *g)
{
	/* Of a domain without reports the stage has not begun. */
	int64_t days = v->at->since == ROLLOUT_NEVER
			       ? 0
			       : (int64_t)v->c->day - v->at->since;
	int64_t need = dwell_needed(v);

	return set(g, v->at->stage == STAGE_NONE || days >= need, (double)days,
		(double)need,
		TEXT(v,
			"%" PRId64 " days in this stage, %" PRId64
			" are needed",
			days, need));
}

static bool is_first_reject(const struct view *v, enum rollout_stage stage)
{
	return rollout_rung(stage)->p == POLICY_REJECT &&
	       rollout_rung(v->at->stage)->p == POLICY_QUARANTINE;
}

static bool gate_month(
	const struct view *v, enum rollout_stage stage, struct rollout_gate *g)
{
	int64_t need = v->c->config->quarantine;
	int64_t days = v->at->left_none == ROLLOUT_NEVER
			       ? 0
			       : (int64_t)v->c->day - v->at->left_none;

	if (!is_first_reject(v, stage))
		return true;
	return set(g, days >= need, (double)days, (double)need,
		TEXT(v,
			"%" PRId64 " days of quarantine, %" PRId64
			" are needed before reject",
			days, need));
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double median(const double *days, size_t count)
{
	double sorted[MONTH] = {0};

	for (size_t i = 0; i < count; i++)
		sorted[i] = days[i];
	qsort(sorted, count, sizeof(sorted[0]), by_size);
	return count % 2 ? sorted[count / 2]
			 : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
}

/* Of aligned mail: that a wave of spoofing ends is no loss. */
static bool gate_coverage(const struct view *v, struct rollout_gate *g)
{
	const double *end = &v->c->aligned[ROLLOUT_SPAN_DAYS];
	double now = median(end - WEEK, WEEK);
	double before = median(end - WEEK - MONTH, MONTH);
	double share = before > 0 ? now / before : 1;

	return set(g,
		share >= v->c->config->coverage ||
			before * WEEK < COVERAGE_LEAST,
		share, v->c->config->coverage,
		TEXT(v,
			"reports tell of %.0f aligned messages on a usual day "
			"of the last week, of %.0f in the month before",
			now, before));
}

bool rollout_gate_time(const struct view *v, enum rollout_stage stage,
	struct rollout_gate *gates)
{
	bool ok = gate_coverage(v, &gates[GATE_COVERAGE]);

	ok &= gate_observe(v, &gates[GATE_OBSERVE]);
	ok &= gate_data(v, &gates[GATE_DATA]);
	ok &= gate_dwell(v, &gates[GATE_DWELL]);
	ok &= gate_month(v, stage, &gates[GATE_MONTH_OF_QUARANTINE]);
	return ok;
}

utc_day_t rollout_earliest(const struct view *v, enum rollout_stage stage)
{
	const struct rollout_config *c = v->c->config;
	int64_t day = v->c->day, at;

	/* Where nothing was reported, today may be the first day that is. */
	at = (v->c->first_day == ROLLOUT_NEVER ? day : v->c->first_day) +
	     c->observe;
	day = at > day ? at : day;
	at = v->at->since + dwell_needed(v);
	if (v->at->stage != STAGE_NONE)
		day = at > day ? at : day;
	if (is_first_reject(v, stage) && v->at->left_none != ROLLOUT_NEVER) {
		at = v->at->left_none + c->quarantine;
		day = at > day ? at : day;
	}
	return (utc_day_t)day;
}

/* --- cost -------------------------------------------------------------------------- */

static double headroom(const struct view *v, double touched)
{
	return touched < 1 || v->cost.has_single ? v->c->config->headroom : 1;
}

static bool gate_direct(const struct view *v, double f, struct rollout_gate *g)
{
	double value = f * v->cost.upper, limit = headroom(v, f) * v->limit;

	return set(g, value <= limit, value, limit,
		TEXT(v,
			"up to %.1f legitimate messages in 30 days would be "
			"touched, at most %.1f may",
			value, limit));
}

static bool gate_sender(const struct view *v, double f, struct rollout_gate *g)
{
	double value = f * v->cost.worst / 30;
	double limit = headroom(v, f) * v->c->config->sender_per_day;
	struct str who = v->cost.worst_group == NO_INDEX
				 ? STR("no sender")
				 : v->groups.items[v->cost.worst_group].text;

	return set(g, value <= limit, value, limit,
		TEXT(v,
			"%.*s would lose %.1f messages a day, at most %.1f "
			"may be lost",
			STR_ARGS(who), value, limit));
}

static bool gate_indirect(const struct view *v, double f,
	enum rollout_stage stage, struct rollout_gate *g)
{
	const struct rollout_config *c = v->c->config;
	double share = rollout_rung(stage)->p == POLICY_REJECT
			       ? c->indirect_reject
			       : c->indirect_quarantine;
	double value = f * v->cost.indirect_upper;
	double limit = headroom(v, f) *
		       fmax(share * v->cost.legit_30d,
			       (1 - c->unreported) * c->indirect_floor_30d);

	return set(g, value <= limit, value, limit,
		TEXT(v,
			"up to %.1f forwarded messages in 30 days would be "
			"touched, at most %.1f may",
			value, limit));
}

static bool warn_or_block(struct rollout_gate *g, int64_t mode)
{
	if (g->result == GATE_FAILED && mode == GATE_WARNS)
		g->result = GATE_WARNED;
	return g->result != GATE_FAILED;
}

/* RFC 9989 7.4: who rejects must not rely on SPF alone. */
static bool gate_dkim(const struct view *v, struct rollout_gate *g)
{
	double senders = 0;

	for (size_t i = 0; i < v->groups.count; i++) {
		const struct group *of = &v->groups.items[i];
		double dkim = 0;

		for (size_t d = 0; d < of->day_count; d++)
			if (of->days[d].day > v->c->data_through - MONTH)
				dkim += of->days[d].dkim_aligned;
		senders += (of->class == CLASS_AUTHORISED_ALIGNED ||
				   of->class == CLASS_AUTHORISED_MISALIGNED) &&
			   dkim <= 0 && of->projected_30d > 0 &&
			   of->projected_30d >=
				   DKIM_SENDER_SHARE * v->cost.legit_30d;
	}
	set(g, senders == 0, senders, 0,
		TEXT(v, "%.0f senders rely on SPF alone", senders));
	return warn_or_block(g, v->c->config->dkim_gate);
}

static bool gate_lists(const struct view *v, struct rollout_gate *g)
{
	double limit = LISTS_SHARE * v->cost.legit_30d;

	set(g, v->cost.lists <= limit, v->cost.lists, limit,
		TEXT(v,
			"%.1f messages in 30 days go through mailing lists "
			"and lose their signature, %.1f go unnoticed",
			v->cost.lists, limit));
	return warn_or_block(g, v->c->config->lists_gate);
}

bool rollout_gate_cost(const struct view *v, enum rollout_stage stage,
	struct rollout_gate *gates)
{
	double f = v->touched[stage];
	bool ok = gate_direct(v, f, &gates[GATE_DIRECT]);

	ok &= gate_sender(v, f, &gates[GATE_SENDER]);
	ok &= gate_indirect(v, f, stage, &gates[GATE_INDIRECT]);
	if (rollout_rung(stage)->p == POLICY_REJECT) {
		ok &= gate_dkim(v, &gates[GATE_DKIM]);
		ok &= gate_lists(v, &gates[GATE_LISTS]);
	}
	return ok;
}
