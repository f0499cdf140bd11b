/* http.c - one request and its answer, without the HTTP library. */
#include "api/http.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const struct method_name {
	enum http_method method;
	const char *name;
} method_names[] = {
	{HTTP_GET, "GET"},
	{HTTP_HEAD, "HEAD"},
	{HTTP_POST, "POST"},
	{HTTP_PUT, "PUT"},
	{HTTP_DELETE, "DELETE"},
};

void http_method_names(unsigned set, char dst[HTTP_METHOD_NAMES_SIZE])
{
	size_t used = 0;

	dst[0] = '\0';
	for (size_t i = 0; i < ARRAY_LEN(method_names); i++)
		if (set & method_names[i].method)
			used += (size_t)snprintf(dst + used,
				HTTP_METHOD_NAMES_SIZE - used, "%s%s",
				used > 0 ? ", " : "", method_names[i].name);
}

enum http_method http_method_parse(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(method_names); i++)
		if (strcmp(method_names[i].name, name) == 0)
			return method_names[i].method;
	return HTTP_OTHER;
}

void http_response_header(
	struct http_response *r, const char *name, const char *value)
{
	assert(r->header_count < HTTP_MAX_HEADERS);
	r->headers[r->header_count++] = (struct http_header){name, value};
}

void http_response_reset(struct http_response *r)
{
	struct buf body = r->body;

	if (r->has_body_fd)
		close(r->body_fd);
	buf_reset(&body);
	*r = (struct http_response){.body = body};
}

void http_response_fini(struct http_response *r)
{
	if (r->has_body_fd)
		close(r->body_fd);
	r->has_body_fd = false;
	buf_fini(&r->body);
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The byte at text.ptr[*i], which moves on; -1 on a broken escape. */
static int next_byte(struct str text, size_t *i, bool plus_is_space)
{
	char c = text.ptr[(*i)++];
	int high, low;

	if (c == '+' && plus_is_space)
		return ' ';
	if (c != '%')
		return (unsigned char)c;
	if (text.len - *i < 2)
		return -1;
	high = hex_digit(text.ptr[(*i)++]);
	low = hex_digit(text.ptr[(*i)++]);
	return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool http_percent_decode(
	struct str text, bool plus_is_space, struct arena *a, struct str *ret)
{
	size_t len = 0;
	char *dst;
	int c;

	dst = arena_alloc(a, text.len + 1);
	if (!dst)
		return false;
	for (size_t i = 0; i < text.len;) {
		c = next_byte(text, &i, plus_is_space);
		if (c <= 0)
			return false;
		dst[len++] = (char)c;
	}
	*ret = (struct str){dst, len};
	return true;
}

/* host[:port] or [v6][:port] without its port. */
static struct str host_without_port(struct str host)
{
	const char *end;

	if (host.len > 0 && host.ptr[0] == '[')
		end = memchr(host.ptr, ']', host.len);
	else
		end = memchr(host.ptr, ':', host.len);
	if (!end)
		return host;
	if (*end == ']')
		end++;
	return (struct str){host.ptr, (size_t)(end - host.ptr)};
}

bool http_host_is_local(struct str host)
{
	struct ip ip;

	if (!host.ptr)
		return false;
	host = host_without_port(host);
	return str_equal_nocase(host, STR("localhost")) || ip_parse(host, &ip);
}

/* Weight of one entry in thousandths: ";q=0.5"; 1000 where none is given. */
static unsigned accept_weight(struct str parameters)
{
	unsigned weight = 0, unit = 1000;
	struct str p;

	while (parameters.ptr) {
		p = str_trim(str_cut(&parameters, ';'));
		if (p.len < 3 || (p.ptr[0] | 0x20) != 'q' || p.ptr[1] != '=')
			continue;
		for (size_t i = 2; i < p.len && unit > 0; i++) {
			if (p.ptr[i] == '.')
				continue;
			if (p.ptr[i] < '0' || p.ptr[i] > '9')
				return 0;
			weight += unit * (unsigned)(p.ptr[i] - '0');
			unit /= 10;
		}
		return weight;
	}
	return 1000;
}

bool http_accepts_csv(struct str accept)
{
	unsigned csv = 0, json = 0, any = 0, weight;
	struct str entry, type;

	while (accept.ptr) {
		entry = str_cut(&accept, ',');
		type = str_trim(str_cut(&entry, ';'));
		weight = accept_weight(entry);
		if (str_equal_nocase(type, STR("text/csv")))
			csv = weight;
		else if (str_equal_nocase(type, STR("application/json")))
			json = weight;
		else if (str_equal_nocase(type, STR("*/*")) ||
			 str_equal_nocase(type, STR("application/*")))
			any = weight;
	}
	return csv > 0 && csv > (json > 0 ? json : any);
}

/* --- what a request may do, and says of its body -------------------------- */

bool http_origin_is_ours(struct str origin, struct str host)
{
	static const char *const schemes[] = {"http://", "https://"};

	if (!origin.ptr)
		return true;
	for (size_t i = 0; i < ARRAY_LEN(schemes); i++) {
		struct str scheme = str_from(schemes[i]);
		struct str rest = {
			origin.ptr + scheme.len, origin.len - scheme.len};

		if (str_starts_with(origin, scheme) &&
			str_equal_nocase(rest, host))
			return true;
	}
	return false;
}

/* What follows the last '/' or '\\': old browsers send a path. */
static struct str without_path(struct str name)
{
	for (size_t i = name.len; i > 0; i--)
		if (name.ptr[i - 1] == '/' || name.ptr[i - 1] == '\\')
			return (struct str){name.ptr + i, name.len - i};
	return name;
}

struct str http_file_name(struct str content_disposition)
{
	const struct str key = STR("filename=");
	struct str rest = content_disposition, part;

	while (rest.ptr) {
		part = str_trim(str_cut(&rest, ';'));
		if (part.len < key.len ||
			!str_equal_nocase((struct str){part.ptr, key.len}, key))
			continue;
		part = (struct str){part.ptr + key.len, part.len - key.len};
		if (part.len >= 2 && part.ptr[0] == '"' &&
			part.ptr[part.len - 1] == '"')
			part = (struct str){part.ptr + 1, part.len - 2};
		part = without_path(part);
		return part.len > 0 ? part : STR_NULL;
	}
	return STR_NULL;
}
