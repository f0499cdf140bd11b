/* http_deadline.c - connections that take too long are cut. */
#include "api/http_deadline.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/queue.h>
#include <sys/socket.h>

#include "base/arena.h"
#include "base/clock.h"

struct http_deadline {
	LIST_ENTRY(http_deadline) link;
	int fd;
	int64_t at_ms; /* monotonic */
};

struct http_deadlines {
	pthread_mutex_t lock;
	LIST_HEAD(http_deadline_list, http_deadline) entries;
};

struct http_deadlines *http_deadlines_new(void)
{
	struct http_deadlines *d = base_calloc(1, sizeof(*d));

	pthread_mutex_init(&d->lock, NULL);
	LIST_INIT(&d->entries);
	return d;
}

void http_deadlines_free(struct http_deadlines **d)
{
	if (!*d)
		return;
	assert(LIST_EMPTY(&(*d)->entries));
	pthread_mutex_destroy(&(*d)->lock);
	free(*d);
	*d = NULL;
}

struct http_deadline *http_deadline_add(
	struct http_deadlines *d, int fd, int64_t after_ms)
{
	struct http_deadline *entry = base_calloc(1, sizeof(*entry));

	entry->fd = fd;
	entry->at_ms = clock_monotonic_ms() + after_ms;
	pthread_mutex_lock(&d->lock);
	LIST_INSERT_HEAD(&d->entries, entry, link);
	pthread_mutex_unlock(&d->lock);
	return entry;
}

void http_deadline_set(
	struct http_deadlines *d, struct http_deadline *entry, int64_t after_ms)
{
	pthread_mutex_lock(&d->lock);
	entry->at_ms = clock_monotonic_ms() + after_ms;
	pthread_mutex_unlock(&d->lock);
}

void http_deadline_remove(
	struct http_deadlines *d, struct http_deadline **entry)
{
	if (!*entry)
		return;
	pthread_mutex_lock(&d->lock);
	LIST_REMOVE(*entry, link);
	pthread_mutex_unlock(&d->lock);
	free(*entry);
	*entry = NULL;
}

void http_deadlines_enforce(struct http_deadlines *d)
{
	int64_t now_ms = clock_monotonic_ms();
	struct http_deadline *entry;

	pthread_mutex_lock(&d->lock);
	LIST_FOREACH(entry, &d->entries, link)
	if (now_ms >= entry->at_ms)
		shutdown(entry->fd, SHUT_RDWR);
	pthread_mutex_unlock(&d->lock);
}
