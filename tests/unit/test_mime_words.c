/* test_mime_words.c - what the fields of a mail's header say. */
#include "ingest/mime_words.h"

#include "tests/unit/reader_fixture.h"

#include <gmime/gmime.h>

static void test_decode(void **state UNUSED)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
		{"plain", "plain"},
		{"=?utf-8?q?gr=C3=BC=C3=9Fe?=", "grüße"},
		{"=?iso-8859-1?b?Z3L832U=?=", "grüße"},
		{"=?windows-1252?q?=93x=94?= y", "“x” y"},
		{"=?utf-8?q?a?= =?utf-8?q?b?=", "ab"},
		{"=?nobody?q?a?=", "=?nobody?q?a?="},
		{"=?utf-8?q?cut", "=?utf-8?q?cut"},
		{"", ""},
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct buf out = {0};

		mime_words_decode(str_from(cases[i].in), &out);
		/* What GMime makes of an unknown charset is its own. */
		if (strncmp(cases[i].in, "=?nobody", 8) != 0)
			expect_text(cases[i].in, buf_str(&out),
				str_from(cases[i].out));
		assert_true(str_is_utf8(buf_str(&out)));
		buf_fini(&out);
	}
}

static void test_domain(void **state UNUSED)
{
	static const struct {
		const char *in, *out; /* NULL: none */
	} cases[] = {
		{"user@example.com", "example.com"},
		{"User <user@example.com>", "example.com"},
		{"\"a@b.test\" <user@example.com>", "example.com"},
		{"=?utf-8?q?x=40y?= <user@example.com>", "example.com"},
		{"a@example.com, b@example.org", "example.com"},
		{"Group: a@example.org, b@example.net;", "example.org"},
		{"Group:;, a@example.com", "example.com"},
		{"broken <a@example.com", "example.com"},
		{"u@b\xC3\xBC"
		 "cher.example",
			"xn--bcher-kva.example"},
		{"[REDACTED]", NULL},
		{"user", NULL},
		{"<>", NULL},
		{"", NULL},
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct buf out = {0};
		bool ok = mime_words_domain(str_from(cases[i].in), &out);

		if (ok != (cases[i].out != NULL))
			fail_msg("%s: %d", cases[i].in, ok);
		if (ok)
			expect_text(cases[i].in, buf_str(&out),
				str_from(cases[i].out));
		buf_fini(&out);
	}
}

/* Seconds of `date -u -d`. */
static void test_date(void **state UNUSED)
{
	static const struct {
		const char *in;
		int64_t t_s; /* 0: none */
	} cases[] = {
		{"Sun, 01 Nov 2026 12:00:00 +0100", 1793530800},
		{"1 Nov 2026 11:00:00 GMT", 1793530800},
		{"Sun, 1 Nov 2026 06:00:00 EST", 1793530800},
		{"Sun, 01 Nov 2026 11:00:00 -0000 (UTC)", 1793530800},
		{"2026-11-01T12:00:00+01:00", 1793530800},
		{"Sun, 01 Nov 1903 12:00:00 +0100", 0},
		{"Sun, 01 Nov 2126 12:00:00 +0100", 0},
		{"yesterday", 0},
		{"", 0},
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		int64_t t_s = 0;

		assert_int_equal(mime_words_date(str_from(cases[i].in), &t_s),
			cases[i].t_s != 0);
		assert_int_equal(t_s, cases[i].t_s);
	}
}

/* GMime recurses for each of these. */
static void test_long_fields(void **state UNUSED)
{
	struct buf in = {0}, out = {0};
	int64_t t_s;

	for (int i = 0; i < 1000000; i++)
		buf_add_text(&in, "a:");
	assert_false(mime_words_domain(buf_str(&in), &out));
	mime_words_decode(buf_str(&in), &out);
	assert_true(out.len <= 2 * MIME_WORDS_MAX_BYTES);
	assert_false(mime_words_date(buf_str(&in), &t_s));
	buf_fini(&in);
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_decode),
		cmocka_unit_test(test_domain),
		cmocka_unit_test(test_date),
		cmocka_unit_test(test_long_fields),
	};

	g_mime_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
