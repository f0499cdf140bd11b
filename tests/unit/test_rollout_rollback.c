/* test_rollout_rollback.c - what harms enough to go back, and how far. */
#include "rollout_fixture.h"

static uint32_t good, bad;

/* Our own host sends 1000 a day: L is 30000, the limit 30. */
static void add_domain(struct world *w)
{
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	add_source(w, "198.51.100.1", "v.example", 0, INFRA_UNKNOWN);
	good = aligned(w, "s1");
	bad = bare(w, true);
	add_mail(w, (struct sending){0, 0, good, 0, 99, 1, 600});
	add_mail(w, (struct sending){1, 0, good, 0, 99, 1, 400});
}

/* A vendor: `before` a day, then in the last three days x of n. */
static void add_vendor(struct world *w, uint64_t before, uint64_t x, uint64_t n)
{
	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 56, 1, before});
	add_mail(w, (struct sending){0, 1, bad, 58, 58, 1, x});
	add_mail(w, (struct sending){0, 1, good, 58, 58, 1, n - x});
}

static double surge(struct world *w)
{
	struct rollout_position at = held(STAGE_R100);
	struct rollout_gate gate;

	see_at(w, 60, &at);
	return rollout_surge(&w->v, &gate);
}

/* Section 13: CPlower over 2 %. A month is ten times three days. */
static void test_surge(void **state)
{
	struct world *w = *state;

	add_vendor(w, 800, 40, 2400);
	assert_near(surge(w), 0, 0);
	add_vendor(w, 60, 9, 180);
	assert_near(surge(w), 0, 0);
	add_vendor(w, 300, 30, 900); /* 0.0209 */
	assert_near(surge(w), 300, 0);
	add_vendor(w, 2, 5, 5);
	assert_near(surge(w), 50, 0);
	add_vendor(w, 2, 4, 4);
	assert_near(surge(w), 0, 0);
}

/* What failed half as much before began nothing. */
static void test_surge_began(void **state)
{
	struct world *w = *state;

	add_vendor(w, 50, 30, 30);
	add_mail(w, (struct sending){0, 1, bad, 0, 56, 1, 50});
	assert_near(surge(w), 0, 0);
	add_vendor(w, 51, 30, 30);
	add_mail(w, (struct sending){0, 1, bad, 0, 56, 1, 50});
	assert_near(surge(w), 300, 0);
}

/* A score is no proof: whoever opens an account at a service that the domain
 * uses could lift its policy. */
static void test_surge_needs_proof(void **state)
{
	struct world *w = *state;
	uint32_t other;

	add_domain(w);
	other = as_other(w, "v.example");
	w->sources[1].infra = INFRA_ESP;
	w->sources[1].spf_from = DAY0;
	add_mail(w, (struct sending){0, 1, other, 57, 59, 1, 500});
	assert_near(surge(w), 0, 0);
	assert_int_equal(
		group(w, "r:v.example~u")->class, CLASS_AUTHORISED_MISALIGNED);
	say_of(w, "198.51.100.1", OWNER_MINE, 0);
	assert_near(surge(w), 15000, 0);
}

/* A monthly sender: its failures of 30 days, not ten times three. */
static void test_surge_of_periodic(void **state)
{
	struct world *w = *state;

	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 27, 28, 1, 100});
	add_mail(w, (struct sending){0, 1, bad, 57, 59, 1, 10});
	assert_near(surge(w), 30, 0);
	/* Days without any report are not among the three. */
	add_vendor(w, 2, 5, 5);
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].day > DAY0 + 58 ||
			(w->rows[i].day > DAY0 + 40 &&
				w->rows[i].day < DAY0 + 57))
			w->rows[i].count = 0;
	assert_near(surge(w), 50, 0);
}

/* --- the verdict --------------------------------------------------------------------- */

/*
 * A vendor of 3 a day fails with 8 of 8: 80 in 30 days, over twice the limit of
 * 30.09. q50 would touch 40 of them, q25 20. V is 83 x 30/28 = 88.9; of its last
 * five days 8 of 14 fail: e is 50.8, the bound at most V. So U is at most 90,
 * and q25 touches at most 22.5, of 24.07 that may be.
 */
static void add_failing_vendor(struct world *w)
{
	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 56, 1, 3});
	add_mail(w, (struct sending){0, 1, bad, 57, 58, 1, 3});
	add_mail(w, (struct sending){0, 1, bad, 59, 59, 1, 2});
}

