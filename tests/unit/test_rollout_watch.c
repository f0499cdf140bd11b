/* test_rollout_watch.c - who came, who stopped, how much fails. */
#include "rollout_fixture.h"

#include "base/err.h"
#include "dmarc/rollout_watch.h"

#define TODAY 100 /* what is seen is of the 99 days before */

static struct rollout_watch watched(struct world *w)
{
	struct rollout_watch ret;
	struct rollout_range range;
	struct rollout_verdict v;
	struct rollout *r;
	struct err err = {0};

	assert_true(rollout_new(&r, &w->facts, &w->config, SCOPE_P, &err));
	rollout_judge(r, DAY0 + TODAY, &at_none, w->arena, &v);
	rollout_free(&r);
	assert_true(rollout_range(&range, &w->facts, ROLLOUT_ALWAYS,
		DAY0 + TODAY, w->arena, &err));
	rollout_watch(&range, &v, w->arena, &ret);
	return ret;
}

static size_t silent(struct world *w, int last, int every)
{
	struct rollout_watch ret;

	world_clear(w);
	add_reporter(w, "google.com", true);
	add_reporter(w, "yahoo.com", true);
	add_source(w, "192.0.2.1", NULL, 64500, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_mail(w, (struct sending){0, 0, 0, 0, 99, 1, 50});
	add_mail(w, (struct sending){1, 0, 0, 0, last, every, 50});
	ret = watched(w);
	if (ret.silent_count > 0)
		assert_int_equal(ret.silent[0], 1);
	return ret.silent_count;
}

/* Seven days are no silence; nor are three of its usual pauses. */
static void test_silent(void **state)
{
	struct world *w = *state;

	assert_int_equal(silent(w, 92, 1), 0);
	assert_int_equal(silent(w, 91, 1), 1);
	assert_int_equal(silent(w, 39, 1), 1);
	assert_int_equal(silent(w, 38, 1), 0); /* an old story */
	assert_int_equal(silent(w, 84, 7), 0); /* weekly */
	assert_int_equal(silent(w, 77, 7), 1);
	assert_int_equal(silent(w, 8, 1), 0); /* it never told day after day */
}

static size_t met(struct world *w, int first, uint64_t count)
{
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", NULL, 64500, INFRA_UNKNOWN);
	add_source(w, "198.51.100.1", NULL, 64501, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_mail(w, (struct sending){0, 0, 0, 0, 99, 1, 50});
	add_mail(w, (struct sending){0, 1, 0, first, 99, 1, count});
	return watched(w).new_sender_count;
}

static void test_new_sender(void **state)
{
	struct world *w = *state;

	assert_int_equal(met(w, 70, 5), 1); /* the last 30 days: 70..99 */
	assert_int_equal(met(w, 69, 5), 0);
	assert_int_equal(met(w, 97, 1), 1); /* 3 in 3 days are 30 */
	world_clear(w);
	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", NULL, 64500, INFRA_UNKNOWN);
	aligned(w, "s1");
	add_mail(w, (struct sending){0, 0, 0, 75, 99, 1, 50});
	assert_int_equal(watched(w).new_sender_count, 0); /* all are new */
}

/* One sender of two, a quarter of whose mail fails: an eighth of all. */
static void test_failing_share(void **state)
{
	struct world *w = *state;

	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", NULL, 64500, INFRA_UNKNOWN);
	add_source(w, "198.51.100.1", NULL, 64501, INFRA_UNKNOWN);
	aligned(w, "s1");
	bare(w, false);
	add_mail(w, (struct sending){0, 0, 0, 0, 99, 1, 40});
	assert_true(watched(w).failing_share == 0);
	add_mail(w, (struct sending){0, 1, 0, 0, 99, 1, 30});
	add_mail(w, (struct sending){0, 1, 1, 0, 99, 1, 10});
	assert_true(fabs(watched(w).failing_share - 0.125) < 1e-9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_silent),
		TEST(test_new_sender),
		TEST(test_failing_share),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
