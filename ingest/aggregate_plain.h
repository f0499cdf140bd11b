/*
 * aggregate_plain.h - a record that is written plainly, read without libxml2.
 *
 * Nearly all bytes of a big report are records, and nearly all of those are
 * start tags without attributes, end tags, and text that is ASCII without a
 * reference. That much of XML is read here several times as fast; what has
 * anything else in it is left, whole, to libxml2.
 */
#ifndef INGEST_AGGREGATE_PLAIN_H
#define INGEST_AGGREGATE_PLAIN_H

#include "ingest/aggregate_grammar.h"

/* Tags of one record: 20 to 40 are usual. One of more goes to libxml2. */
#define PLAIN_MAX_TAGS 256

struct plain_tag {
	const struct aggregate_rule *rule;
	struct str text; /* of an end tag whose rule wants it; trimmed */
	bool is_end;
};

/* A leaf's text, and all that stands between it and the text before. */
struct plain_slot {
	struct plain_tag *tag;
	struct str markup;
};

/* Zeroed before the first record. All text is borrowed from its bytes. */
struct plain_record {
	size_t bytes; /* white space before it included */
	size_t lines; /* line feeds among them */
	size_t count, slot_count;
	struct str last_markup;
	bool is_pattern; /* the next one may be read by comparing with it */
	struct plain_tag tags[PLAIN_MAX_TAGS];
	struct plain_slot slots[PLAIN_MAX_TAGS / 2];
};

/*
 * aggregate_plain_scan - one record at the beginning of `s`, if it is plain.
 *
 * `s` stands where a child of <feedback> may begin. first_rule: the rules of
 * parent p are first_rule[p] up to first_rule[p + 1]. True: *r is a whole
 * record, well-formed, each of its elements with a rule, its tags in order.
 * False: it is something else, or not whole.
 *
 * *r is given with what the record before left in it while the bytes of that
 * one are still there; r->is_pattern is set to false where they are not.
 */
bool aggregate_plain_scan(
	const uint8_t *first_rule, struct str s, struct plain_record *r);

#endif
