/*
 * smtp_forward.c - XCLIENT and XFORWARD: a front says who its client is.
 *
 * Extensions of Postfix. XCLIENT speaks for all that follows and starts the
 * dialogue anew; XFORWARD, which Postfix sends by itself (lmtp_send_xforward_
 * command), speaks for the next message. Believed only of listed networks.
 */
#include "ingest/smtp_session_private.h"

#include "ingest/smtp_address.h"

#include <string.h>

/* What was told; Postfix spreads it over several XFORWARDs. */
struct forwarded {
	bool has_client, has_helo;
	struct ip client; /* family 0: the front does not know */
	char helo[256];
	size_t helo_len; /* 0: the same */
};

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* RFC 3461 4: "+2B" is a '+'. False where it is none, or too long for dst. */
static bool decode_xtext(struct str in, char *dst, size_t size, size_t *len)
{
	size_t n = 0;

	for (size_t i = 0; i < in.len; i++) {
		char c = in.ptr[i];

		if (n == size)
			return false;
		if (c == '+') {
			int high, low;

			if (in.len - i < 3)
				return false;
			high = hex(in.ptr[i + 1]);
			low = hex(in.ptr[i + 2]);
			if (high < 0 || low < 0)
				return false;
			c = (char)(high << 4 | low);
			i += 2;
		}
		dst[n++] = c;
	}
	*len = n;
	return true;
}

/* "192.0.2.1", "IPV6:2001:db8::1" */
static bool take_address(struct forwarded *f, struct str text)
{
	const struct str ipv6 = STR("IPV6:");

	if (text.len > ipv6.len &&
		str_equal_nocase((struct str){text.ptr, ipv6.len}, ipv6)) {
		text.ptr += ipv6.len;
		text.len -= ipv6.len;
	}
	return ip_parse(text, &f->client);
}

static bool is_unknown(struct str value)
{
	return str_equal_nocase(value, STR("[UNAVAILABLE]")) ||
	       str_equal_nocase(value, STR("[TEMPUNAVAIL]"));
}

static bool take_attribute(struct forwarded *f, struct str key, struct str raw)
{
	char bytes[sizeof(f->helo)];
	struct str value = {bytes, 0};

	if (!decode_xtext(raw, bytes, sizeof(bytes), &value.len))
		return false;
	if (str_equal_nocase(key, STR("ADDR"))) {
		f->has_client = true;
		return is_unknown(value) || take_address(f, value);
	}
	if (!str_equal_nocase(key, STR("HELO")))
		return true; /* names, ports, logins: nothing here asks */
	f->has_helo = true;
	/* It has to stand in a Received header, as one said to us. */
	if (!is_unknown(value) && smtp_helo_is_valid(value)) {
		memcpy(f->helo, value.ptr, value.len);
		f->helo_len = value.len;
	}
	return true;
}

static bool is_known(struct str key)
{
	static const char *const keys[] = {"ADDR", "HELO", "NAME", "PORT",
		"PROTO", "LOGIN", "IDENT", "SOURCE", "REVERSE_NAME", "DESTADDR",
		"DESTPORT"};

	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		if (str_equal_nocase(key, str_from(keys[i])))
			return true;
	return false;
}

static bool parse(struct str arg, struct forwarded *f)
{
	bool is_any = false;

	*f = (struct forwarded){0};
	while (arg.len > 0) {
		struct str value = str_cut(&arg, ' ');
		struct str key = str_cut(&value, '=');

		if (key.len == 0 && !value.ptr)
			continue; /* two spaces */
		if (!value.ptr || !is_known(key) ||
			!take_attribute(f, key, value))
			return false;
		is_any = true;
	}
	return is_any;
}

/* True where it was believed; else answered, and *next is where to go. */
static bool forward(struct smtp_session *s, struct str arg, bool is_lasting,
	enum smtp_state *next)
{
	enum smtp_reason why = REASON_NONE;
	struct forwarded f;

	*next = s->state;
	if (!s->link->may_forward) {
		smtp_session_refuse(s, REASON_FORWARDED,
			"550 5.7.1 [%s] is not in xclient_networks here",
			s->link->client);
		return false;
	}
	if (!parse(arg, &f)) {
		smtp_session_refuse(s, REASON_SYNTAX,
			"501 5.5.4 write attributes as ADDR=192.0.2.1");
		return false;
	}
	if (f.has_helo) {
		buf_reset(&s->forwarded_helo);
		buf_add(&s->forwarded_helo, f.helo, f.helo_len);
	}
	s->is_forwarded = !is_lasting;
	if (f.has_client)
		why = s->handler.forwarded(
			s->handler.ctx, &f.client, is_lasting);
	if (why == REASON_NONE)
		return true;
	smtp_session_refuse_for(s, why);
	if (is_lasting)
		*next = SMTP_CLOSED;
	else
		smtp_session_forget_transaction(s);
	return false;
}

enum smtp_state smtp_forward_xclient(struct smtp_session *s, struct str arg)
{
	enum smtp_state next;

	if (!forward(s, arg, true, &next))
		return next;
	buf_reset(&s->helo);
	smtp_session_greet(s);
	return SMTP_START;
}

enum smtp_state smtp_forward_xforward(struct smtp_session *s, struct str arg)
{
	enum smtp_state next;

	if (forward(s, arg, false, &next))
		smtp_session_reply(s, "250 2.0.0 Ok");
	return next;
}
