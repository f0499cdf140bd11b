/*
 * http_server.c - the answers over HTTP; the only file that knows
 * libmicrohttpd.
 *
 * One I/O thread per listening socket parses requests and sends answers and
 * never waits. What has to wait (for the database) is suspended, done by a
 * worker thread and resumed.
 */
#include "api/http_server.h"

#include <assert.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <microhttpd.h>

#include "api/dispatch.h"
#include "api/http_deadline.h"
#include "api/http_listen.h"
#include "api/http_worker.h"
#include "api/upload.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/process.h"
#include "store/database_state.h"

/* A cursor and every filter take a tenth of it. */
#define MAX_URI_BYTES 4096
/* Browsers send about 20 fields and, with cookies of other ports, 4 KiB. */
#define MAX_HEADERS 100
#define MAX_HEADERS_BYTES 16384
/* Of a body in JSON; where it means nothing, what a polite client sends is
 * drained. */
#define MAX_BODY_BYTES 65536
/* Request line and fields have to fit; a bit above our own ceilings. */
#define CONNECTION_MEMORY_BYTES ((size_t)32 * 1024)
/* 1000 sources take 0.5 MB. */
#define REQUEST_MEMORY_BYTES ((size_t)16 << 20)

/* Changes are few, and wait for each other in the database anyway. */
#define WRITERS 1

#define IDLE_S 15u
/* From the first byte, or the last answer, to the end of the fields. */
#define REQUEST_MS 20000
/* From there until the answer is with the client. */
#define ANSWER_MS 60000
/* With a report to come before it: 50 MiB at 175 kB/s. */
#define UPLOAD_MS 300000
#define STOP_MS 3000
#define TICK_MS 250

struct server {
	struct api api;
	struct http_deadlines *deadlines;
	struct http_workers *workers;
	atomic_size_t open_requests;
	size_t count; /* of the three that follow, one a listening socket */
	int *fds;
	struct MHD_Daemon **daemons;
};

/*
 * One request: made when its first line is known, freed when its answer is
 * sent. In EXCHANGE_WAITING it is the worker's, else the I/O thread's.
 */
struct exchange {
	struct server *server;
	struct MHD_Connection *connection; /* borrowed */
	struct arena *arena;
	struct http_request request;
	struct http_response response;
	struct dispatch dispatch;
	size_t header_count, header_bytes;
	struct buf body; /* what is no upload */
	enum {
		EXCHANGE_NEW,
		EXCHANGE_BODY,
		EXCHANGE_WAITING,
		EXCHANGE_ANSWERED,
	} state;
};

/* --- one request --------------------------------------------------------- */

static void *on_uri(void *cls, const char *uri, struct MHD_Connection *c)
{
	struct exchange *ex = base_calloc(1, sizeof(*ex));
	struct str rest = str_from(uri);

	ex->server = cls;
	ex->connection = c;
	ex->arena = arena_new("request", REQUEST_MEMORY_BYTES);
	ex->body.max_bytes = MAX_BODY_BYTES;
	atomic_fetch_add(&ex->server->open_requests, 1);
	ex->request.is_path_too_long = rest.len > MAX_URI_BYTES;
	if (ex->request.is_path_too_long)
		rest = STR("/");
	/* The budget is far above the ceiling. */
	if (!arena_copy_str(ex->arena, rest, &rest))
		abort();
	ex->request.path = str_cut(&rest, '?');
	ex->request.query = rest;
	return ex;
}

static void on_completed(void *cls, struct MHD_Connection *c, void **con_cls,
	enum MHD_RequestTerminationCode code)
{
	const union MHD_ConnectionInfo *info =
		MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
	struct exchange *ex = *con_cls;
	struct server *s = cls;

	(void)code;
	if (!ex)
		return;
	*con_cls = NULL;
	if (info && info->socket_context)
		http_deadline_set(
			s->deadlines, info->socket_context, REQUEST_MS);
	upload_free(&ex->request.upload);
	http_response_fini(&ex->response);
	buf_fini(&ex->body);
	arena_free(&ex->arena);
	free(ex);
	atomic_fetch_sub(&s->open_requests, 1);
}

