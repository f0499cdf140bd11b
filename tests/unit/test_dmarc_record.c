/* test_dmarc_record.c - the text of a DMARC policy record. */
#include "dmarc/dmarc_record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct arena *arena;

static struct dmarc_record parse(const char *text)
{
	struct dmarc_record r;
	struct err err = {0};

	if (!dmarc_record_parse(str_from(text), arena, &r, &err))
		fail_msg("%s: %s", text, err.msg);
	return r;
}

static bool has_problem(
	const struct dmarc_record *r, enum dmarc_problem_code code)
{
	for (uint16_t i = 0; i < r->problem_count; i++)
		if (r->problems[i].code == code)
			return true;
	return false;
}

static void assert_text(struct str s, const char *expected)
{
	assert_int_equal(s.len, strlen(expected));
	assert_memory_equal(s.ptr, expected, s.len);
}

static void test_all_tags(void **state UNUSED)
{
	struct dmarc_record r =
		parse("v=DMARC1; p=reject; sp=quarantine; np=reject; adkim=s; "
		      "aspf=r; fo=1:d:s; t=y; psd=u; rua=mailto:a@example.com,"
		      "mailto:b@example.net; ruf=mailto:f@example.com");

	assert_int_equal(r.p, POLICY_REJECT);
	assert_int_equal(r.sp, POLICY_QUARANTINE);
	assert_int_equal(r.np, POLICY_REJECT);
	assert_int_equal(r.adkim, ALIGNMENT_STRICT);
	assert_int_equal(r.aspf, ALIGNMENT_RELAXED);
	assert_int_equal(r.testing, TESTING_YES);
	assert_int_equal(r.psd, PSD_UNDECIDED);
	assert_int_equal(r.pct, -1);
	assert_int_equal(
		r.failure_options, FAILURE_IF_ANY | FAILURE_DKIM | FAILURE_SPF);
	assert_int_equal(r.rua_count, 2);
	assert_text(r.rua[1].uri, "mailto:b@example.net");
	assert_int_equal(r.ruf_count, 1);
	assert_text(r.ruf[0].uri, "mailto:f@example.com");
	assert_int_equal(r.tag_count, 11);
	assert_text(r.tags[0].name, "v");
	assert_text(r.tags[10].name, "ruf");
	assert_int_equal(r.problem_count, 0);
}

/* What RFC 7489 knew is read, and said to be gone. */
static void test_rfc7489(void **state UNUSED)
{
	struct dmarc_record r =
		parse("v=DMARC1;p=quarantine;pct=25;rf=afrf;ri=86400;"
		      "rua=mailto:a@example.com!10m,mailto:b@example.com!3");

	assert_int_equal(r.pct, 25);
	assert_int_equal(r.rua[0].max_bytes, 10 << 20);
	assert_int_equal(r.rua[1].max_bytes, 3);
	assert_text(r.rua[0].uri, "mailto:a@example.com");
	assert_int_equal(r.problem_count, 5); /* three tags, two sizes */
	assert_true(has_problem(&r, DMARC_REMOVED_TAG));
	assert_true(has_problem(&r, DMARC_SIZE_OBSOLETE));
}

/* White space, case and a ";" at the end, as the grammar allows. */
static void test_free_form(void **state UNUSED)
{
	struct dmarc_record r = parse(
		"V = DMARC1 ;\tP = Reject ; rua = mailto:a@example.com ,"
		" mailto:b@example.com ; FO=0 ; ruf=mailto:a@example.com; ");

	assert_int_equal(r.p, POLICY_REJECT);
	assert_int_equal(r.rua_count, 2);
	assert_text(r.rua[0].uri, "mailto:a@example.com");
	assert_text(r.rua[1].uri, "mailto:b@example.com");
	assert_int_equal(r.failure_options, FAILURE_IF_ALL);
	assert_int_equal(r.problem_count, 0);
}

static void test_not_a_record(void **state UNUSED)
{
	static const char *const texts[] = {
		"",
		"v=spf1 -all",
		"v=dmarc1; p=none", /* the value's case counts */
		"p=none; v=DMARC1",
		" ; v=DMARC1; p=none",
		"v=DMARC1 p=none",
		"v=DMARC11; p=none",
		"vDMARC1; p=none",
	};
	struct dmarc_record r;

	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		struct err err = {0};

		if (dmarc_record_parse(str_from(texts[i]), arena, &r, &err))
			fail_msg("\"%s\" was taken", texts[i]);
		assert_int_equal(err.code, ERR_UNSUPPORTED);
	}
}

