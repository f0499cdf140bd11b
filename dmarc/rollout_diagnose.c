/* rollout_diagnose.c - what stands in the way, and what the owner can do. */
#include <ctype.h>
#include <stdlib.h>

#include "dmarc/providers.h"
#include "dmarc/rollout_private.h"

/* Less in 30 days is no reason to write to anybody. */
#define LEAST_30D 0.5

/* --- words ------------------------------------------------------------------------ */

struct telling_why {
	const struct view *v;
	const struct group *g;
	const struct failure *f;
	const struct rollout_shape *shape;
	struct str vendor; /* who authenticated, else whose host it is */
	const struct provider *provider;
	struct arena *a;
};

static struct str ours(const struct telling_why *t)
{
	return t->v->c->facts->domain;
}

static struct str vendor_of(const struct view *v, const struct failure *f)
{
	const struct shape_traits *t = &v->c->sorted->shapes[f->shape];

	return t->third.ptr ? t->third
			    : v->c->facts->sources[f->source].rdns_domain;
}

static const char *since(const struct telling_why *t)
{
	char day[CLOCK_ISO_SIZE];

	if (t->g->bad_since == ROLLOUT_NEVER)
		return "";
	clock_format_day(t->g->bad_since, day);
	return arena_printf(t->a, " since %s", day);
}

/* "at SendGrid", "at vendor.example", "at the sender" */
static const char *at_whom(const struct telling_why *t)
{
	if (t->provider)
		return arena_printf(t->a, "at %s", t->provider->name);
	if (t->vendor.ptr)
		return arena_printf(t->a, "at %.*s", STR_ARGS(t->vendor));
	return "at the sender";
}

/* "d=example.com, s=one" */
static const char *key_name(const struct telling_why *t)
{
	return arena_printf(t->a, "d=%.*s, s=%.*s",
		STR_ARGS(t->f->dkim->domain), STR_ARGS(t->f->dkim->selector));
}

static const char *cause_of_key(const struct telling_why *t)
{
	switch (t->f->pattern) {
	case PATTERN_KEY_MISSING:
		return arena_printf(t->a,
			"Receivers find no usable key for signatures with "
			"%s%s.",
			key_name(t), since(t));
	case PATTERN_KEY_BROKEN:
		if (t->f->never_passed)
			return arena_printf(t->a,
				"Signatures with %s have never passed anywhere: "
				"another key is published, or they are forged.",
				key_name(t));
		return arena_printf(t->a,
			"Signatures with %s fail everywhere%s.", key_name(t),
			since(t));
	default:
		return arena_printf(t->a,
			"Signatures with %s fail on mail from here%s and pass "
			"elsewhere: messages are changed on the way after they "
			"are signed%s.",
			key_name(t), since(t),
			t->g->class == CLASS_INDIRECT
				? ", as forwarders and lists do"
				: ", or signed with another key");
	}
}

static const char *cause_of_spf(const struct telling_why *t)
{
	struct str domain = t->shape->spf_domain;

	if (t->f->pattern == PATTERN_SPF_BROKEN)
		return arena_printf(t->a,
			"The SPF record of %.*s cannot be evaluated "
			"(permerror).",
			STR_ARGS(domain));
	return arena_printf(t->a,
		"It sends with the envelope domain %.*s, whose SPF record does "
		"not cover its addresses.",
		STR_ARGS(domain));
}

static const char *cause_of(const struct telling_why *t)
{
	switch (t->f->pattern) {
	case PATTERN_VENDOR_DKIM:
		return arena_printf(t->a,
			"Mail is signed by %.*s alone, not with d=%.*s.",
			STR_ARGS(t->vendor), STR_ARGS(ours(t)));
	case PATTERN_VENDOR_SPF:
		return arena_printf(t->a,
			"SPF passes for the bounce domain %.*s alone, and no "
			"signature passes.",
			STR_ARGS(t->shape->spf_domain));
	case PATTERN_SPF_MISSING:
	case PATTERN_SPF_BROKEN:
		return cause_of_spf(t);
	case PATTERN_KEY_MISSING:
	case PATTERN_KEY_BROKEN:
	case PATTERN_CHANGED:
		return cause_of_key(t);
	case PATTERN_SIBLING:
		return arena_printf(t->a,
			"It authenticates as %.*s, which strict alignment does "
			"not take for %.*s.",
			STR_ARGS(t->f->dkim ? t->f->dkim->domain
					    : t->shape->spf_domain),
			STR_ARGS(t->shape->header_from));
	case PATTERN_FORWARDED:
		return "Receivers say that it is mail passed on by a forwarder "
		       "or a list.";
	case PATTERN_PASSED_ON:
		return "It passes mail on that has no signature of ours, and "
		       "SPF does not outlive that.";
	case PATTERN_NOTHING:
	case PATTERN_COUNT:
		break;
	}
	return "Neither SPF nor DKIM passes for any domain.";
}

