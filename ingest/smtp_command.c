/* smtp_command.c - what a client may say, and what it is answered. */
#include "ingest/smtp_session_private.h"

#include "ingest/smtp_address.h"

#include <inttypes.h>

#define BEFORE_DATA (SMTP_START | SMTP_READY | SMTP_MAIL | SMTP_RCPT)
#define GREETED (SMTP_READY | SMTP_MAIL | SMTP_RCPT)

/* Returns the next state; `arg` is what follows the verb, trimmed. */
typedef enum smtp_state smtp_command(struct smtp_session *s, struct str arg);

/* --- parameters of MAIL and RCPT ----------------------------------------- */

/* RFC 1870 3; a size of 0 is one not told. False: answered. */
static bool check_size(struct smtp_session *s, struct str value)
{
	uint64_t size;

	if (!str_to_u64(value, &size)) {
		smtp_session_reply(s, "501 5.5.4 SIZE is not a number");
		return false;
	}
	if (size > s->config->max_message_bytes) {
		smtp_session_reply(s,
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
	smtp_session_reply(s, "501 5.5.4 BODY is neither 7BIT nor 8BITMIME");
	return false;
}

static const struct parameter {
	const char *key;
	bool (*check)(struct smtp_session *s, struct str value);
} mail_parameters[] = {
	{"SIZE", check_size},
	{"BODY", check_body},
};

static bool check_parameter(struct smtp_session *s, struct str key,
	struct str value, const struct parameter *known, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (str_equal_nocase(key, str_from(known[i].key)))
			return known[i].check(s, value);
	smtp_session_reply(s, "555 5.5.4 parameter not known");
	return false;
}

/* RFC 5321 4.1.1.11. False: answered. */
static bool check_parameters(struct smtp_session *s, struct str rest,
	const struct parameter *known, size_t count)
{
	while (rest.len > 0) {
		struct str value = str_cut(&rest, ' ');
		struct str key = str_cut(&value, '=');

		if (key.len > 0 &&
			!check_parameter(s, key, value, known, count))
			return false;
	}
	return true;
}

/* Cut "FROM:" or "TO:" off. */
static bool take_keyword(struct str *arg, struct str keyword)
{
	if (arg->len < keyword.len ||
		!str_equal_nocase((struct str){arg->ptr, keyword.len}, keyword))
		return false;
	arg->ptr += keyword.len;
	arg->len -= keyword.len;
	return true;
}

/* --- commands ------------------------------------------------------------ */

static bool hello(struct smtp_session *s, struct str arg, bool is_esmtp)
{
	if (!smtp_helo_is_valid(arg)) {
		smtp_session_reply(
			s, "501 5.5.4 say who you are: a domain or [address]");
		return false;
	}
	smtp_session_forget_transaction(s);
	buf_reset(&s->helo);
	buf_add_str(&s->helo, arg);
	s->is_esmtp = is_esmtp;
	return true;
}

static enum smtp_state on_helo(struct smtp_session *s, struct str arg)
{
	if (!hello(s, arg, false))
		return s->state;
	smtp_session_reply(s, "250 %s", s->config->hostname);
	return SMTP_READY;
}

static enum smtp_state on_ehlo(struct smtp_session *s, struct str arg)
{
	if (!hello(s, arg, true))
		return s->state;
	smtp_session_reply(s, "250-%s", s->config->hostname);
	smtp_session_reply(s, "250-PIPELINING");
	smtp_session_reply(
		s, "250-SIZE %" PRIu64, s->config->max_message_bytes);
	smtp_session_reply(s, "250-8BITMIME");
	smtp_session_reply(s, "250 ENHANCEDSTATUSCODES");
	return SMTP_READY;
}

static enum smtp_state on_mail(struct smtp_session *s, struct str arg)
{
	struct str address;

	if (!take_keyword(&arg, STR("FROM:"))) {
		smtp_session_reply(s, "501 5.5.4 write MAIL FROM:<address>");
		return SMTP_READY;
	}
	if (!smtp_path_parse(&arg, &address)) {
		smtp_session_reply(s, "501 5.1.7 not an address");
		return SMTP_READY;
	}
	s->declared_bytes = 0;
	if (!check_parameters(
		    s, arg, mail_parameters, ARRAY_LEN(mail_parameters)))
		return SMTP_READY;
	if (!s->handler.has_room(s->handler.ctx, s->declared_bytes)) {
		smtp_session_reply(
			s, "452 4.3.1 no space now, try again later");
		return SMTP_READY;
	}
	smtp_session_forget_transaction(s);
	buf_add_str(&s->mail_from, address);
	smtp_session_reply(s, "250 2.1.0 Ok");
	return SMTP_MAIL;
}

/* RFC 5321 4.5.1: <postmaster> without a domain is always somebody. */
static bool is_recipient(const struct smtp_session *s, struct str address)
{
	const struct config_list *list = &s->config->recipients;

	if (list->count > 0 && str_equal_nocase(address, STR("postmaster")))
		return true;
	for (size_t i = 0; i < list->count; i++)
		if (str_equal_nocase(address, str_from(list->items[i])))
			return true;
	return false;
}

static enum smtp_state on_rcpt(struct smtp_session *s, struct str arg)
{
	struct str address;

	if (!take_keyword(&arg, STR("TO:"))) {
		smtp_session_reply(s, "501 5.5.4 write RCPT TO:<address>");
		return s->state;
	}
	if (!smtp_path_parse(&arg, &address) || address.len == 0) {
		smtp_session_reply(s, "501 5.1.3 not an address");
		return s->state;
	}
	if (!check_parameters(s, arg, NULL, 0))
		return s->state;
	if (!is_recipient(s, address)) {
		smtp_session_reply(s,
			"550 5.1.1 <%.*s>: no such recipient here",
			address.len < 256 ? (int)address.len : 256,
			address.ptr);
		return s->state;
	}
	if (s->rcpt_count >= (uint64_t)s->config->max_recipients) {
		smtp_session_reply(s, "452 4.5.3 too many recipients");
		return s->state;
	}
	if (s->rcpt_count++ > 0)
		buf_add_text(&s->rcpt_to, ", ");
	buf_add_str(&s->rcpt_to, address);
	smtp_session_reply(s, "250 2.1.5 Ok");
	return SMTP_RCPT;
}

static enum smtp_state on_data(struct smtp_session *s, struct str arg)
{
	struct smtp_envelope env = smtp_session_envelope(s);

	if (arg.len > 0) {
		smtp_session_reply(s, "501 5.5.4 DATA takes no argument");
		return s->state;
	}
	/* RFC 2920 3.1: pipelined after RCPTs that were all refused */
	if (s->rcpt_count == 0) {
		smtp_session_reply(s, "554 5.5.1 no valid recipients");
		return s->state;
	}
	if (!s->handler.begin(s->handler.ctx, &env)) {
		smtp_session_reply(
			s, "452 4.3.1 cannot take mail now, try again later");
		return s->state;
	}
	s->dot = DOT_LINE;
	s->keeping = KEEP;
	s->message_bytes = 0;
	smtp_session_reply(s, "354 end with <CR><LF>.<CR><LF>");
	return SMTP_DATA;
}

static enum smtp_state on_rset(struct smtp_session *s, struct str arg)
{
	if (arg.len > 0) {
		smtp_session_reply(s, "501 5.5.4 RSET takes no argument");
		return s->state;
	}
	smtp_session_forget_transaction(s);
	smtp_session_reply(s, "250 2.0.0 Ok");
	return s->state == SMTP_START ? SMTP_START : SMTP_READY;
}

static enum smtp_state on_noop(struct smtp_session *s, struct str arg UNUSED)
{
	smtp_session_reply(s, "250 2.0.0 Ok");
	return s->state;
}

static enum smtp_state on_vrfy(struct smtp_session *s, struct str arg UNUSED)
{
	smtp_session_reply(s, "252 2.0.0 send some mail, it will be seen");
	return s->state;
}

static enum smtp_state on_help(struct smtp_session *s, struct str arg UNUSED)
{
	smtp_session_reply(
		s, "214 2.0.0 DMARC reports are taken here; see RFC 5321");
	return s->state;
}

static enum smtp_state on_quit(struct smtp_session *s, struct str arg UNUSED)
{
	smtp_session_reply(s, "221 2.0.0 Bye");
	return SMTP_CLOSED;
}

/* A browser that was made to talk to us; what follows is not SMTP either. */
static enum smtp_state on_http(struct smtp_session *s, struct str arg UNUSED)
{
	smtp_session_reply(s, "421 4.7.0 this is not a web server");
	return SMTP_CLOSED;
}

/* RFC 5321 4.1.4: what may be said when. Handlers return the next state. */
static const struct smtp_rule {
	const char *verb;
	unsigned legal_in; /* set of enum smtp_state */
	smtp_command *handle;
	bool is_idle; /* brings no message nearer */
} rules[] = {
	/* clang-format off */
	{ "EHLO",    BEFORE_DATA,           on_ehlo, true },
	{ "HELO",    BEFORE_DATA,           on_helo, true },
	{ "MAIL",    SMTP_READY,            on_mail, false },
	{ "RCPT",    SMTP_MAIL | SMTP_RCPT, on_rcpt, false },
	{ "DATA",    SMTP_MAIL | SMTP_RCPT, on_data, false },
	{ "RSET",    BEFORE_DATA,           on_rset, true },
	{ "NOOP",    BEFORE_DATA,           on_noop, true },
	{ "QUIT",    BEFORE_DATA,           on_quit, false },
	{ "VRFY",    BEFORE_DATA,           on_vrfy, true },
	{ "HELP",    BEFORE_DATA,           on_help, true },
	{ "GET",     BEFORE_DATA,           on_http, false },
	{ "POST",    BEFORE_DATA,           on_http, false },
	{ "CONNECT", BEFORE_DATA,           on_http, false },
	/* clang-format on */
};

static const struct smtp_rule *find_rule(struct str verb)
{
	for (size_t i = 0; i < ARRAY_LEN(rules); i++)
		if (str_equal_nocase(verb, str_from(rules[i].verb)))
			return &rules[i];
	return NULL;
}

static void refuse_order(struct smtp_session *s, const struct smtp_rule *rule)
{
	if (!(s->state & GREETED))
		smtp_session_reply(s, "503 5.5.1 say EHLO first");
	else if (rule->handle == on_mail)
		smtp_session_reply(s, "503 5.5.1 one message after the other");
	else
		smtp_session_reply(s, "503 5.5.1 say MAIL first");
}

enum smtp_state smtp_command_run(struct smtp_session *s, struct str line)
{
	struct str arg = str_trim(line);
	struct str verb = str_cut(&arg, ' ');
	const struct smtp_rule *rule = find_rule(verb);

	if (!rule) {
		smtp_session_reply(s, "500 5.5.2 command not known");
		return s->state;
	}
	if (!(rule->legal_in & s->state)) {
		refuse_order(s, rule);
		return s->state;
	}
	s->idle_commands += rule->is_idle;
	return rule->handle(s, arg.ptr ? str_trim(arg) : STR(""));
}
