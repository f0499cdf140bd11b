/* kind.h - what a document is, by its first bytes alone. */
#ifndef INGEST_KIND_H
#define INGEST_KIND_H

#include "base/str.h"

/* What a reader does about it; several things we refuse share KIND_OTHER. */
enum kind_id {
	KIND_EMPTY,
	KIND_GZIP, /* or the same data in the frame of zlib */
	KIND_ZIP,
	KIND_CONTAINER,      /* may hold a report, but we do not open it */
	KIND_AGGREGATE_XML,  /* XML whose root is <feedback> */
	KIND_XML,            /* XML whose root is not yet in sight */
	KIND_MAIL,           /* RFC 5322 header fields */
	KIND_TLS_REPORT,     /* JSON, RFC 8460 */
	KIND_FAILURE_REPORT, /* message/feedback-report, RFC 5965 */
	KIND_FAILURE_TEXT,   /* Exim's words for people instead */
	KIND_NOTICE,         /* what mail systems send in place of a report */
	KIND_TEXT,           /* words for people, HTML among them */
	KIND_OTHER,
};

struct kind {
	enum kind_id id;
	const char *what; /* for messages: "a PDF document"; a literal */
};

/* Enough to see past a declaration and a comment to the root element. */
#define KIND_PREFIX_BYTES 1024

/*
 * kind_of - look at the first bytes of a document (KIND_PREFIX_BYTES, or all of
 * it where it is shorter).
 *
 * Media types and file names lie: 1f 8b is gzip, PK is zip, and XML begins with
 * '<' after a byte order mark and white space.
 */
struct kind kind_of(struct str prefix);

#endif
