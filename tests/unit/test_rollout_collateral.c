/* test_rollout_collateral.c - the worked example of the method. */
#include "dmarc/rollout_private.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct rollout_config config;
static struct counted day;

static void near(double got, double want, double within)
{
	if (!(fabs(got - want) <= within))
		fail_msg("%.8f, not %.8f", got, want);
}

/* A sender whose regime is known. */
static struct group sender(
	enum source_class class, double x, double n, double deff, double v)
{
	return (struct group){
		.text = STR("r:vendor.example"),
		.class = class,
		.weight = 1,
		.x = x,
		.n = n,
		.deff = deff,
		.share = n > 0 ? x / n : 0,
		.projected_30d = v,
	};
}

static struct view view_of(struct group *items, size_t count, double legit_30d)
{
	static const struct rollout_position at = {.stage = STAGE_Q10};
	struct view v = {.c = &day, .at = &at};

	v.groups = (struct groups){.items = items, .count = count};
	rollout_collateral(&day, &v.groups, &v.cost);
	v.cost.legit_30d = legit_30d;
	v.limit = fmax(config.tolerance * legit_30d, config.floor_30d);
	for (enum rollout_stage s = 0; s < STAGE_COUNT; s++)
		v.touched[s] = rollout_rung(s)->touched_rfc7489;
	return v;
}

static bool passes(const struct view *v, enum rollout_stage stage, double value)
{
	struct rollout_gate gates[GATE_COUNT];
	bool ok = rollout_gate_cost(v, stage, gates);

	near(gates[GATE_DIRECT].value, value, 1e-3);
	assert_int_equal(ok, gates[GATE_DIRECT].result == GATE_PASSED);
	return ok;
}

static void test_example(void **state UNUSED)
{
	struct group items[] = {
		sender(CLASS_AUTHORISED_ALIGNED, 14, 118000, 1, 50400),
		sender(CLASS_AUTHORISED_MISALIGNED, 41, 820, 2.1, 900),
		sender(CLASS_UNKNOWN, 60, 60, 1, 60),
	};
	struct rollout_gate gates[GATE_COUNT];
	struct view v = view_of(items, 3, 52000);

	near(v.cost.expected, 110.9797, 1e-4);
	near(v.cost.upper, 134.4856, 1e-4);
	assert_true(passes(&v, STAGE_Q5, 6.7243));
	assert_true(passes(&v, STAGE_Q10, 13.4486));
	assert_true(passes(&v, STAGE_Q25, 33.6214));
	assert_false(passes(&v, STAGE_Q50, 67.2428));
	assert_false(passes(&v, STAGE_Q100, 134.4856));
	(void)rollout_gate_cost(&v, STAGE_Q25, gates);
	near(gates[GATE_DIRECT].limit, 41.6, 1e-9);
	near(gates[GATE_SENDER].value, 0.5, 1e-9);
	near(gates[GATE_SENDER].limit, 4, 1e-9);

	/* D is not ours and C was repaired: every step passes. */
	items[1] = sender(CLASS_AUTHORISED_ALIGNED, 0, 820, 1, 0);
	items[2] = sender(CLASS_UNAUTHORISED, 60, 60, 1, 60);
	items[1].n = 0;
	v = view_of(items, 3, 52000);
	near(v.cost.expected, 5.9797, 1e-4);
	near(v.cost.upper, 9.3478, 1e-4);
	assert_true(passes(&v, STAGE_R100, 9.3478));
	(void)rollout_gate_cost(&v, STAGE_R100, gates);
	near(gates[GATE_DIRECT].limit, 52, 1e-9);
}

/* A clean domain, however small, passes after a month; two failures in a small
 * one do not. */
