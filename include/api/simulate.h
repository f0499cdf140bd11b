/* simulate.h - what is asked of GET .../simulate, and what is said beside it. */
#ifndef API_SIMULATE_H
#define API_SIMULATE_H

#include "store/what_if.h"

/* The policy that a query asks for, absent where it says nothing; errors as of
 * params_read. */
MUST_CHECK bool simulate_policy(struct str query, struct arena *a,
	struct rollout_policy *ret, struct err *err);

#define SIMULATE_MAX_NOTES 3
/* What has to be known to read the figures right, a sentence each. */
size_t simulate_notes(
	const struct what_if *w, const char *notes[SIMULATE_MAX_NOTES]);

#endif
