/* test_smtp_command.c - STARTTLS, LMTP, who may send, what may stand behind. */
#include "tests/unit/smtp_fixture.h"

#define TLS_EHLO_REPLY EHLO_HEAD "250-STARTTLS\r\n" EXTENSIONS
#define FORWARD_EHLO_REPLY                                                    \
	EHLO_HEAD "250-XCLIENT ADDR HELO NAME PORT PROTO LOGIN "              \
		  "REVERSE_NAME DESTADDR DESTPORT\r\n250-XFORWARD ADDR HELO " \
		  "NAME PORT PROTO IDENT SOURCE\r\n" EXTENSIONS
#define LHLO "LHLO c.test\r\n"
#define NEEDS_TLS                                                  \
	"530 5.7.0 mx.test takes mail by TLS alone, [192.0.2.1]; " \
	"say STARTTLS first\r\n"
#define NOT_LISTED                                                    \
	"550 5.7.1 senders of that domain are not on the list here; " \
	"use a listed MAIL FROM domain\r\n"
#define NOT_BELIEVED "550 5.7.1 [192.0.2.1] is not in xclient_networks here\r\n"
#define NO_ATTRIBUTES "501 5.5.4 write attributes as ADDR=192.0.2.1\r\n"
#define NOT_ASCII "550 5.6.7 an address that is not ASCII needs SMTPUTF8\r\n"

