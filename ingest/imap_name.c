/* imap_name.c - folder names as IMAP wants them. */
#include "ingest/imap_name.h"

#include <string.h>

static const char alphabet[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

/* Bits on their way into base64. */
struct bits {
	uint32_t value;
	unsigned count; /* below 6 between two units */
	bool is_open;   /* between '&' and '-' */
};

static void add_unit(struct buf *out, struct bits *b, uint16_t unit)
{
	if (!b->is_open)
		buf_add_char(out, '&');
	b->is_open = true;
	b->value = b->value << 16 | unit;
	b->count += 16;
	while (b->count >= 6) {
		b->count -= 6;
		buf_add_char(out, alphabet[b->value >> b->count & 63]);
	}
	b->value &= (1u << b->count) - 1;
}

static void close_bits(struct buf *out, struct bits *b)
{
	if (!b->is_open)
		return;
	if (b->count > 0)
		buf_add_char(out, alphabet[b->value << (6 - b->count) & 63]);
	buf_add_char(out, '-');
	*b = (struct bits){0};
}

/* Of a valid UTF-8 character of len bytes. */
static uint32_t code_point(const char *s, size_t len)
{
	static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	uint32_t c = (unsigned char)s[0] & masks[len];

	for (size_t i = 1; i < len; i++)
		c = c << 6 | ((unsigned char)s[i] & 0x3F);
	return c;
}

static void add_wide(struct buf *out, struct bits *b, uint32_t c)
{
	if (c < 0x10000) {
		add_unit(out, b, (uint16_t)c);
		return;
	}
	c -= 0x10000;
	add_unit(out, b, (uint16_t)(0xD800 | c >> 10));
	add_unit(out, b, (uint16_t)(0xDC00 | (c & 0x3FF)));
}

/* "&AOQ-" or "&-" as a server shows it. */
static bool is_encoded(const char *name)
{
	const char *mark = strchr(name, '&');

	for (const char *p = name; *p != '\0'; p++)
		if ((unsigned char)*p >= 0x80)
			return false;
	return mark && mark[1 + strspn(mark + 1, alphabet)] == '-';
}

static bool check_name(const char *name, struct err *err)
{
	struct str s = str_from(name);

	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7F)
			return err_set(err, ERR_CONFIG,
				"a folder's name holds a control character");
	if (s.len == 0 || !str_is_utf8(s))
		return err_set(
			err, ERR_CONFIG, "\"%.80s\" is no folder's name", name);
	return true;
}

bool imap_name_encode(const char *name, struct buf *out, struct err *err)
{
	struct str s = str_from(name);
	struct bits b = {0};

	if (!check_name(name, err))
		return false;
	if (is_encoded(name)) {
		buf_add_str(out, s);
		return true;
	}
	for (size_t i = 0, len; i < s.len; i += len) {
		len = str_utf8_len((struct str){s.ptr + i, s.len - i});
		if (len > 1) {
			add_wide(out, &b, code_point(s.ptr + i, len));
			continue;
		}
		close_bits(out, &b);
		buf_add_char(out, s.ptr[i]);
		if (s.ptr[i] == '&')
			buf_add_char(out, '-');
	}
	close_bits(out, &b);
	return true;
}

void imap_quote(struct str text, struct buf *out)
{
	buf_add_char(out, '"');
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '"' || text.ptr[i] == '\\')
			buf_add_char(out, '\\');
		buf_add_char(out, text.ptr[i]);
	}
	buf_add_char(out, '"');
}
