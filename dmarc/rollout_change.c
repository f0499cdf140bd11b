/* rollout_change.c - what came of a change, and where a scope stands. */
#include <math.h>

#include "dmarc/bounds.h"
#include "dmarc/rollout_private.h"
#include "dmarc/rollout_telling.h"

/* After a change, before it can be called harmless. */
#define LEAST_DAYS 7
/* Fewer messages touched are no harm that a number can show. */
#define LEAST_TOUCHED 3
#define ALPHA 0.01

const char *change_word_name(enum change_word v)
{
	static const char *const names[] = {[CHANGE_TOO_EARLY] = "too_early",
		[CHANGE_HARMLESS] = "harmless",
		[CHANGE_HARMS] = "harms"};

	return names[v];
}

/* --- lag ------------------------------------------------------------------------ */

struct word_of {
	utc_day_t last_old, last_new;
};

static void list_lags(const struct word_of *words, size_t count,
	struct rollout_change *ret, struct arena *a)
{
	struct rollout_lag *lags;
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		n += words[i].last_old != ROLLOUT_NEVER;
	lags = rollout_array(a, n, sizeof(*lags));
	n = 0;
	for (size_t i = 0; i < count; i++)
		if (words[i].last_old != ROLLOUT_NEVER)
			lags[n++] = (struct rollout_lag){
				.reporter = (uint32_t)i,
				.days = words[i].last_old - ret->day + 1,
				.is_waiting =
					words[i].last_new == ROLLOUT_NEVER ||
					words[i].last_new < words[i].last_old,
			};
	ret->lags = lags;
	ret->lag_count = n;
}

void rollout_find_lags(const struct tellings *tellings,
	const struct change *changes, struct rollout_change *ret, size_t count,
	struct arena *a)
{
	const struct rollout_facts *f = tellings->facts;
	struct word_of *words =
		rollout_array(a, f->reporter_count, sizeof(*words));
	size_t at = 0;

	for (size_t i = 0; i < count; i++) {
		utc_day_t end =
			i + 1 < count ? changes[i + 1].day : ROLLOUT_NEVER;

		for (size_t n = 0; n < f->reporter_count; n++)
			words[n] =
				(struct word_of){ROLLOUT_NEVER, ROLLOUT_NEVER};
		while (at < tellings->count &&
			tellings->items[at].day < changes[i].day)
			at++;
		for (; at < tellings->count && tellings->items[at].day < end;
			at++) {
			const struct telling *t = &tellings->items[at];
			enum told told = tells(&f->policies[t->policy],
				&changes[i].old, &changes[i].new);

			if (told == TOLD_OLD)
				words[t->reporter].last_old = t->day;
			else if (told == TOLD_NEW)
				words[t->reporter].last_new = t->day;
		}
		list_lags(words, f->reporter_count, &ret[i], a);
	}
}

/* --- before and after -------------------------------------------------------------- */

struct day_sum {
	utc_day_t day;
	struct rollout_period sum;
};

static void add_row(const struct rollout_row *r, const struct rollout_shape *s,
	bool is_authorised, struct rollout_period *to)
{
	double n = (double)r->count;
	bool passed = s->dkim_aligned || s->spf_aligned;
	bool quarantined = s->disposition == DISPOSITION_QUARANTINE;
	bool rejected = s->disposition == DISPOSITION_REJECT;

	to->messages += n;
	to->passed += passed ? n : 0;
	to->quarantined += quarantined ? n : 0;
	to->rejected += rejected ? n : 0;
	if (!is_authorised)
		return;
	to->authorised += n;
	to->authorised_passed += passed ? n : 0;
	to->authorised_touched += !passed && (quarantined || rejected) ? n : 0;
}

static bool is_authorised(const enum source_class *classes, uint32_t source)
{
	return classes &&
	       (classes[source] == CLASS_AUTHORISED_ALIGNED ||
		       classes[source] == CLASS_AUTHORISED_MISALIGNED);
}

