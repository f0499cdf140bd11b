/* mime_scan.h - whether a mail is small enough in structure to be parsed. */
#ifndef INGEST_MIME_SCAN_H
#define INGEST_MIME_SCAN_H

#include "base/stream.h"

/*
 * mime_scan - read a mail to its end and count what GMime would build.
 *
 * GMime makes objects of every header field, address, parameter and part
 * before we see any of them: a mail of 25 MiB can become gigabytes. Hence one
 * pass ahead of it, which takes for a header whatever might be one: the top,
 * what follows a line that begins with "--", and what follows the header of a
 * part that may be a message.
 *
 * Fails with ERR_LIMIT (fields, bytes of one or of all, lines that may be
 * boundaries), or what `in` fails with.
 */
MUST_CHECK bool mime_scan(struct stream *in, struct err *err);

#endif
