/*
 * http_deadline.h - connections that take too long are cut.
 *
 * libmicrohttpd counts idle seconds only, so a client that sends a byte now
 * and then keeps its connection for ever. Here every connection has a moment
 * at which it is over, whatever it did in between.
 */
#ifndef API_HTTP_DEADLINE_H
#define API_HTTP_DEADLINE_H

#include "base/base.h"

struct http_deadlines;
struct http_deadline; /* of one connection */

struct http_deadlines *http_deadlines_new(void);
/* All of them have been removed before. */
void http_deadlines_free(struct http_deadlines **d);

/* `fd` is borrowed and stays open until the removal. Safe from any thread. */
struct http_deadline *http_deadline_add(
	struct http_deadlines *d, int fd, int64_t after_ms);
void http_deadline_set(struct http_deadlines *d, struct http_deadline *entry,
	int64_t after_ms);
void http_deadline_remove(
	struct http_deadlines *d, struct http_deadline **entry);

/* Shut down every socket whose time has passed; its owner then closes it. */
void http_deadlines_enforce(struct http_deadlines *d);

#endif
