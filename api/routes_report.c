/* routes_report.c - /api/v1/reports: one more report; one as it came; one less. */
#include "api/routes.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "api/respond.h"
#include "api/upload.h"
#include "store/intake_raw.h"
#include "store/report_delete.h"

struct post_params {
	struct str name;
};

static const struct param_spec post_specs[] = {
	{"name", PARAM_TEXT, offsetof(struct post_params, name), NULL, 0, 200},
};

static bool respond_accepted(
	struct api_call *call, const char *id, struct err *err)
{
	const char *location =
		arena_printf(call->arena, "/api/v1/spool/%s", id);
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

/* --- as it came ---------------------------------------------------------- */

/* Messages may be large, and many may be asked for: they wait in a file. */
static bool open_temp(int *fd, struct err *err)
{
	const char *dir = getenv("TMPDIR");

	*fd = open(dir && dir[0] ? dir : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC,
		0600);
	return *fd >= 0 ||
	       err_set_errno(err, ERR_TEMP, "cannot make a temporary file");
}

static bool write_chunk(void *ctx, struct str bytes, struct err *err)
{
	struct http_response *r = ctx;
	ssize_t n;

	while (bytes.len > 0) {
		n = write(r->body_fd, bytes.ptr, bytes.len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_set_errno(err, ERR_TEMP,
				"cannot write to a temporary file");
		bytes.ptr += n;
		bytes.len -= (size_t)n;
		r->body_fd_bytes += (uint64_t)n;
	}
	return true;
}

/* Never shown by a browser: strangers wrote it. */
static bool respond_raw(
	struct api_call *call, const struct intake_raw *raw, struct err *err)
{
	bool is_mail = !str_equal(raw->channel, STR("http")) &&
		       !str_equal(raw->channel, STR("import"));
	const char *disposition =
		arena_printf(call->arena, "attachment; filename=\"%.*s.%s\"",
			STR_ARGS(raw->id), is_mail ? "eml" : "bin");

	if (!disposition)
		return err_set(err, ERR_LIMIT, "request memory is full");
	call->response->status = 200;
	call->response->content_type =
		is_mail ? "message/rfc822" : "application/octet-stream";
	http_response_header(
		call->response, "Content-Disposition", disposition);
	return true;
}

bool report_raw_get(struct api_call *call, struct err *err)
{
	struct http_response *r = call->response;
	struct report_ref ref;
	struct intake_raw raw;
	int fd;

	if (!report_ref_parse(call->values[0], &ref))
		return err_set(err, ERR_UNSUPPORTED, "no report has this id");
	if (!intake_raw_find(call->pg, &ref, call->arena, &raw, err) ||
		!open_temp(&fd, err))
		return false;
	r->body_fd = fd;
	r->has_body_fd = true;
	return intake_raw_each(call->pg, &raw, write_chunk, r, err) &&
	       respond_raw(call, &raw, err);
}

/* --- one less ------------------------------------------------------------ */

bool report_delete_call(struct api_call *call, struct err *err)
{
	struct report_ref ref;
	bool is_past;

	if (!report_ref_parse(call->values[0], &ref))
		return err_set(err, ERR_UNSUPPORTED, "no report has this id");
	if (!report_delete(call->pg, &ref, &is_past, err))
		return false;
	if (is_past) {
		respond_problem(call->response, 409,
			"records of that time are dropped already "
			"([retention]), so its messages cannot be taken out of "
			"the sums");
		return true;
	}
	call->response->status = 204;
	return true;
}
