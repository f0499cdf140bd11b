/* smtp_connection.c - one client: coming and going, who may come in. */
#include "ingest/smtp_connection.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "ingest/smtp_connection_private.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <unistd.h>

/* Beyond max_connections so many are told so; the rest is just hung up on. */
#define REFUSING_MAX 64

#define RESULTS_AT_ONCE 32

/* --- coming and going ---------------------------------------------------- */

static void unlink_connection(struct smtp_connection *c)
{
	struct smtp_service *service = c->service;

	if (c->prev)
		c->prev->next = c->next;
	else
		service->connections = c->next;
	if (c->next)
		c->next->prev = c->prev;
	service->connection_count--;
}

static void stop_counting(struct smtp_connection *c)
{
	if (c->is_counted)
		smtp_access_disconnect(c->service->access, &c->connected);
	c->is_counted = false;
}

static void hang_up(struct smtp_connection *c)
{
	loop_fd_free(&c->watch);
	loop_timer_free(&c->timer);
	smtp_tls_free(&c->tls);
	c->link.tls = NULL;
	stop_counting(c);
	if (c->fd >= 0)
		close(c->fd);
	c->fd = -1;
}

static void connection_free(struct smtp_connection *c)
{
	struct smtp_service *service = c->service;

	hang_up(c);
	smtp_session_free(&c->session); /* aborts a message half received */
	spool_writer_abort(&c->writer);
	buf_fini(&c->pending);
	unlink_connection(c);
	free(c);
	if (service->connection_count == 0 && service->is_idle)
		service->is_idle(service->ctx);
}

void smtp_connection_disconnect(struct smtp_connection *c)
{
	struct smtp_service *service = c->service;

	log_debug("disconnect", F_STR("client", c->client_text),
		F_INT("messages", c->messages));
	hang_up(c);
	/* The result of its message is still to come. */
	if (!c->is_syncing)
		connection_free(c);
	smtp_deadline_review(service);
}

/* --- the message is on disk, or not ---------------------------------------- */

static void on_synced(struct smtp_connection *c, const struct spool_result *r)
{
	smtp_message_log_synced(c, r);
	/* Hung up or ended meanwhile: nobody is told, the sender asks again. */
	if (smtp_session_state(c->session) == SMTP_SYNC)
		smtp_session_spooled(c->session, r->ok ? c->spool_id : NULL);
	if (c->fd < 0)
		connection_free(c);
	else
		smtp_transfer_advance(c);
}

void smtp_connections_collect(struct smtp_service *service)
{
	struct spool_result results[RESULTS_AT_ONCE];
	size_t n;

	do {
		n = spool_sync_collect(
			service->sync, results, ARRAY_LEN(results));
		for (size_t i = 0; i < n; i++)
			on_synced(
				(struct smtp_connection *)(uintptr_t)results[i]
					.ticket,
				&results[i]);
	} while (n == ARRAY_LEN(results));
}

/* --- who may come in ----------------------------------------------------- */

void smtp_connection_refused(
	struct smtp_connection *c, enum smtp_reason why, struct str detail)
{
	smtp_access_refused(
		c->service->access, &c->client, why, clock_monotonic_ms());
	log_warning("rejected", F_STR("client", c->client_text),
		F_STR("cause", smtp_reason_name(why)),
		F_SLICE("reason", detail));
}

void smtp_connection_set_client(
	struct smtp_connection *c, const struct ip *client)
{
	c->client = *client;
	ip_format(client, c->client_text);
}

/* Under TLS from the first byte there is nobody yet to be told why. */
static void turn_away(struct smtp_connection *c, enum smtp_reason why)
{
	struct str reply;

	c->phase = PHASE_TALK;
	smtp_session_end(c->session, why);
	reply = smtp_session_output(c->session);
	smtp_connection_refused(c, why, str_trim(reply));
	if (c->port == PORT_TLS)
		smtp_session_sent(c->session, reply.len);
}

