/* rollout_print.h - a verdict as JSON: for the API, --json and the backtest. */
#ifndef DMARC_ROLLOUT_PRINT_H
#define DMARC_ROLLOUT_PRINT_H

#include "base/json_out.h"
#include "dmarc/rollout.h"

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

#endif
