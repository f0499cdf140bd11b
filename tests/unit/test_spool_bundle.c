/* test_spool_bundle.c - many messages in one file, and each for itself. */
#include "store/spool.h"

#include "store/spool_private.h"
#include "tests/unit/spool_fixture.h"

/* ID1 is the oldest, and stands behind a younger one. */
static const char *const ids[] = {ID2, ID1, ID3};
static const char *const texts[] = {"second", "first", "third"};
static const char name_of_all[] = ID1 "-" ID3 "-3.bundle";

static struct spool_bundle_text three(void)
{
	struct spool_bundle_text text = {.count = 0};
	char env[64];

	for (size_t i = 0; i < ARRAY_LEN(ids); i++) {
		(void)snprintf(env, sizeof(env), "helo: %s.test\n", texts[i]);
		spool_bundle_add(
			&text, ids[i], str_from(texts[i]), str_from(env));
	}
	spool_bundle_end(&text);
	return text;
}

static void put_bytes(
	const char *folder, const char *name, const char *bytes, size_t len)
{
	int fd =
		open(path_of(folder, name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, len), len);
	close(fd);
}

static void put_three(const char *folder)
{
	struct spool_bundle_text text = three();

	put_bytes(folder, name_of_all, text.bytes.ptr, text.bytes.len);
	spool_bundle_text_fini(&text);
}

/* Take the next and read it to its end. */
static bool take_and_read(const char *id, const char *want)
{
	struct spool_message m;
	struct stream_source bytes;
	char text[64];
	ssize_t len;

	assert_int_equal(
		spool_take(t.spool, t.arena, &m, &bytes, &t.err), STEP_ITEM);
	assert_string_equal(m.id, id);
	assert_int_equal(m.env.size_bytes, strlen(want));
	len = stream_source_read(&bytes, text, sizeof(text), 0);
	assert_str((struct str){text, (size_t)len}, want);
	/* A file of its own where it is alone. */
	if (bytes.fd >= 0)
		close(bytes.fd);
	return m.was_taken;
}

/* Bodies of so many bytes, each of another letter. */
static void put_letters(size_t len)
{
	static const char *const all[] = {ID1, ID2, ID3};
	struct spool_bundle_text text = {.count = 0};
	struct buf body = {0};

	for (size_t i = 0; i < ARRAY_LEN(all); i++) {
		buf_reset(&body);
		for (size_t k = 0; k < len; k++)
			buf_add_char(&body, (char)('a' + i));
		spool_bundle_add(&text, all[i], buf_str(&body), STR(""));
	}
	spool_bundle_end(&text);
	put_bytes(
		"new", ID1 "-" ID3 "-3.bundle", text.bytes.ptr, text.bytes.len);
	spool_bundle_text_fini(&text);
	buf_fini(&body);
}

/* Read with its index at once, or after it. */
static void test_held(void **state UNUSED)
{
	const size_t sizes[] = {0, 100, 5000, 6000, SPOOL_HELD_BYTES};
	static const char *const all[] = {ID1, ID2, ID3};
	struct stream_source bytes[3];
	struct spool_message m;

	for (size_t k = 0; k < ARRAY_LEN(sizes); k++) {
		put_letters(sizes[k]);
		for (size_t i = 0; i < 3; i++) {
			assert_int_equal(spool_take(t.spool, t.arena, &m,
						 &bytes[i], &t.err),
				STEP_ITEM);
			assert_string_equal(m.id, all[i]);
		}
		/* All are there as long as one of them is out. */
		for (size_t i = 0; i < 3; i++) {
			assert_int_equal(bytes[i].fd, -1);
			assert_int_equal(bytes[i].held.len, sizes[k]);
			for (size_t n = 0; n < sizes[k]; n++)
				assert_int_equal(bytes[i].held.ptr[n], 'a' + i);
		}
		for (size_t i = 0; i < 3; i++)
			assert_true(spool_done(t.spool, all[i], &t.err));
		assert_int_equal(count_files("taken"), 0);
	}
	/* The listener makes none with larger ones. */
	put_letters(SPOOL_HELD_BYTES + 1);
	assert_int_equal(spool_take(t.spool, t.arena, &m, &bytes[0], &t.err),
		STEP_ERROR);
	assert_int_equal(t.err.code, ERR_SYNTAX);
}

