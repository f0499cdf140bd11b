/*
 * test_spool_sync.c - what is said to be on disk is there.
 *
 * fsync, sync_file_range and renameat2 of the C library are replaced here by
 * ones that note the order and fail at the n-th call.
 */
#include "store/spool.h"

#include "tests/unit/spool_fixture.h"

#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>

static struct {
	_Atomic int fsyncs, ranges;
	int fail_fsync, fail_range; /* number of the call; 0: none */
	int range_errno;
	void (*on_fsync)(void); /* at the first one */
	bool is_traced;         /* one thread only */
	struct buf trace;
} calls;

/* "eml " or "new/ ": what a descriptor is. */
static void trace(const char *what, const char *name)
{
	const char *dot = strrchr(name, '.');
	const char *slash = strrchr(name, '/');

	if (!calls.is_traced)
		return;
	buf_printf(&calls.trace, "%s %s; ", what,
		dot && (!slash || dot > slash) ? dot + 1
		: slash                        ? slash + 1
					       : name);
}

static void trace_fd(const char *what, int fd)
{
	char link[64], path[512] = "";

	(void)snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	if (calls.is_traced && readlink(link, path, sizeof(path) - 1) > 0)
		trace(what, path);
}

int fsync(int fd)
{
	trace_fd("fsync", fd);
	if (calls.on_fsync && calls.fsyncs == 0)
		calls.on_fsync();
	if (atomic_fetch_add(&calls.fsyncs, 1) + 1 == calls.fail_fsync) {
		errno = EIO;
		return -1;
	}
	return (int)syscall(SYS_fsync, fd);
}

int sync_file_range(int fd, off64_t offset, off64_t count, unsigned flags)
{
	trace_fd(flags & SYNC_FILE_RANGE_WAIT_AFTER ? "wait" : "write", fd);
	if (atomic_fetch_add(&calls.ranges, 1) + 1 == calls.fail_range) {
		errno = calls.range_errno;
		return -1;
	}
	return (int)syscall(SYS_sync_file_range, fd, offset, count, flags);
}

int renameat2(int from_fd, const char *from, int to_fd, const char *to,
	unsigned flags)
{
	trace("rename", from);
	return (int)syscall(SYS_renameat2, from_fd, from, to_fd, to, flags);
}

static void reset_calls(int fail_fsync, int fail_range)
{
	buf_fini(&calls.trace);
	calls.fsyncs = calls.ranges = 0;
	calls.fail_fsync = fail_fsync;
	calls.fail_range = fail_range;
	calls.range_errno = EIO;
	calls.is_traced = false;
	calls.on_fsync = NULL;
}

/* --- one message --------------------------------------------------------- */

/* Contents are written back before names are given; files and folder are synced
 * behind both, in one commit. */
static void test_order(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE];

	reset_calls(0, 0);
	calls.is_traced = true;
	add_message("hello", id);
	assert_string_equal(buf_cstr(&calls.trace),
		"write eml; write env; wait eml; wait env; "
		"rename env; rename eml; fsync eml; fsync env; fsync new; ");
	reset_calls(0, 0);
}

static bool commit_one(void)
{
	struct spool_writer *w = begin_message("hello");

	err_clear(&t.err);
	return spool_commit(t.spool, &w, &fixture_envelope, &t.err);
}

/* Each call that can fail: then nothing is left, and nothing tried again. */
static void test_commit_fails(void **state UNUSED)
{
	int n;

	for (n = 1; n <= 3; n++) {
		reset_calls(n, 0);
		assert_false(commit_one());
		assert_int_equal(t.err.code, ERR_TEMP);
		assert_true(calls.fsyncs <= 3);
		assert_int_equal(count_files("tmp") + count_files("new"), 0);
	}
	for (n = 1; n <= 4; n++) {
		reset_calls(0, n);
		calls.is_traced = true;
		assert_false(commit_one());
		assert_int_equal(t.err.code, ERR_TEMP);
		assert_null(strstr(buf_cstr(&calls.trace), "rename"));
		assert_int_equal(count_files("tmp") + count_files("new"), 0);
		/* Where it is not known, fsync does it alone. */
		calls.range_errno = ENOSYS;
		calls.ranges = 0;
		assert_true(commit_one());
		assert_int_equal(count_files("new"), 2);
		remove_folder("new");
		fixture_reopen();
	}
	reset_calls(4, 5);
	assert_true(commit_one());
	reset_calls(0, 0);
}

static struct spool_message must_take_any(void)
{
	struct spool_message m = {0};
	struct stream_source bytes;

	assert_int_equal(
		spool_take(t.spool, t.arena, &m, &bytes, &t.err), STEP_ITEM);
	if (bytes.fd >= 0)
		close(bytes.fd);
	return m;
}

