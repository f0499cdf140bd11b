/* test_rollout_receivers.c - what receivers do with pct and t, as measured. */
#include "dmarc/rollout_receivers.h"

#include "dmarc/rollout_private.h"
#include "what_if_fixture.h"

static const struct rollout_policy q25 = {
	.p = POLICY_QUARANTINE, .pct = 25, .schema = SCHEMA_RFC7489};
static const struct rollout_policy r25 = {
	.p = POLICY_REJECT, .pct = 25, .schema = SCHEMA_RFC7489};
static const struct rollout_policy qt = {.p = POLICY_QUARANTINE,
	.pct = -1,
	.testing = TESTING_YES,
	.schema = SCHEMA_RFC9990};

static uint32_t failing(enum disposition d)
{
	return shape((struct rollout_shape){.disposition = d});
}

/* Four days on which `touched` of `n` failing messages a day are touched. */
static void four_days(uint32_t from, uint32_t under, enum disposition touch,
	uint64_t n, uint64_t touched)
{
	uint32_t hit = failing(touch), miss = failing(DISPOSITION_NONE);

	for (int d = 0; d < 4; d++) {
		if (touched > 0)
			row(d, from, 0, hit, under, touched);
		if (touched < n)
			row(d, from, 0, miss, under, n - touched);
	}
}

static void measure(struct rollout_receivers *ret)
{
	struct rollout_range range;
	struct err err = {0};

	assert_true(
		rollout_range(&range, &facts, DAY0, DAY0 + 100, arena, &err));
	rollout_receivers(&range, arena, ret);
}

static void test_words(void **state UNUSED)
{
	struct rollout_receivers r;
	uint32_t honours, ignores, few, reject, old, none;

	source("192.0.2.1");
	honours = reporter("honours.example", true, SCHEMA_RFC7489);
	ignores = reporter("ignores.example", true, SCHEMA_RFC7489);
	few = reporter("few.example", true, SCHEMA_RFC7489);
	reject = reporter("reject.example", true, SCHEMA_RFC7489);
	old = reporter("test.example", true, SCHEMA_RFC9990);
	none = reporter("notest.example", true, SCHEMA_RFC9990);
	policy(q25);
	policy(r25);
	policy(qt);
	four_days(honours, 0, DISPOSITION_QUARANTINE, 100, 24);
	four_days(ignores, 0, DISPOSITION_QUARANTINE, 100, 97);
	/* 2 of 4: between a quarter and all, nobody can tell. */
	row(0, few, 0, failing(DISPOSITION_QUARANTINE), 0, 2);
	row(1, few, 0, failing(DISPOSITION_NONE), 0, 1);
	row(2, few, 0, failing(DISPOSITION_NONE), 0, 1);
	/* What is not rejected is quarantined: RFC 7489 6.6.4. */
	row(0, reject, 0, failing(DISPOSITION_REJECT), 1, 100);
	row(1, reject, 0, failing(DISPOSITION_QUARANTINE), 1, 150);
	row(2, reject, 0, failing(DISPOSITION_QUARANTINE), 1, 150);
	four_days(old, 2, DISPOSITION_QUARANTINE, 50, 0);
	four_days(none, 2, DISPOSITION_QUARANTINE, 50, 50);
	measure(&r);

	assert_int_equal(r.items[honours].pct.verdict, HEED_HONOURS);
	near(r.items[honours].pct.expected, 0.25, 0);
	/* 96 of 400, by sums of the binomial. */
	near(r.items[honours].pct.lower, 0.1989, 1e-4);
	near(r.items[honours].pct.upper, 0.2850, 1e-4);
	near(r.items[honours].pct.ignored, 0, 0);
	assert_int_equal(r.items[honours].t.verdict, HEED_UNKNOWN);
	assert_int_equal(r.items[ignores].pct.verdict, HEED_IGNORES);
	assert_true(r.items[ignores].pct.ignored > 0.9);
	assert_int_equal(r.items[few].pct.verdict, HEED_UNKNOWN);
	assert_int_equal(r.items[reject].pct.verdict, HEED_HONOURS);
	near(r.items[reject].pct.touched, 100, 0);
	assert_int_equal(r.items[old].t.verdict, HEED_HONOURS);
	assert_int_equal(r.items[none].t.verdict, HEED_IGNORES);
	near(r.items[none].t.failing, 200, 0);
	assert_int_equal(r.items[none].t.days, 4);
	assert_int_equal(r.items[none].last_day, DAY0 + 3);
	/* Most messages first, equal ones by name. */
	assert_int_equal(r.count, 6);
	assert_int_equal(r.order[0], honours);
	assert_int_equal(r.order[1], ignores);
	assert_int_equal(r.order[2], reject);
	assert_int_equal(r.order[3], none);
	assert_int_equal(r.order[5], few);
	near(r.items[none].share, 200 / 1604.0, 1e-12);
}

