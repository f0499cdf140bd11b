/*
 * rollout_effect.c - what a policy does to mail that fails.
 *
 * RFC 7489: pct selects a share of it, the rest gets the next lower policy; t
 * is unknown. RFC 9989: t=y lowers the policy by one, pct is unknown. Where a
 * receiver was seen to do otherwise, it heeds a tag in part.
 */
#include "dmarc/rollout_private.h"

enum policy rollout_policy_of(
	const struct rollout_policy *policy, enum rollout_scope scope)
{
	enum policy v = POLICY_ABSENT;

	if (scope == SCOPE_NP)
		v = policy->np;
	if (v == POLICY_ABSENT && scope != SCOPE_P)
		v = policy->sp;
	if (v == POLICY_ABSENT)
		v = policy->p;
	/* Whatever else the record says asks for nothing. */
	return v == POLICY_QUARANTINE || v == POLICY_REJECT ? v : POLICY_NONE;
}

enum alignment_mode rollout_mode(enum alignment_mode mode)
{
	return mode == ALIGNMENT_STRICT ? ALIGNMENT_STRICT : ALIGNMENT_RELAXED;
}

double rollout_pct(int pct)
{
	return pct < 0 || pct > 100 ? 1 : pct / 100.0;
}

bool rollout_shows_pct(const struct rollout_policy *policy)
{
	return policy->schema != SCHEMA_RFC9990 || policy->pct >= 0;
}

bool rollout_shows_t(const struct rollout_policy *policy)
{
	return policy->schema == SCHEMA_RFC9990 ||
	       policy->testing == TESTING_NO || policy->testing == TESTING_YES;
}

struct heeding rollout_dialect(enum report_schema schema)
{
	return schema == SCHEMA_RFC9990 ? (struct heeding){.pct = 0, .t = 1}
					: (struct heeding){.pct = 1, .t = 0};
}

struct effect rollout_effect(
	enum policy policy, double pct, bool is_test, struct heeding heeding)
{
	double selected = heeding.pct * pct + (1 - heeding.pct);
	double in_full = is_test ? (1 - heeding.t) * selected : selected;

	switch (policy) {
	case POLICY_QUARANTINE:
		return (struct effect){.quarantined = in_full};
	case POLICY_REJECT:
		return (struct effect){
			.quarantined = 1 - in_full, .rejected = in_full};
	default:
		return (struct effect){0};
	}
}
