/* test_report.c - what is said about a report beyond its fields. */
#include "dmarc/report.h"

#include "dmarc/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}
static void test_trust_names(void **state UNUSED)
{
	assert_string_equal(trust_name(TRUST_UNVERIFIED), "unverified");
	assert_string_equal(trust_name(TRUST_VOUCHED), "vouched");
	assert_string_equal(trust_name(TRUST_VERIFIED), "verified");
	assert_null(trust_name((enum trust)3));
}

static const struct {
	const char *name;
	struct str auth_domain, org_name;
	const char *reporter;
} reporters[] = {
	/* clang-format off */
	{ "authenticated", TEXT("Google.COM"), TEXT("google inc"), "google.com" },
	{ "absent",        { NULL, 0 },        TEXT("Google Inc"), "google inc" },
	{ "empty",         TEXT(""),           TEXT("Google Inc"), "google inc" },
	{ "white space",   TEXT(" "),          TEXT(" Yahoo\n"),   "yahoo" },
	/* clang-format on */
};

static struct str reporter_of(struct str auth, struct str org, char dst[256])
{
	struct aggregate_report r = {.metadata.org_name = org};
	struct arrival arrival = {.auth_domain = auth};

	return report_reporter(&r, &arrival, dst);
}

static void test_reporters(void **state UNUSED)
{
	char dst[256], longer[600];

	for (size_t i = 0; i < ARRAY_LEN(reporters); i++) {
		print_message("%s\n", reporters[i].name);
		assert_true(str_equal(reporter_of(reporters[i].auth_domain,
					      reporters[i].org_name, dst),
			str_from(reporters[i].reporter)));
	}
	memset(longer, 'X', sizeof(longer));
	assert_int_equal(
		reporter_of(STR_NULL, (struct str){longer, 256}, dst).len, 256);
	assert_int_equal(
		reporter_of(STR_NULL, (struct str){longer, 600}, dst).len, 256);
	assert_int_equal(dst[255], 'x');
	/* A character of 3 bytes across the cut goes whole. */
	memcpy(longer + 254, "\xE2\x82\xAC", 3);
	assert_int_equal(
		reporter_of(STR_NULL, (struct str){longer, 600}, dst).len, 254);
	assert_int_equal(
		reporter_of(STR_NULL, (struct str){longer, 257}, dst).len, 254);
}

static const struct policy_override_reason reasons[] = {
	{REASON_LOCAL_POLICY, TEXT("arc=pass")},
	{REASON_FORWARDED, {NULL, 0}},
};
static const struct dkim_auth_result dkims[] = {
	{TEXT("example.com"), TEXT("s1"), AUTH_RESULT_PASS, {NULL, 0}},
	{TEXT("example.net"), {NULL, 0}, AUTH_RESULT_FAIL,
		TEXT("bad signature")},
};
static const struct spf_auth_result spfs[] = {
	{TEXT("bounce.example.com"), SPF_SCOPE_MFROM, AUTH_RESULT_PASS,
		{NULL, 0}},
};

static const struct record full_record = {
	.source_ip = {4, {192, 0, 2, 1}},
	.message_count = 12,
	.disposition = DISPOSITION_QUARANTINE,
	.dkim = DMARC_RESULT_FAIL,
	.spf = DMARC_RESULT_PASS,
	.header_from = TEXT("example.com"),
	.envelope_from = TEXT("bounce.example.com"),
	.reasons = reasons,
	.dkim_results = dkims,
	.spf_results = spfs,
	.reason_count = 2,
	.dkim_count = 2,
	.spf_count = 1,
};
static const struct record bare_record = {
	.source_ip = {6, {0x20, 0x01, 0x0d, 0xb8, [15] = 1}},
	.message_count = 1,
	.disposition = DISPOSITION_NONE,
	.dkim = DMARC_RESULT_FAIL,
	.spf = DMARC_RESULT_FAIL,
	.header_from = TEXT("example.org"),
};

struct sum {
	unsigned char bytes[16];
};

static struct sum sum_of(const struct record *r)
{
	struct sum s = {{0}};

	report_content_add(s.bytes, r);
	return s;
}

static void assert_sum_is(struct sum s, const char *hex)
{
	char got[33];

	for (int i = 0; i < 16; i++)
		(void)snprintf(got + 2 * i, 3, "%02x", s.bytes[i]);
	assert_string_equal(got, hex);
}

/* Computed apart from this code; the sums in databases depend on them. */
static void test_content_known(void **state UNUSED)
{
	struct sum s = sum_of(&full_record);

	assert_sum_is(s, "23e403497a42355482528119534f6f10");
	assert_sum_is(sum_of(&bare_record), "80c91d3ec7aef4751803ab4bca1435e8");
	report_content_add(s.bytes, &bare_record);
	assert_sum_is(s, "a4ad208841f129c99a562c651d63a4f8");
}

static void test_content_order(void **state UNUSED)
{
	struct sum a = sum_of(&full_record), b = sum_of(&bare_record), twice;

	report_content_add(a.bytes, &bare_record);
	report_content_add(b.bytes, &full_record);
	assert_memory_equal(&a, &b, sizeof(a));
	/* A row sent twice is other content. */
	twice = a;
	report_content_add(twice.bytes, &bare_record);
	assert_memory_not_equal(&twice, &a, sizeof(a));
}

