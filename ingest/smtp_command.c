/* smtp_command.c - what a client may say, and what it is answered. */
#include "ingest/smtp_session_private.h"

#include "ingest/smtp_address.h"

#include <inttypes.h>
#include <string.h>

#define BEFORE_DATA (SMTP_START | SMTP_READY | SMTP_MAIL | SMTP_RCPT)
#define BEFORE_END (BEFORE_DATA | SMTP_CHUNKS)
#define GREETED (SMTP_READY | SMTP_MAIL | SMTP_RCPT | SMTP_CHUNKS)

/* Handlers return the next state; `arg` is what follows the verb, trimmed. */

/* --- commands ------------------------------------------------------------ */

static enum smtp_state refuse_syntax(struct smtp_session *s, const char *reply)
{
	smtp_session_refuse(s, REASON_SYNTAX, "%s", reply);
	return s->state;
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

static bool hello(struct smtp_session *s, struct str arg, bool is_esmtp)
{
	if (!smtp_helo_is_valid(arg)) {
		(void)refuse_syntax(
			s, "501 5.5.4 say who you are: a domain or [address]");
		return false;
	}
	smtp_session_forget_transaction(s);
	buf_reset(&s->helo);
	buf_add_str(&s->helo, arg);
	s->is_esmtp = is_esmtp;
	s->handler.hello(s->handler.ctx, arg);
	return true;
}

/* What of the commands of the other protocol. */
static enum smtp_state refuse_protocol(struct smtp_session *s)
{
	smtp_session_refuse(s, REASON_SEQUENCE,
		s->link->is_lmtp ? "500 5.5.1 this is LMTP: say LHLO"
				 : "500 5.5.1 this is SMTP: say EHLO");
	return s->state;
}

static enum smtp_state on_helo(struct smtp_session *s, struct str arg)
{
	if (s->link->is_lmtp)
		return refuse_protocol(s);
	if (!hello(s, arg, false))
		return s->state;
	smtp_session_reply(s, "250 %s", s->config->hostname);
	return SMTP_READY;
}

static enum smtp_state greet_back(struct smtp_session *s, struct str arg)
{
	if (!hello(s, arg, true))
		return s->state;
	smtp_session_reply(s, "250-%s", s->config->hostname);
	smtp_session_reply(s, "250-PIPELINING");
	smtp_session_reply(
		s, "250-SIZE %" PRIu64, s->config->max_message_bytes);
	if (s->link->has_tls && !s->link->tls)
		smtp_session_reply(s, "250-STARTTLS");
	if (s->link->may_forward) {
		smtp_session_reply(s, "250-XCLIENT ADDR HELO NAME PORT PROTO "
				      "LOGIN REVERSE_NAME DESTADDR DESTPORT");
		smtp_session_reply(s, "250-XFORWARD ADDR HELO NAME PORT PROTO "
				      "IDENT SOURCE");
	}
	smtp_session_reply(s, "250-8BITMIME");
	smtp_session_reply(s, "250-SMTPUTF8");
	smtp_session_reply(s, "250-CHUNKING");
	smtp_session_reply(s, "250-DSN");
	smtp_session_reply(s, "250 ENHANCEDSTATUSCODES");
	return SMTP_READY;
}

static enum smtp_state on_ehlo(struct smtp_session *s, struct str arg)
{
	return s->link->is_lmtp ? refuse_protocol(s) : greet_back(s, arg);
}

/* RFC 2033 4.1 */
static enum smtp_state on_lhlo(struct smtp_session *s, struct str arg)
{
	return s->link->is_lmtp ? greet_back(s, arg) : refuse_protocol(s);
}

/* RFC 3207 4 */
static enum smtp_state on_starttls(struct smtp_session *s, struct str arg)
{
	if (arg.len > 0)
		return refuse_syntax(s, "501 5.5.4 STARTTLS takes no argument");
	if (s->link->tls || !s->link->has_tls) {
		smtp_session_refuse(s, REASON_SEQUENCE,
			s->link->tls ? "503 5.5.1 this is TLS already"
				     : "502 5.5.1 TLS is not offered here");
		return s->state;
	}
	smtp_session_forget_transaction(s);
	smtp_session_reply(s, "220 2.0.0 ready to start TLS");
	return SMTP_TLS;
}

/* A domain of the list, or below one; "<>" stands for the null path. */
static bool is_sender(const struct smtp_session *s, struct str address)
{
	const struct config_list *list = &s->config->mail_from_domains;
	const char *at =
		address.len > 0 ? memrchr(address.ptr, '@', address.len) : NULL;
	struct str domain = STR("<>");

	if (at)
		domain = (struct str){
			at + 1, address.len - (size_t)(at + 1 - address.ptr)};
	for (size_t i = 0; i < list->count; i++) {
		struct str item = str_from(list->items[i]);

		if (str_equal_nocase(domain, item))
			return true;
		if (domain.len > item.len &&
			str_ends_with_nocase(domain, item) &&
			domain.ptr[domain.len - item.len - 1] == '.')
			return true;
	}
	return list->count == 0;
}

static bool is_ascii(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] > 0x7E)
			return false;
	return true;
}

