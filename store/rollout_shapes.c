/* rollout_shapes.c - record shapes as the advisor sees them. */
#include "store/rollout_facts_private.h"

#include "dmarc/org_domain.h"

static struct str of_arena(struct facts_reading *r,
	const struct pg_result *rows, int row, int column, bool *ok,
	struct err *err)
{
	struct str s = STR_NULL;

	*ok = *ok && query_copy_text(r->arena, rows, row, column, &s, err);
	return s;
}

static bool is_ours(const struct facts_reading *r, struct str org)
{
	return org.len > 0 && str_equal(org, r->facts->org_domain);
}

static bool read_shape(struct facts_reading *r, const struct pg_result *rows,
	int i, struct rollout_shape *s, struct err *err)
{
	bool ok = true;

	s->header_from = of_arena(r, rows, i, 1, &ok, err);
	/* Which subdomains exist is for the DNS to say. */
	s->scope = str_equal(s->header_from, r->facts->domain) ? SCOPE_P
							       : SCOPE_SP;
	s->disposition = disposition_parse(pg_row_text(rows, i, 2));
	s->dkim_aligned = str_equal(pg_row_text(rows, i, 3), STR("pass"));
	s->spf_aligned = str_equal(pg_row_text(rows, i, 4), STR("pass"));
	s->is_overridden = pg_row_bool(rows, i, 5);
	s->is_sampled_out = pg_row_bool(rows, i, 6);
	s->is_test_mode = pg_row_bool(rows, i, 7);
	s->is_local_policy = pg_row_bool(rows, i, 10);
	s->spf_domain = of_arena(r, rows, i, 8, &ok, err);
	s->spf_org_domain = org_domain(s->spf_domain);
	s->spf_result = auth_result_parse(pg_row_text(rows, i, 9));
	s->spf_is_ours = is_ours(r, s->spf_org_domain);
	return ok;
}

static bool read_shapes(
	struct facts_reading *r, const struct pg_result *rows, struct err *err)
{
	size_t count = (size_t)pg_rows_count(rows);
	struct rollout_shape *shapes;
	struct numbered *numbers;
	void *items;

	if (!query_alloc(r->arena, rows, sizeof(*shapes), &items, err))
		return false;
	shapes = items;
	if (!query_alloc(r->arena, rows, sizeof(*numbers), &items, err))
		return false;
	numbers = items;
	for (size_t i = 0; i < count; i++) {
		numbers[i] = (struct numbered){
			pg_row_int(rows, (int)i, 0), (uint32_t)i};
		if (!read_shape(r, rows, (int)i, &shapes[i], err))
			return false;
	}
	r->facts->shapes = shapes;
	r->facts->shape_count = r->shape_count = count;
	r->shapes = numbers;
	return true;
}

/* Rows stand by shape. */
static bool read_dkim(
	struct facts_reading *r, const struct pg_result *rows, struct err *err)
{
	struct rollout_shape *shapes = (void *)(uintptr_t)r->facts->shapes;
	struct rollout_dkim *dkim;
	bool ok = true;
	void *items;

	if (!query_alloc(r->arena, rows, sizeof(*dkim), &items, err))
		return false;
	dkim = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		const struct numbered *n = numbered_find(
			r->shapes, r->shape_count, pg_row_int(rows, i, 0));
		struct rollout_dkim *d = &dkim[i];

		if (!n)
			continue;
		d->domain = of_arena(r, rows, i, 1, &ok, err);
		d->selector = of_arena(r, rows, i, 2, &ok, err);
		d->result = auth_result_parse(pg_row_text(rows, i, 3));
		d->org_domain = org_domain(d->domain);
		d->is_ours = is_ours(r, d->org_domain);
		if (shapes[n->index].dkim_count++ == 0)
			shapes[n->index].dkim = d;
	}
	return ok;
}

bool facts_read_shapes(struct facts_reading *r, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	pg_param_i32(&q, r->domain_id);
	if (!query_run(r->pg, SQL_ROLLOUT_SHAPE_LIST, &q, &rows, err))
		return false;
	ok = read_shapes(r, rows, err);
	pg_rows_free(&rows);
	if (!ok)
		return false;
	pg_param_i32(&q, r->domain_id);
	if (!query_run(r->pg, SQL_ROLLOUT_SHAPE_DKIM, &q, &rows, err))
		return false;
	ok = read_dkim(r, rows, err);
	pg_rows_free(&rows);
	return ok;
}
