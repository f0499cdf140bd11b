/* test_rollout_regime.c - which failures hold, and the 30 days to come. */
#include "rollout_fixture.h"

static uint32_t good, bad, over;

/* A vendor that sends `a_day` aligned messages on days first..last. */
static void add_vendor(
	struct world *w, int first, int last, int step, uint64_t a_day)
{
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", "v.example", 0, INFRA_UNKNOWN);
	good = aligned(w, "s1");
	bad = bare(w, true);
	over = overridden(w);
	add_mail(w, (struct sending){0, 0, good, first, last, step, a_day});
}

static const struct group *vendor(struct world *w, int day)
{
	see(w, day);
	return group(w, "r:v.example");
}

static void test_clean(void **state)
{
	struct world *w = *state;
	const struct group *g;

	add_vendor(w, 0, 99, 1, 100);
	add_mail(w, (struct sending){0, 0, over, 50, 99, 1, 5});
	g = vendor(w, 100);
	assert_near(g->x, 0, 0);
	assert_near(g->n, 9000, 0); /* ninety days, without overridden */
	assert_near(g->deff, 1, 0);
	assert_int_equal(g->bad_since, ROLLOUT_NEVER);
	assert_int_equal(g->class, CLASS_AUTHORISED_ALIGNED);
	assert_near(g->projected_30d, 3000, 1e-9);
	assert_near(w->v.cost.legit_30d, 3000, 1e-9);
}

/* CPlower(5,40) 3.3 %, (9,180) 1.97 %, (6,300) 0.6 %: section 13. */
static void test_bad_day(void **state)
{
	static const struct {
		uint64_t fail, n;
		bool is_bad;
	} v[] = {{5, 40, true}, {9, 180, true}, {6, 300, false},
		{40, 2400, false}, /* 1.7 % of it */
		{2, 30, false},    /* fewer than 3 */
		{2, 6, true}, {2, 7, false}, {1, 3, true}, {1, 4, false}};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		struct world *w = *state;
		const struct group *g;

		add_vendor(w, 0, 58, 1, 100);
		add_mail(w, (struct sending){
				    0, 0, good, 59, 59, 1, v[i].n - v[i].fail});
		add_mail(w, (struct sending){0, 0, bad, 59, 59, 1, v[i].fail});
		g = vendor(w, 60);
		if ((g->bad_since == DAY0 + 59) != v[i].is_bad)
			fail_msg("case %zu", i);
	}
}

/* Half of it fails on days 40..69. */
static void test_repaired(void **state)
{
	struct world *w = *state;
	const struct group *g;

	add_vendor(w, 0, 99, 1, 50);
	add_mail(w, (struct sending){0, 0, bad, 40, 69, 1, 50});
	add_mail(w, (struct sending){0, 0, good, 0, 39, 1, 50});
	add_mail(w, (struct sending){0, 0, good, 70, 99, 1, 50});
	g = vendor(w, 70);
	/* The last 28 days, 42..69, fail no more than the last 5. */
	assert_near(g->x, 28 * 50, 0);
	assert_near(g->n, 28 * 100, 0);
	assert_int_equal(g->class, CLASS_AUTHORISED_MISALIGNED);
	g = vendor(w, 74); /* four clean days; 46..73 have the higher share */
	assert_near(g->x, 24 * 50, 0);
	assert_near(g->n, 28 * 100, 0);
	assert_int_equal(g->class, CLASS_AUTHORISED_MISALIGNED);
	g = vendor(w, 75); /* five */
	assert_near(g->x, 0, 0);
	assert_near(g->n, 500, 0);
	assert_int_equal(g->class, CLASS_AUTHORISED_ALIGNED);
}

/* Of a new failure the last days say more than the last weeks. */
static void test_began_to_fail(void **state)
{
	struct world *w = *state;
	const struct group *g;

	add_vendor(w, 0, 57, 1, 100);
	add_mail(w, (struct sending){0, 0, bad, 58, 59, 1, 100});
	g = vendor(w, 60);
	assert_near(g->x, 200, 0);
	assert_near(g->n, 500, 0);
	assert_int_equal(g->bad_since, DAY0 + 58);
}

