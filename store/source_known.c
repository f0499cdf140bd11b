#include "store/source_known.h"

#include "store/pg_private.h"

/* One column of all items, in the order of the statement's parameters. */
typedef void put_column(struct buf *b, const struct source_known *k);

static void put_domain(struct buf *b, const struct source_known *k)
{
	pg_field_text(b, k->domain);
}

static void put_ip(struct buf *b, const struct source_known *k)
{
	pg_field_ip(b, &k->ip);
}

static void put_asn(struct buf *b, const struct source_known *k)
{
	if (k->has_asn)
		pg_field_i64(b, k->asn);
	else
		pg_field_null(b);
}

static void put_as_name(struct buf *b, const struct source_known *k)
{
	pg_field_text(b, k->as_name);
}

static void put_country(struct buf *b, const struct source_known *k)
{
	pg_field_text(b, k->country);
}

static void put_hostname(struct buf *b, const struct source_known *k)
{
	pg_field_text(b, k->hostname);
}

static void put_rdns_domain(struct buf *b, const struct source_known *k)
{
	pg_field_text(b, k->rdns_domain);
}

static void put_infra(struct buf *b, const struct source_known *k)
{
	pg_field_word(b, infra_name(k->infra));
}

static void put_is_listed(struct buf *b, const struct source_known *k)
{
	pg_field_bool(b, k->is_listed);
}

static void put_day(struct buf *b, bool is_set, utc_day_t day)
{
	if (is_set)
		pg_field_day(b, day);
	else
		pg_field_null(b);
}

static void put_spf_from(struct buf *b, const struct source_known *k)
{
	put_day(b, k->has_spf_from, k->spf_from);
}

static void put_spf_to(struct buf *b, const struct source_known *k)
{
	put_day(b, k->has_spf_to, k->spf_to);
}

static const struct column {
	enum pg_type array;
	put_column *put;
} columns[] = {
	{PG_TEXT_ARRAY, put_domain},
	{PG_INET_ARRAY, put_ip},
	{PG_INT8_ARRAY, put_asn},
	{PG_TEXT_ARRAY, put_as_name},
	{PG_TEXT_ARRAY, put_country},
	{PG_TEXT_ARRAY, put_hostname},
	{PG_TEXT_ARRAY, put_rdns_domain},
	{PG_TEXT_ARRAY, put_infra},
	{PG_BOOL_ARRAY, put_is_listed},
	{PG_DATE_ARRAY, put_spf_from},
	{PG_DATE_ARRAY, put_spf_to},
};

static void put_params(
	struct pg_params *q, const struct source_known *items, size_t count)
{
	for (size_t c = 0; c < ARRAY_LEN(columns); c++) {
		struct buf *b =
			pg_param_array_begin(q, columns[c].array, count);

		for (size_t i = 0; i < count; i++)
			columns[c].put(b, &items[i]);
		pg_param_array_end(q);
	}
}

/* For who keeps what was made from it. */
static bool note_change(struct pg *p, const struct source_known *items,
	size_t count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct buf *b = pg_param_array_begin(&q, PG_TEXT_ARRAY, count);
	bool ok;

	for (size_t i = 0; i < count; i++)
		put_domain(b, &items[i]);
	pg_param_array_end(&q);
	ok = pg_exec(p, SQL_SOURCE_KNOWN_NOTE, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

bool source_known_put(struct pg *p, const struct source_known *items,
	size_t count, utc_day_t looked_up, uint64_t *changed, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	uint64_t n = 0;
	bool ok;

	put_params(&q, items, count);
	pg_param_day(&q, looked_up);
	ok = pg_begin(p, SQL_TRANSACTION_BEGIN_WRITE, err) &&
	     pg_exec(p, SQL_SOURCE_KNOWN_PUT, &q, &rows, err);
	if (ok) {
		n = pg_row_uint(rows, 0, 0);
		pg_rows_free(&rows);
		ok = (n == 0 || note_change(p, items, count, err)) &&
		     pg_commit(p, err);
	}
	pg_params_fini(&q);
	if (ok)
		*changed = n;
	else
		pg_rollback(p);
	return ok;
}
