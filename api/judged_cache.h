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
 * Held for the caller, who releases it; NULL: there is none. Safe from any
 * thread, as is the other.
 */
struct source_judged *judged_cache_find(struct judged_cache *c,
	struct str domain, const struct advice_version *version);
/* In place of what was kept of that domain. The caller's hold stays his. */
void judged_cache_put(struct judged_cache *c, struct str domain,
	struct source_judged *judged);

#endif
