/*
 * rollout_harm.c - does a change of the policy harm real mail?
 *
 * Surge and slow decay ask whether a sender fails; here it is asked what a
 * change did, by what receivers did with the mail before and after it. So it
 * also sees a big sender of which one message in a hundred fails, and alignment
 * that was made strict, where no lower stage mends anything. As there, only
 * senders with proof that they are ours can bring a rollback about.
 */
#include <math.h>

#include "dmarc/bounds.h"
#include "dmarc/rollout_private.h"
#include "dmarc/rollout_telling.h"

#define TEXT(v, ...) str_from(arena_printf((v)->c->arena, __VA_ARGS__))

#define MONTH_DAYS 30
/* Before the change, as far as no other change cuts them: a monthly sender is
 * within. */
#define BEFORE_DAYS 28
/* Of one day a receiver's trouble may be the cause. */
#define LEAST_DAYS 2
#define LEAST_MESSAGES 3
/* The last ones that are looked at; each costs a pass over the mail. */
#define MOST_CHANGES 8

/* Of a sender's messages, without those that a receiver spared. */
struct seen {
	double n, failed, touched;
};

struct seen_of {
	struct seen before, first, last;
	uint32_t failed_on, touched_on; /* days of `last`: bits */
};

struct look {
	const struct view *v;
	const struct rollout_change *change;
	/* First days of the three periods; `last` may begin with `first`. */
	utc_day_t before, last;
	double last_days; /* that reports tell of */
	bool alignment_is_stricter;
	struct seen_of *of; /* by group */
	struct bounds_cell *cells;
};

/* --- what was seen ---------------------------------------------------------------- */

static void add(struct seen *s, const struct rollout_shape *shape, double n)
{
	bool failed = !shape->dkim_aligned && !shape->spf_aligned;

	s->n += n;
	if (!failed)
		return;
	s->failed += n;
	/* What a receiver does by a policy of its own no record changes. */
	if (!shape->is_local_policy &&
		(shape->disposition == DISPOSITION_QUARANTINE ||
			shape->disposition == DISPOSITION_REJECT))
		s->touched += n;
}

static uint32_t bit(const struct look *k, utc_day_t day, double messages)
{
	return messages > 0 ? UINT32_C(1) << (day - k->last) : 0;
}

static void add_row(struct look *k, struct seen_of *to,
	const struct counted_row *r, const struct rollout_shape *shape)
{
	utc_day_t day = r->day;
	struct seen one = {0};

	if (day >= k->before && day < k->change->day)
		add(&to->before, shape, r->count);
	if (day >= k->change->day &&
		day < k->change->day + ROLLOUT_COMPARE_DAYS)
		add(&to->first, shape, r->count);
	if (day < k->last)
		return;
	add(&to->last, shape, r->count);
	add(&one, shape, r->count);
	to->failed_on |= bit(k, day, one.failed);
	to->touched_on |= bit(k, day, one.touched);
}

static void gather(struct look *k)
{
	const struct groups *g = &k->v->groups;

	k->of = rollout_array(k->v->c->arena, g->count, sizeof(*k->of));
	for (size_t i = 0; i < g->atoms.count; i++) {
		const struct atom *a = &g->atoms.items[i];
		const struct rollout_shape *shape =
			&k->v->c->facts->shapes[a->shape];

		for (size_t n = 0; !shape->is_overridden && n < a->row_count;
			n++)
			add_row(k, &k->of[a->group], &a->rows[n], shape);
	}
}

/* --- what it means ---------------------------------------------------------------- */

/* Failures come in clusters: how many times the variance they make. */
static double deff_since(
	const struct look *k, const struct group *g, utc_day_t from)
{
	size_t n = 0;

	for (size_t i = 0; i < g->cell_count; i++)
		if (g->cells[i].day >= from)
			k->cells[n++] = (struct bounds_cell){
				g->cells[i].n, g->cells[i].fail};
	return bounds_deff(k->cells, n, k->v->c->config->deff_cap);
}

/* Certainly more than is tolerated, and more than twice what it was. */
static bool grew(const struct look *k, double x, double n, double deff,
	double share_before)
{
	const struct rollout_config *c = k->v->c->config;

	return x >= LEAST_MESSAGES &&
	       bounds_lower_exceeds(x / deff, n / deff, c->surge_alpha,
		       fmax(c->tolerance, 2 * share_before));
}

