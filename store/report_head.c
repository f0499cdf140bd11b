#include "store/report_head.h"

#include "store/id_set.h"

#include <stdlib.h>

enum { COLUMNS = 20, PCT = 12 };

/* Where the columns of a head go, one after the other. */
struct head_out {
	struct buf *next;
	size_t step; /* 0: all into one */
};

/* Heads by columns. */
struct head_rows {
	struct buf columns[COLUMNS];
	size_t count;
};

struct report_heads {
	struct pg *pg;
	struct id_set known;
	struct buf content; /* of the last */
	struct buf domain_ids, ids;
	struct head_rows waiting;
};

/* --- columns ------------------------------------------------------------- */

static struct buf *next(struct head_out *out)
{
	struct buf *b = out->next;

	out->next += out->step;
	return b;
}

static void put_metadata(struct head_out *out, const struct aggregate_report *r)
{
	const struct report_metadata *m = &r->metadata;

	pg_field_word(next(out), report_schema_name(r->schema));
	pg_field_text(next(out), r->version);
	pg_field_text(
		next(out), m->org_name.ptr != NULL ? m->org_name : STR(""));
	pg_field_text(next(out), m->email);
	pg_field_text(next(out), m->extra_contact_info);
	pg_field_text(next(out), m->error);
	pg_field_text(next(out), m->generator);
}

static void put_policy(struct head_out *out, const struct policy_published *p)
{
	pg_field_word(next(out), policy_name(p->p));
	pg_field_word(next(out), policy_name(p->sp));
	pg_field_word(next(out), policy_name(p->np));
	pg_field_word(next(out), alignment_mode_name(p->adkim));
	pg_field_word(next(out), alignment_mode_name(p->aspf));
	if (p->pct >= 0)
		pg_field_i16(next(out), (int16_t)p->pct);
	else
		pg_field_null(next(out));
	pg_field_text(next(out), p->fo);
	pg_field_word(next(out), testing_name(p->testing));
	pg_field_word(next(out), discovery_method_name(p->discovery_method));
}

/* Each field carries its length, so no two heads are the same bytes. */
static void put_columns(struct head_out out, const struct aggregate_report *r,
	const struct arrival *a)
{
	put_metadata(&out, r);
	put_policy(&out, &r->policy);
	pg_field_text(next(&out), a->trusted_by);
	pg_field_text(next(&out), a->auth_domain);
	pg_field_text(next(&out), a->host);
	pg_field_text(next(&out), a->channel);
}

static void add_row(struct head_rows *rows, const struct aggregate_report *r,
	const struct arrival *a)
{
	put_columns((struct head_out){rows->columns, 1}, r, a);
	rows->count++;
}

static void put_array(struct pg_params *q, enum pg_type type, size_t count,
	const struct buf *elements)
{
	buf_add_str(pg_param_array_begin(q, type, count), buf_str(elements));
	pg_param_array_end(q);
}

static void put_rows(struct pg_params *q, const struct head_rows *rows)
{
	for (size_t i = 0; i < COLUMNS; i++)
		put_array(q, i == PCT ? PG_INT2_ARRAY : PG_TEXT_ARRAY,
			rows->count, &rows->columns[i]);
}

static void fini_rows(struct head_rows *rows)
{
	for (size_t i = 0; i < COLUMNS; i++)
		buf_fini(&rows->columns[i]);
}

void report_head_put(struct pg_params *q, const struct aggregate_report *r,
	const struct arrival *arrival)
{
	struct head_rows one = {.count = 0};

	add_row(&one, r, arrival);
	put_rows(q, &one);
	fini_rows(&one);
}

/* --- those that are known ------------------------------------------------ */

struct report_heads *report_heads_new(struct pg *pg, uint64_t seed)
{
	struct report_heads *h = base_calloc(1, sizeof(*h));

	h->pg = pg;
	id_set_init(&h->known, seed);
	return h;
}

void report_heads_free(struct report_heads **h)
{
	if (*h == NULL)
		return;
	id_set_fini(&(*h)->known);
	buf_fini(&(*h)->content);
	buf_fini(&(*h)->domain_ids);
	buf_fini(&(*h)->ids);
	fini_rows(&(*h)->waiting);
	free(*h);
	*h = NULL;
}

static void forget_waiting(struct report_heads *h)
{
	buf_reset(&h->domain_ids);
	buf_reset(&h->ids);
	for (size_t i = 0; i < COLUMNS; i++)
		buf_reset(&h->waiting.columns[i]);
	h->waiting.count = 0;
}

void report_heads_reset(struct report_heads *h)
{
	forget_waiting(h);
	id_set_reset(&h->known);
}

int64_t report_heads_find(struct report_heads *h, int32_t domain_id,
	const struct aggregate_report *r, const struct arrival *arrival)
{
	int64_t id;

	buf_reset(&h->content);
	put_columns((struct head_out){&h->content, 0}, r, arrival);
	id = id_of_content(buf_str(&h->content));
	if (id_set_add(&h->known, domain_id, id)) {
		pg_field_i32(&h->domain_ids, domain_id);
		pg_field_i64(&h->ids, id);
		add_row(&h->waiting, r, arrival);
	}
	return id;
}

bool report_heads_flush(struct report_heads *h, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	if (h->waiting.count == 0)
		return true;
	put_array(&q, PG_INT4_ARRAY, h->waiting.count, &h->domain_ids);
	put_array(&q, PG_INT8_ARRAY, h->waiting.count, &h->ids);
	put_rows(&q, &h->waiting);
	ok = pg_exec(h->pg, SQL_REPORT_HEAD_INSERT, &q, NULL, err);
	pg_params_fini(&q);
	if (ok)
		forget_waiting(h);
	else
		report_heads_reset(h);
	return ok;
}
