/* routes_report_list.c - GET /api/v1/reports: what is stored, one by one. */
#include "api/routes.h"

#include "api/cursor.h"
#include "api/respond.h"
#include "dmarc/limits.h"
#include "store/query_report.h"

struct list_params {
	int type; /* place in type_choices */
	struct param_day from, to;
	int64_t limit;
	struct str cursor, domain, reporter;
};

/* In the order of enum intake_kind, from INTAKE_AGGREGATE on. */
static const char *const type_choices[] = {"aggregate", "failure", "tls", NULL};

#define AT(member) offsetof(struct list_params, member)
static const struct param_spec list_specs[] = {
	{"type", PARAM_CHOICE, AT(type), type_choices, 0, 0},
	{"domain", PARAM_TEXT, AT(domain), NULL, 0, LIMIT_DOMAIN_BYTES},
	{"reporter", PARAM_TEXT, AT(reporter), NULL, 0, 255},
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 200},
};
#undef AT

static void write_time(struct row_out *o, const char *name, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	row_cstr(o, name, text);
}

static void write_report(struct row_out *o, const void *row)
{
	const struct report_summary *r = row;
	char id[REPORT_REF_SIZE];

	report_ref_format(&r->ref, id);
	row_cstr(o, "id", id);
	row_cstr(o, "type", intake_kind_name(r->ref.kind));
	row_str(o, "domain", r->domain);
	row_str(o, "reporter", r->reporter);
	row_str(o, "org_name", r->org_name);
	row_str(o, "report_id", r->report_id);
	write_time(o, "begin", r->begin_s);
	write_time(o, "end", r->end_s);
	row_day(o, "first_day", r->first_day);
	row_day(o, "last_day", r->last_day);
	row_uint(o, "record_count", r->records);
	if (r->has_messages)
		row_uint(o, "messages", r->messages);
	else
		row_null(o, "messages");
	row_bool(o, "counted", r->is_counted);
	row_cstr(o, "trust", trust_name(r->arrival.trust));
	write_time(o, "arrived", r->arrival.arrived_s);
	row_uint(o, "duplicates", r->duplicates);
	row_str(o, "host", r->arrival.host);
	row_str(o, "channel", r->arrival.channel);
	row_str(o, "spool_id", r->arrival.spool_id);
}

/* Names as reporters wrote them are kept in lower case. */
static bool set_reporter(struct api_call *call, struct str text,
	struct report_filter *ret, struct err *err)
{
	char *lower;

	if (!text.ptr)
		return true;
	lower = arena_alloc(call->arena, text.len + 1);
	if (!lower)
		return err_set(err, ERR_LIMIT, "request memory is full");
	for (size_t i = 0; i < text.len; i++)
		lower[i] = text.ptr[i] >= 'A' && text.ptr[i] <= 'Z'
				   ? (char)(text.ptr[i] + ('a' - 'A'))
				   : text.ptr[i];
	ret->reporter = (struct str){lower, text.len};
	return true;
}

static bool read_filter(struct api_call *call, const struct list_params *p,
	struct report_filter *ret, struct err *err)
{
	char *dst = arena_alloc(call->arena, LIMIT_DOMAIN_BYTES + 1);

	if (!dst)
		return err_set(err, ERR_LIMIT, "request memory is full");
	*ret = (struct report_filter){
		.kind = (enum intake_kind)(INTAKE_AGGREGATE + p->type),
		.has_from = p->from.is_set,
		.has_to = p->to.is_set,
		.from = p->from.day,
		.to = p->to.day};
	if (p->from.is_set && p->to.is_set && p->from.day > p->to.day)
		return err_set(err, ERR_SYNTAX, "from is after to");
	if (p->domain.ptr &&
		!domain_normalise(p->domain, dst, LIMIT_DOMAIN_BYTES + 1,
			&ret->domain, NULL))
		return err_set(err, ERR_SYNTAX,
			"parameter \"domain\" is \"%.*s\"; allowed: a domain",
			p->domain.len < 80 ? (int)p->domain.len : 80,
			p->domain.ptr);
	return set_reporter(call, p->reporter, ret, err) &&
	       (!p->cursor.ptr || cursor_to_report(p->cursor, ret->kind,
					  call->arena, &ret->after, err));
}

