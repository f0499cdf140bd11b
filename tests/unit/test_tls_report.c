/* test_tls_report.c - the content_sum of a TLS report. */
#include "dmarc/tls_report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}

static const struct tls_failure failures[] = {
	{.result_type = TEXT("certificate-expired"),
		.sending_mta_ip = {4, {192, 0, 2, 1}},
		.receiving_ip = {6, {0x20, 0x01, 0x0D, 0xB8, [15] = 1}},
		.receiving_mx_hostname = TEXT("mx.example.com"),
		.failed_session_count = 7,
		.failure_reason_code = TEXT("x")},
};
static const struct tls_policy policies[] = {
	{.policy_type = TEXT("sts"),
		.policy_domain = TEXT("example.com"),
		.policy_string = TEXT("a\nb"),
		.mx_host = TEXT("*.example.com"),
		.total_successful_session_count = 5,
		.total_failure_session_count = 7,
		.failures = failures,
		.failure_count = 1},
	{.policy_type = TEXT("tlsa"), .policy_domain = TEXT("example.org")},
};
static const struct tls_report sample = {
	.organization_name = TEXT("Example Net"),
	.contact_info = TEXT("tls@example.net"),
	.report_id = TEXT("r1"),
	.begin_s = 1793491200,
	.end_s = 1793577600,
	.policies = policies,
	.policy_count = 2,
};

static void assert_sum_is(const struct tls_report *r, const char *hex)
{
	struct tls_report summed = *r;
	char got[33];

	tls_report_sum(&summed);
	for (size_t i = 0; i < 16; i++)
		(void)snprintf(got + 2 * i, 3, "%02x", summed.content_sum[i]);
	assert_string_equal(got, hex);
}

/* Computed apart from this code; the sums in databases depend on them. */
static void test_sum_known(void **state UNUSED)
{
	static const struct tls_report bare = {.begin_s = 1};

	assert_sum_is(&sample, "9a53da7664064a5d09d22fe2cbf508ed");
	assert_sum_is(&bare, "658fce7342d3c8e1edebd0ef0b726123");
}

static void test_sum_ignores_repairs(void **state UNUSED)
{
	struct tls_report a = sample, b = sample;

	b.repairs = REPAIR_POLICY_DOMAIN;
	tls_report_sum(&a);
	tls_report_sum(&b);
	assert_memory_equal(a.content_sum, b.content_sum, 16);
}

/* A failure that moves to the next policy is another report. */
static void test_sum_sees_whose(void **state UNUSED)
{
	struct tls_policy moved[2] = {policies[0], policies[1]};
	struct tls_report a = sample, b = sample;

	moved[0].failure_count = 0;
	moved[1].failures = failures;
	moved[1].failure_count = 1;
	b.policies = moved;
	tls_report_sum(&a);
	tls_report_sum(&b);
	assert_memory_not_equal(a.content_sum, b.content_sum, 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sum_known),
		cmocka_unit_test(test_sum_ignores_repairs),
		cmocka_unit_test(test_sum_sees_whose),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
