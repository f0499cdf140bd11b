/* test_rollout_simulate.c - recorded mail under another policy. */
#include "dmarc/rollout_simulate.h"

#include "what_if_fixture.h"

static const struct rollout_policy none = {
	.p = POLICY_NONE, .pct = 100, .schema = SCHEMA_RFC7489};
static const struct rollout_policy none_new = {
	.p = POLICY_NONE, .pct = -1, .schema = SCHEMA_RFC9990};
static const struct rollout_policy reject = {
	.p = POLICY_REJECT, .pct = 100, .schema = SCHEMA_RFC7489};

static void simulate(struct rollout_policy asked,
	const enum source_class *classes, struct rollout_simulation *ret)
{
	struct rollout_what_if ask = {.policy = asked, .classes = classes};
	struct rollout_range range;
	struct err err = {0};

	assert_true(
		rollout_range(&range, &facts, DAY0, DAY0 + 100, arena, &err));
	rollout_simulate(&range, &ask, arena, ret);
}

static void expect(const struct rollout_tally *t, double delivered,
	double quarantined, double rejected)
{
	near(t->delivered, delivered, 1e-9);
	near(t->quarantined, quarantined, 1e-9);
	near(t->rejected, rejected, 1e-9);
	near(t->messages, delivered + quarantined + rejected, 1e-9);
}

/* One of each generation, p=none, 100 failing messages at either. */
static void both_generations(void)
{
	uint32_t failing = shape((struct rollout_shape){0});

	source("192.0.2.1");
	reporter("old.example", true, SCHEMA_RFC7489);
	reporter("new.example", true, SCHEMA_RFC9990);
	policy(none);
	policy(none_new);
	row(0, 0, 0, failing, 0, 100);
	row(0, 1, 0, failing, 1, 100);
}

/* RFC 7489 6.6.4: what pct spares gets the next lower policy; RFC 9989: there
 * is no pct, and t=y lowers the policy by one. */
static void test_generations(void **state UNUSED)
{
	static const struct {
		enum policy p;
		int pct;
		enum testing t;
		double old_quarantined, old_rejected;
		double new_quarantined, new_rejected;
	} v[] = {
		{POLICY_NONE, 100, TESTING_NO, 0, 0, 0, 0},
		{POLICY_QUARANTINE, -1, TESTING_ABSENT, 100, 0, 100, 0},
		{POLICY_QUARANTINE, 20, TESTING_ABSENT, 20, 0, 100, 0},
		{POLICY_QUARANTINE, 20, TESTING_YES, 20, 0, 0, 0},
		{POLICY_QUARANTINE, 0, TESTING_YES, 0, 0, 0, 0},
		{POLICY_REJECT, 30, TESTING_NO, 70, 30, 0, 100},
		{POLICY_REJECT, 30, TESTING_YES, 70, 30, 100, 0},
		{POLICY_REJECT, -1, TESTING_YES, 0, 100, 100, 0},
	};
	struct rollout_simulation s;

	both_generations();
	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		double q = v[i].old_quarantined, r = v[i].old_rejected;

		simulate((struct rollout_policy){.p = v[i].p,
				 .pct = v[i].pct,
				 .testing = v[i].t},
			NULL, &s);
		assert_int_equal(s.receiver_count, 2);
		/* As many at either: by name. */
		expect(&s.receivers[1].tally, 100 - q - r, q, r);
		q = v[i].new_quarantined;
		r = v[i].new_rejected;
		expect(&s.receivers[0].tally, 100 - q - r, q, r);
	}
}

/* 20 % of 100: 20, and by chance 20 + 1.645 * 4 = 26.6; of 1 message at most
 * 1. */
static void test_sampling_bound(void **state UNUSED)
{
	struct rollout_policy asked = {
		.p = POLICY_QUARANTINE, .pct = 20, .testing = TESTING_YES};
	struct rollout_simulation s;

	both_generations();
	simulate(asked, NULL, &s);
	near(s.total.quarantined, 20, 1e-9);
	near(s.total.quarantined_upper, 27, 0);
	near(s.total.touched_upper, 27, 0);
	near(s.total.rejected_upper, 0, 0);
	near(s.total.sampled, 100, 0);
	rows[0].count = 1;
	asked.pct = 90;
	simulate(asked, NULL, &s);
	near(s.total.quarantined_upper, 1, 0);
}

