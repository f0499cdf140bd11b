/*
 * imap_token.h - OAuth 2.0 access tokens of one mailbox.
 *
 * RFC 6749: client credentials (4.4: Microsoft 365 without a person), or a
 * refresh token (6: Gmail, Microsoft 365 for a person). Some endpoints give a
 * new refresh token with each answer and let the old one die: it is kept in the
 * state folder, readable by us alone.
 */
#ifndef INGEST_IMAP_TOKEN_H
#define INGEST_IMAP_TOKEN_H

#include "base/buf.h"
#include "ingest/imap_service.h"

struct imap_token; /* shared by the threads of a mailbox */

/*
 * imap_token_new - of one mailbox; all is borrowed.
 *
 *   dir      descriptor of the state folder
 *   stop_fd  readable when all shall end
 */
struct imap_token *imap_token_new(
	const struct imap_config *mailbox, int dir, int stop_fd);
void imap_token_free(struct imap_token **t);
/*
 * imap_token_get - one that is good for a minute at least.
 *
 * Asks the endpoint where there is none. ERR_CONFIG: it refuses (what it says
 * is in the message); ERR_TEMP: it cannot be reached.
 */
MUST_CHECK bool imap_token_get(
	struct imap_token *t, struct buf *ret, struct err *err);
/* The server did not take it: ask for another next time. */
void imap_token_forget(struct imap_token *t);

/* Of an endpoint's answer; for tests. `refresh_token` may come back empty. */
MUST_CHECK bool imap_token_parse(struct str json, struct buf *access_token,
	struct buf *refresh_token, int64_t *expires_in_s, struct err *err);

#endif
