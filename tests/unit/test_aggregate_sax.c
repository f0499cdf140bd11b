/* test_aggregate_sax.c - XML that is made to hurt. */
#include "ingest/aggregate_sax.h"

#include <time.h>

#include "tests/unit/aggregate_fixture.h"

/*
 * Every text at its most: what one record can hold has a fixed sum, which
 * keeps it below a frame, and nothing trips over its own budget.
 */
static void test_fattest_record(void **state UNUSED)
{
	struct buf xml = {0}, fat = {0}, name = {0}, out = {0};

	repeat(&fat, "x", 6000);
	repeat(&name, "abcdefghi.", 25);
	buf_add_text(&name, "abc");
	buf_printf(&xml, "<feedback><version>%s</version>", buf_cstr(&fat));
	buf_printf(&xml,
		"<report_metadata><org_name>%s</org_name><email>%s"
		"</email><report_id>%s</report_id><generator>%s"
		"</generator><date_range><begin>1793491200</begin>"
		"</date_range>",
		buf_cstr(&fat), buf_cstr(&fat), buf_cstr(&fat), buf_cstr(&fat));
	for (int i = 0; i < 20; i++)
		buf_printf(&xml,
			"<error>%.1000s</error><org_name>%s</org_name>",
			buf_cstr(&fat), buf_cstr(&fat));
	buf_printf(&xml,
		"</report_metadata><policy_published><domain>%s"
		"</domain><fo>%s</fo></policy_published><record><row>"
		"<count>1</count><policy_evaluated>",
		buf_cstr(&name), buf_cstr(&fat));
	for (int i = 0; i < 30; i++)
		buf_printf(&xml,
			"<reason><type>%s</type><comment>%s</comment>"
			"</reason>",
			buf_cstr(&fat), buf_cstr(&fat));
	buf_add_text(&xml, "</policy_evaluated></row><auth_results>");
	for (int i = 0; i < 130; i++)
		buf_printf(&xml,
			"<dkim><domain>%s</domain><selector>%d%s"
			"</selector><result>%s</result><human_result>"
			"%s</human_result></dkim><spf><domain>%s"
			"</domain><human_result>%s</human_result></spf>",
			buf_cstr(&name), i, buf_cstr(&fat), buf_cstr(&fat),
			buf_cstr(&fat), buf_cstr(&name), buf_cstr(&fat));
	buf_add_text(&xml, "</auth_results></record></feedback>");
	assert_true(read_bytes(buf_str(&xml), &out));
	assert_true(out.len < 450 * 1024);
	buf_fini(&xml);
	buf_fini(&fat);
	buf_fini(&name);
	buf_fini(&out);
}

/* The same in every place where a record can hold more than one. */
static void test_fattest_rows(void **state UNUSED)
{
	static const char *const begins[] = {
		"<record>", "<record><row/><record>", "<record><record>"};
	static const char *const ends[] = {
		"</record>", "</record></record>", "</record></record>"};
	struct buf xml = {0}, fat = {0}, out = {0};

	repeat(&fat, "x", 2000);
	for (size_t n = 0; n < ARRAY_LEN(begins); n++) {
		buf_reset(&xml);
		buf_add_text(&xml, HEAD);
		buf_add_text(&xml, begins[n]);
		for (int row = 0; row < 14; row++) {
			buf_add_text(&xml, "<row><count>1</count>"
					   "<policy_evaluated>");
			for (int i = 0; i < 20; i++)
				buf_printf(&xml,
					"<reason><comment>%s</comment></reason>",
					buf_cstr(&fat));
			buf_add_text(&xml, "</policy_evaluated></row>"
					   "<auth_results>");
			for (int i = 0; i < 300; i++)
				buf_printf(&xml,
					"<dkim><selector>%d%s</selector>"
					"<human_result>%s</human_result></dkim>"
					"<spf><human_result>%s</human_result>"
					"</spf>",
					i / 2, buf_cstr(&fat), buf_cstr(&fat),
					buf_cstr(&fat));
			buf_add_text(&xml, "</auth_results>");
		}
		buf_add_text(&xml, ends[n]);
		buf_add_text(&xml, TAIL);
		assert_true(read_bytes(buf_str(&xml), &out));
		assert_non_null(strstr(buf_cstr(&out), "\"record_shape\""));
	}
	buf_fini(&xml);
	buf_fini(&fat);
	buf_fini(&out);
}

/* Wrappers that hold no row, again and again. */
static void test_repeated_wrappers(void **state UNUSED)
{
	struct buf xml = {0}, fat = {0}, out = {0};

	repeat(&fat, "x", 2000);
	buf_add_text(&xml, HEAD "<record>");
	for (int i = 0; i < 10000; i++)
		buf_printf(&xml,
			"<record><auth_results><spf><human_result>%s"
			"</human_result></spf></auth_results></record>",
			buf_cstr(&fat));
	buf_add_text(&xml, "</record>" TAIL);
	assert_true(read_bytes(buf_str(&xml), &out));
	assert_non_null(strstr(buf_cstr(&out), "\"records\":[],"));
	buf_fini(&xml);
	buf_fini(&fat);
	buf_fini(&out);
}

/* A million times the same element must not add up in memory. */
static void test_repeated_element(void **state UNUSED)
{
	struct buf xml = {0}, out = {0};

	buf_add_text(&xml, "<feedback><record><identifiers>");
	repeat(&xml, "<header_from>example.com</header_from>", 200000);
	buf_add_text(&xml, "</identifiers><auth_results>");
	repeat(&xml, "<dkim/>", 200000);
	buf_add_text(&xml, "</auth_results></record></feedback>");
	assert_false(read_bytes(buf_str(&xml), &out));
	assert_non_null(strstr(buf_cstr(&out), "without report_metadata"));
	buf_fini(&xml);
	buf_fini(&out);
}

