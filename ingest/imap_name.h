/* imap_name.h - folder names as IMAP wants them. */
#ifndef INGEST_IMAP_NAME_H
#define INGEST_IMAP_NAME_H

#include "base/buf.h"
#include "base/err.h"

/*
 * imap_name_encode - a folder's name in modified UTF-7 (RFC 3501 5.1.3).
 *
 * A name that is ASCII and has an "&-" or "&...-" already stays as it is, so
 * that what a server shows may be copied. ERR_CONFIG: not UTF-8, empty, or with
 * control characters, which no command could carry.
 */
MUST_CHECK bool imap_name_encode(
	const char *name, struct buf *out, struct err *err);
/* A quoted string (RFC 3501 4.3) of text without CR, LF, NUL. */
void imap_quote(struct str text, struct buf *out);

#endif