/* A receiver that was seen to ignore pct does so here, too. */
static void test_measured(void **state UNUSED)
{
	static const struct rollout_receiver of[] = {
		[0] = {.pct = {.verdict = HEED_IGNORES, .ignored = 0.9}},
		[1] = {.messages = 0}};
	struct rollout_receivers receivers = {.items = of};
	struct rollout_what_if ask = {.policy = {.p = POLICY_QUARANTINE,
					      .pct = 20,
					      .testing = TESTING_YES},
		.receivers = &receivers};
	struct rollout_range range;
	struct rollout_simulation s;
	struct err err = {0};

	both_generations();
	assert_true(rollout_range(&range, &facts, DAY0, DAY0, arena, &err));
	rollout_simulate(&range, &ask, arena, &s);
	expect(&s.total, 108, 92, 0);
	ask.unknown = RECEIVER_IGNORES_TAGS;
	rollout_simulate(&range, &ask, arena, &s);
	expect(&s.total, 8, 192, 0);
}

/* However odd a measured share is: parts add up, and so do rows. */
static void test_parts_add_up(void **state UNUSED)
{
	static const struct rollout_receiver of[] = {
		[0] = {.pct = {.verdict = HEED_IGNORES, .ignored = 0.6180339}},
		[1] = {.t = {.verdict = HEED_IGNORES, .ignored = 1.0 / 3}}};
	struct rollout_receivers receivers = {.items = of};
	struct rollout_what_if ask = {.policy = {.p = POLICY_REJECT,
					      .pct = 13,
					      .testing = TESTING_YES},
		.receivers = &receivers};
	struct rollout_range range;
	struct rollout_simulation s;
	struct err err = {0};
	double quarantined = 0, rejected = 0;

	both_generations();
	for (int d = 0; d < 40; d++)
		row(d, d & 1, 0, 0, (uint32_t)d & 1, 1 + (uint64_t)d * 7919);
	assert_true(
		rollout_range(&range, &facts, DAY0, DAY0 + 100, arena, &err));
	rollout_simulate(&range, &ask, arena, &s);
	/* 0.13 * 0.382 + 0.618 = 0.668 at the old, a third at the new. */
	near(s.receivers[1].tally.rejected / s.receivers[1].tally.messages,
		s.receivers[1].index == 0 ? 0.67 : 0.33, 1e-9);
	for (size_t i = 0; i < s.day_count; i++) {
		const struct rollout_tally *t = &s.days[i].tally;

		near(t->delivered + t->quarantined + t->rejected, t->messages,
			1e-9);
		near(100 * t->quarantined, round(100 * t->quarantined), 1e-6);
		near(100 * t->rejected, round(100 * t->rejected), 1e-6);
		quarantined += t->quarantined;
		rejected += t->rejected;
	}
	near(s.total.quarantined, quarantined, 1e-6);
	near(s.total.rejected, rejected, 1e-6);
	assert_true(s.total.quarantined > 0 && s.total.rejected > 0);
}

