/* smtp_address.c - the paths of MAIL and RCPT. */
#include "ingest/smtp_address.h"

#include <string.h>

/* RFC 1035 2.3.4 */
#define DOMAIN_MAX 255

static bool is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

/*
 * RFC 6531 3.3: characters beyond ASCII may stand where letters may; of
 * Unicode's controls (U+0080 to U+009F) none. `s` is UTF-8 as a whole.
 */
static bool is_beyond_ascii(struct str s, size_t i)
{
	unsigned char c = (unsigned char)s.ptr[i];

	if (c < 0x80)
		return false;
	return c != 0xC2 || (unsigned char)s.ptr[i + 1] >= 0xA0;
}

/* memchr and not strchr: a NUL is in no set. */
static bool is_one_of(char c, const char *set)
{
	return memchr(set, c, strlen(set)) != NULL;
}

static bool is_domain(struct str s)
{
	bool after_dot = true;

	if (s.len == 0 || s.len > DOMAIN_MAX)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '.' && after_dot)
			return false;
		after_dot = s.ptr[i] == '.';
		/* '_' is no host name, and is seen all the same. */
		if (!is_alnum(s.ptr[i]) && !is_one_of(s.ptr[i], ".-_") &&
			!is_beyond_ascii(s, i))
			return false;
	}
	return !after_dot;
}

/* "[192.0.2.1]", "[IPv6:2001:db8::1]" (RFC 5321 4.1.3) */
static bool is_literal(struct str s)
{
	if (s.len < 3 || s.len > DOMAIN_MAX || s.ptr[0] != '[' ||
		s.ptr[s.len - 1] != ']')
		return false;
	for (size_t i = 1; i < s.len - 1; i++)
		if (!is_alnum(s.ptr[i]) && !is_one_of(s.ptr[i], ".:-"))
			return false;
	return true;
}

/* RFC 5322 3.2.3 atext, and dots in places where they should not be. */
static bool is_dot_string(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!is_alnum(s.ptr[i]) &&
			!is_one_of(s.ptr[i], "!#$%&'*+-/=?^_`{|}~.") &&
			!is_beyond_ascii(s, i))
			return false;
	return s.len > 0;
}

/* Length of the quoted string at the head of s; 0 where there is none. */
static size_t quoted_len(struct str s)
{
	if (s.len == 0 || s.ptr[0] != '"')
		return 0;
	for (size_t i = 1; i < s.len; i++) {
		if (s.ptr[i] == '"')
			return i + 1;
		if (s.ptr[i] == '\\' && ++i == s.len)
			return 0;
		if ((s.ptr[i] < 0x20 || s.ptr[i] > 0x7E) &&
			!is_beyond_ascii(s, i))
			return 0;
	}
	return 0;
}

/* Length of the local part at the head of s. */
static size_t local_len(struct str s)
{
	size_t len = quoted_len(s);
	const char *at;

	if (len > 0)
		return len;
	at = memchr(s.ptr, '@', s.len);
	len = at ? (size_t)(at - s.ptr) : s.len;
	return is_dot_string((struct str){s.ptr, len}) ? len : 0;
}

static bool is_mailbox(struct str s)
{
	size_t len;

	if (str_equal_nocase(s, STR("postmaster")))
		return true;
	len = local_len(s);
	if (len == 0 || len == s.len || s.ptr[len] != '@')
		return false;
	s.ptr += len + 1;
	s.len -= len + 1;
	return is_domain(s) || is_literal(s);
}

/* Length up to the '>' that ends the path, brackets and all; 0: none. */
static size_t path_len(struct str s)
{
	if (s.len == 0 || s.ptr[0] != '<')
		return 0;
	for (size_t i = 1; i < s.len; i++) {
		size_t quoted = quoted_len((struct str){s.ptr + i, s.len - i});

		if (quoted > 0)
			i += quoted - 1;
		else if (s.ptr[i] == '>')
			return i + 1;
	}
	return 0;
}

/* "@one.test,@two.test:user@three.test" means user@three.test to us. */
static bool drop_route(struct str *s)
{
	const char *colon;

	if (s->len == 0 || s->ptr[0] != '@')
		return true;
	colon = memchr(s->ptr, ':', s->len);
	if (!colon)
		return false;
	s->len -= (size_t)(colon + 1 - s->ptr);
	s->ptr = colon + 1;
	return true;
}

bool smtp_path_parse(struct str *rest, struct str *ret)
{
	struct str s = str_trim(*rest), path;
	size_t len = str_is_utf8(s) ? path_len(s) : 0;

	if (len == 0 || len > SMTP_ADDRESS_MAX)
		return false;
	path = (struct str){s.ptr + 1, len - 2};
	s.ptr += len;
	s.len -= len;
	if (s.len > 0 && s.ptr[0] != ' ')
		return false;
	if (path.len > 0 && (!drop_route(&path) || !is_mailbox(path)))
		return false;
	*rest = s;
	*ret = path;
	return true;
}

bool smtp_helo_is_valid(struct str name)
{
	if (name.len == 0 || name.len > DOMAIN_MAX)
		return false;
	if (is_literal(name))
		return true;
	for (size_t i = 0; i < name.len; i++)
		if (!is_alnum(name.ptr[i]) && !is_one_of(name.ptr[i], ".-_:"))
			return false;
	return true;
}

/* "[192.0.2.1]", "[IPv6:2001:db8::1]" */
static bool literal_address(struct str name, struct ip *ret)
{
	const struct str ipv6 = STR("IPv6:");

	name.ptr++;
	name.len -= 2;
	if (name.len > ipv6.len &&
		str_equal_nocase((struct str){name.ptr, ipv6.len}, ipv6)) {
		name.ptr += ipv6.len;
		name.len -= ipv6.len;
	}
	return ip_parse(name, ret);
}

const char *smtp_helo_oddity(
	struct str name, const struct ip *client, const char *our_hostname)
{
	struct ip ip;

	if (name.ptr[0] == '[') {
		if (!literal_address(name, &ip))
			return "no address stands in the brackets";
		return ip_equal(&ip, client) ? NULL
					     : "another address than its own";
	}
	if (ip_parse(name, &ip))
		return "an address without brackets";
	if (str_equal_nocase(name, str_from(our_hostname)))
		return ip_is_loopback(client) ? NULL : "our own name";
	if (!is_domain(name))
		return "no domain name";
	if (!memchr(name.ptr, '.', name.len))
		return "no full domain name";
	return NULL;
}
