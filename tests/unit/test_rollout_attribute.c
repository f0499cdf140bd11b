/* test_rollout_attribute.c - each address is shown in one sender alone. */
#include "rollout_fixture.h"

/* A service that sends aligned mail from one address, and beside it its own. */
static const struct group *shown(
	struct world *w, uint64_t aligned_a_day, uint64_t own_a_day)
{
	uint32_t own;

	world_clear(w);
	add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", "v.example", 0, INFRA_ESP);
	aligned(w, "s1");
	own = as_other(w, "v.example");
	add_mail(w, (struct sending){0, 0, 0, 0, 59, 1, aligned_a_day});
	add_mail(w, (struct sending){0, 0, own, 0, 59, 1, own_a_day});
	see(w, 60);
	return &w->v.groups.items[w->v.groups.of_source[0]];
}

static void assert_shown(const struct group *g, const char *key)
{
	assert_true(str_equal(g->text, str_from(key)));
}

/* Where more than 2 % of it fails for us, that is what has to be seen. */
static void test_failing_part(void **state)
{
	struct world *w = *state;

	assert_shown(shown(w, 100, 50), "r:v.example~u");
	assert_int_equal(
		group(w, "r:v.example~u")->class, CLASS_AUTHORISED_MISALIGNED);
	assert_shown(shown(w, 100, 3), "r:v.example~u");
	assert_shown(shown(w, 100, 1), "r:v.example");
}

/* Once superseded it is no failure any more. */
static void test_of_late(void **state)
{
	struct world *w = *state;

	shown(w, 10, 100);
	/* The service's own mail ended on day 20. */
	for (size_t i = 0; i < w->facts.row_count; i++)
		if (w->rows[i].shape == 1 && w->rows[i].day > DAY0 + 20)
			w->rows[i].count = 0;
	see(w, 60);
	assert_shown(
		&w->v.groups.items[w->v.groups.of_source[0]], "r:v.example");
}

static void test_one_alone(void **state)
{
	struct world *w = *state;
	struct rollout_verdict v;
	size_t shown_in = 0, named_in = 0;

	shown(w, 100, 50);
	add_source(w, "192.0.2.77", NULL, 0, INFRA_UNKNOWN); /* no mail */
	v = judge(w, 60, &at_none);
	for (size_t i = 0; i < v.sender_count; i++) {
		shown_in += v.senders[i].main_ip_count;
		named_in += v.senders[i].ip_count;
	}
	assert_int_equal(shown_in, 1);
	assert_int_equal(named_in, 2);
	see(w, 60);
	assert_int_equal(w->v.groups.of_source[1], NO_INDEX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_failing_part),
		TEST(test_of_late),
		TEST(test_one_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
