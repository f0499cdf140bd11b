/* test_rollout_gate.c - each gate below, at and above its border. */
#include "rollout_fixture.h"

/* A clean domain: 100 messages a day, told of by two receivers. */
static void add_domain(struct world *w, int last)
{
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_mail(w, (struct sending){0, 0, 0, 0, last, 1, 60});
	add_mail(w, (struct sending){1, 0, 0, 0, last, 1, 40});
}

static enum gate_result timed(struct world *w, int day,
	const struct rollout_position *at, enum rollout_stage stage,
	enum gate gate)
{
	struct rollout_gate gates[GATE_COUNT];
	bool ok;

	for (enum gate g = 0; g < GATE_COUNT; g++)
		gates[g].result = GATE_NOT_ASKED;
	see_at(w, day, at);
	ok = rollout_gate_time(&w->v, stage, gates);
	if (gates[gate].result == GATE_FAILED)
		assert_false(ok);
	return gates[gate].result;
}

static void test_observe(void **state)
{
	struct world *w = *state;

	add_domain(w, 99);
	assert_int_equal(
		timed(w, 30, &at_none, STAGE_Q5, GATE_OBSERVE), GATE_FAILED);
	assert_int_equal(w->v.c->first_day, DAY0);
	assert_int_equal(rollout_earliest(&w->v, STAGE_Q5), DAY0 + 31);
	assert_int_equal(
		timed(w, 31, &at_none, STAGE_Q5, GATE_OBSERVE), GATE_PASSED);
	assert_int_equal(rollout_earliest(&w->v, STAGE_Q5), DAY0 + 31);
	/* No report yet: today may be the first day that has one. */
	w->facts.row_count = 0;
	assert_int_equal(
		timed(w, 5, &at_none, STAGE_Q5, GATE_OBSERVE), GATE_FAILED);
	assert_int_equal(rollout_earliest(&w->v, STAGE_Q5), DAY0 + 36);
}

static void test_data(void **state)
{
	struct world *w = *state;

	add_domain(w, -1);
	add_mail(w, (struct sending){0, 0, 0, 0, 27, 3, 60}); /* ten days */
	assert_int_equal(
		timed(w, 31, &at_none, STAGE_Q5, GATE_DATA), GATE_PASSED);
	assert_int_equal(
		timed(w, 32, &at_none, STAGE_Q5, GATE_DATA), GATE_FAILED);
	/* Watched for 60 days, of late by one report. */
	add_mail(w, (struct sending){0, 0, 0, 40, 40, 1, 60});
	assert_int_equal(
		timed(w, 59, &at_none, STAGE_Q5, GATE_DATA), GATE_FAILED);
	assert_int_equal(
		timed(w, 60, &at_none, STAGE_Q5, GATE_DATA), GATE_PASSED);
	/* Of late by none: days 41..71. */
	assert_int_equal(
		timed(w, 71, &at_none, STAGE_Q5, GATE_DATA), GATE_PASSED);
	assert_int_equal(
		timed(w, 72, &at_none, STAGE_Q5, GATE_DATA), GATE_FAILED);
	w->facts.is_parked = true;
	assert_int_equal(
		timed(w, 72, &at_none, STAGE_Q5, GATE_DATA), GATE_PASSED);
}

/* Three messages are about all mail; of those that fail reports tell of 85 %. */
static void test_floor(void **state)
{
	struct world *w = *state;
	uint32_t vendor;

	add_domain(w, -1);
	add_mail(w, (struct sending){0, 0, 0, 0, 59, 1, 10});
	see_at(w, 60, &at_none);
	assert_near(w->v.limit, 3, 0);
	vendor = add_source(w, "198.51.100.1", "v.example", 0, INFRA_ESP);
	add_mail(w, (struct sending){0, vendor, bare(w, false), 0, 59, 1, 1});
	see_at(w, 60, &at_none);
	assert_near(w->v.limit, 2.55, 1e-12);
}

