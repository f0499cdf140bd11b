/* test_err.c - a code a caller can act on, and one line. */
#include "base/err.h"

#include "base/str.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* The table of codes in the style guide, section 4. */
static const struct {
	enum err_code code;
	const char *name;
	int exit_code;
} codes[] = {
	/* clang-format off */
	{ ERR_NONE,        "none",        0 },
	{ ERR_DUPLICATE,   "duplicate",   0 },
	{ ERR_SYNTAX,      "syntax",      3 },
	{ ERR_LIMIT,       "limit",       3 },
	{ ERR_UNSUPPORTED, "unsupported", 3 },
	{ ERR_TRUNCATED,   "truncated",   3 },
	{ ERR_TEMP,        "temp",        1 },
	{ ERR_CONFIG,      "config",      2 },
	/* clang-format on */
};

static void test_codes(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(codes); i++) {
		assert_string_equal(
			err_code_name(codes[i].code), codes[i].name);
		assert_int_equal(
			err_exit_code(codes[i].code), codes[i].exit_code);
	}
}

static void test_set(void **state UNUSED)
{
	struct err err;

	err_clear(&err);
	assert_int_equal(err.code, ERR_NONE);
	assert_string_equal(err.msg, "");
	assert_false(err_set(&err, ERR_LIMIT, "more than %u records", 7u));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_string_equal(err.msg, "more than 7 records");
}

static void test_errno(void **state UNUSED)
{
	struct err err;

	errno = ENOENT;
	assert_false(err_set_errno(&err, ERR_TEMP, "cannot open \"%s\"", "x"));
	assert_string_equal(
		err.msg, "cannot open \"x\": No such file or directory");
	errno = 99999;
	assert_false(err_set_errno(&err, ERR_TEMP, "cannot open"));
	assert_string_equal(err.msg, "cannot open: error");
}

static void test_within(void **state UNUSED)
{
	struct err err;

	err_set(&err, ERR_SYNTAX, "no root element");
	assert_false(err_within(&err, "attachment %u", 2u));
	assert_false(err_within(&err, "message"));
	assert_int_equal(err.code, ERR_SYNTAX);
	assert_string_equal(err.msg, "message: attachment 2: no root element");
}

/* A message may be built from the one it replaces. */
static void test_own_message_as_argument(void **state UNUSED)
{
	struct err err;

	err_set(&err, ERR_TEMP, "inner");
	err_set(&err, ERR_CONFIG, "outer (%s)", err.msg);
	assert_string_equal(err.msg, "outer (inner)");
}

/* libpq ends its messages with a newline and puts details on lines. */
static void test_one_line(void **state UNUSED)
{
	struct err err;

	err_set(&err, ERR_TEMP, "%s", "\n ERROR:  broken\r\nDETAIL:\tx\n\n");
	assert_string_equal(err.msg, "ERROR: broken DETAIL: x");
	err_set(&err, ERR_TEMP, "%s", " \n");
	assert_string_equal(err.msg, "");
}

/* Every length up to well past the end, with characters of 1 to 4 bytes. */
static void test_cut_between_characters(void **state UNUSED)
{
	static const char *const characters[] = {
		"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
	char text[600];
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(characters); i++) {
		size_t size = strlen(characters[i]);

		for (size_t shift = 0; shift < 4; shift++) {
			size_t len = shift;

			memset(text, 'x', shift);
			while (len + size < sizeof(text)) {
				memcpy(text + len, characters[i], size);
				len += size;
			}
			text[len] = '\0';
			err_set(&err, ERR_SYNTAX, "%s", text);
			len = strlen(err.msg);
			assert_true(str_is_utf8(str_from(err.msg)));
			assert_memory_equal(err.msg, text, len);
			assert_true(len > sizeof(err.msg) - 1 - size);
		}
	}
}

/* Bytes that never were UTF-8 do not make the message shorter than needed. */
static void test_cut_of_other_bytes(void **state UNUSED)
{
	char text[600];
	struct err err;

	memset(text, 0xFF, sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	err_set(&err, ERR_SYNTAX, "%s", text);
	assert_true(strlen(err.msg) >= sizeof(err.msg) - 4);
}

static void test_long_place_keeps_code(void **state UNUSED)
{
	struct err err;

	err_set(&err, ERR_LIMIT, "small");
	assert_false(err_within(&err, "%300s", "x"));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_true(strlen(err.msg) < sizeof(err.msg));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_codes),
		cmocka_unit_test(test_set),
		cmocka_unit_test(test_errno),
		cmocka_unit_test(test_within),
		cmocka_unit_test(test_own_message_as_argument),
		cmocka_unit_test(test_one_line),
		cmocka_unit_test(test_cut_between_characters),
		cmocka_unit_test(test_cut_of_other_bytes),
		cmocka_unit_test(test_long_place_keeps_code),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
