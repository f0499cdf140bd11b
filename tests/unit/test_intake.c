/* test_intake.c - ids and words of the ledger. */
#include "store/intake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "store/report_ref.h"

static void test_ids_are_new_and_in_order(void **state UNUSED)
{
	char last[INTAKE_ID_SIZE] = "", id[INTAKE_ID_SIZE];
	int64_t now_s = clock_now_s();

	for (int i = 0; i < 1000; i++) {
		intake_id_make(id);
		assert_int_equal(strlen(id), INTAKE_ID_SIZE - 1);
		assert_true(strcmp(id, last) > 0);
		memcpy(last, id, sizeof(last));
	}
	assert_in_range(intake_id_time_s(str_from(id)), now_s, now_s + 2);
}

static void test_time_of_an_id(void **state UNUSED)
{
	/* 2026-11-22T00:00:00Z in microseconds, and 12 bits more. */
	assert_int_equal(intake_id_time_s(STR("660d2288d200018c")), 1795305600);
	assert_int_equal(intake_id_time_s(STR("660d2288d200018")), 0);
	assert_int_equal(intake_id_time_s(STR("660D2288d200018c")), 0);
	assert_int_equal(intake_id_time_s(STR("../../../../etc/")), 0);
	assert_int_equal(intake_id_time_s(STR_NULL), 0);
}

static void test_words(void **state UNUSED)
{
	for (enum intake_state s = INTAKE_WAITING; s <= INTAKE_REFUSED; s++)
		assert_int_equal(
			intake_state_parse(str_from(intake_state_name(s))), s);
	for (enum intake_kind k = INTAKE_OTHER; k <= INTAKE_TLS; k++)
		assert_int_equal(
			intake_kind_parse(str_from(intake_kind_name(k))), k);
	assert_int_equal(intake_kind_parse(STR("nonsense")), INTAKE_OTHER);
}

static void test_report_ids(void **state UNUSED)
{
	static const char *const wrong[] = {"", "aggregate", "aggregate-1",
		"aggregate-1-", "aggregate-01-2", "aggregate-1-02",
		"aggregate-0-1", "aggregate-1-0", "aggregate--1-1",
		"aggregate-2147483648-1", "aggregate-1-9223372036854775808",
		"other-1-1", "tls-1-1-1", "tls-1-1 ", "Tls-1-1"};
	const struct report_ref r = {INTAKE_FAILURE, {2147483647, INT64_MAX}};
	char text[REPORT_REF_SIZE];
	struct report_ref got;

	report_ref_format(&r, text);
	assert_string_equal(text, "failure-2147483647-9223372036854775807");
	assert_true(report_ref_parse(str_from(text), &got));
	assert_int_equal(got.kind, r.kind);
	assert_int_equal(got.place.domain_id, r.place.domain_id);
	assert_int_equal(got.place.id, r.place.id);
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++)
		if (report_ref_parse(str_from(wrong[i]), &got))
			fail_msg("\"%s\"", wrong[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ids_are_new_and_in_order),
		cmocka_unit_test(test_time_of_an_id),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_report_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
