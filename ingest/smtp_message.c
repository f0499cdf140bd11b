/* smtp_message.c - between session and spool: one message at a time. */
#include "base/clock.h"
#include "base/log.h"
#include "ingest/smtp_address.h"
#include "ingest/smtp_connection_private.h"
#include "ingest/smtp_trace.h"

#include <string.h>

/* For the log: what is odd here is no reason to refuse (RFC 5321 4.1.4). */
static void on_hello(void *ctx, struct str helo)
{
	struct smtp_connection *c = ctx;
	const char *oddity =
		smtp_helo_oddity(helo, &c->client, c->service->hostname);

	if (oddity)
		log_info("helo_odd", F_STR("client", c->client_text),
			F_SLICE("helo", helo), F_STR("reason", oddity));
}

static enum smtp_reason on_may_send(void *ctx, uint64_t size_bytes)
{
	struct smtp_connection *c = ctx;
	struct err err;

	if (!spool_has_room(c->service->spool, size_bytes, &err)) {
		log_warning("spool_full", F_STR("client", c->client_text),
			F_ERR(&err));
		return REASON_STORAGE;
	}
	return smtp_access_may_send(
		c->service->access, &c->client, clock_monotonic_ms());
}

static enum smtp_reason on_forwarded(
	void *ctx, const struct ip *client, bool is_lasting)
{
	return smtp_connection_forwarded(ctx, client, is_lasting);
}

static bool write_message(
	struct smtp_connection *c, const void *bytes, size_t len)
{
	struct err err;

	if (spool_write(c->writer, bytes, len, &err))
		return true;
	log_warning("spool_failed", F_STR("spool_id", c->spool_id),
		F_STR("client", c->client_text), F_ERR(&err));
	return false;
}

static bool on_begin(void *ctx, const struct smtp_envelope *env)
{
	struct smtp_connection *c = ctx;
	struct smtp_trace trace = {
		.envelope = env,
		.client = c->client,
		.hostname = c->service->hostname,
		.spool_id = c->spool_id,
	};
	struct buf text = {0};
	bool ok;

	c->writer = spool_writer_new(c->service->spool);
	memcpy(c->spool_id, spool_writer_id(c->writer), SPOOL_ID_SIZE);
	c->arrived_s = trace.arrived_s = clock_now_s();
	c->message_began_ms = clock_monotonic_ms();
	c->received_bytes = 0;
	smtp_access_begin(c->service->access, &c->client, c->message_began_ms);
	smtp_trace_print(&trace, &text);
	ok = write_message(c, text.ptr, text.len);
	buf_fini(&text);
	if (!ok)
		spool_writer_abort(&c->writer);
	return ok;
}

static bool on_bytes(void *ctx, const void *bytes, size_t len)
{
	struct smtp_connection *c = ctx;

	smtp_access_bytes(
		c->service->access, &c->client, len, clock_monotonic_ms());
	return write_message(c, bytes, len);
}

/* XFORWARD names a client for a message; who brought it is then another. */
static struct ip via_of(const struct smtp_connection *c)
{
	const struct ip absent = {0};

	return ip_equal(&c->client, &c->connected) ? absent : c->connected;
}

static void on_end(void *ctx, const struct smtp_envelope *env)
{
	struct smtp_connection *c = ctx;
	struct spool_envelope e = {
		.arrived_s = c->arrived_s,
		.channel = env->is_lmtp ? STR("lmtp") : STR("smtp"),
		.host = str_from(c->service->hostname),
		.client = c->client,
		.via = via_of(c),
		.helo = env->helo,
		.mail_from = env->mail_from,
		.rcpt_to = env->rcpt_to,
		.size_bytes = spool_writer_size_bytes(c->writer),
	};

	c->size_bytes = e.size_bytes;
	c->is_syncing = true;
	c->submitted_ms = clock_monotonic_ms();
	spool_sync_submit(
		c->service->sync, &c->writer, &e, (uint64_t)(uintptr_t)c);
}

static void on_abort(void *ctx)
{
	struct smtp_connection *c = ctx;

	spool_writer_abort(&c->writer);
}

static void on_refused(void *ctx, enum smtp_reason why, struct str reply)
{
	smtp_connection_refused(ctx, why, reply);
}

void smtp_message_log_synced(
	struct smtp_connection *c, const struct spool_result *r)
{
	c->is_syncing = false;
	c->messages += r->ok;
	if (r->ok)
		smtp_access_acknowledged(c->service->access);
	if (r->ok)
		log_info("message_spooled", F_STR("spool_id", c->spool_id),
			F_STR("client", c->client_text),
			F_INT("size_bytes", c->size_bytes),
			F_INT("sync_ms",
				clock_monotonic_ms() - c->submitted_ms));
	else
		log_error("spool_failed", F_STR("spool_id", c->spool_id),
			F_STR("client", c->client_text), F_ERR(&r->err));
}

const struct smtp_handler smtp_message_handler = {
	.hello = on_hello,
	.may_send = on_may_send,
	.begin = on_begin,
	.bytes = on_bytes,
	.end = on_end,
	.abort = on_abort,
	.forwarded = on_forwarded,
	.refused = on_refused,
};
