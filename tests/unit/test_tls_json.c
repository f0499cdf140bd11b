/*
 * test_tls_json.c - TLS reports as they come.
 *
 * A case is a JSON text and pieces of the line that it has to give; a piece
 * that begins with '!' must not be in it.
 */
#include "ingest/tls_json.h"

#include "tests/unit/reader_fixture.h"

/* jansson.h and json_out.h both have a json_null. */
void json_get_alloc_funcs(
	void *(**alloc)(size_t size), void (**release)(void *p));

#define MAX_PIECES 8

#define ORG "\"organization-name\":\"Example Net\","
#define RANGE                                        \
	"\"date-range\":{\"start-datetime\":"        \
	"\"2026-11-01T00:00:00Z\",\"end-datetime\":" \
	"\"2026-11-01T23:59:59Z\"},"
#define CONTACT "\"contact-info\":\"tls@example.net\","
#define ID "\"report-id\":\"r1\","
#define HEAD "{" ORG RANGE CONTACT ID
#define SUMMARY                                              \
	"\"summary\":{\"total-successful-session-count\":5," \
	"\"total-failure-session-count\":3}"
#define STS \
	"\"policy\":{\"policy-type\":\"sts\",\"policy-domain\":\"example.com\"}"
#define FAILURE(members)                       \
	HEAD "\"policies\":[{" STS "," SUMMARY \
	     ",\"failure-details\":[" members "]}]}"

struct tls_case {
	const char *name;
	const char *json;
	const char *pieces[MAX_PIECES];
};