/* RFC 6531 3.5. False: answered. */
static bool check_charset(struct smtp_session *s, struct str address)
{
	if (s->is_utf8 || is_ascii(address))
		return true;
	smtp_session_refuse(s, REASON_SYNTAX,
		"550 5.6.7 an address that is not ASCII needs SMTPUTF8");
	return false;
}

/* What the list and the limits say. False: answered. */
static bool check_sender(struct smtp_session *s, struct str address)
{
	enum smtp_reason why;

	if (!is_sender(s, address)) {
		smtp_session_refuse(s, REASON_SENDER,
			"550 5.7.1 senders of that domain are not on the list "
			"here; use a listed MAIL FROM domain");
		return false;
	}
	why = s->handler.may_send(s->handler.ctx, s->declared_bytes);
	if (why == REASON_NONE)
		return true;
	smtp_session_refuse_for(s, why);
	return false;
}

static enum smtp_state on_mail(struct smtp_session *s, struct str arg)
{
	struct str address;

	if (s->config->require_tls && !s->link->tls && !s->link->is_lmtp) {
		smtp_session_refuse_for(s, REASON_TLS_REQUIRED);
		return SMTP_READY;
	}
	if (!take_keyword(&arg, STR("FROM:")))
		return refuse_syntax(s, "501 5.5.4 write MAIL FROM:<address>");
	if (!smtp_path_parse(&arg, &address))
		return refuse_syntax(s, "501 5.1.7 not an address");
	if (!smtp_parameters_mail(s, arg) || !check_charset(s, address) ||
		!check_sender(s, address))
		return SMTP_READY;
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

/* False: answered. */
static bool check_recipient(struct smtp_session *s, struct str address)
{
	if (!is_recipient(s, address)) {
		smtp_session_refuse(s, REASON_RECIPIENT,
			is_ascii(address)
				? "550 5.1.1 <%.*s>: no such recipient here"
				: "550 5.1.1 no such recipient here",
			address.len < 256 ? (int)address.len : 256,
			address.ptr);
		return false;
	}
	if (s->rcpt_count >= (uint64_t)s->config->max_recipients) {
		smtp_session_refuse(s, REASON_RECIPIENT_COUNT,
			"452 4.5.3 too many recipients");
		return false;
	}
	return true;
}

static enum smtp_state on_rcpt(struct smtp_session *s, struct str arg)
{
	struct str address;

