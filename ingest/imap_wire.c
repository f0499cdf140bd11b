/* imap_wire.c - what an IMAP server says, as it comes, in any blocks. */
#include "ingest/imap_wire.h"

#include <inttypes.h>
#include <string.h>

#include "dmarc/limits.h"

static const struct str search = STR("* SEARCH");

void imap_wire_init(struct imap_wire *w)
{
	*w = (struct imap_wire){.state = WIRE_LINE};
}

void imap_wire_fini(struct imap_wire *w)
{
	buf_fini(&w->line);
}

void imap_wire_begin(
	struct imap_wire *w, const struct imap_wire_handler *handler)
{
	w->handler = *handler;
	w->talk_bytes = 0;
}

static bool count_talk(struct imap_wire *w, size_t len, struct err *err)
{
	w->talk_bytes += len;
	return w->talk_bytes <= LIMIT_IMAP_ANSWER_BYTES ||
	       err_set(err, ERR_LIMIT,
		       "the server's answer is longer than %" PRIu64 " bytes",
		       LIMIT_IMAP_ANSWER_BYTES);
}

/* --- literals ------------------------------------------------------------ */

/* Text for people may end in anything; only data has literals. */
static bool is_data(struct str line)
{
	static const char *const told[] = {"OK", "NO", "BAD", "BYE", "PREAUTH"};
	struct str word;

	if (!str_starts_with(line, STR("* ")))
		return false;
	line = (struct str){line.ptr + 2, line.len - 2};
	word = str_cut(&line, ' ');
	for (size_t i = 0; i < ARRAY_LEN(told); i++)
		if (str_equal_nocase(word, str_from(told[i])))
			return false;
	return true;
}

/* The "{n}" at its end, behind what was read; STR_NULL: none. `before` is what
 * stands before it. */
static struct str literal_digits(
	struct str line, size_t read_bytes, struct str *before)
{
	size_t at = line.len;

	if (line.len < 3 || line.ptr[line.len - 1] != '}' || !is_data(line))
		return STR_NULL;
	while (at > 0 && line.ptr[at - 1] != '{')
		at--;
	/* One that ends the line is not met twice. */
	if (at == 0 || at <= read_bytes)
		return STR_NULL;
	*before = (struct str){line.ptr, at - 1};
	return (struct str){line.ptr + at, line.len - 1 - at};
}

static bool begin_literal(struct imap_wire *w, struct str digits,
	struct str before, struct err *err)
{
	uint64_t size;

	/* RFC 3501 9: a number is 32 bits. */
	if (!str_to_u64(digits, &size) || size > UINT32_MAX)
		return err_set(err, ERR_SYNTAX,
			"the server announces a literal of \"%.*s\" bytes",
			digits.len < 40 ? (int)digits.len : 40, digits.ptr);
	w->literal_left = (uint32_t)size;
	w->read_bytes = w->line.len;
	w->is_wanted = false;
	return w->handler.literal(
		w->handler.ctx, before, w->literal_left, &w->is_wanted, err);
}

static bool feed_literal(
	struct imap_wire *w, const char **at, const char *end, struct err *err)
{
	size_t n = (size_t)(end - *at);

	if (n > w->literal_left)
		n = w->literal_left;
	if (w->is_wanted ? !w->handler.bytes(w->handler.ctx, *at, n, err)
			 : !count_talk(w, n, err))
		return false;
	w->literal_left -= (uint32_t)n;
	*at += n;
	return true;
}

/* --- lines --------------------------------------------------------------- */

static bool end_line(struct imap_wire *w, struct err *err)
{
	struct str line = buf_str(&w->line), digits, before;
	bool ok;

	/* RFC 3501 says CRLF; the end that counts is the LF. */
	if (line.len > 0 && line.ptr[line.len - 1] == '\r')
		w->line.len = --line.len;
	digits = literal_digits(line, w->read_bytes, &before);
	if (digits.ptr)
		return begin_literal(w, digits, before, err);
	ok = w->handler.line(w->handler.ctx, line, err);
	buf_reset(&w->line);
	w->read_bytes = 0;
	return ok;
}

static bool is_search(const struct imap_wire *w)
{
	return w->line.len == search.len &&
	       str_equal_nocase(buf_str(&w->line), search);
}

static bool feed_line(
	struct imap_wire *w, const char **at, const char *end, struct err *err)
{
	const char *stop = memchr(*at, '\n', (size_t)(end - *at));
	size_t n = stop ? (size_t)(stop - *at) : (size_t)(end - *at);

	/* Up to where it shows whether it is a SEARCH, first. */
	if (w->line.len < search.len && n >= search.len - w->line.len) {
		n = search.len - w->line.len;
		stop = NULL;
	}
	if (n > LIMIT_IMAP_LINE_BYTES - w->line.len)
		return err_set(err, ERR_LIMIT,
			"the server's line is longer than %zu bytes",
			LIMIT_IMAP_LINE_BYTES);
	buf_add(&w->line, *at, n);
	*at += n;
	if (stop) {
		(*at)++;
		return count_talk(w, n + 1, err) && end_line(w, err);
	}
	if (n > 0 && is_search(w)) {
		buf_reset(&w->line);
		w->state = WIRE_SEARCH;
		w->has_digit = false;
	}
	return count_talk(w, n, err);
}

/* --- SEARCH -------------------------------------------------------------- */

static bool end_number(struct imap_wire *w, struct err *err)
{
	bool has_digit = w->has_digit;
	uint64_t number = w->number;

	w->has_digit = false;
	w->number = 0;
	return !has_digit ||
	       w->handler.number(w->handler.ctx, (uint32_t)number, err);
}

static bool search_byte(struct imap_wire *w, char c, struct err *err)
{
	if (c == '\n')
		w->state = WIRE_LINE;
	if (w->state == WIRE_SEARCH_END)
		return true;
	if (c >= '0' && c <= '9') {
		w->number = w->number * 10 + (unsigned)(c - '0');
		w->has_digit = true;
		return w->number <= UINT32_MAX ||
		       err_set(err, ERR_SYNTAX,
			       "the server's SEARCH has a number that is no "
			       "UID");
	}
	if (c == '(') /* RFC 7162: "(MODSEQ n)" ends it */
		w->state = WIRE_SEARCH_END;
	else if (c != ' ' && c != '\r' && c != '\n')
		return err_set(err, ERR_SYNTAX,
			"the server's SEARCH is no list of numbers");
	return end_number(w, err);
}

static bool feed_search(
	struct imap_wire *w, const char **at, const char *end, struct err *err)
{
	const char *begin = *at;

	while (*at < end && w->state != WIRE_LINE)
		if (!search_byte(w, *(*at)++, err))
			return false;
	return count_talk(w, (size_t)(*at - begin), err);
}

bool imap_wire_feed(
	struct imap_wire *w, const void *bytes, size_t len, struct err *err)
{
	const char *at = bytes, *end = at + len;
	bool ok = true;

	while (ok && at < end)
		if (w->literal_left > 0)
			ok = feed_literal(w, &at, end, err);
		else if (w->state == WIRE_LINE)
			ok = feed_line(w, &at, end, err);
		else
			ok = feed_search(w, &at, end, err);
	return ok;
}
