#include "store/query_failure.h"

#include "store/query_private.h"

bool query_failure_range(
	struct pg *p, struct str domain, struct day_range *ret, struct err *err)
{
	return query_range_by(p, SQL_FAILURE_NEWEST_DAY, domain, ret, err);
}

static void read_numbers(
	const struct pg_result *rows, int i, struct failure_row *f)
{
	*f = (struct failure_row){.id = pg_row_int(rows, i, 0),
		.failed_at_s = pg_row_time_s(rows, i, 1),
		.day = pg_row_day(rows, i, 2),
		.source_port = (uint32_t)pg_row_uint(rows, i, 11),
		.incidents = pg_row_uint(rows, i, 12),
		.has_arrival_date = !pg_row_is_null(rows, i, 13),
		.arrival_date_s = pg_row_time_s(rows, i, 13),
		.trust = (enum trust)pg_row_int(rows, i, 28),
		.arrived_s = pg_row_time_s(rows, i, 29),
		.duplicates = pg_row_uint(rows, i, 30)};
	pg_row_ip(rows, i, 10, &f->source_ip);
}

static bool read_texts(struct arena *a, const struct pg_result *rows, int i,
	struct failure_row *f, struct err *err)
{
	struct {
		int column;
		struct str *text;
	} texts[] = {
		{3, &f->feedback_type},
		{4, &f->auth_failure},
		{5, &f->delivery_result},
		{6, &f->user_agent},
		{7, &f->version},
		{8, &f->reported_domain},
		{9, &f->header_from},
		{14, &f->original_envelope_id},
		{15, &f->original_mail_from},
		{16, &f->original_rcpt_to},
		{17, &f->reporting_mta},
		{18, &f->authentication_results},
		{19, &f->identity_alignment},
		{20, &f->dkim_domain},
		{21, &f->dkim_identity},
		{22, &f->dkim_selector},
		{23, &f->spf_dns},
		{24, &f->from},
		{25, &f->subject},
		{26, &f->message_id},
		{27, &f->date},
	};

	for (size_t k = 0; k < ARRAY_LEN(texts); k++)
		if (!query_copy_text(
			    a, rows, i, texts[k].column, texts[k].text, err))
			return false;
	return true;
}

static bool read_all(struct arena *a, const struct pg_result *rows,
	struct failure_row *items, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		read_numbers(rows, i, &items[i]);
		if (!read_texts(a, rows, i, &items[i], err))
			return false;
	}
	return true;
}

bool query_failure_list(struct pg *p, struct str domain, struct day_range range,
	const struct failure_filter *filter, const struct failure_cursor *after,
	uint32_t limit, struct arena *a, struct failure_row **ret,
	size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_ip(&q, &filter->source_ip);
	pg_param_text(&q, filter->header_from);
	pg_param_bool(&q, after != NULL && after->is_set);
	pg_param_time(&q, after != NULL ? after->failed_at_s : 0);
	pg_param_i64(&q, after != NULL ? after->id : 0);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_FAILURE_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct failure_row), &items, err) &&
	     read_all(a, rows, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