/* Without a capital letter: it may stand behind a condition. */
static const char *cure_of_own(const struct telling_why *t)
{
	const struct rollout_dkim *d = t->f->dkim;

	switch (t->f->pattern) {
	case PATTERN_KEY_MISSING:
		return arena_printf(t->a,
			"publish the key as %.*s._domainkey.%.*s, as the "
			"sender gives it.",
			STR_ARGS(d->selector), STR_ARGS(d->domain));
	case PATTERN_KEY_BROKEN:
		return arena_printf(t->a,
			"compare the key at %.*s._domainkey.%.*s with the one "
			"that it signs with, and publish that.",
			STR_ARGS(d->selector), STR_ARGS(d->domain));
	case PATTERN_CHANGED:
		return t->g->class == CLASS_INDIRECT
			       ? "there is nothing to mend at the sender: watch "
				 "it, and ask a list of your own to rewrite "
				 "From."
			       : "sign on the last server that changes the "
				 "message, with the key that is published.";
	default:
		return arena_printf(t->a,
			"use relaxed alignment (adkim=r; aspf=r), or have it "
			"authenticate as %.*s itself.",
			STR_ARGS(t->shape->header_from));
	}
}

static const char *cure_of(const struct telling_why *t)
{
	switch (t->f->pattern) {
	case PATTERN_VENDOR_DKIM:
		return arena_printf(t->a, "set up DKIM with d=%.*s %s.",
			STR_ARGS(ours(t)), at_whom(t));
	case PATTERN_VENDOR_SPF:
		return arena_printf(t->a,
			"set up DKIM with d=%.*s %s, or a bounce domain below "
			"%.*s.",
			STR_ARGS(ours(t)), at_whom(t), STR_ARGS(ours(t)));
	case PATTERN_SPF_MISSING:
		return arena_printf(t->a,
			"add its include or its addresses to the SPF record of "
			"%.*s, and have it sign with d=%.*s.",
			STR_ARGS(t->shape->spf_domain), STR_ARGS(ours(t)));
	case PATTERN_SPF_BROKEN:
		return arena_printf(t->a,
			"mend the SPF record of %.*s: one record, at most ten "
			"look-ups.",
			STR_ARGS(t->shape->spf_domain));
	case PATTERN_FORWARDED:
	case PATTERN_PASSED_ON:
		return "there is nothing to mend at the sender: sign all mail "
		       "with DKIM, which outlives most forwarding.";
	case PATTERN_NOTHING:
	case PATTERN_COUNT:
		return arena_printf(t->a,
			"have it sign with d=%.*s, or send through a server "
			"that does.",
			STR_ARGS(ours(t)));
	default:
		return cure_of_own(t);
	}
}

static struct str to_whom_it_may_be(const struct telling_why *t)
{
	const char *cure = cure_of(t);

	switch (t->g->class) {
	case CLASS_UNAUTHORISED:
		return STR("Nothing: it is what the policy is there to stop.");
	case CLASS_UNKNOWN:
		return str_from(arena_printf(
			t->a, "Say whose it is; if it is yours, %s", cure));
	default:
		return str_from(arena_printf(t->a, "%c%s",
			toupper((unsigned char)cure[0]), cure + 1));
	}
}

static struct str page_of(const struct telling_why *t)
{
	const char *page;

	if (!t->provider)
		return STR_NULL;
	page = t->provider->dkim;
	if (t->provider->spf && (t->f->pattern == PATTERN_VENDOR_SPF ||
					t->f->pattern == PATTERN_SPF_MISSING))
		page = arena_printf(t->a, "%s; %s", page, t->provider->spf);
	return str_from(arena_printf(t->a, "%s: %s", t->provider->name, page));
}

