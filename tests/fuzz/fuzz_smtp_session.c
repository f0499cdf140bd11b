/*
 * fuzz_smtp_session.c - any bytes from a client, in any blocks.
 *
 * The first byte says what kind of connection it is (enum kind); it may begin
 * with a PROXY header. The rest goes through two sessions, in one piece and in
 * blocks whose sizes the input itself gives: both must answer and keep the
 * same. What is kept never holds a bare CR or LF, what is answered is lines of
 * text, and nothing outlives STARTTLS.
 */
#include "ingest/smtp_session.h"

#include "base/buf.h"
#include "base/ip.h"
#include "dmarc/limits.h"
#include "ingest/smtp_address.h"
#include "ingest/smtp_proxy.h"
#include "ingest/smtp_trace.h"

#include <stdlib.h>
#include <string.h>

#define MAX_MESSAGE_BYTES 300

enum kind {
	IS_LMTP = 1,
	HAS_TLS = 2,
	MAY_FORWARD = 4,
	TLS_REQUIRED = 8,
	SENDERS_LISTED = 16,
	IS_PROXIED = 32
};

struct run {
	struct smtp_session_config config;
	struct smtp_link link;
	struct smtp_session *session;
	struct buf out, kept, message;
	unsigned sync_count;
	bool is_open;
};

static const char *recipients[] = {"r@x.test", "\303\244@x.test"};
static const char *senders[] = {"b.test", "<>"};

static void must(bool claim)
{
	if (!claim)
		abort();
}

/* Printable in lines of at most `max` bytes; beyond ASCII where UTF-8 may be. */
static void check_lines(struct str s, size_t max, bool is_utf8)
{
	size_t begin = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '\r') {
			must(i + 1 < s.len && s.ptr[i + 1] == '\n');
			must(i + 2 - begin <= max);
			begin = i + 2;
			i++;
		} else {
			must((s.ptr[i] >= 0x20 && s.ptr[i] <= 0x7E) ||
				s.ptr[i] == '\t' || (is_utf8 && s.ptr[i] < 0));
		}
	}
	must(begin == s.len && (!is_utf8 || str_is_utf8(s)));
}

static void on_hello(void *ctx UNUSED, struct str helo)
{
	struct ip client = {.family = 4, .bytes = {192, 0, 2, 1}};

	must(helo.len > 0);
	(void)smtp_helo_oddity(helo, &client, "mx.test");
}

static enum smtp_reason on_may_send(void *ctx UNUSED, uint64_t size_bytes)
{
	must(size_bytes <= MAX_MESSAGE_BYTES);
	return REASON_NONE;
}

static enum smtp_reason on_forwarded(
	void *ctx, const struct ip *client, bool is_lasting)
{
	struct run *r = ctx;

	must(r->link.may_forward && !r->is_open);
	must(client->family == 0 || client->family == 4 || client->family == 6);
	/* One may not come in. */
	return client->bytes[0] == 10 && is_lasting ? REASON_DENIED
						    : REASON_NONE;
}

static bool on_begin(void *ctx, const struct smtp_envelope *env)
{
	struct run *r = ctx;
	struct smtp_trace trace = {.envelope = env,
		.hostname = "mx.test",
		.spool_id = "0123456789abcdef",
		.client = {.family = 4, .bytes = {192, 0, 2, 1}}};

	must(!r->is_open && env->rcpt_count > 0 && env->rcpt_count <= 2);
	r->is_open = true;
	buf_reset(&r->message);
	smtp_trace_print(&trace, &r->message);
	must(!r->config.require_tls || env->is_lmtp || env->tls);
	must(env->is_lmtp == r->link.is_lmtp && env->tls == r->link.tls);
	check_lines(buf_str(&r->message), 998, true);
	buf_reset(&r->message);
	return true;
}

static bool on_bytes(void *ctx, const void *bytes, size_t len)
{
	struct run *r = ctx;

	must(r->is_open && len > 0);
	buf_add(&r->message, bytes, len);
	must(r->message.len <= MAX_MESSAGE_BYTES);
	return true;
}

static void on_end(void *ctx, const struct smtp_envelope *env)
{
	struct run *r = ctx;
	struct str m = buf_str(&r->message);

	must(r->is_open);
	r->is_open = false;
	for (size_t i = 0; i < m.len; i++) {
		if (m.ptr[i] == '\r')
			must(i + 1 < m.len && m.ptr[i + 1] == '\n');
		if (m.ptr[i] == '\n')
			must(i > 0 && m.ptr[i - 1] == '\r');
	}
	buf_printf(&r->kept, "%.*s>%.*s:", STR_ARGS(env->mail_from),
		STR_ARGS(env->rcpt_to));
	buf_add_str(&r->kept, m);
}

