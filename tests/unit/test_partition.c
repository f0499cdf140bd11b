/* test_partition.c - months are made on demand, dropped whole, and nobody is
 * held up by it. */
#include "tests/harness/report_fixture.h"

#include "store/partition.h"

#include <pthread.h>
#include <unistd.h>

#define TODAY 20778 /* 2026-11-21, a Saturday */

#define INSERT "insert into record_chunk values "
#define REST ", now(), 1, 0, true, true, '{null}', '{1}', '{1}')"
#define WAITING ", now(), 1, 0, true, false, '{null}', '{1}', '{1}')"

static const char *const tables[] = {"record_chunk", "record_set_aside"};
static struct pg *pg; /* by the writer's role */

static int set_up(void **state)
{
	struct err err;

	clock_set(TODAY * DAY_S + 3600);
	store_fixture_must(
		pg_exec_script(owner,
			"do $$ declare t text; begin for t in select name from "
			"table_partition where month is not null loop "
			"execute 'drop table ' || t; end loop; end $$",
			&err),
		&err);
	return report_test_set_up(state);
}

static utc_day_t day_of(const char *text)
{
	utc_day_t day;

	if (!clock_parse_day(str_from(text), &day))
		abort();
	return day;
}

static void make(
	struct partition_months *known, const char *first, const char *last)
{
	struct err err;

	if (!partition_make(
		    pg, tables, 2, day_of(first), day_of(last), known, &err))
		fail_msg("%s", err.msg);
}

static int64_t months(void)
{
	return number("select count(*) from table_partition "
		      "where month is not null");
}

static void only_believable_days_have_one(void **state UNUSED)
{
	static const struct {
		const char *day;
		bool expected;
	} rows[] = {
		{"1970-01-01", false},
		{"2016-11-19", false},
		{"2016-11-20", true},
		{"2026-11-23", true},
		{"2026-11-24", false},
		{"2106-02-07", false},
		{"9999-12-31", false},
	};
	struct partition_months known = {.count = 0};

	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (partition_is_plausible(day_of(rows[i].day)) !=
			rows[i].expected)
			fail_msg("%s", rows[i].day);
	make(&known, "1970-01-01", "1970-01-31");
	make(&known, "2106-02-01", "2107-02-28");
	assert_int_equal(months(), 0);
	make(&known, "2026-09-30", "2026-11-01");
	assert_int_equal(months(), 2 * 3);
	assert_int_equal(known.count, 3);
	/* Half of a window may be believed. */
	make(&known, "2026-11-20", "2027-11-20");
	assert_int_equal(months(), 2 * 3);
}

static void a_known_month_is_not_asked_for(void **state UNUSED)
{
	struct partition_months known = {.count = 0};

	make(&known, "2026-01-05", "2026-01-05");
	assert_false(partition_is_missing(
		&known, day_of("2026-01-01"), day_of("2026-01-31")));
	assert_true(partition_is_missing(
		&known, day_of("2026-01-31"), day_of("2026-02-01")));
	pg_reset(pg);
	make(&known, "2026-01-31", "2026-01-31");
	assert_false(pg_is_connected(pg));
}

static void rows_that_came_too_early_move(void **state UNUSED)
{
	struct partition_months known = {.count = 0};
	struct err err;

	store_fixture_must(pg_exec_script(owner,
				   INSERT "(1, 1, '2026-12-01'" REST ", "
					  "(1, 1, '2026-12-31'" REST ", "
					  "(1, 1, '2027-01-01'" REST,
				   &err),
		&err);
	assert_int_equal(number("select count(*) from record_chunk_odd"), 3);
	clock_set((TODAY + 10) * DAY_S);
	make(&known, "2026-12-01", "2026-12-01");
	assert_int_equal(number("select count(*) from record_chunk_odd"), 1);
	assert_int_equal(number("select count(*) from record_chunk_202612"), 2);
	assert_int_equal(number("select count(*) from record"), 3);
}

/* One is in the middle of a transaction that reads and writes another month. */
static void others_go_on(void **state UNUSED)
{
	struct partition_months known = {.count = 0};
	struct err err;

	make(&known, "2026-10-01", "2026-10-01");
	store_fixture_must(
		pg_exec_script(owner,
			"begin; select from record_chunk "
			"where day = '2026-10-01' for update; " INSERT
			"(1, 1, '2026-10-01'" REST,
			&err),
		&err);
	make(&known, "2026-11-01", "2026-11-01");
	store_fixture_must(pg_exec_script(owner, "commit", &err), &err);
	assert_int_equal(months(), 4);
}

