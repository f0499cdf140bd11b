/* advice_cache.h - what the advisor said of domains, kept while it is true. */
#ifndef API_ADVICE_CACHE_H
#define API_ADVICE_CACHE_H

#include "api/advice_said.h"

struct advice_cache;

struct advice_cache *advice_cache_new(void);
/* NULL is accepted in *c. */
void advice_cache_free(struct advice_cache **c);

/*
 * advice_cache_find - what was kept of a domain, if it is good for that.
 *
 * Held for the caller, who releases it; NULL: there is none. Safe from any
 * thread, as are the others.
 */
struct advice_said *advice_cache_find(struct advice_cache *c, struct str domain,
	const struct advice_version *version, enum said_part part);
/* Around the making of what was not found, so that who asks for the same
 * meanwhile waits for it. */
void advice_cache_lock(struct advice_cache *c, struct str domain);
void advice_cache_unlock(struct advice_cache *c, struct str domain);

/* In place of what was kept of that domain. The caller's hold stays his. */
void advice_cache_put(
	struct advice_cache *c, struct str domain, struct advice_said *said);

#endif