/* The carry runs through all bytes, and out at the top. */
static void test_content_carry(void **state UNUSED)
{
	struct sum s, term = sum_of(&bare_record);

	memset(s.bytes, 0xFF, sizeof(s.bytes));
	report_content_add(s.bytes, &bare_record);
	for (int i = 15; i >= 0; i--) /* s = term - 1: add 1 again */
		if (++s.bytes[i] != 0)
			break;
	assert_memory_equal(&s, &term, sizeof(s));
}

/* Each of these changes one thing and has to change the sum. */
static void change_record(struct record *r, int which)
{
	static struct policy_override_reason reason;
	static struct dkim_auth_result dkim[2];
	static struct spf_auth_result spf;

	reason = reasons[0];
	memcpy(dkim, dkims, sizeof(dkim));
	spf = spfs[0];
	switch (which) {
	/* clang-format off */
	case 0:  r->source_ip.bytes[3]++; break;
	case 1:  r->source_ip.family = 6; break;
	case 2:  r->source_ip.family = 0; break;
	case 3:  r->message_count++; break;
	case 4:  r->message_count += UINT64_C(1) << 56; break;
	case 5:  r->disposition = DISPOSITION_REJECT; break;
	case 6:  r->dkim = DMARC_RESULT_PASS; break;
	case 7:  r->spf = DMARC_RESULT_FAIL; break;
	case 8:  r->header_from = STR("example.con"); break;
	case 9:  r->envelope_from = STR_NULL; break;
	/* The same bytes in another field. */
	case 10: r->envelope_to = r->envelope_from;
		 r->envelope_from = STR_NULL; break;
	case 11: r->header_from = STR("example.combounce.");
		 r->envelope_from = STR("example.com"); break;
	case 12: r->reason_count = 1; break;
	case 13: r->dkim_count = 1; break;
	case 14: r->spf_count = 0; break;
	case 15: reason.type = REASON_OTHER; r->reasons = &reason;
		 r->reason_count = 1; break;
	case 16: reason.comment = STR("arc=fail"); r->reasons = &reason;
		 r->reason_count = 1; break;
	case 17: dkim[0].domain = STR("x"); r->dkim_results = dkim; break;
	case 18: dkim[1].selector = STR("x"); r->dkim_results = dkim; break;
	case 19: dkim[1].result = AUTH_RESULT_NONE; r->dkim_results = dkim;
		 break;
	case 20: dkim[1].human_result = STR_NULL; r->dkim_results = dkim;
		 break;
	/* Results count in the order given. */
	case 21: dkim[0] = dkims[1]; dkim[1] = dkims[0];
		 r->dkim_results = dkim; break;
	case 22: spf.domain = STR("x"); r->spf_results = &spf; break;
	case 23: spf.scope = SPF_SCOPE_HELO; r->spf_results = &spf; break;
	case 24: spf.result = AUTH_RESULT_FAIL; r->spf_results = &spf; break;
	case 25: spf.human_result = STR("x"); r->spf_results = &spf; break;
	default: break;
		/* clang-format on */
	}
}
#define CHANGES 26

static void test_content_every_field(void **state UNUSED)
{
	struct sum sums[CHANGES + 1];
	struct record r;

	for (int i = 0; i <= CHANGES; i++) {
		r = full_record;
		change_record(&r, i); /* the last one changes nothing */
		sums[i] = sum_of(&r);
		for (int j = 0; j < i; j++)
			assert_memory_not_equal(
				&sums[i], &sums[j], sizeof(sums[i]));
	}
	assert_sum_is(sums[CHANGES], "23e403497a42355482528119534f6f10");
}

/* What does not count: absent or empty, and bytes behind an address. */
static void test_content_same(void **state UNUSED)
{
	struct record r = full_record;
	struct sum s = sum_of(&r), t;

	r.envelope_to = STR("");
	r.source_ip.bytes[4] = 1;
	t = sum_of(&r);
	assert_memory_equal(&s, &t, sizeof(s));
}

/* On both sides of the buffer on the stack, up to the ceilings. */
static void test_content_long(void **state UNUSED)
{
	static char text[LIMIT_TEXT_BYTES];
	struct dkim_auth_result many[LIMIT_AUTH_RESULTS];
	struct sum last = {{0}}, s;
	struct record r = bare_record;

	memset(text, 'x', sizeof(text));
	for (size_t len = 1900; len <= 2100; len++) {
		r.envelope_to = (struct str){text, len};
		s = sum_of(&r);
		assert_memory_not_equal(&s, &last, sizeof(s));
		last = s;
	}
	for (size_t i = 0; i < ARRAY_LEN(many); i++)
		many[i] = (struct dkim_auth_result){
			.domain = {text, sizeof(text)},
			.selector = {text, sizeof(text)},
			.human_result = {text, sizeof(text)}};
	r.dkim_results = many;
	r.dkim_count = ARRAY_LEN(many);
	s = sum_of(&r);
	assert_memory_not_equal(&s, &last, sizeof(s));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_trust_names),
		cmocka_unit_test(test_reporters),
		cmocka_unit_test(test_content_known),
		cmocka_unit_test(test_content_order),
		cmocka_unit_test(test_content_carry),
		cmocka_unit_test(test_content_every_field),
		cmocka_unit_test(test_content_same),
		cmocka_unit_test(test_content_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