static void take_it(void)
{
	(void)must_take_any();
}

/* Ingest was faster than the disk: what it took is its, and is whole, whatever
 * the sender is told. */
static void test_taken_before_synced(void **state UNUSED)
{
	for (int n = 0; n <= 3; n++) {
		char name[64];
		char *text;

		reset_calls(n, 0);
		calls.on_fsync = take_it;
		assert_int_equal(commit_one(), n == 0);
		assert_int_equal(count_files("tmp") + count_files("new"), 0);
		assert_int_equal(count_files("taken"), 2);
		reset_calls(0, 0);
		fixture_reopen();
		assert_true(spool_recover(t.spool, &t.err));
		(void)snprintf(
			name, sizeof(name), "%s.eml", must_take_any().id);
		text = file_text("taken", name);
		assert_string_equal(text, "hello");
		free(text);
		name[SPOOL_ID_SIZE - 1] = '\0';
		assert_true(spool_done(t.spool, name, &t.err));
		assert_int_equal(count_files("taken"), 0);
	}
}

/* --- the thread ---------------------------------------------------------- */

enum { GROUP = 5 };

static void submit_group(
	struct spool_sync *y, char ids[][SPOOL_ID_SIZE], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct spool_writer *w = begin_message("hello");

		(void)snprintf(ids[i], SPOOL_ID_SIZE, "%s", spool_writer_id(w));
		spool_sync_submit(y, &w, &fixture_envelope, i);
		assert_null(w);
	}
}

static void wait_for(struct spool_sync *y)
{
	struct pollfd p = {.fd = spool_sync_fd(y), .events = POLLIN};

	assert_int_equal(poll(&p, 1, 10000), 1);
}

/* All `count` results, in the order of their tickets. */
static void collect_group(
	struct spool_sync *y, struct spool_result *ret, size_t count)
{
	size_t n = 0;

	while (n < count) {
		struct spool_result r;

		wait_for(y);
		/* One at a time: it stays readable until all are fetched. */
		assert_int_equal(spool_sync_collect(y, &r, 1), 1);
		assert_true(r.ticket < count);
		ret[r.ticket] = r;
		n++;
	}
	assert_int_equal(spool_sync_collect(y, ret, 1), 0);
	assert_int_equal(
		poll(&(struct pollfd){.fd = spool_sync_fd(y), .events = POLLIN},
			1, 0),
		0);
}

static void check_sync(bool may_bundle)
{
	struct spool_result results[100];
	char ids[100][SPOOL_ID_SIZE];
	struct spool_sync *y = NULL;

	reset_calls(0, 0);
	assert_true(spool_sync_open(&y, t.spool, may_bundle, &t.err));
	for (size_t count = 1; count <= 100; count = count * 3 + 1) {
		submit_group(y, ids, count);
		collect_group(y, results, count);
		for (size_t i = 0; i < count; i++) {
			assert_true(results[i].ok);
			(void)must_take(ids[i]);
		}
	}
	spool_sync_close(&y);
	assert_null(y);
	spool_sync_close(&y);
	assert_int_equal(count_files("tmp"), 0);
}

static void test_sync(void **state UNUSED)
{
	check_sync(false);
	check_sync(true);
}

/* What waits while a round is synced is one file in the next. */
static struct {
	struct spool_sync *sync;
	char ids[GROUP][SPOOL_ID_SIZE];
	atomic_flag is_there; /* file and folder are synced by two threads */
} company;

static void submit_company(void)
{
	if (!atomic_flag_test_and_set(&company.is_there))
		submit_group(company.sync, company.ids, GROUP);
}

static void test_one_file(void **state UNUSED)
{
	struct spool_writer *w = begin_message("first");
	struct spool_result r;
	char first[SPOOL_ID_SIZE];

	reset_calls(0, 0);
	atomic_flag_clear(&company.is_there);
	calls.on_fsync = submit_company;
	(void)snprintf(first, sizeof(first), "%s", spool_writer_id(w));
	assert_true(spool_sync_open(&company.sync, t.spool, true, &t.err));
	spool_sync_submit(company.sync, &w, &fixture_envelope, 99);
	for (size_t n = 0; n < GROUP + 1; n++) {
		wait_for(company.sync);
		assert_int_equal(spool_sync_collect(company.sync, &r, 1), 1);
		assert_true(r.ok);
	}
	assert_int_equal(count_files("new"), 2);
	(void)must_take(first);
	for (size_t i = 0; i < GROUP; i++)
		assert_str(must_take(company.ids[i]).env.helo, "c.test");
	(void)must_take(NULL);
	spool_sync_close(&company.sync);
	reset_calls(0, 0);
}

