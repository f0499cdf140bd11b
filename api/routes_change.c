/* routes_change.c - GET /api/v1/changes: what happened, in one order. */
#include "api/routes.h"

#include "api/cursor.h"
#include "api/respond.h"
#include "store/query_change.h"

struct change_params {
	int64_t limit;
	struct str cursor;
};

#define AT(member) offsetof(struct change_params, member)

static const struct param_spec change_specs[] = {
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 200},
};

struct change_page {
	int64_t after; /* the last that was read */
	struct change_row *rows;
	size_t count;
	bool is_more;
};

static void write_change(struct row_out *o, const void *row)
{
	const struct change_row *c = row;
	char at[CLOCK_ISO_SIZE];

	clock_format_iso(c->at_s, at);
	row_uint(o, "id", (uint64_t)c->id);
	row_cstr(o, "at", at);
	row_str(o, "kind", c->kind);
	row_str(o, "domain", c->domain);
	row_str(o, "subject", c->subject);
	row_json(o, "details", c->details);
}

static bool fetch_page(struct api_call *call, uint32_t limit,
	struct change_page *page, struct err *err)
{
	/* One more than asked for tells whether there is a next page. */
	if (!query_change_list(call->pg, page->after, limit + 1, call->arena,
		    &page->rows, &page->count, err))
		return false;
	page->is_more = page->count > limit;
	if (page->is_more)
		page->count = limit;
	if (page->count > 0)
		page->after = page->rows[page->count - 1].id;
	return true;
}

/*
 * next_cursor is null at the end, as of all lists. Who comes back later for
 * what has happened since goes on from "cursor", which is always there.
 */
static void write_page(struct api_call *call, const struct change_page *page,
	const char *cursor)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "changes");
	rows_write_json(
		&j, write_change, page->rows, sizeof(*page->rows), page->count);
	json_key(&j, "cursor");
	json_cstr(&j, cursor);
	json_key(&j, "next_cursor");
	json_cstr(&j, page->is_more ? cursor : NULL);
	json_object_end(&j);
}

bool change_list_get(struct api_call *call, struct err *err)
{
	struct change_params p = {.limit = 100};
	struct change_page page = {.after = 0};
	const char *cursor;

	if (!params_read(change_specs, ARRAY_LEN(change_specs),
		    call->request->query, call->arena, &p, err))
		return false;
	if (p.cursor.ptr &&
		!cursor_to_change(p.cursor, call->arena, &page.after, err))
		return false;
	if (!fetch_page(call, (uint32_t)p.limit, &page, err))
		return false;
	cursor = cursor_from_change(page.after, call->arena);
	if (!cursor)
		return err_set(err, ERR_LIMIT, "request memory is full");
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_change, page.rows,
			sizeof(*page.rows), page.count,
			page.is_more ? cursor : NULL, err);
	write_page(call, &page, cursor);
	return true;
}