static enum MHD_Result on_header(
	void *cls, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct exchange *ex = cls;
	struct http_request *rq = &ex->request;

	(void)kind;
	value = value ? value : "";
	ex->header_count++;
	ex->header_bytes += strlen(name) + strlen(value);
	if (strcasecmp(name, "Host") == 0)
		rq->host = str_from(value);
	else if (strcasecmp(name, "Accept") == 0)
		rq->accept = str_from(value);
	else if (strcasecmp(name, "Expect") == 0)
		rq->waits_to_send = true;
	else if (strcasecmp(name, "Origin") == 0)
		rq->origin = str_from(value);
	else if (strcasecmp(name, "Content-Type") == 0)
		rq->content_type = str_from(value);
	else if (strcasecmp(name, "Content-Disposition") == 0)
		rq->content_disposition = str_from(value);
	else if (strcasecmp(name, "Content-Length") == 0 &&
		 str_to_u64(str_from(value), &rq->content_length))
		rq->is_body_too_large = rq->content_length > MAX_BODY_BYTES;
	return MHD_YES;
}

static void set_deadline(struct exchange *ex, int64_t after_ms)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
		ex->connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	if (info && info->socket_context)
		http_deadline_set(
			ex->server->deadlines, info->socket_context, after_ms);
}

static void read_client(struct exchange *ex)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
		ex->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);

	if (info && info->client_addr)
		ip_from_sockaddr(info->client_addr, &ex->request.client);
}

static void read_fields(struct exchange *ex, const char *method)
{
	struct http_request *rq = &ex->request;

	set_deadline(ex, ANSWER_MS);
	rq->method = http_method_parse(method);
	MHD_get_connection_values(
		ex->connection, MHD_HEADER_KIND, on_header, ex);
	rq->are_headers_too_large = ex->header_count > MAX_HEADERS ||
				    ex->header_bytes > MAX_HEADERS_BYTES;
	ex->dispatch = (struct dispatch){
		.api = &ex->server->api,
		.request = rq,
		.response = &ex->response,
		.arena = ex->arena,
	};
	if (!rq->is_path_too_long && !rq->are_headers_too_large &&
		dispatch_takes_upload(&ex->dispatch)) {
		read_client(ex);
		rq->upload = upload_new(&ex->server->api, rq);
		set_deadline(ex, UPLOAD_MS);
	}
}

/*
 * Refused before it is sent. Who sends without asking would meet a closed
 * connection and never read why: what is not far too much is drained.
 */
static bool is_refused_early(const struct http_request *rq)
{
	if (!rq->upload)
		return rq->is_body_too_large;
	return upload_status(rq->upload) != 0 &&
	       (rq->waits_to_send || !upload_drains(rq->upload));
}

/* False: enough of it. */
static bool take_body(struct exchange *ex, const char *bytes, size_t len)
{
	if (ex->request.upload)
		return upload_add(ex->request.upload, bytes, len);
	buf_add(&ex->body, bytes, len);
	return !ex->body.overflowed;
}

/* The body's bytes move to the library, which frees them. */
static struct MHD_Response *make_response(struct http_response *r)
{
	struct MHD_Response *made;

	if (r->has_body_fd) {
		made = MHD_create_response_from_fd64(
			r->body_fd_bytes, r->body_fd);
		r->has_body_fd = !made;
		return made;
	}
	if (r->fixed_body.ptr)
		return MHD_create_response_from_buffer(r->fixed_body.len,
			(void *)r->fixed_body.ptr, MHD_RESPMEM_PERSISTENT);
	made = MHD_create_response_from_buffer(
		r->body.len, r->body.ptr, MHD_RESPMEM_MUST_FREE);
	if (made)
		r->body = (struct buf){0};
	return made;
}

static enum MHD_Result send_answer(struct exchange *ex)
{
	struct http_response *r = &ex->response;
	struct MHD_Response *made = make_response(r);
	enum MHD_Result result;

	if (!made)
		return MHD_NO;
	ex->state = EXCHANGE_ANSWERED;
	if (r->content_type)
		MHD_add_response_header(made, "Content-Type", r->content_type);
	for (size_t i = 0; i < r->header_count; i++)
		MHD_add_response_header(
			made, r->headers[i].name, r->headers[i].value);
	result = MHD_queue_response(ex->connection, r->status, made);
	MHD_destroy_response(made);
	log_debug("http_request", F_SLICE("path", ex->request.path),
		F_INT("status", r->status));
	return result;
}

