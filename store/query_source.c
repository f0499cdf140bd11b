/* query_source.c - sources of a policy domain. */
#include "store/query_private.h"

#include <stdio.h>
#include <string.h>

/* As retention_fold makes them. */
static const char *suffix_of(const struct ip *ip)
{
	return ip->family == 4 ? "/24" : "/48";
}

void source_format(
	const struct ip *ip, bool is_network, char dst[SOURCE_TEXT_SIZE])
{
	char address[IP_TEXT_SIZE];

	ip_format(ip, address);
	snprintf(dst, SOURCE_TEXT_SIZE, "%s%s", address,
		is_network ? suffix_of(ip) : "");
}

bool source_parse(struct str text, struct ip *ip, bool *is_network)
{
	const char *slash =
		text.len > 0 ? memchr(text.ptr, '/', text.len) : NULL;
	struct str address = text, suffix = STR_NULL;

	*is_network = slash != NULL;
	if (slash != NULL) {
		address.len = (size_t)(slash - text.ptr);
		suffix = (struct str){slash, text.len - address.len};
	}
	return ip_parse(address, ip) &&
	       (slash == NULL || str_equal(suffix, str_from(suffix_of(ip))));
}

void query_read_source(
	const struct pg_result *rows, int i, struct source_row *ret)
{
	*ret = (struct source_row){.messages = pg_row_uint(rows, i, 1),
		.passed = pg_row_uint(rows, i, 2),
		.dkim_aligned = pg_row_uint(rows, i, 3),
		.spf_aligned = pg_row_uint(rows, i, 4),
		.disposition = {.quarantine = pg_row_uint(rows, i, 5),
			.reject = pg_row_uint(rows, i, 6)},
		.first_day = pg_row_day(rows, i, 7),
		.last_day = pg_row_day(rows, i, 8),
		.reporters = (uint32_t)pg_row_int(rows, i, 9)};
	ret->is_network = pg_row_bool(rows, i, 10);
	pg_row_ip(rows, i, 0, &ret->source_ip);
	ret->disposition.none = ret->messages - ret->disposition.quarantine -
				ret->disposition.reject;
}

bool query_read_known(struct arena *a, const struct pg_result *rows, int i,
	int column, struct source_row *ret, struct err *err)
{
	ret->has_asn = !pg_row_is_null(rows, i, column + 1);
	ret->asn = (uint32_t)pg_row_int(rows, i, column + 1);
	return query_copy_text(a, rows, i, column, &ret->hostname, err) &&
	       query_copy_text(a, rows, i, column + 2, &ret->as_name, err) &&
	       query_copy_text(a, rows, i, column + 3, &ret->country, err);
}

static void put_ips(struct pg_params *q, const struct ip *ips, size_t count)
{
	struct buf *b = pg_param_array_begin(q, PG_INET_ARRAY, count);

	for (size_t i = 0; i < count; i++)
		pg_field_ip(b, &ips[i]);
	pg_param_array_end(q);
}

void query_param_source_filter(
	struct pg_params *q, const struct source_filter *filter)
{
	pg_param_text(q, filter->text);
	put_ips(q, filter->text_ips, filter->text_ip_count);
	put_ips(q, filter->ips, filter->ip_count);
	/* All but none is every source. */
	pg_param_bool(q, !filter->has_ips || filter->is_without);
}

static bool read_sources(struct arena *a, const struct pg_result *rows,
	struct source_row *items, struct err *err)
{
	for (int i = 0; i < pg_rows_count(rows); i++) {
		query_read_source(rows, i, &items[i]);
		if (!query_read_known(a, rows, i, 11, &items[i], err))
			return false;
	}
	return true;
}

bool query_source_list(struct pg *p, struct str domain, struct day_range range,
	enum source_order order, const struct source_cursor *after,
	const struct source_filter *filter, uint32_t limit, struct arena *a,
	struct source_row **ret, size_t *count, struct err *err)
{
	static const struct source_cursor from_the_top;
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	after = after != NULL ? after : &from_the_top;
	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	query_param_source_filter(&q, filter);
	pg_param_bool(&q, order == SOURCES_BY_ADDRESS);
	pg_param_bool(&q, after->is_set);
	pg_param_i64(&q, (int64_t)after->messages);
	pg_param_ip(&q, &after->source_ip);
	pg_param_i32(&q, (int32_t)limit);
	pg_param_bool(&q, after->is_network);
	if (!query_run(p, SQL_SOURCE_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct source_row), &items, err) &&
	     read_sources(a, rows, items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

bool query_total(struct pg *p, struct str domain, struct day_range range,
	struct total_row *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	pg_param_day(&q, range.from);
	pg_param_day(&q, range.to);
	if (!query_run(p, SQL_SOURCE_TOTAL, &q, &rows, err))
		return false;
	*ret = (struct total_row){.messages = pg_row_uint(rows, 0, 0),
		.passed = pg_row_uint(rows, 0, 1)};
	pg_rows_free(&rows);
	return true;
}

bool query_data_version(
	struct pg *p, struct str domain, uint64_t *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	if (!query_run(p, SQL_DATA_VERSION, &q, &rows, err))
		return false;
	*ret = pg_row_uint(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}
