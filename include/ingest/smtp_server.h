/* smtp_server.h - the listener: from socket to spool, and never further. */
#ifndef INGEST_SMTP_SERVER_H
#define INGEST_SMTP_SERVER_H

#include "base/config.h"
#include "base/err.h"
#include "store/spool.h"

/* Indices of the limits that exist three times. */
enum { SMTP_ALL, SMTP_PER_NETWORK, SMTP_PER_CLIENT, SMTP_LEVELS };

/* The options of [smtp]. */
struct smtp_config {
	struct config_list listen; /* "127.0.0.1:2525", "[::1]:2525", "*:25" */
	struct config_list listen_tls;        /* TLS from the first byte */
	struct config_list listen_lmtp;       /* RFC 2033 */
	const char *tls_cert_file;            /* chain, PEM; NULL: no TLS */
	const char *tls_key_file;             /* NULL: in tls_cert_file */
	struct config_list recipients;        /* addresses; others get 550 */
	struct config_list mail_from_domains; /* none: all; "<>": null path */
	struct config_networks allow, deny;   /* deny wins */
	struct config_networks proxy_networks, xclient_networks;
	bool require_tls;
	uint64_t max_message_bytes;
	int64_t max_recipients; /* of one message */
	/* Per network 0: four times per client. */
	int64_t max_connections[SMTP_LEVELS];
	int64_t max_messages_per_minute[SMTP_LEVELS]; /* 0: any */
	uint64_t max_bytes_per_hour[SMTP_LEVELS];     /* 0: any */
	/* Absolute: a byte now and then does not put them off. */
	int64_t handshake_timeout_ms; /* for TLS and for a PROXY header */
	int64_t command_timeout_ms;   /* for one command line */
	int64_t data_timeout_ms;      /* for one whole message */
	int64_t session_timeout_ms;   /* for one connection */
	uint64_t min_data_rate_bytes; /* of a message, a second; 0: any */
	const char *banner;           /* NULL: "ruad" */
};

struct smtp_server_config {
	const struct smtp_config *smtp;
	const char *hostname; /* for greeting and Received */
	const char *spool_dir;
	struct spool_limits spool_limits;
	const char *user; /* account to become after binding; NULL: stay */
};

/*
 * smtp_server_run - bind, read the private key, drop privileges, serve until
 * SIGTERM or SIGINT.
 *
 * SIGHUP calls `reload`, which returns the configuration to go on with (NULL:
 * keep the present one); listening addresses stay until a restart. The
 * certificate is read again, too; where that fails, as it may for an account
 * that cannot read the key, the old one is kept and the log says so. On SIGTERM
 * the listeners close at once, sessions outside DATA get 421, messages whose
 * end was received are still synced and answered; gone within 5 s.
 *
 * Fails with ERR_CONFIG (address in use, unknown user, certificate) or ERR_TEMP.
 */
MUST_CHECK bool smtp_server_run(const struct smtp_server_config *config,
	const struct smtp_config *(*reload)(void *ctx), void *ctx,
	struct err *err);

#endif
