/* rollout_config.h - the constants of the rollout method: [rollout]. */
#ifndef DMARC_ROLLOUT_CONFIG_H
#define DMARC_ROLLOUT_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

enum rollout_ladder {
	LADDER_STANDARD,
	LADDER_BIS,
	/* Of sp and np: pct and t are p's, so there is no step in between. */
	LADDER_WHOLE,
};
enum unknown_receiver { RECEIVER_FOLLOWS_TAGS, RECEIVER_IGNORES_TAGS };
enum warn_or_block { GATE_WARNS, GATE_BLOCKS };

/* Days, messages, shares (0..1). docs/ROLLOUT.md says what each does. */
struct rollout_config {
	int64_t ladder;           /* enum rollout_ladder */
	int64_t unknown_receiver; /* enum unknown_receiver */
	int64_t goal;             /* enum rollout_stage to end at */
	/* windows, days */
	int64_t window, features, projection;
	/* time gates, days */
	int64_t observe, data, step, quarantine;
	/* collateral */
	double alpha, indirect_alpha;
	double tolerance;      /* share of legitimate mail */
	double floor_30d;      /* messages in 30 days */
	double sender_per_day; /* messages a day of one sender */
	double broken;         /* failing share that makes misaligned */
	double pool;           /* failing share up to which senders pool */
	double indirect_quarantine, indirect_reject, indirect_floor_30d;
	double headroom, volume_margin;
	double deff_cap, indirect_deff_cap;
	/* regime */
	int64_t clean_days, clean_days_sparse;
	double clean_messages, bad_day_messages, bad_day_share;
	/* reporters */
	int64_t probation;
	double cap_share, cap_floor;
	/* groups */
	int64_t graduate_days;
	double graduate_messages, graduate_few_messages, graduate_few_share;
	double crowd;
	int64_t burst_hold, burst_hold_late;
	/* classes */
	double score_legit, score_spoof, score_burst;
	double weight, weight_full, weight_floor, weight_ignore;
	/* coverage and rollback */
	double coverage;
	int64_t surge_days, slow_days;
	double surge_messages, surge_alpha, rollback_factor;
	double unreported;
	int64_t dkim_gate, lists_gate; /* enum warn_or_block */
};

/* "standard", "careful" or "fast"; false for another word. */
bool rollout_config_profile(const char *name, struct rollout_config *ret);

#endif
