/* test_retention.c - what has been kept long enough is deleted, nothing else. */
#include "tests/harness/report_fixture.h"

#include "store/report_delete.h"
#include "store/retention.h"

#define DAYS(n) ((n)*DAY_S * 1000)
#define NOV_21 20778 /* 2026-11-21; 400 days before is 2025-10-17 */

static const struct retention_config days_30 = {.failures_ms = DAYS(30),
	.raw_ms = INT64_MAX,
	.records_ms = INT64_MAX,
	.tls_ms = INT64_MAX,
	.rollups_ms = INT64_MAX};
static const struct retention_config days_400 = {.failures_ms = INT64_MAX,
	.raw_ms = INT64_MAX,
	.records_ms = DAYS(400),
	.tls_ms = DAYS(400),
	.rollups_ms = INT64_MAX};
static struct pg *pg; /* by the writer's role */

/* `count` reports that arrived so many days ago, stored as late or now. */
static void make(int count, int arrived_days, int stored_days)
{
	char sql[1024];
	struct err err;

	snprintf(sql, sizeof(sql),
		"insert into domain (name) values ('example.com') "
		"on conflict do nothing;"
		"with report as (insert into failure_report (domain_id, "
		"content_sum, failed_at, day, reported_domain, header_from, "
		"incidents, repairs, trust, arrived, arrival_day, stored_at) "
		"select 1, decode(md5(random()::text), 'hex'), now(), now(), "
		"'example.com', 'example.com', 1, 0, 0, "
		"now() - interval '1 day' * %d, now(), "
		"now() - interval '1 day' * %d from generate_series(1, %d) "
		"returning domain_id, id) insert into failure_message "
		"select domain_id, id, 'x' from report",
		arrived_days, stored_days, count);
	store_fixture_must(pg_exec_script(owner, sql, &err), &err);
}

static unsigned apply(
	const struct retention_config *c, struct retention_result *ret)
{
	unsigned steps = 0;
	bool is_done = false;
	struct err err;

	*ret = (struct retention_result){.failure_reports = 0};
	for (; !is_done; steps++)
		if (!retention_step(pg, c, ret, &is_done, &err))
			fail_msg("%s", err.msg);
	return steps;
}

static void old_ones_go_with_their_messages(void **state UNUSED)
{
	struct retention_result r;

	make(3, 31, 0); /* arrived long ago, imported now */
	make(2, 29, 29);
	make(4, -5000, 31); /* whose arrival lies in the future */
	make(1, -5000, 29);
	apply(&days_30, &r);
	assert_int_equal(r.failure_reports, 7);
	assert_int_equal(number("select count(*) from failure_report"), 3);
	assert_int_equal(number("select count(*) from failure_message"), 3);
	apply(&days_30, &r);
	assert_int_equal(r.failure_reports, 0);
}

static void in_steps_of_a_thousand(void **state UNUSED)
{
	struct retention_result r;
	bool is_done = false;
	struct err err;

	make(2500, 40, 40);
	r.failure_reports = 0;
	assert_true(retention_step(pg, &days_30, &r, &is_done, &err));
	assert_false(is_done);
	assert_int_equal(r.failure_reports, 1000);
	/* The last one finds none. */
	assert_int_equal(apply(&days_30, &r), 3);
	assert_int_equal(r.failure_reports, 1500);
}

static void forever_is_never(void **state UNUSED)
{
	static const struct retention_config forever = {
		INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX};
	struct retention_result r;

	make(3, 10000, 10000);
	assert_int_equal(apply(&forever, &r), 1);
	assert_int_equal(r.failure_reports, 0);
	assert_int_equal(number("select count(*) from failure_report"), 3);
}

/* Another is at some of them: they are its, and nobody waits. */
static void two_do_not_wait_for_each_other(void **state UNUSED)
{
	struct retention_result r;
	struct err err;

	make(10, 40, 40);
	store_fixture_must(
		pg_exec_script(owner,
			"begin; delete from failure_report where id <= 4",
			&err),
		&err);
	apply(&days_30, &r);
	assert_int_equal(r.failure_reports, 6);
	store_fixture_must(pg_exec_script(owner, "rollback", &err), &err);
	apply(&days_30, &r);
	assert_int_equal(r.failure_reports, 4);
}

