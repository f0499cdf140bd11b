/* test_rollout_key.c - whose a row is. */
#include "rollout_fixture.h"

static uint32_t reporter;

/* The key of mail of one source and shape, of which there is little. */
static void assert_key(
	struct world *w, uint32_t source, uint32_t shape, const char *wanted)
{
	w->facts.row_count = 0;
	add_mail(w, (struct sending){reporter, source, shape, 40, 40, 1, 2});
	/* So that s1 is known. */
	add_mail(w, (struct sending){reporter, 0, 0, 0, 40, 1, 5});
	see(w, 41);
	group(w, wanted);
	assert_int_equal(
		w->v.groups.count, strcmp(wanted, "r:us.example") == 0 ? 1 : 2);
}

static void test_every_kind(void **state)
{
	struct world *w = *state;
	uint32_t known, nameless, alone, v6, other, same, broken, nobody;

	reporter = add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	aligned(w, "s1");
	known = add_source(
		w, "198.51.100.7", "vendor.example", 64500, INFRA_UNKNOWN);
	nameless = add_source(w, "198.51.100.8", NULL, 64500, INFRA_UNKNOWN);
	alone = add_source(w, "203.0.113.9", NULL, 0, INFRA_UNKNOWN);
	v6 = add_source(w, "2001:db8:1:2::3", NULL, 0, INFRA_UNKNOWN);
	other = as_other(w, "x.example");
	same = as_other(w, "vendor.example");
	broken = by_dkim(w, "s1", false);
	nobody = bare(w, false);

	assert_key(w, 0, 0, "r:us.example");
	assert_key(w, known, 0, "r:vendor.example");
	assert_key(w, known, broken, "r:vendor.example");
	assert_key(w, known, same, "r:vendor.example~u");
	assert_key(w, known, other, "r:vendor.example|x.example");
	assert_key(w, known, nobody, "anon");
	assert_key(w, nameless, other, "a:x.example");
	assert_key(w, nameless, 0, "n:64500");
	assert_key(w, nameless, broken, "n:64500");
	assert_key(w, alone, 0, "n:203.0.113.0/24");
	assert_key(w, v6, 0, "n:2001:db8:1::/48");
	assert_key(w, nameless, nobody, "anon");
	/* An unknown selector proves nothing. */
	assert_key(w, known, by_dkim(w, "other", false), "anon");
}

static void test_owner_key(void **state)
{
	struct world *w = *state;
	uint32_t known;

	reporter = add_reporter(w, "google.com", true);
	add_source(w, "192.0.2.1", "us.example", 0, INFRA_UNKNOWN);
	aligned(w, "s1");
	known = add_source(
		w, "198.51.100.7", "vendor.example", 64500, INFRA_UNKNOWN);
	add_source(w, "198.51.100.8", NULL, 64500, INFRA_UNKNOWN);
	say_of(w, "198.51.100.0/24", OWNER_MINE, 0);
	assert_key(w, known, bare(w, false), "d:mine:r:vendor.example");
	assert_key(w, known + 1, bare(w, false), "d:mine:n:64500");
	/* A sender that authenticates as the vendor alone stays apart. */
	assert_key(w, known, 0, "d:mine:r:vendor.example");
	assert_key(w, known, as_other(w, "vendor.example"),
		"d:mine:r:vendor.example~u");
	assert_key(
		w, known + 1, as_other(w, "x.example"), "d:mine:a:x.example");
	say_of(w, "198.51.100.0/24", OWNER_NOT_MINE, 10);
	assert_key(w, known, bare(w, false), "d:not_mine:r:vendor.example");
	assert_key(w, known, as_other(w, "vendor.example"),
		"d:not_mine:r:vendor.example");
}

