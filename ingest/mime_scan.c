/* mime_scan.c - whether a mail is small enough in structure to be parsed. */
#include "ingest/mime_scan.h"

#include "base/arena.h"
#include "dmarc/limits.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_BYTES ((size_t)64 * 1024)

/* Finds a word, whatever its case, in bytes that come one by one. */
struct word_finder {
	const char *word; /* lower case; its first letter occurs once */
	size_t matched;
	unsigned found; /* so many times */
};

struct scan {
	bool is_in_header;
	bool is_part_header; /* began at a boundary */
	bool is_line_empty;  /* nothing yet but '\r' */
	bool is_field;       /* the field at hand has its colon */
	bool has_dash;       /* the line at hand begins with '-' */
	bool has_digest;     /* parts may be messages without saying so */
	size_t column;
	uint64_t field_count, field_bytes, max_field_bytes;
	uint64_t header_bytes, dash_lines;
	size_t name_matched; /* of the field at hand, of content_type */
	bool has_comment;    /* '(' was in the field at hand */
	bool is_type_over;   /* ';' was: parameters may hold any word */
	struct word_finder message, feedback, digest;
};

static const char content_type[] = "content-type";

static unsigned char lower(unsigned char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static void find(struct word_finder *f, unsigned char c)
{
	if (c != (unsigned char)f->word[f->matched])
		f->matched = 0;
	if (c != (unsigned char)f->word[f->matched])
		return;
	if (f->word[++f->matched])
		return;
	f->found++;
	f->matched = 0;
}

static void begin_field(struct scan *s)
{
	s->field_bytes = 0;
	s->is_field = false;
	s->name_matched = 0;
	s->has_comment = s->is_type_over = false;
	s->message.matched = s->feedback.matched = s->digest.matched = 0;
}

static void begin_header(struct scan *s, bool is_part)
{
	s->is_in_header = true;
	s->is_part_header = is_part;
	s->message.found = s->feedback.found = s->digest.found = 0;
	begin_field(s);
}

/*
 * The header of a part that may be a message is followed by another. Fields of
 * a failure report are none: DKIM-Canonicalized-Body is as long as a body.
 */
static void end_header(struct scan *s)
{
	bool may_be_message = s->message.found > s->feedback.found ||
			      (s->has_digest && s->is_part_header);

	s->has_digest |= s->digest.found > 0;
	if (may_be_message)
		begin_header(s, false);
	else
		s->is_in_header = false;
}

static void end_line(struct scan *s)
{
	if (s->is_in_header && s->is_line_empty)
		end_header(s);
	s->column = 0;
	s->is_line_empty = true;
	s->has_dash = false;
}

/*
 * A file name may well hold "message" (messagelabs.com!example.com!…), but a
 * comment may hold a ';'.
 */
static void find_type(struct scan *s, unsigned char c)
{
	s->has_comment |= c == '(';
	s->is_type_over |= c == ';' && !s->has_comment;
	if (s->is_type_over)
		return;
	find(&s->message, c);
	find(&s->feedback, c);
	find(&s->digest, c);
}

/*
 * A line without a colon is no field, and GMime makes nothing of it: an
 * attached mail under base64 is many of them where a header would be.
 */
static void count_header_byte(struct scan *s, unsigned char c)
{
	s->field_bytes++;
	if (c == ':' && !s->is_field) {
		s->is_field = true;
		s->field_count++;
		s->header_bytes += s->field_bytes - 1;
	}
	if (!s->is_field)
		return;
	s->header_bytes++;
	if (s->field_bytes > s->max_field_bytes)
		s->max_field_bytes = s->field_bytes;
}

static void take_header_byte(struct scan *s, unsigned char c)
{
	if (s->column == 0 && c > ' ') /* else it goes on with the last */
		begin_field(s);
	count_header_byte(s, c);
	c = lower(c);
	if (s->name_matched == sizeof(content_type) - 1) {
		find_type(s, c);
	} else if (s->column == s->name_matched &&
		   c == (unsigned char)content_type[s->column]) {
		s->name_matched++;
	}
}

static void take_byte(struct scan *s, unsigned char c)
{
	if (s->is_in_header)
		take_header_byte(s, c);
	if (c == '\n') {
		end_line(s);
		return;
	}
	if (c != '\r')
		s->is_line_empty = false;
	if (s->column == 1 && s->has_dash && c == '-') {
		s->dash_lines++;
		/* A header without an end may have named the digest. */
		s->has_digest |= s->is_in_header && s->digest.found > 0;
		begin_header(s, true);
	}
	s->has_dash = s->column == 0 && c == '-';
	s->column++;
}

/* Bodies are most of a mail: straight to the end of the line. */
static const char *skip_line(
	const struct scan *s, const char *at, const char *end)
{
	const char *eol;

	if (s->is_in_header || s->column < 2)
		return at;
	eol = memchr(at, '\n', (size_t)(end - at));
	return eol ? eol : end;
}

static bool check(const struct scan *s, struct err *err)
{
	if (s->field_count > LIMIT_HEADER_FIELDS)
		return err_set(err, ERR_LIMIT,
			"more than %d header fields (ceiling header_fields)",
			LIMIT_HEADER_FIELDS);
	if (s->max_field_bytes > LIMIT_HEADER_FIELD_BYTES)
		return err_set(err, ERR_LIMIT,
			"a header field of more than %u bytes "
			"(ceiling header_field_bytes)",
			LIMIT_HEADER_FIELD_BYTES);
	if (s->header_bytes > LIMIT_HEADER_BYTES)
		return err_set(err, ERR_LIMIT,
			"headers of more than %u bytes (ceiling header_bytes)",
			LIMIT_HEADER_BYTES);
	if (s->dash_lines > LIMIT_MIME_BOUNDARIES)
		return err_set(err, ERR_LIMIT,
			"more than %d MIME boundaries "
			"(ceiling mime_boundaries)",
			LIMIT_MIME_BOUNDARIES);
	return true;
}

static bool scan_blocks(
	struct scan *s, struct stream *in, char *block, struct err *err)
{
	const char *at, *end;
	ssize_t n;

	while ((n = stream_read(in, block, BLOCK_BYTES, err)) > 0) {
		end = block + n;
		for (at = block; (at = skip_line(s, at, end)) < end; at++)
			take_byte(s, (unsigned char)*at);
		if (!check(s, err))
			return false;
	}
	return n == 0;
}

bool mime_scan(struct stream *in, struct err *err)
{
	struct scan s = {.is_line_empty = true,
		.message.word = "message",
		.feedback.word = "message/feedback-report",
		.digest.word = "digest"};
	char *block = base_malloc(BLOCK_BYTES);
	bool ok;

	begin_header(&s, false);
	ok = scan_blocks(&s, in, block, err);
	free(block);
	return ok;
}
