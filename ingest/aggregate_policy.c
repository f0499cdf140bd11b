/* aggregate_policy.c - policy_published, normalised (formats.md 6.4). */
#include "ingest/aggregate_build.h"

bool aggregate_policy_open(struct aggregate *g)
{
	if (g->has_policy)
		g->report.repairs |= REPAIR_POLICY_REPEATED;
	return !g->has_policy;
}

void aggregate_domain(struct aggregate *g, struct str text)
{
	aggregate_keep_domain(
		g, g->header_arena, &g->report.policy.domain, text, NULL);
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
	g->report.policy.p = policy_word(g, text);
	g->has_policy_word = true;
}

void aggregate_sp(struct aggregate *g, struct str text)
{
	if (!g->report.policy.sp)
		g->report.policy.sp = policy_word(g, text);
}

void aggregate_np(struct aggregate *g, struct str text)
{
	g->is_rfc9990 = true;
	if (!g->report.policy.np)
		g->report.policy.np = policy_word(g, text);
}

static void set_alignment(
	struct aggregate *g, enum alignment_mode *dst, struct str text)
{
	enum alignment_mode v = alignment_mode_parse(text);

	if (v == ALIGNMENT_OTHER || v == ALIGNMENT_ABSENT)
		g->report.repairs |= REPAIR_POLICY;
	else if (*dst == ALIGNMENT_ABSENT)
		*dst = v;
}

void aggregate_adkim(struct aggregate *g, struct str text)
{
	set_alignment(g, &g->report.policy.adkim, text);
}

void aggregate_aspf(struct aggregate *g, struct str text)
{
	set_alignment(g, &g->report.policy.aspf, text);
}

void aggregate_pct(struct aggregate *g, struct str text)
{
	uint64_t pct;

	if (g->report.policy.pct >= 0)
		return;
	if (str_to_u64(text, &pct) && pct <= 100)
		g->report.policy.pct = (int)pct;
	else
		g->report.repairs |= REPAIR_POLICY;
}

void aggregate_fo(struct aggregate *g, struct str text)
{
	aggregate_keep_header(g, &g->report.policy.fo, text);
}

void aggregate_testing(struct aggregate *g, struct str text)
{
	enum testing v = testing_parse(text);

	g->is_rfc9990 = true;
	if (v == TESTING_OTHER || v == TESTING_ABSENT)
		g->report.repairs |= REPAIR_POLICY;
	else if (g->report.policy.testing == TESTING_ABSENT)
		g->report.policy.testing = v;
}

void aggregate_discovery_method(struct aggregate *g, struct str text)
{
	enum discovery_method v = discovery_method_parse(text);

	g->is_rfc9990 = true;
	if (v == DISCOVERY_OTHER || v == DISCOVERY_ABSENT)
		g->report.repairs |= REPAIR_POLICY;
	else if (g->report.policy.discovery_method == DISCOVERY_ABSENT)
		g->report.policy.discovery_method = v;
}

bool aggregate_policy_close(struct aggregate *g, struct err *err)
{
	struct policy_published *policy = &g->report.policy;

	g->has_policy = true;
	if (!policy->domain.ptr)
		return err_set(err, ERR_SYNTAX,
			"policy_published without a usable domain");
	if (policy->p == POLICY_ABSENT) {
		policy->p = POLICY_NONE;
		g->report.repairs |= REPAIR_POLICY;
	}
	return aggregate_send_header(g, err);
}
