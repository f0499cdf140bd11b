/* test_str.c - borrowed slices of text. */
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void test_from(void **state UNUSED)
{
	assert_null(str_from(NULL).ptr);
	assert_int_equal(str_from("abc").len, 3);
	assert_non_null(str_from("").ptr);
	assert_int_equal(STR("a\0b").len, 3);
}

/* What each order and equality says about the same pair. */
static const struct {
	const char *name;
	struct str a, b;
	int order;
	bool is_equal, is_equal_nocase;
} pairs[] = {
	/* clang-format off */
	{ "same",           { "abc", 3 },  { "abc", 3 },   0, true,  true },
	{ "case",           { "ABC", 3 },  { "abc", 3 },  -1, false, true },
	{ "prefix first",   { "ab", 2 },   { "abc", 3 },  -1, false, false },
	{ "bytes unsigned", { "\xFF", 1 }, { "a", 1 },     1, false, false },
	{ "absent first",   { NULL, 0 },   { "", 0 },     -1, false, false },
	{ "both absent",    { NULL, 0 },   { NULL, 0 },    0, true,  true },
	{ "both empty",     { "", 0 },     { "x", 0 },     0, true,  true },
	{ "NUL inside",     { "a\0b", 3 }, { "a\0c", 3 }, -1, false, false },
	{ "last letters",   { "AZ", 2 },   { "az", 2 },   -1, false, true },
	{ "not a letter",   { "[", 1 },    { "{", 1 },    -1, false, false },
	/* clang-format on */
};

static void test_pairs(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(pairs); i++) {
		struct str a = pairs[i].a, b = pairs[i].b;

		print_message("%s\n", pairs[i].name);
		assert_int_equal(str_compare(a, b), pairs[i].order);
		assert_int_equal(str_compare(b, a), -pairs[i].order);
		assert_int_equal(str_equal(a, b), pairs[i].is_equal);
		assert_int_equal(
			str_equal_nocase(a, b), pairs[i].is_equal_nocase);
	}
}

static void test_starts_ends(void **state UNUSED)
{
	assert_true(str_starts_with(STR("MAIL FROM"), STR("MAIL")));
	assert_true(str_starts_with(STR("x"), STR_NULL));
	assert_true(str_starts_with(STR_NULL, STR_NULL));
	assert_false(str_starts_with(STR("MAI"), STR("MAIL")));
	assert_false(str_starts_with(STR("mail"), STR("MAIL")));
	assert_true(str_ends_with_nocase(STR("report.XML"), STR(".xml")));
	assert_true(str_ends_with_nocase(STR(".XML"), STR(".xml")));
	assert_true(str_ends_with_nocase(STR_NULL, STR("")));
	assert_false(str_ends_with_nocase(STR("xml"), STR(".xml")));
	assert_false(str_ends_with_nocase(STR("xml.gz"), STR(".xml")));
}

static void test_trim(void **state UNUSED)
{
	assert_true(str_equal(str_trim(STR(" \t a b\r\n")), STR("a b")));
	assert_true(str_equal(str_trim(STR("a")), STR("a")));
	assert_int_equal(str_trim(STR(" \n ")).len, 0);
	assert_null(str_trim(STR_NULL).ptr);
	/* No white space in mail or XML, so it stays. */
	assert_int_equal(str_trim(STR("\va")).len, 2);
}

static void test_cut(void **state UNUSED)
{
	struct str rest = STR("a;;b");

	assert_true(str_equal(str_cut(&rest, ';'), STR("a")));
	assert_true(str_equal(str_cut(&rest, ';'), STR("")));
	assert_true(str_equal(rest, STR("b")));
	assert_true(str_equal(str_cut(&rest, ';'), STR("b")));
	assert_null(rest.ptr);
	assert_null(str_cut(&rest, ';').ptr);
	rest = STR("a;");
	assert_true(str_equal(str_cut(&rest, ';'), STR("a")));
	assert_true(str_equal(rest, STR("")));
	assert_true(str_equal(str_cut(&rest, ';'), STR("")));
	assert_null(rest.ptr);
}

