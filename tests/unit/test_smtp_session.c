/* test_smtp_session.c - dialogues: what is said, answered and kept. */
#include "tests/unit/smtp_fixture.h"

static const struct dialogue dialogues[] = {
	/* clang-format off */
	{ "one message", UP_TO_DATA "Subject: x\r\n\r\nhi\r\n.\r\n" QUIT,
	  UP_TO_DATA_REPLIES SPOOLED BYE,
	  "c.test(E) a@b.test>dmarc@example.com:Subject: x\r\n\r\nhi\r\n|", 0 },
	{ "HELO, any case, any spaces",
	  "helo  [192.0.2.1] \r\nmail from: <a@b.test> \r\n"
	  "rcpt to:<DMARC@EXAMPLE.com>\r\ndata\r\nx\r\n.\r\nquit\r\n",
	  "250 mx.test\r\n" MAIL_OK RCPT_OK GO_ON SPOOLED BYE,
	  "[192.0.2.1]() a@b.test>DMARC@EXAMPLE.com:x\r\n|", 0 },
	{ "two messages, pipelined",
	  UP_TO_DATA "1\r\n.\r\n" MAIL RCPT DATA "2\r\n.\r\n" QUIT,
	  UP_TO_DATA_REPLIES SPOOLED MAIL_OK RCPT_OK GO_ON SPOOLED BYE,
	  "c.test(E) a@b.test>dmarc@example.com:1\r\n|"
	  "c.test(E) a@b.test>dmarc@example.com:2\r\n|", 0 },
	{ "null path, two recipients",
	  EHLO "MAIL FROM:<>\r\n" RCPT "RCPT TO:<tls@example.com>\r\n" DATA
	  "\r\n.\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK RCPT_OK GO_ON SPOOLED,
	  "c.test(E) >dmarc@example.com, tls@example.com:\r\n|", 0 },
	{ "empty message", UP_TO_DATA ".\r\n", UP_TO_DATA_REPLIES SPOOLED,
	  "c.test(E) a@b.test>dmarc@example.com:|", 0 },
	/* RFC 5321 4.5.2 */
	{ "dots", UP_TO_DATA "..\r\n..a\r\n.b\r\na.\r\n...\r\n.\r\n",
	  UP_TO_DATA_REPLIES SPOOLED,
	  "c.test(E) a@b.test>dmarc@example.com:.\r\n.a\r\nb\r\na.\r\n..\r\n|",
	  0 },
	{ "eight bits", UP_TO_DATA "\303\244\377\r\n.\r\n",
	  UP_TO_DATA_REPLIES SPOOLED,
	  "c.test(E) a@b.test>dmarc@example.com:\303\244\377\r\n|", 0 },
	{ "hang-up within the message", UP_TO_DATA "half", UP_TO_DATA_REPLIES,
	  "", 0 },

	{ "parameters", EHLO "MAIL FROM:<a@b.test> SIZE=1000 BODY=8BITMIME\r\n"
	  "RSET\r\nMAIL FROM:<a@b.test> body=7bit size=0\r\nRSET\r\n"
	  "MAIL FROM:<a@b.test> SIZE=1001\r\n"
	  "MAIL FROM:<a@b.test> SIZE=99999999999999999999\r\n"
	  "MAIL FROM:<a@b.test> SIZE=\r\nMAIL FROM:<a@b.test> SIZE\r\n"
	  "MAIL FROM:<a@b.test> BODY=BINARYMIME\r\n"
	  "MAIL FROM:<a@b.test> AUTH=<>\r\nMAIL FROM:<a@b.test>SIZE=1\r\n",
	  EHLO_REPLY MAIL_OK OK MAIL_OK OK
	  "552 5.3.4 message is larger than 1000 bytes\r\n"
	  "501 5.5.4 SIZE is not a number\r\n"
	  "501 5.5.4 SIZE is not a number\r\n"
	  "501 5.5.4 SIZE is not a number\r\n"
	  "501 5.5.4 BODY is neither 7BIT nor 8BITMIME\r\n"
	  "555 5.5.4 parameter not known\r\n"
	  "501 5.1.7 not an address\r\n", "", 0 },
	{ "parameters of RCPT", EHLO MAIL "RCPT TO:<dmarc@example.com> "
	  "SIZE=5\r\n",
	  EHLO_REPLY MAIL_OK "555 5.5.4 parameter not known\r\n", "", 0 },
	{ "senders", EHLO
	  "MAIL FROM:<\"a b>@\\\"\"@b.test>\r\nRSET\r\n"
	  "MAIL FROM:<@x.test,@y.test:a@b.test>\r\nRSET\r\n"
	  "MAIL FROM:<bounces+dmarc=example.com@b-1.b_2.test>\r\nRSET\r\n"
	  "MAIL FROM:<a@[192.0.2.1]>\r\nRSET\r\n"
	  "MAIL FROM:<a@[IPv6:2001:db8::1]>\r\nRSET\r\n"
	  "MAIL FROM:a@b.test\r\nMAIL FROM:<a@b.test\r\n"
	  "MAIL FROM:<a b@b.test>\r\nMAIL FROM:<a@b..test>\r\n"
	  "MAIL FROM:<a@>\r\nMAIL FROM:<@b.test>\r\nMAIL FROM:<a>\r\n"
	  "MAIL FROM:<a\001@b.test>\r\nMAIL FROM:<\303\244@b.test>\r\n"
	  "MAIL FROM:<a@b.test>x\r\nMAIL <a@b.test>\r\nMAIL\r\n",
	  EHLO_REPLY MAIL_OK OK MAIL_OK OK MAIL_OK OK MAIL_OK OK MAIL_OK OK
	  "501 5.1.7 not an address\r\n501 5.1.7 not an address\r\n"
	  "501 5.1.7 not an address\r\n501 5.1.7 not an address\r\n"
	  "501 5.1.7 not an address\r\n501 5.1.7 not an address\r\n"
	  "501 5.1.7 not an address\r\n501 5.1.7 not an address\r\n"
	  "550 5.6.7 an address that is not ASCII needs SMTPUTF8\r\n"
	  "501 5.1.7 not an address\r\n"
	  "501 5.5.4 write MAIL FROM:<address>\r\n"
	  "501 5.5.4 write MAIL FROM:<address>\r\n", "", 0 },
	{ "recipients", EHLO MAIL
	  "RCPT TO:<other@example.com>\r\nRCPT TO:<dmarc@example.org>\r\n"
	  "RCPT TO:<dmarc+x@example.com>\r\nRCPT TO:<dmarc>\r\n"
	  "RCPT TO:<>\r\nRCPT TO:dmarc@example.com\r\nRCPT\r\n"
	  "RCPT TO:<PostMaster>\r\nRCPT TO:<Tls@EXAMPLE.com>\r\n",
	  EHLO_REPLY MAIL_OK
	  "550 5.1.1 <other@example.com>: no such recipient here\r\n"
	  "550 5.1.1 <dmarc@example.org>: no such recipient here\r\n"
	  "550 5.1.1 <dmarc+x@example.com>: no such recipient here\r\n"
	  "501 5.1.3 not an address\r\n501 5.1.3 not an address\r\n"
	  "501 5.1.3 not an address\r\n"
	  "501 5.5.4 write RCPT TO:<address>\r\n" RCPT_OK RCPT_OK, "", 0 },
	{ "nobody is configured", EHLO MAIL RCPT "RCPT TO:<postmaster>\r\n"
	  DATA,
	  EHLO_REPLY MAIL_OK
	  "550 5.1.1 <dmarc@example.com>: no such recipient here\r\n"
	  "550 5.1.1 <postmaster>: no such recipient here\r\n"
	  "554 5.5.1 no valid recipients\r\n", "", NO_RECIPIENTS },
	{ "too many recipients", EHLO MAIL RCPT RCPT RCPT RCPT DATA
	  "x\r\n.\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK RCPT_OK RCPT_OK
	  "452 4.5.3 too many recipients\r\n" GO_ON SPOOLED,
	  "c.test(E) a@b.test>dmarc@example.com, dmarc@example.com, "
	  "dmarc@example.com:x\r\n|", 0 },

	/* RFC 5321 4.1.4 */
	{ "order", MAIL RCPT DATA "NOOP\r\nRSET\r\nVRFY x\r\n" EHLO RCPT DATA
	  MAIL MAIL DATA RCPT MAIL EHLO RCPT "DATA x\r\nRSET x\r\n",
	  "503 5.5.1 say EHLO first\r\n503 5.5.1 say EHLO first\r\n"
	  "503 5.5.1 say EHLO first\r\n" OK OK
	  "252 2.0.0 send some mail, it will be seen\r\n" EHLO_REPLY
	  "503 5.5.1 say MAIL first\r\n503 5.5.1 say MAIL first\r\n" MAIL_OK
	  "503 5.5.1 one message after the other\r\n"
	  "554 5.5.1 no valid recipients\r\n" RCPT_OK
	  "503 5.5.1 one message after the other\r\n" EHLO_REPLY
	  "503 5.5.1 say MAIL first\r\n503 5.5.1 say MAIL first\r\n"
	  "501 5.5.4 RSET takes no argument\r\n", "", 0 },
	{ "DATA takes no argument", EHLO MAIL RCPT "DATA x\r\n" DATA ".\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK "501 5.5.4 DATA takes no argument\r\n"
	  GO_ON SPOOLED, "c.test(E) a@b.test>dmarc@example.com:|", 0 },
	{ "RSET forgets", EHLO MAIL RCPT "RSET\r\n" DATA,
	  EHLO_REPLY MAIL_OK RCPT_OK OK "503 5.5.1 say MAIL first\r\n", "",
	  0 },
	{ "not known", EHLO "EXPN x\r\nAUTH PLAIN AGEAYg==\r\n\r\n  \r\n"
	  "M\303\244IL\r\nHELP\r\n",
	  EHLO_REPLY NOT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN
	  "214 2.0.0 DMARC reports are taken here; see RFC 5321\r\n", "", 0 },
	{ "who are you", "EHLO\r\nEHLO a b\r\nEHLO a(b)\r\nEHLO <a>\r\n"
	  "EHLO \"a\"\r\nEHLO a\001\r\nHELO [1\r\nEHLO a_b.test\r\n",
	  "501 5.5.4 say who you are: a domain or [address]\r\n"
	  "501 5.5.4 say who you are: a domain or [address]\r\n"
	  "501 5.5.4 say who you are: a domain or [address]\r\n"
	  "501 5.5.4 say who you are: a domain or [address]\r\n"
	  "501 5.5.4 say who you are: a domain or [address]\r\n"
	  "501 5.5.4 say who you are: a domain or [address]\r\n"
	  "501 5.5.4 say who you are: a domain or [address]\r\n" EHLO_REPLY,
	  "", 0 },
	{ "a browser", "POST / HTTP/1.1\r\nHost: x\r\n\r\n" UP_TO_DATA,
	  "421 4.7.0 this is not a web server\r\n", "", 0 },
	{ "nothing after QUIT", QUIT UP_TO_DATA "x\r\n.\r\n", BYE, "", 0 },

	{ "bare LF in a command", EHLO "NOOP\n" UP_TO_DATA, EHLO_REPLY BARE_LF,
	  "", 0 },
	{ "bare CR in a command", EHLO "NOOP\rNOOP\r\n" UP_TO_DATA,
	  EHLO_REPLY BARE_CR, "", 0 },
	{ "two CRs", EHLO "NOOP\r\r\n" UP_TO_DATA, EHLO_REPLY BARE_CR, "", 0 },
	{ "bare LF in a message", UP_TO_DATA "a\nb\r\n.\r\n" QUIT,
	  UP_TO_DATA_REPLIES BARE_LF, "", 0 },
	{ "bare CR in a message", UP_TO_DATA "a\rb\r\n.\r\n" QUIT,
	  UP_TO_DATA_REPLIES BARE_CR, "", 0 },
	{ "bare LF at the start", UP_TO_DATA "\n.\r\n", UP_TO_DATA_REPLIES
	  BARE_LF, "", 0 },
	{ "bare LF in what is swallowed", UP_TO_DATA "a\r\nb\r\nc\nd\r\n.\r\n",
	  UP_TO_DATA_REPLIES BARE_LF, "", WRITE_FAILS },

	{ "no room", EHLO MAIL "MAIL FROM:<a@b.test> SIZE=7\r\n" RCPT,
	  EHLO_REPLY NO_SPACE NO_SPACE "503 5.5.1 say MAIL first\r\n", "",
	  NO_ROOM },
	{ "cannot begin", EHLO MAIL RCPT DATA "RSET\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK
	  "452 4.3.1 cannot take mail now, try again later\r\n" OK, "",
	  BEGIN_FAILS },
	{ "cannot sync", UP_TO_DATA "x\r\n.\r\n" QUIT,
	  UP_TO_DATA_REPLIES NOT_KEPT BYE,
	  "c.test(E) a@b.test>dmarc@example.com:x\r\n|", SYNC_FAILS },
	/* Pieces depend on the blocks: two lines that begin with a dot are
	 * two at least. */
	{ "cannot write", UP_TO_DATA "a\r\n..b\r\n..c\r\n.\r\n" QUIT,
	  UP_TO_DATA_REPLIES NOT_KEPT BYE, "", WRITE_FAILS },
	/* clang-format on */
};