	if (!take_keyword(&arg, STR("TO:")))
		return refuse_syntax(s, "501 5.5.4 write RCPT TO:<address>");
	if (!smtp_path_parse(&arg, &address) || address.len == 0)
		return refuse_syntax(s, "501 5.1.3 not an address");
	if (!check_charset(s, address) || !smtp_parameters_rcpt(s, arg) ||
		!check_recipient(s, address))
		return s->state;
	if (s->rcpt_count++ > 0)
		buf_add_text(&s->rcpt_to, ", ");
	buf_add_str(&s->rcpt_to, address);
	smtp_session_reply(s, "250 2.1.5 Ok");
	return SMTP_RCPT;
}

static enum smtp_state on_data(struct smtp_session *s, struct str arg)
{
	if (arg.len > 0)
		return refuse_syntax(s, "501 5.5.4 DATA takes no argument");
	/* RFC 2920 3.1: pipelined after RCPTs that were all refused; RFC 2033
	 * 4.2 has 503 for it. */
	if (s->rcpt_count == 0) {
		smtp_session_refuse(s, REASON_SEQUENCE,
			"%s 5.5.1 no valid recipients",
			s->link->is_lmtp ? "503" : "554");
		return s->state;
	}
	if (!smtp_session_begin(s)) {
		smtp_session_refuse(s, REASON_STORAGE,
			"452 4.3.1 cannot take mail now, try again later");
		return s->state;
	}
	smtp_session_reply(s, "354 end with <CR><LF>.<CR><LF>");
	return SMTP_DATA;
}

static enum smtp_state on_rset(struct smtp_session *s, struct str arg)
{
	if (arg.len > 0)
		return refuse_syntax(s, "501 5.5.4 RSET takes no argument");
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
	smtp_session_forget_transaction(s);
	smtp_session_reply(s, "221 2.0.0 Bye");
	return SMTP_CLOSED;
}

/* A browser that was made to talk to us; what follows is not SMTP either. */
static enum smtp_state on_http(struct smtp_session *s, struct str arg UNUSED)
{
	smtp_session_refuse(
		s, REASON_NUISANCE, "421 4.7.0 this is not a web server");
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
	{ "EHLO",     BEFORE_END,               on_ehlo,              true },
	{ "HELO",     BEFORE_END,               on_helo,              true },
	{ "LHLO",     BEFORE_END,               on_lhlo,              true },
	{ "STARTTLS", GREETED & ~SMTP_CHUNKS,   on_starttls,          true },
	{ "XCLIENT",  SMTP_START | SMTP_READY,  smtp_forward_xclient, true },
	{ "XFORWARD", SMTP_READY,               smtp_forward_xforward, true },
	{ "MAIL",     SMTP_READY,               on_mail,              false },
	{ "RCPT",     SMTP_MAIL | SMTP_RCPT,    on_rcpt,              false },
	{ "DATA",     SMTP_MAIL | SMTP_RCPT,    on_data,              false },
	/* In any order: the chunk behind it has to be swallowed. */
	{ "BDAT",     BEFORE_END,               smtp_chunk_command,   false },
	{ "RSET",     BEFORE_END,               on_rset,              true },
	{ "NOOP",     BEFORE_END,               on_noop,              true },
	{ "QUIT",     BEFORE_END,               on_quit,              false },
	{ "VRFY",     BEFORE_END,               on_vrfy,              true },
	{ "HELP",     BEFORE_END,               on_help,              true },
	{ "GET",      BEFORE_END,               on_http,              false },
	{ "POST",     BEFORE_END,               on_http,              false },
	{ "CONNECT",  BEFORE_END,               on_http,              false },
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
	const char *reply = "503 5.5.1 say MAIL first";

	if (!(s->state & GREETED))
		reply = s->link->is_lmtp ? "503 5.5.1 say LHLO first"
					 : "503 5.5.1 say EHLO first";
	else if (s->state == SMTP_CHUNKS)
		reply = "503 5.5.1 say BDAT to its end, or RSET";
	else if (!(rule->legal_in & (SMTP_MAIL | SMTP_RCPT)))
		reply = "503 5.5.1 one message after the other";
	smtp_session_refuse(s, REASON_SEQUENCE, "%s", reply);
}

enum smtp_state smtp_command_run(struct smtp_session *s, struct str line)
{
	struct str arg = str_trim(line);
	struct str verb = str_cut(&arg, ' ');
	const struct smtp_rule *rule = find_rule(verb);

	if (!rule)
		return refuse_syntax(s, "500 5.5.2 command not known");
	if (!(rule->legal_in & s->state)) {
		refuse_order(s, rule);
		return s->state;
	}
	s->idle_commands += rule->is_idle;
	return rule->handle(s, arg.ptr ? str_trim(arg) : STR(""));
}
