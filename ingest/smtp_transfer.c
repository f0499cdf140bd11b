/*
 * smtp_transfer.c - bytes: the PROXY header, TLS, the dialogue, the last word.
 *
 * Nothing of one phase reaches the next: the header is read to its last byte
 * and no further, what stands behind STARTTLS in plain text is dropped, and
 * TLS reads from the socket itself.
 */
#include "base/clock.h"
#include "base/log.h"
#include "ingest/smtp_connection_private.h"
#include "ingest/smtp_proxy.h"

#include <errno.h>
#include <sys/socket.h>

#define LINGER_MAX_BYTES ((size_t)256 * 1024)

/* --- the socket, with and without TLS ------------------------------------ */

static bool is_again(void)
{
	return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

/* More than 0: so many bytes; 0: none now; -1: the client is gone. */
static ssize_t receive(struct smtp_connection *c, void *dst, size_t size)
{
	size_t used = 0;
	ssize_t n;

	if (!c->tls) {
		n = recv(c->fd, dst, size, 0);
		return n > 0 ? n : n < 0 && is_again() ? 0 : -1;
	}
	c->is_read_blocked = false;
	switch (smtp_tls_read(c->tls, dst, size, &used)) {
	case TLS_DONE:
		return (ssize_t)used;
	case TLS_WANT_WRITE:
		c->is_read_blocked = true;
		return 0;
	case TLS_WANT_READ:
		return 0;
	default:
		return -1;
	}
}

static ssize_t transmit(struct smtp_connection *c, struct str out)
{
	size_t used = 0;
	ssize_t n;

	if (!c->tls) {
		n = send(c->fd, out.ptr, out.len, MSG_NOSIGNAL);
		return n > 0 ? n : n < 0 && is_again() ? 0 : -1;
	}
	switch (smtp_tls_write(c->tls, out.ptr, out.len, &used)) {
	case TLS_DONE:
		return (ssize_t)used;
	case TLS_WANT_WRITE:
		return 0;
	default: /* to read first it never has, without renegotiation */
		return -1;
	}
}

/* Send what can be sent; false where the client is gone. */
static bool send_output(struct smtp_connection *c)
{
	struct str out;
	ssize_t n;

	while ((out = smtp_session_output(c->session)).len > 0) {
		n = transmit(c, out);
		if (n <= 0)
			return n == 0;
		smtp_session_sent(c->session, (size_t)n);
	}
	return true;
}

/* --- the PROXY header ---------------------------------------------------- */

static void fail(
	struct smtp_connection *c, enum smtp_reason why, const struct err *err)
{
	smtp_connection_refused(c, why, str_from(err->msg));
	smtp_connection_disconnect(c);
}

static void on_header(struct smtp_connection *c)
{
	const unsigned char *header = (unsigned char *)c->pending.ptr;
	struct ip client;
	struct err err;

	if (!smtp_proxy_parse(header, c->pending.len, &client, &err)) {
		fail(c, REASON_FORWARDED, &err);
		return;
	}
	buf_fini(&c->pending);
	smtp_connection_admit(c, client.family == 0 ? &c->connected : &client);
	smtp_transfer_advance(c);
}

/* Not a byte more than the header: what follows may be TLS. */
static void read_header(struct smtp_connection *c)
{
	struct buf *header = &c->pending;
	struct err err;
	ssize_t n;

	for (;;) {
		size_t wanted = SMTP_PROXY_HEAD_BYTES;

		if (header->len >= wanted &&
			!smtp_proxy_length(
				(unsigned char *)header->ptr, &wanted, &err)) {
			fail(c, REASON_FORWARDED, &err);
			return;
		}
		if (header->len == wanted) {
			on_header(c);
			return;
		}
		n = receive(c, c->service->block, wanted - header->len);
		if (n < 0)
			smtp_connection_disconnect(c);
		if (n <= 0)
			return;
		buf_add(header, c->service->block, (size_t)n);
	}
}

/* --- TLS ----------------------------------------------------------------- */

/* The alert may still be on its way; nothing is said behind it. */
static void on_handshake_failed(struct smtp_connection *c, const struct err *e)
{
	smtp_connection_refused(c, REASON_TLS_FAILED, str_from(e->msg));
	smtp_deadline_linger(c);
	smtp_tls_free(&c->tls);
	(void)shutdown(c->fd, SHUT_WR);
	loop_fd_set(c->watch, LOOP_READ);
}

/* Hung up, instead of a handshake: OpenSSL would answer that, too. */
static bool is_gone(const struct smtp_connection *c)
{
	char byte;

	return recv(c->fd, &byte, 1, MSG_PEEK) == 0;
}

static void handshake(struct smtp_connection *c)
{
	struct err err;

	if (is_gone(c)) {
		err_set(&err, ERR_SYNTAX,
			"hung up before the TLS handshake "
			"was done");
		fail(c, REASON_TLS_FAILED, &err);
		return;
	}
	switch (smtp_tls_handshake(c->tls, &err)) {
	case TLS_WANT_READ:
		loop_fd_set(c->watch, LOOP_READ);
		return;
	case TLS_WANT_WRITE:
		loop_fd_set(c->watch, LOOP_WRITE);
		return;
	case TLS_FAILED:
		on_handshake_failed(c, &err);
		return;
	case TLS_DONE:
		break;
	}
	c->link.tls = smtp_tls_describe(c->tls);
	c->phase = PHASE_TALK;
	log_debug("tls", F_STR("client", c->client_text),
		F_STR("version", c->link.tls));
	if (c->port == PORT_TLS)
		smtp_session_greet(c->session);
	else
		smtp_session_secured(c->session);
	smtp_transfer_advance(c);
}

void smtp_transfer_begin_tls(struct smtp_connection *c)
{
	c->tls = smtp_tls_new(c->service->keys, c->fd);
	c->phase = PHASE_HANDSHAKE;
	c->step_began_ms = clock_monotonic_ms();
	smtp_deadline_set(c);
	loop_fd_set(c->watch, LOOP_READ);
}

/* --- the dialogue -------------------------------------------------------- */

/* Plain text behind STARTTLS was put there by somebody who wants it to be
 * taken for what is said under TLS (CVE-2011-0411). */
static void drop_injected(struct smtp_connection *c)
{
	smtp_connection_refused(c, REASON_TLS_INJECTION,
		STR("plain text behind STARTTLS was dropped"));
}

static void feed(struct smtp_connection *c, const void *bytes, size_t len)
{
	const unsigned char *p = bytes;
	size_t used;

	if (smtp_session_state(c->session) & SMTP_RECEIVING)
		c->received_bytes += len;
	used = smtp_session_feed(c->session, p, len);
	if (used == len)
		return;
	if (smtp_session_state(c->session) == SMTP_TLS)
		drop_injected(c);
	else
		buf_add(&c->pending, p + used, len - used);
}

/* What stood behind the message before it was synced. */
static void feed_pending(struct smtp_connection *c)
{
	struct buf pending = c->pending;

	if (pending.len == 0 || smtp_session_state(c->session) == SMTP_SYNC)
		return;
	c->pending = (struct buf){0};
	feed(c, pending.ptr, pending.len);
	buf_fini(&pending);
}

/* Our last word may still be on its way out; then this is called again. */
static void linger(struct smtp_connection *c)
{
	smtp_deadline_linger(c);
	if (smtp_session_output(c->session).len > 0)
		return;
	smtp_tls_free(&c->tls); /* with its goodbye */
	c->link.tls = NULL;
	c->is_read_blocked = false;
	(void)shutdown(c->fd, SHUT_WR);
}

static void await(struct smtp_connection *c, enum smtp_state state)
{
	/* Who does not read our replies is not listened to. */
	if (smtp_session_output(c->session).len > 0 || c->is_read_blocked)
		loop_fd_set(c->watch, LOOP_WRITE);
	else
		loop_fd_set(c->watch, state == SMTP_SYNC ? 0 : LOOP_READ);
}

void smtp_transfer_advance(struct smtp_connection *c)
{
	enum smtp_state state = smtp_session_state(c->session);

	if (c->service->is_ending && !(state & (SMTP_RECEIVING | SMTP_SYNC))) {
		if (c->phase < PHASE_TALK) {
			smtp_connection_disconnect(c);
			return;
		}
		smtp_session_end(c->session, REASON_SHUTDOWN);
	}
	if (c->phase < PHASE_TALK) {
		smtp_deadline_set(c);
		return;
	}
	feed_pending(c);
	if (!send_output(c)) {
		smtp_connection_disconnect(c);
		return;
	}
	state = smtp_session_state(c->session);
	if (state == SMTP_TLS && smtp_session_output(c->session).len == 0) {
		smtp_transfer_begin_tls(c);
		return;
	}
	if (state == SMTP_CLOSED)
		linger(c);
	else
		smtp_deadline_set(c);
	await(c, state);
}

static void drain(struct smtp_connection *c)
{
	ssize_t n =
		recv(c->fd, c->service->block, sizeof(c->service->block), 0);

	if (n < 0 && is_again())
		return;
	c->lingered_bytes += n > 0 ? (size_t)n : 0;
	if (n <= 0 || c->lingered_bytes > LINGER_MAX_BYTES)
		smtp_connection_disconnect(c);
}

static void on_readable(struct smtp_connection *c)
{
	unsigned char *block = c->service->block;
	ssize_t n = receive(c, block, sizeof(c->service->block));

	if (n < 0) {
		smtp_connection_disconnect(c);
		return;
	}
	if (n > 0)
		feed(c, block, (size_t)n);
	smtp_transfer_advance(c);
}

void smtp_transfer_on_event(void *ctx, int fd UNUSED, int events)
{
	struct smtp_connection *c = ctx;

	if (c->phase == PHASE_PROXY)
		read_header(c);
	else if (c->phase == PHASE_HANDSHAKE)
		handshake(c);
	else if (c->phase == PHASE_LINGER && (events & LOOP_READ))
		drain(c);
	else if ((events & LOOP_READ) || c->is_read_blocked)
		on_readable(c);
	else
		smtp_transfer_advance(c);
}
