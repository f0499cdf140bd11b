/* test_imap_line.c - the lines of IMAP servers, taken apart. */
#include "ingest/imap_wire.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct {
	const char *line;
	bool is_fetch;
	uint32_t uid;
	int64_t size; /* -1: not told */
	int64_t arrived_s;
	bool has_body;
} fetches[] = {
	/* clang-format off */
	{ "* 1 FETCH (UID 5 RFC822.SIZE 100)",          true, 5, 100, 0, false },
	{ "* 1 fetch (rfc822.size 100 uid 5)",          true, 5, 100, 0, false },
	{ "* 1 FETCH (UID 5 BODY[] {100})",             true, 5, -1, 0, true },
	/* Exchange, for one, puts the rest behind the body. */
	{ "* 1 FETCH (BODY[] {100} UID 5 FLAGS (\\Seen))", true, 5, -1, 0, true },
	{ "* 1 FETCH (FLAGS (UID 7) UID 5)",            true, 5, -1, 0, false },
	{ "* 1 FETCH (X \"a ) \\\" UID 7\" UID 5)",     true, 5, -1, 0, false },
	{ "* 1 FETCH (BODY[HEADER.FIELDS (UID 7)] {3} UID 5)", true, 5, -1, 0, false },
	{ "* 1 FETCH (UID 5 BODY[] NIL)",               true, 5, -1, 0, false },
	{ "* 1 FETCH (UID 5 BODY[] \"\")",              true, 5, -1, 0, false },
	{ "* 1 FETCH (UID 5 BODY[]<0> {3})",            true, 5, -1, 0, false },
	/* date -u -d '1996-07-17 09:44:25' +%s */
	{ "* 1 FETCH (INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" UID 5)",
	  true, 5, -1, 837596665, false },
	{ "* 1 FETCH (INTERNALDATE \"yesterday\" UID 5)", true, 5, -1, 0, false },
	{ "* 1 FETCH (UID 4294967296)",                 true, 0, -1, 0, false },
	{ "* 1 FETCH (UID x RFC822.SIZE y)",            true, 0, -1, 0, false },
	{ "* 1 FETCH (UID",                             true, 0, -1, 0, false },
	{ "* 1 FETCH (UID 5",                           true, 5, -1, 0, false },
	{ "* 1 FETCH (\"",                              true, 0, -1, 0, false },
	{ "* 1 FETCH ()",                               true, 0, -1, 0, false },
	{ "* 1 FETCH (((((((((((((((((((((((( UID 5",   true, 0, -1, 0, false },
	{ "* 1 FETCH (] UID 5)",                        true, 0, -1, 0, false },
	{ "* 1 FETCH UID 5",                            false, 0, -1, 0, false },
	{ "* x FETCH (UID 5)",                          false, 0, -1, 0, false },
	{ "* 1 STORE (UID 5)",                          false, 0, -1, 0, false },
	{ "* 1",                                        false, 0, -1, 0, false },
	{ "",                                           false, 0, -1, 0, false },
	/* clang-format on */
};

static void test_fetch(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(fetches); i++) {
		struct imap_fetch f;

		if (imap_fetch_parse(str_from(fetches[i].line), &f) !=
				fetches[i].is_fetch ||
			f.uid != fetches[i].uid ||
			f.has_size != (fetches[i].size >= 0) ||
			(f.has_size &&
				f.size_bytes != (uint64_t)fetches[i].size) ||
			f.arrived_s != fetches[i].arrived_s ||
			f.has_body != fetches[i].has_body)
			fail_msg("%s: uid %u, size %d %lu, arrived %ld, "
				 "body %d",
				fetches[i].line, f.uid, f.has_size,
				f.size_bytes, f.arrived_s, f.has_body);
	}
}

static void test_is_body(void **state UNUSED)
{
	assert_true(imap_is_body(STR("* 1 FETCH (UID 5 BODY[] ")));
	assert_true(imap_is_body(STR("* 1 fetch (body[] ")));
	assert_false(imap_is_body(STR("* 1 FETCH (UID 5 BODY[HEADER] ")));
	assert_false(imap_is_body(STR("* 1 FETCH (UID 5 BODY[]<0> ")));
	assert_false(imap_is_body(STR("* LIST BODY[] ")));
	assert_false(imap_is_body(STR("")));
}

