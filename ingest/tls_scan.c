/* tls_scan.c - whether a JSON text is sane enough for a parser that builds. */
#include "ingest/tls_scan.h"

#include "dmarc/limits.h"
#include "dmarc/terms.h"
#include "ingest/plain_text.h"

#include <string.h>

struct scan {
	bool is_in_string;
	bool is_escaped; /* the byte before was a backslash */
	bool was_mended;
	unsigned depth;
	size_t values;                   /* at least so many */
	unsigned keys[LIMIT_JSON_DEPTH]; /* of the objects that are open */
};

/* False where a ceiling is reached. */
static bool open_value(struct scan *s, struct err *err)
{
	if (s->depth == LIMIT_JSON_DEPTH)
		return err_set(err, ERR_LIMIT, "JSON nested more than %d deep",
			LIMIT_JSON_DEPTH);
	s->keys[s->depth++] = 0;
	return true;
}

static bool count_key(struct scan *s, struct err *err)
{
	if (s->depth > 0 && ++s->keys[s->depth - 1] > LIMIT_JSON_KEYS)
		return err_set(err, ERR_LIMIT,
			"a JSON object with more than %d members",
			LIMIT_JSON_KEYS);
	return true;
}

/* Within a string; the byte may be changed. */
static void take_in_string(struct scan *s, char *c)
{
	if ((unsigned char)*c < 0x20) {
		*c = ' ';
		s->was_mended = true;
	}
	if (s->is_escaped)
		s->is_escaped = false;
	else if (*c == '\\')
		s->is_escaped = true;
	else if (*c == '"')
		s->is_in_string = false;
}

static bool take_outside(struct scan *s, char c, struct err *err)
{
	switch (c) {
	case '"':
		s->is_in_string = true;
		break;
	case '{':
	case '[':
		s->values++;
		return open_value(s, err);
	case '}':
	case ']':
		s->depth -= s->depth > 0;
		break;
	case ':':
		return count_key(s, err);
	case ',':
		s->values++;
		break;
	default:
		break;
	}
	return true;
}

bool tls_scan(
	struct str text, struct buf *dst, uint32_t *repairs, struct err *err)
{
	static const struct str mark = STR("\xEF\xBB\xBF");
	struct scan s = {0};
	bool is_over = false;
	size_t i;

	if (str_starts_with(text, mark))
		text = (struct str){text.ptr + mark.len, text.len - mark.len};
	if (!plain_text_add_utf8(dst, str_trim(text)))
		*repairs |= REPAIR_CHARSET;
	for (i = 0; i < dst->len && !is_over; i++) {
		bool was_open = s.depth > 0;

		if (s.is_in_string)
			take_in_string(&s, &dst->ptr[i]);
		else if (!take_outside(&s, dst->ptr[i], err))
			return false;
		if (s.values > LIMIT_JSON_VALUES)
			return err_set(err, ERR_LIMIT,
				"JSON of more than %d values",
				LIMIT_JSON_VALUES);
		is_over = was_open && s.depth == 0;
	}
	if (i < dst->len)
		*repairs |= REPAIR_JUNK_AFTER_ROOT;
	if (s.was_mended)
		*repairs |= REPAIR_CHARSET;
	dst->len = i;
	return true;
}