static void test_dialogues(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(dialogues); i++)
		for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
			run_dialogue(&dialogues[i], str_from(dialogues[i].in),
				blocks[k]);
}

/* --- limits -------------------------------------------------------------- */

/* max_message_bytes is 1000: of the message, dots taken off. */
static void check_size(size_t size, bool fits)
{
	struct dialogue d = {.name = "size"};
	struct buf in = {0}, out = {0}, kept = {0};

	buf_add_text(&in, UP_TO_DATA "..\r\n");
	repeat(&in, "x", size - 5);
	buf_add_text(&in, "\r\n.\r\n" QUIT);
	buf_add_text(&out, UP_TO_DATA_REPLIES);
	if (fits) {
		buf_add_text(&kept, "c.test(E) a@b.test>dmarc@example.com:"
				    ".\r\n");
		repeat(&kept, "x", size - 5);
		buf_add_text(&kept, "\r\n|");
	}
	buf_add_text(&out, fits ? SPOOLED
				: "552 5.3.4 message is larger than 1000 bytes"
				  "\r\n");
	buf_add_text(&out, BYE);
	run_built(&d, &in, &out, &kept);
}

static void test_message_size(void **state UNUSED)
{
	check_size(999, true);
	check_size(1000, true);
	check_size(1001, false);
	check_size(70000, false);
}

