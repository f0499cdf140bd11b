/* advice_frame.c - the records around a verdict, and what to say of them. */
#include "store/advice.h"

#include <stdio.h>

#include "base/stream.h"
#include "dmarc/rollout_record.h"

#define MAX_WARNINGS 8
/* Without a report for so long, today's verdict is of little use. */
#define STALE_DAYS 7

struct framing {
	const struct advice *advice;
	const struct advice_options *options;
	enum rollout_scope scope;
	const struct rollout_verdict *v;
	struct arena *arena;
	const char **warnings;
	size_t warning_count;
	unsigned notes; /* enum rollout_record_note */
};

void advice_config_digest(
	const struct rollout_config *c, char dst[ADVICE_DIGEST_SIZE])
{
	unsigned char digest[32];
	size_t n = (size_t)snprintf(dst, ADVICE_DIGEST_SIZE, "sha256:");

	sha256(c, sizeof(*c), digest);
	for (size_t i = 0; i < sizeof(digest); i++)
		n += (size_t)snprintf(
			dst + n, ADVICE_DIGEST_SIZE - n, "%02x", digest[i]);
}

static bool is_full(struct err *err)
{
	return err_set(err, ERR_LIMIT, "answer is larger than its memory");
}

/* --- records -------------------------------------------------------------------- */

static bool is_known(const struct framing *f)
{
	return f->advice->timeline.since != ROLLOUT_NEVER;
}

/* As reports have it, and with our rua where it is to be published. */
static bool write_record(struct framing *f, const struct rollout_policy *policy,
	bool with_rua, struct str *ret, struct err *err)
{
	struct buf text = {0};
	bool ok;

	rollout_record_of_policy(policy, &text);
	if (with_rua && f->options->rua)
		buf_printf(&text, "; rua=%s", f->options->rua);
	ok = arena_copy_str(f->arena, buf_str(&text), ret);
	buf_fini(&text);
	return ok || is_full(err);
}

static bool record_in_force(
	struct framing *f, bool with_rua, struct str *ret, struct err *err)
{
	*ret = STR_NULL;
	return !is_known(f) ||
	       write_record(f, &f->advice->timeline.now, with_rua, ret, err);
}

static bool change(struct framing *f, struct str now, enum rollout_stage stage,
	enum rollout_scope scope, struct str *ret, struct err *err)
{
	struct buf text = {0};
	unsigned notes = 0;
	bool ok =
		rollout_record(now, stage, scope, str_from(f->options->rua),
			f->arena, &text, &notes, err) &&
		(arena_copy_str(f->arena, buf_str(&text), ret) || is_full(err));

	f->notes |= notes;
	buf_fini(&text);
	return ok;
}

/* What a step is taken from: the record in force, or the one before a change
 * that harms. */
static bool record_to_change(
	struct framing *f, bool with_rua, struct str *ret, struct err *err)
{
	const struct rollout_change *harm = f->advice->verdicts[SCOPE_P].harm;

	return harm ? write_record(f, &harm->old, with_rua, ret, err)
		    : record_in_force(f, with_rua, ret, err);
}

/* Does the record that is changed stand there anyway? */
static bool is_there(const struct framing *f, const struct rollout_verdict *v)
{
	const struct rollout_change *harm = f->advice->verdicts[SCOPE_P].harm;
	struct rollout_position at = {.stage = v->stage};

	if (harm)
		at.stage = rollout_stage_of(&harm->old, v->scope);
	if (v->scope != SCOPE_P)
		rollout_position_whole(&at);
	return v->next_stage == at.stage;
}

/* There is one record: that of sp and np takes p's step, too. */
static bool record_of(struct framing *f, enum rollout_stage stage,
	struct str *ret, struct err *err)
{
	const struct rollout_verdict *p = &f->advice->verdicts[SCOPE_P];
	struct str now;

	if (!record_to_change(f, false, &now, err) ||
		(f->scope != SCOPE_P && !is_there(f, p) &&
			!change(f, now, p->next_stage, SCOPE_P, &now, err)))
		return false;
	return change(f, now, stage, f->scope, ret, err);
}

/* What to publish; STR_NULL: what is published stays. */
static bool record_to_publish(
	struct framing *f, struct str *ret, struct err *err)
{
	const struct rollout_verdict *v = f->v;

	*ret = STR_NULL;
	if (v->next_stage == v->stage && !v->harm)
		return true;
	return v->harm && is_there(f, v)
		       ? record_to_change(f, true, ret, err)
		       : record_of(f, v->next_stage, ret, err);
}

/* After a step the record before it; otherwise that of the stage below. */
static bool record_to_go_back_to(
	struct framing *f, struct str *ret, struct err *err)
{
	const struct rollout_verdict *v = f->v;
	enum rollout_stage below = v->stage;

	*ret = STR_NULL;
	if (v->verdict == VERDICT_ADVANCE && is_known(f))
		return record_in_force(f, true, ret, err);
	if (v->verdict == VERDICT_ADVANCE)
		return record_of(f, STAGE_NONE, ret, err);
	for (size_t i = 0; i < v->collateral.stage_count; i++)
		if (v->collateral.by_stage[i].stage == v->stage && i > 0)
			below = v->collateral.by_stage[i - 1].stage;
	return v->verdict == VERDICT_ROLLBACK || below == v->stage ||
	       record_of(f, below, ret, err);
}

