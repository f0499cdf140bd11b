/* test_imap_ledger.c - what was fetched, over restarts and torn files. */
#include "ingest/imap_ledger.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define NAME "box.uids"
#define ID "0123456789abcdef"
#define ID2 "00000000000000ab"

static struct {
	char path[256];
	int dir;
	struct imap_ledger *ledger;
	struct err err;
} t;

static void open_ledger(void)
{
	if (!imap_ledger_open(&t.ledger, t.dir, NAME, &t.err))
		fail_msg("%s", t.err.msg);
}

/* As after a crash or a clean end: what was synced counts. */
static void reopen(void)
{
	imap_ledger_close(&t.ledger);
	open_ledger();
}

static bool begin(uint32_t uidvalidity)
{
	bool is_new;

	assert_true(imap_ledger_begin(t.ledger, uidvalidity, &is_new, &t.err));
	return is_new;
}

static void sync_ledger(void)
{
	assert_true(imap_ledger_sync(t.ledger, &t.err));
}

static int setup(void **state UNUSED)
{
	const char *tmp = getenv("TMPDIR");

	(void)snprintf(t.path, sizeof(t.path), "%s/ruad-ledger-XXXXXX",
		tmp ? tmp : "/tmp");
	if (!mkdtemp(t.path))
		return -1;
	t.dir = open(t.path, O_RDONLY | O_DIRECTORY);
	open_ledger();
	return t.dir < 0 ? -1 : 0;
}

static int teardown(void **state UNUSED)
{
	imap_ledger_close(&t.ledger);
	(void)unlinkat(t.dir, NAME, 0);
	(void)unlinkat(t.dir, NAME ".tmp", 0);
	close(t.dir);
	return rmdir(t.path);
}

