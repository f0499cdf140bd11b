/* vocabulary.c - words of the wire, looked up in a table. */
#include "dmarc/vocabulary.h"

#include <string.h>

#define WORD_MAX_BYTES 32

unsigned vocabulary_parse(
	const struct term *terms, size_t count, struct str word)
{
	unsigned other = terms[count - 1].value;
	char low[WORD_MAX_BYTES];
	char c;

	word = str_trim(word);
	if (word.len == 0)
		return 0;
	if (word.len > sizeof(low))
		return other;
	for (size_t i = 0; i < word.len; i++) {
		c = word.ptr[i];
		low[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
	}
	for (size_t i = 0; i < count; i++)
		if (terms[i].len == word.len &&
			memcmp(terms[i].word, low, word.len) == 0)
			return terms[i].value;
	return other;
}

const char *vocabulary_name(
	const struct term *terms, size_t count, unsigned value)
{
	for (size_t i = 0; i < count; i++)
		if (terms[i].value == value)
			return terms[i].word;
	return NULL;
}
