/* dispatch.h - which handler answers, and what every answer has in common. */
#ifndef API_DISPATCH_H
#define API_DISPATCH_H

#include "api/router.h"

/* One request on its way; all members are dispatch.c's. */
struct dispatch {
	const struct api *api;
	const struct http_request *request;
	struct http_response *response;
	struct arena *arena;
	struct route_match match;
};

/* Is the body, which is still to come, one for the spool? */
bool dispatch_takes_upload(struct dispatch *d);
/*
 * dispatch_begin - find the handler, or answer at once.
 *
 * True: the answer is there (a refusal, a file, a route that waits for
 * nothing). False: dispatch_run has to be called, by a thread that may wait.
 */
bool dispatch_begin(struct dispatch *d);
void dispatch_run(struct dispatch *d);

#endif
