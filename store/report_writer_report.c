/* report_writer_report.c - the report's own row, and its dedupe key. */
#include "store/report_writer_private.h"

bool report_writer_key(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct report_key *ret, struct err *err)
{
	struct report_key key = {
		.begin_s = r->metadata.begin_s, .end_s = r->metadata.end_s};
	char name[256];

	if (!dictionary_domain(
		    w->names, r->policy.domain, &key.domain_id, err) ||
		!dictionary_reporter(w->names,
			report_reporter(r, arrival, name), &key.reporter_id,
			err))
		return false;
	key.sum = report_key_sum(key.begin_s, key.end_s, r->metadata.report_id);
	*ret = key;
	return true;
}

/* --- the row ------------------------------------------------------------- */

static void put_content(struct pg_params *q, const struct aggregate_report *r)
{
	pg_param_bytes(q, r->content_sum, sizeof(r->content_sum));
	pg_param_i32(q, (int32_t)r->record_count);
	pg_param_i64(q, (int64_t)r->message_count);
	pg_param_i32(q, (int32_t)r->repairs);
}

void report_writer_put_arrival(struct pg_params *q, const struct arrival *a)
{
	pg_param_i16(q, (int16_t)a->trust);
	pg_param_text(q, a->trusted_by);
	pg_param_text(q, a->auth_domain);
	pg_param_time(q, a->arrived_s);
	pg_param_day(q, clock_day_of(a->arrived_s));
	pg_param_text(q, a->host);
	pg_param_text(q, a->channel);
	pg_param_text(q, a->spool_id);
}

static bool insert_row(struct report_writer *w,
	const struct aggregate_report *r, bool *is_new, struct err *err)
{
	const struct current_report *c = &w->report;
	struct report_row row = {.key = c->key,
		.head_id = report_heads_find(
			w->heads, c->key.domain_id, r, &c->arrival),
		.variant = c->variant,
		.is_counted = c->is_counted,
		.is_complete = c->is_complete,
		.report = r,
		.arrival = &c->arrival,
		.days = c->days};
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	struct report_rows one = {.count = 0};
	bool ok;

	report_rows_add(&one, &row);
	report_rows_put(&q, &one);
	report_rows_fini(&one);
	ok = report_heads_flush(w->heads, err) &&
	     report_writer_end_copies(w, err) &&
	     pg_exec(w->pg, SQL_REPORT_INSERT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*is_new = pg_rows_count(rows) > 0;
	if (*is_new) {
		w->report.id = pg_row_int(rows, 0, 4);
		w->report.is_reissue = pg_row_bool(rows, 0, 5);
	}
	pg_rows_free(&rows);
	return true;
}

bool report_writer_insert(struct report_writer *w,
	const struct aggregate_report *r, bool *is_new, struct err *err)
{
	bool is_known = false;

	/* Later variants were not foreseen. */
	if (w->report.variant == 1 && w->report.is_complete &&
		!report_writer_take_ahead(w, &is_known, is_new, err))
		return false;
	return is_known || insert_row(w, r, is_new, err);
}

bool report_writer_finish(struct report_writer *w,
	const struct aggregate_report *r, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	report_key_put(&q, &w->report.key);
	pg_param_i64(&q, w->report.id);
	put_content(&q, r);
	/* Errors may come last. */
	pg_param_i64(&q, report_heads_find(w->heads, w->report.key.domain_id, r,
				 &w->report.arrival));
	pg_param_day(&q, w->report.last_day);
	ok = report_heads_flush(w->heads, err) &&
	     report_writer_end_copies(w, err) &&
	     pg_exec(w->pg, SQL_REPORT_FINISH, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	w->report.is_reissue = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

bool report_writer_lower_arrival(struct report_writer *w,
	const struct aggregate_report *r, struct err *err)
{
	const struct current_report *c = &w->report;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, c->key.domain_id);
	pg_param_i32(&q, c->key.reporter_id);
	pg_param_i64(&q, c->key.begin_s);
	pg_param_i64(&q, c->key.end_s);
	pg_param_day(&q, c->first_day);
	pg_param_day(&q, c->last_day);
	pg_param_bytes(&q, r->content_sum, sizeof(r->content_sum));
	pg_param_i16(&q, (int16_t)c->arrival.trust);
	pg_param_day(&q, clock_day_of(c->arrival.arrived_s));
	ok = report_writer_flush(w, err) &&
	     pg_exec(w->pg, SQL_REPORT_ARRIVAL_LOWER, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool report_writer_unadvise(struct report_writer *w, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_writer_put_rows(&q, w, w->report.id);
	ok = report_writer_flush(w, err) &&
	     pg_exec(w->pg, SQL_RECORD_CHUNK_UNADVISE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

void report_writer_put_rows(
	struct pg_params *q, const struct report_writer *w, int64_t id)
{
	pg_param_i32(q, w->report.key.domain_id);
	pg_param_i64(q, id);
	pg_param_day(q, w->report.first_day);
	pg_param_day(q, w->report.last_day);
}
