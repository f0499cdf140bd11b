/*
 * test_worker_pool.c - workers that obey, and all the ways not to.
 *
 * The program is its own worker, see tests/harness/worker_stub.h. Whatever one
 * of them does, its job is told as dead and the others go on.
 */
#include "ingest/worker_pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/process.h"
#include "ingest/cell.h"
#include "tests/harness/worker_stub.h"

#define MAX_JOBS 64

/* What was heard of a job. */
struct heard {
	unsigned headers, batches, ends, wholes, refusals;
	unsigned records;
	bool is_over, has_died;
	bool is_unread; /* and to be given again */
	unsigned place; /* in the order of ends, from 1 */
	char reason[256];
};

struct fixture {
	struct worker_pool *pool;
	struct heard heard[MAX_JOBS];
	unsigned over;
	uint64_t abandon; /* this one, at its first header */
	uint64_t fail;    /* the callback, at the header of this one */
	uint64_t chain;   /* submit this one at the end of another */
};

static bool on_event(void *ctx, uint64_t id, enum worker_event event,
	struct str payload, struct err *err)
{
	struct fixture *f = ctx;
	struct heard *h = &f->heard[id];
	struct frame_records it;
	int fd;

	assert_true(id > 0 && id < MAX_JOBS);
	assert_false(h->is_over);
	switch (event) {
	case WORKER_HEADER:
		h->headers++;
		if (id == f->fail)
			return err_set(err, ERR_TEMP, "no more");
		if (id == f->abandon) {
			worker_pool_abandon(f->pool, id);
			h->is_over = true;
		}
		break;
	case WORKER_RECORDS:
		h->batches++;
		assert_true(frame_records_init(&it, payload, err));
		h->records += it.left;
		break;
	case WORKER_REPORT_END:
		h->ends++;
		break;
	case WORKER_FAILURE:
	case WORKER_TLS:
		h->wholes++;
		break;
	case WORKER_REFUSED:
		h->refusals++;
		break;
	case WORKER_MESSAGE_END:
		h->is_over = true;
		h->place = ++f->over;
		if (f->chain) {
			fd = stub_file("report chained 1\n");
			assert_true(worker_pool_submit(f->pool, f->chain,
				&(struct stream_source){.fd = fd}, READER_ANY,
				err));
			close(fd);
			f->chain = 0;
		}
		break;
	case WORKER_UNREAD:
		assert_int_equal(h->headers + h->records, 0);
		assert_false(h->is_unread);
		h->is_unread = true;
		break;
	case WORKER_DIED:
		h->is_over = h->has_died = true;
		f->over++;
		(void)snprintf(h->reason, sizeof(h->reason), "%.*s",
			STR_ARGS(payload));
		break;
	}
	return true;
}

static const struct read_limits limits = {
	.max_expanded_bytes = 64u << 20,
	.max_ratio = LIMIT_RATIO,
	.max_records = 50000,
	.max_members = LIMIT_MEMBERS,
	.max_nesting = LIMIT_NESTING,
	.max_documents = 4,
	.max_cpu_s = 1,
};