static const struct tls_case cases[] = {
	/* clang-format off */
	{ "as RFC 8460 has it",
	  HEAD "\"policies\":[{\"policy\":{\"policy-type\":\"sts\",\"policy-string\":[\"version: STSv1\","
	  "\"mode: testing\",\"mx: *.example.com\"],\"policy-domain\":\"example.com\","
	  "\"mx-host\":[\"*.example.com\"]}," SUMMARY ",\"failure-details\":[{"
	  "\"result-type\":\"certificate-expired\",\"sending-mta-ip\":\"2001:db8::1\","
	  "\"receiving-mx-hostname\":\"mx1.example.com\",\"receiving-mx-helo\":\"helo.example.com\","
	  "\"receiving-ip\":\"192.0.2.1\",\"failed-session-count\":3,"
	  "\"additional-information\":\"https://example.net/?id=1\",\"failure-reason-code\":\"X509\"}]}]}",
	  { "{\"type\":\"tls\",\"report_id\":\"r1\",\"organization_name\":\"Example Net\","
	    "\"contact_info\":\"tls@example.net\",\"start_datetime\":\"2026-11-01T00:00:00Z\","
	    "\"end_datetime\":\"2026-11-01T23:59:59Z\",\"policies\":[{\"policy_type\":\"sts\","
	    "\"policy_domain\":\"example.com\",\"policy_string\":\"version: STSv1\\nmode: testing\\n"
	    "mx: *.example.com\",\"mx_host\":\"*.example.com\",\"total_successful_session_count\":5,"
	    "\"total_failure_session_count\":3,\"failure_details\":[{\"result_type\":\"certificate-expired\","
	    "\"sending_mta_ip\":\"2001:db8::1\",\"receiving_mx_hostname\":\"mx1.example.com\","
	    "\"receiving_mx_helo\":\"helo.example.com\",\"receiving_ip\":\"192.0.2.1\","
	    "\"failed_session_count\":3,\"additional_information\":\"https://example.net/?id=1\","
	    "\"failure_reason_code\":\"X509\"}]}],\"repairs\":[]}\n" } },

	/* --- what is known of those who send them --- */
	{ "contact-info null", "{" ORG RANGE ID "\"contact-info\":null,\"policies\":[]}",
	  { "\"contact_info\":null", "\"repairs\":[]" } },
	{ "sending-mta-ip and receiving-mx-hostname missing (Microsoft)",
	  FAILURE("{\"result-type\":\"sts-policy-fetch-error\",\"failed-session-count\":3}"),
	  { "\"result_type\":\"sts-policy-fetch-error\",\"sending_mta_ip\":null,"
	    "\"receiving_mx_hostname\":null", "\"failed_session_count\":3", "\"repairs\":[]" } },
	{ "date-time without time zone (Microsoft)",
	  "{" ORG CONTACT ID "\"date-range\":{\"start-datetime\":\"2026-11-01T00:00:00\","
	  "\"end-datetime\":\"2026-11-01T23:59:59\"},\"policies\":[]}",
	  { "\"start_datetime\":\"2026-11-01T00:00:00Z\"", "\"end_datetime\":\"2026-11-01T23:59:59Z\"",
	    "\"repairs\":[\"date_range\"]" } },
	{ "empty policies", HEAD "\"policies\":[]}", { "\"policies\":[],\"repairs\":[]" } },
	{ "summary not equal to the sum of details (mail.ru)",
	  FAILURE("{\"result-type\":\"a\",\"failed-session-count\":1},{\"result-type\":\"b\",\"failed-session-count\":1}"),
	  { "\"total_failure_session_count\":3", "\"result_type\":\"b\"", "\"repairs\":[]" } },
	{ "policy-string as JSON text within the string (Microsoft)",
	  HEAD "\"policies\":[{\"policy\":{\"policy-type\":\"tlsa\",\"policy-domain\":\"example.com\","
	  "\"policy-string\":[\"{\\\"tlsa\\\":[\\\"3 1 1 00ff\\\"]}\"]}," SUMMARY "}]}",
	  { "\"policy_string\":\"{\\\"tlsa\\\":[\\\"3 1 1 00ff\\\"]}\"", "\"repairs\":[]" } },
	{ "mx-host-pattern in place of mx-host",
	  HEAD "\"policies\":[{\"policy\":{\"policy-type\":\"sts\",\"policy-domain\":\"example.com\","
	  "\"mx-host-pattern\":[\"*.Example.com.\",\"mx.example.org\"]}," SUMMARY "}]}",
	  { "\"mx_host\":\"*.example.com, mx.example.org\"" } },
	{ "mx-host as a string (errata 6241)",
	  HEAD "\"policies\":[{\"policy\":{\"policy-type\":\"sts\",\"policy-domain\":\"example.com\","
	  "\"mx-host\":\"mx.example.com\",\"policy-string\":\"version: STSv1\"}," SUMMARY "}]}",
	  { "\"mx_host\":\"mx.example.com\"", "\"policy_string\":\"version: STSv1\"" } },
	{ "additional-info-uri in place of additional-information",
	  FAILURE("{\"result-type\":\"a\",\"failed-session-count\":1,\"additional-info-uri\":\"https://example.net/\"}"),
	  { "\"additional_information\":\"https://example.net/\"" } },

	/* --- what else may come --- */
	{ "counts as text and with fractions",
	  HEAD "\"policies\":[{" STS ",\"summary\":{\"total-successful-session-count\":\"42\","
	  "\"total-failure-session-count\":7.0}}]}",
	  { "\"total_successful_session_count\":42,\"total_failure_session_count\":7", "\"repairs\":[\"count\"]" } },
	{ "counts that are none",
	  FAILURE("{\"result-type\":\"a\",\"failed-session-count\":-1},{\"result-type\":\"b\"},"
	          "{\"result-type\":\"c\",\"failed-session-count\":\"many\"},"
	          "{\"result-type\":\"d\",\"failed-session-count\":\"9223372036854775808\"}"),
	  { "\"failed_session_count\":0", "\"repairs\":[\"count\"]", "!\"failed_session_count\":9" } },
	{ "all that is no count or text is null",
	  "{" ORG RANGE "\"contact-info\":7,\"report-id\":[],\"policies\":[{\"policy\":null,\"summary\":[],"
	  "\"failure-details\":null},null,4]}",
	  { "\"contact_info\":null", "\"policies\":[]", "\"report_id\",\"count\",\"policy_domain\"" } },
	{ "policies and failure-details as objects",
	  HEAD "\"policies\":{" STS "," SUMMARY ",\"failure-details\":{\"result-type\":\"a\",\"failed-session-count\":2}}}",
	  { "\"policy_domain\":\"example.com\"", "\"failed_session_count\":2", "\"repairs\":[]" } },
	{ "policy-domain of another policy (Postfix leaves it out)",
	  HEAD "\"policies\":[{" STS "," SUMMARY "},{\"policy\":{\"policy-type\":\"no-policy-found\"}," SUMMARY "}]}",
	  { "\"policy_type\":\"no-policy-found\",\"policy_domain\":\"example.com\"", "\"repairs\":[\"policy_domain\"]" } },
	{ "policy-domain of nobody: left out with its failures",
	  HEAD "\"policies\":[{\"policy\":{\"policy-type\":\"no-policy-found\"}," SUMMARY ",\"failure-details\":["
	  "{\"result-type\":\"lost\",\"failed-session-count\":1}]},{" STS "," SUMMARY ",\"failure-details\":["
	  "{\"result-type\":\"kept\",\"failed-session-count\":1}]},{\"policy\":{\"policy-type\":\"sts\","
	  "\"policy-domain\":\"example.org\"}," SUMMARY "}]}",
	  { "!lost", "\"policy_domain\":\"example.com\"", "\"result_type\":\"kept\"",
	    "\"policy_domain\":\"example.org\"", "!no-policy-found", "\"repairs\":[\"policy_domain\"]" } },
	{ "policy-type missing",
	  HEAD "\"policies\":[{\"policy\":{\"policy-domain\":\"example.com\",\"policy-string\":[\"version: STSv1\"]},"
	  SUMMARY "},{\"policy\":{\"policy-domain\":\"example.com\"}," SUMMARY "},{\"policy\":{\"policy-domain\":"
	  "\"example.com\",\"policy-string\":[\"3 1 1 00\"]}," SUMMARY "}]}",
	  { "\"policies\":[{\"policy_type\":\"sts\"", "\"policy_type\":\"no-policy-found\"",
	    "\"policy_type\":\"tlsa\"", "\"repairs\":[\"policy_domain\"]" } },
	{ "words of the wire in capitals, others as they are",
	  HEAD "\"policies\":[{\"policy\":{\"policy-type\":\" STS\",\"policy-domain\":\"Example.COM.\"}," SUMMARY "},"
	  "{\"policy\":{\"policy-type\":\"Quantum\",\"policy-domain\":\"example.com\"}," SUMMARY "}]}",
	  { "\"policy_type\":\"sts\",\"policy_domain\":\"example.com\"", "\"policy_type\":\"Quantum\"",
	    "\"repairs\":[]" } },
	{ "result-type missing, or of controls alone",
	  FAILURE("{\"failed-session-count\":1},{\"result-type\":\"\\u0001\",\"failed-session-count\":1}"),
	  { "\"result_type\":\"validation-failure\"", "!\"result_type\":\"\"", "\"repairs\":[\"result\"]" } },
	{ "an address that is none",
	  FAILURE("{\"result-type\":\"a\",\"failed-session-count\":1,\"sending-mta-ip\":\"mx.example.com\","
	          "\"receiving-ip\":\"[192.0.2.1]\"}"),
	  { "\"sending_mta_ip\":null", "\"receiving_ip\":\"192.0.2.1\"", "\"repairs\":[\"source_ip\"]" } },
	{ "organization-name of contact-info", "{" RANGE CONTACT ID "\"organization-name\":\" \",\"policies\":[]}",
	  { "\"organization_name\":\"example.net\"", "\"repairs\":[\"org_name\"]" } },
	{ "organization-name of report-id", "{" RANGE "\"report-id\":\"<1@mx.example.net>\",\"policies\":[]}",
	  { "\"organization_name\":\"mx.example.net\"", "\"report_id\":\"1@mx.example.net\"" } },
	{ "organization-name of nobody", "{" RANGE ID "\"contact-info\":\"us\",\"policies\":[]}",
	  { "\"code\":\"syntax\",\"reason\":\"TLS report that names no reporter: neither organization-name nor "
	    "contact-info\"" } },
	{ "a range of numbers and days",
	  "{" ORG CONTACT ID "\"date-range\":{\"start-datetime\":1793491200,\"end-datetime\":\"2026-11-02\"},"
	  "\"policies\":[]}",
	  { "\"start_datetime\":\"2026-11-01T00:00:00Z\"", "\"end_datetime\":\"2026-11-02T00:00:00Z\"",
	    "\"repairs\":[\"date_range\"]" } },
	{ "a range with zones, swapped",
	  "{" ORG CONTACT ID "\"date-range\":{\"start-datetime\":\"2026-11-02T01:59:59+02:00\",\"end-datetime\":"
	  "\"2026-11-01T00:00:00Z\"},\"policies\":[]}",
	  { "\"start_datetime\":\"2026-11-01T00:00:00Z\"", "\"end_datetime\":\"2026-11-01T23:59:59Z\"",
	    "\"repairs\":[\"date_range\"]" } },
	{ "half a range", "{" ORG CONTACT ID "\"date-range\":{\"end-datetime\":\"2026-11-01T23:59:59Z\"},\"policies\":[]}",
	  { "\"start_datetime\":\"2026-11-01T23:59:59Z\"", "\"repairs\":[\"date_range\"]" } },
	{ "no range", "{" ORG CONTACT ID "\"policies\":[]}",
	  { "\"code\":\"syntax\",\"reason\":\"date-range has neither a usable start-datetime nor end-datetime\"" } },
	{ "a range of years",
	  "{" ORG CONTACT ID "\"date-range\":{\"start-datetime\":\"2024-11-01T00:00:00Z\",\"end-datetime\":"
	  "\"2026-11-01T23:59:59Z\"},\"policies\":[]}",
	  { "\"reason\":\"date-range is longer than 400 days\"" } },
	{ "a key twice: the last counts", HEAD "\"report-id\":\"r2\",\"policies\":[]}",
	  { "\"report_id\":\"r2\"", "\"repairs\":[\"unknown_element\"]" } },
	{ "bytes of windows-1252", "{" RANGE CONTACT ID "\"organization-name\":\"B\xFCro \x93X\x94\",\"policies\":[]}",
	  { "\"organization_name\":\"Büro “X”\"", "\"repairs\":[\"charset\"]" } },
	{ "controls within text", "{" RANGE CONTACT ID "\"organization-name\":\"a\nb\tc\\u0000d\",\"policies\":[]}",
	  { "\"organization_name\":\"a b c d\"", "\"repairs\":[\"charset\"]" } },
	{ "a byte order mark, and a footer", "\xEF\xBB\xBF " HEAD "\"policies\":[]}\n-- \nfooter } ]",
	  { "\"report_id\":\"r1\"", "\"repairs\":[\"junk_after_root\"]" } },
	{ "braces and quotes within text", "{" RANGE CONTACT ID "\"organization-name\":\"}]\\\"{\\\\\",\"policies\":[]}",
	  { "\"organization_name\":\"}]\\\"{\\\\\"", "\"repairs\":[]" } },
	{ "unknown members", HEAD "\"x\":{\"y\":[1,true,null]},\"policies\":[]}", { "\"repairs\":[]" } },
	{ "cut off", HEAD "\"policies\":[{", { "\"code\":\"syntax\",\"reason\":\"not JSON, line 1: " } },
	/* clang-format on */
};

