/*
 * smtp_fixture.h - a server around a session, for tests of dialogues.
 *
 * It answers what the session asks, notes what was kept, and feeds the same
 * bytes in blocks of several sizes.
 */
#ifndef TESTS_UNIT_SMTP_FIXTURE_H
#define TESTS_UNIT_SMTP_FIXTURE_H

#include "base/buf.h"
#include "ingest/smtp_session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define GREETING "220 mx.test ESMTP ruad\r\n"
#define LMTP_GREETING "220 mx.test LMTP ruad\r\n"
#define EHLO "EHLO c.test\r\n"
#define EXTENSIONS                                                      \
	"250-8BITMIME\r\n250-SMTPUTF8\r\n250-CHUNKING\r\n250-DSN\r\n" \
	"250 ENHANCEDSTATUSCODES\r\n"
#define EHLO_HEAD "250-mx.test\r\n250-PIPELINING\r\n250-SIZE 1000\r\n"
#define EHLO_REPLY EHLO_HEAD EXTENSIONS
#define MAIL "MAIL FROM:<a@b.test>\r\n"
#define RCPT "RCPT TO:<dmarc@example.com>\r\n"
#define DATA "DATA\r\n"
#define UP_TO_DATA EHLO MAIL RCPT DATA
#define OK "250 2.0.0 Ok\r\n"
#define MAIL_OK "250 2.1.0 Ok\r\n"
#define RCPT_OK "250 2.1.5 Ok\r\n"
#define GO_ON "354 end with <CR><LF>.<CR><LF>\r\n"
#define UP_TO_DATA_REPLIES EHLO_REPLY MAIL_OK RCPT_OK GO_ON
#define SPOOLED "250 2.0.0 Ok: spooled as 0123456789abcdef\r\n"
#define NO_SPACE "452 4.3.1 mx.test: no space now, [192.0.2.1]; try again later\r\n"
#define NOT_KEPT "452 4.3.1 cannot keep it now, try again later\r\n"
#define BARE_LF "521 5.5.2 bare <LF> received\r\n"
#define BARE_CR "521 5.5.2 bare <CR> received\r\n"
#define BYE "221 2.0.0 Bye\r\n"
#define QUIT "QUIT\r\n"
#define STARTTLS "STARTTLS\r\n"
#define TLS_READY "220 2.0.0 ready to start TLS\r\n"
#define NOT_KNOWN "500 5.5.2 command not known\r\n"

/* What the other side of the session does. */
enum trouble {
	NO_TROUBLE = 0,
	NO_ROOM = 1,     /* at MAIL */
	BEGIN_FAILS = 2, /* at DATA */
	WRITE_FAILS = 4, /* at the 2nd piece of message */
	SYNC_FAILS = 8,
	NO_RECIPIENTS = 16, /* none configured */
	/* Not trouble, but what the connection is. */
	IS_LMTP = 32,
	HAS_TLS = 64,
	TLS_REQUIRED = 128,
	MAY_FORWARD = 256,
	LISTED_SENDERS = 512,
	TOO_FAST = 1024,   /* at MAIL */
	BAD_CLIENT = 2048, /* whom XCLIENT names is not let in */
};

/* A whole dialogue: bytes in; replies after the greeting; what was kept, each
 * message as "HELO(E?) FROM>TO:BYTES|". */
struct dialogue {
	const char *name, *in, *out, *kept;
	unsigned trouble;
};

struct world {
	struct smtp_session_config config;
	struct smtp_link link;
	struct smtp_session *session;
	const struct dialogue *dialogue;
	struct buf message, kept, out, refused;
	struct buf clients;   /* whom XCLIENT and XFORWARD named, each "IP(X?)|" */
	uint64_t asked_bytes; /* may_send */
	enum smtp_reason reasons[32];
	unsigned reason_count, hellos;
	unsigned pieces, begun, ended, aborted;
	bool is_open; /* begun, neither ended nor aborted */
};

