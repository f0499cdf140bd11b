/* test_spool_write.c - messages being received. */
#include "store/spool.h"

#include "dmarc/limits.h"
#include "tests/unit/spool_fixture.h"

#include <signal.h>
#include <sys/resource.h>

static void test_commit(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE], name[64];
	struct stat st;
	char *text;

	add_message("hello", id);
	assert_int_equal(count_files("tmp"), 0);
	assert_int_equal(count_files("new"), 2);
	(void)snprintf(name, sizeof(name), "%s.eml", id);
	text = file_text("new", name);
	assert_string_equal(text, "hello");
	free(text);
	assert_int_equal(stat(path_of("new", name), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	(void)snprintf(name, sizeof(name), "%s.env", id);
	text = file_text("new", name);
	assert_string_equal(text,
		"arrived: 2026-11-01T00:00:00Z\n"
		"channel: smtp\n"
		"host: mx.test\n"
		"client: 192.0.2.1\n"
		"via: 192.0.2.25\n"
		"helo: c.test\n"
		"size_bytes: 5\n"
		"origin: office/INBOX;UIDVALIDITY=1;UID=5\n"
		"mail_from: \n"
		"rcpt_to: dmarc@example.com, tls@example.com\n");
	free(text);
}

/* Pieces smaller and larger than the block, to some MiB. */
static void test_write_in_pieces(void **state UNUSED)
{
	static const size_t sizes[] = {0, 1, 7, 16383, 1, 16384, 16385, 40000,
		3, 1500000, 16384, 700000};
	struct spool_writer *w = begin_message("");
	struct buf want = {0};
	char id[SPOOL_ID_SIZE], name[64];
	struct stat st;
	char *text;

	(void)snprintf(id, sizeof(id), "%s", spool_writer_id(w));
	for (size_t i = 0; i < ARRAY_LEN(sizes); i++) {
		size_t begin = want.len;

		for (size_t k = 0; k < sizes[i]; k++)
			buf_add_char(&want, (char)('a' + (i + k) % 23));
		assert_true(spool_write(w, want.ptr + begin, sizes[i], &t.err));
		assert_int_equal(spool_writer_size_bytes(w), want.len);
	}
	assert_true(spool_commit(t.spool, &w, &fixture_envelope, &t.err));
	(void)snprintf(name, sizeof(name), "%s.eml", id);
	assert_int_equal(stat(path_of("new", name), &st), 0);
	assert_int_equal(st.st_size, want.len);
	text = file_text("new", name);
	assert_memory_equal(text, want.ptr, want.len);
	free(text);
	buf_fini(&want);
}

static void test_abort(void **state UNUSED)
{
	static const char big[100000];
	struct spool_writer *w = begin_message("never");

	/* In memory, and in a file once it is large. */
	assert_int_equal(count_files("tmp"), 0);
	assert_true(spool_write(w, big, sizeof(big), &t.err));
	assert_int_equal(count_files("tmp"), 1);
	spool_writer_abort(&w);
	assert_null(w);
	spool_writer_abort(&w);
	assert_int_equal(count_files("tmp"), 0);
}

/* A disk that is full: RLIMIT_FSIZE gives the same from write(2). */
static void test_first_failure_sticks(void **state UNUSED)
{
	struct spool_writer *w = begin_message("some");
	static char big[100000];
	struct rlimit old, small;

	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	small = old;
	small.rlim_cur = 50000;
	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	assert_false(spool_write(w, big, sizeof(big), &t.err));
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
	assert_int_equal(t.err.code, ERR_TEMP);
	err_clear(&t.err);
	assert_false(spool_write(w, "x", 1, &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
	err_clear(&t.err);
	assert_false(spool_commit(t.spool, &w, &fixture_envelope, &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
	assert_null(w);
	assert_int_equal(count_files("tmp") + count_files("new"), 0);
}

/* Without room for its file, a small message and a large one. */
static void test_no_file(void **state UNUSED)
{
	static const char big[100000];
	struct spool_writer *w = begin_message("small");

	assert_int_equal(rmdir(path_of("tmp", "")), 0);
	assert_false(spool_commit(t.spool, &w, &fixture_envelope, &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
	assert_null(w);
	err_clear(&t.err);
	w = spool_writer_new(t.spool);
	assert_false(spool_write(w, big, sizeof(big), &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
	spool_writer_abort(&w);
}

/* What many hold together has a ceiling: beyond it they have files. */
static void test_memory_has_a_ceiling(void **state UNUSED)
{
	enum { HELD = LIMIT_SPOOL_HELD_BYTES / (64 * 1024), COUNT = HELD + 9 };
	static const char most[60000];
	static struct spool_writer *w[COUNT];

	for (size_t i = 0; i < COUNT; i++) {
		w[i] = spool_writer_new(t.spool);
		assert_true(spool_write(w[i], most, sizeof(most), &t.err));
	}
	assert_int_equal(count_files("tmp"), COUNT - HELD);
	for (size_t i = 0; i < HELD; i++)
		spool_writer_abort(&w[i]);
	/* Given back. */
	w[0] = begin_message("");
	assert_true(spool_write(w[0], most, sizeof(most), &t.err));
	assert_int_equal(count_files("tmp"), COUNT - HELD);
	for (size_t i = 0; i < COUNT; i++)
		spool_writer_abort(&w[i]);
	assert_int_equal(count_files("tmp"), 0);
}

/* Were the clock set back, an id might be there already. */
static void test_commit_replaces_nothing(void **state UNUSED)
{
	static const char *const taken[] = {".eml", ".env"};

	for (size_t i = 0; i < ARRAY_LEN(taken); i++) {
		struct spool_writer *w = begin_message("mine");
		char name[64];
		char *text;

		(void)snprintf(name, sizeof(name), "%s%s", spool_writer_id(w),
			taken[i]);
		put_file("new", name, "theirs");
		assert_false(
			spool_commit(t.spool, &w, &fixture_envelope, &t.err));
		assert_int_equal(t.err.code, ERR_TEMP);
		text = file_text("new", name);
		assert_string_equal(text, "theirs");
		free(text);
		assert_int_equal(count_files("new"), i + 1);
		assert_int_equal(count_files("tmp"), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_commit),
		TEST(test_write_in_pieces),
		TEST(test_abort),
		TEST(test_first_failure_sticks),
		TEST(test_no_file),
		TEST(test_memory_has_a_ceiling),
		TEST(test_commit_replaces_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
