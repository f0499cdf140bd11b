/* test_report_xml.c - an aggregate report as XML, in both dialects. */
#include "relay/relay.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct policy_override_reason reasons[] = {
	{REASON_FORWARDED, {0}},
	{REASON_POLICY_TEST_MODE, {"t=y", 3}},
};
static const struct dkim_auth_result dkim[] = {
	{STR("example.com"), STR("s1"), AUTH_RESULT_PASS, {0}},
	{STR("list.test"), {0}, AUTH_RESULT_SOFTFAIL, STR("odd & new")},
};
static const struct spf_auth_result spf[] = {
	{STR("helo.test"), SPF_SCOPE_HELO, AUTH_RESULT_FAIL, {0}},
	{STR("bounce.test"), SPF_SCOPE_ABSENT, AUTH_RESULT_POLICY, {0}},
};

static const struct record records[] = {
	{
		.source_ip = {.family = 4, .bytes = {192, 0, 2, 1}},
		.message_count = 12,
		.disposition = DISPOSITION_PASS,
		.dkim = DMARC_RESULT_PASS,
		.header_from = STR("example.com"),
		.envelope_from = STR("bounce.test"),
		.reasons = reasons,
		.reason_count = 2,
		.dkim_results = dkim,
		.dkim_count = 2,
		.spf_results = spf,
		.spf_count = 2,
	},
	{
		.source_ip = {.family = 6,
			.bytes = {0x20, 0x01, 0x0D, 0xB8, [15] = 1}},
		.message_count = 1,
		.disposition = DISPOSITION_REJECT,
		.dkim = DMARC_RESULT_FAIL,
		.spf = DMARC_RESULT_FAIL,
		.header_from = STR("example.com"),
	},
};

static struct aggregate_report make_report(enum report_schema schema)
{
	return (struct aggregate_report){
		.schema = schema,
		.metadata =
			{
				.org_name = STR("A <b> & \"c\""),
				.email = STR("d@mx.test"),
				.report_id = STR("id.1@mx.test"),
				.generator = STR("g 1"),
				.begin_s = 1780272000,
				.end_s = 1780358399,
			},
		.policy =
			{
				.domain = STR("example.com"),
				.p = POLICY_REJECT,
				.adkim = ALIGNMENT_STRICT,
				.pct = -1,
				.testing = TESTING_YES,
			},
	};
}

#define HEAD_METADATA                                        \
	"  <version>1.0</version>\n"                         \
	"  <report_metadata>\n"                              \
	"    <org_name>A &lt;b&gt; &amp; \"c\"</org_name>\n" \
	"    <email>d@mx.test</email>\n"                     \
	"    <report_id>id.1@mx.test</report_id>\n"          \
	"    <date_range>\n"                                 \
	"      <begin>1780272000</begin>\n"                  \
	"      <end>1780358399</end>\n"                      \
	"    </date_range>\n"
#define EVALUATED(disposition, dkim, reasons)                             \
	"      <policy_evaluated>\n"                                      \
	"        <disposition>" disposition "</disposition>\n"            \
	"        <dkim>" dkim "</dkim>\n"                                 \
	"        <spf>fail</spf>\n" reasons "      </policy_evaluated>\n" \
	"    </row>\n"

/* clang-format off */
/* RFC 9990: no pct; `forwarded` and scope helo are unknown; selector is
 * required; one spf at most. */
static const char want_9990[] =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<feedback xmlns=\"urn:ietf:params:xml:ns:dmarc-2.0\">\n"
	HEAD_METADATA
	"    <generator>g 1</generator>\n"
	"  </report_metadata>\n"
	"  <policy_published>\n"
	"    <domain>example.com</domain>\n"
	"    <p>reject</p>\n"
	"    <adkim>s</adkim>\n"
	"    <testing>y</testing>\n"
	"  </policy_published>\n"
	"  <record>\n"
	"    <row>\n"
	"      <source_ip>192.0.2.1</source_ip>\n"
	"      <count>12</count>\n"
	EVALUATED("pass", "pass",
		"        <reason>\n"
		"          <type>other</type>\n"
		"          <comment>forwarded</comment>\n"
		"        </reason>\n"
		"        <reason>\n"
		"          <type>policy_test_mode</type>\n"
		"          <comment>t=y</comment>\n"
		"        </reason>\n")
	"    <identifiers>\n"
	"      <envelope_from>bounce.test</envelope_from>\n"
	"      <header_from>example.com</header_from>\n"
	"    </identifiers>\n"
	"    <auth_results>\n"
	"      <dkim>\n"
	"        <domain>example.com</domain>\n"
	"        <selector>s1</selector>\n"
	"        <result>pass</result>\n"
	"      </dkim>\n"
	"      <dkim>\n"
	"        <domain>list.test</domain>\n"
	"        <selector></selector>\n"
	"        <result>fail</result>\n"
	"        <human_result>odd &amp; new</human_result>\n"
	"      </dkim>\n"
	"      <spf>\n"
	"        <domain>bounce.test</domain>\n"
	"        <scope>mfrom</scope>\n"
	"        <result>policy</result>\n"
	"      </spf>\n"
	"    </auth_results>\n"
	"  </record>\n"
	"  <record>\n"
	"    <row>\n"
	"      <source_ip>2001:db8::1</source_ip>\n"
	"      <count>1</count>\n"
	EVALUATED("reject", "fail", "")
	"    <identifiers>\n"
	"      <header_from>example.com</header_from>\n"
	"    </identifiers>\n"
	"    <auth_results>\n"
	"    </auth_results>\n"
	"  </record>\n"
	"</feedback>\n";

