/* test_rollout_sort.c - facts in whatever order they come. */
#include "rollout_fixture.h"

#include "base/err.h"

/* --- indices ------------------------------------------------------------------ */

static void assert_refused(struct world *w, struct rollout_row row)
{
	struct rollout *r = NULL;
	struct err err = {0};

	w->facts.row_count = 0;
	add_row(w, row);
	assert_false(rollout_new(&r, &w->facts, &w->config, SCOPE_P, &err));
	assert_null(r);
	assert_int_equal(err.code, ERR_LIMIT);
}

static void test_index_that_names_nothing(void **state)
{
	struct world *w = *state;
	struct rollout *r = NULL;
	struct err err = {0};

	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", NULL, 0, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_row(w, (struct rollout_row){.day = DAY0, .count = 1});
	assert_true(rollout_new(&r, &w->facts, &w->config, SCOPE_P, &err));
	rollout_free(&r);
	assert_refused(w, (struct rollout_row){.reporter = 1});
	assert_refused(w, (struct rollout_row){.source = 1});
	assert_refused(w, (struct rollout_row){.shape = 1});
	assert_refused(w, (struct rollout_row){.policy = 1});
	assert_refused(w, (struct rollout_row){.reporter = UINT32_MAX});
}

/* --- order ----------------------------------------------------------------------- */

static uint32_t random_below(uint32_t *seed, size_t n)
{
	*seed = *seed * 1664525 + 1013904223;
	return (uint32_t)((*seed >> 8) % n);
}

/* Parts of messages, ties and every kind of key. */
static void fill(struct world *w)
{
	uint32_t r[] = {add_reporter(w, "google.com", true),
		add_reporter(w, "small.example", false),
		add_reporter(w, "other.example", false)};
	uint32_t shapes[] = {aligned(w, "s1"), by_dkim(w, "s2", true),
		by_dkim(w, "s2", false), as_other(w, "third.example"),
		as_other(w, "vendor.example"), bare(w, true), bare(w, false),
		overridden(w)};
	static const char *const hosts[] = {"vendor.example", "hosting.example",
		NULL, NULL, "forward.example"};
	uint32_t seed = 1;

	for (uint32_t i = 0; i < 40; i++) {
		char ip[IP_TEXT_SIZE];
		uint32_t s;

		(void)snprintf(ip, sizeof(ip), "192.0.2.%u", 200 - i);
		s = add_source(w, ip, hosts[i % 5], i % 3 ? 64500 + i % 7 : 0,
			(enum infra)(i % (INFRA_RESIDENTIAL + 1)));
		for (size_t k = 0; k < 3; k++)
			add_mail(w, (struct sending){r[random_below(&seed, 3)],
					    s, shapes[random_below(&seed, 8)],
					    (int)random_below(&seed, 20), 60,
					    1 + (int)random_below(&seed, 9),
					    1 + random_below(&seed, 90)});
	}
	/* Two senders with equal shares of one selector. */
	add_mail(w, (struct sending){r[0], 0, shapes[1], 30, 60, 1, 7});
	add_mail(w, (struct sending){r[0], 1, shapes[1], 30, 60, 1, 7});
}

static void shuffle_rows(struct world *w, uint32_t *seed)
{
	for (size_t i = w->facts.row_count; i > 1; i--) {
		size_t k = random_below(seed, i);
		struct rollout_row row = w->rows[i - 1];

		w->rows[i - 1] = w->rows[k];
		w->rows[k] = row;
	}
}

/* Other numbers for the same sources and shapes. */
static void renumber(struct world *w)
{
	uint32_t sources = (uint32_t)w->facts.source_count - 1;
	uint32_t shapes = (uint32_t)w->facts.shape_count - 1;
	struct world old = *w;

	for (uint32_t i = 0; i <= sources; i++)
		w->sources[i] = old.sources[sources - i];
	for (uint32_t i = 0; i <= shapes; i++)
		w->shapes[i] = old.shapes[shapes - i];
	for (size_t i = 0; i < w->facts.row_count; i++) {
		w->rows[i].source = sources - w->rows[i].source;
		w->rows[i].shape = shapes - w->rows[i].shape;
	}
}

static void test_order_does_not_matter(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_Q10);
	const char *wanted;
	uint32_t seed = 7;

	fill(w);
	wanted = judge_text(w, 61, &at);
	for (int i = 0; i < 5; i++) {
		shuffle_rows(w, &seed);
		assert_string_equal(judge_text(w, 61, &at), wanted);
	}
	renumber(w);
	shuffle_rows(w, &seed);
	assert_string_equal(judge_text(w, 61, &at), wanted);
}

/* --- what shapes mean -------------------------------------------------------------- */

