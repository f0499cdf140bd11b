/* test_query_tls.c - sums, policies and failures of TLS reports. */
#include "tests/harness/report_fixture.h"

#include "store/query_tls.h"

#define NOV_1_DAY 20758 /* 2026-11-01 */
#define DOMAIN STR("example.com")

static struct pg *pg; /* by the reader's role */
static struct arena *arena;
static struct err err;
static const struct day_range november = {NOV_1_DAY, NOV_1_DAY + 29};

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

/* One policy with at most one kind of failure. */
struct made_tls {
	const char *organization_name, *report_id;
	int day, days;
	struct tls_policy policy;
	struct tls_failure failure;
	const char *sending_mta_ip;
};

static void store(struct report_writer *w, struct made_tls m)
{
	struct tls_report r = {
		.organization_name = str_from(m.organization_name),
		.report_id = str_from(m.report_id),
		.begin_s = NOV_1_S + m.day * DAY_S,
		.end_s = NOV_1_S + (m.day + m.days) * DAY_S,
		.policies = &m.policy,
		.policy_count = 1,
		.content_sum = {(unsigned char)m.day}};
	const struct arrival arrival = {
		.arrived_s = NOV_1_S + 2 * DAY_S, .trust = TRUST_VERIFIED};
	enum stored stored;

	m.policy.policy_domain = DOMAIN;
	if (m.failure.result_type.ptr != NULL) {
		m.policy.failures = &m.failure;
		m.policy.failure_count = 1;
	}
	if (m.sending_mta_ip != NULL)
		must(ip_parse(
			str_from(m.sending_mta_ip), &m.failure.sending_mta_ip));
	must(report_writer_begin(w, &err));
	must(report_writer_tls(w, &r, &arrival, &stored, &err));
	must(report_writer_commit(w, &err));
}

/*
 * Day 0  A: sts mx.example.com 10/4, expired 192.0.2.1 x4 "old"
 *        B: sts mx.example.com 20/1, expired 192.0.2.1 x1
 * Day 1  A: tlsa 5/6, tlsa-invalid x2 (4 are not told)
 *        B: sts mx.example.com 1/2, expired 192.0.2.1 x2 "new"
 * Day 2 and 3 in one report, A: none 4/8, expired 192.0.2.2 x8
 * Day 4000, A: sts 99/0
 */
static void store_example(struct report_writer *w)
{
	const struct tls_policy sts = {.policy_type = STR("sts"),
		.policy_string = STR("version: STSv1"),
		.mx_host = STR("mx.example.com")};
	const struct tls_failure expired = {
		.result_type = STR("certificate-expired"),
		.receiving_mx_hostname = STR("mx.example.com")};
	struct made_tls m = {.organization_name = "A",
		.report_id = "1",
		.days = 1,
		.policy = sts,
		.failure = expired,
		.sending_mta_ip = "192.0.2.1"};

	m.policy.total_successful_session_count = 10;
	m.policy.total_failure_session_count = 4;
	m.failure.failed_session_count = 4;
	m.failure.failure_reason_code = STR("old");
	store(w, m);
	m.organization_name = "B";
	m.policy.total_successful_session_count = 20;
	m.policy.total_failure_session_count = 1;
	m.failure.failed_session_count = 1;
	m.failure.failure_reason_code = STR_NULL;
	store(w, m);
	m.day = 1;
	m.policy.total_successful_session_count = 1;
	m.policy.total_failure_session_count = 2;
	m.failure.failed_session_count = 2;
	m.failure.failure_reason_code = STR("new");
	store(w, m);
	m.organization_name = "A";
	m.policy = (struct tls_policy){.policy_type = STR("tlsa"),
		.total_successful_session_count = 5,
		.total_failure_session_count = 6};
	m.failure = (struct tls_failure){
		.result_type = STR("tlsa-invalid"), .failed_session_count = 2};
	m.sending_mta_ip = NULL;
	store(w, m);
	m.day = 2;
	m.days = 2;
	m.policy = (struct tls_policy){.policy_type = STR("no-policy-found"),
		.total_successful_session_count = 4,
		.total_failure_session_count = 8};
	m.failure = expired;
	m.failure.failed_session_count = 8;
	m.sending_mta_ip = "192.0.2.2";
	store(w, m);
	m.day = 4000;
	m.days = 1;
	m.policy = sts;
	m.policy.total_successful_session_count = 99;
	m.failure.result_type = STR_NULL;
	store(w, m);
}

