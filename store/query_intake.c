/* query_intake.c - the ledger as it is read, over the database and the spool.
 */
#include "store/query_intake.h"

#include "store/query_private.h"

#include <stdlib.h>
#include <string.h>

/* --- rows of the database ------------------------------------------------ */

static bool read_texts(struct arena *a, const struct pg_result *rows, int i,
	struct intake_row *r, struct err *err)
{
	struct intake_message *m = &r->message;
	struct {
		int column;
		struct str *text;
	} texts[] = {
		{0, &m->arrival.spool_id},
		{1, &m->arrival.host},
		{2, &m->arrival.channel},
		{4, &m->helo},
		{5, &m->mail_from},
		{6, &m->rcpt_to},
		{7, &m->origin},
		{8, &m->name},
		{9, &m->media_type},
		{12, &m->arrival.auth_domain},
		{14, &m->arrival.trusted_by},
		{16, &r->code},
		{17, &r->reason},
	};

	for (size_t k = 0; k < ARRAY_LEN(texts); k++)
		if (!query_copy_text(
			    a, rows, i, texts[k].column, texts[k].text, err))
			return false;
	return true;
}

static void read_numbers(
	const struct pg_result *rows, int i, struct intake_row *r)
{
	pg_row_ip(rows, i, 3, &r->message.client);
	r->message.size_bytes = pg_row_uint(rows, i, 10);
	r->message.arrival.arrived_s = pg_row_time_s(rows, i, 11);
	r->message.arrival.trust = (enum trust)pg_row_int(rows, i, 13);
	r->state = intake_state_parse(pg_row_text(rows, i, 15));
	r->documents = (uint32_t)pg_row_uint(rows, i, 18);
	r->tries = (uint32_t)pg_row_uint(rows, i, 19);
	r->settled_s = pg_row_time_s(rows, i, 20);
	r->is_kept = !pg_row_is_null(rows, i, 21);
}

static bool read_rows(struct arena *a, struct pg_result *rows,
	struct intake_row **ret, size_t *count, struct err *err)
{
	size_t n = (size_t)pg_rows_count(rows);
	struct intake_row *items;
	void *made;

	if (!query_alloc(a, rows, sizeof(*items), &made, err))
		return false;
	items = made;
	for (size_t i = 0; i < n; i++) {
		items[i] = (struct intake_row){0};
		read_numbers(rows, (int)i, &items[i]);
		if (!read_texts(a, rows, (int)i, &items[i], err))
			return false;
	}
	*ret = items;
	*count = n;
	return true;
}

static bool settled_page(struct pg *p, const struct intake_filter *filter,
	const struct intake_cursor *after, uint32_t limit, struct arena *a,
	struct intake_row **ret, size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	*ret = NULL;
	*count = 0;
	if (p == NULL || filter->state == INTAKE_WAITING)
		return true;
	pg_param_word(&q,
		filter->state < 0
			? NULL
			: intake_state_name((enum intake_state)filter->state));
	pg_param_text(&q, filter->domain);
	pg_param_bool(&q, after->is_set);
	pg_param_text(&q, after->id);
	pg_param_text(&q, after->host);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_INTAKE_LIST, &q, &rows, err))
		return false;
	ok = read_rows(a, rows, ret, count, err);
	pg_rows_free(&rows);
	return ok;
}

static bool settled_of(struct pg *p, const struct str *ids, size_t id_count,
	struct arena *a, struct intake_row **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct buf *b;
	bool ok;

	*ret = NULL;
	*count = 0;
	if (p == NULL || id_count == 0)
		return true;
	b = pg_param_array_begin(&q, PG_TEXT_ARRAY, id_count);
	for (size_t i = 0; i < id_count; i++)
		pg_field_text(b, ids[i]);
	pg_param_array_end(&q);
	if (!query_run(p, SQL_INTAKE_FIND, &q, &rows, err))
		return false;
	ok = read_rows(a, rows, ret, count, err);
	pg_rows_free(&rows);
	return ok;
}

static bool answer_is_full(struct err *err)
{
	return err_set(err, ERR_LIMIT, "answer is larger than its memory");
}

/* --- rows of the spool --------------------------------------------------- */

static struct intake_row row_of(const struct spool_listing *l, struct str id)
{
	const struct spool_envelope *e = &l->message.env;
	struct intake_row r = {
		.message = {.arrival = {.arrived_s = e->arrived_s,
				    .host = e->host,
				    .channel = e->channel,
				    .spool_id = id},
			.client = e->client,
			.helo = e->helo,
			.mail_from = e->mail_from,
			.rcpt_to = e->rcpt_to,
			.origin = e->origin,
			.name = e->name,
			.media_type = e->media_type,
			.size_bytes = e->size_bytes},
		.state = INTAKE_WAITING,
		.is_in_spool = true,
	};

	if (l->state != SPOOL_REFUSED)
		return r;
	/* "CODE: REASON" */
	r.state = INTAKE_REFUSED;
	r.reason = str_trim(l->reason);
	r.code = str_cut(&r.reason, ':');
	r.reason = str_trim(r.reason);
	return r;
}

