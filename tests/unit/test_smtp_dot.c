/* test_smtp_dot.c - the end of a message, and what only looks like it. */
#include "ingest/smtp_dot.h"

#include "tests/unit/smtp_fixture.h"

/* --- by itself ----------------------------------------------------------- */

static const struct {
	const char *in, *out;
	enum smtp_dot_state state;
	size_t left; /* bytes not used */
} pieces[] = {
	/* clang-format off */
	{ "",                "",             DOT_LINE,    0 },
	{ "a",               "a",            DOT_TEXT,    0 },
	{ "a\r",             "a\r",          DOT_CR,      0 },
	{ "a\r\n",           "a\r\n",        DOT_LINE,    0 },
	{ "a\r\n.",          "a\r\n",        DOT_DOT,     0 },
	{ "a\r\n.\r",        "a\r\n",        DOT_DOT_CR,  0 },
	{ "a\r\n.\r\nMAIL",  "a\r\n",        DOT_END,     4 },
	{ ".\r\n.\r\n",      "",             DOT_END,     3 },
	{ "a.\r\n..\r\n",    "a.\r\n.\r\n",  DOT_LINE,    0 },
	{ "a\nb",            "a",            DOT_BARE_LF, 1 },
	{ "a\rb",            "a\r",          DOT_BARE_CR, 0 },
	{ ".\n",             "",             DOT_BARE_LF, 0 },
	{ ".\r.",            "",             DOT_BARE_CR, 0 },
	{ ".\r\r",           "",             DOT_BARE_CR, 0 },
	{ "\r\r",            "\r",           DOT_BARE_CR, 0 },
	/* clang-format on */
};

static void test_pieces(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(pieces); i++) {
		enum smtp_dot_state dot = DOT_LINE;
		struct str in = str_from(pieces[i].in), piece;
		struct buf out = {0};
		bool is_more;

		do {
			is_more = smtp_dot_next(&dot, &in, &piece);
			buf_add_str(&out, piece);
		} while (is_more);
		assert_string_equal(buf_cstr(&out), pieces[i].out);
		assert_int_equal(dot, pieces[i].state);
		assert_int_equal(in.len, pieces[i].left);
		/* The last states are for good. */
		if (dot >= DOT_END) {
			assert_false(smtp_dot_next(&dot, &in, &piece));
			assert_int_equal(piece.len, 0);
			assert_int_equal(in.len, pieces[i].left);
		}
		buf_fini(&out);
	}
}

/* --- smuggling ----------------------------------------------------------- */

/* Postfix with forbid_bare_newline = no takes two messages out of the first
 * three. */
static const struct {
	const char *end, *reply;
} smugglers[] = {
	/* clang-format off */
	{ "\n.\n",       BARE_LF },
	{ "\n.\r\n",     BARE_LF },
	{ "\r\n.\n",     BARE_LF },
	{ "\r.\r",       BARE_CR },
	{ "\r\n.\r",     BARE_CR },
	{ "\r.\r\n",     BARE_CR },
	{ "\r\n.\r\r\n", BARE_CR },
	{ "\r\r\n.\r\n", BARE_CR },
	{ "\r\n\n.\r\n", BARE_LF },
	/* clang-format on */
};

static void test_smuggling(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(smugglers); i++) {
		struct dialogue d = {.name = smugglers[i].end};
		struct buf in = {0}, out = {0}, kept = {0};

		buf_add_text(&in, UP_TO_DATA "Subject: 1\r\n\r\nbody");
		buf_add_text(&in, smugglers[i].end);
		buf_add_text(&in, MAIL RCPT DATA "2\r\n.\r\n" QUIT);
		buf_add_text(&out, UP_TO_DATA_REPLIES);
		buf_add_text(&out, smugglers[i].reply);
		run_built(&d, &in, &out, &kept);
	}
}

/* A NUL does not hide what stands behind it. */
static void test_smuggling_behind_nul(void **state UNUSED)
{
	static const char in[] = UP_TO_DATA "a\0\n.\n" MAIL RCPT DATA "2";
	struct dialogue d = {
		.name = "NUL", .out = UP_TO_DATA_REPLIES BARE_LF, .kept = ""};

	for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
		run_dialogue(&d, (struct str){in, sizeof(in) - 1}, blocks[k]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pieces),
		cmocka_unit_test(test_smuggling),
		cmocka_unit_test(test_smuggling_behind_nul),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
