/* test_rollout_record.c - records of stages. */
#include "dmarc/rollout_record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>

#include <cmocka.h>

static struct arena *arena;

static unsigned check(const char *published, enum rollout_stage stage,
	enum rollout_scope scope, const char *rua, const char *want)
{
	struct buf out = {0};
	unsigned notes = 0;
	struct err err;

	if (!rollout_record(str_from(published), stage, scope, str_from(rua),
		    arena, &out, &notes, &err))
		fail_msg("%s: %s", published, err.msg);
	assert_string_equal(buf_cstr(&out), want);
	buf_fini(&out);
	return notes;
}

static void test_stages(void **state UNUSED)
{
	static const struct {
		enum rollout_stage stage;
		const char *want;
	} cases[] = {
		{STAGE_NONE, "v=DMARC1; p=none; rua=mailto:d@example.com"},
		{STAGE_Q25, "v=DMARC1; p=quarantine; pct=25; t=y; "
			    "rua=mailto:d@example.com"},
		{STAGE_Q100,
			"v=DMARC1; p=quarantine; rua=mailto:d@example.com"},
		{STAGE_R50, "v=DMARC1; p=reject; pct=50; t=y; "
			    "rua=mailto:d@example.com"},
		{STAGE_R100, "v=DMARC1; p=reject; rua=mailto:d@example.com"},
		{STAGE_QT,
			"v=DMARC1; p=quarantine; t=y; rua=mailto:d@example.com"},
		{STAGE_RT, "v=DMARC1; p=reject; t=y; rua=mailto:d@example.com"},
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
			check("v=DMARC1; p=none; rua=mailto:d@example.com",
				cases[i].stage, SCOPE_P, NULL, cases[i].want),
			0);
		/* From any other stage the same comes out. */
		check("v=DMARC1;p=reject;pct=5;t=y;rua=mailto:d@example.com;",
			cases[i].stage, SCOPE_P, NULL, cases[i].want);
	}
}

/* The owner's tags stay, in their order, as written. */
static void test_other_tags(void **state UNUSED)
{
	check("v=DMARC1; sp=Reject; rua=mailto:a@example.com!10m,"
	      "mailto:b@example.net ; p=none; fo=1:d; xown=7; adkim=s; "
	      "rf=afrf; ri=3600; t=n; pct=100",
		STAGE_Q10, SCOPE_P, "mailto:ours@example.org",
		"v=DMARC1; p=quarantine; pct=10; t=y; sp=Reject; "
		"rua=mailto:a@example.com!10m,mailto:b@example.net; fo=1:d; "
		"xown=7; adkim=s; rf=afrf; ri=3600");
	/* Of two alike receivers take the first. */
	check("v=DMARC1; sp=none; sp=reject; rua=mailto:d@example.com",
		STAGE_R100, SCOPE_P, NULL,
		"v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com");
}

static void test_rua(void **state UNUSED)
{
	assert_int_equal(check("v=DMARC1; p=none; fo=1", STAGE_Q5, SCOPE_P,
				 "mailto:dmarc@example.com",
				 "v=DMARC1; p=quarantine; pct=5; t=y; "
				 "rua=mailto:dmarc@example.com; fo=1"),
		NOTE_RUA_ADDED);
	assert_int_equal(
		check(NULL, STAGE_NONE, SCOPE_P, "mailto:dmarc@example.com",
			"v=DMARC1; p=none; "
			"rua=mailto:dmarc@example.com"),
		NOTE_RUA_ADDED);
	assert_int_equal(check("v=DMARC1; p=none", STAGE_NONE, SCOPE_P, NULL,
				 "v=DMARC1; p=none"),
		0);
}

static void test_long(void **state UNUSED)
{
	static const char rua[] =
		"mailto:0123456789012345678901234567890123456789@"
		"01234567890123456789012345678901234567890123456789."
		"01234567890123456789012345678901234567890123456789."
		"01234567890123456789012345678901234567890123456789.example,"
		"mailto:d@example.com,mailto:abcdefghijklmnopqrstuvwxyz@example.com";
	char published[400], want[400];

	(void)snprintf(
		published, sizeof(published), "v=DMARC1; p=none; rua=%s", rua);
	(void)snprintf(want, sizeof(want), "v=DMARC1; p=reject; rua=%s", rua);
	assert_int_equal(
		check(published, STAGE_R100, SCOPE_P, NULL, want), NOTE_LONG);
}

/* Only the tag of the scope changes. */
static void test_scopes(void **state UNUSED)
{
	check("v=DMARC1; p=quarantine; pct=25; t=y; rua=mailto:d@example.com",
		STAGE_R100, SCOPE_SP, NULL,
		"v=DMARC1; p=quarantine; sp=reject; pct=25; t=y; "
		"rua=mailto:d@example.com");
	check("v=DMARC1; p=none; np=quarantine; rua=mailto:d@example.com",
		STAGE_R100, SCOPE_NP, NULL,
		"v=DMARC1; p=none; np=reject; rua=mailto:d@example.com");
	check("v=DMARC1; p=none; pct=100; rua=mailto:d@example.com", STAGE_R100,
		SCOPE_NP, NULL,
		"v=DMARC1; p=none; np=reject; rua=mailto:d@example.com");
}

static void test_no_record(void **state UNUSED)
{
	struct buf out = {0};
	unsigned notes;
	struct err err;

	assert_false(rollout_record(STR("v=spf1 -all"), STAGE_Q5, SCOPE_P,
		STR_NULL, arena, &out, &notes, &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
	assert_int_equal(out.len, 0);
}

static void check_policy(const struct rollout_policy *p, const char *want)
{
	struct buf out = {0};

	rollout_record_of_policy(p, &out);
	assert_string_equal(buf_cstr(&out), want);
	buf_fini(&out);
}

static void test_of_policy(void **state UNUSED)
{
	check_policy(&(struct rollout_policy){.p = POLICY_QUARANTINE,
			     .sp = POLICY_QUARANTINE,
			     .np = POLICY_REJECT,
			     .adkim = ALIGNMENT_RELAXED,
			     .aspf = ALIGNMENT_STRICT,
			     .pct = 20,
			     .testing = TESTING_YES},
		"v=DMARC1; p=quarantine; pct=20; t=y; np=reject; aspf=s");
	check_policy(&(struct rollout_policy){.p = POLICY_OTHER, .pct = 100},
		"v=DMARC1; p=none");
	check_policy(&(struct rollout_policy){.p = POLICY_NONE,
			     .sp = POLICY_REJECT,
			     .np = POLICY_REJECT,
			     .pct = -1,
			     .testing = TESTING_NO},
		"v=DMARC1; p=none; sp=reject");
}

static int make_arena(void **state UNUSED)
{
	arena = arena_new("test", SIZE_MAX);
	return 0;
}

static int free_arena(void **state UNUSED)
{
	arena_free(&arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_stages),
		cmocka_unit_test(test_other_tags),
		cmocka_unit_test(test_rua),
		cmocka_unit_test(test_long),
		cmocka_unit_test(test_scopes),
		cmocka_unit_test(test_no_record),
		cmocka_unit_test(test_of_policy),
	};

	return cmocka_run_group_tests(tests, make_arena, free_arena);
}