static const char *recipients[] = {"dmarc@example.com", "TLS@Example.COM"};

static const char *senders[] = {"b.test", "Example.NET"};

static void on_hello(void *ctx, struct str helo)
{
	struct world *w = ctx;

	assert_true(helo.len > 0);
	w->hellos++;
}

static enum smtp_reason on_may_send(void *ctx, uint64_t size_bytes)
{
	struct world *w = ctx;

	w->asked_bytes = size_bytes;
	if (w->dialogue->trouble & TOO_FAST)
		return REASON_MESSAGES_CLIENT;
	return w->dialogue->trouble & NO_ROOM ? REASON_STORAGE : REASON_NONE;
}

static enum smtp_reason on_forwarded(
	void *ctx, const struct ip *client, bool is_lasting)
{
	struct world *w = ctx;
	char text[IP_TEXT_SIZE];

	ip_format(client, text);
	buf_printf(&w->clients, "%s(%s)|", text, is_lasting ? "X" : "");
	return w->dialogue->trouble & BAD_CLIENT ? REASON_DENIED : REASON_NONE;
}

static bool on_begin(void *ctx, const struct smtp_envelope *env)
{
	struct world *w = ctx;

	assert_false(w->is_open);
	if (w->dialogue->trouble & BEGIN_FAILS)
		return false;
	w->is_open = true;
	w->begun++;
	w->pieces = 0;
	buf_reset(&w->message);
	buf_printf(&w->message, "%.*s(%s%s%s%s) %.*s>%.*s:",
		STR_ARGS(env->helo), env->is_esmtp ? "E" : "",
		env->is_lmtp ? "L" : "", env->tls ? "S" : "",
		env->is_utf8 ? "U" : "", STR_ARGS(env->mail_from),
		STR_ARGS(env->rcpt_to));
	return true;
}

static bool on_bytes(void *ctx, const void *bytes, size_t len)
{
	struct world *w = ctx;

	assert_true(w->is_open);
	assert_true(len > 0);
	buf_add(&w->message, bytes, len);
	return !(w->dialogue->trouble & WRITE_FAILS) || ++w->pieces < 2;
}

static void on_end(void *ctx, const struct smtp_envelope *env)
{
	struct world *w = ctx;

	assert_true(w->is_open);
	assert_true(env->rcpt_count > 0);
	w->is_open = false;
	w->ended++;
	buf_add_str(&w->kept, buf_str(&w->message));
	buf_add_char(&w->kept, '|');
}

static void on_abort(void *ctx)
{
	struct world *w = ctx;

	assert_true(w->is_open);
	w->is_open = false;
	w->aborted++;
}

static void on_refused(void *ctx, enum smtp_reason why, struct str reply)
{
	struct world *w = ctx;

	assert_true(why > REASON_NONE && why < REASON_COUNT);
	if (w->reason_count < ARRAY_LEN(w->reasons))
		w->reasons[w->reason_count++] = why;

	assert_true(reply.ptr[0] == '4' || reply.ptr[0] == '5');
	buf_add_str(&w->refused, reply);
	buf_add_char(&w->refused, '|');
}

static void world_init(struct world *w, const struct dialogue *d)
{
	struct smtp_handler handler = {on_hello, on_may_send, on_begin,
		on_bytes, on_end, on_abort, on_forwarded, on_refused, w};

	*w = (struct world){.dialogue = d};
	w->config = (struct smtp_session_config){
		.hostname = "mx.test",
		.banner = "ruad",
		.recipients = {recipients, ARRAY_LEN(recipients)},
		.max_message_bytes = 1000,
		.max_recipients = 3,
	};
	if (d->trouble & NO_RECIPIENTS)
		w->config.recipients.count = 0;
	if (d->trouble & LISTED_SENDERS)
		w->config.mail_from_domains =
			(struct config_list){senders, ARRAY_LEN(senders)};
	w->config.require_tls = d->trouble & TLS_REQUIRED;
	w->link = (struct smtp_link){
		.client = "192.0.2.1",
		.is_lmtp = d->trouble & IS_LMTP,
		.has_tls = d->trouble & HAS_TLS,
		.may_forward = d->trouble & MAY_FORWARD,
	};
	w->session = smtp_session_new(&w->config, &w->link, &handler);
}

