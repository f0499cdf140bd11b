/* test_selftest_ledger.c - which numbers were acknowledged, over torn files. */
#include "cli/selftest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define HEAD                                               \
	"ruad selftest durability\nrun 0123456789abcdef\n" \
	"domain selftest.example\n"

static struct {
	char dir[256], path[300];
	struct arena *arena;
	struct selftest_ledger ledger;
	struct err err;
} t;

static int set_up(void **state UNUSED)
{
	const char *tmp = getenv("TMPDIR");

	memset(&t, 0, sizeof(t));
	(void)snprintf(t.dir, sizeof(t.dir), "%s/ruad-selftest-XXXXXX",
		tmp ? tmp : "/tmp");
	if (!mkdtemp(t.dir))
		return -1;
	(void)snprintf(t.path, sizeof(t.path), "%s/ledger", t.dir);
	t.arena = arena_new("test", SIZE_MAX);
	return 0;
}

static int tear_down(void **state UNUSED)
{
	arena_free(&t.arena);
	(void)unlink(t.path);
	return rmdir(t.dir);
}

static void write_file(const char *text, size_t len)
{
	FILE *f = fopen(t.path, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

static bool read_ledger(void)
{
	t.ledger = (struct selftest_ledger){.count = 99};
	return selftest_ledger_read(t.path, t.arena, &t.ledger, &t.err);
}

static void test_there_and_back(void **state UNUSED)
{
	struct selftest_run run;
	int fd = -1;

	selftest_run_init(&run, "selftest.example");
	assert_true(selftest_ledger_create(&fd, t.path, &run, &t.err));
	assert_true(selftest_ledger_note(fd, 2, &t.err));
	assert_true(selftest_ledger_note(fd, 1, &t.err));
	assert_true(selftest_ledger_note(fd, SELFTEST_MAX_REPORTS, &t.err));
	close(fd);
	assert_true(read_ledger());
	assert_string_equal(t.ledger.run.id, run.id);
	assert_string_equal(t.ledger.run.domain, "selftest.example");
	assert_int_equal(t.ledger.count, 3);
	assert_int_equal(t.ledger.numbers[0], 2);
	assert_int_equal(t.ledger.numbers[1], 1);
	assert_int_equal(t.ledger.last, SELFTEST_MAX_REPORTS);
	/* One ledger is one run. */
	assert_false(selftest_ledger_create(&fd, t.path, &run, &t.err));
	assert_int_equal(t.err.code, ERR_CONFIG);
}

/* However much of the last line came to disk, it was not noted. */
static void test_torn(void **state UNUSED)
{
	static const char text[] = HEAD "250 1\n250 12\n";
	const size_t head = sizeof(HEAD) - 1;

	for (size_t len = 0; len < sizeof(text); len++) {
		write_file(text, len);
		if (len < head) {
			assert_false(read_ledger());
			assert_int_equal(t.err.code, ERR_CONFIG);
			continue;
		}
		assert_true(read_ledger());
		assert_int_equal(t.ledger.count, len == sizeof(text) - 1 ? 2
						 : len >= head + 6       ? 1
									 : 0);
	}
}

static void test_not_ours(void **state UNUSED)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
		{"something else\n", ":1: "},
		{"ruad selftest durability\nrun 0123\n", ":2: "},
		{"ruad selftest durability\nrun 0123456789ABCDEF\n", ":2: "},
		{"ruad selftest durability\nrun 0123456789abcdef\ndomain \n",
			":3: "},
		{HEAD "250 0\n", ":4: "},
		{HEAD "250 1\n250 1000001\n", ":5: "},
		{HEAD "250 -1\n", ":4: "},
		{HEAD "251 1\n", ":4: "},
		{HEAD "\n", ":4: "},
		{HEAD "250\n", ":4: "},
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		write_file(cases[i].text, strlen(cases[i].text));
		assert_false(read_ledger());
		assert_int_equal(t.err.code, ERR_CONFIG);
		assert_non_null(strstr(t.err.msg, cases[i].why));
	}
	/* A line longer than any of ours, and a NUL in one. */
	write_file(HEAD "250 1\0\n", sizeof(HEAD) - 1 + 7);
	assert_false(read_ledger());
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_there_and_back),
		TEST(test_torn),
		TEST(test_not_ours),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