static void read_json(
	struct report_dump *d, struct str json, const struct tls_origin *origin)
{
	struct slow_stream s = slow_stream(json, 4096, NO_FAILURE);
	struct refused_document refused = {0};
	struct err err = {0};

	dump_init(d);
	if (tls_json_read(&s.base, origin, &d->sink, &err))
		return;
	refused.code = err.code;
	refused.reason = str_from(err.msg);
	assert_true(d->sink.refused(d, &refused, &err));
}

static void expect_pieces(
	const char *name, struct buf *out, const char *const pieces[MAX_PIECES])
{
	const char *text = buf_cstr(out);
	bool is_there, is_wanted;

	for (size_t i = 0; i < MAX_PIECES && pieces[i]; i++) {
		is_wanted = pieces[i][0] != '!';
		is_there = strstr(text, pieces[i] + !is_wanted) != NULL;
		if (is_there != is_wanted)
			fail_msg("%s: %s in\n%s", name, pieces[i], text);
	}
}

static const struct tls_origin nobody;

static void test_cases(void **state UNUSED)
{
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		read_json(&d, str_from(cases[i].json), &nobody);
		expect_pieces(cases[i].name, &d.out, cases[i].pieces);
		assert_int_equal(d.tls_count + d.refused_count, 1);
		dump_fini(&d);
	}
}

