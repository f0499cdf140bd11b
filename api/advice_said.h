/* advice_said.h - what the advisor says of a domain today, without the facts. */
#ifndef API_ADVICE_SAID_H
#define API_ADVICE_SAID_H

#include "store/advice_kept.h"

/* How much of it; each holds what those before it hold. */
enum said_part { SAID_POLICIES, SAID_SOURCES, SAID_ROLLOUT };

/* Of one domain. Shared and left as it is: whoever holds it calls release once,
 * and the last one frees it. */
struct advice_said {
	enum said_part part;
	struct advice_kept *kept;
	int64_t looked_at_ms; /* clock_monotonic_ms: when it was made or loaded */
	struct str rollout;   /* the answer of /rollout */
	size_t bytes;         /* all of it, about */
	int64_t made_at_ms;   /* clock_monotonic_ms */
	/* advice_said.c's */
	_Atomic unsigned holders;
};

/*
 * advice_said_judge - judge, and keep all that is said.
 *
 *   version  of the snapshot that *p reads in; its day is the one judged
 *   ret      held by the caller alone
 *
 * Errors as of advice_read; but ERR_LIMIT becomes ret->kept->trouble.
 */
MUST_CHECK bool advice_said_judge(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	struct advice_said **ret, struct err *err);
/* The same of what was judged; NULL: `trouble` says why nothing was. */
MUST_CHECK bool advice_said_make(struct advice *advice,
	const struct advice_options *o, const struct advice_version *version,
	const struct err *trouble, struct advice_said **ret, struct err *err);
/*
 * advice_said_load - what ingest has judged, if it will do for that version.
 *
 *   part  SAID_POLICIES or SAID_SOURCES
 *   ret   held by the caller alone; NULL: there is none
 */
MUST_CHECK bool advice_said_load(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	enum said_part part, struct advice_said **ret, struct err *err);
void advice_said_hold(struct advice_said *s);
/* NULL is accepted in *s. */
void advice_said_release(struct advice_said **s);

/* Will do for who wants that part as of that version: it is of it; or the
 * owner's words of now have gone into it, it is not old, and judging anew would
 * be felt. */
bool advice_said_is_good(const struct advice_said *s, enum said_part part,
	const struct advice_version *version);

#endif
