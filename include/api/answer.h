/* answer.h - an answer of the API without HTTP, for `ruad ... --json`. */
#ifndef API_ANSWER_H
#define API_ANSWER_H

#include "base/buf.h"
#include "store/advice.h"
#include "store/spool.h"

/* From what is answered; all borrowed. */
struct answer_source {
	const struct pg_config *pg;
	struct spool *spool;                 /* of this host; NULL: not known */
	const struct advice_options *advice; /* NULL where none is asked for */
};

/*
 * answer_get - what GET path?query would answer, in JSON.
 *
 *   path, query  as in a URL, percent-encoded; query without '?'
 *   body         receives the answer, also one that says no
 *
 * Fails with ERR_CONFIG where the status is 4xx (err holds the detail) and
 * ERR_TEMP where it is 5xx.
 */
MUST_CHECK bool answer_get(const struct answer_source *from, struct str path,
	struct str query, struct buf *body, struct err *err);

/* Adds "/SEGMENT" to a path, every byte of it percent-encoded. */
void answer_add_segment(struct buf *path, const char *segment);

#endif
