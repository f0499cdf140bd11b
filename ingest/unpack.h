/* unpack.h - turn one attachment into the documents inside it. */
#ifndef INGEST_UNPACK_H
#define INGEST_UNPACK_H

#include "base/stream.h"
#include "dmarc/limits.h"
#include "ingest/kind.h"

struct unpack; /* opaque; one attachment being read */

/* What one message has grown to so far; shared by all that is in it. */
struct unpack_usage {
	uint64_t expanded_bytes;
	bool is_exhausted; /* over max_expanded_bytes: the message is refused */
};

struct unpack_document {
	struct stream *content; /* borrowed until the next one */
	struct kind kind;
	struct str path; /* "member \"a.xml\"", "" for plain bytes; borrowed */
	struct str name; /* "a.xml", untrusted; STR_NULL: no member; borrowed */
	uint32_t nesting;   /* archives around it */
	bool has_failed;    /* it, or an archive, cannot be read: */
	struct err failure; /* why; there is no content then */
};

/*
 * unpack_open - begin reading an attachment; never NULL.
 *
 *   in      gzip, zip or plain bytes, told apart by content, never by file
 *           name; borrowed
 *   limits  ceilings, of which max_ratio is not 0; borrowed
 *   usage   is counted up, and looked at; borrowed
 *
 * RFC 9990 asks for gzip; zip and bare XML are what reporters also send, and
 * gzip in gzip or in zip has been seen.
 */
struct unpack *unpack_open(struct stream *in, const struct read_limits *limits,
	struct unpack_usage *usage);
void unpack_close(struct unpack **u);

/*
 * unpack_next - the next document; false after the last.
 *
 * Every file of every archive is one. What is wrong with one of them is told
 * as its `failure`, so that the others still come; failures are
 *   ERR_TRUNCATED    ends too early
 *   ERR_SYNTAX       damaged
 *   ERR_UNSUPPORTED  encrypted, an unknown method (the archive is left at
 *                    that), an archive without files
 *   ERR_LIMIT        members, nesting, ratio; total size (usage->is_exhausted)
 *   ERR_TEMP         `in` could not be read
 * Reading the content fails with the same.
 */
MUST_CHECK bool unpack_next(struct unpack *u, struct unpack_document *ret);

#endif
