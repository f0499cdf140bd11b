/* advice_told.h - the last verdict of each domain, kept for lists and for the
 * changes feed. */
#ifndef STORE_ADVICE_TOLD_H
#define STORE_ADVICE_TOLD_H

#include "store/advice.h"

/*
 * advice_told_step - look at the domain that has waited longest, and keep what
 * the advisor says; what differs from before goes to the changes feed.
 *
 *   pg       by the writer's role; connects where needed
 *   today    the day that is judged
 *   pause_s  so long at least between two looks at a domain, as long as reports
 *            of it are coming in
 *   newest   number of the newest report of all at the last call, 0 at first;
 *            receives that of this one. Only what is newer is coming in.
 *   found    false: none was due
 *
 * As long as the advice for one domain takes. Several may do it at once: what
 * they tell is told once.
 */
MUST_CHECK bool advice_told_step(struct pg *pg, const struct advice_options *o,
	utc_day_t today, int64_t pause_s, int64_t *newest, bool *found,
	struct err *err);

#endif
