/* test_sender.c - one mail through one relay, against a scripted server. */
#include "relay/relay.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* What the server answers; NULL: the usual. "" closes the connection. */
struct script {
	const char *greeting, *ehlo, *auth, *mail, *rcpt, *data, *end;
};

/* --- the other side ------------------------------------------------------ */

struct server {
	pid_t pid;
	int64_t port;
	int transcript_fd; /* all that the client said */
};

static void say(FILE *out, const char *reply, const char *usual)
{
	if (reply && reply[0] == '\0')
		_exit(0);
	fprintf(out, "%s\r\n", reply ? reply : usual);
	fflush(out);
}

/* Everything up to the lone dot. */
static void take_mail(FILE *in, FILE *transcript)
{
	char line[2000];

	while (fgets(line, sizeof(line), in)) {
		fputs(line, transcript);
		fflush(transcript);
		if (strcmp(line, ".\r\n") == 0)
			return;
	}
	_exit(0);
}

static bool is_verb(const char *line, const char *verb)
{
	return strncasecmp(line, verb, strlen(verb)) == 0;
}

/* LOGIN asks twice, the others once unless the secret came along. */
static void answer_auth(
	const struct script *s, const char *line, FILE *in, FILE *out)
{
	bool is_login = is_verb(line, "AUTH LOGIN");
	char secret[2000];

	if (is_login || strchr(line, ' ') == strrchr(line, ' ')) {
		say(out, NULL, "334 ");
		if (!fgets(secret, sizeof(secret), in))
			_exit(0);
	}
	if (is_login) {
		say(out, NULL, "334 UGFzc3dvcmQ6");
		if (!fgets(secret, sizeof(secret), in))
			_exit(0);
	}
	say(out, s->auth, "235 2.7.0 welcome");
}

static void answer_data(
	const struct script *s, FILE *in, FILE *out, FILE *transcript)
{
	say(out, s->data, "354 go on");
	if (s->data)
		return;
	take_mail(in, transcript);
	say(out, s->end, "250 2.0.0 Ok: queued as 4XyZ1");
}

static void serve(const struct script *s, FILE *in, FILE *out, FILE *transcript)
{
	char line[2000];

	say(out, s->greeting, "220 mx.test ESMTP");
	while (fgets(line, sizeof(line), in)) {
		fputs(line, transcript);
		fflush(transcript);
		if (is_verb(line, "EHLO"))
			say(out, s->ehlo, "250-mx.test\r\n250 SIZE 1000000");
		else if (is_verb(line, "AUTH"))
			answer_auth(s, line, in, out);
		else if (is_verb(line, "MAIL"))
			say(out, s->mail, "250 2.1.0 Ok");
		else if (is_verb(line, "RCPT"))
			say(out, s->rcpt, "250 2.1.5 Ok");
		else if (is_verb(line, "DATA"))
			answer_data(s, in, out, transcript);
		else
			break;
	}
	say(out, NULL, "221 bye");
}

static void run_server(const struct script *s, int listen_fd, int transcript_fd)
{
	int fd = accept(listen_fd, NULL, NULL);

	alarm(20);
	serve(s, fdopen(fd, "r"), fdopen(dup(fd), "w"),
		fdopen(transcript_fd, "w"));
	_exit(0);
}

static int listen_anywhere(int64_t *port)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	socklen_t len = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_int_equal(bind(fd, (struct sockaddr *)&at, len), 0);
	assert_int_equal(listen(fd, 1), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &len), 0);
	*port = ntohs(at.sin_port);
	return fd;
}

static void server_start(struct server *v, const struct script *s)
{
	int listen_fd = listen_anywhere(&v->port);
	int pipe_fds[2];

	assert_int_equal(pipe(pipe_fds), 0);
	v->pid = fork();
	assert_true(v->pid >= 0);
	if (v->pid == 0) {
		close(pipe_fds[0]);
		run_server(s, listen_fd, pipe_fds[1]);
	}
	close(pipe_fds[1]);
	close(listen_fd);
	v->transcript_fd = pipe_fds[0];
}

