/* report_writer_tidy.c - sums of wide reports, merged when there is time. */
#include "store/report_writer_private.h"

#include <assert.h>

/* Records of the largest report that is merged. Beyond it most sources come
 * once, and merging would only copy them. */
#define TIDY_MAX_RECORDS 65536

bool report_writer_tidy_mark(struct report_writer *w, int32_t domain_id,
	int64_t id, bool is_due, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, domain_id);
	pg_param_i64(&q, id);
	pg_param_bool(&q, is_due);
	ok = pg_exec(w->pg, SQL_REPORT_TIDY_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool report_writer_is_tidied(uint32_t record_count)
{
	return record_count <= TIDY_MAX_RECORDS;
}

/* Raise the sums by the facts of one report, which stand apart. */
static bool merge_report(
	struct report_writer *w, const struct pg_result *rows, struct err *err)
{
	int32_t domain_id = (int32_t)pg_row_int(rows, 0, 0);
	int64_t id = pg_row_int(rows, 0, 1);
	struct pg_params place = {.count = 0};
	uint64_t chunks;
	bool ok;

	pg_param_i32(&place, domain_id);
	pg_param_i64(&place, id);
	pg_param_day(&place, pg_row_day(rows, 0, 2));
	pg_param_day(&place, pg_row_day(rows, 0, 3));
	ok = pg_exec_count(w->pg, SQL_FACT_CHUNK_SUMMED, &place, &chunks, err);
	pg_param_i16(&place, 1);
	/* All facts of a report stand apart, or none: none is left where it
	 * was set aside meanwhile. */
	if (ok && chunks > 0)
		ok = pg_exec(w->pg, SQL_SOURCE_DAY_MOVE, &place, NULL, err);
	pg_params_fini(&place);
	return ok && report_writer_tidy_mark(w, domain_id, id, false, err);
}

static bool merge(struct report_writer *w, bool *found, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!pg_exec(w->pg, SQL_SOURCE_DAY_TIDY_FIND, NULL, &rows, err))
		return false;
	*found = pg_rows_count(rows) > 0;
	ok = !*found || merge_report(w, rows, err);
	pg_rows_free(&rows);
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
