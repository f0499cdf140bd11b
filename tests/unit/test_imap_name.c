/* test_imap_name.c - folder names as IMAP wants them. */
#include "ingest/imap_name.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Expected by RFC 3501 5.1.3's own examples and Python's imapclient rules,
 * worked out by hand from UTF-16. */
static const struct {
	const char *name, *want; /* NULL: refused */
} names[] = {
	/* clang-format off */
	{ "INBOX", "INBOX" },
	{ "Junk E-mail", "Junk E-mail" },
	{ "[Gmail]/Spam", "[Gmail]/Spam" },
	/* U+00E4 is 00E4: AOQ */
	{ "Entw\303\244rfe", "Entw&AOQ-rfe" },
	{ "R\303\244der & Co", "R&AOQ-der &- Co" },
	/* RFC 3501: ~peter/mail/台北/日本語 */
	{ "~peter/mail/\345\217\260\345\214\227/\346\227\245\346\234\254\350\252\236",
	  "~peter/mail/&U,BTFw-/&ZeVnLIqe-" },
	/* U+1F4E7 is the pair D83D DCE7 */
	{ "\360\237\223\247", "&2D3c5w-" },
	{ "\303\244\303\244", "&AOQA5A-" },
	{ "a & b", "a &- b" },
	/* What a server shows may be copied. */
	{ "Entw&AOQ-rfe", "Entw&AOQ-rfe" },
	{ "a &- b", "a &- b" },
	{ "", NULL },
	{ "a\nb", NULL },
	{ "a\rb", NULL },
	{ "a\tb", NULL },
	{ "a\177b", NULL },
	{ "\344", NULL },
	/* clang-format on */
};

static void test_encode(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct buf out = {0};
		struct err err = {0};
		bool ok = imap_name_encode(names[i].name, &out, &err);

		if (ok != (names[i].want != NULL) ||
			(ok && strcmp(buf_cstr(&out), names[i].want) != 0))
			fail_msg("%s: %s", names[i].name, buf_cstr(&out));
		if (!ok)
			assert_int_equal(err.code, ERR_CONFIG);
		buf_fini(&out);
	}
}

static void test_quote(void **state UNUSED)
{
	struct buf out = {0};

	imap_quote(STR("a \"b\" \\c"), &out);
	assert_string_equal(buf_cstr(&out), "\"a \\\"b\\\" \\\\c\"");
	buf_fini(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_encode),
		cmocka_unit_test(test_quote),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
