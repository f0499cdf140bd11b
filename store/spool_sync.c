/*
 * spool_sync.c - the thread that brings received messages to disk.
 *
 * Whatever waits when a round begins is one group, and takes as long as one
 * message would (spool_commit.c).
 */
#include "store/spool_private.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#define NS_PER_S INT64_C(1000000000)

/* Time to gather company, as a share of what the last round took. */
#define GATHER_SHARE 2
#define GATHER_MAX_NS (5 * NS_PER_S / 1000)
/* After one that was in vain. */
#define GATHER_PAUSE_ROUNDS 16

struct spool_sync {
	struct spool *spool; /* borrowed */
	bool may_bundle;
	struct spool_crew *crew;
	pthread_t thread;
	pthread_mutex_t mutex; /* over the next four */
	pthread_cond_t wake;
	struct spool_group waiting, done;
	bool is_ending;
	int event_fd;
	/* The thread's own, for gather. */
	size_t expected; /* of the last round, and who waited at its end */
	unsigned gather_pause;
	int64_t round_ns; /* the thread's own: how long the last one took */
};

static void post(struct spool_sync *y, struct spool_group *group)
{
	(void)pthread_mutex_lock(&y->mutex);
	y->expected += y->waiting.count;
	spool_group_move(&y->done, group);
	/* Fails only where it is readable already. */
	(void)eventfd_write(y->event_fd, 1);
	(void)pthread_mutex_unlock(&y->mutex);
}

static int64_t now_ns(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * NS_PER_S + t.tv_nsec;
}

/*
 * Ten clients that send one message after the other fall into two camps: one
 * is synced while the other comes in, and each round holds half of what it
 * could. So we wait a moment for those who were answered last. Where nobody comes
 * in that time, it is left off for a while. Mutex held.
 */
static void gather(struct spool_sync *y)
{
	int64_t wait_ns = y->round_ns / GATHER_SHARE, until_ns;
	size_t before = y->waiting.count;
	struct timespec until;

	if (y->gather_pause > 0) {
		y->gather_pause--;
		return;
	}
	if (wait_ns > GATHER_MAX_NS)
		wait_ns = GATHER_MAX_NS;
	until_ns = now_ns() + wait_ns;
	until.tv_sec = until_ns / NS_PER_S;
	until.tv_nsec = until_ns % NS_PER_S;
	while (y->waiting.count < y->expected && !y->is_ending)
		if (pthread_cond_timedwait(&y->wake, &y->mutex, &until) != 0) {
			if (y->waiting.count == before)
				y->gather_pause = GATHER_PAUSE_ROUNDS;
			return;
		}
}

/* False where all is done and no more will come. */
static bool next_group(struct spool_sync *y, struct spool_group *group)
{
	(void)pthread_mutex_lock(&y->mutex);
	while (!y->waiting.first && !y->is_ending)
		(void)pthread_cond_wait(&y->wake, &y->mutex);
	if (y->waiting.first)
		gather(y);
	y->expected = y->waiting.count;
	spool_group_move(group, &y->waiting);
	(void)pthread_mutex_unlock(&y->mutex);
	return group->first != NULL;
}

static void *sync_main(void *ctx)
{
	struct spool_sync *y = ctx;
	struct spool_group group;
	int64_t begin_ns;

	spool_group_init(&group);
	while (next_group(y, &group)) {
		begin_ns = now_ns();
		spool_group_commit(&group, y->spool, y->crew);
		y->round_ns = now_ns() - begin_ns;
		post(y, &group);
	}
	return NULL;
}

/* Signals are the loop's business. */
static int start_thread(struct spool_sync *y)
{
	sigset_t all, old;
	int rc;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &old);
	rc = pthread_create(&y->thread, NULL, sync_main, y);
	(void)pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

static void sync_free(struct spool_sync *y)
{
	spool_crew_free(&y->crew);
	(void)pthread_cond_destroy(&y->wake);
	(void)pthread_mutex_destroy(&y->mutex);
	if (y->event_fd >= 0)
		close(y->event_fd);
	free(y);
}

/* By the clock that nobody sets. */
static void init_wake(pthread_cond_t *wake)
{
	pthread_condattr_t attr;

	(void)pthread_condattr_init(&attr);
	(void)pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	(void)pthread_cond_init(wake, &attr);
	(void)pthread_condattr_destroy(&attr);
}

bool spool_sync_open(struct spool_sync **ret, struct spool *s, bool may_bundle,
	struct err *err)
{
	struct spool_sync *y = base_calloc(1, sizeof(*y));
	int rc;

	y->spool = s;
	y->may_bundle = may_bundle;
	spool_group_init(&y->waiting);
	spool_group_init(&y->done);
	(void)pthread_mutex_init(&y->mutex, NULL);
	init_wake(&y->wake);
	y->crew = spool_crew_new();
	y->event_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	rc = y->event_fd >= 0 ? start_thread(y) : errno;
	if (rc != 0) {
		sync_free(y);
		errno = rc;
		return err_set_errno(
			err, ERR_TEMP, "cannot start the sync thread");
	}
	*ret = y;
	return true;
}

void spool_sync_close(struct spool_sync **y)
{
	struct spool_item *next;

	if (!*y)
		return;
	(void)pthread_mutex_lock(&(*y)->mutex);
	(*y)->is_ending = true;
	(void)pthread_cond_signal(&(*y)->wake);
	(void)pthread_mutex_unlock(&(*y)->mutex);
	(void)pthread_join((*y)->thread, NULL);
	for (struct spool_item *i = (*y)->done.first; i; i = next) {
		next = i->next;
		free(i);
	}
	sync_free(*y);
	*y = NULL;
}

int spool_sync_fd(const struct spool_sync *y)
{
	return y->event_fd;
}

void spool_sync_submit(struct spool_sync *y, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket)
{
	struct spool_item *i = base_malloc(sizeof(*i));

	spool_item_init(i, w, env, ticket);
	i->may_bundle = y->may_bundle;
	(void)pthread_mutex_lock(&y->mutex);
	spool_group_add(&y->waiting, i);
	(void)pthread_cond_signal(&y->wake);
	(void)pthread_mutex_unlock(&y->mutex);
}

static struct spool_item *take_done(struct spool_sync *y)
{
	struct spool_item *i = y->done.first;

	if (!i)
		return NULL;
	y->done.first = i->next;
	if (!y->done.first)
		spool_group_init(&y->done);
	else
		y->done.count--;
	return i;
}

size_t spool_sync_collect(
	struct spool_sync *y, struct spool_result *results, size_t max)
{
	struct spool_item *i;
	eventfd_t count;
	size_t n = 0;

	(void)pthread_mutex_lock(&y->mutex);
	while (n < max && (i = take_done(y)) != NULL) {
		results[n] = (struct spool_result){
			.ticket = i->ticket, .ok = i->ok, .err = i->err};
		n++;
		free(i);
	}
	/* Quiet again once nothing is left to fetch. */
	if (!y->done.first)
		(void)eventfd_read(y->event_fd, &count);
	(void)pthread_mutex_unlock(&y->mutex);
	return n;
}
