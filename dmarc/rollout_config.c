/* rollout_config.c - profiles of the constants. */
#include "dmarc/rollout_config.h"

#include <string.h>

#include "dmarc/rollout.h"

static const struct rollout_config standard = {
	.ladder = LADDER_STANDARD,
	.unknown_receiver = RECEIVER_FOLLOWS_TAGS,
	.goal = STAGE_R100,
	.window = 90,
	.features = 60,
	.projection = 28,
	.observe = 31,
	.data = 10,
	.step = 7,
	.quarantine = 28,
	.alpha = 0.05,
	.indirect_alpha = 0.2,
	.tolerance = 0.001,
	.floor_30d = 3,
	.sender_per_day = 5,
	.broken = 0.02,
	.pool = 0.005,
	.indirect_quarantine = 0.02,
	.indirect_reject = 0.01,
	.indirect_floor_30d = 10,
	.headroom = 0.8,
	.volume_margin = 1.2,
	.deff_cap = 50,
	.indirect_deff_cap = 20,
	.clean_days = 5,
	.clean_days_sparse = 2,
	.clean_messages = 30,
	.bad_day_messages = 3,
	.bad_day_share = 0.02,
	.probation = 14,
	.cap_share = 0.2,
	.cap_floor = 50,
	.graduate_days = 5,
	.graduate_messages = 20,
	.graduate_few_messages = 30,
	.graduate_few_share = 0.003,
	.crowd = 6,
	.burst_hold = 35,
	.burst_hold_late = 14,
	.score_legit = 2,
	.score_spoof = -1,
	.score_burst = -2,
	.weight = 1.2,
	.weight_full = 0.5,
	.weight_floor = 0.3,
	.weight_ignore = 0.2,
	.coverage = 0.5,
	.surge_days = 3,
	.slow_days = 3,
	.surge_messages = 5,
	.surge_alpha = 0.01,
	.rollback_factor = 2,
	.unreported = 0.15,
	.dkim_gate = GATE_WARNS,
	.lists_gate = GATE_WARNS,
};

bool rollout_config_profile(const char *name, struct rollout_config *ret)
{
	struct rollout_config c = standard;

	if (strcmp(name, "careful") == 0) {
		c.tolerance = 0.0005;
		c.headroom = 0.6;
		c.observe = 95;
		c.alpha = 0.01;
		c.unknown_receiver = RECEIVER_IGNORES_TAGS;
	} else if (strcmp(name, "fast") == 0) {
		c.observe = 28;
		c.step = 3;
		c.headroom = 1;
	} else if (strcmp(name, "standard") != 0) {
		return false;
	}
	*ret = c;
	return true;
}