static void check_line(size_t len, bool fits)
{
	struct dialogue d = {.name = "line"};
	struct buf in = {0}, out = {0}, kept = {0};

	buf_add_text(&in, "NOOP ");
	repeat(&in, "x", len - 7);
	buf_add_text(&in, "\r\n" QUIT);
	buf_add_text(&out, fits ? OK : "500 5.5.2 line is too long\r\n");
	buf_add_text(&out, BYE);
	run_built(&d, &in, &out, &kept);
}

static void test_line_length(void **state UNUSED)
{
	check_line(512, true);
	check_line(SMTP_LINE_MAX, true);
	check_line(SMTP_LINE_MAX + 1, false);
	check_line(100000, false);
}

static void test_too_many_errors(void **state UNUSED)
{
	struct dialogue d = {.name = "errors"};
	struct buf in = {0}, out = {0}, kept = {0};

	repeat(&in, "WHAT\r\n", SMTP_MAX_ERRORS + 5);
	repeat(&out, "500 5.5.2 command not known\r\n", SMTP_MAX_ERRORS);
	buf_add_text(&out, "421 4.7.0 too many errors\r\n");
	run_built(&d, &in, &out, &kept);
}

/* Counted from the last message that was taken. */
static void test_too_many_idle_commands(void **state UNUSED)
{
	struct dialogue d = {.name = "idle"};
	struct buf in = {0}, out = {0}, kept = {0};

	buf_add_text(&in, UP_TO_DATA ".\r\n");
	repeat(&in, "NOOP\r\n", SMTP_MAX_IDLE_COMMANDS + 5);
	buf_add_text(&out, UP_TO_DATA_REPLIES SPOOLED);
	repeat(&out, OK, SMTP_MAX_IDLE_COMMANDS + 1);
	buf_add_text(&out, "421 4.7.0 too many commands without a message\r\n");
	buf_add_text(&kept, "c.test(E) a@b.test>dmarc@example.com:|");
	run_built(&d, &in, &out, &kept);
}

