/* query_source_group.c - sources of a policy domain, put together. */
#include "store/query_source.h"

#include <assert.h>

#include "store/query_private.h"

/* As source_group_list knows them. */
static const char *const group_words[] = {
	[GROUP_NETWORK] = "network",
	[GROUP_ASN] = "asn",
	[GROUP_HOSTNAME] = "hostname",
	[GROUP_SENDER] = "sender",
	[GROUP_CLASS] = "class",
};

static void put_judged(struct pg_params *q, const struct source_judged *j)
{
	struct buf *b = pg_param_array_begin(q, PG_INET_ARRAY, j->ip_count);

	for (size_t i = 0; i < j->ip_count; i++)
		pg_field_ip(b, &j->ips[i]);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_TEXT_ARRAY, j->ip_count);
	for (size_t i = 0; i < j->ip_count; i++)
		pg_field_text(b, j->senders[j->sender_of[i]].key);
	pg_param_array_end(q);
	b = pg_param_array_begin(q, PG_TEXT_ARRAY, j->ip_count);
	for (size_t i = 0; i < j->ip_count; i++)
		pg_field_word(b,
			source_class_name(j->senders[j->sender_of[i]].class));
	pg_param_array_end(q);
}

static enum source_class class_of(struct str word)
{
	for (enum source_class c = 0; c < CLASS_COUNT; c++)
		if (str_equal(word, str_from(source_class_name(c))))
			return c;
	return CLASS_UNKNOWN;
}

static bool is_by_owner(const struct source_judged *j, struct str sender)
{
	for (size_t i = 0; i < j->sender_count && sender.ptr; i++)
		if (j->senders[i].by_owner &&
			str_equal(j->senders[i].key, sender))
			return true;
	return false;
}

static bool read_groups(struct arena *a, const struct pg_result *rows,
	const struct source_judged *judged, struct source_row *items,
	struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		struct source_row *r = &items[i];

		query_read_source(rows, i, r);
		r->addresses = (uint32_t)pg_row_int(rows, i, 15);
		r->has_class = !pg_row_is_null(rows, i, 18);
		r->class = class_of(pg_row_text(rows, i, 18));
		if (!query_read_known(a, rows, i, 11, r, err) ||
			!query_copy_text(a, rows, i, 16, &r->place, err) ||
			!query_copy_text(a, rows, i, 17, &r->sender, err))
			return false;
		r->by_owner = is_by_owner(judged, r->sender);
	}
	return true;
}

bool query_source_groups(struct pg *p, struct str domain,
	struct day_range range, enum source_group by, enum source_order order,
	const struct source_group_cursor *after,
	const struct source_filter *filter, const struct source_judged *judged,
	uint32_t limit, struct arena *a, struct source_row **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	assert(by != GROUP_IP);
	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	query_param_source_filter(&q, filter);
	pg_param_word(&q, group_words[by]);
	pg_param_bool(&q, order == SOURCES_BY_ADDRESS);
	pg_param_bool(&q, after->is_set);
	pg_param_i64(&q, (int64_t)after->messages);
	pg_param_text(&q, after->place);
	pg_param_i32(&q, (int32_t)limit);
	put_judged(&q, judged);
	if (!query_run(p, SQL_SOURCE_GROUP_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct source_row), &items, err) &&
	     read_groups(a, rows, judged, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

/* --- reporters --------------------------------------------------------------- */

bool query_reporter_sums(struct pg *p, struct str domain,
	struct day_range range, uint32_t limit, struct arena *a,
	struct reporter_sum_row **ret, size_t *count, size_t *total,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct reporter_sum_row *r;
	void *items;
	bool ok;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_REPORTER_SUM_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*r), &items, err);
	r = items;
	*ret = r;
	*count = (size_t)pg_rows_count(rows);
	*total = *count > 0 ? (size_t)pg_row_uint(rows, 0, 4) : 0;
	for (int i = 0; ok && i < (int)*count; i++) {
		r[i].messages = pg_row_uint(rows, i, 1);
		r[i].passed = pg_row_uint(rows, i, 2);
		r[i].last_day = pg_row_day(rows, i, 3);
		ok = query_copy_text(a, rows, i, 0, &r[i].reporter, err);
	}
	pg_rows_free(&rows);
	return ok;
}