static bool is_hello(const char *id)
{
	struct spool_listing found;
	char text[8] = "";
	struct err err;
	int fd;

	if (!spool_find(t.spool, id, t.arena, &found, &fd, &err))
		return false;
	assert_int_equal(read(fd, text, sizeof(text)), 5);
	assert_string_equal(text, "hello");
	assert_str(found.message.env.helo, "c.test");
	close(fd);
	return found.state == SPOOL_NEW;
}

/* What was said is true, whichever call failed: ok is there whole, not ok is
 * nowhere. */
static void check_group(const struct spool_result *results,
	char ids[][SPOOL_ID_SIZE], size_t *failed)
{
	for (size_t i = 0; i < GROUP; i++) {
		bool ok = results[i].ok;

		*failed += !ok;
		assert_int_equal(results[i].err.code, ok ? 0 : ERR_TEMP);
		assert_int_equal(is_hello(ids[i]), ok);
	}
	assert_int_equal(count_files("tmp"), 0);
}

static void check_sync_fails(bool may_bundle, int fsyncs)
{
	struct spool_result results[GROUP];
	char ids[GROUP][SPOOL_ID_SIZE];
	struct spool_sync *y;

	for (int n = 1; n <= fsyncs; n++) {
		size_t failed = 0;

		y = NULL;
		reset_calls(n, 0);
		assert_true(spool_sync_open(&y, t.spool, may_bundle, &t.err));
		submit_group(y, ids, GROUP);
		collect_group(y, results, GROUP);
		check_group(results, ids, &failed);
		assert_true(failed > 0);
		/* The thread is as good as before. */
		reset_calls(0, 0);
		submit_group(y, ids, GROUP);
		collect_group(y, results, GROUP);
		failed = 0;
		check_group(results, ids, &failed);
		assert_int_equal(failed, 0);
		spool_sync_close(&y);
	}
}

static void test_sync_fails(void **state UNUSED)
{
	check_sync_fails(false, GROUP * 2 + 1);
	/* At least a file and the folder. */
	check_sync_fails(true, 2);
}

/* The folder gone: every rename fails, and that is told. */
static void test_sync_without_folder(void **state UNUSED)
{
	struct spool_result results[GROUP];
	char ids[GROUP][SPOOL_ID_SIZE];
	struct spool_sync *y = NULL;
	size_t failed = 0;

	assert_true(spool_sync_open(&y, t.spool, false, &t.err));
	assert_int_equal(rmdir(path_of("new", "")), 0);
	submit_group(y, ids, GROUP);
	collect_group(y, results, GROUP);
	check_group(results, ids, &failed);
	assert_int_equal(failed, GROUP);
	spool_sync_close(&y);
}

/* What could not be written is not taken for whole because it was small. */
static void test_sync_of_what_failed(void **state UNUSED)
{
	static const char big[100000];
	struct spool_writer *w = begin_message("hello");
	struct spool_sync *y = NULL;
	struct rlimit old, none;
	struct spool_result r;

	reset_calls(0, 0);
	assert_true(spool_sync_open(&y, t.spool, true, &t.err));
	/* No file can be made for it now; later one could. */
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &old), 0);
	none = old;
	none.rlim_cur = 0;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	assert_false(spool_write(w, big, sizeof(big), &t.err));
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &old), 0);
	spool_sync_submit(y, &w, &fixture_envelope, 0);
	collect_group(y, &r, 1);
	assert_false(r.ok);
	assert_int_equal(r.err.code, ERR_TEMP);
	assert_int_equal(count_files("new"), 0);
	spool_sync_close(&y);
}

/* Closing waits for what is under way; results nobody fetched are dropped. */
static void test_close_waits(void **state UNUSED)
{
	char ids[GROUP][SPOOL_ID_SIZE];
	struct spool_sync *y = NULL;

	assert_true(spool_sync_open(&y, t.spool, false, &t.err));
	submit_group(y, ids, GROUP);
	spool_sync_close(&y);
	for (size_t i = 0; i < GROUP; i++)
		assert_true(has("new", ids[i], ".eml"));
}

/* --- kill -9 ------------------------------------------------------------- */

enum { ROUNDS = 25, IN_FLIGHT = 8, MAX_ACKED = 100000 };

/* "SIZE\n" and then bytes that follow from their place. */
static void write_pattern(struct spool_writer *w, size_t size)
{
	static char bytes[100000];
	size_t head = (size_t)snprintf(bytes, sizeof(bytes), "%zu\n", size);

	for (size_t i = head; i < size; i++)
		bytes[i] = (char)('a' + i % 23);
	if (!spool_write(w, bytes, size, &t.err))
		_exit(1);
}

