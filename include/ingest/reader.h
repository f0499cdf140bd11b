/*
 * reader.h - one message or file, from bytes to reports.
 *
 * MIME, containers and reports in one walk: what is a mail is taken apart
 * (GMime), what is packed is unpacked (libarchive), and each document that says
 * it is a report is read: aggregate (libxml2, streaming), failure (GMime's
 * words and dates), TLS (jansson). Content decides what a thing
 * is, never its name or media type. Runs inside a parser worker: no database,
 * no network, nothing but the given bytes.
 */
#ifndef INGEST_READER_H
#define INGEST_READER_H

#include "base/stream.h"
#include "dmarc/failure_report.h"
#include "dmarc/limits.h"
#include "dmarc/report_wire.h"
#include "dmarc/tls_report.h"

/*
 * Where reports go. `header` comes once a report, as soon as report_metadata
 * and policy_published were both read, which may be after records; `end` only
 * for a document that was read whole. Text is valid during the call only.
 * A callback that returns false ends the reading with its error.
 */
struct report_sink {
	bool (*header)(
		void *ctx, const struct aggregate_report *r, struct err *err);
	bool (*record)(void *ctx, const struct record *r, struct err *err);
	bool (*end)(
		void *ctx, const struct aggregate_report *r, struct err *err);
	/* A failure report (RFC 9991) or a TLS report (RFC 8460), whole. */
	bool (*failure)(
		void *ctx, const struct failure_report *r, struct err *err);
	bool (*tls)(void *ctx, const struct tls_report *r, struct err *err);
	/* A document that is not a report, or not a whole one. With ERR_NONE
	 * one whose XML is broken: what came of it is void, and after the
	 * others it comes again, repaired, or is refused. */
	bool (*refused)(
		void *ctx, const struct refused_document *d, struct err *err);
	void *ctx;
};

/* How the outermost bytes are to be taken. */
enum reader_input {
	READER_ANY,  /* a file: mail, archive, XML, told apart by content */
	READER_MAIL, /* an RFC 5322 message, from the spool; what is plainly
	                something else is taken like a file */
};

/*
 * read_message - hand every report in it to the sink.
 *
 *   from    the message; borrowed
 *   ret     what was found; its text is valid until the next call
 *
 * False only where the input could not be read (ERR_TEMP), a callback failed,
 * or a ceiling of the message as a whole was reached (ERR_LIMIT). A message in
 * which nothing looks like a report is ERR_UNSUPPORTED with a reason that says
 * what was found instead ("no report found: text/plain, image/png").
 */
MUST_CHECK bool read_message(const struct stream_source *from,
	enum reader_input input, const struct read_limits *limits,
	const struct report_sink *sink, struct message_end *ret,
	struct err *err);

#endif
