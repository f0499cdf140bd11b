/* test_pipeline_batch.c - a database with troubles, and whose fault it is. */
#include "tests/unit/pipeline_fixture.h"

/* --- it is away, or takes nothing ----------------------------------------- */

static void test_database_down(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 20);
	db.is_away = true;
	submit(&f, 0, "report a 1\n");
	submit(&f, 1, "report big 50000\n");
	submit(&f, 2, "late late 50000\n");
	submit(&f, 3, "refuse nonsense\n");
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "connection refused");
	expect(&f, 1, PIPELINE_RETRY, "connection refused");
	expect(&f, 2, PIPELINE_RETRY, "connection refused");
	/* Turned away only once the ledger says why. */
	expect(&f, 3, PIPELINE_RETRY, "connection refused");
	assert_int_equal(db.ledger.count, 0);
	assert_true(pipeline_database_is_down(f.pipeline));
	db.is_away = false;
	submit(&f, 4, "report a 1\n");
	submit(&f, 5, "report big 50000\n");
	flush(&f);
	expect(&f, 4, PIPELINE_COMMITTED, NULL);
	expect(&f, 5, PIPELINE_COMMITTED, NULL);
	assert_false(pipeline_database_is_down(f.pipeline));
	pipeline_close(&f.pipeline);
}

static void test_database_goes_while_streaming(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 20);
	strcpy(db.poison, "big");
	db.poison_at = 60000;
	db.poison_code = ERR_TEMP;
	db.goes_away = true;
	submit(&f, 0, "report big 100000\nhang\n");
	while (!db.is_away)
		poll_once(&f);
	submit(&f, 1, "report a 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "poison");
	expect(&f, 1, PIPELINE_RETRY, "connection refused");
	assert_true(pipeline_database_is_down(f.pipeline));
	assert_int_equal(db.count, 0);
	pipeline_close(&f.pipeline);
}

/* A standby begins a transaction, and takes nothing: no fault of the report. */
static void test_database_read_only(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 20);
	strcpy(db.poison, "a");
	db.poison_code = ERR_TEMP;
	db.is_read_only = true;
	submit(&f, 0, "report a 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "poison");
	assert_true(pipeline_database_is_down(f.pipeline));
	db.is_read_only = false;
	db.poison[0] = '\0';
	submit(&f, 1, "report a 1\n");
	flush(&f);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	assert_false(pipeline_database_is_down(f.pipeline));
	pipeline_close(&f.pipeline);
}

static void test_other_kinds_database_down(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 20);
	db.is_away = true;
	submit(&f, 0, "failure f0\ntls t0\n");
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "connection refused");
	assert_int_equal(db.count, 0);
	pipeline_close(&f.pipeline);
}

static void test_lost_commit(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 1000000);
	db.commits_lost = 1;
	submit(&f, 0, "report a 1\n");
	submit(&f, 1, "report b 1\n");
	flush(&f);
	/* Perhaps committed: the ledger is asked before it is tried again. */
	expect(&f, 0, PIPELINE_RETRY, "connection lost");
	expect(&f, 1, PIPELINE_RETRY, "connection lost");
	db.commits_lost = 1;
	submit(&f, 2, "report big 50000\n");
	flush(&f);
	expect(&f, 2, PIPELINE_RETRY, "connection lost");
	assert_false(pipeline_database_is_down(f.pipeline));
	pipeline_close(&f.pipeline);
}

static void test_operator_has_to_act(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};

	open_pipeline(&f, 1, 10);
	db.begin_code = ERR_CONFIG;
	submit(&f, 0, "report a 1\n");
	assert_false(pipeline_flush(f.pipeline, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_string_equal(err.msg, "no such table");
	expect(&f, 0, PIPELINE_RETRY, NULL);
	pipeline_close(&f.pipeline);
}

/* --- one report it cannot take -------------------------------------------- */

/* Only the one report that cannot be stored is hit, whatever it is called. */
static void test_poison(void **state UNUSED)
{
	const enum err_code codes[] = {ERR_TEMP, ERR_SYNTAX};
	struct fixture f;
	char script[64];

	for (size_t c = 0; c < ARRAY_LEN(codes); c++) {
		open_pipeline(&f, 2, 1000000);
		strcpy(db.poison, "r13");
		db.poison_code = codes[c];
		for (unsigned i = 0; i < 20; i++) {
			(void)snprintf(
				script, sizeof(script), "report r%u 3\n", i);
			submit(&f, i, script);
		}
		flush(&f);
		for (unsigned i = 0; i < 20; i++)
			if (i != 13)
				expect(&f, i, PIPELINE_COMMITTED, NULL);
		expect(&f, 13,
			codes[c] == ERR_TEMP ? PIPELINE_RETRY
					     : PIPELINE_REFUSED,
			"poison");
		assert_int_equal(db.count, 19);
		assert_false(pipeline_database_is_down(f.pipeline));
		pipeline_close(&f.pipeline);
	}
}

static void test_poisoned_stream(void **state UNUSED)
{
	const enum err_code codes[] = {ERR_TEMP, ERR_SYNTAX};
	struct fixture f;

	for (size_t c = 0; c < ARRAY_LEN(codes); c++) {
		open_pipeline(&f, 1, 10);
		strcpy(db.poison, "big");
		db.poison_code = codes[c];
		db.poison_at = 40000;
		submit(&f, 0, "report big 50000\nreport a 1\n");
		submit(&f, 1, "report b 1\n");
		flush(&f);
		expect(&f, 0,
			codes[c] == ERR_TEMP ? PIPELINE_RETRY
					     : PIPELINE_REFUSED,
			"poison");
		expect(&f, 1, PIPELINE_COMMITTED, NULL);
		assert_null(find("big"));
		assert_false(pipeline_database_is_down(f.pipeline));
		pipeline_close(&f.pipeline);
	}
}

/* A message of which one report is stored and one is to be tried again. */
static void test_half_a_message(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 1000000);
	strcpy(db.poison, "b");
	db.poison_code = ERR_TEMP;
	submit(&f, 0, "report a 1\nreport b 1\nreport c 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "poison");
	db.poison[0] = '\0';
	submit(&f, 1, "report a 1\nreport b 1\nreport c 1\n");
	flush(&f);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	assert_int_equal(f.results[1].duplicates, 2);
	assert_int_equal(f.results[1].stored, 1);
	pipeline_close(&f.pipeline);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_database_down),
		cmocka_unit_test(test_database_goes_while_streaming),
		cmocka_unit_test(test_database_read_only),
		cmocka_unit_test(test_other_kinds_database_down),
		cmocka_unit_test(test_lost_commit),
		cmocka_unit_test(test_operator_has_to_act),
		cmocka_unit_test(test_poison),
		cmocka_unit_test(test_poisoned_stream),
		cmocka_unit_test(test_half_a_message),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
