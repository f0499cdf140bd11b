/* test_imap_wire.c - what servers say, in blocks of any size. */
#include "ingest/imap_wire.h"

#include "dmarc/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const size_t block_sizes[] = {1, 2, 3, 7, 4096};

/* What the callbacks heard, as text: "line|", "#number ", "{before:size:bytes}"
 * for a literal that is wanted. */
struct heard {
	struct buf text;
	bool wants_all; /* literals, whatever stands before them */
	unsigned fail_at, calls;
};

static bool count_call(struct heard *h, struct err *err)
{
	return ++h->calls != h->fail_at || err_set(err, ERR_TEMP, "as asked");
}

static bool on_line(void *ctx, struct str line, struct err *err)
{
	struct heard *h = ctx;

	buf_printf(&h->text, "%.*s|", STR_ARGS(line));
	return count_call(h, err);
}

static bool on_number(void *ctx, uint32_t number, struct err *err)
{
	struct heard *h = ctx;

	buf_printf(&h->text, "#%u ", number);
	return count_call(h, err);
}

static bool on_literal(void *ctx, struct str before, uint32_t size_bytes,
	bool *is_wanted, struct err *err)
{
	struct heard *h = ctx;

	*is_wanted = h->wants_all || imap_is_body(before);
	buf_printf(&h->text, "{%.*s:%u:", STR_ARGS(before), size_bytes);
	if (!*is_wanted || size_bytes == 0)
		buf_add_text(&h->text, "}");
	return count_call(h, err);
}

static bool on_bytes(
	void *ctx, const void *bytes, size_t len, struct err *err UNUSED)
{
	struct heard *h = ctx;

	buf_add(&h->text, bytes, len);
	return true;
}

static bool feed(const char *text, size_t len, size_t block, struct heard *h,
	struct err *err)
{
	struct imap_wire_handler handler = {
		on_line, on_number, on_literal, on_bytes, h};
	struct imap_wire w;
	bool ok = true;

	imap_wire_init(&w);
	imap_wire_begin(&w, &handler);
	for (size_t at = 0, n; ok && at < len; at += n) {
		n = len - at < block ? len - at : block;
		ok = imap_wire_feed(&w, text + at, n, err);
	}
	imap_wire_fini(&w);
	return ok;
}

static const struct {
	const char *name, *said, *heard;
} answers[] = {
	/* clang-format off */
	{ "lines", "* OK hello\r\nR1 OK done\r\n+ go\r\n",
	  "* OK hello|R1 OK done|+ go|" },
	{ "short ones", "*\r\n\r\n* \r\n", "*||* |" },
	{ "bare LF", "* OK a\n* OK b\n", "* OK a|* OK b|" },
	{ "search", "* SEARCH 1 23 4294967295\r\nR1 OK\r\n",
	  "#1 #23 #4294967295 R1 OK|" },
	{ "search in any case", "* search 7 \r\n", "#7 " },
	{ "search finds nothing", "* SEARCH\r\n* SEARCH \r\n* 1 EXISTS\r\n",
	  "* 1 EXISTS|" },
	{ "search finds nothing, bare LF", "* SEARCH\nR1 OK\n", "R1 OK|" },
	{ "a line as long as that", "* SEARCX\n* SEARCX\r\n",
	  "* SEARCX|* SEARCX|" },
	/* RFC 7162 3.1.5 */
	{ "search with MODSEQ", "* SEARCH 2 5 (MODSEQ 917162500)\r\nx\r\n",
	  "#2 #5 x|" },
	{ "body", "* 1 FETCH (UID 5 BODY[] {5}\r\nab\r\nc)\r\n",
	  "{* 1 FETCH (UID 5 BODY[] :5:ab\r\nc* 1 FETCH (UID 5 BODY[] {5})|" },
	{ "attributes behind it", "* 1 FETCH (BODY[] {1}\r\nx UID 5)\r\n",
	  "{* 1 FETCH (BODY[] :1:x* 1 FETCH (BODY[] {1} UID 5)|" },
	{ "empty body", "* 1 FETCH (BODY[] {0}\r\n)\r\n",
	  "{* 1 FETCH (BODY[] :0:}* 1 FETCH (BODY[] {0})|" },
	{ "a literal that is not wanted", "* LIST () \"/\" {3}\r\na\r\n\r\nb\r\n",
	  "{* LIST () \"/\" :3:}* LIST () \"/\" {3}|b|" },
	{ "two literals", "* 1 FETCH (BODY[] {1}\r\nx X {1}\r\ny)\r\n",
	  "{* 1 FETCH (BODY[] :1:x{* 1 FETCH (BODY[] {1} X :1:}"
	  "* 1 FETCH (BODY[] {1} X {1})|" },
	/* Text for people is no data. */
	{ "braces in text", "* OK {5}\r\n* BYE {5}\r\nR1 NO {5}\r\n+ {5}\r\n",
	  "* OK {5}|* BYE {5}|R1 NO {5}|+ {5}|" },
	{ "a body that looks like answers",
	  "* 1 FETCH (BODY[] {14}\r\nR1 OK\r\n* BYE\r\n)\r\n",
	  "{* 1 FETCH (BODY[] :14:R1 OK\r\n* BYE\r\n"
	  "* 1 FETCH (BODY[] {14})|" },
	/* clang-format on */
};

static void test_answers(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(answers); i++)
		for (size_t b = 0; b < ARRAY_LEN(block_sizes); b++) {
			struct heard h = {0};
			struct err err = {0};

			if (!feed(answers[i].said, strlen(answers[i].said),
				    block_sizes[b], &h, &err))
				fail_msg("%s: %s", answers[i].name, err.msg);
			if (strcmp(buf_cstr(&h.text), answers[i].heard) != 0)
				fail_msg("%s in %zu: %s", answers[i].name,
					block_sizes[b], buf_cstr(&h.text));
			buf_fini(&h.text);
		}
}

