/*
 * smtp_session_private.h - what the files of a session share.
 *
 *   smtp_session.c    states, replies, bytes
 *   smtp_command.c    the table of commands
 *   smtp_parameter.c  what may stand behind MAIL and RCPT
 *   smtp_chunk.c      BDAT
 *   smtp_forward.c    XCLIENT and XFORWARD
 */
#ifndef INGEST_SMTP_SESSION_PRIVATE_H
#define INGEST_SMTP_SESSION_PRIVATE_H

#include "base/buf.h"
#include "ingest/smtp_dot.h"
#include "ingest/smtp_session.h"

/* What became of a message or a chunk that is still coming in. */
enum keeping {
	KEEP,
	TOO_BIG,
	NO_SPACE,
	OUT_OF_ORDER, /* a chunk where none may be */
	NO_RECIPIENT,
};

struct smtp_session {
	const struct smtp_session_config *config;
	const struct smtp_link *link;
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
	bool is_esmtp, is_utf8;
	struct buf forwarded_helo; /* what a front was told, not we */
	bool is_forwarded; /* XFORWARD: to be taken back after the message */
	/* The message after DATA or BDAT. */
	bool has_message; /* begun, neither ended nor aborted */
	enum smtp_dot_state dot;
	enum keeping keeping;
	uint64_t message_bytes;
	uint64_t chunk_left_bytes, chunk_bytes;
	bool is_chunk_after_cr;      /* also from one chunk to the next */
	bool is_last_chunk;          /* true for DATA */
	enum smtp_state after_chunk; /* where it is refused */
};

typedef enum smtp_state smtp_command(struct smtp_session *s, struct str arg);

/* --- smtp_session.c --- */

/* One line of answer that goes on. */
void smtp_session_reply(struct smtp_session *s, const char *fmt, ...)
	PRINTF_LIKE(2, 3);
/* One with 4xx or 5xx, which is counted and told. */
void smtp_session_refuse(struct smtp_session *s, enum smtp_reason why,
	const char *fmt, ...) PRINTF_LIKE(3, 4);
/* With the words of smtp_reason_reply. */
void smtp_session_refuse_for(struct smtp_session *s, enum smtp_reason why);
/* A CR or LF that stands alone: says so; returns SMTP_CLOSED. */
enum smtp_state smtp_session_refuse_bare(
	struct smtp_session *s, const char *what);
void smtp_session_abort_message(struct smtp_session *s);
/* Aborts the message under way, too. */
void smtp_session_forget_transaction(struct smtp_session *s);
/* Text is valid until the next command. */
struct smtp_envelope smtp_session_envelope(const struct smtp_session *s);
/* A message begins; false: it cannot be taken. */
MUST_CHECK bool smtp_session_begin(struct smtp_session *s);
void smtp_session_take(struct smtp_session *s, struct str piece);
/* All of it came; returns the next state. */
enum smtp_state smtp_session_end_message(struct smtp_session *s);

/* --- smtp_command.c --- */

/* Answer one command line; returns the next state. */
enum smtp_state smtp_command_run(struct smtp_session *s, struct str line);

/* --- smtp_parameter.c --- */

/* RFC 5321 4.1.1.11. False: answered. */
MUST_CHECK bool smtp_parameters_mail(struct smtp_session *s, struct str rest);
MUST_CHECK bool smtp_parameters_rcpt(struct smtp_session *s, struct str rest);

/* --- smtp_chunk.c --- */

smtp_command smtp_chunk_command;
/* Bytes in SMTP_BDAT: how many were used; *next is where to go. */
size_t smtp_chunk_feed(
	struct smtp_session *s, struct str in, enum smtp_state *next);
/* A chunk of no bytes ends where it began. */
enum smtp_state smtp_chunk_end(struct smtp_session *s);

/* --- smtp_forward.c --- */

smtp_command smtp_forward_xclient, smtp_forward_xforward;

#endif