static void days_have_exact_sums(void **state UNUSED)
{
	static const struct {
		uint64_t successful, failed;
	} expected[] = {{30, 5}, {6, 8}, {2, 4}, {2, 4}};
	struct tls_day_row *rows;
	size_t count;

	must(query_tls_days(pg, DOMAIN, november, arena, &rows, &count, &err));
	assert_int_equal(count, ARRAY_LEN(expected));
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(rows[i].day, NOV_1_DAY + (int)i);
		assert_int_equal(
			rows[i].successful_sessions, expected[i].successful);
		assert_int_equal(rows[i].failed_sessions, expected[i].failed);
	}
	must(query_tls_days(pg, DOMAIN,
		(struct day_range){NOV_1_DAY + 3, NOV_1_DAY + 3}, arena, &rows,
		&count, &err));
	assert_int_equal(count, 1);
	must(query_tls_days(
		pg, STR("absent.test"), november, arena, &rows, &count, &err));
	assert_int_equal(count, 0);
}

static void policies_by_sessions(void **state UNUSED)
{
	struct tls_policy_row *rows;
	size_t count;

	must(query_tls_policies(
		pg, DOMAIN, november, 100, arena, &rows, &count, &err));
	assert_int_equal(count, 3);
	assert_true(str_equal(rows[0].policy_type, STR("sts")));
	assert_true(str_equal(rows[0].policy_string, STR("version: STSv1")));
	assert_true(str_equal(rows[0].mx_host, STR("mx.example.com")));
	assert_int_equal(rows[0].successful_sessions, 31);
	assert_int_equal(rows[0].failed_sessions, 7);
	assert_int_equal(rows[0].first_day, NOV_1_DAY);
	assert_int_equal(rows[0].last_day, NOV_1_DAY + 1);
	assert_int_equal(rows[0].reporters, 2);
	assert_true(str_equal(rows[1].policy_type, STR("no-policy-found")));
	assert_true(str_equal(rows[2].policy_type, STR("tlsa")));
	assert_null(rows[2].mx_host.ptr);
	must(query_tls_policies(
		pg, DOMAIN, november, 1, arena, &rows, &count, &err));
	assert_int_equal(count, 1);
}

static void failures_by_sessions(void **state UNUSED)
{
	struct tls_failure_row *rows;
	char ip[IP_TEXT_SIZE];
	size_t count;

	must(query_tls_failures(
		pg, DOMAIN, november, 100, 0, arena, &rows, &count, &err));
	assert_int_equal(count, 3);
	assert_int_equal(rows[0].failed_sessions, 8);
	assert_int_equal(rows[0].first_day, NOV_1_DAY + 2);
	assert_int_equal(rows[0].last_day, NOV_1_DAY + 3);
	assert_true(str_equal(rows[1].result_type, STR("certificate-expired")));
	ip_format(&rows[1].sending_mta_ip, ip);
	assert_string_equal(ip, "192.0.2.1");
	assert_true(str_equal(
		rows[1].receiving_mx_hostname, STR("mx.example.com")));
	assert_int_equal(rows[1].receiving_ip.family, 0);
	assert_int_equal(rows[1].failed_sessions, 7);
	assert_int_equal(rows[1].first_day, NOV_1_DAY);
	assert_int_equal(rows[1].last_day, NOV_1_DAY + 1);
	assert_int_equal(rows[1].reporters, 2);
	assert_true(str_equal(rows[1].failure_reason_code, STR("new")));
	assert_true(str_equal(rows[2].result_type, STR("tlsa-invalid")));
	assert_int_equal(rows[2].failed_sessions, 2);
	assert_null(rows[2].failure_reason_code.ptr);
}

