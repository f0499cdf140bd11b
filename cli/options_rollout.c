/* options_rollout.c - the constants of the advice, by their keys. */
#include "cli/options_rollout.h"

#include <math.h>
#include <stddef.h>

#include "dmarc/rollout.h"

static const char *const profiles[] = {"standard", "careful", "fast", NULL};
static const char *const ladders[] = {"standard", "bis", NULL};
static const char *const receivers[] = {"pct", "full", "profile", NULL};
static const char *const goals[] = {"reject", "quarantine", NULL};
static const char *const modes[] = {"warn", "block", NULL};

#define AT(member) offsetof(struct rollout_options, member)
#define CONSTANT(n) AT(constants) + (n) * sizeof(double)

/* clang-format off */
const struct config_option rollout_options[ROLLOUT_OPTIONS] = {
	{ .key = "profile", .type = OPT_CHOICE, .choices = profiles, .fallback = "standard", .offset = AT(profile),
	  .help = "Constants to start from: standard; careful tolerates half and watches for a quarter; fast waits less. Keys below that are empty are as the profile has them." },
	{ .key = "ladder", .type = OPT_CHOICE, .choices = ladders, .fallback = "standard", .offset = AT(ladder),
	  .help = "Steps: standard publishes pct and t together; bis is RFC 9989 alone." },
	{ .key = "goal", .type = OPT_CHOICE, .choices = goals, .fallback = "reject", .offset = AT(goal),
	  .help = "The policy to end at: reject or quarantine." },
	{ .key = "unknown_receiver", .type = OPT_CHOICE, .choices = receivers, .fallback = "profile", .offset = AT(unknown_receiver),
	  .help = "What receivers do of which nothing was measured: pct follows the tags, full ignores them; profile: as the profile has it." },
	{ .key = "dkim_gate", .type = OPT_CHOICE, .choices = modes, .fallback = "warn", .offset = AT(dkim_gate),
	  .help = "Senders that rely on SPF alone: warn of them before reject, or block it." },
	{ .key = "lists_gate", .type = OPT_CHOICE, .choices = modes, .fallback = "warn", .offset = AT(lists_gate),
	  .help = "Mail through mailing lists: warn of it before reject, or block it." },
	{ .key = "window", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(0), .min = 0, .max = 95,
	  .help = "Days of the past that a sender is judged by." },
	{ .key = "features", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(1), .min = 0, .max = 95,
	  .help = "Days that decide on a sender's class." },
	{ .key = "projection", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(2), .min = 0, .max = 95,
	  .help = "Days from which the next 30 are projected." },
	{ .key = "observe", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(3), .min = 0, .max = 400,
	  .help = "Days to watch before the first step." },
	{ .key = "data", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(4), .min = 0, .max = 31,
	  .help = "Days with reports among the last 31 that a step needs." },
	{ .key = "step", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(5), .min = 0, .max = 400,
	  .help = "Days in a stage before the next." },
	{ .key = "quarantine", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(6), .min = 0, .max = 400,
	  .help = "Days of quarantine before the first reject." },
	{ .key = "alpha", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(7), .min = 0, .max = 1,
	  .help = "Error of the upper bounds." },
	{ .key = "indirect_alpha", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(8), .min = 0, .max = 1,
	  .help = "The same for forwarded mail." },
	{ .key = "tolerance", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(9), .min = 0, .max = 1,
	  .help = "Share of legitimate mail that may be touched." },
	{ .key = "floor", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(10), .min = 0, .max = 1000000,
	  .help = "Messages in 30 days that may be touched in any case." },
	{ .key = "sender_per_day", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(11), .min = 0, .max = 1000000,
	  .help = "Messages a day that one sender may lose." },
	{ .key = "broken", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(12), .min = 0, .max = 1,
	  .help = "Failing share from which a sender is misaligned." },
	{ .key = "pool", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(13), .min = 0, .max = 1,
	  .help = "Failing share up to which senders share one bound." },
	{ .key = "indirect_quarantine", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(14), .min = 0, .max = 1,
	  .help = "Share of forwarded mail that quarantine may touch." },
	{ .key = "indirect_reject", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(15), .min = 0, .max = 1,
	  .help = "Share of forwarded mail that reject may touch." },
	{ .key = "indirect_floor", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(16), .min = 0, .max = 1000000,
	  .help = "Forwarded messages in 30 days that may be touched in any case." },
	{ .key = "headroom", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(17), .min = 0, .max = 1,
	  .help = "Part of what is tolerated that may be used while something is unsure." },
	{ .key = "volume_margin", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(18), .min = 0, .max = 100,
	  .help = "Factor on the projected mail of a failing sender." },
	{ .key = "deff_cap", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(19), .min = 0, .max = 1000,
	  .help = "Most that clustered failures widen a bound." },
	{ .key = "indirect_deff_cap", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(20), .min = 0, .max = 1000,
	  .help = "The same for forwarded mail." },
	{ .key = "clean_days", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(21), .min = 0, .max = 95,
	  .help = "Days without failure after which a sender is repaired." },
	{ .key = "clean_days_sparse", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(22), .min = 0, .max = 95,
	  .help = "The same for one that sends seldom." },
	{ .key = "clean_messages", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(23), .min = 0, .max = 1000000,
	  .help = "Messages that those days need." },
	{ .key = "bad_day_messages", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(24), .min = 0, .max = 1000000,
	  .help = "Failures that make a day a bad one." },
	{ .key = "bad_day_share", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(25), .min = 0, .max = 1,
	  .help = "Failing share that makes a day a bad one." },
	{ .key = "probation", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(26), .min = 0, .max = 400,
	  .help = "Days on which an unknown reporter has to report before it counts." },
	{ .key = "cap_share", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(27), .min = 0, .max = 1,
	  .help = "Share of the usual volume that unknown reporters count for." },
	{ .key = "cap_floor", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(28), .min = 0, .max = 1000000,
	  .help = "Messages a day that they count for in any case." },
	{ .key = "graduate_days", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(29), .min = 0, .max = 95,
	  .help = "Active days from which hosts without identity are looked at." },
	{ .key = "graduate_messages", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(30), .min = 0, .max = 1000000,
	  .help = "Messages that those days need." },
	{ .key = "graduate_few_messages", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(31), .min = 0, .max = 1000000,
	  .help = "Messages from which at most three hosts are looked at." },
	{ .key = "graduate_few_share", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(32), .min = 0, .max = 1,
	  .help = "The same as a share of the aligned mail." },
	{ .key = "crowd", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(33), .min = 0, .max = 1000000,
	  .help = "Others like it on its loneliest day that make a campaign." },
	{ .key = "burst_hold", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(34), .min = 0, .max = 400,
	  .help = "Days for which a sender seen once may be a monthly one." },
	{ .key = "burst_hold_late", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(35), .min = 0, .max = 400,
	  .help = "The same for one that first came late." },
	{ .key = "score_weight", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(36), .min = 0, .max = 100,
	  .help = "Steepness from score to weight." },
	{ .key = "weight_full", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(37), .min = 0, .max = 1,
	  .help = "Weight from which an unknown sender counts in full." },
	{ .key = "weight_floor", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(38), .min = 0, .max = 1,
	  .help = "Least that an unknown sender counts for." },
	{ .key = "weight_ignore", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(39), .min = 0, .max = 1,
	  .help = "Weight below which it does not count." },
	{ .key = "coverage", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(40), .min = 0, .max = 1,
	  .help = "Share of the usual aligned mail that reports have to tell of." },
	{ .key = "surge_days", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(41), .min = 0, .max = 31,
	  .help = "Days that a surge is seen in." },
	{ .key = "slow_days", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(42), .min = 0, .max = 31,
	  .help = "Days in a row of slow decay before a rollback." },
	{ .key = "surge_messages", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(43), .min = 0, .max = 1000000,
	  .help = "Failures that a surge needs." },
	{ .key = "rollback_factor", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(44), .min = 0, .max = 100,
	  .help = "Times what is tolerated before a rollback." },
	{ .key = "unreported", .type = OPT_REAL, .fallback = "", .offset = CONSTANT(45), .min = 0, .max = 1,
	  .help = "Share of all mail that no report tells of." },
	{ .key = "max_facts", .type = OPT_BYTES, .fallback = "256MiB", .offset = AT(max_facts_bytes),
	  .help = "Most memory for the facts of one domain, about six million; beyond it there is no advice. Judging takes some times as much." },
};

