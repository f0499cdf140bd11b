/* report_writer_variant.c - reports whose key is there already. */
#include "store/report_writer_private.h"
#include "store/retention.h"

#include <string.h>

/* All variants of the current report's key, locked until the end. */
static bool read_variants(
	struct report_writer *w, struct report_variants *ret, struct err *err)
{
	*ret = (struct report_variants){.pg = w->pg,
		.days = w->days,
		.key = w->report.key,
		.first_day = w->report.first_day,
		.last_day = w->report.last_day};
	return report_variants_read(ret, err);
}

/*
 * The variant that this report is a duplicate of; NULL where there is none. It
 * has to be as well vouched for: a sum over records can be met by others made
 * for it, so what came with less trust is displaced, whatever its sum.
 */
static struct report_variant *find_same(struct report_variants *v,
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

static struct report_variant *find_id(struct report_variants *v, int64_t id)
{
	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].id == id)
			return &v->items[i];
	return NULL;
}

/* --- which of them count -------------------------------------------------- */

static int16_t highest_counted(
	const struct report_variants *v, const struct report_variant *self)
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
static bool decide(
	struct report_variants *v, struct report_variant *self, struct err *err)
{
	int16_t highest = highest_counted(v, self);
	bool is_common, is_past;

	if (self->trust < highest)
		return true;
	/* What has lost its rows cannot be taken back, nor compared with. */
	if (highest >= 0) {
		if (!retention_has_passed(v->pg, v->first_day, &is_past, err))
			return false;
		if (is_past)
			return true;
	}
	if (self->trust > highest)
		for (size_t i = 0; i < v->count; i++)
			if (&v->items[i] != self && v->items[i].is_counted &&
				!report_variant_set_aside(v, &v->items[i], err))
				return false;
	if (self->is_counted)
		return true;
	if (self->trust == highest) {
		if (!report_variant_has_common_row(v, self, &is_common, err))
			return false;
		if (is_common)
			return true;
	}
	return report_variant_count(v, self, err);
}

/* --- the two moments ----------------------------------------------------- */

static bool meet_duplicate(struct report_writer *w,
	const struct aggregate_report *r, const struct report_variant *same,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	w->place = (struct report_place){w->report.key.domain_id, same->id};
	pg_param_i32(&q, w->report.key.domain_id);
	pg_param_i64(&q, same->id);
	ok = pg_exec(w->pg, SQL_REPORT_DUPLICATE, &q, NULL, err);
	pg_params_fini(&q);
	if (clock_day_of(w->report.arrival.arrived_s) < same->arrival_day)
		ok = ok && report_writer_lower_arrival(w, r, err);
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
	const struct aggregate_report *r, const struct report_variants *v,
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
	w->place.id = w->report.id;
	w->report.is_open = true;
	*ret = STORED_VARIANT_SET_ASIDE;
	return true;
}

bool report_writer_meet_known(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	struct report_variants v;
	struct report_variant *same;

	if (!report_writer_end_copies(w, err) || !read_variants(w, &v, err))
		return false;
	if (v.count == 0)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	same = w->report.is_complete ? find_same(&v, r, &w->report.arrival)
				     : NULL;
	if (same == NULL)
		return begin_variant(w, r, &v, ret, err);
	*ret = STORED_DUPLICATE;
	return meet_duplicate(w, r, same, err);
}

/* A streamed report that proved a duplicate: its rows go, the first stays. */
static bool undo_duplicate(struct report_writer *w,
	const struct aggregate_report *r, const struct report_variant *same,
	struct err *err)
{
	return pg_exec_script(w->pg, sql_savepoint_back.text, err) &&
	       meet_duplicate(w, r, same, err);
}

bool report_writer_settle(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	struct report_variants v;
	struct report_variant *self, *same;

	if (!report_writer_flush(w, err) || !read_variants(w, &v, err))
		return false;
	same = w->report.has_savepoint ? find_same(&v, r, &w->report.arrival)
				       : NULL;
	if (same != NULL) {
		*ret = STORED_DUPLICATE;
		return undo_duplicate(w, r, same, err);
	}
	if (!w->report.is_complete && !report_writer_finish(w, r, err))
		return false;
	self = find_id(&v, w->report.id);
	if (self == NULL)
		return err_set(err, ERR_TEMP, "report changed meanwhile");
	if (!decide(&v, self, err))
		return false;
	*ret = self->is_counted ? STORED_VARIANT_COUNTED
				: STORED_VARIANT_SET_ASIDE;
	return true;
}