static int count_bits(uint32_t bits)
{
	return __builtin_popcount(bits);
}

/* Did it grow with the change, and is it so still? Messages of the last days. */
static double harm_by_touching(
	const struct look *k, const struct seen_of *s, double deff)
{
	enum policy old =
		rollout_policy_of(&k->change->old, k->v->c->sorted->scope);
	double share = s->before.n > 0 ? s->before.touched / s->before.n : 0;

	/* Nothing is known of it, unless nothing could have been touched. */
	if (s->before.n <= 0 && old != POLICY_NONE)
		return 0;
	return count_bits(s->touched_on) >= LEAST_DAYS &&
			       grew(k, s->first.touched, s->first.n, deff,
				       share) &&
			       grew(k, s->last.touched, s->last.n, deff, share)
		       ? s->last.touched
		       : 0;
}

static double harm_by_failing(
	const struct look *k, const struct seen_of *s, double deff)
{
	double share;

	if (!k->alignment_is_stricter || s->before.n <= 0)
		return 0;
	share = s->before.failed / s->before.n;
	return count_bits(s->failed_on) >= LEAST_DAYS &&
			       grew(k, s->first.failed, s->first.n, deff,
				       share) &&
			       grew(k, s->last.failed, s->last.n, deff, share)
		       ? s->last.failed
		       : 0;
}

/* Messages in 30 days, at most as many as are expected to fail: what was mended
 * since is over. */
static double harm_of(
	const struct look *k, const struct group *g, const struct seen_of *s)
{
	double deff, messages;

	if (!rollout_is_ours(g) || g->first_day >= k->change->day ||
		g->failing_30d <= 0)
		return 0;
	deff = deff_since(k, g, k->change->day);
	messages =
		fmax(harm_by_touching(k, s, deff), harm_by_failing(k, s, deff));
	return fmin(messages * MONTH_DAYS / k->last_days, g->failing_30d);
}

struct harm {
	double sum, worst;
	uint32_t worst_group;
	size_t senders;
};

static void sum_up(const struct look *k, struct harm *ret)
{
	struct groups *g = (struct groups *)(uintptr_t)&k->v->groups;

	*ret = (struct harm){.worst_group = NO_INDEX};
	for (uint32_t i = 0; i < g->count; i++) {
		double messages = harm_of(k, &g->items[i], &k->of[i]);

		g->items[i].is_harmed = messages > 0;
		ret->senders += messages > 0;
		ret->sum += messages;
		if (messages > ret->worst) {
			ret->worst = messages;
			ret->worst_group = i;
		}
	}
}

/* --- the gate ---------------------------------------------------------------------- */

static struct str others(const struct look *k, const struct harm *h)
{
	return h->senders > 1 ? TEXT(k->v, " and %zu more", h->senders - 1)
			      : STR("");
}

static void describe(
	const struct look *k, const struct harm *h, struct rollout_gate *gate)
{
	char day[CLOCK_ISO_SIZE];

	clock_format_day(k->change->day, day);
	if (h->worst_group == NO_INDEX) {
		gate->text = TEXT(
			k->v, "no sender of yours fares worse since %s", day);
		return;
	}
	gate->text = TEXT(k->v,
		"since the change of %s %.*s%.*s fare%s worse: %.1f messages "
		"in 30 days %s, at most %.1f may",
		day, STR_ARGS(k->v->groups.items[h->worst_group].text),
		STR_ARGS(others(k, h)), h->senders > 1 ? "" : "s", gate->value,
		k->alignment_is_stricter ? "fail" : "are touched", gate->limit);
}

/* More than twice what a step may cost: of all together, or of one sender. */
static bool judge(const struct look *k, struct rollout_gate *gate)
{
	const struct rollout_config *c = k->v->c->config;
	double of_all = c->rollback_factor * k->v->limit;
	double of_one = c->rollback_factor * c->sender_per_day * MONTH_DAYS;
	struct harm h;

	sum_up(k, &h);
	*gate = (struct rollout_gate){.value = h.sum, .limit = of_all};
	if (h.sum <= of_all && h.worst > of_one) {
		gate->value = h.worst;
		gate->limit = of_one;
	}
	gate->result = gate->value > gate->limit ? GATE_FAILED : GATE_PASSED;
	describe(k, &h, gate);
	return gate->result == GATE_FAILED;
}