static void test_low_volume(void **state UNUSED)
{
	struct rollout_gate gates[GATE_COUNT];
	struct group g = sender(CLASS_AUTHORISED_ALIGNED, 0, 640, 1, 600);
	struct view v = view_of(&g, 1, 600);

	assert_true(passes(&v, STAGE_Q100, 2.8019));
	g = sender(CLASS_AUTHORISED_ALIGNED, 0, 96, 1, 90);
	v = view_of(&g, 1, 90);
	assert_true(passes(&v, STAGE_Q100, 2.7651));
	g = sender(CLASS_AUTHORISED_ALIGNED, 1, 1800, 1, 600);
	v = view_of(&g, 1, 600);
	assert_true(passes(&v, STAGE_Q100, 1.5796));
	g = sender(CLASS_AUTHORISED_ALIGNED, 2, 640, 1, 600);
	v = view_of(&g, 1, 600);
	near(v.cost.upper, 5.88, 0.01);
	assert_false(passes(&v, STAGE_Q100, v.cost.upper));
	assert_true(passes(&v, STAGE_Q25, 0.25 * v.cost.upper));
	near(0.25 * v.cost.upper, 1.47, 0.01);
	(void)rollout_gate_cost(&v, STAGE_Q25, gates);
	near(gates[GATE_DIRECT].limit, 2.4, 1e-9);
}

/* Three messages fail in 30 days beside a small clean pool: 3.6 at most, and what
 * is unknown of the pool, 2.8, does not add up with them. */
static void test_seen_and_unknown(void **state UNUSED)
{
	struct group items[] = {
		sender(CLASS_AUTHORISED_ALIGNED, 0, 320, 1, 300),
		sender(CLASS_UNKNOWN, 1, 1, 1, 3),
	};
	struct view v = view_of(items, 2, 300);

	near(v.cost.upper, 3.6, 1e-9);
	/* Less is seen than unknown, 300 (1 - 0.05^(1/320)) = 2.79537: in the
	 * measure of the lower limit. */
	items[1].projected_30d = 1;
	v = view_of(items, 2, 300);
	near(v.cost.upper, 2.79537 * 0.8 * 0.85, 1e-4);
	/* Where 0.1 % governs, both add up in squares; 4000 (1 - 0.05^(1/4000))
	 * = 2.99461. */
	items[0] = sender(CLASS_AUTHORISED_ALIGNED, 0, 4000, 1, 4000);
	v = view_of(items, 2, 4000);
	near(v.cost.upper, 1 + sqrt(2.99461 * 2.99461 + 0.2 * 0.2), 1e-4);
}

static void test_weights(void **state UNUSED)
{
	static const double v[][2] = {{-2, 0.083173}, {-1, 0.231475}, {0, 0.5},
		{0.5, 0.645656}, {1, 0.768525}, {2, 0.916827}, {3, 0.973403}};

	for (size_t i = 0; i < ARRAY_LEN(v); i++)
		near(rollout_weight(v[i][0], &config), v[i][1], 1e-6);
}

static void test_shares_of_stages(void **state UNUSED)
{
	static const double touched[] = {0, 0.05, 0.1, 0.25, 0.5, 1, 1, 1, 1};

	for (size_t i = 0; i < ARRAY_LEN(touched); i++) {
		enum rollout_stage stage =
			rollout_ladder_stage(LADDER_STANDARD, i);

		assert_int_equal(rollout_rank(LADDER_STANDARD, stage), i);
		near(rollout_rung(stage)->touched_rfc7489, touched[i], 0);
	}
	assert_int_equal(rollout_rank(LADDER_STANDARD, STAGE_RT), 5);
	assert_int_equal(rollout_rank(LADDER_BIS, STAGE_Q50), 1);
	assert_int_equal(rollout_rank(LADDER_BIS, STAGE_R50), 3);
}

static int set_up(void **state UNUSED)
{
	day.arena = arena_new("test", SIZE_MAX);
	day.config = &config;
	return rollout_config_profile("standard", &config) ? 0 : 1;
}

static int tear_down(void **state UNUSED)
{
	arena_free(&day.arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_example),
		cmocka_unit_test(test_low_volume),
		cmocka_unit_test(test_seen_and_unknown),
		cmocka_unit_test(test_weights),
		cmocka_unit_test(test_shares_of_stages),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
