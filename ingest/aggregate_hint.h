/* aggregate_hint.h - what a mail's subject and a file's name say of a report. */
#ifndef INGEST_AGGREGATE_HINT_H
#define INGEST_AGGREGATE_HINT_H

#include "base/str.h"

/*
 * Where the report itself is silent; never a reason to refuse one. Both are
 * strangers' text, borrowed, STR_NULL where unknown.
 */
struct aggregate_hint {
	struct str subject;   /* unfolded and decoded (RFC 2047) */
	struct str file_name; /* of the attachment or the archive's member */
};

/*
 * aggregate_hint_subject - "Report Domain: D Submitter: S Report-ID: I".
 *
 *   domain, submitter  receive the words behind the colons, STR_NULL where
 *                      there is none; borrowed from `subject`
 *
 * RFC 9990 makes it a MUST. Mail.ru puts semicolons between them, Google wrote
 * "domain:", gateways put tags in front.
 */
void aggregate_hint_subject(
	struct str subject, struct str *domain, struct str *submitter);

/* The parts of receiver!domain!begin!end[!id].extension. */
struct aggregate_file_name {
	struct str receiver, domain; /* may be empty; borrowed */
	int64_t begin_s, end_s;      /* UTC seconds, as written */
};

/* False where the name is not of that form (RFC 7489 7.2.1.1, RFC 9990). */
MUST_CHECK bool aggregate_hint_file_name(
	struct str name, struct aggregate_file_name *ret);

#endif
