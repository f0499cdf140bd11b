/* closer.c - closes descriptors in a thread beside. */
#include "base/closer.h"

#include "base/arena.h"

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* Who gave none for so long is through with what was urgent. */
#define QUIET_MS 100

struct closer {
	pthread_t thread;
	bool has_thread;
	pthread_mutex_t mutex; /* over all below */
	pthread_cond_t work;
	int *waiting; /* max of them */
	size_t count, max;
	uint64_t bytes, max_bytes; /* that the disk still has for them */
	bool is_ending;
};

static bool are_many(const struct closer *c)
{
	return c->count >= c->max / 2 || c->bytes >= c->max_bytes;
}

static void wait_a_while(struct closer *c)
{
	struct timespec until;

	(void)clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += QUIET_MS * 1000000L;
	until.tv_sec += until.tv_nsec / 1000000000L;
	until.tv_nsec %= 1000000000L;
	(void)pthread_cond_timedwait(&c->work, &c->mutex, &until);
}

/* Until some are to be closed, or all is over. */
static void wait_for_work(struct closer *c)
{
	size_t before;

	while (!c->is_ending && c->count == 0)
		(void)pthread_cond_wait(&c->work, &c->mutex);
	do {
		before = c->count;
		if (!c->is_ending)
			wait_a_while(c);
	} while (!c->is_ending && c->count > before && !are_many(c));
}

static void *run(void *ctx)
{
	struct closer *c = ctx;
	int *fds = base_calloc(c->max, sizeof(fds[0]));
	size_t count;

	(void)pthread_mutex_lock(&c->mutex);
	while (!c->is_ending || c->count > 0) {
		wait_for_work(c);
		count = c->count;
		memcpy(fds, c->waiting, count * sizeof(fds[0]));
		c->count = 0;
		c->bytes = 0;
		(void)pthread_mutex_unlock(&c->mutex);
		for (size_t i = 0; i < count; i++)
			(void)close(fds[i]);
		(void)pthread_mutex_lock(&c->mutex);
	}
	(void)pthread_mutex_unlock(&c->mutex);
	free(fds);
	return NULL;
}

/* The others are for who opens. */
static size_t may_wait(size_t max)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur / 4 < max)
		max = (size_t)limit.rlim_cur / 4;
	return max > 0 ? max : 1;
}

struct closer *closer_new(size_t max, uint64_t max_bytes)
{
	struct closer *c = base_calloc(1, sizeof(*c));
	pthread_condattr_t monotonic;
	sigset_t all, before;

	c->max = may_wait(max);
	c->max_bytes = max_bytes;
	c->waiting = base_calloc(c->max, sizeof(c->waiting[0]));
	(void)pthread_mutex_init(&c->mutex, NULL);
	(void)pthread_condattr_init(&monotonic);
	(void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	(void)pthread_cond_init(&c->work, &monotonic);
	(void)pthread_condattr_destroy(&monotonic);
	/* Signals are for the thread that waits for them. */
	sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	c->has_thread = pthread_create(&c->thread, NULL, run, c) == 0;
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	return c;
}

void closer_free(struct closer **ret)
{
	struct closer *c = *ret;

	if (!c)
		return;
	(void)pthread_mutex_lock(&c->mutex);
	c->is_ending = true;
	(void)pthread_cond_signal(&c->work);
	(void)pthread_mutex_unlock(&c->mutex);
	if (c->has_thread)
		(void)pthread_join(c->thread, NULL);
	(void)pthread_cond_destroy(&c->work);
	(void)pthread_mutex_destroy(&c->mutex);
	free(c->waiting);
	free(c);
	*ret = NULL;
}

void closer_close(struct closer *c, int fd, uint64_t bytes)
{
	bool is_taken;

	(void)pthread_mutex_lock(&c->mutex);
	is_taken = c->has_thread && c->count < c->max;
	if (is_taken) {
		c->waiting[c->count++] = fd;
		c->bytes += bytes;
		/* Of the others it knows, until they are many. */
		if (c->count == 1 || are_many(c))
			(void)pthread_cond_signal(&c->work);
	}
	(void)pthread_mutex_unlock(&c->mutex);
	if (!is_taken)
		(void)close(fd);
}
