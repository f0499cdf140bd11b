/* test_rollout.c - the way up, down and up again; and who has a say in it. */
#include "rollout_fixture.h"

#include "dmarc/rollout_timeline.h"

static uint32_t good, bad;

/* 100 aligned messages a day, days 0..199, told of by two receivers. */
static void add_domain(struct world *w)
{
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	add_source(w, "198.51.100.1", "v.example", 0, INFRA_UNKNOWN);
	good = aligned(w, "s1");
	bad = bare(w, true);
	add_mail(w, (struct sending){0, 0, good, 0, 199, 1, 60});
	add_mail(w, (struct sending){1, 0, good, 0, 199, 1, 40});
}

/* --- the ladder -------------------------------------------------------------------- */

struct move {
	int day;
	enum rollout_stage to;
};

/* Day by day, each verdict followed: these moves and no others. */
static void assert_walk(struct world *w, enum rollout_scope scope, int last,
	const struct move *moves, size_t count)
{
	struct rollout_position at = at_none;
	struct arena *a = arena_new("walk", SIZE_MAX);
	struct rollout *r = NULL;
	struct err err = {0};
	size_t n = 0;

	assert_true(rollout_new(&r, &w->facts, &w->config, scope, &err));
	for (int day = 0; day <= last; day++) {
		struct rollout_verdict v;

		arena_reset(a);
		rollout_judge(r, DAY0 + day, &at, a, &v);
		assert_int_equal(v.scope, scope);
		rollout_follow(&at, &v);
		if (v.verdict == VERDICT_HOLD || v.verdict == VERDICT_DONE) {
			assert_int_equal(v.next_stage, v.stage);
			continue;
		}
		if (n == count || moves[n].day != day ||
			moves[n].to != v.next_stage)
			fail_msg("day %d: %s to %s", day,
				verdict_name(v.verdict),
				rollout_stage_name(v.next_stage));
		n++;
	}
	assert_int_equal(n, count);
	rollout_free(&r);
	arena_free(&a);
}

#define ASSERT_WALK(w, scope, last, moves) \
	assert_walk(w, scope, last, moves, ARRAY_LEN(moves))

static void test_ladder(void **state)
{
	static const struct move moves[] = {{31, STAGE_Q5}, {38, STAGE_Q10},
		{45, STAGE_Q25}, {52, STAGE_Q50}, {59, STAGE_Q100},
		{66, STAGE_R25}, {73, STAGE_R50}, {80, STAGE_R100}};
	struct world *w = *state;

	add_domain(w);
	ASSERT_WALK(w, SCOPE_P, 120, moves);
	for (size_t i = 0; i < w->facts.shape_count; i++)
		w->shapes[i].scope = SCOPE_SP;
	ASSERT_WALK(w, SCOPE_SP, 120, moves);
}

/* With short steps reject waits for 28 days of quarantine. */
static void test_ladder_fast(void **state)
{
	static const struct move moves[] = {{28, STAGE_Q5}, {31, STAGE_Q10},
		{34, STAGE_Q25}, {37, STAGE_Q50}, {40, STAGE_Q100},
		{56, STAGE_R25}, {59, STAGE_R50}, {62, STAGE_R100}};
	struct world *w = *state;

	add_domain(w);
	/* Enough that a short month is proof: 3 in 30 days of 6000. */
	add_mail(w, (struct sending){0, 0, good, 0, 199, 1, 100});
	add_mail(w, (struct sending){1, 0, good, 0, 199, 1, 100});
	assert_true(rollout_config_profile("fast", &w->config));
	ASSERT_WALK(w, SCOPE_P, 120, moves);
}

static void test_ladder_bis(void **state)
{
	static const struct move moves[] = {{31, STAGE_QT}, {38, STAGE_Q100},
		{59, STAGE_RT}, {66, STAGE_R100}};
	struct world *w = *state;

	add_domain(w);
	w->config.ladder = LADDER_BIS;
	ASSERT_WALK(w, SCOPE_P, 120, moves);
}

