/*
 * imap_wire.h - what an IMAP server says, as it comes, in any blocks.
 *
 * RFC 3501 7. Lines are held up to a ceiling; what can be long is handed on as
 * it comes: the bytes of literals and the numbers of a SEARCH. Nothing here
 * grows with a message or a mailbox.
 */
#ifndef INGEST_IMAP_WIRE_H
#define INGEST_IMAP_WIRE_H

#include "base/buf.h"
#include "base/err.h"

/* A callback that returns false ends the reading with its error. */
struct imap_wire_handler {
	/* A whole line without its end; a literal is left as its "{n}". The
	 * text is valid during the call only. */
	bool (*line)(void *ctx, struct str line, struct err *err);
	/* One number of "* SEARCH"; its line is not handed over. */
	bool (*number)(void *ctx, uint32_t number, struct err *err);
	/*
	 * A literal of size_bytes comes; `before` is the line so far. Its bytes
	 * are dropped, and count as talk, where *is_wanted stays false.
	 */
	bool (*literal)(void *ctx, struct str before, uint32_t size_bytes,
		bool *is_wanted, struct err *err);
	bool (*bytes)(
		void *ctx, const void *bytes, size_t len, struct err *err);
	void *ctx;
};

struct imap_wire {
	struct imap_wire_handler handler;
	struct buf line;
	size_t read_bytes;   /* of line, up to the end of its last literal */
	uint64_t talk_bytes; /* since imap_wire_begin, wanted literals apart */
	uint32_t literal_left;
	bool is_wanted; /* the literal */
	enum { WIRE_LINE, WIRE_SEARCH, WIRE_SEARCH_END } state;
	uint64_t number; /* of SEARCH, being read */
	bool has_digit;
};

void imap_wire_init(struct imap_wire *w);
void imap_wire_fini(struct imap_wire *w);
/* A command begins: what answers it goes to `handler`; the ceiling on talk
 * counts anew. */
void imap_wire_begin(
	struct imap_wire *w, const struct imap_wire_handler *handler);
/* ERR_LIMIT (a line or all of the talk is too long), ERR_SYNTAX, or what a
 * callback said; the connection is of no use then. */
MUST_CHECK bool imap_wire_feed(
	struct imap_wire *w, const void *bytes, size_t len, struct err *err);

/* --- lines --------------------------------------------------------------- */

/* "* 12 EXISTS": the number and the word behind it. */
MUST_CHECK bool imap_numbered(
	struct str line, uint32_t *number, struct str *word, struct str *rest);
/* What stands in "[NAME ...]" at the head of a response's text; STR_NULL. */
struct str imap_code(struct str text, const char *name);
/* A word in a list separated by spaces, as CAPABILITY has it. */
bool imap_has_word(struct str list, const char *word);

/* "* n FETCH (...)": what we ask for, in any order (Exchange reorders). */
struct imap_fetch {
	uint32_t uid; /* 0: not told */
	bool has_size;
	uint64_t size_bytes;
	int64_t arrived_s; /* INTERNALDATE; 0: not told */
	bool has_body;     /* as a literal */
};
/* False where the line is none. */
MUST_CHECK bool imap_fetch_parse(struct str line, struct imap_fetch *ret);
/* Does `before` a literal say that it is the whole message? */
bool imap_is_body(struct str before);
/* "17-Jul-1996 02:44:25 -0700", RFC 3501 date-time. */
MUST_CHECK bool imap_date_parse(struct str text, int64_t *ret);

/* "* LIST (\Junk) "/" "Junk mail"": attributes and name, the name unquoted
 * into dst. False where the line is none, or the name is a literal. */
MUST_CHECK bool imap_list_parse(
	struct str line, struct str *attributes, struct buf *dst);

#endif
