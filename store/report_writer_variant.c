/* report_writer_variant.c - reports whose key is there already. */
#include "store/report_writer_private.h"
#include "store/retention.h"
#include "store/tidy.h"

#include <string.h>

struct variant {
	int64_t id;
	int32_t number;
	int32_t record_count;
	int16_t trust;
	bool is_counted;
	bool has_content;
	unsigned char content_sum[16];
};

struct variants {
	struct variant items[REPORT_MAX_VARIANTS];
	size_t count;
};

/* All variants of the current report's key, locked until the end. */
static bool read_variants(
	struct report_writer *w, struct variants *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	memset(ret, 0, sizeof(*ret));
	report_writer_put_key(&q, &w->report.key);
	pg_param_i32(&q, REPORT_MAX_VARIANTS);
	ok = pg_exec(w->pg, SQL_REPORT_VARIANT_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	ret->count = (size_t)pg_rows_count(rows);
	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct variant *v = &ret->items[i];
		struct str sum = pg_row_text(rows, i, 5);

		v->id = pg_row_int(rows, i, 0);
		v->number = (int32_t)pg_row_int(rows, i, 1);
		v->record_count = (int32_t)pg_row_int(rows, i, 2);
		v->trust = (int16_t)pg_row_int(rows, i, 3);
		v->is_counted = pg_row_bool(rows, i, 4);
		v->has_content = sum.len == sizeof(v->content_sum);
		if (v->has_content)
			memcpy(v->content_sum, sum.ptr, sum.len);
	}
	pg_rows_free(&rows);
	return true;
}

/*
 * The variant that this report is a duplicate of; NULL where there is none. It
 * has to be as well vouched for: a sum over records can be met by others made
 * for it, so what came with less trust is displaced, whatever its sum.
 */
static struct variant *find_same(struct variants *v,
	const struct aggregate_report *r, const struct arrival *arrival)
{
	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].has_content &&
			v->items[i].trust >= (int16_t)arrival->trust &&
			memcmp(v->items[i].content_sum, r->content_sum, 16) ==
				0)
			return &v->items[i];
	return NULL;
}

static struct variant *find_id(struct variants *v, int64_t id)
{
	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].id == id)
			return &v->items[i];
	return NULL;
}

/* --- counting and not counting ------------------------------------------- */

