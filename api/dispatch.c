/* dispatch.c - which handler answers, and what every answer has in common. */
#include "api/dispatch.h"

#include "api/respond.h"
#include "api/routes.h"
#include "api/static_ui.h"
#include "api/upload.h"
#include "base/log.h"

/* Longer than this behind other queries, and the client may as well know. */
#define POOL_WAIT_MS 5000

static const struct route routes[] = {
	/* clang-format off */
	{ HTTP_GET, "/healthz", healthz_get, ROUTE_QUICK },
	{ HTTP_GET, "/readyz",  readyz_get,  0 },
	{ HTTP_GET, "/metrics", metrics_get, 0 },
	{ HTTP_GET, "/api/v1/domains",                   domain_list_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/changes",                   change_list_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/summary",  summary_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/sources",  source_list_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/sources/{source}",
		source_get, ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/timeline", timeline_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/rollout",  rollout_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/backtest", backtest_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/simulate", simulate_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/receivers", receiver_list_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/failures", failure_list_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/tls",      tls_get,
		ROUTE_PG },
	{ HTTP_GET, "/api/v1/domains/{domain}/owners",   owner_list_get,
		ROUTE_PG },
	{ HTTP_PUT, "/api/v1/domains/{domain}/owners",   owner_put,
		ROUTE_WRITE },
	{ HTTP_DELETE, "/api/v1/reports/{id}",           report_delete_call,
		ROUTE_WRITE },
	{ HTTP_POST, "/api/v1/reports",          report_post, ROUTE_UPLOAD },
	{ HTTP_GET, "/api/v1/reports",           report_list_get, ROUTE_PG },
	{ HTTP_GET, "/api/v1/reports/{id}",      report_get, ROUTE_PG },
	{ HTTP_GET, "/api/v1/reports/{id}/raw",  report_raw_get, ROUTE_PG },
	{ HTTP_GET, "/api/v1/spool",             spool_list_get,
		ROUTE_PG_MAYBE },
	{ HTTP_GET, "/api/v1/spool/{id}",        spool_get, ROUTE_PG_MAYBE },
	{ HTTP_DELETE, "/api/v1/spool/{id}",     spool_delete, 0 },
	{ HTTP_POST, "/api/v1/spool/{id}/retry", spool_retry_post, 0 },
	/* clang-format on */
};

/*
 * Scripts, styles and data from here alone; framed by nobody; the browser
 * keeps an answer only where it is a file of ours, and asks again each time.
 */
static void add_common_headers(struct http_response *r)
{
	http_response_header(r, "X-Content-Type-Options", "nosniff");
	http_response_header(r, "Content-Security-Policy",
		"default-src 'self'; object-src 'none'; base-uri 'none'; "
		"form-action 'self'; frame-ancestors 'none'");
	http_response_header(r, "Referrer-Policy", "no-referrer");
	http_response_header(
		r, "Cache-Control", r->is_page ? "no-cache" : "no-store");
	http_response_header(r, "Vary", "Accept");
}

static bool refuse(struct dispatch *d)
{
	const struct http_request *rq = d->request;

	if (rq->is_path_too_long)
		respond_problem(d->response, 414, "the address is too long");
	else if (rq->are_headers_too_large)
		respond_problem(d->response, 431,
			"the header fields are too many or too large");
	else if (rq->is_body_too_large && !rq->upload)
		respond_problem(d->response, 413, "the body is too large");
	else if (d->api->is_open && !http_host_is_local(rq->host))
		respond_problem(d->response, 403,
			"without sign-in this service answers only to an IP "
			"address or \"localhost\" as host");
	else if (!(rq->method & (HTTP_GET | HTTP_HEAD)) &&
		 !http_origin_is_ours(rq->origin, rq->host))
		respond_problem(d->response, 403,
			"a page of another site may not ask for this");
	else if (upload_status(rq->upload) != 0)
		upload_respond(rq->upload, d->response);
	else
		return false;
	return true;
}

static void respond_no_method(struct dispatch *d, unsigned allowed)
{
	char *names = arena_alloc(d->arena, HTTP_METHOD_NAMES_SIZE);

	if (!names) {
		respond_problem(d->response, 500, "request memory is full");
		return;
	}
	http_method_names(allowed, names);
	respond_problem(d->response, 405, "this path takes %s", names);
	http_response_header(d->response, "Allow", names);
}