/* >= min(30, a quarter of the window's messages) since. */
static void test_repaired_needs_messages(void **state)
{
	struct world *w = *state;

	add_vendor(w, 0, 99, 1, 2);
	add_mail(w, (struct sending){0, 0, bad, 40, 69, 1, 2});
	add_mail(w, (struct sending){0, 0, good, 0, 39, 1, 2});
	add_mail(w, (struct sending){0, 0, good, 70, 99, 1, 2});
	assert_true(vendor(w, 77)->x > 0); /* 7 x 4 */
	assert_near(vendor(w, 78)->x, 0, 0);
	/* A quarter of 22 is 5.5, of 21 5.25. */
	add_vendor(w, 50, 59, 1, 1);
	add_mail(w, (struct sending){0, 0, bad, 50, 53, 1, 3});
	assert_true(vendor(w, 59)->x > 0);   /* five since */
	assert_near(vendor(w, 60)->x, 0, 0); /* six */
}

/* Rare senders need two clean days. */
static void test_repaired_sparse(void **state)
{
	struct world *w = *state;

	add_vendor(w, 0, 0, 1, 1);
	add_mail(w, (struct sending){0, 0, bad, 3, 60, 3, 100});
	add_mail(w, (struct sending){0, 0, good, 63, 99, 3, 1000});
	assert_true(vendor(w, 66)->x > 0);
	assert_near(vendor(w, 67)->x, 0, 0);
	assert_near(vendor(w, 67)->n, 2000, 0);
}

/* At one vendor, a daily sender and one of Mondays (0, 7, ...) whose key, s2,
 * breaks on day 42. */
static void add_monday_sender(struct world *w)
{
	add_vendor(w, 0, 99, 1, 50);
	add_mail(w, (struct sending){0, 0, aligned(w, "s2"), 0, 35, 7, 100});
	add_mail(w, (struct sending){
			    0, 0, by_dkim(w, "s2", false), 42, 56, 7, 100});
}

/* What the daily one passes is no repair of what fails on Mondays. */
static void test_repaired_by_its_own_mail(void **state)
{
	struct world *w = *state;

	add_monday_sender(w);
	add_mail(w,
		(struct sending){0, 0, by_dkim(w, "s2", true), 63, 91, 7, 100});
	assert_near(vendor(w, 42)->x, 0, 0);
	assert_true(vendor(w, 49)->x >= 100); /* six clean days of the other */
	assert_true(vendor(w, 63)->x >= 100);
	assert_true(vendor(w, 64)->x >= 100); /* one Monday that passed */
	assert_true(vendor(w, 70)->x >= 100);
	assert_near(vendor(w, 71)->x, 0, 0); /* two */
	assert_int_equal(vendor(w, 71)->class, CLASS_AUTHORISED_ALIGNED);
}

/* Its key was replaced, and s2 never comes again: seven days were usual. */
static void test_repaired_by_another_key(void **state)
{
	struct world *w = *state;

	add_monday_sender(w);
	assert_true(vendor(w, 64)->x >= 100); /* silent on 57..63 */
	assert_near(vendor(w, 65)->x, 0, 0);
}

/* Of who sends once a month more than the last weeks is looked at. */
static void test_fails_until_seen_to_pass(void **state)
{
	struct world *w = *state;
	uint32_t broken;

	add_vendor(w, 0, 99, 1, 50);
	broken = by_dkim(w, "s2", false);
	add_mail(w, (struct sending){0, 0, aligned(w, "s2"), 0, 30, 30, 100});
	add_mail(w, (struct sending){0, 0, broken, 60, 60, 1, 100});
	assert_near(vendor(w, 89)->x, 100, 0); /* 28 clean days */
	assert_near(vendor(w, 91)->x, 100, 0);
	assert_near(vendor(w, 92)->x, 0, 0); /* never so long before */
}

