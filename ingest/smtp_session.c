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
	static const unsigned short moves[] = {
		[SMTP_START] = SMTP_START | SMTP_READY | SMTP_BDAT,
		[SMTP_READY] = SMTP_START | SMTP_READY | SMTP_MAIL | SMTP_BDAT |
			       SMTP_TLS,
		[SMTP_MAIL] = SMTP_READY | SMTP_MAIL | SMTP_RCPT | SMTP_BDAT |
			      SMTP_TLS,
		[SMTP_RCPT] = SMTP_READY | SMTP_RCPT | SMTP_DATA | SMTP_BDAT |
			      SMTP_TLS,
		[SMTP_DATA] = SMTP_READY | SMTP_SYNC,
		[SMTP_BDAT] = SMTP_START | SMTP_READY | SMTP_MAIL | SMTP_BDAT |
			      SMTP_CHUNKS | SMTP_SYNC,
		[SMTP_CHUNKS] = SMTP_READY | SMTP_CHUNKS | SMTP_BDAT,
		[SMTP_SYNC] = SMTP_READY,
		[SMTP_TLS] = SMTP_START,
		[SMTP_CLOSED] = SMTP_CLOSED,
	};

	assert((moves[s->state] | SMTP_CLOSED) & next);
	s->state = next;
}

/* RFC 5321 4.5.3.1.5: 512 bytes with the CRLF; longer ones are cut. */
static struct str add_line(
	struct smtp_session *s, const char *fmt, va_list args)
{
	char line[512];
	size_t len;

	(void)vsnprintf(line, sizeof(line) - 2, fmt, args);
	len = strlen(line);
	buf_add(&s->output, line, len);
	buf_add(&s->output, "\r\n", 2);
	return (struct str){s->output.ptr + s->output.len - len - 2, len};
}

void smtp_session_reply(struct smtp_session *s, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	(void)add_line(s, fmt, args);
	va_end(args);
}

void smtp_session_refuse(
	struct smtp_session *s, enum smtp_reason why, const char *fmt, ...)
{
	struct str line;
	va_list args;

	va_start(args, fmt);
	line = add_line(s, fmt, args);
	va_end(args);
	assert(line.ptr[0] == '4' || line.ptr[0] == '5');
	s->errors++;
	s->handler.refused(s->handler.ctx, why, line);
}

void smtp_session_refuse_for(struct smtp_session *s, enum smtp_reason why)
{
	smtp_session_refuse(s, why, smtp_reason_reply(why), s->config->hostname,
		s->link->client);
}

void smtp_session_abort_message(struct smtp_session *s)
{
	if (s->has_message)
		s->handler.abort(s->handler.ctx);
	s->has_message = false;
}

void smtp_session_forget_transaction(struct smtp_session *s)
{
	struct ip nobody = {0};

	smtp_session_abort_message(s);
	buf_reset(&s->mail_from);
	buf_reset(&s->rcpt_to);
	s->rcpt_count = 0;
	s->is_utf8 = false;
	if (!s->is_forwarded)
		return;
	s->is_forwarded = false;
	buf_reset(&s->forwarded_helo);
	(void)s->handler.forwarded(s->handler.ctx, &nobody, false);
}

struct smtp_envelope smtp_session_envelope(const struct smtp_session *s)
{
	return (struct smtp_envelope){
		.helo = buf_str(s->forwarded_helo.len > 0 ? &s->forwarded_helo
							  : &s->helo),
		.mail_from = buf_str(&s->mail_from),
		.rcpt_to = buf_str(&s->rcpt_to),
		.rcpt_count = s->rcpt_count,
		.is_esmtp = s->is_esmtp,
		.is_lmtp = s->link->is_lmtp,
		.is_utf8 = s->is_utf8,
		.tls = s->link->tls,
	};
}

/* --- one message --------------------------------------------------------- */

bool smtp_session_begin(struct smtp_session *s)
{
	struct smtp_envelope env = smtp_session_envelope(s);

	s->has_message = s->handler.begin(s->handler.ctx, &env);
	s->dot = DOT_LINE;
	s->keeping = s->has_message ? KEEP : NO_SPACE;
	s->message_bytes = 0;
	s->is_last_chunk = true;
	return s->has_message;
}

void smtp_session_take(struct smtp_session *s, struct str piece)
{
	if (s->keeping != KEEP || piece.len == 0)
		return;
	s->message_bytes += piece.len;
	if (s->message_bytes > s->config->max_message_bytes)
		s->keeping = TOO_BIG;
	else if (!s->handler.bytes(s->handler.ctx, piece.ptr, piece.len))
		s->keeping = NO_SPACE;
	else
		return;
	/* The rest is swallowed; the reply comes at its end. */
	smtp_session_abort_message(s);
}

/* RFC 2033 4.2: once for each recipient, where it is for a whole message. */
static void repeat_reply(struct smtp_session *s, size_t begin)
{
	size_t len = s->output.len - begin;
	size_t count = s->link->is_lmtp && s->is_last_chunk ? s->rcpt_count : 1;

	buf_reserve(&s->output, count * len);
	for (size_t i = 1; i < count; i++)
		buf_add(&s->output, s->output.ptr + begin, len);
}

enum smtp_state smtp_session_end_message(struct smtp_session *s)
{
	struct smtp_envelope env = smtp_session_envelope(s);
	size_t begin = s->output.len;

	s->progress++;
	if (s->keeping == KEEP) {
		s->has_message = false;
		s->handler.end(s->handler.ctx, &env);
		return SMTP_SYNC;
	}
	if (s->keeping == TOO_BIG)
		smtp_session_refuse(s, REASON_SIZE,
			"552 5.3.4 message is larger than %" PRIu64 " bytes",
			s->config->max_message_bytes);
	else
		smtp_session_refuse(s, REASON_STORAGE,
			"452 4.3.1 cannot keep it now, try again later");
	repeat_reply(s, begin);
	smtp_session_forget_transaction(s);
	return SMTP_READY;
}

