/*
 * smtp_tls.h - TLS of the listener's side, on sockets that do not block.
 *
 * TLS 1.2 and 1.3 with ephemeral keys and AEAD alone (RFC 9325): what report
 * senders have had for ten years. Nothing is remembered of a connection (no
 * tickets, no resumption), so that the key of yesterday opens nothing.
 */
#ifndef INGEST_SMTP_TLS_H
#define INGEST_SMTP_TLS_H

#include "base/err.h"

#include <sys/types.h>

struct smtp_tls_keys; /* certificate and private key, shared */
struct smtp_tls;      /* one connection */

/*
 * smtp_tls_keys_new - read a chain and its key, both PEM.
 *
 *   key_file  NULL: in cert_file, too
 *
 * Fails with ERR_CONFIG: a file that cannot be read or parsed (or needs a
 * pass phrase), a key that is not the certificate's.
 */
MUST_CHECK bool smtp_tls_keys_new(struct smtp_tls_keys **ret,
	const char *cert_file, const char *key_file, struct err *err);
/* Connections that were made with them may go on. */
void smtp_tls_keys_free(struct smtp_tls_keys **k);
/* "notAfter" of the certificate, UTC seconds. */
int64_t smtp_tls_keys_end_s(const struct smtp_tls_keys *k);

/* The descriptor stays the caller's. */
struct smtp_tls *smtp_tls_new(const struct smtp_tls_keys *k, int fd);
/* Says goodbye where the handshake was done. */
void smtp_tls_free(struct smtp_tls **t);

/* What a call came to; after the first three it is to be tried again. */
enum smtp_tls_step { TLS_DONE, TLS_WANT_READ, TLS_WANT_WRITE, TLS_FAILED };

/* TLS_FAILED: *err (ERR_SYNTAX) says why; an alert was sent. */
enum smtp_tls_step smtp_tls_handshake(struct smtp_tls *t, struct err *err);
/* *used bytes, more than 0, where TLS_DONE. TLS_FAILED is also the other
 * side's goodbye. */
enum smtp_tls_step smtp_tls_read(
	struct smtp_tls *t, void *dst, size_t size, size_t *used);
enum smtp_tls_step smtp_tls_write(
	struct smtp_tls *t, const void *bytes, size_t len, size_t *used);
/* "TLSv1.3 with cipher TLS_AES_256_GCM_SHA384", after the handshake; borrowed
 * from t. */
const char *smtp_tls_describe(const struct smtp_tls *t);

#endif
