/*
 * imap_client.c - one connection to an IMAP server; here is libcurl.
 *
 * CURLOPT_CONNECT_ONLY does TCP, TLS and login, and leaves the connection to
 * curl_easy_send and curl_easy_recv. libcurl's own IMAP commands would set
 * \Seen, or not hand over what was fetched (7.88).
 */
#include "ingest/imap_client.h"

#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <curl/curl.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/ip.h"

/* TCP, TLS and login together; Microsoft 365 takes some 5 s. */
#define OPEN_MS 60000
/* Without a byte, while one is owed: longer than any server thinks. */
#define STALL_MS 60000
/* One command in all: 50 MiB at 100 KB/s, and a server that trickles is left.
 */
#define COMMAND_MS INT64_C(600000)
#define BLOCK_BYTES ((size_t)64 * 1024)

struct imap_client {
	CURL *curl;
	int fd, stop_fd;
	struct imap_wire wire;
	const struct imap_wire_handler *handler; /* borrowed for a command */
	unsigned number;                         /* of the last command */
	char tag[16];
	bool is_continued; /* "+" came */
	bool is_ended;     /* the tagged reply came */
	bool has_news;     /* EXISTS came */
	enum imap_reply reply;
	char text[256]; /* of the tagged reply */
	unsigned features;
	char block[BLOCK_BYTES];
};

void imap_client_setup(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* --- what comes ---------------------------------------------------------- */

static bool read_tagged(struct imap_client *c, struct str text, struct err *err)
{
	static const char *const words[] = {
		[IMAP_OK] = "OK", [IMAP_NO] = "NO", [IMAP_BAD] = "BAD"};
	struct str word = str_cut(&text, ' ');

	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		if (!str_equal_nocase(word, str_from(words[i])))
			continue;
		c->is_ended = true;
		c->reply = (enum imap_reply)i;
		(void)snprintf(
			c->text, sizeof(c->text), "%.*s", STR_ARGS(text));
		return true;
	}
	return err_set(err, ERR_SYNTAX, "the server's reply is \"%.*s\"",
		word.len < 40 ? (int)word.len : 40, word.ptr);
}

static bool on_line(void *ctx, struct str line, struct err *err)
{
	struct imap_client *c = ctx;
	struct str rest = line, word, tail;
	uint32_t number;

	if (line.len > 0 && line.ptr[0] == '+') {
		c->is_continued = true;
		return true;
	}
	if (str_equal(str_cut(&rest, ' '), str_from(c->tag)) && rest.ptr)
		return read_tagged(c, rest, err);
	if (str_starts_with(line, STR("* BYE")))
		return err_set(err, ERR_TEMP, "the server says: %.*s",
			line.len < 200 ? (int)line.len : 200, line.ptr);
	if (imap_numbered(line, &number, &word, &tail) &&
		str_equal_nocase(word, STR("EXISTS")))
		c->has_news = true;
	if (c->handler && c->handler->line)
		return c->handler->line(c->handler->ctx, line, err);
	return true;
}

static bool on_number(void *ctx, uint32_t number, struct err *err)
{
	struct imap_client *c = ctx;

	if (c->handler && c->handler->number)
		return c->handler->number(c->handler->ctx, number, err);
	return true;
}

static bool on_literal(void *ctx, struct str before, uint32_t size_bytes,
	bool *is_wanted, struct err *err)
{
	struct imap_client *c = ctx;

	if (c->handler && c->handler->literal)
		return c->handler->literal(
			c->handler->ctx, before, size_bytes, is_wanted, err);
	return true;
}

static bool on_bytes(void *ctx, const void *bytes, size_t len, struct err *err)
{
	struct imap_client *c = ctx;

	return c->handler->bytes(c->handler->ctx, bytes, len, err);
}

/* --- bytes --------------------------------------------------------------- */

static bool failed(CURLcode code, struct err *err)
{
	return err_set(
		err, ERR_TEMP, "connection lost: %s", curl_easy_strerror(code));
}

