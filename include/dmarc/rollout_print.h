/* rollout_print.h - a verdict as JSON: for the API, --json and the backtest. */
#ifndef DMARC_ROLLOUT_PRINT_H
#define DMARC_ROLLOUT_PRINT_H

#include "base/json_out.h"
#include "dmarc/rollout_timeline.h"

/* What belongs to a verdict and is no part of the method. */
struct rollout_frame {
	struct str domain;
	struct str record;           /* in force, as far as known; STR_NULL */
	struct str next_record;      /* to publish; STR_NULL: none */
	struct str back_record;      /* to go back to; STR_NULL: none */
	struct str config;           /* digest of the constants */
	const char *const *warnings; /* findings beside the gates */
	size_t warning_count;
	bool with_senders; /* the whole classification, too */
	/* Of the facts: with them the cost of the step is told; NULL: not. */
	const struct rollout_reporter *reporters;
};

void rollout_print(const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct json_out *j);
/* The same within an object that is open. */
void rollout_print_fields(const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct json_out *j);

/* What is published, as reports tell: p sp np adkim aspf pct testing, an object;
 * null where `policy` is NULL. */
void rollout_print_policy(
	struct json_out *j, const struct rollout_policy *policy);
/* The text of the record that it stands for, without rua and ruf. */
void rollout_print_policy_record(
	struct json_out *j, const struct rollout_policy *policy);

/* A change of it, an object: the fields of the new one, then what became of it.
 * `rua` is a URI of ours for the record to go back to, or NULL. */
void rollout_print_change(struct json_out *j, const struct rollout_facts *f,
	const struct rollout_change *c, const char *rua);

#endif
