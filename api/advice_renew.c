/* advice_renew.c - what the advisor said, made anew while the old still does. */
#include "api/advice_renew.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "api/http_worker.h"
#include "base/log.h"

/* Between two, in times of what the first took. */
#define PAUSE_TIMES 3
/* Who answers requests comes first. */
#define POOL_WAIT_MS 1000
/* 253 bytes is the most a name has (RFC 1035 2.3.4). */
#define DOMAIN_SIZE 256

struct advice_renewer {
	struct pg_pool *pool;
	const struct advice_options *options;
	struct advice_cache *cache;
	struct http_workers *thread;
	pthread_mutex_t lock;
	bool is_busy, is_ending;
	int64_t pause_until_ms;
	char domain[DOMAIN_SIZE]; /* the thread's while is_busy */
};

static bool renew_in_snapshot(struct advice_renewer *r, struct pg *pg,
	struct str domain, struct err *err)
{
	struct advice_version version;
	struct advice_said *said;
	bool ok = true;

	if (!advice_version_read(
		    pg, domain, clock_day_of(clock_now_s()), &version, err))
		return false;
	said = advice_cache_find(r->cache, domain, &version, ADVICE_LATELY);
	if (!said || !advice_version_equal(&said->version, &version)) {
		advice_said_release(&said);
		ok = advice_said_read(
			pg, domain, r->options, &version, &said, err);
		if (ok)
			advice_cache_put(r->cache, domain, said);
	}
	advice_said_release(&said);
	return ok;
}

static bool renew(struct advice_renewer *r, struct str domain, struct err *err)
{
	struct pg *pg = NULL;
	bool ok;

	if (!pg_pool_take(r->pool, POOL_WAIT_MS, &pg, err))
		return false;
	advice_cache_lock(r->cache, domain);
	ok = query_begin(pg, err) && renew_in_snapshot(r, pg, domain, err);
	query_end(pg);
	advice_cache_unlock(r->cache, domain);
	pg_pool_give(r->pool, &pg, !ok && err->code == ERR_TEMP);
	return ok;
}

static void run(void *job)
{
	const int64_t began_ms = clock_monotonic_ms();
	struct advice_renewer *r = job;
	struct err err = {0};
	int64_t now_ms;
	bool is_ending;

	pthread_mutex_lock(&r->lock);
	is_ending = r->is_ending;
	pthread_mutex_unlock(&r->lock);
	if (!is_ending && !renew(r, str_from(r->domain), &err) &&
		err.code != ERR_UNSUPPORTED)
		log_warning("advice_not_renewed", F_STR("domain", r->domain),
			F_ERR(&err));
	now_ms = clock_monotonic_ms();
	pthread_mutex_lock(&r->lock);
	r->is_busy = false;
	r->pause_until_ms = now_ms + (now_ms - began_ms) * PAUSE_TIMES;
	pthread_mutex_unlock(&r->lock);
}

struct advice_renewer *advice_renewer_new(struct pg_pool *pool,
	const struct advice_options *o, struct advice_cache *cache)
{
	struct advice_renewer *r = base_calloc(1, sizeof(*r));

	r->pool = pool;
	r->options = o;
	r->cache = cache;
	pthread_mutex_init(&r->lock, NULL);
	r->thread = http_workers_new(1, 1, run);
	return r;
}

void advice_renewer_free(struct advice_renewer **r)
{
	if (!*r)
		return;
	pthread_mutex_lock(&(*r)->lock);
	(*r)->is_ending = true;
	pthread_mutex_unlock(&(*r)->lock);
	http_workers_free(&(*r)->thread);
	pthread_mutex_destroy(&(*r)->lock);
	free(*r);
	*r = NULL;
}

void advice_renewer_ask(struct advice_renewer *r, struct str domain)
{
	bool is_taken;

	if (domain.len >= DOMAIN_SIZE)
		return;
	pthread_mutex_lock(&r->lock);
	is_taken = !r->is_busy && clock_monotonic_ms() >= r->pause_until_ms;
	if (is_taken) {
		r->is_busy = true;
		memcpy(r->domain, domain.ptr, domain.len);
		r->domain[domain.len] = '\0';
	}
	pthread_mutex_unlock(&r->lock);
	if (is_taken)
		http_workers_submit(r->thread, r);
}
