/* mime_bytes.h - a part of a mail as it came, or its beginning. */
#ifndef INGEST_MIME_BYTES_H
#define INGEST_MIME_BYTES_H

#include "base/buf.h"

struct _GMimeObject; /* gmime/gmime.h, which only our neighbours include */

/*
 * mime_bytes_of - append the message in a message part, header and undecoded body, up to
 * the ceiling of `dst`, which is not 0. Parts are delimited anew.
 */
void mime_bytes_of(struct _GMimeObject *part, struct buf *dst);
/* Append as much of `s` as fits; the rest is only remembered (overflowed). */
void mime_bytes_add(struct buf *dst, struct str s);

#endif