/* What is not given is as published; what was inherited goes along. */
static void test_ask(void **state UNUSED)
{
	const enum policy A = POLICY_ABSENT, N = POLICY_NONE,
			  Q = POLICY_QUARANTINE, R = POLICY_REJECT;
	static const struct rollout_policy nothing = {.pct = -1};
	const struct {
		enum policy now[SCOPE_COUNT], given[SCOPE_COUNT],
			want[SCOPE_COUNT];
	} v[] = {
		{{N, N, N}, {R, A, A}, {R, R, R}},
		{{N, N, N}, {A, Q, A}, {N, Q, Q}},
		{{N, N, N}, {A, A, R}, {N, N, R}},
		{{Q, N, N}, {R, A, A}, {R, N, N}},
		{{Q, Q, R}, {N, A, A}, {N, N, R}},
		{{Q, Q, R}, {A, A, A}, {Q, Q, R}},
		{{R, R, R}, {A, N, Q}, {R, N, Q}},
	};
	struct rollout_timeline t = {.now = {.adkim = ALIGNMENT_STRICT,
					     .aspf = ALIGNMENT_RELAXED,
					     .pct = 25,
					     .testing = TESTING_YES}};
	struct rollout_policy given, p;

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		t.now.p = v[i].now[SCOPE_P];
		t.now.sp = v[i].now[SCOPE_SP];
		t.now.np = v[i].now[SCOPE_NP];
		given = nothing;
		given.p = v[i].given[SCOPE_P];
		given.sp = v[i].given[SCOPE_SP];
		given.np = v[i].given[SCOPE_NP];
		rollout_ask(&t, &given, &p);
		assert_int_equal(p.p, v[i].want[SCOPE_P]);
		assert_int_equal(p.sp, v[i].want[SCOPE_SP]);
		assert_int_equal(p.np, v[i].want[SCOPE_NP]);
		assert_int_equal(p.pct, 25);
		assert_int_equal(p.testing, TESTING_YES);
		assert_int_equal(p.adkim, ALIGNMENT_STRICT);
	}
	given = (struct rollout_policy){.pct = 0,
		.testing = TESTING_NO,
		.adkim = ALIGNMENT_RELAXED,
		.aspf = ALIGNMENT_STRICT};
	rollout_ask(&t, &given, &p);
	assert_int_equal(p.pct, 0);
	assert_int_equal(p.testing, TESTING_NO);
	assert_int_equal(p.adkim, ALIGNMENT_RELAXED);
	assert_int_equal(p.aspf, ALIGNMENT_STRICT);
	t = (struct rollout_timeline){.since = ROLLOUT_NEVER};
	rollout_ask(&t, &nothing, &p);
	assert_int_equal(p.p, POLICY_NONE);
	assert_int_equal(p.pct, 100);
}

/* RFC 9989 4.7: np falls back to sp, sp to p. */
static void test_scopes(void **state UNUSED)
{
	const enum policy N = POLICY_NONE, Q = POLICY_QUARANTINE,
			  R = POLICY_REJECT;
	const struct {
		enum policy p, sp, np;
		double delivered, quarantined, rejected;
	} v[] = {
		{R, POLICY_ABSENT, POLICY_ABSENT, 0, 0, 111},
		{R, N, POLICY_ABSENT, 110, 0, 1},
		{R, N, Q, 10, 100, 1},
		{N, Q, R, 1, 10, 100},
		{N, POLICY_ABSENT, R, 11, 0, 100},
		{N, Q, POLICY_ABSENT, 1, 110, 0},
	};
	struct rollout_simulation s;

	source("192.0.2.1");
	reporter("new.example", true, SCHEMA_RFC9990);
	policy(none_new);
	row(0, 0, 0, shape((struct rollout_shape){.scope = SCOPE_P}), 0, 1);
	row(0, 0, 0, shape((struct rollout_shape){.scope = SCOPE_SP}), 0, 10);
	row(0, 0, 0, shape((struct rollout_shape){.scope = SCOPE_NP}), 0, 100);
	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		simulate((struct rollout_policy){.p = v[i].p,
				 .sp = v[i].sp,
				 .np = v[i].np,
				 .pct = -1},
			NULL, &s);
		expect(&s.total, v[i].delivered, v[i].quarantined,
			v[i].rejected);
		near(s.scopes[SCOPE_P].messages, 1, 0);
		near(s.scopes[SCOPE_SP].messages, 10, 0);
		near(s.scopes[SCOPE_NP].messages, 100, 0);
	}
}

static const struct rollout_dkim same = {.domain = STR("example.com"),
	.org_domain = STR("example.com"),
	.result = AUTH_RESULT_PASS,
	.is_ours = true};
static const struct rollout_dkim sibling = {.domain = STR("mail.example.com"),
	.org_domain = STR("example.com"),
	.result = AUTH_RESULT_PASS,
	.is_ours = true};
static const struct rollout_dkim broken = {.domain = STR("example.com"),
	.org_domain = STR("example.com"),
	.result = AUTH_RESULT_FAIL,
	.is_ours = true};
static const struct rollout_dkim vendor = {.domain = STR("vendor.example"),
	.org_domain = STR("vendor.example"),
	.result = AUTH_RESULT_PASS};

