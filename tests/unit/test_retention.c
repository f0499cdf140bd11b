/* test_retention.c - what has been kept long enough is deleted, nothing else. */
#include "tests/harness/report_fixture.h"

#include "store/retention.h"

static const struct retention_config days_30 = {
	.failures_ms = 30 * DAY_S * 1000};
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
	assert_int_equal(apply(&days_30, &r), 2);
	assert_int_equal(r.failure_reports, 1500);
}

static void forever_is_never(void **state UNUSED)
{
	static const struct retention_config forever = {
		.failures_ms = INT64_MAX};
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

int main(void)
{
#define CASE(f) cmocka_unit_test_setup(f, report_test_set_up)
	const struct CMUnitTest tests[] = {
		CASE(old_ones_go_with_their_messages),
		CASE(in_steps_of_a_thousand),
		CASE(forever_is_never),
		CASE(two_do_not_wait_for_each_other),
		CASE(lost_connection_is_told),
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
