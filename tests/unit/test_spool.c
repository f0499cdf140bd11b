/* test_spool.c - messages in and out of the folders. */
#include "store/spool.h"

#include "base/clock.h"
#include "tests/unit/spool_fixture.h"

#include <linux/fs.h>
#include <poll.h>
#include <pwd.h>
#include <sys/ioctl.h>

/* --- opening ------------------------------------------------------------- */

static void test_open_makes_folders(void **state UNUSED)
{
	struct stat st;

	for (size_t i = 0; i < ARRAY_LEN(fixture_folders); i++) {
		assert_int_equal(stat(path_of(fixture_folders[i], ""), &st), 0);
		assert_int_equal(st.st_mode & 0777, 0700);
	}
	fixture_reopen();
	assert_string_equal(spool_state_name(SPOOL_NEW), "new");
	assert_string_equal(spool_state_name(SPOOL_TAKEN), "taken");
	assert_string_equal(spool_state_name(SPOOL_REFUSED), "refused");
}

/* Where a folder of our own can be marked so. */
static void test_open_keeps_apart(void **state UNUSED)
{
	int fd = open(path_of("tmp", ""), O_RDONLY | O_DIRECTORY);
	int flags = 0, rc;

	assert_true(fd >= 0);
	rc = ioctl(fd, FS_IOC_GETFLAGS, &flags);
	flags |= FS_TOPDIR_FL;
	if (rc == 0)
		rc = ioctl(fd, FS_IOC_SETFLAGS, &flags);
	close(fd);
	if (rc != 0) {
		print_message("SKIP: this file system has no such flag\n");
		skip();
	}
	fd = open(t.dir, O_RDONLY | O_DIRECTORY);
	assert_true(fd >= 0);
	flags = 0;
	assert_int_equal(ioctl(fd, FS_IOC_GETFLAGS, &flags), 0);
	assert_true(flags & FS_TOPDIR_FL);
	close(fd);
}

static void test_open_fails(void **state UNUSED)
{
	struct spool *s = NULL;

	put_file("new", "file", "x");
	assert_false(spool_open(&s, path_of("new", "file"), NULL, &t.err));
	assert_int_equal(t.err.code, ERR_CONFIG);
	assert_null(s);
	if (geteuid() == 0) {
		assert_false(
			spool_open(&s, t.dir, "no-such-account-here", &t.err));
		assert_int_equal(t.err.code, ERR_CONFIG);
		assert_null(s);
	}
	spool_close(&s); /* accepts NULL */
}

static void test_open_hands_over(void **state UNUSED)
{
	struct passwd *nobody = getpwnam("nobody");
	struct stat st;

	if (geteuid() != 0 || !nobody)
		skip();
	spool_close(&t.spool);
	assert_true(spool_open(&t.spool, t.dir, "nobody", &t.err));
	for (size_t i = 0; i < ARRAY_LEN(fixture_folders); i++) {
		assert_int_equal(stat(path_of(fixture_folders[i], ""), &st), 0);
		assert_int_equal(st.st_uid, nobody->pw_uid);
	}
}

/* --- ids ----------------------------------------------------------------- */

static uint64_t next_number(void)
{
	struct spool_writer *w = spool_writer_new(t.spool);
	uint64_t ret = strtoull(spool_writer_id(w), NULL, 16);

	spool_writer_abort(&w);
	return ret;
}

/* Two processes draw no id twice, in the same microsecond either: here all of
 * the low bits but one are somebody's. */
static void test_ids_of_two_processes(void **state UNUSED)
{
	enum { OURS = 77, ALL = 4096 };
	struct flock low = {.l_type = F_WRLCK,
		.l_start = INT64_MAX - (ALL - 1),
		.l_len = ALL - OURS - 1};
	struct flock high = {.l_type = F_WRLCK,
		.l_start = INT64_MAX - (OURS - 1),
		.l_len = OURS};
	int fd = open(path_of("", "claims"), O_RDWR);
	uint64_t first, second;

	spool_close(&t.spool);
	assert_int_equal(fcntl(fd, F_OFD_SETLK, &low), 0);
	assert_int_equal(fcntl(fd, F_OFD_SETLK, &high), 0);
	fixture_open();
	first = next_number();
	clock_set(1000); /* back to 1970 */
	second = next_number();
	clock_set(-1);
	assert_int_equal(first % ALL, OURS);
	assert_int_equal(second % ALL, OURS);
	assert_true(second > first);
	close(fd);
}

/* --- order --------------------------------------------------------------- */

