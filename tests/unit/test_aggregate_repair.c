/* test_aggregate_repair.c - bytes of a broken report, made into XML again. */
#include "ingest/aggregate_repair.h"

#include "dmarc/terms.h"
#include "tests/unit/reader_fixture.h"

#define TEXT(s)                    \
	{                          \
		(s), sizeof(s) - 1 \
	}

static const struct {
	const char *name;
	struct str in;
	const char *out; /* NULL: fails with `error` */
	uint32_t repairs;
	const char *error;
} cases[] = {
	/* clang-format off */
	{ "nothing to do", TEXT("<feedback><email>a@b.test</email></feedback>"),
		"<feedback><email>a@b.test</email></feedback>", 0, NULL },
	{ "declaration", TEXT("<?xml version='1.0' encoding='x-none'?>\n<feedback/>"),
		"\n<feedback/>", 0, NULL },
	{ "mark", TEXT("\xEF\xBB\xBF<feedback/>"), "<feedback/>", 0, NULL },
	{ "comment", TEXT("<!-- <feedback> \n--><feedback/>"), "\n<feedback/>", 0, NULL },
	{ "prefix", TEXT("<a:feedback x='>'/>"), "<a:feedback x='>'/>", 0, NULL },
	{ "junk", TEXT("\"\n<xs:schema\n><feedback/>"), "\n\n<feedback/>", REPAIR_JUNK_BEFORE_ROOT, NULL },
	{ "like the root", TEXT("<feedbacks><feedback></feedback>"), "<feedback></feedback>",
		REPAIR_JUNK_BEFORE_ROOT, NULL },
	{ "no root", TEXT("<?xml?><rss/>"), NULL, 0, "no <feedback> in it" },
	{ "no end of junk", TEXT("<?xml "), "", 0, NULL },
	{ "DOCTYPE", TEXT(" <!doctype x><feedback/>"), NULL, 0, "DOCTYPE is not allowed" },
	/* what is text */
	{ "address", TEXT("<feedback><email>N <a@b.test></email>"),
		"<feedback><email>N &#60;a@b.test></email>", REPAIR_XML_ESCAPED, NULL },
	{ "tag of its own", TEXT("<feedback><email>N <b>x</b></email>"),
		"<feedback><email>N &#60;b>x&#60;/b></email>", REPAIR_XML_ESCAPED, NULL },
	{ "tag that we know", TEXT("<feedback><email>N<report_id>1</report_id>"),
		"<feedback><email>N<report_id>1</report_id>", 0, NULL },
	{ "unknown element", TEXT("<feedback><x><y/><z a=\"<\">"),
		"<feedback><x><y/><z a=\"&#60;\">", REPAIR_XML_ESCAPED, NULL },
	{ "behind an empty one", TEXT("<feedback><email/><b>x</b>"),
		"<feedback><email/><b>x</b>", 0, NULL },
	{ "spf is both", TEXT("<feedback><spf><x>1</x></spf>"), "<feedback><spf><x>1</x></spf>", 0, NULL },
	{ "less than", TEXT("<feedback>a < b <= c <1 <"), "<feedback>a &#60; b &#60;= c &#60;1 &#60;",
		REPAIR_XML_ESCAPED, NULL },
	{ "CDATA", TEXT("<feedback><email><![CDATA[<a> & <b>]]></email>"),
		"<feedback><email><![CDATA[<a> & <b>]]></email>", 0, NULL },
	{ "a comment inside", TEXT("<feedback><email><!-- <a> & --></email>"),
		"<feedback><email><!-- <a> & --></email>", 0, NULL },
	{ "references", TEXT("<feedback>&amp;&lt;&gt;&quot;&apos;&#65;&#x41;&nbsp;"),
		"<feedback>&#38;&#60;&#62;&#34;&#39;&#65;&#x41;&nbsp;", 0, NULL },
	{ "no references", TEXT("<feedback>A&B & C&; &#; &am p;"),
		"<feedback>A&#38;B &#38; C&#38;; &#38;#; &#38;am p;", REPAIR_XML_ESCAPED, NULL },
	/* characters */
	{ "windows-1252", TEXT("<feedback>\xE4 \x80 \x81 \xC3\xA4"), "<feedback>\xC3\xA4 \xE2\x82\xAC ? \xC3\xA4",
		REPAIR_CHARSET, NULL },
	{ "half a character", TEXT("<feedback>\xC3"), "<feedback>\xC3\x83", REPAIR_CHARSET, NULL },
	{ "controls", TEXT("<feedback>a\x01" "b\0c\td"), "<feedback>a b c\td", REPAIR_XML_ESCAPED, NULL },
	/* behind the root nothing counts */
	{ "behind", TEXT("<feedback></feedback>a & \x01<?xml version='1.0'\n?><feedback>"),
		"<feedback></feedback>a &#38;  \n<feedback>", 0, NULL },
	/* UTF-16 is for libxml2 alone */
	{ "UTF-16", TEXT("\xFF\xFE<\0&\0"), "\xFF\xFE<", 0, NULL },
	/* clang-format on */
};

