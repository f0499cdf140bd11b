/* static_ui.c - the files of web/, embedded in the program. */
#include "api/static_ui.h"

#include "web.h"

static const struct media_type {
	const char *suffix, *type;
} media_types[] = {
	{".html", "text/html; charset=utf-8"},
	{".js", "text/javascript; charset=utf-8"},
	{".css", "text/css; charset=utf-8"},
	{".svg", "image/svg+xml"},
};

static const char *media_type_of(struct str name)
{
	for (size_t i = 0; i < ARRAY_LEN(media_types); i++)
		if (str_ends_with_nocase(name, str_from(media_types[i].suffix)))
			return media_types[i].type;
	return "application/octet-stream";
}

bool static_ui_find(struct str path, struct http_response *r)
{
	struct str name;

	if (path.len == 0 || path.ptr[0] != '/')
		return false;
	name = (struct str){path.ptr + 1, path.len - 1};
	if (name.len == 0)
		name = STR("index.html");
	for (size_t i = 0; i < web_file_count; i++) {
		if (!str_equal(name, str_from(web_files[i].name)))
			continue;
		r->status = 200;
		r->content_type = media_type_of(name);
		r->fixed_body =
			(struct str){web_files[i].bytes, web_files[i].len};
		r->is_page = true;
		return true;
	}
	return false;
}
