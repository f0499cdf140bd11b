/*
 * bytes.h - big-endian fields: into measured memory, out of hostile bytes.
 *
 * Inline, because both directions run for every record. Private to dmarc/.
 */
#ifndef DMARC_BYTES_H
#define DMARC_BYTES_H

#include "base/ip.h"
#include "base/str.h"

#include <endian.h>
#include <string.h>

/* Each bytes_put_* writes at `at`, which has the room, and returns its end. */
static inline unsigned char *bytes_put(
	unsigned char *at, const void *bytes, size_t len)
{
	if (bytes != NULL && len > 0) /* memcpy must not see NULL */
		memcpy(at, bytes, len);
	return at + len;
}

static inline unsigned char *bytes_put_u8(unsigned char *at, unsigned v)
{
	*at = (unsigned char)v;
	return at + 1;
}

static inline unsigned char *bytes_put_u16(unsigned char *at, uint16_t v)
{
	v = htobe16(v);
	return bytes_put(at, &v, sizeof(v));
}

static inline unsigned char *bytes_put_u32(unsigned char *at, uint32_t v)
{
	v = htobe32(v);
	return bytes_put(at, &v, sizeof(v));
}

static inline unsigned char *bytes_put_u64(unsigned char *at, uint64_t v)
{
	v = htobe64(v);
	return bytes_put(at, &v, sizeof(v));
}

/* How many bytes of an address are meant. */
static inline size_t bytes_ip_size(const struct ip *ip)
{
	if (ip->family == 4)
		return 4;
	return ip->family == 6 ? 16 : 0;
}

/*
 * A cursor over bytes that may lie. The first thing wrong is kept and ends the
 * input; from then on every field reads as 0, so that a reader looks at
 * `fault` once, after a group of fields.
 */
struct bytes_in {
	const unsigned char *at, *end; /* borrowed */
	const char *field;             /* literal: where it went wrong */
	const char *fault; /* literal: how; NULL while all is well */
};

static inline struct bytes_in bytes_in_from(struct str s)
{
	const unsigned char *at = (const unsigned char *)(s.ptr ? s.ptr : "");

	return (struct bytes_in){.at = at, .end = at + s.len};
}

static inline size_t bytes_left(const struct bytes_in *in)
{
	return (size_t)(in->end - in->at);
}

static inline void bytes_fault(
	struct bytes_in *in, const char *field, const char *fault)
{
	if (in->fault)
		return;
	in->field = field;
	in->fault = fault;
	in->at = in->end;
}

/* The next `len` bytes, borrowed; NULL where fewer are left. */
static inline const unsigned char *bytes_get(
	struct bytes_in *in, size_t len, const char *field)
{
	const unsigned char *at = in->at;

	if (bytes_left(in) < len) {
		bytes_fault(in, field, "cut off");
		return NULL;
	}
	in->at += len;
	return at;
}

static inline unsigned bytes_get_u8(struct bytes_in *in, const char *field)
{
	const unsigned char *at = bytes_get(in, 1, field);

	return at ? *at : 0;
}

static inline uint16_t bytes_get_u16(struct bytes_in *in, const char *field)
{
	const unsigned char *at = bytes_get(in, 2, field);
	uint16_t v = 0;

	if (at)
		memcpy(&v, at, sizeof(v));
	return be16toh(v);
}

static inline uint32_t bytes_get_u32(struct bytes_in *in, const char *field)
{
	const unsigned char *at = bytes_get(in, 4, field);
	uint32_t v = 0;

	if (at)
		memcpy(&v, at, sizeof(v));
	return be32toh(v);
}

static inline uint64_t bytes_get_u64(struct bytes_in *in, const char *field)
{
	const unsigned char *at = bytes_get(in, 8, field);
	uint64_t v = 0;

	if (at)
		memcpy(&v, at, sizeof(v));
	return be64toh(v);
}

/* At most max_bytes of a text, never ending inside a UTF-8 sequence. */
static inline struct str bytes_cut_text(struct str s, size_t max_bytes)
{
	size_t len = max_bytes;

	if (s.len <= max_bytes)
		return s;
	while (len > 0 && ((unsigned char)s.ptr[len] & 0xC0) == 0x80)
		len--;
	return (struct str){s.ptr, len};
}

#endif