static void test_goal(void **state)
{
	static const struct move moves[] = {{31, STAGE_Q5}, {38, STAGE_Q10}};
	struct world *w = *state;
	struct rollout_position at = held(STAGE_Q10);

	add_domain(w);
	w->config.goal = STAGE_Q10;
	ASSERT_WALK(w, SCOPE_P, 120, moves);
	assert_int_equal(judge(w, 99, &at).verdict, VERDICT_DONE);
	at.stage = STAGE_R100; /* beyond it */
	assert_int_equal(judge(w, 99, &at).verdict, VERDICT_DONE);
}

/* Nothing legitimate: straight to reject, once it was watched. */
static void test_parked(void **state)
{
	static const struct move moves[] = {{31, STAGE_R100}};
	struct world *w = *state;

	add_domain(w);
	w->facts.row_count = 0;
	add_mail(w, (struct sending){0, 1, bare(w, false), 0, 199, 1, 1});
	w->sources[1].infra = INFRA_RESIDENTIAL;
	ASSERT_WALK(w, SCOPE_P, 99, moves);
	w->facts.is_parked = true;
	ASSERT_WALK(w, SCOPE_P, 99, moves);
	/* Without any report there is no knowing. */
	w->facts.row_count = 0;
	assert_walk(w, SCOPE_P, 99, NULL, 0);
}

/* --- back, and up again -------------------------------------------------------------- */

/* A vendor of 30 a day fails on days 120..122. */
static void test_back_and_return(void **state)
{
	static const struct move moves[] = {{31, STAGE_Q5}, {38, STAGE_Q10},
		{45, STAGE_Q25}, {52, STAGE_Q50}, {59, STAGE_Q100},
		{66, STAGE_R25}, {73, STAGE_R50}, {80, STAGE_R100},
		/* 30 of 90 fail: 300 in 30 days, of twice 3.9 at most. q5
		 * would touch 15. */
		{121, STAGE_NONE},
		/* Five clean days, 123..127, of more than 30 messages. */
		{128, STAGE_R100}};
	struct world *w = *state;

	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 119, 1, 30});
	add_mail(w, (struct sending){0, 1, bad, 120, 122, 1, 30});
	add_mail(w, (struct sending){0, 1, good, 123, 199, 1, 30});
	ASSERT_WALK(w, SCOPE_P, 160, moves);
}

static struct rollout_position rolled_back(enum rollout_stage stage, int day)
{
	struct rollout_position at = held(stage);

	at.peak = STAGE_R100;
	at.rolled_back = at.since = DAY0 + day;
	return at;
}

/* Not sooner than five days after; then at once, without dwelling. */
static void test_return_waits(void **state)
{
	struct world *w = *state;
	struct rollout_position at = rolled_back(STAGE_Q25, 90);

	add_domain(w);
	assert_int_equal(judge(w, 94, &at).verdict, VERDICT_HOLD);
	assert_int_equal(judge(w, 95, &at).verdict, VERDICT_ADVANCE);
	assert_int_equal(judge(w, 95, &at).next_stage, STAGE_R100);
}

/* To the highest that passes: 30 failing in 30 days, with the margin 36; half of
 * that is under 24, all of it is not. */
static void test_return_to_what_passes(void **state)
{
	struct world *w = *state;
	struct rollout_position at = rolled_back(STAGE_Q5, 90);
	struct rollout_verdict v;

	add_domain(w);
	add_mail(w, (struct sending){0, 0, good, 0, 199, 1, 500});
	add_mail(w, (struct sending){1, 0, good, 0, 199, 1, 400});
	add_mail(w, (struct sending){0, 1, bad, 0, 199, 1, 1});
	say_of(w, "198.51.100.1", OWNER_MINE, 0);
	v = judge(w, 95, &at);
	assert_int_equal(v.verdict, VERDICT_ADVANCE);
	assert_int_equal(v.next_stage, STAGE_Q50);
	/* Of what q50 asks nothing is left of reject. */
	assert_int_equal(v.gates[GATE_DKIM].result, GATE_NOT_ASKED);
	assert_int_equal(
		v.gates[GATE_MONTH_OF_QUARANTINE].result, GATE_NOT_ASKED);
}

