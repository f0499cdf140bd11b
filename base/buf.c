/* buf.c - growing bytes with a ceiling. */
#include "base/buf.h"

#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUF_FIRST_BYTES 64

void buf_fini(struct buf *b)
{
	free(b->ptr);
	b->ptr = NULL;
	b->len = b->cap = 0;
	b->overflowed = false;
}

void buf_reset(struct buf *b)
{
	b->len = 0;
	b->overflowed = false;
}

void buf_reserve(struct buf *b, size_t more)
{
	size_t want, cap;

	if (b->cap - b->len >= more)
		return;
	if (__builtin_add_overflow(b->len, more, &want))
		base_oom();
	cap = b->cap > 0 ? b->cap : BUF_FIRST_BYTES;
	while (cap < want)
		if (__builtin_mul_overflow(cap, (size_t)2, &cap))
			cap = want;
	b->ptr = base_realloc(b->ptr, cap);
	b->cap = cap;
}

/* Room for `len` bytes under the ceiling; a piece is kept whole or not. */
static bool make_room(struct buf *b, size_t len)
{
	if (b->max_bytes > 0 && !b->overflowed &&
		(b->len > b->max_bytes || len > b->max_bytes - b->len))
		b->overflowed = true;
	if (b->overflowed)
		return false;
	buf_reserve(b, len);
	return true;
}

void buf_add(struct buf *b, const void *bytes, size_t len)
{
	if (len == 0 || !make_room(b, len))
		return;
	memcpy(b->ptr + b->len, bytes, len);
	b->len += len;
}

void buf_add_str(struct buf *b, struct str s)
{
	buf_add(b, s.ptr, s.len);
}

void buf_add_text(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_add_char(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	char small[256];
	va_list args;
	size_t len;
	int n;

	va_start(args, fmt);
	n = vsnprintf(small, sizeof(small), fmt, args);
	va_end(args);
	assert(n >= 0);
	len = (size_t)n;
	if (len < sizeof(small)) {
		buf_add(b, small, len);
		return;
	}
	if (!make_room(b, len))
		return;
	buf_reserve(b, len + 1); /* vsnprintf ends with a NUL */
	va_start(args, fmt);
	n = vsnprintf(b->ptr + b->len, len + 1, fmt, args);
	va_end(args);
	assert(n >= 0 && (size_t)n == len);
	b->len += len;
}

/* The lowest `size` bytes of v, the highest of them first. */
static void add_be(struct buf *b, uint64_t v, size_t size)
{
	unsigned char bytes[8];

	for (size_t i = 0; i < size; i++)
		bytes[i] = (unsigned char)(v >> (8 * (size - 1 - i)) & 0xFF);
	buf_add(b, bytes, size);
}

void buf_add_u16be(struct buf *b, uint16_t v)
{
	add_be(b, v, 2);
}

void buf_add_u32be(struct buf *b, uint32_t v)
{
	add_be(b, v, 4);
}

void buf_add_u64be(struct buf *b, uint64_t v)
{
	add_be(b, v, 8);
}

void buf_consume(struct buf *b, size_t n)
{
	assert(n <= b->len);
	if (n > 0 && n < b->len)
		memmove(b->ptr, b->ptr + n, b->len - n);
	b->len -= n;
}

const char *buf_cstr(struct buf *b)
{
	buf_reserve(b, 1);
	b->ptr[b->len] = '\0';
	return b->ptr;
}

struct str buf_str(const struct buf *b)
{
	return (struct str){b->ptr ? b->ptr : "", b->len};
}