bool report_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100};
	struct report_filter filter;
	struct report_summary *rows;
	const char *next = NULL;
	struct json_out j;
	size_t count;

	/* One more than asked for tells whether there is a next page. */
	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!read_filter(call, &p, &filter, err) ||
		!query_report_list(call->pg, &filter, (uint32_t)p.limit + 1,
			call->arena, &rows, &count, err))
		return false;
	if (count > (size_t)p.limit) {
		count = (size_t)p.limit;
		next = cursor_from_report(&rows[count - 1].ref, call->arena);
		if (!next)
			return err_set(
				err, ERR_LIMIT, "request memory is full");
	}
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_report, rows, sizeof(*rows),
			count, next, err);
	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "reports");
	rows_write_json(&j, write_report, rows, sizeof(*rows), count);
	json_key(&j, "next_cursor");
	json_cstr(&j, next);
	json_object_end(&j);
	return true;
}

/* --- one, with its records --------------------------------------------------- */

struct look_params {
	int64_t limit;
	struct str cursor;
};

#define AT(member) offsetof(struct look_params, member)
static const struct param_spec look_specs[] = {
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 100},
};
#undef AT

struct look {
	struct report_summary report;
	struct report_record *records;
	size_t count;
	const char *next;
};

/* "pass", or anything else, as of all that aligns. */
static bool is_pass(struct str result)
{
	return str_equal(result, STR("pass"));
}

static void write_record(struct row_out *o, const void *row)
{
	const struct report_record *r = row;

	if (r->source_ip.family == 0)
		row_null(o, "source_ip");
	else
		row_ip(o, "source_ip", &r->source_ip);
	row_uint(o, "messages", r->messages);
	row_bool(o, "passed", r->passed);
	row_str(o, "disposition", r->disposition);
	row_bool(o, "dkim_aligned", is_pass(r->dkim));
	row_bool(o, "spf_aligned", is_pass(r->spf));
	row_json(o, "reasons", r->reasons);
	row_str(o, "header_from", r->header_from);
	row_str(o, "envelope_from", r->envelope_from);
	row_str(o, "envelope_to", r->envelope_to);
	row_object_begin(o, "auth_results");
	row_json(o, "dkim", r->dkim_results);
	row_json(o, "spf", r->spf_results);
	row_object_end(o);
}

/* The page after what the cursor says; it carries the days of its report. */
static bool fetch_records(struct api_call *call, const struct look_params *p,
	struct look *l, struct err *err)
{
	struct offset_position at = {
		.range = {l->report.first_day, l->report.last_day}};
	const struct day_range days = at.range;

	if (p->cursor.ptr && (!cursor_to_offset(CURSOR_RECORDS, p->cursor,
				     call->arena, &at, err)))
		return false;
	if (at.range.from != days.from || at.range.to != days.to)
		return err_set(err, ERR_SYNTAX,
			"parameter \"cursor\" belongs to another report");
	if (!query_report_records(call->pg, &l->report, at.offset,
		    (uint32_t)p->limit + 1, call->arena, &l->records, &l->count,
		    err))
		return false;
	if (l->count <= (size_t)p->limit)
		return true;
	l->count = (size_t)p->limit;
	at.offset += (uint32_t)p->limit;
	l->next = cursor_from_offset(CURSOR_RECORDS, &at, call->arena);
	return l->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static void write_repairs(struct json_out *j, uint32_t repairs)
{
	json_key(j, "repairs");
	json_array_begin(j);
	for (int bit = 0; bit < 32; bit++)
		if (repairs >> bit & 1)
			json_cstr(j, repair_name(UINT32_C(1) << bit));
	json_array_end(j);
}

static void write_look(struct api_call *call, const struct look *l)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	rows_write_fields(&j, write_report, &l->report);
	write_repairs(&j, l->report.repairs);
	if (l->report.ref.kind == INTAKE_AGGREGATE) {
		json_key(&j, "records");
		rows_write_json(&j, write_record, l->records,
			sizeof(*l->records), l->count);
		json_key(&j, "next_cursor");
		json_cstr(&j, l->next);
	}
	json_object_end(&j);
}

bool report_get(struct api_call *call, struct err *err)
{
	struct look_params p = {.limit = 100};
	struct look l = {.count = 0};
	struct report_ref ref;

	if (!report_ref_parse(call->values[0], &ref))
		return err_set(err, ERR_UNSUPPORTED, "no report has this id");
	if (!params_read(look_specs, ARRAY_LEN(look_specs),
		    call->request->query, call->arena, &p, err) ||
		!query_report_find(call->pg, &ref, call->arena, &l.report, err))
		return false;
	if (ref.kind == INTAKE_AGGREGATE && !fetch_records(call, &p, &l, err))
		return false;
	if (ref.kind == INTAKE_AGGREGATE &&
		http_accepts_csv(call->request->accept))
		return respond_csv(call, write_record, l.records,
			sizeof(*l.records), l.count, l.next, err);
	write_look(call, &l);
	return true;
}