static void on_abort(void *ctx)
{
	struct run *r = ctx;

	must(r->is_open);
	r->is_open = false;
}

static void on_refused(void *ctx UNUSED, enum smtp_reason why, struct str reply)
{
	must(why > REASON_NONE && why < REASON_COUNT);
	must(reply.len > 4 && (reply.ptr[0] == '4' || reply.ptr[0] == '5'));
}

/* A handshake, as it seems from here: nothing is known after it. */
static void secure(struct run *r)
{
	must(r->link.has_tls && !r->link.tls && !r->is_open);
	must(smtp_session_feed(r->session, "NOOP\r\n", 6) == 0);
	r->link.tls = "TLSv1.3 with cipher X";
	smtp_session_secured(r->session);
	must(smtp_session_state(r->session) == SMTP_START);
}

static void feed(struct run *r, const uint8_t *data, size_t len)
{
	while (len > 0) {
		size_t used = smtp_session_feed(r->session, data, len);

		must(used <= len);
		data += used;
		len -= used;
		if (smtp_session_state(r->session) == SMTP_SYNC)
			/* Every third cannot be kept. */
			smtp_session_spooled(r->session,
				++r->sync_count % 3 ? "0123456789abcdef"
						    : NULL);
		else if (smtp_session_state(r->session) == SMTP_TLS)
			secure(r);
		else
			must(len == 0);
	}
}

static void run_init(struct run *r, unsigned kind)
{
	struct smtp_handler handler = {on_hello, on_may_send, on_begin,
		on_bytes, on_end, on_abort, on_forwarded, on_refused, r};

	*r = (struct run){
		.config = {.hostname = "mx.test",
			.banner = "ruad",
			.recipients = {recipients, 2},
			.mail_from_domains = {senders,
				kind & SENDERS_LISTED ? 2 : 0},
			.require_tls = kind & TLS_REQUIRED,
			.max_message_bytes = MAX_MESSAGE_BYTES,
			.max_recipients = 2},
		.link = {.client = "192.0.2.1",
			.is_lmtp = kind & IS_LMTP,
			.has_tls = kind & HAS_TLS,
			.may_forward = kind & MAY_FORWARD},
	};
	r->session = smtp_session_new(&r->config, &r->link, &handler);
	smtp_session_greet(r->session);
}

static void run_end(struct run *r)
{
	buf_add_str(&r->out, smtp_session_output(r->session));
	check_lines(buf_str(&r->out), 512, false);
	smtp_session_free(&r->session);
	must(!r->is_open);
}

static void run_fini(struct run *r)
{
	buf_fini(&r->out);
	buf_fini(&r->kept);
	buf_fini(&r->message);
}

/* Bytes of the header at its front; 0: none, or one that is refused. */
static size_t read_header(const uint8_t *data, size_t len)
{
	size_t wanted = 0;
	struct ip client;
	struct err err;

	if (len < SMTP_PROXY_HEAD_BYTES ||
		!smtp_proxy_length(data, &wanted, &err))
		return 0;
	must(wanted >= SMTP_PROXY_HEAD_BYTES && wanted <= LIMIT_PROXY_BYTES);
	if (wanted > len || !smtp_proxy_parse(data, wanted, &client, &err))
		return 0;
	must(client.family == 0 || client.family == 4 || client.family == 6);
	return wanted;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct run whole, blocks;
	unsigned kind;
	size_t n;

	if (len == 0)
		return 0;
	kind = *data++;
	len--;
	if (kind & IS_PROXIED) {
		n = read_header(data, len);
		data += n;
		len -= n;
	}
	run_init(&whole, kind);
	feed(&whole, data, len);
	run_end(&whole);
	run_init(&blocks, kind);
	for (size_t at = 0; at < len; at += n) {
		n = data[at] % 16 + 1u;
		if (n > len - at)
			n = len - at;
		feed(&blocks, data + at, n);
	}
	run_end(&blocks);
	must(str_equal(buf_str(&whole.out), buf_str(&blocks.out)));
	must(str_equal(buf_str(&whole.kept), buf_str(&blocks.kept)));
	run_fini(&whole);
	run_fini(&blocks);
	return 0;
}
