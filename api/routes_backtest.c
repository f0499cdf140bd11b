/* routes_backtest.c - GET /api/v1/domains/D/backtest: the verdict of every past
 * day, as `ruad backtest` prints it. */
#include "api/routes.h"

#include "api/respond.h"

struct backtest_params {
	struct param_day from, to, cursor;
	int64_t limit;
};

#define AT(member) offsetof(struct backtest_params, member)

/* A page goes on from a day, so the cursor is that. */
static const struct param_spec backtest_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"cursor", PARAM_DAY, AT(cursor), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
};

/* A line of the table; the whole verdict is in the JSON alone. */
struct backtest_row {
	utc_day_t day, earliest;
	enum verdict verdict;
	enum rollout_stage stage, next_stage;
	struct str record, next_record;
	struct str reasons; /* "direct sender" */
	uint64_t legit_30d, blockers;
};

struct backtest {
	struct api_call *call;
	struct json_out *json; /* NULL: rows are gathered */
	struct backtest_row *rows;
	size_t count;
	struct day_range range; /* asked for */
	struct day_range page;
	char next[CLOCK_ISO_SIZE]; /* "": the last page */
};

static void write_row(struct row_out *o, const void *row)
{
	const struct backtest_row *r = row;

	row_day(o, "day", r->day);
	row_cstr(o, "verdict", verdict_name(r->verdict));
	row_cstr(o, "stage", rollout_stage_name(r->stage));
	row_cstr(o, "next_stage",
		r->next_stage == r->stage ? NULL
					  : rollout_stage_name(r->next_stage));
	row_str(o, "reasons", r->reasons);
	row_uint(o, "blockers", r->blockers);
	row_uint(o, "legit_30d", r->legit_30d);
	row_day(o, "earliest", r->earliest);
	row_str(o, "record", r->record);
	row_str(o, "next_record", r->next_record);
}

static bool name_reasons(
	struct arena *a, const struct rollout_verdict *v, struct str *ret)
{
	struct buf names = {0};
	bool ok;

	for (enum gate g = 0; g < GATE_COUNT; g++)
		if (v->gates[g].result == GATE_FAILED)
			buf_printf(&names, "%s%s", names.len > 0 ? " " : "",
				gate_name(g));
	ok = arena_copy_str(a, buf_str(&names), ret);
	buf_fini(&names);
	return ok;
}

/* Texts of a frame last no longer than its day. */
static bool keep_row(struct backtest *b, const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct err *err)
{
	struct arena *a = b->call->arena;
	struct backtest_row *r = &b->rows[b->count++];

	*r = (struct backtest_row){.day = v->day,
		.earliest = v->earliest,
		.verdict = v->verdict,
		.stage = v->stage,
		.next_stage = v->next_stage,
		.legit_30d = (uint64_t)v->collateral.legit_30d,
		.blockers = v->blocker_count};
	return (name_reasons(a, v, &r->reasons) &&
		       arena_copy_str(a, frame->record, &r->record) &&
		       (!frame->next_record.ptr ||
			       arena_copy_str(a, frame->next_record,
				       &r->next_record))) ||
	       err_set(err, ERR_LIMIT, "request memory is full");
}

static bool take_day(void *ctx, const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct err *err)
{
	struct backtest *b = ctx;

	if (!b->json)
		return keep_row(b, v, frame, err);
	rollout_print(v, frame, b->json);
	return true;
}

static void find_page(struct backtest *b, const struct backtest_params *p)
{
	b->page = b->range;
	if (p->cursor.is_set && p->cursor.day > b->page.from)
		b->page.from = p->cursor.day;
	if ((int64_t)b->page.to - b->page.from < p->limit)
		return;
	b->page.to = b->page.from + (utc_day_t)p->limit - 1;
	clock_format_day(b->page.to + 1, b->next);
}

static bool run(struct backtest *b, struct str domain, struct err *err)
{
	return advice_backtest(b->call->pg, domain, b->call->api->advice,
		b->page.from, b->page.to, take_day, b, err);
}

static bool respond_rows(
	struct backtest *b, struct str domain, int64_t limit, struct err *err)
{
	b->rows = arena_alloc_array(
		b->call->arena, (size_t)limit, sizeof(*b->rows));
	if (!b->rows)
		return err_set(err, ERR_LIMIT, "request memory is full");
	return run(b, domain, err) &&
	       respond_csv(b->call, write_row, b->rows, sizeof(*b->rows),
		       b->count, b->next[0] != '\0' ? b->next : NULL, err);
}

bool backtest_get(struct api_call *call, struct err *err)
{
	struct backtest_params p = {.limit = 100};
	struct backtest b = {.call = call};
	struct json_out j;
	struct str domain;

	if (!params_read(backtest_specs, ARRAY_LEN(backtest_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &domain, err) ||
		!call_range(call, domain, &p.from, &p.to, &b.range, err))
		return false;
	find_page(&b, &p);
	if (http_accepts_csv(call->request->accept))
		return respond_rows(&b, domain, p.limit, err);
	respond_json(call->response, &j);
	b.json = &j;
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, domain);
	respond_json_range(&j, &b.range);
	json_key(&j, "verdicts");
	json_array_begin(&j);
	if (!run(&b, domain, err))
		return false;
	json_array_end(&j);
	json_key(&j, "next_cursor");
	json_cstr(&j, b.next[0] != '\0' ? b.next : NULL);
	json_object_end(&j);
	return true;
}
