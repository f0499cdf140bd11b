/* pg_pool.c - a few connections shared by many threads. */
#include "store/pg_pool.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

/* free_items[0 .. free_count) are here, a stack; the others are out. */
struct pg_pool {
	pthread_mutex_t lock;
	pthread_cond_t given_back;
	size_t size, free_count;
	struct pg **free_items;
};

struct pg_pool *pg_pool_new(const struct pg_config *config, size_t size)
{
	struct pg_pool *pool = base_calloc(1, sizeof(*pool));
	pthread_condattr_t attr;

	assert(size > 0);
	pool->size = size;
	pool->free_items = base_calloc(size, sizeof(struct pg *));
	while (pool->free_count < size)
		pool->free_items[pool->free_count++] = pg_new(config);
	pthread_mutex_init(&pool->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&pool->given_back, &attr);
	pthread_condattr_destroy(&attr);
	return pool;
}

void pg_pool_free(struct pg_pool **pool)
{
	struct pg_pool *p = *pool;

	if (!p)
		return;
	assert(p->free_count == p->size);
	for (size_t i = 0; i < p->size; i++)
		pg_free(&p->free_items[i]);
	pthread_cond_destroy(&p->given_back);
	pthread_mutex_destroy(&p->lock);
	free(p->free_items);
	free(p);
	*pool = NULL;
}

static struct timespec deadline_after(int64_t wait_ms)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	t.tv_sec += wait_ms / 1000;
	t.tv_nsec += wait_ms % 1000 * 1000000;
	if (t.tv_nsec >= 1000000000) {
		t.tv_sec++;
		t.tv_nsec -= 1000000000;
	}
	return t;
}

/* NULL where none got free in time. */
static struct pg *wait_for_free(struct pg_pool *pool, int64_t wait_ms)
{
	struct timespec deadline = deadline_after(wait_ms);
	struct pg *p = NULL;
	int failure = 0;

	pthread_mutex_lock(&pool->lock);
	while (pool->free_count == 0 && failure == 0)
		failure = pthread_cond_timedwait(
			&pool->given_back, &pool->lock, &deadline);
	if (pool->free_count > 0)
		p = pool->free_items[--pool->free_count];
	pthread_mutex_unlock(&pool->lock);
	return p;
}

bool pg_pool_take(
	struct pg_pool *pool, int64_t wait_ms, struct pg **ret, struct err *err)
{
	struct pg *p = wait_for_free(pool, wait_ms);

	if (!p)
		return err_set(err, ERR_TEMP,
			"all %zu database connections are in use", pool->size);
	if (!pg_is_connected(p) && !pg_connect(p, err)) {
		pg_pool_give(pool, &p, true);
		return false;
	}
	*ret = p;
	return true;
}

void pg_pool_give(struct pg_pool *pool, struct pg **p, bool is_broken)
{
	if (!*p)
		return;
	if (is_broken)
		pg_reset(*p);
	pthread_mutex_lock(&pool->lock);
	assert(pool->free_count < pool->size);
	pool->free_items[pool->free_count++] = *p;
	*p = NULL;
	pthread_cond_signal(&pool->given_back);
	pthread_mutex_unlock(&pool->lock);
}
