/* smtp_session.c - one SMTP dialogue. */
#include "ingest/smtp_session.h"

#include "base/arena.h"
#include "base/buf.h"
#include "ingest/smtp_address.h"
#include "ingest/smtp_dot.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BEFORE_DATA (SMTP_START | SMTP_READY | SMTP_MAIL | SMTP_RCPT)
#define GREETED (SMTP_READY | SMTP_MAIL | SMTP_RCPT)

/* What became of a message that is still coming in. */
enum keeping { KEEP, TOO_BIG, NO_SPACE };

struct smtp_session {
	const struct smtp_session_config *config;
	struct smtp_handler handler;
	enum smtp_state state;
	unsigned errors, idle_commands;
	uint64_t progress;
	struct buf output;
	/* The command line that comes in. */
	size_t line_len;
	bool is_after_cr;
	bool is_too_long;
	char line[SMTP_LINE_MAX];
	/* The transaction; helo outlives it. */
	struct buf helo, mail_from, rcpt_to;
	size_t rcpt_count;
	uint64_t declared_bytes; /* SIZE=; 0: not told */
	bool is_esmtp;
	/* The message after DATA. */
	enum smtp_dot_state dot;
	enum keeping keeping;
	uint64_t message_bytes;
};

/* Returns the next state; `arg` is what follows the verb, trimmed. */
typedef enum smtp_state smtp_command(struct smtp_session *s, struct str arg);

/* --- states and replies -------------------------------------------------- */

/* The one place where a state changes: only these moves are made. */
static void enter(struct smtp_session *s, enum smtp_state next)
{
	static const unsigned char moves[] = {
		[SMTP_START] = SMTP_START | SMTP_READY | SMTP_CLOSED,
		[SMTP_READY] = SMTP_READY | SMTP_MAIL | SMTP_CLOSED,
		[SMTP_MAIL] = SMTP_READY | SMTP_MAIL | SMTP_RCPT | SMTP_CLOSED,
		[SMTP_RCPT] = SMTP_READY | SMTP_RCPT | SMTP_DATA | SMTP_CLOSED,
		[SMTP_DATA] = SMTP_READY | SMTP_SYNC | SMTP_CLOSED,
		[SMTP_SYNC] = SMTP_READY | SMTP_CLOSED,
		[SMTP_CLOSED] = SMTP_CLOSED,
	};

	assert(moves[s->state] & next);
	s->state = next;
}

/* One line; those that refuse are counted and told. */
static void PRINTF_LIKE(2, 3)
	reply(struct smtp_session *s, const char *fmt, ...)
{
	char line[512]; /* RFC 5321 4.5.3.1.5; longer ones are cut */
	va_list args;
	size_t len;

	va_start(args, fmt);
	(void)vsnprintf(line, sizeof(line) - 2, fmt, args);
	va_end(args);
	len = strlen(line);
	buf_add(&s->output, line, len);
	buf_add(&s->output, "\r\n", 2);
	if (line[0] != '4' && line[0] != '5')
		return;
	s->errors++;
	s->handler.refused(s->handler.ctx, (struct str){line, len});
}

static void forget_transaction(struct smtp_session *s)
{
	buf_reset(&s->mail_from);
	buf_reset(&s->rcpt_to);
	s->rcpt_count = 0;
}

static void forget_message(struct smtp_session *s)
{
	if (s->state == SMTP_DATA && s->keeping == KEEP)
		s->handler.abort(s->handler.ctx);
}

static struct smtp_envelope envelope(const struct smtp_session *s)
{
	return (struct smtp_envelope){
		.helo = buf_str(&s->helo),
		.mail_from = buf_str(&s->mail_from),
		.rcpt_to = buf_str(&s->rcpt_to),
		.rcpt_count = s->rcpt_count,
		.is_esmtp = s->is_esmtp,
	};
}

/* --- parameters of MAIL and RCPT ----------------------------------------- */

