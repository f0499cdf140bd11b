/* rollout_simulate.c - recorded mail judged again under another policy. */
#include "dmarc/rollout_simulate.h"

#include <math.h>
#include <stdlib.h>

#include "dmarc/rollout_private.h"

/* Of the normal distribution: 95 %, one-sided. */
#define Z_95 1.6448536269514722
/* Sums of many parts are off by less; what is shown is not. */
#define NOISE 1e-6

struct simulating {
	const struct rollout_facts *facts;
	const struct rollout_what_if *ask;
	const struct heeding *heeding; /* by reporter */
};

/* --- alignment ------------------------------------------------------------------ */

enum proof { PROOF_NONE, PROOF_RELAXED, PROOF_STRICT };

static enum proof proof_of(enum auth_result result, bool is_ours,
	struct str domain, struct str header_from)
{
	if (result != AUTH_RESULT_PASS || !is_ours)
		return PROOF_NONE;
	return str_equal(domain, header_from) ? PROOF_STRICT : PROOF_RELAXED;
}

static enum proof dkim_proof(const struct rollout_shape *s)
{
	enum proof best = PROOF_NONE;

	for (size_t i = 0; i < s->dkim_count; i++) {
		const struct rollout_dkim *d = &s->dkim[i];
		enum proof p = proof_of(
			d->result, d->is_ours, d->domain, s->header_from);

		best = p > best ? p : best;
	}
	return best;
}

static enum proof spf_proof(const struct rollout_shape *s)
{
	return proof_of(
		s->spf_result, s->spf_is_ours, s->spf_domain, s->header_from);
}

/* Does it pass in the mode that is asked? */
static bool realign(bool passed, enum alignment_mode was,
	enum alignment_mode asked, enum proof proof, bool *is_unproven)
{
	*is_unproven = false;
	was = rollout_mode(was);
	asked = rollout_mode(asked);
	if (was == asked)
		return passed;
	if (asked == ALIGNMENT_RELAXED)
		return passed || proof != PROOF_NONE;
	*is_unproven = passed && proof == PROOF_NONE;
	return passed && proof != PROOF_RELAXED;
}

static bool passes(const struct rollout_shape *s,
	const struct rollout_policy *was, const struct rollout_policy *asked,
	bool *is_unproven)
{
	bool dkim_unproven, spf_unproven;
	bool dkim = realign(s->dkim_aligned, was->adkim, asked->adkim,
		dkim_proof(s), &dkim_unproven);
	bool spf = realign(s->spf_aligned, was->aspf, asked->aspf, spf_proof(s),
		&spf_unproven);

	/* Nothing hangs on it where the other passes by itself. */
	*is_unproven = (dkim_unproven || spf_unproven) &&
		       !(dkim && !dkim_unproven) && !(spf && !spf_unproven);
	return dkim || spf;
}

/* --- one row ----------------------------------------------------------------------- */

static bool is_same_policy(const struct rollout_policy *was,
	const struct rollout_policy *asked, enum rollout_scope scope)
{
	return rollout_policy_of(was, scope) ==
		       rollout_policy_of(asked, scope) &&
	       rollout_mode(was->adkim) == rollout_mode(asked->adkim) &&
	       rollout_mode(was->aspf) == rollout_mode(asked->aspf) &&
	       (!rollout_shows_pct(was) ||
		       rollout_pct(was->pct) == rollout_pct(asked->pct)) &&
	       (!rollout_shows_t(was) ||
		       (was->testing == TESTING_YES) ==
			       (asked->testing == TESTING_YES));
}

static double to_hundredth(double v)
{
	return round(100 * v) / 100;
}

/* In whole percents: so parts of messages are hundredths, and add up to them in
 * every direction. No measured share is known better. */
static struct effect to_percents(struct effect e)
{
	double touched = to_hundredth(e.quarantined + e.rejected);
	double rejected = to_hundredth(e.rejected);

	return (struct effect){touched - rejected, rejected};
}

static struct effect recorded(const struct rollout_shape *s)
{
	return (struct effect){
		.quarantined = s->disposition == DISPOSITION_QUARANTINE,
		.rejected = s->disposition == DISPOSITION_REJECT,
	};
}

/* Did an override keep failing mail from its policy? Under p=none it would
 * have. */
static bool was_spared(
	const struct rollout_shape *s, const struct rollout_policy *was)
{
	enum policy policy = rollout_policy_of(was, s->scope);

	if (!(s->is_overridden || s->is_local_policy) || s->dkim_aligned ||
		s->spf_aligned)
		return false;
	return policy == POLICY_NONE ||
	       !((policy == POLICY_REJECT &&
			 s->disposition == DISPOSITION_REJECT) ||
		       (policy == POLICY_QUARANTINE &&
			       s->disposition == DISPOSITION_QUARANTINE));
}

struct outcome {
	struct effect effect, recorded;
	bool passes, is_overridden, is_sampled, is_unproven;
};

