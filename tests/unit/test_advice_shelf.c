/* test_advice_shelf.c - today's advice with its facts, kept for who asks again. */
#include "api/advice_shelf.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct advice_version monday = {.day = 20000, .newest_report = 5};

/* Without facts; held by the shelf alone. */
static const struct advice_shelved *put(
	struct advice_shelf *s, const char *domain, size_t bytes)
{
	struct advice *advice = base_calloc(1, sizeof(*advice));
	char *text = base_strdup(domain);
	struct advice_shelved *made, *kept;

	advice->facts_arena = arena_new("facts", SIZE_MAX);
	advice->arena = arena_new("advice", SIZE_MAX);
	made = kept = advice_shelved_new(&text, &monday, &advice);
	assert_null(text);
	assert_null(advice);
	made->bytes = bytes;
	advice_shelf_put(s, made);
	advice_shelved_release(&made);
	return kept;
}

static const struct advice_shelved *find(struct advice_shelf *s,
	const char *domain, const struct advice_version *version)
{
	struct advice_shelved *e =
		advice_shelf_find(s, str_from(domain), version);
	const struct advice_shelved *found = e;

	advice_shelved_release(&e);
	return found;
}

static void what_is_kept_is_found_as_long_as_it_is_true(void **state UNUSED)
{
	const struct advice_version others[] = {
		{.day = 20001, .newest_report = 5},
		{.day = 20000, .newest_report = 6},
		{.day = 20000, .newest_report = 5, .newest_word = 1},
	};
	struct advice_shelf *s = advice_shelf_new();
	const struct advice_shelved *kept;

	for (size_t i = 0; i < ARRAY_LEN(others); i++) {
		kept = put(s, "a.test", 100);
		assert_ptr_equal(find(s, "a.test", &monday), kept);
		assert_null(find(s, "b.test", &monday));
		/* Nobody asks for the old one again. */
		assert_null(find(s, "a.test", &others[i]));
		assert_null(find(s, "a.test", &monday));
	}
	advice_shelf_free(&s);
}

static void whoever_holds_it_may_use_it(void **state UNUSED)
{
	struct advice_shelf *s = advice_shelf_new();
	struct advice_shelved *held;

	put(s, "a.test", 100);
	held = advice_shelf_find(s, STR("a.test"), &monday);
	put(s, "a.test", 100); /* in its place */
	advice_shelf_free(&s);
	assert_string_equal(held->domain, "a.test");
	assert_true(arena_used_bytes(held->advice->arena) == 0);
	advice_shelved_release(&held);
}

static void the_longest_unused_goes(void **state UNUSED)
{
	struct advice_shelf *s = advice_shelf_new();
	char name[32];

	for (int i = 0; i < 40; i++) {
		snprintf(name, sizeof(name), "%d.test", i);
		put(s, name, 100);
		assert_non_null(find(s, "0.test", &monday));
	}
	assert_null(find(s, "24.test", &monday));
	assert_non_null(find(s, "25.test", &monday));
	assert_non_null(find(s, "39.test", &monday));
	advice_shelf_free(&s);
}

static void memory_has_a_ceiling(void **state UNUSED)
{
	const size_t half = (size_t)48 << 20;
	struct advice_shelf *s = advice_shelf_new();

	put(s, "a.test", half);
	put(s, "b.test", half);
	assert_non_null(find(s, "a.test", &monday));
	put(s, "c.test", 1);
	assert_null(find(s, "b.test", &monday));
	assert_non_null(find(s, "a.test", &monday));
	/* What is too large by itself drives out nothing. */
	put(s, "d.test", 2 * half + 1);
	assert_null(find(s, "d.test", &monday));
	assert_non_null(find(s, "a.test", &monday));
	assert_non_null(find(s, "c.test", &monday));
	advice_shelf_free(&s);
}

static void what_lies_idle_goes(void **state UNUSED)
{
	struct advice_shelf *s = advice_shelf_new();
	struct advice_shelved *held;

	put(s, "a.test", 100);
	held = advice_shelf_find(s, STR("a.test"), &monday);
	held->used_ms -= 5 * 60 * 1000 - 1000;
	assert_ptr_equal(find(s, "a.test", &monday), held);
	held->used_ms -= 5 * 60 * 1000 + 1;
	assert_null(find(s, "a.test", &monday));
	advice_shelved_release(&held);
	advice_shelf_free(&s);
}

#define THREADS 4
#define ROUNDS 2000

/* More domains than there are places, by many at once. */
static void *look(void *ctx)
{
	struct advice_shelf *s = ctx;
	char name[32];

	for (int i = 0; i < ROUNDS; i++) {
		struct advice_shelved *e;

		(void)snprintf(name, sizeof(name), "%d.test", i * 7 % 20);
		e = advice_shelf_find(s, str_from(name), &monday);
		if (e && strcmp(e->domain, name) != 0)
			abort();
		if (!e)
			put(s, name, (size_t)1 << 20);
		advice_shelved_release(&e);
	}
	return NULL;
}

static void many_may_look_at_once(void **state UNUSED)
{
	struct advice_shelf *s = advice_shelf_new();
	pthread_t threads[THREADS];

	for (int i = 0; i < THREADS; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, look, s), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	advice_shelf_free(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_kept_is_found_as_long_as_it_is_true),
		cmocka_unit_test(whoever_holds_it_may_use_it),
		cmocka_unit_test(the_longest_unused_goes),
		cmocka_unit_test(memory_has_a_ceiling),
		cmocka_unit_test(what_lies_idle_goes),
		cmocka_unit_test(many_may_look_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
