/* advice_said.h - what the advisor says of a domain today, without the facts. */
#ifndef API_ADVICE_SAID_H
#define API_ADVICE_SAID_H

#include "store/advice_version.h"
#include "store/source_judged.h"

/* A change of the policy, as /timeline prints it. */
struct said_change {
	utc_day_t day;
	struct rollout_policy policy; /* from that day on */
	struct str json;              /* an object */
};

/* Of one domain. Shared and left as it is: whoever holds it calls release once,
 * and the last one frees it. */
struct advice_said {
	struct advice_version version;
	struct source_judged *sources;
	/* What was published before the first change. */
	struct rollout_policy first_policy;
	utc_day_t first_day;               /* ROLLOUT_NEVER: nobody told */
	const struct said_change *changes; /* ascending by day */
	size_t change_count;
	struct str rollout; /* the answer of /rollout */
	/* ERR_LIMIT where the facts are too many to be judged: nothing of the
	 * above is said. */
	struct err trouble;
	size_t bytes;                /* all of it, about */
	int64_t made_at_ms, took_ms; /* clock_monotonic_ms */
	/* advice_said.c's */
	struct arena *arena;
	_Atomic unsigned holders;
};

/*
 * advice_said_read - judge, and keep what is said.
 *
 *   version  of the snapshot that *p reads in; its day is the one judged
 *   ret      held by the caller alone
 *
 * Errors as of advice_read; but ERR_LIMIT becomes ret->trouble.
 */
MUST_CHECK bool advice_said_read(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	struct advice_said **ret, struct err *err);
/* The same of what was judged; NULL: `trouble` says why nothing was. */
MUST_CHECK bool advice_said_make(struct advice *advice,
	const struct advice_options *o, const struct advice_version *version,
	const struct err *trouble, struct advice_said **ret, struct err *err);
void advice_said_hold(struct advice_said *s);
/* NULL is accepted in *s. */
void advice_said_release(struct advice_said **s);

/* What was published on a day; NULL: nobody told of it yet. */
const struct rollout_policy *advice_said_policy(
	const struct advice_said *s, utc_day_t day);

#endif