/* RFC 5321 4.5.3.1.5: a reply is 512 bytes at most, whatever was said. */
static void test_echo_is_bounded(void **state UNUSED)
{
	struct dialogue d = {.name = "echo"};
	struct buf in = {0}, out = {0}, kept = {0};

	buf_add_text(&in, EHLO MAIL "RCPT TO:<");
	repeat(&in, "a", 400);
	buf_add_text(&in, "@example.com>\r\nRCPT TO:<");
	repeat(&in, "a", 2000);
	buf_add_text(&in, "@example.com>\r\n");
	buf_add_text(&out, EHLO_REPLY MAIL_OK "550 5.1.1 <");
	repeat(&out, "a", 256);
	buf_add_text(&out, ">: no such recipient here\r\n"
			   "501 5.1.3 not an address\r\n");
	run_built(&d, &in, &out, &kept);
}

static void test_bytes_that_are_no_text(void **state UNUSED)
{
	static const char in[] =
		"NO\0OP\r\nEHLO a\0b\r\n" EHLO "MAIL FROM:<a\0@b.test>\r\n" MAIL
		"RCPT TO:<dmarc@example.com\0>\r\n" RCPT DATA "a\0b\r\n.\r\n";
	struct dialogue d = {.name = "NUL",
		.out = "500 5.5.2 command not known\r\n"
		       "501 5.5.4 say who you are: a domain or [address]\r\n" EHLO_REPLY
		       "501 5.1.7 not an address\r\n" MAIL_OK
		       "501 5.1.3 not an address\r\n" RCPT_OK GO_ON SPOOLED,
		/* as a C string */
		.kept = "c.test(E) a@b.test>dmarc@example.com:a"};

	for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
		run_dialogue(&d, (struct str){in, sizeof(in) - 1}, blocks[k]);
}