static void lost_connection_is_told(void **state UNUSED)
{
	struct retention_result r = {.failure_reports = 0};
	bool is_done;
	struct err err;

	apply(&days_30, &r);
	number("select count(pg_terminate_backend(pid)) from pg_stat_activity "
	       "where usename = 'ruad_writer'");
	assert_false(retention_step(pg, &days_30, &r, &is_done, &err));
	assert_int_equal(err.code, ERR_TEMP);
	pg_reset(pg);
	apply(&days_30, &r);
}

/* --- records and their sums ----------------------------------------------- */

static utc_day_t day_of(const char *text)
{
	utc_day_t day;

	if (!clock_parse_day(str_from(text), &day))
		abort();
	return day;
}

static enum stored store_on(
	const char *day, const char *id, uint32_t many, enum trust trust)
{
	struct made m = plain(id);

	m.many = many;
	m.r.metadata.begin_s = clock_day_begin_s(day_of(day));
	m.r.metadata.end_s = m.r.metadata.begin_s + DAY_S - 1;
	return must_store(&m, trust, many == 0);
}

static void assert_sums(int64_t messages)
{
	struct verify_result v;
	struct err err;

	if (!verify_rollups(owner, &v, &err))
		fail_msg("%s", err.msg);
	if (v.difference_count > 0)
		fail_msg("%s", v.first_difference);
	assert_int_equal(number("select coalesce(sum(messages), 0)::int8 "
				"from source_day"),
		messages);
	assert_int_equal(number("select coalesce(sum(messages), 0)::int8 "
				"from domain_day"),
		messages);
}

static int keep_by_month(void **state)
{
	struct err err;

	clock_set(NOV_21 * DAY_S + 3600);
	store_fixture_must(
		pg_exec_script(owner,
			"do $$ declare t text; begin for t in select name from "
			"table_partition where month is not null loop "
			"execute 'drop table ' || t; end loop; end $$",
			&err),
		&err);
	return report_test_set_up(state);
}

static void months_go_and_sums_stay(void **state UNUSED)
{
	struct retention_result r;

	store_on("2025-08-15", "a", 0, TRUST_VERIFIED);
	store_on("2025-09-30", "b", 0, TRUST_VERIFIED);
	store_on("2025-10-01", "c", 0, TRUST_VERIFIED);
	store_on("2026-11-20", "d", 0, TRUST_VERIFIED);
	apply(&days_400, &r);
	assert_int_equal(r.partitions, 2 * 2);
	assert_true(r.bytes > 0);
	assert_int_equal(r.months_folded, 2);
	assert_int_equal(number("select count(*) from record"), 2 * 4);
	assert_int_equal(
		number("select count(*) from record where day < '2025-10-01'"),
		0);
	assert_int_equal(number("select count(*) from table_partition "
				"where month < '2025-10-01'"),
		0);
	assert_sums(4 * 18);
	apply(&days_400, &r);
	assert_int_equal(r.partitions, 0);
	assert_int_equal(r.months_folded, 0);
}

static void a_look_says_what_would_go(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 20);
	struct retention_plan plan;
	struct retention_result r;
	struct err err;

	store_on("2025-08-15", "a", 0, TRUST_VERIFIED);
	store_on("2016-01-01", "b", 0, TRUST_VERIFIED);
	store_on("2026-11-20", "c", 0, TRUST_VERIFIED);
	assert_true(retention_look(pg, &days_400, a, &plan, &err));
	assert_int_equal(plan.partition_count, 2);
	assert_true(
		str_equal(plan.partitions[0].name, STR("record_chunk_202508")));
	assert_int_equal(plan.odd_rows, 1);
	assert_int_equal(plan.rollup_days, 0);
	assert_int_equal(number("select count(*) from record"), 3 * 4);
	apply(&days_400, &r);
	assert_int_equal(r.partitions, 2);
	assert_int_equal(r.odd_rows, 1);
	assert_int_equal(number("select count(*) from record"), 4);
	assert_sums(3 * 18);
	arena_free(&a);
}

static void records_are_summed_before_they_go(void **state UNUSED)
{
	struct retention_result r;

	store_on("2025-08-15", "a", 3000, TRUST_VERIFIED);
	store_on("2016-01-01", "b", 3000, TRUST_VERIFIED);
	assert_int_equal(number("select count(*) from source_day_sum"), 0);
	apply(&days_400, &r);
	assert_int_equal(number("select count(*) from record_chunk"), 0);
	assert_sums(2 * (18 + 6000));
}

