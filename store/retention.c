#include "store/retention.h"

#include "base/clock.h"
#include "store/pg_private.h"

/* Rows of a step: some milliseconds. */
#define STEP_ROWS 1000

bool retention_step(struct pg *p, const struct retention_config *c,
	struct retention_result *ret, bool *is_done, struct err *err)
{
	struct pg_params q = {.count = 0};
	uint64_t count;
	bool ok;

	*is_done = true;
	/* Longer than there is time: no timestamp could say it. */
	if (c->failures_ms / 1000 >= clock_now_s())
		return true;
	pg_param_time(&q, clock_now_s() - c->failures_ms / 1000);
	pg_param_i32(&q, STEP_ROWS);
	ok = pg_exec_count(p, SQL_FAILURE_REPORT_PURGE, &q, &count, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	ret->failure_reports += count;
	*is_done = count < STEP_ROWS;
	return true;
}
