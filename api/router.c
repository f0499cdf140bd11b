/* router.c - from method and path to a handler, by one table. */
#include "api/router.h"

#include <assert.h>

static bool is_placeholder(struct str segment)
{
	return segment.len > 2 && segment.ptr[0] == '{';
}

/* Compare segment by segment; raw values go to values[], still encoded. */
static bool path_fits(
	const char *pattern_text, struct str path, struct str *values)
{
	struct str pattern = str_from(pattern_text);
	struct str want, have;
	size_t count = 0;

	while (pattern.ptr && path.ptr) {
		want = str_cut(&pattern, '/');
		have = str_cut(&path, '/');
		if (is_placeholder(want)) {
			assert(count < CALL_MAX_VALUES);
			if (have.len == 0)
				return false;
			values[count++] = have;
		} else if (!str_equal(want, have)) {
			return false;
		}
	}
	return !pattern.ptr && !path.ptr;
}

static bool decode_values(struct str *values, struct arena *a)
{
	for (size_t i = 0; i < CALL_MAX_VALUES && values[i].ptr; i++)
		if (!http_percent_decode(values[i], false, a, &values[i]))
			return false;
	return true;
}

static unsigned answered_methods(const struct route *route)
{
	return route->method == HTTP_GET ? HTTP_GET | HTTP_HEAD : route->method;
}

enum route_found router_match(const struct route *routes, size_t count,
	enum http_method method, struct str path, struct arena *a,
	struct route_match *ret)
{
	*ret = (struct route_match){0};
	for (size_t i = 0; i < count; i++) {
		struct str values[CALL_MAX_VALUES] = {0};

		if (!path_fits(routes[i].path, path, values))
			continue;
		ret->allowed |= answered_methods(&routes[i]);
		if (ret->route || !(answered_methods(&routes[i]) & method))
			continue;
		if (!decode_values(values, a))
			return ROUTE_BAD_ESCAPE;
		ret->route = &routes[i];
		for (size_t j = 0; j < CALL_MAX_VALUES; j++)
			ret->values[j] = values[j];
	}
	if (ret->route)
		return ROUTE_FOUND;
	return ret->allowed ? ROUTE_NO_METHOD : ROUTE_NO_PATH;
}