static void server_end(struct server *v, struct buf *transcript)
{
	ssize_t n;

	do {
		buf_reserve(transcript, 4096);
		n = read(v->transcript_fd, transcript->ptr + transcript->len,
			4096);
		if (n > 0)
			transcript->len += (size_t)n;
	} while (n > 0);
	close(v->transcript_fd);
	kill(v->pid, SIGKILL);
	waitpid(v->pid, NULL, 0);
	buf_cstr(transcript);
}

/* --- this side ----------------------------------------------------------- */

static struct relay_config make_relay(int64_t port)
{
	return (struct relay_config){
		.name = "test",
		.active = true,
		.host = "127.0.0.1",
		.port = port,
		.helo_domain = "client.test",
		.timeout_ms = 10000,
	};
}

static const struct outgoing_mail mail = {
	.mail_from = "bounce@client.test",
	.rcpt_to = "rua@mx.test",
	.bytes = STR("From: a@client.test\r\nSubject: x\r\n\r\n"
		     ".dot\r\n..two\r\n.\r\nend\r\n"),
};

struct sending {
	struct relay_result result;
	struct err err;
	struct buf transcript;
	bool ok;
};

static void send_to_script(struct sending *s, const struct script *script,
	struct relay_config *relay, const struct outgoing_mail *m)
{
	struct server v;

	*s = (struct sending){0};
	server_start(&v, script);
	relay->port = v.port;
	s->ok = relay_send(relay, m, &s->result, &s->err);
	server_end(&v, &s->transcript);
	buf_cstr(&s->result.dialogue);
	print_message("%s%s\n", s->result.dialogue.ptr, s->err.msg);
}

static void sending_fini(struct sending *s)
{
	relay_result_fini(&s->result);
	buf_fini(&s->transcript);
}

static bool heard(const struct sending *s, const char *text)
{
	return strstr(s->transcript.ptr, text) != NULL;
}

static bool shown(const struct sending *s, const char *text)
{
	return strstr(s->result.dialogue.ptr, text) != NULL;
}

static void test_accepted(void **state UNUSED)
{
	struct relay_config relay = make_relay(0);
	const struct script script = {0};
	struct sending s;

	send_to_script(&s, &script, &relay, &mail);
	assert_true(s.ok);
	assert_true(heard(&s, "EHLO client.test\r\n"));
	assert_true(heard(&s, "MAIL FROM:<bounce@client.test> SIZE="));
	assert_true(heard(&s, "RCPT TO:<rua@mx.test>\r\n"));
	/* RFC 5321 4.5.2 */
	assert_true(heard(&s, "\r\n\r\n..dot\r\n...two\r\n..\r\nend\r\n.\r\n"));
	assert_true(heard(&s, "QUIT\r\n"));
	assert_string_equal(s.result.queue_id, "4XyZ1");
	assert_string_equal(s.result.tls_version, "");
	assert_true(shown(&s, "< 220 mx.test ESMTP\n> EHLO client.test\n"));
	assert_true(shown(&s, "bytes of mail)\n< 250 2.0.0 Ok: queued as"));
	assert_true(shown(&s, "> QUIT\n"));
	sending_fini(&s);
}

static void test_null_sender(void **state UNUSED)
{
	struct relay_config relay = make_relay(0);
	struct outgoing_mail bounce = mail;
	const struct script script = {0};
	struct sending s;

	bounce.mail_from = "";
	relay.host = "localhost";
	send_to_script(&s, &script, &relay, &bounce);
	assert_true(s.ok);
	assert_true(heard(&s, "MAIL FROM:<> SIZE="));
	sending_fini(&s);
}