static bool is_whole(const char *id)
{
	static char eml[100000];
	struct spool_listing found;
	struct err err;
	size_t size = 0, begin;
	ssize_t len;
	bool ok;
	int fd;

	if (!spool_find(t.spool, id, t.arena, &found, &fd, &err))
		return false;
	len = read(fd, eml, sizeof(eml) - 1);
	close(fd);
	assert_true(len > 0);
	eml[len] = '\0';
	size = strtoul(eml, NULL, 10);
	begin = strcspn(eml, "\n") + 1;
	ok = size > 8 && (size_t)len == size && found.message.env.rcpt_to.ptr;
	for (size_t i = begin; ok && i < size; i++)
		ok = eml[i] == (char)('a' + i % 23);
	return ok;
}

/* Messages without end; each id goes to the parent once it is committed. */
static void run_child(int out_fd, unsigned seed)
{
	char ids[IN_FLIGHT][SPOOL_ID_SIZE];
	struct spool_result r;
	struct spool_writer *w;
	struct spool_sync *y = NULL;
	bool is_free[IN_FLIGHT];

	memset(is_free, true, sizeof(is_free));
	fixture_reopen();
	if (!spool_sync_open(&y, t.spool, true, &t.err))
		_exit(1);
	for (;;) {
		for (size_t i = 0; i < IN_FLIGHT; i++) {
			if (!is_free[i])
				continue;
			w = spool_writer_new(t.spool);
			memcpy(ids[i], spool_writer_id(w), SPOOL_ID_SIZE);
			write_pattern(w, 10 + (size_t)rand_r(&seed) % 90000);
			spool_sync_submit(y, &w, &fixture_envelope, i);
			is_free[i] = false;
		}
		wait_for(y);
		while (spool_sync_collect(y, &r, 1) == 1) {
			if (!r.ok || write(out_fd, ids[r.ticket], 16) != 16)
				_exit(1);
			is_free[r.ticket] = true;
		}
	}
}

/* Start one, kill it somewhere, return how many ids it reported. */
static size_t kill_one(char ids[][SPOOL_ID_SIZE], size_t max, unsigned round)
{
	struct timespec pause = {.tv_nsec = rand() % 20000000};
	int pipe_fds[2], status;
	size_t n = 0;
	pid_t pid;

	assert_int_equal(pipe(pipe_fds), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0)
		run_child(pipe_fds[1], round);
	close(pipe_fds[1]);
	/* Mostly in full swing, now and then at the start. */
	if (round % 4 > 0)
		(void)poll(
			&(struct pollfd){.fd = pipe_fds[0], .events = POLLIN},
			1, 10000);
	(void)nanosleep(&pause, NULL);
	assert_int_equal(kill(pid, SIGKILL), 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status)); /* not ended by itself */
	while (n < max && read(pipe_fds[0], ids[n], 16) == 16)
		ids[n++][16] = '\0';
	close(pipe_fds[0]);
	return n;
}

static int compare_ids(const void *a, const void *b)
{
	return strcmp(a, b);
}

static void take_all(char ids[][SPOOL_ID_SIZE], size_t acked)
{
	struct spool_message m;
	size_t found = 0;
	enum step step;
	struct stream_source bytes;

	fixture_reopen();
	assert_true(spool_recover(t.spool, &t.err));
	while ((step = spool_take(t.spool, t.arena, &m, &bytes, &t.err)) ==
		STEP_ITEM) {
		found += bsearch(m.id, ids, acked, SPOOL_ID_SIZE,
				 compare_ids) != NULL;
		if (bytes.fd >= 0)
			close(bytes.fd);
	}
	assert_int_equal(step, STEP_END);
	assert_int_equal(found, acked);
}

static void test_kill(void **state UNUSED)
{
	char(*ids)[SPOOL_ID_SIZE] = calloc(MAX_ACKED, SPOOL_ID_SIZE);
	const char *more = getenv("KILL_ROUNDS");
	unsigned rounds = more ? (unsigned)atoi(more) : ROUNDS;
	size_t acked = 0, n;

	assert_non_null(ids);
	reset_calls(0, 0);
	srand((unsigned)time(NULL));
	for (unsigned round = 0; round < rounds; round++) {
		n = kill_one(ids + acked, MAX_ACKED - acked, round);
		for (size_t i = acked; i < acked + n; i++)
			if (!is_whole(ids[i]))
				fail_msg("%s was committed", ids[i]);
		acked += n;
	}
	qsort(ids, acked, SPOOL_ID_SIZE, compare_ids);
	take_all(ids, acked);
	print_message("%u kills, %zu messages committed\n", rounds, acked);
	assert_true(acked > 0);
	free(ids);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_order),
		TEST(test_commit_fails),
		TEST(test_taken_before_synced),
		TEST(test_sync),
		TEST(test_one_file),
		TEST(test_sync_fails),
		TEST(test_sync_without_folder),
		TEST(test_sync_of_what_failed),
		TEST(test_close_waits),
		TEST(test_kill),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
