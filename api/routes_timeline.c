/* routes_timeline.c - GET /api/v1/domains/D/timeline: how it went. */
#include "api/routes.h"

#include "api/respond.h"

struct timeline_params {
	struct param_day from, to;
	int interval; /* enum interval */
};

#define AT(member) offsetof(struct timeline_params, member)

/* In the order of enum interval. */
static const char *const intervals[] = {"day", "week", "month", NULL};

static const struct param_spec timeline_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"interval", PARAM_CHOICE, AT(interval), intervals, 0, 0},
};

static void write_interval(struct row_out *o, const void *row)
{
	const struct timeline_row *t = row;

	row_day(o, "day", t->day);
	row_uint(o, "messages", t->messages);
	row_uint(o, "passed", t->passed);
	row_uint(o, "failed", t->messages - t->passed);
	row_rate(o, "pass_rate", t->passed, t->messages);
	row_object_begin(o, "disposition");
	row_uint(o, "none", t->disposition.none);
	row_uint(o, "quarantine", t->disposition.quarantine);
	row_uint(o, "reject", t->disposition.reject);
	row_object_end(o);
}

static void write_change(struct row_out *o, const void *row)
{
	const struct policy_change_row *c = row;

	row_day(o, "day", c->day);
	row_cstr(o, "p", policy_name(c->policy.p));
	row_cstr(o, "sp", policy_name(c->policy.sp));
	row_cstr(o, "np", policy_name(c->policy.np));
	row_cstr(o, "adkim", alignment_mode_name(c->policy.adkim));
	row_cstr(o, "aspf", alignment_mode_name(c->policy.aspf));
	if (c->policy.pct >= 0)
		row_uint(o, "pct", (uint64_t)c->policy.pct);
	else
		row_null(o, "pct");
	row_str(o, "fo", c->policy.fo);
	row_cstr(o, "testing", testing_name(c->policy.testing));
}

struct timeline {
	struct str domain;
	struct day_range range;
	enum interval interval;
	struct timeline_row *rows;
	struct policy_change_row *changes;
	size_t count, change_count;
};

static void write_timeline(struct api_call *call, const struct timeline *t)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, t->domain);
	respond_json_range(&j, &t->range);
	json_key(&j, "interval");
	json_cstr(&j, intervals[t->interval]);
	json_key(&j, "timeline");
	rows_write_json(
		&j, write_interval, t->rows, sizeof(*t->rows), t->count);
	json_key(&j, "policy_changes");
	rows_write_json(&j, write_change, t->changes, sizeof(*t->changes),
		t->change_count);
	json_object_end(&j);
}

bool timeline_get(struct api_call *call, struct err *err)
{
	struct timeline_params p = {.interval = INTERVAL_DAY};
	struct timeline t = {0};

	if (!params_read(timeline_specs, ARRAY_LEN(timeline_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &t.domain, err) ||
		!call_range(call, t.domain, &p.from, &p.to, &t.range, err))
		return false;
	t.interval = (enum interval)p.interval;
	if (!query_timeline(call->pg, t.domain, t.range, t.interval,
		    call->arena, &t.rows, &t.count, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_interval, t.rows,
			sizeof(*t.rows), t.count, NULL, err);
	if (!query_policy_changes(call->pg, t.domain, t.range, call->arena,
		    &t.changes, &t.change_count, err))
		return false;
	write_timeline(call, &t);
	return true;
}
