/* smtp_connection.c - one client: socket, deadlines, coming and going. */
#include "ingest/smtp_connection.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "ingest/smtp_connection_private.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * After our last word the client's is awaited for a moment: close(2) with
 * bytes unread resets the connection, and the reply would be lost with it.
 */
#define LINGER_MS 2000
#define LINGER_MAX_BYTES ((size_t)256 * 1024)

/* Beyond max_connections so many are told so; the rest is just hung up on. */
#define REFUSING_MAX 64

#define RESULTS_AT_ONCE 32

static void advance(struct smtp_connection *c);

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

static void hang_up(struct smtp_connection *c)
{
	loop_fd_free(&c->watch);
	loop_timer_free(&c->timer);
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

static void disconnect(struct smtp_connection *c)
{
	log_debug("disconnect", F_STR("client", c->client_text),
		F_INT("messages", c->messages));
	hang_up(c);
	/* The result of its message is still to come. */
	if (!c->is_syncing)
		connection_free(c);
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
		advance(c);
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

/* --- deadlines ----------------------------------------------------------- */

static int64_t later(int64_t now_ms, int64_t after_ms)
{
	int64_t sum;

	return __builtin_add_overflow(now_ms, after_ms, &sum) ? INT64_MAX : sum;
}

/*
 * Absolute: a byte now and then does not put them off, only a command or a
 * message that is whole. While we sync, it is we who are waited for.
 */
static void set_deadline(struct smtp_connection *c)
{
	const struct smtp_config *config = c->service->config;
	enum smtp_state state = smtp_session_state(c->session);
	int64_t now_ms = clock_monotonic_ms(), at_ms;

	if (state == SMTP_SYNC) {
		loop_timer_stop(c->timer);
		c->timer_ms = 0;
		return;
	}
	if (c->progress != smtp_session_progress(c->session)) {
		c->progress = smtp_session_progress(c->session);
		c->deadline_ms = later(now_ms,
			state == SMTP_DATA ? config->data_timeout_ms
					   : config->command_timeout_ms);
	}
	at_ms = c->deadline_ms < c->session_deadline_ms
			? c->deadline_ms
			: c->session_deadline_ms;
	if (at_ms == c->timer_ms)
		return;
	c->timer_ms = at_ms;
	loop_timer_set(c->timer, at_ms > now_ms ? at_ms - now_ms : 0);
}

static void on_timer(void *ctx)
{
	struct smtp_connection *c = ctx;

	if (c->is_lingering) {
		disconnect(c);
		return;
	}
	log_info("timeout", F_STR("client", c->client_text),
		F_BOOL("in_message",
			smtp_session_state(c->session) == SMTP_DATA),
		F_INT("messages", c->messages));
	smtp_session_end(c->session, SMTP_END_TIMEOUT);
	advance(c);
}

/* --- bytes --------------------------------------------------------------- */

/* Send what can be sent; false where the client is gone. */
static bool send_output(struct smtp_connection *c)
{
	struct str out;
	ssize_t n;

	while ((out = smtp_session_output(c->session)).len > 0) {
		n = send(c->fd, out.ptr, out.len, MSG_NOSIGNAL);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno == EAGAIN || errno == EWOULDBLOCK;
		smtp_session_sent(c->session, (size_t)n);
	}
	return true;
}

/* Our last word may still be on its way out; then this is called again. */
static void linger(struct smtp_connection *c)
{
	if (!c->is_lingering)
		loop_timer_set(c->timer, LINGER_MS);
	c->is_lingering = true;
	if (smtp_session_output(c->session).len == 0)
		(void)shutdown(c->fd, SHUT_WR);
}

/* What stood behind the message before it was synced. */
static void feed_pending(struct smtp_connection *c)
{
	size_t used;

	if (c->pending.len == 0)
		return;
	used = smtp_session_feed(c->session, c->pending.ptr, c->pending.len);
	buf_consume(&c->pending, used);
}

/* Whatever happened: go as far as can be gone, then set what is awaited. */
static void advance(struct smtp_connection *c)
{
	enum smtp_state state = smtp_session_state(c->session);

	if (c->service->is_ending && !(state & (SMTP_DATA | SMTP_SYNC)))
		smtp_session_end(c->session, SMTP_END_SHUTDOWN);
	feed_pending(c);
	if (!send_output(c)) {
		disconnect(c);
		return;
	}
	state = smtp_session_state(c->session);
	if (state == SMTP_CLOSED)
		linger(c);
	else
		set_deadline(c);
	/* Who does not read our replies is not listened to. */
	if (smtp_session_output(c->session).len > 0)
		loop_fd_set(c->watch, LOOP_WRITE);
	else
		loop_fd_set(c->watch, state == SMTP_SYNC ? 0 : LOOP_READ);
}

static void on_readable(struct smtp_connection *c)
{
	unsigned char *block = c->service->block;
	size_t used;
	ssize_t n;

	n = recv(c->fd, block, sizeof(c->service->block), 0);
	if (n < 0 &&
		(errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
		return;
	if (n <= 0) {
		disconnect(c);
		return;
	}
	if (c->is_lingering) {
		c->lingered_bytes += (size_t)n;
		if (c->lingered_bytes > LINGER_MAX_BYTES)
			disconnect(c);
		return;
	}
	used = smtp_session_feed(c->session, block, (size_t)n);
	buf_add(&c->pending, block + used, (size_t)n - used);
	advance(c);
}

static void on_event(void *ctx, int fd UNUSED, int events)
{
	struct smtp_connection *c = ctx;

	if (events & LOOP_READ)
		on_readable(c);
	else
		advance(c);
}

/* --- who may come in ----------------------------------------------------- */

static bool is_listed(const struct config_networks *list, const struct ip *ip)
{
	for (size_t i = 0; i < list->count; i++)
		if (ip_network_contains(&list->items[i], ip))
			return true;
	return false;
}

/* A client of IPv6 has a /64 of its own and could come from each address. */
static bool is_same_client(const struct ip *a, const struct ip *b)
{
	return a->family == b->family &&
	       memcmp(a->bytes, b->bytes, a->family == 6 ? 8 : 4) == 0;
}

/* True with a reason where the connection is not served. */
static bool is_refused(const struct smtp_service *service,
	const struct ip *client, enum smtp_end *why)
{
	const struct smtp_config *config = service->config;
	int64_t served = 0, from_there = 0;

	*why = SMTP_END_DENIED;
	if (!is_listed(&config->allow, client) ||
		is_listed(&config->deny, client))
		return true;
	for (const struct smtp_connection *c = service->connections; c;
		c = c->next) {
		served += c->is_counted;
		from_there +=
			c->is_counted && is_same_client(&c->client, client);
	}
	*why = SMTP_END_TOO_MANY;
	if (served >= config->max_connections)
		return true;
	*why = SMTP_END_PER_CLIENT;
	return from_there >= config->max_connections_per_client;
}

static struct smtp_connection *connection_new(
	struct smtp_service *service, int fd, const struct ip *client)
{
	struct smtp_connection *c = base_calloc(1, sizeof(*c));
	struct smtp_handler handler = smtp_message_handler;
	int one = 1;

	handler.ctx = c;
	c->service = service;
	c->fd = fd;
	c->client = *client;
	ip_format(client, c->client_text);
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	c->watch = loop_fd_new(service->loop, fd, LOOP_READ, on_event, c);
	c->timer = loop_timer_new(service->loop, on_timer, c);
	c->session = smtp_session_new(&service->session, &handler);
	c->progress = UINT64_MAX; /* the first deadline is to be set */
	c->session_deadline_ms = later(
		clock_monotonic_ms(), service->config->session_timeout_ms);
	c->next = service->connections;
	if (c->next)
		c->next->prev = c;
	service->connections = c;
	service->connection_count++;
	return c;
}

void smtp_connection_new(
	struct smtp_service *service, int fd, const struct ip *client)
{
	bool is_flood = service->config->max_connections >= 0 &&
			service->connection_count >=
				(uint64_t)service->config->max_connections +
					REFUSING_MAX;
	struct smtp_connection *c;
	enum smtp_end why;
	bool refused;

	if (is_flood) {
		close(fd);
		return;
	}
	refused = is_refused(service, client, &why);
	c = connection_new(service, fd, client);
	if (refused) {
		smtp_session_end(c->session, why);
		smtp_message_log_refused(
			c, str_trim(smtp_session_output(c->session)));
	} else {
		c->is_counted = true;
		log_info("connect", F_STR("client", c->client_text));
		smtp_session_greet(c->session);
	}
	advance(c);
}

void smtp_connections_end(struct smtp_service *service)
{
	struct smtp_connection *next;

	for (struct smtp_connection *c = service->connections; c; c = next) {
		next = c->next;
		if (c->fd >= 0)
			advance(c);
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
