/*
 * test_failure_arf.c - failure reports as they come.
 *
 * A case is a mail and pieces of the JSON line that it has to give; a piece
 * that begins with '!' must not be in it.
 */
#include "ingest/failure_arf.h"

#include "tests/unit/reader_fixture.h"

#define MAX_PIECES 14

/* A mail of three parts: words, feedback, and what the third is. */
#define TOP                                       \
	"From: Reporter <ruf@example.net>\n"      \
	"To: ruf@example.com\n"                   \
	"Subject: FW: hello\n"                    \
	"Date: Mon, 02 Nov 2026 01:00:00 +0000\n" \
	"MIME-Version: 1.0\n"
#define REPORT                                          \
	"Content-Type: multipart/report; boundary=b;\n" \
	" report-type=feedback-report\n\n"
#define WORDS "--b\nContent-Type: text/plain\n\nA report.\n\n"
#define FEEDBACK "--b\nContent-Type: message/feedback-report\n\n"
#define MESSAGE "\n--b\nContent-Type: message/rfc822\n\n"
#define END "\n--b--\n"
#define USUAL                                                  \
	"Feedback-Type: auth-failure\n"                        \
	"User-Agent: exampled/1.0\n"                           \
	"Version: 1\n"                                         \
	"Original-Mail-From: <bounce@example.org>\n"           \
	"Arrival-Date: Sun, 01 Nov 2026 12:00:00 +0100\n"      \
	"Source-IP: 192.0.2.1\n"                               \
	"Authentication-Results: mx.example.net; dmarc=fail\n" \
	"  header.from=example.com\n"                          \
	"Reported-Domain: example.com\n"                       \
	"Auth-Failure: dmarc\n"                                \
	"Delivery-Result: reject\n"                            \
	"Identity-Alignment: dkim, spf\n"
#define HEADER                                    \
	"From: \"A. User\" <user@Example.COM>\n"  \
	"To: someone@example.net\n"               \
	"Subject: =?utf-8?q?gr=C3=BC=C3=9Fe?=\n"  \
	"Date: Sun, 01 Nov 2026 10:59:58 +0000\n" \
	"Message-ID: <1@example.com>\n"
#define BODY "\nThe secret body.\n"

struct failure_case {
	const char *name;
	const char *mail;
	const char *pieces[MAX_PIECES];
};

