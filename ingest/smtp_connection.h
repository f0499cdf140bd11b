/*
 * smtp_connection.h - one client: socket, TLS, session, deadlines, message.
 *
 * A connection frees itself when it is over; while its message is with the
 * sync thread it lives on, even without its socket.
 */
#ifndef INGEST_SMTP_CONNECTION_H
#define INGEST_SMTP_CONNECTION_H

#include "base/loop.h"
#include "ingest/smtp_access.h"
#include "ingest/smtp_server.h"
#include "ingest/smtp_session.h"
#include "ingest/smtp_tls.h"
#include "store/spool.h"

struct smtp_connection;

/* What is spoken on a listening address. */
enum smtp_port { PORT_SMTP, PORT_TLS, PORT_LMTP };

/* What all connections share; one thread. */
struct smtp_service {
	struct loop *loop;
	struct spool *spool;
	struct spool_sync *sync;
	const char *hostname;
	const struct smtp_config *config;
	struct smtp_session_config session; /* from config */
	struct smtp_tls_keys *keys;         /* NULL: no TLS */
	struct smtp_access *access;
	bool is_stressed; /* as smtp_access_is_stressed, when last looked at */
	struct smtp_connection *connections; /* a list */
	size_t connection_count;
	bool is_ending; /* no new message is begun */
	/* Called when the last connection is gone. */
	void (*is_idle)(void *ctx);
	void *ctx;
	unsigned char block[64 * 1024]; /* for recv */
};

/*
 * smtp_connection_new - serve a socket that was accepted.
 *
 *   fd    non-blocking; taken over
 *   peer  where it comes from: the client, or a load balancer of
 *         proxy_networks, which is to say who the client is
 *
 * Too many connections, a network that is not allowed: answered here, too.
 */
void smtp_connection_new(struct smtp_service *service, int fd,
	const struct ip *peer, enum smtp_port port);
/* Results of the sync thread are there. */
void smtp_connections_collect(struct smtp_service *service);
/* service->is_ending was set: end what is not within a message. */
void smtp_connections_end(struct smtp_service *service);
/* No more waiting; forgets what is not with the sync thread any more. */
void smtp_connections_free(struct smtp_service *service);

#endif
