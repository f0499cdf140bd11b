/* test_loop.c - file descriptors, timers, signals. */
#include "base/loop.h"

#include "base/clock.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
	struct loop *loop;
	struct loop_fd *watch;
	struct loop_timer *timer;
	struct loop_timer *other;
	struct loop_signal *signal;
	int fds[2];
	char seen[64]; /* what happened, one letter each */
	struct err err;
};

static void note(struct fixture *f, char what)
{
	size_t len = strlen(f->seen);

	assert_true(len + 1 < sizeof(f->seen));
	f->seen[len] = what;
}

static int setup(void **state)
{
	static struct fixture f;

	f = (struct fixture){.fds = {-1, -1}};
	f.loop = loop_new(&f.err);
	assert_non_null(f.loop);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, f.fds), 0);
	*state = &f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;

	loop_fd_free(&f->watch);
	loop_timer_free(&f->timer);
	loop_timer_free(&f->other);
	loop_signal_free(&f->signal);
	loop_free(&f->loop);
	assert_null(f->loop);
	loop_free(&f->loop);
	(void)close(f->fds[0]);
	(void)close(f->fds[1]);
	return 0;
}

static void stop(void *ctx)
{
	struct fixture *f = ctx;

	note(f, 's');
	loop_stop(f->loop);
}

/* Reads one byte of "rwx."; each tells what to do next. */
static void on_readable(void *ctx, int fd, int events)
{
	struct fixture *f = ctx;
	char c;

	assert_int_equal(fd, f->fds[0]);
	if (events & LOOP_WRITE)
		note(f, 'W');
	if (!(events & LOOP_READ)) {
		loop_fd_set(f->watch, LOOP_READ);
		return;
	}
	assert_int_equal(read(fd, &c, 1), 1);
	note(f, c);
	if (c == 'w')
		loop_fd_set(f->watch, LOOP_WRITE);
	else if (c == 'x')
		loop_fd_free(&f->watch);
	else if (c == '0')
		loop_fd_set(f->watch, 0);
	else if (c == '.')
		loop_stop(f->loop);
}

/* What was sent, what was seen: level-triggered, changed in the callback. */
static const struct {
	const char *name, *sent, *seen;
} flows[] = {
	/* clang-format off */
	{ "level",           "rrr.",  "rrr." },
	{ "write, then read", "rwr.", "rwWr." },
	{ "freed inside",    "rxr.",  "rxs" },
	{ "nothing watched", "r0r.",  "r0s" },
	/* clang-format on */
};

static void test_fd(void **state)
{
	struct fixture *f = *state;

	for (size_t i = 0; i < ARRAY_LEN(flows); i++) {
		char rest[16];

		print_message("%s\n", flows[i].name);
		memset(f->seen, 0, sizeof(f->seen));
		f->watch = loop_fd_new(
			f->loop, f->fds[0], LOOP_READ, on_readable, f);
		f->timer = loop_timer_new(f->loop, stop, f);
		loop_timer_set(f->timer, 30);
		assert_true(write(f->fds[1], flows[i].sent,
				    strlen(flows[i].sent)) > 0);
		assert_true(loop_run(f->loop, &f->err));
		assert_string_equal(f->seen, flows[i].seen);
		loop_fd_free(&f->watch);
		loop_timer_free(&f->timer);
		(void)recv(f->fds[0], rest, sizeof(rest), MSG_DONTWAIT);
	}
}

/* May begin with nothing watched. */
static void test_fd_idle_at_first(void **state)
{
	struct fixture *f = *state;

	f->watch = loop_fd_new(f->loop, f->fds[0], 0, on_readable, f);
	assert_int_equal(write(f->fds[1], ".", 1), 1);
	f->timer = loop_timer_new(f->loop, stop, f);
	loop_timer_set(f->timer, 5);
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "s");
	loop_fd_set(f->watch, LOOP_READ);
	loop_fd_set(f->watch, LOOP_READ);
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "s.");
}

static void on_both(void *ctx, int fd UNUSED, int events)
{
	struct fixture *f = ctx;

	assert_int_equal(events, LOOP_READ | LOOP_WRITE);
	note(f, 'b');
	loop_stop(f->loop);
}

