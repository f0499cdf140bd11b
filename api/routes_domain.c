/* routes_domain.c - GET /api/v1/domains: every domain and how it fares. */
#include "api/routes.h"

#include "api/cursor.h"
#include "api/respond.h"

struct list_params {
	struct param_day from, to;
	int64_t limit;
	struct str cursor;
};

#define AT(member) offsetof(struct list_params, member)

static const struct param_spec list_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 100},
};

static void write_domain(struct row_out *o, const void *row)
{
	const struct domain_row *d = row;

	row_str(o, "domain", d->domain);
	row_uint(o, "messages", d->messages);
	row_uint(o, "passed", d->passed);
	row_rate(o, "pass_rate", d->passed, d->messages);
	row_cstr(o, "policy", policy_name(d->policy));
	if (d->has_data)
		row_day(o, "last_day", d->last_day);
	else
		row_null(o, "last_day");
	row_str(o, "verdict", d->verdict);
}

static bool list_start(struct api_call *call, const struct list_params *p,
	struct offset_position *ret, struct err *err)
{
	if (!p->cursor.ptr)
		return call_range(
			call, STR_NULL, &p->from, &p->to, &ret->range, err);
	return cursor_to_domain(p->cursor, call->arena, ret, err) &&
	       call_same_range(&ret->range, &p->from, &p->to, err);
}

bool domain_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100};
	struct offset_position at = {0};
	struct domain_row *rows;
	struct json_out j;
	const char *next = NULL;
	size_t count;

	/* One more than asked for tells whether there is a next page. */
	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!list_start(call, &p, &at, err) ||
		!query_domain_list(call->pg, at.range, (uint32_t)p.limit + 1,
			at.offset, call->arena, &rows, &count, err))
		return false;
	if (count > (size_t)p.limit) {
		count = (size_t)p.limit;
		at.offset += (uint32_t)count;
		next = cursor_from_domain(&at, call->arena);
		if (!next)
			return err_set(
				err, ERR_LIMIT, "request memory is full");
	}
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_domain, rows, sizeof(*rows),
			count, next, err);
	respond_json(call->response, &j);
	json_object_begin(&j);
	respond_json_range(&j, &at.range);
	json_key(&j, "domains");
	rows_write_json(&j, write_domain, rows, sizeof(*rows), count);
	json_key(&j, "next_cursor");
	json_cstr(&j, next);
	json_object_end(&j);
	return true;
}
