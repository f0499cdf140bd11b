/* test_rollout_diagnose.c - why a sender fails, and what a step costs it. */
#include "dmarc/rollout_receivers.h"
#include <stdio.h>

#include "what_if_fixture.h"

#define DAYS 40

static struct rollout_config config;
static struct rollout_word word;
static struct rollout_verdict verdict;

static struct rollout_dkim dkim(
	const char *domain, const char *org, enum auth_result result)
{
	return (struct rollout_dkim){.domain = str_from(domain),
		.org_domain = str_from(org),
		.selector = STR("one"),
		.result = result,
		.is_ours = strcmp(org, "example.com") == 0};
}

static struct rollout_shape spf(
	const char *domain, const char *org, enum auth_result result)
{
	return (struct rollout_shape){.spf_domain = str_from(domain),
		.spf_org_domain = str_from(org),
		.spf_result = result,
		.spf_is_ours = strcmp(org, "example.com") == 0};
}

/* Our own mail, that passes: source 0, signed with selector "zero". */
static void healthy(void)
{
	static const struct rollout_dkim zero = {.domain = STR("example.com"),
		.org_domain = STR("example.com"),
		.selector = STR("zero"),
		.result = AUTH_RESULT_PASS,
		.is_ours = true};
	uint32_t good, vendor;

	assert_true(rollout_config_profile("standard", &config));
	sources[source("192.0.2.1")].rdns_domain = STR("example.com");
	vendor = source("198.51.100.7");
	sources[vendor].rdns_domain = STR("vendor.example");
	reporter("a.example", true, SCHEMA_RFC7489);
	reporter("b.example", true, SCHEMA_RFC9990);
	policy((struct rollout_policy){
		.p = POLICY_NONE, .pct = 100, .schema = SCHEMA_RFC7489});
	good = shape((struct rollout_shape){
		.dkim_aligned = true, .dkim = &zero, .dkim_count = 1});
	for (int d = 0; d < DAYS; d++)
		row(d, 0, 0, good, 0, 1000);
}

/* The owner's word on the vendor's address. */
static void say(enum owner owner)
{
	word = (struct rollout_word){.match = MATCH_IP,
		.value = STR("198.51.100.7"),
		.owner = owner};
	assert_true(ip_network_parse(word.value, &word.network));
	facts.words = &word;
	facts.word_count = 1;
}

static void vendor_sends(int from, int to, struct rollout_shape s,
	const struct rollout_dkim *d, uint64_t count)
{
	uint32_t like;

	s.dkim = d;
	s.dkim_count = d != NULL;
	like = shape(s);
	for (int i = from; i < to; i++)
		row(i, 0, 1, like, 0, count);
}

static const struct rollout_sender *judge(void)
{
	struct rollout_position at = {.stage = STAGE_NONE,
		.since = DAY0,
		.left_none = ROLLOUT_NEVER,
		.rolled_back = ROLLOUT_NEVER};
	struct rollout *r = NULL;
	struct err err = {0};

	assert_true(rollout_new(&r, &facts, &config, SCOPE_P, &err));
	rollout_judge(r, DAY0 + DAYS, &at, arena, &verdict);
	rollout_free(&r);
	for (size_t i = 0; i < verdict.sender_count; i++)
		for (size_t k = 0; k < verdict.senders[i].ip_count; k++)
			if (ip_equal(
				    &verdict.senders[i].ips[k], &sources[1].ip))
				return &verdict.senders[i];
	fail_msg("the vendor is in no sender");
	return NULL;
}

static void holds(struct str text, const char *part)
{
	char got[512];

	snprintf(got, sizeof(got), "%.*s", STR_ARGS(text));
	if (!strstr(got, part))
		fail_msg("\"%s\" does not say \"%s\"", got, part);
	/* One sentence. */
	assert_int_equal(got[text.len - 1], '.');
	assert_null(strstr(got, ". "));
}

