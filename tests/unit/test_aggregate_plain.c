/* test_aggregate_plain.c - records that are written plainly. */
#include "ingest/aggregate_plain.h"

#include "tests/unit/aggregate_fixture.h"

static uint8_t first_rule[ELEMENT_COUNT + 1];

static int setup(void **state UNUSED)
{
	size_t i = 0;

	for (unsigned parent = 0; parent < ELEMENT_COUNT; parent++) {
		first_rule[parent] = (uint8_t)i;
		while (i < aggregate_rule_count &&
			aggregate_rules[i].parent == parent)
			i++;
	}
	first_rule[ELEMENT_COUNT] = (uint8_t)i;
	return 0;
}

#define IN(row, rest) "<record><row>" row "</row>" rest "</record>"
#define COUNT "<count>2</count>"
static const struct {
	const char *xml;
	bool is_plain;
} cases[] = {
	/* clang-format off */
	{ ROW, true },
	{ "\r\n\t " ROW, true },
	{ IN("\r\n<count>\r\n 2 \r\n</count>\r\n", "\r\n"), true },
	{ IN("<count/>", ""), true },
	{ IN("stray text" COUNT, "more of it"), true },
	{ IN("<policy_evaluated><reason>text<type>other</type> </reason></policy_evaluated>", ""), true },
	/* What a document of XML may have beside. */
	{ "<record >" COUNT "</record>", false },
	{ "<record a='b'><row></row></record>", false },
	{ "<x:record><row></row></x:record>", false },
	{ IN("<count >2</count>", ""), false },
	{ IN("<count>2</count >", ""), false },
	{ IN("<count />", ""), false },
	{ IN("<count>&#50;</count>", ""), false },
	{ IN("<count><!-- 1 -->2</count>", ""), false },
	{ IN("<count><![CDATA[2]]></count>", ""), false },
	{ IN("<?count 2?>" COUNT, ""), false },
	{ IN("<count>2\r\n3</count>", ""), false },
	{ IN("<count>2>1</count>", ""), false },
	{ IN("<count>\xC2\xB2</count>", ""), false },
	{ IN("<count>2\x7F</count>", ""), false },
	/* Of another vocabulary, or in another place. */
	{ IN("<counter>2</counter>", ""), false },
	{ IN("<coun>2</coun>", ""), false },
	{ IN("<count><b>2</b></count>", ""), false },
	{ IN("<spf>pass</spf>", ""), false },
	{ IN(ROW, ""), false },
	{ IN("", ROW), false },
	{ "<report_metadata></report_metadata>", false },
	/* Not well-formed. */
	{ IN("<count>2</source_ip>", ""), false },
	{ IN("<count>2</counts>", ""), false },
	{ IN("<count>2\x01</count>", ""), false },
	{ IN("</row>", ""), false },
	{ "</record>", false },
	{ "<record/>", false },
	{ "<>", false },
	{ "", false },
	/* clang-format on */
};

static void test_cases(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		static struct plain_record r;
		struct str s = str_from(cases[i].xml);
		bool is_plain;

		r.is_pattern = false;
		is_plain = aggregate_plain_scan(first_rule, s, &r);
		if (is_plain != cases[i].is_plain)
			fail_msg("%s", cases[i].xml);
		if (is_plain)
			assert_int_equal(r.bytes, s.len);
	}
}

/* What is not whole is left alone, and nothing behind it is looked at. */
static void test_cut(void **state UNUSED)
{
	static struct plain_record r;
	struct str s = STR("\n" ROW);

	for (size_t n = 0; n < s.len; n++) {
		char *bytes = malloc(n + 1);

		memcpy(bytes, s.ptr, n);
		/* ASan and valgrind see what is read beyond. */
		bytes = realloc(bytes, n > 0 ? n : 1);
		r.is_pattern = false;
		assert_false(aggregate_plain_scan(
			first_rule, (struct str){bytes, n}, &r));
		free(bytes);
	}
}

static void test_alike(void **state UNUSED)
{
	static struct plain_record r;
	struct str one = STR("\n" IN(COUNT, ""));
	struct str two = STR("\n" IN("<count>  345</count>", ""));
	struct str other = STR("\n\n" IN("<count>7</count>", ""));

	assert_true(aggregate_plain_scan(first_rule, one, &r));
	assert_true(r.is_pattern);
	assert_int_equal(r.lines, 1);
	assert_true(aggregate_plain_scan(first_rule, two, &r));
	assert_int_equal(r.bytes, two.len);
	assert_int_equal(r.slot_count, 1);
	assert_true(str_equal(r.slots[0].tag->text, STR("345")));
	assert_true(aggregate_plain_scan(first_rule, other, &r));
	assert_int_equal(r.lines, 2);
	assert_true(str_equal(r.slots[0].tag->text, STR("7")));
	assert_false(aggregate_plain_scan(
		first_rule, STR("\n" IN("<count>7</coun>", "")), &r));
}

