/* advice_read.c - what the advisor says of a domain on one day. */
#include "store/advice.h"

#include <stdlib.h>
#include <string.h>

/* Facts of days after it are unknown on that day. */
static void drop_later(struct rollout_facts *f, utc_day_t day)
{
	struct rollout_row *rows = (void *)(uintptr_t)f->rows;
	size_t kept = 0;

	for (size_t i = 0; i < f->row_count; i++)
		if (rows[i].arrival_day <= day) {
			if (kept != i)
				rows[kept] = rows[i];
			kept++;
		}
	f->row_count = kept;
}

static int by_ip(const void *a, const void *b)
{
	return ip_compare(a, &((const struct rollout_source *)b)->ip);
}

static void add_classes(const struct advice *of,
	const struct rollout_verdict *v, enum source_class *classes)
{
	for (size_t i = 0; i < v->sender_count; i++)
		for (size_t n = 0; n < v->senders[i].main_ip_count; n++) {
			const struct rollout_source *s = bsearch(
				&v->senders[i].main_ips[n], of->facts.sources,
				of->facts.source_count, sizeof(*s), by_ip);

			if (s)
				classes[s - of->facts.sources] =
					v->senders[i].class;
		}
}

/* Each address has the class of the sender that it sends most of its mail as;
 * where it sends as subdomains alone, that of the scope sp. */
static bool find_classes(struct advice *ret, struct arena *a, struct err *err)
{
	enum source_class *classes = arena_alloc_array(
		a, ret->facts.source_count + 1, sizeof(*classes));

	if (!classes)
		return err_set(
			err, ERR_LIMIT, "answer is larger than its memory");
	memset(classes, 0, ret->facts.source_count * sizeof(*classes));
	for (size_t scope = SCOPE_COUNT; scope-- > 0;)
		add_classes(ret, &ret->verdicts[scope], classes);
	ret->classes = classes;
	return true;
}

static void judge(struct advice *ret, struct rollout *run,
	enum rollout_scope scope, struct arena *a)
{
	rollout_judge(run, ret->day, &ret->at[scope], a, &ret->verdicts[scope]);
	ret->is_judged[scope] = true;
}

/* sp or np: pct and t are p's. */
static void judge_beside(struct advice *ret, const struct rollout *run,
	const struct advice_options *o, enum rollout_scope scope,
	struct arena *a)
{
	struct rollout_config config = o->rollout;
	struct rollout *beside;

	config.ladder = LADDER_WHOLE;
	rollout_position_whole(&ret->at[scope]);
	rollout_new_beside(&beside, run, &config, scope);
	judge(ret, beside, scope, a);
	rollout_free(&beside);
}

static bool has_mail_of_subdomains(const struct rollout_facts *f)
{
	for (size_t i = 0; i < f->row_count; i++)
		if (f->shapes[f->rows[i].shape].scope != SCOPE_P)
			return true;
	return false;
}

/* Legitimate, or nobody can tell. */
static bool has_legitimate(const struct rollout_verdict *v)
{
	for (size_t i = 0; i < v->sender_count; i++) {
		const struct rollout_sender *s = &v->senders[i];

		if (s->class == CLASS_AUTHORISED_ALIGNED ||
			s->class == CLASS_AUTHORISED_MISALIGNED ||
			s->class == CLASS_INDIRECT ||
			(s->class == CLASS_UNKNOWN && s->weight >= 1))
			return true;
	}
	return false;
}

/* Then np, which inherits it, needs no tag. */
static bool is_rejected_by_p(const struct advice *a)
{
	return a->facts.sp_is_absent && a->facts.np_is_absent &&
	       a->verdicts[SCOPE_P].next_stage == STAGE_R100;
}

/*
 * Which subdomains exist is for the DNS to say. Until it was asked, np is
 * judged by the mail of all of them, and only spoken of where none of it is
 * legitimate.
 */
static bool judge_scopes(struct advice *ret, const struct advice_options *o,
	struct arena *a, struct err *err)
{
	const struct rollout_policy *now = &ret->timeline.now;
	struct rollout *run;

	/* A record of ours has no tag that says what is inherited. */
	ret->facts.sp_is_absent = now->sp == now->p;
	ret->facts.np_is_absent = now->np == now->sp;
	ret->facts.existence_is_unknown = true;
	for (enum rollout_scope s = 0; s < SCOPE_COUNT; s++)
		rollout_timeline_position(&ret->timeline, s, &ret->at[s]);
	if (!rollout_new(&run, &ret->facts, &o->rollout, SCOPE_P, err))
		return false;
	judge(ret, run, SCOPE_P, a);
	if (has_mail_of_subdomains(&ret->facts) || !ret->facts.sp_is_absent)
		judge_beside(ret, run, o, SCOPE_SP, a);
	rollout_harm_share(&ret->verdicts[SCOPE_SP], &ret->verdicts[SCOPE_P]);
	if (!is_rejected_by_p(ret) &&
		(!ret->is_judged[SCOPE_SP] ||
			!has_legitimate(&ret->verdicts[SCOPE_SP])))
		judge_beside(ret, run, o, SCOPE_NP, a);
	rollout_free(&run);
	return true;
}

static bool read_all(struct pg *p, struct str domain,
	const struct advice_options *o, struct advice *ret, struct err *err)
{
	struct arena *a = ret->arena;

	if (!rollout_facts_read(
		    p, domain, &o->filter, ret->facts_arena, &ret->facts, err))
		return false;
	drop_later(&ret->facts, ret->day);
	if (!rollout_range(
		    &ret->range, &ret->facts, ROLLOUT_ALWAYS, ret->day, a, err))
		return false;
	rollout_receivers(&ret->range, a, &ret->receivers);
	rollout_measure(&ret->receivers, &o->rollout, &ret->measured);
	ret->facts.measured = &ret->measured;
	ret->facts.published = &ret->timeline;
	rollout_timeline(&ret->range, NULL, &o->rollout, a, &ret->timeline);
	if (!judge_scopes(ret, o, a, err))
		return false;
	if (!find_classes(ret, a, err))
		return false;
	/* Again, since only now it is known whose mail a change touched. */
	rollout_timeline(
		&ret->range, ret->classes, &o->rollout, a, &ret->timeline);
	if (ret->verdicts[SCOPE_P].harm)
		rollout_timeline_blame(
			&ret->timeline, ret->verdicts[SCOPE_P].harm->day);
	return true;
}

bool advice_read(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t day, struct advice **ret,
	struct err *err)
{
	struct advice *advice = base_calloc(1, sizeof(*advice));

	advice->facts_arena = rollout_facts_arena(&o->filter);
	advice->arena = arena_new("advice", SIZE_MAX);
	advice->day = day;
	if (read_all(p, domain, o, advice, err))
		*ret = advice;
	else
		advice_free(&advice);
	return advice != NULL;
}

void advice_free(struct advice **a)
{
	if (!*a)
		return;
	arena_free(&(*a)->arena);
	arena_free(&(*a)->facts_arena);
	free(*a);
	*a = NULL;
}
