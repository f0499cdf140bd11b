/* routes_failures.c - GET /api/v1/domains/D/failures: single messages. */
#include "api/routes.h"

#include <string.h>

#include "api/cursor.h"
#include "api/respond.h"
#include "api/rows_source.h"
#include "dmarc/limits.h"
#include "store/query_failure.h"

struct list_params {
	struct param_day from, to;
	int64_t limit;
	struct str cursor, source_ip, header_from;
};

#define AT(member) offsetof(struct list_params, member)

static const struct param_spec list_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 200},
	{"source_ip", PARAM_TEXT, AT(source_ip), NULL, 0, 45},
	{"header_from", PARAM_TEXT, AT(header_from), NULL, 0,
		LIMIT_DOMAIN_BYTES},
};

struct failure_page {
	struct str domain;
	struct failure_position at;
	struct failure_filter filter;
	struct failure_row *rows;
	size_t count;
	const char *next;
};

/* --- a row --------------------------------------------------------------- */

static void write_time(struct row_out *o, const char *name, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	row_cstr(o, name, text);
}

static void write_authentication(struct row_out *o, const struct failure_row *f)
{
	row_str(o, "authentication_results", f->authentication_results);
	row_str(o, "identity_alignment", f->identity_alignment);
	row_str(o, "dkim_domain", f->dkim_domain);
	row_str(o, "dkim_identity", f->dkim_identity);
	row_str(o, "dkim_selector", f->dkim_selector);
	row_str(o, "spf_dns", f->spf_dns);
}

static void write_original(struct row_out *o, const struct failure_row *f)
{
	row_ip(o, "source_ip", &f->source_ip);
	if (f->source_port > 0)
		row_uint(o, "source_port", f->source_port);
	else
		row_null(o, "source_port");
	row_uint(o, "incidents", f->incidents);
	if (f->has_arrival_date)
		write_time(o, "arrival_date", f->arrival_date_s);
	else
		row_null(o, "arrival_date");
	row_str(o, "original_envelope_id", f->original_envelope_id);
	row_str(o, "original_mail_from", f->original_mail_from);
	row_str(o, "original_rcpt_to", f->original_rcpt_to);
	row_str(o, "reporting_mta", f->reporting_mta);
}

void write_failure(struct row_out *o, const void *row)
{
	const struct failure_row *f = row;

	row_uint(o, "id", (uint64_t)f->id);
	row_day(o, "day", f->day);
	row_str(o, "feedback_type", f->feedback_type);
	row_str(o, "user_agent", f->user_agent);
	row_str(o, "version", f->version);
	row_str(o, "auth_failure", f->auth_failure);
	row_str(o, "delivery_result", f->delivery_result);
	row_str(o, "reported_domain", f->reported_domain);
	row_str(o, "header_from", f->header_from);
	write_original(o, f);
	write_authentication(o, f);
	row_str(o, "from", f->from);
	row_str(o, "subject", f->subject);
	row_str(o, "message_id", f->message_id);
	row_str(o, "date", f->date);
	row_cstr(o, "trust", trust_name(f->trust));
	write_time(o, "arrived", f->arrived_s);
	row_uint(o, "duplicates", f->duplicates);
}

/* --- a page -------------------------------------------------------------- */

/* A zone may hold any byte, and no report knows one. */
static bool read_address(struct str text, struct ip *ret)
{
	return !memchr(text.ptr, '%', text.len) && ip_parse(text, ret);
}

static bool read_filter(const struct list_params *p, struct arena *a,
	struct failure_filter *ret, struct err *err)
{
	char *dst = arena_alloc(a, LIMIT_DOMAIN_BYTES + 1);

	if (!dst)
		return err_set(err, ERR_LIMIT, "request memory is full");
	if (p->source_ip.ptr && !read_address(p->source_ip, &ret->source_ip))
		return err_set(err, ERR_SYNTAX,
			"parameter \"source_ip\" is \"%.*s\"; allowed: an "
			"IPv4 or IPv6 address",
			STR_ARGS(p->source_ip));
	if (p->header_from.ptr &&
		!domain_normalise(p->header_from, dst, LIMIT_DOMAIN_BYTES + 1,
			&ret->header_from, NULL))
		return err_set(err, ERR_SYNTAX,
			"parameter \"header_from\" is \"%.*s\"; allowed: a "
			"domain",
			p->header_from.len < 80 ? (int)p->header_from.len : 80,
			p->header_from.ptr);
	return true;
}

static bool list_start(struct api_call *call, struct str domain,
	const struct list_params *p, struct failure_position *ret,
	struct err *err)
{
	if (!p->cursor.ptr)
		return call_range_by(call, domain, query_failure_range,
			&p->from, &p->to, &ret->range, err);
	return cursor_to_failure(p->cursor, call->arena, ret, err) &&
	       call_same_range(&ret->range, &p->from, &p->to, err);
}

static bool fetch_page(struct api_call *call, uint32_t limit,
	struct failure_page *page, struct err *err)
{
	const struct failure_row *last;

	/* One more than asked for tells whether there is a next page. */
	if (!query_failure_list(call->pg, page->domain, page->at.range,
		    &page->filter, &page->at.after, limit + 1, call->arena,
		    &page->rows, &page->count, err))
		return false;
	if (page->count <= limit)
		return true;
	page->count = limit;
	last = &page->rows[limit - 1];
	page->at.after = (struct failure_cursor){.is_set = true,
		.failed_at_s = last->failed_at_s,
		.id = last->id};
	page->next = cursor_from_failure(&page->at, call->arena);
	return page->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static void write_page(struct api_call *call, const struct failure_page *page)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, page->domain);
	respond_json_range(&j, &page->at.range);
	json_key(&j, "failures");
	rows_write_json(&j, write_failure, page->rows, sizeof(*page->rows),
		page->count);
	json_key(&j, "next_cursor");
	json_cstr(&j, page->next);
	json_object_end(&j);
}

bool failure_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100};
	struct failure_page page = {.count = 0};

	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!read_filter(&p, call->arena, &page.filter, err) ||
		!call_domain(call, &page.domain, err) ||
		!list_start(call, page.domain, &p, &page.at, err) ||
		!fetch_page(call, (uint32_t)p.limit, &page, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_failure, page.rows,
			sizeof(*page.rows), page.count, page.next, err);
	write_page(call, &page);
	return true;
}