/* --- from outside -------------------------------------------------------- */

static const struct {
	enum smtp_reason why;
	const char *reply;
} ends[] = {
	/* clang-format off */
	{ REASON_TIMEOUT,     "421 4.4.2 mx.test: timeout, [192.0.2.1]; connect "
			      "again\r\n" },
	{ REASON_SHUTDOWN,    "421 4.3.2 mx.test: going down, [192.0.2.1]; try "
			      "again in a minute\r\n" },
	{ REASON_NOT_ALLOWED, "554 5.7.1 mx.test: [192.0.2.1] is not on the "
			      "allow list here; send from a listed address or "
			      "have it added\r\n" },
	{ REASON_CONNECTIONS_CLIENT, "421 4.7.0 mx.test: too many connections "
			      "from you, [192.0.2.1]; use fewer at a time\r\n" },
	/* clang-format on */
};

/* In any state: a message under way is forgotten, then nothing is heard. */
static void test_end(void **state UNUSED)
{
	static const char *const before[] = {
		"", EHLO, EHLO MAIL RCPT, UP_TO_DATA "a\r\n", QUIT};
	struct dialogue d = {.name = "end"};

	for (size_t i = 0; i < ARRAY_LEN(ends); i++)
		for (size_t k = 0; k < ARRAY_LEN(before); k++) {
			struct world w;

			world_init(&w, &d);
			feed(&w, str_from(before[k]));
			take_output(&w);
			buf_reset(&w.out);
			smtp_session_end(w.session, ends[i].why);
			smtp_session_end(w.session, ends[i].why);
			feed(&w, str_from("\r\n.\r\n" UP_TO_DATA));
			take_output(&w);
			assert_string_equal(buf_cstr(&w.out),
				before[k] == before[4] ? "" : ends[i].reply);
			assert_int_equal(w.ended, 0);
			assert_int_equal(
				smtp_session_state(w.session), SMTP_CLOSED);
			world_fini(&w);
		}
}

/* What deadlines are counted from: whole commands and messages, not bytes. */
static void test_progress(void **state UNUSED)
{
	static const struct {
		const char *in;
		uint64_t progress;
	} steps[] = {{"EHL", 0}, {"O c.test\r", 0}, {"\n", 1}, {MAIL RCPT, 3},
		{DATA, 4}, {"lots\r\nof\r\ntext", 4}, {"\r\n.", 4}, {"\r\n", 5},
		{QUIT, 6}};
	struct dialogue d = {.name = "progress"};
	struct world w;

	world_init(&w, &d);
	for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
		feed(&w, str_from(steps[i].in));
		assert_int_equal(
			smtp_session_progress(w.session), steps[i].progress);
	}
	world_fini(&w);
}

static void test_refusals_are_told(void **state UNUSED)
{
	struct dialogue d = {.name = "refused"};
	struct world w;

	world_init(&w, &d);
	feed(&w, str_from(EHLO MAIL "RCPT TO:<x@y.test>\r\nMAIL\r\n" QUIT));
	assert_string_equal(buf_cstr(&w.refused),
		"550 5.1.1 <x@y.test>: no such recipient here|"
		"503 5.5.1 one message after the other|");
	world_fini(&w);
}

static void test_declared_size_is_asked_for(void **state UNUSED)
{
	struct dialogue d = {.name = "room"};
	struct world w;

	world_init(&w, &d);
	feed(&w, str_from(EHLO "MAIL FROM:<a@b.test> SIZE=77\r\n"));
	assert_int_equal(w.asked_bytes, 77);
	feed(&w, str_from("RSET\r\n" MAIL));
	assert_int_equal(w.asked_bytes, 0);
	world_fini(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dialogues),
		cmocka_unit_test(test_message_size),
		cmocka_unit_test(test_line_length),
		cmocka_unit_test(test_too_many_errors),
		cmocka_unit_test(test_too_many_idle_commands),
		cmocka_unit_test(test_echo_is_bounded),
		cmocka_unit_test(test_bytes_that_are_no_text),
		cmocka_unit_test(test_end),
		cmocka_unit_test(test_progress),
		cmocka_unit_test(test_refusals_are_told),
		cmocka_unit_test(test_declared_size_is_asked_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
