/*
 * sender.c - one mail through one relay; the only file that knows libcurl.
 *
 * What both sides said is taken from libcurl's debug callback. Lines between
 * AUTH and its reply carry the password in some form and are masked.
 */
#include "relay/relay.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <curl/curl.h>

#include "base/arena.h"
#include "base/ip.h"
#include "relay/dialogue.h"

static pthread_once_t curl_once = PTHREAD_ONCE_INIT;

/* Where libcurl is in the bytes of the mail. */
struct upload {
	struct str rest; /* borrowed */
};

static void init_curl(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

void relay_result_fini(struct relay_result *r)
{
	buf_fini(&r->dialogue);
}

/* --- settings ------------------------------------------------------------ */

/* What goes into an SMTP command may not end it, nor its address. */
static bool check_word(const char *what, const char *text, struct err *err)
{
	for (const char *p = text; *p != '\0'; p++)
		if ((unsigned char)*p <= 0x20 || *p == 0x7F || *p == '<' ||
			*p == '>')
			return err_set(err, ERR_CONFIG,
				"%s \"%.80s\" holds a character that an SMTP "
				"command cannot",
				what, text);
	return true;
}

static bool is_loopback_name(const char *host)
{
	struct ip ip;

	return strcmp(host, "localhost") == 0 ||
	       (ip_parse(str_from(host), &ip) && ip_is_loopback(&ip));
}

static bool check_settings(const struct relay_config *relay,
	const struct outgoing_mail *mail, struct err *err)
{
	if (!relay->host || relay->port < 1 || relay->port > 65535)
		return err_set(err, ERR_CONFIG, "host and port are needed");
	if (!mail->rcpt_to || mail->rcpt_to[0] == '\0')
		return err_set(err, ERR_CONFIG, "there is no recipient");
	if (!check_word("mail_from", mail->mail_from, err) ||
		!check_word("recipient", mail->rcpt_to, err) ||
		!check_word("helo_domain",
			relay->helo_domain ? relay->helo_domain : "", err))
		return false;
	if (relay->auth == RELAY_AUTH_NONE)
		return true;
	if (!relay->user || !relay->password)
		return err_set(
			err, ERR_CONFIG, "auth needs user and password_file");
	if (relay->security == RELAY_SECURITY_NONE &&
		!is_loopback_name(relay->host))
		return err_set(err, ERR_CONFIG,
			"auth with security = none would send the password in "
			"clear; use starttls or tls");
	return true;
}

/* smtp[s]://host:port/helo; libcurl quotes each part. */
static char *make_url(const struct relay_config *relay)
{
	bool is_tls = relay->security == RELAY_SECURITY_TLS;
	CURLU *u = curl_url();
	char *url = NULL, host[300], port[8], helo[300];
	struct ip ip;

	if (!u)
		base_oom();
	/* A bare IPv6 address needs brackets here. */
	snprintf(host, sizeof(host),
		ip_parse(str_from(relay->host), &ip) && ip.family == 6 &&
				relay->host[0] != '['
			? "[%s]"
			: "%s",
		relay->host);
	snprintf(port, sizeof(port), "%d", (int)relay->port);
	snprintf(helo, sizeof(helo), "/%s",
		relay->helo_domain ? relay->helo_domain : "");
	if (curl_url_set(u, CURLUPART_SCHEME, is_tls ? "smtps" : "smtp", 0) ||
		curl_url_set(u, CURLUPART_HOST, host, 0) ||
		curl_url_set(u, CURLUPART_PORT, port, 0) ||
		curl_url_set(u, CURLUPART_PATH, helo, CURLU_URLENCODE) ||
		curl_url_get(u, CURLUPART_URL, &url, 0))
		url = NULL;
	curl_url_cleanup(u);
	return url;
}

static void set_security(CURL *c, const struct relay_config *relay)
{
	curl_easy_setopt(c, CURLOPT_USE_SSL,
		relay->security == RELAY_SECURITY_NONE ? (long)CURLUSESSL_NONE
						       : (long)CURLUSESSL_ALL);
	curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, relay->verify ? 1L : 0L);
	curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, relay->verify ? 2L : 0L);
	if (relay->ca_file)
		curl_easy_setopt(c, CURLOPT_CAINFO, relay->ca_file);
}

static void set_auth(CURL *c, const struct relay_config *relay)
{
	static const char *const options[] = {
		[RELAY_AUTH_PLAIN] = "AUTH=PLAIN",
		[RELAY_AUTH_LOGIN] = "AUTH=LOGIN",
		[RELAY_AUTH_XOAUTH2] = "AUTH=XOAUTH2",
	};

	if (relay->auth == RELAY_AUTH_NONE)
		return;
	curl_easy_setopt(c, CURLOPT_USERNAME, relay->user);
	curl_easy_setopt(c, CURLOPT_LOGIN_OPTIONS, options[relay->auth]);
	if (relay->auth == RELAY_AUTH_XOAUTH2)
		curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, relay->password);
	else
		curl_easy_setopt(c, CURLOPT_PASSWORD, relay->password);
}

static void set_network(CURL *c, const struct relay_config *relay)
{
	char source[300];

	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	/* So that QUIT is said, and seen, before perform returns. */
	curl_easy_setopt(c, CURLOPT_FORBID_REUSE, 1L);
	curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)relay->timeout_ms);
	curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, (long)relay->timeout_ms);
	/* Set even where there is none: the environment has no say in it. */
	curl_easy_setopt(c, CURLOPT_PROXY, relay->proxy ? relay->proxy : "");
	curl_easy_setopt(c, CURLOPT_HTTPPROXYTUNNEL, relay->proxy ? 1L : 0L);
	if (!relay->source_address)
		return;
	snprintf(source, sizeof(source), "host!%s", relay->source_address);
	curl_easy_setopt(c, CURLOPT_INTERFACE, source);
}

