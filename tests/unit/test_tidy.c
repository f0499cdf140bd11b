/* test_tidy.c - records that share their sources are merged, and no others. */
#include "tests/harness/report_fixture.h"

#include <pthread.h>
#include <time.h>

static const char summed[] = "select coalesce(sum(cardinality(source_ip)), "
			     "0)::int8 from record_chunk where is_summed";
static const char due[] = "select count(*) from domain_day where is_tidy_due";

/* Reports of the same few sources. */
static void store_alike(const char *prefix, int count)
{
	char id[32];

	for (int i = 0; i < count; i++) {
		struct made m;

		snprintf(id, sizeof(id), "%s%d", prefix, i);
		m = plain(id);
		must_store(&m, TRUST_VERIFIED, true);
	}
}

static void what_is_alike_is_merged(void **state UNUSED)
{
	store_alike("a", 1);
	/* Four rows of four records: no. */
	assert_int_equal(tidy_up(), 1);
	assert_int_equal(number(summed), 0);
	assert_int_equal(number(due), 0);
	store_alike("b", 1);
	assert_int_equal(number(due), 1);
	/* Four of eight. */
	assert_int_equal(tidy_up(), 1);
	assert_int_equal(number(summed), 8);
	assert_int_equal(number("select count(*) from source_day_sum"), 4);
	assert_exact(2 * 18);
	/* Rows that are there already cost nothing. */
	store_alike("c", 1);
	assert_int_equal(tidy_up(), 1);
	assert_int_equal(number(summed), 12);
	assert_int_equal(number("select count(*) from source_day_sum"), 4);
	assert_exact(3 * 18);
	assert_int_equal(tidy_up(), 0);
}

/* Sources that come once would only be copied. */
static void a_tail_is_left_alone(void **state UNUSED)
{
	struct made m = plain("a");

	m.many = 3000;
	must_store(&m, TRUST_VERIFIED, false);
	store_alike("b", 5);
	assert_int_equal(tidy_up(), 1);
	assert_int_equal(number(summed), 0);
	assert_exact(18 + 6000 + 5 * 18);
}

/* In steps of some thousand records. */
static void a_large_day_takes_some_steps(void **state UNUSED)
{
	struct made m = plain("a"), n = plain("b");
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	struct err err;
	bool is_done;

	m.many = n.many = 20000;
	must_store(&m, TRUST_VERIFIED, false);
	must_store(&n, TRUST_VERIFIED, false);
	assert_true(tidy_step(pg, ALL_DAYS, ALL_TIMES, &is_done, &err));
	assert_in_range(number(summed), 16384, 16384 + 256);
	assert_exact(m.r.message_count + n.r.message_count);
	assert_true(tidy_up() > 1);
	pg_free(&pg);
	assert_int_equal(number(summed), 2 * 20004);
	assert_int_equal(number("select count(*) from source_day_sum"), 20004);
	assert_exact(m.r.message_count + n.r.message_count);
}

static void days_that_are_not_settled_wait(void **state UNUSED)
{
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	bool is_done = false;
	struct err err;

	store_alike("a", 2);
	assert_true(tidy_step(
		pg, clock_day_of(NOV_1_S), ALL_TIMES, &is_done, &err));
	assert_true(is_done);
	assert_true(tidy_step(pg, ALL_DAYS, NOV_1_S / 2, &is_done, &err));
	assert_true(is_done);
	assert_int_equal(number(due), 1);
	assert_int_equal(tidy_up(), 1);
	pg_free(&pg);
}

/* A writer comes while a day is looked at, and commits before or after. */
static void what_comes_meanwhile_is_looked_at_again(void **state UNUSED)
{
	struct made m = plain("late");
	enum stored stored;
	struct err err;

	for (int is_first = 0; is_first < 2; is_first++) {
		report_test_set_up(NULL);
		store_alike("a", 2);
		assert_true(report_writer_begin(writer, &err));
		assert_true(made_put(
			writer, &m, TRUST_VERIFIED, true, &stored, &err));
		if (is_first)
			assert_true(report_writer_commit(writer, &err));
		assert_int_equal(tidy_up(), 1);
		if (!is_first)
			assert_true(report_writer_commit(writer, &err));
		assert_exact(3 * 18);
		tidy_up();
		assert_int_equal(number(summed), 12);
		assert_exact(3 * 18);
	}
}

