/*
 * rebuild.h - all sums made anew from the records.
 *
 * For a store whose sums are not to be trusted, or whose records were put there
 * by other means. One policy domain and month at a time, in a transaction that
 * whoever stores reports of that domain waits for; all others go on. Where it
 * is broken off the next rebuild goes on. Days that retention has passed keep
 * the sums they have, for nothing is left to make them from.
 */
#ifndef STORE_REBUILD_H
#define STORE_REBUILD_H

#include "base/clock.h"
#include "store/pg.h"

/* List what is to be done, where nothing is left of an earlier one; *left is
 * the number of steps. `domain` STR_NULL: of all. */
MUST_CHECK bool rebuild_begin(
	struct pg *p, struct str domain, uint64_t *left, struct err *err);

struct rebuild_step {
	bool is_done; /* nothing was left; what follows is not set */
	char domain[256];
	utc_day_t month;
};
/* One domain and month. By the writer's role or the owner's; two at once share
 * the work. ERR_TEMP where somebody was at the domain for over a minute. */
MUST_CHECK bool rebuild_step(struct pg *p, struct str domain,
	struct rebuild_step *ret, struct err *err);

#endif