/* --- the file ------------------------------------------------------------ */

static void test_format(void **state UNUSED)
{
	struct spool_bundle_text text = {.count = 0};
	struct spool_entry entry;
	char name[SPOOL_NAME_SIZE];

	spool_bundle_add(&text, ID2, STR("hello"), STR("helo: c.test\n"));
	spool_bundle_add(&text, ID1, STR(""), STR(""));
	spool_bundle_end(&text);
	/* FNV-1a of the index and the facts of the end, by another program. */
	assert_string_equal(buf_cstr(&text.bytes),
		"hello\n"
		"message: " ID2 "\noffset: 0\nbytes: 5\nenvelope: 13\n"
		"helo: c.test\n\n"
		"message: " ID1 "\noffset: 5\nbytes: 0\nenvelope: 0\n"
		"waiting: ++\n"
		"ruad-bundle-1 " ID1 " 0000000000000005 00000002 "
		"fef70a2fd717434b\n");
	entry = spool_bundle_entry(&text);
	spool_entry_name(name, &entry);
	assert_string_equal(name, ID1 "-" ID2 "-2.bundle");
	spool_bundle_text_fini(&text);
}

static void test_names(void **state UNUSED)
{
	static const char *const none[] = {ID1 "-" ID3 "-0.bundle",
		ID1 "-" ID3 "-65.bundle", ID1 "-" ID3 "-03.bundle",
		ID3 "-" ID1 "-2.bundle", ID1 "-" ID3 "-2.bundles",
		ID1 "-" ID3 "-2", ID1 "-" ID3, ID1 ".bundle",
		ID1 "-" ID3 "--2.bundle", ID1 "_" ID3 "-2.bundle"};
	struct spool_entry entry;

	for (size_t i = 0; i < ARRAY_LEN(none); i++)
		assert_false(spool_entry_parse(none[i], &entry));
	assert_true(spool_entry_parse(ID1 "-" ID3 "-64.bundle", &entry));
	assert_int_equal(entry.id, 1);
	assert_int_equal(entry.last, 0x0123456789abcdef);
	assert_int_equal(entry.left, 64);
	assert_true(spool_entry_parse(ID2 ".eml", &entry));
	assert_int_equal(entry.left, 0);
}

/* It is not handed out: it stands in refused, as a message alone. */
static void check_refused(void)
{
	struct spool_listing *list;
	size_t count;

	(void)must_take(NULL);
	assert_int_equal(count_files("new") + count_files("taken"), 0);
	assert_true(spool_list(
		t.spool, SPOOL_REFUSED, t.arena, &list, &count, &t.err));
	assert_int_equal(count, 1);
	assert_string_equal(list[0].message.id, ID1);
	assert_non_null(strstr(list[0].reason.ptr, "syntax: "));
	assert_non_null(strstr(list[0].reason.ptr, "cut short"));
	assert_true(spool_drop(t.spool, ID1, &t.err));
	assert_int_equal(count_files("refused"), 0);
}

static void must_be_refused(const char *name, const char *bytes, size_t len)
{
	struct spool_message m;
	struct stream_source taken;

	put_bytes("new", name, bytes, len);
	assert_int_equal(
		spool_take(t.spool, t.arena, &m, &taken, &t.err), STEP_ERROR);
	assert_int_equal(t.err.code, ERR_SYNTAX);
	check_refused();
}

