#include "store/advice.h"

#include "dmarc/rollout_record.h"

/* Days on which anything was counted, or arrived. */
static void find_days(
	const struct rollout_facts *f, utc_day_t *first, utc_day_t *last)
{
	*first = ROLLOUT_NEVER;
	*last = ROLLOUT_ALWAYS;
	for (size_t i = 0; i < f->row_count; i++) {
		if (f->rows[i].day < *first)
			*first = f->rows[i].day;
		if (f->rows[i].arrival_day > *last)
			*last = f->rows[i].arrival_day;
	}
}

struct backtest {
	const struct rollout_facts *facts;
	const struct advice_options *options;
	struct rollout *run;
	struct rollout_position at;
	struct arena *arena; /* of a day */
	char config[ADVICE_DIGEST_SIZE];
	advice_cb *cb;
	void *ctx;
};

static bool record_of(struct backtest *b, enum rollout_stage stage,
	struct str *ret, struct err *err)
{
	struct buf text = {0};
	unsigned notes;
	bool ok = rollout_record(STR_NULL, stage, SCOPE_P,
			  str_from(b->options->rua), b->arena, &text, &notes,
			  err) &&
		  arena_copy_str(b->arena, buf_str(&text), ret);

	buf_fini(&text);
	return ok;
}

static bool judge_day(struct backtest *b, utc_day_t day, struct err *err)
{
	struct rollout_frame frame = {
		.domain = b->facts->domain, .config = str_from(b->config)};
	struct rollout_verdict v;

	arena_reset(b->arena);
	rollout_judge(b->run, day, &b->at, b->arena, &v);
	if (!record_of(b, v.stage, &frame.record, err) ||
		(v.next_stage != v.stage &&
			!record_of(b, v.next_stage, &frame.next_record, err)))
		return false;
	/* The whole classification once a week: it is long, and slow to
	 * change. */
	frame.with_senders = day % 7 == 0;
	if (!b->cb(b->ctx, &v, &frame, err))
		return false;
	rollout_follow(&b->at, &v);
	return true;
}

static bool judge_days(
	struct backtest *b, utc_day_t from, utc_day_t to, struct err *err)
{
	utc_day_t first, last;

	find_days(b->facts, &first, &last);
	b->at.since = first;
	for (utc_day_t day = first; first != ROLLOUT_NEVER && day <= last;
		day++) {
		if (day > to)
			break;
		/* Days before `from` have to be lived through, too. */
		if (day < from) {
			struct rollout_verdict v;

			arena_reset(b->arena);
			rollout_judge(b->run, day, &b->at, b->arena, &v);
			rollout_follow(&b->at, &v);
		} else if (!judge_day(b, day, err)) {
			return false;
		}
	}
	return true;
}

bool advice_backtest(struct pg *p, struct str domain,
	const struct advice_options *o, utc_day_t from, utc_day_t to,
	advice_cb *cb, void *ctx, struct err *err)
{
	struct arena *a = rollout_facts_arena(&o->filter);
	struct rollout_facts facts;
	struct backtest b = {.facts = &facts,
		.options = o,
		.at = {.left_none = ROLLOUT_NEVER,
			.rolled_back = ROLLOUT_NEVER},
		.arena = arena_new("verdict", SIZE_MAX),
		.cb = cb,
		.ctx = ctx};
	bool ok = rollout_facts_read(p, domain, &o->filter, a, &facts, err);

	/* The records that are followed have no sp and no np. */
	facts.sp_is_absent = facts.np_is_absent = true;
	ok = ok && rollout_new(&b.run, &facts, &o->rollout, SCOPE_P, err);
	advice_config_digest(&o->rollout, b.config);
	ok = ok && judge_days(&b, from, to, err);
	rollout_free(&b.run);
	arena_free(&b.arena);
	arena_free(&a);
	return ok;
}
