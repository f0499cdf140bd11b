/*
 * fuzz_smtp_session.c - any bytes from a client, in any blocks.
 *
 * The same input goes through two sessions, in one piece and in blocks whose
 * sizes the input itself gives: both must answer and keep the same. What is
 * kept never holds a bare CR or LF, what is answered is lines of text.
 */
#include "ingest/smtp_session.h"

#include "base/buf.h"
#include "base/ip.h"
#include "ingest/smtp_trace.h"

#include <stdlib.h>
#include <string.h>

#define MAX_MESSAGE_BYTES 300

struct run {
	struct smtp_session *session;
	struct buf out, kept, message;
	unsigned sync_count;
	bool is_open;
};

static const char *recipients[] = {"r@x.test"};
static const struct smtp_session_config config = {
	.hostname = "mx.test",
	.banner = "ruad",
	.recipients = {recipients, 1},
	.max_message_bytes = MAX_MESSAGE_BYTES,
	.max_recipients = 2,
};

static void must(bool claim)
{
	if (!claim)
		abort();
}

/* Printable ASCII in lines of at most 512 bytes (RFC 5321 4.5.3.1.5). */
static void check_lines(struct str s, size_t max)
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
				s.ptr[i] == '\t');
		}
	}
	must(begin == s.len);
}

static bool on_has_room(void *ctx UNUSED, uint64_t size_bytes)
{
	must(size_bytes <= MAX_MESSAGE_BYTES);
	return true;
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
	check_lines(buf_str(&r->message), 998);
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
	must(m.len == 0 || m.ptr[m.len - 1] == '\n');
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

static void on_refused(void *ctx UNUSED, struct str reply)
{
	must(reply.len > 4 && (reply.ptr[0] == '4' || reply.ptr[0] == '5'));
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
		else
			must(len == 0);
	}
}

static void run_init(struct run *r)
{
	struct smtp_handler handler = {on_has_room, on_begin, on_bytes, on_end,
		on_abort, on_refused, r};

	*r = (struct run){0};
	r->session = smtp_session_new(&config, &handler);
	smtp_session_greet(r->session);
}

static void run_end(struct run *r)
{
	buf_add_str(&r->out, smtp_session_output(r->session));
	check_lines(buf_str(&r->out), 512);
	smtp_session_free(&r->session);
	must(!r->is_open);
}

static void run_fini(struct run *r)
{
	buf_fini(&r->out);
	buf_fini(&r->kept);
	buf_fini(&r->message);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct run whole, blocks;
	size_t n;

	run_init(&whole);
	feed(&whole, data, len);
	run_end(&whole);
	run_init(&blocks);
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
