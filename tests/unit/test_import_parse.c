/* test_import_parse.c - files and folders, to lines on standard output. */
#include "tests/unit/import_fixture.h"

static uint64_t parse_refused;

static bool parse(const char *a, enum parse_format format, struct err *err)
{
	const char *paths[1] = {path_of(a)};
	const struct import_options options = {
		.paths = paths,
		.path_count = 1,
		.hostname = "host.test",
	};
	int saved = redirect(STDERR_FILENO, ".err");
	int out = open(path_of(".out"),
		O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	bool ok;

	memset(err, 0, sizeof(*err));
	ok = parse_run(&pipeline, &options, format, out, &parse_refused, err);
	restore(STDERR_FILENO, saved);
	close(out);
	return ok;
}

static const char *printed(void)
{
	return read_back(".out");
}

static void test_parse_order(void **state UNUSED)
{
	struct err err;
	const char *at;
	char name[32], text[64];

	for (int i = 0; i < 60; i++) {
		(void)snprintf(name, sizeof(name), "in/%02d", i);
		(void)snprintf(text, sizeof(text), "sleep %d\nreport r%02d 1\n",
			i % 3 * 5, i);
		put(name, i == 20 ? "refuse no\n" : text);
	}
	assert_true(parse("in", PARSE_JSON, &err));
	assert_int_equal(parse_refused, 1);
	assert_non_null(strstr(told(), "/in/20: syntax: attachment 1: no"));
	at = printed();
	for (int i = 0; i < 60; i++) {
		if (i == 20)
			continue;
		(void)snprintf(
			text, sizeof(text), "\"report_id\":\"r%02d\"", i);
		at = strstr(at, text);
		assert_non_null(at);
	}
}

/* Whole lines or none: what breaks off prints nothing. */
static void test_parse_broken(void **state UNUSED)
{
	struct err err;

	put("in/1", "half a 50000\nrefuse cut off\nreport b 1\n");
	put("in/2", "half c 50000\ncrash\n");
	put("in/3", "late d 20000\n");
	put("in/4", "half e 10\nend too big\n");
	assert_true(parse("in", PARSE_JSON, &err));
	assert_int_equal(parse_refused, 3);
	assert_null(strstr(printed(), "\"report_id\":\"a\""));
	assert_null(strstr(printed(), "\"report_id\":\"c\""));
	assert_null(strstr(printed(), "\"report_id\":\"e\""));
	assert_memory_equal(
		printed(), "{\"type\":\"aggregate\",\"report_id\":\"b\"", 35);
	assert_non_null(strstr(
		told(), "/in/2: limit: its reader died: killed by signal 11"));
}

/* The only worker dies, and then its successor: nobody else is in line. */
static void test_parse_one_worker(void **state UNUSED)
{
	unsigned workers = pipeline.workers;
	struct err err;
	bool ok;

	put("in/1", "crash\n");
	put("in/2", "crash\n");
	put("in/3", "report c 1\n");
	pipeline.workers = 1;
	ok = parse("in", PARSE_JSON, &err);
	pipeline.workers = workers;
	assert_true(ok);
	assert_int_equal(parse_refused, 2);
	assert_non_null(strstr(printed(), "\"report_id\":\"c\""));
}

static const char real_xml[] =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<feedback><version>1.0</version><report_metadata>"
	"<org_name>=Ex \"a\", Ltd</org_name><email>d@example.com</email>"
	"<report_id>id-1</report_id><date_range><begin>1793491200</begin>"
	"<end>1793577599</end></date_range></report_metadata>"
	"<policy_published><domain>example.org</domain><adkim>r</adkim>"
	"<aspf>s</aspf><p>quarantine</p><sp>none</sp><pct>100</pct>"
	"</policy_published>"
	"<record><row><source_ip>192.0.2.1</source_ip><count>12</count>"
	"<policy_evaluated><disposition>none</disposition><dkim>pass</dkim>"
	"<spf>fail</spf><reason><type>forwarded</type></reason>"
	"</policy_evaluated></row><identifiers>"
	"<header_from>example.org</header_from></identifiers><auth_results>"
	"<dkim><domain>example.org</domain><selector>s1</selector>"
	"<result>pass</result></dkim>"
	"<dkim><domain>example.net</domain><result>fail</result></dkim>"
	"<spf><domain>example.com</domain><scope>mfrom</scope>"
	"<result>fail</result></spf></auth_results></record></feedback>\n";

/* Scripts read this. */
static void test_parse_real_json(void **state UNUSED)
{
	struct err err;

	put("in/report.xml", real_xml);
	setenv("STUB_REAL", "1", 1);
	if (!parse("in", PARSE_JSON, &err))
		fail_msg("%s", err.msg);
	unsetenv("STUB_REAL");
	assert_int_equal(parse_refused, 0);
	assert_string_equal(printed(),
		"{\"type\":\"aggregate\",\"report_id\":\"id-1\","
		"\"org_name\":\"=Ex \\\"a\\\", Ltd\","
		"\"email\":\"d@example.com\","
		"\"begin\":\"2026-11-01T00:00:00Z\","
		"\"end\":\"2026-11-01T23:59:59Z\",\"schema\":\"rfc7489\","
		"\"generator\":null,\"policy_published\":{"
		"\"domain\":\"example.org\",\"p\":\"quarantine\","
		"\"sp\":\"none\",\"np\":null,\"adkim\":\"r\",\"aspf\":\"s\","
		"\"pct\":100,\"fo\":null,\"testing\":null,"
		"\"discovery_method\":null},\"records\":[{"
		"\"source_ip\":\"192.0.2.1\",\"count\":12,"
		"\"disposition\":\"none\",\"dkim\":\"pass\",\"spf\":\"fail\","
		"\"reasons\":[{\"type\":\"forwarded\",\"comment\":null}],"
		"\"header_from\":\"example.org\",\"envelope_from\":null,"
		"\"envelope_to\":null,\"auth_results\":{\"dkim\":[{"
		"\"domain\":\"example.org\",\"selector\":\"s1\","
		"\"result\":\"pass\",\"human_result\":null},{"
		"\"domain\":\"example.net\",\"selector\":null,"
		"\"result\":\"fail\",\"human_result\":null}],\"spf\":[{"
		"\"domain\":\"example.com\",\"scope\":\"mfrom\","
		"\"result\":\"fail\",\"human_result\":null}]}}],"
		"\"repairs\":[]}\n");
}

static void test_parse_real_csv(void **state UNUSED)
{
	struct err err;

	put("in/report.xml", real_xml);
	setenv("STUB_REAL", "1", 1);
	if (!parse("in", PARSE_CSV, &err))
		fail_msg("%s", err.msg);
	unsetenv("STUB_REAL");
	assert_string_equal(printed(),
		"org_name,email,report_id,begin,end,schema,domain,p,sp,np,"
		"adkim,aspf,pct,fo,source_ip,count,disposition,dkim,spf,"
		"reason_types,reason_comments,header_from,envelope_from,"
		"envelope_to,dkim_domains,dkim_selectors,dkim_results,"
		"spf_domains,spf_scopes,spf_results\n"
		"\"'=Ex \"\"a\"\", Ltd\",d@example.com,id-1,"
		"2026-11-01T00:00:00Z,2026-11-01T23:59:59Z,rfc7489,"
		"example.org,quarantine,none,,r,s,100,,192.0.2.1,12,none,pass,"
		"fail,forwarded,,example.org,,,\"example.org,example.net\","
		"\"s1,\",\"pass,fail\",example.com,mfrom,fail\n");
}

/* The output is gone: that is the end, not a refusal. */
static void test_parse_full_disk(void **state UNUSED)
{
	const char *paths[1] = {path_of("in")};
	const struct import_options options = {.paths = paths, .path_count = 1};
	int out = open("/dev/full", O_WRONLY | O_CLOEXEC);
	struct err err = {0};
	uint64_t refused = 0;

	put("in/1", "report a 1\n");
	assert_false(parse_run(
		&pipeline, &options, PARSE_JSON, out, &refused, &err));
	assert_int_equal(err.code, ERR_TEMP);
	close(out);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		CASE(test_parse_order),
		CASE(test_parse_broken),
		CASE(test_parse_one_worker),
		CASE(test_parse_real_json),
		CASE(test_parse_real_csv),
		CASE(test_parse_full_disk),
	};

	if (argc > 1 && strcmp(argv[1], "worker") == 0)
		return stub_main();
	pipeline.program = stub_program();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