static const struct failure_case cases[] = {
	/* clang-format off */
	{ "as RFC 9991 has it", TOP REPORT WORDS FEEDBACK USUAL MESSAGE HEADER BODY END,
	  { "{\"type\":\"failure\",\"feedback_type\":\"auth-failure\",\"user_agent\":\"exampled/1.0\","
	    "\"version\":\"1\",\"auth_failure\":\"dmarc\",\"delivery_result\":\"reject\","
	    "\"reported_domain\":\"example.com\",\"header_from\":\"example.com\","
	    "\"source_ip\":\"192.0.2.1\",\"source_port\":null,\"incidents\":1,"
	    "\"arrival_date\":\"2026-11-01T11:00:00Z\",\"original_envelope_id\":null,"
	    "\"original_mail_from\":\"bounce@example.org\",\"original_rcpt_to\":null,"
	    "\"reporting_mta\":null,"
	    "\"authentication_results\":\"mx.example.net; dmarc=fail header.from=example.com\","
	    "\"identity_alignment\":\"dkim, spf\",\"dkim_domain\":null,\"dkim_identity\":null,"
	    "\"dkim_selector\":null,\"spf_dns\":null,"
	    "\"from\":\"\\\"A. User\\\" <user@Example.COM>\",\"subject\":\"grüße\","
	    "\"message_id\":\"<1@example.com>\",\"date\":\"Sun, 01 Nov 2026 10:59:58 +0000\","
	    "\"repairs\":[]}\n",
	    "!secret body" } },

	/* --- what is known of those who send them --- */
	{ "Source-IP with a host name (Amazon SES)",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nSource-IP: 192.0.2.1 (mail.example.org)\n"
	  "Reported-Domain: example.com\n" END,
	  { "\"source_ip\":\"192.0.2.1\"", "!source_ip\"]" } },
	{ "feedback in base64, ATT00001 within multipart/mixed (Netease via Outlook)",
	  TOP "Content-type: multipart/mixed;\n\tboundary=\"b\"\n\n> This message is in MIME format.\n\n"
	  "--b\nContent-type: text/plain\n\nThis is a spf/dkim authentication-failure report\n"
	  "--b\nContent-type: message/feedback-report; name=\"ATT00001\";\n x-mac-creator=\"4F50494D\"\n"
	  "Content-disposition: attachment;\n\tfilename=\"ATT00001\"\nContent-transfer-encoding: base64\n\n\n"
	  /* Feedback-Type: auth-failure / User-Agent: NtesDmarcReporter/1.0 / Source-IP: 192.0.2.7 /
	   * Reported-Domain: example.com / Identity-Alignment: spf,dkim */
	  "RmVlZGJhY2stVHlwZTogYXV0aC1mYWlsdXJlDQpVc2VyLUFnZW50OiBOdGVzRG1hcmNSZXBvcnRl\n"
	  "ci8xLjANClNvdXJjZS1JUDogMTkyLjAuMi43DQpSZXBvcnRlZC1Eb21haW46IGV4YW1wbGUuY29t\n"
	  "DQpJZGVudGl0eS1BbGlnbm1lbnQ6IHNwZixka2ltDQo=\n"
	  "--b\nContent-type: message/rfc822\nContent-disposition: attachment\n\n" HEADER BODY END,
	  { "\"user_agent\":\"NtesDmarcReporter/1.0\"", "\"source_ip\":\"192.0.2.7\"",
	    "\"identity_alignment\":\"spf,dkim\"", "\"subject\":\"grüße\"", "\"auth_failure\":\"dmarc\"",
	    "\"repairs\":[\"arrival_date\",\"auth_failure\"]" } },
	{ "no ARF part, words alone (Exim, antispamcloud)",
	  TOP "\nA message claiming to be from you has failed the published DMARC\npolicy for your domain.\n\n"
	  "  Sender Domain: Example.com\n  Sender IP Address: 192.0.2.8\n"
	  "  Received Date: Sun, 01 Nov 2026 12:00:00 +0100\n  SPF Alignment: no\n"
	  "  DKIM Alignment: yes\n  DMARC Results: Quarantine\n\n"
	  "------ This is a copy of the headers that were received before the error\n       was detected.\n\n"
	  "Received: from x.example.org ([192.0.2.8])\n\tby mx.example.net\n" HEADER,
	  { "\"feedback_type\":\"auth-failure\"", "\"auth_failure\":\"dmarc\"", "\"delivery_result\":\"policy\"",
	    "\"reported_domain\":\"example.com\"", "\"source_ip\":\"192.0.2.8\"",
	    "\"arrival_date\":\"2026-11-01T11:00:00Z\"",
	    "\"authentication_results\":\"SPF Alignment: no; DKIM Alignment: yes; DMARC Results: Quarantine\"",
	    "\"identity_alignment\":null", "\"message_id\":\"<1@example.com>\"", "\"header_from\":\"example.com\"",
	    "\"repairs\":[\"plain_text\"]" } },
	{ "newer Exim says its subject first, and without a copy",
	  TOP "\n  Subject: DMARC Forensic Report for example.com from IP 192.0.2.8\n\n: (null)\n"
	  "  Sender Domain: example.com\n  Sender IP Address: 2001:db8::8\n  DMARC Results: Reject\n",
	  { "\"source_ip\":\"2001:db8::8\"", "\"delivery_result\":\"reject\"", "\"subject\":null",
	    "\"header_from\":\"example.com\"", "\"repairs\":[\"header_from\",\"plain_text\",\"arrival_date\"]" } },
	{ "Delivery-Result smg-policy-action (Symantec)",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nDelivery-Result: smg-policy-action\n"
	  "Reported-Domain: example.com\n" END,
	  { "\"delivery_result\":\"policy\"" } },
	{ "Arrival-Date missing",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nVersion: 1\nAuth-Failure: spf\n"
	  "Reported-Domain: example.com\n" MESSAGE HEADER END,
	  { "\"arrival_date\":\"2026-11-01T10:59:58Z\"", "\"auth_failure\":\"spf\"",
	    "\"repairs\":[\"arrival_date\"]" } },
	{ "Feedback-Type missing",
	  TOP REPORT FEEDBACK "Version: 1\nAuth-Failure: dmarc\nSource-IP: 192.0.2.1\n"
	  "Arrival-Date: Sun, 01 Nov 2026 12:00:00 +0100\nReported-Domain: example.com\n" MESSAGE HEADER END,
	  { "\"feedback_type\":\"auth-failure\"", "\"repairs\":[\"feedback_type\"]" } },
	{ "Version missing",
	  TOP REPORT FEEDBACK "Feedback-Type: fraud\nArrival-Date: Sun, 01 Nov 2026 12:00:00 +0100\n"
	  "Reported-Domain: example.com\n" MESSAGE HEADER END,
	  { "\"version\":null", "\"feedback_type\":\"fraud\"", "\"auth_failure\":null", "\"repairs\":[]" } },
	{ "Auth-Failure missing",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nReported-Domain: example.com\n"
	  "Arrival-Date: Sun, 01 Nov 2026 12:00:00 +0100\n" MESSAGE HEADER END,
	  { "\"auth_failure\":\"dmarc\"", "\"repairs\":[\"auth_failure\"]" } },
	{ "third part text/rfc822-headers",
	  TOP REPORT WORDS FEEDBACK USUAL "\n--b\nContent-Type: text/rfc822-headers\n\n" HEADER END,
	  { "\"message_id\":\"<1@example.com>\"", "\"repairs\":[]" } },
	{ "third part message/rfc822-headers",
	  TOP REPORT WORDS FEEDBACK USUAL "\n--b\nContent-Type: message/rfc822-headers\n\n" HEADER END,
	  { "\"message_id\":\"<1@example.com>\"", "\"repairs\":[]" } },
	{ "third part text/rfc822",
	  TOP REPORT WORDS FEEDBACK USUAL "\n--b\nContent-Type: text/rfc822\n\n" HEADER BODY END,
	  { "\"message_id\":\"<1@example.com>\"", "!secret body" } },
	{ "third part message/global-headers",
	  TOP REPORT WORDS FEEDBACK USUAL "\n--b\nContent-Type: message/global-headers\n\n" HEADER END,
	  { "\"message_id\":\"<1@example.com>\"" } },
	{ "third part message/rfc822 in base64",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nAuth-Failure: dmarc\nReported-Domain: example.com\n"
	  "\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
	  "RnJvbTogdUBleGFtcGxlLmNvbQpNZXNzYWdlLUlEOiA8MkBleGFtcGxlLmNvbT4KCmJvZHkK\n" END,
	  { "\"message_id\":\"<2@example.com>\"", "\"from\":\"u@example.com\"" } },
	{ "mbox line, Version: 1.0, empty Original-Mail-From, extra Message-ID (LinkedIn)",
	  "From dmarc-noreply@example.net Sun Nov  1 12:00:00 2026\n"
	  "Received: from [127.0.0.1] ([local])\n\tby mx.example.net\n"
	  "Subject: DMARC Failure report for example.com Mail-From: IP:192.0.2.10\n"
	  "To: dmarc-noreply@example.net\nFrom: dmarc-noreply@example.net\n"
	  "Content-Type: multipart/report; report-type=feedback-report;\n    boundary=\"b\"\n\n"
	  WORDS FEEDBACK "Feedback-Type: auth-failure\nUser-Agent: Lua/1.0\nVersion: 1.0\nOriginal-Mail-From:\n"
	  "Original-Rcpt-To: recipient@example.net\nArrival-Date: Sun, 01 Nov 2026 12:00:00 +0000\n"
	  "Message-ID: <3@example.com>\n"
	  "Authentication-Results: dmarc=fail (p=none; dis=none) header.from=example.com\n"
	  "Source-IP: 192.0.2.10\nDelivery-Result: delivered\nAuth-Failure: dmarc\n"
	  "Reported-Domain: example.com\n" MESSAGE "Return-Path: <>\nFrom: Sender <sender@example.com>\n\nhi\n" END,
	  { "\"version\":\"1.0\"", "\"original_mail_from\":\"\"", "\"original_rcpt_to\":\"recipient@example.net\"",
	    "\"message_id\":\"<3@example.com>\"", "\"identity_alignment\":null", "\"source_ip\":\"192.0.2.10\"",
	    "\"delivery_result\":\"delivered\"", "\"repairs\":[]" } },

	/* --- what else may come --- */
	{ "a complaint: abuse", TOP REPORT FEEDBACK "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 0.1\n"
	  "Received-Date: Sun, 01 Nov 2026 12:00:00 +0000\nIncidents: 17\nSource-Port: 4227\n" MESSAGE HEADER END,
	  { "\"feedback_type\":\"abuse\"", "\"auth_failure\":null", "\"incidents\":17", "\"source_port\":4227",
	    "\"arrival_date\":\"2026-11-01T12:00:00Z\"", "\"reported_domain\":\"example.com\"",
	    "\"repairs\":[\"reported_domain\"]" } },
	{ "a type of nobody's", TOP REPORT FEEDBACK "Feedback-Type: opt-out\nReported-Domain: example.com\n" END,
	  { "\"feedback_type\":\"other\"", "\"auth_failure\":null" } },
	{ "redacted by tokens (RFC 6590)",
	  TOP REPORT FEEDBACK USUAL "Original-Rcpt-To: 9gMXnAsZqR0OzUOM4RwpsQ@example.net\n" MESSAGE
	  "From: [REDACTED]\nTo: 9gMXnAsZqR0OzUOM4RwpsQ\nSubject: hi\n\n" END,
	  { "\"original_rcpt_to\":\"9gMXnAsZqR0OzUOM4RwpsQ@example.net\"", "\"from\":\"[REDACTED]\"",
	    "\"header_from\":\"example.com\"", "\"repairs\":[\"header_from\"]" } },
	{ "a message that is redacted whole",
	  TOP REPORT FEEDBACK USUAL MESSAGE "REDACTED\n" END,
	  { "\"from\":null", "\"header_from\":\"example.com\"" } },
	{ "DKIM and SPF, several of each list",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nAuth-Failure: signature\nDKIM-Domain: Example.COM.\n"
	  "DKIM-Identity: @example.com\nDKIM-Selector: s1\nReporting-MTA: dns; MX.Example.net\n"
	  "SPF-DNS: txt : example.com : \"v=spf1 -all\"\nSPF-DNS: txt : example.org : \"v=spf1\"\n"
	  "Original-Rcpt-To: <a@example.net>\nOriginal-Rcpt-To: <b@example.net>\n"
	  "Original-Envelope-Id: o3F52gxO029144\n"
	  "Authentication-Results: a; spf=pass\nAuthentication-Results: b; dkim=fail\n"
	  "Reported-Domain: example.com\nReported-Domain: example.org\n" END,
	  { "\"auth_failure\":\"signature\"", "\"dkim_domain\":\"example.com\"", "\"dkim_identity\":\"@example.com\"",
	    "\"dkim_selector\":\"s1\"", "\"reporting_mta\":\"mx.example.net\"",
	    "\"spf_dns\":\"txt : example.com : \\\"v=spf1 -all\\\"; txt : example.org : \\\"v=spf1\\\"\"",
	    "\"original_rcpt_to\":\"a@example.net, b@example.net\"", "\"original_envelope_id\":\"o3F52gxO029144\"",
	    "\"authentication_results\":\"a; spf=pass; b; dkim=fail\"", "\"reported_domain\":\"example.com\"" } },
	{ "an IPv6 literal", TOP REPORT FEEDBACK "Feedback-Type: abuse\nSource-IP: [IPv6:2001:DB8::1]\n"
	  "Reported-Domain: example.com\n" END, { "\"source_ip\":\"2001:db8::1\"" } },
	{ "no address", TOP REPORT FEEDBACK "Feedback-Type: abuse\nSource-IP: unknown\nIncidents: many\n"
	  "Reported-Domain: example.com\n" END,
	  { "\"source_ip\":null", "\"incidents\":1", "\"source_ip\",\"count\"" } },
	{ "line ends doubled within the part",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\n\nSource-IP: 192.0.2.1\n\nReported-Domain: example.com\n" END,
	  { "\"source_ip\":\"192.0.2.1\"" } },
	{ "a footer is no field", TOP REPORT FEEDBACK "Feedback-Type: abuse\nReported-Domain: example.com\n\n"
	  "Footer: of some list\nSource-IP: 192.0.2.1\n" END, { "\"source_ip\":null" } },
	{ "windows-1252 and controls", TOP REPORT FEEDBACK "Feedback-Type: abuse\nUser-Agent: caf\xE9\x01x\n"
	  "Reported-Domain: example.com\n" END, { "\"user_agent\":\"café x\"", "\"charset\"" } },
	{ "domain of Authentication-Results",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\n"
	  "Authentication-Results: mx; dmarc=fail (p=none) header.from=Example.com; spf=pass\n" END,
	  { "\"reported_domain\":\"example.com\"", "\"header_from\":\"example.com\"" } },
	{ "domain of Original-Mail-From",
	  TOP REPORT FEEDBACK "Feedback-Type: auth-failure\nOriginal-Mail-From: <b@Example.org>\n" END,
	  { "\"reported_domain\":\"example.org\"", "\"header_from\",\"reported_domain\"" } },
	{ "no domain at all", TOP REPORT WORDS FEEDBACK "Feedback-Type: auth-failure\nOriginal-Mail-From: <>\n" END,
	  { "{\"type\":\"refused\",\"document\":\"attachment 2\",\"code\":\"syntax\",\"reason\":\"failure report that "
	    "names no domain: neither Reported-Domain nor From\"}\n" } },
	{ "the type of a part decides nothing",
	  TOP "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream; "
	  "name=ATT00001\n\n" USUAL MESSAGE HEADER END,
	  { "\"feedback_type\":\"auth-failure\"", "\"message_id\":\"<1@example.com>\"" } },
	{ "forwarded as an attachment",
	  TOP "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: text/plain\n\nfyi\n"
	  "--o\nContent-Type: message/rfc822\n\n" TOP REPORT WORDS FEEDBACK USUAL MESSAGE HEADER END "\n--o--\n",
	  { "\"message_id\":\"<1@example.com>\"" } },
	{ "the message before the fields",
	  TOP REPORT "--b\nContent-Type: message/rfc822\n\n" HEADER BODY "\n" FEEDBACK USUAL END,
	  { "\"message_id\":\"<1@example.com>\"" } },
	{ "the fields alone", USUAL, { "\"feedback_type\":\"auth-failure\"", "\"message_id\":null" } },
	{ "a bounce is none", TOP "Content-Type: multipart/report; boundary=b; report-type=delivery-status\n\n"
	  "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n"
	  "Arrival-Date: Sun, 01 Nov 2026 12:00:00 +0000\nOriginal-Envelope-Id: 1\n\n"
	  "Final-Recipient: rfc822; a@example.com\nAction: failed\n" MESSAGE HEADER END,
	  { "{\"type\":\"message\",\"code\":\"unsupported\"" } },
	/* clang-format on */
};

