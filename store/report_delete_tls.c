/* report_delete_tls.c - a TLS report goes, and its sessions with it. */
#include "store/report_delete_private.h"

struct tls_place {
	struct report_key key;
	utc_day_t first_day, last_day;
	bool was_counted;
};

static bool find(struct pg *p, struct report_place place, struct tls_place *ret,
	struct err *err)
{
	struct pg_result *rows = NULL;
	bool ok;

	if (!report_place_exec(p, SQL_TLS_REPORT_FIND, place, &rows, err))
		return false;
	ok = pg_rows_count(rows) > 0;
	if (ok) {
		report_delete_read_key(rows, &ret->key);
		ret->first_day = pg_row_day(rows, 0, 5);
		ret->last_day = pg_row_day(rows, 0, 6);
		ret->was_counted = pg_row_bool(rows, 0, 7);
	}
	pg_rows_free(&rows);
	return ok || report_delete_missed(err);
}

/* Raise (1) or lower (-1) the sums by the sessions of one report. */
static bool move_sums(struct pg *p, const struct tls_place *place, int64_t id,
	int64_t sign, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_field_i32(pg_param_array_begin(&q, PG_INT4_ARRAY, 1),
		place->key.domain_id);
	pg_param_array_end(&q);
	pg_field_i64(pg_param_array_begin(&q, PG_INT8_ARRAY, 1), id);
	pg_param_array_end(&q);
	pg_field_i64(pg_param_array_begin(&q, PG_INT8_ARRAY, 1), sign);
	pg_param_array_end(&q);
	ok = pg_exec(p, SQL_TLS_DAY_RAISE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static bool sweep(struct pg *p, const struct tls_place *place, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, place->key.domain_id);
	pg_param_day(&q, place->first_day);
	pg_param_day(&q, place->last_day);
	ok = pg_exec(p, SQL_TLS_DAY_SWEEP, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* --- who counts instead -------------------------------------------------- */

/* The first of the highest trust; 0: there is none. */
static bool find_next(struct pg *p, const struct tls_place *place, int64_t *id,
	struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	int64_t highest = -1;
	bool ok;

	report_key_put(&q, &place->key);
	pg_param_i32(&q, REPORT_MAX_VARIANTS);
	ok = pg_exec(p, SQL_TLS_VARIANT_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*id = 0;
	for (int i = 0; i < pg_rows_count(rows); i++)
		if (pg_row_int(rows, i, 2) > highest) {
			highest = pg_row_int(rows, i, 2);
			*id = pg_row_int(rows, i, 0);
		}
	pg_rows_free(&rows);
	return true;
}

static bool count_next(
	struct pg *p, const struct tls_place *place, struct err *err)
{
	struct pg_params q = {.count = 0};
	int64_t id;
	bool ok;

	if (!find_next(p, place, &id, err))
		return false;
	if (id == 0)
		return true;
	pg_param_i32(&q, place->key.domain_id);
	pg_param_i64(&q, id);
	pg_param_bool(&q, true);
	ok = pg_exec(p, SQL_TLS_REPORT_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok && move_sums(p, place, id, 1, err);
}

bool report_delete_tls(struct pg *p, struct report_place place, struct err *err)
{
	struct tls_place at = {.was_counted = false};

	if (!find(p, place, &at, err))
		return false;
	if (!at.was_counted)
		return report_place_exec(
			p, SQL_TLS_REPORT_DELETE, place, NULL, err);
	return move_sums(p, &at, place.id, -1, err) &&
	       report_place_exec(p, SQL_TLS_REPORT_DELETE, place, NULL, err) &&
	       count_next(p, &at, err) && sweep(p, &at, err);
}