/* RFC 8460 5.3: the mail says whose report it is, too. */
static void test_origin(void **state UNUSED)
{
	static const struct tls_origin origin = {
		.domain = "Example.org", .submitter = "mx.example.net"};
	struct report_dump d;

	read_json(&d,
		STR("{" RANGE "\"policies\":[{\"policy\":{\"policy-type\":"
		    "\"no-policy-found\"}," SUMMARY "}]}"),
		&origin);
	assert_non_null(strstr(
		buf_cstr(&d.out), "\"organization_name\":\"mx.example.net\""));
	assert_non_null(
		strstr(buf_cstr(&d.out), "\"policy_domain\":\"example.org\""));
	dump_fini(&d);
}

/* One that is made up is the same for the same content alone. */
static void test_made_report_id(void **state UNUSED)
{
	static const char *const json[] = {"{" ORG RANGE CONTACT
					   "\"policies\":[]}",
		"{" RANGE ORG CONTACT "\"policies\":[],\"x\":1}",
		"{" ORG RANGE CONTACT "\"policies\":[{" STS "," SUMMARY "}]}"};
	char ids[ARRAY_LEN(json)][64];
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(json); i++) {
		read_json(&d, str_from(json[i]), &nobody);
		assert_int_equal(
			sscanf(buf_cstr(&d.out),
				"{\"type\":\"tls\",\"report_id\":\"%63[^\"]",
				ids[i]),
			1);
		assert_non_null(strstr(buf_cstr(&d.out), "\"report_id\"]"));
		dump_fini(&d);
	}
	assert_string_equal(ids[0], ids[1]);
	assert_string_not_equal(ids[0], ids[2]);
	assert_int_equal(strncmp(ids[0], "none-", 5), 0);
}