static void test_fd_both(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(write(f->fds[1], "x", 1), 1);
	f->watch = loop_fd_new(
		f->loop, f->fds[0], LOOP_READ | LOOP_WRITE, on_both, f);
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "b");
}

/* The other side is gone: readable, so that the read tells. */
static void on_end(void *ctx, int fd, int events)
{
	struct fixture *f = ctx;
	char c;

	assert_int_equal(events, LOOP_READ);
	assert_int_equal(read(fd, &c, 1), 0);
	note(f, 'e');
	loop_stop(f->loop);
}

static void test_fd_end(void **state)
{
	struct fixture *f = *state;

	f->watch = loop_fd_new(f->loop, f->fds[0], LOOP_READ, on_end, f);
	assert_int_equal(close(f->fds[1]), 0);
	f->fds[1] = -1;
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "e");
}

static void tick(void *ctx)
{
	struct fixture *f = ctx;

	note(f, 't');
	if (strlen(f->seen) < 3)
		loop_timer_set(f->other, 1);
}

static void test_timer_never_early(void **state)
{
	struct fixture *f = *state;
	int64_t begin_ms = clock_monotonic_ms();

	f->timer = loop_timer_new(f->loop, stop, f);
	loop_timer_set(f->timer, 20);
	assert_true(loop_run(f->loop, &f->err));
	assert_true(clock_monotonic_ms() - begin_ms >= 20);
}

/* Once per arming; idle, stopped and far ones never. */
static void test_timers(void **state)
{
	struct fixture *f = *state;
	struct loop_timer *idle = loop_timer_new(f->loop, tick, f);
	struct loop_timer *stopped = loop_timer_new(f->loop, tick, f);
	struct loop_timer *far = loop_timer_new(f->loop, tick, f);

	loop_timer_set(stopped, 1);
	loop_timer_stop(stopped);
	loop_timer_stop(stopped);
	loop_timer_set(far, INT64_MAX);
	f->other = loop_timer_new(f->loop, tick, f);
	loop_timer_set(f->other, -5);
	f->timer = loop_timer_new(f->loop, stop, f);
	loop_timer_set(f->timer, 1000000);
	loop_timer_set(f->timer, 30); /* the later arming counts */
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "ttts");
	loop_timer_free(&idle);
	loop_timer_free(&stopped);
	loop_timer_free(&far);
	loop_timer_free(&far);
}

static void free_myself(void *ctx)
{
	struct fixture *f = ctx;

	note(f, 'f');
	loop_timer_free(&f->timer);
	loop_stop(f->loop);
}

static void test_timer_freed_inside(void **state)
{
	struct fixture *f = *state;

	f->timer = loop_timer_new(f->loop, free_myself, f);
	loop_timer_set(f->timer, 0);
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "f");
}

static void on_usr1(void *ctx)
{
	struct fixture *f = ctx;

	note(f, 'u');
	loop_stop(f->loop);
}

static void test_signal(void **state)
{
	struct fixture *f = *state;

	f->signal = loop_signal_new(f->loop, SIGUSR1, on_usr1, f);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(raise(SIGUSR1), 0);
		assert_true(loop_run(f->loop, &f->err));
	}
	assert_string_equal(f->seen, "uu");
}

/* A stop before the run counts, and only once. */
static void test_stop_before_run(void **state)
{
	struct fixture *f = *state;

	loop_stop(f->loop);
	assert_true(loop_run(f->loop, &f->err));
	f->timer = loop_timer_new(f->loop, stop, f);
	loop_timer_set(f->timer, 1);
	assert_true(loop_run(f->loop, &f->err));
	assert_string_equal(f->seen, "s");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_fd, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_fd_idle_at_first, setup, teardown),
		cmocka_unit_test_setup_teardown(test_fd_both, setup, teardown),
		cmocka_unit_test_setup_teardown(test_fd_end, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_timer_never_early, setup, teardown),
		cmocka_unit_test_setup_teardown(test_timers, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_timer_freed_inside, setup, teardown),
		cmocka_unit_test_setup_teardown(test_signal, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_stop_before_run, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
