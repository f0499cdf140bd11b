#include "store/report_delete.h"

#include "store/report_delete_private.h"

#include <string.h>

void report_delete_read_key(
	const struct pg_result *rows, struct report_key *ret)
{
	struct str sum = pg_row_text(rows, 0, 4);

	*ret = (struct report_key){.domain_id = (int32_t)pg_row_int(rows, 0, 0),
		.reporter_id = (int32_t)pg_row_int(rows, 0, 1),
		.begin_s = pg_row_int(rows, 0, 2),
		.end_s = pg_row_int(rows, 0, 3)};
	if (sum.len == sizeof(ret->report_id_sum))
		memcpy(ret->report_id_sum, sum.ptr, sum.len);
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

static bool find(struct pg *p, struct report_place place,
	struct removed_report *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!report_place_exec(p, SQL_REPORT_FIND, place, &rows, err))
		return false;
	ok = pg_rows_count(rows) > 0;
	if (ok) {
		*ret = (struct removed_report){.rest.pg = p};
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
	return report_variant_move_sums(v, id, -1, err) &&
	       report_variant_exec(v, SQL_SOURCE_DAY_SWEEP, id, err) &&
	       report_variant_exec(v, SQL_FACT_CHUNK_DROP, id, err) &&
	       report_variant_exec(v, SQL_RECORD_DELETE, id, err);
}

bool report_remove(struct pg *p, struct report_place place,
	struct removed_report *ret, struct err *err)
{
	return find(p, place, ret, err) && remove_rows(ret, place.id, err) &&
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

static bool delete_aggregate(
	struct pg *p, struct report_place place, struct err *err)
{
	struct removed_report removed = {.was_counted = false};

	return report_remove(p, place, &removed, err) &&
	       report_remove_settle(&removed, err);
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

bool report_delete_one(
	struct pg *p, const struct report_ref *report, struct err *err)
{
	switch (report->kind) {
	case INTAKE_AGGREGATE:
		return delete_aggregate(p, report->place, err);
	case INTAKE_FAILURE:
		return delete_failure(p, report->place, err);
	case INTAKE_TLS:
		return report_delete_tls(p, report->place, err);
	case INTAKE_OTHER:
		break;
	}
	return report_delete_missed(err);
}

bool report_delete(
	struct pg *p, const struct report_ref *report, struct err *err)
{
	if (!pg_begin(p, SQL_TRANSACTION_BEGIN_DELETE, err))
		return false;
	if (report_delete_one(p, report, err) && pg_commit(p, err))
		return true;
	pg_rollback(p);
	return false;
}