/* --- the mail around it --- */

#define TOP                                            \
	"From: tls@example.net\nTo: tls@example.com\n" \
	"Subject: Report Domain: example.com\n"        \
	"TLS-Report-Domain: example.org\n"             \
	"TLS-Report-Submitter: mx.example.net\nMIME-Version: 1.0\n"
#define UNNAMED                                        \
	"{" ORG RANGE ID "\"policies\":[{\"policy\":{" \
	"\"policy-type\":\"no-policy-found\"}," SUMMARY "}]}"

static const struct tls_case mails[] = {
	/* clang-format off */
	{ "domain of the header",
	  TOP "Content-Type: application/tlsrpt+json\n\n" UNNAMED "\n",
	  { "\"policy_domain\":\"example.org\"" } },
	{ "any media type: content decides",
	  TOP "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" HEAD "\"policies\":[]}\n--b--\n",
	  { "\"type\":\"tls\"" } },
	{ "application/tlsrpt+gzip that is plain",
	  TOP "Content-Type: application/tlsrpt+gzip\n\n" HEAD "\"policies\":[]}\n", { "\"type\":\"tls\"" } },
	{ "policies first", TOP "\n{\"policies\":[{" STS "," SUMMARY "}]," RANGE CONTACT ID
	  "\"organization-name\":\"late\"}\n", { "\"organization_name\":\"late\"" } },
	{ "Content-Type whose second line is not folded (Microsoft)",
	  TOP "Content-Type: multipart/report;\nboundary=\"b\"; report-type=tlsrpt\nMessage-ID: <1@example.net>\n\n"
	  "--b\nContent-Type: text/plain\n\nA report.\n--b\nContent-Type: application/tlsrpt+json;\n"
	  "name=\"a.json\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n"
	  /* {"organization-name":"Example Net","report-id":"b1","date-range":{"start-datetime":
	   * "2026-11-01T00:00:00Z"},"policies":[]} */
	  "eyJvcmdhbml6YXRpb24tbmFtZSI6IkV4YW1wbGUgTmV0IiwicmVwb3J0LWlkIjoiYjEiLCJkYXRl\n"
	  "LXJhbmdlIjp7InN0YXJ0LWRhdGV0aW1lIjoiMjAyNi0xMS0wMVQwMDowMDowMFoifSwicG9saWNp\n"
	  "ZXMiOltdfQ==\n--b--\n",
	  { "\"report_id\":\"b1\"" } },
	{ "other JSON", TOP "Content-Type: application/tlsrpt+json\n\n{\"name\":\"x\"}\n",
	  { "\"code\":\"unsupported\",\"reason\":\"no report found: application/tlsrpt+json holding JSON\"" } },
	/* clang-format on */
};

