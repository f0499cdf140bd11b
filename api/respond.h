/* respond.h - the forms an answer takes: JSON, CSV, problem. */
#ifndef API_RESPOND_H
#define API_RESPOND_H

#include "api/call.h"
#include "api/rows.h"

/* 200 with a JSON body that the caller writes through *j. */
void respond_json(struct http_response *r, struct json_out *j);
/* The keys "from" and "to" of an answer over days. */
void respond_json_range(struct json_out *j, const struct day_range *range);
/* 200 with the rows as CSV; `next_cursor` (NULL: none) becomes a Link. */
MUST_CHECK bool respond_csv(struct api_call *call, row_writer *writer,
	const void *rows, size_t size, size_t count, const char *next_cursor,
	struct err *err);

/*
 * respond_problem - a problem document (RFC 9457) in place of what was
 * written so far.
 *
 * Its type is about:blank, so the title is the status's own words. `detail`
 * is a sentence for the client: never a path, an SQL text or an address of
 * ours.
 */
void respond_problem(struct http_response *r, unsigned status,
	const char *detail, ...) PRINTF_LIKE(3, 4);
/* The same with "reasons": [...]. */
void respond_problem_reasons(struct http_response *r, unsigned status,
	const char *detail, const char *const *reasons, size_t count);
/*
 * What a handler's err means to the client: ERR_SYNTAX 400 and ERR_UNSUPPORTED
 * 404, with the message; ERR_TEMP 503 and all others 500, without.
 */
void respond_err(struct http_response *r, const struct err *err);

#endif
