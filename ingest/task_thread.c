/* task_thread.c - one task again and again, done by a thread beside. */
#include "ingest/task_thread.h"

#include <assert.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/arena.h"

struct task_thread {
	void (*task)(void *ctx);
	void *ctx;
	pthread_t thread;
	bool is_busy;          /* the opener's alone */
	int fd;                /* an eventfd, raised at the end of a task */
	pthread_mutex_t mutex; /* over all below */
	pthread_cond_t work, through;
	bool is_begun, is_ending;
};

static void *run(void *ctx)
{
	struct task_thread *t = ctx;
	const uint64_t one = 1;

	(void)pthread_mutex_lock(&t->mutex);
	for (;;) {
		while (!t->is_begun && !t->is_ending)
			(void)pthread_cond_wait(&t->work, &t->mutex);
		if (!t->is_begun)
			break;
		(void)pthread_mutex_unlock(&t->mutex);
		t->task(t->ctx);
		(void)pthread_mutex_lock(&t->mutex);
		t->is_begun = false;
		(void)pthread_cond_signal(&t->through);
		/* Its counter is 0 or 1, so this cannot fail. */
		(void)!write(t->fd, &one, sizeof(one));
	}
	(void)pthread_mutex_unlock(&t->mutex);
	return NULL;
}

/* Signals are for the thread that waits for them. */
static int start(struct task_thread *t)
{
	sigset_t all, before;
	int failure;

	sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	failure = pthread_create(&t->thread, NULL, run, t);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	return failure;
}

static void destroy(struct task_thread *t)
{
	(void)pthread_cond_destroy(&t->through);
	(void)pthread_cond_destroy(&t->work);
	(void)pthread_mutex_destroy(&t->mutex);
	if (t->fd >= 0)
		close(t->fd);
	free(t);
}

bool task_thread_open(struct task_thread **ret, void (*task)(void *ctx),
	void *ctx, struct err *err)
{
	struct task_thread *t = base_calloc(1, sizeof(*t));

	t->task = task;
	t->ctx = ctx;
	(void)pthread_mutex_init(&t->mutex, NULL);
	(void)pthread_cond_init(&t->work, NULL);
	(void)pthread_cond_init(&t->through, NULL);
	t->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (t->fd < 0 || start(t) != 0) {
		destroy(t);
		return err_set(err, ERR_TEMP, "cannot start a thread");
	}
	*ret = t;
	return true;
}

void task_thread_close(struct task_thread **ret)
{
	struct task_thread *t = *ret;

	if (!t)
		return;
	(void)pthread_mutex_lock(&t->mutex);
	t->is_ending = true;
	(void)pthread_cond_signal(&t->work);
	(void)pthread_mutex_unlock(&t->mutex);
	(void)pthread_join(t->thread, NULL);
	destroy(t);
	*ret = NULL;
}

void task_thread_begin(struct task_thread *t)
{
	assert(!t->is_busy);
	t->is_busy = true;
	(void)pthread_mutex_lock(&t->mutex);
	t->is_begun = true;
	(void)pthread_cond_signal(&t->work);
	(void)pthread_mutex_unlock(&t->mutex);
}

bool task_thread_is_busy(const struct task_thread *t)
{
	return t->is_busy;
}

bool task_thread_is_through(struct task_thread *t)
{
	bool is_begun;

	(void)pthread_mutex_lock(&t->mutex);
	is_begun = t->is_begun;
	(void)pthread_mutex_unlock(&t->mutex);
	return t->is_busy && !is_begun;
}

void task_thread_wait(struct task_thread *t)
{
	uint64_t count;

	if (!t->is_busy)
		return;
	(void)pthread_mutex_lock(&t->mutex);
	while (t->is_begun)
		(void)pthread_cond_wait(&t->through, &t->mutex);
	(void)!read(t->fd, &count, sizeof(count));
	(void)pthread_mutex_unlock(&t->mutex);
	t->is_busy = false;
}

int task_thread_fd(const struct task_thread *t)
{
	return t->fd;
}
