/* test_plain_text.c - outside text as the frames to the parent take it. */
#include "ingest/plain_text.h"

#include "dmarc/terms.h"
#include "tests/unit/reader_fixture.h"

static const struct {
	const char *in, *out, *lines;
	uint32_t repairs;
} cases[] = {
	{"plain", "plain", "plain", 0},
	{" \r\n around\t", "around", "around", 0},
	{"a\r\nb\nc\td\x7F", "a  b c d", "a \nb\nc d", 0},
	{"gr\xC3\xBC\xC3\x9F"
	 "e",
		"grüße", "grüße", 0},
	{"gr\xFC\xDF"
	 "e \x80\x9F",
		"grüße €Ÿ", "grüße €Ÿ", REPAIR_CHARSET},
	{"\x81", "\xEF\xBF\xBD", "\xEF\xBF\xBD", REPAIR_CHARSET},
	{"\xC3", "Ã", "Ã", REPAIR_CHARSET},
	{"\xED\xA0\x80", "í\xC2\xA0€", "í\xC2\xA0€", REPAIR_CHARSET},
	{" ", "", "", 0},
};

static void test_cases(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct str got;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct str in = str_from(cases[i].in);
		uint32_t repairs = 0;

		assert_true(plain_text_keep(a, in, 100, &got, &repairs));
		expect_text(cases[i].in, got, str_from(cases[i].out));
		assert_int_equal(repairs, cases[i].repairs);
		assert_true(plain_text_keep_lines(a, in, 100, &got, &repairs));
		expect_text(cases[i].in, got, str_from(cases[i].lines));
	}
	arena_free(&a);
}

static void test_absent_and_nul(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	uint32_t repairs = 0;
	struct str got = STR("x");

	assert_true(plain_text_keep(a, STR_NULL, 100, &got, &repairs));
	assert_null(got.ptr);
	assert_true(plain_text_keep(a, STR(""), 100, &got, &repairs));
	assert_non_null(got.ptr);
	assert_true(plain_text_keep(a, STR("a\0b"), 100, &got, &repairs));
	expect_text("NUL", got, STR("a b"));
	arena_free(&a);
}

/* Cut before a character that does not fit, never within. */
static void test_ceiling(void **state UNUSED)
{
	static const char *const cuts[] = {
		"", "a", "a", "aü", "aüb", "aüb", "aüb", "aüb€", "aüb€"};
	struct arena *a = arena_new("test", SIZE_MAX);
	struct str got;

	for (size_t max = 0; max < ARRAY_LEN(cuts); max++) {
		uint32_t repairs = 0;

		assert_true(
			plain_text_keep(a, STR("aüb€"), max, &got, &repairs));
		expect_text("cut", got, str_from(cuts[max]));
		assert_int_equal(repairs, max < 7 ? REPAIR_TEXT_CUT : 0);
	}
	arena_free(&a);
}

static void test_small_arena(void **state UNUSED)
{
	struct arena *a = arena_new("test", 3);
	uint32_t repairs = 0;
	struct str got;

	assert_false(plain_text_keep(a, STR("abc"), 100, &got, &repairs));
	assert_true(plain_text_keep(a, STR("ab"), 100, &got, &repairs));
	arena_free(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_absent_and_nul),
		cmocka_unit_test(test_ceiling),
		cmocka_unit_test(test_small_arena),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