static void part_of_a_window_has_its_share(void **state UNUSED)
{
	const struct day_range day = {NOV_1_DAY + 3, NOV_1_DAY + 3};
	struct tls_failure_row *rows;
	struct tls_policy_row *policies;
	size_t count;

	must(query_tls_failures(
		pg, DOMAIN, day, 100, 0, arena, &rows, &count, &err));
	assert_int_equal(count, 1);
	assert_int_equal(rows[0].failed_sessions, 4);
	assert_int_equal(rows[0].first_day, NOV_1_DAY + 3);
	must(query_tls_policies(
		pg, DOMAIN, day, 100, arena, &policies, &count, &err));
	assert_int_equal(count, 1);
	assert_int_equal(policies[0].successful_sessions, 2);
}

static void failures_page_by_page(void **state UNUSED)
{
	struct tls_failure_row *rows;
	uint64_t sum = 0;
	size_t count;

	for (uint32_t offset = 0; offset < 4; offset++) {
		must(query_tls_failures(pg, DOMAIN, november, 1, offset, arena,
			&rows, &count, &err));
		assert_int_equal(count, offset < 3);
		sum += count > 0 ? rows[0].failed_sessions : 0;
	}
	assert_int_equal(sum, 17);
}

static void default_range_and_version(void **state UNUSED)
{
	struct day_range range;
	uint64_t version;

	/* The far future is not believed. */
	must(query_tls_range(pg, DOMAIN, &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 3);
	assert_int_equal(range.from, NOV_1_DAY - 26);
	must(query_tls_version(pg, DOMAIN, &version, &err));
	assert_int_equal(version, number("select max(id) from tls_report"));
	must(query_tls_version(pg, STR("absent.test"), &version, &err));
	assert_int_equal(version, 0);
}

static void set_aside_is_not_shown(void **state UNUSED)
{
	struct tls_policy_row *policies;
	struct tls_failure_row *failures;
	size_t count;

	must(pg_exec_script(
		owner, "update tls_report set counted = false", &err));
	must(query_tls_policies(
		pg, DOMAIN, november, 100, arena, &policies, &count, &err));
	assert_int_equal(count, 0);
	must(query_tls_failures(
		pg, DOMAIN, november, 100, 0, arena, &failures, &count, &err));
	assert_int_equal(count, 0);
	must(pg_exec_script(
		owner, "update tls_report set counted = true", &err));
}

static void small_arena_is_a_limit(void **state UNUSED)
{
	struct arena *small = arena_new("small", 64);
	struct tls_policy_row *policies;
	struct tls_failure_row *failures;
	struct tls_day_row *days;
	size_t count;

	assert_false(query_tls_days(
		pg, DOMAIN, november, small, &days, &count, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_false(query_tls_policies(
		pg, DOMAIN, november, 9, small, &policies, &count, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_false(query_tls_failures(
		pg, DOMAIN, november, 9, 0, small, &failures, &count, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	arena_free(&small);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_have_exact_sums),
		cmocka_unit_test(policies_by_sessions),
		cmocka_unit_test(failures_by_sessions),
		cmocka_unit_test(part_of_a_window_has_its_share),
		cmocka_unit_test(failures_page_by_page),
		cmocka_unit_test(default_range_and_version),
		cmocka_unit_test(set_aside_is_not_shown),
		cmocka_unit_test(small_arena_is_a_limit),
	};
	int failed;

	store_fixture_open(&fixture);
	clock_set(NOV_1_S + 50 * DAY_S);
	owner = store_fixture_pg(fixture.owner_url);
	arena = arena_new("test", SIZE_MAX);
	writer = made_writer(&fixture, true);
	store_example(writer);
	report_writer_free(&writer);
	pg = store_fixture_pg(fixture.api_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	pg_free(&pg);
	pg_free(&owner);
	arena_free(&arena);
	store_fixture_close(&fixture);
	return failed;
}