/* Mail that passed or was overridden, and stages without a tag, say nothing;
 * a stated reason does, where numbers cannot. */
static void test_evidence(void **state UNUSED)
{
	struct rollout_receivers r;
	uint32_t full;

	source("192.0.2.1");
	reporter("a.example", true, SCHEMA_RFC7489);
	reporter("b.example", true, SCHEMA_RFC7489);
	policy(q25);
	full = policy((struct rollout_policy){
		.p = POLICY_QUARANTINE, .pct = 100, .schema = SCHEMA_RFC7489});
	four_days(0, full, DISPOSITION_QUARANTINE, 100, 100);
	row(5, 0, 0,
		shape((struct rollout_shape){.spf_aligned = true,
			.disposition = DISPOSITION_QUARANTINE}),
		0, 500);
	row(6, 0, 0,
		shape((struct rollout_shape){.is_overridden = true,
			.disposition = DISPOSITION_QUARANTINE}),
		0, 500);
	row(7, 0, 0, shape((struct rollout_shape){.is_local_policy = true}), 0,
		500);
	row(0, 1, 0, shape((struct rollout_shape){.is_sampled_out = true}), 0,
		1);
	measure(&r);
	near(r.items[0].pct.failing, 0, 0);
	near(r.items[0].pct.upper, 1, 0);
	assert_int_equal(r.items[0].pct.verdict, HEED_UNKNOWN);
	assert_int_equal(r.items[1].pct.verdict, HEED_HONOURS);
	near(r.items[1].pct.stated, 1, 0);
	near(r.items[1].pct.lower, 0, 0);
}

/* Two days of a stage are too early, however many messages. */
static void test_three_days(void **state UNUSED)
{
	struct rollout_receivers r;
	uint32_t hit;

	source("192.0.2.1");
	reporter("a.example", true, SCHEMA_RFC7489);
	policy(q25);
	hit = failing(DISPOSITION_QUARANTINE);
	row(0, 0, 0, hit, 0, 1000);
	row(1, 0, 0, hit, 0, 1000);
	measure(&r);
	assert_int_equal(r.items[0].pct.verdict, HEED_UNKNOWN);
	row(2, 0, 0, hit, 0, 1);
	measure(&r);
	assert_int_equal(r.items[0].pct.verdict, HEED_IGNORES);
}

static void test_domain(void **state UNUSED)
{
	struct rollout_config config;
	struct rollout_receivers r;
	struct rollout_measured m;

	assert_true(rollout_config_profile("standard", &config));
	source("192.0.2.1");
	reporter("ignores.example", true, SCHEMA_RFC7489);
	reporter("old.example", true, SCHEMA_RFC7489);
	reporter("new.example", true, SCHEMA_RFC9990);
	policy(q25);
	four_days(0, 0, DISPOSITION_QUARANTINE, 1000, 1000);
	row(0, 1, 0, shape((struct rollout_shape){.dkim_aligned = true}), 0,
		2000);
	row(0, 2, 0, shape((struct rollout_shape){.dkim_aligned = true}), 0,
		2000);
	measure(&r);
	rollout_measure(&r, &config, &m);
	near(m.measured, 0.5, 1e-12);
	/* Half ignores pct, a quarter samples, a quarter waits for t. */
	near(m.touched[STAGE_Q10], 0.5 + 0.25 * 0.1, 1e-3);
	near(m.touched[STAGE_Q100], 1, 1e-12);
	near(m.rejected[STAGE_R25], 0.5 + 0.25 * 0.25, 1e-3);
	near(m.touched[STAGE_QT], 0.75, 1e-12);
	near(m.touched[STAGE_NONE], 0, 0);
	/* In the stage that was measured it is the lower bound itself. */
	near(m.touched[STAGE_Q25], 0.5 * r.items[0].pct.lower + 0.25 * 0.25,
		1e-12);
	config.unknown_receiver = RECEIVER_IGNORES_TAGS;
	rollout_measure(&r, &config, &m);
	near(m.touched[STAGE_Q10], 1, 1e-3);
	near(m.touched[STAGE_QT], 1, 1e-12);
}