static const struct dialogue dialogues[] = {
	/* clang-format off */
	/* RFC 3207 */
	{ "STARTTLS", EHLO STARTTLS EHLO MAIL RCPT DATA ".\r\n",
	  TLS_EHLO_REPLY TLS_READY UP_TO_DATA_REPLIES SPOOLED,
	  "c.test(ES) a@b.test>dmarc@example.com:|", HAS_TLS },
	{ "nothing outlives the handshake", EHLO MAIL RCPT STARTTLS DATA RCPT
	  MAIL "NOOP\r\n",
	  TLS_EHLO_REPLY MAIL_OK RCPT_OK TLS_READY "503 5.5.1 say EHLO first"
	  "\r\n503 5.5.1 say EHLO first\r\n503 5.5.1 say EHLO first\r\n" OK,
	  "", HAS_TLS },
	{ "STARTTLS is refused", STARTTLS EHLO "STARTTLS now\r\n" STARTTLS EHLO
	  STARTTLS,
	  "503 5.5.1 say EHLO first\r\n" TLS_EHLO_REPLY
	  "501 5.5.4 STARTTLS takes no argument\r\n" TLS_READY EHLO_REPLY
	  "503 5.5.1 this is TLS already\r\n", "", HAS_TLS },
	{ "STARTTLS is not offered", EHLO STARTTLS,
	  EHLO_REPLY "502 5.5.1 TLS is not offered here\r\n", "", 0 },
	{ "TLS is required", EHLO MAIL RCPT "NOOP\r\n" STARTTLS EHLO MAIL,
	  TLS_EHLO_REPLY NEEDS_TLS "503 5.5.1 say MAIL first\r\n" OK TLS_READY
	  EHLO_REPLY MAIL_OK, "", HAS_TLS | TLS_REQUIRED },
	{ "but not of LMTP", LHLO MAIL, EHLO_REPLY MAIL_OK, "",
	  IS_LMTP | TLS_REQUIRED },

	/* RFC 2033 */
	{ "LMTP: a reply a recipient", LHLO MAIL RCPT
	  "RCPT TO:<x@y.test>\r\nRCPT TO:<tls@example.com>\r\n" DATA "x\r\n.\r\n"
	  MAIL RCPT "BDAT 2\r\n\r\nBDAT 0 LAST\r\n" QUIT,
	  EHLO_REPLY MAIL_OK RCPT_OK
	  "550 5.1.1 <x@y.test>: no such recipient here\r\n" RCPT_OK GO_ON
	  SPOOLED SPOOLED MAIL_OK RCPT_OK "250 2.0.0 2 bytes\r\n" SPOOLED BYE,
	  "c.test(EL) a@b.test>dmarc@example.com, tls@example.com:x\r\n|"
	  "c.test(EL) a@b.test>dmarc@example.com:\r\n|", IS_LMTP },
	{ "LMTP: not kept", LHLO MAIL RCPT RCPT DATA ".\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK RCPT_OK GO_ON NOT_KEPT NOT_KEPT,
	  "c.test(EL) a@b.test>dmarc@example.com, dmarc@example.com:|",
	  IS_LMTP | SYNC_FAILS },
	{ "LMTP: too large", LHLO MAIL RCPT RCPT "BDAT 1001 LAST\r\n%1001",
	  EHLO_REPLY MAIL_OK RCPT_OK RCPT_OK
	  "552 5.3.4 message is larger than 1000 bytes\r\n"
	  "552 5.3.4 message is larger than 1000 bytes\r\n", "", IS_LMTP },
	{ "LMTP: nobody", LHLO MAIL "RCPT TO:<x@y.test>\r\n" DATA,
	  EHLO_REPLY MAIL_OK "550 5.1.1 <x@y.test>: no such recipient here\r\n"
	  "503 5.5.1 no valid recipients\r\n", "", IS_LMTP },
	{ "LMTP is not SMTP", EHLO "HELO c.test\r\n" MAIL,
	  "500 5.5.1 this is LMTP: say LHLO\r\n"
	  "500 5.5.1 this is LMTP: say LHLO\r\n503 5.5.1 say LHLO first\r\n",
	  "", IS_LMTP },
	{ "SMTP is not LMTP", LHLO, "500 5.5.1 this is SMTP: say EHLO\r\n", "",
	  0 },

	{ "listed senders", EHLO "MAIL FROM:<a@B.test>\r\nRSET\r\n"
	  "MAIL FROM:<a@x.example.net>\r\nRSET\r\n"
	  "MAIL FROM:<a@xb.test>\r\nMAIL FROM:<a@b.test.example.org>\r\n"
	  "MAIL FROM:<\"a@b.test\"@example.org>\r\nMAIL FROM:<>\r\n",
	  EHLO_REPLY MAIL_OK OK MAIL_OK OK NOT_LISTED NOT_LISTED NOT_LISTED
	  NOT_LISTED, "", LISTED_SENDERS },
	{ "too fast", EHLO MAIL,
	  EHLO_REPLY "450 4.7.1 mx.test: too many messages a minute from you, "
	  "[192.0.2.1]; send more slowly\r\n", "", TOO_FAST },

	/* RFC 6531 */
	{ "SMTPUTF8", EHLO
	  "MAIL FROM:<\303\244@\303\244.test> SMTPUTF8\r\n" RCPT
	  "RCPT TO:<\303\244@example.com>\r\n" DATA ".\r\n"
	  MAIL "RCPT TO:<\303\244@example.com>\r\nRSET\r\n"
	  "MAIL FROM:<a@b.test> SMTPUTF8=1\r\n"
	  "MAIL FROM:<\377@b.test> SMTPUTF8\r\n"
	  "MAIL FROM:<a\302\205@b.test> SMTPUTF8\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK "550 5.1.1 no such recipient here\r\n"
	  GO_ON SPOOLED MAIL_OK NOT_ASCII OK
	  "501 5.5.4 SMTPUTF8 takes no value\r\n"
	  "501 5.1.7 not an address\r\n501 5.1.7 not an address\r\n",
	  "c.test(EU) \303\244@\303\244.test>dmarc@example.com:|", 0 },

	/* RFC 3461 4 */
	{ "DSN", EHLO "MAIL FROM:<a@b.test> RET=HDRS ENVID=QQ314159+2B SIZE=9"
	  "\r\nRCPT TO:<dmarc@example.com> NOTIFY=SUCCESS,failure,Delay "
	  "ORCPT=rfc822;Bob+2B@example.com\r\n"
	  "RCPT TO:<dmarc@example.com> NOTIFY=NEVER\r\n",
	  EHLO_REPLY MAIL_OK RCPT_OK RCPT_OK, "", 0 },
	{ "DSN is malformed", EHLO "MAIL FROM:<a@b.test> RET=ALL\r\n"
	  "MAIL FROM:<a@b.test> ENVID=\r\nMAIL FROM:<a@b.test> ENVID=a=b\r\n"
	  MAIL "RCPT TO:<dmarc@example.com> NOTIFY=NEVER,DELAY\r\n"
	  "RCPT TO:<dmarc@example.com> NOTIFY=\r\n"
	  "RCPT TO:<dmarc@example.com> ORCPT=rfc822\r\n",
	  EHLO_REPLY "501 5.5.4 RET is neither FULL nor HDRS\r\n"
	  "501 5.5.4 ENVID is not xtext of at most 100 characters\r\n"
	  "501 5.5.4 ENVID is not xtext of at most 100 characters\r\n" MAIL_OK
	  "501 5.5.4 NOTIFY is NEVER, or a list of SUCCESS, FAILURE and DELAY"
	  "\r\n501 5.5.4 NOTIFY is NEVER, or a list of SUCCESS, FAILURE and "
	  "DELAY\r\n501 5.5.4 ORCPT is not TYPE;ADDRESS\r\n", "", 0 },

	/* Postfix, XCLIENT_README: the greeting, then a new EHLO. */
	{ "XCLIENT", EHLO "XCLIENT NAME=[UNAVAILABLE] ADDR=198.51.100.7 "
	  "PROTO=ESMTP HELO=real+2Etest\r\n" MAIL EHLO MAIL RCPT DATA ".\r\n",
	  FORWARD_EHLO_REPLY GREETING "503 5.5.1 say EHLO first\r\n"
	  FORWARD_EHLO_REPLY MAIL_OK RCPT_OK GO_ON SPOOLED,
	  "real.test(E) a@b.test>dmarc@example.com:|", MAY_FORWARD },
	{ "XCLIENT is malformed", "XCLIENT\r\nXCLIENT ADDR\r\n"
	  "XCLIENT ADDR=x\r\nXCLIENT WHO=192.0.2.1\r\nXCLIENT ADDR=+4\r\n"
	  "XCLIENT =192.0.2.1\r\n",
	  NO_ATTRIBUTES NO_ATTRIBUTES NO_ATTRIBUTES NO_ATTRIBUTES NO_ATTRIBUTES
	  NO_ATTRIBUTES, "", MAY_FORWARD },
	{ "who may not", EHLO "XCLIENT ADDR=198.51.100.7\r\n"
	  "XFORWARD ADDR=198.51.100.7\r\n",
	  EHLO_REPLY NOT_BELIEVED NOT_BELIEVED, "", 0 },
	{ "whom it names may not", "XCLIENT ADDR=198.51.100.7\r\n" EHLO,
	  "554 5.7.1 mx.test: [192.0.2.1] is on the deny list here; ask the "
	  "postmaster here by another way to have it taken off\r\n", "",
	  MAY_FORWARD | BAD_CLIENT },
	{ "XFORWARD in parts, of which one is not known", EHLO
	  "XFORWARD ADDR=192.0.2.9 HELO=real.test\r\nXFORWARD PORT=25\r\n" MAIL
	  RCPT DATA ".\r\nXFORWARD HELO=[UNAVAILABLE]\r\n" MAIL RCPT DATA
	  ".\r\n",
	  FORWARD_EHLO_REPLY OK OK MAIL_OK RCPT_OK GO_ON SPOOLED OK MAIL_OK
	  RCPT_OK GO_ON SPOOLED, "real.test(E) a@b.test>dmarc@example.com:|"
	  "c.test(E) a@b.test>dmarc@example.com:|", MAY_FORWARD },
	{ "XFORWARD", EHLO "XFORWARD ADDR=IPV6:2001:db8::7 HELO=real.test\r\n"
	  MAIL RCPT "XFORWARD ADDR=192.0.2.9\r\n" DATA ".\r\n" MAIL RCPT DATA
	  ".\r\n",
	  FORWARD_EHLO_REPLY OK MAIL_OK RCPT_OK
	  "503 5.5.1 one message after the other\r\n" GO_ON SPOOLED MAIL_OK
	  RCPT_OK GO_ON SPOOLED, "real.test(E) a@b.test>dmarc@example.com:|"
	  "c.test(E) a@b.test>dmarc@example.com:|", MAY_FORWARD },
	/* clang-format on */
};

