/* aggregate_sax.h - one aggregate report, from the blocks of its XML. */
#ifndef INGEST_AGGREGATE_SAX_H
#define INGEST_AGGREGATE_SAX_H

#include "ingest/aggregate_build.h"
#include "ingest/aggregate_xml.h"

struct aggregate_sax; /* opaque; one report being parsed */

/* Never NULL. All arguments are borrowed; *err receives what a callback fails
 * with while aggregate_sax_feed runs, and is the one given there. */
struct aggregate_sax *aggregate_sax_open(
	const struct aggregate_xml_options *options,
	const struct report_sink *sink, struct err *err);
void aggregate_sax_close(struct aggregate_sax **p);

/*
 * aggregate_sax_feed - the next block; an empty one is the end of the input.
 *
 * Fails as aggregate_xml_read does. In the second try libxml2 goes on after an
 * error; but tags that do not match mean that a part is missing, and that is no
 * report in any try.
 */
MUST_CHECK bool aggregate_sax_feed(
	struct aggregate_sax *p, struct str block, struct err *err);

/* The root element has ended: nothing more is to be fed. */
bool aggregate_sax_is_over(const struct aggregate_sax *p);
/* What of the last block stands behind the root; STR_NULL: not known. */
struct str aggregate_sax_behind_root(
	const struct aggregate_sax *p, struct str last);

/* It failed because it is not well-formed, as far as it came. */
bool aggregate_sax_is_broken(const struct aggregate_sax *p);
bool aggregate_sax_has_other_root(const struct aggregate_sax *p);
/* <record> elements of any place; counted in the second try only. */
int64_t aggregate_sax_records(const struct aggregate_sax *p);
/* Borrowed: to note repairs, and for aggregate_finish. */
struct aggregate *aggregate_sax_report(struct aggregate_sax *p);

#endif