/* One thing wrong each: what is said, and that p still stands. */
static void test_problems(void **state UNUSED)
{
	static const struct {
		const char *text; /* behind v, p and rua */
		enum dmarc_problem_code code;
	} rows[] = {
		{"nonsense", DMARC_NOT_A_TAG},
		{"a1=b", DMARC_NOT_A_TAG},
		{"sp=", DMARC_NOT_A_TAG},
		{"sp=n\x01ne", DMARC_NOT_A_TAG},
		{"x=y", DMARC_UNKNOWN_TAG},
		{"P=none", DMARC_REPEATED_TAG},
		{"adkim=relaxed", DMARC_BAD_VALUE},
		{"adkim=x", DMARC_BAD_VALUE},
		{"t=maybe", DMARC_BAD_VALUE},
		{"psd=x", DMARC_BAD_VALUE},
		{"pct=101", DMARC_BAD_VALUE},
		{"pct=-1", DMARC_BAD_VALUE},
		{"pct=10", DMARC_REMOVED_TAG},
		{"sp=nonee", DMARC_BAD_VALUE},
		{"fo=0:1", DMARC_BAD_VALUE},
		{"fo=d:d", DMARC_BAD_VALUE},
		{"fo=x", DMARC_BAD_VALUE},
		{"fo=dd", DMARC_BAD_VALUE},
		{"fo=1:", DMARC_BAD_VALUE},
		{"fo=1", DMARC_FO_WITHOUT_RUF},
		{"ruf=a@example.com", DMARC_BAD_URI},
		{"ruf=mailto:", DMARC_BAD_URI},
		{"ruf=mailto:@example.com", DMARC_BAD_URI},
		{"ruf=mailto:a@b@example.com", DMARC_BAD_URI},
		{"ruf=mailto:a@example.com!10x", DMARC_BAD_URI},
		{"ruf=mailto:a@example.com!99999999999999999999t",
			DMARC_BAD_URI},
		{"ruf=https://example.com/", DMARC_NO_MAILTO},
	};
	char text[256];

	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct dmarc_record r;

		snprintf(text, sizeof(text),
			"v=DMARC1; p=reject; rua=mailto:a@example.com; %s",
			rows[i].text);
		r = parse(text);
		if (!has_problem(&r, rows[i].code))
			fail_msg("%s: not \"%s\"", rows[i].text,
				dmarc_problem_text(rows[i].code));
		if (r.problem_count != 1)
			fail_msg("%s: %d problems", rows[i].text,
				r.problem_count);
		assert_int_equal(r.p, POLICY_REJECT);
		assert_int_equal(r.rua_count, 1);
		assert_non_null(dmarc_problem_text(rows[i].code));
	}
}

static void test_of_the_whole(void **state UNUSED)
{
	struct dmarc_record r = parse("v=DMARC1; sp=none");

	assert_true(has_problem(&r, DMARC_P_ABSENT));
	assert_true(has_problem(&r, DMARC_NO_RUA));
	r = parse("v=DMARC1; rua=mailto:a@example.com; p=none; t=y");
	assert_true(has_problem(&r, DMARC_P_NOT_SECOND));
	assert_true(has_problem(&r, DMARC_TEST_WITHOUT_POLICY));
	r = parse("v=DMARC1; p=none; sp=reject; t=y; rua=mailto:a@b.test");
	assert_int_equal(r.problem_count, 0);
}

/* RFC 9989 4.10.1: without a usable policy, rua decides. */
static void test_policy(void **state UNUSED)
{
	static const struct {
		const char *text;
		enum policy policy;
	} rows[] = {
		{"v=DMARC1; p=reject", POLICY_REJECT},
		{"v=DMARC1", POLICY_ABSENT},
		{"v=DMARC1; rua=mailto:a@example.com", POLICY_NONE},
		{"v=DMARC1; p=rejected", POLICY_ABSENT},
		{"v=DMARC1; p=rejected; rua=mailto:a@example.com", POLICY_NONE},
		{"v=DMARC1; p=reject; sp=x", POLICY_ABSENT},
		{"v=DMARC1; p=reject; np=x; rua=mailto:a@example.com",
			POLICY_NONE},
		{"v=DMARC1; p=reject; np=x; rua=a@example.com", POLICY_ABSENT},
	};

	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct dmarc_record r = parse(rows[i].text);

		if (dmarc_record_policy(&r) != rows[i].policy)
			fail_msg("%s: %s", rows[i].text,
				policy_name(dmarc_record_policy(&r)));
	}
}

static void test_ceilings(void **state UNUSED)
{
	char *text = malloc(DMARC_RECORD_MAX_BYTES + 2);
	struct arena *small = arena_new("test", 64);
	struct dmarc_record r;
	struct err err = {0};
	size_t len;

	len = (size_t)sprintf(text, "v=DMARC1; p=none");
	for (char c = 'a'; c <= 'z'; c++)
		for (char d = 'a'; d <= 'd'; d++)
			len += (size_t)sprintf(text + len, ";x%c%c=1", c, d);
	r = parse(text);
	assert_int_equal(r.tag_count, DMARC_RECORD_MAX_TAGS);
	assert_true(has_problem(&r, DMARC_TOO_MANY));

	len = (size_t)sprintf(text, "v=DMARC1; p=none; rua=");
	for (int i = 0; i < DMARC_RECORD_MAX_URIS + 5; i++)
		len += (size_t)sprintf(text + len, "mailto:a@b.test!1k,");
	r = parse(text);
	assert_int_equal(r.rua_count, DMARC_RECORD_MAX_URIS);
	assert_true(has_problem(&r, DMARC_TOO_MANY));

	memset(text, ' ', DMARC_RECORD_MAX_BYTES + 1);
	memcpy(text, "v=DMARC1;", 9);
	assert_true(dmarc_record_parse(
		(struct str){text, DMARC_RECORD_MAX_BYTES}, arena, &r, &err));
	assert_false(dmarc_record_parse(
		(struct str){text, DMARC_RECORD_MAX_BYTES + 1}, arena, &r,
		&err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_false(
		dmarc_record_parse(STR("v=DMARC1; p=none"), small, &r, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	arena_free(&small);
	free(text);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_tags),
		cmocka_unit_test(test_rfc7489),
		cmocka_unit_test(test_free_form),
		cmocka_unit_test(test_not_a_record),
		cmocka_unit_test(test_problems),
		cmocka_unit_test(test_of_the_whole),
		cmocka_unit_test(test_policy),
		cmocka_unit_test(test_ceilings),
	};
	int failed;

	arena = arena_new("test", SIZE_MAX);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