/* Wherever it was cut, and whichever byte of the index is another. */
static void test_stumps(void **state UNUSED)
{
	struct spool_bundle_text text = three();
	size_t bodies = strlen("secondfirstthird");
	size_t signs = text.bytes.len - 74 - 4; /* "+++\n" */

	for (size_t len = 0; len < text.bytes.len; len++)
		must_be_refused(name_of_all, text.bytes.ptr, len);
	for (size_t i = bodies; i < text.bytes.len; i++) {
		if (i >= signs - strlen("waiting: ") && i < signs + 4)
			continue;
		text.bytes.ptr[i] ^= 1;
		must_be_refused(name_of_all, text.bytes.ptr, text.bytes.len);
		text.bytes.ptr[i] ^= 1;
	}
	/* Whole, and of another name: the end of a message may be a lie. */
	put_bytes(
		"new", ID2 "-" ID3 "-3.bundle", text.bytes.ptr, text.bytes.len);
	assert_int_equal(
		spool_take(t.spool, t.arena, &(struct spool_message){0},
			&(struct stream_source){0}, &t.err),
		STEP_ERROR);
	assert_int_equal(count_files("refused"), 2);
	/* As it is, it is whole. */
	put_bytes("new", name_of_all, text.bytes.ptr, text.bytes.len);
	(void)take_and_read(ID2, "second");
	spool_bundle_text_fini(&text);
}

/* --- its messages -------------------------------------------------------- */

/* Each ends for itself; the file goes with the last. */
static void test_each_for_itself(void **state UNUSED)
{
	struct err why;
	char *text;

	put_three("new");
	assert_false(take_and_read(ID2, "second"));
	assert_false(has_file("new", name_of_all));
	assert_true(has_file("taken", name_of_all));
	assert_false(take_and_read(ID1, "first"));
	assert_false(take_and_read(ID3, "third"));
	(void)must_take(NULL);
	assert_true(spool_done(t.spool, ID2, &t.err));
	(void)err_set(&why, ERR_LIMIT, "too big");
	assert_true(spool_refuse(t.spool, ID1, &why, &t.err));
	assert_int_equal(count_files("refused"), 3);
	text = file_text("refused", ID1 ".eml");
	assert_string_equal(text, "first");
	free(text);
	text = file_text("refused", ID1 ".env");
	assert_string_equal(text, "helo: first.test\n");
	free(text);
	/* The third goes back, and nothing of the others with it. */
	assert_true(spool_release(t.spool, ID3, &t.err));
	assert_int_equal(count_files("taken"), 0);
	assert_true(has_file("new", ID1 "-" ID3 "-1.bundle"));
	assert_false(take_and_read(ID3, "third"));
	(void)must_take(NULL);
	assert_true(spool_done(t.spool, ID3, &t.err));
	assert_int_equal(count_files("taken") + count_files("new"), 0);
	assert_int_equal(count_files("tmp"), 0);
	/* Put back by the operator it is a message alone. */
	assert_true(spool_retry(t.spool, ID1, &t.err));
	assert_false(take_and_read(ID1, "first"));
}

static void test_put_back_when_nobody_reads(void **state UNUSED)
{
	put_three("new");
	(void)take_and_read(ID2, "second");
	(void)take_and_read(ID1, "first");
	assert_true(spool_release(t.spool, ID2, &t.err));
	assert_int_equal(count_files("new"), 0);
	assert_true(spool_done(t.spool, ID1, &t.err));
	/* With the third, which was not given out. */
	assert_true(has_file("new", ID1 "-" ID3 "-2.bundle"));
	(void)take_and_read(ID2, "second");
	(void)take_and_read(ID3, "third");
	(void)must_take(NULL);
}

/* An ingest that ends leaves what it had not begun to whoever comes. */
static void test_end_before_all_are_out(void **state UNUSED)
{
	put_three("new");
	(void)take_and_read(ID2, "second");
	assert_true(spool_done(t.spool, ID2, &t.err));
	fixture_reopen();
	assert_true(has_file("new", ID1 "-" ID3 "-2.bundle"));
	assert_false(take_and_read(ID1, "first"));
}

