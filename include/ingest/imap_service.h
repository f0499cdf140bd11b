/*
 * imap_service.h - reports that are fetched: IMAP mailboxes and folders of
 * files, watched; from there to the spool, and never further.
 */
#ifndef INGEST_IMAP_SERVICE_H
#define INGEST_IMAP_SERVICE_H

#include "base/config.h"
#include "base/err.h"
#include "store/spool.h"

enum imap_tls { IMAP_TLS_IMPLICIT, IMAP_TLS_STARTTLS };
enum imap_auth {
	IMAP_AUTH_PASSWORD, /* by what the server offers */
	IMAP_AUTH_PLAIN,
	IMAP_AUTH_LOGIN,
	IMAP_AUTH_XOAUTH2,
	IMAP_AUTH_OAUTHBEARER
};
/* What becomes of a message or file that is stored. */
enum intake_after { INTAKE_KEEP, INTAKE_MOVE, INTAKE_DELETE };

/* The options of [imap NAME]. */
struct imap_config {
	const char *name;
	const char *host;
	int64_t port; /* 0: 993, or 143 with starttls */
	int tls;      /* enum imap_tls */
	const char *ca_file;
	int auth; /* enum imap_auth */
	const char *user, *password;
	const char *token_url, *client_id, *client_secret;
	const char *refresh_token; /* NULL: client credentials */
	const char *scope;
	const char *token_ca_file;
	struct config_list folders;
	int after; /* enum intake_after */
	const char *done_folder, *refused_folder;
	uint64_t max_message_bytes;
	int64_t poll_ms; /* between two looks, without IDLE */
	int64_t idle_ms; /* IDLE is said anew after it */
};

/* The options of [drop NAME]. */
struct drop_config {
	const char *name;
	const char *path; /* a folder, a Maildir or an mbox file */
	int after;        /* enum intake_after */
	const char *done_folder, *refused_folder;
	uint64_t max_message_bytes;
	int64_t settle_ms; /* a file that nobody saw closed is whole then */
};

struct imap_service_config {
	const struct imap_config *mailboxes;
	size_t mailbox_count;
	const struct drop_config *drops;
	size_t drop_count;
	const char *hostname;
	const char *spool_dir;
	struct spool_limits spool_limits;
	const char *state_dir; /* of what was fetched; made if missing */
	const char *user;      /* account to become; NULL: stay */
};

/* Options that are missing or contradict each other (ERR_CONFIG); with none at
 * all there is nothing to say against it. */
MUST_CHECK bool imap_service_check(
	const struct imap_service_config *config, struct err *err);

/*
 * imap_service_run - watch all of them until SIGTERM or SIGINT.
 *
 * One thread for each folder of a mailbox, with a connection of its own, and
 * one for each drop. What is fetched is synced to the spool; only once it left
 * the spool, stored or refused, the original is moved, deleted or kept. What
 * fails is logged and tried again with growing pauses; one does not hold up
 * the others.
 *
 * Fails with ERR_CONFIG (imap_service_check, nothing to watch, unknown user) or
 * ERR_TEMP.
 */
MUST_CHECK bool imap_service_run(
	const struct imap_service_config *config, struct err *err);

#endif