static void open_pool(struct fixture *f, unsigned count)
{
	const struct worker_handler handler = {on_event, f};
	struct err err = {0};

	memset(f, 0, sizeof(*f));
	if (!worker_pool_open(&f->pool, stub_program(), count, NULL, &limits,
		    &handler, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(worker_pool_idle(f->pool), count);
	if (!getenv("STUB_REAL"))
		assert_int_equal(worker_pool_cell(f->pool), CELL_ALL);
}

static void submit(struct fixture *f, uint64_t job, const char *script)
{
	int fd = stub_file(script);
	struct err err = {0};

	if (!worker_pool_submit(f->pool, job, &(struct stream_source){.fd = fd},
		    READER_ANY, &err))
		fail_msg("%s", err.msg);
	close(fd);
}

/* The same from memory; false: there is no room for it. */
static bool submit_held(struct fixture *f, uint64_t job, const char *script)
{
	const struct stream_source from = {.fd = -1, .held = str_from(script)};
	struct err err = {0};
	bool ok = worker_pool_submit(f->pool, job, &from, READER_ANY, &err);

	f->heard[job].is_unread = false;
	assert_true(ok || err.code == ERR_TEMP);
	return ok;
}

static void poll_until_over(struct fixture *f, unsigned over)
{
	int64_t until_ms = clock_monotonic_ms() + 30000;
	struct err err = {0};

	while (f->over < over) {
		if (!worker_pool_poll(f->pool, 1000, 0, -1, &err))
			fail_msg("%s", err.msg);
		assert_true(clock_monotonic_ms() < until_ms);
	}
}

static void test_whole_reports(void **state UNUSED)
{
	struct fixture f;

	open_pool(&f, 2);
	submit(&f, 1, "report a 10\nreport b 5000\n");
	submit(&f, 2, "late c 3\nrefuse not a report\n");
	assert_int_equal(worker_pool_busy(f.pool), 2);
	poll_until_over(&f, 2);
	assert_int_equal(worker_pool_busy(f.pool), 0);
	assert_int_equal(f.heard[1].headers, 2);
	assert_int_equal(f.heard[1].ends, 2);
	assert_int_equal(f.heard[1].records, 5010);
	assert_true(f.heard[1].batches > 2);
	assert_int_equal(f.heard[2].records, 3);
	assert_int_equal(f.heard[2].refusals, 1);
	assert_false(f.heard[1].has_died || f.heard[2].has_died);
	worker_pool_close(&f.pool);
	assert_null(f.pool);
}

static void test_one_worker_many_jobs(void **state UNUSED)
{
	struct fixture f;

	open_pool(&f, 1);
	for (unsigned i = 1; i < MAX_JOBS; i++) {
		submit(&f, i, "report a 1\n");
		assert_int_equal(worker_pool_idle(f.pool), 0);
		poll_until_over(&f, i);
	}
	worker_pool_close(&f.pool);
}

/* What ends a worker, and what is said of it. */
static const struct death_case {
	const char *script;
	const char *reason; /* part of it */
} death_cases[] = {
	/* clang-format off */
	{ "crash\n",                "killed by signal 11" },
	{ "forbidden\n",            "it tried a forbidden system call" },
	{ "oom\n",                  "out of memory (512 MiB)" },
	{ "burn\n",                 "over its CPU time" },
	{ "trickle\n",              "too slow" },
	{ "report a 5\ncrash\n",    "killed by signal 11" },
	{ "half a 2000\ncrash\n",   "killed by signal 11" },
	{ "exit\n",                 "exit code 7" },
	{ "spin\n",                 "over its CPU time" },
	{ "hang\n",                 "no sign of life" },
	{ "half a 20\nhang\n",      "no sign of life" },
	{ "garbage\n",              "unbelievable answer" },
	{ "toolong\n",              "unbelievable answer" },
	{ "foreign\n",              "unknown type 9" },
	{ "lie\n",                  "sent were 5 and 15" },
	{ "twice\n",                "two headers" },
	{ "extra\n",                "unbelievable answer" },
	{ "within\n",               "a report within another" },
	{ "endless\n",              "more than 50000 records" },
	{ "refusals\n",             "more than 4 documents" },
	{ "put-offs\n",             "endless second tries" },
	{ "half a 20\n",            "a report without an end" },
	/* clang-format on */
};

static void test_deaths(void **state UNUSED)
{
	struct fixture f;

	for (size_t i = 0; i < ARRAY_LEN(death_cases); i++) {
		const struct death_case *c = &death_cases[i];

		open_pool(&f, 2);
		if (strstr(c->script, "hang") || strstr(c->script, "trickle"))
			worker_pool_set_stall(f.pool, 500);
		submit(&f, 1, c->script);
		submit(&f, 2, "sleep 50\nreport a 100\n");
		poll_until_over(&f, 2);
		/* Frames behind the end of a message came too late, or not. */
		if (strcmp(c->script, "extra\n") != 0 || f.heard[1].has_died) {
			assert_true(f.heard[1].has_died);
			if (!strstr(f.heard[1].reason, c->reason))
				fail_msg(
					"%s: %s", c->script, f.heard[1].reason);
		}
		assert_false(f.heard[2].has_died);
		assert_int_equal(f.heard[2].records, 100);
		/* Replaced. */
		f.over = 0;
		while (worker_pool_idle(f.pool) < 2)
			assert_true(worker_pool_poll(
				f.pool, 100, 0, -1, &(struct err){0}));
		submit(&f, 3, "report b 7\n");
		submit(&f, 4, "report b 8\n");
		poll_until_over(&f, 2);
		assert_int_equal(f.heard[3].records, 7);
		assert_int_equal(f.heard[4].records, 8);
		worker_pool_close(&f.pool);
	}
}

/* The stop of a big report for another: nothing of the others is read. */
static void test_only_job(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};

	open_pool(&f, 2);
	submit(&f, 1, "report a 30000\n");
	submit(&f, 2, "report b 30000\n");
	while (!f.heard[1].is_over)
		assert_true(worker_pool_poll(f.pool, 1000, 1, -1, &err));
	assert_int_equal(f.heard[1].records, 30000);
	assert_int_equal(f.heard[2].records, 0);
	poll_until_over(&f, 2);
	assert_int_equal(f.heard[2].records, 30000);
	worker_pool_close(&f.pool);
}

/* One that waits because nobody listens does not hang. */
static void test_waiting_is_no_stall(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};

	open_pool(&f, 2);
	worker_pool_set_stall(f.pool, 300);
	submit(&f, 1, "report a 30000\n");
	submit(&f, 2,
		"sleep 200\nreport b 1\nsleep 200\nreport c 1\n"
		"sleep 200\nreport d 1\nsleep 200\n");
	while (!f.heard[2].is_over)
		assert_true(worker_pool_poll(f.pool, 1000, 2, -1, &err));
	usleep(600000);
	poll_until_over(&f, 2);
	assert_false(f.heard[1].has_died || f.heard[2].has_died);
	worker_pool_close(&f.pool);
}