/* In a worker thread. */
static void run_exchange(void *job)
{
	struct exchange *ex = job;

	dispatch_run(&ex->dispatch);
	ex->state = EXCHANGE_ANSWERED;
	/* From here on *ex is the I/O thread's again. */
	MHD_resume_connection(ex->connection);
}

static enum MHD_Result begin_answer(struct exchange *ex)
{
	if (dispatch_begin(&ex->dispatch))
		return send_answer(ex);
	ex->state = EXCHANGE_WAITING;
	MHD_suspend_connection(ex->connection);
	http_workers_submit(ex->server->workers, ex);
	return MHD_YES;
}

/*
 * Called with the fields, then for each piece of a body, then at its end, and
 * once more after a resume.
 */
static enum MHD_Result on_request(void *cls, struct MHD_Connection *c,
	const char *url, const char *method, const char *version,
	const char *upload, size_t *upload_size, void **con_cls)
{
	struct exchange *ex = *con_cls;
	bool is_borne;

	(void)cls, (void)c, (void)url, (void)version;
	switch (ex->state) {
	case EXCHANGE_NEW:
		read_fields(ex, method);
		ex->state = EXCHANGE_BODY;
		if (is_refused_early(&ex->request))
			return begin_answer(ex);
		return MHD_YES;
	case EXCHANGE_BODY:
		if (*upload_size == 0) {
			ex->request.body = buf_str(&ex->body);
			set_deadline(ex, ANSWER_MS);
			return begin_answer(ex);
		}
		is_borne = take_body(ex, upload, *upload_size);
		*upload_size = 0;
		return is_borne ? MHD_YES : MHD_NO;
	case EXCHANGE_WAITING:
		return MHD_YES;
	case EXCHANGE_ANSWERED:
		return send_answer(ex);
	}
	return MHD_NO;
}

/* --- connections --------------------------------------------------------- */

static void on_connection(void *cls, struct MHD_Connection *c, void **context,
	enum MHD_ConnectionNotificationCode code)
{
	struct server *s = cls;
	const union MHD_ConnectionInfo *info;
	struct http_deadline *entry = *context;

	if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
		http_deadline_remove(s->deadlines, &entry);
		*context = NULL;
		return;
	}
	info = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
	if (info)
		*context = http_deadline_add(
			s->deadlines, info->connect_fd, REQUEST_MS);
}

/* The router cuts the path first and decodes its pieces afterwards. */
static size_t keep_escapes(void *cls, struct MHD_Connection *c, char *text)
{
	(void)cls, (void)c;
	return strlen(text);
}

static struct MHD_Daemon *start_daemon(
	struct server *s, int fd, const struct http_config *config)
{
	/* clang-format off */
	return MHD_start_daemon(
		MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0,
		NULL, NULL, on_request, s,
		MHD_OPTION_LISTEN_SOCKET, fd,
		MHD_OPTION_CONNECTION_LIMIT, (unsigned)config->max_connections,
		MHD_OPTION_CONNECTION_TIMEOUT, IDLE_S,
		MHD_OPTION_CONNECTION_MEMORY_LIMIT, CONNECTION_MEMORY_BYTES,
		MHD_OPTION_URI_LOG_CALLBACK, on_uri, s,
		MHD_OPTION_NOTIFY_COMPLETED, on_completed, s,
		MHD_OPTION_NOTIFY_CONNECTION, on_connection, s,
		MHD_OPTION_UNESCAPE_CALLBACK, keep_escapes, NULL,
		MHD_OPTION_END);
	/* clang-format on */
}

/* --- lifecycle ----------------------------------------------------------- */

static bool check_config(const struct http_config *http, struct err *err)
{
	if (http->auth != HTTP_AUTH_NONE)
		return err_set(err, ERR_CONFIG,
			"http.auth = token is not available in this version");
	if (http->listen.count == 0)
		return err_set(err, ERR_CONFIG, "http.listen names no address");
	for (size_t i = 0; i < http->listen.count; i++)
		if (!http_listen_check(http->listen.items[i], true, err))
			return false;
	return true;
}

static bool open_sockets(
	struct server *s, const struct http_config *http, struct err *err)
{
	uint16_t port;

	for (size_t i = 0; i < s->count; i++) {
		if (!http_listen_open(
			    http->listen.items[i], &s->fds[i], &port, err))
			return false;
		log_info("http_listening",
			F_STR("address", http->listen.items[i]),
			F_INT("port", port));
	}
	return true;
}