/* Neither word can be said, and yet more is touched than pct asks for. */
static void test_between(void **state UNUSED)
{
	struct rollout_config config;
	struct rollout_receivers r;
	struct rollout_measured m;

	assert_true(rollout_config_profile("standard", &config));
	source("192.0.2.1");
	reporter("old.example", true, SCHEMA_RFC7489);
	policy(q25);
	four_days(0, 0, DISPOSITION_QUARANTINE, 25, 15);
	measure(&r);
	assert_int_equal(r.items[0].pct.verdict, HEED_UNKNOWN);
	assert_true(r.items[0].pct.lower > 0.45);
	rollout_measure(&r, &config, &m);
	near(m.touched[STAGE_Q25], r.items[0].pct.lower, 1e-12);
	near(m.measured, 0, 0);
}

/* Live, a stage counts for what receivers were seen to make of it. */
static void test_hook(void **state UNUSED)
{
	static const struct rollout_position at = {.stage = STAGE_NONE,
		.left_none = ROLLOUT_NEVER,
		.rolled_back = ROLLOUT_NEVER};
	static const struct rollout_measured measured = {
		.touched = {[STAGE_Q5] = 0.6, [STAGE_Q100] = 0.5}};
	struct rollout_config config;
	struct rollout_sorted sorted;
	struct counted c;
	struct view v;
	struct err err = {0};

	assert_true(rollout_config_profile("standard", &config));
	source("192.0.2.1");
	reporter("a.example", true, SCHEMA_RFC7489);
	policy(q25);
	row(0, 0, 0, shape((struct rollout_shape){.dkim_aligned = true}), 0, 9);
	assert_true(
		rollout_sort(&sorted, arena, &facts, &config, SCOPE_P, &err));
	rollout_look(&sorted, DAY0 + 3, false, &at, arena, &c, &v);
	near(v.touched[STAGE_Q5], 0.05, 0);
	facts.measured = &measured;
	assert_true(
		rollout_sort(&sorted, arena, &facts, &config, SCOPE_P, &err));
	rollout_look(&sorted, DAY0 + 3, false, &at, arena, &c, &v);
	near(v.touched[STAGE_Q5], 0.6, 0);
	near(v.touched[STAGE_Q10], 0.1, 0);
	near(v.touched[STAGE_Q100], 1, 0);
}

static void test_order_of_rows(void **state UNUSED)
{
	struct rollout_receivers a, b;

	test_words(state);
	measure(&a);
	turn_rows();
	measure(&b);
	assert_memory_equal(
		a.items, b.items, facts.reporter_count * sizeof(*a.items));
	assert_memory_equal(a.order, b.order, a.count * sizeof(*a.order));
}

static void test_bad_index(void **state UNUSED)
{
	struct rollout_range range;
	struct err err = {0};

	source("192.0.2.1");
	reporter("a.example", true, SCHEMA_RFC7489);
	policy(q25);
	row(0, 0, 0, 7, 0, 1);
	assert_false(rollout_range(&range, &facts, DAY0, DAY0, arena, &err));
	assert_int_equal(err.code, ERR_LIMIT);
}

#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(test_words),
		CASE(test_evidence),
		CASE(test_three_days),
		CASE(test_domain),
		CASE(test_between),
		CASE(test_hook),
		CASE(test_order_of_rows),
		CASE(test_bad_index),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
