/* imap_line.c - the lines of an IMAP server, taken apart. */
#include "ingest/imap_wire.h"

#include <string.h>
#include <time.h>

static bool to_u32(struct str text, uint32_t *ret)
{
	uint64_t n;

	if (!str_to_u64(text, &n) || n > UINT32_MAX)
		return false;
	*ret = (uint32_t)n;
	return true;
}

bool imap_numbered(
	struct str line, uint32_t *number, struct str *word, struct str *rest)
{
	if (!str_starts_with(line, STR("* ")))
		return false;
	*rest = (struct str){line.ptr + 2, line.len - 2};
	if (!to_u32(str_cut(rest, ' '), number) || !rest->ptr)
		return false;
	*word = str_cut(rest, ' ');
	return true;
}

struct str imap_code(struct str text, const char *name)
{
	struct str rest = text, word, code;

	if (text.len < 2 || text.ptr[0] != '[')
		return STR_NULL;
	rest = (struct str){text.ptr + 1, text.len - 1};
	code = str_cut(&rest, ']');
	if (!rest.ptr)
		return STR_NULL;
	word = str_cut(&code, ' ');
	if (!str_equal_nocase(word, str_from(name)))
		return STR_NULL;
	return code.ptr ? code : STR("");
}

bool imap_has_word(struct str list, const char *word)
{
	while (list.ptr)
		if (str_equal_nocase(str_cut(&list, ' '), str_from(word)))
			return true;
	return false;
}

/* --- tokens -------------------------------------------------------------- */

/* Behind a quoted string that begins at s; s.len where it does not end. */
static size_t quoted_end(struct str s)
{
	size_t i = 1;

	while (i < s.len && s.ptr[i] != '"')
		i += s.ptr[i] == '\\' && i + 1 < s.len ? 2 : 1;
	return i < s.len ? i + 1 : s.len;
}

/*
 * The next piece of a list: a quoted string, a list with all that is in it, or
 * a word, to which "[...]" belongs. STR_NULL at its end.
 */
static struct str next_token(struct str *rest)
{
	struct str s = *rest, token;
	size_t i = 0, depth = 0;

	while (s.len > 0 && s.ptr[0] == ' ')
		s = (struct str){s.ptr + 1, s.len - 1};
	if (s.len == 0 || s.ptr[0] == ')') {
		*rest = s;
		return STR_NULL;
	}
	while (i < s.len) {
		char c = s.ptr[i];

		if (c == '"') {
			i += quoted_end((struct str){s.ptr + i, s.len - i});
			continue;
		}
		if (depth == 0 && (c == ' ' || c == ')'))
			break;
		if (c == '(' || c == '[')
			depth++;
		else if ((c == ')' || c == ']') && depth > 0)
			depth--;
		i++;
	}
	token = (struct str){s.ptr, i};
	*rest = (struct str){s.ptr + i, s.len - i};
	return token;
}

/* --- FETCH --------------------------------------------------------------- */

static bool is_literal(struct str value)
{
	return value.len > 2 && value.ptr[0] == '{';
}

static void set_attribute(
	struct str name, struct str value, struct imap_fetch *ret)
{
	if (str_equal_nocase(name, STR("UID"))) {
		if (!to_u32(value, &ret->uid))
			ret->uid = 0;
	} else if (str_equal_nocase(name, STR("RFC822.SIZE"))) {
		ret->has_size = str_to_u64(value, &ret->size_bytes);
	} else if (str_equal_nocase(name, STR("INTERNALDATE"))) {
		if (value.len > 2)
			value = (struct str){value.ptr + 1, value.len - 2};
		if (!imap_date_parse(value, &ret->arrived_s))
			ret->arrived_s = 0;
	} else if (str_equal_nocase(name, STR("BODY[]"))) {
		ret->has_body = is_literal(value);
	}
}

