/* routes_timeline.c - GET /api/v1/domains/D/timeline: how it went. */
#include "api/routes.h"

#include "api/policy_json.h"
#include "api/respond.h"
#include "dmarc/rollout_record.h"

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
	const struct advice *advice; /* NULL: too many facts for one */
	const char *rua;             /* advice_options.rua */
};

/* --- changes of the policy -------------------------------------------------- */

static void key_day(struct json_out *j, const char *key, utc_day_t day)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_day(day, text);
	json_key(j, key);
	json_cstr(j, text);
}

static void key_count(struct json_out *j, const char *key, double messages)
{
	json_key(j, key);
	json_double(j, messages, 0);
}

static void write_period(
	struct json_out *j, const char *key, const struct rollout_period *p)
{
	json_key(j, key);
	json_object_begin(j);
	json_key(j, "days");
	json_uint(j, p->days);
	key_count(j, "messages", p->messages);
	key_count(j, "passed", p->passed);
	json_key(j, "pass_rate");
	rows_json_rate(j, (uint64_t)p->passed, (uint64_t)p->messages);
	key_count(j, "quarantined", p->quarantined);
	key_count(j, "rejected", p->rejected);
	key_count(j, "authorised", p->authorised);
	key_count(j, "authorised_passed", p->authorised_passed);
	key_count(j, "authorised_touched", p->authorised_touched);
	json_object_end(j);
}

static void write_lags(struct json_out *j, const struct rollout_facts *f,
	const struct rollout_change *c)
{
	json_key(j, "lags");
	json_array_begin(j);
	for (size_t i = 0; i < c->lag_count; i++) {
		json_object_begin(j);
		json_key(j, "reporter");
		json_str(j, f->reporters[c->lags[i].reporter].name);
		json_key(j, "days");
		json_int(j, c->lags[i].days);
		json_key(j, "waiting");
		json_bool(j, c->lags[i].is_waiting);
		json_object_end(j);
	}
	json_array_end(j);
}

/* What was published before; reports do not show its rua, so ours. */
static void write_back(
	struct json_out *j, const struct rollout_change *c, const char *rua)
{
	struct buf text = {0};

	json_key(j, "back_record");
	if (c->should_go_back) {
		rollout_record_of_policy(&c->old, &text);
		if (rua)
			buf_printf(&text, "; rua=%s", rua);
	}
	json_str(j, c->should_go_back ? buf_str(&text) : STR_NULL);
	buf_fini(&text);
}

/* The fields of the new policy, then what became of it. */
static void write_change(struct json_out *j, const struct rollout_facts *f,
	const struct rollout_change *c, const char *rua)
{
	json_object_begin(j);
	key_day(j, "day", c->day);
	key_day(j, "confirmed", c->confirmed);
	rows_write_fields(j, row_policy, &c->new);
	json_policy_record(j, "record", &c->new);
	json_policy(j, "old", &c->old);
	json_policy_record(j, "old_record", &c->old);
	json_key(j, "word");
	json_cstr(j, change_word_name(c->word));
	write_back(j, c, rua);
	write_period(j, "before", &c->before);
	write_period(j, "after", &c->after);
	write_lags(j, f, c);
	json_object_end(j);
}

/* What was published on a day; NULL: nobody told of it yet. */
static const struct rollout_policy *policy_on(
	const struct rollout_timeline *t, utc_day_t day)
{
	const struct rollout_policy *p = day >= t->since ? &t->first : NULL;

	for (size_t i = 0; i < t->change_count && t->changes[i].day <= day; i++)
		p = &t->changes[i].new;
	return p;
}

static void write_changes(struct json_out *j, const struct timeline *t)
{
	static const struct rollout_timeline nothing = {.since = ROLLOUT_NEVER};
	const struct rollout_timeline *known =
		t->advice ? &t->advice->timeline : &nothing;

	json_policy(j, "policy_at_from", policy_on(known, t->range.from));
	json_policy(j, "policy_at_to", policy_on(known, t->range.to));
	json_key(j, "policy_changes");
	json_array_begin(j);
	for (size_t i = 0; i < known->change_count; i++)
		if (known->changes[i].day >= t->range.from &&
			known->changes[i].day <= t->range.to)
			write_change(j, &t->advice->facts, &known->changes[i],
				t->rua);
	json_array_end(j);
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
	/* The sums are an answer where there are too many facts to judge. */
	if (!call_advice(call, t.domain, clock_day_of(clock_now_s()), err) &&
		err->code != ERR_LIMIT)
		return false;
	t.advice = call->advice;
	t.rua = call->api->advice->rua;
	write_timeline(call, &t);
	return true;
}
