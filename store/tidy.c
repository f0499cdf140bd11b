#include "store/tidy.h"

#include "store/migrate.h"
#include "store/pg_private.h"

/* Records of a step, about; a few tenths of a second. */
#define STEP_RECORDS 16384

/* A day of a domain, whose row in `domain` is locked. */
struct tidy_day {
	int32_t domain_id;
	utc_day_t day;
};

static void put_day(struct pg_params *q, const struct tidy_day *d)
{
	pg_param_i32(q, d->domain_id);
	pg_param_day(q, d->day);
}

/* A statement about a day that answers yes or no. */
static bool ask(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, bool *ret, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!pg_exec(p, s, q, &rows, err))
		return false;
	*ret = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

static bool pays(
	struct pg *p, const struct tidy_day *d, bool *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	put_day(&q, d);
	ok = ask(p, SQL_SOURCE_DAY_TIDY_PAYS, &q, ret, err);
	pg_params_fini(&q);
	return ok;
}

static bool merge(
	struct pg *p, const struct tidy_day *d, bool *is_all, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	put_day(&q, d);
	pg_param_i64(&q, STEP_RECORDS);
	ok = ask(p, SQL_SOURCE_DAY_MERGE, &q, is_all, err);
	pg_params_fini(&q);
	return ok;
}

static bool mark_done(struct pg *p, const struct tidy_day *d,
	int64_t changed_us, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	put_day(&q, d);
	pg_param_i64(&q, changed_us);
	ok = pg_exec(p, SQL_SOURCE_DAY_TIDY_DONE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool tidy_day(
	struct pg *p, const struct pg_result *rows, struct err *err)
{
	const struct tidy_day d = {
		(int32_t)pg_row_int(rows, 0, 0), pg_row_day(rows, 0, 1)};
	bool is_worth, is_all = true;

	return pays(p, &d, &is_worth, err) &&
	       (!is_worth || merge(p, &d, &is_all, err)) &&
	       (!is_all || mark_done(p, &d, pg_row_int(rows, 0, 2), err));
}

static bool merge_day(
	struct pg *p, const struct pg_result *rows, struct err *err)
{
	const struct tidy_day d = {
		(int32_t)pg_row_int(rows, 0, 0), pg_row_day(rows, 0, 1)};
	bool ignored;

	return merge(p, &d, &ignored, err);
}

/* No other process works on the sums of the domain that was found. */
static bool hold(struct pg *p, const struct pg_result *found, bool *is_held,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_i32(&q, (int32_t)pg_row_int(found, 0, 0));
	ok = pg_exec(p, SQL_RECORD_CHUNK_HOLD_TRY, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*is_held = pg_rows_count(rows) > 0;
	pg_rows_free(&rows);
	return true;
}

/* In a transaction: find a day, work on it. Done where there is none, or where
 * another is at it, who goes on with those behind it. What it has done since
 * we looked is only done again. */
static bool step(struct pg *p, const struct sql_statement *find,
	const struct pg_params *q,
	bool (*work)(struct pg *, const struct pg_result *, struct err *),
	bool *is_done, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok, is_held = false;

	if (!migrate_begin_write(p, err))
		return false;
	ok = pg_exec(p, find, q, &rows, err);
	if (ok) {
		ok = pg_rows_count(rows) == 0 ||
		     (hold(p, rows, &is_held, err) &&
			     (!is_held || work(p, rows, err)));
		pg_rows_free(&rows);
	}
	if (!ok || !pg_commit(p, err)) {
		pg_rollback(p);
		return false;
	}
	*is_done = !is_held;
	return true;
}

bool tidy_step(struct pg *p, utc_day_t before, int64_t changed_before_s,
	bool *is_done, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_day(&q, before);
	pg_param_time(&q, changed_before_s);
	ok = step(p, SQL_SOURCE_DAY_TIDY_FIND, &q, tidy_day, is_done, err);
	pg_params_fini(&q);
	return ok;
}

bool tidy_before(struct pg *p, utc_day_t before, bool *is_done, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_day(&q, before);
	ok = step(p, SQL_RETENTION_RECORD_FIND, &q, merge_day, is_done, err);
	pg_params_fini(&q);
	return ok;
}
