/* advice_shelf.h - today's advice with its facts, kept for who asks again.
 *
 * What is told of a domain in passing is kept without facts (advice_cache.h).
 * Some answers need the facts themselves: what another policy would have done,
 * what receivers do, one source closely. Who looks at one of them looks at the
 * next: they share what was read, as long as nothing new has come in.
 */
#ifndef API_ADVICE_SHELF_H
#define API_ADVICE_SHELF_H

#include "store/advice.h"
#include "store/advice_version.h"

struct advice_shelf;

/* Of one domain; shared, and left as it is. Whoever holds it calls release
 * once, and the last one frees it. */
struct advice_shelved {
	const struct advice *advice;
	struct advice_version version;
	/* advice_shelf.c's */
	char *domain;
	size_t bytes;
	uint64_t used_at; /* which use of the shelf it was */
	int64_t used_ms;  /* clock_monotonic_ms */
	_Atomic unsigned holders;
};

struct advice_shelf *advice_shelf_new(void);
/* NULL is accepted in *s. */
void advice_shelf_free(struct advice_shelf **s);

/*
 * advice_shelf_read - advice of a version, as kept or made anew.
 *
 *   s        NULL: nothing is kept
 *   version  of the snapshot that *p reads in; its day is the one judged
 *   ret      held for the caller
 *
 * Two that ask at once both read. Errors as of advice_read. Safe from any
 * thread.
 */
MUST_CHECK bool advice_shelf_read(struct advice_shelf *s, struct pg *p,
	struct str domain, const struct advice_options *o,
	const struct advice_version *version, struct advice_shelved **ret,
	struct err *err);
/* NULL is accepted in *s. */
void advice_shelved_release(struct advice_shelved **s);

/* For tests: put what was made by other means on the shelf; find it, held for
 * the caller. */
void advice_shelf_put(struct advice_shelf *s, struct advice_shelved *shelved);
struct advice_shelved *advice_shelf_find(struct advice_shelf *s,
	struct str domain, const struct advice_version *version);
/* Takes *domain and *advice over, which may borrow from it; held by the caller
 * alone. */
struct advice_shelved *advice_shelved_new(char **domain,
	const struct advice_version *version, struct advice **advice);

#endif