/* RFC 1870 3; a size of 0 is one not told. False: answered. */
static bool check_size(struct smtp_session *s, struct str value)
{
	uint64_t size;

	if (!str_to_u64(value, &size)) {
		reply(s, "501 5.5.4 SIZE is not a number");
		return false;
	}
	if (size > s->config->max_message_bytes) {
		reply(s, "552 5.3.4 message is larger than %" PRIu64 " bytes",
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
	reply(s, "501 5.5.4 BODY is neither 7BIT nor 8BITMIME");
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
	reply(s, "555 5.5.4 parameter not known");
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
		reply(s, "501 5.5.4 say who you are: a domain or [address]");
		return false;
	}
	forget_transaction(s);
	buf_reset(&s->helo);
	buf_add_str(&s->helo, arg);
	s->is_esmtp = is_esmtp;
	return true;
}

static enum smtp_state on_helo(struct smtp_session *s, struct str arg)
{
	if (!hello(s, arg, false))
		return s->state;
	reply(s, "250 %s", s->config->hostname);
	return SMTP_READY;
}

static enum smtp_state on_ehlo(struct smtp_session *s, struct str arg)
{
	if (!hello(s, arg, true))
		return s->state;
	reply(s, "250-%s", s->config->hostname);
	reply(s, "250-PIPELINING");
	reply(s, "250-SIZE %" PRIu64, s->config->max_message_bytes);
	reply(s, "250-8BITMIME");
	reply(s, "250 ENHANCEDSTATUSCODES");
	return SMTP_READY;
}

static enum smtp_state on_mail(struct smtp_session *s, struct str arg)
{
	struct str address;

	if (!take_keyword(&arg, STR("FROM:"))) {
		reply(s, "501 5.5.4 write MAIL FROM:<address>");
		return SMTP_READY;
	}
	if (!smtp_path_parse(&arg, &address)) {
		reply(s, "501 5.1.7 not an address");
		return SMTP_READY;
	}
	s->declared_bytes = 0;
	if (!check_parameters(
		    s, arg, mail_parameters, ARRAY_LEN(mail_parameters)))
		return SMTP_READY;
	if (!s->handler.has_room(s->handler.ctx, s->declared_bytes)) {
		reply(s, "452 4.3.1 no space now, try again later");
		return SMTP_READY;
	}
	forget_transaction(s);
	buf_add_str(&s->mail_from, address);
	reply(s, "250 2.1.0 Ok");
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
		reply(s, "501 5.5.4 write RCPT TO:<address>");
		return s->state;
	}
	if (!smtp_path_parse(&arg, &address) || address.len == 0) {
		reply(s, "501 5.1.3 not an address");
		return s->state;
	}
	if (!check_parameters(s, arg, NULL, 0))
		return s->state;
	if (!is_recipient(s, address)) {
		reply(s, "550 5.1.1 <%.*s>: no such recipient here",
			address.len < 256 ? (int)address.len : 256,
			address.ptr);
		return s->state;
	}
	if (s->rcpt_count >= (uint64_t)s->config->max_recipients) {
		reply(s, "452 4.5.3 too many recipients");
		return s->state;
	}
	if (s->rcpt_count++ > 0)
		buf_add_text(&s->rcpt_to, ", ");
	buf_add_str(&s->rcpt_to, address);
	reply(s, "250 2.1.5 Ok");
	return SMTP_RCPT;
}

static enum smtp_state on_data(struct smtp_session *s, struct str arg)
{
	struct smtp_envelope env = envelope(s);

	if (arg.len > 0) {
		reply(s, "501 5.5.4 DATA takes no argument");
		return s->state;
	}
	/* RFC 2920 3.1: pipelined after RCPTs that were all refused */
	if (s->rcpt_count == 0) {
		reply(s, "554 5.5.1 no valid recipients");
		return s->state;
	}
	if (!s->handler.begin(s->handler.ctx, &env)) {
		reply(s, "452 4.3.1 cannot take mail now, try again later");
		return s->state;
	}
	s->dot = DOT_LINE;
	s->keeping = KEEP;
	s->message_bytes = 0;
	reply(s, "354 end with <CR><LF>.<CR><LF>");
	return SMTP_DATA;
}

static enum smtp_state on_rset(struct smtp_session *s, struct str arg)
{
	if (arg.len > 0) {
		reply(s, "501 5.5.4 RSET takes no argument");
		return s->state;
	}
	forget_transaction(s);
	reply(s, "250 2.0.0 Ok");
	return s->state == SMTP_START ? SMTP_START : SMTP_READY;
}