static void read_into(struct report_dump *d, struct str mail)
{
	int fd = file_in_memory(mail);

	dump_init(d);
	(void)dump_message(d, fd, READER_MAIL, &dump_limits);
	close(fd);
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

static void test_cases(void **state UNUSED)
{
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		read_into(&d, str_from(cases[i].mail));
		expect_pieces(cases[i].name, &d.out, cases[i].pieces);
		assert_true(d.failure_count + d.refused_count <= 1);
		dump_fini(&d);
	}
}

/* CR before each LF, once as mail has it and twice (LinkedIn's variant). */
static void test_carriage_returns(void **state UNUSED)
{
	static const char *const ends[] = {"\r\n", "\r\r\n", "\r\r\r\n"};
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		for (size_t k = 0; k < ARRAY_LEN(ends); k++) {
			struct buf mail = {0};

			for (const char *c = cases[i].mail; *c; c++)
				if (*c == '\n')
					buf_add_text(&mail, ends[k]);
				else
					buf_add_char(&mail, *c);
			read_into(&d, buf_str(&mail));
			expect_pieces(cases[i].name, &d.out, cases[i].pieces);
			dump_fini(&d);
			buf_fini(&mail);
		}
}

/* Each with the message that stands behind it. */
static void test_several_in_one_mail(void **state UNUSED)
{
	static const char mail[] = TOP REPORT WORDS FEEDBACK USUAL MESSAGE
		"From: a@example.com\nSubject: first\n"
		"\n" FEEDBACK "Feedback-Type: abuse\n"
		"Reported-Domain: example.org\n" MESSAGE
		"From: b@example.org\nSubject: second\n" END;
	struct report_dump d;
	const char *second;

	read_into(&d, str_from(mail));
	assert_int_equal(d.failure_count, 2);
	second = strchr(buf_cstr(&d.out), '\n');
	assert_non_null(strstr(second, "\"subject\":\"second\""));
	assert_non_null(strstr(second, "\"reported_domain\":\"example.org\""));
	assert_null(strstr(second, "first"));
	dump_fini(&d);
}