static const struct {
	const char *name;
	struct script script;
	enum err_code code;
	const char *message;
} refusals[] = {
	/* clang-format off */
	{ "busy",              { .greeting = "421 4.3.2 come back later" }, ERR_TEMP, "421 4.3.2 come back later" },
	{ "no service",        { .greeting = "554 5.7.1 go away" }, ERR_UNSUPPORTED, "554 5.7.1 go away" },
	{ "sender, for now",   { .mail = "451 4.1.8 try again" }, ERR_TEMP, "451 4.1.8 try again" },
	{ "sender, for good",  { .mail = "550 5.7.1 not allowed" }, ERR_UNSUPPORTED, "550 5.7.1 not allowed" },
	{ "recipient, greylisted", { .rcpt = "450 4.2.0 greylisted" }, ERR_TEMP, "450 4.2.0 greylisted" },
	{ "recipient unknown", { .rcpt = "550-5.1.1 no\r\n550 5.1.1 such user" }, ERR_UNSUPPORTED, "550 5.1.1 such user" },
	{ "no DATA",           { .data = "503 5.5.1 no" }, ERR_UNSUPPORTED, "503 5.5.1 no" },
	{ "mail, for now",     { .end = "452 4.3.1 disk full" }, ERR_TEMP, "452 4.3.1 disk full" },
	{ "mail, for good",    { .end = "554 5.6.0 no such mail" }, ERR_UNSUPPORTED, "554 5.6.0 no such mail" },
	{ "TLS wanted",        { .mail = "530 5.7.0 Must issue STARTTLS first" }, ERR_CONFIG, "530 5.7.0 Must" },
	{ "hangs up",          { .end = "" }, ERR_TEMP, "relay \"test\": " },
	{ "hangs up at once",  { .greeting = "" }, ERR_TEMP, "relay \"test\": " },
	/* clang-format on */
};

static void test_refused(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(refusals); i++) {
		struct relay_config relay = make_relay(0);
		struct sending s;

		print_message("--- %s\n", refusals[i].name);
		send_to_script(&s, &refusals[i].script, &relay, &mail);
		assert_false(s.ok);
		assert_int_equal(s.err.code, refusals[i].code);
		assert_non_null(strstr(s.err.msg, refusals[i].message));
		assert_string_equal(s.result.queue_id, "");
		sending_fini(&s);
	}
}

static const struct {
	const char *reply, *queue_id;
} queue_ids[] = {
	/* clang-format off */
	{ "250 2.0.0 Ok: queued as 4XyZ1",                      "4XyZ1" },
	{ "250 OK id=1tBcDe-0000aB-2x",                         "1tBcDe-0000aB-2x" },
	{ "250 2.0.0 4ALBx2003 Message accepted for delivery",  "4ALBx2003" },
	{ "250 2.0.0 OK  1732147200 d2e1a72f-7ab33 - gsmtp",    "1732147200" },
	{ "250 Ok 0100018c5f2b-0000",                           "0100018c5f2b-0000" },
	{ "250 Ok: queued as c5GqX1_qT-y9",                     "c5GqX1_qT-y9" },
	{ "250 2.6.0 <a@b.test> [InternalId=123456, Hostname=x] Queued mail for delivery", "123456" },
	{ "250 2.0.0 Ok",                                       "" },
	{ "250 OK",                                             "" },
	{ "250 2.0.0 Message accepted",                         "" },
	/* clang-format on */
};

static void test_queue_id(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(queue_ids); i++) {
		struct script script = {.end = queue_ids[i].reply};
		struct relay_config relay = make_relay(0);
		struct sending s;

		send_to_script(&s, &script, &relay, &mail);
		assert_true(s.ok);
		assert_string_equal(s.result.queue_id, queue_ids[i].queue_id);
		sending_fini(&s);
	}
}

