#include "store/query_tls.h"

#include "store/query_private.h"

bool query_tls_range(
	struct pg *p, struct str domain, struct day_range *ret, struct err *err)
{
	return query_range_by(p, SQL_TLS_NEWEST_DAY, domain, ret, err);
}

static bool put_range(struct pg *p, struct pg_params *q, struct str domain,
	struct day_range range, struct err *err)
{
	if (!query_param_domain(p, q, domain, err))
		return false;
	pg_param_day(q, range.from);
	pg_param_day(q, range.to);
	return true;
}

bool query_tls_days(struct pg *p, struct str domain, struct day_range range,
	struct arena *a, struct tls_day_row **ret, size_t *count,
	struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	void *items;
	bool ok;

	if (!put_range(p, &q, domain, range, err))
		return false;
	if (!query_run(p, SQL_TLS_DAY_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(struct tls_day_row), &items, err);
	if (ok) {
		*ret = items;
		*count = (size_t)pg_rows_count(rows);
		for (size_t i = 0; i < *count; i++)
			(*ret)[i] = (struct tls_day_row){
				.day = pg_row_day(rows, (int)i, 0),
				.successful_sessions =
					pg_row_uint(rows, (int)i, 1),
				.failed_sessions =
					pg_row_uint(rows, (int)i, 2)};
	}
	pg_rows_free(&rows);
	return ok;
}

static bool read_policy(struct arena *a, const struct pg_result *rows, int i,
	struct tls_policy_row *ret, struct err *err)
{
	*ret = (struct tls_policy_row){
		.successful_sessions = pg_row_uint(rows, i, 3),
		.failed_sessions = pg_row_uint(rows, i, 4),
		.first_day = pg_row_day(rows, i, 5),
		.last_day = pg_row_day(rows, i, 6),
		.reporters = (uint32_t)pg_row_int(rows, i, 7)};
	return query_copy_text(a, rows, i, 0, &ret->policy_type, err) &&
	       query_copy_text(a, rows, i, 1, &ret->policy_string, err) &&
	       query_copy_text(a, rows, i, 2, &ret->mx_host, err);
}

bool query_tls_policies(struct pg *p, struct str domain, struct day_range range,
	uint32_t limit, struct arena *a, struct tls_policy_row **ret,
	size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct tls_policy_row *policies;
	void *items;
	bool ok;

	if (!put_range(p, &q, domain, range, err))
		return false;
	pg_param_i32(&q, (int32_t)limit);
	if (!query_run(p, SQL_TLS_POLICY_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*policies), &items, err);
	policies = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_policy(a, rows, i, &policies[i], err);
	if (ok) {
		*ret = policies;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

static bool read_failure(struct arena *a, const struct pg_result *rows, int i,
	struct tls_failure_row *ret, struct err *err)
{
	*ret = (struct tls_failure_row){
		.failed_sessions = pg_row_uint(rows, i, 5),
		.first_day = pg_row_day(rows, i, 6),
		.last_day = pg_row_day(rows, i, 7),
		.reporters = (uint32_t)pg_row_int(rows, i, 8)};
	pg_row_ip(rows, i, 1, &ret->sending_mta_ip);
	pg_row_ip(rows, i, 3, &ret->receiving_ip);
	return query_copy_text(a, rows, i, 0, &ret->result_type, err) &&
	       query_copy_text(
		       a, rows, i, 2, &ret->receiving_mx_hostname, err) &&
	       query_copy_text(a, rows, i, 4, &ret->failure_reason_code, err);
}

bool query_tls_failures(struct pg *p, struct str domain, struct day_range range,
	uint32_t limit, uint32_t offset, struct arena *a,
	struct tls_failure_row **ret, size_t *count, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;
	struct tls_failure_row *failures;
	void *items;
	bool ok;

	if (!put_range(p, &q, domain, range, err))
		return false;
	pg_param_i32(&q, (int32_t)limit);
	pg_param_i32(&q, (int32_t)offset);
	if (!query_run(p, SQL_TLS_FAILURE_LIST, &q, &rows, err))
		return false;
	ok = query_alloc(a, rows, sizeof(*failures), &items, err);
	failures = items;
	for (int i = 0; ok && i < pg_rows_count(rows); i++)
		ok = read_failure(a, rows, i, &failures[i], err);
	if (ok) {
		*ret = failures;
		*count = (size_t)pg_rows_count(rows);
	}
	pg_rows_free(&rows);
	return ok;
}

bool query_tls_version(
	struct pg *p, struct str domain, uint64_t *ret, struct err *err)
{
	struct pg_params q = {.count = 0};
	struct pg_result *rows = NULL;

	if (!query_param_domain(p, &q, domain, err))
		return false;
	if (!query_run(p, SQL_TLS_VERSION, &q, &rows, err))
		return false;
	*ret = pg_row_uint(rows, 0, 0);
	pg_rows_free(&rows);
	return true;
}
