/*
 * aggregate_grammar.h - the elements of an aggregate report, as one table.
 *
 * The union of the drafts, RFC 7489 and RFC 9990: by local name and parent,
 * never by position, order or number. Hybrids are normal, so nothing is ever
 * decided by the dialect.
 */
#ifndef INGEST_AGGREGATE_GRAMMAR_H
#define INGEST_AGGREGATE_GRAMMAR_H

#include "ingest/aggregate_build.h"

/* What can hold elements we know; leaves are all ELEMENT_LEAF. */
enum aggregate_element {
	ELEMENT_LEAF,
	ELEMENT_DOCUMENT,
	ELEMENT_FEEDBACK,
	ELEMENT_REPORT_METADATA,
	ELEMENT_DATE_RANGE,
	ELEMENT_POLICY_PUBLISHED,
	ELEMENT_RECORD,
	ELEMENT_ROW,
	ELEMENT_POLICY_EVALUATED,
	ELEMENT_REASON,
	ELEMENT_IDENTIFIERS,
	ELEMENT_AUTH_RESULTS,
	ELEMENT_DKIM,
	ELEMENT_SPF,
	ELEMENT_UNKNOWN, /* nothing in it counts but a record */
	ELEMENT_COUNT
};

struct aggregate_rule {
	enum aggregate_element parent;
	const char *name;
	uint8_t name_len;
	enum aggregate_element element;
	aggregate_open_fn *open;   /* NULL: nothing to do */
	aggregate_text_fn *text;   /* NULL: its text is of no interest */
	aggregate_close_fn *close; /* after text */
};

/* The rows of one parent stand together. */
extern const struct aggregate_rule aggregate_rules[];
extern const size_t aggregate_rule_count;
/* Of an element that has no row. */
extern const struct aggregate_rule aggregate_unknown_rule;
#define AGGREGATE_MAX_RULES 80

#endif
