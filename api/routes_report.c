/* routes_report.c - /api/v1/reports: one more report. */
#include "api/routes.h"

#include "api/respond.h"
#include "api/upload.h"

struct post_params {
	struct str name;
};

static const struct param_spec post_specs[] = {
	{"name", PARAM_TEXT, offsetof(struct post_params, name), NULL, 0, 200},
};

static bool respond_accepted(
	struct api_call *call, const char *id, struct err *err)
{
	const char *location = arena_printf(call->arena, "/api/v1/spool/%s", id);
	struct json_out j;

	if (!location)
		return err_set(err, ERR_LIMIT, "request memory is full");
	respond_json(call->response, &j);
	call->response->status = 202;
	http_response_header(call->response, "Location", location);
	json_object_begin(&j);
	json_key(&j, "spool_id");
	json_cstr(&j, id);
	json_object_end(&j);
	return true;
}

/* Where the name is not in the query, it may be with the body. */
bool report_post(struct api_call *call, struct err *err)
{
	struct upload *u = call->request->upload;
	struct post_params p = {0};
	char id[SPOOL_ID_SIZE];

	if (!params_read(post_specs, ARRAY_LEN(post_specs),
		    call->request->query, call->arena, &p, err))
		return false;
	if (!p.name.ptr)
		p.name = http_file_name(call->request->content_disposition);
	if (upload_commit(u, p.name, id))
		return respond_accepted(call, id, err);
	upload_respond(u, call->response);
	return true;
}