/* What somebody forged is no report to us, though it looks like one. */
static void test_report_in_reported_message(void **state UNUSED)
{
	static const char inner[] =
		"From: a@example.com\nContent-Type: multipart/mixed; "
		"boundary=i\n\n--i\nContent-Type: text/xml\n\n<feedback>\n"
		"--i\nContent-Type: message/feedback-report\n\n" USUAL
		"\n--i--\n";
	static const char *const kinds[] = {
		"multipart/report; report-type=feedback-report",
		"multipart/mixed"};
	static const char *const encodings[] = {"message/rfc822",
		"message/rfc822-headers", "text/rfc822",
		"message/rfc822\nContent-Transfer-Encoding: quoted-printable"};
	struct report_dump d;

	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		for (size_t k = 0; k < ARRAY_LEN(encodings); k++) {
			struct buf mail = {0};

			buf_printf(&mail,
				TOP
				"Content-Type: %s; boundary=b\n\n" FEEDBACK
				"Feedback-Type: abuse\n\n--b\nContent-Type: "
				"%s\n\n%s" END,
				kinds[i], encodings[k], inner);
			read_into(&d, buf_str(&mail));
			assert_int_equal(d.failure_count, 1);
			assert_int_equal(d.refused_count, 0);
			dump_fini(&d);
			buf_fini(&mail);
		}
}

