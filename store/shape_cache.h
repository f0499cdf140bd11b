/*
 * shape_cache.h - ids of record shapes, and the insert of new ones.
 *
 * New shapes go to the database on a connection of their own, in batches that
 * commit by themselves: so no transaction that stores reports ever waits for
 * another one because of a shape both met first. A shape that no report came
 * to use does no harm.
 */
#ifndef STORE_SHAPE_CACHE_H
#define STORE_SHAPE_CACHE_H

#include "store/pg.h"
#include "store/shape.h"

struct shape_cache;

/* `pg` (borrowed) is for new shapes and nothing else: while we go on, it may be
 * busy with some. */
struct shape_cache *shape_cache_new(struct pg *pg, uint64_t seed);
void shape_cache_free(struct shape_cache **c);
/* Forget what is thought to be in the database, and what waits to go there. */
void shape_cache_reset(struct shape_cache *c);

/* The shape of a record; new ones wait in memory, a full batch is sent. */
MUST_CHECK bool shape_cache_find(struct shape_cache *c, int32_t domain_id,
	const struct record *r, struct shape *ret, struct err *err);
/* Send what waits, unless others are still on their way; waits for neither. */
MUST_CHECK bool shape_cache_send(struct shape_cache *c, struct err *err);
/* Send what waits; all that was sent is there. Must come before the commit of
 * rows that use it. */
MUST_CHECK bool shape_cache_flush(struct shape_cache *c, struct err *err);
/* All that was sent is there; where it is not, everything is forgotten. */
void shape_cache_settle(struct shape_cache *c);

#endif