/* Silent for more than 3 + 3 x its usual gap. */
static void test_stopped(void **state)
{
	struct world *w = *state;

	add_vendor(w, 0, 59, 1, 100);
	assert_near(vendor(w, 66)->projected_30d, 2200 * 30 / 28.0, 1e-9);
	assert_near(vendor(w, 67)->projected_30d, 0, 0);
	add_vendor(w, 0, 56, 7, 100); /* weekly: 24 days */
	assert_near(vendor(w, 81)->projected_30d, 200,
		1e-9); /* days 49 and 56, of 35 */
	assert_near(vendor(w, 82)->projected_30d, 0, 0);
}

/* An unaligned subflow of which the addresses send aligned mail now. */
static void test_superseded(void **state)
{
	struct world *w = *state;
	const struct group *g;
	uint32_t own;

	for (uint64_t a_day = 2; a_day <= 3; a_day++) {
		add_vendor(w, 50, 59, 1, a_day);
		own = as_other(w, "v.example");
		w->sources[0].infra = INFRA_ESP;
		add_mail(w, (struct sending){0, 0, own, 30, 49, 1, 10});
		see(w, 51); /* silent for one day */
		assert_false(group(w, "r:v.example~u")->is_superseded);
		see(w, 52); /* for two: 4 or 6 messages, 5 are needed */
		g = group(w, "r:v.example~u");
		assert_int_equal(g->is_superseded, a_day == 3);
		assert_int_equal(
			g->class, a_day == 3 ? CLASS_AUTHORISED_ALIGNED
					     : CLASS_AUTHORISED_MISALIGNED);
		assert_int_equal(g->projected_30d > 0, a_day == 2);
	}
	/* One failure since, and it is not repaired. */
	add_mail(w, (struct sending){0, 0, bad, 51, 51, 1, 1});
	see(w, 52);
	assert_false(group(w, "r:v.example~u")->is_superseded);
}

/* Addresses that it shares with an aligned sender tell nothing while it is
 * silent as usual. */
static void test_superseded_beyond_its_rhythm(void **state)
{
	struct world *w = *state;
	uint32_t own;

	add_vendor(w, 0, 59, 1, 10);
	own = as_other(w, "v.example");
	w->sources[0].infra = INFRA_ESP;
	add_mail(w, (struct sending){0, 0, own, 0, 49, 7, 10}); /* last: 49 */
	see(w, 57);
	assert_false(group(w, "r:v.example~u")->is_superseded);
	see(w, 58); /* silent for eight days */
	assert_true(group(w, "r:v.example~u")->is_superseded);
}

/* Three of ten fail, and none of the next five: that says little; of fifteen,
 * where 0.7^15 is below 1 %, more. */
static void test_superseded_by_enough(void **state)
{
	struct world *w = *state;
	uint32_t own;

	add_vendor(w, 0, 49, 1, 7);
	own = as_other(w, "v.example");
	w->sources[0].infra = INFRA_ESP;
	add_mail(w, (struct sending){0, 0, own, 0, 49, 1, 3});
	add_mail(w, (struct sending){0, 0, good, 50, 59, 1, 2});
	see(w, 56); /* 12 messages on 50..55 */
	assert_false(group(w, "r:v.example~u")->is_superseded);
	assert_true(group(w, "r:v.example~u")->projected_30d > 0);
	see(w, 57); /* 14 */
	assert_true(group(w, "r:v.example~u")->is_superseded);
}

/* Ten days in each month: a pause as long as the last is none. */
static void test_pause_is_no_stop(void **state)
{
	struct world *w = *state;

	add_vendor(w, 0, 9, 1, 10);
	add_mail(w, (struct sending){0, 0, good, 30, 39, 1, 10});
	add_mail(w, (struct sending){0, 0, good, 60, 69, 1, 10});
	/* From day 39 to day 60 it was 21 days. */
	assert_true(vendor(w, 77)->projected_30d > 0);
	assert_true(vendor(w, 91)->projected_30d > 0);
	assert_near(vendor(w, 92)->projected_30d, 0, 0);
}

