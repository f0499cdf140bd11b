/* change.h - entries of the changes feed, for who adds them. */
#ifndef STORE_CHANGE_H
#define STORE_CHANGE_H

#include "base/clock.h"
#include "store/pg.h"

/* Of no policy domain in particular. Text is the caller's. */
struct change_entry {
	int64_t at_s;
	const char *kind; /* "listener_unusual" */
	struct str subject;
	struct str details; /* a JSON object */
	struct str origin;  /* unique: met again it adds nothing */
};

/*
 * change_add_all - add entries in one transaction.
 *
 * By the writer's role; connects where needed. Whoever reads the feed reads in
 * the order of commits: those who add wait for each other, a moment.
 */
MUST_CHECK bool change_add_all(struct pg *p, const struct change_entry *entries,
	size_t count, struct err *err);

/*
 * change_add_policies - entries for domains whose policy_published is another
 * than was told before.
 *
 *   latest_day  later days are left out: reports of them are still coming
 *   count       receives the number of new entries
 *
 * By the writer's role; several may do it at once, each change is told once.
 */
MUST_CHECK bool change_add_policies(
	struct pg *p, utc_day_t latest_day, uint64_t *count, struct err *err);

#endif
