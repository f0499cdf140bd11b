/* test_rollout_count.c - who counts, from when, and for how much. */
#include "rollout_fixture.h"

/* Google tells of `volume` aligned messages a day from a known host, 0..59. */
static uint32_t known_volume(struct world *w, uint64_t volume)
{
	uint32_t r = add_reporter(w, "google.com", true);
	uint32_t s = add_source(w, "192.0.2.1", NULL, 0, INFRA_UNKNOWN);
	uint32_t shape = aligned(w, "s1");

	add_mail(w, (struct sending){r, s, shape, 0, 59, 1, volume});
	return r;
}

static double counted_of(const struct world *w, uint32_t reporter, int day)
{
	struct str name = w->reporters[reporter].name;
	double sum = 0;

	for (size_t i = 0; i < w->c.row_count; i++) {
		const struct counted_row *r = &w->c.rows[i];

		if (r->day == DAY0 + day &&
			str_equal(
				w->c.facts->reporters[r->reporter].name, name))
			sum += r->count;
	}
	return sum;
}

static void test_probation(void **state)
{
	struct world *w = *state;
	uint32_t known = known_volume(w, 100);
	uint32_t r = add_reporter(w, "small.example", false);

	add_mail(w, (struct sending){r, 0, 0, 20, 59, 2, 10});
	/* A curated reporter counts from its first report on. */
	count(w, 1, false);
	assert_near(counted_of(w, known, 0), 100, 0);
	/* Days 20, 22 .. 44 are thirteen, 46 is the fourteenth. */
	count(w, 46, false);
	assert_near(counted_of(w, r, 20), 0, 0);
	assert_false(w->c.has_others);
	count(w, 47, false);
	assert_near(counted_of(w, r, 46), 10, 0);
	assert_near(counted_of(w, r, 20), 10, 0); /* retroactively */
	assert_true(w->c.has_others);
	count(w, 47, true);
	assert_near(counted_of(w, r, 46), 0, 0);
	assert_near(counted_of(w, known, 46), 100, 0);
	assert_false(w->c.has_others);
}

/* The same day told of again is no other day. */
static void test_probation_counts_days(void **state)
{
	struct world *w = *state;
	uint32_t r;

	known_volume(w, 100);
	r = add_reporter(w, "small.example", false);
	for (int i = 0; i < 40; i++)
		add_mail(w, (struct sending){r, 0, 0, 20, 32, 1, 1});
	count(w, 59, false);
	assert_near(counted_of(w, r, 20), 0, 0);
}

static void test_caps(void **state)
{
	struct world *w = *state;
	uint32_t a, b, c;

	known_volume(w, 1000); /* a fifth of the median is 200 */
	a = add_reporter(w, "a.example", false);
	b = add_reporter(w, "b.example", false);
	c = add_reporter(w, "c.example", false);
	add_mail(w, (struct sending){a, 0, 0, 0, 19, 1, 200});
	add_mail(w, (struct sending){a, 0, 0, 20, 20, 1, 201});
	add_mail(w, (struct sending){a, 0, 0, 21, 22, 1, 10000000});
	add_mail(w, (struct sending){b, 0, 0, 22, 42, 1, 100});
	add_mail(w, (struct sending){c, 0, 0, 41, 59, 1, 1000});
	count(w, 60, false);
	assert_near(counted_of(w, a, 19), 200, 1e-9);
	assert_near(counted_of(w, a, 20), 200, 1e-9);
	assert_near(counted_of(w, a, 21), 200, 1e-9);
	/* Together no more: (200 + 100) x 200 / 300. */
	assert_near(counted_of(w, a, 22), 200 * 2 / 3.0, 1e-9);
	assert_near(counted_of(w, b, 22), 100 * 2 / 3.0, 1e-9);
	assert_near(counted_of(w, b, 30), 100, 1e-9);
	assert_near(counted_of(w, c, 59), 200, 1e-9);
}