/* 10.0.0.0/24 and so on: of 3,000 addresses of one day 1,000 stay. */
static void the_tail_is_folded(void **state UNUSED)
{
	struct retention_result r;

	store_on("2025-08-15", "a", 3000, TRUST_VERIFIED);
	store_on("2026-08-15", "b", 3000, TRUST_VERIFIED);
	apply(&days_400, &r);
	assert_sums(2 * (18 + 6000));
	assert_int_equal(number("select count(distinct source_ip) "
				"from source_day where day < '2026-01-01' "
				"and masklen(source_ip) in (32, 128)"),
		1000);
	/* 3,000 addresses lie in twelve networks; two have header_from. */
	assert_int_equal(number("select count(*) from source_day "
				"where day < '2026-01-01' "
				"and masklen(source_ip) = 24"),
		2 * 12);
	assert_int_equal(number("select count(*) from source_day "
				"where day > '2026-01-01' "
				"and masklen(source_ip) not in (32, 128)"),
		0);
	/* The absent source is none that could be folded. */
	assert_int_equal(number("select sum(messages)::int8 from source_day "
				"where source_ip is null"),
		2);
	/* The busiest stay: those of three messages, and of plain(). */
	assert_int_equal(number("select count(*) from source_day "
				"where day < '2026-01-01' "
				"and masklen(source_ip) = 32 and messages < 3"),
		0);
}

/* A report of a month that has gone counts, and goes again. */
static void late_reports_count(void **state UNUSED)
{
	struct retention_result r;

	store_on("2025-08-15", "a", 3000, TRUST_VERIFIED);
	apply(&days_400, &r);
	report_test_tear_down(NULL);
	writer = made_writer(&fixture, true);
	assert_int_equal(
		store_on("2025-08-15", "b", 3000, TRUST_VERIFIED), STORED_NEW);
	assert_sums(2 * (18 + 6000));
	apply(&days_400, &r);
	assert_int_equal(r.partitions, 2);
	assert_int_equal(r.months_folded, 1);
	assert_int_equal(number("select count(*) from record"), 0);
	assert_sums(2 * (18 + 6000));
}

/* What was dropped cannot be taken out of the sums. */
static void what_has_gone_is_not_displaced(void **state UNUSED)
{
	struct retention_result r;
	bool is_past;
	struct err err;

	store_on("2025-08-15", "a", 0, TRUST_UNVERIFIED);
	apply(&days_400, &r);
	assert_int_equal(store_on("2025-08-15", "a", 1, TRUST_VERIFIED),
		STORED_VARIANT_SET_ASIDE);
	assert_sums(18);
	assert_true(
		retention_has_passed(pg, day_of("2025-09-30"), &is_past, &err));
	assert_true(is_past);
	assert_true(
		retention_has_passed(pg, day_of("2025-10-01"), &is_past, &err));
	assert_false(is_past);
}

/* Nor by deleting it: it stays, unless it is in no sums. */
static void what_has_gone_is_not_deleted(void **state UNUSED)
{
	struct report_ref report = {INTAKE_AGGREGATE, {1, 0}};
	struct retention_result r;
	bool is_past;
	struct err err;

	store_on("2025-08-15", "a", 0, TRUST_VERIFIED);
	apply(&days_400, &r);
	store_on("2025-08-15", "a", 1, TRUST_UNVERIFIED);
	store_on("2025-10-01", "b", 0, TRUST_VERIFIED);
	report.place.id = number("select min(id) from report");
	assert_true(report_delete(pg, &report, &is_past, &err));
	assert_true(is_past);
	assert_int_equal(number("select count(*) from report"), 3);
	assert_sums(2 * 18);
	report.place.id = number("select id from report where not counted");
	assert_true(report_delete(pg, &report, &is_past, &err));
	assert_false(is_past);
	report.place.id = number("select max(id) from report");
	assert_true(report_delete(pg, &report, &is_past, &err));
	assert_false(is_past);
	assert_int_equal(number("select count(*) from report"), 1);
	assert_sums(18);
}

static void sums_go_last(void **state UNUSED)
{
	struct retention_config c = days_400;
	struct retention_result r;

	store_on("2025-08-15", "a", 0, TRUST_VERIFIED);
	store_on("2026-08-15", "b", 0, TRUST_VERIFIED);
	/* Shorter than what they outlive is no less than that. */
	c.rollups_ms = DAYS(60);
	apply(&c, &r);
	assert_int_equal(r.rollup_days, 1);
	assert_sums(18);
	c.records_ms = INT64_MAX;
	store_on("2025-08-15", "c", 0, TRUST_VERIFIED);
	apply(&c, &r);
	assert_int_equal(r.rollup_days, 0);
}

