/* test_buf.c - growing bytes with a ceiling. */
#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static void test_empty(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};

	assert_int_equal(buf_str(&b).len, 0);
	assert_non_null(buf_str(&b).ptr);
	buf_add(&b, NULL, 0);
	buf_consume(&b, 0);
	assert_string_equal(buf_cstr(&b), "");
	assert_int_equal(b.len, 0);
	buf_fini(&b);
	assert_null(b.ptr);
	buf_fini(&b);
	buf_add_text(&b, "again");
	assert_string_equal(buf_cstr(&b), "again");
	buf_fini(&b);
}

static void test_add(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};

	buf_add_text(&b, "one");
	buf_add_char(&b, ' ');
	buf_add_str(&b, STR("two"));
	buf_add_str(&b, STR_NULL);
	buf_printf(&b, " %d", 3);
	assert_string_equal(buf_cstr(&b), "one two 3");
	assert_int_equal(b.len, 9);
	buf_consume(&b, 4);
	assert_true(str_equal(buf_str(&b), STR("two 3")));
	buf_consume(&b, 5);
	assert_int_equal(b.len, 0);
	buf_add(&b, "a\0b", 3);
	assert_memory_equal(b.ptr, "a\0b", 3);
	buf_fini(&b);
}

/* Every length around the growth steps and the small printf buffer. */
static void test_growth(void **state UNUSED)
{
	char text[601];
	struct buf b = {.ptr = NULL};

	memset(text, 'x', sizeof(text));
	for (size_t len = 0; len <= 600; len++) {
		buf_reset(&b);
		buf_printf(&b, "%.*s", (int)len, text);
		assert_int_equal(b.len, len);
		assert_int_equal(strlen(buf_cstr(&b)), len);
		buf_fini(&b);
		for (size_t i = 0; i < len; i++)
			buf_add_char(&b, text[i]);
		assert_int_equal(b.len, len);
		assert_memory_equal(buf_cstr(&b), text, len);
	}
	buf_fini(&b);
}

static void test_reserve(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};
	const char *before;

	buf_reserve(&b, 5000);
	assert_true(b.cap >= 5000);
	before = b.ptr;
	for (int i = 0; i < 5000; i++)
		buf_add_char(&b, 'x');
	assert_ptr_equal(b.ptr, before);
	buf_reset(&b);
	assert_ptr_equal(b.ptr, before);
	assert_int_equal(b.len, 0);
	buf_fini(&b);
}

static void test_big_endian(void **state UNUSED)
{
	struct buf b = {.ptr = NULL};

	buf_add_u16be(&b, 0x0102);
	buf_add_u32be(&b, 0xFFFEFDFC);
	buf_add_u64be(&b, UINT64_C(0x0102030405060708));
	assert_int_equal(b.len, 14);
	assert_memory_equal(b.ptr,
		"\x01\x02\xFF\xFE\xFD\xFC\x01\x02\x03\x04\x05\x06\x07\x08", 14);
	buf_fini(&b);
}

static void test_ceiling(void **state UNUSED)
{
	struct buf b = {.max_bytes = 8};

	buf_add_text(&b, "12345678");
	assert_false(b.overflowed);
	buf_add(&b, NULL, 0);
	assert_false(b.overflowed);
	buf_add_char(&b, '9');
	assert_true(b.overflowed);
	assert_string_equal(buf_cstr(&b), "12345678");
	/* Nothing more is kept, not even where it would fit again. */
	buf_consume(&b, 4);
	buf_add_char(&b, 'x');
	assert_string_equal(buf_cstr(&b), "5678");
	assert_true(b.overflowed);
	buf_reset(&b);
	assert_false(b.overflowed);
	buf_add_text(&b, "1234");
	buf_add_text(&b, "56789");
	assert_true(b.overflowed);
	assert_string_equal(buf_cstr(&b), "1234");
	buf_fini(&b);
	assert_int_equal(b.max_bytes, 8);
}

static void test_ceiling_printf(void **state UNUSED)
{
	struct buf b = {.max_bytes = 300};

	buf_printf(&b, "%300s", "x");
	assert_false(b.overflowed);
	assert_int_equal(b.len, 300);
	buf_reset(&b);
	buf_printf(&b, "%301s", "x");
	assert_true(b.overflowed);
	assert_int_equal(b.len, 0);
	buf_fini(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_add),
		cmocka_unit_test(test_growth),
		cmocka_unit_test(test_reserve),
		cmocka_unit_test(test_big_endian),
		cmocka_unit_test(test_ceiling),
		cmocka_unit_test(test_ceiling_printf),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
