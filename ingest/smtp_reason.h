/* smtp_reason.h - why something was refused: for replies, counts and the log.
 */
#ifndef INGEST_SMTP_REASON_H
#define INGEST_SMTP_REASON_H

#include "base/base.h"

enum smtp_reason {
	REASON_NONE,
	/* Who may come in. */
	REASON_DENIED,      /* on the deny list */
	REASON_NOT_ALLOWED, /* not on the allow list */
	REASON_CONNECTIONS, /* too many at a time, in all */
	REASON_CONNECTIONS_NETWORK,
	REASON_CONNECTIONS_CLIENT,
	REASON_MESSAGES, /* too many a minute, in all */
	REASON_MESSAGES_NETWORK,
	REASON_MESSAGES_CLIENT,
	REASON_BYTES, /* too many an hour, in all */
	REASON_BYTES_NETWORK,
	REASON_BYTES_CLIENT,
	REASON_FORWARDED, /* PROXY or XCLIENT that is not to be believed */
	REASON_TLS_REQUIRED,
	REASON_TLS_FAILED,    /* the handshake */
	REASON_TLS_INJECTION, /* plaintext behind STARTTLS */
	/* What was said. */
	REASON_SENDER, /* domain not in mail_from_domains */
	REASON_RECIPIENT,
	REASON_RECIPIENT_COUNT,
	REASON_SIZE,
	REASON_BARE_LINE_END,
	REASON_SYNTAX,
	REASON_SEQUENCE,
	REASON_NUISANCE, /* errors or idle commands without end */
	/* Time and room. */
	REASON_TIMEOUT,
	REASON_STORAGE,
	REASON_SHUTDOWN,
	REASON_COUNT
};

/* "denied", "not_allowed", ... for the log and for metrics. */
const char *smtp_reason_name(enum smtp_reason r);
/*
 * The reply, without CRLF, for the reasons that have but one. It tells the
 * sender what to change. Two %s: our host name, the client's address.
 */
const char *smtp_reason_reply(enum smtp_reason r);

#endif
