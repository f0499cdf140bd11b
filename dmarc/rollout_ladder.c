/* rollout_ladder.c - the stages, and how much of failing mail each touches. */
#include "dmarc/rollout_private.h"

/* RFC 7489: mail that pct does not select gets the next lower policy, so every
 * step of reject touches all failing mail. RFC 9989: pct is unknown, t=y lowers
 * the policy by one. A receiver of RFC 7489 ignores t. */
/* clang-format off */
static const struct rung rungs[] = {
	[STAGE_NONE] = { STAGE_NONE, POLICY_NONE,       -1, false, 0,    0, 0,    0 },
	[STAGE_Q5]   = { STAGE_Q5,   POLICY_QUARANTINE,  5, true,  0.05, 0, 0,    0 },
	[STAGE_Q10]  = { STAGE_Q10,  POLICY_QUARANTINE, 10, true,  0.10, 0, 0,    0 },
	[STAGE_Q25]  = { STAGE_Q25,  POLICY_QUARANTINE, 25, true,  0.25, 0, 0,    0 },
	[STAGE_Q50]  = { STAGE_Q50,  POLICY_QUARANTINE, 50, true,  0.50, 0, 0,    0 },
	[STAGE_Q100] = { STAGE_Q100, POLICY_QUARANTINE, -1, false, 1,    1, 0,    0 },
	[STAGE_R25]  = { STAGE_R25,  POLICY_REJECT,     25, true,  1,    1, 0.25, 0 },
	[STAGE_R50]  = { STAGE_R50,  POLICY_REJECT,     50, true,  1,    1, 0.50, 0 },
	[STAGE_R100] = { STAGE_R100, POLICY_REJECT,     -1, false, 1,    1, 1,    1 },
	[STAGE_QT]   = { STAGE_QT,   POLICY_QUARANTINE, -1, true,  1,    0, 0,    0 },
	[STAGE_RT]   = { STAGE_RT,   POLICY_REJECT,     -1, true,  1,    1, 1,    0 },
};
/* clang-format on */

static const enum rollout_stage standard[] = {STAGE_NONE, STAGE_Q5, STAGE_Q10,
	STAGE_Q25, STAGE_Q50, STAGE_Q100, STAGE_R25, STAGE_R50, STAGE_R100};
static const enum rollout_stage bis[] = {
	STAGE_NONE, STAGE_QT, STAGE_Q100, STAGE_RT, STAGE_R100};
static const enum rollout_stage whole[] = {STAGE_NONE, STAGE_Q100, STAGE_R100};

static const struct ladder {
	const enum rollout_stage *stages;
	size_t count;
} ladders[] = {
	[LADDER_STANDARD] = {standard, ARRAY_LEN(standard)},
	[LADDER_BIS] = {bis, ARRAY_LEN(bis)},
	[LADDER_WHOLE] = {whole, ARRAY_LEN(whole)},
};

/* Stages of both ladders from the weakest to the strongest. */
static const int strength[] = {[STAGE_NONE] = 0,
	[STAGE_QT] = 1,
	[STAGE_Q5] = 2,
	[STAGE_Q10] = 3,
	[STAGE_Q25] = 4,
	[STAGE_Q50] = 5,
	[STAGE_Q100] = 6,
	[STAGE_RT] = 7,
	[STAGE_R25] = 8,
	[STAGE_R50] = 9,
	[STAGE_R100] = 10};

const struct rung *rollout_rung(enum rollout_stage stage)
{
	return &rungs[stage];
}

bool rollout_is_stronger(enum rollout_stage a, enum rollout_stage b)
{
	return strength[a] > strength[b];
}

size_t rollout_ladder_length(enum rollout_ladder ladder)
{
	return ladders[ladder].count;
}

enum rollout_stage rollout_ladder_stage(enum rollout_ladder ladder, size_t rank)
{
	return ladders[ladder].stages[rank];
}

size_t rollout_rank(enum rollout_ladder ladder, enum rollout_stage stage)
{
	size_t rank = 0;

	for (size_t i = 0; i < rollout_ladder_length(ladder); i++)
		if (strength[rollout_ladder_stage(ladder, i)] <=
			strength[stage])
			rank = i;
	return rank;
}
