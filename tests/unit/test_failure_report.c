/* test_failure_report.c - the words of failure reports. */
#include "dmarc/failure_report.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void words_and_names(void **state UNUSED)
{
	/* RFC 5965 7.3, RFC 6591 3.3 and 3.2.2, RFC 9991. */
	assert_int_equal(feedback_type_parse(STR(" Auth-Failure ")),
		FEEDBACK_AUTH_FAILURE);
	assert_int_equal(feedback_type_parse(STR("abuse")), FEEDBACK_ABUSE);
	assert_int_equal(feedback_type_parse(STR("fraud")), FEEDBACK_FRAUD);
	assert_int_equal(feedback_type_parse(STR("virus")), FEEDBACK_VIRUS);
	assert_int_equal(
		feedback_type_parse(STR("not-spam")), FEEDBACK_NOT_SPAM);
	assert_int_equal(auth_failure_parse(STR("adsp")), AUTH_FAILURE_ADSP);
	assert_int_equal(
		auth_failure_parse(STR("bodyhash")), AUTH_FAILURE_BODYHASH);
	assert_int_equal(
		auth_failure_parse(STR("revoked")), AUTH_FAILURE_REVOKED);
	assert_int_equal(
		auth_failure_parse(STR("signature")), AUTH_FAILURE_SIGNATURE);
	assert_int_equal(auth_failure_parse(STR("spf")), AUTH_FAILURE_SPF);
	assert_int_equal(auth_failure_parse(STR("DMARC")), AUTH_FAILURE_DMARC);
	assert_int_equal(
		delivery_result_parse(STR("delivered")), DELIVERY_DELIVERED);
	assert_int_equal(delivery_result_parse(STR("spam")), DELIVERY_SPAM);
	assert_int_equal(delivery_result_parse(STR("policy")), DELIVERY_POLICY);
	assert_int_equal(delivery_result_parse(STR("reject")), DELIVERY_REJECT);
	assert_int_equal(delivery_result_parse(STR("smg-policy-action")),
		DELIVERY_POLICY);
	assert_string_equal(
		feedback_type_name(FEEDBACK_AUTH_FAILURE), "auth-failure");
	assert_string_equal(auth_failure_name(AUTH_FAILURE_DMARC), "dmarc");
	assert_string_equal(delivery_result_name(DELIVERY_REJECT), "reject");
}

static void unknown_and_absent(void **state UNUSED)
{
	assert_int_equal(feedback_type_parse(STR("opt-out")), FEEDBACK_OTHER);
	assert_int_equal(auth_failure_parse(STR("arc")), AUTH_FAILURE_OTHER);
	assert_int_equal(delivery_result_parse(STR("bin")), DELIVERY_OTHER);
	assert_int_equal(feedback_type_parse(STR_NULL), FEEDBACK_ABSENT);
	assert_int_equal(auth_failure_parse(STR(" ")), AUTH_FAILURE_ABSENT);
	assert_int_equal(delivery_result_parse(STR("")), DELIVERY_ABSENT);
	assert_string_equal(feedback_type_name(FEEDBACK_OTHER), "other");
	assert_string_equal(auth_failure_name(AUTH_FAILURE_OTHER), "other");
	assert_string_equal(delivery_result_name(DELIVERY_OTHER), "other");
	assert_null(feedback_type_name(FEEDBACK_ABSENT));
	assert_null(auth_failure_name(AUTH_FAILURE_ABSENT));
	assert_null(delivery_result_name(DELIVERY_ABSENT));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_and_names),
		cmocka_unit_test(unknown_and_absent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