/* --- callbacks ----------------------------------------------------------- */

static size_t on_read(char *dst, size_t size, size_t count, void *ctx)
{
	struct upload *u = ctx;
	size_t n = size * count;

	if (n > u->rest.len)
		n = u->rest.len;
	if (n > 0)
		memcpy(dst, u->rest.ptr, n);
	u->rest.ptr += n;
	u->rest.len -= n;
	return n;
}

static int on_debug(
	CURL *c, curl_infotype type, char *text, size_t size, void *ctx)
{
	struct str bytes = {text, size};

	(void)c;
	switch (type) {
	case CURLINFO_TEXT:
		dialogue_note(ctx, bytes);
		break;
	case CURLINFO_HEADER_IN:
		dialogue_received(ctx, bytes);
		break;
	case CURLINFO_HEADER_OUT:
		dialogue_sent(ctx, bytes);
		break;
	case CURLINFO_DATA_OUT:
		dialogue_sent_mail(ctx, size);
		break;
	default: /* the rest is TLS records */
		break;
	}
	return 0;
}

/* --- outcome ------------------------------------------------------------- */

static bool is_settings_fault(CURLcode code)
{
	switch (code) {
	case CURLE_LOGIN_DENIED:
	case CURLE_USE_SSL_FAILED:
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_URL_MALFORMAT:
	case CURLE_UNSUPPORTED_PROTOCOL:
	case CURLE_INTERFACE_FAILED:
	case CURLE_BAD_FUNCTION_ARGUMENT:
		return true;
	default:
		return false;
	}
}

/* 530 TLS or login first, 534 and 538 another way, 535 wrong password. */
static bool is_login_reply(int code)
{
	return code == 530 || code == 534 || code == 535 || code == 538;
}

/*
 * libcurl's code says where it ended, the last reply says why. A reply of 4xx
 * is for later, whatever it answered.
 */
static bool explain(const struct dialogue *d, CURLcode code,
	const char *message, struct err *err)
{
	if (message[0] == '\0')
		message = curl_easy_strerror(code);
	if (d->reply_code >= 400 && d->reply_code < 500)
		return err_set(err, ERR_TEMP, "%s", d->reply);
	if (d->reply_code >= 500 && is_login_reply(d->reply_code))
		return err_set(err, ERR_CONFIG, "%s", d->reply);
	if (is_settings_fault(code))
		return err_set(err, ERR_CONFIG, "%s", message);
	if (d->reply_code >= 500)
		return err_set(err, ERR_UNSUPPORTED, "%s", d->reply);
	return err_set(err, ERR_TEMP, "%s", message);
}

/* --- sending ------------------------------------------------------------- */

static void set_mail(CURL *c, const struct outgoing_mail *mail,
	struct curl_slist *recipients, struct upload *upload)
{
	upload->rest = mail->bytes;
	curl_easy_setopt(c, CURLOPT_MAIL_FROM, mail->mail_from);
	curl_easy_setopt(c, CURLOPT_MAIL_RCPT, recipients);
	curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(c, CURLOPT_READFUNCTION, on_read);
	curl_easy_setopt(c, CURLOPT_READDATA, upload);
	curl_easy_setopt(
		c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)mail->bytes.len);
}

static void set_debug(CURL *c, struct dialogue *d, char *message)
{
	curl_easy_setopt(c, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(c, CURLOPT_DEBUGFUNCTION, on_debug);
	curl_easy_setopt(c, CURLOPT_DEBUGDATA, d);
	curl_easy_setopt(c, CURLOPT_ERRORBUFFER, message);
}

/* The whole conversation up to and including QUIT. */
static CURLcode converse(const struct relay_config *relay,
	const struct outgoing_mail *mail, const char *url, struct dialogue *d,
	char *message)
{
	struct curl_slist *recipients = curl_slist_append(NULL, mail->rcpt_to);
	CURL *c = curl_easy_init();
	struct upload upload;
	CURLcode code;

	if (!c || !recipients)
		base_oom();
	curl_easy_setopt(c, CURLOPT_URL, url);
	set_debug(c, d, message);
	set_network(c, relay);
	set_security(c, relay);
	set_auth(c, relay);
	set_mail(c, mail, recipients, &upload);
	code = curl_easy_perform(c);
	curl_easy_cleanup(c);
	curl_slist_free_all(recipients);
	return code;
}

bool relay_send(const struct relay_config *relay,
	const struct outgoing_mail *mail, struct relay_result *result,
	struct err *err)
{
	char message[CURL_ERROR_SIZE] = "";
	struct dialogue d = {0};
	CURLcode code;
	char *url;

	*result = (struct relay_result){0};
	if (!check_settings(relay, mail, err))
		return err_within(err, "relay \"%s\"", relay->name);
	pthread_once(&curl_once, init_curl);
	url = make_url(relay);
	if (!url)
		return err_set(err, ERR_CONFIG,
			"relay \"%s\": \"%s\" is not a host", relay->name,
			relay->host);
	dialogue_init(&d, result);
	code = converse(relay, mail, url, &d, message);
	curl_free(url);
	dialogue_end(&d, code == CURLE_OK, relay->auth != RELAY_AUTH_NONE);
	if (code == CURLE_OK)
		return true;
	explain(&d, code, message, err);
	return err_within(err, "relay \"%s\"", relay->name);
}