/* False at the end of all, too; *is_ready stays false at the deadline. */
static bool wait_for(struct imap_client *c, short events, int64_t until_ms,
	bool *is_ready, struct err *err)
{
	int64_t left_ms = until_ms - clock_monotonic_ms();
	struct pollfd fds[] = {
		{.fd = c->fd, .events = events},
		{.fd = c->stop_fd, .events = POLLIN},
	};

	if (left_ms < 0)
		left_ms = 0;
	if (left_ms > STALL_MS)
		left_ms = STALL_MS;
	(void)poll(fds, ARRAY_LEN(fds), (int)left_ms);
	if (fds[1].revents != 0)
		return err_set(err, ERR_TEMP, "stopping");
	*is_ready = fds[0].revents != 0;
	return true;
}

static bool send_all(struct imap_client *c, struct str bytes, struct err *err)
{
	int64_t until_ms = clock_monotonic_ms() + STALL_MS;
	bool is_ready;
	CURLcode code;
	size_t n;

	while (bytes.len > 0) {
		n = 0;
		code = curl_easy_send(c->curl, bytes.ptr, bytes.len, &n);
		if (code != CURLE_OK && code != CURLE_AGAIN)
			return failed(code, err);
		bytes.ptr += n;
		bytes.len -= n;
		if (code == CURLE_OK)
			continue;
		if (!wait_for(c, POLLOUT, until_ms, &is_ready, err))
			return false;
		if (!is_ready)
			return err_set(err, ERR_TEMP,
				"the server takes no bytes for %d s",
				STALL_MS / 1000);
	}
	return true;
}

/* What is there, without waiting; *got: there was something. TLS may hold
 * bytes that poll(2) does not see, so this is asked first. */
static bool receive(struct imap_client *c, bool *got, struct err *err)
{
	size_t n = 0;
	CURLcode code = curl_easy_recv(c->curl, c->block, sizeof(c->block), &n);

	*got = false;
	if (code == CURLE_AGAIN)
		return true;
	if (code != CURLE_OK)
		return failed(code, err);
	if (n == 0)
		return err_set(
			err, ERR_TEMP, "the server closed the connection");
	*got = true;
	return imap_wire_feed(&c->wire, c->block, n, err);
}

static bool receive_until(
	struct imap_client *c, const bool *is_over, struct err *err)
{
	int64_t end_ms = clock_monotonic_ms() + COMMAND_MS;
	bool got, is_ready;

	while (!*is_over && !c->is_ended) {
		if (!receive(c, &got, err))
			return false;
		if (clock_monotonic_ms() > end_ms)
			return err_set(err, ERR_TEMP,
				"the server's answer took longer than %d s",
				(int)(COMMAND_MS / 1000));
		if (got)
			continue;
		if (!wait_for(c, POLLIN, end_ms, &is_ready, err))
			return false;
		if (!is_ready)
			return err_set(err, ERR_TEMP,
				"the server is silent for %d s",
				STALL_MS / 1000);
	}
	return true;
}

/* --- commands ------------------------------------------------------------ */

static bool say(struct imap_client *c, const struct imap_wire_handler *handler,
	const char *command, struct err *err)
{
	static const struct imap_wire_handler own = {
		on_line, on_number, on_literal, on_bytes, NULL};
	struct imap_wire_handler mine = own;
	struct buf line = {0};
	bool ok;

	mine.ctx = c;
	c->handler = handler;
	c->is_ended = c->is_continued = false;
	(void)snprintf(c->tag, sizeof(c->tag), "R%04u", ++c->number);
	imap_wire_begin(&c->wire, &mine);
	buf_printf(&line, "%s %s\r\n", c->tag, command);
	ok = send_all(c, buf_str(&line), err);
	buf_fini(&line);
	return ok;
}

bool imap_client_command(struct imap_client *c,
	const struct imap_wire_handler *handler, enum imap_reply *reply,
	const char *command, struct err *err)
{
	bool ok = say(c, handler, command, err) &&
		  receive_until(c, &c->is_ended, err);

	c->handler = NULL;
	if (ok)
		*reply = c->reply;
	return ok;
}

struct str imap_client_reply_text(const struct imap_client *c)
{
	return str_from(c->text);
}

bool imap_client_must(struct imap_client *c,
	const struct imap_wire_handler *handler, const char *command,
	struct err *err)
{
	enum imap_reply reply;

	if (!imap_client_command(c, handler, &reply, command, err))
		return false;
	return reply == IMAP_OK ||
	       err_set(err, ERR_TEMP, "the server refuses \"%.60s\": %.160s",
		       command, c->text);
}

