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

struct plain_record {
	size_t bytes; /* white space before it included */
	size_t lines; /* line feeds among them */
	size_t count;
	struct plain_tag tags[PLAIN_MAX_TAGS];
};

/*
 * aggregate_plain_scan - one record at the beginning of `s`, if it is plain.
 *
 * `s` stands where a child of <feedback> may begin. first_rule: the rules of
 * parent p are first_rule[p] up to first_rule[p + 1]. True: *ret is a whole
 * record, well-formed, each of its elements with a rule, its tags in order and
 * its texts borrowed from `s`; False: it is something else, or not whole.
 */
bool aggregate_plain_scan(
	const uint8_t *first_rule, struct str s, struct plain_record *ret);

#endif