static void world_fini(struct world *w)
{
	smtp_session_free(&w->session);
	assert_false(w->is_open);
	assert_int_equal(w->begun, w->ended + w->aborted);
	buf_fini(&w->message);
	buf_fini(&w->kept);
	buf_fini(&w->out);
	buf_fini(&w->refused);
	buf_fini(&w->clients);
}

/* A whole handshake, as it seems from here. */
static void make_secure(struct world *w)
{
	w->link.tls = "TLSv1.3 with cipher X";
	smtp_session_secured(w->session);
}

/* Like a server: all bytes, the sync result wherever it is waited for. What
 * stands behind STARTTLS comes by TLS. */
static void feed(struct world *w, struct str in)
{
	bool fails = w->dialogue->trouble & SYNC_FAILS;

	while (in.len > 0) {
		size_t used = smtp_session_feed(w->session, in.ptr, in.len);

		in.ptr += used;
		in.len -= used;
		if (smtp_session_state(w->session) == SMTP_TLS) {
			/* Nothing is looked at before the handshake. */
			assert_int_equal(
				smtp_session_feed(w->session, "x", 1), 0);
			make_secure(w);
			continue;
		}
		if (smtp_session_state(w->session) != SMTP_SYNC) {
			assert_int_equal(in.len, 0);
			continue;
		}
		/* Nothing behind the message is looked at before. */
		assert_int_equal(smtp_session_feed(w->session, "x", 1), 0);
		smtp_session_spooled(
			w->session, fails ? NULL : "0123456789abcdef");
	}
}

static void take_output(struct world *w)
{
	struct str out = smtp_session_output(w->session);

	buf_add_str(&w->out, out);
	smtp_session_sent(w->session, out.len);
	assert_int_equal(smtp_session_output(w->session).len, 0);
}

static size_t greeting_len(const struct dialogue *d)
{
	return strlen(d->trouble & IS_LMTP ? LMTP_GREETING : GREETING);
}

static void run_dialogue(const struct dialogue *d, struct str in, size_t block)
{
	struct world w;

	world_init(&w, d);
	smtp_session_greet(w.session);
	while (in.len > 0) {
		size_t n = in.len < block ? in.len : block;

		feed(&w, (struct str){in.ptr, n});
		in.ptr += n;
		in.len -= n;
		take_output(&w);
	}
	if (strcmp(buf_cstr(&w.out) + greeting_len(d), d->out) != 0 ||
		strcmp(buf_cstr(&w.kept), d->kept) != 0)
		print_message(
			"dialogue \"%s\" in blocks of %zu\n", d->name, block);
	assert_memory_equal(w.out.ptr,
		d->trouble & IS_LMTP ? LMTP_GREETING : GREETING,
		greeting_len(d));
	assert_string_equal(buf_cstr(&w.out) + greeting_len(d), d->out);
	assert_string_equal(buf_cstr(&w.kept), d->kept);
	world_fini(&w);
}

static const size_t blocks[] = {1, 2, 3, 7, 100000};

static UNUSED void repeat(struct buf *b, const char *text, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buf_add_text(b, text);
}

static UNUSED void run_built(
	struct dialogue *d, struct buf *in, struct buf *out, struct buf *kept)
{
	d->out = buf_cstr(out);
	d->kept = buf_cstr(kept);
	for (size_t k = 0; k < ARRAY_LEN(blocks); k++)
		run_dialogue(d, buf_str(in), blocks[k]);
	buf_fini(in);
	buf_fini(out);
	buf_fini(kept);
}

#endif
