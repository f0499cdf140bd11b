/* test_rollout_range.c - the rows of a range of days, in one order. */
#include "dmarc/rollout_range.h"

#include "what_if_fixture.h"

#define COUNT 3000

static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

static int compare(const struct rollout_row *x, const struct rollout_row *y)
{
	const int64_t of[][2] = {{x->day, y->day}, {x->reporter, y->reporter},
		{x->policy, y->policy}, {x->shape, y->shape},
		{x->source, y->source}, {(int64_t)x->count, (int64_t)y->count}};

	for (size_t i = 0; i < ARRAY_LEN(of); i++)
		if (of[i][0] != of[i][1])
			return of[i][0] < of[i][1] ? -1 : 1;
	return 0;
}

/* Days over `span`, many rows alike but for the count. */
static void fill(uint32_t span)
{
	uint32_t seed = 1;

	facts.reporter_count = 3;
	facts.source_count = 5;
	facts.shape_count = 4;
	facts.policy_count = 2;
	facts.row_count = 0;
	for (size_t i = 0; i < COUNT; i++) {
		int day = (int)(next_random(&seed) % span);
		uint32_t from = next_random(&seed) % 3;
		uint32_t of = next_random(&seed) % 5;
		uint32_t like = next_random(&seed) % 4;
		uint32_t under = next_random(&seed) % 2;

		row(day, from, of, like, under, next_random(&seed) % 50);
	}
}

static void check(utc_day_t from, utc_day_t to)
{
	struct rollout_range r;
	struct err err = {0};
	uint64_t sum = 0;
	size_t n = 0;

	assert_true(rollout_range(&r, &facts, from, to, arena, &err));
	for (size_t i = 0; i < facts.row_count; i++) {
		if (rows[i].day < from || rows[i].day > to)
			continue;
		sum += rows[i].count;
		n++;
	}
	assert_int_equal(r.row_count, n);
	for (size_t i = 0; i < r.row_count; i++) {
		sum -= r.rows[i].count;
		assert_true(i == 0 || compare(&r.rows[i - 1], &r.rows[i]) <= 0);
		assert_true(r.rows[i].day >= from && r.rows[i].day <= to);
	}
	assert_int_equal(sum, 0);
}

static void test_order(void **state UNUSED)
{
	static const uint32_t spans[] = {1, 10, 400, 65536, 65537, 3000000};

	for (size_t i = 0; i < ARRAY_LEN(spans); i++) {
		fill(spans[i]);
		check(ROLLOUT_ALWAYS, ROLLOUT_NEVER);
		check(DAY0 + 3, DAY0 + 7);
		check(DAY0 + 7, DAY0 + 3);
	}
	/* Just too far apart for one digit; as far as days can be. */
	fill(10);
	rows[4].day = DAY0 + 65536;
	check(ROLLOUT_ALWAYS, ROLLOUT_NEVER);
	rows[5].day = INT32_MIN;
	rows[6].day = INT32_MAX;
	check(ROLLOUT_ALWAYS, ROLLOUT_NEVER);
}

static void test_bad_index(void **state UNUSED)
{
	struct rollout_range r;
	struct err err = {0};

	fill(10);
	rows[7].policy = 2;
	assert_false(rollout_range(&r, &facts, DAY0, DAY0, arena, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_non_null(strstr(err.msg, "row 7"));
}

#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(test_order),
		CASE(test_bad_index),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
