/* test_rebuild.c - sums anew from the records, exactly. */
#include "tests/harness/report_fixture.h"

#include <pthread.h>
#include <unistd.h>

#include "store/rebuild.h"
#include "store/retention.h"

static struct pg *pg; /* by the writer's role */

static void run(const char *sql)
{
	struct err err;

	store_fixture_must(pg_exec_script(owner, sql, &err), &err);
}

static uint64_t begin(struct str domain)
{
	uint64_t left;
	struct err err;

	if (!rebuild_begin(pg, domain, &left, &err))
		fail_msg("%s", err.msg);
	return left;
}

static bool step(struct str domain)
{
	struct rebuild_step s;
	struct err err;

	if (!rebuild_step(pg, domain, &s, &err))
		fail_msg("%s", err.msg);
	return !s.is_done;
}

static void rebuild(struct str domain)
{
	begin(domain);
	while (step(domain))
		;
}

static void store_as(struct str domain, const char *id, int64_t begin_s,
	int64_t window_s, uint32_t many)
{
	struct made m = plain(id);

	m.many = many;
	m.r.policy.domain = domain;
	m.r.metadata.begin_s = begin_s;
	m.r.metadata.end_s = begin_s + window_s;
	must_store(&m, TRUST_VERIFIED, many == 0);
}

#define ONE STR("example.com")
#define TWO STR("example.org")
#define MESSAGES (5 * 18 + 3 * 6000)

/* Two domains, three months and an odd one, wide and very wide reports, one
 * over a month's end, one that was set aside. */
static void fill(void)
{
	struct made m = plain("a");

	store_as(ONE, "a", NOV_1_S, DAY_S - 1, 0);
	store_as(ONE, "b", NOV_1_S - 2 * DAY_S, 4 * DAY_S, 3000);
	store_as(TWO, "c", NOV_1_S, DAY_S - 1, 3000);
	store_as(TWO, "d", INT64_C(4291747200), DAY_S - 1, 3000);
	store_as(ONE, "e", NOV_1_S - 60 * DAY_S, 400 * DAY_S, 0);
	made_add(&m, "192.0.2.77", 4, "fail", "fail", "example.com");
	must_store(&m, TRUST_UNVERIFIED, true);
	run("insert into tls_report (domain_id, reporter_id, report_id, "
	    "key_sum, begin_s, end_s, content_sum, counted, "
	    "organization_name, repairs, policy_count, first_day, last_day, "
	    "is_long, trust, arrived, arrival_day) select 1, 1, 'x', "
	    "1, 0, 0, decode(md5('x'), 'hex'), true, "
	    "'x', 0, 1, '2026-10-31', '2026-11-01', false, 2, now(), now();"
	    "insert into tls_policy select 1, id, 1, 'sts', null, null, "
	    "array[5, 6], array[2, 3] from tls_report;"
	    "insert into tls_day values (1, '2026-10-31', 5, 2), "
	    "(1, '2026-11-01', 6, 3)");
	assert_exact(MESSAGES);
}

static void all_is_made_anew(void **state UNUSED)
{
	static const char *const breakages[] = {
		"truncate source_day_sum, domain_day, tls_day",
		"update source_day_sum set messages = messages + 1, passed = 0;"
		"update record_chunk set is_summed = not is_summed, trust = 0,"
		"reporter_id = 9, arrival_day = '2026-01-01',"
		"is_advised = not is_advised;"
		"update domain_day set rejected = 7; "
		"update tls_day set failed_sessions = 0;"
		"insert into source_day_sum select 1, 1, 1, 1, 1, 1, 1, "
		"'2019-03-04', null, 'stale.test';"
		"insert into domain_day values (2, '2018-01-01', 1, 1, 1, 1, "
		"1, 1); insert into tls_day values (2, '2017-01-01', 1, 1)",
	};

	fill();
	sum_before(clock_day_of(NOV_1_S));
	assert_in_range(
		number("select count(*) from record_chunk where is_summed"), 1,
		number("select count(*) from record_chunk") - 1);
	for (size_t i = 0; i < ARRAY_LEN(breakages); i++) {
		run(breakages[i]);
		rebuild(STR_NULL);
		assert_exact(MESSAGES);
		assert_int_equal(number("select sum(messages)::int8 "
					"from domain_day"),
			MESSAGES);
		assert_int_equal(number("select sum(failed_sessions)::int8 "
					"from tls_day"),
			5);
	}
}

/* One month summed by a rebuild, the other not yet. */
static void merging_afterwards_counts_nothing_twice(void **state UNUSED)
{
	fill();
	begin(STR_NULL);
	assert_true(step(ONE));
	assert_true(step(ONE));
	sum_before(ALL_DAYS);
	assert_exact(MESSAGES);
	while (step(STR_NULL))
		;
	sum_before(ALL_DAYS);
	assert_exact(MESSAGES);
}