static void test_follow(void **state UNUSED)
{
	struct rollout_position at = at_none;
	struct rollout_verdict v = {.verdict = VERDICT_ADVANCE,
		.stage = STAGE_NONE,
		.next_stage = STAGE_QT,
		.day = DAY0 + 40};

	rollout_follow(&at, &v);
	assert_int_equal(at.stage, STAGE_QT);
	assert_int_equal(at.peak, STAGE_QT);
	assert_int_equal(at.since, DAY0 + 40);
	assert_int_equal(at.left_none, DAY0 + 40);
	v = (struct rollout_verdict){.verdict = VERDICT_ADVANCE,
		.stage = STAGE_Q100,
		.next_stage = STAGE_RT,
		.day = DAY0 + 80};
	rollout_follow(&at, &v);
	assert_int_equal(at.peak, STAGE_RT);
	assert_int_equal(at.left_none, DAY0 + 40);
	v = (struct rollout_verdict){.verdict = VERDICT_ROLLBACK,
		.stage = STAGE_RT,
		.next_stage = STAGE_NONE,
		.day = DAY0 + 90};
	rollout_follow(&at, &v);
	assert_int_equal(at.peak, STAGE_RT);
	assert_int_equal(at.rolled_back, DAY0 + 90);
	assert_int_equal(at.left_none, ROLLOUT_NEVER);
	v.verdict = VERDICT_HOLD;
	v.day++;
	rollout_follow(&at, &v);
	assert_int_equal(at.since, DAY0 + 90);
}

/* --- reporters that nobody knows --------------------------------------------------------- */

/* They hold a step up, and are heard: the sender is named. */
static void test_unknown_reporters_hold(void **state)
{
	struct world *w = *state;
	uint32_t other = (add_domain(w), add_reporter(w, "a.example", false));
	struct rollout_verdict v;

	assert_int_equal(judge(w, 60, &at_none).verdict, VERDICT_ADVANCE);
	add_mail(w, (struct sending){other, 1, bad, 40, 59, 1, 30});
	say_of(w, "198.51.100.1", OWNER_MINE, 0);
	v = judge(w, 60, &at_none);
	assert_int_equal(v.verdict, VERDICT_HOLD);
	assert_int_equal(v.blocker_count, 1);
	assert_int_equal(v.gates[GATE_DIRECT].result, GATE_FAILED);
}

/* What the known receivers see cannot be talked away. */
static void test_unknown_reporters_do_not_calm(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_R100);
	uint32_t other = (add_domain(w), add_reporter(w, "a.example", false));

	add_mail(w, (struct sending){0, 1, good, 0, 56, 1, 3});
	add_mail(w, (struct sending){0, 1, bad, 57, 59, 1, 3});
	assert_int_equal(judge(w, 60, &at).verdict, VERDICT_ROLLBACK);
	add_mail(w, (struct sending){other, 1, good, 0, 59, 1, 10000000});
	assert_int_equal(judge(w, 60, &at).verdict, VERDICT_ROLLBACK);
}

/* That they told of subdomains for long makes no month of the known ones. */
static void test_unknown_reporters_do_not_watch(void **state)
{
	struct world *w = *state;
	uint32_t other, sub;

	world_clear(w);
	add_reporter(w, "google.com", true);
	other = add_reporter(w, "a.example", false);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	good = aligned(w, "s1");
	sub = aligned(w, "s2");
	w->shapes[sub].scope = SCOPE_SP;
	add_mail(w, (struct sending){0, 0, good, 50, 59, 1, 60});
	assert_int_equal(judge(w, 60, &at_none).verdict, VERDICT_HOLD);
	add_mail(w, (struct sending){other, 0, sub, 0, 59, 1, 60});
	assert_int_equal(judge(w, 60, &at_none).verdict, VERDICT_HOLD);
}

/* --- forged reports ------------------------------------------------------------------------ */

enum forgery {
	FORGE_PASSING,  /* our own host passes, ten million times */
	FORGE_FAILING,  /* it fails */
	FORGE_CLEAN,    /* clean days of the vendor that fails */
	FORGE_OWN_HOST, /* aligned mail of the attacker's host */
	FORGE_SERVICE,  /* failing mail of a service */
	FORGE_REPLAY,   /* what the known receivers told */
	FORGE_LONG_AGO, /* days before the domain was watched */
	FORGE_IMPLAUSIBLE,
	FORGE_COUNT
};

static void forge_replay(struct world *w, uint32_t reporter)
{
	size_t count = w->facts.row_count;

	for (size_t i = 0; i < count; i++) {
		struct rollout_row row = w->rows[i];

		if (row.reporter > 1)
			continue;
		row.reporter = reporter;
		add_row(w, row);
	}
}

