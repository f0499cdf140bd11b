/* advice_cache.c - what the advisor said of domains, kept while it is true. */
#include "api/advice_cache.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The domains that people look at, and no more memory than this: a domain
 * spoofed from a hundred thousand addresses takes 3 MB. */
#define MAX_ENTRIES 256
#define MAX_BYTES ((size_t)64 << 20)
/* Domains that share a lock wait for one another: seldom, with so many. */
#define MAKERS 61

struct entry {
	char *domain; /* NULL: free */
	struct advice_said *said;
	uint64_t used_at;
};

struct advice_cache {
	pthread_mutex_t lock;
	pthread_mutex_t makers[MAKERS];
	struct entry entries[MAX_ENTRIES];
	uint64_t uses;
	size_t bytes;
};

struct advice_cache *advice_cache_new(void)
{
	struct advice_cache *c = base_calloc(1, sizeof(*c));

	pthread_mutex_init(&c->lock, NULL);
	for (size_t i = 0; i < MAKERS; i++)
		pthread_mutex_init(&c->makers[i], NULL);
	return c;
}

static void drop(struct advice_cache *c, struct entry *e)
{
	if (e->said)
		c->bytes -= e->said->bytes;
	advice_said_release(&e->said);
	free(e->domain);
	*e = (struct entry){.used_at = 0};
}

void advice_cache_free(struct advice_cache **c)
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

static struct entry *entry_of(struct advice_cache *c, struct str domain)
{
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (str_equal(str_from(c->entries[i].domain), domain))
			return &c->entries[i];
	return NULL;
}

/* A free one is the longest unused of all. */
static struct entry *longest_unused(struct advice_cache *c)
{
	struct entry *best = &c->entries[0];

	for (size_t i = 1; i < MAX_ENTRIES; i++)
		if (c->entries[i].used_at < best->used_at)
			best = &c->entries[i];
	return best;
}

static struct entry *longest_unused_full(struct advice_cache *c)
{
	struct entry *best = NULL;

	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (c->entries[i].domain &&
			(!best || c->entries[i].used_at < best->used_at))
			best = &c->entries[i];
	return best;
}

static pthread_mutex_t *maker_of(struct advice_cache *c, struct str domain)
{
	size_t sum = 0;

	for (size_t i = 0; i < domain.len; i++)
		sum = sum * 31 + (unsigned char)domain.ptr[i];
	return &c->makers[sum % MAKERS];
}

void advice_cache_lock(struct advice_cache *c, struct str domain)
{
	pthread_mutex_lock(maker_of(c, domain));
}

void advice_cache_unlock(struct advice_cache *c, struct str domain)
{
	pthread_mutex_unlock(maker_of(c, domain));
}

struct advice_said *advice_cache_find(struct advice_cache *c, struct str domain,
	const struct advice_version *version, enum said_part part)
{
	struct advice_said *found = NULL;
	struct entry *e;

	pthread_mutex_lock(&c->lock);
	e = entry_of(c, domain);
	if (e && advice_said_is_good(e->said, part, version)) {
		found = e->said;
		advice_said_hold(found);
		e->used_at = ++c->uses;
	}
	pthread_mutex_unlock(&c->lock);
	return found;
}

void advice_cache_put(
	struct advice_cache *c, struct str domain, struct advice_said *said)
{
	struct entry *e;

	if (said->bytes > MAX_BYTES)
		return;
	pthread_mutex_lock(&c->lock);
	e = entry_of(c, domain);
	if (!e)
		e = longest_unused(c);
	drop(c, e);
	while (c->bytes + said->bytes > MAX_BYTES)
		drop(c, longest_unused_full(c));
	*e = (struct entry){.domain = base_calloc(1, domain.len + 1),
		.said = said,
		.used_at = ++c->uses};
	memcpy(e->domain, domain.ptr, domain.len);
	advice_said_hold(said);
	c->bytes += said->bytes;
	pthread_mutex_unlock(&c->lock);
}
