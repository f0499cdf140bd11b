/*
 * vocabulary.h - one table a vocabulary: words of the wire and their enum.
 *
 * Private to dmarc/. The last row of each table, "other", is also what unknown
 * words become; the first row of a value gives its name.
 */
#ifndef DMARC_VOCABULARY_H
#define DMARC_VOCABULARY_H

#include "base/str.h"

struct term {
	const char *word; /* lower case */
	size_t len;
	unsigned value;
};

#define TERM(word, value)                     \
	{                                     \
		word, sizeof(word) - 1, value \
	}

/* 0 for an absent or empty word. */
unsigned vocabulary_parse(
	const struct term *terms, size_t count, struct str word);
/* NULL for a value that has no row. */
const char *vocabulary_name(
	const struct term *terms, size_t count, unsigned value);

/* The two functions of a vocabulary, over its table. */
#define VOCABULARY(name)                                                     \
	enum name name##_parse(struct str word)                              \
	{                                                                    \
		return (enum name)vocabulary_parse(                          \
			name##_terms, ARRAY_LEN(name##_terms), word);        \
	}                                                                    \
	const char *name##_name(enum name v)                                 \
	{                                                                    \
		return vocabulary_name(                                      \
			name##_terms, ARRAY_LEN(name##_terms), (unsigned)v); \
	}

#endif
