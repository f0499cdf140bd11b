/*
 * aggregate_repair.c - bytes of a broken report, made into XML again.
 *
 * A scanner that knows tags from text by the names of the grammar: in an
 * element that holds text alone, what looks like a tag of another name is text
 * ("Name <user@example.com>"). It need not be right about everything: the XML
 * parser has the last word.
 */
#include "ingest/aggregate_repair.h"

#include "base/arena.h"
#include "dmarc/terms.h"
#include "ingest/aggregate_grammar.h"

#include <stdlib.h>
#include <string.h>

#define INPUT_BYTES (32 * 1024)
/* What has to be in sight to tell a tag: longer names are none of ours. */
#define LOOK_BYTES 80
/* Most that one step writes. */
#define STEP_BYTES (2 * LOOK_BYTES)

enum repair_state { BEFORE_ROOT, TEXT, TAG, COMMENT, CDATA, PI, DROPPED, RAW };

struct repair_stream {
	struct stream base;
	struct stream *in; /* borrowed */
	uint32_t *repairs; /* borrowed */
	enum repair_state state;
	/* While it is DROPPED: until there, and what comes then. */
	struct str dropped_end;
	enum repair_state after_dropped;
	bool is_input_over, is_root_over;
	char quote;      /* in a tag: what ends the value; 0: none is open */
	struct str leaf; /* the element around, if it holds text alone */
	struct str tag;  /* the leaf that a start tag opens at its end */
	int64_t records;

	size_t at, len; /* of `input` */
	char input[INPUT_BYTES];
	size_t out_at, out_len;
	char out[INPUT_BYTES + STEP_BYTES];
};

/* --- names --- */

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       c == ':' || (unsigned char)c >= 0x80;
}

static bool is_name(char c)
{
	return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' ||
	       c == '.';
}

/* The name that s begins with, empty where what follows ends no name. */
static struct str name_of(struct str s)
{
	struct str none = {s.ptr, 0};
	size_t n = 0;

	if (s.len == 0 || !is_name_start(s.ptr[0]))
		return none;
	while (n < s.len && is_name(s.ptr[n]))
		n++;
	if (n == s.len || !(is_space(s.ptr[n]) || s.ptr[n] == '>' ||
				  (s.ptr[n] == '/' && n + 1 < s.len &&
					  s.ptr[n + 1] == '>')))
		return none;
	return (struct str){s.ptr, n};
}

static struct str local_name(struct str name)
{
	const char *colon =
		name.len > 0 ? memrchr(name.ptr, ':', name.len) : NULL;

	if (!colon)
		return name;
	return (struct str){
		colon + 1, (size_t)(name.ptr + name.len - colon - 1)};
}

/* The grammar's own name; `spf` is a text in one place only, hence none. */
static bool find_name(struct str local, struct str *ret, bool *is_leaf)
{
	bool is_known = false;

	*is_leaf = true;
	for (size_t i = 0; i < aggregate_rule_count; i++) {
		if (local.len == 0 ||
			aggregate_rules[i].name[0] != local.ptr[0] ||
			!str_equal(local, str_from(aggregate_rules[i].name)))
			continue;
		is_known = true;
		*ret = str_from(aggregate_rules[i].name);
		*is_leaf &= aggregate_rules[i].element == ELEMENT_LEAF &&
			    aggregate_rules[i].text;
	}
	*is_leaf &= is_known;
	return is_known;
}

/* --- output --- */

static void put(struct repair_stream *r, struct str s)
{
	memcpy(r->out + r->out_len, s.ptr, s.len);
	r->out_len += s.len;
}

static void pass(struct repair_stream *r, size_t n)
{
	put(r, (struct str){r->input + r->at, n});
	r->at += n;
}

static void note(struct repair_stream *r, uint32_t repair)
{
	if (!r->is_root_over)
		*r->repairs |= repair;
}

/* 0x80 to 0x9F of windows-1252; 0: not assigned. */
static const uint16_t windows_1252[32] = {
	/* clang-format off */
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
	/* clang-format on */
};

static void put_windows_1252(struct repair_stream *r, unsigned char c)
{
	unsigned u = c < 0xA0 ? windows_1252[c - 0x80] : c;
	char utf8[3];

	note(r, REPAIR_CHARSET);
	if (u == 0) {
		put(r, STR("?"));
		return;
	}
	if (u < 0x800) {
		utf8[0] = (char)(0xC0 | u >> 6);
		utf8[1] = (char)(0x80 | (u & 0x3F));
		put(r, (struct str){utf8, 2});
		return;
	}
	utf8[0] = (char)(0xE0 | u >> 12);
	utf8[1] = (char)(0x80 | (u >> 6 & 0x3F));
	utf8[2] = (char)(0x80 | (u & 0x3F));
	put(r, (struct str){utf8, 3});
}

/* Of no meaning to any state. */
static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' ||
	       c == '.' || c == '\n' || c == '_' || (c >= 'A' && c <= 'Z');
}

