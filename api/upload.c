/* upload.c - a body on its way into the spool. */
#include "api/upload.h"

#include <stdlib.h>
#include <string.h>

#include "api/respond.h"
#include "base/clock.h"
#include "base/log.h"

struct upload {
	const struct api *api;
	const struct http_request *request;
	struct spool_writer *writer; /* NULL after a failure */
	uint64_t size_bytes;         /* come so far */
	unsigned status;             /* 0: well */
};

static void fail(struct upload *u, unsigned status)
{
	u->status = status;
	spool_writer_abort(&u->writer);
}

/* The disk says no, and the client may try again. */
static void fail_disk(struct upload *u, const struct err *why)
{
	log_warning("upload_failed", F_ERR(why));
	fail(u, 507);
}

static bool put(struct upload *u, const char *bytes, size_t len)
{
	struct err why = {0};

	if (spool_write(u->writer, bytes, len, &why))
		return true;
	fail_disk(u, &why);
	return false;
}

static struct str head_of(struct str s, size_t len)
{
	return (struct str){s.ptr, s.len < len ? s.len : len};
}

/*
 * A form's parts stand behind a boundary that only Content-Type names: with
 * that line before it, it is a mail like any other.
 */
static void put_form_header(struct upload *u)
{
	struct str type = u->request->content_type;
	const struct str before = STR("MIME-Version: 1.0\r\nContent-Type: ");

	if (str_equal_nocase(head_of(type, 10), STR("multipart/")))
		(void)(put(u, before.ptr, before.len) &&
			put(u, type.ptr, type.len) && put(u, "\r\n\r\n", 4));
}

static void begin(struct upload *u)
{
	struct spool *spool = u->api->spool;
	struct err why = {0};

	if (!spool)
		fail(u, 503);
	else if (u->request->content_length > u->api->max_message_bytes)
		fail(u, 413);
	else if (!spool_has_room(spool, u->request->content_length, &why))
		fail_disk(u, &why);
	else {
		u->writer = spool_writer_new(spool);
		put_form_header(u);
	}
}

struct upload *upload_new(const struct api *api, const struct http_request *rq)
{
	struct upload *u = base_calloc(1, sizeof(*u));

	u->api = api;
	u->request = rq;
	begin(u);
	return u;
}

void upload_free(struct upload **u)
{
	if (!*u)
		return;
	spool_writer_abort(&(*u)->writer);
	free(*u);
	*u = NULL;
}

/* Who is told no hears it at his end, if that is near. */
static bool is_borne(const struct upload *u, uint64_t size_bytes)
{
	return size_bytes / 2 <= u->api->max_message_bytes;
}

bool upload_drains(const struct upload *u)
{
	return is_borne(u, u->request->content_length);
}

bool upload_add(struct upload *u, const char *bytes, size_t len)
{
	u->size_bytes += len;
	if (u->status == 0 && u->size_bytes > u->api->max_message_bytes)
		fail(u, 413);
	if (u->status == 0)
		(void)put(u, bytes, len);
	return is_borne(u, u->size_bytes);
}

unsigned upload_status(const struct upload *u)
{
	return u ? u->status : 0;
}

void upload_respond(const struct upload *u, struct http_response *r)
{
	if (u->status == 413)
		respond_problem(r, 413,
			"a report may have at most %ju bytes (smtp.max_message)",
			(uintmax_t)u->api->max_message_bytes);
	else if (u->status == 507)
		respond_problem(r, 507,
			"there is no room for it on disk at the moment; try "
			"again");
	else if (u->status == 400)
		respond_problem(r, 400, "the body is empty");
	else
		respond_problem(r, 503, "there is no spool here");
}

static struct spool_envelope envelope_of(
	const struct upload *u, struct str name)
{
	return (struct spool_envelope){
		.arrived_s = clock_now_s(),
		.channel = STR("http"),
		.host = str_from(u->api->hostname),
		.client = u->request->client,
		.name = name,
		.media_type = u->request->content_type,
		.size_bytes = spool_writer_size_bytes(u->writer),
	};
}

bool upload_commit(struct upload *u, struct str name, char id[SPOOL_ID_SIZE])
{
	struct spool_envelope env;
	struct err why = {0};

	if (u->status == 0 && u->size_bytes == 0)
		fail(u, 400);
	if (u->status != 0)
		return false;
	memcpy(id, spool_writer_id(u->writer), SPOOL_ID_SIZE);
	env = envelope_of(u, name);
	if (spool_commit(u->api->spool, &u->writer, &env, &why))
		return true;
	fail_disk(u, &why);
	return false;
}
