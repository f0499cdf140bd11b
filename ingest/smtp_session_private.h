/*
 * smtp_session_private.h - what the files of a session share.
 *
 *   smtp_session.c  states, replies, bytes
 *   smtp_command.c  the table of commands
 */
#ifndef INGEST_SMTP_SESSION_PRIVATE_H
#define INGEST_SMTP_SESSION_PRIVATE_H

#include "base/buf.h"
#include "ingest/smtp_dot.h"
#include "ingest/smtp_session.h"

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

/* One line of answer; those that refuse a command are counted and told. */
void smtp_session_reply(struct smtp_session *s, const char *fmt, ...)
	PRINTF_LIKE(2, 3);
void smtp_session_forget_transaction(struct smtp_session *s);
/* Text is valid until the next command. */
struct smtp_envelope smtp_session_envelope(const struct smtp_session *s);

/* Answer one command line; returns the next state. */
enum smtp_state smtp_command_run(struct smtp_session *s, struct str line);

#endif