/* Whoever is at the odd days is not waited for without end. */
static void it_gives_up_after_two_seconds(void **state UNUSED)
{
	struct partition_months known = {.count = 0};
	int64_t begin_ms = clock_monotonic_ms();
	struct err err;

	store_fixture_must(
		pg_exec_script(owner,
			"begin; " INSERT "(1, 1, '2106-01-01'" REST, &err),
		&err);
	assert_false(partition_make(pg, tables, 2, day_of("2026-11-01"),
		day_of("2026-11-01"), &known, &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_in_range(clock_monotonic_ms() - begin_ms, 1500, 6000);
	assert_int_equal(known.count, 0);
	store_fixture_must(pg_exec_script(owner, "rollback", &err), &err);
	make(&known, "2026-11-01", "2026-11-01");
	assert_int_equal(known.count, 1);
}

struct beside {
	bool ok;
	struct err err;
};

static void *make_beside(void *ctx)
{
	struct partition_months known = {.count = 0};
	struct beside *b = ctx;

	b->ok = partition_make(pg, tables, 2, day_of("2026-11-01"),
		day_of("2026-11-01"), &known, &b->err);
	return NULL;
}

static bool somebody_waits(void)
{
	return number("select count(*) from pg_locks where "
		      "locktype = 'advisory' and not granted") > 0;
}

/* The second has looked, seen none, and waits for the first. */
static void two_make_one(void **state UNUSED)
{
	struct beside b;
	pthread_t thread;
	struct err err;

	store_fixture_must(
		pg_exec_script(owner,
			"begin; select partition_make('record_chunk', "
			"'2026-11-01')",
			&err),
		&err);
	assert_int_equal(pthread_create(&thread, NULL, make_beside, &b), 0);
	for (int i = 0; i < 1000 && !somebody_waits(); i++)
		usleep(10 * 1000);
	store_fixture_must(pg_exec_script(owner, "commit", &err), &err);
	pthread_join(thread, NULL);
	if (!b.ok)
		fail_msg("%s", b.err.msg);
	assert_int_equal(months(), 2);
}

static void list_and_drop(void **state UNUSED)
{
	struct arena *a = arena_new("test", 1 << 20);
	struct partition_months known = {.count = 0};
	struct partition *list;
	uint64_t bytes = 0;
	struct err err;
	size_t count;

	make(&known, "2026-09-01", "2026-10-31");
	assert_true(partition_list(pg, "record_chunk", a, &list, &count, &err));
	assert_int_equal(count, 3);
	assert_int_equal(list[0].month, day_of("2026-09-01"));
	assert_true(str_equal(list[0].name, STR("record_chunk_202609")));
	assert_true(str_equal(list[1].name, STR("record_chunk_202610")));
	assert_true(list[2].is_odd);
	assert_true(list[0].bytes > 0);
	/* Records that the sums are to outlive are not in them yet. */
	store_fixture_must(pg_exec_script(owner,
				   INSERT "(1, 1, '2026-09-30'" WAITING, &err),
		&err);
	assert_true(partition_drop(
		pg, "record_chunk", day_of("2026-09-01"), &bytes, &err));
	assert_int_equal(bytes, 0);
	assert_int_equal(months(), 4);
	store_fixture_must(
		pg_exec_script(owner,
			"update record_chunk set is_summed = true", &err),
		&err);
	assert_true(partition_drop(
		pg, "record_chunk", day_of("2026-09-01"), &bytes, &err));
	assert_true(bytes > 0);
	assert_int_equal(months(), 3);
	assert_true(partition_drop(
		pg, "record_chunk", day_of("2026-09-01"), &bytes, &err));
	assert_int_equal(bytes, 0);
	/* Only partitions, whatever a name may say. */
	assert_true(partition_drop(
		pg, "report", day_of("2026-09-01"), &bytes, &err));
	arena_free(&a);
}

/* Reports of many months in one transaction, old ones and odd ones. */
static void reports_find_their_month(void **state UNUSED)
{
	static const char *const days[] = {"2026-11-01", "2106-01-01",
		"2026-05-01", "2016-01-01", "2026-05-02", "2025-12-31"};
	enum stored stored;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	for (size_t i = 0; i < ARRAY_LEN(days); i++) {
		char id[16];
		struct made m;

		snprintf(id, sizeof(id), "r%zu", i);
		m = plain(id);
		m.r.metadata.begin_s = clock_day_begin_s(day_of(days[i]));
		m.r.metadata.end_s = m.r.metadata.begin_s + DAY_S - 1;
		if (!made_put(writer, &m, TRUST_VERIFIED, i % 2, &stored, &err))
			fail_msg("%s: %s", days[i], err.msg);
	}
	assert_true(report_writer_commit(writer, &err));
	assert_exact(6 * 18);
	assert_int_equal(months(), 3 * 2);
	assert_int_equal(number("select count(*) from record_chunk_odd"), 2);
	assert_int_equal(number("select count(*) from record_chunk_202605"), 2);
}

int main(void)
{
#define CASE(f) \
	cmocka_unit_test_setup_teardown(f, set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(only_believable_days_have_one),
		CASE(a_known_month_is_not_asked_for),
		CASE(rows_that_came_too_early_move),
		CASE(others_go_on),
		CASE(it_gives_up_after_two_seconds),
		CASE(two_make_one),
		CASE(list_and_drop),
		CASE(reports_find_their_month),
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