static struct day_sum *sum_days(const struct rollout_range *range,
	const enum source_class *classes, struct arena *a, size_t *count)
{
	struct day_sum *days;
	size_t n = 0;

	for (size_t i = 0; i < range->row_count; i++)
		n += i == 0 || range->rows[i].day != range->rows[i - 1].day;
	days = rollout_array(a, n, sizeof(*days));
	*count = n;
	n = 0;
	for (size_t i = 0; i < range->row_count; i++) {
		const struct rollout_row *r = &range->rows[i];

		if (i == 0 || r->day != r[-1].day) {
			days[n].day = r->day;
			days[n++].sum.days = 1;
		}
		add_row(r, &range->facts->shapes[r->shape],
			is_authorised(classes, r->source), &days[n - 1].sum);
	}
	return days;
}

static void add_period(
	const struct rollout_period *p, struct rollout_period *to)
{
	to->days += p->days;
	to->messages += p->messages;
	to->passed += p->passed;
	to->quarantined += p->quarantined;
	to->rejected += p->rejected;
	to->authorised += p->authorised;
	to->authorised_passed += p->authorised_passed;
	to->authorised_touched += p->authorised_touched;
}

static double share(double x, double n)
{
	return n > 0 ? x / n : 0;
}

/* Authorised mail is touched, and more than before; or its pass share fell
 * where alignment changed. `a` is the time since. */
static bool harms(const struct rollout_change *c,
	const struct rollout_period *a, const struct rollout_config *config)
{
	const struct rollout_period *b = &c->before;
	double limit = fmax(config->tolerance,
		2 * share(b->authorised_touched, b->authorised));

	if (a->authorised_touched >= LEAST_TOUCHED &&
		bounds_lower(a->authorised_touched, a->authorised, ALPHA) >
			limit)
		return true;
	return (c->old.adkim != c->new.adkim || c->old.aspf != c->new.aspf) &&
	       a->authorised > 0 &&
	       bounds_upper(a->authorised_passed, a->authorised, ALPHA) <
		       bounds_lower(b->authorised_passed, b->authorised, ALPHA);
}

static struct effect effect_of(const struct rollout_policy *p,
	enum rollout_scope scope, struct heeding heeding)
{
	return rollout_effect(rollout_policy_of(p, scope), rollout_pct(p->pct),
		p->testing == TESTING_YES, heeding);
}

bool rollout_asks_more(
	const struct rollout_policy *a, const struct rollout_policy *b)
{
	static const enum report_schema generations[] = {
		SCHEMA_RFC7489, SCHEMA_RFC9990};

	for (enum rollout_scope s = 0; s < SCOPE_COUNT; s++)
		for (size_t i = 0; i < ARRAY_LEN(generations); i++) {
			struct heeding h = rollout_dialect(generations[i]);
			struct effect x = effect_of(a, s, h);
			struct effect y = effect_of(b, s, h);

			if (x.quarantined + x.rejected >
					y.quarantined + y.rejected ||
				x.rejected > y.rejected)
				return true;
		}
	return rollout_mode(a->adkim) > rollout_mode(b->adkim) ||
	       rollout_mode(a->aspf) > rollout_mode(b->aspf);
}

/* The days of a range, as far as there is mail on them. */
static struct rollout_period period(const struct day_sum *days, size_t count,
	utc_day_t from, utc_day_t before)
{
	struct rollout_period sum = {0};

	for (size_t i = 0; i < count; i++)
		if (days[i].day >= from && days[i].day < before)
			add_period(&days[i].sum, &sum);
	return sum;
}

static utc_day_t later(utc_day_t a, utc_day_t b)
{
	return a > b ? a : b;
}

static utc_day_t earlier(utc_day_t a, utc_day_t b)
{
	return a < b ? a : b;
}

void rollout_compare(const struct rollout_range *range,
	const enum source_class *classes, const struct rollout_config *config,
	const struct rollout_timeline *t, struct rollout_change *changes,
	struct arena *a)
{
	size_t count;
	struct day_sum *days = sum_days(range, classes, a, &count);