/* Its death leaves all that was not settled, to be read alone. */
static void test_crash(void **state UNUSED)
{
	put_three("new");
	(void)take_and_read(ID2, "second");
	(void)take_and_read(ID1, "first");
	assert_int_equal(spool_count_attempt(t.spool, ID1), 1);
	assert_true(spool_done(t.spool, ID2, &t.err));
	fixture_reopen(); /* the first is out: as if we had died */
	assert_true(spool_recover(t.spool, &t.err));
	assert_true(take_and_read(ID1, "first"));
	assert_int_equal(spool_count_attempt(t.spool, ID1), 2);
	/* The ledger is asked only of what stands in taken/. */
	assert_true(spool_release(t.spool, ID1, &t.err));
	assert_int_equal(count_files("new"), 0);
	assert_true(take_and_read(ID3, "third"));
	assert_true(spool_done(t.spool, ID3, &t.err));
	assert_true(has_file("new", ID1 "-" ID3 "-1.bundle"));
	assert_false(take_and_read(ID1, "first"));
	assert_int_equal(spool_count_attempt(t.spool, ID1), 3);
	assert_true(spool_done(t.spool, ID1, &t.err));
	assert_int_equal(count_files("taken") + count_files("new"), 0);
}

/* Died while it put one into refused/: it is done again. */
static void test_crash_while_refusing(void **state UNUSED)
{
	struct err why = {.code = ERR_SYNTAX, .msg = "bad"};

	put_file("tmp", ID1 ".eml", "longer than it is");
	put_file("refused", ID1 ".env", "helo: half");
	put_file("refused", ID1 ".reason", "syntax: bad\n");
	put_three("taken");
	assert_true(spool_recover(t.spool, &t.err));
	assert_true(take_and_read(ID2, "second"));
	assert_true(take_and_read(ID1, "first"));
	assert_true(spool_refuse(t.spool, ID1, &why, &t.err));
	assert_int_equal(count_files("tmp"), 0);
	assert_int_equal(count_files("refused"), 3);
	assert_true(spool_retry(t.spool, ID1, &t.err));
	assert_true(spool_done(t.spool, ID2, &t.err));
	assert_true(take_and_read(ID3, "third"));
	assert_false(take_and_read(ID1, "first"));
}

static void test_several_ingest(void **state UNUSED)
{
	struct spool *first = t.spool;

	put_three("new");
	(void)take_and_read(ID2, "second");
	t.spool = NULL;
	fixture_open();
	(void)must_take(NULL);
	usleep(1100 * 1000); /* it looks into taken/ again */
	(void)must_take(NULL);
	spool_close(&first);
	usleep(1100 * 1000);
	assert_true(take_and_read(ID2, "second"));
}

/* What may not be opened (it came out of a backup, say) is no secret. */
static void test_not_ours(void **state UNUSED)
{
	struct spool_message m;
	struct stream_source bytes;

	assert_int_equal(
		symlink("/dev/null", path_of("taken", name_of_all)), 0);
	assert_true(spool_recover(t.spool, &t.err));
	assert_int_equal(
		spool_take(t.spool, t.arena, &m, &bytes, &t.err), STEP_ERROR);
	assert_int_equal(t.err.code, ERR_TEMP);
}

/* A count of deaths belongs to a message, wherever that is. */
static void test_attempts_are_kept(void **state UNUSED)
{
	struct timespec old[2] = {{.tv_sec = 1}, {.tv_sec = 1}};

	put_three("new");
	put_file("taken", ID2 ".attempts", "2\n");
	put_file("taken", "00000000000000f3.attempts", "2\n");
	assert_int_equal(
		utimensat(AT_FDCWD, path_of("taken", ID2 ".attempts"), old, 0),
		0);
	assert_int_equal(
		utimensat(AT_FDCWD,
			path_of("taken", "00000000000000f3.attempts"), old, 0),
		0);
	assert_true(spool_recover(t.spool, &t.err));
	assert_int_equal(count_files("taken"), 1);
	/* Counted on where a reader of it dies again. */
	(void)must_take(ID2);
	assert_int_equal(spool_count_attempt(t.spool, ID2), 3);
}