/* --- bytes --------------------------------------------------------------- */

/* After each command and message. */
static void close_where_too_many(struct smtp_session *s)
{
	if (s->state & (SMTP_CLOSED | SMTP_SYNC | SMTP_TLS))
		return;
	if (s->errors >= SMTP_MAX_ERRORS)
		smtp_session_refuse(
			s, REASON_NUISANCE, "421 4.7.0 too many errors");
	else if (s->idle_commands > SMTP_MAX_IDLE_COMMANDS)
		smtp_session_refuse(s, REASON_NUISANCE,
			"421 4.7.0 too many commands without a message");
	else
		return;
	smtp_session_forget_transaction(s);
	enter(s, SMTP_CLOSED);
}

static void on_line(struct smtp_session *s, struct str line)
{
	s->progress++;
	if (s->is_too_long)
		smtp_session_refuse(
			s, REASON_SYNTAX, "500 5.5.2 line is too long");
	else
		enter(s, smtp_command_run(s, line));
	if (s->state == SMTP_BDAT && s->chunk_left_bytes == 0)
		enter(s, smtp_chunk_end(s));
	close_where_too_many(s);
}

/* As Postfix with smtpd_forbid_bare_newline = reject, and for CR, too. */
enum smtp_state smtp_session_refuse_bare(
	struct smtp_session *s, const char *what)
{
	smtp_session_forget_transaction(s);
	smtp_session_refuse(
		s, REASON_BARE_LINE_END, "521 5.5.2 bare <%s> received", what);
	return SMTP_CLOSED;
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
			enter(s, smtp_session_refuse_bare(
					 s, s->is_after_cr ? "CR" : "LF"));
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

static size_t feed_data(struct smtp_session *s, struct str in)
{
	size_t len = in.len;
	struct str piece;
	bool is_more;

	do {
		is_more = smtp_dot_next(&s->dot, &in, &piece);
		smtp_session_take(s, piece);
	} while (is_more);
	if (s->dot == DOT_END)
		enter(s, smtp_session_end_message(s));
	else if (s->dot == DOT_BARE_LF)
		enter(s, smtp_session_refuse_bare(s, "LF"));
	else if (s->dot == DOT_BARE_CR)
		enter(s, smtp_session_refuse_bare(s, "CR"));
	else
		return len;
	close_where_too_many(s);
	return len - in.len;
}

static size_t feed_chunk(struct smtp_session *s, struct str in)
{
	enum smtp_state next = s->state;
	size_t used = smtp_chunk_feed(s, in, &next);

	if (next == s->state)
		return used;
	enter(s, next);
	close_where_too_many(s);
	return used;
}

size_t smtp_session_feed(struct smtp_session *s, const void *bytes, size_t len)
{
	struct str in = {bytes, len};

	while (in.len > 0 && !(s->state & (SMTP_SYNC | SMTP_TLS))) {
		size_t used = in.len; /* SMTP_CLOSED: nobody listens */

		if (s->state == SMTP_DATA)
			used = feed_data(s, in);
		else if (s->state == SMTP_BDAT)
			used = feed_chunk(s, in);
		else if (s->state != SMTP_CLOSED)
			used = feed_line(s, in);
		in.ptr += used;
		in.len -= used;
	}
	return len - in.len;
}

/* --- from outside -------------------------------------------------------- */

struct smtp_session *smtp_session_new(const struct smtp_session_config *config,
	const struct smtp_link *link, const struct smtp_handler *handler)
{
	struct smtp_session *s = base_calloc(1, sizeof(*s));

	s->config = config;
	s->link = link;
	s->handler = *handler;
	s->state = SMTP_START;
	return s;
}

void smtp_session_free(struct smtp_session **s)
{
	if (!*s)
		return;
	smtp_session_abort_message(*s);
	buf_fini(&(*s)->output);
	buf_fini(&(*s)->helo);
	buf_fini(&(*s)->forwarded_helo);
	buf_fini(&(*s)->mail_from);
	buf_fini(&(*s)->rcpt_to);
	free(*s);
	*s = NULL;
}

void smtp_session_greet(struct smtp_session *s)
{
	smtp_session_reply(s, "220 %s %s %s", s->config->hostname,
		s->link->is_lmtp ? "LMTP" : "ESMTP", s->config->banner);
}

void smtp_session_spooled(struct smtp_session *s, const char *id)
{
	size_t begin = s->output.len;

	assert(s->state == SMTP_SYNC);
	if (id) {
		smtp_session_reply(s, "250 2.0.0 Ok: spooled as %s", id);
		s->idle_commands = 0;
	} else {
		smtp_session_refuse(s, REASON_STORAGE,
			"452 4.3.1 cannot keep it now, try again later");
	}
	repeat_reply(s, begin);
	smtp_session_forget_transaction(s);
	enter(s, SMTP_READY);
	close_where_too_many(s);
}

void smtp_session_secured(struct smtp_session *s)
{
	assert(s->state == SMTP_TLS && s->link->tls);
	smtp_session_forget_transaction(s);
	buf_reset(&s->helo);
	buf_reset(&s->forwarded_helo);
	s->is_esmtp = false;
	s->progress++;
	enter(s, SMTP_START);
}

void smtp_session_end(struct smtp_session *s, enum smtp_reason why)
{
	if (s->state == SMTP_CLOSED)
		return;
	smtp_session_forget_transaction(s);
	smtp_session_reply(s, smtp_reason_reply(why), s->config->hostname,
		s->link->client);
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
