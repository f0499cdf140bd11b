/* respond.c - the forms an answer takes: JSON, CSV, problem. */
#include "api/respond.h"

#include <stdarg.h>
#include <stdio.h>

static const char *status_title(unsigned status)
{
	static const struct {
		unsigned status;
		const char *title;
	} titles[] = {
		{400, "Bad Request"},
		{403, "Forbidden"},
		{404, "Not Found"},
		{405, "Method Not Allowed"},
		{409, "Conflict"},
		{413, "Content Too Large"},
		{414, "URI Too Long"},
		{431, "Request Header Fields Too Large"},
		{500, "Internal Server Error"},
		{503, "Service Unavailable"},
		{507, "Insufficient Storage"},
	};

	for (size_t i = 0; i < ARRAY_LEN(titles); i++)
		if (titles[i].status == status)
			return titles[i].title;
	return "Error";
}

void respond_json(struct http_response *r, struct json_out *j)
{
	r->status = 200;
	r->content_type = "application/json";
	json_init(j, &r->body);
}

static void json_day(struct json_out *j, const char *key, utc_day_t day)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_day(day, text);
	json_key(j, key);
	json_cstr(j, text);
}

void respond_json_range(struct json_out *j, const struct day_range *range)
{
	json_day(j, "from", range->from);
	json_day(j, "to", range->to);
}

/*
 * RFC 8288: the same query with another cursor. Nothing of it needs quoting:
 * params_read has let only known names and harmless values through.
 */
static const char *next_link(struct api_call *call, const char *next_cursor)
{
	struct str rest = call->request->query, pair;
	const char *link;

	link = arena_printf(call->arena, "<?cursor=%s", next_cursor);
	while (link && rest.ptr) {
		pair = str_cut(&rest, '&');
		if (pair.len == 0 || str_starts_with(pair, STR("cursor=")))
			continue;
		link = arena_printf(
			call->arena, "%s&%.*s", link, STR_ARGS(pair));
	}
	if (link)
		link = arena_printf(call->arena, "%s>; rel=\"next\"", link);
	return link;
}

bool respond_csv(struct api_call *call, row_writer *writer, const void *rows,
	size_t size, size_t count, const char *next_cursor, struct err *err)
{
	struct http_response *r = call->response;
	const char *link;

	if (next_cursor) {
		link = next_link(call, next_cursor);
		if (!link)
			return err_set(
				err, ERR_LIMIT, "request memory is full");
		http_response_header(r, "Link", link);
	}
	r->status = 200;
	r->content_type = "text/csv; charset=utf-8; header=present";
	rows_write_csv(&r->body, writer, rows, size, count);
	return true;
}

static void problem_begin(struct http_response *r, struct json_out *j,
	unsigned status, const char *detail)
{
	http_response_reset(r);
	r->status = status;
	r->content_type = "application/problem+json";
	json_init(j, &r->body);
	json_object_begin(j);
	json_key(j, "type");
	json_cstr(j, "about:blank");
	json_key(j, "title");
	json_cstr(j, status_title(status));
	json_key(j, "status");
	json_uint(j, status);
	json_key(j, "detail");
	json_cstr(j, detail);
	if (status == 503)
		http_response_header(r, "Retry-After", "5");
}

void respond_problem(
	struct http_response *r, unsigned status, const char *detail, ...)
{
	struct json_out j;
	char text[512];
	va_list args;

	va_start(args, detail);
	vsnprintf(text, sizeof(text), detail, args);
	va_end(args);
	problem_begin(r, &j, status, text);
	json_object_end(&j);
}

void respond_problem_reasons(struct http_response *r, unsigned status,
	const char *detail, const char *const *reasons, size_t count)
{
	struct json_out j;

	problem_begin(r, &j, status, detail);
	json_key(&j, "reasons");
	json_array_begin(&j);
	for (size_t i = 0; i < count; i++)
		json_cstr(&j, reasons[i]);
	json_array_end(&j);
	json_object_end(&j);
}

void respond_err(struct http_response *r, const struct err *err)
{
	switch (err->code) {
	case ERR_SYNTAX:
		respond_problem(r, 400, "%s", err->msg);
		break;
	case ERR_UNSUPPORTED:
		respond_problem(r, 404, "%s", err->msg);
		break;
	case ERR_TEMP:
		respond_problem(r, 503,
			"the database does not answer at the moment; try "
			"again");
		break;
	case ERR_LIMIT:
		respond_problem(r, 507, "%s", err->msg);
		break;
	default:
		respond_problem(r, 500,
			"the answer could not be made; the server's log says "
			"why");
		break;
	}
}