static void test_abandon(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};

	open_pool(&f, 2);
	f.abandon = 1;
	submit(&f, 1, "report a 30000\nhang\n");
	submit(&f, 2, "sleep 100\nreport b 1\n");
	while (!f.heard[1].is_over || !f.heard[2].is_over)
		assert_true(worker_pool_poll(f.pool, 1000, 0, -1, &err));
	assert_false(f.heard[1].has_died);
	assert_int_equal(f.heard[1].records, 0);
	assert_int_equal(worker_pool_busy(f.pool), 0);
	while (worker_pool_idle(f.pool) < 2)
		assert_true(worker_pool_poll(f.pool, 100, 0, -1, &err));
	worker_pool_abandon(f.pool, 17); /* unknown: nothing */
	worker_pool_close(&f.pool);
}

static void test_submit_from_callback(void **state UNUSED)
{
	struct fixture f;

	open_pool(&f, 1);
	f.chain = 2;
	submit(&f, 1, "report a 1\n");
	poll_until_over(&f, 2);
	assert_int_equal(f.heard[2].records, 1);
	worker_pool_close(&f.pool);
}

static void test_callback_fails(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};
	bool ok = true;

	open_pool(&f, 1);
	f.fail = 1;
	submit(&f, 1, "report a 1\n");
	while (ok && f.heard[1].headers == 0)
		ok = worker_pool_poll(f.pool, 1000, 0, -1, &err);
	assert_false(ok);
	assert_string_equal(err.msg, "no more");
	worker_pool_close(&f.pool);
}

static void test_poll_ends_in_time(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};
	int64_t begin_ms;
	int pipe_fds[2];

	assert_int_equal(pipe(pipe_fds), 0);
	open_pool(&f, 1);
	submit(&f, 1, "hang\n");
	begin_ms = clock_monotonic_ms();
	assert_true(worker_pool_poll(f.pool, 0, 0, -1, &err));
	assert_true(clock_monotonic_ms() - begin_ms < 200);
	assert_true(worker_pool_poll(f.pool, 300, 0, pipe_fds[0], &err));
	assert_in_range(clock_monotonic_ms() - begin_ms, 290, 2000);
	assert_int_equal(write(pipe_fds[1], "x", 1), 1);
	begin_ms = clock_monotonic_ms();
	assert_true(worker_pool_poll(f.pool, -1, 0, pipe_fds[0], &err));
	assert_true(clock_monotonic_ms() - begin_ms < 200);
	worker_pool_watch(f.pool, pipe_fds[0]);
	assert_true(worker_pool_poll(f.pool, 5000, 0, -1, &err));
	assert_true(clock_monotonic_ms() - begin_ms < 1000);
	/* Also with a hanging worker, the end comes soon. */
	worker_pool_close(&f.pool);
	assert_true(clock_monotonic_ms() - begin_ms < 1000);
	close(pipe_fds[0]);
	close(pipe_fds[1]);
}