static void test_third(void **state)
{
	struct world *w = *state;
	struct rollout_shape s = {.spf_domain = STR("bounce.vendor.example"),
		.spf_org_domain = STR("vendor.example"),
		.spf_result = AUTH_RESULT_PASS};
	struct rollout_dkim signatures[] = {
		{STR("example.com"), STR("a"), STR("example.com"),
			AUTH_RESULT_PASS, true},
		{STR("x.example"), STR("b"), STR("x.example"), AUTH_RESULT_FAIL,
			false},
		{STR("m.y.example"), STR("c"), STR("y.example"),
			AUTH_RESULT_PASS, false},
		{STR("z.example"), STR("d"), STR("z.example"), AUTH_RESULT_PASS,
			false}};

	add_shape(w, s);
	sort(w, SCOPE_P);
	assert_true(
		str_equal(w->sorted.shapes[0].third, STR("vendor.example")));
	/* DKIM names the sender better; the first that passes, not ours. */
	w->shapes[0].dkim = signatures;
	w->shapes[0].dkim_count = 4;
	sort(w, SCOPE_P);
	assert_true(str_equal(w->sorted.shapes[0].third, STR("y.example")));
	assert_true(str_equal(
		w->sorted.shapes[0].spf_third, STR("vendor.example")));
	assert_int_equal(w->sorted.shapes[0].selector_count, 1);
	assert_true(w->sorted.shapes[0].selector_passed[0]);
	assert_int_equal(w->sorted.selector_count, 1);
	/* What fails proves nobody, and what is ours no other. */
	w->shapes[0].spf_result = AUTH_RESULT_SOFTFAIL;
	w->shapes[0].dkim_count = 2;
	sort(w, SCOPE_P);
	assert_null(w->sorted.shapes[0].third.ptr);
}

static void test_scope_and_reporter_days(void **state)
{
	struct world *w = *state;
	uint32_t r = add_reporter(w, "google.com", true);
	uint32_t s = add_source(w, "192.0.2.1", NULL, 0, INFRA_UNKNOWN);
	uint32_t p = aligned(w, "s1"), sp = aligned(w, "s1");

	w->shapes[sp].scope = SCOPE_SP;
	add_mail(w, (struct sending){r, s, p, 0, 9, 1, 5});
	add_mail(w, (struct sending){r, s, sp, 5, 14, 1, 5});
	add_row(w, (struct rollout_row){.day = DAY0 + 3,
			   .arrival_day = DAY0 + 40,
			   .reporter = r,
			   .source = s,
			   .shape = p,
			   .count = 1});
	sort(w, SCOPE_P);
	assert_int_equal(w->sorted.row_count, 11);
	/* Of all scopes, each day once, as first learnt. */
	assert_int_equal(w->sorted.reporters[0].count, 15);
	assert_int_equal(w->sorted.reporters[0].items[3].day, DAY0 + 3);
	assert_int_equal(w->sorted.reporters[0].items[3].arrival_day, DAY0 + 4);
	sort(w, SCOPE_SP);
	assert_int_equal(w->sorted.row_count, 10);
	sort(w, SCOPE_NP);
	assert_int_equal(w->sorted.row_count, 0);
}

static size_t rows_of(struct world *w, enum rollout_scope scope, bool sp_absent,
	bool np_absent, bool is_unknown)
{
	w->facts.sp_is_absent = sp_absent;
	w->facts.np_is_absent = np_absent;
	w->facts.existence_is_unknown = is_unknown;
	sort(w, scope);
	return w->sorted.row_count;
}

/* RFC 9989 4.7: np falls back to sp, sp to p. One row of p, two of sp, four of
 * np. */
static void test_what_a_step_moves(void **state)
{
	struct world *w = *state;

	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", NULL, 0, INFRA_UNKNOWN);
	for (int i = 0; i < 3; i++)
		w->shapes[aligned(w, "s1")].scope = (enum rollout_scope)i;
	add_mail(w, (struct sending){0, 0, 0, 0, 0, 1, 1});
	add_mail(w, (struct sending){0, 0, 1, 0, 1, 1, 1});
	add_mail(w, (struct sending){0, 0, 2, 0, 3, 1, 1});
	assert_int_equal(rows_of(w, SCOPE_P, false, false, false), 1);
	assert_int_equal(rows_of(w, SCOPE_P, true, false, false), 3);
	assert_int_equal(rows_of(w, SCOPE_P, true, true, false), 7);
	assert_int_equal(rows_of(w, SCOPE_P, false, true, false), 1);
	assert_int_equal(rows_of(w, SCOPE_SP, false, false, false), 2);
	assert_int_equal(rows_of(w, SCOPE_SP, true, true, false), 6);
	assert_int_equal(rows_of(w, SCOPE_NP, false, false, false), 4);
	assert_int_equal(rows_of(w, SCOPE_NP, false, false, true), 6);
}

/* Another scope beside is as if it had been asked for alone. */
static void test_beside(void **state)
{
	struct world *w = *state;
	struct rollout_sorted beside;

	fill(w);
	w->shapes[3].scope = SCOPE_SP;
	sort(w, SCOPE_P);
	rollout_sort_beside(
		&beside, w->arena, &w->sorted, &w->config, SCOPE_SP);
	sort(w, SCOPE_SP);
	assert_true(beside.row_count > 0);
	assert_int_equal(beside.row_count, w->sorted.row_count);
	assert_memory_equal(beside.rows, w->sorted.rows,
		beside.row_count * sizeof(*beside.rows));
}

/* Nothing at all is a domain, too. */
static void test_empty(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v = judge(w, 10, &at_none);

	assert_int_equal(v.verdict, VERDICT_HOLD);
	assert_int_equal(v.sender_count, 0);
	assert_int_equal(v.gates[GATE_OBSERVE].result, GATE_FAILED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_index_that_names_nothing),
		TEST(test_order_does_not_matter),
		TEST(test_third),
		TEST(test_scope_and_reporter_days),
		TEST(test_what_a_step_moves),
		TEST(test_beside),
		TEST(test_empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
