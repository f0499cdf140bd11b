/* test_pipeline.c - messages to transactions; who is refused, and who dies. */
#include "tests/unit/pipeline_fixture.h"

/* --- what goes well ------------------------------------------------------ */

static void test_small_reports_share(void **state UNUSED)
{
	struct fixture f;
	char script[64];

	open_pipeline(&f, 2, 10000);
	for (unsigned i = 0; i < 50; i++) {
		(void)snprintf(script, sizeof(script), "report r%u %u\n", i, i);
		submit(&f, i, i == 0 ? "report r0 1\n" : script);
	}
	assert_int_equal(f.done, 0);
	flush(&f);
	assert_int_equal(f.done, 50);
	assert_int_equal(db.count, 50);
	assert_int_equal(db.transactions, 1);
	expect(&f, 7, PIPELINE_COMMITTED, NULL);
	assert_int_equal(f.results[7].stored, 1);
	assert_int_equal(f.results[7].records, 7);
	assert_int_equal(f.results[7].messages, 21);
	assert_true(find("r7")->is_complete);
	pipeline_close(&f.pipeline);
}

static void test_linger(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 50);
	submit(&f, 0, "report a 1\n");
	wait_for(&f, 0);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	submit(&f, 1, "report a 1\nreport b 1\n");
	wait_for(&f, 1);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	assert_int_equal(f.results[1].duplicates, 1);
	assert_int_equal(f.results[1].stored, 1);
	assert_int_equal(db.transactions, 2);
	pipeline_close(&f.pipeline);
}

/* Sixty-four pay for their transaction, and need not wait for company. */
static void test_enough_do_not_wait(void **state UNUSED)
{
	struct fixture f;
	char script[64];

	open_pipeline(&f, 2, 1000000);
	for (unsigned i = 0; i < 100; i++) {
		(void)snprintf(script, sizeof(script), "report r%u 1\n", i);
		submit(&f, i, script);
	}
	wait_for(&f, 0);
	assert_in_range(f.done, 64, 100);
	flush(&f);
	assert_int_equal(db.count, 100);
	assert_in_range(db.transactions, 1, 2);
	pipeline_close(&f.pipeline);
}

/* 100,000 records are 7 MB of frames: streamed, in a transaction of its own,
 * after what waited before it. */
static void test_big_report_streams(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 1000000);
	submit(&f, 0, "report small 1\n");
	submit(&f, 1, "sleep 100\nreport big 100000\nreport after 2\n");
	submit(&f, 2, "sleep 200\nreport other 100000\n");
	flush(&f);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	expect(&f, 2, PIPELINE_COMMITTED, NULL);
	assert_int_equal(db.count, 4);
	assert_int_equal(find("big")->records, 100000);
	assert_int_equal(f.results[1].records, 100002);
	assert_false(find("big")->is_complete);
	assert_false(find("other")->is_complete);
	assert_true(find("small")->transaction < find("big")->transaction);
	assert_true(find("after")->transaction != find("big")->transaction);
	assert_true(find("other")->transaction != find("big")->transaction);
	pipeline_close(&f.pipeline);
}

static void test_late_header_spills(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 10);
	submit(&f, 0, "late big 100000\n");
	submit(&f, 1, "late small 10\nreport a 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	assert_int_equal(find("big")->records, 100000);
	assert_true(find("big")->is_complete);
	assert_true(find("small")->transaction != find("big")->transaction);
	pipeline_close(&f.pipeline);
}

static void test_big_duplicate(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 10);
	submit(&f, 0, "report big 50000\n");
	submit(&f, 1, "report big 50000\nreport next 3\n");
	flush(&f);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	assert_int_equal(f.results[1].duplicates, 1);
	assert_int_equal(f.results[1].stored, 1);
	assert_int_equal(f.results[1].records, 3);
	assert_int_equal(db.count, 2);
	pipeline_close(&f.pipeline);
}

