/* smtp_server.h - the listener: from socket to spool, and never further. */
#ifndef INGEST_SMTP_SERVER_H
#define INGEST_SMTP_SERVER_H

#include "base/config.h"
#include "base/err.h"

/* The options of [smtp]. */
struct smtp_config {
	struct config_list listen; /* "127.0.0.1:2525", "[::1]:2525", "*:25" */
	struct config_list recipients;      /* addresses; all others get 550 */
	struct config_networks allow, deny; /* deny wins */
	uint64_t max_message_bytes;
	int64_t max_connections;
	int64_t max_connections_per_client;
	int64_t max_recipients;     /* of one message */
	int64_t command_timeout_ms; /* absolute, for one command line */
	int64_t data_timeout_ms;    /* absolute, for one whole message */
	int64_t session_timeout_ms; /* absolute, for one connection */
	const char *banner;         /* NULL: "ruad" */
};

struct smtp_server_config {
	const struct smtp_config *smtp;
	const char *hostname; /* for greeting and Received */
	const char *spool_dir;
	const char *user; /* account to become after binding; NULL: stay */
};

/*
 * smtp_server_run - bind, drop privileges, serve until SIGTERM or SIGINT.
 *
 * SIGHUP calls `reload`, which returns the configuration to go on with (NULL:
 * keep the present one); listening addresses stay until a restart. On SIGTERM
 * the listeners close at once, sessions outside DATA get 421, messages whose
 * end was received are still synced and answered; gone within 5 s.
 *
 * Fails with ERR_CONFIG (address in use, unknown user) or ERR_TEMP.
 */
MUST_CHECK bool smtp_server_run(const struct smtp_server_config *config,
	const struct smtp_config *(*reload)(void *ctx), void *ctx,
	struct err *err);

#endif
