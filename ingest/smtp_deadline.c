/*
 * smtp_deadline.c - how long a client is waited for.
 *
 * Every wait is absolute: a byte now and then does not put it off, only a
 * command or a message that is whole. A message has to come at a minimum rate
 * besides. While we sync, it is we who are waited for.
 */
#include "base/clock.h"
#include "base/log.h"
#include "ingest/smtp_connection_private.h"

/*
 * After our last word the client's is awaited for a moment: close(2) with
 * bytes unread resets the connection, and the reply would be lost with it.
 */
#define LINGER_MS 2000

/* Of a message, before its rate is looked at. */
#define RATE_GRACE_MS 60000

/* Under stress each wait is so much shorter. */
#define STRESS_DIVISOR 10

static int64_t later(int64_t now_ms, int64_t after_ms)
{
	int64_t sum;

	return __builtin_add_overflow(now_ms, after_ms, &sum) ? INT64_MAX : sum;
}

static int64_t earlier(int64_t a_ms, int64_t b_ms)
{
	return a_ms < b_ms ? a_ms : b_ms;
}

static int64_t patience(const struct smtp_connection *c, int64_t ms)
{
	return c->service->is_stressed ? ms / STRESS_DIVISOR : ms;
}

/* When so many bytes should have come, at the least. */
static int64_t rate_deadline(const struct smtp_connection *c, int64_t began_ms)
{
	uint64_t rate = c->service->config->min_data_rate_bytes;

	if (rate == 0)
		return INT64_MAX;
	return later(later(began_ms, patience(c, RATE_GRACE_MS)),
		(int64_t)((double)c->received_bytes * 1000 / (double)rate));
}

static int64_t message_deadline(const struct smtp_connection *c)
{
	/* What is only swallowed has no file, and was begun by its command. */
	int64_t began_ms = c->writer ? c->message_began_ms : c->step_began_ms;

	return earlier(
		later(began_ms,
			patience(c, c->service->config->data_timeout_ms)),
		rate_deadline(c, began_ms));
}

static int64_t deadline(const struct smtp_connection *c)
{
	const struct smtp_config *config = c->service->config;
	enum smtp_state state = smtp_session_state(c->session);
	int64_t at_ms = later(
		c->session_began_ms, patience(c, config->session_timeout_ms));
	int64_t step_ms = c->phase == PHASE_TALK ? config->command_timeout_ms
						 : config->handshake_timeout_ms;

	if (state & SMTP_RECEIVING)
		at_ms = earlier(at_ms, message_deadline(c));
	if (!(state & (SMTP_DATA | SMTP_BDAT)))
		at_ms = earlier(
			at_ms, later(c->step_began_ms, patience(c, step_ms)));
	return at_ms;
}

void smtp_deadline_set(struct smtp_connection *c)
{
	int64_t now_ms = clock_monotonic_ms(), at_ms;

	if (c->phase == PHASE_LINGER)
		return;
	if (smtp_session_state(c->session) == SMTP_SYNC) {
		loop_timer_stop(c->timer);
		c->timer_ms = 0;
		return;
	}
	if (c->progress != smtp_session_progress(c->session)) {
		c->progress = smtp_session_progress(c->session);
		c->step_began_ms = now_ms;
		if (!c->writer)
			c->received_bytes = 0;
	}
	at_ms = deadline(c);
	if (at_ms == c->timer_ms)
		return;
	c->timer_ms = at_ms;
	loop_timer_set(c->timer, at_ms > now_ms ? at_ms - now_ms : 0);
}

void smtp_deadline_linger(struct smtp_connection *c)
{
	if (c->phase != PHASE_LINGER)
		loop_timer_set(c->timer, LINGER_MS);
	c->phase = PHASE_LINGER;
}

void smtp_deadline_on_timer(void *ctx)
{
	static const char *const waits[] = {
		[PHASE_PROXY] = "for a PROXY header",
		[PHASE_HANDSHAKE] = "for a TLS handshake",
		[PHASE_TALK] = "for a command or a message",
	};
	struct smtp_connection *c = ctx;

	if (c->phase == PHASE_LINGER) {
		smtp_connection_disconnect(c);
		return;
	}
	c->timer_ms = 0;
	smtp_connection_refused(c, REASON_TIMEOUT, str_from(waits[c->phase]));
	if (c->phase != PHASE_TALK) {
		smtp_connection_disconnect(c);
		return;
	}
	smtp_session_end(c->session, REASON_TIMEOUT);
	smtp_transfer_advance(c);
}

void smtp_deadline_review(struct smtp_service *service)
{
	bool is_stressed = smtp_access_is_stressed(service->access);

	if (is_stressed == service->is_stressed)
		return;
	service->is_stressed = is_stressed;
	log_warning("smtp_stress", F_BOOL("on", is_stressed),
		F_INT("connections", service->connection_count));
	for (struct smtp_connection *c = service->connections; c; c = c->next)
		if (c->fd >= 0)
			smtp_deadline_set(c);
}