/* --- the operator -------------------------------------------------------- */

static void test_list(void **state UNUSED)
{
	struct spool_listing *list, one;
	struct spool_depth depth;
	enum spool_state where;
	size_t count;
	char text[16] = "";
	int fd;

	put_three("new");
	put_file("new", "0000000000000099.eml", "alone");
	assert_true(
		spool_list(t.spool, SPOOL_NEW, t.arena, &list, &count, &t.err));
	assert_int_equal(count, 4);
	assert_string_equal(list[0].message.id, ID1);
	assert_string_equal(list[1].message.id, "0000000000000099");
	assert_string_equal(list[2].message.id, ID2);
	assert_str(list[2].message.env.helo, "second.test");
	assert_string_equal(list[3].message.id, ID3);
	for (size_t max = 0; max <= 4; max++) {
		assert_true(spool_newest(t.spool, SPOOL_NEW, STR_NULL, max,
			t.arena, &list, &count, &t.err));
		assert_int_equal(count, max);
		if (max > 0)
			assert_string_equal(list[0].message.id, ID3);
		if (max > 2)
			assert_string_equal(
				list[2].message.id, "0000000000000099");
	}
	assert_true(spool_newest(t.spool, SPOOL_NEW, STR(ID2), 1, t.arena,
		&list, &count, &t.err));
	assert_int_equal(count, 1);
	assert_string_equal(list[0].message.id, "0000000000000099");
	assert_true(spool_find(t.spool, ID1, t.arena, &one, &fd, &t.err));
	assert_int_equal(read(fd, text, sizeof(text)), 5);
	assert_string_equal(text, "first");
	close(fd);
	assert_true(spool_locate(t.spool, ID2, &where));
	assert_int_equal(where, SPOOL_NEW);
	/* Between first and last, and not there. */
	assert_false(spool_locate(t.spool, "0000000000000098", &where));
	(void)take_and_read(ID2, "second");
	assert_true(spool_done(t.spool, ID2, &t.err));
	assert_false(spool_locate(t.spool, ID2, &where));
	assert_true(spool_locate(t.spool, ID3, &where));
	assert_int_equal(where, SPOOL_TAKEN);
	assert_true(spool_depth(t.spool, &depth, &t.err));
	assert_int_equal(depth.new_count, 1);
	assert_int_equal(depth.taken_count, 2);
}

static void test_drop(void **state UNUSED)
{
	struct spool_depth depth;

	put_three("new");
	assert_true(spool_drop(t.spool, ID1, &t.err));
	assert_true(has_file("new", ID1 "-" ID3 "-2.bundle"));
	assert_true(spool_depth(t.spool, &depth, &t.err));
	assert_int_equal(depth.new_count, 2);
	(void)take_and_read(ID2, "second");
	assert_false(spool_drop(t.spool, ID3, &t.err));
	assert_int_equal(t.err.code, ERR_CONFIG);
	assert_true(spool_release(t.spool, ID2, &t.err));
	assert_true(spool_drop(t.spool, ID3, &t.err));
	assert_true(spool_drop(t.spool, ID2, &t.err));
	assert_int_equal(count_files("new") + count_files("taken"), 0);
	(void)must_take(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_format),
		TEST(test_names),
		TEST(test_stumps),
		TEST(test_each_for_itself),
		TEST(test_put_back_when_nobody_reads),
		TEST(test_end_before_all_are_out),
		TEST(test_crash),
		TEST(test_crash_while_refusing),
		TEST(test_held),
		TEST(test_several_ingest),
		TEST(test_not_ours),
		TEST(test_attempts_are_kept),
		TEST(test_list),
		TEST(test_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
