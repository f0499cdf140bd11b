/* routes_tls.c - GET /api/v1/domains/D/tls: did mail to D come encrypted? */
#include "api/routes.h"

#include "api/cursor.h"
#include "api/respond.h"
#include "store/query_tls.h"

/* A domain has a handful; one with more has reporters that make them up. */
#define MAX_POLICIES 1000

struct tls_params {
	struct param_day from, to;
	int64_t limit;
	struct str cursor;
};

#define AT(member) offsetof(struct tls_params, member)

static const struct param_spec tls_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 100},
};

struct tls_answer {
	struct str domain;
	struct offset_position at;
	uint64_t data_version;
	struct tls_day_row *days;
	struct tls_policy_row *policies;
	struct tls_failure_row *failures;
	size_t day_count, policy_count, failure_count;
	const char *next;
};

/* --- rows ---------------------------------------------------------------- */

static void write_sessions(
	struct row_out *o, uint64_t successful, uint64_t failed)
{
	row_uint(o, "successful_sessions", successful);
	row_uint(o, "failed_sessions", failed);
	row_rate(o, "success_rate", successful, successful + failed);
}

static void write_day(struct row_out *o, const void *row)
{
	const struct tls_day_row *d = row;

	row_day(o, "day", d->day);
	write_sessions(o, d->successful_sessions, d->failed_sessions);
}

static void write_policy(struct row_out *o, const void *row)
{
	const struct tls_policy_row *p = row;

	row_str(o, "policy_type", p->policy_type);
	row_str(o, "policy_string", p->policy_string);
	row_str(o, "mx_host", p->mx_host);
	write_sessions(o, p->successful_sessions, p->failed_sessions);
	row_day(o, "first_day", p->first_day);
	row_day(o, "last_day", p->last_day);
	row_uint(o, "reporters", p->reporters);
}

static void write_failure(struct row_out *o, const void *row)
{
	const struct tls_failure_row *f = row;

	row_str(o, "result_type", f->result_type);
	row_ip(o, "sending_mta_ip", &f->sending_mta_ip);
	row_str(o, "receiving_mx_hostname", f->receiving_mx_hostname);
	row_ip(o, "receiving_ip", &f->receiving_ip);
	row_uint(o, "failed_sessions", f->failed_sessions);
	row_str(o, "failure_reason_code", f->failure_reason_code);
	row_day(o, "first_day", f->first_day);
	row_day(o, "last_day", f->last_day);
	row_uint(o, "reporters", f->reporters);
}

/* --- the answer ---------------------------------------------------------- */

static bool list_start(struct api_call *call, struct str domain,
	const struct tls_params *p, struct offset_position *ret,
	struct err *err)
{
	if (!p->cursor.ptr)
		return call_range_by(call, domain, query_tls_range, &p->from,
			&p->to, &ret->range, err);
	return cursor_to_tls(p->cursor, call->arena, ret, err) &&
	       call_same_range(&ret->range, &p->from, &p->to, err);
}

static bool fetch_failures(struct api_call *call, uint32_t limit,
	struct tls_answer *t, struct err *err)
{
	/* One more than asked for tells whether there is a next page. */
	if (!query_tls_failures(call->pg, t->domain, t->at.range, limit + 1,
		    t->at.offset, call->arena, &t->failures, &t->failure_count,
		    err))
		return false;
	if (t->failure_count <= limit)
		return true;
	t->failure_count = limit;
	t->at.offset += limit;
	t->next = cursor_from_tls(&t->at, call->arena);
	return t->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static bool fetch_sums(
	struct api_call *call, struct tls_answer *t, struct err *err)
{
	return query_tls_version(call->pg, t->domain, &t->data_version, err) &&
	       query_tls_days(call->pg, t->domain, t->at.range, call->arena,
		       &t->days, &t->day_count, err) &&
	       query_tls_policies(call->pg, t->domain, t->at.range,
		       MAX_POLICIES, call->arena, &t->policies,
		       &t->policy_count, err);
}

static void write_total(struct json_out *j, const struct tls_answer *t)
{
	uint64_t successful = 0, failed = 0;

	for (size_t i = 0; i < t->day_count; i++) {
		successful += t->days[i].successful_sessions;
		failed += t->days[i].failed_sessions;
	}
	json_key(j, "total");
	json_object_begin(j);
	json_key(j, "successful_sessions");
	json_uint(j, successful);
	json_key(j, "failed_sessions");
	json_uint(j, failed);
	json_key(j, "success_rate");
	rows_json_rate(j, successful, successful + failed);
	json_object_end(j);
}

static void write_answer(struct api_call *call, const struct tls_answer *t)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, t->domain);
	respond_json_range(&j, &t->at.range);
	/* The order of failures may move when more arrive. */
	json_key(&j, "data_version");
	json_uint(&j, t->data_version);
	write_total(&j, t);
	json_key(&j, "days");
	rows_write_json(&j, write_day, t->days, sizeof(*t->days), t->day_count);
	json_key(&j, "policies");
	rows_write_json(&j, write_policy, t->policies, sizeof(*t->policies),
		t->policy_count);
	json_key(&j, "failures");
	rows_write_json(&j, write_failure, t->failures, sizeof(*t->failures),
		t->failure_count);
	json_key(&j, "next_cursor");
	json_cstr(&j, t->next);
	json_object_end(&j);
}

bool tls_get(struct api_call *call, struct err *err)
{
	struct tls_params p = {.limit = 100};
	struct tls_answer t = {.next = NULL};

	if (!params_read(tls_specs, ARRAY_LEN(tls_specs), call->request->query,
		    call->arena, &p, err) ||
		!call_domain(call, &t.domain, err) ||
		!list_start(call, t.domain, &p, &t.at, err) ||
		!fetch_failures(call, (uint32_t)p.limit, &t, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_failure, t.failures,
			sizeof(*t.failures), t.failure_count, t.next, err);
	if (!fetch_sums(call, &t, err))
		return false;
	write_answer(call, &t);
	return true;
}