/* Two names, and nobody's: one sender that is shown once. */
static void test_nobody_is_one(void **state)
{
	struct world *w = *state;
	uint32_t nobody;

	reporter = add_reporter(w, "google.com", true);
	nobody = bare(w, false);
	add_source(w, "198.51.100.7", "a.example", 0, INFRA_UNKNOWN);
	add_source(w, "203.0.113.9", "b.example", 0, INFRA_UNKNOWN);
	add_source(w, "203.0.113.10", NULL, 0, INFRA_UNKNOWN);
	for (uint32_t i = 0; i < 3; i++)
		add_mail(
			w, (struct sending){reporter, i, nobody, 40, 40, 1, 1});
	see(w, 41);
	assert_int_equal(w->v.groups.count, 1);
	assert_near(group(w, "anon")->f.n, 3, 0);
}

static enum owner owner(struct world *w, int day)
{
	return rollout_owner_of(&w->facts, DAY0 + day, 0, 0);
}

/* The nearer word counts, of two alike the later. */
static void test_words(void **state)
{
	struct world *w = *state;

	add_source(w, "198.51.100.7", "vendor.example", 64500, INFRA_UNKNOWN);
	as_other(w, "mail.x.example");
	w->shapes[0].spf_domain = STR("bounce.y.example");
	w->shapes[0].spf_org_domain = STR("y.example");
	w->shapes[0].spf_result = AUTH_RESULT_PASS;

	assert_int_equal(owner(w, 9), OWNER_UNKNOWN);
	say_word(w, MATCH_SELECTOR, "x", OWNER_MINE, 1);
	assert_int_equal(owner(w, 0), OWNER_UNKNOWN); /* not yet said */
	assert_int_equal(owner(w, 1), OWNER_MINE);
	say_word(w, MATCH_SPF, "y.example", OWNER_NOT_MINE, 1);
	assert_int_equal(owner(w, 1), OWNER_NOT_MINE);
	say_word(w, MATCH_DKIM, "mail.x.example", OWNER_INDIRECT, 1);
	assert_int_equal(owner(w, 1), OWNER_INDIRECT);
	say_word(w, MATCH_HOSTNAME, "vendor.example", OWNER_MINE, 1);
	assert_int_equal(owner(w, 1), OWNER_MINE);
	say_of(w, "198.51.0.0/16", OWNER_NOT_MINE, 5);
	assert_int_equal(owner(w, 4), OWNER_MINE);
	assert_int_equal(owner(w, 5), OWNER_NOT_MINE);
	say_of(w, "198.51.100.7", OWNER_INDIRECT, 1);
	assert_int_equal(owner(w, 5), OWNER_INDIRECT); /* the longest prefix */
	say_of(w, "198.51.100.0/24", OWNER_MINE, 6);
	assert_int_equal(owner(w, 6), OWNER_INDIRECT);
	say_of(w, "198.51.100.7", OWNER_MINE, 8);
	assert_int_equal(owner(w, 7), OWNER_INDIRECT);
	assert_int_equal(owner(w, 8), OWNER_MINE);
	/* Said on one day, the last. */
	say_of(w, "198.51.100.7", OWNER_NOT_MINE, 8);
	assert_int_equal(owner(w, 8), OWNER_NOT_MINE);
	say_of(w, "203.0.113.0/24", OWNER_INDIRECT, 9);
	assert_int_equal(owner(w, 9), OWNER_NOT_MINE);
}

/* A name in mail that failed is only a claim. */
static void test_words_need_a_pass(void **state)
{
	struct world *w = *state;

	add_source(w, "198.51.100.7", NULL, 0, INFRA_UNKNOWN);
	add_shape(
		w, (struct rollout_shape){.spf_domain = STR("y.example"),
			   .spf_org_domain = STR("y.example"),
			   .spf_result = AUTH_RESULT_FAIL,
			   .dkim = dkim(w, "x.example", "k", AUTH_RESULT_FAIL),
			   .dkim_count = 1});
	say_word(w, MATCH_SPF, "y.example", OWNER_MINE, 0);
	say_word(w, MATCH_DKIM, "x.example", OWNER_MINE, 0);
	say_word(w, MATCH_SELECTOR, "k", OWNER_MINE, 0);
	assert_int_equal(owner(w, 1), OWNER_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_every_kind),
		TEST(test_owner_key),
		TEST(test_nobody_is_one),
		TEST(test_words),
		TEST(test_words_need_a_pass),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
