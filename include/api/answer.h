/* answer.h - an answer of the API without HTTP, for `ruad ... --json`. */
#ifndef API_ANSWER_H
#define API_ANSWER_H

#include "base/buf.h"
#include "store/pg.h"
#include "store/spool.h"

/*
 * answer_get - what GET path?query would answer, in JSON.
 *
 *   spool        of this host, borrowed; NULL: not known
 *   path, query  as in a URL, percent-encoded; query without '?'
 *   body         receives the answer, also one that says no
 *
 * Fails with ERR_CONFIG where the status is 4xx (err holds the detail) and
 * ERR_TEMP where it is 5xx.
 */
MUST_CHECK bool answer_get(const struct pg_config *pg, struct spool *spool,
	struct str path, struct str query, struct buf *body, struct err *err);

/* Adds "/SEGMENT" to a path, every byte of it percent-encoded. */
void answer_add_segment(struct buf *path, const char *segment);

#endif
