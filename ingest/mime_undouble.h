/* mime_undouble.h - mail whose lines end in CR CR LF. */
#ifndef INGEST_MIME_UNDOUBLE_H
#define INGEST_MIME_UNDOUBLE_H

#include "base/stream.h"

/* Passes `in` (borrowed) through; of several CR in a row the last is left. */
struct stream *mime_undouble(struct stream *in);

#endif
