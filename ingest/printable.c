/* printable.c - strangers' words, fit for a terminal and a log. */
#include "ingest/printable.h"

#include <string.h>

/*
 * A control character of ASCII or ISO 8859-1, of which terminals take U+009B
 * for an escape, or one that turns the text around it: what stands there is
 * not what is read. `s` begins with a character of n bytes.
 */
static bool is_unseen(struct str s, size_t n)
{
	const unsigned char *c = (const unsigned char *)s.ptr;

	if (n == 1)
		return c[0] < 0x20 || c[0] == 0x7f;
	if (n == 2)
		return c[0] == 0xc2 && c[1] < 0xa0;
	/* U+2028 to U+202E, U+2066 to U+2069 */
	return n == 3 && c[0] == 0xe2 &&
	       ((c[1] == 0x80 && c[2] >= 0xa8 && c[2] <= 0xae) ||
		       (c[1] == 0x81 && c[2] >= 0xa6 && c[2] <= 0xa9));
}

void printable_make(char *text, size_t len)
{
	struct str s = {text, len};
	size_t n;

	for (; s.len > 0; s.ptr += n, s.len -= n) {
		n = str_utf8_len(s);
		if (n == 0 || is_unseen(s, n)) {
			n = n > 0 ? n : 1;
			memset(text + (s.ptr - text), '?', n);
		}
	}
}