static bool row_of_listing(struct arena *a, const struct spool_listing *l,
	struct intake_row *ret, struct err *err)
{
	struct str id;

	if (!arena_copy_str(a, str_from(l->message.id), &id))
		return answer_is_full(err);
	*ret = row_of(l, id);
	return true;
}

static bool wants(const struct intake_filter *f, enum spool_state state)
{
	if (f->domain.ptr)
		return false;
	if (f->state < 0)
		return true;
	return f->state ==
	       (state == SPOOL_REFUSED ? INTAKE_REFUSED : INTAKE_WAITING);
}

/* What a source of rows had to say, newest first. */
struct part {
	struct intake_row *rows;
	size_t count;
	bool is_cut; /* it has older ones */
};

static bool spool_part(struct spool *spool, enum spool_state state,
	const struct intake_filter *filter, const struct intake_cursor *after,
	uint32_t limit, struct arena *a, struct part *ret, struct err *err)
{
	struct spool_listing *list;
	size_t count;

	*ret = (struct part){0};
	if (!spool || !wants(filter, state))
		return true;
	if (!spool_newest(spool, state, after->is_set ? after->id : STR_NULL,
		    limit, a, &list, &count, err))
		return false;
	ret->rows = arena_alloc_array(a, count + 1, sizeof(*ret->rows));
	if (!ret->rows)
		return answer_is_full(err);
	for (; ret->count < count; ret->count++)
		if (!row_of_listing(
			    a, &list[ret->count], &ret->rows[ret->count], err))
			return false;
	ret->is_cut = count == limit;
	return true;
}

/* --- both ---------------------------------------------------------------- */

static int compare_rows(const void *a, const void *b)
{
	const struct intake_row *x = a, *y = b;
	int order = str_compare(
		y->message.arrival.spool_id, x->message.arrival.spool_id);

	if (order != 0)
		return order;
	/* What waits before what is settled, of the same message. */
	return (x->settled_s != 0) - (y->settled_s != 0);
}

/*
 * What the spool says of a refused message: it may have been put back since,
 * or dropped. Else the ledger knows best.
 */
static void look_in_spool(struct spool *spool, struct intake_row *r)
{
	char id[SPOOL_ID_SIZE];
	enum spool_state state;

	if (!spool || r->state != INTAKE_REFUSED ||
		r->message.arrival.spool_id.len != SPOOL_ID_SIZE - 1)
		return;
	memcpy(id, r->message.arrival.spool_id.ptr, SPOOL_ID_SIZE - 1);
	id[SPOOL_ID_SIZE - 1] = '\0';
	r->is_in_spool = spool_locate(spool, id, &state);
	if (r->is_in_spool && state != SPOOL_REFUSED)
		r->state = INTAKE_WAITING;
}

/* Of two rows of one id the first is of the spool, or of another host. */
static bool is_same(const struct intake_row *x, const struct intake_row *y)
{
	return str_equal(x->message.arrival.spool_id,
		       y->message.arrival.spool_id) &&
	       (x->settled_s == 0 || str_equal(x->message.arrival.host,
					     y->message.arrival.host));
}

/* Sorted; a message that both know is told once, as the ledger knows it. */
static size_t merge(const struct intake_filter *filter, struct intake_row *rows,
	size_t count)
{
	size_t n = 0;

	qsort(rows, count, sizeof(*rows), compare_rows);
	for (size_t i = 0; i < count; i++) {
		bool is_known =
			i + 1 < count && is_same(&rows[i], &rows[i + 1]);

		if (!is_known && (filter->state < 0 ||
					 filter->state == (int)rows[i].state))
			rows[n++] = rows[i];
	}
	return n;
}

static bool join(struct spool *spool, const struct intake_filter *filter,
	const struct part *parts, size_t part_count, struct arena *a,
	struct intake_row **ret, size_t *count, struct err *err)
{
	size_t n = 0;

	for (size_t i = 0; i < part_count; i++)
		n += parts[i].count;
	*ret = arena_alloc_array(a, n + 1, sizeof(struct intake_row));
	if (!*ret)
		return answer_is_full(err);
	n = 0;
	for (size_t i = 0; i < part_count; i++)
		for (size_t k = 0; k < parts[i].count; k++) {
			(*ret)[n] = parts[i].rows[k];
			look_in_spool(spool, &(*ret)[n++]);
		}
	*count = merge(filter, *ret, n);
	return true;
}

/* What the page of a state leaves out may be in the ledger all the same. */
static bool known_part(struct pg *p, const struct intake_filter *filter,
	const struct part *parts, size_t part_count, struct arena *a,
	struct part *ret, struct err *err)
{
	struct str *ids;
	size_t n = 0;

	*ret = (struct part){0};
	for (size_t i = 0; i < part_count; i++)
		n += parts[i].count;
	if (filter->state < 0 || n == 0)
		return true;
	ids = arena_alloc_array(a, n, sizeof(*ids));
	if (!ids)
		return answer_is_full(err);
	n = 0;
	for (size_t i = 0; i < part_count; i++)
		for (size_t k = 0; k < parts[i].count; k++)
			ids[n++] = parts[i].rows[k].message.arrival.spool_id;
	return settled_of(p, ids, n, a, &ret->rows, &ret->count, err);
}

