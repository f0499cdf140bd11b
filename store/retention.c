#include "store/retention.h"

#include "base/clock.h"
#include "store/pg_private.h"

/* Rows of a step: some milliseconds. */
#define STEP_ROWS 1000

/* Days of a step: each is a few tables, dropped under one lock. */
#define STEP_DAYS 8

/* Longer than there is time: no timestamp could say it. */
static bool is_forever(int64_t kept_ms)
{
	return kept_ms / 1000 >= clock_now_s();
}

static bool purge_failures(
	struct pg *p, int64_t kept_ms, uint64_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_time(&q, clock_now_s() - kept_ms / 1000);
	pg_param_i32(&q, STEP_ROWS);
	ok = pg_exec_count(p, SQL_FAILURE_REPORT_PURGE, &q, count, err);
	pg_params_fini(&q);
	return ok;
}

static bool drop_raw(
	struct pg *p, int64_t kept_ms, uint64_t *count, struct err *err)
{
	utc_day_t before = clock_day_of(clock_now_s() - kept_ms / 1000);
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	/* None is to be kept, not even today's. */
	pg_param_day(&q, kept_ms == 0 ? before + 1 : before);
	pg_param_i32(&q, STEP_DAYS);
	ok = pg_exec(p, SQL_INTAKE_RAW_DROP, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*count = pg_row_uint(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

bool retention_step(struct pg *p, const struct retention_config *c,
	struct retention_result *ret, bool *is_done, struct err *err)
{
	uint64_t failures = 0, days = 0;

	if (!is_forever(c->failures_ms) &&
		!purge_failures(p, c->failures_ms, &failures, err))
		return false;
	ret->failure_reports += failures;
	*is_done = failures < STEP_ROWS;
	if (!*is_done || is_forever(c->raw_ms))
		return true;
	if (!drop_raw(p, c->raw_ms, &days, err))
		return false;
	ret->raw_days += days;
	*is_done = days < STEP_DAYS;
	return true;
}
