/* routes_source.c - GET /api/v1/domains/D/sources: who sends as D. */
#include "api/routes.h"

#include <string.h>

#include "api/cursor.h"
#include "api/respond.h"

struct list_params {
	struct param_day from, to;
	int64_t limit;
	struct str cursor;
	int order; /* enum source_order */
	struct str address_prefix;
	int group;
};

#define AT(member) offsetof(struct list_params, member)

/* In the order of enum source_order. */
static const char *const orders[] = {"messages", "address", NULL};
/* Others come with the data they need. */
static const char *const groups[] = {"ip", NULL};

static const struct param_spec list_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 200},
	{"order", PARAM_CHOICE, AT(order), orders, 0, 0},
	{"q", PARAM_TEXT, AT(address_prefix), NULL, 0, 45},
	{"group", PARAM_CHOICE, AT(group), groups, 0, 0},
};

struct source_page {
	struct source_position at;
	uint64_t data_version;
	struct total_row total;
	struct source_row *rows;
	size_t count;
	const char *next;
};

static void write_disposition(
	struct row_out *o, const struct disposition_sums *sums)
{
	row_object_begin(o, "disposition");
	row_uint(o, "none", sums->none);
	row_uint(o, "quarantine", sums->quarantine);
	row_uint(o, "reject", sums->reject);
	row_object_end(o);
}

static void write_source(struct row_out *o, const void *row)
{
	const struct source_row *s = row;
	char source[SOURCE_TEXT_SIZE];

	source_format(&s->source_ip, s->is_network, source);
	row_cstr(o, "source_ip", source[0] != '\0' ? source : NULL);
	row_uint(o, "messages", s->messages);
	row_uint(o, "passed", s->passed);
	row_uint(o, "failed", s->messages - s->passed);
	row_rate(o, "pass_rate", s->passed, s->messages);
	row_uint(o, "dkim_aligned", s->dkim_aligned);
	row_uint(o, "spf_aligned", s->spf_aligned);
	write_disposition(o, &s->disposition);
	row_day(o, "first_day", s->first_day);
	row_day(o, "last_day", s->last_day);
	row_uint(o, "reporters", s->reporters);
	/* Until sources are judged and looked up. */
	row_cstr(o, "class", "unknown");
	row_cstr(o, "class_by", "rule");
	row_null(o, "hostname");
	row_null(o, "asn");
	row_null(o, "as_name");
	row_null(o, "country");
	row_null(o, "sender");
}

/* Canonical text holds lower-case hexadecimal, so the prefix does too. */
static bool check_prefix(struct str *prefix, struct arena *a, struct err *err)
{
	struct str lower = STR_NULL;

	if (!arena_copy_str(a, *prefix, &lower))
		return err_set(err, ERR_LIMIT, "request memory is full");
	for (size_t i = 0; i < lower.len; i++) {
		char *c = (char *)lower.ptr + i; /* our own copy */

		if (!strchr("0123456789abcdefABCDEF.:", *c))
			return err_set(err, ERR_SYNTAX,
				"parameter \"q\" holds \"%c\"; allowed: the "
				"beginning of an address",
				*c);
		if (*c >= 'A' && *c <= 'F')
			*c = (char)(*c | 0x20);
	}
	*prefix = lower;
	return true;
}

static bool list_start(struct api_call *call, struct str domain,
	const struct list_params *p, struct source_position *ret,
	struct err *err)
{
	ret->order = p->order == SOURCES_BY_ADDRESS ? SOURCES_BY_ADDRESS
						    : SOURCES_BY_MESSAGES;
	if (!p->cursor.ptr)
		return call_range(
			call, domain, &p->from, &p->to, &ret->range, err);
	if (!cursor_to_source(p->cursor, call->arena, ret, err))
		return false;
	if ((int)ret->order != p->order)
		return err_set(err, ERR_SYNTAX,
			"parameter \"cursor\" belongs to order=%s",
			orders[ret->order]);
	return call_same_range(&ret->range, &p->from, &p->to, err);
}

static bool fetch_page(struct api_call *call, struct str domain,
	const struct list_params *p, struct source_page *page, struct err *err)
{
	const struct source_row *last;

	/* One more than asked for tells whether there is a next page. */
	if (!query_data_version(call->pg, domain, &page->data_version, err) ||
		!query_total(
			call->pg, domain, page->at.range, &page->total, err) ||
		!query_source_list(call->pg, domain, page->at.range,
			page->at.order,
			page->at.after.is_set ? &page->at.after : NULL,
			p->address_prefix, (uint32_t)p->limit + 1, call->arena,
			&page->rows, &page->count, err))
		return false;
	if (page->count <= (size_t)p->limit)
		return true;
	page->count = (size_t)p->limit;
	last = &page->rows[page->count - 1];
	page->at.after = (struct source_cursor){
		.is_set = true,
		.messages = last->messages,
		.source_ip = last->source_ip,
		.is_network = last->is_network,
	};
	page->next = cursor_from_source(&page->at, call->arena);
	return page->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static void write_total(struct json_out *j, const struct total_row *total)
{
	json_key(j, "total");
	json_object_begin(j);
	json_key(j, "messages");
	json_uint(j, total->messages);
	json_key(j, "passed");
	json_uint(j, total->passed);
	json_key(j, "failed");
	json_uint(j, total->messages - total->passed);
	json_key(j, "pass_rate");
	rows_json_rate(j, total->passed, total->messages);
	json_object_end(j);
}

static void write_page(struct api_call *call, struct str domain,
	const struct source_page *page)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, domain);
	respond_json_range(&j, &page->at.range);
	if (page->at.order == SOURCES_BY_MESSAGES) {
		json_key(&j, "data_version");
		json_uint(&j, page->data_version);
	}
	write_total(&j, &page->total);
	json_key(&j, "sources");
	rows_write_json(
		&j, write_source, page->rows, sizeof(*page->rows), page->count);
	json_key(&j, "next_cursor");
	json_cstr(&j, page->next);
	json_object_end(&j);
}

bool source_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100};
	struct source_page page = {0};
	struct str domain;

	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!check_prefix(&p.address_prefix, call->arena, err) ||
		!call_domain(call, &domain, err) ||
		!list_start(call, domain, &p, &page.at, err) ||
		!fetch_page(call, domain, &p, &page, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_source, page.rows,
			sizeof(*page.rows), page.count, page.next, err);
	write_page(call, domain, &page);
	return true;
}
