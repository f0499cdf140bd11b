/* judged_cache.c - what is said of sources, kept while it is true. */
#include "api/judged_cache.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The domains that people look at, and no more memory than this: a domain
 * spoofed from a hundred thousand addresses takes 3 MB. */
#define MAX_ENTRIES 256
#define MAX_BYTES ((size_t)64 << 20)

struct entry {
	char *domain; /* NULL: free */
	struct source_judged *judged;
	uint64_t used_at;
};

struct judged_cache {
	pthread_mutex_t lock;
	struct entry entries[MAX_ENTRIES];
	uint64_t uses;
	size_t bytes;
};

struct judged_cache *judged_cache_new(void)
{
	struct judged_cache *c = base_calloc(1, sizeof(*c));

	pthread_mutex_init(&c->lock, NULL);
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

struct source_judged *judged_cache_find(struct judged_cache *c,
	struct str domain, const struct advice_version *version)
{
	struct source_judged *found = NULL;
	struct entry *e;

	pthread_mutex_lock(&c->lock);
	e = entry_of(c, domain);
	if (e && advice_version_equal(&e->judged->version, version)) {
		found = e->judged;
		source_judged_hold(found);
		e->used_at = ++c->uses;
	}
	pthread_mutex_unlock(&c->lock);
	return found;
}

void judged_cache_put(struct judged_cache *c, struct str domain,
	struct source_judged *judged)
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
