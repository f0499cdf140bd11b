/* router.h - from method and path to a handler, by one table. */
#ifndef API_ROUTER_H
#define API_ROUTER_H

#include "api/call.h"

enum route_flag {
	ROUTE_QUICK =
		1 << 0,    /* waits for nothing: answered by the I/O thread */
	ROUTE_PG = 1 << 1, /* wants a database connection */
	ROUTE_PG_MAYBE = 1 << 2, /* the same; without one its pg is NULL */
	ROUTE_UPLOAD = 1 << 3,   /* its body goes to the spool (upload.h) */
	ROUTE_WRITE = 1 << 4,    /* one that may write, outside a snapshot */
};

struct route {
	enum http_method method; /* HTTP_GET also answers HEAD */
	const char *path;        /* "/api/v1/domains/{domain}/sources" */
	route_handler *handle;
	unsigned flags; /* set of enum route_flag */
};

enum route_found {
	ROUTE_FOUND,
	ROUTE_NO_PATH,
	ROUTE_NO_METHOD,  /* known path; match->allowed says what it takes */
	ROUTE_BAD_ESCAPE, /* "%zz" in the path */
};

struct route_match {
	const struct route *route;
	struct str values[CALL_MAX_VALUES]; /* decoded, in `a` */
	unsigned allowed;                   /* set of enum http_method */
};

/*
 * router_match - the first route that fits.
 *
 * A placeholder takes one whole, non-empty segment. Segments are cut before
 * they are decoded, so "%2F" stays inside its segment. Nothing is folded: no
 * trailing slash, no "//", no "..".
 */
enum route_found router_match(const struct route *routes, size_t count,
	enum http_method method, struct str path, struct arena *a,
	struct route_match *ret);

#endif