/* As a tidy step does; not committed. */
static void begin_merge(void)
{
	struct err err;

	assert_true(pg_exec_script(owner,
		"begin; select from domain_revision for no key update; "
		"insert into source_day_sum select sum(messages), sum(passed), "
		"sum(dkim_aligned), sum(spf_aligned), sum(quarantined), "
		"sum(rejected), domain_id, day, source_ip, header_from "
		"from source_day group by 7, 8, 9, 10; "
		"update record_chunk set is_summed = true",
		&err));
}

/* Who only stores does not wait for one that merges the same day. */
static void who_stores_passes_by(void **state UNUSED)
{
	struct made m = plain("late");
	struct err err;

	store_alike("a", 2);
	begin_merge();
	must_store(&m, TRUST_VERIFIED, true);
	assert_true(pg_exec_script(owner, "rollback", &err));
	assert_exact(3 * 18);
}

/* Two that tidy: the second leaves a domain to the first, and does not wait. */
static void another_is_at_it(void **state UNUSED)
{
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	bool is_done = false;
	struct err err;

	store_alike("a", 2);
	begin_merge();
	assert_true(tidy_step(pg, ALL_DAYS, ALL_TIMES, &is_done, &err));
	assert_true(is_done);
	assert_true(pg_exec_script(owner, "rollback", &err));
	assert_int_equal(number(due), 1);
	assert_int_equal(tidy_up(), 1);
	assert_int_equal(number(summed), 8);
	pg_free(&pg);
}

/* Between the look at a day and the note that it was looked at. */
static void a_change_is_not_overlooked(void **state UNUSED)
{
	struct pg_params q = {.count = 0};
	struct err err;

	store_alike("a", 1);
	pg_param_i32(&q, 1);
	pg_param_day(&q, clock_day_of(NOV_1_S));
	pg_param_i64(&q, number("select (extract(epoch from changed_at) "
				"* 1000000)::int8 from domain_day"));
	store_alike("b", 1);
	assert_true(pg_exec(owner, SQL_SOURCE_DAY_TIDY_DONE, &q, NULL, &err));
	pg_params_fini(&q);
	assert_int_equal(number(due), 1);
}

static void *store_better(void *arg)
{
	struct made m = plain("a0");
	enum stored *stored = arg;
	struct err err;

	m.records[0].message_count = 7;
	if (!made_store(writer, &m, TRUST_VERIFIED, true, stored, &err))
		*stored = STORED_DUPLICATE;
	return NULL;
}

/* A report is displaced while its records are merged: they are taken back out
 * of the sums, whoever comes first. */
static void what_is_merged_is_taken_back(void **state UNUSED)
{
	const struct timespec pause = {.tv_nsec = 200 * 1000 * 1000};
	struct made m = plain("a0");
	enum stored stored = STORED_NEW;
	pthread_t thread;
	struct err err;

	must_store(&m, TRUST_UNVERIFIED, true);
	begin_merge();
	assert_int_equal(
		pthread_create(&thread, NULL, store_better, &stored), 0);
	nanosleep(&pause, NULL);
	assert_true(pg_exec_script(owner, "commit", &err));
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(stored, STORED_VARIANT_COUNTED);
	assert_exact(15);
}

int main(void)
{
#define PLAIN(f)                         \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		PLAIN(what_is_alike_is_merged),
		PLAIN(a_tail_is_left_alone),
		PLAIN(a_large_day_takes_some_steps),
		PLAIN(days_that_are_not_settled_wait),
		PLAIN(what_comes_meanwhile_is_looked_at_again),
		PLAIN(a_change_is_not_overlooked),
		PLAIN(who_stores_passes_by),
		PLAIN(another_is_at_it),
		PLAIN(what_is_merged_is_taken_back),
	};

	return report_test_run("tidy", tests, ARRAY_LEN(tests));
}
