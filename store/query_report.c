/* query_report.c - stored reports, one by one. */
#include "store/query_report.h"

#include "store/query_private.h"

static const struct sql_statement *statement_of(enum intake_kind kind)
{
	if (kind == INTAKE_FAILURE)
		return SQL_FAILURE_REPORT_LIST;
	return kind == INTAKE_TLS ? SQL_TLS_REPORT_LIST : SQL_REPORT_LIST;
}

static void read_numbers(
	const struct pg_result *rows, int i, struct report_summary *r)
{
	r->ref.place = (struct report_place){
		(int32_t)pg_row_int(rows, i, 0), pg_row_int(rows, i, 1)};
	r->begin_s = pg_row_time_s(rows, i, 6);
	r->end_s = pg_row_time_s(rows, i, 7);
	r->first_day = pg_row_day(rows, i, 8);
	r->last_day = pg_row_day(rows, i, 9);
	r->records = (uint32_t)pg_row_uint(rows, i, 10);
	r->has_messages = !pg_row_is_null(rows, i, 11);
	r->messages = pg_row_uint(rows, i, 11);
	r->is_counted = pg_row_bool(rows, i, 12);
	r->repairs = (uint32_t)pg_row_int(rows, i, 13);
	r->arrival.trust = (enum trust)pg_row_int(rows, i, 14);
	r->arrival.arrived_s = pg_row_time_s(rows, i, 15);
	r->duplicates = pg_row_uint(rows, i, 16);
}

static bool read_texts(struct arena *a, const struct pg_result *rows, int i,
	struct report_summary *r, struct err *err)
{
	return query_copy_text(a, rows, i, 2, &r->domain, err) &&
	       query_copy_text(a, rows, i, 3, &r->reporter, err) &&
	       query_copy_text(a, rows, i, 4, &r->org_name, err) &&
	       query_copy_text(a, rows, i, 5, &r->report_id, err) &&
	       query_copy_text(a, rows, i, 17, &r->arrival.host, err) &&
	       query_copy_text(a, rows, i, 18, &r->arrival.channel, err) &&
	       query_copy_text(a, rows, i, 19, &r->arrival.spool_id, err);
}

static bool list(struct pg *p, const struct report_filter *f, bool is_one,
	uint32_t limit, struct arena *a, struct report_summary **ret,
	size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct report_summary *items;
	void *made;
	bool ok;

	pg_param_text(&q, f->domain);
	pg_param_text(&q, f->reporter);
	pg_param_day(&q, f->has_from ? f->from : 0);
	pg_param_day(&q, f->has_to ? f->to : query_latest_day() + 36500);
	pg_param_bool(&q, !is_one && f->after.id != 0);
	pg_param_i32(&q, f->after.domain_id);
	pg_param_i64(&q, f->after.id);
	pg_param_bool(&q, is_one);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, statement_of(f->kind), &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*items), &made, err);
	items = made;
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		items[i] = (struct report_summary){.ref.kind = f->kind};
		read_numbers(rows, i, &items[i]);
		ok = read_texts(a, rows, i, &items[i], err);
	}
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

bool query_report_list(struct pg *p, const struct report_filter *filter,
	uint32_t limit, struct arena *a, struct report_summary **ret,
	size_t *count, struct err *err)
{
	return list(p, filter, false, limit, a, ret, count, err);
}

bool query_report_find(struct pg *p, const struct report_ref *ref,
	struct arena *a, struct report_summary *ret, struct err *err)
{
	const struct report_filter f = {.kind = ref->kind, .after = ref->place};
	struct report_summary *items;
	size_t count;

	if (!list(p, &f, true, 1, a, &items, &count, err))
		return false;
	if (count == 0)
		return err_set(err, ERR_UNSUPPORTED, "no report has this id");
	*ret = items[0];
	return true;
}

/* --- records ------------------------------------------------------------------ */

static bool read_record(struct arena *a, const struct pg_result *rows, int i,
	struct report_record *r, struct err *err)
{
	if (!pg_row_is_null(rows, i, 0))
		pg_row_ip(rows, i, 0, &r->source_ip);
	r->messages = pg_row_uint(rows, i, 1);
	r->passed = pg_row_bool(rows, i, 2);
	return query_copy_text(a, rows, i, 3, &r->header_from, err) &&
	       query_copy_text(a, rows, i, 4, &r->envelope_from, err) &&
	       query_copy_text(a, rows, i, 5, &r->envelope_to, err) &&
	       query_copy_text(a, rows, i, 6, &r->disposition, err) &&
	       query_copy_text(a, rows, i, 7, &r->dkim, err) &&
	       query_copy_text(a, rows, i, 8, &r->spf, err) &&
	       query_copy_text(a, rows, i, 9, &r->reasons, err) &&
	       query_copy_text(a, rows, i, 10, &r->dkim_results, err) &&
	       query_copy_text(a, rows, i, 11, &r->spf_results, err);
}

bool query_report_records(struct pg *p, const struct report_summary *report,
	uint32_t offset, uint32_t limit, struct arena *a,
	struct report_record **ret, size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct report_record *items;
	void *made;
	bool ok;

	pg_param_i32(&q, report->ref.place.domain_id);
	pg_param_i64(&q, report->ref.place.id);
	pg_param_day(&q, report->first_day);
	pg_param_day(&q, report->last_day);
	pg_param_i32(&q, (int32_t)offset);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_REPORT_RECORD_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*items), &made, err);
	items = made;
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		items[i] = (struct report_record){.messages = 0};
		ok = read_record(a, rows, i, &items[i], err);
	}
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
