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

static struct pg_result *ask(const struct sql_statement *s)
{
	struct pg_result *rows = NULL;
	struct err err;

	if (!pg_exec(owner, s, NULL, &rows, &err))
		fail_msg("%s", err.msg);
	assert_true(pg_rows_count(rows) > 0);
	return rows;
}

static void run(const struct pg_result *commands, int column)
{
	char sql[2048];
	struct err err;

	for (int i = 0; i < pg_rows_count(commands); i++) {
		snprintf(sql, sizeof(sql), "%.*s",
			STR_ARGS(pg_row_text(commands, i, column)));
		if (!pg_exec_script(owner, sql, &err))
			fail_msg("%s: %s", sql, err.msg);
	}
}

/* What is taken away for the time of the move comes back as it was. */
static void test_keys_and_comments(void **state UNUSED)
{
	static const char keys[] =
		"select ('x' || substr(md5(string_agg(k, ',' order by k)), "
		"1, 15))::bit(60)::int8 from (select conrelid || conname || "
		"pg_get_constraintdef(oid) as k from pg_constraint "
		"where contype = 'f' and conparentid = 0) k";
	static const char comments[] =
		"select ('x' || substr(md5(string_agg(k, ',' order by k)), "
		"1, 15))::bit(60)::int8 from (select objoid || ' ' || objsubid "
		"|| description as k from pg_description where classoid = "
		"'pg_class'::regclass and objoid >= 16384) k";
	int64_t keys_before = number(keys), comments_before = number(comments);
	struct pg_result *commands = ask(SQL_DISTRIBUTE_KEYS);
	struct err err;

	run(commands, 0);
	assert_int_equal(number("select count(*) from pg_constraint "
				"where contype = 'f'"),
		0);
	run(commands, 1);
	assert_int_equal(number(keys), keys_before);
	pg_rows_free(&commands);
	commands = ask(SQL_DISTRIBUTE_COMMENTS);
	store_fixture_must(pg_exec_script(owner,
				   "comment on table change is null; "
				   "comment on column domain.name is null",
				   &err),
		&err);
	run(commands, 0);
	assert_int_equal(number(comments), comments_before);
	pg_rows_free(&commands);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_absent),
		cmocka_unit_test(test_keys_and_comments),
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
