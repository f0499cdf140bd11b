/* routes_receivers.c - GET /api/v1/domains/D/receivers: who reports. */
#include "api/routes.h"

#include <math.h>

#include "api/cursor.h"
#include "api/respond.h"
#include "store/what_if.h"

#define SHARE_DECIMALS 4

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

static void write_heed(
	struct row_out *o, const char *tag, const struct rollout_heed *h)
{
	bool is_measured = h->failing > 0;

	row_object_begin(o, tag);
	row_cstr(o, "verdict", heed_name(h->verdict));
	row_uint(o, "days", h->days);
	row_number(o, "messages", h->failing, 0);
	row_number(o, "touched", h->touched, 0);
	row_number(o, "stated", h->stated, 0);
	row_number(o, "share", is_measured ? h->touched / h->failing : NAN,
		SHARE_DECIMALS);
	row_number(
		o, "share_lower", is_measured ? h->lower : NAN, SHARE_DECIMALS);
	row_number(
		o, "share_upper", is_measured ? h->upper : NAN, SHARE_DECIMALS);
	row_number(o, "share_asked", is_measured ? h->expected : NAN,
		SHARE_DECIMALS);
	row_object_end(o);
}

static void write_receiver(struct row_out *o, const void *row)
{
	static const struct rollout_reporter nobody;
	static const struct rollout_receiver nothing;
	const struct receiver_row *r = row;
	/* The header of a CSV is written from an empty row. */
	const struct rollout_reporter *reporter =
		r->reporter ? r->reporter : &nobody;
	const struct rollout_receiver *ever = r->ever ? r->ever : &nothing;

	row_str(o, "reporter", reporter->name);
	row_number(o, "messages", r->messages, 0);
	row_number(o, "share", r->share, SHARE_DECIMALS);
	row_day(o, "first_day", ever->first_day);
	row_day(o, "last_day", ever->last_day);
	row_cstr(o, "dialect", report_schema_name(reporter->schema));
	row_bool(o, "known", reporter->is_curated);
	row_bool(o, "trusted", reporter->is_vouched);
	write_heed(o, "pct", &ever->pct);
	write_heed(o, "t", &ever->t);
}

static bool start(struct api_call *call, struct str domain,
	const struct list_params *p, struct offset_position *ret,
	struct err *err)
{
	if (!p->cursor.ptr)
		return call_range(
			call, domain, &p->from, &p->to, &ret->range, err);
	return cursor_to_offset(
		       CURSOR_RECEIVERS, p->cursor, call->arena, ret, err) &&
	       call_same_range(&ret->range, &p->from, &p->to, err);
}

struct receiver_page {
	struct str domain;
	struct offset_position at;
	uint64_t data_version;
	struct receiver_list list;
	const struct receiver_row *rows; /* of the page */
	size_t count;
	const char *next;
};

static bool fetch_page(struct api_call *call, size_t limit, struct arena *a,
	struct receiver_page *page, struct err *err)
{
	struct offset_position next = page->at;
	size_t begin = page->at.offset;

	if (!query_data_version(
		    call->pg, page->domain, &page->data_version, err) ||
		!call_advice_today(call, page->domain, err) ||
		!receivers_read(call->pg, call->today->advice,
			call->api->advice, page->at.range, a, &page->list, err))
		return false;
	if (begin > page->list.count)
		begin = page->list.count;
	page->rows = page->list.rows + begin;
	page->count = page->list.count - begin;
	if (page->count <= limit)
		return true;
	page->count = limit;
	next.offset += (uint32_t)limit;
	page->next = cursor_from_offset(CURSOR_RECEIVERS, &next, call->arena);
	return page->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static void write_page(struct api_call *call, const struct receiver_page *page)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, page->domain);
	respond_json_range(&j, &page->at.range);
	json_key(&j, "data_version");
	json_uint(&j, page->data_version);
	json_key(&j, "messages");
	json_double(&j, page->list.messages, 0);
	json_key(&j, "reports_left_out");
	json_uint(&j, page->list.left_out.reports);
	json_key(&j, "messages_left_out");
	json_uint(&j, page->list.left_out.messages);
	json_key(&j, "receivers");
	rows_write_json(&j, write_receiver, page->rows, sizeof(*page->rows),
		page->count);
	json_key(&j, "next_cursor");
	json_cstr(&j, page->next);
	json_object_end(&j);
}

static bool list_receivers(struct api_call *call, const struct list_params *p,
	struct str domain, struct arena *a, struct err *err)
{
	struct receiver_page page = {.domain = domain};

	if (!start(call, domain, p, &page.at, err) ||
		!fetch_page(call, (size_t)p->limit, a, &page, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_receiver, page.rows,
			sizeof(*page.rows), page.count, page.next, err);
	write_page(call, &page);
	return true;
}

bool receiver_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100};
	struct arena *a;
	struct str domain;
	bool ok;

	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &domain, err))
		return false;
	a = arena_new("receivers", SIZE_MAX);
	ok = list_receivers(call, &p, domain, a, err);
	arena_free(&a);
	return ok;
}