static void test_dwell(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_Q5);

	add_domain(w, 99);
	at.since = DAY0 + 40;
	assert_int_equal(timed(w, 46, &at, STAGE_Q10, GATE_DWELL), GATE_FAILED);
	assert_int_equal(rollout_earliest(&w->v, STAGE_Q10), DAY0 + 47);
	assert_int_equal(timed(w, 47, &at, STAGE_Q10, GATE_DWELL), GATE_PASSED);
	/* One receiver tells of more than 95 %: twice as long. */
	w->facts.row_count = 0;
	add_mail(w, (struct sending){0, 0, 0, 0, 99, 1, 95});
	add_mail(w, (struct sending){1, 0, 0, 0, 99, 1, 5});
	assert_int_equal(timed(w, 47, &at, STAGE_Q10, GATE_DWELL), GATE_PASSED);
	add_mail(w, (struct sending){0, 0, 0, 46, 46, 1, 1});
	assert_int_equal(timed(w, 47, &at, STAGE_Q10, GATE_DWELL), GATE_FAILED);
	assert_int_equal(timed(w, 54, &at, STAGE_Q10, GATE_DWELL), GATE_PASSED);
	assert_int_equal(rollout_earliest(&w->v, STAGE_Q10), DAY0 + 54);
}

/* Of a domain that no report came for the stage has not begun. */
static void test_dwell_without_reports(void **state)
{
	struct world *w = *state;
	struct rollout_position at = at_none;
	struct rollout_gate gates[GATE_COUNT];

	add_domain(w, -1);
	at.since = ROLLOUT_NEVER;
	see_at(w, 5, &at);
	rollout_gate_time(&w->v, STAGE_Q5, gates);
	assert_int_equal(gates[GATE_DWELL].result, GATE_PASSED);
	assert_true(gates[GATE_DWELL].value == 0);
	assert_true(str_starts_with(
		gates[GATE_DWELL].text, STR("0 days in this stage, ")));
}

static void test_month_of_quarantine(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_Q100);

	add_domain(w, 99);
	at.since = DAY0 + 60;
	at.left_none = DAY0 + 40;
	assert_int_equal(timed(w, 67, &at, STAGE_R25, GATE_MONTH_OF_QUARANTINE),
		GATE_FAILED);
	assert_int_equal(rollout_earliest(&w->v, STAGE_R25), DAY0 + 68);
	assert_int_equal(timed(w, 68, &at, STAGE_R25, GATE_MONTH_OF_QUARANTINE),
		GATE_PASSED);
	at.stage = STAGE_Q50;
	assert_int_equal(
		timed(w, 67, &at, STAGE_Q100, GATE_MONTH_OF_QUARANTINE),
		GATE_NOT_ASKED);
	at.stage = STAGE_R25;
	assert_int_equal(timed(w, 67, &at, STAGE_R50, GATE_MONTH_OF_QUARANTINE),
		GATE_NOT_ASKED);
}

/* Half of what was usual, of aligned mail; below 20 a week nothing is said. */
static void test_coverage(void **state)
{
	struct world *w = *state;
	uint32_t nobody;

	add_domain(w, 52);
	add_mail(w, (struct sending){0, 0, 0, 53, 59, 1, 50});
	assert_int_equal(
		timed(w, 60, &at_none, STAGE_Q5, GATE_COVERAGE), GATE_PASSED);
	add_domain(w, 52);
	add_mail(w, (struct sending){0, 0, 0, 53, 59, 1, 49});
	nobody = bare(w, false);
	add_mail(w, (struct sending){0, 0, nobody, 53, 59, 1, 1000});
	assert_int_equal(
		timed(w, 60, &at_none, STAGE_Q5, GATE_COVERAGE), GATE_FAILED);
	w->facts.row_count = 0;
	add_mail(w, (struct sending){0, 0, 0, 0, 52, 1, 2});
	assert_int_equal(
		timed(w, 60, &at_none, STAGE_Q5, GATE_COVERAGE), GATE_PASSED);
	add_mail(w, (struct sending){0, 0, 0, 0, 52, 1, 1});
	assert_int_equal(
		timed(w, 60, &at_none, STAGE_Q5, GATE_COVERAGE), GATE_FAILED);
}

