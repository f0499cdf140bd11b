/* test_rollout_timeline.c - what was published when, and what came of it. */
#include "dmarc/rollout_timeline.h"

#include "what_if_fixture.h"

static struct rollout_config config;
static uint32_t good, bad, touched;

/* Two curated receivers of either generation and one that nobody knows. */
enum { OLD, NEW, OTHER };

static void start(void)
{
	assert_true(rollout_config_profile("standard", &config));
	source("192.0.2.1");
	reporter("old.example", true, SCHEMA_RFC7489);
	reporter("new.example", true, SCHEMA_RFC9990);
	reporter("other.example", false, SCHEMA_RFC7489);
	good = shape((struct rollout_shape){.dkim_aligned = true});
	bad = shape((struct rollout_shape){.disposition = DISPOSITION_NONE});
	touched = shape(
		(struct rollout_shape){.disposition = DISPOSITION_QUARANTINE});
}

/* A record as either generation shows it. */
static uint32_t old(enum policy p, int pct)
{
	return policy((struct rollout_policy){
		.p = p, .pct = pct, .schema = SCHEMA_RFC7489});
}

static uint32_t new (enum policy p, enum testing testing)
{
	return policy((struct rollout_policy){.p = p,
		.pct = -1,
		.testing = testing,
		.schema = SCHEMA_RFC9990});
}

static void days(
	int from, int to, uint32_t reporter, uint32_t policy, uint64_t count)
{
	for (int d = from; d <= to; d++)
		row(d, reporter, 0, good, policy, count);
}

static void look(const enum source_class *classes, struct rollout_timeline *t)
{
	struct rollout_range range;
	struct err err = {0};

	assert_true(
		rollout_range(&range, &facts, DAY0, DAY0 + 400, arena, &err));
	rollout_timeline(&range, classes, &config, arena, t);
}

static void test_ladder(void **state UNUSED)
{
	struct rollout_timeline t;
	struct rollout_position at;

	start();
	/* none, q5 on 10, seen by the old on 11; q100 on 30; back to q10 on 40 */
	days(0, 10, OLD, old(POLICY_NONE, 100), 100);
	days(0, 9, NEW, new (POLICY_NONE, TESTING_NO), 300);
	days(10, 29, NEW, new (POLICY_QUARANTINE, TESTING_YES), 300);
	days(11, 29, OLD, old(POLICY_QUARANTINE, 5), 100);
	days(30, 39, NEW, new (POLICY_QUARANTINE, TESTING_NO), 300);
	days(30, 39, OLD, old(POLICY_QUARANTINE, 100), 100);
	days(40, 50, NEW, new (POLICY_QUARANTINE, TESTING_YES), 300);
	days(40, 50, OLD, old(POLICY_QUARANTINE, 10), 100);
	look(NULL, &t);
	assert_int_equal(t.change_count, 3);
	assert_int_equal(t.since, DAY0);
	assert_int_equal(t.through, DAY0 + 50);
	assert_int_equal(t.changes[0].day, DAY0 + 10);
	assert_int_equal(t.changes[0].old.p, POLICY_NONE);
	assert_int_equal(t.changes[0].new.p, POLICY_QUARANTINE);
	assert_int_equal(t.changes[0].new.sp, POLICY_QUARANTINE);
	assert_int_equal(t.changes[0].new.pct, 5);
	assert_int_equal(t.changes[0].new.testing, TESTING_YES);
	/* The old one told of p=none for one more day. */
	assert_int_equal(t.changes[0].lag_count, 1);
	assert_int_equal(t.changes[0].lags[0].reporter, OLD);
	assert_int_equal(t.changes[0].lags[0].days, 1);
	assert_false(t.changes[0].lags[0].is_waiting);
	assert_int_equal(t.changes[1].day, DAY0 + 30);
	assert_int_equal(t.changes[1].lag_count, 0);
	assert_int_equal(t.now.pct, 10);
	rollout_timeline_position(&t, SCOPE_P, &at);
	assert_int_equal(at.stage, STAGE_Q10);
	assert_int_equal(at.since, DAY0 + 40);
	assert_int_equal(at.left_none, DAY0 + 10);
	assert_int_equal(at.peak, STAGE_Q100);
	assert_int_equal(at.rolled_back, DAY0 + 40);
}

