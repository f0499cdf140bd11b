/* test_json_out.c - JSON written straight into a buf. */
#include "base/json_out.h"

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static void test_nesting(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	struct json_out j;

	json_init(&j, &b);
	json_object_begin(&j);
	json_key(&j, "a");
	json_array_begin(&j);
	json_array_end(&j);
	json_key(&j, "b");
	json_array_begin(&j);
	json_int(&j, 1);
	json_object_begin(&j);
	json_object_end(&j);
	json_array_begin(&j);
	json_int(&j, 2);
	json_int(&j, 3);
	json_array_end(&j);
	json_bool(&j, true);
	json_null(&j);
	json_array_end(&j);
	json_key(&j, "c");
	json_object_begin(&j);
	json_key(&j, "d");
	json_bool(&j, false);
	json_key(&j, "e");
	json_cstr(&j, NULL);
	json_object_end(&j);
	json_object_end(&j);
	assert_string_equal(buf_cstr(&b),
		"{\"a\":[],\"b\":[1,{},[2,3],true,null],"
		"\"c\":{\"d\":false,\"e\":null}}");
	assert_int_equal(j.depth, 0);
	buf_fini(&b);
}

/* The deepest there is, with a second item on each depth. */
static void test_depth(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	struct json_out j;

	json_init(&j, &b);
	for (int i = 0; i < 32; i++)
		json_array_begin(&j);
	json_int(&j, 1);
	for (int i = 0; i < 31; i++) {
		json_array_end(&j);
		json_int(&j, 2);
	}
	json_array_end(&j);
	buf_consume(&b, 31);
	assert_memory_equal(b.ptr, "[1],2],2],2]", 12);
	assert_int_equal(b.len, 3 + 31 * 3);
	buf_fini(&b);
}

static const struct {
	const char *name;
	struct str text;
	const char *json;
} texts[] = {
	/* clang-format off */
	{ "plain",      { "a bc", 4 },       "\"a bc\"" },
	{ "empty",      { "", 0 },           "\"\"" },
	{ "absent",     { NULL, 0 },         "null" },
	{ "quotes",     { "\"\\/", 3 },      "\"\\\"\\\\/\"" },
	{ "controls",   { "\b\t\n\f\r", 5 }, "\"\\b\\t\\n\\f\\r\"" },
	{ "others",     { "\0\x1F\x7F", 3 }, "\"\\u0000\\u001f\x7F\"" },
	{ "UTF-8",      { "\xC3\xA9\xF0\x9F\x98\x80", 6 },
		"\"\xC3\xA9\xF0\x9F\x98\x80\"" },
	{ "Latin 1",    { "a\xE9z", 3 },     "\"a\xEF\xBF\xBDz\"" },
	{ "cut short",  { "a\xE2\x82", 3 },
		"\"a\xEF\xBF\xBD\xEF\xBF\xBD\"" },
	{ "surrogate",  { "\xED\xA0\x80", 3 },
		"\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"" },
	{ "mixed",      { "\xFF\"\xC3\xA9\n", 5 },
		"\"\xEF\xBF\xBD\\\"\xC3\xA9\\n\"" },
	/* clang-format on */
};

static void test_texts(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	struct json_out j;

	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		print_message("%s\n", texts[i].name);
		buf_reset(&b);
		json_init(&j, &b);
		json_str(&j, texts[i].text);
		assert_string_equal(buf_cstr(&b), texts[i].json);
		assert_true(str_is_utf8(buf_str(&b)));
	}
	buf_reset(&b);
	json_init(&j, &b);
	json_object_begin(&j);
	json_key(&j, "a\"\n");
	json_cstr(&j, "x");
	json_object_end(&j);
	assert_string_equal(buf_cstr(&b), "{\"a\\\"\\n\":\"x\"}");
	buf_fini(&b);
}

static void test_whole_numbers(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	struct json_out j;

	json_init(&j, &b);
	json_array_begin(&j);
	json_int(&j, INT64_MIN);
	json_int(&j, INT64_MAX);
	json_uint(&j, UINT64_MAX);
	json_int(&j, 0);
	json_array_end(&j);
	assert_string_equal(buf_cstr(&b),
		"[-9223372036854775808,9223372036854775807,"
		"18446744073709551615,0]");
	buf_fini(&b);
}

static const struct {
	double v;
	int decimals;
	const char *json;
} doubles[] = {
	/* clang-format off */
	{ 0.5,       4, "0.5" },
	{ 100,       2, "100" },
	{ 100,       0, "100" },
	{ 0,         4, "0" },
	{ -0.0,      4, "0" },
	{ -0.00001,  4, "0" },
	{ -1.5,      1, "-1.5" },
	{ 1.0 / 3,   4, "0.3333" },
	{ 2.0 / 3,   4, "0.6667" },
	{ 0.99996,   4, "1" },
	{ 1e20,      1, "100000000000000000000" },
	{ NAN,       4, "null" },
	{ INFINITY,  4, "null" },
	{ -INFINITY, 4, "null" },
	/* clang-format on */
};

static void test_doubles(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	struct json_out j;

	for (size_t i = 0; i < ARRAY_LEN(doubles); i++) {
		buf_reset(&b);
		json_init(&j, &b);
		json_double(&j, doubles[i].v, doubles[i].decimals);
		assert_string_equal(buf_cstr(&b), doubles[i].json);
	}
	buf_reset(&b);
	json_double(&j, -DBL_MAX, 17);
	assert_int_equal(b.len, 310);
	buf_reset(&b);
	json_object_begin(&j);
	json_key(&j, "v");
	json_double(&j, NAN, 1);
	json_key(&j, "w");
	json_double(&j, 1, 1);
	json_object_end(&j);
	assert_string_equal(buf_cstr(&b), "{\"v\":null,\"w\":1}");
	buf_fini(&b);
}

/* As it is, with its comma; absent is null. */
static void test_raw(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	struct json_out j;

	json_init(&j, &b);
	json_array_begin(&j);
	json_raw(&j, STR("{\"a\": [1]}"));
	json_raw(&j, STR_NULL);
	json_raw(&j, STR("2"));
	json_array_end(&j);
	assert_string_equal(buf_cstr(&b), "[{\"a\": [1]},null,2]");
	buf_fini(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nesting),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_whole_numbers),
		cmocka_unit_test(test_doubles),
		cmocka_unit_test(test_raw),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
