/* http_listen.h - the sockets that HTTP is served on. */
#ifndef API_HTTP_LISTEN_H
#define API_HTTP_LISTEN_H

#include "base/err.h"
#include "base/ip.h"

/*
 * http_listen_check - may we listen here at all?
 *
 * Without sign-in only loopback is allowed. ERR_CONFIG names the address and
 * what to do.
 */
MUST_CHECK bool http_listen_check(
	const char *text, bool is_open, struct err *err);

/*
 * http_listen_open - a listening, non-blocking socket; *port is the one given
 * by the kernel where `text` says 0.
 *
 * ERR_CONFIG: not an address, in use, not ours.
 */
MUST_CHECK bool http_listen_open(
	const char *text, int *fd, uint16_t *port, struct err *err);

#endif
