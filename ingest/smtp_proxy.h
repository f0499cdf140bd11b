/*
 * smtp_proxy.h - the PROXY protocol, version 2: who a load balancer's client
 * is (HAProxy's proxy-protocol.txt, section 2.2).
 *
 * A header stands before the first byte of the dialogue, or of TLS. Version 1,
 * which is a line of text, is not taken: it has no length to be trusted.
 */
#ifndef INGEST_SMTP_PROXY_H
#define INGEST_SMTP_PROXY_H

#include "base/err.h"
#include "base/ip.h"

/* Signature, version and command, family, length of the rest. */
#define SMTP_PROXY_HEAD_BYTES 16

/*
 * smtp_proxy_length - how long the header is, all in all.
 *
 *   head  SMTP_PROXY_HEAD_BYTES bytes
 *
 * Fails with ERR_SYNTAX (no header, or none of version 2), ERR_LIMIT (more
 * than LIMIT_PROXY_BYTES).
 */
MUST_CHECK bool smtp_proxy_length(
	const unsigned char *head, size_t *ret, struct err *err);
/*
 * smtp_proxy_parse - who the client is.
 *
 *   header  all of it, as smtp_proxy_length says
 *   client  family 0 where it is the load balancer itself (LOCAL: a health
 *           check) or not told
 *
 * Fails with ERR_SYNTAX (a header that breaks its own form) or ERR_UNSUPPORTED
 * (a client that is no IP address, or speaks no TCP).
 */
MUST_CHECK bool smtp_proxy_parse(const unsigned char *header, size_t len,
	struct ip *client, struct err *err);

#endif