static bool run(struct str in, size_t block, struct buf *out, uint32_t *repairs,
	struct err *err)
{
	struct slow_stream slow = slow_stream(in, block, NO_FAILURE);
	struct stream *s;
	char bytes[7];
	ssize_t n;

	*repairs = 0;
	buf_reset(out);
	s = aggregate_repair(&slow.base, repairs);
	while ((n = stream_read(s, bytes, sizeof(bytes), err)) > 0)
		buf_add(out, bytes, (size_t)n);
	stream_close(&s);
	return n == 0;
}

static void test_cases(void **state UNUSED)
{
	struct buf out = {0};
	uint32_t repairs;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		for (size_t b = 0; b < ARRAY_LEN(block_sizes); b++) {
			struct err err = {0};
			bool ok = run(cases[i].in, block_sizes[b], &out,
				&repairs, &err);

			print_message("%s\n", cases[i].name);
			assert_int_equal(ok, cases[i].out != NULL);
			if (!ok) {
				assert_string_equal(err.msg, cases[i].error);
				continue;
			}
			assert_string_equal(out.len > 0 ? buf_cstr(&out) : "",
				cases[i].out);
			assert_int_equal(repairs, cases[i].repairs);
		}
	buf_fini(&out);
}

static void add_numbered(struct buf *b, const char *entity, int count)
{
	buf_reset(b);
	buf_add_text(b, "<feedback>");
	for (int i = 0; i < count; i++)
		buf_printf(b, "<record>%d%s\n</record>", i, entity);
}

/* Tokens over all the borders of its buffers; lines and records counted. */
static void test_long_input(void **state UNUSED)
{
	struct buf in = {0}, out = {0}, expected = {0};
	struct slow_stream slow;
	struct stream *s;
	uint32_t repairs = 0;
	struct err err = {0};
	char bytes[999];
	ssize_t n;

	add_numbered(&in, "&amp;", 20000);
	add_numbered(&expected, "&#38;", 20000);
	slow = slow_stream(buf_str(&in), 4096, NO_FAILURE);
	s = aggregate_repair(&slow.base, &repairs);
	while ((n = stream_read(s, bytes, sizeof(bytes), &err)) > 0)
		buf_add(&out, bytes, (size_t)n);
	assert_int_equal(n, 0);
	assert_true(str_equal(buf_str(&out), buf_str(&expected)));
	assert_int_equal(aggregate_repair_records(s), 20000);
	stream_close(&s);
	buf_fini(&in);
	buf_fini(&out);
	buf_fini(&expected);
}

static void test_failing_reads(void **state UNUSED)
{
	struct str in = STR("<?xml?>\n<feedback>a & b</feedback>");

	for (unsigned n = 0; n < 8; n++) {
		struct slow_stream slow = slow_stream(in, 5, n);
		uint32_t repairs = 0;
		struct stream *s = aggregate_repair(&slow.base, &repairs);
		struct err err = {0};
		char bytes[100];
		ssize_t got;

		while ((got = stream_read(s, bytes, sizeof(bytes), &err)) > 0)
			continue;
		assert_int_equal(got, -1);
		assert_int_equal(err.code, ERR_TEMP);
		stream_close(&s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_long_input),
		cmocka_unit_test(test_failing_reads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