static void test_ceilings(void **state UNUSED)
{
	static struct plain_record r;
	struct buf b = {0};

	for (size_t n = LIMIT_TEXT_BYTES; n <= LIMIT_TEXT_BYTES + 1; n++) {
		buf_reset(&b);
		buf_add_text(&b, "<record><row><count>");
		for (size_t i = 0; i < n; i++)
			buf_add_char(&b, '1');
		buf_add_text(&b, "</count></row></record>");
		/* Tag by tag, then by comparison. */
		for (int again = 0; again < 2; again++) {
			r.is_pattern = false;
			if (again)
				assert_true(aggregate_plain_scan(
					first_rule, STR(IN(COUNT, "")), &r));
			assert_int_equal(aggregate_plain_scan(
						 first_rule, buf_str(&b), &r),
				n == LIMIT_TEXT_BYTES);
		}
	}
	for (int n = 126; n <= 127; n++) {
		buf_reset(&b);
		buf_add_text(&b, "<record>");
		for (int i = 0; i < n; i++)
			buf_add_text(&b, "<row></row>");
		buf_add_text(&b, "</record>");
		r.is_pattern = false;
		assert_int_equal(
			aggregate_plain_scan(first_rule, buf_str(&b), &r),
			2 * n + 2 + 1 < PLAIN_MAX_TAGS);
	}
	buf_fini(&b);
}

/* --- beside libxml2 --- */

/* A space that means nothing, except that no record is plain. */
static void make_unplain(struct str xml, struct buf *ret)
{
	static const struct str tag = STR("<record>");
	const char *at;

	buf_reset(ret);
	while (xml.len > 0 &&
		(at = memmem(xml.ptr, xml.len, tag.ptr, tag.len))) {
		size_t n = (size_t)(at - xml.ptr);

		buf_add(ret, xml.ptr, n);
		buf_add_text(ret, "<record >");
		xml = (struct str){at + tag.len, xml.len - n - tag.len};
	}
	buf_add_str(ret, xml);
}

/* What a strict try says, with the line. */
static void first_words(struct str xml, struct err *ret)
{
	struct stream *in = stream_from_memory(xml);
	struct report_dump d;

	*ret = (struct err){0};
	dump_init(&d);
	(void)!read_one(in, &d.sink, ret);
	dump_fini(&d);
	stream_close(&in);
}

static void check_same(const char *what, struct str xml)
{
	static struct buf unplain, ours, theirs;
	struct err our_words, their_words;
	bool ok;

	make_unplain(xml, &unplain);
	first_words(xml, &our_words);
	first_words(buf_str(&unplain), &their_words);
	assert_string_equal(our_words.msg, their_words.msg);
	ok = read_bytes(xml, &ours);
	assert_int_equal(read_bytes(buf_str(&unplain), &theirs), ok);
	expect_text(what, buf_str(&ours), buf_str(&theirs));
}

static void check_file(const char *name)
{
	struct buf xml = load(name);

	/* A record tag in a text or in what is cut would be another. */
	if (!strstr(name, "limit") && xml.len < 256u * 1024)
		check_same(name, buf_str(&xml));
	buf_fini(&xml);
}

static void test_corpus(void **state UNUSED)
{
	assert_true(each_corpus_file(".xml", check_file) > 150);
}

#define ODD_ROW                                                             \
	"<record>\n <row>\n  <source_ip>2001:db8::1</source_ip>\n  "        \
	"<count> 3 </count>\n  <policy_evaluated><disposition>reject"       \
	"</disposition><dkim>fail</dkim><spf>fail</spf>\n<reason><type>"    \
	"forwarded</type><comment>a b</comment></reason>\n"                 \
	"<reason>sampled_out</reason></policy_evaluated></row><identifiers" \
	"><envelope_to/><header_from>example.com</header_from>"             \
	"</identifiers>\n<auth_results><spf><domain>example.net</domain>"   \
	"<scope>mfrom</scope><result>softfail</result></spf>"               \
	"</auth_results></record>\n"

/* Whatever single byte is another: the same report, or the same refusal, with
 * the same line. */
static void test_damage(void **state UNUSED)
{
	static const char bytes[] = "<>/&\"-!]x \r\n\x7F";
	struct str xml =
		STR(HEAD "\n" ROW "\n" ROW "\n" ODD_ROW ODD_ROW
			 "<record><row>\n" COUNT "</row></record>\n" TAIL "\n");
	char damaged[8192];

	assert_true(xml.len <= sizeof(damaged));
	/* Under memcheck a sample will do. */
	for (size_t i = sizeof(HEAD) - 1; i < xml.len;
		i += getenv("RUAD_TEST_SLOW") ? 16 : 1)
		for (size_t n = i % 3; n < sizeof(bytes); n += 3) {
			memcpy(damaged, xml.ptr, xml.len);
			damaged[i] = bytes[n];
			check_same("damage", (struct str){damaged, xml.len});
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_alike),
		cmocka_unit_test(test_ceilings),
		cmocka_unit_test(test_corpus),
		cmocka_unit_test(test_damage),
	};

	return cmocka_run_group_tests(tests, setup, NULL);
}
