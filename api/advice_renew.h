/* advice_renew.h - what the advisor said, made anew while the old still does. */
#ifndef API_ADVICE_RENEW_H
#define API_ADVICE_RENEW_H

#include "api/advice_cache.h"
#include "store/pg_pool.h"

struct advice_renewer;

/* A thread, and now and then a connection of the pool. All are borrowed for the
 * life of *ret. */
struct advice_renewer *advice_renewer_new(struct pg_pool *pool,
	const struct advice_options *o, struct advice_cache *cache);
/* Waits for what is being made. NULL is accepted in *r. */
void advice_renewer_free(struct advice_renewer **r);

/* Make that of a domain anew, if it has changed. One is made at a time, and
 * then there is a pause, so that at most a quarter of the time goes into it:
 * meanwhile this does nothing, and who comes later asks again. Never waits; safe
 * from any thread. */
void advice_renewer_ask(struct advice_renewer *r, struct str domain);

#endif
