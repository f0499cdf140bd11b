/* report_writer_tidy.c - sums of wide reports, merged when there is time. */
#include "store/report_writer_private.h"

#include <assert.h>

/* Records of the largest report that is merged. Beyond it most sources come
 * once, and merging would only copy them. */
#define TIDY_MAX_RECORDS 65536

/* Domain, report and its days become the parameters of what follows. */
static bool find(struct report_writer *w, struct pg_params *place, bool *found,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_i32(&q, TIDY_MAX_RECORDS);
	ok = pg_exec(w->pg, SQL_SOURCE_DAY_TIDY_FIND, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*found = pg_rows_count(rows) > 0;
	if (*found) {
		pg_param_i32(place, (int32_t)pg_row_int(rows, 0, 0));
		pg_param_i64(place, pg_row_int(rows, 0, 1));
		pg_param_day(place, pg_row_day(rows, 0, 2));
		pg_param_day(place, pg_row_day(rows, 0, 3));
	}
	pg_rows_free(&rows);
	return true;
}

/* All its facts were apart, so all of them are raised. */
static bool merge(struct report_writer *w, bool *found, struct err *err)
{
	struct pg_params place = {.count = 0};
	bool ok;

	ok = find(w, &place, found, err);
	if (ok && *found) {
		ok = pg_exec(w->pg, SQL_FACT_CHUNK_SUMMED, &place, NULL, err);
		pg_param_i16(&place, 1);
		ok = ok &&
		     pg_exec(w->pg, SQL_SOURCE_DAY_MOVE, &place, NULL, err);
	}
	pg_params_fini(&place);
	return ok;
}

bool report_writer_tidy(struct report_writer *w, bool *is_done, struct err *err)
{
	bool found;

	assert(!pg_is_in_transaction(w->pg));
	if (!report_writer_begin(w, err))
		return false;
	if (!merge(w, &found, err) || !pg_commit(w->pg, err)) {
		w->is_lost = true;
		report_writer_rollback(w);
		return false;
	}
	*is_done = !found;
	return true;
}
