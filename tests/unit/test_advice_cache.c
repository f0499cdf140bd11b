/* test_advice_cache.c - what the advisor said of domains, kept while it is true. */
#include "api/advice_cache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static const struct advice_version monday = {.day = 20000, .newest_report = 5};

/* Of nothing: without facts. */
static struct advice_said *make(const struct advice_version *version)
{
	const struct err trouble = {.code = ERR_LIMIT, .msg = "too many"};
	const struct advice_options options = {.rua = NULL};
	struct advice_said *s;
	struct err err = {0};

	assert_true(
		advice_said_make(NULL, &options, version, &trouble, &s, &err));
	return s;
}

/* Held by the cache alone. */
static const struct advice_said *put(struct advice_cache *c, const char *domain,
	const struct advice_version *version, size_t bytes)
{
	struct advice_said *s = make(version), *kept = s;

	s->bytes = bytes;
	advice_cache_put(c, str_from(domain), s);
	advice_said_release(&s);
	return kept;
}

static const struct advice_said *find_of(struct advice_cache *c,
	const char *domain, const struct advice_version *version,
	enum said_part part)
{
	struct advice_said *s =
		advice_cache_find(c, str_from(domain), version, part);
	const struct advice_said *found = s;

	advice_said_release(&s);
	return found;
}

static const struct advice_said *find(struct advice_cache *c,
	const char *domain, const struct advice_version *version)
{
	return find_of(c, domain, version, SAID_ROLLOUT);
}

static void what_is_kept_is_found_as_long_as_it_is_true(void **state UNUSED)
{
	struct advice_cache *c = advice_cache_new();
	const struct advice_said *j = put(c, "a.test", &monday, 100);
	const struct advice_version others[] = {
		{.day = 20001, .newest_report = 5},
		{.day = 20000, .newest_report = 6},
		{.day = 20000, .newest_report = 5, .newest_reports = 9},
		{.day = 20000, .newest_report = 5, .reports_gone = 1},
		{.day = 20000, .newest_report = 5, .newest_word = 1},
		{.day = 20000, .newest_report = 5, .known_changes = 1},
	};

	assert_ptr_equal(find(c, "a.test", &monday), j);
	assert_null(find(c, "b.test", &monday));
	for (size_t i = 0; i < ARRAY_LEN(others); i++)
		assert_null(find(c, "a.test", &others[i]));
	/* The new one takes the place of the old one. */
	j = put(c, "a.test", &others[0], 100);
	assert_ptr_equal(find(c, "a.test", &others[0]), j);
	assert_null(find(c, "a.test", &monday));
	advice_cache_free(&c);
}

/* Reports come in all the time where there are many. */
static void what_took_long_counts_for_a_while(void **state UNUSED)
{
	const struct advice_version later = {
		.day = 20000, .newest_report = 6, .reports_gone = 9};
	const struct advice_version told = {
		.day = 20000, .newest_report = 6, .newest_word = 1};
	const struct advice_version next_day = {
		.day = 20001, .newest_report = 5};
	struct advice_cache *c = advice_cache_new();
	struct advice_said *j;

	put(c, "a.test", &monday, 100);
	j = advice_cache_find(c, STR("a.test"), &monday, SAID_ROLLOUT);
	j->made_at_ms = clock_monotonic_ms();
	j->kept->took_ms = 3000000;
	assert_ptr_equal(find(c, "a.test", &later), j);
	assert_null(find(c, "a.test", &told));
	assert_null(find(c, "a.test", &next_day));
	/* A minute and more ago. */
	j->kept->took_ms = 3000;
	j->made_at_ms -= 60001;
	assert_null(find(c, "a.test", &later));
	/* What is made in no time is always made anew. */
	j->kept->took_ms = 249;
	j->made_at_ms = clock_monotonic_ms();
	assert_null(find(c, "a.test", &later));
	assert_ptr_equal(find(c, "a.test", &monday), j);
	advice_said_release(&j);
	advice_cache_free(&c);
}

static void whoever_holds_it_may_use_it(void **state UNUSED)
{
	struct advice_cache *c = advice_cache_new();
	struct advice_said *held;

	put(c, "a.test", &monday, 100);
	held = advice_cache_find(c, STR("a.test"), &monday, SAID_ROLLOUT);
	put(c, "a.test", &monday, 100);
	advice_cache_free(&c);
	assert_int_equal(held->kept->version.day, 20000);
	advice_said_release(&held);
}

