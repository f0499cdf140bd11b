/*
 * raw_pack.h - kept bytes, packed chunk by chunk.
 *
 * Mail is base64 for the most part: no match is worth its search, but four of
 * its bytes hold three. zstd finds that in a third of the time of deflate.
 */
#ifndef STORE_RAW_PACK_H
#define STORE_RAW_PACK_H

#include "base/buf.h"
#include "base/err.h"

/* Most a chunk holds, packed or not. */
#define RAW_CHUNK_BYTES ((size_t)1024 * 1024)

enum raw_encoding {
	RAW_NONE,
	RAW_ZSTD, /* RFC 8878 */
};
const char *raw_encoding_name(enum raw_encoding e); /* "none" "zstd" */

struct raw_packer;

struct raw_packer *raw_packer_new(void);
void raw_packer_free(struct raw_packer **p);
/* At most RAW_CHUNK_BYTES; the result is borrowed until the next call, or is
 * `bytes` itself where packing gains nothing. */
struct str raw_pack(
	struct raw_packer *p, struct str bytes, enum raw_encoding *encoding);
/*
 * raw_unpack - add a chunk's bytes to `out`.
 *
 * ERR_CONFIG where it is not `original_bytes` of that encoding.
 */
MUST_CHECK bool raw_unpack(struct str packed, struct str encoding,
	size_t original_bytes, struct buf *out, struct err *err);

#endif