static enum smtp_state on_noop(struct smtp_session *s, struct str arg UNUSED)
{
	reply(s, "250 2.0.0 Ok");
	return s->state;
}

static enum smtp_state on_vrfy(struct smtp_session *s, struct str arg UNUSED)
{
	reply(s, "252 2.0.0 send some mail, it will be seen");
	return s->state;
}

static enum smtp_state on_help(struct smtp_session *s, struct str arg UNUSED)
{
	reply(s, "214 2.0.0 DMARC reports are taken here; see RFC 5321");
	return s->state;
}

static enum smtp_state on_quit(struct smtp_session *s, struct str arg UNUSED)
{
	reply(s, "221 2.0.0 Bye");
	return SMTP_CLOSED;
}

/* A browser that was made to talk to us; what follows is not SMTP either. */
static enum smtp_state on_http(struct smtp_session *s, struct str arg UNUSED)
{
	reply(s, "421 4.7.0 this is not a web server");
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
		reply(s, "503 5.5.1 say EHLO first");
	else if (rule->handle == on_mail)
		reply(s, "503 5.5.1 one message after the other");
	else
		reply(s, "503 5.5.1 say MAIL first");
}

static void close_where_too_many(struct smtp_session *s)
{
	if (s->state == SMTP_CLOSED)
		return;
	if (s->errors >= SMTP_MAX_ERRORS)
		reply(s, "421 4.7.0 too many errors");
	else if (s->idle_commands > SMTP_MAX_IDLE_COMMANDS)
		reply(s, "421 4.7.0 too many commands without a message");
	else
		return;
	enter(s, SMTP_CLOSED);
}

static void on_line(struct smtp_session *s, struct str line)
{
	struct str arg = str_trim(line);
	struct str verb = str_cut(&arg, ' ');
	const struct smtp_rule *rule = find_rule(verb);

	s->progress++;
	if (s->is_too_long) {
		reply(s, "500 5.5.2 line is too long");
	} else if (!rule) {
		reply(s, "500 5.5.2 command not known");
	} else if (!(rule->legal_in & s->state)) {
		refuse_order(s, rule);
	} else {
		s->idle_commands += rule->is_idle;
		enter(s, rule->handle(s, arg.ptr ? str_trim(arg) : STR("")));
	}
	close_where_too_many(s);
}

/* --- bytes --------------------------------------------------------------- */

/* As Postfix with smtpd_forbid_bare_newline = reject, and for CR, too. */
static void refuse_bare(struct smtp_session *s, const char *what)
{
	forget_message(s);
	reply(s, "521 5.5.2 bare <%s> received", what);
	enter(s, SMTP_CLOSED);
}

static size_t feed_line(struct smtp_session *s, struct str in)
{
	for (size_t i = 0; i < in.len; i++) {
		char c = in.ptr[i];

		if (s->is_after_cr && c == '\n') {
			on_line(s, (struct str){s->line, s->line_len});
			s->line_len = 0;
			s->is_after_cr = s->is_too_long = false;
			return i + 1;
		}
		if (s->is_after_cr || c == '\n') {
			refuse_bare(s, s->is_after_cr ? "CR" : "LF");
			return i + 1;
		}
		if (c == '\r')
			s->is_after_cr = true;
		else if (s->line_len < SMTP_LINE_MAX - 2)
			s->line[s->line_len++] = c;
		else
			s->is_too_long = true;
	}
	return in.len;
}

/* From here on the rest is swallowed; the reply comes at its end. */
static void stop_keeping(struct smtp_session *s, enum keeping why)
{
	s->handler.abort(s->handler.ctx);
	s->keeping = why;
}

static void take_bytes(struct smtp_session *s, struct str piece)
{
	if (s->keeping != KEEP || piece.len == 0)
		return;
	s->message_bytes += piece.len;
	if (s->message_bytes > s->config->max_message_bytes)
		stop_keeping(s, TOO_BIG);
	else if (!s->handler.bytes(s->handler.ctx, piece.ptr, piece.len))
		stop_keeping(s, NO_SPACE);
}