static const struct {
	const char *text;
	bool is_u64, is_i64;
	uint64_t u64;
	int64_t i64;
} numbers[] = {
	/* clang-format off */
	{ "0",                    true,  true,  0, 0 },
	{ "007",                  true,  true,  7, 7 },
	{ "18446744073709551615", true,  false, UINT64_MAX, 0 },
	{ "18446744073709551616", false, false, 0, 0 },
	{ "99999999999999999999999", false, false, 0, 0 },
	{ "9223372036854775807",  true,  true,  INT64_MAX, INT64_MAX },
	{ "9223372036854775808",  true,  false, UINT64_C(1) << 63, 0 },
	{ "-9223372036854775808", false, true,  0, INT64_MIN },
	{ "-9223372036854775809", false, false, 0, 0 },
	{ "-0",                   false, true,  0, 0 },
	{ "-1",                   false, true,  0, -1 },
	{ "",                     false, false, 0, 0 },
	{ "-",                    false, false, 0, 0 },
	{ "--1",                  false, false, 0, 0 },
	{ "+1",                   false, false, 0, 0 },
	{ " 1",                   false, false, 0, 0 },
	{ "1 ",                   false, false, 0, 0 },
	{ "0x1",                  false, false, 0, 0 },
	/* clang-format on */
};

static void test_numbers(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
		struct str s = str_from(numbers[i].text);
		uint64_t u = 12;
		int64_t v = 12;

		print_message("\"%s\"\n", numbers[i].text);
		assert_int_equal(str_to_u64(s, &u), numbers[i].is_u64);
		assert_true(u == (numbers[i].is_u64 ? numbers[i].u64 : 12));
		assert_int_equal(str_to_i64(s, &v), numbers[i].is_i64);
		assert_true(v == (numbers[i].is_i64 ? numbers[i].i64 : 12));
	}
	assert_false(str_to_u64(STR_NULL, &(uint64_t){0}));
	assert_false(str_to_i64(STR_NULL, &(int64_t){0}));
	assert_false(str_to_u64(STR("1\0"), &(uint64_t){0}));
}

/* RFC 3629 4: the borders of every range. */
static const struct {
	const char *name, *text;
	size_t first_len; /* 0: not UTF-8 */
} utf8[] = {
	/* clang-format off */
	{ "ASCII",              "a",                1 },
	{ "U+0080",             "\xC2\x80",         2 },
	{ "U+07FF",             "\xDF\xBF",         2 },
	{ "U+0800",             "\xE0\xA0\x80",     3 },
	{ "U+D7FF",             "\xED\x9F\xBF",     3 },
	{ "U+E000",             "\xEE\x80\x80",     3 },
	{ "U+FFFF",             "\xEF\xBF\xBF",     3 },
	{ "U+10000",            "\xF0\x90\x80\x80", 4 },
	{ "U+10FFFF",           "\xF4\x8F\xBF\xBF", 4 },
	{ "overlong NUL",       "\xC0\x80",         0 },
	{ "overlong 2",         "\xC1\xBF",         0 },
	{ "overlong 3",         "\xE0\x9F\xBF",     0 },
	{ "overlong 4",         "\xF0\x8F\xBF\xBF", 0 },
	{ "first surrogate",    "\xED\xA0\x80",     0 },
	{ "last surrogate",     "\xED\xBF\xBF",     0 },
	{ "U+110000",           "\xF4\x90\x80\x80", 0 },
	{ "F5",                 "\xF5\x80\x80\x80", 0 },
	{ "FF",                 "\xFF",             0 },
	{ "lone continuation",  "\x80",             0 },
	{ "cut after 1 of 2",   "\xC3",             0 },
	{ "cut after 2 of 3",   "\xE2\x82",         0 },
	{ "cut after 3 of 4",   "\xF0\x9F\x98",     0 },
	{ "third byte wrong",   "\xE2\x82(",        0 },
	{ "fourth byte wrong",  "\xF0\x9F\x98(",    0 },
	/* clang-format on */
};

static void test_utf8(void **state UNUSED)
{
	char around[16];

	for (size_t i = 0; i < ARRAY_LEN(utf8); i++) {
		struct str s = str_from(utf8[i].text);

		print_message("%s\n", utf8[i].name);
		assert_int_equal(str_utf8_len(s), utf8[i].first_len);
		assert_int_equal(str_is_utf8(s), utf8[i].first_len > 0);
		(void)snprintf(around, sizeof(around), "ab%sc", utf8[i].text);
		assert_int_equal(
			str_is_utf8(str_from(around)), utf8[i].first_len > 0);
	}
	assert_true(str_is_utf8(STR_NULL));
	assert_true(str_is_utf8(STR("")));
	assert_true(str_is_utf8(STR("a\0b")));
	assert_int_equal(str_utf8_len(STR_NULL), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_from),
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_starts_ends),
		cmocka_unit_test(test_trim),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_utf8),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
