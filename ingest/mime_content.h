/* mime_content.h - what a part of a mail holds, decoded as it is read. */
#ifndef INGEST_MIME_CONTENT_H
#define INGEST_MIME_CONTENT_H

#include "base/stream.h"

#include <gmime/gmime.h>

/* Of a part, its transfer encoding undone; of a multipart without parts, what
 * stands where they should. To be closed by the caller. */
struct stream *mime_content_of(GMimeObject *object);
/* All of it behind what `dst` holds. In memory: more than LIMIT_ATTACHED_BYTES
 * are ERR_LIMIT. */
MUST_CHECK bool mime_read_all(
	struct stream *in, GByteArray *dst, struct err *err);

#endif