bool imap_client_has_news(const struct imap_client *c)
{
	return c->has_news;
}

void imap_client_forget_news(struct imap_client *c)
{
	c->has_news = false;
}

/* --- IDLE ---------------------------------------------------------------- */

bool imap_client_idle_begin(
	struct imap_client *c, bool *is_idle, struct err *err)
{
	if (!say(c, NULL, "IDLE", err) ||
		!receive_until(c, &c->is_continued, err))
		return false;
	*is_idle = !c->is_ended;
	if (c->is_ended)
		c->features &= ~(unsigned)IMAP_HAS_IDLE;
	return true;
}

bool imap_client_idle_wait(
	struct imap_client *c, int64_t wait_ms, struct err *err)
{
	int64_t until_ms = clock_monotonic_ms() + wait_ms;
	bool got = true, is_ready = true;

	while (got && !c->has_news && !c->is_ended)
		if (!receive(c, &got, err))
			return false;
	if (!c->has_news && !c->is_ended) {
		if (!wait_for(c, POLLIN, until_ms, &is_ready, err) ||
			(is_ready && !receive(c, &got, err)))
			return false;
	}
	return !c->is_ended ||
	       err_set(err, ERR_TEMP, "the server ended IDLE: %.160s", c->text);
}

bool imap_client_idle_end(struct imap_client *c, struct err *err)
{
	return send_all(c, STR("DONE\r\n"), err) &&
	       receive_until(c, &c->is_ended, err);
}

/* --- opening ------------------------------------------------------------- */

/* The server's last tagged line: why it does not let us in. */
static int on_debug(
	CURL *curl, curl_infotype type, char *bytes, size_t size, void *ctx)
{
	struct imap_client *c = ctx;
	struct str line = str_trim((struct str){bytes, size});

	(void)curl;
	if (type != CURLINFO_HEADER_IN || line.len == 0 || line.ptr[0] == '*' ||
		line.ptr[0] == '+')
		return 0;
	(void)str_cut(&line, ' ');
	(void)snprintf(c->text, sizeof(c->text), "%.*s",
		line.len < 160 ? (int)line.len : 160, line.ptr ? line.ptr : "");
	return 0;
}

/* Called about once a second; not 0 ends the attempt. */
static int on_progress(void *ctx, curl_off_t down_total, curl_off_t down,
	curl_off_t up_total, curl_off_t up)
{
	const struct imap_client *c = ctx;
	struct pollfd stop = {.fd = c->stop_fd, .events = POLLIN};

	(void)down_total;
	(void)down;
	(void)up_total;
	(void)up;
	return poll(&stop, 1, 0) > 0;
}

static char *make_url(const struct imap_config *m)
{
	bool is_implicit = m->tls == IMAP_TLS_IMPLICIT;
	char *url = NULL, host[300], port[24];
	CURLU *u = curl_url();
	struct ip ip;

	if (!u)
		base_oom();
	/* A bare IPv6 address needs brackets here. */
	(void)snprintf(host, sizeof(host),
		ip_parse(str_from(m->host), &ip) && ip.family == 6 &&
				m->host[0] != '['
			? "[%s]"
			: "%s",
		m->host);
	(void)snprintf(port, sizeof(port), "%" PRId64,
		m->port > 0   ? m->port
		: is_implicit ? 993
			      : 143);
	if (curl_url_set(
		    u, CURLUPART_SCHEME, is_implicit ? "imaps" : "imap", 0) ||
		curl_url_set(u, CURLUPART_HOST, host, 0) ||
		curl_url_set(u, CURLUPART_PORT, port, 0) ||
		curl_url_get(u, CURLUPART_URL, &url, 0))
		url = NULL;
	curl_url_cleanup(u);
	return url;
}

static void set_login(CURL *curl, const struct imap_login *login)
{
	static const char *const options[] = {
		[IMAP_AUTH_PASSWORD] = NULL,
		[IMAP_AUTH_PLAIN] = "AUTH=PLAIN",
		[IMAP_AUTH_LOGIN] = "AUTH=LOGIN",
		[IMAP_AUTH_XOAUTH2] = "AUTH=XOAUTH2",
		[IMAP_AUTH_OAUTHBEARER] = "AUTH=OAUTHBEARER",
	};
	const struct imap_config *m = login->mailbox;

	curl_easy_setopt(curl, CURLOPT_USERNAME, m->user);
	curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, options[m->auth]);
	if (login->bearer)
		curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, login->bearer);
	else
		curl_easy_setopt(curl, CURLOPT_PASSWORD, m->password);
}

