/* http.h - one request and its answer, without the HTTP library. */
#ifndef API_HTTP_H
#define API_HTTP_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/ip.h"

/* Bits, so that "allowed" is a set. */
enum http_method {
	HTTP_GET = 1 << 0,
	HTTP_HEAD = 1 << 1,
	HTTP_POST = 1 << 2,
	HTTP_PUT = 1 << 3,
	HTTP_DELETE = 1 << 4,
	HTTP_OTHER = 1 << 5,
};
#define HTTP_METHOD_NAMES_SIZE 64 /* all of them take 30 */
/* Names of a set, "GET, HEAD", into dst. */
void http_method_names(unsigned set, char dst[HTTP_METHOD_NAMES_SIZE]);
enum http_method http_method_parse(const char *name);

/* Text is borrowed and lives as long as the request. */
struct http_request {
	enum http_method method;
	struct str path;  /* as on the wire, percent-encoded */
	struct str query; /* the same, without '?'; STR_NULL: none */
	/* Header fields; STR_NULL: absent. */
	struct str host, accept, origin, content_type, content_disposition;
	uint64_t content_length; /* 0: absent */
	bool waits_to_send;      /* Expect: 100-continue */
	struct ip client;        /* who asks; family 0: no connection */
	struct upload *upload;   /* its body, for a route that takes one */
	struct str body; /* else this, where it is small; may be empty */
	bool is_path_too_long;
	bool are_headers_too_large;
	bool is_body_too_large;
};

struct http_header {
	const char *name;  /* literal */
	const char *value; /* lives as long as the request */
};

#define HTTP_MAX_HEADERS 8

/*
 * An answer is `body`, or `fixed_body` where that is set: bytes that live as
 * long as the program (embedded files), or what stands in body_fd.
 */
struct http_response {
	unsigned status;
	const char *content_type; /* literal */
	struct buf body;
	struct str fixed_body;
	bool has_body_fd;
	int body_fd; /* ours; from its start */
	uint64_t body_fd_bytes;
	struct http_header headers[HTTP_MAX_HEADERS];
	size_t header_count;
	bool is_page; /* may be kept by the browser, checked again each time */
};

/* The caller keeps the value alive; at most HTTP_MAX_HEADERS of them. */
void http_response_header(
	struct http_response *r, const char *name, const char *value);
/* Forget what was written so far. */
void http_response_reset(struct http_response *r);
void http_response_fini(struct http_response *r);

/*
 * http_percent_decode - %XX (and '+' where plus_is_space) in its plain form.
 *
 * False on a broken escape, and on a NUL, which nothing here can mean. Also
 * false where the arena is full.
 */
MUST_CHECK bool http_percent_decode(
	struct str text, bool plus_is_space, struct arena *a, struct str *ret);

/*
 * http_host_is_local - may this Host header be meant for us, unless a foreign
 * page tricked the browser by a name of its own (DNS rebinding)?
 *
 * True for an address or `localhost`, with or without a port.
 */
bool http_host_is_local(struct str host);

/*
 * http_origin_is_ours - may a page that asks us to change something do so?
 *
 *   origin, host  header fields; who sends no Origin is no page
 *
 * A page of another site can send a form or a text anywhere without being
 * asked (CSRF); the browser then says where it is from.
 */
bool http_origin_is_ours(struct str origin, struct str host);

/* The file name of a Content-Disposition field (RFC 6266), without a path;
 * STR_NULL: none. Borrowed from it. */
struct str http_file_name(struct str content_disposition);

/* True where Accept prefers text/csv over JSON (RFC 9110 12.5.1). */
bool http_accepts_csv(struct str accept);

#endif
