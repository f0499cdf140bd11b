/* unpack_zip.h - the members of a zip archive, one after the other. */
#ifndef INGEST_UNPACK_ZIP_H
#define INGEST_UNPACK_ZIP_H

#include "base/stream.h"

struct unpack_zip; /* opaque; one archive being read */

struct unpack_zip_member {
	struct str name;  /* untrusted; borrowed until the next member */
	bool is_file;     /* a folder, a link or a finder's note is none */
	bool is_readable; /* else `refusal` says why its content cannot be had */
	struct err refusal; /* ERR_UNSUPPORTED: encrypted, unknown method */
};

/* Never NULL; `in` is borrowed and read forwards only. */
struct unpack_zip *unpack_zip_open(struct stream *in);
void unpack_zip_close(struct unpack_zip **z);

/*
 * unpack_zip_next - on to the next member.
 *
 * What was not read of the last one is skipped. STEP_ERROR: ERR_SYNTAX where
 * the archive is damaged, ERR_TRUNCATED where it ends before its directory, or
 * what `in` fails with; the archive is over then.
 */
enum step unpack_zip_next(
	struct unpack_zip *z, struct unpack_zip_member *ret, struct err *err);

/*
 * The content of the member at hand: borrowed, valid until the next one.
 * Reading it fails with ERR_TRUNCATED where it is cut off, with ERR_SYNTAX at
 * its end where its checksum or length is wrong.
 */
struct stream *unpack_zip_content(struct unpack_zip *z);

#endif
