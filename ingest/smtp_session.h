/*
 * smtp_session.h - one SMTP dialogue: bytes in, replies and actions out.
 *
 * No sockets, no clock, no disk: whoever holds the connection feeds what it
 * received, sends what is in the output, and does what the handler is asked.
 * Replies to pipelined commands (RFC 2920) gather in the output.
 *
 * RFC 5321 with PIPELINING, SIZE (1870), 8BITMIME (6152) and
 * ENHANCEDSTATUSCODES (2034).
 */
#ifndef INGEST_SMTP_SESSION_H
#define INGEST_SMTP_SESSION_H

#include "base/config.h"
#include "base/str.h"

/* Of a command with its CRLF; RFC 5321 4.5.3.1.4 asks for 512. */
#define SMTP_LINE_MAX 2048
/* Refused commands in one session, as Postfix has it; then 421. */
#define SMTP_MAX_ERRORS 20
/* NOOP, RSET, EHLO and the like since the last message; then 421. */
#define SMTP_MAX_IDLE_COMMANDS 100

/* Bits, so that "legal in" is a set. */
enum smtp_state {
	SMTP_START = 1,  /* connected; no HELO yet */
	SMTP_READY = 2,  /* between messages */
	SMTP_MAIL = 4,   /* sender known */
	SMTP_RCPT = 8,   /* and at least one recipient */
	SMTP_DATA = 16,  /* message bytes come in */
	SMTP_SYNC = 32,  /* message whole; waits for smtp_session_spooled */
	SMTP_CLOSED = 64 /* input is ignored; hang up after the output */
};

/* Borrowed by the session; the owner may change it between two calls. */
struct smtp_session_config {
	const char *hostname;
	const char *banner;
	struct config_list recipients;
	uint64_t max_message_bytes;
	int64_t max_recipients;
};

struct smtp_envelope {
	struct str helo;
	struct str mail_from; /* "" for the null path */
	struct str rcpt_to;   /* joined with ", " */
	size_t rcpt_count;
	bool is_esmtp;
};

struct smtp_handler {
	/* Is there space for so many bytes (0: not told)? At MAIL. */
	bool (*has_room)(void *ctx, uint64_t size_bytes);
	/* A message begins; false: cannot take it now. */
	bool (*begin)(void *ctx, const struct smtp_envelope *env);
	/* Bytes of it, dots taken off. After a false none follow. */
	bool (*bytes)(void *ctx, const void *bytes, size_t len);
	/* It was whole: spool it, then call smtp_session_spooled. */
	void (*end)(void *ctx, const struct smtp_envelope *env);
	/* It will not be: forget it. Also follows a false from `bytes`. */
	void (*abort)(void *ctx);
	/* A command was answered with 4xx or 5xx: the reply, for the log. */
	void (*refused)(void *ctx, struct str reply);
	void *ctx;
};

/* Why we end a session on our own. */
enum smtp_end {
	SMTP_END_TIMEOUT,
	SMTP_END_SHUTDOWN,
	SMTP_END_DENIED,     /* network not allowed */
	SMTP_END_TOO_MANY,   /* connections, in all */
	SMTP_END_PER_CLIENT, /* connections, from there */
};

struct smtp_session;

/* Both are borrowed. */
struct smtp_session *smtp_session_new(const struct smtp_session_config *config,
	const struct smtp_handler *handler);
/* Forgets a message under way (handler->abort). */
void smtp_session_free(struct smtp_session **s);

/* Say 220; the first thing in a session that is not ended at once. */
void smtp_session_greet(struct smtp_session *s);
/*
 * Returns how many of the bytes were used: all of them, unless the state is
 * SMTP_SYNC: what then remains is to be fed again after smtp_session_spooled.
 */
size_t smtp_session_feed(struct smtp_session *s, const void *bytes, size_t len);
/* The message is on disk under this id; NULL: it could not be kept. Only in
 * SMTP_SYNC. */
void smtp_session_spooled(struct smtp_session *s, const char *id);
/* Say why and go to SMTP_CLOSED. A message under way is forgotten. The caller
 * knows; handler->refused is not called. */
void smtp_session_end(struct smtp_session *s, enum smtp_end why);

enum smtp_state smtp_session_state(const struct smtp_session *s);
/* Grows with each command and message: what deadlines are counted from. */
uint64_t smtp_session_progress(const struct smtp_session *s);
/* Replies to be sent, borrowed until the next call; then how many were. */
struct str smtp_session_output(const struct smtp_session *s);
void smtp_session_sent(struct smtp_session *s, size_t len);

#endif
