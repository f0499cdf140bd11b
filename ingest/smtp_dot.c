/* smtp_dot.c - the bytes after DATA. */
#include "ingest/smtp_dot.h"

#include <string.h>

enum byte_class { BYTE_CR, BYTE_LF, BYTE_DOT, BYTE_OTHER };

/*
 * A byte is kept or dropped at once: a dot that begins a line never belongs to
 * the message, and a CR needs no holding back, since without its LF the whole
 * message is refused.
 */
static const struct dot_rule {
	enum smtp_dot_state next;
	bool is_kept;
} rules[DOT_END][4] = {
	/* clang-format off */
	[DOT_LINE] = {
		[BYTE_CR]    = { DOT_CR,      true },
		[BYTE_LF]    = { DOT_BARE_LF, false },
		[BYTE_DOT]   = { DOT_DOT,     false },
		[BYTE_OTHER] = { DOT_TEXT,    true },
	},
	[DOT_TEXT] = {
		[BYTE_CR]    = { DOT_CR,      true },
		[BYTE_LF]    = { DOT_BARE_LF, false },
		[BYTE_DOT]   = { DOT_TEXT,    true },
		[BYTE_OTHER] = { DOT_TEXT,    true },
	},
	[DOT_CR] = {
		[BYTE_CR]    = { DOT_BARE_CR, false },
		[BYTE_LF]    = { DOT_LINE,    true },
		[BYTE_DOT]   = { DOT_BARE_CR, false },
		[BYTE_OTHER] = { DOT_BARE_CR, false },
	},
	[DOT_DOT] = {
		[BYTE_CR]    = { DOT_DOT_CR,  false },
		[BYTE_LF]    = { DOT_BARE_LF, false },
		[BYTE_DOT]   = { DOT_TEXT,    true },
		[BYTE_OTHER] = { DOT_TEXT,    true },
	},
	[DOT_DOT_CR] = {
		[BYTE_CR]    = { DOT_BARE_CR, false },
		[BYTE_LF]    = { DOT_END,     false },
		[BYTE_DOT]   = { DOT_BARE_CR, false },
		[BYTE_OTHER] = { DOT_BARE_CR, false },
	},
	/* clang-format on */
};

static enum byte_class class_of(char c)
{
	if (c == '\r')
		return BYTE_CR;
	if (c == '\n')
		return BYTE_LF;
	return c == '.' ? BYTE_DOT : BYTE_OTHER;
}

/* Bytes before the next CR or LF; within a line nothing else matters. */
static size_t plain_run(const char *p, size_t len)
{
	const char *lf = memchr(p, '\n', len);
	const char *cr;

	if (lf)
		len = (size_t)(lf - p);
	cr = memchr(p, '\r', len);
	return cr ? (size_t)(cr - p) : len;
}

bool smtp_dot_next(enum smtp_dot_state *state, struct str *in, struct str *ret)
{
	const struct dot_rule *rule;
	size_t used = 0, first = 0, kept = 0;

	while (*state < DOT_END && used < in->len) {
		if (*state == DOT_TEXT) {
			size_t run = plain_run(in->ptr + used, in->len - used);

			if (kept == 0)
				first = used;
			kept += run;
			used += run;
			if (used == in->len)
				break;
		}
		rule = &rules[*state][class_of(in->ptr[used])];
		if (!rule->is_kept && kept > 0)
			break; /* the piece ends before it; seen again next */
		if (rule->is_kept && kept == 0)
			first = used;
		kept += rule->is_kept;
		used++;
		*state = rule->next;
	}
	*ret = (struct str){in->ptr + first, kept};
	in->ptr += used;
	in->len -= used;
	return *state < DOT_END && in->len > 0;
}
