/* test_spool_recover.c - what crashes leave, and what becomes of it. */
#include "store/spool.h"

#include "base/clock.h"
#include "tests/unit/spool_fixture.h"

#include <utime.h>

/* What a crash can leave, and what is found then. */
static const struct leftover {
	const char *name;
	const char *files[4]; /* "FOLDER/SUFFIX" */
	enum { NOTHING, IS_NEW, WAS_TAKEN } found;
	bool has_env;
} leftovers[] = {
	/* clang-format off */
	{ "receiving",                  { "tmp/.eml" }, NOTHING, false },
	{ "received",                   { "tmp/.eml", "tmp/.env" }, NOTHING,
	  false },
	{ "between renames into new/",  { "tmp/.eml", "new/.env" }, NOTHING,
	  false },
	{ "waiting",                    { "new/.eml", "new/.env" }, IS_NEW,
	  true },
	{ "waiting, no envelope",       { "new/.eml" }, IS_NEW, false },
	{ "between renames into taken/", { "new/.eml", "taken/.env" }, IS_NEW,
	  true },
	{ "taken",                      { "taken/.eml", "taken/.env" },
	  WAS_TAKEN, true },
	{ "taken and counted",          { "taken/.eml", "taken/.env",
	  "taken/.attempts" }, WAS_TAKEN, true },
	{ "between renames back",       { "taken/.eml", "new/.env" },
	  WAS_TAKEN, true },
	{ "reason written",             { "taken/.eml", "taken/.env",
	  "refused/.reason" }, WAS_TAKEN, true },
	{ "between renames into refused/", { "taken/.eml", "refused/.env",
	  "refused/.reason" }, WAS_TAKEN, true },
	{ "half removed",               { "taken/.env", "taken/.attempts" },
	  NOTHING, false },
	{ "refused",                    { "refused/.eml", "refused/.env",
	  "refused/.reason" }, NOTHING, false },
	/* clang-format on */
};

static void put_leftover(const struct leftover *l)
{
	for (size_t i = 0; i < ARRAY_LEN(l->files) && l->files[i]; i++) {
		char folder[16], name[64];
		const char *slash = strchr(l->files[i], '/');

		(void)snprintf(folder, sizeof(folder), "%.*s",
			(int)(slash - l->files[i]), l->files[i]);
		(void)snprintf(name, sizeof(name), ID3 "%s", slash + 1);
		put_file(folder, name,
			strcmp(slash, "/.env") == 0 ? "helo: c.test\n" : "1\n");
	}
}

static void clear_all(void)
{
	for (size_t i = 0; i < ARRAY_LEN(fixture_folders); i++)
		remove_folder(fixture_folders[i]);
	fixture_reopen();
}

static void test_leftovers(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(leftovers); i++) {
		const struct leftover *l = &leftovers[i];
		struct spool_message m;

		put_leftover(l);
		fixture_reopen();
		assert_true(spool_recover(t.spool, &t.err));
		m = must_take(l->found == NOTHING ? NULL : ID3);
		if (l->found != NOTHING) {
			assert_int_equal(m.was_taken, l->found == WAS_TAKEN);
			assert_str(m.env.helo, l->has_env ? "c.test" : NULL);
			(void)must_take(NULL);
			assert_true(has("taken", ID3, ".eml"));
			assert_true(spool_done(t.spool, ID3, &t.err));
			assert_false(has("taken", ID3, ".eml"));
			assert_false(has("taken", ID3, ".attempts"));
		}
		clear_all();
	}
}

static void test_leftover_comes_first(void **state UNUSED)
{
	put_file("taken", ID3 ".eml", "x");
	put_file("taken", ID2 ".eml", "x");
	put_file("new", ID1 ".eml", "x");
	assert_true(spool_recover(t.spool, &t.err));
	assert_true(must_take(ID2).was_taken);
	assert_true(must_take(ID3).was_taken);
	assert_false(must_take(ID1).was_taken);
	(void)must_take(NULL);
	/* Put back, it is like any other. */
	assert_true(spool_release(t.spool, ID3, &t.err));
	assert_false(must_take(ID3).was_taken);
}

static void test_names_that_are_none(void **state UNUSED)
{
	static const char *const names[] = {"x.eml", ".eml", ID1, ID1 ".env",
		ID1 ".eml.bak", ID1 "0.eml", "0123456789ABCDEF.eml",
		"00000000000000-1.eml", "0123456789abcdeg.eml"};
	struct spool_depth depth;

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		put_file("new", names[i], "x");
	assert_true(spool_recover(t.spool, &t.err));
	(void)must_take(NULL);
	assert_true(spool_depth(t.spool, &depth, &t.err));
	assert_int_equal(depth.new_count, 0);
	remove_folder("new");
	(void)remove(path_of("new", ".eml"));
}

