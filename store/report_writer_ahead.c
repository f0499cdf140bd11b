/*
 * report_writer_ahead.c - the rows of a batch's reports by one statement.
 *
 * A statement for each report takes six times as long as one for all of them.
 */
#include "store/report_writer_private.h"

#include <stdlib.h>

static bool is_same_window(
	const struct report_key *a, const struct report_key *b)
{
	return a->domain_id == b->domain_id &&
	       a->reporter_id == b->reporter_id && a->begin_s == b->begin_s &&
	       a->end_s == b->end_s;
}

static struct report_ahead *find_window(
	struct rows_ahead *ahead, const struct report_key *key)
{
	for (size_t i = 0; i < ahead->count; i++)
		if (is_same_window(&ahead->items[i].key, key))
			return &ahead->items[i];
	return NULL;
}

bool report_writer_put_ahead(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct err *err)
{
	struct report_row row = {.variant = 1,
		.is_counted = true,
		.is_complete = true,
		.report = r,
		.arrival = arrival};
	struct rows_ahead *ahead = &w->ahead;
	struct err why = {0};

	if (!report_writer_check(r, &why) ||
		!report_writer_key(w, r, arrival, &row.key, &why)) {
		if (why.code != ERR_TEMP && why.code != ERR_CONFIG)
			return true; /* told again when it comes */
		*err = why;
		return false;
	}
	/* The second of a window has to see the first. */
	if (ahead->count == ARRAY_LEN(ahead->items) ||
		find_window(ahead, &row.key) != NULL)
		return true;
	report_days_init(&row.days, r->metadata.begin_s, r->metadata.end_s);
	if (!report_writer_make_partitions(w, row.days.first,
		    row.days.first + (utc_day_t)row.days.count - 1, err))
		return false;
	row.head_id =
		report_heads_find(w->heads, row.key.domain_id, r, arrival);
	report_rows_add(&ahead->rows, &row);
	ahead->items[ahead->count++] = (struct report_ahead){.key = row.key,
		.last_day = row.days.first + (utc_day_t)row.days.count - 1};
	return true;
}

/* Which of those announced are new. */
static bool note_rows(
	struct report_writer *w, const struct pg_result *rows, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		const struct report_key key = {
			.domain_id = (int32_t)pg_row_int(rows, i, 0),
			.reporter_id = (int32_t)pg_row_int(rows, i, 1),
			.begin_s = pg_row_int(rows, i, 2),
			.end_s = pg_row_int(rows, i, 3)};
		struct report_ahead *item = find_window(&w->ahead, &key);

		if (item == NULL)
			return err_set(
				err, ERR_TEMP, "a report row that nobody sent");
		item->id = pg_row_int(rows, i, 4);
		item->is_reissue = pg_row_bool(rows, i, 5);
	}
	return true;
}

/* --- those that are there already ---------------------------------------- */

/* Keys that were taken. */
struct taken {
	const struct report_ahead *items[REPORT_WRITER_MAX_AHEAD];
	size_t count;
};

static int compare_domains(const void *a, const void *b)
{
	const struct report_ahead *x = *(const struct report_ahead *const *)a;
	const struct report_ahead *y = *(const struct report_ahead *const *)b;

	return (x->key.domain_id > y->key.domain_id) -
	       (x->key.domain_id < y->key.domain_id);
}

static size_t same_domain(const struct taken *t, size_t first)
{
	size_t n = 1;

	while (first + n < t->count && t->items[first + n]->key.domain_id ==
					       t->items[first]->key.domain_id)
		n++;
	return n;
}

static bool hold_some(struct report_writer *w,
	const struct report_ahead *const *items, size_t count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct buf *b;
	bool ok;

	pg_param_i32(&q, items[0]->key.domain_id);
	b = pg_param_array_begin(&q, PG_DATE_ARRAY, count);
	for (size_t i = 0; i < count; i++)
		pg_field_day(b, items[i]->last_day);
	pg_param_array_end(&q);
	b = pg_param_array_begin(&q, PG_INT4_ARRAY, count);
	for (size_t i = 0; i < count; i++)
		pg_field_i32(b, items[i]->key.reporter_id);
	pg_param_array_end(&q);
	b = pg_param_array_begin(&q, PG_INT8_ARRAY, count);
	for (size_t i = 0; i < count; i++)
		pg_field_i64(b, items[i]->key.sum);
	pg_param_array_end(&q);
	ok = pg_exec(w->pg, SQL_REPORT_HOLD, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/*
 * Each duplicate locks its first when it comes; two hosts that meet each
 * other's in another order would wait for each other. So here, all of them in
 * key order; by domain, for Citus locks rows of one shard only.
 */
static bool hold_taken(struct report_writer *w, size_t first, struct err *err)
{
	struct taken t = {.count = 0};
	size_t n;

	for (size_t i = first; i < w->ahead.count; i++)
		if (w->ahead.items[i].id == 0)
			t.items[t.count++] = &w->ahead.items[i];
	qsort(t.items, t.count, sizeof(t.items[0]), compare_domains);
	for (size_t i = 0; i < t.count; i += n) {
		n = same_domain(&t, i);
		if (!hold_some(w, t.items + i, n, err))
			return false;
	}
	return true;
}

static bool send_rows(struct report_writer *w, struct err *err)
{
	const size_t first = w->ahead.count - w->ahead.rows.count;
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	report_rows_put(&q, &w->ahead.rows);
	report_rows_reset(&w->ahead.rows);
	ok = report_heads_flush(w->heads, err) &&
	     report_writer_end_copies(w, err) &&
	     pg_exec(w->pg, SQL_REPORT_INSERT, &q, &rows, err);
	pg_params_fini(&q);
	ok = ok && note_rows(w, rows, err);
	pg_rows_free(&rows);
	return ok && hold_taken(w, first, err);
}

bool report_writer_take_ahead(
	struct report_writer *w, bool *is_known, bool *is_new, struct err *err)
{
	struct report_ahead *item = find_window(&w->ahead, &w->report.key);

	*is_known = item != NULL && !item->is_taken &&
		    item->key.sum == w->report.key.sum;
	if (!*is_known)
		return true;
	if (w->ahead.rows.count > 0 && !send_rows(w, err))
		return false;
	item->is_taken = true;
	*is_new = item->id != 0;
	w->report.id = item->id;
	w->report.is_reissue = item->is_reissue;
	return true;
}

bool report_writer_end_ahead(struct report_writer *w, struct err *err)
{
	for (size_t i = 0; i < w->ahead.count; i++)
		if (w->ahead.items[i].id != 0 && !w->ahead.items[i].is_taken)
			return err_set(err, ERR_TEMP,
				"a report was announced and did not come");
	report_writer_forget_ahead(w);
	return true;
}

void report_writer_forget_ahead(struct report_writer *w)
{
	w->ahead.count = 0;
	report_rows_reset(&w->ahead.rows);
}