static bool start_daemons(
	struct server *s, const struct http_config *http, struct err *err)
{
	for (size_t i = 0; i < s->count; i++) {
		s->daemons[i] = start_daemon(s, s->fds[i], http);
		if (!s->daemons[i])
			return err_set(err, ERR_TEMP,
				"the HTTP server on %s did not start",
				http->listen.items[i]);
	}
	return true;
}

static void stop_daemons(struct server *s)
{
	int64_t until_ms = clock_monotonic_ms() + STOP_MS;

	for (size_t i = 0; i < s->count; i++)
		if (s->daemons[i])
			MHD_quiesce_daemon(s->daemons[i]);
	while (atomic_load(&s->open_requests) > 0 &&
		clock_monotonic_ms() < until_ms)
		usleep(10000);
	/* No connection may be suspended when its daemon ends. */
	http_workers_free(&s->workers);
	for (size_t i = 0; i < s->count; i++)
		if (s->daemons[i])
			MHD_stop_daemon(s->daemons[i]);
}

static struct server *server_new(const struct http_server_config *config)
{
	const struct http_config *http = config->http;
	struct server *s = base_calloc(1, sizeof(*s));

	s->count = http->listen.count;
	s->fds = base_calloc(s->count, sizeof(int));
	s->daemons = base_calloc(s->count, sizeof(struct MHD_Daemon *));
	for (size_t i = 0; i < s->count; i++)
		s->fds[i] = -1;
	s->deadlines = http_deadlines_new();
	s->api.hostname = config->hostname;
	s->api.advice = config->advice;
	s->api.said = advice_cache_new();
	s->api.shelf = advice_shelf_new();
	s->api.max_message_bytes = config->max_message_bytes;
	s->api.is_open = http->auth == HTTP_AUTH_NONE;
	s->api.database_state = -1;
	s->api.pool = pg_pool_new(&config->pg, (size_t)http->threads);
	if (config->writer_pg.url)
		s->api.writers = pg_pool_new(&config->writer_pg, WRITERS);
	return s;
}

static void server_free(struct server **server)
{
	struct server *s = *server;

	stop_daemons(s);
	for (size_t i = 0; i < s->count; i++)
		if (s->fds[i] >= 0)
			close(s->fds[i]);
	http_deadlines_free(&s->deadlines);
	pg_pool_free(&s->api.pool);
	pg_pool_free(&s->api.writers);
	advice_cache_free(&s->api.said);
	advice_shelf_free(&s->api.shelf);
	spool_close(&s->api.spool);
	if (s->api.database_state >= 0)
		close(s->api.database_state);
	free(s->daemons);
	free(s->fds);
	free(s);
	*server = NULL;
}

/* Mail that waits is told in /readyz, and how ingest gets on in /metrics; what
 * is not here is left out. */
static void open_states(
	struct server *s, const struct http_server_config *config)
{
	struct err err = {0};

	if (config->spool_dir && !spool_open(&s->api.spool, config->spool_dir,
					 config->user, &err))
		log_warning("http_without_spool", F_ERR(&err));
	if (config->database_state_path)
		s->api.database_state =
			database_state_view(config->database_state_path);
}

static void wait_for_signal(struct server *s, const sigset_t *signals)
{
	const struct timespec tick = {.tv_nsec = TICK_MS * 1000000L};

	while (sigtimedwait(signals, NULL, &tick) < 0)
		http_deadlines_enforce(s->deadlines);
}

bool http_server_run(const struct http_server_config *config, struct err *err)
{
	struct server *s;
	sigset_t signals, before;
	bool ok = false;

	if (!check_config(config->http, err))
		return false;
	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	/* Before any thread is made, so that all of them leave it to us. */
	pthread_sigmask(SIG_BLOCK, &signals, &before);
	s = server_new(config);
	if (!open_sockets(s, config->http, err))
		goto out;
	open_states(s, config);
	if (config->user && !process_drop_privileges(config->user, err))
		goto out;
	if (s->api.spool &&
		!spool_limit(s->api.spool, &config->spool_limits, err))
		goto out;
	s->workers = http_workers_new((size_t)config->http->threads,
		(size_t)config->http->max_connections * s->count, run_exchange);
	if (!start_daemons(s, config->http, err))
		goto out;
	wait_for_signal(s, &signals);
	ok = true;
out:
	server_free(&s);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return ok;
}