void smtp_connection_admit(struct smtp_connection *c, const struct ip *client)
{
	struct smtp_service *service = c->service;
	enum smtp_reason why;

	c->connected = *client;
	smtp_connection_set_client(c, client);
	why = smtp_access_connect(
		service->access, client, clock_monotonic_ms());
	if (why != REASON_NONE) {
		turn_away(c, why);
		return;
	}
	c->is_counted = true;
	c->link.has_tls = service->keys != NULL;
	c->link.may_forward = smtp_access_is_listed(
		&service->config->xclient_networks, client);
	smtp_deadline_review(service);
	log_info("connect", F_STR("client", c->client_text));
	if (c->port == PORT_TLS) {
		smtp_transfer_begin_tls(c);
		return;
	}
	c->phase = PHASE_TALK;
	smtp_session_greet(c->session);
}

/* XCLIENT: another client is to be counted. */
static enum smtp_reason become(
	struct smtp_connection *c, const struct ip *client)
{
	enum smtp_reason why;

	stop_counting(c);
	c->connected = *client;
	smtp_connection_set_client(c, client);
	why = smtp_access_connect(
		c->service->access, client, clock_monotonic_ms());
	c->is_counted = why == REASON_NONE;
	return why;
}

enum smtp_reason smtp_connection_forwarded(
	struct smtp_connection *c, const struct ip *client, bool is_lasting)
{
	if (client->family == 0) {
		smtp_connection_set_client(c, &c->connected);
		return REASON_NONE;
	}
	log_info("forwarded", F_STR("by", c->client_text),
		F_BOOL("is_lasting", is_lasting));
	if (is_lasting)
		return become(c, client);
	smtp_connection_set_client(c, client);
	return smtp_access_check(c->service->access, client);
}

/* --- the list of all ----------------------------------------------------- */

static struct smtp_connection *connection_new(
	struct smtp_service *service, int fd, enum smtp_port port)
{
	struct smtp_connection *c = base_calloc(1, sizeof(*c));
	struct smtp_handler handler = smtp_message_handler;
	int one = 1;

	handler.ctx = c;
	c->service = service;
	c->fd = fd;
	c->port = port;
	c->link.client = c->client_text;
	c->link.is_lmtp = port == PORT_LMTP;
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	c->watch = loop_fd_new(
		service->loop, fd, LOOP_READ, smtp_transfer_on_event, c);
	c->timer = loop_timer_new(service->loop, smtp_deadline_on_timer, c);
	c->session = smtp_session_new(&service->session, &c->link, &handler);
	c->progress = UINT64_MAX; /* the first deadline is to be set */
	c->session_began_ms = clock_monotonic_ms();
	c->next = service->connections;
	if (c->next)
		c->next->prev = c;
	service->connections = c;
	service->connection_count++;
	return c;
}

void smtp_connection_new(struct smtp_service *service, int fd,
	const struct ip *peer, enum smtp_port port)
{
	const struct smtp_config *config = service->config;
	uint64_t max = (uint64_t)config->max_connections[SMTP_ALL];
	struct smtp_connection *c;

	if (service->connection_count >= max + REFUSING_MAX) {
		close(fd);
		return;
	}
	c = connection_new(service, fd, port);
	if (smtp_access_is_listed(&config->proxy_networks, peer)) {
		c->connected = *peer;
		smtp_connection_set_client(c, peer);
	} else {
		smtp_connection_admit(c, peer);
	}
	smtp_transfer_advance(c);
}

void smtp_connections_end(struct smtp_service *service)
{
	struct smtp_connection *next;

	for (struct smtp_connection *c = service->connections; c; c = next) {
		next = c->next;
		if (c->fd >= 0)
			smtp_transfer_advance(c);
	}
}

void smtp_connections_free(struct smtp_service *service)
{
	struct smtp_connection *next;

	service->is_idle = NULL;
	for (struct smtp_connection *c = service->connections; c; c = next) {
		next = c->next;
		connection_free(c);
	}
}