static void forge_implausible(struct world *w, uint32_t reporter)
{
	static const utc_day_t days[] = {
		INT32_MIN, INT32_MIN + 1, -1, 0, 1, DAY0 + 100000, INT32_MAX};

	for (size_t i = 0; i < ARRAY_LEN(days); i++)
		for (size_t k = 0; k < ARRAY_LEN(days); k++)
			add_row(w, (struct rollout_row){.day = days[i],
					   .arrival_day = days[k],
					   .reporter = reporter,
					   .shape = good,
					   .count = UINT64_MAX});
}

/* One reporter tells of days `first`..119. */
static void forge(struct world *w, enum forgery kind, uint32_t reporter,
	int first, uint32_t host)
{
	uint32_t source = kind == FORGE_CLEAN      ? 1
			  : kind == FORGE_OWN_HOST ? host
			  : kind == FORGE_SERVICE  ? host + 1
						   : 0;
	uint32_t shape =
		kind == FORGE_FAILING || kind == FORGE_SERVICE ? bad : good;

	if (kind == FORGE_REPLAY)
		forge_replay(w, reporter);
	else if (kind == FORGE_IMPLAUSIBLE)
		forge_implausible(w, reporter);
	else if (kind == FORGE_LONG_AGO)
		add_mail(w, (struct sending){reporter, 0, good, -300, -100, 1,
				    10000000});
	else
		add_mail(w, (struct sending){reporter, source, shape, first,
				    119, 1, 10000000});
}

static void add_healthy(struct world *w)
{
	add_domain(w);
}

static void add_failing(struct world *w)
{
	add_domain(w);
	say_of(w, "198.51.100.1", OWNER_MINE, 0);
	add_mail(w, (struct sending){0, 1, bad, 0, 199, 1, 5});
}

static void add_young(struct world *w)
{
	add_domain(w);
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].day < DAY0 + 50)
			w->rows[i].arrival_day = INT32_MAX;
}

/* A step is held up by its dwell, by coverage, by a surge. */
static void add_surging(struct world *w)
{
	add_domain(w);
	add_mail(w, (struct sending){0, 1, good, 0, 56, 1, 5});
	add_mail(w, (struct sending){0, 1, bad, 57, 199, 1, 5});
}

#define FORGE_DAYS 8
#define FORGE_STAGES 4
#define FORGE_CASES (FORGE_DAYS * FORGE_STAGES)

struct said {
	enum verdict verdict;
	enum rollout_stage next;
};

static void ask(struct world *w, struct said said[FORGE_CASES])
{
	static const int days[FORGE_DAYS] = {10, 32, 51, 58, 60, 64, 81, 99};
	static const enum rollout_stage stages[FORGE_STAGES] = {
		STAGE_NONE, STAGE_Q10, STAGE_Q100, STAGE_R100};

	for (size_t i = 0; i < FORGE_CASES; i++) {
		struct rollout_position at = held(stages[i % FORGE_STAGES]);
		struct rollout_verdict v;

		if (at.stage == STAGE_NONE)
			at = at_none;
		else if (i % 3 == 0)
			at = rolled_back(at.stage, 50);
		v = judge(w, days[i / FORGE_STAGES], &at);
		said[i] = (struct said){v.verdict, v.next_stage};
	}
	arena_reset(w->arena);
}

/* No advance that was not, none further than it was, and no rollback that was
 * not. */
static void assert_not_moved(
	const struct said *before, const struct said *after, enum forgery kind)
{
	for (size_t i = 0; i < FORGE_CASES; i++) {
		if ((after[i].verdict == VERDICT_ADVANCE ||
			    after[i].verdict == VERDICT_ROLLBACK) &&
			after[i].verdict != before[i].verdict)
			fail_msg("forgery %d, case %zu: %s, was %s", kind, i,
				verdict_name(after[i].verdict),
				verdict_name(before[i].verdict));
		if (after[i].verdict == VERDICT_ADVANCE)
			assert_false(rollout_is_stronger(
				after[i].next, before[i].next));
		if (before[i].verdict == VERDICT_ROLLBACK)
			assert_true(after[i].verdict == VERDICT_ROLLBACK &&
				    after[i].next == before[i].next);
	}
}

