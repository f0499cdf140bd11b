/* advice_shelf.c - today's advice with its facts, kept for who asks again. */
#include "api/advice_shelf.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* What a few people look at, and no more memory than this: one domain of 2,000
 * sources and 400 days fits in. What is larger by itself is not kept. */
#define MAX_ENTRIES 16
#define MAX_BYTES ((size_t)96 << 20)
/* Nobody comes back after that; it goes when the next one is looked for. */
#define IDLE_MS (5 * 60 * 1000)

struct advice_shelf {
	pthread_mutex_t lock;
	struct advice_shelved *entries[MAX_ENTRIES]; /* NULL: free */
	uint64_t uses;
	size_t bytes;
};

/* --- what is kept ---------------------------------------------------------------- */

struct advice_shelved *advice_shelved_new(char **domain,
	const struct advice_version *version, struct advice **advice)
{
	struct advice_shelved *s = base_calloc(1, sizeof(*s));

	s->advice = *advice;
	s->version = *version;
	s->bytes = sizeof(*s) + arena_used_bytes(s->advice->facts_arena) +
		   arena_used_bytes(s->advice->arena);
	s->domain = *domain;
	atomic_init(&s->holders, 1);
	*advice = NULL;
	*domain = NULL;
	return s;
}

static void hold(struct advice_shelved *s)
{
	atomic_fetch_add(&s->holders, 1);
}

void advice_shelved_release(struct advice_shelved **s)
{
	if (*s && atomic_fetch_sub(&(*s)->holders, 1) == 1) {
		struct advice *advice =
			(struct advice *)(uintptr_t)(*s)->advice;

		advice_free(&advice);
		free((*s)->domain);
		free(*s);
	}
	*s = NULL;
}

/* --- the shelf ------------------------------------------------------------------- */

struct advice_shelf *advice_shelf_new(void)
{
	struct advice_shelf *s = base_calloc(1, sizeof(*s));

	pthread_mutex_init(&s->lock, NULL);
	return s;
}

static void drop(struct advice_shelf *s, size_t i)
{
	if (s->entries[i])
		s->bytes -= s->entries[i]->bytes;
	advice_shelved_release(&s->entries[i]);
}

void advice_shelf_free(struct advice_shelf **s)
{
	if (!*s)
		return;
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		drop(*s, i);
	pthread_mutex_destroy(&(*s)->lock);
	free(*s);
	*s = NULL;
}

static void use(
	struct advice_shelf *s, struct advice_shelved *e, int64_t now_ms)
{
	e->used_at = ++s->uses;
	e->used_ms = now_ms;
	hold(e);
}

static void drop_idle(struct advice_shelf *s, int64_t now_ms)
{
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (s->entries[i] && now_ms - s->entries[i]->used_ms > IDLE_MS)
			drop(s, i);
}

struct advice_shelved *advice_shelf_find(struct advice_shelf *s,
	struct str domain, const struct advice_version *version)
{
	const int64_t now_ms = clock_monotonic_ms();
	struct advice_shelved *found = NULL;

	pthread_mutex_lock(&s->lock);
	drop_idle(s, now_ms);
	for (size_t i = 0; i < MAX_ENTRIES && !found; i++) {
		struct advice_shelved *e = s->entries[i];

		if (!e || !str_equal(str_from(e->domain), domain))
			continue;
		if (!advice_version_equal(&e->version, version)) {
			drop(s, i);
			continue;
		}
		use(s, e, now_ms);
		found = e;
	}
	pthread_mutex_unlock(&s->lock);
	return found;
}

/* MAX_ENTRIES: there is none. */
static size_t free_place(const struct advice_shelf *s)
{
	size_t i = 0;

	while (i < MAX_ENTRIES && s->entries[i])
		i++;
	return i;
}

static void drop_longest_unused(struct advice_shelf *s)
{
	size_t best = MAX_ENTRIES;

	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (s->entries[i] && (best == MAX_ENTRIES ||
					     s->entries[i]->used_at <
						     s->entries[best]->used_at))
			best = i;
	if (best < MAX_ENTRIES)
		drop(s, best);
}

/* Two may have read the same: the last one stays. */
static void drop_of(struct advice_shelf *s, const char *domain)
{
	for (size_t i = 0; i < MAX_ENTRIES; i++)
		if (s->entries[i] && strcmp(s->entries[i]->domain, domain) == 0)
			drop(s, i);
}

void advice_shelf_put(struct advice_shelf *s, struct advice_shelved *shelved)
{
	if (shelved->bytes > MAX_BYTES)
		return;
	pthread_mutex_lock(&s->lock);
	drop_of(s, shelved->domain);
	while (s->bytes + shelved->bytes > MAX_BYTES ||
		free_place(s) == MAX_ENTRIES)
		drop_longest_unused(s);
	use(s, shelved, clock_monotonic_ms());
	s->entries[free_place(s)] = shelved;
	s->bytes += shelved->bytes;
	pthread_mutex_unlock(&s->lock);
}

/* --- asked ----------------------------------------------------------------------- */

static bool make(struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	struct advice_shelved **ret, struct err *err)
{
	/* It outlives the request. */
	char *kept = base_calloc(1, domain.len + 1);
	struct advice *advice = NULL;
	bool ok;

	memcpy(kept, domain.ptr, domain.len);
	ok = advice_read(p, str_from(kept), o, version->day, &advice, err);
	if (ok)
		*ret = advice_shelved_new(&kept, version, &advice);
	free(kept);
	return ok;
}

bool advice_shelf_read(struct advice_shelf *s, struct pg *p, struct str domain,
	const struct advice_options *o, const struct advice_version *version,
	struct advice_shelved **ret, struct err *err)
{
	struct advice_shelved *found =
		s ? advice_shelf_find(s, domain, version) : NULL;

	if (!found) {
		if (!make(p, domain, o, version, &found, err))
			return false;
		if (s)
			advice_shelf_put(s, found);
	}
	*ret = found;
	return true;
}
