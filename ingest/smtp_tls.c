/* smtp_tls.c - TLS of the listener's side, over OpenSSL. */
#include "ingest/smtp_tls.h"

#include "base/arena.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

/* TLS 1.2; the suites of 1.3 are all of this kind. */
#define CIPHERS "ECDHE+AESGCM:ECDHE+CHACHA20:!PSK"
#define GROUPS "X25519:P-256:P-384"

struct smtp_tls_keys {
	SSL_CTX *context;
};

struct smtp_tls {
	SSL *ssl;
	bool is_open; /* the handshake is done, and nothing failed since */
	char description[96];
};

/* OpenSSL's reason; its queue is empty afterwards. */
static const char *why(char *dst, size_t size)
{
	unsigned long first = ERR_peek_error();
	const char *text = ERR_reason_error_string(first);

	snprintf(dst, size, "%s", text ? text : "the connection ended");
	ERR_clear_error();
	return dst;
}

/* Who would be asked? The service has no terminal. */
static int no_pass_phrase(char *dst, int size, int is_writing, void *ctx)
{
	(void)dst, (void)size, (void)is_writing, (void)ctx;
	return -1;
}

static bool set_up(SSL_CTX *c)
{
	SSL_CTX_set_options(c, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET |
				       SSL_OP_NO_COMPRESSION |
				       SSL_OP_CIPHER_SERVER_PREFERENCE);
	/* Thousands of connections lie idle: without their 34 kB each. */
	SSL_CTX_set_mode(c, SSL_MODE_RELEASE_BUFFERS |
				    SSL_MODE_ENABLE_PARTIAL_WRITE |
				    SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
	SSL_CTX_set_default_passwd_cb(c, no_pass_phrase);
	return SSL_CTX_set_num_tickets(c, 0) == 1 &&
	       SSL_CTX_set_min_proto_version(c, TLS1_2_VERSION) == 1 &&
	       SSL_CTX_set_cipher_list(c, CIPHERS) == 1 &&
	       SSL_CTX_set1_groups_list(c, GROUPS) == 1;
}

bool smtp_tls_keys_new(struct smtp_tls_keys **ret, const char *cert_file,
	const char *key_file, struct err *err)
{
	const char *key = key_file ? key_file : cert_file;
	SSL_CTX *c = SSL_CTX_new(TLS_server_method());
	char reason[128];

	if (!c)
		base_oom();
	ERR_clear_error();
	if (!set_up(c)) {
		err_set(err, ERR_CONFIG, "cannot set up TLS: %s",
			why(reason, sizeof(reason)));
		goto failed;
	}
	if (SSL_CTX_use_certificate_chain_file(c, cert_file) != 1) {
		err_set(err, ERR_CONFIG,
			"cannot use the certificate \"%s\": %s", cert_file,
			why(reason, sizeof(reason)));
		goto failed;
	}
	if (SSL_CTX_use_PrivateKey_file(c, key, SSL_FILETYPE_PEM) != 1 ||
		SSL_CTX_check_private_key(c) != 1) {
		err_set(err, ERR_CONFIG,
			"cannot use the private key \"%s\": %s", key,
			why(reason, sizeof(reason)));
		goto failed;
	}
	*ret = base_malloc(sizeof(**ret));
	(*ret)->context = c;
	return true;
failed:
	SSL_CTX_free(c);
	return false;
}

void smtp_tls_keys_free(struct smtp_tls_keys **k)
{
	if (!*k)
		return;
	SSL_CTX_free((*k)->context); /* counted: each SSL holds it, too */
	free(*k);
	*k = NULL;
}

int64_t smtp_tls_keys_end_s(const struct smtp_tls_keys *k)
{
	const X509 *x = SSL_CTX_get0_certificate(k->context);
	struct tm tm;

	if (!x || ASN1_TIME_to_tm(X509_get0_notAfter(x), &tm) != 1)
		return 0;
	return (int64_t)timegm(&tm);
}

struct smtp_tls *smtp_tls_new(const struct smtp_tls_keys *k, int fd)
{
	struct smtp_tls *t = base_calloc(1, sizeof(*t));

	t->ssl = SSL_new(k->context);
	if (!t->ssl || SSL_set_fd(t->ssl, fd) != 1)
		base_oom();
	SSL_set_accept_state(t->ssl);
	return t;
}

void smtp_tls_free(struct smtp_tls **t)
{
	if (!*t)
		return;
	ERR_clear_error();
	if ((*t)->is_open)
		(void)SSL_shutdown((*t)->ssl);
	ERR_clear_error();
	SSL_free((*t)->ssl);
	free(*t);
	*t = NULL;
}

static enum smtp_tls_step step_of(struct smtp_tls *t, int result)
{
	switch (SSL_get_error(t->ssl, result)) {
	case SSL_ERROR_NONE:
		return TLS_DONE;
	case SSL_ERROR_WANT_READ:
		return TLS_WANT_READ;
	case SSL_ERROR_WANT_WRITE:
		return TLS_WANT_WRITE;
	default:
		t->is_open = false;
		return TLS_FAILED;
	}
}

enum smtp_tls_step smtp_tls_handshake(struct smtp_tls *t, struct err *err)
{
	enum smtp_tls_step step;
	char reason[128];

	ERR_clear_error();
	step = step_of(t, SSL_do_handshake(t->ssl));
	if (step == TLS_FAILED)
		err_set(err, ERR_SYNTAX, "TLS handshake failed: %s",
			why(reason, sizeof(reason)));
	if (step != TLS_DONE)
		return step;
	t->is_open = true;
	snprintf(t->description, sizeof(t->description), "%s with cipher %s",
		SSL_get_version(t->ssl), SSL_get_cipher_name(t->ssl));
	return step;
}

enum smtp_tls_step smtp_tls_read(
	struct smtp_tls *t, void *dst, size_t size, size_t *used)
{
	ERR_clear_error();
	return step_of(t, SSL_read_ex(t->ssl, dst, size, used));
}

enum smtp_tls_step smtp_tls_write(
	struct smtp_tls *t, const void *bytes, size_t len, size_t *used)
{
	ERR_clear_error();
	return step_of(t, SSL_write_ex(t->ssl, bytes, len, used));
}

const char *smtp_tls_describe(const struct smtp_tls *t)
{
	return t->description;
}
