/* buf.h - growing bytes with a ceiling. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/str.h"

/*
 * Zero-initialised is an empty buffer without a ceiling. Past `max_bytes`
 * (0: none) nothing more is kept and `overflowed` stays set; a caller that
 * gave a ceiling looks at it once, at the end. A failing malloc ends the
 * process (base_oom).
 */
struct buf {
	char *ptr;
	size_t len;
	size_t cap;
	size_t max_bytes;
	bool overflowed;
};

void buf_fini(struct buf *b);  /* frees the bytes; b may be used again */
void buf_reset(struct buf *b); /* len = 0, memory kept */
void buf_reserve(struct buf *b, size_t more);
void buf_add(struct buf *b, const void *bytes, size_t len);
void buf_add_str(struct buf *b, struct str s);
void buf_add_text(struct buf *b, const char *s);
void buf_add_char(struct buf *b, char c);
void buf_printf(struct buf *b, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* Network byte order, as COPY BINARY and the worker frames want it. */
void buf_add_u16be(struct buf *b, uint16_t v);
void buf_add_u32be(struct buf *b, uint32_t v);
void buf_add_u64be(struct buf *b, uint64_t v);
/* Drop the first n bytes. */
void buf_consume(struct buf *b, size_t n);
/* NUL after the end, not counted in len; valid until the next change. */
const char *buf_cstr(struct buf *b);
/* The bytes as a slice, borrowed until the next change. */
struct str buf_str(const struct buf *b);

#endif