/* RFC 7489: sp, pct, fo, envelope_from and one spf are required; disposition
 * pass, policy_test_mode and SPF's policy are unknown. */
static const char want_7489[] =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<feedback>\n"
	HEAD_METADATA
	"  </report_metadata>\n"
	"  <policy_published>\n"
	"    <domain>example.com</domain>\n"
	"    <adkim>s</adkim>\n"
	"    <p>reject</p>\n"
	"    <sp>reject</sp>\n"
	"    <pct>100</pct>\n"
	"    <fo>0</fo>\n"
	"  </policy_published>\n"
	"  <record>\n"
	"    <row>\n"
	"      <source_ip>192.0.2.1</source_ip>\n"
	"      <count>12</count>\n"
	EVALUATED("none", "pass",
		"        <reason>\n"
		"          <type>forwarded</type>\n"
		"        </reason>\n"
		"        <reason>\n"
		"          <type>other</type>\n"
		"          <comment>t=y</comment>\n"
		"        </reason>\n")
	"    <identifiers>\n"
	"      <envelope_from>bounce.test</envelope_from>\n"
	"      <header_from>example.com</header_from>\n"
	"    </identifiers>\n"
	"    <auth_results>\n"
	"      <dkim>\n"
	"        <domain>example.com</domain>\n"
	"        <selector>s1</selector>\n"
	"        <result>pass</result>\n"
	"      </dkim>\n"
	"      <dkim>\n"
	"        <domain>list.test</domain>\n"
	"        <result>fail</result>\n"
	"        <human_result>odd &amp; new</human_result>\n"
	"      </dkim>\n"
	"      <spf>\n"
	"        <domain>helo.test</domain>\n"
	"        <scope>helo</scope>\n"
	"        <result>fail</result>\n"
	"      </spf>\n"
	"      <spf>\n"
	"        <domain>bounce.test</domain>\n"
	"        <scope>mfrom</scope>\n"
	"        <result>fail</result>\n"
	"      </spf>\n"
	"    </auth_results>\n"
	"  </record>\n"
	"  <record>\n"
	"    <row>\n"
	"      <source_ip>2001:db8::1</source_ip>\n"
	"      <count>1</count>\n"
	EVALUATED("reject", "fail", "")
	"    <identifiers>\n"
	"      <envelope_from></envelope_from>\n"
	"      <header_from>example.com</header_from>\n"
	"    </identifiers>\n"
	"    <auth_results>\n"
	"      <spf>\n"
	"        <domain>example.com</domain>\n"
	"        <scope>mfrom</scope>\n"
	"        <result>none</result>\n"
	"      </spf>\n"
	"    </auth_results>\n"
	"  </record>\n"
	"</feedback>\n";

/* clang-format on */
static void test_rfc9990(void **state UNUSED)
{
	struct aggregate_report r = make_report(SCHEMA_RFC9990);
	struct buf out = {0};

	report_xml_write(&r, records, ARRAY_LEN(records), &out);
	assert_string_equal(buf_cstr(&out), want_9990);
	buf_fini(&out);
}

static void test_rfc7489(void **state UNUSED)
{
	struct aggregate_report r = make_report(SCHEMA_RFC7489);
	struct buf out = {0};

	report_xml_write(&r, records, ARRAY_LEN(records), &out);
	assert_string_equal(buf_cstr(&out), want_7489);
	buf_fini(&out);
}

static const struct {
	const char *name;
	struct str text;
	const char *xml;
} texts[] = {
	/* clang-format off */
	{ "markup",           STR("a<b>&c]]>"),       "a&lt;b&gt;&amp;c]]&gt;" },
	{ "UTF-8",            STR("K\xC3\xB6ln \xE2\x82\xAC"), "K\xC3\xB6ln \xE2\x82\xAC" },
	{ "four bytes",       STR("\xF0\x9F\x93\xAC"), "\xF0\x9F\x93\xAC" },
	{ "no UTF-8",         STR("a\xFF\x80z"),      "a\xEF\xBF\xBD\xEF\xBF\xBDz" },
	{ "cut off",          STR("a\xE2\x82"),       "a\xEF\xBF\xBD\xEF\xBF\xBD" },
	{ "controls",         STR("a\x01\x1F\0z"),    "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz" },
	{ "white space",      STR("a\t\n\rz"),        "a\t\n&#13;z" },
	{ "U+FFFE",           STR("\xEF\xBF\xBE"),    "\xEF\xBF\xBD" },
	{ "U+FFFD is fine",   STR("\xEF\xBF\xBD"),    "\xEF\xBF\xBD" },
	/* clang-format on */
};

static void test_escapes(void **state UNUSED)
{
	char want[100];

	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		struct aggregate_report r = make_report(SCHEMA_RFC9990);
		struct buf out = {0};

		print_message("%s\n", texts[i].name);
		r.metadata.org_name = texts[i].text;
		report_xml_write(&r, NULL, 0, &out);
		snprintf(want, sizeof(want), "<org_name>%s</org_name>",
			texts[i].xml);
		assert_non_null(strstr(buf_cstr(&out), want));
		buf_fini(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rfc9990),
		cmocka_unit_test(test_rfc7489),
		cmocka_unit_test(test_escapes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