/* A statement about the rows of one report. */
static bool exec_rows(struct report_writer *w, const struct sql_statement *s,
	int64_t id, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_writer_put_rows(&q, w, id);
	ok = pg_exec(w->pg, s, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* Raise (1) or lower (-1) the sums by the facts of one report. */
static bool move_sums(
	struct report_writer *w, int64_t id, int16_t sign, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_writer_put_rows(&q, w, id);
	ok = day_sums_move(w->days, w->pg, &q, sign, err);
	pg_param_i16(&q, sign);
	ok = ok && pg_exec(w->pg, SQL_SOURCE_DAY_MOVE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool mark(struct report_writer *w, const struct variant *v,
	bool is_counted, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, w->report.key.domain_id);
	pg_param_i64(&q, v->id);
	pg_param_bool(&q, is_counted);
	ok = pg_exec(w->pg, SQL_REPORT_VARIANT_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool set_aside(
	struct report_writer *w, struct variant *v, struct err *err)
{
	v->is_counted = false;
	return move_sums(w, v->id, -1, err) &&
	       exec_rows(w, SQL_SOURCE_DAY_SWEEP, v->id, err) &&
	       exec_rows(w, SQL_FACT_CHUNK_DROP, v->id, err) &&
	       exec_rows(w, SQL_REPORT_VARIANT_SET_ASIDE, v->id, err) &&
	       mark(w, v, false, err);
}

bool report_writer_tidy_mark(
	struct report_writer *w, int64_t id, bool is_due, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, w->report.key.domain_id);
	pg_param_i64(&q, id);
	pg_param_bool(&q, is_due);
	ok = pg_exec(w->pg, SQL_REPORT_TIDY_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool make_facts(
	struct report_writer *w, const struct variant *v, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool is_summed = v->record_count < FACT_MAP_MAX, ok;

	report_writer_put_rows(&q, w, v->id);
	pg_param_bool(&q, is_summed);
	ok = pg_exec(w->pg, SQL_FACT_CHUNK_MAKE, &q, NULL, err);
	pg_params_fini(&q);
	return ok &&
	       report_writer_tidy_mark(w, v->id,
		       !is_summed && v->record_count <= TIDY_MAX_RECORDS, err);
}

static bool count(struct report_writer *w, struct variant *v, struct err *err)
{
	v->is_counted = true;
	return mark(w, v, true, err) &&
	       exec_rows(w, SQL_REPORT_VARIANT_COUNT, v->id, err) &&
	       make_facts(w, v, err) && move_sums(w, v->id, 1, err);
}

static bool has_common_row(struct report_writer *w, const struct variants *v,
	const struct variant *self, bool *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	struct buf *ids;
	size_t n = 0;
	bool ok;

	for (size_t i = 0; i < v->count; i++)
		n += v->items[i].is_counted;
	report_writer_put_rows(&q, w, self->id);
	ids = pg_param_array_begin(&q, PG_INT8_ARRAY, n);
	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].is_counted)
			pg_field_i64(ids, v->items[i].id);
	pg_param_array_end(&q);
	ok = pg_exec(w->pg, SQL_REPORT_VARIANT_COMMON, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

static int16_t highest_counted(
	const struct variants *v, const struct variant *self)
{
	int16_t highest = -1;

	for (size_t i = 0; i < v->count; i++)
		if (&v->items[i] != self && v->items[i].is_counted &&
			v->items[i].trust > highest)
			highest = v->items[i].trust;
	return highest;
}

/*
 * Does `self`, new or of new trust, count? All that count have the same trust,
 * the highest there is: lower ones are displaced, of equal ones those count
 * that have no row in common.
 */
static bool decide(struct report_writer *w, struct variants *v,
	struct variant *self, struct err *err)
{
	int16_t highest = highest_counted(v, self);
	bool is_common, is_past;

	if (self->trust < highest)
		return true;
	/* What has lost its rows cannot be taken back, nor compared with. */
	if (highest >= 0) {
		if (!retention_has_passed(
			    w->pg, w->report.first_day, &is_past, err))
			return false;
		if (is_past)
			return true;
	}
	if (self->trust > highest)
		for (size_t i = 0; i < v->count; i++)
			if (&v->items[i] != self && v->items[i].is_counted &&
				!set_aside(w, &v->items[i], err))
				return false;
	if (self->is_counted)
		return true;
	if (self->trust == highest) {
		if (!has_common_row(w, v, self, &is_common, err))
			return false;
		if (is_common)
			return true;
	}
	return count(w, self, err);
}

/* --- the two moments ----------------------------------------------------- */

static bool meet_duplicate(
	struct report_writer *w, const struct variant *same, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, w->report.key.domain_id);
	pg_param_i64(&q, same->id);
	ok = pg_exec(w->pg, SQL_REPORT_DUPLICATE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* Until its end we cannot know: all of it may have to be undone. */
static bool set_savepoint(struct report_writer *w, struct err *err)
{
	w->report.has_savepoint = true;
	return report_writer_flush(w, err) &&
	       pg_exec_script(w->pg, sql_savepoint_set.text, err);
}

static bool begin_variant(struct report_writer *w,
	const struct aggregate_report *r, const struct variants *v,
	enum stored *ret, struct err *err)
{
	bool is_new;

	if (v->count == REPORT_MAX_VARIANTS)
		return err_set(err, ERR_LIMIT,
			"more than %d variants of a report",
			REPORT_MAX_VARIANTS);
	w->report.variant = v->items[v->count - 1].number + 1;
	w->report.is_counted = false;
	if (!w->report.is_complete && !set_savepoint(w, err))
		return false;
	if (!report_writer_insert(w, r, &is_new, err))
		return false;
	if (!is_new)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	w->report.is_open = true;
	*ret = STORED_VARIANT_SET_ASIDE;
	return true;
}

bool report_writer_meet_known(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	struct variants v;
	struct variant *same;

	if (!report_writer_end_copies(w, err) || !read_variants(w, &v, err))
		return false;
	if (v.count == 0)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	same = w->report.is_complete ? find_same(&v, r, &w->report.arrival)
				     : NULL;
	if (same == NULL)
		return begin_variant(w, r, &v, ret, err);
	*ret = STORED_DUPLICATE;
	return meet_duplicate(w, same, err);
}

/* A streamed report that proved a duplicate: its rows go, the first stays. */
static bool undo_duplicate(
	struct report_writer *w, const struct variant *same, struct err *err)
{
	return pg_exec_script(w->pg, sql_savepoint_back.text, err) &&
	       meet_duplicate(w, same, err);
}

bool report_writer_settle(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	struct variants v;
	struct variant *self, *same;

	if (!report_writer_flush(w, err) || !read_variants(w, &v, err))
		return false;
	same = w->report.has_savepoint ? find_same(&v, r, &w->report.arrival)
				       : NULL;
	if (same != NULL) {
		*ret = STORED_DUPLICATE;
		return undo_duplicate(w, same, err);
	}
	if (!w->report.is_complete && !report_writer_finish(w, r, err))
		return false;
	self = find_id(&v, w->report.id);
	if (self == NULL)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	self->record_count = (int32_t)w->report.record_count;
	if (!decide(w, &v, self, err))
		return false;
	*ret = self->is_counted ? STORED_VARIANT_COUNTED
				: STORED_VARIANT_SET_ASIDE;
	return true;
}
