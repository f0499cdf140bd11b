/* pg_pool.h - a few connections shared by many threads. */
#ifndef STORE_PG_POOL_H
#define STORE_PG_POOL_H

#include "store/pg.h"

struct pg_pool;

/* Nothing connects yet. Text of `config` is borrowed for the life of *ret. */
struct pg_pool *pg_pool_new(const struct pg_config *config, size_t size);
/* Every connection has been given back before. */
void pg_pool_free(struct pg_pool **pool);

/*
 * pg_pool_take - check one connection out, connected.
 *
 *   wait_ms  most to wait for a free one
 *
 * The one given back last comes first, so that few stay warm. ERR_TEMP where
 * none got free in time or the database does not answer; ERR_CONFIG as
 * pg_connect. Safe from any thread; the connection is the caller's alone.
 */
MUST_CHECK bool pg_pool_take(struct pg_pool *pool, int64_t wait_ms,
	struct pg **ret, struct err *err);
/*
 * Give it back; *p becomes NULL, and NULL is accepted. With is_broken it is
 * closed, and connects anew when next taken.
 */
void pg_pool_give(struct pg_pool *pool, struct pg **p, bool is_broken);

#endif