/* --- the message as it came --- */

struct kept {
	struct buf message;
	bool has_message;
	uint32_t repairs;
	unsigned count;
};

static bool keep_message(
	void *ctx, const struct failure_report *r, struct err *err UNUSED)
{
	struct kept *kept = ctx;

	kept->count++;
	kept->has_message = r->message.ptr != NULL;
	kept->repairs = r->repairs;
	buf_add_str(&kept->message, r->message);
	return true;
}

static void read_message_of(struct kept *kept, struct str mail)
{
	const struct report_sink sink = {.failure = keep_message, .ctx = kept};
	struct message_end end;
	struct err err = {0};
	int fd = file_in_memory(mail);

	*kept = (struct kept){0};
	assert_true(read_message(&(struct stream_source){.fd = fd}, READER_MAIL,
		&dump_limits, &sink, &end, &err));
	assert_int_equal(kept->count, 1);
	close(fd);
}

static void test_message_as_it_came(void **state UNUSED)
{
	static const char *const messages[] = {
		HEADER BODY,
		"From: a@example.com\nX-Odd:   kept as   it is\n\tfolded\n"
		"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n"
		"\nSGVsbG8=\n",
		"From: a@example.com\nContent-Type: multipart/mixed; "
		"boundary=i\n\n--i\nContent-Type: text/plain\n\none\n"
		"--i\nContent-Type: text/html\n\n<p>\n--i--\n",
	};
	struct kept kept;

	for (size_t i = 0; i < ARRAY_LEN(messages); i++) {
		struct buf mail = {0};

		buf_printf(&mail, TOP REPORT FEEDBACK USUAL MESSAGE "%s" END,
			messages[i]);
		read_message_of(&kept, buf_str(&mail));
		assert_true(kept.has_message);
		expect_text("message", str_trim(buf_str(&kept.message)),
			str_trim(str_from(messages[i])));
		buf_fini(&kept.message);
		buf_fini(&mail);
	}
}

