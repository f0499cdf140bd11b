/* test_mbox.c - the messages of a mailbox file, one after the other. */
#include "ingest/mbox.h"

#include "tests/unit/reader_fixture.h"

#define FROM "From a@example.net Mon Nov  2 01:00:00 2026\n"
#define A "Subject: a\n\nA\n"
#define B "Subject: b\n\nB\n"

static const struct {
	const char *what, *mailbox;
	const char *messages; /* each between brackets */
} cases[] = {
	{"one", FROM A, "[" A "]"},
	{"two", FROM A "\n" FROM B, "[" A "\n][" B "]"},
	{"CRLF",
		"From a 01:00\r\nS: a\r\n\r\nA\r\n\r\nFrom b 02:00\r\nS: b\r\n",
		"[S: a\r\n\r\nA\r\n\r\n][S: b\r\n]"},
	{"no empty line before it", FROM A FROM B, "[" A FROM B "]"},
	{"a sentence", FROM "S: a\n\nFrom here on: 12 days\n",
		"[S: a\n\nFrom here on: 12 days\n]"},
	{"quoted", FROM "S: a\n\n>From b 12:00\n>>From c\n> From d\n",
		"[S: a\n\nFrom b 12:00\n>From c\n> From d\n]"},
	{"no end of line", FROM "S: a\n\nA", "[S: a\n\nA]"},
	{"nothing in it", FROM, "[]"},
	{"empty ones", FROM "\n" FROM "\n" FROM, "[\n][\n][]"},
};

static void list(int file, struct buf *out)
{
	struct mbox *m = mbox_open(file, NULL);
	struct err err = {0};
	char bytes[4096];
	ssize_t n;
	int fd;

	buf_reset(out);
	while (mbox_next(m, &fd, &err) == STEP_ITEM) {
		buf_add_char(out, '[');
		assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
		while ((n = read(fd, bytes, sizeof(bytes))) > 0)
			buf_add(out, bytes, (size_t)n);
		assert_int_equal(n, 0);
		buf_add_char(out, ']');
		close(fd);
	}
	assert_int_equal(err.code, ERR_NONE);
	mbox_close(&m);
	assert_null(m);
}

static void test_messages(void **state UNUSED)
{
	struct buf out = {0};
	int file;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		file = file_in_memory(str_from(cases[i].mailbox));
		assert_true(mbox_is_one(file));
		list(file, &out);
		expect_text(cases[i].what, buf_str(&out),
			str_from(cases[i].messages));
		close(file);
	}
	buf_fini(&out);
}

static void test_what_is_none(void **state UNUSED)
{
	static const char *const none[] = {"", "From", "From here\n",
		"Subject: From a 12:00\n", ">From a 12:00\n", "\n" FROM};
	int file;

	for (size_t i = 0; i < ARRAY_LEN(none); i++) {
		file = file_in_memory(str_from(none[i]));
		assert_false(mbox_is_one(file));
		close(file);
	}
}

/* A line longer than the window does not hide the message behind it, nor is
 * what looks like a message in the middle of one. */
static void test_long_lines(void **state UNUSED)
{
	struct buf mailbox = {0}, expected = {0}, out = {0};
	int file;

	buf_add_text(&mailbox, FROM "S: a\n\nx ");
	for (int i = 0; i < 20000; i++)
		buf_add_text(&mailbox, "From b 12:00 ");
	buf_add_text(&mailbox, "\n\n" FROM B);
	buf_add_char(&expected, '[');
	buf_add(&expected, mailbox.ptr + strlen(FROM),
		mailbox.len - strlen(FROM FROM B));
	buf_add_text(&expected, "][" B "]");
	file = file_in_memory(buf_str(&mailbox));
	list(file, &out);
	expect_text("long", buf_str(&out), buf_str(&expected));
	close(file);
	buf_fini(&mailbox);
	buf_fini(&expected);
	buf_fini(&out);
}

static void test_unreadable(void **state UNUSED)
{
	int file = open("/dev/null", O_WRONLY | O_CLOEXEC), fd = -1;
	struct mbox *m = mbox_open(file, NULL);
	struct err err = {0};

	assert_int_equal(mbox_next(m, &fd, &err), STEP_ERROR);
	assert_int_equal(err.code, ERR_TEMP);
	assert_int_equal(fd, -1);
	assert_false(mbox_is_one(file));
	mbox_close(&m);
	close(file);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_messages),
		cmocka_unit_test(test_what_is_none),
		cmocka_unit_test(test_long_lines),
		cmocka_unit_test(test_unreadable),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
