#include "store/retention.h"

#include "store/migrate.h"
#include "store/pg_private.h"
#include "store/tidy.h"

#include <string.h>

enum {
	/* Rows of a step: some milliseconds. */
	STEP_ROWS = 1000,
	/* Days of sums of a step, each with all its sources. */
	STEP_DAYS = 30,
	/* Names of partitions: ten years of four tables are 500. */
	LIST_BYTES = 1 << 20,
};
/* 0001-01-01: before it lies nothing. */
#define NO_DAY (-719162)

/* Tables that are dropped by months. */
static const struct kept_table {
	const char *name;
	bool is_summed; /* sums are made of its rows */
} kept_tables[] = {
	/* clang-format off */
	{ "record_chunk",     true },
	{ "record_set_aside", true },
	{ "intake_raw",       false },
	/* clang-format on */
};

struct retention {
	struct pg *pg;
	const struct retention_config *config;
	struct retention_result *result;
	/* The first day that is kept; NO_DAY: all are. */
	utc_day_t record_day, raw_day, tls_day, rollup_day;
};

/* --- what is past its time ----------------------------------------------- */

/* Longer than there is time is forever, and no date could say it. */
static bool has_end(int64_t ms)
{
	return ms / 1000 < clock_now_s();
}

static utc_day_t kept_from(int64_t ms)
{
	return has_end(ms) ? clock_day_of(clock_now_s() - ms / 1000) : NO_DAY;
}

/* A month goes when its last day is past. */
static utc_day_t kept_from_month(int64_t ms)
{
	return has_end(ms) ? clock_month_of(kept_from(ms)) : NO_DAY;
}

/* Where none is kept not even those of today are. */
static utc_day_t kept_from_raw(int64_t ms)
{
	if (ms > 0)
		return kept_from_month(ms);
	return clock_day_of(clock_now_s()) + PARTITION_MAX_FUTURE_DAYS + 1;
}

static utc_day_t earlier(utc_day_t a, utc_day_t b)
{
	return a < b ? a : b;
}

static void look_at_clock(struct retention *r, struct pg *p,
	const struct retention_config *c, struct retention_result *result)
{
	*r = (struct retention){.pg = p,
		.config = c,
		.result = result,
		.record_day = kept_from_month(c->records_ms),
		.raw_day = kept_from_raw(c->raw_ms),
		.tls_day = kept_from(c->tls_ms)};
	/* Whatever else is left of a day is checked against its sums. */
	r->rollup_day = earlier(
		kept_from(c->rollups_ms), earlier(r->record_day, r->tls_day));
}

static utc_day_t kept_day(const struct retention *r, const struct kept_table *t)
{
	return t->is_summed ? r->record_day : r->raw_day;
}

