/* test_mime_undouble.c - mail whose lines end in CR CR LF. */
#include "ingest/mime_undouble.h"

#include "tests/unit/reader_fixture.h"

static const struct {
	const char *in, *out;
} cases[] = {
	{"a\r\r\nb\r\r\n", "a\r\nb\r\n"},
	{"a\r\nb\n", "a\r\nb\n"},
	{"\r\r\r\r", "\r"},
	{"a\rb\r\rc", "a\rb\rc"},
	{"", ""},
};

static void read_through(struct slow_stream *slow, size_t cap, struct buf *out)
{
	struct stream *s = mime_undouble(&slow->base);
	struct err err = {0};
	char bytes[64];
	ssize_t n;

	while ((n = stream_read(s, bytes, cap, &err)) > 0)
		buf_add(out, bytes, (size_t)n);
	if (n < 0)
		assert_int_equal(err.code, ERR_TEMP);
	assert_int_equal(n < 0, slow->has_failed);
	stream_close(&s);
}

static void test_blocks(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		for (size_t cap = 1; cap < 5; cap++)
			for (size_t block = 1; block < 5; block++) {
				struct slow_stream s =
					slow_stream(str_from(cases[i].in),
						block, NO_FAILURE);
				struct buf out = {0};

				read_through(&s, cap, &out);
				expect_text(cases[i].in, buf_str(&out),
					str_from(cases[i].out));
				buf_fini(&out);
			}
}

static void test_failing_reads(void **state UNUSED)
{
	for (unsigned n = 0; n < 6; n++) {
		struct slow_stream s =
			slow_stream(STR("ab\r\r\ncd\r\r\n"), 2, n);
		struct buf out = {0};

		read_through(&s, 3, &out);
		assert_true(s.has_failed);
		buf_fini(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_blocks),
		cmocka_unit_test(test_failing_reads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