static void the_longest_unused_goes(void **state UNUSED)
{
	struct advice_cache *c = advice_cache_new();
	char name[32];

	for (int i = 0; i < 400; i++) {
		snprintf(name, sizeof(name), "%d.test", i);
		put(c, name, &monday, 100);
		assert_non_null(find(c, "0.test", &monday));
	}
	assert_null(find(c, "1.test", &monday));
	assert_non_null(find(c, "399.test", &monday));
	advice_cache_free(&c);
}

static void memory_has_a_ceiling(void **state UNUSED)
{
	const size_t half = (size_t)32 << 20;
	struct advice_cache *c = advice_cache_new();

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
	advice_cache_free(&c);
}

/* Sums that have to be there at once, with what was said a while ago. */
static void a_while_ago_will_do_where_making_it_is_felt(void **state UNUSED)
{
	const struct advice_version others[] = {
		{.day = 20000, .newest_report = 6},
		{.day = 20000, .newest_report = 5, .reports_gone = 1},
		{.day = 20001, .newest_report = 5},
	};
	const struct advice_version told = {
		.day = 20000, .newest_report = 5, .newest_word = 1};
	const struct advice_version known = {
		.day = 20000, .newest_report = 5, .known_changes = 1};
	struct advice_cache *c = advice_cache_new();
	struct advice_said *s;

	put(c, "a.test", &monday, 100);
	s = advice_cache_find(c, STR("a.test"), &monday, SAID_ROLLOUT);
	s->kept->took_ms = 10;
	s->made_at_ms = clock_monotonic_ms() - 29 * 60000;
	for (size_t i = 0; i < ARRAY_LEN(others); i++) {
		assert_ptr_equal(
			find_of(c, "a.test", &others[i], SAID_SOURCES), s);
		assert_null(find(c, "a.test", &others[i]));
	}
	/* The owner sees what came of his word. */
	assert_null(find_of(c, "a.test", &told, SAID_SOURCES));
	assert_null(find_of(c, "a.test", &known, SAID_SOURCES));
	/* Ingest may have judged since then; or nobody does. */
	s->looked_at_ms -= 5001;
	assert_null(find_of(c, "a.test", &others[0], SAID_SOURCES));
	s->looked_at_ms += 5001;
	s->made_at_ms -= 60001;
	assert_null(find_of(c, "a.test", &others[0], SAID_SOURCES));
	s->made_at_ms += 60001;
	assert_ptr_equal(find_of(c, "a.test", &others[0], SAID_SOURCES), s);
	s->kept->took_ms = 9;
	assert_null(find_of(c, "a.test", &others[0], SAID_SOURCES));
	assert_ptr_equal(find_of(c, "a.test", &monday, SAID_SOURCES), s);
	advice_said_release(&s);
	advice_cache_free(&c);
}

/* What is loaded holds no verdict. */
static void a_part_is_no_more_than_it_is(void **state UNUSED)
{
	struct advice_cache *c = advice_cache_new();
	struct advice_said *s = make(&monday);

	s->part = SAID_SOURCES;
	advice_cache_put(c, STR("a.test"), s);
	assert_ptr_equal(find_of(c, "a.test", &monday, SAID_POLICIES), s);
	assert_ptr_equal(find_of(c, "a.test", &monday, SAID_SOURCES), s);
	assert_null(find(c, "a.test", &monday));
	advice_said_release(&s);
	advice_cache_free(&c);
}

/* Of too many facts nothing is said, and that is kept, too. */
static void trouble_is_kept(void **state UNUSED)
{
	struct advice_said *s = make(&monday);

	assert_int_equal(s->kept->trouble.code, ERR_LIMIT);
	assert_string_equal(s->kept->trouble.msg, "too many");
	assert_null(s->rollout.ptr);
	assert_int_equal(s->kept->sources->ip_count, 0);
	assert_int_equal(s->kept->sources->policy_since, ROLLOUT_NEVER);
	advice_said_release(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_kept_is_found_as_long_as_it_is_true),
		cmocka_unit_test(what_took_long_counts_for_a_while),
		cmocka_unit_test(a_while_ago_will_do_where_making_it_is_felt),
		cmocka_unit_test(a_part_is_no_more_than_it_is),
		cmocka_unit_test(trouble_is_kept),
		cmocka_unit_test(whoever_holds_it_may_use_it),
		cmocka_unit_test(the_longest_unused_goes),
		cmocka_unit_test(memory_has_a_ceiling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