static void test_alignment(void **state UNUSED)
{
	const enum alignment_mode R = ALIGNMENT_RELAXED, S = ALIGNMENT_STRICT;
	const struct {
		const struct rollout_dkim *dkim;
		bool passed;
		enum alignment_mode was, asked;
		bool passes, is_unproven;
	} v[] = {
		{&same, true, R, S, true, false},
		{&sibling, true, R, S, false, false},
		{&sibling, true, ALIGNMENT_ABSENT, S, false, false},
		{&sibling, false, S, R, true, false},
		{&sibling, false, S, ALIGNMENT_ABSENT, true, false},
		{&vendor, false, S, R, false, false},
		{&broken, false, S, R, false, false},
		/* The receiver knew more than it wrote down. */
		{&vendor, true, R, S, true, true},
		{NULL, true, R, S, true, true},
		{NULL, true, R, R, true, false},
		{&same, false, R, R, false, false},
		{&same, false, R, S, false, false},
	};
	struct rollout_simulation s;

	source("192.0.2.1");
	reporter("old.example", true, SCHEMA_RFC7489);
	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		struct rollout_policy asked = {.p = POLICY_REJECT, .pct = -1};

		facts.row_count = facts.policy_count = facts.shape_count = 0;
		/* DKIM, then the same as SPF. */
		policy((struct rollout_policy){.p = POLICY_NONE,
			.pct = 100,
			.adkim = v[i].was,
			.aspf = v[i].was,
			.schema = SCHEMA_RFC7489});
		row(0, 0, 0,
			shape((struct rollout_shape){.dkim = v[i].dkim,
				.dkim_count = v[i].dkim != NULL,
				.dkim_aligned = v[i].passed}),
			0, 1);
		asked.adkim = v[i].asked;
		asked.aspf = v[i].was;
		simulate(asked, NULL, &s);
		near(s.total.passed, v[i].passes, 0);
		near(s.total.rejected, !v[i].passes, 0);
		near(s.total.unproven, v[i].is_unproven, 0);
		shapes[0] = (struct rollout_shape){
			.header_from = STR("example.com"),
			.spf_aligned = v[i].passed};
		if (v[i].dkim) {
			shapes[0].spf_domain = v[i].dkim->domain;
			shapes[0].spf_org_domain = v[i].dkim->org_domain;
			shapes[0].spf_result = v[i].dkim->result;
			shapes[0].spf_is_ours = v[i].dkim->is_ours;
		}
		asked.adkim = v[i].was;
		asked.aspf = v[i].asked;
		simulate(asked, NULL, &s);
		near(s.total.passed, v[i].passes, 0);
		near(s.total.unproven, v[i].is_unproven, 0);
	}
}

/* What a receiver spared with a reason, it will spare again; where it stated
 * one beside the whole policy, the reason decided nothing. */
static void test_overrides(void **state UNUSED)
{
	struct rollout_policy asked = {.p = POLICY_REJECT, .pct = -1};
	struct rollout_simulation s;

	source("192.0.2.1");
	reporter("old.example", true, SCHEMA_RFC7489);
	policy(none);
	policy(reject);
	row(0, 0, 0, shape((struct rollout_shape){.is_overridden = true}), 0,
		5);
	row(1, 0, 0,
		shape((struct rollout_shape){.is_local_policy = true,
			.disposition = DISPOSITION_QUARANTINE}),
		1, 7);
	row(2, 0, 0,
		shape((struct rollout_shape){.is_overridden = true,
			.disposition = DISPOSITION_REJECT}),
		1, 11);
	simulate(asked, NULL, &s);
	expect(&s.total, 5, 7, 11);
	near(s.total.overridden, 12, 0);
	asked.p = POLICY_NONE;
	simulate(asked, NULL, &s);
	expect(&s.total, 16, 7, 0);
	near(s.total.overridden, 12, 0);
	/* Sampling and tests are no overrides. */
	facts.row_count = 0;
	row(0, 0, 0,
		shape((struct rollout_shape){
			.is_sampled_out = true, .is_test_mode = true}),
		0, 3);
	asked.p = POLICY_REJECT;
	simulate(asked, NULL, &s);
	expect(&s.total, 0, 0, 3);
}

/* With the policy that was in force the sums are those that were recorded,
 * whatever receivers made of it. */