/* One odd report, however large, of a known receiver or of a stranger. */
static void test_odd_report(void **state UNUSED)
{
	struct rollout_timeline t;
	uint32_t reject;

	start();
	days(0, 30, OLD, old(POLICY_NONE, 100), 100);
	days(0, 30, NEW, new (POLICY_NONE, TESTING_NO), 100);
	reject = old(POLICY_REJECT, 100);
	row(12, OLD, 0, good, reject, 10000000);
	days(20, 29, OTHER, reject, 10000000);
	look(NULL, &t);
	assert_int_equal(t.change_count, 0);
	assert_int_equal(t.now.p, POLICY_NONE);
	/* The same word on the next day is no accident. */
	row(13, OLD, 0, good, reject, 10000000);
	look(NULL, &t);
	assert_int_equal(t.change_count, 2);
	assert_int_equal(t.changes[0].day, DAY0 + 12);
	/* The other receiver told of none all the while. */
	assert_int_equal(t.changes[1].day, DAY0 + 13);
	assert_int_equal(t.changes[1].confirmed, DAY0 + 14);
}

/* Where no known receiver reports, the majority of the mail says so. */
static void test_no_curated(void **state UNUSED)
{
	struct rollout_timeline t;
	uint32_t second;

	start();
	second = reporter("second.example", false, SCHEMA_RFC7489);
	days(0, 20, OTHER, old(POLICY_NONE, 100), 100);
	days(0, 9, second, old(POLICY_NONE, 100), 90);
	days(10, 20, second, old(POLICY_REJECT, 100), 90);
	look(NULL, &t);
	assert_int_equal(t.change_count, 0);
	days(15, 20, second, old(POLICY_REJECT, 100), 20);
	look(NULL, &t);
	assert_int_equal(t.change_count, 1);
	assert_int_equal(t.changes[0].day, DAY0 + 15);
	assert_int_equal(t.changes[0].lags[0].reporter, OTHER);
	assert_int_equal(t.changes[0].lags[0].days, 6);
	assert_true(t.changes[0].lags[0].is_waiting);
}

/* Tags that a generation does not show are not its say. */
static void test_tags(void **state UNUSED)
{
	struct rollout_timeline t;
	struct rollout_position at;

	start();
	days(0, 9, OLD, old(POLICY_NONE, 100), 900);
	days(10, 20, OLD, old(POLICY_REJECT, 100), 900);
	days(0, 9, NEW, new (POLICY_NONE, TESTING_NO), 1);
	days(10, 20, NEW,
		policy((struct rollout_policy){.p = POLICY_REJECT,
			.sp = POLICY_REJECT,
			.np = POLICY_QUARANTINE,
			.adkim = ALIGNMENT_RELAXED,
			.testing = TESTING_YES,
			.pct = -1,
			.schema = SCHEMA_RFC9990}),
		1);
	/* Days without a new report: np and t stay. */
	days(21, 25, OLD, old(POLICY_REJECT, 100), 900);
	look(NULL, &t);
	assert_int_equal(t.change_count, 1);
	assert_int_equal(t.now.np, POLICY_QUARANTINE);
	assert_int_equal(t.now.testing, TESTING_YES);
	assert_int_equal(t.now.adkim, ALIGNMENT_RELAXED);
	rollout_timeline_position(&t, SCOPE_P, &at);
	assert_int_equal(at.stage, STAGE_RT);
	rollout_timeline_position(&t, SCOPE_NP, &at);
	assert_int_equal(at.stage, STAGE_QT);
}

/* Nobody shows np: it goes with sp, as it is inherited. */
static void test_inherited(void **state UNUSED)
{
	struct rollout_timeline t;
	struct rollout_position at;

	start();
	days(0, 9, OLD, old(POLICY_NONE, 100), 100);
	days(10, 20, OLD, old(POLICY_REJECT, 100), 100);
	look(NULL, &t);
	assert_int_equal(t.now.np, POLICY_REJECT);
	rollout_timeline_position(&t, SCOPE_NP, &at);
	assert_int_equal(at.stage, STAGE_R100);
}

