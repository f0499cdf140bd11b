/* routes_summary.c - GET /api/v1/domains/D/summary: all of D in one answer. */
#include "api/routes.h"

#include "api/respond.h"
#include "api/rows_source.h"

/* A mailbox provider's customers report one by one; the rest is a number. */
#define MAX_REPORTERS 100

struct summary_params {
	struct param_day from, to;
};

#define AT(member) offsetof(struct summary_params, member)

static const struct param_spec summary_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
};

struct summary {
	struct str domain;
	struct day_range range;
	struct source_row *classes; /* those with messages, most first */
	struct reporter_sum_row *reporters;
	struct policy_change_row policy;
	bool has_policy;
	size_t class_count, reporter_count, reporter_total;
};

static void write_class(struct row_out *o, const void *row)
{
	const struct source_row *c = row;

	row_cstr(o, "class", source_class_name(c->class));
	row_uint(o, "addresses", c->addresses);
	write_source_sums(o, c);
}

static void write_reporter(struct row_out *o, const void *row)
{
	const struct reporter_sum_row *r = row;

	row_str(o, "reporter", r->reporter);
	row_uint(o, "messages", r->messages);
	row_uint(o, "passed", r->passed);
	row_uint(o, "failed", r->messages - r->passed);
	row_rate(o, "pass_rate", r->passed, r->messages);
	row_day(o, "last_day", r->last_day);
}

static void write_policy(struct row_out *o, const void *row)
{
	const struct policy_change_row *c = row;

	row_day(o, "since", c->day);
	row_cstr(o, "p", policy_name(c->policy.p));
	row_cstr(o, "sp", policy_name(c->policy.sp));
	row_cstr(o, "np", policy_name(c->policy.np));
	row_cstr(o, "adkim", alignment_mode_name(c->policy.adkim));
	row_cstr(o, "aspf", alignment_mode_name(c->policy.aspf));
	if (c->policy.pct >= 0)
		row_uint(o, "pct", (uint64_t)c->policy.pct);
	else
		row_null(o, "pct");
	row_cstr(o, "testing", testing_name(c->policy.testing));
}

static void write_sums(struct json_out *j, const struct summary *s)
{
	struct source_row sum = {.messages = 0};
	uint64_t addresses = 0;

	for (size_t i = 0; i < s->class_count; i++) {
		const struct source_row *c = &s->classes[i];

		addresses += c->addresses;
		sum.messages += c->messages;
		sum.passed += c->passed;
		sum.disposition.none += c->disposition.none;
		sum.disposition.quarantine += c->disposition.quarantine;
		sum.disposition.reject += c->disposition.reject;
	}
	write_source_total(j, sum.messages, sum.passed);
	json_key(j, "disposition");
	json_object_begin(j);
	json_key(j, "none");
	json_uint(j, sum.disposition.none);
	json_key(j, "quarantine");
	json_uint(j, sum.disposition.quarantine);
	json_key(j, "reject");
	json_uint(j, sum.disposition.reject);
	json_object_end(j);
	json_key(j, "addresses");
	json_uint(j, addresses);
}

static void write_summary(struct api_call *call, const struct summary *s)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, s->domain);
	respond_json_range(&j, &s->range);
	write_sums(&j, s);
	json_key(&j, "classes");
	rows_write_json(&j, write_class, s->classes, sizeof(*s->classes),
		s->class_count);
	json_key(&j, "reporter_count");
	json_uint(&j, s->reporter_total);
	json_key(&j, "reporters");
	rows_write_json(&j, write_reporter, s->reporters, sizeof(*s->reporters),
		s->reporter_count);
	json_key(&j, "policy");
	if (s->has_policy) {
		json_object_begin(&j);
		rows_write_fields(&j, write_policy, &s->policy);
		json_object_end(&j);
	} else {
		json_null(&j);
	}
	call_write_trouble(&j, &call->said->kept->trouble);
	json_object_end(&j);
}

/* --- where it comes from ----------------------------------------------------- */

static bool fetch_classes(
	struct api_call *call, struct summary *s, struct err *err)
{
	const struct source_filter all = {.has_ips = false};
	const struct source_group_cursor first = {.is_set = false};

	return query_source_groups(call->pg, s->domain, s->range, GROUP_CLASS,
		SOURCES_BY_MESSAGES, &first, &all, call->said->kept->sources,
		CLASS_COUNT, call->arena, &s->classes, &s->class_count, err);
}

/* The newest day that can be believed. */
static bool last_change(
	struct api_call *call, struct summary *s, struct err *err)
{
	const struct day_range all = {0, clock_day_of(clock_now_s()) + 1};
	struct policy_change_row *changes;
	size_t count;

	if (!query_policy_changes(call->pg, s->domain, all, call->arena,
		    &changes, &count, err))
		return false;
	s->has_policy = count > 0;
	if (count > 0)
		s->policy = changes[count - 1];
	return true;
}

/* Trusted reports tell; where there is none, any. */
static bool fetch_policy(
	struct api_call *call, struct summary *s, struct err *err)
{
	const struct rollout_policy *now = &call->said->kept->sources->policy;

	if (call->said->kept->sources->policy_since == ROLLOUT_NEVER)
		return last_change(call, s, err);
	s->has_policy = true;
	s->policy = (struct policy_change_row){
		.day = call->said->kept->sources->policy_since,
		.policy = {.p = now->p,
			.sp = now->sp,
			.np = now->np,
			.adkim = now->adkim,
			.aspf = now->aspf,
			.pct = now->pct,
			.testing = now->testing}};
	return true;
}

bool summary_get(struct api_call *call, struct err *err)
{
	struct summary_params p = {.from = {false, 0}};
	struct summary s = {.class_count = 0};

	if (!params_read(summary_specs, ARRAY_LEN(summary_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &s.domain, err) ||
		!call_range(call, s.domain, &p.from, &p.to, &s.range, err) ||
		!call_said(call, s.domain, SAID_SOURCES, err) ||
		!fetch_classes(call, &s, err) ||
		!query_reporter_sums(call->pg, s.domain, s.range, MAX_REPORTERS,
			call->arena, &s.reporters, &s.reporter_count,
			&s.reporter_total, err) ||
		!fetch_policy(call, &s, err))
		return false;
	write_summary(call, &s);
	return true;
}
