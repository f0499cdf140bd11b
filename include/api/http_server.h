/* http_server.h - the answers over HTTP; reads the store by the lesser role,
 * and takes the greater one for the few requests that change it. */
#ifndef API_HTTP_SERVER_H
#define API_HTTP_SERVER_H

#include "base/config.h"
#include "base/err.h"
#include "store/advice.h"
#include "store/spool.h"

enum http_auth { HTTP_AUTH_NONE, HTTP_AUTH_TOKEN };

/* The options of [http]. */
struct http_config {
	struct config_list listen; /* "127.0.0.1:8080" */
	int auth;                  /* enum http_auth */
	int64_t max_connections;
	int64_t threads;
};

struct http_server_config {
	const struct http_config *http;
	struct pg_config pg;
	/* For what changes something; nothing connects before that is asked
	 * for. url NULL: only reading. */
	struct pg_config writer_pg;
	const char *spool_dir; /* for the ledger, and reports that are posted */
	const char *database_state_path; /* database_state.h; NULL: none */
	struct spool_limits spool_limits;
	const struct advice_options *advice; /* borrowed */
	const char *hostname;
	uint64_t max_message_bytes; /* of such a report */
	const char *user; /* account to become after binding; NULL: stay */
};

/*
 * http_server_run - serve until SIGTERM or SIGINT (open requests get 3 s).
 *
 * Fails with ERR_CONFIG: address in use; auth none on an address that is not
 * loopback.
 */
MUST_CHECK bool http_server_run(
	const struct http_server_config *config, struct err *err);

#endif