/* The oldest row down to which no part is cut. */
static void set_next(
	const struct part *parts, size_t part_count, struct intake_cursor *next)
{
	*next = (struct intake_cursor){0};
	for (size_t i = 0; i < part_count; i++) {
		const struct arrival *last;

		if (!parts[i].is_cut)
			continue;
		last = &parts[i].rows[parts[i].count - 1].message.arrival;
		if (!next->is_set || str_compare(last->spool_id, next->id) > 0)
			*next = (struct intake_cursor){true, last->spool_id,
				last->host.ptr ? last->host : STR("")};
	}
}

static void cut_page(struct intake_row *rows, size_t *count, uint32_t limit,
	struct intake_cursor *next)
{
	size_t n = 0;

	while (n < *count &&
		(!next->is_set || str_compare(rows[n].message.arrival.spool_id,
					  next->id) >= 0))
		n++;
	if (n > limit) {
		const struct arrival *last = &rows[limit - 1].message.arrival;

		n = limit;
		*next = (struct intake_cursor){true, last->spool_id,
			last->host.ptr ? last->host : STR("")};
	}
	*count = n;
}

bool query_intake_list(struct pg *p, struct spool *spool,
	const struct intake_filter *filter, const struct intake_cursor *after,
	uint32_t limit, struct arena *a, struct intake_row **ret, size_t *count,
	struct intake_cursor *next, struct err *err)
{
	/* The spool before the ledger, its folders in the order a message goes,
	 * and the first again for one that is put back: so it is met. */
	static const enum spool_state order[] = {
		SPOOL_NEW, SPOOL_TAKEN, SPOOL_REFUSED, SPOOL_NEW};
	enum { SPOOL_PARTS = ARRAY_LEN(order), PARTS = SPOOL_PARTS + 2 };
	struct part parts[PARTS], *settled = &parts[SPOOL_PARTS];

	for (size_t i = 0; i < SPOOL_PARTS; i++)
		if (!spool_part(spool, order[i], filter, after, limit, a,
			    &parts[i], err))
			return false;
	if (!settled_page(p, filter, after, limit, a, &settled->rows,
		    &settled->count, err) ||
		!known_part(p, filter, parts, SPOOL_PARTS, a, &settled[1], err))
		return false;
	settled->is_cut = settled->count == limit;
	if (!join(spool, filter, parts, PARTS, a, ret, count, err))
		return false;
	set_next(parts, SPOOL_PARTS + 1, next);
	cut_page(*ret, count, limit, next);
	return true;
}

bool query_intake_find(struct pg *p, struct spool *spool, struct str id,
	struct arena *a, struct intake_row *ret, struct err *err)
{
	const struct intake_filter all = {.state = -1};
	const char *text = arena_printf(a, "%.*s", STR_ARGS(id));
	struct part parts[2] = {0};
	struct spool_listing listing;
	struct err ignored = {0};
	struct intake_row *rows, found;
	size_t count;

	if (!text)
		return answer_is_full(err);
	if (spool && spool_find(spool, text, a, &listing, NULL, &ignored)) {
		found = row_of(&listing, id);
		parts[0] = (struct part){.rows = &found, .count = 1};
	}
	if (!settled_of(p, &id, 1, a, &parts[1].rows, &parts[1].count, err) ||
		!join(spool, &all, parts, 2, a, &rows, &count, err))
		return false;
	if (count == 0)
		return err_set(err, ERR_UNSUPPORTED,
			"no message \"%.64s\" in the ledger", text);
	*ret = rows[0];
	return true;
}

/* --- documents ----------------------------------------------------------- */

static bool read_document(struct arena *a, const struct pg_result *rows, int i,
	struct intake_document_row *d, struct err *err)
{
	*d = (struct intake_document_row){
		.document = {.number = (uint32_t)pg_row_uint(rows, i, 0),
			.kind = intake_kind_parse(pg_row_text(rows, i, 2)),
			.state = intake_state_parse(pg_row_text(rows, i, 3)),
			.place = {(int32_t)pg_row_int(rows, i, 7),
				pg_row_int(rows, i, 8)}}};
	return query_copy_text(a, rows, i, 1, &d->document.name, err) &&
	       query_copy_text(a, rows, i, 4, &d->code, err) &&
	       query_copy_text(a, rows, i, 5, &d->document.reason, err) &&
	       query_copy_text(a, rows, i, 6, &d->domain, err);
}

bool query_intake_documents(struct pg *p, struct str id, struct str host,
	struct arena *a, struct intake_document_row **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *made;
	bool ok;

	pg_param_text(&q, id);
	pg_param_text(&q, host);
	if (!query_run(p, SQL_INTAKE_DOCUMENT_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(**ret), &made, err);
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_document(a, rows, i,
			&((struct intake_document_row *)made)[i], err);
	if (ok) {
		*ret = made;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}
