/* options_rollout.h - the section [rollout]: a profile, and what differs. */
#ifndef CLI_OPTIONS_ROLLOUT_H
#define CLI_OPTIONS_ROLLOUT_H

#include "base/config.h"
#include "dmarc/rollout_config.h"

/* Constants that a file may set; their table is in options_rollout.c. */
#define ROLLOUT_CONSTANTS 46

struct rollout_options {
	int profile, ladder, unknown_receiver, goal; /* indices of choices */
	int dkim_gate, lists_gate;
	double constants[ROLLOUT_CONSTANTS]; /* NAN: as the profile has it */
	uint64_t max_facts_bytes;
};

#define ROLLOUT_OPTIONS (7 + ROLLOUT_CONSTANTS)
extern const struct config_option rollout_options[ROLLOUT_OPTIONS];

/* The constants in force. */
void options_rollout(
	const struct rollout_options *o, struct rollout_config *ret);

#endif
