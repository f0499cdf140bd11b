/* aggregate_xml.h - one aggregate report, from its XML to a sink. */
#ifndef INGEST_AGGREGATE_XML_H
#define INGEST_AGGREGATE_XML_H

#include "base/stream.h"
#include "ingest/reader.h"

/*
 * aggregate_xml_read - read one document and hand its parts to the sink.
 *
 *   in           the XML; read to its end, so that what wraps it (a gzip
 *                trailer, a zip checksum) is verified before `end` is called
 *   max_records  ceiling on records, with those that are left out
 *   sink         header, record and end are called; refused is not
 *
 * RFC 7489, RFC 9990 and the drafts before them by one grammar. Memory does
 * not grow with the number of records. Where it fails, `end` was not called and
 * what went to `header` and `record` is void.
 *
 * Fails with ERR_SYNTAX (not well-formed, cut off, DOCTYPE, without what a
 * report needs), ERR_UNSUPPORTED (another root element), ERR_LIMIT (records,
 * depth), what `in` fails with, what the sink fails with.
 */
MUST_CHECK bool aggregate_xml_read(struct stream *in, uint32_t max_records,
	const struct report_sink *sink, struct err *err);

#endif
