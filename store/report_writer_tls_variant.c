/* report_writer_tls_variant.c - TLS reports whose key is there already. */
#include "store/report_writer_private.h"

#include <string.h>

bool report_writer_tls_variants(
	struct report_writer *w, struct tls_part *part, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	report_key_put(&q, &part->key);
	pg_param_i32(&q, REPORT_MAX_VARIANTS);
	ok = pg_exec(w->pg, SQL_TLS_VARIANT_LIST, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	part->variant_count = (size_t)pg_rows_count(rows);
	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct tls_variant *v = &part->variants[i];
		struct str sum = pg_row_text(rows, i, 4);

		*v = (struct tls_variant){.id = pg_row_int(rows, i, 0),
			.number = (int32_t)pg_row_int(rows, i, 1),
			.trust = (int16_t)pg_row_int(rows, i, 2),
			.is_counted = pg_row_bool(rows, i, 3)};
		if (sum.len == sizeof(v->content_sum))
			memcpy(v->content_sum, sum.ptr, sum.len);
	}
	pg_rows_free(&rows);
	return true;
}

struct tls_variant *report_writer_tls_same(
	struct tls_part *part, const unsigned char content_sum[16])
{
	for (size_t i = 0; i < part->variant_count; i++)
		if (memcmp(part->variants[i].content_sum, content_sum, 16) == 0)
			return &part->variants[i];
	return NULL;
}

static bool count(struct report_writer *w, const struct tls_part *part,
	struct tls_variant *v, bool is_counted, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, part->key.domain_id);
	pg_param_i64(&q, v->id);
	pg_param_bool(&q, is_counted);
	ok = pg_exec(w->pg, SQL_TLS_REPORT_MARK, &q, NULL, err);
	pg_params_fini(&q);
	v->is_counted = is_counted;
	report_writer_tls_move(
		w, part->key.domain_id, v->id, is_counted ? 1 : -1);
	return ok;
}

bool report_writer_tls_decide(struct report_writer *w, struct tls_part *part,
	struct tls_variant *self, struct err *err)
{
	for (size_t i = 0; i < part->variant_count; i++) {
		struct tls_variant *v = &part->variants[i];

		if (v == self || !v->is_counted)
			continue;
		if (v->trust >= self->trust)
			return true;
		if (!count(w, part, v, false, err))
			return false;
	}
	return self->is_counted || count(w, part, self, true, err);
}

bool report_writer_tls_duplicate(struct report_writer *w, struct tls_part *part,
	struct tls_variant *same, const struct arrival *arrival,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_i32(&q, part->key.domain_id);
	pg_param_i64(&q, same->id);
	report_writer_put_arrival(&q, arrival);
	ok = pg_exec(w->pg, SQL_TLS_REPORT_DUPLICATE, &q, NULL, err);
	pg_params_fini(&q);
	if (!ok || (int16_t)arrival->trust <= same->trust)
		return ok;
	same->trust = (int16_t)arrival->trust;
	return report_writer_tls_decide(w, part, same, err);
}