static void put(const char *text)
{
	int fd = openat(t.dir, NAME, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
}

static void assert_file(const char *want)
{
	char text[4096] = "";
	int fd = openat(t.dir, NAME, O_RDONLY);

	assert_true(fd >= 0);
	assert_true(read(fd, text, sizeof(text) - 1) >= 0);
	close(fd);
	assert_string_equal(text, want);
}

static size_t pending_count(void)
{
	size_t count;

	(void)imap_ledger_pending(t.ledger, &count);
	return count;
}

static void test_life_of_a_message(void **state UNUSED)
{
	const struct imap_pending *p;
	size_t count;

	assert_true(begin(7));
	assert_false(imap_ledger_knows(t.ledger, 5));
	imap_ledger_fetched(t.ledger, 5, ID);
	sync_ledger();
	reopen();
	assert_false(begin(7));
	assert_true(imap_ledger_knows(t.ledger, 5));
	p = imap_ledger_pending(t.ledger, &count);
	assert_int_equal(count, 1);
	assert_int_equal(p[0].uid, 5);
	assert_string_equal(p[0].spool_id, ID);
	assert_false(p[0].is_copied);
	imap_ledger_copied(t.ledger, 5);
	sync_ledger();
	reopen();
	assert_true(imap_ledger_pending(t.ledger, &count)[0].is_copied);
	imap_ledger_done(t.ledger, 5);
	sync_ledger();
	reopen();
	assert_int_equal(pending_count(), 0);
	assert_true(imap_ledger_knows(t.ledger, 5));
	assert_false(imap_ledger_knows(t.ledger, 4));
	assert_false(imap_ledger_knows(t.ledger, 6));
}

/* RFC 3501 2.3.1.1 */
static void test_other_uidvalidity_forgets(void **state UNUSED)
{
	begin(7);
	imap_ledger_fetched(t.ledger, 5, ID);
	imap_ledger_done(t.ledger, 4);
	sync_ledger();
	assert_true(begin(8));
	assert_false(imap_ledger_knows(t.ledger, 4));
	assert_false(imap_ledger_knows(t.ledger, 5));
	assert_int_equal(pending_count(), 0);
	assert_int_equal(imap_ledger_uidvalidity(t.ledger), 8);
	reopen();
	assert_false(begin(8));
	assert_false(imap_ledger_knows(t.ledger, 4));
}

/* Against a plain table of booleans, in an order that meets every join. */
static void test_runs(void **state UNUSED)
{
	enum { COUNT = 300 };
	bool is_done[COUNT + 2] = {false};

	begin(1);
	for (uint32_t i = 0; i < COUNT; i++) {
		uint32_t uid = i * 7919 % COUNT + 1;

		if (i % 5 == 4)
			continue;
		imap_ledger_done(t.ledger, uid);
		imap_ledger_done(t.ledger, uid);
		is_done[uid] = true;
		for (uint32_t n = 1; n <= COUNT; n++)
			assert_int_equal(
				imap_ledger_knows(t.ledger, n), is_done[n]);
	}
	sync_ledger();
	reopen();
	for (uint32_t n = 1; n <= COUNT; n++)
		assert_int_equal(imap_ledger_knows(t.ledger, n), is_done[n]);
}

static void test_runs_are_short(void **state UNUSED)
{
	begin(1);
	for (uint32_t uid = 1; uid <= 1000; uid += 2)
		imap_ledger_done(t.ledger, uid);
	for (uint32_t uid = 1000; uid >= 2; uid -= 2)
		imap_ledger_done(t.ledger, uid);
	imap_ledger_done(t.ledger, UINT32_MAX);
	imap_ledger_done(t.ledger, UINT32_MAX - 1);
	imap_ledger_fetched(t.ledger, 2000, ID);
	sync_ledger();
	reopen();
	assert_file("ruad-imap 1\nv 1\nd 1:1000\nd 4294967294:4294967295\n"
		    "f 2000 " ID "\n");
}

/* A crash cut it off at any byte: what stands before counts, and no more. */
static void test_torn(void **state UNUSED)
{
	static const char text[] =
		"ruad-imap 1\nv 7\nd 8:9\nf 12 " ID "\nd 345\n";
	char cut[sizeof(text)];

	for (size_t n = 0; n < sizeof(text); n++) {
		imap_ledger_close(&t.ledger);
		memcpy(cut, text, n);
		cut[n] = '\0';
		put(cut);
		open_ledger();
		assert_int_equal(
			imap_ledger_uidvalidity(t.ledger), n >= 16 ? 7 : 0);
		assert_int_equal(imap_ledger_knows(t.ledger, 9), n >= 22);
		assert_int_equal(imap_ledger_knows(t.ledger, 12), n >= 44);
		assert_int_equal(imap_ledger_knows(t.ledger, 345), n >= 50);
		assert_false(imap_ledger_knows(t.ledger, 3));
		assert_false(imap_ledger_knows(t.ledger, 34));
		/* Clean again. */
		begin(7);
		imap_ledger_fetched(t.ledger, 400, ID2);
		sync_ledger();
		reopen();
		assert_true(imap_ledger_knows(t.ledger, 400));
	}
}

static const char *const strangers[] = {
	"hello\n",
	"ruad-imap 2\n",
	"ruad-imap 1\nx 1\n",
	"ruad-imap 1\nv 0\n",
	"ruad-imap 1\nv 4294967296\n",
	"ruad-imap 1\nv 1\nd 5:4\n",
	"ruad-imap 1\nv 1\nd 1:x\n",
	"ruad-imap 1\nv 1\nf 1 short\n",
	"ruad-imap 1\nv 1\nf 1\n",
	"ruad-imap 1\nv\n",
};

static void test_not_ours(void **state UNUSED)
{
	imap_ledger_close(&t.ledger);
	for (size_t i = 0; i < ARRAY_LEN(strangers); i++) {
		put(strangers[i]);
		assert_false(imap_ledger_open(&t.ledger, t.dir, NAME, &t.err));
		assert_int_equal(t.err.code, ERR_CONFIG);
		assert_null(t.ledger);
		assert_file(strangers[i]); /* left for whoever looks */
	}
}

/* It is written anew before it is large. */
static void test_stays_small(void **state UNUSED)
{
	struct stat st;

	begin(1);
	for (uint32_t uid = 1; uid <= 60000; uid++) {
		imap_ledger_fetched(t.ledger, uid, ID);
		imap_ledger_done(t.ledger, uid);
		if (uid % 1000 == 0)
			sync_ledger();
	}
	assert_int_equal(fstatat(t.dir, NAME, &st, 0), 0);
	assert_in_range(st.st_size, 0, 400000);
	reopen();
	assert_file("ruad-imap 1\nv 1\nd 1:60000\n");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_life_of_a_message),
		TEST(test_other_uidvalidity_forgets),
		TEST(test_runs),
		TEST(test_runs_are_short),
		TEST(test_torn),
		TEST(test_not_ours),
		TEST(test_stays_small),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
