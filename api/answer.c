/* answer.c - an answer of the API without HTTP, for `ruad ... --json`. */
#include "api/answer.h"

#include "api/dispatch.h"

bool answer_get(const struct answer_source *from, struct str path,
	struct str query, struct buf *body, struct err *err)
{
	struct api api = {.pool = pg_pool_new(from->pg, 1),
		.spool = from->spool,
		.advice = from->advice,
		.database_state = -1};
	struct http_request request = {
		.method = HTTP_GET,
		.path = path,
		.query = query,
		.accept = STR("application/json"),
	};
	struct http_response response = {0};
	struct dispatch d = {
		.api = &api,
		.request = &request,
		.response = &response,
		.arena = arena_new("answer", SIZE_MAX),
	};
	bool ok;

	if (!dispatch_begin(&d))
		dispatch_run(&d);
	ok = response.status == 200;
	if (ok)
		buf_add_str(body, buf_str(&response.body));
	else
		err_set(err, response.status < 500 ? ERR_CONFIG : ERR_TEMP,
			"%.*s", STR_ARGS(buf_str(&response.body)));
	http_response_fini(&response);
	arena_free(&d.arena);
	pg_pool_free(&api.pool);
	return ok;
}

void answer_add_segment(struct buf *path, const char *segment)
{
	buf_add_char(path, '/');
	for (const char *p = segment; *p != '\0'; p++)
		buf_printf(path, "%%%02X", (unsigned char)*p);
}
