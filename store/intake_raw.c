/* intake_raw.c - the bytes of messages, as they came. */
#include "store/intake_raw.h"

#include "store/query_private.h"
#include "store/raw_pack.h"

static bool is_not_kept(struct err *err)
{
	return err_set(err, ERR_UNSUPPORTED,
		"the message it came in is not kept (retention.raw)");
}

bool intake_raw_find(struct pg *p, const struct report_ref *report,
	struct arena *a, struct intake_raw *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct intake_raw raw;
	bool ok;

	pg_param_word(&q, intake_kind_name(report->kind));
	pg_param_i32(&q, report->place.domain_id);
	pg_param_i64(&q, report->place.id);
	if (!query_run(p, SQL_INTAKE_RAW_FIND, &q, &rows, err))
		return false;
	if (pg_rows_count(rows) == 0) {
		pg_rows_free(&rows);
		return is_not_kept(err);
	}
	raw.day = pg_row_day(rows, 0, 2);
	ok = query_copy_text(a, rows, 0, 0, &raw.id, err) &&
	     query_copy_text(a, rows, 0, 1, &raw.host, err) &&
	     query_copy_text(a, rows, 0, 3, &raw.channel, err);
	pg_rows_free(&rows);
	if (ok)
		*ret = raw;
	return ok;
}

/* *is_there false: none of that number. */
static bool read_chunk(struct pg *p, const struct intake_raw *raw,
	int32_t number, struct buf *out, bool *is_there, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok = true;

	pg_param_day(&q, raw->day);
	pg_param_text(&q, raw->id);
	pg_param_text(&q, raw->host);
	pg_param_i32(&q, number);
	if (!query_run(p, SQL_INTAKE_RAW_CHUNK, &q, &rows, err))
		return false;
	*is_there = pg_rows_count(rows) > 0;
	if (*is_there)
		ok = raw_unpack(pg_row_text(rows, 0, 2),
			pg_row_text(rows, 0, 0),
			(size_t)pg_row_uint(rows, 0, 1), out, err);
	pg_rows_free(&rows);
	return ok;
}

bool intake_raw_each(struct pg *p, const struct intake_raw *raw,
	intake_raw_chunk *chunk, void *ctx, struct err *err)
{
	struct buf bytes = {0};
	bool is_there = true, ok = true;

	for (int32_t number = 0; ok && is_there; number++) {
		buf_reset(&bytes);
		ok = read_chunk(p, raw, number, &bytes, &is_there, err);
		if (ok && is_there)
			ok = chunk(ctx, buf_str(&bytes), err);
		else if (ok && number == 0)
			ok = is_not_kept(err);
	}
	buf_fini(&bytes);
	return ok;
}
