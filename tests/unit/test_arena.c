/* test_arena.c - memory that dies together, with a byte budget. */
#include "base/arena.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void test_aligned_and_zeroed(void **state UNUSED)
{
	static const unsigned char zero[70000];
	struct arena *a = arena_new("test", SIZE_MAX);
	unsigned char *p;

	/* The second round meets what the first left behind. */
	for (int round = 0; round < 2; round++) {
		for (size_t size = 0; size <= 70000; size = size * 3 + 1) {
			struct str odd;

			assert_true(arena_copy_str(a, STR("ab"), &odd));
			p = arena_alloc(a, size);
			assert_non_null(p);
			assert_int_equal(
				(uintptr_t)p % alignof(max_align_t), 0);
			assert_memory_equal(p, zero, size);
			memset(p, 0xAA, size);
		}
		arena_reset(a);
	}
	arena_free(&a);
	assert_null(a);
	arena_free(&a);
}

static void test_nothing_overlaps(void **state UNUSED)
{
	enum { COUNT = 400 };
	struct arena *a = arena_new("test", SIZE_MAX);
	unsigned char *pieces[COUNT];
	size_t sizes[COUNT];

	for (size_t i = 0; i < COUNT; i++) {
		sizes[i] = i * i * 7 % 20000;
		pieces[i] = arena_alloc(a, sizes[i]);
		assert_non_null(pieces[i]);
		memset(pieces[i], (int)(i % 251), sizes[i]);
	}
	for (size_t i = 0; i < COUNT; i++)
		for (size_t k = 0; k < sizes[i]; k++)
			assert_int_equal(pieces[i][k], i % 251);
	assert_ptr_not_equal(arena_alloc(a, 0), arena_alloc(a, 0));
	arena_free(&a);
}

static void test_budget(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1024);
	struct str s = STR("untouched");

	assert_non_null(arena_alloc(a, 1000));
	assert_null(arena_alloc(a, 100));
	assert_null(arena_alloc(a, SIZE_MAX));
	assert_null(arena_alloc_array(a, SIZE_MAX / 2, 3));
	assert_null(arena_copy_cstr(a, "more than the twenty-four bytes left"));
	assert_null(arena_printf(a, "%40d", 1));
	assert_false(arena_copy_str(
		a, STR("more than the twenty-four bytes left"), &s));
	assert_true(str_equal(s, STR("untouched")));
	assert_string_equal(arena_copy_cstr(a, "small"), "small");
	assert_int_equal(arena_used_bytes(a), 1006);
	arena_reset(a);
	assert_int_equal(arena_used_bytes(a), 0);
	assert_non_null(arena_alloc(a, 1024));
	assert_null(arena_copy_cstr(a, ""));
	arena_free(&a);
}

/* Padding counts, so that small pieces cannot pass the budget either. */
static void test_budget_of_padding(void **state UNUSED)
{
	struct arena *a = arena_new("test", 64);
	unsigned count = 0;

	while (arena_alloc(a, 1))
		count++;
	assert_int_equal(count, 64 / alignof(max_align_t));
	assert_true(arena_used_bytes(a) <= 64);
	arena_free(&a);
}

static void test_budget_of_big(void **state UNUSED)
{
	struct arena *a = arena_new("test", 200000);

	assert_non_null(arena_alloc(a, 150000));
	assert_null(arena_alloc(a, 50001));
	assert_non_null(arena_alloc(a, 50000));
	assert_int_equal(arena_used_bytes(a), 200000);
	arena_reset(a);
	assert_non_null(arena_alloc(a, 200000));
	arena_free(&a);
}

static void test_copies(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct str s;

	assert_true(arena_copy_str(a, STR_NULL, &s));
	assert_null(s.ptr);
	assert_true(arena_copy_str(a, STR(""), &s));
	assert_string_equal(s.ptr, "");
	assert_int_equal(s.len, 0);
	assert_true(arena_copy_str(a, STR("a\0b"), &s));
	assert_int_equal(s.len, 3);
	assert_memory_equal(s.ptr, "a\0b", 4);
	assert_string_equal(arena_copy_cstr(a, "text"), "text");
	assert_string_equal(arena_printf(a, "%s-%d", "x", 7), "x-7");
	assert_int_equal(strlen(arena_printf(a, "%70000d", 1)), 70000);
	assert_non_null(arena_alloc_array(a, 3, 5));
	arena_free(&a);
}

/* One block is kept: the same memory again, without malloc. */
static void test_reset_keeps_a_block(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	void *first;

	assert_non_null(arena_alloc(a, 100000)); /* a big block first */
	first = arena_alloc(a, 10);
	arena_reset(a);
	assert_ptr_equal(arena_alloc(a, 10), first);
	arena_reset(a);
	assert_ptr_equal(arena_alloc(a, 10), first);
	arena_free(&a);
}

static void test_base_memory(void **state UNUSED)
{
	char *p = base_malloc(0);

	assert_non_null(p);
	p = base_realloc(p, 0);
	assert_non_null(p);
	p = base_realloc(p, 100);
	free(p);
	p = base_calloc(0, 8);
	assert_non_null(p);
	free(p);
	p = base_strdup("text");
	assert_string_equal(p, "text");
	free(p);
}

static void test_oom_ends_the_process(void **state UNUSED)
{
	char text[512];
	int fds[2], status;
	ssize_t n;
	pid_t child;

	assert_int_equal(pipe(fds), 0);
	child = fork();
	if (child == 0) {
		if (dup2(fds[1], STDERR_FILENO) < 0)
			_exit(9);
		base_oom();
	}
	(void)close(fds[1]);
	n = read(fds[0], text, sizeof(text) - 1);
	assert_true(n > 0);
	text[n] = '\0';
	assert_non_null(strstr(text, "level=error event=out_of_memory"));
	(void)close(fds[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_aligned_and_zeroed),
		cmocka_unit_test(test_nothing_overlaps),
		cmocka_unit_test(test_budget),
		cmocka_unit_test(test_budget_of_padding),
		cmocka_unit_test(test_budget_of_big),
		cmocka_unit_test(test_copies),
		cmocka_unit_test(test_reset_keeps_a_block),
		cmocka_unit_test(test_base_memory),
		cmocka_unit_test(test_oom_ends_the_process),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
