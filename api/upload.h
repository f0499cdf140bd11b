/*
 * upload.h - a body on its way into the spool.
 *
 * Written through as it comes, so that one costs a block of memory however big
 * it is. The bytes are taken by the I/O thread, the waiting for the disk is
 * the worker's.
 */
#ifndef API_UPLOAD_H
#define API_UPLOAD_H

#include "api/call.h"

struct upload; /* NULL stands for none */

/*
 * upload_new - begin to take the body of `rq`; *rq outlives it.
 *
 * Never fails: what stands in the way (no room, a length beyond the ceiling)
 * is told by upload_status and by the commit.
 */
struct upload *upload_new(const struct api *api, const struct http_request *rq);
/* What was not committed is dropped. */
void upload_free(struct upload **u);
/* False: more has come than is borne; cut the connection. */
MUST_CHECK bool upload_add(struct upload *u, const char *bytes, size_t len);
/* The HTTP status to answer with at once, before the end; 0: go on. */
unsigned upload_status(const struct upload *u);
/* A body as long as was told would be drained, not cut. */
bool upload_drains(const struct upload *u);
/* Refuse with that status. */
void upload_respond(const struct upload *u, struct http_response *r);
/*
 * upload_commit - all of it has come: on disk, as SMTP does it.
 *
 *   name  of the file, as told; STR_NULL: none
 *   id    receives the id in the spool
 *
 * False where upload_status now says why not.
 */
MUST_CHECK bool upload_commit(
	struct upload *u, struct str name, char id[SPOOL_ID_SIZE]);

#endif