	for (size_t i = 0; i < t->change_count; i++) {
		struct rollout_change *c = &changes[i];
		utc_day_t begin = i > 0 ? changes[i - 1].day : t->since;
		utc_day_t end = i + 1 < t->change_count ? changes[i + 1].day
							: ROLLOUT_NEVER;
		struct rollout_period last = period(days, count,
			later(c->day, t->through - (ROLLOUT_COMPARE_DAYS - 1)),
			t->through + 1);

		c->before = period(days, count,
			later(begin, c->day - ROLLOUT_COMPARE_DAYS), c->day);
		c->after = period(days, count, c->day,
			earlier(end, c->day + ROLLOUT_COMPARE_DAYS));
		if (harms(c, &c->after, config)) {
			c->word = CHANGE_HARMS;
			c->should_go_back =
				rollout_asks_more(&t->now, &c->old) &&
				harms(c, &last, config);
		} else if (c->after.days >= LEAST_DAYS) {
			c->word = CHANGE_HARMLESS;
		}
	}
}

void rollout_timeline_blame(struct rollout_timeline *t, utc_day_t day)
{
	struct rollout_change *changes =
		(struct rollout_change *)(uintptr_t)t->changes;

	for (size_t i = 0; i < t->change_count; i++)
		if (changes[i].day == day) {
			changes[i].word = CHANGE_HARMS;
			changes[i].should_go_back = true;
		}
}

/* --- stages -------------------------------------------------------------------------- */

static enum rollout_stage quarantine_stage(int pct)
{
	if (pct >= 50)
		return STAGE_Q50;
	if (pct >= 25)
		return STAGE_Q25;
	if (pct >= 10)
		return STAGE_Q10;
	return pct > 0 ? STAGE_Q5 : STAGE_NONE; /* with 0 it is rehearsed */
}

enum rollout_stage rollout_stage_of(
	const struct rollout_policy *policy, enum rollout_scope scope)
{
	bool is_test = policy->testing == TESTING_YES;
	bool is_whole = policy->pct < 0 || policy->pct >= 100;

	switch (rollout_policy_of(policy, scope)) {
	case POLICY_QUARANTINE:
		if (is_whole)
			return is_test ? STAGE_QT : STAGE_Q100;
		return quarantine_stage(policy->pct);
	case POLICY_REJECT:
		if (is_whole)
			return is_test ? STAGE_RT : STAGE_R100;
		if (policy->pct >= 50)
			return STAGE_R50;
		/* What is not rejected is quarantined. */
		return policy->pct >= 25 ? STAGE_R25 : STAGE_Q100;
	default:
		return STAGE_NONE;
	}
}

static void move(
	struct rollout_position *at, enum rollout_stage to, utc_day_t day)
{
	size_t from_rank = rollout_rank(LADDER_STANDARD, at->stage);
	size_t to_rank = rollout_rank(LADDER_STANDARD, to);

	if (to == at->stage)
		return;
	if (at->stage == STAGE_NONE)
		at->left_none = day;
	if (to == STAGE_NONE)
		at->left_none = ROLLOUT_NEVER;
	if (to_rank < from_rank)
		at->rolled_back = day;
	if (to_rank > rollout_rank(LADDER_STANDARD, at->peak))
		at->peak = to;
	at->stage = to;
	at->since = day;
}

void rollout_timeline_position(const struct rollout_timeline *t,
	enum rollout_scope scope, struct rollout_position *ret)
{
	*ret = (struct rollout_position){.stage = STAGE_NONE,
		.since = t->since,
		.left_none = ROLLOUT_NEVER,
		.rolled_back = ROLLOUT_NEVER};
	if (t->since == ROLLOUT_NEVER)
		return;
	move(ret, rollout_stage_of(&t->first, scope), t->since);
	for (size_t i = 0; i < t->change_count; i++)
		move(ret, rollout_stage_of(&t->changes[i].new, scope),
			t->changes[i].day);
}

void rollout_position_whole(struct rollout_position *at)
{
	at->stage = rollout_ladder_stage(
		LADDER_WHOLE, rollout_rank(LADDER_WHOLE, at->stage));
	at->peak = rollout_ladder_stage(
		LADDER_WHOLE, rollout_rank(LADDER_WHOLE, at->peak));
	if (at->stage == STAGE_NONE)
		at->left_none = ROLLOUT_NEVER;
}