/* --- warnings ------------------------------------------------------------------- */

static void warn(struct framing *f, const char *text)
{
	if (text && f->warning_count < MAX_WARNINGS)
		f->warnings[f->warning_count++] = text;
}

/* Of the last change that is to be gone back from. */
static bool warn_of_harm(struct framing *f, struct err *err)
{
	const struct rollout_timeline *t = &f->advice->timeline;
	const struct rollout_change *c = NULL;
	char day[CLOCK_ISO_SIZE];
	struct str record;

	for (size_t i = 0; i < t->change_count; i++)
		if (t->changes[i].should_go_back)
			c = &t->changes[i];
	/* Where the verdict says so, it says it better. */
	if (!c || f->scope != SCOPE_P || f->v->harm)
		return true;
	if (!write_record(f, &c->old, true, &record, err))
		return false;
	clock_format_day(c->day, day);
	warn(f, arena_printf(f->arena,
			"the change of %s harms: of %.0f authorised messages "
			"in the %u days after it %.0f failed, %.0f were "
			"quarantined or rejected; go back to %.*s",
			day, c->after.authorised, c->after.days,
			c->after.authorised - c->after.authorised_passed,
			c->after.authorised_touched, STR_ARGS(record)));
	return true;
}

static void warn_of_age(struct framing *f)
{
	utc_day_t through = f->advice->timeline.through;
	char last[CLOCK_ISO_SIZE], at[CLOCK_ISO_SIZE];

	if (!is_known(f)) {
		warn(f, "no report that counts has come yet: only those whose "
			"mail authenticated, or that somebody vouched for, "
			"feed advice");
		return;
	}
	if (f->v->data_through - through < STALE_DAYS)
		return;
	clock_format_day(through, last);
	clock_format_day(through + 1, at);
	warn(f, arena_printf(f->arena,
			"the newest report that counts is of %s: ask for %s to "
			"see what was to be said then",
			last, at));
}

static void warn_of_records(struct framing *f, bool has_record)
{
	const char *rua = f->options->rua;

	if (is_known(f))
		warn(f, arena_printf(f->arena,
				"the record in force is read from reports, "
				"which show neither rua nor ruf nor fo: %s%s%s"
				"keep those that are published",
				f->notes & NOTE_RUA_ADDED ? "rua=" : "",
				f->notes & NOTE_RUA_ADDED ? rua : "",
				f->notes & NOTE_RUA_ADDED ? " was added, "
							  : ""));
	if (has_record && !rua)
		warn(f, "the records have no rua: add yours, without reports "
			"there is no advice");
	if (f->notes & NOTE_LONG)
		warn(f, "a record is over 255 bytes: publish it as several "
			"strings of one TXT record");
}

static void warn_of_parked(struct framing *f)
{
	if (f->scope == SCOPE_P && f->v->verdict == VERDICT_ADVANCE &&
		f->v->stage == STAGE_NONE && f->v->next_stage == STAGE_R100)
		warn(f, "no mail of yours was seen, so the domain is taken for "
			"parked: publish \"v=spf1 -all\" as its SPF record, "
			"too");
}

/* Receivers of RFC 9989 go from nothing to all. */
static void warn_of_switch(struct framing *f)
{
	enum rollout_stage next = f->v->expected_stage;

	if (next != f->v->stage && next == STAGE_Q100 &&
		f->v->verdict != VERDICT_ROLLBACK)
		warn(f, "at q100 every receiver of RFC 9989 goes from nothing "
			"to all of the failing mail at once");
	if (next != f->v->stage && next == STAGE_R100 &&
		(f->v->stage == STAGE_R50 || f->v->stage == STAGE_RT))
		warn(f, "at r100 every receiver of RFC 9989 goes from "
			"quarantine to reject at once");
}

/* --- all ------------------------------------------------------------------------ */

bool advice_frame(const struct advice *a, const struct advice_options *o,
	enum rollout_scope scope, struct rollout_frame *ret, struct err *err)
{
	struct framing f = {.advice = a,
		.options = o,
		.scope = scope,
		.v = &a->verdicts[scope],
		.arena = a->arena};
	char digest[ADVICE_DIGEST_SIZE];
	struct str copy;

	f.warnings =
		arena_alloc_array(a->arena, MAX_WARNINGS, sizeof(*f.warnings));
	advice_config_digest(&o->rollout, digest);
	if (!f.warnings || !arena_copy_str(a->arena, str_from(digest), &copy))
		return is_full(err);
	*ret = (struct rollout_frame){.domain = a->facts.domain,
		.config = copy,
		.reporters = a->facts.reporters};
	if (!record_in_force(&f, false, &ret->record, err) ||
		!record_to_publish(&f, &ret->next_record, err) ||
		!record_to_go_back_to(&f, &ret->back_record, err) ||
		!warn_of_harm(&f, err))
		return false;
	warn_of_age(&f);
	warn_of_parked(&f);
	warn_of_switch(&f);
	warn_of_records(&f, ret->next_record.ptr || ret->back_record.ptr);
	ret->warnings = f.warnings;
	ret->warning_count = f.warning_count;
	return true;
}
