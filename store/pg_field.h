/*
 * pg_field.h - values in PostgreSQL's binary form, length first.
 *
 * One encoding serves three places: a field of a COPY BINARY row, an element
 * of an array, and a statement parameter (pg_private.h). Inline, because a
 * report of a million records passes here six million times.
 */
#ifndef STORE_PG_FIELD_H
#define STORE_PG_FIELD_H

#include "base/buf.h"
#include "base/clock.h"
#include "base/ip.h"

#include <endian.h>
#include <string.h>

/* pg_type.oid of the built-in types; fixed since they exist. */
enum pg_type {
	PG_BOOL = 16,
	PG_BYTEA = 17,
	PG_INT8 = 20,
	PG_INT2 = 21,
	PG_INT4 = 23,
	PG_TEXT = 25,
	PG_INET = 869,
	PG_DATE = 1082,
	PG_TIMESTAMPTZ = 1184,
	PG_JSONB = 3802,
	PG_BOOL_ARRAY = 1000,
	PG_BYTEA_ARRAY = 1001,
	PG_INT2_ARRAY = 1005,
	PG_INT4_ARRAY = 1007,
	PG_TEXT_ARRAY = 1009,
	PG_INT8_ARRAY = 1016,
	PG_INET_ARRAY = 1041,
	PG_DATE_ARRAY = 1182,
	PG_TIMESTAMPTZ_ARRAY = 1185,
	PG_JSONB_ARRAY = 3807,
};

/* PostgreSQL counts from 2000-01-01. */
#define PG_EPOCH_DAY 10957
#define PG_EPOCH_S (PG_EPOCH_DAY * (int64_t)CLOCK_DAY_S)
/* Bytes of an inet field at most: length, 4 of header, 16 of address. */
#define PG_INET_FIELD_MAX 24

static inline void pg_put_u16(char *dst, uint16_t v)
{
	v = htobe16(v);
	memcpy(dst, &v, sizeof(v));
}

static inline void pg_put_u32(char *dst, uint32_t v)
{
	v = htobe32(v);
	memcpy(dst, &v, sizeof(v));
}

static inline void pg_put_u64(char *dst, uint64_t v)
{
	v = htobe64(v);
	memcpy(dst, &v, sizeof(v));
}

/* Room for n bytes at the end of b, already counted in len. */
static inline char *pg_field_room(struct buf *b, size_t n)
{
	if (b->cap - b->len < n)
		buf_reserve(b, n);
	b->len += n;
	return b->ptr + b->len - n;
}

static inline void pg_field_null(struct buf *b)
{
	pg_put_u32(pg_field_room(b, 4), UINT32_MAX);
}

static inline void pg_field_bool(struct buf *b, bool v)
{
	char *p = pg_field_room(b, 5);

	pg_put_u32(p, 1);
	p[4] = v;
}

static inline void pg_field_i16(struct buf *b, int16_t v)
{
	char *p = pg_field_room(b, 6);

	pg_put_u32(p, 2);
	pg_put_u16(p + 4, (uint16_t)v);
}

static inline void pg_field_i32(struct buf *b, int32_t v)
{
	char *p = pg_field_room(b, 8);

	pg_put_u32(p, 4);
	pg_put_u32(p + 4, (uint32_t)v);
}

static inline void pg_field_i64(struct buf *b, int64_t v)
{
	char *p = pg_field_room(b, 12);

	pg_put_u32(p, 8);
	pg_put_u64(p + 4, (uint64_t)v);
}

static inline void pg_field_day(struct buf *b, utc_day_t day)
{
	pg_field_i32(b, day - PG_EPOCH_DAY);
}

static inline void pg_field_time(struct buf *b, int64_t t_s)
{
	pg_field_i64(b, (t_s - PG_EPOCH_S) * 1000000);
}

/* An absent address is NULL. inet: family 2 or 3, bits, is_cidr, length. */
static inline void pg_field_ip(struct buf *b, const struct ip *ip)
{
	uint8_t size = ip->family == 4 ? 4 : 16;
	char *p;

	if (ip->family == 0) {
		pg_field_null(b);
		return;
	}
	p = pg_field_room(b, 8u + size);
	pg_put_u32(p, 4u + size);
	p[4] = ip->family == 4 ? 2 : 3;
	p[5] = (char)(size * 8);
	p[6] = 0;
	p[7] = (char)size;
	memcpy(p + 8, ip->bytes, size);
}

static inline void pg_field_bytes(struct buf *b, const void *bytes, size_t len)
{
	char *p = pg_field_room(b, 4 + len);

	pg_put_u32(p, (uint32_t)len);
	memcpy(p + 4, bytes, len);
}

/*
 * Text from outside: STR_NULL is NULL. What the server would refuse (NUL, bytes
 * that are not UTF-8) becomes U+FFFD, so that no report can wedge a batch.
 */
void pg_field_text(struct buf *b, struct str s);
/* Text the server takes as it is. */
bool pg_text_is_clean(struct str s);
/* A word of ours, certainly clean; NULL is NULL. */
void pg_field_word(struct buf *b, const char *word);
/* JSON text as jsonb; STR_NULL is NULL. */
void pg_field_jsonb(struct buf *b, struct str json);

/*
 * An array field: begin, then `count` elements by the functions above, then
 * end with what begin returned. Elements may be NULL.
 */
size_t pg_field_array_begin(struct buf *b, enum pg_type element, size_t count);
void pg_field_array_end(struct buf *b, size_t begin);

#endif