/* The two halves of one change, seen two days apart, are one. */
static void test_merge(void **state UNUSED)
{
	struct rollout_timeline t;

	start();
	days(0, 9, OLD, old(POLICY_QUARANTINE, 50), 100);
	days(0, 11, NEW, new (POLICY_QUARANTINE, TESTING_YES), 100);
	days(10, 20, OLD, old(POLICY_QUARANTINE, 100), 100);
	days(12, 20, NEW, new (POLICY_QUARANTINE, TESTING_NO), 100);
	look(NULL, &t);
	assert_int_equal(t.change_count, 1);
	assert_int_equal(t.changes[0].day, DAY0 + 10);
	assert_int_equal(t.changes[0].old.testing, TESTING_YES);
	assert_int_equal(t.changes[0].new.testing, TESTING_NO);
	assert_int_equal(t.changes[0].lags[0].days, 2);
}

static void test_words(void **state UNUSED)
{
	static const enum source_class mine[] = {CLASS_AUTHORISED_ALIGNED};
	static const enum source_class spoof[] = {CLASS_UNAUTHORISED};
	struct rollout_timeline t;
	uint32_t q;

	start();
	days(0, 19, OLD, old(POLICY_NONE, 100), 100);
	q = old(POLICY_QUARANTINE, 100);
	days(20, 25, OLD, q, 100);
	look(mine, &t);
	assert_int_equal(t.change_count, 1);
	assert_int_equal(t.changes[0].word, CHANGE_TOO_EARLY);
	days(26, 40, OLD, q, 100);
	look(mine, &t);
	assert_int_equal(t.changes[0].word, CHANGE_HARMLESS);
	assert_int_equal(t.changes[0].before.days, 14);
	assert_int_equal(t.changes[0].after.days, 14);
	near(t.changes[0].after.authorised_passed, 1400, 0);
	/* 14 of 1414 touched: more than a thousandth for certain. */
	for (int d = 20; d < 34; d++)
		row(d, OLD, 0, touched, q, 1);
	look(mine, &t);
	assert_int_equal(t.changes[0].word, CHANGE_HARMS);
	near(t.changes[0].after.quarantined, 14, 0);
	near(t.changes[0].after.authorised_touched, 14, 0);
	look(spoof, &t);
	assert_int_equal(t.changes[0].word, CHANGE_HARMLESS);
}

/* Strict alignment at p=none touches nothing, and yet what passed fails. */
static void test_alignment_harms(void **state UNUSED)
{
	static const enum source_class mine[] = {CLASS_AUTHORISED_ALIGNED};
	struct rollout_timeline t;
	uint32_t strict;

	start();
	days(0, 19, OLD, old(POLICY_NONE, 100), 100);
	strict = policy((struct rollout_policy){.p = POLICY_NONE,
		.adkim = ALIGNMENT_STRICT,
		.pct = 100,
		.schema = SCHEMA_RFC7489});
	days(20, 30, OLD, strict, 50);
	for (int d = 20; d <= 30; d++)
		row(d, OLD, 0, bad, strict, 50);
	look(mine, &t);
	assert_int_equal(t.changes[0].new.adkim, ALIGNMENT_STRICT);
	assert_int_equal(t.changes[0].word, CHANGE_HARMS);
	assert_true(t.changes[0].should_go_back);
	/* Relaxed again. */
	days(31, 40, OLD, old(POLICY_NONE, 100), 100);
	look(mine, &t);
	assert_int_equal(t.change_count, 2);
	assert_int_equal(t.changes[0].word, CHANGE_HARMS);
	assert_false(t.changes[0].should_go_back);
}

/* A change that harmed is to be gone back from while it still harms and is not
 * taken back. */
static void test_going_back(void **state UNUSED)
{
	static const enum source_class mine[] = {CLASS_AUTHORISED_ALIGNED};
	struct rollout_timeline t;
	uint32_t q, r;

	start();
	days(0, 19, OLD, old(POLICY_NONE, 100), 100);
	q = old(POLICY_QUARANTINE, 50);
	days(20, 33, OLD, q, 90);
	for (int d = 20; d <= 33; d++)
		row(d, OLD, 0, touched, q, 10);
	look(mine, &t);
	assert_int_equal(t.changes[0].word, CHANGE_HARMS);
	assert_true(t.changes[0].should_go_back);
	/* Stricter still, and no worse than it was: what harmed is the first. */
	r = old(POLICY_QUARANTINE, 100);
	days(34, 47, OLD, r, 90);
	for (int d = 34; d <= 47; d++)
		row(d, OLD, 0, touched, r, 10);
	look(mine, &t);
	assert_int_equal(t.change_count, 2);
	assert_true(t.changes[0].should_go_back);
	assert_int_equal(t.changes[1].word, CHANGE_HARMLESS);
	assert_false(t.changes[1].should_go_back);
	/* The sender was mended. */
	days(48, 62, OLD, r, 100);
	look(mine, &t);
	assert_int_equal(t.changes[0].word, CHANGE_HARMS);
	assert_false(t.changes[0].should_go_back);
	/* It fails again, and the policy was taken back. */
	q = old(POLICY_NONE, 100);
	days(63, 80, OLD, q, 50);
	for (int d = 63; d <= 80; d++)
		row(d, OLD, 0, touched, q, 50);
	look(mine, &t);
	assert_int_equal(t.changes[0].word, CHANGE_HARMS);
	assert_false(t.changes[0].should_go_back);
}

