#include "dmarc/owner_source.h"

#include <stdio.h>
#include <string.h>

#include "dmarc/domain.h"
#include "dmarc/org_domain.h"

/* Of a stranger's text in a message. */
static int shown(struct str s)
{
	return s.len < 80 ? (int)s.len : 80;
}

static bool set_network(
	struct owner_source *ret, struct str value, struct err *err)
{
	char text[IP_TEXT_SIZE];
	struct ip_network n;
	unsigned whole;

	if (!ip_network_parse(value, &n))
		return err_set(err, ERR_SYNTAX,
			"\"%.*s\" is no IP address or network", shown(value),
			value.ptr);
	ip_format(&n.address, text);
	whole = n.address.family == 4 ? 32 : 128;
	if (n.prefix_bits == whole)
		(void)snprintf(ret->value, sizeof(ret->value), "%s", text);
	else
		(void)snprintf(ret->value, sizeof(ret->value), "%s/%u", text,
			n.prefix_bits);
	return true;
}

static bool set_name(
	struct owner_source *ret, struct str value, struct err *err)
{
	char normal[LIMIT_DOMAIN_BYTES + 1];
	bool was_address = false;
	struct str name, org;

	if (!domain_normalise(
		    value, normal, sizeof(normal), &name, &was_address) ||
		was_address)
		return err_set(err, ERR_SYNTAX, "\"%.*s\" is no %s",
			shown(value), value.ptr,
			ret->match == MATCH_SELECTOR ? "DKIM selector"
						     : "domain name");
	org = ret->match == MATCH_HOSTNAME ? org_domain(name) : STR_NULL;
	if (org.ptr)
		name = org;
	memcpy(ret->value, name.ptr, name.len);
	ret->value[name.len] = '\0';
	return true;
}

bool owner_source_set(struct owner_source *ret, enum owner_match match,
	struct str value, struct err *err)
{
	struct owner_source made = {.match = match};

	value = str_trim(value);
	if (value.len == 0)
		return err_set(err, ERR_SYNTAX, "the source is empty");
	if (!(match == MATCH_IP ? set_network(&made, value, err)
				: set_name(&made, value, err)))
		return false;
	*ret = made;
	return true;
}

/* Letters but those of hexadecimal make a name; ':' and '/' do not occur in
 * one. "203.0.113.300" is meant as an address. */
static bool is_meant_as_address(struct str text)
{
	bool only_digits = true;

	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == ':' || text.ptr[i] == '/')
			return true;
		only_digits &= text.ptr[i] == '.' ||
			       (text.ptr[i] >= '0' && text.ptr[i] <= '9');
	}
	return only_digits;
}

bool owner_source_parse(
	struct owner_source *ret, struct str text, struct err *err)
{
	struct str rest = str_trim(text), prefix;
	enum owner_match match;

	text = rest;
	prefix = str_cut(&rest, ':');
	if (rest.ptr && owner_match_parse(prefix, &match))
		return owner_source_set(ret, match, rest, err);
	if (is_meant_as_address(text))
		return owner_source_set(ret, MATCH_IP, text, err);
	if (!memchr(text.ptr, '.', text.len))
		return err_set(err, ERR_SYNTAX,
			"\"%.*s\" is no source: an IP address, a network, a "
			"host name, or one of dkim: spf: selector: hostname: "
			"with a name",
			shown(text), text.ptr);
	return owner_source_set(ret, MATCH_HOSTNAME, text, err);
}

bool owner_word_parse(struct str word, enum owner *ret, struct err *err)
{
	enum owner owner = owner_parse(word);

	/* Any other word is unknown, too: one that is mistyped says nothing. */
	if (owner == OWNER_UNKNOWN &&
		!str_equal_nocase(word, str_from(owner_name(OWNER_UNKNOWN))))
		return err_set(err, ERR_SYNTAX,
			"\"%.*s\" is none of mine, indirect, not_mine, unknown",
			shown(word), word.ptr ? word.ptr : "");
	*ret = owner;
	return true;
}

bool owner_note_check(struct str *note, struct err *err)
{
	struct str s = str_trim(*note);

	if (s.len > LIMIT_NOTE_BYTES)
		return err_set(err, ERR_LIMIT,
			"the note has more than %u bytes (ceiling note_bytes)",
			LIMIT_NOTE_BYTES);
	if (!str_is_utf8(s))
		return err_set(err, ERR_SYNTAX, "the note is no UTF-8");
	*note = s.len > 0 ? s : STR_NULL;
	return true;
}
