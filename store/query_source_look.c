/* query_source_look.c - one source of a policy domain, closely. */
#include "store/query_source.h"

#include "dmarc/org_domain.h"
#include "store/query_private.h"

/* --- the source and its days ------------------------------------------------- */

static bool find_source(struct pg *p, struct str domain, const struct ip *ip,
	bool is_network, struct arena *a, struct source_look *ret,
	struct err *err)
{
	char text[SOURCE_TEXT_SIZE];
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_ip(&q, ip);
	pg_param_bool(&q, is_network);
	if (!query_run(p, SQL_SOURCE_FIND, &q, &rows, err))
		return false;
	source_format(ip, is_network, text);
	ok = !pg_row_is_null(rows, 0, 0) ||
	     err_set(err, ERR_UNSUPPORTED, "no source %s of \"%.*s\"", text,
		     STR_ARGS(domain));
	ret->first_seen = pg_row_day(rows, 0, 0);
	ret->last_seen = pg_row_day(rows, 0, 1);
	ret->sum =
		(struct source_row){.source_ip = *ip, .is_network = is_network};
	ok = ok && query_read_known(a, rows, 0, 2, &ret->sum, err) &&
	     query_copy_text(a, rows, 0, 6, &ret->rdns_domain, err);
	pg_rows_free(&rows);
	return ok;
}

static void read_day(
	const struct pg_result *rows, int i, struct source_row *ret)
{
	*ret = (struct source_row){.first_day = pg_row_day(rows, i, 0),
		.last_day = pg_row_day(rows, i, 0),
		.messages = pg_row_uint(rows, i, 1),
		.passed = pg_row_uint(rows, i, 2),
		.dkim_aligned = pg_row_uint(rows, i, 3),
		.spf_aligned = pg_row_uint(rows, i, 4),
		.disposition = {.quarantine = pg_row_uint(rows, i, 5),
			.reject = pg_row_uint(rows, i, 6)}};
	ret->disposition.none = ret->messages - ret->disposition.quarantine -
				ret->disposition.reject;
}

static void add_day(struct source_row *sum, const struct source_row *day)
{
	if (sum->messages == 0)
		sum->first_day = day->first_day;
	sum->last_day = day->last_day;
	sum->messages += day->messages;
	sum->passed += day->passed;
	sum->dkim_aligned += day->dkim_aligned;
	sum->spf_aligned += day->spf_aligned;
	sum->disposition.none += day->disposition.none;
	sum->disposition.quarantine += day->disposition.quarantine;
	sum->disposition.reject += day->disposition.reject;
}

static bool read_days(struct pg *p, struct str domain, struct day_range range,
	struct arena *a, struct source_look *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct source_row *days;
	void *items;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_ip(&q, &ret->sum.source_ip);
	pg_param_bool(&q, ret->sum.is_network);
	if (!query_run(p, SQL_SOURCE_DAY_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*days), &items, err);
	days = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++) {
		read_day(rows, i, &days[i]);
		add_day(&ret->sum, &days[i]);
	}
	ret->days = days;
	ret->day_count = (size_t)pg_rows_count(rows);
	pg_rows_free(&rows);
	return ok;
}

/* --- what reports say of it -------------------------------------------------- */

static bool read_detail(struct arena *a, const struct pg_result *rows, int i,
	struct source_look *ret, struct source_detail_row *row, struct err *err)
{
	struct source_detail *d = &ret->details[pg_row_int(rows, i, 0)];

	row->messages = pg_row_uint(rows, i, 4);
	row->passed = pg_row_uint(rows, i, 5);
	/* All of a kind stand together. */
	if (d->count == 0)
		d->rows = row;
	d->count++;
	d->left_out = (size_t)pg_row_uint(rows, i, 6) - d->count;
	return query_copy_text(a, rows, i, 1, &row->a, err) &&
	       query_copy_text(a, rows, i, 2, &row->b, err) &&
	       query_copy_text(a, rows, i, 3, &row->c, err);
}

static bool read_details(struct pg *p, struct str domain,
	struct day_range range, uint32_t limit, struct arena *a,
	struct source_look *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct source_detail_row *items;
	void *room;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_ip(&q, &ret->sum.source_ip);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_SOURCE_DETAIL_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*items), &room, err);
	items = room;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_detail(a, rows, i, ret, &items[i], err);
	pg_rows_free(&rows);
	ret->sum.reporters = (uint32_t)(ret->details[DETAIL_REPORTER].count +
					ret->details[DETAIL_REPORTER].left_out);
	return ok;
}

bool query_source_look(struct pg *p, struct str domain, const struct ip *ip,
	bool is_network, struct day_range range, uint32_t limit,
	struct arena *a, struct source_look *ret, struct err *err)
{
	*ret = (struct source_look){.day_count = 0};
	if (!find_source(p, domain, ip, is_network, a, ret, err) ||
		!read_days(p, domain, range, a, ret, err))
		return false;
	/* A network has lost its facts: that is what it stands for. */
	return is_network || read_details(p, domain, range, limit, a, ret, err);
}

/* --- what the owner says of it ----------------------------------------------- */

static struct str name_of(const struct source_detail_row *row)
{
	return row->a;
}

static struct str org_of(const struct source_detail_row *row)
{
	return org_domain(row->a);
}

static struct str selector_of(const struct source_detail_row *row)
{
	return row->b;
}

typedef struct str identity(const struct source_detail_row *row);

/* Identities of what passed: a word on others says nothing of this source. */
static void put_identities(struct pg_params *q, const struct source_detail *d,
	identity *const *kinds, size_t kind_count)
{
	struct buf *b =
		pg_param_array_begin(q, PG_TEXT_ARRAY, d->count * kind_count);

	for (size_t i = 0; i < d->count; i++)
		for (size_t k = 0; k < kind_count; k++)
			pg_field_text(b, str_equal(d->rows[i].c, STR("pass"))
						 ? kinds[k](&d->rows[i])
						 : STR_NULL);
	pg_param_array_end(q);
}

static bool read_words(struct arena *a, const struct pg_result *rows,
	struct owner_word *words, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++)
		if (!owner_word_from_row(a, rows, i, &words[i], err))
			return false;
	return true;
}

bool query_source_words(struct pg *p, struct str domain,
	const struct source_look *look, struct arena *a,
	struct owner_word **ret, size_t *count, struct err *err)
{
	static identity *const domains[] = {name_of, org_of};
	static identity *const selectors[] = {selector_of};
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_ip(&q, &look->sum.source_ip);
	pg_param_text(&q, look->rdns_domain);
	put_identities(&q, &look->details[DETAIL_DKIM], domains, 2);
	put_identities(&q, &look->details[DETAIL_SPF], domains, 2);
	put_identities(&q, &look->details[DETAIL_DKIM], selectors, 1);
	if (!query_run(p, SQL_OWNER_WORD_SOURCE, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct owner_word), &items, err) &&
	     read_words(a, rows, items, err);
	*ret = items;
	*count = (size_t)pg_rows_count(rows);
	pg_rows_free(&rows);
	return ok;
}