/* A path that is none of the table's: a file of the page, or nothing. */
static void respond_file(struct dispatch *d)
{
	if (!static_ui_find(d->request->path, d->response))
		respond_problem(d->response, 404, "nothing has this path");
	else if (!(d->request->method & (HTTP_GET | HTTP_HEAD)))
		respond_no_method(d, HTTP_GET | HTTP_HEAD);
}

static bool call_handler(struct dispatch *d, struct pg *pg, struct err *err)
{
	struct api_call call = {
		.api = d->api,
		.request = d->request,
		.response = d->response,
		.arena = d->arena,
		.pg = pg,
	};
	bool ok;

	err_clear(err);
	http_response_reset(d->response);
	for (size_t i = 0; i < CALL_MAX_VALUES; i++)
		call.values[i] = d->match.values[i];
	ok = d->match.route->handle(&call, err);
	advice_free(&call.advice);
	advice_shelved_release(&call.today);
	advice_said_release(&call.said);
	return ok;
}

/* All that a handler reads is of one snapshot, so a total fits its rows. */
static bool call_in_snapshot(struct dispatch *d, struct pg *pg, struct err *err)
{
	bool ok;

	if (!query_begin(pg, err))
		return false;
	ok = call_handler(d, pg, err);
	query_end(pg);
	return ok;
}

/*
 * A connection may have died while it lay in the pool (the database was
 * restarted); reading again does no harm, so one more try tells.
 */
static bool call_with_pg(struct dispatch *d, struct err *err)
{
	struct pg *pg = NULL;
	bool ok = false, is_broken = true;

	for (int tries = 2; tries > 0 && is_broken; tries--) {
		if (!pg_pool_take(d->api->pool, POOL_WAIT_MS, &pg, err))
			return false;
		ok = call_in_snapshot(d, pg, err);
		is_broken = !ok && err->code == ERR_TEMP;
		pg_pool_give(d->api->pool, &pg, is_broken);
	}
	return ok;
}

/*
 * Once only: where the answer to a commit got lost, a second try would say that
 * there was nothing to do.
 */
static bool call_with_writer(struct dispatch *d, struct err *err)
{
	struct pg *pg = NULL;
	bool ok;

	if (!d->api->writers) {
		respond_problem(d->response, 403,
			"this service has no right to change anything");
		return true;
	}
	if (!pg_pool_take(d->api->writers, POOL_WAIT_MS, &pg, err))
		return false;
	ok = call_handler(d, pg, err);
	pg_pool_give(d->api->writers, &pg, !ok && err->code == ERR_TEMP);
	return ok;
}

static void log_trouble(const struct dispatch *d, const struct err *err)
{
	if (err->code == ERR_SYNTAX || err->code == ERR_UNSUPPORTED)
		return;
	log_warning("http_request_failed", F_SLICE("path", d->request->path),
		F_STR("code", err_code_name(err->code)), F_ERR(err));
}

void dispatch_run(struct dispatch *d)
{
	struct err err = {0};
	bool ok;

	if (d->match.route->flags & (ROUTE_PG | ROUTE_PG_MAYBE))
		ok = call_with_pg(d, &err);
	else if (d->match.route->flags & ROUTE_WRITE)
		ok = call_with_writer(d, &err);
	else
		ok = call_handler(d, NULL, &err);
	if (!ok && err.code == ERR_TEMP &&
		(d->match.route->flags & ROUTE_PG_MAYBE))
		ok = call_handler(d, NULL, &err);
	if (!ok) {
		log_trouble(d, &err);
		respond_err(d->response, &err);
	}
	add_common_headers(d->response);
}

bool dispatch_takes_upload(struct dispatch *d)
{
	struct route_match match;

	return router_match(routes, ARRAY_LEN(routes), d->request->method,
		       d->request->path, d->arena, &match) == ROUTE_FOUND &&
	       (match.route->flags & ROUTE_UPLOAD);
}

bool dispatch_begin(struct dispatch *d)
{
	if (!refuse(d))
		switch (router_match(routes, ARRAY_LEN(routes),
			d->request->method, d->request->path, d->arena,
			&d->match)) {
		case ROUTE_FOUND:
			if (!(d->match.route->flags & ROUTE_QUICK))
				return false;
			dispatch_run(d);
			return true;
		case ROUTE_NO_PATH:
			respond_file(d);
			break;
		case ROUTE_NO_METHOD:
			respond_no_method(d, d->match.allowed);
			break;
		case ROUTE_BAD_ESCAPE:
			respond_problem(d->response, 400,
				"the path holds a broken %%XX escape");
			break;
		}
	add_common_headers(d->response);
	return true;
}
