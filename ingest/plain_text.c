/* plain_text.c - outside text as the frames to the parent take it. */
#include "ingest/plain_text.h"

#include "dmarc/terms.h"

/* windows-1252 where it is not ISO 8859-1; U+FFFD where it is nothing. */
static const uint16_t windows_1252[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192,
	0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
	0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E,
	0x0178};

/* A byte from 0x80 on, as the two or three of UTF-8. */
static void add_windows_1252(struct buf *dst, unsigned char byte)
{
	unsigned c = byte < 0xA0 ? windows_1252[byte - 0x80] : byte;

	if (c < 0x800) {
		buf_add_char(dst, (char)(0xC0 | c >> 6));
	} else {
		buf_add_char(dst, (char)(0xE0 | c >> 12));
		buf_add_char(dst, (char)(0x80 | (c >> 6 & 0x3F)));
	}
	buf_add_char(dst, (char)(0x80 | (c & 0x3F)));
}

bool plain_text_add_utf8(struct buf *dst, struct str s)
{
	bool was_utf8 = true;
	size_t n;

	if (str_is_utf8(s)) {
		buf_add_str(dst, s);
		return true;
	}
	for (; s.len > 0; s.ptr += n, s.len -= n) {
		n = str_utf8_len(s);
		if (n > 0) {
			buf_add(dst, s.ptr, n);
			continue;
		}
		add_windows_1252(dst, (unsigned char)s.ptr[0]);
		was_utf8 = false;
		n = 1;
	}
	return was_utf8;
}

static struct str cut(struct str s, size_t max_bytes)
{
	size_t len = max_bytes;

	if (s.len <= max_bytes)
		return s;
	/* Back to the first byte of the character that is cut. */
	while (len > 0 && ((unsigned char)s.ptr[len] & 0xC0) == 0x80)
		len--;
	return (struct str){s.ptr, len};
}

static bool keep(struct arena *a, struct str s, size_t max_bytes,
	bool has_lines, struct str *ret, uint32_t *repairs)
{
	struct buf b = {0};
	bool ok;

	if (!s.ptr) {
		*ret = STR_NULL;
		return true;
	}
	s = str_trim(s);
	buf_reserve(&b, s.len + 1);
	if (!plain_text_add_utf8(&b, s))
		*repairs |= REPAIR_CHARSET;
	for (size_t i = 0; i < b.len; i++) {
		unsigned char c = (unsigned char)b.ptr[i];

		if ((c < 0x20 && !(has_lines && c == '\n')) || c == 0x7F)
			b.ptr[i] = ' ';
	}
	if (b.len > max_bytes)
		*repairs |= REPAIR_TEXT_CUT;
	ok = arena_copy_str(a, str_trim(cut(buf_str(&b), max_bytes)), ret);
	buf_fini(&b);
	return ok;
}

bool plain_text_keep(struct arena *a, struct str s, size_t max_bytes,
	struct str *ret, uint32_t *repairs)
{
	return keep(a, s, max_bytes, false, ret, repairs);
}

bool plain_text_keep_lines(struct arena *a, struct str s, size_t max_bytes,
	struct str *ret, uint32_t *repairs)
{
	return keep(a, s, max_bytes, true, ret, repairs);
}
