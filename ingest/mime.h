/* mime.h - the parts of a mail that may hold a report. */
#ifndef INGEST_MIME_H
#define INGEST_MIME_H

#include "base/buf.h"
#include "base/stream.h"

struct mime; /* opaque; one mail taken apart */

struct mime_leaf {
	struct stream *content; /* decoded; borrowed until the next leaf */
	struct str media_type;  /* "application/gzip", lower case */
	struct str file_name;   /* untrusted; STR_NULL where none */
	uint32_t number;        /* from 1, in the order of the mail */
	bool is_forwarded;      /* it is of a mail within this one */
};

/*
 * mime_open - take a mail apart.
 *
 *   ret  receives the mail; untouched on failure
 *   from borrowed; a file must outlive *ret
 *
 * A mail in a file stays there: what is held are its headers, and only while
 * their number is sane (mime_scan.h).
 *
 * Fails with ERR_SYNTAX (no header at all), ERR_LIMIT (parts, depth, headers),
 * ERR_TEMP (it cannot be read).
 */
MUST_CHECK bool mime_open(
	struct mime **ret, const struct stream_source *from, struct err *err);

/*
 * The same for a mail that is an attachment under a transfer encoding, as
 * forwarding clients send it. It is held in memory, so that more than
 * LIMIT_ATTACHED_BYTES are ERR_LIMIT. `in` is read to its end.
 */
MUST_CHECK bool mime_open_nested(
	struct mime **ret, struct stream *in, struct err *err);

void mime_close(struct mime **m);

/* Decoded (RFC 2047), one line; STR_NULL where there is none. Borrowed. */
struct str mime_subject(const struct mime *m);

/*
 * mime_notice - what the header says the mail is, where that is no report:
 * "an automatic reply"; NULL where it says nothing. A literal, and a hint:
 * the leaves decide.
 */
const char *mime_notice(const struct mime *m);

/*
 * mime_next - the next leaf; false after the last. Text borrows from `m`.
 *
 * Those that look like a report by name or media type come first, text comes
 * last: a hint and no more, as types and names lie. Leaves of forwarded mail
 * (message/rfc822) are among them, but not those of a mail that a bounce or
 * a failure report sends back. A multipart without boundary or without parts
 * is a leaf.
 */
MUST_CHECK bool mime_next(struct mime *m, struct mime_leaf *ret);

/*
 * mime_reported - the message that the last leaf, a failure report, is about.
 *
 * The part behind it, or else before it, that is a message or the header of
 * one; appended to `dst` up to its ceiling. False where there is none.
 */
MUST_CHECK bool mime_reported(struct mime *m, struct buf *dst);
/* A field of the mail's own header, decoded; NULL where it has none. Borrowed
 * until m is closed. */
const char *mime_header(const struct mime *m, const char *name);

#endif
