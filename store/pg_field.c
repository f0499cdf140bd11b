#include "store/pg_field.h"

bool pg_text_is_clean(struct str s)
{
	return memchr(s.ptr, '\0', s.len) == NULL && str_is_utf8(s);
}

static void add_cleaned(struct buf *b, struct str s)
{
	while (s.len > 0) {
		size_t n = s.ptr[0] == '\0' ? 0 : str_utf8_len(s);

		if (n == 0)
			buf_add(b, "\xEF\xBF\xBD", 3);
		else
			buf_add(b, s.ptr, n);
		n = n == 0 ? 1 : n;
		s.ptr += n;
		s.len -= n;
	}
}

void pg_field_text(struct buf *b, struct str s)
{
	size_t begin = b->len;

	if (s.ptr == NULL) {
		pg_field_null(b);
		return;
	}
	pg_put_u32(pg_field_room(b, 4), 0);
	if (pg_text_is_clean(s))
		buf_add_str(b, s);
	else
		add_cleaned(b, s);
	pg_put_u32(b->ptr + begin, (uint32_t)(b->len - begin - 4));
}

void pg_field_word(struct buf *b, const char *word)
{
	if (word == NULL)
		pg_field_null(b);
	else
		pg_field_bytes(b, word, strlen(word));
}

void pg_field_jsonb(struct buf *b, struct str json)
{
	if (json.ptr == NULL) {
		pg_field_null(b);
		return;
	}
	pg_put_u32(pg_field_room(b, 4), (uint32_t)(json.len + 1));
	buf_add_char(b, 1); /* version of the binary form */
	buf_add_str(b, json);
}

size_t pg_field_array_begin(struct buf *b, enum pg_type element, size_t count)
{
	size_t begin = b->len;
	char *p = pg_field_room(b, 24);

	pg_put_u32(p + 4, 1); /* dimensions */
	pg_put_u32(p + 8, 1); /* may hold NULL */
	pg_put_u32(p + 12, element);
	pg_put_u32(p + 16, (uint32_t)count);
	pg_put_u32(p + 20, 1); /* lower bound */
	return begin;
}

void pg_field_array_end(struct buf *b, size_t begin)
{
	pg_put_u32(b->ptr + begin, (uint32_t)(b->len - begin - 4));
}
