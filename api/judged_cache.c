/* judged_cache.c - what is said of sources, kept while it is true. */
#include "api/judged_cache.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The domains that people look at, and no more memory than this: a domain
 * spoofed from a hundred thousand addresses takes 3 MB. */
#define MAX_ENTRIES 256
#define MAX_BYTES ((size_t)64 << 20)
/* Making what took so long shows in how the page feels; it counts for twenty
 * times as long. */
#define LONG_MS 250
#define LONG_COUNTS_TIMES 20
/* Domains that share a lock wait for one another: seldom, with so many. */
#define MAKERS 61

struct entry {
	char *domain; /* NULL: free */
	struct source_judged *judged;
	uint64_t used_at;
};

struct judged_cache {
	pthread_mutex_t lock;
	pthread_mutex_t makers[MAKERS];
	struct entry entries[MAX_ENTRIES];
	uint64_t uses;
	size_t bytes;
};

struct judged_cache *judged_cache_new(void)
{
	struct judged_cache *c = base_calloc(1, sizeof(*c));

	pthread_mutex_init(&c->lock, NULL);
	for (size_t i = 0; i < MAKERS; i++)
		pthread_mutex_init(&c->makers[i], NULL);
	return c;
}

static void drop(struct judged_cache *c, struct entry *e)
{
	if (e->judged)
		c->bytes -= e->judged->bytes;
	source_judged_release(&e->judged);
	free(e->domain);
	*e = (struct entry){.used_at = 0};
}

void judged_cache_free(struct judged_cache **c)
{
	if (!*c)
		return;
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		drop(*c, &(*c)->entries[i]);
	pthread_mutex_destroy(&(*c)->lock);
	for (size_t i = 0; i < MAKERS; i++)
		pthread_mutex_destroy(&(*c)->makers[i]);
	free(*c);
	*c = NULL;
}

static struct entry *entry_of(struct judged_cache *c, struct str domain)
{
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (str_equal(str_from(c->entries[i].domain), domain))
			return &c->entries[i];
	return NULL;
}

/* A free one is the longest unused of all. */
static struct entry *longest_unused(struct judged_cache *c)
{
	struct entry *best = &c->entries[0];

	for (size_t i = 1; i < MAX_ENTRIES; i++)
		if (c->entries[i].used_at < best->used_at)
			best = &c->entries[i];
	return best;
}

static struct entry *longest_unused_full(struct judged_cache *c)
{
	struct entry *best = NULL;

	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (c->entries[i].domain &&
			(!best || c->entries[i].used_at < best->used_at))
			best = &c->entries[i];
	return best;
}

static pthread_mutex_t *maker_of(struct judged_cache *c, struct str domain)
{
	size_t sum = 0;

	for (size_t i = 0; i < domain.len; i++)
		sum = sum * 31 + (unsigned char)domain.ptr[i];
	return &c->makers[sum % MAKERS];
}

void judged_cache_lock(struct judged_cache *c, struct str domain)
{
	pthread_mutex_lock(maker_of(c, domain));
}

void judged_cache_unlock(struct judged_cache *c, struct str domain)
{
	pthread_mutex_unlock(maker_of(c, domain));
}

static bool is_good(
	const struct source_judged *j, const struct advice_version *version)
{
	if (advice_version_equal(&j->version, version))
		return true;
	return j->took_ms >= LONG_MS &&
	       clock_monotonic_ms() - j->made_at_ms <
		       j->took_ms * LONG_COUNTS_TIMES &&
	       advice_version_differs_in_reports(&j->version, version);
}

struct source_judged *judged_cache_find(struct judged_cache *c,
	struct str domain, const struct advice_version *version)
{
	struct source_judged *found = NULL;
	struct entry *e;

	pthread_mutex_lock(&c->lock);
	e = entry_of(c, domain);
	if (e && is_good(e->judged, version)) {
		found = e->judged;
		source_judged_hold(found);
		e->used_at = ++c->uses;
	}
	pthread_mutex_unlock(&c->lock);
	return found;
}

void judged_cache_put(
	struct judged_cache *c, struct str domain, struct source_judged *judged)
{
	struct entry *e;

	if (judged->bytes > MAX_BYTES)
		return;
	pthread_mutex_lock(&c->lock);
	e = entry_of(c, domain);
	if (!e)
		e = longest_unused(c);
	drop(c, e);
	while (c->bytes + judged->bytes > MAX_BYTES)
		drop(c, longest_unused_full(c));
	*e = (struct entry){.domain = base_calloc(1, domain.len + 1),
		.judged = judged,
		.used_at = ++c->uses};
	memcpy(e->domain, domain.ptr, domain.len);
	source_judged_hold(judged);
	c->bytes += judged->bytes;
	pthread_mutex_unlock(&c->lock);
}