static void test_patterns(void **state)
{
	struct rollout_dkim vendor =
		dkim("mail.vendor.example", "vendor.example", AUTH_RESULT_PASS);
	struct rollout_dkim no_key =
		dkim("example.com", "example.com", AUTH_RESULT_PERMERROR);
	struct rollout_dkim bad =
		dkim("example.com", "example.com", AUTH_RESULT_FAIL);
	struct rollout_dkim sibling =
		dkim("news.example.com", "example.com", AUTH_RESULT_PASS);
	const struct {
		const struct rollout_dkim *dkim;
		struct rollout_shape shape;
		enum blocker_action action;
		const char *cause, *cure;
	} v[] = {
		{&vendor, {0}, ACTION_DKIM, "signed by vendor.example alone",
			"Set up DKIM with d=example.com at vendor.example"},
		{NULL,
			spf("b.vendor.example", "vendor.example",
				AUTH_RESULT_PASS),
			ACTION_DKIM, "bounce domain b.vendor.example alone",
			"a bounce domain below example.com"},
		{NULL, spf("example.com", "example.com", AUTH_RESULT_SOFTFAIL),
			ACTION_SPF, "SPF record does not cover",
			"SPF record of example.com"},
		{NULL,
			spf("m.example.com", "example.com",
				AUTH_RESULT_PERMERROR),
			ACTION_SPF, "m.example.com cannot be evaluated",
			"at most ten look-ups"},
		{&no_key, {0}, ACTION_KEY, "no usable key",
			"Publish the key as one._domainkey.example.com"},
		{&bad, {0}, ACTION_KEY,
			"d=example.com, s=one have never passed",
			"Compare the key at one._domainkey.example.com"},
		{&sibling, {0}, ACTION_ALIGN, "as news.example.com",
			"relaxed alignment"},
		{NULL, {0}, ACTION_DKIM, "Neither SPF nor DKIM",
			"Have it sign with d=example.com"},
	};

	for (size_t i = 0; i < ARRAY_LEN(v); i++) {
		const struct rollout_sender *s;

		fixture_tear_down(state);
		fixture_set_up(state);
		healthy();
		say(OWNER_MINE);
		vendor_sends(0, DAYS, v[i].shape, v[i].dkim, 50);
		s = judge();
		assert_int_equal(s->class, CLASS_AUTHORISED_MISALIGNED);
		assert_int_equal(s->diagnosis.action, v[i].action);
		holds(s->diagnosis.cause, v[i].cause);
		holds(s->diagnosis.cure, v[i].cure);
		assert_null(s->diagnosis.provider.ptr);
		assert_int_equal(verdict.blocker_count, 1);
		assert_int_equal(verdict.blockers[0].action, v[i].action);
		holds(verdict.blockers[0].cause, v[i].cause);
	}
}

/* The selector fails since a day, or passes elsewhere all the while. */
static void test_key_or_changed(void **state)
{
	/* The facts outlive this: test_order_of_rows judges them again. */
	static struct rollout_dkim good, bad;
	struct rollout_shape aligned = {.dkim_aligned = true};
	const struct rollout_sender *s;
	uint32_t like;

	good = dkim("example.com", "example.com", AUTH_RESULT_PASS);
	bad = dkim("example.com", "example.com", AUTH_RESULT_FAIL);
	healthy();
	say(OWNER_MINE);
	vendor_sends(0, 30, aligned, &good, 50);
	vendor_sends(30, DAYS, (struct rollout_shape){0}, &bad, 50);
	s = judge();
	assert_int_equal(s->diagnosis.action, ACTION_KEY);
	assert_int_equal(s->diagnosis.since, DAY0 + 30);
	holds(s->diagnosis.cause, "fail everywhere since 2024-11-03");

	/* From our own hosts the same selector goes on passing. */
	aligned.dkim = &good;
	aligned.dkim_count = 1;
	like = shape(aligned);
	for (int d = 0; d < DAYS; d++)
		row(d, 0, 0, like, 0, 10);
	s = judge();
	holds(s->diagnosis.cause, "pass elsewhere");
	holds(s->diagnosis.cause, "another key");

	say(OWNER_INDIRECT);
	s = judge();
	assert_int_equal(s->class, CLASS_INDIRECT);
	assert_int_equal(s->diagnosis.action, ACTION_WATCH);
	holds(s->diagnosis.cause, "as forwarders and lists do");
	(void)state;
}

