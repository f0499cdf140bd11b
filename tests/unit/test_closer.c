/* test_closer.c - closes descriptors in a thread beside. */
#include "base/closer.h"

#include "base/err.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

/* More than wait at a time. */
enum { MANY = 300, MAX = 100, MAX_BYTES = 1000 };

static bool is_open(int fd)
{
	return fcntl(fd, F_GETFD) != -1 || errno != EBADF;
}

/* Without anybody who asks for it: the other end hears. */
static void test_soon(void **state UNUSED)
{
	struct closer *c = closer_new(MAX, MAX_BYTES);
	int ends[2];
	char byte;

	for (int again = 0; again < 3; again++) {
		assert_int_equal(pipe(ends), 0);
		closer_close(c, ends[1], 1);
		assert_int_equal(read(ends[0], &byte, 1), 0);
		close(ends[0]);
	}
	closer_free(&c);
	assert_null(c);
	closer_free(&c);
}

/* It is never quiet, but there are many bytes. */
static void test_however_much_comes(void **state UNUSED)
{
	enum { GIVEN = 100 };
	struct closer *c = closer_new(1000, 10);
	int first[2], fds[GIVEN];
	bool is_closed = false;
	char byte;

	assert_int_equal(pipe(first), 0);
	assert_int_equal(fcntl(first[0], F_SETFL, O_NONBLOCK), 0);
	closer_close(c, first[1], 1);
	for (int i = 0; i < GIVEN && !is_closed; i++) {
		fds[i] = open("/dev/null", O_RDONLY | O_CLOEXEC);
		closer_close(c, fds[i], 1);
		usleep(10000);
		is_closed = read(first[0], &byte, 1) == 0;
	}
	assert_true(is_closed);
	close(first[0]);
	closer_free(&c);
}

static void test_all_at_the_end(void **state UNUSED)
{
	struct closer *c = closer_new(MAX, MAX_BYTES);
	int fds[MANY];

	for (int i = 0; i < MANY; i++) {
		fds[i] = open("/dev/null", O_RDONLY | O_CLOEXEC);
		assert_true(fds[i] >= 0);
	}
	for (int i = 0; i < MANY; i++)
		closer_close(c, fds[i], 1);
	closer_free(&c);
	for (int i = 0; i < MANY; i++)
		assert_false(is_open(fds[i]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_soon),
		cmocka_unit_test(test_however_much_comes),
		cmocka_unit_test(test_all_at_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