static void test_mails(void **state UNUSED)
{
	struct report_dump d;
	int fd;

	for (size_t i = 0; i < ARRAY_LEN(mails); i++) {
		fd = file_in_memory(str_from(mails[i].json));
		dump_init(&d);
		(void)dump_message(&d, fd, READER_MAIL, &dump_limits);
		expect_pieces(mails[i].name, &d.out, mails[i].pieces);
		dump_fini(&d);
		close(fd);
	}
}

/* --- ceilings --- */

static void expect_refused(const char *name, struct buf *json, const char *code,
	const char *reason)
{
	const char *pieces[MAX_PIECES] = {code, reason};
	struct report_dump d;

	read_json(&d, buf_str(json), &nobody);
	expect_pieces(name, &d.out, pieces);
	assert_int_equal(d.tls_count, 0);
	dump_fini(&d);
	buf_fini(json);
}

static void expect_limit(const char *name, struct buf *json, const char *reason)
{
	expect_refused(name, json, "\"code\":\"limit\"", reason);
}

static void test_nesting_ceiling(void **state UNUSED)
{
	struct buf json = {0};
	struct report_dump d;

	/* The root is one level itself. */
	buf_add_text(&json, HEAD "\"policies\":[],\"x\":");
	repeat(&json, "[", LIMIT_JSON_DEPTH - 1);
	repeat(&json, "]", LIMIT_JSON_DEPTH - 1);
	buf_add_text(&json, "}");
	read_json(&d, buf_str(&json), &nobody);
	assert_int_equal(d.tls_count, 1);
	dump_fini(&d);
	buf_reset(&json);
	buf_add_text(&json, HEAD "\"policies\":[],\"x\":");
	repeat(&json, "[", 1u << 20);
	expect_limit("nesting", &json, "JSON nested more than 16 deep");
}

static void test_size_ceiling(void **state UNUSED)
{
	struct buf json = {0};

	buf_add_text(&json, HEAD "\"policies\":[],\"x\":\"");
	repeat(&json, "0123456789abcdef", LIMIT_TLS_BYTES / 16);
	buf_add_text(&json, "\"}");
	expect_limit(
		"size", &json, "a TLS report is larger than 4194304 bytes");
}

static void test_values_ceiling(void **state UNUSED)
{
	struct buf json = {0};

	buf_add_text(&json, HEAD "\"x\":[");
	repeat(&json, "{},", LIMIT_JSON_VALUES);
	buf_add_text(&json, "{}]}");
	expect_limit("values", &json, "JSON of more than 100000 values");
}

/* Keys of one object could be made to collide in its hash. */
static void test_keys_ceiling(void **state UNUSED)
{
	struct buf json = {0};

	buf_add_text(&json, HEAD "\"x\":{");
	for (int i = 0; i < LIMIT_JSON_KEYS; i++)
		buf_printf(&json, "\"k%d\":0,", i);
	buf_add_text(&json, "\"last\":0}}");
	expect_limit("keys", &json, "a JSON object with more than 64 members");
}

static void test_policies_ceiling(void **state UNUSED)
{
	struct buf json = {0};
	struct report_dump d;

	buf_add_text(&json, HEAD "\"policies\":[");
	repeat(&json, "{" STS "," SUMMARY "},", LIMIT_TLS_POLICIES - 1);
	buf_add_text(&json, "{" STS "," SUMMARY "}]}");
	read_json(&d, buf_str(&json), &nobody);
	assert_int_equal(d.tls_count, 1);
	dump_fini(&d);
	json.len -= 2;
	buf_add_text(&json, ",{" STS "," SUMMARY "}]}");
	expect_limit("policies", &json, "more than 1000 policies");
}

