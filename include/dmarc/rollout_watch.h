/* rollout_watch.h - what to keep an eye on, whatever the verdict. */
#ifndef DMARC_ROLLOUT_WATCH_H
#define DMARC_ROLLOUT_WATCH_H

#include "dmarc/rollout_range.h"

struct rollout_watch {
	/* First seen in the last 30 days, not the domain's first, and not
	 * spoofing: indices of the verdict's senders, most mail first. */
	const uint32_t *new_senders;
	size_t new_sender_count;
	/* Who told day after day and has stopped: indices of the facts'
	 * reporters. */
	const uint32_t *silent;
	size_t silent_count;
	/* Of mail of authorised senders, as it is now; 0 where there is none. */
	double failing_share;
};

/* Arrays live in `a`, which has no budget. */
void rollout_watch(const struct rollout_range *range,
	const struct rollout_verdict *v, struct arena *a,
	struct rollout_watch *ret);

#endif
