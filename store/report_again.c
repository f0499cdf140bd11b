#include "store/report_again.h"

#include "store/domain_stock.h"
#include "store/report_writer_private.h"

#include <string.h>

/* Messages fetched at once. */
#define LIST_ROWS 200

static bool is_full(struct err *err)
{
	return err_set(err, ERR_LIMIT, "the message's memory is full");
}

static bool copy(struct arena *a, const struct pg_result *rows, int row,
	int column, struct str *ret)
{
	return arena_copy_str(a, pg_row_text(rows, row, column), ret);
}

/* --- messages whose bytes are kept --------------------------------------- */

static bool read_message(struct arena *a, const struct pg_result *rows, int i,
	struct again_message *m)
{
	struct arrival *arrival = &m->message.arrival;

	*m = (struct again_message){
		.message.arrival.arrived_s = pg_row_time_s(rows, i, 3),
		.message.arrival.trust = (enum trust)pg_row_int(rows, i, 5),
		.message.size_bytes = pg_row_uint(rows, i, 9),
		.documents = (uint32_t)pg_row_uint(rows, i, 10),
		.arrived_us = pg_row_int(rows, i, 12)};
	if (!copy(a, rows, i, 0, &arrival->spool_id) ||
		!copy(a, rows, i, 1, &arrival->host) ||
		!copy(a, rows, i, 2, &arrival->channel) ||
		!copy(a, rows, i, 4, &arrival->auth_domain) ||
		!copy(a, rows, i, 6, &arrival->trusted_by) ||
		!copy(a, rows, i, 7, &m->message.origin) ||
		!copy(a, rows, i, 8, &m->message.name))
		return false;
	m->raw = (struct intake_raw){.id = arrival->spool_id,
		.host = arrival->host,
		.channel = arrival->channel,
		.day = pg_row_day(rows, i, 11)};
	return true;
}

bool report_again_list(struct pg *p, const struct again_cursor *cursor,
	struct arena *a, struct again_message **ret, size_t *count,
	struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	struct again_message *items;
	bool ok;

	pg_param_day(&q, cursor->since);
	pg_param_i64(&q, cursor->arrived_us);
	pg_param_text(&q, cursor->id);
	pg_param_text(&q, cursor->host);
	pg_param_i32(&q, LIST_ROWS);
	ok = pg_exec(p, SQL_REPARSE_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	items = arena_alloc_array(a, LIST_ROWS, sizeof(*items));
	for (int i = 0; items != NULL && i < pg_rows_count(rows); i++)
		if (!read_message(a, rows, i, &items[i]))
			items = NULL;
	*ret = items;
	*count = (size_t)pg_rows_count(rows);
	pg_rows_free(&rows);
	return items != NULL || is_full(err);
}

bool report_again_is_kept(struct pg *p, struct str id, struct str host,
	bool *is_kept, bool *is_stored, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, id);
	pg_param_text(&q, host);
	ok = pg_exec(p, SQL_REPARSE_IS_KEPT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	ok = pg_rows_count(rows) > 0;
	*is_kept = ok && pg_row_bool(rows, 0, 0);
	*is_stored = ok && pg_row_bool(rows, 0, 1);
	pg_rows_free(&rows);
	return true;
}

/* --- what the first reading came to -------------------------------------- */

static enum intake_kind kind_parse(struct str name)
{
	static const enum intake_kind kinds[] = {
		INTAKE_AGGREGATE, INTAKE_FAILURE, INTAKE_TLS};

	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (str_equal(name, str_from(intake_kind_name(kinds[i]))))
			return kinds[i];
	return INTAKE_OTHER;
}

bool report_again_documents(struct report_writer *w, struct str id,
	struct str host, struct arena *a, struct again_document **ret,
	size_t *count, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	struct again_document *items;
	bool ok;

	pg_param_text(&q, id);
	pg_param_text(&q, host);
	ok = pg_exec(w->pg, SQL_REPARSE_DOCUMENT_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*count = (size_t)pg_rows_count(rows);
	items = arena_alloc_array(a, *count + 1, sizeof(*items));
	for (int i = 0; items != NULL && i < (int)*count; i++)
		items[i] = (struct again_document){
			.number = (uint32_t)pg_row_uint(rows, i, 0),
			.kind = kind_parse(pg_row_text(rows, i, 1)),
			.state = intake_state_parse(pg_row_text(rows, i, 2)),
			.place = {(int32_t)pg_row_int(rows, i, 3),
				pg_row_int(rows, i, 4)},
			.is_there = pg_row_bool(rows, i, 5),
			.is_past = pg_row_bool(rows, i, 6)};
	pg_rows_free(&rows);
	*ret = items;
	return items != NULL || is_full(err);
}

static bool find(struct report_writer *w, const struct sql_statement *s,
	struct pg_params *q, struct arena *a, struct again_match **ret,
	size_t *count, struct err *err)
{
	struct pg_result *rows = NULL;
	struct again_match *items;
	bool ok = pg_exec(w->pg, s, q, &rows, err);

	pg_params_fini(q);
	if (!ok)
		return false;
	*count = (size_t)pg_rows_count(rows);
	items = arena_alloc_array(a, *count + 1, sizeof(*items));
	for (int i = 0; items != NULL && i < (int)*count; i++)
		items[i] = (struct again_match){.id = pg_row_int(rows, i, 0),
			.has_same_records = pg_row_bool(rows, i, 1),
			.says_the_same = pg_row_bool(rows, i, 2)};
	pg_rows_free(&rows);
	*ret = items;
	return items != NULL || is_full(err);
}

static bool check_own(struct report_writer *w, const struct aggregate_report *r,
	struct err *err)
{
	const struct config_list *own = &w->config.own;

	return own->count == 0 || domain_is_within(own, r->policy.domain) ||
	       err_set(err, ERR_UNSUPPORTED,
		       "policy domain \"%.*s\" is none of ours",
		       STR_ARGS(r->policy.domain));
}

bool report_again_find(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct arena *a, struct again_match **ret, size_t *count,
	struct err *err)
{
	const struct report_metadata *m = &r->metadata;
	struct pg_params q = {.count = 0};
	struct report_days days;
	char name[256];

	*count = 0;
	if (!report_writer_check(r, err) || !check_own(w, r, err))
		return false;
	report_days_init(&days, m->begin_s, m->end_s);
	pg_param_text(&q, r->policy.domain);
	pg_param_text(&q, report_reporter(r, arrival, name));
	pg_param_i64(&q, m->begin_s);
	pg_param_i64(&q, m->end_s);
	pg_param_i64(&q, report_key_sum(m->begin_s, m->end_s, m->report_id));
	pg_param_day(&q, days.first + (utc_day_t)days.count - 1);
	pg_param_bytes(&q, r->content_sum, sizeof(r->content_sum));
	pg_param_i32(&q, (int32_t)r->repairs);
	report_head_put(&q, r, arrival);
	return find(w, SQL_REPARSE_REPORT_FIND, &q, a, ret, count, err);
}

bool report_again_find_tls(struct report_writer *w, const struct tls_report *r,
	struct arena *a, struct again_match **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	char name[256];

	pg_param_text(&q, report_writer_tls_reporter(r, name));
	pg_param_i64(&q, r->begin_s);
	pg_param_i64(&q, r->end_s);
	pg_param_i64(&q, report_key_sum(r->begin_s, r->end_s, r->report_id));
	pg_param_bytes(&q, r->content_sum, sizeof(r->content_sum));
	return find(w, SQL_REPARSE_TLS_FIND, &q, a, ret, count, err);
}