static void end_data(struct smtp_session *s)
{
	struct smtp_envelope env = envelope(s);

	s->progress++;
	if (s->keeping == KEEP) {
		enter(s, SMTP_SYNC);
		s->handler.end(s->handler.ctx, &env);
		return;
	}
	if (s->keeping == TOO_BIG)
		reply(s, "552 5.3.4 message is larger than %" PRIu64 " bytes",
			s->config->max_message_bytes);
	else
		reply(s, "452 4.3.1 cannot keep it now, try again later");
	forget_transaction(s);
	enter(s, SMTP_READY);
	close_where_too_many(s);
}

static size_t feed_data(struct smtp_session *s, struct str in)
{
	size_t len = in.len;
	struct str piece;
	bool is_more;

	do {
		is_more = smtp_dot_next(&s->dot, &in, &piece);
		take_bytes(s, piece);
	} while (is_more);
	if (s->dot == DOT_END)
		end_data(s);
	else if (s->dot == DOT_BARE_LF)
		refuse_bare(s, "LF");
	else if (s->dot == DOT_BARE_CR)
		refuse_bare(s, "CR");
	return len - in.len;
}

size_t smtp_session_feed(struct smtp_session *s, const void *bytes, size_t len)
{
	struct str in = {bytes, len};

	while (in.len > 0 && s->state != SMTP_SYNC) {
		size_t used = in.len; /* SMTP_CLOSED: nobody listens */

		if (s->state == SMTP_DATA)
			used = feed_data(s, in);
		else if (s->state != SMTP_CLOSED)
			used = feed_line(s, in);
		in.ptr += used;
		in.len -= used;
	}
	return len - in.len;
}

/* --- from outside -------------------------------------------------------- */

struct smtp_session *smtp_session_new(const struct smtp_session_config *config,
	const struct smtp_handler *handler)
{
	struct smtp_session *s = base_calloc(1, sizeof(*s));

	s->config = config;
	s->handler = *handler;
	s->state = SMTP_START;
	return s;
}

void smtp_session_free(struct smtp_session **s)
{
	if (!*s)
		return;
	forget_message(*s);
	buf_fini(&(*s)->output);
	buf_fini(&(*s)->helo);
	buf_fini(&(*s)->mail_from);
	buf_fini(&(*s)->rcpt_to);
	free(*s);
	*s = NULL;
}

void smtp_session_greet(struct smtp_session *s)
{
	reply(s, "220 %s ESMTP %s", s->config->hostname, s->config->banner);
}

void smtp_session_spooled(struct smtp_session *s, const char *id)
{
	assert(s->state == SMTP_SYNC);
	if (id) {
		reply(s, "250 2.0.0 Ok: spooled as %s", id);
		s->idle_commands = 0;
	} else {
		reply(s, "452 4.3.1 cannot keep it now, try again later");
	}
	forget_transaction(s);
	enter(s, SMTP_READY);
	close_where_too_many(s);
}

void smtp_session_end(struct smtp_session *s, enum smtp_end why)
{
	static const char *const words[] = {
		[SMTP_END_TIMEOUT] = "421 4.4.2 %s: timeout\r\n",
		[SMTP_END_SHUTDOWN] = "421 4.3.2 %s: going down\r\n",
		[SMTP_END_DENIED] = "554 5.7.1 %s: not for your network\r\n",
		[SMTP_END_TOO_MANY] = "421 4.7.0 %s: too many connections\r\n",
		[SMTP_END_PER_CLIENT] =
			"421 4.7.0 %s: too many connections from you\r\n",
	};

	if (s->state == SMTP_CLOSED)
		return;
	forget_message(s);
	buf_printf(&s->output, words[why], s->config->hostname);
	enter(s, SMTP_CLOSED);
}

enum smtp_state smtp_session_state(const struct smtp_session *s)
{
	return s->state;
}

uint64_t smtp_session_progress(const struct smtp_session *s)
{
	return s->progress;
}

struct str smtp_session_output(const struct smtp_session *s)
{
	return buf_str(&s->output);
}

void smtp_session_sent(struct smtp_session *s, size_t len)
{
	buf_consume(&s->output, len);
}
