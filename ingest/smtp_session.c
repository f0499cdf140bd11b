/* smtp_session.c - one SMTP dialogue: states, replies, bytes. */
#include "ingest/smtp_session.h"

#include "base/arena.h"
#include "ingest/smtp_session_private.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

void smtp_session_reply(struct smtp_session *s, const char *fmt, ...)
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

void smtp_session_forget_transaction(struct smtp_session *s)
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

struct smtp_envelope smtp_session_envelope(const struct smtp_session *s)
{
	return (struct smtp_envelope){
		.helo = buf_str(&s->helo),
		.mail_from = buf_str(&s->mail_from),
		.rcpt_to = buf_str(&s->rcpt_to),
		.rcpt_count = s->rcpt_count,
		.is_esmtp = s->is_esmtp,
	};
}

/* --- bytes --------------------------------------------------------------- */

/* After each command and message. */
static void close_where_too_many(struct smtp_session *s)
{
	if (s->state == SMTP_CLOSED)
		return;
	if (s->errors >= SMTP_MAX_ERRORS)
		smtp_session_reply(s, "421 4.7.0 too many errors");
	else if (s->idle_commands > SMTP_MAX_IDLE_COMMANDS)
		smtp_session_reply(
			s, "421 4.7.0 too many commands without a message");
	else
		return;
	enter(s, SMTP_CLOSED);
}

static void on_line(struct smtp_session *s, struct str line)
{
	s->progress++;
	if (s->is_too_long)
		smtp_session_reply(s, "500 5.5.2 line is too long");
	else
		enter(s, smtp_command_run(s, line));
	close_where_too_many(s);
}

/* As Postfix with smtpd_forbid_bare_newline = reject, and for CR, too. */
static void refuse_bare(struct smtp_session *s, const char *what)
{
	forget_message(s);
	smtp_session_reply(s, "521 5.5.2 bare <%s> received", what);
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
	struct smtp_envelope env = smtp_session_envelope(s);

	s->progress++;
	if (s->keeping == KEEP) {
		enter(s, SMTP_SYNC);
		s->handler.end(s->handler.ctx, &env);
		return;
	}
	if (s->keeping == TOO_BIG)
		smtp_session_reply(s,
			"552 5.3.4 message is larger than %" PRIu64 " bytes",
			s->config->max_message_bytes);
	else
		smtp_session_reply(
			s, "452 4.3.1 cannot keep it now, try again later");
	smtp_session_forget_transaction(s);
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
	smtp_session_reply(
		s, "220 %s ESMTP %s", s->config->hostname, s->config->banner);
}

void smtp_session_spooled(struct smtp_session *s, const char *id)
{
	assert(s->state == SMTP_SYNC);
	if (id) {
		smtp_session_reply(s, "250 2.0.0 Ok: spooled as %s", id);
		s->idle_commands = 0;
	} else {
		smtp_session_reply(
			s, "452 4.3.1 cannot keep it now, try again later");
	}
	smtp_session_forget_transaction(s);
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