static void set_network(
	CURL *curl, const struct imap_config *m, struct imap_client *c)
{
	curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
	/* All or nothing: no login without TLS, whatever the server says. */
	curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
	curl_easy_setopt(
		curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (m->ca_file)
		curl_easy_setopt(curl, CURLOPT_CAINFO, m->ca_file);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L);
	curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)OPEN_MS);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)OPEN_MS);
	/* Set even where there is none: the environment has no say in it. */
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
	curl_easy_setopt(curl, CURLOPT_XFERINFODATA, c);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_debug);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, c);
}

static bool is_settings_fault(CURLcode code)
{
	switch (code) {
	case CURLE_LOGIN_DENIED:
	case CURLE_USE_SSL_FAILED:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_URL_MALFORMAT:
		return true;
	default:
		return false;
	}
}

static bool connect_and_log_in(
	struct imap_client *c, const struct imap_login *login, struct err *err)
{
	char message[CURL_ERROR_SIZE] = "", *url = make_url(login->mailbox);
	curl_socket_t fd = CURL_SOCKET_BAD;
	CURLcode code;

	if (!url)
		return err_set(err, ERR_CONFIG, "\"%.200s\" is not a host",
			login->mailbox->host);
	curl_easy_setopt(c->curl, CURLOPT_URL, url);
	curl_easy_setopt(c->curl, CURLOPT_ERRORBUFFER, message);
	set_network(c->curl, login->mailbox, c);
	set_login(c->curl, login);
	code = curl_easy_perform(c->curl);
	curl_easy_setopt(c->curl, CURLOPT_ERRORBUFFER, NULL);
	curl_free(url);
	if (code == CURLE_OK)
		code = curl_easy_getinfo(c->curl, CURLINFO_ACTIVESOCKET, &fd);
	c->fd = fd;
	if (code == CURLE_OK && fd != CURL_SOCKET_BAD)
		return true;
	return err_set(err, is_settings_fault(code) ? ERR_CONFIG : ERR_TEMP,
		"%s%s%s",
		message[0] != '\0' ? message : curl_easy_strerror(code),
		code == CURLE_LOGIN_DENIED && c->text[0] != '\0' ? ": " : "",
		code == CURLE_LOGIN_DENIED ? c->text : "");
}

static bool on_capability(void *ctx, struct str line, struct err *err UNUSED)
{
	static const struct {
		const char *word;
		enum imap_feature feature;
	} known[] = {
		{"IDLE", IMAP_HAS_IDLE},
		{"MOVE", IMAP_HAS_MOVE},
		{"UIDPLUS", IMAP_HAS_UIDPLUS},
	};
	struct imap_client *c = ctx;

	if (!str_starts_with(line, STR("* CAPABILITY ")))
		return true;
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (imap_has_word(line, known[i].word))
			c->features |= known[i].feature;
	return true;
}

bool imap_client_open(struct imap_client **ret, const struct imap_login *login,
	struct err *err)
{
	struct imap_client *c = base_calloc(1, sizeof(*c));
	const struct imap_wire_handler handler = {
		.line = on_capability, .ctx = c};

	c->fd = -1;
	c->stop_fd = login->stop_fd;
	imap_wire_init(&c->wire);
	c->curl = curl_easy_init();
	if (!c->curl)
		base_oom();
	if (!connect_and_log_in(c, login, err) ||
		!imap_client_must(c, &handler, "CAPABILITY", err)) {
		imap_client_close(&c);
		return false;
	}
	*ret = c;
	return true;
}

void imap_client_close(struct imap_client **c)
{
	if (!*c)
		return;
	/* Else libcurl would say LOGOUT and wait for the answer, perhaps for
	 * two minutes. */
	if ((*c)->fd >= 0)
		(void)shutdown((*c)->fd, SHUT_RDWR);
	curl_easy_cleanup((*c)->curl);
	imap_wire_fini(&(*c)->wire);
	free(*c);
	*c = NULL;
}

bool imap_client_has(const struct imap_client *c, enum imap_feature f)
{
	return (c->features & f) != 0;
}