static void make_old(const char *folder, const char *name)
{
	int64_t then_s = clock_now_s() - CLOCK_DAY_S - 60;
	struct utimbuf times = {then_s, then_s};

	assert_int_equal(utime(path_of(folder, name), &times), 0);
}

/* What nobody comes back for goes after a day, and nothing else. */
static void test_recover_cleans(void **state UNUSED)
{
	static const struct {
		const char *folder, *name;
		bool is_old, is_kept;
	} files[] = {
		/* clang-format off */
		{ "tmp",     ID1 ".eml",      true,  false },
		{ "tmp",     ID1 ".env",      true,  false },
		{ "tmp",     ID2 ".eml",      false, true },
		{ "tmp",     "notes.txt",     true,  true },
		{ "new",     ID3 ".eml",      true,  true },
		{ "new",     ID3 ".env",      true,  true },
		{ "taken",   ID3 ".attempts", true,  true },
		/* Without a message: */
		{ "new",     "00000000000000f1.env",      true,  false },
		{ "new",     "00000000000000f2.env",      false, true },
		{ "taken",   "00000000000000f3.attempts", true,  false },
		{ "refused", "00000000000000f4.reason",   true,  false },
		{ "refused", "00000000000000f5.eml",      true,  true },
		{ "refused", "00000000000000f5.reason",   true,  true },
		/* Its message is on the way. */
		{ "new",     ID2 ".env",      true,  true },
		/* clang-format on */
	};

	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		put_file(files[i].folder, files[i].name, "x");
		if (files[i].is_old)
			make_old(files[i].folder, files[i].name);
	}
	assert_true(spool_recover(t.spool, &t.err));
	for (size_t i = 0; i < ARRAY_LEN(files); i++)
		if (has_file(files[i].folder, files[i].name) !=
			files[i].is_kept)
			fail_msg("%s/%s", files[i].folder, files[i].name);
}

/* Two ingest on one spool: no message is both's, and a dead one's is found. */
static void test_several_ingest(void **state UNUSED)
{
	struct spool *first = t.spool, *other = NULL;

	put_file("new", ID1 ".eml", "x");
	put_file("new", ID2 ".eml", "x");
	put_file("taken", ID3 ".eml", "x");
	assert_true(spool_open(&other, t.dir, NULL, &t.err));
	assert_true(spool_recover(first, &t.err));
	assert_true(spool_recover(other, &t.err));
	assert_true(must_take(ID3).was_taken);
	assert_false(must_take(ID1).was_taken);
	t.spool = other;
	assert_false(must_take(ID2).was_taken);
	(void)must_take(NULL);
	usleep(1100 * 1000); /* it looks into taken/ again */
	(void)must_take(NULL);
	/* Put back by one, it is for the other. */
	assert_true(spool_release(first, ID1, &t.err));
	assert_false(must_take(ID1).was_taken);
	spool_close(&first);
	usleep(1100 * 1000);
	assert_true(must_take(ID3).was_taken);
	(void)must_take(NULL);
}

static void test_attempts(void **state UNUSED)
{
	char id[SPOOL_ID_SIZE], name[64];

	add_message("killer", id);
	(void)must_take(id);
	for (unsigned i = 1; i <= 12; i++) {
		assert_int_equal(spool_count_attempt(t.spool, id), i);
		if (i != 2 && i != 10)
			continue;
		fixture_reopen();
		assert_true(spool_recover(t.spool, &t.err));
		assert_int_equal(must_take(id).attempts, i);
	}
	/* It stays counted when the message is put back ... */
	assert_true(spool_release(t.spool, id, &t.err));
	assert_int_equal(must_take(id).attempts, 12);
	spool_clear_attempts(t.spool, id);
	spool_clear_attempts(t.spool, id);
	assert_int_equal(spool_count_attempt(t.spool, id), 1);
	/* ... and begins anew where the operator says so. */
	assert_true(spool_refuse(t.spool, id, &t.err, &t.err));
	assert_true(spool_retry(t.spool, id, &t.err));
	assert_int_equal(must_take(id).attempts, 0);
	(void)snprintf(name, sizeof(name), "%s.attempts", id);
	put_file("taken", name, "many");
	assert_int_equal(spool_count_attempt(t.spool, id), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_leftovers),
		TEST(test_leftover_comes_first),
		TEST(test_names_that_are_none),
		TEST(test_recover_cleans),
		TEST(test_several_ingest),
		TEST(test_attempts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
