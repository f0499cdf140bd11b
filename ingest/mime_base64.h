/* mime_base64.h - base64 as mail carries it, decoded as it is read. */
#ifndef INGEST_MIME_BASE64_H
#define INGEST_MIME_BASE64_H

#include "base/stream.h"

/*
 * mime_base64 - wrap `in`, which the result owns.
 *
 * As lenient as mail needs: bytes outside the alphabet are skipped, missing
 * padding is accepted, and the first '=' ends it, since what follows is the
 * footer of some list. GMime's own decoder drops the last bytes where padding
 * is missing and reads on behind it.
 */
struct stream *mime_base64(struct stream *in);

#endif