/* Expected values by `date -u -d ... +%s`. */
static const struct {
	const char *text;
	int64_t want; /* -1: none */
} dates[] = {
	/* clang-format off */
	{ "01-Nov-2026 12:00:00 +0100", 1793530800 },
	{ " 1-Nov-2026 12:00:00 +0000", 1793534400 },
	{ "29-Feb-2024 23:59:59 +0000", 1709251199 },
	{ "01-Jan-2026 00:00:00 -1130", 1767267000 },
	{ "01-jan-2026 00:00:00 +0530", 1767205800 },
	{ "00-Jan-2026 00:00:00 +0000", -1 },
	{ "32-Jan-2026 00:00:00 +0000", -1 },
	{ "01-Foo-2026 00:00:00 +0000", -1 },
	{ "01-Jan-2026 24:00:00 +0000", -1 },
	{ "01-Jan-2026 00:60:00 +0000", -1 },
	{ "01-Jan-2026 00:00:61 +0000", -1 },
	{ "01-Jan-2026 00:00:00 +0060", -1 },
	{ "01-Jan-2026 00:00:00 00000", -1 },
	{ "01-Jan-2026 00:00:00 +000",  -1 },
	{ "01-Jan-2026T00:00:00 +0000", -1 },
	{ "1-Jan-2026 00:00:00 +00000", -1 },
	{ "", -1 },
	/* clang-format on */
};

static void test_dates(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(dates); i++) {
		int64_t got = -1;

		if (!imap_date_parse(str_from(dates[i].text), &got))
			got = -1;
		if (got != dates[i].want)
			fail_msg("%s: %ld", dates[i].text, got);
	}
}

static void test_codes(void **state UNUSED)
{
	struct str s;

	s = imap_code(STR("[UIDVALIDITY 12] text"), "uidvalidity");
	assert_true(str_equal(s, STR("12")));
	s = imap_code(STR("[READ-WRITE] text"), "READ-WRITE");
	assert_true(str_equal(s, STR("")));
	assert_null(imap_code(STR("[UIDVALIDITY 12"), "UIDVALIDITY").ptr);
	assert_null(imap_code(STR("[UIDNEXT 12] x"), "UIDVALIDITY").ptr);
	assert_null(imap_code(STR("UIDVALIDITY 12"), "UIDVALIDITY").ptr);
	assert_null(imap_code(STR(""), "UIDVALIDITY").ptr);
	assert_true(imap_has_word(STR("* CAPABILITY IDLE MOVE"), "move"));
	assert_false(imap_has_word(STR("* CAPABILITY IDLE MOVED"), "MOVE"));
	assert_false(imap_has_word(STR_NULL, "MOVE"));
}

static const struct {
	const char *line;
	const char *attributes, *name; /* NULL: none */
} lists[] = {
	/* clang-format off */
	{ "* LIST (\\HasNoChildren \\Junk) \"/\" \"Junk mail\"",
	  "\\HasNoChildren \\Junk", "Junk mail" },
	{ "* LIST () \".\" INBOX.Spam", "", "INBOX.Spam" },
	{ "* LIST () NIL \"a \\\"b\\\" \\\\c\"", "", "a \"b\" \\c" },
	{ "* LIST () \"/\" {4}", NULL, NULL },
	{ "* LIST () \"/\"", NULL, NULL },
	{ "* LIST x \"/\" a", NULL, NULL },
	{ "* LIST ", NULL, NULL },
	{ "* LSUB () \"/\" a", NULL, NULL },
	/* clang-format on */
};

static void test_lists(void **state UNUSED)
{
	struct buf name = {0};

	for (size_t i = 0; i < ARRAY_LEN(lists); i++) {
		struct str attributes;
		bool ok = imap_list_parse(
			str_from(lists[i].line), &attributes, &name);

		if (ok != (lists[i].name != NULL))
			fail_msg("%s", lists[i].line);
		if (!ok)
			continue;
		assert_true(
			str_equal(attributes, str_from(lists[i].attributes)));
		assert_string_equal(buf_cstr(&name), lists[i].name);
	}
	buf_fini(&name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fetch),
		cmocka_unit_test(test_is_body),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_codes),
		cmocka_unit_test(test_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