static void test_periodic(void **state)
{
	struct world *w = *state;
	const struct group *g;

	add_vendor(w, 20, 50, 30, 100); /* monthly */
	g = vendor(w, 60);
	assert_true(g->is_periodic);
	assert_near(g->projected_30d, 100, 0);
	/* On four days of 35: 30/35 of it. */
	add_vendor(w, 20, 56, 12, 100); /* 20 32 44 56 */
	assert_near(vendor(w, 55)->projected_30d, 300, 0);
	assert_near(vendor(w, 57)->projected_30d, 300, 0); /* of 22..56 */
	add_vendor(w, 22, 55, 11, 100);                    /* 22 33 44 55 */
	assert_near(vendor(w, 57)->projected_30d, 400 * 30 / 35.0, 1e-9);
	/* Quarterly: nothing for 70 days. */
	add_vendor(w, 8, 9, 1, 50);
	g = vendor(w, 80);
	assert_near(g->projected_30d, 100 * 30 / 95.0, 1e-9);
	assert_int_equal(g->class, CLASS_AUTHORISED_ALIGNED);
	/* Known for 27 days, it is not periodic. */
	add_vendor(w, 33, 33, 1, 100);
	assert_false(vendor(w, 60)->is_periodic);
	assert_true(vendor(w, 61)->is_periodic);
}

/* A new sender: over its age, three days at least. */
static void test_projection_of_new(void **state)
{
	struct world *w = *state;

	add_vendor(w, 50, 99, 1, 100);
	assert_near(vendor(w, 51)->projected_30d, 100 * 30 / 3.0, 1e-9);
	assert_near(vendor(w, 53)->projected_30d, 3000, 1e-9);
	assert_near(vendor(w, 60)->projected_30d, 3000, 1e-9);
}

/* The cells of section 13: five days of one receiver, two of another. */
static void test_design_effect(void **state)
{
	static const struct {
		uint32_t reporter;
		int day;
		uint64_t n, x;
	} cells[] = {{0, 55, 400, 0}, {0, 56, 380, 1}, {0, 57, 410, 0},
		{0, 59, 395, 12}, {0, 58, 405, 0}, {1, 55, 60, 0},
		{1, 56, 55, 2}};
	struct world *w = *state;
	const struct group *g;

	add_vendor(w, 55, 54, 1, 0);
	for (size_t i = 0; i < ARRAY_LEN(cells); i++) {
		add_mail(w, (struct sending){cells[i].reporter, 0, good,
				    cells[i].day, cells[i].day, 1,
				    cells[i].n - cells[i].x});
		add_mail(w, (struct sending){cells[i].reporter, 0, bad,
				    cells[i].day, cells[i].day, 1, cells[i].x});
	}
	g = vendor(w, 60);
	assert_near(g->n, 2105, 0);
	assert_near(g->x, 15, 0);
	assert_near(g->deff, 7.845045, 1e-6);
}

/* 2^63 messages, of which one fails: the sums hold. */
static void test_huge(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v;

	add_vendor(w, 0, 59, 1, UINT64_MAX);
	add_mail(w, (struct sending){0, 0, over, 0, 59, 1, UINT64_MAX});
	add_mail(w, (struct sending){0, 0, bad, 59, 59, 1, 1});
	assert_near(vendor(w, 60)->x, 0, 1); /* 1 or lost in the sum */
	assert_near(vendor(w, 60)->share, 0, 1e-18);
	v = judge(w, 60, &at_none);
	assert_int_equal(v.verdict, VERDICT_ADVANCE);
	assert_true(isfinite(v.collateral.upper_full));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_clean),
		TEST(test_bad_day),
		TEST(test_repaired),
		TEST(test_began_to_fail),
		TEST(test_repaired_needs_messages),
		TEST(test_repaired_sparse),
		TEST(test_repaired_by_its_own_mail),
		TEST(test_repaired_by_another_key),
		TEST(test_fails_until_seen_to_pass),
		TEST(test_stopped),
		TEST(test_pause_is_no_stop),
		TEST(test_superseded),
		TEST(test_superseded_by_enough),
		TEST(test_superseded_beyond_its_rhythm),
		TEST(test_periodic),
		TEST(test_projection_of_new),
		TEST(test_design_effect),
		TEST(test_huge),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
