/* test_pipeline_store.c - what the ledger is told, and a batch being stored. */
#include "tests/unit/pipeline_fixture.h"

#include <sys/eventfd.h>

/* --- the ledger ---------------------------------------------------------- */

static unsigned lines_of(const char *line)
{
	unsigned n = 0;

	for (size_t i = 0; i < db.ledger.count; i++)
		n += strcmp(db.ledger.lines[i], line) == 0;
	return n;
}

static void expect_ledger(const char *const lines[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (lines_of(lines[i]) != 1)
			fail_msg("\"%s\" %u times", lines[i],
				lines_of(lines[i]));
	assert_int_equal(db.ledger.count, count);
}

static void test_ledger_tells_all(void **state UNUSED)
{
	static const char *const lines[] = {"m0 1 aggregate stored",
		"m0 2 aggregate duplicate", "m0 3 other refused syntax",
		"m0 4 failure stored", "m0 5 tls stored", "m0 5 syntax",
		"m1 1 aggregate duplicate", "m1 1 settled",
		"m2 1 aggregate refused unsupported", "m2 1 unsupported",
		"m3 0 limit"};
	const struct intake_message unread = {
		.arrival = {.spool_id = STR("m3"), .host = STR("host.test")}};
	struct fixture f;
	struct err why = {0};

	open_pipeline(&f, 1, 1000000);
	submit(&f, 0,
		"report a 1\nreport a 1\nrefuse nonsense\nfailure b\n"
		"tls c\n");
	submit(&f, 1, "report a 1\n");
	submit(&f, 2, "domain foreign.test\nreport d 1\n");
	err_set(&why, ERR_LIMIT, "too often");
	pipeline_refuse(f.pipeline, 4, &unread, &why);
	flush(&f);
	expect(&f, 0, PIPELINE_REFUSED, "nonsense");
	expect(&f, 3, PIPELINE_REFUSED, "too often");
	expect_ledger(lines, ARRAY_LEN(lines));
	/* All in the transaction of the reports. */
	assert_int_equal(db.begun, 1);
	pipeline_close(&f.pipeline);
}

/* One that falls with its own transaction is noted with the next. */
static void test_ledger_of_the_fallen(void **state UNUSED)
{
	static const char *const lines[] = {"m0 1 aggregate stored",
		"m0 2 aggregate refused syntax", "m0 3 aggregate stored",
		"m0 3 syntax"};
	struct fixture f;

	open_pipeline(&f, 1, 1000000);
	strcpy(db.poison, "b");
	db.poison_code = ERR_SYNTAX;
	submit(&f, 0, "report a 1\nreport b 1\nreport c 1\n");
	flush(&f);
	expect(&f, 0, PIPELINE_REFUSED, "poison");
	expect_ledger(lines, ARRAY_LEN(lines));
	pipeline_close(&f.pipeline);
}

static void test_ledger_of_streams(void **state UNUSED)
{
	static const char *const lines[] = {"m0 1 aggregate stored",
		"m0 2 aggregate stored", "m0 2 settled",
		"m1 1 other refused syntax", "m1 2 aggregate stored",
		"m1 2 syntax"};
	struct fixture f;

	open_pipeline(&f, 1, 20);
	submit(&f, 0, "report big 50000\nreport a 1\n");
	flush(&f);
	strcpy(db.poison, "bad");
	db.poison_code = ERR_SYNTAX;
	db.poison_at = 60000;
	submit(&f, 1, "report bad 70000\nreport b 1\n");
	flush(&f);
	expect(&f, 1, PIPELINE_REFUSED, "poison");
	expect_ledger(lines, ARRAY_LEN(lines));
	pipeline_close(&f.pipeline);
}

/* Nothing of one that is to be tried again is told as settled. */
static void test_ledger_of_the_undone(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 1000000);
	strcpy(db.poison, "b");
	db.poison_code = ERR_TEMP;
	submit(&f, 0, "report a 1\nreport b 1\nrefuse nonsense\n");
	submit(&f, 1, "report c 1\ncrash\n");
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "poison");
	expect(&f, 1, PIPELINE_DIED, NULL);
	assert_int_equal(lines_of("m0 1 aggregate stored"), 1);
	assert_int_equal(lines_of("m0 3 syntax"), 0);
	assert_int_equal(lines_of("m0 3 settled"), 0);
	assert_int_equal(lines_of("m1 1 settled"), 0);
	pipeline_close(&f.pipeline);
}

/* --- a batch that is being stored ---------------------------------------- */

/* From now on a commit takes so long, or until let_go. */
static void hold_commits(int ms)
{
	db.commit_ms = ms;
	db.at_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	db.go_fd = eventfd(0, EFD_CLOEXEC | EFD_SEMAPHORE);
	assert_true(db.at_fd >= 0 && db.go_fd >= 0);
}

static void wait_for_commit(struct fixture *f)
{
	struct err err = {0};
	uint64_t n;

	while (read(db.at_fd, &n, sizeof(n)) != (ssize_t)sizeof(n))
		if (!pipeline_poll(f->pipeline, 1000, db.at_fd, &err))
			fail_msg("%s", err.msg);
}

/* All there are. */
static void let_go(void)
{
	const uint64_t n = 1000;

	assert_int_equal(write(db.go_fd, &n, sizeof(n)), sizeof(n));
}

static const char *mark(void)
{
	static char path[64];

	(void)snprintf(path, sizeof(path), "/tmp/test_pipeline.%d", getpid());
	return path;
}

