/* tls_scan.h - whether a JSON text is sane enough for a parser that builds. */
#ifndef INGEST_TLS_SCAN_H
#define INGEST_TLS_SCAN_H

#include "base/buf.h"
#include "base/err.h"

/*
 * tls_scan - one pass over a JSON text ahead of the parser.
 *
 *   dst      receives the root value in UTF-8: without a byte order mark,
 *            bytes of other charsets as windows-1252, control characters
 *            within strings as spaces, nothing behind the root
 *   repairs  REPAIR_CHARSET, REPAIR_JUNK_AFTER_ROOT are added
 *
 * Fails with ERR_LIMIT: nesting, members of one object, values in all. A
 * parser sees none of that before it has built it, and its hash of keys could
 * be made to collide.
 */
MUST_CHECK bool tls_scan(
	struct str text, struct buf *dst, uint32_t *repairs, struct err *err);

#endif
