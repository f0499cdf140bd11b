/* test_smtp_trace.c - the lines put before a message. */
#include "ingest/smtp_trace.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* RFC 5321 4.4, dates as in RFC 5322 3.3 */
static const struct {
	struct smtp_envelope envelope;
	const char *client, *text;
} traces[] = {
	{{.helo = STR("c.test"),
		 .mail_from = STR("a@b.test"),
		 .rcpt_to = STR("dmarc@example.com"),
		 .rcpt_count = 1,
		 .is_esmtp = true},
		"192.0.2.1",
		"Return-Path: <a@b.test>\r\n"
		"Received: from c.test ([192.0.2.1])\r\n"
		"\tby mx.test (ruad) with ESMTP id 0123456789abcdef\r\n"
		"\tfor <dmarc@example.com>; "
		"Sun, 01 Nov 2026 00:00:00 +0000\r\n"},
	{{.helo = STR("[IPv6:2001:db8::1]"),
		 .mail_from = STR(""),
		 .rcpt_to = STR("dmarc@example.com, tls@example.com"),
		 .rcpt_count = 2},
		"2001:db8::1",
		"Return-Path: <>\r\n"
		"Received: from [IPv6:2001:db8::1] "
		"([IPv6:2001:db8::1])\r\n"
		"\tby mx.test (ruad) with SMTP id 0123456789abcdef; "
		"Sun, 01 Nov 2026 00:00:00 +0000\r\n"},
	{{.helo = STR("c.test"),
		 .mail_from = STR("a@b.test"),
		 .rcpt_count = 2,
		 .is_esmtp = true,
		 .tls = "TLSv1.3 with cipher X"},
		"192.0.2.1",
		"Return-Path: <a@b.test>\r\n"
		"Received: from c.test ([192.0.2.1])\r\n"
		"\t(using TLSv1.3 with cipher X)\r\n"
		"\tby mx.test (ruad) with ESMTPS id 0123456789abcdef; "
		"Sun, 01 Nov 2026 00:00:00 +0000\r\n"},
	{{.helo = STR("c.test"),
		 .mail_from = STR("\303\244@b.test"),
		 .rcpt_count = 2,
		 .is_esmtp = true,
		 .is_lmtp = true,
		 .is_utf8 = true},
		"192.0.2.1",
		"Return-Path: <\303\244@b.test>\r\n"
		"Received: from c.test ([192.0.2.1])\r\n"
		"\tby mx.test (ruad) with UTF8LMTP id 0123456789abcdef; "
		"Sun, 01 Nov 2026 00:00:00 +0000\r\n"},
};

static void test_trace(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(traces); i++) {
		struct smtp_trace t = {.envelope = &traces[i].envelope,
			.hostname = "mx.test",
			.spool_id = "0123456789abcdef",
			.arrived_s = 1793491200};
		struct buf out = {0};

		assert_true(ip_parse(str_from(traces[i].client), &t.client));
		smtp_trace_print(&t, &out);
		assert_string_equal(buf_cstr(&out), traces[i].text);
		buf_fini(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_trace),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