static struct outcome judge(
	const struct simulating *k, const struct rollout_row *r)
{
	const struct rollout_shape *s = &k->facts->shapes[r->shape];
	const struct rollout_policy *was = &k->facts->policies[r->policy];
	const struct rollout_policy *asked = &k->ask->policy;
	struct outcome o = {.recorded = recorded(s)};

	o.passes = passes(s, was, asked, &o.is_unproven);
	if (was_spared(s, was) && !o.passes) {
		o.is_overridden = true;
		o.effect = o.recorded;
	} else if (is_same_policy(was, asked, s->scope)) {
		o.effect = o.recorded;
	} else if (!o.passes) {
		o.effect = to_percents(rollout_effect(
			rollout_policy_of(asked, s->scope),
			rollout_pct(asked->pct), asked->testing == TESTING_YES,
			k->heeding[r->reporter]));
		o.is_sampled = (o.effect.quarantined > 0 &&
				       o.effect.quarantined < 1) ||
			       (o.effect.rejected > 0 && o.effect.rejected < 1);
	}
	return o;
}

/* --- what is asked ------------------------------------------------------------------- */

static enum policy or_published(enum policy given, enum policy published)
{
	return given != POLICY_ABSENT ? given : published;
}

void rollout_ask(const struct rollout_timeline *t,
	const struct rollout_policy *given, struct rollout_policy *ret)
{
	struct rollout_policy now = t->now, p;

	if (t->since == ROLLOUT_NEVER)
		now = (struct rollout_policy){.p = POLICY_NONE,
			.sp = POLICY_NONE,
			.np = POLICY_NONE,
			.adkim = ALIGNMENT_RELAXED,
			.aspf = ALIGNMENT_RELAXED,
			.pct = 100,
			.testing = TESTING_NO};
	p = now;
	p.p = or_published(given->p, now.p);
	p.sp = or_published(given->sp, now.sp == now.p ? p.p : now.sp);
	p.np = or_published(given->np, now.np == now.sp ? p.sp : now.np);
	if (given->adkim != ALIGNMENT_ABSENT)
		p.adkim = given->adkim;
	if (given->aspf != ALIGNMENT_ABSENT)
		p.aspf = given->aspf;
	if (given->pct >= 0)
		p.pct = given->pct;
	if (given->testing != TESTING_ABSENT)
		p.testing = given->testing;
	*ret = p;
}

/* --- sums --------------------------------------------------------------------------- */

/* Of one action: variance, and what it cannot exceed. */
struct spread {
	double variance, most;
};

struct sum {
	struct rollout_tally tally;
	struct spread quarantined, rejected, touched;
};

static void spread_add(struct spread *s, double n, double share)
{
	s->variance += n * share * (1 - share);
	s->most += share > 0 ? n : 0;
}

static double upper(const struct spread *s, double expected)
{
	return ceil(fmin(s->most, expected + Z_95 * sqrt(s->variance)) - NOISE);
}

static void add(struct sum *s, double n, const struct outcome *o)
{
	struct rollout_tally *t = &s->tally;
	double q = o->effect.quarantined, r = o->effect.rejected;

	t->messages += n;
	t->passed += o->passes ? n : 0;
	t->quarantined += n * q;
	t->rejected += n * r;
	t->recorded_quarantined += n * o->recorded.quarantined;
	t->recorded_rejected += n * o->recorded.rejected;
	t->overridden += o->is_overridden ? n : 0;
	t->sampled += o->is_sampled ? n : 0;
	t->unproven += o->is_unproven ? n : 0;
	spread_add(&s->quarantined, n, q);
	spread_add(&s->rejected, n, r);
	spread_add(&s->touched, n, q + r);
}

static void finish(const struct sum *s, struct rollout_tally *ret)
{
	struct rollout_tally t = s->tally;
	double touched;

	t.quarantined = to_hundredth(t.quarantined);
	t.rejected = to_hundredth(t.rejected);
	touched = t.quarantined + t.rejected;
	t.delivered = t.messages - touched;
	t.recorded_delivered =
		t.messages - t.recorded_quarantined - t.recorded_rejected;
	t.quarantined_upper = upper(&s->quarantined, t.quarantined);
	t.rejected_upper = upper(&s->rejected, t.rejected);
	t.touched_upper = upper(&s->touched, touched);
	*ret = t;
}

/* Those with messages. */
static struct rollout_simulated *keep(
	struct arena *a, const struct sum *sums, size_t count, size_t *kept)
{
	struct rollout_simulated *items;
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		n += sums[i].tally.messages > 0;
	items = rollout_array(a, n, sizeof(*items));
	n = 0;
	for (size_t i = 0; i < count; i++) {
		if (sums[i].tally.messages <= 0)
			continue;
		items[n].index = (uint32_t)i;
		finish(&sums[i], &items[n++].tally);
	}
	*kept = n;
	return items;
}