static void it_goes_on_where_it_was_broken_off(void **state UNUSED)
{
	uint64_t all, left;

	fill();
	run("truncate domain_day");
	all = begin(STR_NULL);
	assert_true(all > 6);
	assert_true(step(STR_NULL));
	assert_true(step(STR_NULL));
	left = begin(STR_NULL);
	assert_int_equal(left, all - 2);
	rebuild(STR_NULL);
	assert_exact(MESSAGES);
	assert_int_equal(number("select count(*) from rebuild_month"), 0);
}

static void one_domain_alone(void **state UNUSED)
{
	fill();
	run("truncate domain_day");
	rebuild(TWO);
	assert_int_equal(number("select sum(messages)::int8 from domain_day"),
		2 * 6000 + 2 * 18);
	assert_int_equal(
		number("select count(*) from domain_day where domain_id = 1"),
		0);
}

static void *store_more(void *ctx)
{
	struct report_writer *w = made_writer(&fixture, true);
	bool *stop = ctx;
	enum stored stored;
	struct err err;
	char id[16];

	for (int i = 0; i < 60 || !__atomic_load_n(stop, __ATOMIC_SEQ_CST);
		i++) {
		struct made m = plain(id);

		snprintf(id, sizeof(id), "more-%d", i);
		m.r.metadata.report_id = str_from(id);
		m.r.policy.domain = i % 2 ? ONE : TWO;
		if (!made_store(w, &m, TRUST_VERIFIED, true, &stored, &err)) {
			fprintf(stderr, "%s\n", err.msg);
			report_writer_free(&w);
			return (void *)-1;
		}
	}
	report_writer_free(&w);
	return NULL;
}

static void ingest_goes_on(void **state UNUSED)
{
	bool stop = false;
	struct verify_result v;
	pthread_t thread;
	struct err err;
	void *failed;

	fill();
	assert_int_equal(pthread_create(&thread, NULL, store_more, &stop), 0);
	for (int i = 0; i < 3; i++)
		rebuild(STR_NULL);
	__atomic_store_n(&stop, true, __ATOMIC_SEQ_CST);
	pthread_join(thread, &failed);
	assert_null(failed);
	assert_true(verify_rollups(owner, &v, &err));
	assert_string_equal(v.first_difference, "");
	assert_int_equal(v.difference_count, 0);
	assert_true(v.message_count >= MESSAGES + 60 * 18);
}

static void *rebuild_all(void *ctx)
{
	rebuild(STR_NULL);
	__atomic_store_n((bool *)ctx, true, __ATOMIC_SEQ_CST);
	return NULL;
}

/* Who stores a report holds its domain so. */
static void it_waits_for_who_is_at_the_domain(void **state UNUSED)
{
	bool is_done = false;
	pthread_t thread;

	fill();
	run("begin; select from domain for key share");
	assert_int_equal(
		pthread_create(&thread, NULL, rebuild_all, &is_done), 0);
	usleep(1000 * 1000);
	assert_false(__atomic_load_n(&is_done, __ATOMIC_SEQ_CST));
	assert_true(number("select count(*) from rebuild_month") > 0);
	run("commit");
	pthread_join(thread, NULL);
	assert_exact(MESSAGES);
}

/* Nothing is left to make those sums from. */
static void what_retention_left_stays(void **state UNUSED)
{
	static const struct retention_config c = {.failures_ms = INT64_MAX,
		.raw_ms = INT64_MAX,
		.records_ms = 40 * DAY_S * 1000,
		.tls_ms = INT64_MAX,
		.rollups_ms = INT64_MAX};
	struct retention_result r = {.bytes = 0};
	bool is_done = false;
	struct verify_result v;
	struct err err;

	clock_set(NOV_1_S + 20 * DAY_S);
	fill();
	while (!is_done)
		assert_true(retention_step(pg, &c, &r, &is_done, &err));
	assert_true(r.partitions > 0);
	rebuild(STR_NULL);
	assert_true(verify_rollups(owner, &v, &err));
	assert_string_equal(v.first_difference, "");
	assert_int_equal(
		number("select sum(messages)::int8 from domain_day"), MESSAGES);
	assert_int_equal(
		number("select sum(messages)::int8 from source_day"), MESSAGES);
}

int main(void)
{
#define CASE(f)                          \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(all_is_made_anew),
		CASE(merging_afterwards_counts_nothing_twice),
		CASE(it_goes_on_where_it_was_broken_off),
		CASE(one_domain_alone),
		CASE(ingest_goes_on),
		CASE(it_waits_for_who_is_at_the_domain),
		CASE(what_retention_left_stays),
	};
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	pg = store_fixture_pg(fixture.writer_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	pg_free(&pg);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
