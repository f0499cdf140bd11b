/* test_task_thread.c - one task again and again, beside us. */
#include "ingest/task_thread.h"

#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

/* Neither atomic nor locked: handed over (seen by VARIANT=tsan). */
struct work {
	unsigned done;
	unsigned takes_ms;
	bool is_signalled; /* one it could be interrupted by is not blocked */
};

static void work(void *ctx)
{
	struct work *w = ctx;
	sigset_t blocked;

	(void)usleep(w->takes_ms * 1000);
	(void)pthread_sigmask(SIG_BLOCK, NULL, &blocked);
	w->is_signalled = sigismember(&blocked, SIGTERM) != 1;
	w->done++;
}

static bool is_readable(const struct task_thread *t, int timeout_ms)
{
	struct pollfd p = {.fd = task_thread_fd(t), .events = POLLIN};

	return poll(&p, 1, timeout_ms) == 1;
}

static struct task_thread *open_thread(struct work *w)
{
	struct task_thread *t = NULL;
	struct err err = {0};

	if (!task_thread_open(&t, work, w, &err))
		fail_msg("%s", err.msg);
	return t;
}

static void test_again_and_again(void **state UNUSED)
{
	struct work w = {.done = 0};
	struct task_thread *t = open_thread(&w);

	task_thread_wait(t); /* for nothing */
	for (unsigned i = 0; i < 1000; i++) {
		assert_false(task_thread_is_busy(t));
		w.done = i;
		task_thread_begin(t);
		assert_true(task_thread_is_busy(t));
		task_thread_wait(t);
		assert_int_equal(w.done, i + 1);
	}
	assert_false(w.is_signalled);
	task_thread_close(&t);
	assert_null(t);
}

static void test_end_is_heard(void **state UNUSED)
{
	struct work w = {.takes_ms = 50};
	struct task_thread *t = open_thread(&w);

	assert_false(task_thread_is_through(t));
	for (unsigned i = 0; i < 2; i++) {
		assert_false(is_readable(t, 0));
		task_thread_begin(t);
		assert_false(task_thread_is_through(t));
		assert_true(is_readable(t, 10000));
		assert_true(task_thread_is_through(t));
		task_thread_wait(t);
		assert_false(task_thread_is_through(t));
	}
	task_thread_close(&t);
}

static void test_close_waits(void **state UNUSED)
{
	struct work w = {.takes_ms = 50};
	struct task_thread *t = open_thread(&w);

	task_thread_begin(t);
	task_thread_close(&t);
	assert_int_equal(w.done, 1);
	task_thread_close(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_again_and_again),
		cmocka_unit_test(test_end_is_heard),
		cmocka_unit_test(test_close_waits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