static void test_todays_policy(void **state UNUSED)
{
	static const struct rollout_policy today = {.p = POLICY_REJECT,
		.sp = POLICY_QUARANTINE,
		.adkim = ALIGNMENT_STRICT,
		.pct = 25,
		.testing = TESTING_YES};
	struct rollout_policy shown = today;
	struct rollout_simulation s;

	source("192.0.2.1");
	reporter("old.example", true, SCHEMA_RFC7489);
	reporter("new.example", true, SCHEMA_RFC9990);
	shown.schema = SCHEMA_RFC7489;
	shown.testing = TESTING_ABSENT;
	policy(shown);
	shown = today;
	shown.schema = SCHEMA_RFC9990;
	shown.pct = -1;
	policy(shown);
	for (enum disposition d = DISPOSITION_ABSENT; d <= DISPOSITION_OTHER;
		d++)
		for (uint32_t i = 0; i < 16; i++)
			row((int)i, i & 1, 0,
				shape((struct rollout_shape){
					.scope = i & 2 ? SCOPE_SP : SCOPE_P,
					.disposition = d,
					.is_overridden = i & 4,
					.dkim_aligned = i & 8}),
				i & 1, 1 + 97 * d + i);
	simulate(today, NULL, &s);
	near(s.total.delivered, s.total.recorded_delivered, 0);
	near(s.total.quarantined, s.total.recorded_quarantined, 0);
	near(s.total.rejected, s.total.recorded_rejected, 0);
	assert_true(s.total.recorded_quarantined > 0);
	assert_true(s.total.recorded_rejected > 0);
	near(s.total.sampled, 0, 0);
	assert_int_equal(s.day_count, 16);
}

static void test_sums(void **state UNUSED)
{
	static const enum source_class classes[] = {CLASS_AUTHORISED_MISALIGNED,
		CLASS_UNAUTHORISED, CLASS_AUTHORISED_MISALIGNED};
	struct rollout_simulation s;
	uint32_t failing = shape((struct rollout_shape){0});
	uint32_t good = shape((struct rollout_shape){.spf_aligned = true});

	source("192.0.2.9");
	source("192.0.2.2");
	source("192.0.2.1");
	reporter("b.example", true, SCHEMA_RFC7489);
	reporter("a.example", true, SCHEMA_RFC7489);
	policy(none);
	row(4, 0, 0, failing, 0, 10);
	row(2, 0, 1, failing, 0, 30);
	row(2, 1, 2, failing, 0, 10);
	row(2, 1, 2, good, 0, 30);
	row(200, 1, 2, good, 0, 1000); /* not of the range */
	simulate((struct rollout_policy){.p = POLICY_QUARANTINE, .pct = 50},
		classes, &s);
	expect(&s.total, 55, 25, 0);
	near(s.total.passed, 30, 0);
	expect(&s.classes[CLASS_AUTHORISED_MISALIGNED], 40, 10, 0);
	expect(&s.classes[CLASS_UNAUTHORISED], 15, 15, 0);
	expect(&s.classes[CLASS_UNKNOWN], 0, 0, 0);
	assert_int_equal(s.day_count, 2);
	assert_int_equal(s.days[0].day, DAY0 + 2);
	expect(&s.days[0].tally, 50, 20, 0);
	expect(&s.days[1].tally, 5, 5, 0);
	/* Most touched, then most messages, then by address. */
	assert_int_equal(s.source_count, 3);
	assert_int_equal(s.sources[0].index, 1);
	assert_int_equal(s.sources[1].index, 2);
	assert_int_equal(s.sources[2].index, 0);
	expect(&s.sources[1].tally, 35, 5, 0);
	assert_int_equal(s.receivers[0].index, 1);
	assert_int_equal(s.receivers[1].index, 0);
}

static void test_order_of_rows(void **state UNUSED)
{
	struct rollout_policy asked = {.p = POLICY_QUARANTINE, .pct = 7};
	struct rollout_simulation a, b;

	test_sums(state);
	simulate(asked, NULL, &a);
	turn_rows();
	simulate(asked, NULL, &b);
	assert_memory_equal(&a.total, &b.total, sizeof(a.total));
	assert_memory_equal(
		a.sources, b.sources, a.source_count * sizeof(*a.sources));
}

static void test_empty(void **state UNUSED)
{
	struct rollout_simulation s;

	simulate(reject, NULL, &s);
	expect(&s.total, 0, 0, 0);
	assert_int_equal(s.day_count + s.source_count + s.receiver_count, 0);
}

#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(test_generations),
		CASE(test_sampling_bound),
		CASE(test_measured),
		CASE(test_parts_add_up),
		CASE(test_ask),
		CASE(test_scopes),
		CASE(test_alignment),
		CASE(test_overrides),
		CASE(test_todays_policy),
		CASE(test_sums),
		CASE(test_order_of_rows),
		CASE(test_empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
