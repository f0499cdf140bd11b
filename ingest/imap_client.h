/*
 * imap_client.h - one connection to an IMAP server, and its commands.
 *
 * libcurl connects, agrees on TLS (always) and logs in; what follows is ours:
 * tagged commands one after the other, each with time limits. After an error
 * the connection is of no use but to be closed.
 */
#ifndef INGEST_IMAP_CLIENT_H
#define INGEST_IMAP_CLIENT_H

#include "ingest/imap_service.h"
#include "ingest/imap_wire.h"

struct imap_client;

struct imap_login {
	const struct imap_config *mailbox; /* borrowed for the call */
	const char *bearer;                /* access token; NULL: by password */
	int stop_fd;                       /* readable when all shall end */
};

enum imap_reply { IMAP_OK, IMAP_NO, IMAP_BAD };

enum imap_feature {
	IMAP_HAS_IDLE = 1,    /* RFC 2177 */
	IMAP_HAS_MOVE = 2,    /* RFC 6851 */
	IMAP_HAS_UIDPLUS = 4, /* RFC 4315 */
};

/* Once before any thread. */
void imap_client_setup(void);

/*
 * imap_client_open - connect, TLS, log in, ask for capabilities.
 *
 * ERR_CONFIG: certificate, login or address are not accepted. ERR_TEMP: no
 * connection, or it took too long.
 */
MUST_CHECK bool imap_client_open(struct imap_client **ret,
	const struct imap_login *login, struct err *err);
void imap_client_close(struct imap_client **c);
bool imap_client_has(const struct imap_client *c, enum imap_feature f);

/*
 * imap_client_command - say one command and read to its tagged reply.
 *
 *   handler  untagged lines, literals, numbers of SEARCH; members may be NULL
 *            for what is of no interest
 *   reply    what the server says to it
 *   command  without tag and line end
 *
 * False where the connection failed: ERR_TEMP, ERR_LIMIT, ERR_SYNTAX, or what
 * the handler said.
 */
MUST_CHECK bool imap_client_command(struct imap_client *c,
	const struct imap_wire_handler *handler, enum imap_reply *reply,
	const char *command, struct err *err);
/* The same where anything but OK is a failure (ERR_TEMP). */
MUST_CHECK bool imap_client_must(struct imap_client *c,
	const struct imap_wire_handler *handler, const char *command,
	struct err *err);
/* Text of the last tagged reply, with its [CODE]; borrowed. */
struct str imap_client_reply_text(const struct imap_client *c);

/* EXISTS came, in answer to whatever, since news was forgotten. */
bool imap_client_has_news(const struct imap_client *c);
void imap_client_forget_news(struct imap_client *c);

/* --- IDLE ---------------------------------------------------------------- */

/* *is_idle stays false where the server refuses, whatever it announced; it is
 * then taken as one without IDLE. */
MUST_CHECK bool imap_client_idle_begin(
	struct imap_client *c, bool *is_idle, struct err *err);
/* Until there is news, at most wait_ms. */
MUST_CHECK bool imap_client_idle_wait(
	struct imap_client *c, int64_t wait_ms, struct err *err);
MUST_CHECK bool imap_client_idle_end(struct imap_client *c, struct err *err);

#endif