bool imap_fetch_parse(struct str line, struct imap_fetch *ret)
{
	struct str word, rest, name, value;
	uint32_t number;

	*ret = (struct imap_fetch){0};
	if (!imap_numbered(line, &number, &word, &rest) ||
		!str_equal_nocase(word, STR("FETCH")) || rest.len == 0 ||
		rest.ptr[0] != '(')
		return false;
	rest = (struct str){rest.ptr + 1, rest.len - 1};
	while ((name = next_token(&rest)).ptr) {
		value = next_token(&rest);
		if (!value.ptr)
			break;
		set_attribute(name, value, ret);
	}
	return true;
}

bool imap_is_body(struct str before)
{
	static const struct str name = STR("BODY[] ");
	struct str word, rest;
	uint32_t number;

	return imap_numbered(before, &number, &word, &rest) &&
	       str_equal_nocase(word, STR("FETCH")) &&
	       str_ends_with_nocase(rest, name);
}

/* --- dates --------------------------------------------------------------- */

/* Two digits; a day below ten may have a space before it. -1: neither. */
static int two_digits(const char *s)
{
	int tens = s[0] == ' ' ? 0 : s[0] - '0', ones = s[1] - '0';

	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9
		       ? tens * 10 + ones
		       : -1;
}

static int month_of(const char *s)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

	for (int i = 0; i < 12; i++)
		if (str_equal_nocase((struct str){s, 3},
			    (struct str){months + i * 3L, 3}))
			return i;
	return -1;
}

bool imap_date_parse(struct str text, int64_t *ret)
{
	const char *s = text.ptr;
	struct tm tm = {0};
	int zone_h, zone_min, century, year;

	if (text.len != 26 || s[2] != '-' || s[6] != '-' || s[11] != ' ' ||
		s[14] != ':' || s[17] != ':' || s[20] != ' ' ||
		(s[21] != '+' && s[21] != '-'))
		return false;
	tm.tm_mday = two_digits(s);
	tm.tm_mon = month_of(s + 3);
	century = two_digits(s + 7);
	year = two_digits(s + 9);
	tm.tm_hour = two_digits(s + 12);
	tm.tm_min = two_digits(s + 15);
	tm.tm_sec = two_digits(s + 18);
	zone_h = two_digits(s + 22);
	zone_min = two_digits(s + 24);
	if (tm.tm_mday < 1 || tm.tm_mday > 31 || tm.tm_mon < 0 ||
		century < 19 || year < 0 || tm.tm_hour < 0 || tm.tm_hour > 23 ||
		tm.tm_min < 0 || tm.tm_min > 59 || tm.tm_sec < 0 ||
		tm.tm_sec > 60 || zone_h < 0 || zone_min < 0 || zone_min > 59)
		return false;
	tm.tm_year = century * 100 + year - 1900;
	*ret = timegm(&tm) - (int64_t)(s[21] == '-' ? -1 : 1) *
				     (zone_h * 3600 + zone_min * 60);
	return true;
}

/* --- LIST ---------------------------------------------------------------- */

bool imap_list_parse(struct str line, struct str *attributes, struct buf *dst)
{
	struct str rest, list, name;

	if (!str_starts_with(line, STR("* LIST ")))
		return false;
	rest = (struct str){line.ptr + 7, line.len - 7};
	list = next_token(&rest);
	(void)next_token(&rest); /* the delimiter */
	name = next_token(&rest);
	if (list.len < 2 || list.ptr[0] != '(' || name.len == 0 ||
		is_literal(name))
		return false;
	*attributes = (struct str){list.ptr + 1, list.len - 2};
	buf_reset(dst);
	if (name.ptr[0] != '"' || name.len < 2) {
		buf_add_str(dst, name);
		return true;
	}
	for (size_t i = 1; i + 1 < name.len; i++) {
		if (name.ptr[i] == '\\' && i + 2 < name.len)
			i++;
		buf_add_char(dst, name.ptr[i]);
	}
	return true;
}