static double count_report_days(const struct counted *c, utc_day_t from)
{
	double n = 0;

	for (size_t i = 0; i < ROLLOUT_SPAN_DAYS; i++)
		n += c->has_report[i] && c->span_first + (utc_day_t)i >= from;
	return n;
}

static size_t most_cells(const struct view *v)
{
	size_t most = 0;

	for (size_t i = 0; i < v->groups.count; i++)
		if (v->groups.items[i].cell_count > most)
			most = v->groups.items[i].cell_count;
	return most;
}

static utc_day_t later(utc_day_t a, utc_day_t b)
{
	return a > b ? a : b;
}

/* `previous`: first day of what was published before the change. */
static bool change_harms(const struct view *v, const struct rollout_change *of,
	utc_day_t previous, struct rollout_gate *gate)
{
	const struct counted *c = v->c;
	struct look k = {.v = v,
		.change = of,
		.before = later(previous, of->day - BEFORE_DAYS),
		.last = later(
			of->day, c->data_through - (ROLLOUT_COMPARE_DAYS - 1)),
		.alignment_is_stricter = of->new.adkim > of->old.adkim ||
					 of->new.aspf > of->old.aspf};

	k.last_days = count_report_days(c, k.last);
	if (k.last_days < LEAST_DAYS)
		return false;
	k.cells = rollout_array(c->arena, most_cells(v), sizeof(*k.cells));
	gather(&k);
	return judge(&k, gate);
}

const struct rollout_change *rollout_harm(
	const struct view *v, struct rollout_gate *gate)
{
	const struct rollout_timeline *t = v->c->facts->published;
	size_t count = t ? t->change_count : 0;
	size_t end = count > MOST_CHANGES ? count - MOST_CHANGES : 0;

	for (size_t i = count; i-- > end;) {
		const struct rollout_change *c = &t->changes[i];
		utc_day_t previous = i > 0 ? t->changes[i - 1].day : t->since;

		/* What was before it is out of sight: the owner lives with it. */
		if (c->day - ROLLOUT_COMPARE_DAYS < v->c->span_first)
			break;
		if (c->day <= v->c->data_through &&
			rollout_asks_more(&t->now, &c->old) &&
			change_harms(v, c, previous, gate))
			return c;
	}
	return NULL;
}

/* --- where to go back to ------------------------------------------------------------ */

static enum rollout_stage old_stage(
	const struct view *v, const struct rollout_change *c)
{
	enum rollout_ladder ladder = (enum rollout_ladder)v->c->config->ladder;
	enum rollout_stage stage =
		rollout_stage_of(&c->old, v->c->sorted->scope);

	return ladder == LADDER_WHOLE ? rollout_ladder_stage(ladder,
						rollout_rank(ladder, stage))
				      : stage;
}

enum rollout_stage rollout_harm_target(const struct view *v,
	const struct rollout_change *c, enum rollout_stage borne)
{
	enum rollout_stage stage = old_stage(v, c);

	if (!rollout_is_stronger(v->at->stage, stage))
		return v->at->stage; /* another tag did it: that goes back */
	return rollout_is_stronger(borne, stage) ? stage : borne;
}

void rollout_harm_name(const struct view *from, struct view *to)
{
	size_t n = 0;

	/* Both ascend by key. */
	for (size_t i = 0; i < from->groups.count; i++) {
		const struct group *g = &from->groups.items[i];

		while (n < to->groups.count &&
			group_key_compare(&to->groups.items[n].key, &g->key) <
				0)
			n++;
		if (n < to->groups.count &&
			group_key_compare(&to->groups.items[n].key, &g->key) ==
				0)
			to->groups.items[n].is_harmed = g->is_harmed;
	}
}

void rollout_harm_share(
	const struct rollout_verdict *from, struct rollout_verdict *to)
{
	if (!from->harm || to->harm)
		return;
	if (to->verdict != VERDICT_ROLLBACK)
		to->next_stage = to->stage;
	to->verdict = VERDICT_ROLLBACK;
	to->harm = from->harm;
	to->gates[GATE_HARM] = from->gates[GATE_HARM];
}
