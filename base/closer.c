/* closer.c - closes descriptors in a thread beside. */
#include "base/closer.h"

#include "base/arena.h"

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Of the 1024 that a process may have open. */
#define WAITING_MAX 128
/* So long it lets more come: to wake for each takes longer than to close it. */
#define GATHER_US 10000

struct closer {
	pthread_t thread;
	bool has_thread;
	pthread_mutex_t mutex; /* over all below */
	pthread_cond_t work;
	int waiting[WAITING_MAX];
	size_t count;
	bool is_ending;
};

static void *run(void *ctx)
{
	struct closer *c = ctx;
	int fds[WAITING_MAX];
	size_t count;

	(void)pthread_mutex_lock(&c->mutex);
	while (!c->is_ending || c->count > 0) {
		if (c->count == 0) {
			(void)pthread_cond_wait(&c->work, &c->mutex);
			(void)pthread_mutex_unlock(&c->mutex);
			usleep(GATHER_US);
			(void)pthread_mutex_lock(&c->mutex);
			continue;
		}
		count = c->count;
		memcpy(fds, c->waiting, count * sizeof(fds[0]));
		c->count = 0;
		(void)pthread_mutex_unlock(&c->mutex);
		for (size_t i = 0; i < count; i++)
			(void)close(fds[i]);
		(void)pthread_mutex_lock(&c->mutex);
	}
	(void)pthread_mutex_unlock(&c->mutex);
	return NULL;
}

struct closer *closer_new(void)
{
	struct closer *c = base_calloc(1, sizeof(*c));
	sigset_t all, before;

	(void)pthread_mutex_init(&c->mutex, NULL);
	(void)pthread_cond_init(&c->work, NULL);
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
	free(c);
	*ret = NULL;
}

void closer_close(struct closer *c, int fd)
{
	bool is_taken;

	(void)pthread_mutex_lock(&c->mutex);
	is_taken = c->has_thread && c->count < WAITING_MAX;
	if (is_taken) {
		c->waiting[c->count++] = fd;
		/* Of the others it knows. */
		if (c->count == 1)
			(void)pthread_cond_signal(&c->work);
	}
	(void)pthread_mutex_unlock(&c->mutex);
	if (!is_taken)
		(void)close(fd);
}