/* --- order ------------------------------------------------------------------------------ */

static int more(double x, double y)
{
	return (x < y) - (x > y);
}

static int by_touched(const void *a, const void *b, void *ctx)
{
	const struct rollout_simulated *x = a, *y = b;
	const struct rollout_facts *f = ctx;
	int c = more(x->tally.quarantined + x->tally.rejected,
		y->tally.quarantined + y->tally.rejected);

	c = c ? c : more(x->tally.messages, y->tally.messages);
	return c ? c
		 : ip_compare(
			   &f->sources[x->index].ip, &f->sources[y->index].ip);
}

static int by_messages(const void *a, const void *b, void *ctx)
{
	const struct rollout_simulated *x = a, *y = b;
	const struct rollout_facts *f = ctx;
	int c = more(x->tally.messages, y->tally.messages);

	return c ? c
		 : str_compare(f->reporters[x->index].name,
			   f->reporters[y->index].name);
}

/* --- all ------------------------------------------------------------------------------- */

static const struct heeding *heedings(const struct rollout_facts *f,
	const struct rollout_what_if *ask, struct arena *a)
{
	static const struct rollout_receiver unmeasured;
	struct heeding *of = rollout_array(a, f->reporter_count, sizeof(*of));

	for (size_t i = 0; i < f->reporter_count; i++)
		of[i] = rollout_heeding(ask->receivers
						? &ask->receivers->items[i]
						: &unmeasured,
			f->reporters[i].schema, ask->unknown);
	return of;
}

struct sums {
	struct sum total, classes[CLASS_COUNT], scopes[SCOPE_COUNT];
	struct sum *sources, *reporters; /* as in facts */
	struct sum day;                  /* the one that is being read */
	struct rollout_simulated_day *days;
	size_t day_count;
};

static size_t count_days(const struct rollout_range *range)
{
	size_t n = 0;

	for (size_t i = 0; i < range->row_count; i++)
		n += i == 0 || range->rows[i].day != range->rows[i - 1].day;
	return n;
}

static void end_day(struct sums *s, utc_day_t day)
{
	struct rollout_simulated_day *d = &s->days[s->day_count++];

	d->day = day;
	finish(&s->day, &d->tally);
	s->day = (struct sum){0};
}

static void judge_all(const struct rollout_range *range,
	const struct simulating *k, struct sums *s)
{
	for (size_t i = 0; i < range->row_count; i++) {
		const struct rollout_row *r = &range->rows[i];
		struct outcome o = judge(k, r);
		double n = (double)r->count;
		enum source_class class = k->ask->classes
						  ? k->ask->classes[r->source]
						  : CLASS_UNKNOWN;

		if (i > 0 && r->day != r[-1].day)
			end_day(s, r[-1].day);
		add(&s->total, n, &o);
		add(&s->day, n, &o);
		add(&s->classes[class], n, &o);
		add(&s->scopes[k->facts->shapes[r->shape].scope], n, &o);
		add(&s->sources[r->source], n, &o);
		add(&s->reporters[r->reporter], n, &o);
	}
	if (range->row_count > 0)
		end_day(s, range->rows[range->row_count - 1].day);
}

static void show(const struct rollout_facts *f, const struct sums *s,
	struct arena *a, struct rollout_simulation *ret)
{
	struct rollout_simulated *items;

	finish(&s->total, &ret->total);
	for (size_t i = 0; i < CLASS_COUNT; i++)
		finish(&s->classes[i], &ret->classes[i]);
	for (size_t i = 0; i < SCOPE_COUNT; i++)
		finish(&s->scopes[i], &ret->scopes[i]);
	ret->days = s->days;
	ret->day_count = s->day_count;
	items = keep(a, s->sources, f->source_count, &ret->source_count);
	qsort_r(items, ret->source_count, sizeof(*items), by_touched,
		(void *)(uintptr_t)f);
	ret->sources = items;
	items = keep(a, s->reporters, f->reporter_count, &ret->receiver_count);
	qsort_r(items, ret->receiver_count, sizeof(*items), by_messages,
		(void *)(uintptr_t)f);
	ret->receivers = items;
}

void rollout_simulate(const struct rollout_range *range,
	const struct rollout_what_if *ask, struct arena *a,
	struct rollout_simulation *ret)
{
	const struct rollout_facts *f = range->facts;
	struct simulating k = {f, ask, heedings(f, ask, a)};
	struct sums s = {
		.sources =
			rollout_array(a, f->source_count, sizeof(struct sum)),
		.reporters =
			rollout_array(a, f->reporter_count, sizeof(struct sum)),
		.days = rollout_array(a, count_days(range),
			sizeof(struct rollout_simulated_day)),
	};

	judge_all(range, &k, &s);
	*ret = (struct rollout_simulation){
		.from = range->from, .to = range->to};
	show(f, &s, a, ret);
}