static void test_stages(void **state UNUSED)
{
	static const struct {
		enum policy p;
		int pct;
		enum testing t;
		enum rollout_stage stage;
	} v[] = {
		{POLICY_NONE, 100, TESTING_NO, STAGE_NONE},
		{POLICY_QUARANTINE, 0, TESTING_YES, STAGE_NONE},
		{POLICY_QUARANTINE, 1, TESTING_NO, STAGE_Q5},
		{POLICY_QUARANTINE, 5, TESTING_YES, STAGE_Q5},
		{POLICY_QUARANTINE, 24, TESTING_NO, STAGE_Q10},
		{POLICY_QUARANTINE, 25, TESTING_YES, STAGE_Q25},
		{POLICY_QUARANTINE, 99, TESTING_YES, STAGE_Q50},
		{POLICY_QUARANTINE, 100, TESTING_YES, STAGE_QT},
		{POLICY_QUARANTINE, -1, TESTING_NO, STAGE_Q100},
		{POLICY_REJECT, 5, TESTING_NO, STAGE_Q100},
		{POLICY_REJECT, 25, TESTING_YES, STAGE_R25},
		{POLICY_REJECT, 75, TESTING_YES, STAGE_R50},
		{POLICY_REJECT, 100, TESTING_YES, STAGE_RT},
		{POLICY_REJECT, 100, TESTING_ABSENT, STAGE_R100},
	};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		struct rollout_policy p = {
			.p = v[i].p, .pct = v[i].pct, .testing = v[i].t};

		assert_int_equal(rollout_stage_of(&p, SCOPE_P), v[i].stage);
	}
}

static void test_enforced_before(void **state UNUSED)
{
	struct rollout_timeline t;
	struct rollout_position at;

	start();
	look(NULL, &t);
	rollout_timeline_position(&t, SCOPE_P, &at);
	assert_int_equal(at.stage, STAGE_NONE);
	assert_int_equal(at.since, ROLLOUT_NEVER);
	days(3, 9, OLD, old(POLICY_REJECT, 100), 100);
	look(NULL, &t);
	rollout_timeline_position(&t, SCOPE_SP, &at);
	assert_int_equal(at.stage, STAGE_R100);
	assert_int_equal(at.since, DAY0 + 3);
	assert_int_equal(at.left_none, DAY0 + 3);
	assert_int_equal(at.peak, STAGE_R100);
	assert_int_equal(at.rolled_back, ROLLOUT_NEVER);
}

static void assert_same_period(
	const struct rollout_period *a, const struct rollout_period *b)
{
	assert_int_equal(a->days, b->days);
	/* All that follows are doubles; before them there is padding. */
	assert_memory_equal(&a->messages, &b->messages,
		sizeof(*a) - offsetof(struct rollout_period, messages));
}

static void test_order_of_rows(void **state)
{
	struct rollout_timeline a, b;

	test_ladder(state);
	look(NULL, &a);
	turn_rows();
	look(NULL, &b);
	assert_int_equal(a.change_count, b.change_count);
	for (size_t i = 0; i < a.change_count; i++) {
		assert_int_equal(a.changes[i].day, b.changes[i].day);
		assert_same_period(&a.changes[i].after, &b.changes[i].after);
	}
}

#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(test_ladder),
		CASE(test_odd_report),
		CASE(test_no_curated),
		CASE(test_tags),
		CASE(test_inherited),
		CASE(test_merge),
		CASE(test_words),
		CASE(test_alignment_harms),
		CASE(test_going_back),
		CASE(test_stages),
		CASE(test_enforced_before),
		CASE(test_order_of_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