static bool set_mark(struct retention *r, const char *kind, utc_day_t before,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_word(&q, kind);
	pg_param_day(&q, before);
	ok = pg_exec(r->pg, SQL_RETENTION_MARK_SET, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* --- by rows ------------------------------------------------------------- */

/*
 * Two statements: which domain has rows that are past their time, by q; and
 * take some of them away, by q, their number and the domain. All of one domain
 * are on one host.
 */
struct by_rows {
	const struct sql_statement *find, *take;
};

static bool find_domain(struct retention *r, const struct by_rows *s,
	const struct pg_params *q, int32_t *domain_id, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!pg_exec(r->pg, s->find, q, &rows, err))
		return false;
	*domain_id =
		pg_rows_count(rows) > 0 ? (int32_t)pg_row_int(rows, 0, 0) : 0;
	pg_rows_free(&rows);
	return true;
}

/* Done where there are none, or where others are at all of those found. */
static bool take_some(struct retention *r, const struct by_rows *s,
	struct pg_params *q, int32_t limit, uint64_t *sum, bool *is_done,
	struct err *err)
{
	int32_t domain_id;
	uint64_t count = 0;

	if (!find_domain(r, s, q, &domain_id, err))
		return false;
	pg_param_i32(q, limit);
	pg_param_i32(q, domain_id);
	if (domain_id != 0 && !pg_exec_count(r->pg, s->take, q, &count, err))
		return false;
	*sum += count;
	*is_done = count == 0;
	return true;
}

static bool take_before(struct retention *r, const struct by_rows *s,
	utc_day_t before, int32_t limit, uint64_t *sum, bool *is_done,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_day(&q, before);
	ok = take_some(r, s, &q, limit, sum, is_done, err);
	pg_params_fini(&q);
	return ok;
}

static bool purge_failures(struct retention *r, bool *is_done, struct err *err)
{
	static const struct by_rows statements = {
		&sql_retention_failure_find, &sql_retention_failure};
	struct pg_params q = {.count = 0};
	bool ok;

	if (!has_end(r->config->failures_ms))
		return true;
	pg_param_time(&q, clock_now_s() - r->config->failures_ms / 1000);
	ok = take_some(r, &statements, &q, STEP_ROWS,
		&r->result->failure_reports, is_done, err);
	pg_params_fini(&q);
	return ok;
}

static bool purge_tls(struct retention *r, bool *is_done, struct err *err)
{
	static const struct by_rows statements = {
		&sql_retention_tls_find, &sql_retention_tls};

	return r->tls_day == NO_DAY ||
	       (set_mark(r, "tls", r->tls_day, err) &&
		       take_before(r, &statements, r->tls_day, STEP_ROWS,
			       &r->result->tls_reports, is_done, err));
}

/* The ledger says no longer that the bytes are there. */
static bool forget_raw(struct retention *r, bool *is_done, struct err *err)
{
	struct pg_params q = {.count = 0};
	uint64_t count = 0;
	bool ok;

	if (r->raw_day == NO_DAY)
		return true;
	pg_param_day(&q, r->raw_day);
	pg_param_i32(&q, STEP_ROWS);
	ok = pg_exec_count(r->pg, SQL_RETENTION_RAW_FORGET, &q, &count, err);
	pg_params_fini(&q);
	*is_done = count < STEP_ROWS;
	return ok;
}

/* --- by partitions ------------------------------------------------------- */

/* The sums by source are to outlive the records. */
static bool merge_records(struct retention *r, bool *is_done, struct err *err)
{
	return r->record_day == NO_DAY ||
	       (set_mark(r, "record", r->record_day, err) &&
		       tidy_before(r->pg, r->record_day, is_done, err));
}

/* *is_gone false: another is at it. */
static bool drop(struct retention *r, const struct partition *p,
	const struct kept_table *t, bool *is_gone, struct err *err)
{
	struct pg_params q = {.count = 0};
	uint64_t bytes;
	bool ok;

	if (!partition_drop(r->pg, t->name, p->month, &bytes, err))
		return false;
	*is_gone = bytes > 0;
	r->result->partitions += bytes > 0;
	r->result->bytes += bytes;
	if (!t->is_summed)
		return true;
	pg_param_day(&q, p->month);
	ok = pg_exec(r->pg, SQL_RETENTION_FOLD_AGAIN, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool is_past(const struct partition *p, utc_day_t kept)
{
	return !p->is_odd && p->month < kept;
}

static bool drop_oldest(struct retention *r, const struct kept_table *t,
	bool *is_done, struct err *err)
{
	struct arena *a = arena_new("partitions", LIST_BYTES);
	utc_day_t kept = kept_day(r, t);
	struct partition *list = NULL;
	bool is_gone = false, ok;
	size_t count = 0;

	ok = partition_list(r->pg, t->name, a, &list, &count, err);
	if (ok && count > 0 && is_past(&list[0], kept)) {
		ok = drop(r, &list[0], t, &is_gone, err);
		/* Another drops it, or merges its records: tomorrow. */
		*is_done = !is_gone;
	}
	arena_free(&a);
	return ok;
}

static bool drop_partitions(struct retention *r, bool *is_done, struct err *err)
{
	for (size_t i = 0; i < ARRAY_LEN(kept_tables) && *is_done; i++)
		if (kept_day(r, &kept_tables[i]) != NO_DAY &&
			!drop_oldest(r, &kept_tables[i], is_done, err))
			return false;
	return true;
}

static bool purge_odd(struct retention *r, bool *is_done, struct err *err)
{
	static const struct by_rows statements[] = {
		{&sql_retention_record_odd_find, &sql_retention_record_odd},
		{&sql_retention_set_aside_odd_find,
			&sql_retention_set_aside_odd},
	};

	for (size_t i = 0; i < ARRAY_LEN(statements) && *is_done; i++)
		if (r->record_day != NO_DAY &&
			!take_before(r, &statements[i], r->record_day,
				STEP_ROWS, &r->result->odd_rows, is_done, err))
			return false;
	return true;
}

/* --- the sums ------------------------------------------------------------ */

/* Who stores holds its domain's row before that of record_chunk_hold; so do
 * we, by the foreign key of the note. A month that is noted already another has
 * folded meanwhile. */
static bool fold_month(
	struct retention *r, const struct pg_result *month, struct err *err)
{
	struct pg_params domain = {.count = 0}, q = {.count = 0};
	uint64_t count = 0;
	bool ok;

	pg_param_i32(&domain, (int32_t)pg_row_int(month, 0, 0));
	pg_param_i32(&q, (int32_t)pg_row_int(month, 0, 0));
	pg_param_day(&q, pg_row_day(month, 0, 1));
	ok = pg_exec_count(r->pg, SQL_RETENTION_FOLD_NOTE, &q, &count, err);
	pg_param_i32(&q, RETENTION_KEPT_SOURCES);
	if (ok && count > 0)
		ok = pg_exec(r->pg, SQL_RECORD_CHUNK_HOLD, &domain, NULL,
			     err) &&
		     pg_exec(r->pg, SQL_RETENTION_FOLD, &q, NULL, err);
	r->result->months_folded += count;
	pg_params_fini(&domain);
	pg_params_fini(&q);
	return ok;
}

static bool fold_in_transaction(
	struct retention *r, bool *found, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_day(&q, r->record_day);
	ok = pg_exec(r->pg, SQL_RETENTION_FOLD_FIND, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*found = pg_rows_count(rows) > 0;
	ok = !*found || fold_month(r, rows, err);
	pg_rows_free(&rows);
	return ok;
}

static bool fold(struct retention *r, bool *is_done, struct err *err)
{
	bool found = false;

	if (r->record_day == NO_DAY)
		return true;
	if (!migrate_begin_write(r->pg, err))
		return false;
	if (!fold_in_transaction(r, &found, err) || !pg_commit(r->pg, err)) {
		pg_rollback(r->pg);
		return false;
	}
	*is_done = !found;
	return true;
}

static bool purge_rollups(struct retention *r, bool *is_done, struct err *err)
{
	static const struct by_rows sums = {
		&sql_retention_rollup_find, &sql_retention_rollup};
	static const struct by_rows sessions = {
		&sql_retention_rollup_tls_find, &sql_retention_rollup_tls};
	uint64_t ignored = 0;

	if (r->rollup_day == NO_DAY)
		return true;
	return take_before(r, &sums, r->rollup_day, STEP_DAYS,
		       &r->result->rollup_days, is_done, err) &&
	       (!*is_done || take_before(r, &sessions, r->rollup_day, STEP_DAYS,
				     &ignored, is_done, err));
}

bool retention_step(struct pg *p, const struct retention_config *c,
	struct retention_result *ret, bool *is_done, struct err *err)
{
	static bool (*const steps[])(
		struct retention * r, bool *is_done, struct err *err) = {
		purge_failures,
		purge_tls,
		merge_records,
		forget_raw,
		drop_partitions,
		purge_odd,
		fold,
		purge_rollups,
	};
	struct retention r;

	look_at_clock(&r, p, c, ret);
	*is_done = true;
	for (size_t i = 0; i < ARRAY_LEN(steps) && *is_done; i++)
		if (!steps[i](&r, is_done, err))
			return false;
	return true;
}

/* --- looking only -------------------------------------------------------- */

static bool look_at_partitions(struct retention *r, struct arena *a,
	struct retention_plan *ret, struct err *err)
{
	struct partition *list;
	size_t count, n = 0;

	if (!partition_list(r->pg, NULL, a, &list, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		for (size_t t = 0; t < ARRAY_LEN(kept_tables); t++)
			if (str_equal(list[i].table,
				    str_from(kept_tables[t].name)) &&
				is_past(&list[i], kept_day(r, &kept_tables[t])))
				list[n++] = list[i];
	ret->partitions = list;
	ret->partition_count = n;
	return true;
}

bool retention_look(struct pg *p, const struct retention_config *c,
	struct arena *a, struct retention_plan *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct retention r;
	bool ok;

	look_at_clock(&r, p, c, NULL);
	pg_param_time(&q, has_end(c->failures_ms)
				  ? clock_now_s() - c->failures_ms / 1000
				  : 0);
	pg_param_day(&q, r.tls_day);
	pg_param_day(&q, r.record_day);
	pg_param_day(&q, r.rollup_day);
	ok = look_at_partitions(&r, a, ret, err) &&
	     pg_exec(p, SQL_RETENTION_COUNT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	ret->failure_reports = pg_row_uint(rows, 0, 0);
	ret->tls_reports = pg_row_uint(rows, 0, 1);
	ret->odd_rows = pg_row_uint(rows, 0, 2);
	ret->rollup_days = pg_row_uint(rows, 0, 3);
	pg_rows_free(&rows);
	return true;
}

bool retention_has_passed(
	struct pg *p, utc_day_t day, bool *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_day(&q, day);
	ok = pg_exec(p, SQL_RETENTION_MARK_PASSED, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}
