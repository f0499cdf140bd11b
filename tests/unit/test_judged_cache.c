/* test_judged_cache.c - what is said of sources, kept while it is true. */
#include "api/judged_cache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static const struct advice_version monday = {.day = 20000, .reports = 5};

/* Held by the cache alone. */
static const struct source_judged *put(struct judged_cache *c,
	const char *domain, const struct advice_version *version, size_t bytes)
{
	static const struct advice nothing;
	struct source_judged *j, *kept;
	struct err err = {0};

	assert_true(source_judged_make(&nothing, version, &j, &err));
	j->bytes = bytes;
	kept = j;
	judged_cache_put(c, str_from(domain), j);
	source_judged_release(&j);
	return kept;
}

static const struct source_judged *find(struct judged_cache *c,
	const char *domain, const struct advice_version *version)
{
	struct source_judged *j =
		judged_cache_find(c, str_from(domain), version);
	const struct source_judged *found = j;

	source_judged_release(&j);
	return found;
}

static void what_is_kept_is_found_as_long_as_it_is_true(void **state UNUSED)
{
	struct judged_cache *c = judged_cache_new();
	const struct source_judged *j = put(c, "a.test", &monday, 100);
	const struct advice_version others[] = {
		{.day = 20001, .reports = 5},
		{.day = 20000, .reports = 4},
		{.day = 20000, .reports = 5, .newest_report = 9},
		{.day = 20000, .reports = 5, .newest_word = 1},
		{.day = 20000, .reports = 5, .known = "1"},
	};

	assert_ptr_equal(find(c, "a.test", &monday), j);
	assert_null(find(c, "b.test", &monday));
	for (size_t i = 0; i < ARRAY_LEN(others); i++)
		assert_null(find(c, "a.test", &others[i]));
	/* The new one takes the place of the old one. */
	j = put(c, "a.test", &others[0], 100);
	assert_ptr_equal(find(c, "a.test", &others[0]), j);
	assert_null(find(c, "a.test", &monday));
	judged_cache_free(&c);
}

/* Reports come in all the time where there are many. */
static void what_took_long_counts_for_a_while(void **state UNUSED)
{
	const struct advice_version later = {
		.day = 20000, .reports = 6, .newest_report = 9};
	const struct advice_version said = {
		.day = 20000, .reports = 6, .newest_word = 1};
	const struct advice_version next_day = {.day = 20001, .reports = 5};
	struct judged_cache *c = judged_cache_new();
	struct source_judged *j;

	put(c, "a.test", &monday, 100);
	j = judged_cache_find(c, STR("a.test"), &monday);
	j->made_at_ms = clock_monotonic_ms();
	j->took_ms = 3000000;
	assert_ptr_equal(find(c, "a.test", &later), j);
	assert_null(find(c, "a.test", &said));
	assert_null(find(c, "a.test", &next_day));
	/* A minute and more ago. */
	j->took_ms = 3000;
	j->made_at_ms -= 60001;
	assert_null(find(c, "a.test", &later));
	/* What is made in no time is always made anew. */
	j->took_ms = 249;
	j->made_at_ms = clock_monotonic_ms();
	assert_null(find(c, "a.test", &later));
	assert_ptr_equal(find(c, "a.test", &monday), j);
	source_judged_release(&j);
	judged_cache_free(&c);
}

static void whoever_holds_it_may_use_it(void **state UNUSED)
{
	struct judged_cache *c = judged_cache_new();
	struct source_judged *held;

	put(c, "a.test", &monday, 100);
	held = judged_cache_find(c, STR("a.test"), &monday);
	put(c, "a.test", &monday, 100);
	judged_cache_free(&c);
	assert_int_equal(held->version.day, 20000);
	source_judged_release(&held);
}

static void the_longest_unused_goes(void **state UNUSED)
{
	struct judged_cache *c = judged_cache_new();
	char name[32];

	for (int i = 0; i < 400; i++) {
		snprintf(name, sizeof(name), "%d.test", i);
		put(c, name, &monday, 100);
		assert_non_null(find(c, "0.test", &monday));
	}
	assert_null(find(c, "1.test", &monday));
	assert_non_null(find(c, "399.test", &monday));
	judged_cache_free(&c);
}

static void memory_has_a_ceiling(void **state UNUSED)
{
	const size_t half = (size_t)32 << 20;
	struct judged_cache *c = judged_cache_new();

	put(c, "a.test", &monday, half);
	put(c, "b.test", &monday, half);
	assert_non_null(find(c, "a.test", &monday));
	put(c, "c.test", &monday, 1);
	assert_null(find(c, "b.test", &monday));
	assert_non_null(find(c, "a.test", &monday));
	assert_non_null(find(c, "c.test", &monday));
	/* What is too large by itself drives out nothing. */
	put(c, "d.test", &monday, 2 * half + 1);
	assert_null(find(c, "d.test", &monday));
	assert_non_null(find(c, "a.test", &monday));
	judged_cache_free(&c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_kept_is_found_as_long_as_it_is_true),
		cmocka_unit_test(what_took_long_counts_for_a_while),
		cmocka_unit_test(whoever_holds_it_may_use_it),
		cmocka_unit_test(the_longest_unused_goes),
		cmocka_unit_test(memory_has_a_ceiling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