/* "%N" at the end stands for N bytes. */
static struct buf expand(const char *in)
{
	struct str rest = str_from(in);
	struct buf out = {0};
	uint64_t n;

	buf_add_str(&out, str_cut(&rest, '%'));
	if (str_to_u64(rest, &n))
		repeat(&out, "x", n);
	return out;
}

static void test_dialogues(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(dialogues); i++) {
		struct buf in = expand(dialogues[i].in);

		for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
			run_dialogue(&dialogues[i], buf_str(&in), blocks[k]);
		buf_fini(&in);
	}
}

/* What stands behind STARTTLS in the same packet is left to the caller, who
 * drops it; a line that was begun there is not gone on with. */
static void test_injection(void **state UNUSED)
{
	static const char in[] = EHLO MAIL RCPT STARTTLS "MAIL FROM:<x@y.test>"
							 "\r\nNOO";
	const size_t clean = strlen(EHLO MAIL RCPT STARTTLS);
	struct dialogue d = {.name = "injection", .trouble = HAS_TLS};
	struct world w;

	world_init(&w, &d);
	assert_int_equal(
		smtp_session_feed(w.session, in, sizeof(in) - 1), clean);
	assert_int_equal(smtp_session_state(w.session), SMTP_TLS);
	take_output(&w);
	buf_reset(&w.out);
	make_secure(&w);
	assert_int_equal(smtp_session_state(w.session), SMTP_START);
	feed(&w, str_from("NOOP\r\n" RCPT EHLO RCPT));
	take_output(&w);
	assert_string_equal(buf_cstr(&w.out),
		OK "503 5.5.1 say EHLO first\r\n" EHLO_REPLY
		   "503 5.5.1 say MAIL first\r\n");
	world_fini(&w);
}

