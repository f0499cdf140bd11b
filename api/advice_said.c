/* advice_said.c - what the advisor says of a domain today, without the facts. */
#include "api/advice_said.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "api/rollout_json.h"

/* Its arena has no budget, so it never refuses. */
static struct str keep(struct advice_said *s, const struct buf *text)
{
	struct str copy;

	if (!arena_copy_str(s->arena, buf_str(text), &copy))
		base_oom();
	s->bytes += copy.len;
	return copy;
}

static void keep_changes(struct advice_said *s, const struct advice *advice,
	const struct advice_options *o)
{
	const struct rollout_timeline *t = &advice->timeline;
	struct said_change *changes = arena_alloc_array(
		s->arena, t->change_count + 1, sizeof(*changes));
	struct buf text = {0};

	if (!changes)
		base_oom();
	for (size_t i = 0; i < t->change_count; i++) {
		struct json_out j;

		buf_reset(&text);
		json_init(&j, &text);
		rollout_json_change(&j, &advice->facts, &t->changes[i], o->rua);
		changes[i] = (struct said_change){
			t->changes[i].day, t->changes[i].new, keep(s, &text)};
	}
	buf_fini(&text);
	s->first_policy = t->first;
	s->first_day = t->since;
	s->changes = changes;
	s->change_count = t->change_count;
	s->bytes += t->change_count * sizeof(*changes);
}

static bool keep_rollout(struct advice_said *s, struct advice *advice,
	const struct advice_options *o, struct err *err)
{
	struct buf text = {0};
	struct json_out j;
	bool ok;

	json_init(&j, &text);
	ok = rollout_json(&j, advice, o, err);
	if (ok)
		s->rollout = keep(s, &text);
	buf_fini(&text);
	return ok;
}

bool advice_said_make(struct advice *advice, const struct advice_options *o,
	const struct advice_version *version, const struct err *trouble,
	struct advice_said **ret, struct err *err)
{
	struct advice_said *s = base_calloc(1, sizeof(*s));

	s->arena = arena_new("advice said", SIZE_MAX);
	s->version = *version;
	s->bytes = sizeof(*s);
	s->first_day = ROLLOUT_NEVER;
	atomic_init(&s->holders, 1);
	if (!source_judged_make(advice, &s->sources, err) ||
		(advice && !keep_rollout(s, advice, o, err))) {
		advice_said_release(&s);
		return false;
	}
	s->bytes += s->sources->bytes;
	if (advice)
		keep_changes(s, advice, o);
	else
		s->trouble = *trouble;
	*ret = s;
	return true;
}

bool advice_said_read(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	struct advice_said **ret, struct err *err)
{
	const int64_t began_ms = clock_monotonic_ms();
	struct advice *advice = NULL;
	struct err trouble = {0};
	bool ok;

	if (!advice_read(p, domain, o, version->day, &advice, &trouble) &&
		trouble.code != ERR_LIMIT) {
		*err = trouble;
		return false;
	}
	ok = advice_said_make(advice, o, version, &trouble, ret, err);
	advice_free(&advice);
	if (ok) {
		(*ret)->made_at_ms = clock_monotonic_ms();
		(*ret)->took_ms = (*ret)->made_at_ms - began_ms;
	}
	return ok;
}

void advice_said_hold(struct advice_said *s)
{
	atomic_fetch_add(&s->holders, 1);
}

void advice_said_release(struct advice_said **s)
{
	if (*s && atomic_fetch_sub(&(*s)->holders, 1) == 1) {
		source_judged_free(&(*s)->sources);
		arena_free(&(*s)->arena);
		free(*s);
	}
	*s = NULL;
}

const struct rollout_policy *advice_said_policy(
	const struct advice_said *s, utc_day_t day)
{
	const struct rollout_policy *p =
		day >= s->first_day ? &s->first_policy : NULL;

	for (size_t i = 0; i < s->change_count && s->changes[i].day <= day; i++)
		p = &s->changes[i].policy;
	return p;
}
