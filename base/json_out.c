/* json_out.c - JSON written straight into a buf, without a tree. */
#include "base/json_out.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define MAX_DEPTH 32 /* the bits of has_item */

void json_init(struct json_out *j, struct buf *buf)
{
	*j = (struct json_out){.buf = buf};
}

/* What stands before a value or a key: a comma, where one is due. */
static void begin_item(struct json_out *j)
{
	uint32_t bit;

	if (j->after_key) {
		j->after_key = false;
		return;
	}
	if (j->depth == 0)
		return;
	bit = UINT32_C(1) << (j->depth - 1);
	if (j->has_item & bit)
		buf_add_char(j->buf, ',');
	j->has_item |= bit;
}

static void begin_nest(struct json_out *j, char bracket)
{
	begin_item(j);
	assert(j->depth < MAX_DEPTH);
	j->has_item &= ~(UINT32_C(1) << j->depth);
	j->depth++;
	buf_add_char(j->buf, bracket);
}

static void end_nest(struct json_out *j, char bracket)
{
	assert(j->depth > 0 && !j->after_key);
	j->depth--;
	buf_add_char(j->buf, bracket);
}

void json_object_begin(struct json_out *j)
{
	begin_nest(j, '{');
}

void json_object_end(struct json_out *j)
{
	end_nest(j, '}');
}

void json_array_begin(struct json_out *j)
{
	begin_nest(j, '[');
}

void json_array_end(struct json_out *j)
{
	end_nest(j, ']');
}

static void add_escape(struct buf *b, unsigned char c)
{
	static const char letters[] = "\bb\tt\nn\ff\rr\"\"\\\\";

	for (size_t i = 0; i + 1 < sizeof(letters); i += 2)
		if (letters[i] == (char)c) {
			buf_add_char(b, '\\');
			buf_add_char(b, letters[i + 1]);
			return;
		}
	buf_printf(b, "\\u%04x", c);
}

/* Bytes at the head of s that stand for themselves; 0: the first does not. */
static size_t plain_len(struct str s)
{
	size_t len = 0;
	unsigned char c;

	for (; len < s.len; len++) {
		c = (unsigned char)s.ptr[len];
		if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\')
			break;
	}
	if (len == 0 && (unsigned char)s.ptr[0] >= 0x80)
		len = str_utf8_len(s);
	return len;
}

static void add_text(struct buf *b, struct str s)
{
	size_t n;

	buf_add_char(b, '"');
	for (; s.len > 0; s.ptr += n, s.len -= n) {
		n = plain_len(s);
		if (n > 0) {
			buf_add(b, s.ptr, n);
			continue;
		}
		if ((unsigned char)s.ptr[0] >= 0x80)
			buf_add_text(b, "\xEF\xBF\xBD"); /* U+FFFD */
		else
			add_escape(b, (unsigned char)s.ptr[0]);
		n = 1;
	}
	buf_add_char(b, '"');
}

void json_key(struct json_out *j, const char *key)
{
	assert(j->depth > 0 && !j->after_key);
	begin_item(j);
	add_text(j->buf, str_from(key));
	buf_add_char(j->buf, ':');
	j->after_key = true;
}

void json_str(struct json_out *j, struct str s)
{
	if (!s.ptr) {
		json_null(j);
		return;
	}
	begin_item(j);
	add_text(j->buf, s);
}

void json_cstr(struct json_out *j, const char *s)
{
	json_str(j, str_from(s));
}

void json_int(struct json_out *j, int64_t v)
{
	begin_item(j);
	buf_printf(j->buf, "%jd", (intmax_t)v);
}

void json_uint(struct json_out *j, uint64_t v)
{
	begin_item(j);
	buf_printf(j->buf, "%ju", (uintmax_t)v);
}

void json_double(struct json_out *j, double v, int decimals)
{
	char text[400]; /* DBL_MAX has 309 digits before the point */
	int n;

	assert(decimals >= 0 && decimals <= 17);
	if (!isfinite(v)) {
		json_null(j);
		return;
	}
	n = snprintf(text, sizeof(text), "%.*f", decimals, v);
	assert(n > 0 && (size_t)n < sizeof(text));
	if (decimals > 0) {
		while (text[n - 1] == '0')
			n--;
		if (text[n - 1] == '.')
			n--;
	}
	text[n] = '\0';
	begin_item(j);
	buf_add_text(j->buf, strcmp(text, "-0") == 0 ? "0" : text);
}

void json_bool(struct json_out *j, bool v)
{
	begin_item(j);
	buf_add_text(j->buf, v ? "true" : "false");
}

void json_raw(struct json_out *j, struct str value)
{
	if (!value.ptr) {
		json_null(j);
		return;
	}
	begin_item(j);
	buf_add_str(j->buf, value);
}

void json_null(struct json_out *j)
{
	begin_item(j);
	buf_add_text(j->buf, "null");
}
