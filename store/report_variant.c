#include "store/report_variant.h"

#include <string.h>

void report_key_put(struct pg_params *q, const struct report_key *key)
{
	pg_param_i32(q, key->domain_id);
	pg_param_i32(q, key->reporter_id);
	pg_param_i64(q, key->begin_s);
	pg_param_i64(q, key->end_s);
	pg_param_i64(q, key->sum);
}

void report_variant_put_rows(
	struct pg_params *q, const struct report_variants *v, int64_t id)
{
	pg_param_i32(q, v->key.domain_id);
	pg_param_i64(q, id);
	pg_param_day(q, v->first_day);
	pg_param_day(q, v->last_day);
}

bool report_variant_exec(const struct report_variants *v,
	const struct sql_statement *s, int64_t id, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_variant_put_rows(&q, v, id);
	ok = pg_exec(v->pg, s, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static void read_variant(
	const struct pg_result *rows, int i, struct report_variant *ret)
{
	struct str sum = pg_row_text(rows, i, 4);

	*ret = (struct report_variant){.id = pg_row_int(rows, i, 0),
		.number = (int32_t)pg_row_int(rows, i, 1),
		.trust = (int16_t)pg_row_int(rows, i, 2),
		.is_counted = pg_row_bool(rows, i, 3),
		.has_content = sum.len == sizeof(ret->content_sum),
		.arrival_day = pg_row_day(rows, i, 5)};
	if (ret->has_content)
		memcpy(ret->content_sum, sum.ptr, sum.len);
}

bool report_variants_read(struct report_variants *v, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	report_key_put(&q, &v->key);
	pg_param_day(&q, v->last_day);
	pg_param_i32(&q, REPORT_MAX_VARIANTS);
	ok = pg_exec(v->pg, SQL_REPORT_VARIANT_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	v->count = (size_t)pg_rows_count(rows);
	for (size_t i = 0; i < v->count; i++)
		read_variant(rows, (int)i, &v->items[i]);
	pg_rows_free(&rows);
	return true;
}

/* --- counting and not counting ------------------------------------------- */

/* A statement that moves the records of one, and says by how much its days
 * rise or fall. */
static bool move(const struct report_variants *v, const struct sql_statement *s,
	const struct pg_params *q, struct err *err)
{
	struct pg_result *rows = NULL;

	if (!pg_exec(v->pg, s, q, &rows, err))
		return false;
	day_sums_move(v->days, rows);
	pg_rows_free(&rows);
	return true;
}

static bool hold_domain(const struct report_variants *v, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, v->key.domain_id);
	ok = pg_exec(v->pg, SQL_RECORD_CHUNK_HOLD, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool report_variant_take(const struct report_variants *v, int64_t id,
	bool is_kept, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	report_variant_put_rows(&q, v, id);
	pg_param_bool(&q, is_kept);
	ok = hold_domain(v, err) && move(v, SQL_RECORD_CHUNK_TAKE, &q, err) &&
	     report_variant_exec(v, SQL_SOURCE_DAY_SWEEP, id, err);
	pg_params_fini(&q);
	return ok;
}

static bool mark(const struct report_variants *v,
	const struct report_variant *one, bool is_counted, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, v->key.domain_id);
	pg_param_i64(&q, one->id);
	pg_param_bool(&q, is_counted);
	ok = pg_exec(v->pg, SQL_REPORT_VARIANT_MARK, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool report_variant_set_aside(
	struct report_variants *v, struct report_variant *one, struct err *err)
{
	one->is_counted = false;
	return report_variant_take(v, one->id, true, err) &&
	       mark(v, one, false, err);
}

bool report_variant_count(
	struct report_variants *v, struct report_variant *one, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	one->is_counted = true;
	report_variant_put_rows(&q, v, one->id);
	ok = move(v, SQL_RECORD_CHUNK_COUNT, &q, err) &&
	     mark(v, one, true, err);
	pg_params_fini(&q);
	return ok;
}

bool report_variant_has_common_row(const struct report_variants *v,
	const struct report_variant *one, bool *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	struct buf *ids;
	size_t n = 0;
	bool ok;

	for (size_t i = 0; i < v->count; i++)
		n += v->items[i].is_counted;
	report_variant_put_rows(&q, v, one->id);
	ids = pg_param_array_begin(&q, PG_INT8_ARRAY, n);
	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].is_counted)
			pg_field_i64(ids, v->items[i].id);
	pg_param_array_end(&q);
	ok = pg_exec(v->pg, SQL_REPORT_VARIANT_COMMON, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}

/* --- all of them anew ---------------------------------------------------- */

static int16_t highest_trust(const struct report_variants *v)
{
	int16_t highest = -1;

	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].trust > highest)
			highest = v->items[i].trust;
	return highest;
}

bool report_variants_settle(struct report_variants *v, struct err *err)
{
	int16_t highest = highest_trust(v);
	bool is_first = true, is_common;

	for (size_t i = 0; i < v->count; i++)
		if (v->items[i].is_counted &&
			!report_variant_set_aside(v, &v->items[i], err))
			return false;
	for (size_t i = 0; i < v->count; i++) {
		struct report_variant *one = &v->items[i];

		if (one->trust < highest)
			continue;
		is_common = false;
		if (!is_first &&
			!report_variant_has_common_row(v, one, &is_common, err))
			return false;
		if (!is_common && !report_variant_count(v, one, err))
			return false;
		is_first = false;
	}
	return true;
}