/* One character of whatever kind, as it may stand in XML, or several. */
static void put_character(struct repair_stream *r, struct str s)
{
	unsigned char c = (unsigned char)s.ptr[0];
	size_t n = str_utf8_len(s);

	while (n > 0 && n < s.len && is_plain(s.ptr[n - 1]) &&
		is_plain(s.ptr[n]))
		n++;
	if (n == 0) {
		put_windows_1252(r, c);
		r->at++;
	} else if (c < 0x20 && !is_space((char)c)) {
		note(r, REPAIR_XML_ESCAPED);
		put(r, STR(" "));
		r->at++;
	} else {
		pass(r, n);
	}
}

/* Nothing of it, but lines are counted. */
static void drop(struct repair_stream *r, size_t n)
{
	for (; n > 0; n--, r->at++)
		if (r->input[r->at] == '\n')
			put(r, STR("\n"));
}

static void begin_drop(
	struct repair_stream *r, struct str end, enum repair_state after)
{
	r->state = DROPPED;
	r->dropped_end = end;
	r->after_dropped = after;
}

/* --- text --- */

static void begin_tag(struct repair_stream *r, struct str name, bool is_end)
{
	struct str known = STR_NULL, local = local_name(name);
	bool is_leaf, is_known = find_name(local, &known, &is_leaf);

	if (!is_end && is_known && str_equal(known, STR("record")) &&
		!r->is_root_over)
		r->records++;
	if (is_end && is_known && str_equal(known, STR("feedback")))
		r->is_root_over = true;
	r->leaf = STR_NULL;
	r->tag = !is_end && is_leaf ? known : STR_NULL;
	r->state = TAG;
	r->quote = 0;
}

/* Is what follows the '<' a tag? In a text only one that we know is. */
static bool is_tag(const struct repair_stream *r, struct str name)
{
	struct str known;
	bool is_leaf;

	return name.len > 0 &&
	       (!r->leaf.ptr || find_name(local_name(name), &known, &is_leaf));
}

static void on_less_than(struct repair_stream *r, struct str s)
{
	bool is_end = s.len > 1 && s.ptr[1] == '/';
	size_t skip = is_end ? 2 : 1;
	struct str name = name_of((struct str){s.ptr + skip, s.len - skip});

	if (str_starts_with(s, STR("<!--"))) {
		r->state = COMMENT;
		pass(r, 4);
	} else if (str_starts_with(s, STR("<![CDATA["))) {
		r->state = CDATA;
		pass(r, 9);
	} else if (str_starts_with(s, STR("<?xml ")) && r->is_root_over) {
		/* Of another document behind; what it says of bytes is no
		 * longer so. */
		begin_drop(r, STR("?>"), TEXT);
	} else if (str_starts_with(s, STR("<?"))) {
		r->state = PI;
		pass(r, 2);
	} else if (is_tag(r, name)) {
		begin_tag(r, name, is_end);
		pass(r, 1);
	} else {
		note(r, REPAIR_XML_ESCAPED);
		put(r, STR("&#60;"));
		r->at++;
	}
}

/* Length of the reference that s begins with, with its ';'; 0: there is none. */
static size_t reference_len(struct str s)
{
	size_t begin = s.len > 1 && s.ptr[1] == '#' ? 2 : 1, n = begin;

	while (n < s.len && s.ptr[n] != ':' && is_name(s.ptr[n]))
		n++;
	return n > begin && n < s.len && s.ptr[n] == ';' ? n + 1 : 0;
}

/*
 * Once libxml2 has seen an error it forgets what &amp; and the like stand for,
 * but not numbers.
 */
static void on_ampersand(struct repair_stream *r, struct str s)
{
	static const struct {
		struct str name, number;
	} known[] = {
		{{"&amp;", 5}, {"&#38;", 5}},
		{{"&lt;", 4}, {"&#60;", 5}},
		{{"&gt;", 4}, {"&#62;", 5}},
		{{"&quot;", 6}, {"&#34;", 5}},
		{{"&apos;", 6}, {"&#39;", 5}},
	};
	size_t n = reference_len(s);

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_starts_with(s, known[i].name)) {
			put(r, known[i].number);
			r->at += known[i].name.len;
			return;
		}
	if (n > 0) {
		pass(r, n);
		return;
	}
	note(r, REPAIR_XML_ESCAPED);
	put(r, STR("&#38;"));
	r->at++;
}

static void on_text(struct repair_stream *r, struct str s)
{
	if (s.ptr[0] == '<')
		on_less_than(r, s);
	else if (s.ptr[0] == '&')
		on_ampersand(r, s);
	else
		put_character(r, s);
}

/* --- markup --- */

static void on_tag(struct repair_stream *r, struct str s)
{
	char c = s.ptr[0];

	if (c == '<') { /* stands in no tag: this one has lost its end */
		r->state = TEXT;
		return;
	}
	if (c == '&') {
		on_ampersand(r, s);
		return;
	}
	if (c == r->quote)
		r->quote = 0;
	else if (r->quote == 0 && (c == '"' || c == '\''))
		r->quote = c;
	if (r->quote == 0 && str_starts_with(s, STR("/>")))
		r->tag = STR_NULL;
	if (r->quote == 0 && c == '>') {
		r->leaf = r->tag;
		r->state = TEXT;
	}
	put_character(r, s);
}

