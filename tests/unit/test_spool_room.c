/* test_spool_room.c - limits: a reserve of the disk, a ceiling of what waits. */
#include "store/spool.h"

#include "tests/unit/spool_fixture.h"

#include <sys/statvfs.h>
#include <time.h>

#define MIB ((uint64_t)1024 * 1024)

static struct statvfs fs;

static void limit(const struct spool_limits *limits)
{
	fixture_reopen();
	assert_true(spool_limit(t.spool, limits, &t.err));
	assert_int_equal(statvfs(t.dir, &fs), 0);
}

static void refused_for(uint64_t size_bytes, const char *option)
{
	err_clear(&t.err);
	assert_false(spool_has_room(t.spool, size_bytes, &t.err));
	assert_int_equal(t.err.code, ERR_TEMP);
	assert_non_null(strstr(t.err.msg, option));
}

static void test_without_limits(void **state UNUSED)
{
	assert_true(spool_has_room(t.spool, 0, &t.err));
	assert_true(spool_has_room(t.spool, 1024, &t.err));
	refused_for(UINT64_MAX, "spool_reserve");
	/* A reserve is kept all the same. */
	assert_int_equal(statvfs(t.dir, &fs), 0);
	refused_for(fs.f_bavail * fs.f_frsize, "spool_reserve");
}

/* What others write meanwhile moves the border, not by so much. */
static void test_reserve_of_bytes(void **state UNUSED)
{
	uint64_t left;

	limit(&(struct spool_limits){0});
	left = fs.f_bavail * fs.f_frsize;
	if (left < 4096 * MIB) {
		print_message("SKIP: less than 4 GiB are free here\n");
		skip();
	}
	limit(&(struct spool_limits){.reserve_bytes = left - 2048 * MIB});
	assert_true(spool_has_room(t.spool, 0, &t.err));
	assert_true(spool_has_room(t.spool, MIB, &t.err));
	refused_for(3072 * MIB, "spool_reserve");
	limit(&(struct spool_limits){.reserve_bytes = left + 2048 * MIB});
	refused_for(0, "spool_reserve");
}

static void test_reserve_of_inodes(void **state UNUSED)
{
	limit(&(struct spool_limits){0});
	if (fs.f_files == 0) {
		print_message("SKIP: this file system counts no inodes\n");
		skip();
	}
	limit(&(struct spool_limits){
		.reserve_inodes = (int64_t)fs.f_favail / 2});
	assert_true(spool_has_room(t.spool, 0, &t.err));
	limit(&(struct spool_limits){
		.reserve_inodes = (int64_t)fs.f_favail * 2});
	refused_for(0, "spool_reserve_inodes");
}

static bool has_room_within(unsigned seconds)
{
	struct timespec pause = {.tv_nsec = 50 * 1000000};

	for (unsigned i = 0; i < seconds * 20; i++) {
		if (spool_has_room(t.spool, 0, &t.err))
			return true;
		(void)nanosleep(&pause, NULL);
	}
	return false;
}

/* What comes in counts at once, what is there from before and what goes within
 * seconds. */
static void test_ceiling(void **state UNUSED)
{
	static char text[40 * 1024];
	char ids[4][SPOOL_ID_SIZE];

	memset(text, 'x', sizeof(text) - 1);
	add_message(text, ids[0]);
	limit(&(struct spool_limits){.max_bytes = 100 * 1024});
	assert_true(spool_has_room(t.spool, 0, &t.err));
	refused_for(sizeof(text) + 40 * 1024, "max_spool");
	add_message(text, ids[1]);
	add_message(text, ids[2]);
	refused_for(0, "max_spool");
	/* Taken is not gone. */
	for (int i = 0; i < 3; i++)
		(void)must_take(ids[i]);
	assert_false(has_room_within(2));
	for (int i = 0; i < 3; i++)
		assert_true(spool_done(t.spool, ids[i], &t.err));
	assert_true(has_room_within(5));
	/* What was turned away does not keep others out. */
	for (int i = 0; i < 4; i++) {
		add_message(text, ids[i]);
		(void)must_take(ids[i]);
		assert_true(spool_refuse(t.spool, ids[i], &t.err, &t.err));
	}
	assert_true(has_room_within(5));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_without_limits),
		TEST(test_reserve_of_bytes),
		TEST(test_reserve_of_inodes),
		TEST(test_ceiling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
