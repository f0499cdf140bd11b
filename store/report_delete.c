#include "store/report_delete.h"

#include "store/migrate.h"
#include "store/report_delete_private.h"
#include "store/retention.h"

#include <string.h>

void report_delete_read_key(
	const struct pg_result *rows, struct report_key *ret)
{
	*ret = (struct report_key){.domain_id = (int32_t)pg_row_int(rows, 0, 0),
		.reporter_id = (int32_t)pg_row_int(rows, 0, 1),
		.begin_s = pg_row_int(rows, 0, 2),
		.end_s = pg_row_int(rows, 0, 3),
		.sum = pg_row_int(rows, 0, 4)};
}

bool report_place_exec(struct pg *p, const struct sql_statement *s,
	struct report_place place, struct pg_result **ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, place.domain_id);
	pg_param_i64(&q, place.id);
	ok = pg_exec(p, s, &q, ret, err);
	pg_params_fini(&q);
	return ok;
}

bool report_delete_missed(struct err *err)
{
	return err_set(err, ERR_UNSUPPORTED, "no report has this id");
}

/* --- aggregate reports --------------------------------------------------- */

static bool find(struct pg *p, struct day_sums *days, struct report_place place,
	struct removed_report *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!report_place_exec(p, SQL_REPORT_FIND, place, &rows, err))
		return false;
	ok = pg_rows_count(rows) > 0;
	if (ok) {
		*ret = (struct removed_report){.rest.pg = p, .rest.days = days};
		report_delete_read_key(rows, &ret->rest.key);
		ret->rest.first_day = pg_row_day(rows, 0, 5);
		ret->rest.last_day = pg_row_day(rows, 0, 6);
		ret->was_counted = pg_row_bool(rows, 0, 7);
	}
	pg_rows_free(&rows);
	return ok || report_delete_missed(err);
}

static bool remove_rows(
	const struct removed_report *r, int64_t id, struct err *err)
{
	const struct report_variants *v = &r->rest;

	if (!r->was_counted)
		return report_variant_exec(
			v, SQL_RECORD_SET_ASIDE_DELETE, id, err);
	return report_variant_take(v, id, false, err);
}

/* Asked after its rows were taken: whoever drops them now waits for us. */
static bool look_at_past(
	struct pg *p, struct removed_report *r, struct err *err)
{
	return !r->was_counted ||
	       retention_has_passed(p, r->rest.first_day, &r->is_past, err);
}

bool report_remove(struct pg *p, struct day_sums *days,
	struct report_place place, struct removed_report *ret, struct err *err)
{
	return find(p, days, place, ret, err) &&
	       remove_rows(ret, place.id, err) && look_at_past(p, ret, err) &&
	       report_place_exec(p, SQL_REPORT_DELETE, place, NULL, err);
}

static bool settle_reissues(const struct report_variants *v, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, v->key.domain_id);
	pg_param_i32(&q, v->key.reporter_id);
	pg_param_i64(&q, v->key.begin_s);
	pg_param_i64(&q, v->key.end_s);
	pg_param_day(&q, v->first_day);
	pg_param_day(&q, v->last_day);
	ok = pg_exec(v->pg, SQL_REPORT_REISSUE_SETTLE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool renumber(const struct report_variants *v, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_key_put(&q, &v->key);
	pg_param_day(&q, v->last_day);
	ok = pg_exec(v->pg, SQL_REPORT_VARIANT_FIRST, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool report_remove_settle(struct removed_report *removed, struct err *err)
{
	if (!renumber(&removed->rest, err))
		return false;
	/* One that did not count stood in nobody's way. */
	if (!removed->was_counted)
		return true;
	return report_variants_read(&removed->rest, err) &&
	       report_variants_settle(&removed->rest, err) &&
	       settle_reissues(&removed->rest, err);
}

/* --- any ----------------------------------------------------------------- */

bool report_delete_aggregate(
	struct pg *p, struct report_place place, bool *is_past, struct err *err)
{
	struct removed_report removed = {.was_counted = false};
	struct day_sums *days = day_sums_new();
	bool ok;

	ok = report_remove(p, days, place, &removed, err);
	/* Nobody can stand in for one whose share has stayed in the sums. */
	if (ok && !removed.is_past)
		ok = report_remove_settle(&removed, err);
	ok = ok && day_sums_flush(days, p, err) &&
	     report_variant_exec(
		     &removed.rest, SQL_DOMAIN_DAY_SWEEP, place.id, err);
	day_sums_free(&days);
	*is_past = removed.is_past;
	return ok;
}

static bool delete_failure(
	struct pg *p, struct report_place place, struct err *err)
{
	struct pg_params q = {.count = 0};
	uint64_t count;
	bool ok;

	pg_param_i32(&q, place.domain_id);
	pg_param_i64(&q, place.id);
	ok = pg_exec_count(p, SQL_FAILURE_REPORT_DELETE, &q, &count, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	return count > 0 || report_delete_missed(err);
}

static bool delete_one(struct pg *p, const struct report_ref *report,
	bool *is_past, struct err *err)
{
	*is_past = false;
	switch (report->kind) {
	case INTAKE_AGGREGATE:
		return report_delete_aggregate(p, report->place, is_past, err);
	case INTAKE_FAILURE:
		return delete_failure(p, report->place, err);
	case INTAKE_TLS:
		return report_delete_tls(p, report->place, err);
	case INTAKE_OTHER:
		break;
	}
	return report_delete_missed(err);
}

bool report_delete(struct pg *p, const struct report_ref *report, bool *is_past,
	struct err *err)
{
	bool ok;

	if (!migrate_begin_delete(p, err))
		return false;
	ok = delete_one(p, report, is_past, err);
	if (ok && !*is_past && pg_commit(p, err))
		return true;
	pg_rollback(p);
	return ok && *is_past;
}