typedef void add_fn(struct world *w);

static add_fn *const domains[] = {
	add_healthy, add_failing, add_young, add_surging};

/* `count` reporters outside the list forge from day `first` on. */
static void forge_with(struct world *w, int count, int first, bool is_silent)
{
	struct said before[FORGE_CASES], after[FORGE_CASES];

	for (size_t d = 0; d < ARRAY_LEN(domains); d++)
		for (enum forgery k = 0; k < FORGE_COUNT; k++) {
			uint32_t host;

			domains[d](w);
			ask(w, before);
			world_clear(w);
			domains[d](w); /* its texts were in the arena */
			host = add_source(w, "203.0.113.66", "evil.example", 0,
				INFRA_ESP);
			add_source(
				w, "203.0.113.67", "us.example", 0, INFRA_ESP);
			for (int i = 0; i < count; i++)
				forge(w, k,
					add_reporter(w,
						arena_printf(w->arena,
							"bought%d.example", i),
						false),
					first, host);
			ask(w, after);
			assert_not_moved(before, after, k);
			for (size_t i = 0; is_silent && i < FORGE_CASES; i++)
				assert_memory_equal(&before[i], &after[i],
					sizeof(before[i]));
		}
}

/* Not past their probation, they say nothing at all. */
static void test_forged_by_new_reporters(void **state)
{
	struct world *w = *state;

	w->config.probation = 1000;
	forge_with(w, 3, 0, true);
}

static void test_forged_by_one(void **state)
{
	forge_with(*state, 1, 0, false);
}

static void test_forged_by_thirty(void **state)
{
	forge_with(*state, 30, 0, false);
}

/* Begun in the middle: to look like a change. */
static void test_forged_of_late(void **state)
{
	forge_with(*state, 30, 40, false);
}

/* --- sp and np ----------------------------------------------------------------- */

/* pct and t are p's: what they hold back does not count. */
static void test_position_whole(void **state UNUSED)
{
	struct rollout_position at = held(STAGE_Q50);

	at.peak = STAGE_R25;
	rollout_position_whole(&at);
	assert_int_equal(at.stage, STAGE_NONE);
	assert_int_equal(at.peak, STAGE_Q100);
	assert_int_equal(at.left_none, ROLLOUT_NEVER);
	at = held(STAGE_RT);
	rollout_position_whole(&at);
	assert_int_equal(at.stage, STAGE_Q100);
	assert_int_equal(at.left_none, DAY0);
}

/* No step in between; where nobody sends, np needs none, and no time in it. */
static void test_np(void **state)
{
	struct world *w = *state;
	struct rollout_position at = held(STAGE_NONE);

	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", NULL, 64500, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_mail(w, (struct sending){0, 0, 0, 0, 60, 1, 100});
	add_mail(w, (struct sending){1, 0, 0, 0, 60, 1, 100});
	w->config.ladder = LADDER_WHOLE;
	at.left_none = ROLLOUT_NEVER;
	assert_int_equal(judge(w, 61, &at).next_stage, STAGE_Q100);
	at = held(STAGE_Q100);
	at.since = at.left_none = DAY0 + 60;
	assert_int_equal(
		judge_scope(w, SCOPE_SP, 61, &at).verdict, VERDICT_HOLD);
	assert_int_equal(
		judge_scope(w, SCOPE_NP, 61, &at).next_stage, STAGE_R100);
	w->facts.existence_is_unknown = true;
	w->shapes[0].scope = SCOPE_SP;
	assert_int_equal(
		judge_scope(w, SCOPE_NP, 61, &at).verdict, VERDICT_HOLD);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_ladder),
		TEST(test_ladder_fast),
		TEST(test_ladder_bis),
		TEST(test_goal),
		TEST(test_parked),
		TEST(test_back_and_return),
		TEST(test_return_waits),
		TEST(test_return_to_what_passes),
		TEST(test_follow),
		TEST(test_unknown_reporters_hold),
		TEST(test_unknown_reporters_do_not_calm),
		TEST(test_unknown_reporters_do_not_watch),
		TEST(test_forged_by_new_reporters),
		TEST(test_forged_by_one),
		TEST(test_forged_by_thirty),
		TEST(test_forged_of_late),
		TEST(test_position_whole),
		TEST(test_np),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