static void tls_reports_go_and_their_sums_stay(void **state UNUSED)
{
	struct retention_result r;
	struct err err;

	store_fixture_must(
		pg_exec_script(owner,
			"insert into domain (name) values ('example.com');"
			"insert into reporter (name) values ('example net');"
			"insert into tls_report (domain_id, reporter_id, "
			"report_id, key_sum, begin_s, end_s, "
			"content_sum, counted, organization_name, repairs, "
			"policy_count, first_day, last_day, is_long, trust, "
			"arrived, arrival_day) select 1, 1, n, "
			"n, n, n, "
			"decode(md5(n::text), 'hex'), true, 'x', 0, 1, "
			"date '2025-10-10' + n, date '2025-10-10' + n, false, "
			"2, now(), now() from generate_series(0, 9) n;"
			"insert into tls_policy select 1, id, 1, 'sts', null, "
			"null, array[5], array[2] from tls_report;"
			"insert into tls_day select 1, first_day, 5, 2 "
			"from tls_report",
			&err),
		&err);
	assert_sums(0);
	apply(&days_400, &r);
	assert_int_equal(r.tls_reports, 7); /* of 10 to 16 October */
	assert_int_equal(number("select count(*) from tls_policy"), 3);
	assert_int_equal(number("select count(*) from tls_day"), 10);
	assert_sums(0);
}

/* --- bytes of messages ---------------------------------------------------- */

static void make_raw(const char *day)
{
	char sql[512];
	struct err err;

	snprintf(sql, sizeof(sql),
		"select partition_make('intake_raw', '%s');"
		"insert into intake_raw values ('%s', '%s', 'h', 0, 'none', 1, "
		"'x'); insert into intake (id, host, channel, size_bytes, "
		"arrived, trust, state, raw_day) values ('%s', 'h', 'smtp', 1, "
		"now(), 0, 'stored', '%s')",
		day, day, day, day, day);
	store_fixture_must(pg_exec_script(owner, sql, &err), &err);
}

/* A month goes once its last day is past, and the ledger knows it. */
static void bytes_go_by_months(void **state UNUSED)
{
	struct retention_config c = days_400;
	struct retention_result r;

	make_raw("2026-07-31");
	make_raw("2026-08-01");
	make_raw("2026-11-21");
	c.raw_ms = DAYS(90); /* 2026-08-23 */
	apply(&c, &r);
	assert_int_equal(r.partitions, 1);
	assert_int_equal(number("select count(*) from intake_raw"), 2);
	assert_int_equal(number("select count(*) from intake i where raw_day "
				"is null <> (id = '2026-07-31')"),
		0);
	c.raw_ms = 0;
	apply(&c, &r);
	assert_int_equal(r.partitions, 2);
	assert_int_equal(number("select count(*) from table_partition "
				"where parent = 'intake_raw'"),
		0);
	assert_int_equal(number("select count(raw_day) from intake"), 0);
	assert_int_equal(number("select count(*) from intake"), 3);
	apply(&c, &r);
	assert_int_equal(r.partitions, 0);
}

int main(void)
{
#define MONTHS(f) \
	cmocka_unit_test_setup_teardown(f, keep_by_month, report_test_tear_down)
#define CASE(f) cmocka_unit_test_setup(f, report_test_set_up)
	const struct CMUnitTest tests[] = {
		CASE(old_ones_go_with_their_messages),
		CASE(in_steps_of_a_thousand),
		CASE(forever_is_never),
		CASE(two_do_not_wait_for_each_other),
		CASE(lost_connection_is_told),
		MONTHS(months_go_and_sums_stay),
		MONTHS(a_look_says_what_would_go),
		MONTHS(records_are_summed_before_they_go),
		MONTHS(the_tail_is_folded),
		MONTHS(late_reports_count),
		MONTHS(what_has_gone_is_not_displaced),
		MONTHS(what_has_gone_is_not_deleted),
		MONTHS(sums_go_last),
		MONTHS(tls_reports_go_and_their_sums_stay),
		MONTHS(bytes_go_by_months),
	};
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	pg = store_fixture_pg(fixture.writer_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	report_writer_free(&writer);
	pg_free(&pg);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