static void on_until(struct repair_stream *r, struct str s, struct str end)
{
	if (str_starts_with(s, end)) {
		pass(r, end.len);
		r->state = TEXT;
	} else {
		put_character(r, s);
	}
}

static void on_dropped(struct repair_stream *r, struct str s)
{
	if (str_starts_with(s, r->dropped_end)) {
		drop(r, r->dropped_end.len);
		r->state = r->after_dropped;
	} else {
		drop(r, 1);
	}
}

/* --- what stands before the root --- */

static bool on_before_root(
	struct repair_stream *r, struct str s, struct err *err)
{
	struct str name;

	if (str_starts_with(s, STR("<?"))) {
		begin_drop(r, STR("?>"), BEFORE_ROOT);
		return true;
	}
	if (str_starts_with(s, STR("<!--"))) {
		begin_drop(r, STR("-->"), BEFORE_ROOT);
		return true;
	}
	if (s.len >= 9 &&
		str_equal_nocase((struct str){s.ptr, 9}, STR("<!DOCTYPE")))
		return err_set(err, ERR_SYNTAX, "DOCTYPE is not allowed");
	name = s.ptr[0] == '<' ? name_of((struct str){s.ptr + 1, s.len - 1})
			       : STR_NULL;
	if (str_equal(local_name(name), STR("feedback"))) {
		r->state = TEXT;
		return true;
	}
	if (!is_space(s.ptr[0]))
		note(r, REPAIR_JUNK_BEFORE_ROOT);
	drop(r, 1);
	return true;
}

/* A byte order mark is none of the rubbish; two-byte text is not for us. */
static void look_at_begin(struct repair_stream *r)
{
	struct str s = {r->input, r->len};

	if (str_starts_with(s, STR("\xEF\xBB\xBF")))
		r->at = 3;
	else if (s.len >= 2 && (s.ptr[0] == '\0' || s.ptr[1] == '\0' ||
				       str_starts_with(s, STR("\xFF\xFE")) ||
				       str_starts_with(s, STR("\xFE\xFF"))))
		r->state = RAW;
}

/* --- the stream --- */

/* Keeps what is left and reads more behind it. */
static bool refill(struct repair_stream *r, struct err *err)
{
	ssize_t n;

	memmove(r->input, r->input + r->at, r->len - r->at);
	r->len -= r->at;
	r->at = 0;
	n = stream_read(
		r->in, r->input + r->len, sizeof(r->input) - r->len, err);
	if (n < 0)
		return false;
	r->is_input_over = n == 0;
	r->len += (size_t)n;
	return true;
}

/* Until a whole token is in sight, or the end. */
static bool look_ahead(struct repair_stream *r, struct err *err)
{
	while (r->len - r->at < LOOK_BYTES && !r->is_input_over)
		if (!refill(r, err))
			return false;
	return true;
}

static bool step(struct repair_stream *r, struct err *err)
{
	struct str s = {r->input + r->at, r->len - r->at};

	s.len = s.len < LOOK_BYTES ? s.len : LOOK_BYTES;
	switch (r->state) {
	case BEFORE_ROOT:
		return on_before_root(r, s, err);
	case TEXT:
		on_text(r, s);
		break;
	case TAG:
		on_tag(r, s);
		break;
	case COMMENT:
		on_until(r, s, STR("-->"));
		break;
	case CDATA:
		on_until(r, s, STR("]]>"));
		break;
	case PI:
		on_until(r, s, STR("?>"));
		break;
	case DROPPED:
		on_dropped(r, s);
		break;
	case RAW:
		pass(r, s.len);
		break;
	}
	return true;
}

static bool fill_out(struct repair_stream *r, struct err *err)
{
	r->out_at = r->out_len = 0;
	while (r->out_len < INPUT_BYTES) {
		if (!look_ahead(r, err))
			return false;
		if (r->at == r->len)
			break;
		if (!step(r, err))
			return false;
	}
	if (r->state == BEFORE_ROOT && r->at == r->len)
		return err_set(err, ERR_UNSUPPORTED, "no <feedback> in it");
	return true;
}

static ssize_t repair_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct repair_stream *r = (struct repair_stream *)s;
	size_t n;

	if (r->len == 0 && !r->is_input_over) {
		if (!look_ahead(r, err))
			return -1;
		look_at_begin(r);
	}
	if (r->out_at == r->out_len && !fill_out(r, err))
		return -1;
	n = r->out_len - r->out_at;
	n = n < cap ? n : cap;
	memcpy(dst, r->out + r->out_at, n);
	r->out_at += n;
	return (ssize_t)n;
}

static void repair_close(struct stream *s)
{
	free(s);
}

int64_t aggregate_repair_records(const struct stream *repair)
{
	const struct repair_stream *r = (const struct repair_stream *)repair;

	return r->state == RAW ? -1 : r->records;
}

struct stream *aggregate_repair(struct stream *in, uint32_t *repairs)
{
	struct repair_stream *r = base_calloc(1, sizeof(*r));

	r->base.read = repair_read;
	r->base.close = repair_close;
	r->in = in;
	r->repairs = repairs;
	return &r->base;
}
