/* unpack_gzip.h - a gzip file, unpacked as it is read. */
#ifndef INGEST_UNPACK_GZIP_H
#define INGEST_UNPACK_GZIP_H

#include "base/stream.h"

/*
 * unpack_gzip - wrap `in` (borrowed), which begins with a gzip member, or is
 * a zlib stream (RFC 1950), the same data in another frame.
 *
 * Several members are read as one file (RFC 1952 2.2; Mimecast sends such);
 * what follows the last and is none is ignored: zero padding, list footers.
 * Reading fails with ERR_TRUNCATED where the data ends early, with ERR_SYNTAX
 * where a checksum or length is wrong, and then what was read before is void.
 *
 * zlib and not libarchive, whose gzip filter checks neither the checksum nor
 * the length (3.6.2 to 3.8: "XXX TODO" in consume_trailer): a report damaged on
 * its way would count.
 */
struct stream *unpack_gzip(struct stream *in);

#endif
