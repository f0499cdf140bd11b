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

struct timeline {
	struct str domain;
	struct day_range range;
	enum interval interval;
	struct timeline_row *rows;
	size_t count;
	const struct advice_kept *kept; /* of the policies */
	bool is_current; /* from all the reports that the rows are from */
};

static void key_policy(struct json_out *j, const char *key,
	const struct timeline *t, utc_day_t day)
{
	struct str policy = advice_kept_policy(t->kept, day);

	json_key(j, key);
	if (policy.ptr)
		json_raw(j, policy);
	else
		json_null(j);
}

static void write_changes(struct json_out *j, const struct timeline *t)
{
	const struct kept_policy *p = t->kept->policies;

	key_policy(j, "policy_at_from", t, t->range.from);
	key_policy(j, "policy_at_to", t, t->range.to);
	json_key(j, "policy_changes");
	json_array_begin(j);
	for (size_t i = 0; i < t->kept->policy_count; i++)
		if (p[i].change.ptr && p[i].day >= t->range.from &&
			p[i].day <= t->range.to)
			json_raw(j, p[i].change);
	json_array_end(j);
	json_key(j, "policy_is_current");
	json_bool(j, t->is_current);
	call_write_trouble(j, &t->kept->trouble);
}

/* --- the answer --------------------------------------------------------------- */

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
	write_changes(&j, t);
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
	/* The sums do not wait for what takes long. */
	if (!call_said(call, t.domain, SAID_POLICIES, err))
		return false;
	t.kept = call->said->kept;
	t.is_current = call->is_said_of_now;
	write_timeline(call, &t);
	return true;
}
