/* rollout_diagnose.c - what stands in the way, and what the owner can do. */
#include <stdlib.h>

#include "dmarc/rollout_private.h"

/* Less in 30 days is no reason to write to anybody. */
#define LEAST_30D 0.5

static enum blocker_action action_of(const struct group *g)
{
	const struct group_features *f = &g->f;

	if (g->class == CLASS_UNKNOWN)
		return ACTION_QUESTION;
	if (f->is_signed > 0 && f->is_signed >= 0.5 * f->fail)
		return ACTION_KEY;
	if (f->third > f->self)
		return ACTION_DKIM;
	return f->self > 0 ? ACTION_SPF : ACTION_DKIM;
}

static bool blocks(const struct group *g)
{
	return (g->class == CLASS_UNKNOWN ||
		       g->class == CLASS_AUTHORISED_MISALIGNED) &&
	       g->failing_30d >= LEAST_30D;
}

static int by_failing(const void *a, const void *b, void *ctx)
{
	const struct rollout_blocker *x = a, *y = b;
	const struct rollout_sender *senders = ctx;
	double fx = senders[x->sender].failing_30d;
	double fy = senders[y->sender].failing_30d;

	if (fx != fy)
		return fx < fy ? 1 : -1;
	return str_compare(senders[x->sender].key, senders[y->sender].key);
}

void rollout_show_blockers(const struct view *v, struct rollout_verdict *ret)
{
	struct rollout_blocker *blockers =
		rollout_array(v->c->arena, v->groups.count, sizeof(*blockers));
	size_t n = 0;

	for (size_t i = 0; i < v->groups.count; i++) {
		const struct group *g = &v->groups.items[i];

		if (blocks(g))
			blockers[n++] = (struct rollout_blocker){
				.sender = (uint32_t)i,
				.action = action_of(g),
				.since = g->bad_since,
			};
	}
	qsort_r(blockers, n, sizeof(*blockers), by_failing,
		(void *)(uintptr_t)ret->senders);
	ret->blockers = blockers;
	ret->blocker_count = n;
}