static void test_oldest_first(void **state UNUSED)
{
	char ids[50][SPOOL_ID_SIZE];

	for (size_t i = 0; i < ARRAY_LEN(ids); i++) {
		if (i == 20)
			clock_set(1000); /* back to 1970: ids go on */
		add_message("x", ids[i]);
		assert_true(i == 0 || strcmp(ids[i - 1], ids[i]) < 0);
	}
	clock_set(-1);
	for (size_t i = 0; i < ARRAY_LEN(ids); i++)
		(void)must_take(ids[i]);
	(void)must_take(NULL);
	(void)must_take(NULL);
	add_message("later", ids[0]);
	(void)must_take(ids[0]);
	(void)must_take(NULL);
}

/* readdir(3) of the C library, counted. */
static size_t names_read;

struct dirent *readdir(DIR *dir)
{
	names_read++;
	return (struct dirent *)readdir64(dir);
}

/* Ten thousand, put there in no order: the folder is read twice, once for them
 * and once to see that there are no more. What was taken is done with, for that
 * folder is looked at, too. */
static void test_many_are_cheap(void **state UNUSED)
{
	enum { COUNT = 10000 };
	char name[64];

	put_file("tmp", "one", "x");
	for (unsigned i = 0; i < COUNT; i++) {
		(void)snprintf(
			name, sizeof(name), "%016x.eml", (i * 7919u) % COUNT);
		assert_int_equal(
			link(path_of("tmp", "one"), path_of("new", name)), 0);
	}
	names_read = 0;
	for (unsigned i = 0; i < COUNT; i++) {
		(void)snprintf(name, sizeof(name), "%016x", i);
		(void)must_take(name);
		assert_true(spool_done(t.spool, name, &t.err));
	}
	(void)must_take(NULL);
	assert_in_range(names_read, COUNT, COUNT + 100);
}

static bool is_readable(int fd)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};

	return poll(&p, 1, 0) == 1;
}

static void test_watch(void **state UNUSED)
{
	int fd = spool_watch_fd(t.spool);
	char ids[2][SPOOL_ID_SIZE];

	assert_true(fd >= 0);
	assert_int_equal(spool_watch_fd(t.spool), fd);
	assert_false(is_readable(fd));
	add_message("1", ids[0]);
	assert_true(is_readable(fd));
	(void)must_take(ids[0]);
	assert_false(is_readable(fd));
	(void)must_take(NULL);
	add_message("2", ids[1]);
	assert_true(is_readable(fd));
	(void)must_take(ids[1]);
	/* Put back is an arrival, too. */
	(void)must_take(NULL);
	assert_true(spool_release(t.spool, ids[1], &t.err));
	assert_true(is_readable(fd));
}

/* --- letting go ---------------------------------------------------------- */

static void test_done(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE];

	add_message("x", id);
	(void)must_take(id);
	(void)spool_count_attempt(t.spool, id);
	assert_int_equal(count_files("taken"), 3);
	assert_true(spool_done(t.spool, id, &t.err));
	assert_int_equal(count_files("taken"), 0);
	assert_true(spool_done(t.spool, id, &t.err));
	fixture_reopen();
	(void)must_take(NULL);
}

static void test_refuse(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE], name[64];
	struct err why;
	char *text;

	add_message("x", id);
	(void)must_take(id);
	(void)err_set(&why, ERR_SYNTAX, "no report in \"\033[2J\"");
	assert_true(spool_refuse(t.spool, id, &why, &t.err));
	assert_int_equal(count_files("taken"), 0);
	assert_int_equal(count_files("refused"), 3);
	(void)snprintf(name, sizeof(name), "%s.reason", id);
	text = file_text("refused", name);
	assert_string_equal(text, "syntax: no report in \"\\x1B[2J\"\n");
	free(text);
	(void)must_take(NULL);
	/* Not there: nothing is said to be done. */
	assert_false(spool_refuse(t.spool, ID1, &why, &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
	assert_false(spool_release(t.spool, ID1, &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
}

/* An operator may drop what we are about to take. */
static void test_gone_meanwhile(void **state UNUSED)
{
	char ids[3][SPOOL_ID_SIZE];

	for (size_t i = 0; i < ARRAY_LEN(ids); i++)
		add_message("x", ids[i]);
	(void)must_take(ids[0]);
	assert_true(spool_drop(t.spool, ids[1], &t.err));
	(void)must_take(ids[2]);
	(void)must_take(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_open_makes_folders),
		TEST(test_open_keeps_apart),
		TEST(test_open_fails),
		TEST(test_open_hands_over),
		TEST(test_ids_of_two_processes),
		TEST(test_oldest_first),
		TEST(test_many_are_cheap),
		TEST(test_watch),
		TEST(test_done),
		TEST(test_refuse),
		TEST(test_gone_meanwhile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