static void test_no_message(void **state UNUSED)
{
	struct kept kept;

	read_message_of(&kept, STR(TOP REPORT WORDS FEEDBACK USUAL END));
	assert_false(kept.has_message);
	buf_fini(&kept.message);
}

/* A whole message, a part that is decoded, and parts within it. */
static void test_message_ceiling(void **state UNUSED)
{
	static const char *const heads[] = {MESSAGE "From: a@example.com\n\n",
		"\n--b\nContent-Type: text/rfc822\n\nFrom: a@example.com\n\n",
		MESSAGE "From: a@example.com\nContent-Type: multipart/mixed; "
			"boundary=i\n\n--i\n\n"};
	struct kept kept;

	for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
		struct buf mail = {0};

		buf_printf(&mail, TOP REPORT FEEDBACK USUAL "%s", heads[i]);
		for (int line = 0; line < 20000; line++)
			buf_add_text(&mail, "0123456789\n");
		buf_add_text(&mail, END);
		read_message_of(&kept, buf_str(&mail));
		assert_int_equal(kept.message.len, LIMIT_REPORTED_BYTES);
		assert_int_equal(kept.repairs, REPAIR_TEXT_CUT);
		buf_fini(&kept.message);
		buf_fini(&mail);
	}
}

/* --- ceilings --- */