static const struct {
	const char *said;
	enum err_code code;
} broken[] = {
	/* clang-format off */
	{ "* SEARCH 1 x\r\n",                      ERR_SYNTAX },
	{ "* SEARCH 4294967296\r\n",               ERR_SYNTAX },
	{ "* SEARCH 99999999999999999999999\r\n",  ERR_SYNTAX },
	{ "* SEARCH -1\r\n",                       ERR_SYNTAX },
	{ "* 1 FETCH (BODY[] {4294967296}\r\n",    ERR_SYNTAX },
	{ "* 1 FETCH (BODY[] {99999999999999999999999}\r\n", ERR_SYNTAX },
	{ "* 1 FETCH (BODY[] {-1}\r\n",            ERR_SYNTAX },
	{ "* 1 FETCH (BODY[] {}\r\n",              ERR_SYNTAX },
	{ "* 1 FETCH (BODY[] {1+}\r\n",            ERR_SYNTAX },
	/* Ends where its memory ends: the message must not go on. */
	{ "* 1 FETCH (X X X X X X X X X X X X X X X X X X X X X BODY[] {1+}\r\n",
	  ERR_SYNTAX },
	/* clang-format on */
};

static void test_broken(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(broken); i++)
		for (size_t b = 0; b < ARRAY_LEN(block_sizes); b++) {
			struct heard h = {0};
			struct err err = {0};

			if (feed(broken[i].said, strlen(broken[i].said),
				    block_sizes[b], &h, &err))
				fail_msg("%s was taken", broken[i].said);
			assert_int_equal(err.code, broken[i].code);
			buf_fini(&h.text);
		}
}

/* Each callback's failure ends the reading. */
static void test_callback_fails(void **state UNUSED)
{
	static const char said[] = "* OK\r\n* SEARCH 1 2\r\n"
				   "* 1 FETCH (BODY[] {1}\r\nx)\r\n";

	for (unsigned n = 1; n <= 5; n++) {
		struct heard h = {.fail_at = n};
		struct err err = {0};

		assert_false(feed(said, sizeof(said) - 1, 4096, &h, &err));
		assert_string_equal(err.msg, "as asked");
		assert_int_equal(h.calls, n);
		buf_fini(&h.text);
	}
}

#define NEAR_BYTES ((uint64_t)100 * 1000)

/* `head`, then filler until something is said against it; most is given up
 * after. */
static enum err_code feed_endless(
	const char *head, const char *filler, bool wants_all, uint64_t most)
{
	struct heard h = {.wants_all = wants_all};
	struct imap_wire_handler handler = {
		on_line, on_number, on_literal, on_bytes, &h};
	size_t len = strlen(filler);
	struct imap_wire w;
	struct err err = {0};
	bool ok;

	imap_wire_init(&w);
	imap_wire_begin(&w, &handler);
	/* Near its end from the start, so that it does not take long. */
	w.talk_bytes = LIMIT_IMAP_ANSWER_BYTES - NEAR_BYTES;
	ok = imap_wire_feed(&w, head, strlen(head), &err);
	for (uint64_t fed = 0; ok && fed < most; fed += len) {
		ok = imap_wire_feed(&w, filler, len, &err);
		buf_reset(&h.text);
	}
	assert_true(w.line.len <= LIMIT_IMAP_LINE_BYTES);
	imap_wire_fini(&w);
	buf_fini(&h.text);
	return err.code;
}

static void test_ceilings(void **state UNUSED)
{
	const uint64_t most = NEAR_BYTES + 100;

	assert_int_equal(feed_endless("", "x", false, most), ERR_LIMIT);
	assert_int_equal(feed_endless("* OK ", "xxxxxxxx", false,
				 LIMIT_IMAP_LINE_BYTES + 8),
		ERR_LIMIT);
	assert_int_equal(
		feed_endless("", "* 5 EXISTS\r\n* 5 EXISTS\r\n", false, most),
		ERR_LIMIT);
	assert_int_equal(
		feed_endless("* SEARCH", " 1 1 1 1 1 1 1 1", false, most),
		ERR_LIMIT);
	assert_int_equal(feed_endless("* LIST {4294967295}\r\n",
				 "0123456789abcdef", false, most),
		ERR_LIMIT);
	/* A message is no talk: max_message is its ceiling. */
	assert_int_equal(feed_endless("* 1 FETCH (BODY[] {4294967295}\r\n",
				 "0123456789abcdef", false, most),
		ERR_NONE);
}

/* The next command has all of it again. */
static void test_ceiling_is_of_one_command(void **state UNUSED)
{
	struct heard h = {0};
	struct imap_wire_handler handler = {
		on_line, on_number, on_literal, on_bytes, &h};
	char block[4096];
	struct imap_wire w;
	struct err err = {0};

	memset(block, 'x', sizeof(block));
	block[sizeof(block) - 1] = '\n';
	imap_wire_init(&w);
	for (int i = 0; i < 3; i++) {
		imap_wire_begin(&w, &handler);
		for (size_t n = 0; n < LIMIT_IMAP_ANSWER_BYTES / sizeof(block);
			n++) {
			assert_true(
				imap_wire_feed(&w, block, sizeof(block), &err));
			buf_reset(&h.text);
		}
	}
	assert_false(imap_wire_feed(&w, "* OK\r\n", 6, &err));
	imap_wire_fini(&w);
	buf_fini(&h.text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_answers),
		cmocka_unit_test(test_broken),
		cmocka_unit_test(test_callback_fails),
		cmocka_unit_test(test_ceilings),
		cmocka_unit_test(test_ceiling_is_of_one_command),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
