/* judged_cache.h - what is said of sources, kept while it is true. */
#ifndef API_JUDGED_CACHE_H
#define API_JUDGED_CACHE_H

#include "store/source_judged.h"

struct judged_cache;

struct judged_cache *judged_cache_new(void);
/* NULL is accepted in *c. */
void judged_cache_free(struct judged_cache **c);

/*
 * judged_cache_find - what was kept of a domain, if it is of that version.
 *
 * What took long to make also counts for a while although reports have come in
 * since: at most a twentieth of the time goes into it. Held for the caller, who
 * releases it; NULL: there is none. Safe from any thread, as are the others.
 */
struct source_judged *judged_cache_find(struct judged_cache *c,
	struct str domain, const struct advice_version *version);
/* Around the making of what was not found, so that who asks for the same
 * meanwhile waits for it. */
void judged_cache_lock(struct judged_cache *c, struct str domain);
void judged_cache_unlock(struct judged_cache *c, struct str domain);

/* In place of what was kept of that domain. The caller's hold stays his. */
void judged_cache_put(struct judged_cache *c, struct str domain,
	struct source_judged *judged);

#endif