/* The median is that of the known receivers: nobody lifts his own cap. */
static void test_cap_floor_and_median(void **state)
{
	struct world *w = *state;
	uint32_t r;

	known_volume(w, 100); /* a fifth is 20: the floor of 50 holds */
	r = add_reporter(w, "a.example", false);
	add_mail(w, (struct sending){r, 0, 0, 0, 59, 1, 1000000});
	count(w, 60, false);
	assert_near(counted_of(w, r, 59), 50, 1e-9);
	assert_near(w->c.largest_reporter, 100 / 150.0, 1e-9);
}

static void test_late_reports(void **state)
{
	struct world *w = *state;
	uint32_t r = known_volume(w, 100);

	add_row(w, (struct rollout_row){.day = DAY0 + 10,
			   .arrival_day = DAY0 + 30,
			   .count = 7});
	count(w, 29, false);
	assert_near(counted_of(w, r, 10), 100, 0);
	count(w, 30, false);
	assert_near(counted_of(w, r, 10), 107, 0);
	/* Yesterday is the newest day. */
	assert_near(counted_of(w, r, 29), 100, 0);
	assert_near(counted_of(w, r, 30), 0, 0);
	assert_int_equal(w->c.data_through, DAY0 + 29);
	assert_int_equal(w->c.first_day, DAY0);
}

static bool is_known(const struct world *w, const char *selector)
{
	for (size_t i = 0; i < w->c.sorted->selector_count; i++)
		if (str_equal(w->c.sorted->selectors[i], str_from(selector)))
			return w->c.selector_is_known[i];
	return false;
}

static void test_known_selectors(void **state)
{
	struct world *w = *state;
	uint32_t known = known_volume(w, 100);
	uint32_t r = add_reporter(w, "a.example", false);
	uint32_t theirs = by_dkim(w, "theirs", true);
	uint32_t broken = by_dkim(w, "s1", false);
	uint32_t faked = by_dkim(w, "theirs", false);
	size_t signed_shapes = 0;

	add_mail(w, (struct sending){r, 0, theirs, 0, 59, 1, 10});
	add_mail(w, (struct sending){known, 0, broken, 0, 59, 1, 1});
	add_mail(w, (struct sending){known, 0, faked, 0, 59, 1, 1});
	count(w, 60, false);
	assert_true(is_known(w, "s1"));
	assert_false(is_known(w, "theirs"));
	for (size_t i = 0; i < w->c.facts->shape_count; i++)
		signed_shapes += w->c.shape_is_signed[i];
	assert_int_equal(signed_shapes, 1); /* `broken` */
	/* Once it passed at a curated one, all mail with it is signed. */
	add_row(w, (struct rollout_row){.day = DAY0 + 58,
			   .arrival_day = DAY0 + 59,
			   .reporter = known,
			   .shape = theirs,
			   .count = 1});
	count(w, 58, false);
	assert_false(is_known(w, "theirs"));
	count(w, 59, false);
	assert_true(is_known(w, "theirs"));
}

/* A day before the span does not count, but it is the first: it must show that
 * it is of a reporter that nobody knows. */
static void test_days_of_long_ago(void **state)
{
	struct world *w = *state;
	uint32_t r;

	known_volume(w, 100);
	r = add_reporter(w, "a.example", false);
	add_mail(w, (struct sending){r, 0, 0, -400, -380, 1, 1});
	add_row(w,
		(struct rollout_row){
			.day = INT32_MIN, .arrival_day = DAY0, .reporter = r});
	count(w, 10, false);
	assert_true(w->c.has_others);
	count(w, 10, true);
	assert_int_equal(w->c.first_day, DAY0);
}

static void test_no_messages(void **state)
{
	struct world *w = *state;
	uint32_t r = known_volume(w, 100);
	uint32_t s = add_source(w, "192.0.2.9", NULL, 0, INFRA_ESP);

	add_mail(w, (struct sending){r, s, 0, 0, 59, 1, 0});
	count(w, 60, false);
	for (size_t i = 0; i < w->c.row_count; i++)
		assert_true(w->c.rows[i].count > 0);
	assert_int_equal(w->c.row_count, 60);
	assert_int_equal(judge(w, 60, &at_none).sender_count, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_probation),
		TEST(test_probation_counts_days),
		TEST(test_caps),
		TEST(test_cap_floor_and_median),
		TEST(test_late_reports),
		TEST(test_known_selectors),
		TEST(test_days_of_long_ago),
		TEST(test_no_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
