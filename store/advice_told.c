#include "store/advice_told.h"

#include "dmarc/rollout_watch.h"
#include "store/advice_kept_code.h"
#include "store/pg_private.h"

/* Of the names that are kept; more would say no more. */
#define MAX_NAMES 100

struct names {
	struct str senders[MAX_NAMES], silent[MAX_NAMES];
	size_t sender_count, silent_count;
};

struct due {
	int32_t domain_id;
	struct str domain;
};

static void add_digest(struct pg_params *q, const struct advice_options *o)
{
	unsigned char digest[ADVICE_KEPT_DIGEST_SIZE];

	advice_kept_digest(o, digest);
	pg_param_bytes(q, digest, sizeof(digest));
}

static bool find_due(struct pg *pg, const struct advice_options *o,
	utc_day_t today, int64_t pause_s, int64_t *newest, struct arena *a,
	struct due *ret, bool *found, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_day(&q, today);
	pg_param_i64(&q, pause_s);
	pg_param_i64(&q, *newest);
	add_digest(&q, o);
	ok = pg_exec(pg, SQL_ADVICE_DUE, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*newest = pg_row_int(rows, 0, 0);
	*found = !pg_row_is_null(rows, 0, 1);
	if (*found) {
		ret->domain_id = (int32_t)pg_row_int(rows, 0, 1);
		ok = arena_copy_str(a, pg_row_text(rows, 0, 2), &ret->domain) ||
		     err_set(err, ERR_LIMIT, "a domain's name is too long");
	}
	pg_rows_free(&rows);
	return ok;
}

static void add_kept(struct pg_params *q, const struct advice_kept *k)
{
	struct buf policies = {0}, sources = {0};

	pg_param_i64(q, k->version.newest_report);
	pg_param_i64(q, k->version.newest_reports);
	pg_param_i64(q, k->version.reports_gone);
	pg_param_i64(q, k->version.newest_word);
	pg_param_i64(q, k->version.known_changes);
	pg_param_i32(q, (int32_t)k->took_ms);
	advice_kept_put_policies(&policies, k);
	advice_kept_put_sources(&sources, k->sources);
	pg_param_bytes(q, policies.ptr, policies.len);
	pg_param_bytes(q, sources.ptr, sources.len);
	pg_param_word(q, k->trouble.code == ERR_NONE ? NULL : k->trouble.msg);
	buf_fini(&policies);
	buf_fini(&sources);
}

static bool put(struct pg *pg, const struct advice_options *o,
	const struct due *due, utc_day_t day, const struct rollout_verdict *v,
	const struct names *names, const struct advice_kept *kept,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, due->domain_id);
	pg_param_day(&q, day);
	pg_param_word(&q, v ? verdict_name(v->verdict) : NULL);
	pg_param_word(&q, v ? rollout_stage_name(v->stage) : NULL);
	pg_param_word(&q, v && v->next_stage != v->stage
				  ? rollout_stage_name(v->next_stage)
				  : NULL);
	pg_param_texts(&q, names->senders, names->sender_count);
	pg_param_texts(&q, names->silent, names->silent_count);
	add_digest(&q, o);
	add_kept(&q, kept);
	ok = pg_exec(pg, SQL_ADVICE_TOLD_PUT, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool put_advice(struct pg *pg, const struct advice_options *o,
	const struct due *due, const struct advice *a,
	const struct advice_kept *kept, struct err *err)
{
	const struct rollout_verdict *v = &a->verdicts[SCOPE_P];
	struct names names = {.sender_count = 0};
	struct rollout_watch w;

	/* Without reports that count nothing can be said. */
	if (a->timeline.since == ROLLOUT_NEVER)
		return put(pg, o, due, a->day, NULL, &names, kept, err);
	rollout_watch(&a->range, v, a->arena, &w);
	for (size_t i = 0; i < w.new_sender_count && i < MAX_NAMES; i++)
		names.senders[names.sender_count++] =
			v->senders[w.new_senders[i]].key;
	for (size_t i = 0; i < w.silent_count && i < MAX_NAMES; i++)
		names.silent[names.silent_count++] =
			a->facts.reporters[w.silent[i]].name;
	return put(pg, o, due, a->day, v, &names, kept, err);
}

/* What comes in after the version was read may be in the advice already, and is
 * looked at once more. */
static bool look(struct pg *pg, const struct advice_options *o, utc_day_t today,
	const struct due *due, struct err *err)
{
	const int64_t began_ms = clock_monotonic_ms();
	struct advice *advice = NULL;
	struct advice_kept *kept = NULL;
	struct advice_version version;
	struct names none = {.sender_count = 0};
	struct err trouble = {0};
	bool ok;

	if (!advice_version_read(pg, due->domain, today, &version, err))
		return false;
	/* A domain that is too large, or was just removed, must not hold up the
	 * others. */
	if (!advice_read(pg, due->domain, o, today, &advice, &trouble) &&
		trouble.code == ERR_TEMP) {
		*err = trouble;
		return false;
	}
	ok = advice_kept_make(advice, o, &version, &trouble, &kept, err);
	if (ok) {
		kept->took_ms = clock_monotonic_ms() - began_ms;
		ok = advice ? put_advice(pg, o, due, advice, kept, err)
			    : put(pg, o, due, today, NULL, &none, kept, err);
	}
	advice_kept_free(&kept);
	advice_free(&advice);
	return ok;
}

bool advice_told_step(struct pg *pg, const struct advice_options *o,
	utc_day_t today, int64_t pause_s, int64_t *newest, bool *found,
	struct err *err)
{
	struct arena *a = arena_new("advice due", 4096);
	struct due due;
	bool ok =
		find_due(pg, o, today, pause_s, newest, a, &due, found, err) &&
		(!*found || look(pg, o, today, &due, err));

	arena_free(&a);
	return ok;
}
