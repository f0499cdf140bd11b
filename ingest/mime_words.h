/* mime_words.h - what the fields of a mail's header say. */
#ifndef INGEST_MIME_WORDS_H
#define INGEST_MIME_WORDS_H

#include "base/buf.h"

/* Encoded words (RFC 2047) and bytes of other charsets become UTF-8, as far as
 * they can; appended to dst. Only the first MIME_WORDS_MAX_BYTES are read. */
void mime_words_decode(struct str field, struct buf *dst);
/* The domain of the first address, A-labels where it is international; false
 * where there is none. Appended to dst as written otherwise. */
MUST_CHECK bool mime_words_domain(struct str field, struct buf *dst);
/* RFC 5322 3.3 and what passes for it; UTC seconds, before the year 2100. */
MUST_CHECK bool mime_words_date(struct str field, int64_t *ret);

/* GMime recurses once for each "a:" of an address field; see mime_scan.h. */
#define MIME_WORDS_MAX_BYTES 8192

#endif
