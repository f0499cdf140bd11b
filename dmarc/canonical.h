/*
 * canonical.h - the bytes of a report that a content_sum is made over.
 *
 * Private to dmarc/. Every field in the order of its struct, numbers big
 * endian, texts with their length before them. Sums are kept in the database,
 * so this form can only change with a migration; unit tests hold it.
 */
#ifndef DMARC_CANONICAL_H
#define DMARC_CANONICAL_H

#include "base/buf.h"
#include "base/ip.h"
#include "base/stream.h"
#include "dmarc/bytes.h"

/* An absent text is the same as an empty one: reporters do not tell them
 * apart. */
static inline void canonical_text(struct buf *b, struct str s)
{
	buf_add_u32be(b, (uint32_t)s.len);
	buf_add_str(b, s);
}

/* What a caller left behind an IPv4 address must not count. */
static inline void canonical_ip(struct buf *b, const struct ip *ip)
{
	buf_add_char(b, (char)ip->family);
	buf_add(b, ip->bytes, bytes_ip_size(ip));
}

/* The first 16 bytes of SHA-256 over b, which is freed. */
static inline void canonical_sum(struct buf *b, unsigned char sum[16])
{
	unsigned char digest[32];

	sha256(b->ptr, b->len, digest);
	memcpy(sum, digest, 16);
	buf_fini(b);
}

#endif
