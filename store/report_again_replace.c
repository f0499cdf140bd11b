/* report_again_replace.c - one report takes the place of another. */
#include "store/report_again.h"

#include "store/migrate.h"
#include "store/report_delete_private.h"
#include "store/report_writer_private.h"

#include <string.h>

struct again_replaced {
	struct removed_report removed;
	int32_t number, duplicates;
	bool is_aggregate; /* of the others nothing is left to decide */
};

bool report_again_begin(struct report_writer *w, struct err *err)
{
	w->is_lost = false;
	w->has_rows = false;
	return report_writer_noted(w, migrate_begin_delete(w->pg, err), err);
}

static bool take_out_aggregate(struct report_writer *w,
	struct report_place place, struct again_replaced *r, struct err *err)
{
	struct pg_result *rows = NULL;
	bool is_there;

	if (!report_place_exec(
		    w->pg, SQL_REPARSE_REPORT_PLACE, place, &rows, err))
		return false;
	is_there = pg_rows_count(rows) > 0;
	r->number = is_there ? (int32_t)pg_row_int(rows, 0, 0) : 0;
	r->duplicates = is_there ? (int32_t)pg_row_int(rows, 0, 1) : 0;
	pg_rows_free(&rows);
	r->is_aggregate = is_there;
	if (!is_there)
		return true;
	/* Partitions for the new one are made in this transaction now. */
	w->has_rows = true;
	if (!report_remove(w->pg, w->days, place, &r->removed, err))
		return false;
	return !r->removed.is_past ||
	       err_set(err, ERR_UNSUPPORTED,
		       "retention has dropped records of the report");
}

/* Of a TLS report for several domains, all parts. */
static bool take_out_tls(
	struct report_writer *w, struct report_place place, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok = report_place_exec(
		w->pg, SQL_REPARSE_TLS_PARTS, place, &rows, err);

	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		place = (struct report_place){(int32_t)pg_row_int(rows, i, 0),
			pg_row_int(rows, i, 1)};
		ok = report_delete_tls(w->pg, place, err);
	}
	pg_rows_free(&rows);
	return ok;
}

bool report_again_take_out(struct report_writer *w, enum intake_kind kind,
	struct report_place place, struct arena *a, struct again_replaced **ret,
	struct err *err)
{
	struct again_replaced *r = arena_alloc(a, sizeof(*r));
	bool ok;

	if (r == NULL)
		return err_set(err, ERR_LIMIT, "the message's memory is full");
	memset(r, 0, sizeof(*r));
	*ret = r;
	/* What was stored before in this transaction may still wait here. */
	ok = report_writer_flush(w, err) &&
	     (kind == INTAKE_TLS ? take_out_tls(w, place, err)
				 : take_out_aggregate(w, place, r, err));
	return report_writer_noted(w, ok, err);
}

/* --- the new one in its place -------------------------------------------- */

static bool is_same_key(const struct report_key *a, const struct report_key *b)
{
	return a->domain_id == b->domain_id &&
	       a->reporter_id == b->reporter_id && a->begin_s == b->begin_s &&
	       a->end_s == b->end_s && a->sum == b->sum;
}

static bool inherit(struct report_writer *w, const struct again_replaced *r,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, w->place.domain_id);
	pg_param_i64(&q, w->place.id);
	pg_param_i32(&q, r->number);
	pg_param_i32(&q, r->duplicates);
	ok = pg_exec(w->pg, SQL_REPARSE_REPORT_INHERIT, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool settle(
	struct report_writer *w, struct again_replaced *r, struct err *err)
{
	/* w->report is the one that was just stored. */
	bool is_same = is_same_key(&r->removed.rest.key, &w->report.key);

	if (!r->is_aggregate)
		return true;
	if (!report_writer_flush(w, err))
		return false;
	/* Where it met a variant of its content, that one has its place. */
	if (is_same && w->report.id == w->place.id && !inherit(w, r, err))
		return false;
	/* A new one may count where the old one did not. */
	r->removed.was_counted |= is_same;
	return report_remove_settle(&r->removed, err);
}

bool report_again_settle(struct report_writer *w,
	struct again_replaced *replaced, struct err *err)
{
	return report_writer_noted(w, settle(w, replaced, err), err);
}
