/* tls_json.h - TLS reports (RFC 8460), from JSON to a sink. */
#ifndef INGEST_TLS_JSON_H
#define INGEST_TLS_JSON_H

#include "base/stream.h"
#include "ingest/reader.h"

/* What the mail's header says of the report in it (RFC 8460 5.3); NULL: that is
 * not known. Borrowed. */
struct tls_origin {
	const char *domain;    /* TLS-Report-Domain */
	const char *submitter; /* TLS-Report-Submitter */
};

/*
 * tls_json_read - read one report; `origin` stands in for what it does not say
 * itself (Postfix leaves policy-domain out where it found no policy).
 *
 * Fails with ERR_SYNTAX (no JSON, no object, nobody who reports, no usable
 * date-range), ERR_LIMIT (size, nesting, policies, failures), or what `in` or
 * the sink fail with.
 */
MUST_CHECK bool tls_json_read(struct stream *in,
	const struct tls_origin *origin, const struct report_sink *sink,
	struct err *err);

#endif