/* --- actions ------------------------------------------------------------------------- */

static enum blocker_action action_of(
	const struct group *g, enum pattern pattern)
{
	if (g->class == CLASS_UNKNOWN)
		return ACTION_QUESTION;
	if (g->class == CLASS_INDIRECT)
		return ACTION_WATCH;
	switch (pattern) {
	case PATTERN_SPF_MISSING:
	case PATTERN_SPF_BROKEN:
		return ACTION_SPF;
	case PATTERN_KEY_MISSING:
	case PATTERN_KEY_BROKEN:
	case PATTERN_CHANGED:
		return ACTION_KEY;
	case PATTERN_SIBLING:
		return ACTION_ALIGN;
	case PATTERN_FORWARDED:
	case PATTERN_PASSED_ON:
		return ACTION_WATCH;
	case PATTERN_VENDOR_DKIM:
	case PATTERN_VENDOR_SPF:
	case PATTERN_NOTHING:
	case PATTERN_COUNT:
		break;
	}
	return ACTION_DKIM;
}

static const struct provider *find_provider(
	const struct view *v, const struct failure *f)
{
	const struct shape_traits *t = &v->c->sorted->shapes[f->shape];
	const struct provider *p = provider_find(t->third);

	if (!p)
		p = provider_find(t->spf_third);
	if (!p)
		p = provider_find(v->c->facts->sources[f->source].rdns_domain);
	return p;
}

/* Who passes mail on has no set-up to mend, whatever its results look like. */
static enum pattern pattern_for(const struct group *g, const struct failure *f)
{
	if (g->class != CLASS_INDIRECT || f->pattern == PATTERN_FORWARDED ||
		f->pattern == PATTERN_COUNT)
		return f->pattern;
	return f->dkim && f->dkim->result != AUTH_RESULT_PASS
		       ? PATTERN_CHANGED
		       : PATTERN_PASSED_ON;
}

static void diagnose(const struct view *v, const struct group *g,
	struct failure *f, struct rollout_diagnosis *ret)
{
	struct telling_why t = {.v = v, .g = g, .f = f, .a = v->c->arena};

	f->pattern = pattern_for(g, f);
	*ret = (struct rollout_diagnosis){
		.action = action_of(g, f->pattern), .since = ROLLOUT_NEVER};
	if (f->pattern == PATTERN_COUNT)
		return;
	t.shape = &v->c->facts->shapes[f->shape];
	t.vendor = vendor_of(v, f);
	if (g->class != CLASS_INDIRECT)
		t.provider = find_provider(v, f);
	*ret = (struct rollout_diagnosis){
		.action = action_of(g, f->pattern),
		.since = g->bad_since,
		.cause = str_from(cause_of(&t)),
		.cure = to_whom_it_may_be(&t),
		.provider = page_of(&t),
	};
}

void rollout_diagnose(const struct view *v, struct rollout_sender *senders)
{
	struct failure *failures =
		rollout_array(v->c->arena, v->groups.count, sizeof(*failures));

	rollout_patterns(v, failures);
	for (size_t i = 0; i < v->groups.count; i++)
		diagnose(v, &v->groups.items[i], &failures[i],
			&senders[i].diagnosis);
}

/* --- blockers -------------------------------------------------------------------------- */

static bool blocks(const struct group *g)
{
	return g->is_harmed ||
	       ((g->class == CLASS_UNKNOWN ||
			g->class == CLASS_AUTHORISED_MISALIGNED) &&
		       g->failing_30d >= LEAST_30D);
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
		const struct rollout_diagnosis *d = &ret->senders[i].diagnosis;

		if (blocks(&v->groups.items[i]))
			blockers[n++] = (struct rollout_blocker){
				.sender = (uint32_t)i,
				.action = d->action,
				.cause = d->cause,
				.cure = d->cure,
				.provider = d->provider,
				.since = d->since,
			};
	}
	qsort_r(blockers, n, sizeof(*blockers), by_failing,
		(void *)(uintptr_t)ret->senders);
	ret->blockers = blockers;
	ret->blocker_count = n;
}