static void test_failures_ceiling(void **state UNUSED)
{
	struct buf json = {0};

	buf_add_text(&json, HEAD "\"policies\":[{" STS "," SUMMARY
				 ",\"failure-details\":[");
	repeat(&json, "{\"failed-session-count\":1},", LIMIT_TLS_FAILURES - 1);
	buf_add_text(&json,
		"{}]},{" STS "," SUMMARY ",\"failure-details\":[{},{}]}]}");
	expect_limit("failures", &json, "more than 5000 failure-details");
}

/* Bytes of windows-1252 grow: a report of 4 MiB may become more. */
static void test_report_ceiling(void **state UNUSED)
{
	struct buf json = {0};

	buf_add_text(&json, HEAD "\"policies\":[");
	for (int i = 0; i < 500; i++) {
		buf_add_text(&json, "{\"policy\":{\"policy-domain\":"
				    "\"example.com\",\"mx-host\":\"");
		repeat(&json, "\x80", 4000);
		buf_add_text(&json, "\",\"policy-string\":\"");
		repeat(&json, "\x80", 4000);
		buf_add_text(&json, "\"}},");
	}
	json.len--;
	buf_add_text(&json, "]}");
	assert_true(json.len < LIMIT_TLS_BYTES);
	expect_limit("report", &json, "a TLS report with more than 3145728");
}

static void test_not_an_object(void **state UNUSED)
{
	struct buf json = {0};

	buf_add_text(&json, "[1]");
	expect_refused("array", &json, "\"code\":\"syntax\"",
		"JSON that is no object");
	buf_add_text(&json, "");
	expect_refused("nothing", &json, "\"code\":\"syntax\"", "not JSON");
}

/* --- streams --- */

static void test_blocks_and_failures(void **state UNUSED)
{
	struct str json = str_from(cases[0].json);
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		struct slow_stream s =
			slow_stream(json, block_sizes[i], NO_FAILURE);
		struct err err = {0};

		dump_init(&d);
		assert_true(tls_json_read(&s.base, &nobody, &d.sink, &err));
		expect_text("in blocks", buf_str(&d.out),
			str_from(cases[0].pieces[0]));
		dump_fini(&d);
	}
	for (unsigned n = 0; n < 5; n++) {
		struct slow_stream s = slow_stream(json, 200, n);
		struct err err = {0};

		dump_init(&d);
		assert_false(tls_json_read(&s.base, &nobody, &d.sink, &err));
		assert_int_equal(err.code, ERR_TEMP);
		assert_int_equal(d.tls_count, 0);
		dump_fini(&d);
	}
}

/* Others of the process go on with the allocator they had. */
static void test_allocator_is_given_back(void **state UNUSED)
{
	void *(*before)(size_t), *(*after)(size_t);
	void (*free_before)(void *), (*free_after)(void *);
	struct report_dump d;

	json_get_alloc_funcs(&before, &free_before);
	for (size_t i = 0; i < ARRAY_LEN(cases); i += 7) {
		read_json(&d, str_from(cases[i].json), &nobody);
		json_get_alloc_funcs(&after, &free_after);
		assert_true(before == after && free_before == free_after);
		dump_fini(&d);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		/* First: what it finds is what the process began with. */
		cmocka_unit_test(test_allocator_is_given_back),
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_origin),
		cmocka_unit_test(test_made_report_id),
		cmocka_unit_test(test_mails),
		cmocka_unit_test(test_nesting_ceiling),
		cmocka_unit_test(test_size_ceiling),
		cmocka_unit_test(test_values_ceiling),
		cmocka_unit_test(test_keys_ceiling),
		cmocka_unit_test(test_policies_ceiling),
		cmocka_unit_test(test_failures_ceiling),
		cmocka_unit_test(test_report_ceiling),
		cmocka_unit_test(test_not_an_object),
		cmocka_unit_test(test_blocks_and_failures),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
