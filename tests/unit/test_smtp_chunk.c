/* test_smtp_chunk.c - BDAT: what is kept, and where a chunk ends. */
#include "tests/unit/smtp_fixture.h"

#define UP_TO_RCPT EHLO MAIL RCPT
#define UP_TO_RCPT_REPLIES EHLO_REPLY MAIL_OK RCPT_OK
#define CHUNK(n) "250 2.0.0 " n " bytes\r\n"
#define ENVELOPE "c.test(E) a@b.test>dmarc@example.com:"
#define OUT_OF_ORDER "503 5.5.1 say MAIL and RCPT before BDAT\r\n"
#define TOO_LARGE "552 5.3.4 message is larger than 1000 bytes\r\n"
#define MALFORMED "521 5.5.4 write BDAT size, or BDAT size LAST\r\n"
#define NOT_NOW "503 5.5.1 say BDAT to its end, or RSET\r\n"

static const struct dialogue dialogues[] = {
	/* clang-format off */
	{ "one chunk", UP_TO_RCPT "BDAT 6 LAST\r\nhi\r\n\r\n" QUIT,
	  UP_TO_RCPT_REPLIES SPOOLED BYE, ENVELOPE "hi\r\n\r\n|", 0 },
	{ "any case", UP_TO_RCPT "bdat 4 last\r\nhi\r\n",
	  UP_TO_RCPT_REPLIES SPOOLED, ENVELOPE "hi\r\n|", 0 },
	/* RFC 3030 4.2: pipelined, and the next message behind it */
	{ "three chunks", UP_TO_RCPT "BDAT 3\r\na\r\nBDAT 1\r\nbBDAT 2 LAST\r\n"
	  "\r\n" MAIL RCPT "BDAT 3 LAST\r\nc\r\n",
	  UP_TO_RCPT_REPLIES CHUNK("3") CHUNK("1") SPOOLED MAIL_OK RCPT_OK
	  SPOOLED, ENVELOPE "a\r\nb\r\n|" ENVELOPE "c\r\n|", 0 },
	{ "no bytes", UP_TO_RCPT "BDAT 0\r\nBDAT 3\r\na\r\nBDAT 0 LAST\r\n",
	  UP_TO_RCPT_REPLIES CHUNK("0") CHUNK("3") SPOOLED,
	  ENVELOPE "a\r\n|", 0 },
	{ "an empty message", UP_TO_RCPT "BDAT 0 LAST\r\n",
	  UP_TO_RCPT_REPLIES SPOOLED, ENVELOPE "|", 0 },
	/* No byte of a chunk is a command or an end. */
	{ "dots stay", UP_TO_RCPT "BDAT 11 LAST\r\n..\r\n.\r\nQUIT",
	  UP_TO_RCPT_REPLIES SPOOLED, ENVELOPE "..\r\n.\r\nQUIT|", 0 },
	{ "a line end in two chunks", UP_TO_RCPT "BDAT 2\r\na\rBDAT 1 LAST\r\n"
	  "\n", UP_TO_RCPT_REPLIES CHUNK("2") SPOOLED, ENVELOPE "a\r\n|", 0 },
	{ "as is", UP_TO_RCPT "BDAT 1 LAST\r\n\377",
	  UP_TO_RCPT_REPLIES SPOOLED, ENVELOPE "\377|", 0 },

	{ "before anything", "BDAT 4 LAST\r\nab\r\nEHLO c.test\r\n"
	  "BDAT 4\r\ncd\r\nNOOP\r\n",
	  OUT_OF_ORDER EHLO_REPLY OUT_OF_ORDER OK, "", 0 },
	{ "without a recipient", EHLO MAIL "RCPT TO:<x@y.test>\r\n"
	  "BDAT 6 LAST\r\nDATA\r\n" RCPT "BDAT 0 LAST\r\n",
	  EHLO_REPLY MAIL_OK "550 5.1.1 <x@y.test>: no such recipient here\r\n"
	  "554 5.5.1 no valid recipients\r\n" RCPT_OK SPOOLED,
	  ENVELOPE "|", 0 },
	{ "between two chunks", UP_TO_RCPT "BDAT 2\r\n\r\n" MAIL RCPT DATA
	  "NOOP\r\nSTARTTLS\r\nBDAT 0 LAST\r\n",
	  UP_TO_RCPT_REPLIES CHUNK("2") NOT_NOW NOT_NOW NOT_NOW OK NOT_NOW
	  SPOOLED, ENVELOPE "\r\n|", 0 },
	{ "given up", UP_TO_RCPT "BDAT 2\r\n\r\nRSET\r\nBDAT 2 LAST\r\n\r\n"
	  MAIL RCPT "BDAT 2\r\n\r\n" EHLO MAIL RCPT "BDAT 2\r\n\r\n" QUIT,
	  UP_TO_RCPT_REPLIES CHUNK("2") OK OUT_OF_ORDER MAIL_OK RCPT_OK
	  CHUNK("2") UP_TO_RCPT_REPLIES CHUNK("2") BYE, "", 0 },
	{ "hang-up", UP_TO_RCPT "BDAT 20 LAST\r\nhalf", UP_TO_RCPT_REPLIES, "",
	  0 },
	/* Refused when it is told, swallowed all the same; then no message is
	 * there that a further chunk could belong to. */
	{ "too large", UP_TO_RCPT "BDAT 998\r\n\r\n" "%996" "BDAT 3\r\nabc"
	  "BDAT 2 LAST\r\nab" "NOOP\r\n",
	  UP_TO_RCPT_REPLIES CHUNK("998") TOO_LARGE OUT_OF_ORDER OK, "", 0 },
	{ "no room to begin", UP_TO_RCPT "BDAT 2\r\nabBDAT 1 LAST\r\nc",
	  UP_TO_RCPT_REPLIES NOT_KEPT OUT_OF_ORDER, "", BEGIN_FAILS },
	{ "not kept", UP_TO_RCPT "BDAT 1\r\naBDAT 1\r\nbBDAT 1 LAST\r\nc",
	  UP_TO_RCPT_REPLIES CHUNK("1") NOT_KEPT OUT_OF_ORDER, "",
	  WRITE_FAILS },
	{ "not synced", UP_TO_RCPT "BDAT 2 LAST\r\n\r\n" QUIT,
	  UP_TO_RCPT_REPLIES NOT_KEPT BYE, ENVELOPE "\r\n|", SYNC_FAILS },

	/* RFC 3030 3, RFC 2045 2.7; as Postfix with reject. */
	{ "bare LF", UP_TO_RCPT "BDAT 9 LAST\r\na\n.\nb\r\n" QUIT,
	  UP_TO_RCPT_REPLIES BARE_LF, "", 0 },
	{ "bare CR", UP_TO_RCPT "BDAT 9 LAST\r\na\r.\rb\r\n" QUIT,
	  UP_TO_RCPT_REPLIES BARE_CR, "", 0 },
	{ "CR at the very end", UP_TO_RCPT "BDAT 2 LAST\r\na\r" QUIT,
	  UP_TO_RCPT_REPLIES BARE_CR, "", 0 },
	{ "CR, then another chunk", UP_TO_RCPT "BDAT 2\r\na\rBDAT 1 LAST\r\nb",
	  UP_TO_RCPT_REPLIES CHUNK("2") BARE_CR, "", 0 },
	{ "LF first, after a message that ended with CR", UP_TO_RCPT
	  "BDAT 2\r\na\rRSET\r\n" MAIL RCPT "BDAT 1 LAST\r\n\n",
	  UP_TO_RCPT_REPLIES CHUNK("2") OK MAIL_OK RCPT_OK BARE_LF, "", 0 },
	/* clang-format on */
};