/* XCLIENT for good; XFORWARD is taken back after its message, and by RSET. */
static void test_forwarded_clients(void **state UNUSED)
{
	struct dialogue d = {.name = "clients", .trouble = MAY_FORWARD};
	struct world w;

	world_init(&w, &d);
	feed(&w, str_from("XCLIENT ADDR=198.51.100.7\r\n" EHLO
			  "XFORWARD ADDR=IPV6:2001:db8::7\r\n" MAIL RCPT DATA
			  ".\r\n"
			  "XFORWARD ADDR=[UNAVAILABLE]\r\nRSET\r\n" QUIT));
	assert_string_equal(buf_cstr(&w.clients),
		"198.51.100.7(X)|2001:db8::7()|()|()|()|");
	world_fini(&w);
}

/* What is counted: a reason for each refusal. */
static void test_reasons(void **state UNUSED)
{
	static const struct {
		const char *in;
		unsigned trouble;
		enum smtp_reason why;
	} cases[] = {
		/* clang-format off */
		{ "WHAT\r\n", 0, REASON_SYNTAX },
		{ MAIL, 0, REASON_SEQUENCE },
		{ EHLO MAIL, TLS_REQUIRED, REASON_TLS_REQUIRED },
		{ EHLO "MAIL FROM:<a@y.test>\r\n", LISTED_SENDERS, REASON_SENDER },
		{ EHLO MAIL, NO_ROOM, REASON_STORAGE },
		{ EHLO MAIL, TOO_FAST, REASON_MESSAGES_CLIENT },
		{ EHLO "MAIL FROM:<a@b.test> SIZE=1001\r\n", 0, REASON_SIZE },
		{ EHLO MAIL "RCPT TO:<x@y.test>\r\n", 0, REASON_RECIPIENT },
		{ EHLO MAIL RCPT RCPT RCPT RCPT, 0, REASON_RECIPIENT_COUNT },
		{ EHLO "XCLIENT ADDR=192.0.2.1\r\n", 0, REASON_FORWARDED },
		{ "NOOP\n", 0, REASON_BARE_LINE_END },
		{ "GET / HTTP/1.1\r\n", 0, REASON_NUISANCE },
		{ UP_TO_DATA ".\r\n", SYNC_FAILS, REASON_STORAGE },
		/* clang-format on */
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct dialogue d = {
			.name = "reasons", .trouble = cases[i].trouble};
		struct world w;

		world_init(&w, &d);
		feed(&w, str_from(cases[i].in));
		assert_int_equal(w.reason_count, 1);
		assert_int_equal(w.reasons[0], cases[i].why);
		world_fini(&w);
	}
}

/* Every reply of the table is one line that fits, with two names in it. */
static void test_replies(void **state UNUSED)
{
	for (enum smtp_reason r = REASON_DENIED; r <= REASON_BYTES_CLIENT;
		r++) {
		struct dialogue d = {.name = "replies"};
		struct str out;
		struct world w;

		assert_true(strlen(smtp_reason_name(r)) > 0);
		world_init(&w, &d);
		smtp_session_end(w.session, r);
		out = smtp_session_output(w.session);
		assert_true(out.len < 200);
		assert_true(out.ptr[0] == '4' || out.ptr[0] == '5');
		assert_int_equal(out.ptr[0], out.ptr[4]);
		assert_non_null(memmem(out.ptr, out.len, "mx.test", 7));
		assert_non_null(memmem(out.ptr, out.len, "[192.0.2.1]", 11));
		world_fini(&w);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dialogues),
		cmocka_unit_test(test_injection),
		cmocka_unit_test(test_forwarded_clients),
		cmocka_unit_test(test_reasons),
		cmocka_unit_test(test_replies),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