static void test_text_ceilings(void **state UNUSED)
{
	struct buf mail = {0};
	struct report_dump d;

	buf_add_text(&mail, TOP REPORT FEEDBACK "Feedback-Type: abuse\n"
						"Reported-Domain: example.com\n"
						"User-Agent: ");
	for (int i = 0; i < LIMIT_TEXT_BYTES; i++)
		buf_add_text(&mail, "\xC3\xBC");
	for (int i = 0; i < 2000; i++)
		buf_add_text(&mail, "\nOriginal-Rcpt-To: someone@example.com");
	buf_add_text(&mail, "\n" END);
	read_into(&d, buf_str(&mail));
	assert_int_equal(d.failure_count, 1);
	assert_non_null(strstr(buf_cstr(&d.out), "\"text_cut\""));
	assert_true(d.out.len < 4 * LIMIT_TEXT_BYTES);
	dump_fini(&d);
	buf_fini(&mail);
}

/* DKIM-Canonicalized-Body may be long; what follows it is lost then. */
static void test_feedback_ceiling(void **state UNUSED)
{
	struct buf mail = {0};
	struct report_dump d;

	buf_add_text(&mail, TOP REPORT FEEDBACK
		"Feedback-Type: abuse\nReported-Domain: example.com\n"
		"DKIM-Canonicalized-Body: x\n");
	for (unsigned i = 0; i < LIMIT_FEEDBACK_BYTES / 32; i++)
		buf_add_text(&mail, " 0123456789012345678901234567890\n");
	buf_add_text(&mail, "User-Agent: late\n" END);
	read_into(&d, buf_str(&mail));
	assert_int_equal(d.failure_count, 1);
	assert_null(strstr(buf_cstr(&d.out), "late"));
	assert_non_null(strstr(buf_cstr(&d.out), "\"text_cut\""));
	dump_fini(&d);
	buf_fini(&mail);
}

/* --- streams --- */

static void test_blocks_and_failures(void **state UNUSED)
{
	struct str feedback = STR(USUAL);
	struct report_dump whole, d;

	dump_init(&whole);
	for (size_t i = 0; i < ARRAY_LEN(block_sizes); i++) {
		struct slow_stream s =
			slow_stream(feedback, block_sizes[i], NO_FAILURE);
		struct err err = {0};

		dump_init(&d);
		assert_true(
			failure_arf_read(&s.base, STR(HEADER), &d.sink, &err));
		if (i == 0)
			buf_add_str(&whole.out, buf_str(&d.out));
		expect_text("in blocks", buf_str(&d.out), buf_str(&whole.out));
		dump_fini(&d);
	}
	for (unsigned n = 0; n < 4; n++) {
		struct slow_stream s = slow_stream(feedback, 100, n);
		struct err err = {0};

		dump_init(&d);
		assert_false(
			failure_arf_read(&s.base, STR_NULL, &d.sink, &err));
		assert_int_equal(err.code, ERR_TEMP);
		assert_int_equal(d.failure_count, 0);
		s = slow_stream(feedback, 100, n);
		assert_false(failure_text_read(&s.base, &d.sink, &err));
		assert_int_equal(err.code, ERR_TEMP);
		dump_fini(&d);
	}
	dump_fini(&whole);
}

static void test_failing_sink(void **state UNUSED)
{
	struct report_dump d;
	int fd = file_in_memory(STR(TOP REPORT FEEDBACK USUAL END));

	dump_init(&d);
	d.fail_at = 1;
	assert_false(dump_message(&d, fd, READER_MAIL, &dump_limits));
	assert_int_equal(d.failure_count, 0);
	dump_fini(&d);
	close(fd);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_carriage_returns),
		cmocka_unit_test(test_several_in_one_mail),
		cmocka_unit_test(test_report_in_reported_message),
		cmocka_unit_test(test_message_as_it_came),
		cmocka_unit_test(test_no_message),
		cmocka_unit_test(test_message_ceiling),
		cmocka_unit_test(test_text_ceilings),
		cmocka_unit_test(test_feedback_ceiling),
		cmocka_unit_test(test_blocks_and_failures),
		cmocka_unit_test(test_failing_sink),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