/* "%N" in the middle stands for N bytes. */
static struct buf expand(const char *in)
{
	const char *percent = strchr(in, '%');
	struct buf out = {0};
	char *end;

	if (!percent) {
		buf_add_text(&out, in);
		return out;
	}
	buf_add(&out, in, (size_t)(percent - in));
	repeat(&out, "x", strtoul(percent + 1, &end, 10));
	buf_add_text(&out, end);
	return out;
}

static void test_dialogues(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(dialogues); i++) {
		struct buf in = expand(dialogues[i].in);

		/* The byte that fails depends on the blocks. */
		for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
			run_dialogue(&dialogues[i], buf_str(&in), blocks[k]);
		buf_fini(&in);
	}
}

/* Where the chunk ends is not known: all that follows is not looked at. */
static void test_malformed(void **state UNUSED)
{
	static const char *const commands[] = {"BDAT", "BDAT x", "BDAT -1",
		"BDAT 5 LASTLY", "BDAT 5 LAST x", "BDAT 99999999999999999999",
		"BDAT 0x5 LAST"};

	for (size_t i = 0; i < ARRAY_LEN(commands); i++) {
		struct dialogue d = {.name = commands[i],
			.out = UP_TO_RCPT_REPLIES MALFORMED,
			.kept = ""};
		struct buf in = {0};

		buf_printf(&in, "%s%s\r\n%s", UP_TO_RCPT, commands[i],
			EHLO MAIL RCPT DATA ".\r\n");
		for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
			run_dialogue(&d, buf_str(&in), blocks[k]);
		buf_fini(&in);
	}
}

/* A size that nobody could send is refused at once, and nothing is kept. */
static void test_largest(void **state UNUSED)
{
	struct dialogue d = {.name = "largest"};
	struct world w;

	world_init(&w, &d);
	feed(&w, str_from(UP_TO_RCPT "BDAT 18446744073709551615 LAST\r\n"));
	assert_int_equal(smtp_session_state(w.session), SMTP_BDAT);
	assert_int_equal(w.aborted, 1);
	feed(&w, str_from("\r\n.\r\n" EHLO));
	assert_int_equal(smtp_session_state(w.session), SMTP_BDAT);
	assert_int_equal(w.ended, 0);
	world_fini(&w);
}

/* Their replies would grow in our memory, for a client that does not read. */
static void test_too_many_small_ones(void **state UNUSED)
{
	struct dialogue d = {.name = "small"};
	struct buf in = {0}, out = {0}, kept = {0};

	buf_add_text(&in, EHLO MAIL RCPT);
	repeat(&in, "BDAT 1\r\nx", SMTP_MAX_IDLE_COMMANDS + 5);
	buf_add_text(&out, EHLO_REPLY MAIL_OK RCPT_OK);
	/* EHLO is one of them, too. */
	repeat(&out, CHUNK("1"), SMTP_MAX_IDLE_COMMANDS - 1);
	buf_add_text(&out, "421 4.7.0 too many commands without a message\r\n");
	run_built(&d, &in, &out, &kept);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dialogues),
		cmocka_unit_test(test_malformed),
		cmocka_unit_test(test_largest),
		cmocka_unit_test(test_too_many_small_ones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
