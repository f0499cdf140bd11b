/*
 * domain.c - domain names as they are stored and compared.
 *
 * The only file that includes libidn2.
 */
#include "dmarc/domain.h"

#include "base/arena.h"
#include "dmarc/limits.h"

#include <string.h>

#include <idn2.h>

static bool can_be_in_domain(unsigned char c)
{
	return c > 0x20 && c != 0x7F && c != '<' && c != '>' && c != '"';
}

static char ascii_lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* RFC 5891 4 and 5; ours may hold what no host name may, as "_dmarc" does. */
static bool to_a_labels(struct str s, char *dst, size_t cap, struct str *ret)
{
	static const int methods[] = {IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT,
		IDN2_TRANSITIONAL | IDN2_NFC_INPUT};
	char name[LIMIT_DOMAIN_BYTES + 1];
	char *converted = NULL;
	int code = IDN2_DISALLOWED;
	size_t len;

	memcpy(name, s.ptr, s.len);
	name[s.len] = '\0';
	for (size_t i = 0; i < ARRAY_LEN(methods) && code != IDN2_OK; i++)
		code = idn2_to_ascii_8z(name, &converted, methods[i]);
	if (code == IDN2_MALLOC)
		base_oom();
	if (code != IDN2_OK)
		return false;
	len = strlen(converted);
	if (len <= LIMIT_DOMAIN_BYTES && len <= cap)
		memcpy(dst, converted, len);
	idn2_free(converted);
	*ret = (struct str){dst, len};
	return len > 0 && len <= LIMIT_DOMAIN_BYTES && len <= cap;
}

/* The mapping of UTS 46 puts all in lower case, and can make anything of one
 * character, quotes and dots too. */
static bool map_labels(struct str s, char *dst, size_t cap, struct str *ret)
{
	struct str name;

	if (!to_a_labels(s, dst, cap, &name))
		return false;
	for (size_t i = 0; i < name.len; i++)
		if (!can_be_in_domain((unsigned char)dst[i]))
			return false;
	while (name.len > 0 && dst[name.len - 1] == '.')
		name.len--;
	*ret = name;
	return name.len > 0;
}

/* What stands behind the last '@', without dots at its end. */
static struct str bare_name(struct str text, bool *was_address)
{
	struct str s = str_trim(text);
	const char *at = s.len > 0 ? memrchr(s.ptr, '@', s.len) : NULL;

	*was_address = at != NULL;
	if (at) {
		at++;
		s.len -= (size_t)(at - s.ptr);
		s.ptr = at;
		s = str_trim(s);
	}
	while (s.len > 0 && s.ptr[s.len - 1] == '.')
		s.len--;
	return s;
}

bool domain_normalise(struct str text, char *dst, size_t cap, struct str *ret,
	bool *was_address)
{
	bool is_address, is_ascii = true;
	struct str s = bare_name(text, &is_address), name = {dst, s.len};

	if (s.len == 0 || s.len > LIMIT_DOMAIN_BYTES || !str_is_utf8(s))
		return false;
	for (size_t i = 0; i < s.len; i++) {
		if (!can_be_in_domain((unsigned char)s.ptr[i]))
			return false;
		is_ascii &= (unsigned char)s.ptr[i] < 0x80;
	}
	if (is_ascii && s.len > cap)
		return false;
	for (size_t i = 0; is_ascii && i < s.len; i++)
		dst[i] = ascii_lower(s.ptr[i]);
	if (!is_ascii && !map_labels(s, dst, cap, &name))
		return false;
	*ret = name;
	if (was_address)
		*was_address = is_address;
	return true;
}

/* `name` is `of` or stands below it. */
static bool is_within(struct str name, struct str of)
{
	if (name.len < of.len || !str_ends_with_nocase(name, of))
		return false;
	return name.len == of.len || name.ptr[name.len - of.len - 1] == '.';
}

bool domain_is_aligned_without_psl(struct str a, struct str b)
{
	if (!a.ptr || !b.ptr || !memchr(a.ptr, '.', a.len) ||
		!memchr(b.ptr, '.', b.len))
		return false;
	return is_within(a, b) || is_within(b, a);
}
