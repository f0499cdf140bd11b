/*
 * smtp_session.h - one SMTP or LMTP dialogue: bytes in, replies and actions out.
 *
 * No sockets, no clock, no disk: whoever holds the connection feeds what it
 * received, sends what is in the output, and does what the handler is asked.
 * Replies to pipelined commands (RFC 2920) gather in the output.
 *
 * RFC 5321 and LMTP (2033) with PIPELINING, SIZE (1870), 8BITMIME (6152),
 * ENHANCEDSTATUSCODES (2034), STARTTLS (3207), CHUNKING (3030), SMTPUTF8 (6531)
 * and the parameters of DSN (3461). AUTH is not offered: nothing is relayed.
 */
#ifndef INGEST_SMTP_SESSION_H
#define INGEST_SMTP_SESSION_H

#include "base/config.h"
#include "base/str.h"
#include "ingest/smtp_reason.h"

/* Of a command with its CRLF; RFC 5321 4.5.3.1.4 asks for 512. */
#define SMTP_LINE_MAX 2048
/* Refused commands in one session, as Postfix has it; then 421. */
#define SMTP_MAX_ERRORS 20
/* NOOP, RSET, EHLO and the like, and small chunks, since the last message; then
 * 421. */
#define SMTP_MAX_IDLE_COMMANDS 100

/* Bits, so that "legal in" is a set. */
enum smtp_state {
	SMTP_START = 1,   /* connected; no HELO yet */
	SMTP_READY = 2,   /* between messages */
	SMTP_MAIL = 4,    /* sender known */
	SMTP_RCPT = 8,    /* and at least one recipient */
	SMTP_DATA = 16,   /* message bytes come in, up to the dot */
	SMTP_BDAT = 32,   /* message bytes come in, up to a count */
	SMTP_CHUNKS = 64, /* between two BDATs of a message */
	SMTP_SYNC = 128,  /* message whole; waits for smtp_session_spooled */
	SMTP_TLS = 256,   /* STARTTLS agreed; waits for smtp_session_secured */
	SMTP_CLOSED = 512 /* input is ignored; hang up after the output */
};
/* A message comes in, in one piece or in several. */
#define SMTP_RECEIVING (SMTP_DATA | SMTP_BDAT | SMTP_CHUNKS)

/* Borrowed by the session; the owner may change it between two calls. */
struct smtp_session_config {
	const char *hostname;
	const char *banner;
	struct config_list recipients;
	struct config_list mail_from_domains; /* none: all; "<>": null path */
	bool require_tls;                     /* but not of LMTP */
	uint64_t max_message_bytes;
	int64_t max_recipients;
};

/* What is known of the connection. Borrowed, changed in the same way. */
struct smtp_link {
	const char *client; /* its address, as text */
	const char *tls;    /* "TLSv1.3 with cipher ..."; NULL: plain text */
	bool is_lmtp;
	bool has_tls;     /* STARTTLS is offered while `tls` is NULL */
	bool may_forward; /* XCLIENT and XFORWARD are believed */
};

struct smtp_envelope {
	struct str helo;
	struct str mail_from; /* "" for the null path */
	struct str rcpt_to;   /* joined with ", " */
	size_t rcpt_count;
	bool is_esmtp, is_lmtp, is_utf8; /* RFC 6531: SMTPUTF8 was said */
	const char *tls;                 /* as in struct smtp_link */
};

struct smtp_handler {
	/* HELO, EHLO or LHLO was accepted, under this name. */
	void (*hello)(void *ctx, struct str helo);
	/* May a message come, of so many bytes (0: not told)? At MAIL; one of
	 * the reasons that have a reply, or REASON_NONE. */
	enum smtp_reason (*may_send)(void *ctx, uint64_t size_bytes);
	/* A message begins; false: cannot take it now. */
	bool (*begin)(void *ctx, const struct smtp_envelope *env);
	/* Bytes of it, dots taken off. After a false none follow. */
	bool (*bytes)(void *ctx, const void *bytes, size_t len);
	/* It was whole: spool it, then call smtp_session_spooled. */
	void (*end)(void *ctx, const struct smtp_envelope *env);
	/* It will not be: forget it. Also follows a false from `bytes`. */
	void (*abort)(void *ctx);
	/*
	 * The front says who the client is (family 0: it does not know); the
	 * answer as with may_send. XCLIENT: for what follows; XFORWARD: for
	 * the next message, and an absent address ends that.
	 */
	enum smtp_reason (*forwarded)(
		void *ctx, const struct ip *client, bool is_lasting);
	/* A command was answered with 4xx or 5xx: the reply, for the log. */
	void (*refused)(void *ctx, enum smtp_reason why, struct str reply);
	void *ctx;
};

struct smtp_session;

/* All are borrowed but the handler, which is copied. */
struct smtp_session *smtp_session_new(const struct smtp_session_config *config,
	const struct smtp_link *link, const struct smtp_handler *handler);
/* Forgets a message under way (handler->abort). */
void smtp_session_free(struct smtp_session **s);

/* Say 220; the first thing in a session that is not ended at once. */
void smtp_session_greet(struct smtp_session *s);
/*
 * Returns how many of the bytes were used: all of them, unless the state is
 *
 *   SMTP_SYNC  what remains is to be fed again after smtp_session_spooled
 *   SMTP_TLS   what remains was put behind STARTTLS in plain text by whoever:
 *              to be dropped (RFC 3207 4.2, CVE-2011-0411)
 */
size_t smtp_session_feed(struct smtp_session *s, const void *bytes, size_t len);
/* The message is on disk under this id; NULL: it could not be kept. Only in
 * SMTP_SYNC. */
void smtp_session_spooled(struct smtp_session *s, const char *id);
/* The handshake is done: all that was said before is forgotten. Only in
 * SMTP_TLS, once link->tls is set. */
void smtp_session_secured(struct smtp_session *s);
/* Say why, which is one of the reasons that have a reply, and go to
 * SMTP_CLOSED. A message under way is forgotten. The caller knows;
 * handler->refused is not called. */
void smtp_session_end(struct smtp_session *s, enum smtp_reason why);

enum smtp_state smtp_session_state(const struct smtp_session *s);
/* Grows with each command and message: what deadlines are counted from. */
uint64_t smtp_session_progress(const struct smtp_session *s);
/* Replies to be sent, borrowed until the next call; then how many were. */
struct str smtp_session_output(const struct smtp_session *s);
void smtp_session_sent(struct smtp_session *s, size_t len);

#endif