/* A program that is no worker is known at once, and refuses no mail. */
static void test_bad_start(void **state UNUSED)
{
	const struct worker_handler handler = {on_event, NULL};
	const char *const starts[] = {"exit", "garbage"};
	struct worker_pool *pool = NULL;
	struct err err = {0};

	for (size_t i = 0; i < ARRAY_LEN(starts); i++) {
		setenv("STUB_START", starts[i], 1);
		assert_false(worker_pool_open(&pool, stub_program(), 2, NULL,
			&limits, &handler, &err));
		assert_non_null(strstr(err.msg, "cannot start"));
		unsetenv("STUB_START");
	}
	assert_false(worker_pool_open(
		&pool, "/nonexistent", 1, NULL, &limits, &handler, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_null(pool);
}

/* Children of this process, zombies included. */
static size_t children(pid_t *pids, size_t max)
{
	char path[64];
	size_t n = 0;
	FILE *in;

	(void)snprintf(path, sizeof(path), "/proc/self/task/%d/children",
		(int)getpid());
	in = fopen(path, "r");
	assert_non_null(in);
	while (n < max && fscanf(in, "%d", &pids[n]) == 1)
		n++;
	fclose(in);
	return n;
}

static bool is_running(pid_t pid)
{
	char path[64], state = 'X';
	FILE *in;

	(void)snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	in = fopen(path, "r");
	if (in && fscanf(in, "%*d (%*[^)]) %c", &state) != 1)
		state = 'X';
	if (in)
		fclose(in);
	return state != 'X' && state != 'Z';
}

/* Workers killed while idle are replaced when they are needed. */
static void test_killed_while_idle(void **state UNUSED)
{
	struct fixture f;
	struct err err = {0};
	bool ok = false;
	pid_t pids[2];
	int fd;

	open_pool(&f, 1);
	submit(&f, 1, "report a 1\n");
	poll_until_over(&f, 1);
	assert_int_equal(children(pids, 2), 1);
	assert_int_equal(kill(pids[0], SIGKILL), 0);
	while (is_running(pids[0]))
		usleep(5000);
	fd = stub_file("report b 1\n");
	for (int i = 0; !ok && i < 100; i++) {
		ok = worker_pool_submit(f.pool, 2,
			&(struct stream_source){.fd = fd}, READER_ANY, &err);
		if (!ok)
			assert_true(worker_pool_poll(
				f.pool, 100, 0, -1, &(struct err){0}));
	}
	close(fd);
	assert_true(ok);
	poll_until_over(&f, 2);
	assert_false(f.heard[2].has_died);
	worker_pool_close(&f.pool);
}

static void test_none_left_behind(void **state UNUSED)
{
	struct fixture f;
	pid_t pids[8];

	open_pool(&f, 3);
	assert_int_equal(children(pids, 8), 3);
	submit(&f, 1, "hang\n");
	submit(&f, 2, "spin\n");
	worker_pool_close(&f.pool);
	assert_int_equal(children(pids, 8), 0);
}

static const char real_xml[] =
	"<feedback><report_metadata><org_name>a</org_name>"
	"<report_id>1</report_id><date_range><begin>1793491200</begin>"
	"<end>1793577599</end></date_range></report_metadata>"
	"<policy_published><domain>example.org</domain><p>none</p>"
	"</policy_published><record><row><source_ip>192.0.2.1</source_ip>"
	"<count>2</count><policy_evaluated><disposition>none</disposition>"
	"<dkim>pass</dkim><spf>pass</spf></policy_evaluated></row>"
	"<identifiers><header_from>example.org</header_from></identifiers>"
	"</record></feedback>";

/* A script that goes on once there is that file. */
static const char *awaiting(const char *path, const char *then)
{
	static char script[256];

	(void)snprintf(script, sizeof(script), "await %s\n%s", path, then);
	return script;
}

static void let_go(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	assert_true(fd >= 0);
	close(fd);
}

/* Small messages wait where their reader finds them, large ones do not. */
static void test_ahead(void **state UNUSED)
{
	static char large[40000];
	char dir[] = "/tmp/test_worker_pool.XXXXXX", path[64];
	struct fixture f;
	struct err err = {0};
	unsigned count = 1;
	int fd;

	assert_non_null(mkdtemp(dir));
	(void)snprintf(path, sizeof(path), "%s/go", dir);
	open_pool(&f, 1);
	assert_true(submit_held(&f, 1, awaiting(path, "report a 1\n")));
	memset(large, '\n', sizeof(large) - 1);
	assert_false(submit_held(&f, 2, large));
	fd = stub_file("report a 2\n");
	assert_false(worker_pool_submit(f.pool, 2,
		&(struct stream_source){.fd = fd}, READER_ANY, &err));
	while (worker_pool_has_room(f.pool))
		assert_true(submit_held(&f, ++count, "report a 3\n"));
	assert_int_equal(count, 8);
	assert_false(submit_held(&f, 9, "report a 3\n"));
	assert_int_equal(worker_pool_idle(f.pool), 0);
	assert_int_equal(worker_pool_busy(f.pool), 1);
	let_go(path);
	poll_until_over(&f, count);
	for (unsigned i = 1; i <= count; i++) {
		assert_int_equal(f.heard[i].place, i);
		assert_int_equal(f.heard[i].records, i == 1 ? 1 : 3);
	}
	/* Nothing is given ahead to one that reads a file. */
	assert_true(worker_pool_submit(f.pool, 10,
		&(struct stream_source){.fd = fd}, READER_ANY, &err));
	assert_false(worker_pool_has_room(f.pool));
	poll_until_over(&f, count + 1);
	assert_true(worker_pool_has_room(f.pool));
	worker_pool_close(&f.pool);
	close(fd);
	unlink(path);
	rmdir(dir);
}

/* Who dies takes nothing along that it had not begun. */
static void test_death_before_others(void **state UNUSED)
{
	static const char *const ends[] = {"crash\n", "garbage\n", "exit\n"};
	char dir[] = "/tmp/test_worker_pool.XXXXXX", path[64];
	struct fixture f;

	assert_non_null(mkdtemp(dir));
	(void)snprintf(path, sizeof(path), "%s/go", dir);
	for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
		open_pool(&f, 1);
		assert_true(submit_held(&f, 1, awaiting(path, "report a 1\n")));
		assert_true(submit_held(&f, 2, ends[i]));
		assert_true(submit_held(&f, 3, "report a 3\n"));
		assert_true(submit_held(&f, 4, "report a 4\n"));
		let_go(path);
		poll_until_over(&f, 2);
		assert_int_equal(f.heard[1].place, 1);
		assert_true(f.heard[2].has_died);
		assert_true(f.heard[3].is_unread && f.heard[4].is_unread);
		while (worker_pool_idle(f.pool) == 0)
			assert_true(worker_pool_poll(
				f.pool, 100, 0, -1, &(struct err){0}));
		assert_true(submit_held(&f, 4, "report a 4\n"));
		assert_true(submit_held(&f, 3, "report a 3\n"));
		poll_until_over(&f, 4);
		assert_int_equal(f.heard[4].records, 4);
		assert_int_equal(f.heard[3].records, 3);
		worker_pool_close(&f.pool);
		unlink(path);
	}
	rmdir(dir);
}

static void test_abandon_before_others(void **state UNUSED)
{
	struct fixture f;

	open_pool(&f, 1);
	f.abandon = 1;
	assert_true(submit_held(&f, 1, "report a 30000\n"));
	assert_true(submit_held(&f, 2, "report a 2\n"));
	while (!f.heard[2].is_unread)
		assert_true(worker_pool_poll(
			f.pool, 1000, 0, -1, &(struct err){0}));
	assert_true(f.heard[1].is_over);
	worker_pool_close(&f.pool);
}

static bool holds_secret(pid_t pid)
{
	char path[64], text[65536];
	ssize_t n;
	int fd;

	(void)snprintf(path, sizeof(path), "/proc/%d/environ", (int)pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	assert_true(fd >= 0);
	n = read(fd, text, sizeof(text));
	close(fd);
	return n > 0 && memmem(text, (size_t)n, "hunter2", 7);
}

/* The worker that `ruad worker` is: reads, refuses, and knows no password. */
static void test_real_worker(void **state UNUSED)
{
	struct fixture f;
	pid_t pids[2];

	setenv("STUB_REAL", "1", 1);
	setenv("RUAD_DATABASE_URL", "postgresql://u:hunter2@db.test/", 1);
	open_pool(&f, 1);
	assert_int_equal(children(pids, 2), 1);
	assert_false(holds_secret(pids[0]));
	submit(&f, 1, real_xml);
	poll_until_over(&f, 1);
	assert_int_equal(f.heard[1].ends, 1);
	assert_int_equal(f.heard[1].records, 1);
	submit(&f, 2, "no report at all");
	poll_until_over(&f, 2);
	assert_int_equal(f.heard[2].ends, 0);
	assert_false(f.heard[1].has_died || f.heard[2].has_died);
	/* The signals of a terminal or a service manager are not for it. */
	assert_int_equal(kill(pids[0], SIGTERM), 0);
	assert_int_equal(kill(pids[0], SIGINT), 0);
	submit(&f, 3, real_xml);
	poll_until_over(&f, 3);
	assert_int_equal(f.heard[3].ends, 1);
	/* From memory, several behind each other. */
	for (unsigned i = 4; i < 10; i++)
		assert_true(submit_held(&f, i, i == 6 ? "" : real_xml));
	poll_until_over(&f, 9);
	for (unsigned i = 4; i < 10; i++)
		assert_int_equal(f.heard[i].records, i == 6 ? 0 : 1);
	worker_pool_close(&f.pool);
	unsetenv("STUB_REAL");
	unsetenv("RUAD_DATABASE_URL");
}

/* A process that is killed takes its workers along, whatever they do. */
static void test_parent_killed(void **state UNUSED)
{
	struct fixture f;
	pid_t pids[3] = {0}, parent;
	int pipe_fds[2];

	assert_int_equal(pipe(pipe_fds), 0);
	parent = fork();
	assert_true(parent >= 0);
	if (parent == 0) {
		open_pool(&f, 3);
		submit(&f, 1, "hang\n");
		submit(&f, 2, "report a 40000\n");
		if (children(pids, 3) == 3)
			(void)!write(pipe_fds[1], pids, sizeof(pids));
		for (;;)
			pause();
	}
	assert_int_equal(read(pipe_fds[0], pids, sizeof(pids)), sizeof(pids));
	assert_int_equal(kill(parent, SIGKILL), 0);
	(void)process_wait(parent);
	for (size_t i = 0; i < ARRAY_LEN(pids); i++) {
		for (int n = 0; process_is_alive(pids[i]) && n < 200; n++)
			usleep(10000);
		/* As a zombie it would wait for its new parent. */
		if (process_is_alive(pids[i]))
			assert_false(is_running(pids[i]));
	}
	close(pipe_fds[0]);
	close(pipe_fds[1]);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole_reports),
		cmocka_unit_test(test_one_worker_many_jobs),
		cmocka_unit_test(test_deaths),
		cmocka_unit_test(test_only_job),
		cmocka_unit_test(test_waiting_is_no_stall),
		cmocka_unit_test(test_abandon),
		cmocka_unit_test(test_submit_from_callback),
		cmocka_unit_test(test_callback_fails),
		cmocka_unit_test(test_poll_ends_in_time),
		cmocka_unit_test(test_bad_start),
		cmocka_unit_test(test_killed_while_idle),
		cmocka_unit_test(test_none_left_behind),
		cmocka_unit_test(test_ahead),
		cmocka_unit_test(test_death_before_others),
		cmocka_unit_test(test_abandon_before_others),
		cmocka_unit_test(test_real_worker),
		cmocka_unit_test(test_parent_killed),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