static void test_target(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_R100);
	struct rollout_verdict v;

	add_failing_vendor(w);
	v = judge(w, 60, &at);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_int_equal(v.next_stage, STAGE_Q25);
	assert_near(v.gates[GATE_SURGE].value, 80, 1e-9);
	assert_near(v.gates[GATE_SURGE].limit, 2 * 30.0889, 1e-3);
	/* At q50 40 are touched, which is no reason to go back, but to stay. */
	at = held(STAGE_Q50);
	v = judge(w, 60, &at);
	assert_int_equal(v.verdict, VERDICT_HOLD);
	assert_int_equal(v.gates[GATE_SURGE].result, GATE_FAILED);
	at = held(STAGE_NONE);
	assert_int_equal(judge(w, 60, &at).verdict, VERDICT_HOLD);
	/* Receivers that ignore the tag leave nothing in between. */
	w->config.unknown_receiver = RECEIVER_IGNORES_TAGS;
	at = held(STAGE_R100);
	v = judge(w, 60, &at);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_int_equal(v.next_stage, STAGE_NONE);
}

/* A vendor of 3 a day fails with 50 in three: 500 in 30 days if it goes on. V is
 * 125 x 30/28, so that q10 would touch 13.4 at most; but 50 by that rate. */
static void test_target_of_burst(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_R100);
	struct rollout_verdict v;

	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 56, 1, 3});
	add_mail(w, (struct sending){0, 1, bad, 57, 58, 1, 20});
	add_mail(w, (struct sending){0, 1, bad, 59, 59, 1, 10});
	v = judge(w, 60, &at);
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_near(v.gates[GATE_SURGE].value, 500, 1e-9);
	assert_int_equal(v.next_stage, STAGE_Q5);
}

static void test_target_of_bis(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_R100);

	w->config.ladder = LADDER_BIS;
	add_failing_vendor(w);
	/* Receivers of RFC 7489 ignore t: p=quarantine; t=y is full. */
	assert_int_equal(judge(w, 60, &at).next_stage, STAGE_NONE);
	/* All receivers know t: nothing is touched. */
	w->reporters[0].schema = w->reporters[1].schema = SCHEMA_RFC9990;
	assert_int_equal(judge(w, 60, &at).verdict, VERDICT_ROLLBACK);
	assert_int_equal(judge(w, 60, &at).next_stage, STAGE_QT);
}

/* Two of three messages a day fail since ever: 2 x 3 x 30.09 < 20 x 30. */
static void test_slow(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_Q100);
	struct rollout_verdict v;

	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 99, 1, 1});
	add_mail(w, (struct sending){0, 1, bad, 0, 99, 1, 2});
	v = judge(w, 60, &at);
	/* 60 in 30 days, of twice 30.03 at most. */
	assert_near(v.gates[GATE_SLOW].value, 60, 1e-9);
	assert_int_equal(v.gates[GATE_SLOW].result, GATE_PASSED);
	assert_int_equal(v.verdict, VERDICT_HOLD);
	add_mail(w, (struct sending){0, 1, bad, 0, 99, 1, 1});
	at.since = DAY0 + 57;
	v = judge(w, 59, &at); /* days 58 and 59 in this stage */
	assert_int_equal(v.gates[GATE_SLOW].result, GATE_FAILED);
	assert_int_equal(v.verdict, VERDICT_HOLD);
	v = judge(w, 60, &at); /* the third */
	assert_int_equal(v.verdict, VERDICT_ROLLBACK);
	assert_near(v.gates[GATE_SLOW].value, 90, 1e-9);
	/* At q50 half of it is touched. */
	at.stage = STAGE_Q50;
	assert_int_equal(judge(w, 60, &at).verdict, VERDICT_HOLD);
}

/* Asked once or day by day, the answer is the same. */
static void test_slow_is_pure(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_Q100);
	struct rollout_verdict v;
	struct rollout *r = NULL;
	struct err err = {0};

	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 99, 1, 1});
	add_mail(w, (struct sending){0, 1, bad, 0, 99, 1, 3});
	at.since = DAY0 + 50;
	assert_true(rollout_new(&r, &w->facts, &w->config, SCOPE_P, &err));
	for (int day = 51; day < 60; day++) {
		rollout_judge(r, DAY0 + day, &at, w->arena, &v);
		assert_int_equal(v.verdict, judge(w, day, &at).verdict);
		assert_int_equal(
			v.verdict, day < 53 ? VERDICT_HOLD : VERDICT_ROLLBACK);
	}
	rollout_free(&r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_surge),
		TEST(test_surge_began),
		TEST(test_surge_needs_proof),
		TEST(test_surge_of_periodic),
		TEST(test_target),
		TEST(test_target_of_burst),
		TEST(test_target_of_bis),
		TEST(test_slow),
		TEST(test_slow_is_pure),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
