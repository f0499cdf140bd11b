/* aggregate_xml.h - aggregate reports, from their XML to a sink. */
#ifndef INGEST_AGGREGATE_XML_H
#define INGEST_AGGREGATE_XML_H

#include "base/stream.h"
#include "ingest/aggregate_hint.h"
#include "ingest/reader.h"

struct aggregate_xml; /* opaque; one document being read */

struct aggregate_xml_options {
	uint32_t max_records; /* with those that are left out */
	struct aggregate_hint hint;
	/* Read what is not well-formed as well; see aggregate_repair.h. */
	bool is_second_try;
};

/* Never NULL. `in` and the text of the hint are borrowed. */
struct aggregate_xml *aggregate_xml_open(
	struct stream *in, const struct aggregate_xml_options *options);
void aggregate_xml_close(struct aggregate_xml **x);

/*
 * aggregate_xml_read - read one report and hand its parts to the sink.
 *
 * Of the sink header, record and end are called; refused is not. RFC 7489, RFC
 * 9990 and the drafts before them by one grammar. Memory does not grow with the
 * number of records. Where it fails, `end` was not called and what went to
 * `header` and `record` is void.
 *
 * Before `end` is called, `in` was read up to the next report, and where there
 * is none to its end, so that what wraps it (a gzip trailer, a zip checksum)
 * was verified.
 *
 * Fails with ERR_SYNTAX (not well-formed, DOCTYPE, without what a report
 * needs), ERR_TRUNCATED (ends before its root element does), ERR_UNSUPPORTED
 * (another root element), ERR_LIMIT (records, depth), what `in` fails with,
 * what the sink fails with.
 */
MUST_CHECK bool aggregate_xml_read(struct aggregate_xml *x,
	const struct report_sink *sink, struct err *err);

/* After a read that succeeded: another <feedback> stands behind the first, and
 * aggregate_xml_read reads it. */
bool aggregate_xml_has_more(const struct aggregate_xml *x);

/* After a read that failed: the same bytes, opened as a second try, may do.
 * Only the first report of a document gets one. */
bool aggregate_xml_may_try_again(const struct aggregate_xml *x);

#endif