/* --- cost ------------------------------------------------------------------------- */

/* A month of `v` messages, all failing where it is not aligned. */
static struct group sender(enum source_class class, double v)
{
	bool fails = class != CLASS_AUTHORISED_ALIGNED;

	return (struct group){.text = STR("r:v.example"),
		.class = class,
		.weight = 1,
		.x = fails ? v : 0,
		.n = v,
		.deff = 1,
		.share = fails,
		.projected_30d = v};
}

static enum gate_result cost(struct world *w, struct group *items, size_t count,
	enum rollout_stage stage, enum gate gate)
{
	struct rollout_position at = held(STAGE_Q50);
	struct rollout_gate gates[GATE_COUNT];
	struct view v = {.c = &w->c, .at = &at};

	w->c.config = &w->config;
	w->c.arena = w->arena;
	for (enum gate g = 0; g < GATE_COUNT; g++)
		gates[g].result = GATE_NOT_ASKED;
	v.groups = (struct groups){.items = items, .count = count};
	rollout_collateral(&w->c, &v.groups, &v.cost);
	v.limit = fmax(
		w->config.tolerance * v.cost.legit_30d, w->config.floor_30d);
	for (enum rollout_stage s = 0; s < STAGE_COUNT; s++)
		v.touched[s] = rollout_rung(s)->touched_rfc7489;
	if (!rollout_gate_cost(&v, stage, gates))
		assert_true(gates[GATE_DIRECT].result == GATE_FAILED ||
			    gates[GATE_SENDER].result == GATE_FAILED ||
			    gates[GATE_INDIRECT].result == GATE_FAILED ||
			    gates[GATE_DKIM].result == GATE_FAILED ||
			    gates[GATE_LISTS].result == GATE_FAILED);
	return gates[gate].result;
}

/* An unknown sender of V: U is 1.2 V, the limit 0.8 x max(L / 1000, 3). */
static void test_direct(void **state)
{
	struct world *w = *state;
	struct group g = sender(CLASS_UNKNOWN, 2);

	assert_int_equal(cost(w, &g, 1, STAGE_Q100, GATE_DIRECT), GATE_PASSED);
	g = sender(CLASS_UNKNOWN, 2.001);
	assert_int_equal(cost(w, &g, 1, STAGE_Q100, GATE_DIRECT), GATE_FAILED);
	assert_int_equal(cost(w, &g, 1, STAGE_Q50, GATE_DIRECT), GATE_PASSED);
	g = sender(CLASS_UNKNOWN, 4);
	assert_int_equal(cost(w, &g, 1, STAGE_Q50, GATE_DIRECT), GATE_PASSED);
	g = sender(CLASS_UNKNOWN, 4.001);
	assert_int_equal(cost(w, &g, 1, STAGE_Q50, GATE_DIRECT), GATE_FAILED);
	assert_int_equal(cost(w, &g, 1, STAGE_NONE, GATE_DIRECT), GATE_PASSED);
}

/* 5 a day x 0.8 are 120 in 30 days. */
static void test_sender(void **state)
{
	struct world *w = *state;
	struct group g = sender(CLASS_AUTHORISED_MISALIGNED, 120);

	assert_int_equal(cost(w, &g, 1, STAGE_Q100, GATE_SENDER), GATE_PASSED);
	g = sender(CLASS_AUTHORISED_MISALIGNED, 120.1);
	assert_int_equal(cost(w, &g, 1, STAGE_Q100, GATE_SENDER), GATE_FAILED);
	assert_int_equal(cost(w, &g, 1, STAGE_Q50, GATE_SENDER), GATE_PASSED);
	/* What is not ours may be lost. */
	g = sender(CLASS_UNAUTHORISED, 1000);
	assert_int_equal(cost(w, &g, 1, STAGE_Q100, GATE_SENDER), GATE_PASSED);
	assert_int_equal(cost(w, &g, 1, STAGE_Q100, GATE_DIRECT), GATE_PASSED);
}

