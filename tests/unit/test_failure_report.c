/* test_failure_report.c - the words of failure reports, and their content_sum.
 */
#include "dmarc/failure_report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}

static void test_feedback_types(void **state UNUSED)
{
	static const struct {
		const char *word;
		enum feedback_type value;
	} words[] = {
		{"auth-failure", FEEDBACK_AUTH_FAILURE},
		{" Abuse ", FEEDBACK_ABUSE},
		{"fraud", FEEDBACK_FRAUD},
		{"VIRUS", FEEDBACK_VIRUS},
		{"not-spam", FEEDBACK_NOT_SPAM},
		{"other", FEEDBACK_OTHER},
		{"opt-out", FEEDBACK_OTHER},
		{"", FEEDBACK_ABSENT},
	};

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		assert_int_equal(feedback_type_parse(str_from(words[i].word)),
			words[i].value);
	assert_string_equal(
		feedback_type_name(FEEDBACK_AUTH_FAILURE), "auth-failure");
	assert_string_equal(feedback_type_name(FEEDBACK_NOT_SPAM), "not-spam");
	assert_null(feedback_type_name(FEEDBACK_ABSENT));
}

static void test_auth_failures(void **state UNUSED)
{
	static const char *const names[] = {NULL, "adsp", "bodyhash", "revoked",
		"signature", "spf", "dmarc", "other"};

	for (unsigned v = 1; v < ARRAY_LEN(names); v++) {
		assert_string_equal(
			auth_failure_name((enum auth_failure)v), names[v]);
		assert_int_equal(auth_failure_parse(str_from(names[v])), v);
	}
	assert_int_equal(auth_failure_parse(STR("arc")), AUTH_FAILURE_OTHER);
	assert_int_equal(auth_failure_parse(STR_NULL), AUTH_FAILURE_ABSENT);
}

static void test_delivery_results(void **state UNUSED)
{
	static const char *const names[] = {
		NULL, "delivered", "spam", "policy", "reject", "other"};

	for (unsigned v = 1; v < ARRAY_LEN(names); v++) {
		assert_string_equal(
			delivery_result_name((enum delivery_result)v),
			names[v]);
		assert_int_equal(delivery_result_parse(str_from(names[v])), v);
	}
	assert_int_equal(delivery_result_parse(STR("smg-policy-action")),
		DELIVERY_POLICY);
	assert_int_equal(delivery_result_parse(STR("bounced")), DELIVERY_OTHER);
}

static const struct failure_report sample = {
	.feedback_type = FEEDBACK_AUTH_FAILURE,
	.auth_failure = AUTH_FAILURE_DMARC,
	.delivery_result = DELIVERY_REJECT,
	.user_agent = TEXT("ua"),
	.reported_domain = TEXT("example.com"),
	.header_from = TEXT("example.com"),
	.source_ip = {4, {192, 0, 2, 1, 0xEE}}, /* the last is left over */
	.source_port = 258,
	.incidents = 2,
	.arrival_s = 1793491200,
	.subject = TEXT("hi"),
	.message = TEXT("From: a@example.com\n\n\0"),
};

static void assert_sum_is(const struct failure_report *r, const char *hex)
{
	struct failure_report summed = *r;
	char got[33];

	failure_report_sum(&summed);
	for (size_t i = 0; i < 16; i++)
		(void)snprintf(got + 2 * i, 3, "%02x", summed.content_sum[i]);
	assert_string_equal(got, hex);
}

/* Computed apart from this code; the sums in databases depend on them. */
static void test_sum_known(void **state UNUSED)
{
	static const struct failure_report bare = {.incidents = 1};

	assert_sum_is(&sample, "ce681718b7548e670197deea84dee42d");
	assert_sum_is(&bare, "b6b180f7ae466b633745e0a66c44d3d5");
}

static void test_sum_ignores(void **state UNUSED)
{
	struct failure_report a = sample, b = sample;

	b.repairs = REPAIR_FEEDBACK_TYPE;
	b.version = STR(""); /* empty is as good as absent */
	b.content_sum[3] = 7;
	failure_report_sum(&a);
	failure_report_sum(&b);
	assert_memory_equal(a.content_sum, b.content_sum, 16);
	/* What moves from one text to the next is another report. */
	b.version = b.user_agent;
	b.user_agent = STR_NULL;
	failure_report_sum(&b);
	assert_memory_not_equal(a.content_sum, b.content_sum, 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_feedback_types),
		cmocka_unit_test(test_auth_failures),
		cmocka_unit_test(test_delivery_results),
		cmocka_unit_test(test_sum_known),
		cmocka_unit_test(test_sum_ignores),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
