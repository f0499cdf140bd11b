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
#define EHLO "EHLO c.test\r\n"
#define EHLO_REPLY                                           \
	"250-mx.test\r\n250-PIPELINING\r\n250-SIZE 1000\r\n" \
	"250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n"
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
#define NO_SPACE "452 4.3.1 no space now, try again later\r\n"
#define NOT_KEPT "452 4.3.1 cannot keep it now, try again later\r\n"
#define BARE_LF "521 5.5.2 bare <LF> received\r\n"
#define BARE_CR "521 5.5.2 bare <CR> received\r\n"
#define BYE "221 2.0.0 Bye\r\n"
#define QUIT "QUIT\r\n"

/* What the other side of the session does. */
enum trouble {
	NO_TROUBLE = 0,
	NO_ROOM = 1,     /* at MAIL */
	BEGIN_FAILS = 2, /* at DATA */
	WRITE_FAILS = 4, /* at the 2nd piece of message */
	SYNC_FAILS = 8,
	NO_RECIPIENTS = 16, /* none configured */
};

/* A whole dialogue: bytes in; replies after the greeting; what was kept, each
 * message as "HELO(E?) FROM>TO:BYTES|". */
struct dialogue {
	const char *name, *in, *out, *kept;
	unsigned trouble;
};

struct world {
	struct smtp_session_config config;
	struct smtp_session *session;
	const struct dialogue *dialogue;
	struct buf message, kept, out, refused;
	uint64_t asked_bytes; /* has_room */
	unsigned pieces, begun, ended, aborted;
	bool is_open; /* begun, neither ended nor aborted */
};

static const char *recipients[] = {"dmarc@example.com", "TLS@Example.COM"};

static bool on_has_room(void *ctx, uint64_t size_bytes)
{
	struct world *w = ctx;

	w->asked_bytes = size_bytes;
	return !(w->dialogue->trouble & NO_ROOM);
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
	buf_printf(&w->message, "%.*s(%s) %.*s>%.*s:", STR_ARGS(env->helo),
		env->is_esmtp ? "E" : "", STR_ARGS(env->mail_from),
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

static void on_refused(void *ctx, struct str reply)
{
	struct world *w = ctx;

	assert_true(reply.ptr[0] == '4' || reply.ptr[0] == '5');
	buf_add_str(&w->refused, reply);
	buf_add_char(&w->refused, '|');
}

static void world_init(struct world *w, const struct dialogue *d)
{
	struct smtp_handler handler = {on_has_room, on_begin, on_bytes, on_end,
		on_abort, on_refused, w};

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
	w->session = smtp_session_new(&w->config, &handler);
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
}

/* Like a server: all bytes, the sync result wherever it is waited for. */
static void feed(struct world *w, struct str in)
{
	bool fails = w->dialogue->trouble & SYNC_FAILS;

	while (in.len > 0) {
		size_t used = smtp_session_feed(w->session, in.ptr, in.len);

		in.ptr += used;
		in.len -= used;
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
	if (strcmp(buf_cstr(&w.out) + strlen(GREETING), d->out) != 0 ||
		strcmp(buf_cstr(&w.kept), d->kept) != 0)
		print_message(
			"dialogue \"%s\" in blocks of %zu\n", d->name, block);
	assert_memory_equal(w.out.ptr, GREETING, strlen(GREETING));
	assert_string_equal(buf_cstr(&w.out) + strlen(GREETING), d->out);
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