/* 1.2 V up to max(2 % of L, 10), at reject 1 %. */
static void test_indirect(void **state)
{
	struct world *w = *state;
	/* Ten messages, of which reports tell of 85 %. */
	struct group g[2] = {sender(CLASS_INDIRECT, 8.5 / 1.2 - 0.001)};

	g[1] = sender(CLASS_AUTHORISED_ALIGNED, 0);
	assert_int_equal(cost(w, g, 1, STAGE_Q100, GATE_INDIRECT), GATE_PASSED);
	g[0] = sender(CLASS_INDIRECT, 8.5 / 1.2 + 0.001);
	assert_int_equal(cost(w, g, 1, STAGE_Q100, GATE_INDIRECT), GATE_FAILED);
	/* 2 % of 6000 are 120, 1 % are 60. */
	g[1] = sender(CLASS_AUTHORISED_ALIGNED, 6000);
	g[0] = sender(CLASS_INDIRECT, 99.999);
	assert_int_equal(cost(w, g, 2, STAGE_Q100, GATE_INDIRECT), GATE_PASSED);
	g[0] = sender(CLASS_INDIRECT, 100.001);
	assert_int_equal(cost(w, g, 2, STAGE_Q100, GATE_INDIRECT), GATE_FAILED);
	g[0] = sender(CLASS_INDIRECT, 49.999);
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_INDIRECT), GATE_PASSED);
	g[0] = sender(CLASS_INDIRECT, 50.001);
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_INDIRECT), GATE_FAILED);
	/* With half of failing mail touched: headroom. */
	assert_int_equal(cost(w, g, 2, STAGE_Q50, GATE_INDIRECT), GATE_PASSED);
	g[0] = sender(CLASS_INDIRECT, 160.001);
	assert_int_equal(cost(w, g, 2, STAGE_Q50, GATE_INDIRECT), GATE_FAILED);
}

/* RFC 9989 7.4: 1 % of all mail by SPF alone is worth a word before reject. */
static void test_dkim(void **state)
{
	struct world *w = *state;
	struct group g[2] = {sender(CLASS_AUTHORISED_ALIGNED, 99)};
	struct group_day signed_day = {.n = 9, .dkim_aligned = 9};

	w->c.data_through = DAY0 + 59;
	signed_day.day = DAY0 + 32;
	g[0].days = &signed_day;
	g[0].day_count = 1;
	g[1] = sender(CLASS_AUTHORISED_ALIGNED, 0.999);
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_DKIM), GATE_PASSED);
	g[1] = sender(CLASS_AUTHORISED_ALIGNED, 1.001);
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_DKIM), GATE_WARNED);
	assert_int_equal(cost(w, g, 2, STAGE_Q100, GATE_DKIM), GATE_NOT_ASKED);
	w->config.dkim_gate = GATE_BLOCKS;
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_DKIM), GATE_FAILED);
	/* 28 days ago does not count. */
	g[1] = sender(CLASS_AUTHORISED_ALIGNED, 0.999);
	signed_day.day = DAY0 + 31;
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_DKIM), GATE_FAILED);
}

/* Mailing lists: indirect, and less than half of it is aligned. 0.1 % of L. */
static void test_lists(void **state)
{
	struct world *w = *state;
	struct group g[2] = {sender(CLASS_INDIRECT, 10)};

	g[1] = sender(CLASS_AUTHORISED_ALIGNED, 10000);
	g[0].f.n = 10;
	g[0].f.aligned = 4;
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_LISTS), GATE_PASSED);
	g[0].projected_30d = 10.01;
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_LISTS), GATE_WARNED);
	w->config.lists_gate = GATE_BLOCKS;
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_LISTS), GATE_FAILED);
	g[0].f.aligned = 5;
	assert_int_equal(cost(w, g, 2, STAGE_R25, GATE_LISTS), GATE_PASSED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_observe),
		TEST(test_data),
		TEST(test_floor),
		TEST(test_dwell),
		TEST(test_dwell_without_reports),
		TEST(test_month_of_quarantine),
		TEST(test_coverage),
		TEST(test_direct),
		TEST(test_sender),
		TEST(test_indirect),
		TEST(test_dkim),
		TEST(test_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