static void test_connection_refused(void **state UNUSED)
{
	struct relay_config relay = make_relay(0);
	struct relay_result result;
	struct err err = {0};

	/* A port that was ours a moment ago. */
	close(listen_anywhere(&relay.port));
	assert_false(relay_send(&relay, &mail, &result, &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_non_null(strstr(err.msg, "relay \"test\": "));
	relay_result_fini(&result);
}

static const struct script with_auth = {
	.ehlo = "250-mx.test\r\n250 AUTH PLAIN LOGIN XOAUTH2",
};

/* The password, plain and in base64, of "user\0..." and alone. */
static const char *const secrets[] = {
	"s3cret-s3cret", "AHVzZXIAczNjcmV0LXMz", "czNjcmV0LXMzY3JldA"};

static void test_login(void **state UNUSED)
{
	for (int auth = RELAY_AUTH_PLAIN; auth <= RELAY_AUTH_XOAUTH2; auth++) {
		struct relay_config relay = make_relay(0);
		struct sending s;

		relay.auth = auth;
		relay.user = "user";
		relay.password = "s3cret-s3cret";
		send_to_script(&s, &with_auth, &relay, &mail);
		assert_true(s.ok);
		assert_true(shown(&s, "> AUTH "));
		assert_true(shown(&s, "***"));
		for (size_t i = 0; i < ARRAY_LEN(secrets); i++)
			assert_false(shown(&s, secrets[i]));
		sending_fini(&s);
	}
}

static void test_login_refused(void **state UNUSED)
{
	struct relay_config relay = make_relay(0);
	struct script script = with_auth;
	struct sending s;

	relay.auth = RELAY_AUTH_PLAIN;
	relay.user = "user";
	relay.password = "s3cret-s3cret";
	script.auth = "535 5.7.8 wrong";
	send_to_script(&s, &script, &relay, &mail);
	assert_false(s.ok);
	assert_int_equal(s.err.code, ERR_CONFIG);
	assert_non_null(strstr(s.err.msg, "535 5.7.8 wrong"));
	sending_fini(&s);
}

static void test_no_login_offered(void **state UNUSED)
{
	struct relay_config relay = make_relay(0);
	const struct script script = {0};
	struct sending s;

	relay.auth = RELAY_AUTH_PLAIN;
	relay.user = "user";
	relay.password = "s3cret-s3cret";
	send_to_script(&s, &script, &relay, &mail);
	assert_true(shown(&s, "* no login took place"));
	sending_fini(&s);
}

/* What is asked for is not done without. */
static void test_no_starttls_offered(void **state UNUSED)
{
	struct relay_config relay = make_relay(0);
	const struct script script = {0};
	struct sending s;

	relay.security = RELAY_SECURITY_STARTTLS;
	send_to_script(&s, &script, &relay, &mail);
	assert_false(s.ok);
	assert_int_equal(s.err.code, ERR_CONFIG);
	assert_false(heard(&s, "MAIL FROM"));
	sending_fini(&s);
}

static void test_settings(void **state UNUSED)
{
	struct relay_config relay = make_relay(25);
	struct outgoing_mail m = mail;
	struct relay_result result;
	struct err err = {0};

	m.rcpt_to = "a@b.test>\r\nDATA";
	assert_false(relay_send(&relay, &m, &result, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	m.rcpt_to = "";
	assert_false(relay_send(&relay, &m, &result, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	relay.port = 0;
	assert_false(relay_send(&relay, &mail, &result, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	/* A password in clear leaves this machine for nobody. */
	relay = make_relay(25);
	relay.host = "192.0.2.1";
	relay.auth = RELAY_AUTH_PLAIN;
	relay.user = "user";
	relay.password = "x";
	assert_false(relay_send(&relay, &mail, &result, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_non_null(strstr(err.msg, "in clear"));
	relay_result_fini(&result);
}

static void test_find(void **state UNUSED)
{
	struct relay_config relays[] = {
		{.name = "a"},
		{.name = "b", .active = true},
		{.name = "c", .active = true, .is_default = true},
	};
	struct err err = {0};

	assert_ptr_equal(relay_find(relays, 3, NULL, &err), &relays[2]);
	assert_ptr_equal(relay_find(relays, 3, "b", &err), &relays[1]);
	assert_ptr_equal(relay_find(relays, 2, NULL, &err), &relays[1]);
	assert_null(relay_find(relays, 3, "a", &err));
	assert_string_equal(err.msg, "relay \"a\" is not active");
	assert_null(relay_find(relays, 3, "d", &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_null(relay_find(relays, 1, NULL, &err));
	assert_null(relay_find(NULL, 0, NULL, &err));
	relays[2].is_default = false;
	assert_null(relay_find(relays, 3, NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_accepted),
		cmocka_unit_test(test_null_sender),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_queue_id),
		cmocka_unit_test(test_connection_refused),
		cmocka_unit_test(test_login),
		cmocka_unit_test(test_login_refused),
		cmocka_unit_test(test_no_login_offered),
		cmocka_unit_test(test_no_starttls_offered),
		cmocka_unit_test(test_settings),
		cmocka_unit_test(test_find),
	};

	signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
