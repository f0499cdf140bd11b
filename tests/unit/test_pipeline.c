/*
 * test_pipeline.c - messages to transactions, with a database that does as it
 * is told.
 *
 * Workers are those of tests/harness/worker_stub.h, the writer that of
 * tests/harness/writer_stub.h. The real ones are for tests/integration.
 */
#include "ingest/pipeline.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cmocka.h>

#include "tests/harness/worker_stub.h"
#include "tests/harness/writer_stub.h"

/* --- the fixture --------------------------------------------------------- */

#define MAX_JOBS 512

struct fixture {
	struct pipeline *pipeline;
	struct pipeline_result results[MAX_JOBS];
	bool is_done[MAX_JOBS];
	unsigned done;
};

static void on_done(void *ctx, uint64_t job, const struct pipeline_result *r)
{
	struct fixture *f = ctx;

	job--; /* 0 is no job */
	assert_true(job < MAX_JOBS && !f->is_done[job]);
	f->is_done[job] = true;
	f->results[job] = *r;
	f->done++;
}

static void open_pipeline(struct fixture *f, unsigned workers, int linger_ms)
{
	const struct pipeline_handler handler = {on_done, f};
	const struct pipeline_config config = {
		.program = stub_program(),
		.workers = workers,
		.temp_dir = "/proc/self", /* not: so TMPDIR or /tmp */
		.linger_ms = linger_ms,
		.limits = {.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
			.max_records = LIMIT_RECORDS,
			.max_documents = LIMIT_DOCUMENTS,
			.max_cpu_s = 60},
	};
	struct err err = {0};

	memset(f, 0, sizeof(*f));
	memset(&db, 0, sizeof(db));
	if (!pipeline_open(&f->pipeline, &config, &handler, &err))
		fail_msg("%s", err.msg);
}

static void poll_once(struct fixture *f)
{
	struct err err = {0};

	if (!pipeline_poll(f->pipeline, 1000, -1, &err))
		fail_msg("%s", err.msg);
}

/* "m0" of the first. */
static struct str name_of(uint64_t job, char dst[16])
{
	(void)snprintf(dst, 16, "m%ju", (uintmax_t)job);
	return str_from(dst);
}

static void submit(struct fixture *f, uint64_t job, const char *script)
{
	char id[16];
	const struct intake_message message = {
		.arrival = {.arrived_s = 1767312000,
			.channel = STR("test"),
			.spool_id = name_of(job, id),
			.host = STR("host.test")}};
	int fd = stub_file(script);
	struct err err = {0};

	while (!pipeline_has_room(f->pipeline))
		poll_once(f);
	if (!pipeline_submit(f->pipeline, job + 1,
		    &(struct stream_source){.fd = fd}, READER_ANY, &message,
		    &err))
		fail_msg("%s", err.msg);
	close(fd);
}

static void flush(struct fixture *f)
{
	struct err err = {0};

	if (!pipeline_flush(f->pipeline, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(pipeline_pending(f->pipeline), 0);
}

static void wait_for(struct fixture *f, uint64_t job)
{
	while (!f->is_done[job])
		poll_once(f);
}

static void expect(const struct fixture *f, uint64_t job,
	enum pipeline_outcome outcome, const char *why)
{
	assert_true(f->is_done[job]);
	if (f->results[job].outcome != outcome)
		fail_msg("job %ju: outcome %d: %s", (uintmax_t)job,
			f->results[job].outcome, f->results[job].why.msg);
	if (why && !strstr(f->results[job].why.msg, why))
		fail_msg(
			"job %ju: %s", (uintmax_t)job, f->results[job].why.msg);
}

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

/* --- what goes well ------------------------------------------------------ */

static void test_small_reports_share(void **state UNUSED)
{
	struct fixture f;
	char script[64];

	open_pipeline(&f, 2, 10000);
	for (unsigned i = 0; i < 100; i++) {
		(void)snprintf(script, sizeof(script), "report r%u %u\n", i, i);
		submit(&f, i, i == 0 ? "report r0 1\n" : script);
	}
	assert_int_equal(f.done, 0);
	flush(&f);
	assert_int_equal(f.done, 100);
	assert_int_equal(db.count, 100);
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

static void test_full_batch_does_not_wait(void **state UNUSED)
{
	struct fixture f;
	char script[64];

	open_pipeline(&f, 2, 1000000);
	for (unsigned i = 0; i < 300; i++) {
		(void)snprintf(script, sizeof(script), "report r%u 1\n", i);
		submit(&f, i, script);
	}
	wait_for(&f, 0);
	assert_int_equal(db.transactions, 1);
	flush(&f);
	assert_int_equal(db.count, 300);
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

/* --- a database with troubles -------------------------------------------- */

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

/* 768 reports, while storing takes longer than reading: the workers wait. */
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
	assert_int_equal(db.begun, 3);
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

/* --- trouble at the end -------------------------------------------------- */

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
		cmocka_unit_test(test_full_batch_does_not_wait),
		cmocka_unit_test(test_big_report_streams),
		cmocka_unit_test(test_late_header_spills),
		cmocka_unit_test(test_big_duplicate),
		cmocka_unit_test(test_other_kinds),
		cmocka_unit_test(test_other_kinds_in_trouble),
		cmocka_unit_test(test_other_kinds_database_down),
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_again),
		cmocka_unit_test(test_deaths),
		cmocka_unit_test(test_database_down),
		cmocka_unit_test(test_database_goes_while_streaming),
		cmocka_unit_test(test_database_read_only),
		cmocka_unit_test(test_poison),
		cmocka_unit_test(test_poisoned_stream),
		cmocka_unit_test(test_half_a_message),
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
		cmocka_unit_test(test_lost_commit),
		cmocka_unit_test(test_operator_has_to_act),
		cmocka_unit_test(test_no_room_for_the_file),
		cmocka_unit_test(test_close_in_the_middle),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
