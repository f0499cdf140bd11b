/*
 * rollout_timeline.h - what was published when, and what came of it.
 *
 * Reports say what their receiver found in the DNS. For each tag of each day
 * the value counts that more than half of the curated reporters' messages of
 * that day stand under; where no curated reporter told of the tag, more than
 * half of all messages. Old reports show no t and no np, new ones no pct: who
 * cannot show a tag has no say on it, and a tag that nobody shows stays as it
 * was. Two reporters, or one on two days in a row, make a change: an odd
 * report makes none.
 */
#ifndef DMARC_ROLLOUT_TIMELINE_H
#define DMARC_ROLLOUT_TIMELINE_H

#include "dmarc/rollout_range.h"

/* A reporter that still told of the old policy after a change. */
struct rollout_lag {
	uint32_t reporter;
	int32_t days;    /* from the change up to its last word on the old */
	bool is_waiting; /* it has not told of the new one since */
};

/* On either side of a change. */
#define ROLLOUT_COMPARE_DAYS 14

/* Sums of messages. */
struct rollout_period {
	uint32_t days; /* with mail */
	double messages, passed;
	double quarantined, rejected; /* dispositions; the rest was delivered */
	/* Of authorised sources alone; `touched`: failed, and quarantined or
	 * rejected. */
	double authorised, authorised_passed, authorised_touched;
};

enum change_word { CHANGE_TOO_EARLY, CHANGE_HARMLESS, CHANGE_HARMS };
const char *change_word_name(
	enum change_word v); /* "too_early" "harmless" "harms" */

struct rollout_change {
	utc_day_t day;       /* first seen */
	utc_day_t confirmed; /* day from which on it counts as published */
	struct rollout_policy old, new; /* as rollout_timeline.now; `old` is
					   what to go back to where it harms */
	const struct rollout_lag *lags; /* by reporter */
	size_t lag_count;
	/* ROLLOUT_COMPARE_DAYS each, as far as no other change cuts them. */
	struct rollout_period before, after;
	enum change_word word;
	/* It harms, does so in the last 14 days too, and what is published now
	 * asks more of some receiver than `old` did. */
	bool should_go_back;
};

struct rollout_timeline {
	/* What is published now: sp and np as inherited, pct 0..100, modes and
	 * testing never absent; schema says nothing. */
	struct rollout_policy now;
	utc_day_t since;   /* first day with a policy; ROLLOUT_NEVER: none */
	utc_day_t through; /* last day with mail */
	struct rollout_policy first;          /* at `since` */
	const struct rollout_change *changes; /* ascending by day */
	size_t change_count;
};

/*
 * rollout_timeline - the policies of a range of days.
 *
 *   classes  by source; NULL: no source counts as authorised
 *
 * Arrays live in `a`, which has no budget.
 */
void rollout_timeline(const struct rollout_range *range,
	const enum source_class *classes, const struct rollout_config *config,
	struct arena *a, struct rollout_timeline *ret);

/* A verdict that looked closer, sender by sender, found harm in the change of
 * that day: so it says here, too. */
void rollout_timeline_blame(struct rollout_timeline *t, utc_day_t day);

/* The stage that a policy, as in rollout_timeline, comes nearest to: of a pct
 * between two, the lower one. */
enum rollout_stage rollout_stage_of(
	const struct rollout_policy *policy, enum rollout_scope scope);

/* Where the scope stands, and how it came there. What was before the range is
 * not known: a domain that enforced on its first day left none on that day. */
void rollout_timeline_position(const struct rollout_timeline *t,
	enum rollout_scope scope, struct rollout_position *ret);
/* The same on LADDER_WHOLE, as of sp and np: what pct or t holds back does not
 * count. */
void rollout_position_whole(struct rollout_position *at);

#endif
