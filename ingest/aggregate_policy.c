/* aggregate_policy.c - policy_published, normalised. */
#include "ingest/aggregate_build.h"

/*
 * A second one is read like the first and then compared: only where they differ
 * something was chosen. Outside records their arena is free for its texts.
 */
bool aggregate_policy_open(struct aggregate *g)
{
	g->is_in_header = true;
	if (!g->has_policy)
		return true;
	arena_reset(g->record_arena);
	g->policy_arena = g->record_arena;
	g->other_policy = (struct policy_published){.pct = -1};
	g->policy = &g->other_policy;
	g->has_policy_word = false;
	g->repairs_before_policy = g->report.repairs;
	return true;
}

void aggregate_domain(struct aggregate *g, struct str text)
{
	aggregate_keep_domain(
		g, g->policy_arena, &g->policy->domain, text, REPAIR_DOMAIN);
}

/*
 * A word that is none, also an empty one, is noted and counts as absent: the
 * default of the tag is what a receiver has to take then (RFC 7489 6.3). The
 * gateways of *.iphmx.com send an empty sp, others `nil`.
 */
static enum policy policy_word(struct aggregate *g, struct str text)
{
	enum policy v = policy_parse(text);

	if (v != POLICY_ABSENT && v != POLICY_OTHER)
		return v;
	g->report.repairs |= REPAIR_POLICY;
	return POLICY_ABSENT;
}

void aggregate_p(struct aggregate *g, struct str text)
{
	if (g->has_policy_word)
		return;
	g->policy->p = policy_word(g, text);
	g->has_policy_word = true;
}

void aggregate_sp(struct aggregate *g, struct str text)
{
	if (!g->policy->sp)
		g->policy->sp = policy_word(g, text);
}

void aggregate_np(struct aggregate *g, struct str text)
{
	g->is_rfc9990 = true;
	if (!g->policy->np)
		g->policy->np = policy_word(g, text);
}

/* OpenDMARC writes `unknown`; the default of the tag is r. */
static void set_alignment(
	struct aggregate *g, enum alignment_mode *dst, struct str text)
{
	enum alignment_mode v = alignment_mode_parse(text);

	if (*dst != ALIGNMENT_ABSENT)
		return;
	*dst = v;
	if (v == ALIGNMENT_OTHER || v == ALIGNMENT_ABSENT) {
		*dst = ALIGNMENT_RELAXED;
		g->report.repairs |= REPAIR_POLICY;
	}
}

void aggregate_adkim(struct aggregate *g, struct str text)
{
	set_alignment(g, &g->policy->adkim, text);
}

void aggregate_aspf(struct aggregate *g, struct str text)
{
	set_alignment(g, &g->policy->aspf, text);
}

void aggregate_pct(struct aggregate *g, struct str text)
{
	uint64_t pct;

	if (g->policy->pct >= 0)
		return;
	if (str_to_u64(text, &pct) && pct <= 100)
		g->policy->pct = (int)pct;
	else
		g->report.repairs |= REPAIR_POLICY;
}

void aggregate_fo(struct aggregate *g, struct str text)
{
	aggregate_keep(
		g, g->policy_arena, &g->policy->fo, text, LIMIT_TEXT_BYTES);
}

void aggregate_testing(struct aggregate *g, struct str text)
{
	enum testing v = testing_parse(text);

	g->is_rfc9990 = true;
	if (v == TESTING_OTHER || v == TESTING_ABSENT)
		g->report.repairs |= REPAIR_POLICY;
	else if (g->policy->testing == TESTING_ABSENT)
		g->policy->testing = v;
}

void aggregate_discovery_method(struct aggregate *g, struct str text)
{
	enum discovery_method v = discovery_method_parse(text);

	g->is_rfc9990 = true;
	if (v == DISCOVERY_OTHER || v == DISCOVERY_ABSENT)
		g->report.repairs |= REPAIR_POLICY;
	else if (g->policy->discovery_method == DISCOVERY_ABSENT)
		g->policy->discovery_method = v;
}

/* Fastmail and Mail.ru leave it out, where the schema of RFC 7489 has it; since
 * RFC 9990 an absent one says that the record has none. */
static void default_alignment(struct aggregate *g, enum alignment_mode *mode)
{
	if (*mode != ALIGNMENT_ABSENT || g->is_rfc9990)
		return;
	*mode = ALIGNMENT_RELAXED;
	g->report.repairs |= REPAIR_POLICY;
}

static void set_defaults(struct aggregate *g)
{
	if (g->policy->p == POLICY_ABSENT) {
		g->policy->p = POLICY_NONE;
		g->report.repairs |= REPAIR_POLICY;
	}
	default_alignment(g, &g->policy->adkim);
	default_alignment(g, &g->policy->aspf);
}

/* The file's name is of this report, a subject may be of several. */
static void find_domain(struct aggregate *g)
{
	struct str domain, submitter;
	struct aggregate_file_name f;

	if (aggregate_hint_file_name(g->hint.file_name, &f))
		aggregate_domain(g, f.domain);
	aggregate_hint_subject(g->hint.subject, &domain, &submitter);
	aggregate_domain(g, domain);
}

bool aggregate_policy_complete(struct aggregate *g, struct err *err)
{
	g->has_policy = true;
	if (!g->policy->domain.ptr) {
		g->report.repairs |= REPAIR_POLICY_DOMAIN;
		find_domain(g);
	}
	if (!g->policy->domain.ptr)
		return err_set(err, ERR_SYNTAX,
			"policy_published without a usable domain");
	set_defaults(g);
	return true;
}

static bool is_same_policy(
	const struct policy_published *a, const struct policy_published *b)
{
	return str_equal(a->domain, b->domain) && a->p == b->p &&
	       a->sp == b->sp && a->np == b->np && a->adkim == b->adkim &&
	       a->aspf == b->aspf && a->pct == b->pct &&
	       str_equal(a->fo, b->fo) && a->testing == b->testing &&
	       a->discovery_method == b->discovery_method;
}

/* Of the second one nothing is kept. */
static void compare_policy(struct aggregate *g)
{
	set_defaults(g);
	g->report.repairs = g->repairs_before_policy;
	if (!is_same_policy(&g->report.policy, &g->other_policy))
		g->report.repairs |= REPAIR_POLICY_REPEATED;
	g->policy = &g->report.policy;
	g->policy_arena = g->header_arena;
}

bool aggregate_policy_close(struct aggregate *g, struct err *err)
{
	g->is_in_header = false;
	if (g->policy == &g->other_policy) {
		compare_policy(g);
		return true;
	}
	return aggregate_policy_complete(g, err) &&
	       aggregate_send_header(g, err);
}
