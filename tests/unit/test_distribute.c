/* test_distribute.c - without Citus: refused by name. With it: docs/SCALE.md. */
#include "tests/harness/report_fixture.h"

#include "store/distribute.h"

static void test_absent(void **state UNUSED)
{
	struct distribute_result r;
	struct err err = {0};

	assert_false(distribute_schema(owner, &r, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_non_null(strstr(err.msg, "\"citus\""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_absent),
	};
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	report_writer_free(&writer);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
