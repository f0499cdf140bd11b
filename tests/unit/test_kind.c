/* test_kind.c - what a document is, by its first bytes alone. */
#include "ingest/kind.h"

#include "tests/unit/reader_fixture.h"

#define BYTES(s)                   \
	{                          \
		(s), sizeof(s) - 1 \
	}

static const struct {
	struct str bytes;
	enum kind_id id;
	const char *what;
} cases[] = {
	{BYTES(""), KIND_EMPTY, "an empty document"},
	{BYTES(" \r\n"), KIND_EMPTY, "white space"},
	{BYTES("\xEF\xBB\xBF"), KIND_EMPTY, "white space"},
	{BYTES("\x1f\x8b\x08\0"), KIND_GZIP, "a gzip file"},
	{BYTES("\x1f"), KIND_OTHER, "binary data"},
	{BYTES("PK\3\4\x14\0"), KIND_ZIP, "a zip archive"},
	{BYTES("PK\5\6\0\0"), KIND_ZIP, "an empty zip archive"},
	{BYTES("PK00PK\3\4"), KIND_ZIP, "a zip archive"},
	{BYTES("PK"), KIND_TEXT, "plain text"},
	{BYTES("7z\xbc\xaf\x27\x1c"), KIND_CONTAINER, "a 7z archive"},
	{BYTES("\xd0\xcf\x11\xe0"), KIND_CONTAINER,
		"an OLE file (Outlook .msg)"},
	{BYTES("\x78\x9f\x3e\x22"), KIND_CONTAINER,
		"a TNEF file (winmail.dat)"},
	{BYTES("%PDF-1.7"), KIND_OTHER, "a PDF document"},
	{BYTES("a\0b"), KIND_OTHER, "binary data"},
	{BYTES("\1\2\3\4"), KIND_OTHER, "binary data"},
	{BYTES("caf\xe9"), KIND_TEXT, "plain text"},

	{BYTES("<feedback>"), KIND_AGGREGATE_XML, "an aggregate report"},
	{BYTES("<feedback/>"), KIND_AGGREGATE_XML, "an aggregate report"},
	{BYTES("<feedback"), KIND_AGGREGATE_XML, "an aggregate report"},
	{BYTES("<a:feedback xmlns:a='b'>"), KIND_AGGREGATE_XML,
		"an aggregate report"},
	{BYTES("\xEF\xBB\xBF <?xml version='1.0'?>\n<!-- > --><feedback>"),
		KIND_AGGREGATE_XML, "an aggregate report"},
	{BYTES("<!DOCTYPE feedback [<!ENTITY a 'b'>]><feedback>"),
		KIND_AGGREGATE_XML, "an aggregate report"},
	/* IKEA, sitnet.dk: for the reader to mend or refuse */
	{BYTES("<?xml version='1.0'?>\"<xs:schema a='b'><feedback>"),
		KIND_AGGREGATE_XML, "an aggregate report"},
	/* What cannot be told is for the reader to see. */
	{BYTES("<?xml version='1.0'?><!-- a comment of more than"), KIND_XML,
		"an XML document"},
	{BYTES("<"), KIND_XML, "an XML document"},
	{BYTES("<!-- --><feed"), KIND_XML, "an XML document"},
	{BYTES("\xFF\xFE<\0f\0e\0e\0d\0b\0a\0c\0k\0>\0"), KIND_AGGREGATE_XML,
		"an aggregate report"},
	{BYTES("\xFE\xFF\0<\0f\0e\0e\0d\0b\0a\0c\0k\0>"), KIND_AGGREGATE_XML,
		"an aggregate report"},
	{BYTES("<\0?\0x\0m\0l\0?\0>\0<\0a\0>\0"), KIND_OTHER,
		"an XML document"},
	{BYTES("<feedbacks>"), KIND_OTHER, "an XML document"},
	{BYTES("<rss/>"), KIND_OTHER, "an XML document"},
	{BYTES("<?xml version='1.0'?><html>"), KIND_TEXT, "HTML"},
	{BYTES("<!doctype HTML><p>"), KIND_TEXT, "HTML"},
	{BYTES("  <HTML>"), KIND_TEXT, "HTML"},

	{BYTES("{\"organization-name\":\"a\",\"date-range\":{"),
		KIND_TLS_REPORT, "a TLS report (RFC 8460)"},
	{BYTES("{\"report-id\":1}"), KIND_OTHER, "JSON"},

	{BYTES("From: a@example.net\r\n"), KIND_MAIL, "a mail"},
	{BYTES("X-Any: b\nRECEIVED: from a\n"), KIND_MAIL, "a mail"},
	{BYTES("X-Any: b\n c: d\nDate: x"), KIND_MAIL, "a mail"},
	{BYTES("From a@example.net Mon\nSubject: x\n"), KIND_MAIL, "a mail"},
	{BYTES("X-Any: b\n\nFrom: x\n"), KIND_TEXT, "plain text"},
	{BYTES("Hello.\nFrom: x\n"), KIND_TEXT, "plain text"},
	{BYTES("note: read this\n"), KIND_TEXT, "plain text"},
	{BYTES("Feedback-Type: auth-failure\nVersion: 1\n"),
		KIND_FAILURE_REPORT, "a failure report (RFC 5965)"},
	{BYTES("User-Agent: a\nfeedback-type: x"), KIND_FAILURE_REPORT,
		"a failure report (RFC 5965)"},
	/* Feedback-Type is missing at times: two others will do, */
	{BYTES("Source-IP: 192.0.2.1\r\nReported-Domain: a\r\n"),
		KIND_FAILURE_REPORT, "a failure report (RFC 5965)"},
	{BYTES("Version: 1\nAuth-Failure: dmarc\nx: y\nDelivery-Result: p"),
		KIND_FAILURE_REPORT, "a failure report (RFC 5965)"},
	/* but not one, nor those of a delivery status or a mail. */
	{BYTES("Source-IP: 192.0.2.1\nVersion: 1\n"), KIND_TEXT, "plain text"},
	{BYTES("Reporting-MTA: dns; a\nArrival-Date: x\n"
	       "Original-Envelope-Id: 1\n"),
		KIND_NOTICE, "a delivery status notification (bounce)"},
	{BYTES("Received: from a\nFeedback-Type: abuse\n"), KIND_MAIL,
		"a mail"},
	{BYTES("Source-IP: a\nReported-Domain: b\nMIME-Version: 1.0\n"),
		KIND_MAIL, "a mail"},
	{BYTES("A message claiming to be from you\n\n  Sender Domain: a\n"
	       "  Sender IP Address: 192.0.2.1\n"),
		KIND_FAILURE_TEXT, "a failure report in words"},
	{BYTES("  Subject: x\n\n  Sender Domain: a\n"
	       "  Sender IP Address: 192.0.2.1\n"),
		KIND_FAILURE_TEXT, "a failure report in words"},
	{BYTES("  Sender Domain: a\n"), KIND_TEXT, "plain text"},
	{BYTES("{\"policies\":[{\"policy\":{\"policy-type\":\"sts\""),
		KIND_TLS_REPORT, "a TLS report (RFC 8460)"},

	/* Not Yahoo's word alone: then it is text. */
	{BYTES("unused"), KIND_NOTICE, "the word \"unused\" in its place"},
	{BYTES("\r\nUnused \r\n"), KIND_NOTICE,
		"the word \"unused\" in its place"},
	{BYTES("unused."), KIND_TEXT, "plain text"},
	{BYTES("Reporting-MTA: dns; mx.example.net\n"), KIND_NOTICE,
		"a delivery status notification (bounce)"},
	{BYTES("Reporting-UA: a\nFinal-Recipient: rfc822;b\nDisposition: c"),
		KIND_NOTICE, "a disposition notification (read receipt)"},
	{BYTES("Original-Recipient: <a>\nAction: failed\n"), KIND_NOTICE,
		"a delivery status notification (bounce)"},
	{BYTES("Disposition: good\n"), KIND_TEXT, "plain text"},
	{BYTES("Report-Date: x\nReport-Domain: example.com\n"
	       "Report-ID: 1\nReport-Size: 12345\n"),
		KIND_NOTICE,
		"the error of a report that was too big (RFC 7489 7.2.2)"},
	{BYTES("Dear all,\r\n\r\nReport-Domain: example.com\r\n"
	       "Submitting-URI: mailto:a@example.net!1\r\n"),
		KIND_NOTICE,
		"the error of a report that was too big (RFC 7489 7.2.2)"},
	{BYTES("Report-Domain: example.com\n"), KIND_TEXT, "plain text"},
	{BYTES("\x78\x9c\3\0"), KIND_GZIP, "a zlib stream"},
};

static void test_kinds(void **state UNUSED)
{
	struct kind k;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		/* Behind a border, so that reading on is seen. */
		char *copy = malloc(cases[i].bytes.len + 1);
		struct str s = {copy + 1, cases[i].bytes.len};

		memcpy(copy + 1, cases[i].bytes.ptr, s.len);
		k = kind_of(s);
		if (k.id != cases[i].id || strcmp(k.what, cases[i].what) != 0)
			fail_msg("case %zu: %d, %s", i, (int)k.id, k.what);
		free(copy);
	}
}

/* No prefix of anything makes it read where it should not. */
static void check_prefixes(const char *name)
{
	struct buf b = load(name);

	for (size_t n = 0; n <= b.len && n <= KIND_PREFIX_BYTES; n++) {
		char *copy = malloc(n + 1);

		memcpy(copy + 1, b.ptr ? b.ptr : "", n);
		assert_non_null(kind_of((struct str){copy + 1, n}).what);
		free(copy);
	}
	buf_fini(&b);
}

static void test_prefixes(void **state UNUSED)
{
	assert_true(each_corpus_file("", check_prefixes) > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_prefixes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