/* None of them takes time or memory, none reads a file. */
static void test_attacks(void **state UNUSED)
{
	static const struct {
		const char *begin, *repeated;
		unsigned count;
		const char *end, *reason;
	} cases[] = {
		{"<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
		 "<feedback>&e;",
			"", 0, "</feedback>", "DOCTYPE is not allowed"},
		{"<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><feedback/>",
			"", 0, "", "DOCTYPE is not allowed"},
		{"<?xml version=\"1.0\"?><!DOCTYPE a><feedback/>", "", 0, "",
			"DOCTYPE is not allowed"},
		{"<feedback>", "<a>", 20000, "",
			"nested more than 32 deep (ceiling xml_depth)"},
		{"<feedback><record><row><policy_evaluated>", "<reason>", 20000,
			"", "nested more than 32 deep (ceiling xml_depth)"},
		{"<feedback>&a;", "", 0, "</feedback>",
			"report without report_metadata"},
		{"<feedback>&#0;", "", 0, "</feedback>",
			"report without report_metadata"},
		{"<feedback>\xff\xfe", "", 0, "</feedback>",
			"report without report_metadata"},
		{"<?xml version='1.0' encoding='x-none'?><feedback/>", "", 0,
			"", "report without report_metadata"},
		{"<feedback", " a='b'", 2, "/>",
			"report without report_metadata"},
		{"<feedback><report_metadata>", "", 0, "</feedback>",
			"not well-formed"},
		{"<?xml version='1.0' encoding='windows-1252'?><feedback>",
			"\x8f", 1, "</feedback>",
			"report without report_metadata"},
		{"", "", 0, "", "empty document"},
		{" \n ", "", 0, "", "truncated XML: no element begins"},
		{"<feedback><record/", "", 0, "",
			"truncated XML: <feedback> is still open"},
	};
	struct buf xml = {0}, out = {0};
	clock_t begin;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		buf_reset(&xml);
		buf_add_text(&xml, cases[i].begin);
		repeat(&xml, cases[i].repeated, cases[i].count);
		buf_add_text(&xml, cases[i].end);
		begin = clock();
		assert_false(read_bytes(buf_str(&xml), &out));
		assert_true(clock() - begin < CLOCKS_PER_SEC);
		if (!strstr(buf_cstr(&out), cases[i].reason))
			fail_msg("case %zu: %s", i, buf_cstr(&out));
	}
	buf_fini(&xml);
	buf_fini(&out);
}

/* What libxml2 would gather until it is whole. */
static void test_huge_pieces(void **state UNUSED)
{
	static const char *const begins[] = {"<feedback><!--", "<feedback a='",
		"<feedback", "<feedback><?x ", "<feedback><![CDATA["};
	/* Under memcheck fewer megabytes will do. */
	size_t tens = getenv("RUAD_TEST_SLOW") ? 200000 : 2000000;
	struct buf xml = {0}, out = {0};

	for (size_t i = 0; i < ARRAY_LEN(begins); i++) {
		buf_reset(&xml);
		buf_add_text(&xml, begins[i]);
		repeat(&xml, "0123456789", tens);
		assert_false(read_bytes(buf_str(&xml), &out));
		assert_null(strstr(buf_cstr(&out), "truncated"));
	}
	/* A '&' of no reference is text, in the second try. */
	buf_reset(&xml);
	buf_add_text(&xml, HEAD "<x>&#");
	repeat(&xml, "0123456789", tens);
	assert_false(read_bytes(buf_str(&xml), &out));
	assert_non_null(strstr(buf_cstr(&out), "truncated XML"));
	buf_add_text(&xml, "</x>" TAIL);
	assert_true(read_bytes(buf_str(&xml), &out));
	/* Text is taken as it comes. */
	buf_reset(&xml);
	buf_add_text(&xml, HEAD "<x>");
	repeat(&xml, "0123456789", tens);
	buf_add_text(&xml, "</x><y><![CDATA[");
	repeat(&xml, "0123456789", 6000);
	buf_add_text(&xml, "]]></y>" TAIL);
	assert_true(read_bytes(buf_str(&xml), &out));
	buf_fini(&xml);
	buf_fini(&out);
}

/* libxml2 takes the square of their number in time. */
static void test_attributes(void **state UNUSED)
{
	static const struct {
		const char *format;
		int most;
	} cases[] = {{" a%d=''", 32}, {" xmlns:a%d='b'", 8}};
	struct buf xml = {0}, out = {0};
	clock_t begin;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		for (int n = 0; n < 4; n++) {
			int count =
				n < 2 ? cases[i].most + n : 3000 * n * n * n;

			buf_reset(&xml);
			buf_add_text(&xml, HEAD "<x");
			for (int k = 0; k < count; k++) {
				char text[32];

				snprintf(
					text, sizeof(text), cases[i].format, k);
				buf_add_text(&xml, text);
			}
			buf_add_text(&xml, "/>" TAIL);
			begin = clock();
			assert_int_equal(
				read_bytes(buf_str(&xml), &out), n == 0);
			assert_true(clock() - begin < CLOCKS_PER_SEC);
		}
	buf_fini(&xml);
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fattest_record),
		cmocka_unit_test(test_fattest_rows),
		cmocka_unit_test(test_repeated_wrappers),
		cmocka_unit_test(test_repeated_element),
		cmocka_unit_test(test_attacks),
		cmocka_unit_test(test_huge_pieces),
		cmocka_unit_test(test_attributes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