#define FIELD(member) offsetof(struct rollout_config, member)
static const struct {
	size_t offset;
	bool is_days; /* int64_t, else double */
} fields[ROLLOUT_CONSTANTS] = {
	{ FIELD(window), true },
	{ FIELD(features), true },
	{ FIELD(projection), true },
	{ FIELD(observe), true },
	{ FIELD(data), true },
	{ FIELD(step), true },
	{ FIELD(quarantine), true },
	{ FIELD(alpha), false },
	{ FIELD(indirect_alpha), false },
	{ FIELD(tolerance), false },
	{ FIELD(floor_30d), false },
	{ FIELD(sender_per_day), false },
	{ FIELD(broken), false },
	{ FIELD(pool), false },
	{ FIELD(indirect_quarantine), false },
	{ FIELD(indirect_reject), false },
	{ FIELD(indirect_floor_30d), false },
	{ FIELD(headroom), false },
	{ FIELD(volume_margin), false },
	{ FIELD(deff_cap), false },
	{ FIELD(indirect_deff_cap), false },
	{ FIELD(clean_days), true },
	{ FIELD(clean_days_sparse), true },
	{ FIELD(clean_messages), false },
	{ FIELD(bad_day_messages), false },
	{ FIELD(bad_day_share), false },
	{ FIELD(probation), true },
	{ FIELD(cap_share), false },
	{ FIELD(cap_floor), false },
	{ FIELD(graduate_days), true },
	{ FIELD(graduate_messages), false },
	{ FIELD(graduate_few_messages), false },
	{ FIELD(graduate_few_share), false },
	{ FIELD(crowd), false },
	{ FIELD(burst_hold), true },
	{ FIELD(burst_hold_late), true },
	{ FIELD(weight), false },
	{ FIELD(weight_full), false },
	{ FIELD(weight_floor), false },
	{ FIELD(weight_ignore), false },
	{ FIELD(coverage), false },
	{ FIELD(surge_days), true },
	{ FIELD(slow_days), true },
	{ FIELD(surge_messages), false },
	{ FIELD(rollback_factor), false },
	{ FIELD(unreported), false },
};
/* clang-format on */

static void set(struct rollout_config *c, size_t i, double v)
{
	char *at = (char *)c + fields[i].offset;

	if (fields[i].is_days)
		*(int64_t *)(void *)at = (int64_t)v;
	else
		*(double *)(void *)at = v;
}

void options_rollout(
	const struct rollout_options *o, struct rollout_config *ret)
{
	/* The table of choices has no other. */
	(void)!rollout_config_profile(profiles[o->profile], ret);
	ret->ladder = o->ladder;
	ret->goal = o->goal == 0 ? STAGE_R100 : STAGE_Q100;
	if (o->unknown_receiver < 2)
		ret->unknown_receiver = o->unknown_receiver;
	ret->dkim_gate = o->dkim_gate;
	ret->lists_gate = o->lists_gate;
	for (size_t i = 0; i < ROLLOUT_CONSTANTS; i++)
		if (!isnan(o->constants[i]))
			set(ret, i, o->constants[i]);
}