/* Its report a is being committed while the rest of it is read. */
static void submit_held(struct fixture *f, const char *rest)
{
	char script[128];
	int fd;

	(void)unlink(mark());
	(void)snprintf(script, sizeof(script), "report a 1\nawait %s\n%s",
		mark(), rest);
	submit(f, 0, script);
	wait_for_commit(f);
	fd = open(mark(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	close(fd);
}

static void close_held(struct fixture *f)
{
	(void)unlink(mark());
	pipeline_close(&f->pipeline);
	close(db.at_fd);
	close(db.go_fd);
}

/* Until all that was submitted is read, or its worker replaced. */
static void wait_for_readers(struct fixture *f)
{
	while (!pipeline_has_room(f->pipeline))
		poll_once(f);
}

static void test_reads_while_storing(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 10);
	hold_commits(5000);
	submit(&f, 0, "report a 1\n");
	wait_for_commit(&f);
	submit(&f, 1, "report b 1\n");
	submit(&f, 2, "report c 1\n");
	submit(&f, 3, "report d 1\n");
	wait_for_readers(&f);
	assert_int_equal(f.done, 0);
	let_go();
	flush(&f);
	assert_int_equal(db.count, 4);
	assert_int_equal(db.transactions, 2);
	assert_int_equal(find("b")->transaction, find("d")->transaction);
	close_held(&f);
}

/* Nobody knows yet that a report of it will be refused. */
static void test_end_waits_for_what_is_stored(void **state UNUSED)
{
	static const char *const lines[] = {"m0 1 other refused syntax",
		"m0 2 aggregate stored", "m0 2 syntax"};
	struct fixture f;

	open_pipeline(&f, 1, 10);
	hold_commits(5000);
	strcpy(db.poison, "a");
	db.poison_code = ERR_SYNTAX;
	submit_held(&f, "report b 1\n");
	wait_for_readers(&f);
	assert_false(f.is_done[0]);
	let_go();
	flush(&f);
	expect(&f, 0, PIPELINE_REFUSED, "poison");
	expect_ledger(lines, ARRAY_LEN(lines));
	close_held(&f);
}

static void test_retry_of_what_is_read_on(void **state UNUSED)
{
	static const char *const lines[] = {
		"m1 1 aggregate stored", "m1 1 settled"};
	struct fixture f;

	open_pipeline(&f, 1, 10);
	hold_commits(5000);
	strcpy(db.poison, "a");
	db.poison_code = ERR_TEMP;
	submit_held(&f, "report b 1\n");
	submit(&f, 1, "report c 1\n");
	wait_for_readers(&f);
	let_go();
	flush(&f);
	expect(&f, 0, PIPELINE_RETRY, "poison");
	expect(&f, 1, PIPELINE_COMMITTED, NULL);
	assert_null(find("b"));
	expect_ledger(lines, ARRAY_LEN(lines));
	close_held(&f);
}

/* Told once, when the thread is through, and of two outcomes the first. */
static void test_death_of_what_is_stored(void **state UNUSED)
{
	const char *const poisons[] = {"none", "a"};
	struct fixture f;

	for (size_t i = 0; i < ARRAY_LEN(poisons); i++) {
		open_pipeline(&f, 1, 10);
		hold_commits(5000);
		strcpy(db.poison, poisons[i]);
		db.poison_code = ERR_TEMP;
		submit_held(&f, "report b 1\ncrash\n");
		wait_for_readers(&f);
		assert_int_equal(f.done, 0);
		let_go();
		flush(&f);
		expect(&f, 0, PIPELINE_DIED, "killed by signal 11");
		assert_int_equal(db.count, i == 0);
		assert_int_equal(lines_of("m0 2 settled"), 0);
		close_held(&f);
	}
}

/* 768 reports, while storing takes longer than reading: the workers wait.
 * Enough to begin with, two full batches, the rest. */
static void test_two_batches_at_most(void **state UNUSED)
{
	struct fixture f;
	char script[128];

	open_pipeline(&f, 2, 1000000);
	hold_commits(300);
	for (unsigned i = 0; i < 256; i++) {
		(void)snprintf(script, sizeof(script),
			"report r%u 1\nreport r%u 1\nreport r%u 1\n", i, i, i);
		submit(&f, i, script);
	}
	flush(&f);
	assert_int_equal(db.count, 256);
	/* Where reading is the slower for once, they are smaller. */
	assert_in_range(db.begun, 4, 6);
	close_held(&f);
}

/* The writer is not asked while the thread has it. */
static void test_ledger_is_asked_after_it(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};
	bool is_settled;

	open_pipeline(&f, 1, 10);
	hold_commits(100);
	submit(&f, 0, "report a 1\n");
	wait_for_commit(&f);
	assert_true(pipeline_is_settled(
		f.pipeline, STR("m0"), STR("host.test"), &is_settled, &err));
	assert_int_equal(db.count, 1);
	flush(&f);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	close_held(&f);
}

/* What gets stored by that is told. */
static void test_close_while_storing(void **state UNUSED)
{
	struct fixture f;

	open_pipeline(&f, 1, 10);
	hold_commits(100);
	submit(&f, 0, "report a 1\n");
	wait_for_commit(&f);
	submit(&f, 1, "report b 1\n");
	close_held(&f);
	assert_int_equal(f.done, 1);
	expect(&f, 0, PIPELINE_COMMITTED, NULL);
	assert_int_equal(db.count, 1);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ledger_tells_all),
		cmocka_unit_test(test_ledger_of_the_fallen),
		cmocka_unit_test(test_ledger_of_streams),
		cmocka_unit_test(test_ledger_of_the_undone),
		cmocka_unit_test(test_reads_while_storing),
		cmocka_unit_test(test_end_waits_for_what_is_stored),
		cmocka_unit_test(test_retry_of_what_is_read_on),
		cmocka_unit_test(test_death_of_what_is_stored),
		cmocka_unit_test(test_two_batches_at_most),
		cmocka_unit_test(test_ledger_is_asked_after_it),
		cmocka_unit_test(test_close_while_storing),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
