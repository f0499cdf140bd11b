/* str.c - borrowed slices of text. */
#include "base/str.h"

#include <string.h>

static unsigned char ascii_lower(char c)
{
	unsigned char u = (unsigned char)c;

	return u >= 'A' && u <= 'Z' ? (unsigned char)(u + ('a' - 'A')) : u;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* memcmp must not see NULL, not even with a length of 0. */
static bool same_bytes(const char *a, const char *b, size_t len)
{
	return len == 0 || (a && b && memcmp(a, b, len) == 0);
}

static bool same_bytes_nocase(const char *a, const char *b, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (ascii_lower(a[i]) != ascii_lower(b[i]))
			return false;
	return true;
}

struct str str_from(const char *s)
{
	return s ? (struct str){s, strlen(s)} : STR_NULL;
}

bool str_equal(struct str a, struct str b)
{
	return (a.ptr == NULL) == (b.ptr == NULL) && a.len == b.len &&
	       same_bytes(a.ptr, b.ptr, a.len);
}

bool str_equal_nocase(struct str a, struct str b)
{
	return (a.ptr == NULL) == (b.ptr == NULL) && a.len == b.len &&
	       same_bytes_nocase(a.ptr, b.ptr, a.len);
}

bool str_starts_with(struct str s, struct str prefix)
{
	return s.len >= prefix.len && same_bytes(s.ptr, prefix.ptr, prefix.len);
}

bool str_ends_with_nocase(struct str s, struct str suffix)
{
	if (suffix.len == 0)
		return true;
	return s.len >= suffix.len &&
	       same_bytes_nocase(
		       s.ptr + (s.len - suffix.len), suffix.ptr, suffix.len);
}

int str_compare(struct str a, struct str b)
{
	size_t shared = a.len < b.len ? a.len : b.len;
	int order = shared > 0 ? memcmp(a.ptr, b.ptr, shared) : 0;

	if (order != 0)
		return order < 0 ? -1 : 1;
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return (a.ptr != NULL) - (b.ptr != NULL);
}

struct str str_trim(struct str s)
{
	while (s.len > 0 && is_space(s.ptr[0])) {
		s.ptr++;
		s.len--;
	}
	while (s.len > 0 && is_space(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

struct str str_cut(struct str *rest, char separator)
{
	struct str whole = *rest;
	const char *at =
		whole.len > 0 ? memchr(whole.ptr, separator, whole.len) : NULL;
	size_t before;

	if (!at) {
		*rest = STR_NULL;
		return whole;
	}
	before = (size_t)(at - whole.ptr);
	*rest = (struct str){at + 1, whole.len - before - 1};
	return (struct str){whole.ptr, before};
}

bool str_to_u64(struct str s, uint64_t *ret)
{
	uint64_t v = 0;

	if (s.len == 0)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
		if (__builtin_mul_overflow(v, (uint64_t)10, &v) ||
			__builtin_add_overflow(
				v, (uint64_t)(s.ptr[i] - '0'), &v))
			return false;
	}
	*ret = v;
	return true;
}

bool str_to_i64(struct str s, int64_t *ret)
{
	bool is_negative = s.len > 0 && s.ptr[0] == '-';
	uint64_t limit = (uint64_t)INT64_MAX + (is_negative ? 1 : 0);
	uint64_t v;

	if (is_negative) {
		s.ptr++;
		s.len--;
	}
	if (!str_to_u64(s, &v) || v > limit)
		return false;
	if (!is_negative)
		*ret = (int64_t)v;
	else /* written so that INT64_MIN does not overflow on the way */
		*ret = v == 0 ? 0 : -(int64_t)(v - 1) - 1;
	return true;
}

/* The second byte's range is what rules out overlongs, surrogates, > 10FFFF. */
static const struct utf8_lead {
	unsigned char first, last; /* range of the lead byte */
	unsigned char len;         /* of the whole sequence */
	unsigned char second_min, second_max;
} utf8_leads[] = {
	/* clang-format off */
	{ 0x00, 0x7F, 1, 0x00, 0x00 },
	{ 0xC2, 0xDF, 2, 0x80, 0xBF },
	{ 0xE0, 0xE0, 3, 0xA0, 0xBF },
	{ 0xE1, 0xEC, 3, 0x80, 0xBF },
	{ 0xED, 0xED, 3, 0x80, 0x9F },
	{ 0xEE, 0xEF, 3, 0x80, 0xBF },
	{ 0xF0, 0xF0, 4, 0x90, 0xBF },
	{ 0xF1, 0xF3, 4, 0x80, 0xBF },
	{ 0xF4, 0xF4, 4, 0x80, 0x8F },
	/* clang-format on */
};

static bool fits_lead(const struct utf8_lead *lead, struct str s)
{
	unsigned char c;

	if (s.len < lead->len)
		return false;
	for (size_t i = 1; i < lead->len; i++) {
		c = (unsigned char)s.ptr[i];
		if ((c & 0xC0) != 0x80)
			return false;
	}
	c = lead->len > 1 ? (unsigned char)s.ptr[1] : 0;
	return c >= lead->second_min && c <= lead->second_max;
}

size_t str_utf8_len(struct str s)
{
	unsigned char c;

	if (s.len == 0)
		return 0;
	c = (unsigned char)s.ptr[0];
	for (size_t i = 0; i < ARRAY_LEN(utf8_leads); i++)
		if (c >= utf8_leads[i].first && c <= utf8_leads[i].last)
			return fits_lead(&utf8_leads[i], s) ? utf8_leads[i].len
							    : 0;
	return 0;
}

bool str_is_utf8(struct str s)
{
	size_t n;

	while (s.len > 0) {
		n = str_utf8_len(s);
		if (n == 0)
			return false;
		s.ptr += n;
		s.len -= n;
	}
	return true;
}