/* Failure and TLS reports share the transaction and are counted alike. */
static void test_other_kinds(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 1000000);
	submit(&f, 0, "failure f1\nreport a 2\ntls t1\n");
	submit(&f, 1, "tls t1\nfailure f1\nfailure f2\n");
	submit(&f, 2,
		"domain foreign.test\nfailure f3\ndomain example.com\n"
		"tls t2\n");
	submit(&f, 3, "report big 50000\nfailure f4\n");
	flush(&f);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	assert_int_equal(f.results[0].stored, 3);
	assert_int_equal(f.results[0].records, 2);
	assert_int_equal(f.results[0].messages, 6);
	assert_int_equal(f.results[1].stored, 1);
	assert_int_equal(f.results[1].duplicates, 2);
	expect(&f, 2, PIPELINE_REFUSED, "foreign.test is not ours");
	assert_int_equal(f.results[2].stored, 1);
	assert_int_equal(f.results[3].stored, 2);
	assert_int_equal(db.count, 7);
	assert_int_equal(find("f1")->transaction, find("t1")->transaction);
	assert_int_equal(find("f1")->transaction, find("a")->transaction);
	assert_string_equal(find("t1")->channel, "test");
	pipeline_close(&f.pipeline);
}

/* What breaks the transaction hits only itself; what died leaves nothing. */
static void test_other_kinds_in_trouble(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 20);
	strcpy(db.poison, "f1");
	db.poison_code = ERR_SYNTAX;
	submit(&f, 0, "failure f0\nfailure f1\ntls t0\n");
	submit(&f, 1, "tls t1\nfailure f2\ncrash\n");
	submit(&f, 2, "within\n");
	flush(&f);
	expect(&f, 0, PIPELINE_REFUSED, "poison");
	assert_int_equal(f.results[0].stored, 2);
	assert_non_null(find("f0"));
	assert_non_null(find("t0"));
	expect(&f, 1, PIPELINE_DIED, "killed by signal 11");
	expect(&f, 2, PIPELINE_DIED, "a report within another");
	assert_int_equal(db.count, 2);
	pipeline_close(&f.pipeline);
}

/* --- what is turned away ------------------------------------------------- */

static void test_refusals(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 20);
	submit(&f, 0,
		"report a 1\ndomain foreign.test\nreport b 1\n"
		"domain example.com\nreport c 1\n");
	submit(&f, 1,
		"domain foreign.test\nreport big 50000\n"
		"domain example.com\nreport d 1\n");
	submit(&f, 2, "half cut 40\nrefuse it breaks off\nreport e 1\n");
	submit(&f, 3, "half cut 50000\nrefuse it breaks off\nreport f 1\n");
	submit(&f, 4, "end no report found: text/plain\n");
	submit(&f, 5, "report g 1\nhalf cut 50000\nend too big\n");
	flush(&f);
	expect(&f, 0, PIPELINE_REFUSED, "foreign.test is not ours");
	expect(&f, 1, PIPELINE_REFUSED, "foreign.test is not ours");
	expect(&f, 2, PIPELINE_REFUSED, "attachment 1: it breaks off");
	expect(&f, 3, PIPELINE_REFUSED, "attachment 1: it breaks off");
	expect(&f, 4, PIPELINE_REFUSED, "no report found: text/plain");
	expect(&f, 5, PIPELINE_REFUSED, "too big");
	assert_int_equal(f.results[0].stored, 2);
	assert_int_equal(f.results[1].stored, 1);
	assert_int_equal(f.results[1].refused, 1);
	assert_int_equal(f.results[4].why.code, ERR_UNSUPPORTED);
	assert_null(find("cut"));
	assert_null(find("b"));
	assert_non_null(find("c"));
	assert_int_equal(db.count, 6);
	assert_false(pipeline_database_is_down(f.pipeline));
	pipeline_close(&f.pipeline);
}

