/* smtp_parameter.c - what may stand behind MAIL and RCPT. */
#include "ingest/smtp_session_private.h"

#include <inttypes.h>

/* RFC 3461 4.4: of ENVID; 4.2: of ORCPT. */
#define ENVID_MAX 100
#define ORCPT_MAX 500

static bool refuse(struct smtp_session *s, const char *text)
{
	smtp_session_refuse(s, REASON_SYNTAX, "501 5.5.4 %s", text);
	return false;
}

/* RFC 1870 3; a size of 0 is one not told. */
static bool check_size(struct smtp_session *s, struct str value)
{
	uint64_t size;

	if (!str_to_u64(value, &size))
		return refuse(s, "SIZE is not a number");
	if (size > s->config->max_message_bytes) {
		smtp_session_refuse(s, REASON_SIZE,
			"552 5.3.4 message is larger than %" PRIu64 " bytes",
			s->config->max_message_bytes);
		return false;
	}
	s->declared_bytes = size;
	return true;
}

static bool check_body(struct smtp_session *s, struct str value)
{
	if (str_equal_nocase(value, STR("7BIT")) ||
		str_equal_nocase(value, STR("8BITMIME")))
		return true;
	return refuse(s, "BODY is neither 7BIT nor 8BITMIME");
}

static bool check_utf8(struct smtp_session *s, struct str value)
{
	if (value.ptr)
		return refuse(s, "SMTPUTF8 takes no value");
	s->is_utf8 = true;
	return true;
}

/*
 * RFC 3461. What can fail fails while the sender is still there, and what is
 * accepted waits for nothing; so FAILURE, DELAY and NEVER are kept by having
 * nothing to do. Notices of SUCCESS are not sent: no way leads from here to
 * a sender.
 */
static bool check_ret(struct smtp_session *s, struct str value)
{
	if (str_equal_nocase(value, STR("FULL")) ||
		str_equal_nocase(value, STR("HDRS")))
		return true;
	return refuse(s, "RET is neither FULL nor HDRS");
}

/* RFC 3461 4: xtext is printable ASCII; a '+' stands before two hex digits. */
static bool is_xtext(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < '!' || s.ptr[i] > '~' || s.ptr[i] == '=')
			return false;
	return s.len > 0;
}

static bool check_envid(struct smtp_session *s, struct str value)
{
	if (is_xtext(value) && value.len <= ENVID_MAX)
		return true;
	return refuse(s, "ENVID is not xtext of at most 100 characters");
}

static bool check_notify(struct smtp_session *s, struct str value)
{
	bool is_never = str_equal_nocase(value, STR("NEVER"));

	while (!is_never && value.ptr) {
		struct str word = str_cut(&value, ',');

		if (!str_equal_nocase(word, STR("SUCCESS")) &&
			!str_equal_nocase(word, STR("FAILURE")) &&
			!str_equal_nocase(word, STR("DELAY")))
			return refuse(s, "NOTIFY is NEVER, or a list of "
					 "SUCCESS, FAILURE and DELAY");
	}
	return true;
}

/* "rfc822;user@example.com"; of type utf-8 it may be more than ASCII. */
static bool check_orcpt(struct smtp_session *s, struct str value)
{
	struct str address = value;
	struct str type = str_cut(&address, ';');

	if (value.len <= ORCPT_MAX && is_xtext(type) && address.len > 0)
		return true;
	return refuse(s, "ORCPT is not TYPE;ADDRESS");
}

static const struct parameter {
	const char *key;
	bool (*check)(struct smtp_session *s, struct str value);
} mail_parameters[] =
	{
		/* clang-format off */
	{ "SIZE",     check_size },
	{ "BODY",     check_body },
	{ "SMTPUTF8", check_utf8 },
	{ "RET",      check_ret },
	{ "ENVID",    check_envid },
		/* clang-format on */
},
  rcpt_parameters[] = {
	  /* clang-format off */
	{ "NOTIFY",   check_notify },
	{ "ORCPT",    check_orcpt },
	  /* clang-format on */
};

static bool check_one(struct smtp_session *s, struct str key, struct str value,
	const struct parameter *known, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (str_equal_nocase(key, str_from(known[i].key)))
			return known[i].check(s, value);
	smtp_session_refuse(s, REASON_SYNTAX, "555 5.5.4 parameter not known");
	return false;
}

static bool check_all(struct smtp_session *s, struct str rest,
	const struct parameter *known, size_t count)
{
	while (rest.len > 0) {
		struct str value = str_cut(&rest, ' ');
		struct str key = str_cut(&value, '=');

		if (key.len > 0 && !check_one(s, key, value, known, count))
			return false;
	}
	return true;
}

bool smtp_parameters_mail(struct smtp_session *s, struct str rest)
{
	s->declared_bytes = 0;
	s->is_utf8 = false;
	return check_all(s, rest, mail_parameters, ARRAY_LEN(mail_parameters));
}

bool smtp_parameters_rcpt(struct smtp_session *s, struct str rest)
{
	return check_all(s, rest, rcpt_parameters, ARRAY_LEN(rcpt_parameters));
}
