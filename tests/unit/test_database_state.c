/* test_database_state.c - lines of several ingest in one file. */
#include "store/database_state.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static char path[64];

static int set_up(void **state UNUSED)
{
	int fd;

	(void)snprintf(path, sizeof(path), "/tmp/ruad-state-XXXXXX");
	fd = mkstemp(path);
	return fd < 0 ? -1 : close(fd);
}

static int tear_down(void **state UNUSED)
{
	return unlink(path);
}

static struct database_state_line *open_line(void)
{
	struct database_state_line *l = NULL;
	struct err err = {0};

	if (!database_state_open(&l, path, &err))
		fail_msg("%s", err.msg);
	return l;
}

static size_t read_all(struct database_state ret[DATABASE_STATE_MAX])
{
	int view = database_state_view(path);
	size_t count = database_state_read(view, ret);

	close(view);
	return count;
}

static void test_lines(void **state UNUSED)
{
	const struct database_state up = {.is_up = true},
				    down = {.retry_wait_ms = 4000,
					    .retries = 7,
					    .held = 3};
	struct database_state s[DATABASE_STATE_MAX];
	struct database_state_line *a = open_line(), *b = open_line();
	uint64_t counts[PG_FAILURE_COUNT];

	assert_int_equal(read_all(s), 0); /* held, and nothing written */
	database_state_write(a, &up);
	database_state_write(b, &down);
	assert_int_equal(read_all(s), 2);
	assert_true(s[0].is_up);
	assert_int_equal(s[0].line, 0);
	assert_int_equal(s[0].pid, getpid());
	assert_false(s[1].is_up);
	assert_int_equal(s[1].line, 1);
	assert_int_equal(s[1].retry_wait_ms, 4000);
	assert_int_equal(s[1].retries, 7);
	assert_int_equal(s[1].held, 3);
	/* Who is gone is not shown, and its line is the next one's. */
	database_state_close(&b);
	assert_int_equal(read_all(s), 1);
	b = open_line();
	pg_failure_note(PG_FAILURE_READ_ONLY);
	pg_failure_counts(counts);
	database_state_write(b, &down);
	assert_int_equal(read_all(s), 2);
	assert_int_equal(s[1].retries, 14);
	assert_int_equal(s[1].failures[PG_FAILURE_READ_ONLY],
		counts[PG_FAILURE_READ_ONLY]);
	database_state_close(&a);
	database_state_close(&b);
}

static void test_all_held(void **state UNUSED)
{
	struct database_state_line *l[DATABASE_STATE_MAX], *more = NULL;
	struct err err = {0};

	for (size_t i = 0; i < DATABASE_STATE_MAX; i++)
		l[i] = open_line();
	assert_false(database_state_open(&more, path, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	for (size_t i = 0; i < DATABASE_STATE_MAX; i++)
		database_state_close(&l[i]);
}

/* Whatever stands there is no reason to fail. */
static void test_nonsense(void **state UNUSED)
{
	const struct database_state up = {.is_up = true};
	struct database_state s[DATABASE_STATE_MAX];
	struct database_state_line *l;
	FILE *out = fopen(path, "w");

	for (int i = 0; i < 1000; i++)
		(void)fputs("x 18446744073709551616 -\n", out);
	(void)fclose(out);
	l = open_line();
	assert_int_equal(read_all(s), 0);
	database_state_write(l, &up);
	assert_int_equal(read_all(s), 1);
	assert_int_equal(s[0].retries, 0);
	database_state_close(&l);
	assert_int_equal(database_state_read(-1, s), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_lines, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_all_held, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_nonsense, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