/* Broken XML comes twice: what the first walk sent of it is void. */
static void test_again(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 20);
	submit(&f, 0, "half a 40\nagain\nreport b 1\nreport a 40\n");
	submit(&f, 1, "half c 50000\nagain\nreport c 50000\n");
	submit(&f, 2, "half d 50000\nagain\nrefuse beyond repair\n");
	submit(&f, 3, "half e 1\nagain\n");
	submit(&f, 4, "half f 1\nagain\nhalf g 1\nagain\nreport g 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	expect(&f, 2, PIPELINE_REFUSED, "attachment 1: beyond repair");
	/* What was put off has to come again, or to be refused. */
	expect(&f, 3, PIPELINE_DIED, "an end without a document");
	expect(&f, 4, PIPELINE_DIED, "before what was put off came again");
	assert_int_equal(f.results[0].stored, 2);
	assert_int_equal(f.results[0].records, 41);
	assert_int_equal(f.results[1].records, 50000);
	assert_null(find("d"));
	assert_null(find("e"));
	assert_null(find("g"));
	assert_int_equal(db.count, 3);
	pipeline_close(&f.pipeline);
}

/* --- workers that die ---------------------------------------------------- */

static void test_deaths(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 2, 1000000);
	submit(&f, 0, "report a 1\ncrash\n");
	submit(&f, 1, "report b 1\n");
	/* A stream stores what waits, also of messages that die later. */
	wait_for(&f, 0);
	submit(&f, 2, "half c 100000\ncrash\n");
	submit(&f, 3, "report d 50000\ncrash\n");
	wait_for(&f, 2);
	wait_for(&f, 3);
	submit(&f, 4, "report e 50000\nsleep 100\nreport f 1\ncrash\n");
	submit(&f, 5, "late g 40000\nlie\n"); /* big, and no full batch */
	submit(&f, 6, "report h 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_DIED, "killed by signal 11");
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	expect(&f, 2, PIPELINE_DIED, NULL);
	/* Their big reports were committed before: duplicates when they are
	 * read again. */
	expect(&f, 3, PIPELINE_DIED, NULL);
	expect(&f, 4, PIPELINE_DIED, NULL);
	expect(&f, 5, PIPELINE_DIED, "unbelievable answer");
	expect(&f, 6, PIPELINE_COMMITTED, NULL);
	assert_null(find("a"));
	assert_null(find("c"));
	assert_non_null(find("d"));
	assert_non_null(find("e"));
	assert_null(find("f"));
	assert_null(find("g"));
	assert_int_equal(db.count, 4);
	pipeline_close(&f.pipeline);
}

/* --- trouble at the end -------------------------------------------------- */

/* A file that cannot be made is no fault of the message. */
static void test_no_room_for_the_file(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 10);
	setenv("TMPDIR", "/proc", 1);
	submit(&f, 0, "late big 50000\n");
	flush(&f);
	unsetenv("TMPDIR");
	expect(&f, 0, PIPELINE_RETRY, "cannot make a temporary file");
	assert_false(pipeline_database_is_down(f.pipeline));
	submit(&f, 1, "report a 1\n");
	flush(&f);
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	pipeline_close(&f.pipeline);
}

static void test_close_in_the_middle(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 3, 1000000);
	submit(&f, 0, "report a 1\n");
	submit(&f, 1, "report big 200000\n");
	submit(&f, 2, "hang\n");
	/* Stored when the stream begins. */
	wait_for(&f, 0);
	assert_true(db.in_transaction);
	pipeline_close(&f.pipeline);
	assert_false(db.in_transaction);
	assert_int_equal(db.count, 1);
	assert_null(f.pipeline);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_small_reports_share),
		cmocka_unit_test(test_linger),
		cmocka_unit_test(test_enough_do_not_wait),
		cmocka_unit_test(test_big_report_streams),
		cmocka_unit_test(test_late_header_spills),
		cmocka_unit_test(test_big_duplicate),
		cmocka_unit_test(test_other_kinds),
		cmocka_unit_test(test_other_kinds_in_trouble),
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_again),
		cmocka_unit_test(test_deaths),
		cmocka_unit_test(test_no_room_for_the_file),
		cmocka_unit_test(test_close_in_the_middle),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
