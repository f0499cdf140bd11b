/*
 * failure_arf.h - failure reports (RFC 5965, 6591, 9991), from bytes to a sink.
 *
 * Fields come in any order and many are missing; each liberty taken is a bit of
 * enum repair. Of a field that is given twice the first counts, but of those
 * that RFC 5965 allows several times.
 */
#ifndef INGEST_FAILURE_ARF_H
#define INGEST_FAILURE_ARF_H

#include "base/stream.h"
#include "ingest/reader.h"

/*
 * failure_arf_read - a feedback part, message/feedback-report.
 *
 *   in       the part; beyond LIMIT_FEEDBACK_BYTES it is not read
 *   message  the reported message or its header as it came, of which the first
 *            LIMIT_REPORTED_BYTES are looked at; STR_NULL where there is none
 *
 * Fails with ERR_SYNTAX where no domain is named, with what `in` or the sink
 * fail with.
 */
MUST_CHECK bool failure_arf_read(struct stream *in, struct str message,
	const struct report_sink *sink, struct err *err);

/*
 * failure_text_read - the words for people that Exim sends instead, with the
 * header of the reported message at their end. Fails with the same.
 */
MUST_CHECK bool failure_text_read(
	struct stream *in, const struct report_sink *sink, struct err *err);

#endif