static void test_forwarded(void **state UNUSED)
{
	const struct rollout_sender *s;

	healthy();
	say(OWNER_INDIRECT);
	vendor_sends(0, DAYS, (struct rollout_shape){.is_overridden = true},
		NULL, 50);
	s = judge();
	assert_int_equal(s->diagnosis.action, ACTION_WATCH);
	holds(s->diagnosis.cause, "passed on by a forwarder");
	assert_int_equal(verdict.blocker_count, 0);
	/* Nobody says so, and the envelope is its own: there is nothing to set
	 * up there, either. */
	facts.row_count = DAYS;
	sources[1].rdns_domain = STR("google.com");
	vendor_sends(0, DAYS,
		spf("srs.vendor.example", "vendor.example", AUTH_RESULT_PASS),
		NULL, 50);
	s = judge();
	assert_int_equal(s->diagnosis.action, ACTION_WATCH);
	holds(s->diagnosis.cause, "It passes mail on");
	holds(s->diagnosis.cure, "There is nothing to mend at the sender");
	assert_null(s->diagnosis.provider.ptr);
}

/* Whose it is decides what is advised. */
static void test_whose(void **state UNUSED)
{
	const struct rollout_sender *s;
	struct rollout_dkim vendor =
		dkim("vendor.example", "vendor.example", AUTH_RESULT_PASS);

	healthy();
	vendor_sends(10, DAYS, (struct rollout_shape){0}, &vendor, 3);
	/* Steady, and rented: neither ours for certain nor a stranger's. */
	sources[1].infra = INFRA_HOSTING;
	s = judge();
	assert_int_equal(s->class, CLASS_UNKNOWN);
	assert_int_equal(s->diagnosis.action, ACTION_QUESTION);
	holds(s->diagnosis.cure, "Say whose it is; if it is yours, set up");
	say(OWNER_NOT_MINE);
	s = judge();
	assert_int_equal(s->class, CLASS_UNAUTHORISED);
	holds(s->diagnosis.cure, "Nothing: ");
	/* What never fails has no diagnosis. */
	assert_null(verdict.senders[s == verdict.senders].diagnosis.cause.ptr);
}

static void test_provider(void **state UNUSED)
{
	const struct rollout_sender *s;

	healthy();
	say(OWNER_MINE);
	sources[1].rdns_domain = STR("amazonses.com");
	vendor_sends(0, DAYS,
		spf("eu.amazonses.com", "amazonses.com", AUTH_RESULT_PASS),
		NULL, 50);
	s = judge();
	holds(s->diagnosis.cure, "d=example.com at Amazon SES");
	assert_true(str_equal(s->diagnosis.provider,
		STR("Amazon SES: Easy DKIM; Using a custom MAIL FROM "
		    "domain")));
	assert_true(
		str_equal(verdict.blockers[0].provider, s->diagnosis.provider));
}

/* 50 failing messages a day: at q5 the old receiver touches a twentieth, the
 * new one waits for t; bounded it may be a twentieth at either. */
static void test_expected(void **state UNUSED)
{
	static struct rollout_receiver of[2];
	static struct rollout_receivers receivers = {.items = of};
	static struct rollout_measured measured = {.receivers = &receivers};
	uint32_t like;

	healthy();
	say(OWNER_MINE);
	vendor_sends(0, DAYS, (struct rollout_shape){0}, NULL, 30);
	like = shape((struct rollout_shape){0});
	for (int d = 0; d < DAYS; d++)
		row(d, 1, 1, like, 0, 20);
	judge();
	assert_int_equal(verdict.verdict, VERDICT_HOLD);
	assert_int_equal(verdict.expected_stage, STAGE_Q5);
	assert_int_equal(verdict.expected_count, 2);
	assert_int_equal(verdict.expected[0].reporter, 0);
	near(verdict.expected[0].touched, 30 * 0.05, 1e-9);
	near(verdict.expected[0].upper, 30 * 1.2 * 0.05, 1e-9);
	near(verdict.expected[1].touched, 0, 0);
	near(verdict.expected[1].upper, 20 * 1.2 * 0.05, 1e-9);

	of[0].pct =
		(struct rollout_heed){.verdict = HEED_IGNORES, .ignored = 1};
	facts.measured = &measured;
	judge();
	near(verdict.expected[0].touched, 30, 1e-9);
}

static void test_order_of_rows(void **state)
{
	const struct rollout_sender *s;
	struct rollout_diagnosis d;

	test_key_or_changed(state);
	s = judge();
	d = s->diagnosis;
	turn_rows();
	s = judge();
	assert_true(str_equal(d.cause, s->diagnosis.cause));
	assert_true(str_equal(d.cure, s->diagnosis.cure));
}

#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(test_patterns),
		CASE(test_key_or_changed),
		CASE(test_forwarded),
		CASE(test_whose),
		CASE(test_provider),
		CASE(test_expected),
		CASE(test_order_of_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
