/* test_report_writer.c - reports into PostgreSQL, whole or not at all. */
#include "tests/harness/report_fixture.h"

#include <pthread.h>
/* --- plain reports ------------------------------------------------------- */

static void new_report_is_stored_whole(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = plain("r1");

	assert_int_equal(
		must_store(&m, TRUST_VERIFIED, is_complete), STORED_NEW);
	assert_exact(18);
	assert_int_equal(number("select count(*) from record"), 4);
	assert_int_equal(number("select count(*) from record_shape"), 4);
	assert_int_equal(
		number("select sum(passed)::int8 from source_day"), 13);
	assert_int_equal(
		number("select sum(quarantined)::int8 from source_day"), 5);
	assert_int_equal(
		number("select sum(dkim_aligned)::int8 from source_day"), 12);
	assert_int_equal(
		number("select sum(spf_aligned)::int8 from source_day"), 11);
	assert_int_equal(number("select messages from source_day "
				"where source_ip = '2001:db8::1'"),
		2);
	assert_int_equal(number("select messages from source_day "
				"where source_ip is null"),
		1);
	assert_int_equal(
		number("select count(*) from report r join report_head h "
		       "on h.domain_id = r.domain_id and h.id = r.head_id "
		       "where trust = 2 "
		       "and first_day = '2026-11-01' "
		       "and last_day = '2026-11-01' and counted "
		       "and record_count = 4 and message_count = 18 "
		       "and length(content_sum) = 16 "
		       "and arrival_day = '2026-11-03' "
		       "and host = 'host.test' and pct = 100"),
		1);
}

static void duplicate_changes_nothing(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = plain("r1");

	must_store(&m, TRUST_VERIFIED, true);
	assert_int_equal(
		must_store(&m, TRUST_VERIFIED, is_complete), STORED_DUPLICATE);
	assert_int_equal(must_store(&m, TRUST_UNVERIFIED, is_complete),
		STORED_DUPLICATE);
	assert_exact(18);
	assert_int_equal(number("select count(*) from report"), 1);
	assert_int_equal(number("select duplicates from report"), 2);
	assert_int_equal(number("select trust from report"), 2);
	assert_int_equal(number("select count(*) from record_set_aside"), 0);
}

static void duplicate_within_one_transaction(void **state UNUSED)
{
	struct made a = plain("r1"), b = plain("r2");
	enum stored stored;
	struct err err;

	b.records[0].message_count = 11;
	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &a, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(stored, STORED_NEW);
	assert_true(made_put(writer, &b, TRUST_VERIFIED, false, &stored, &err));
	assert_int_equal(stored, STORED_NEW);
	assert_true(made_put(writer, &a, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(stored, STORED_DUPLICATE);
	assert_true(made_put(writer, &b, TRUST_VERIFIED, false, &stored, &err));
	assert_int_equal(stored, STORED_DUPLICATE);
	assert_true(report_writer_commit(writer, &err));
	assert_exact(37);
	assert_int_equal(number("select count(*) from report"), 2);
}

static void window_may_differ_under_one_id(void **state UNUSED)
{
	struct made m = plain("r1");

	must_store(&m, TRUST_VERIFIED, true);
	m.r.metadata.begin_s += DAY_S;
	m.r.metadata.end_s += DAY_S;
	assert_int_equal(must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(36);
}

static void rollback_stores_nothing(void **state UNUSED)
{
	struct made m = plain("r1"), n = plain("r2");
	enum stored stored;
	struct err err;

	m.many = 30000; /* its COPY is under way */
	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &m, TRUST_VERIFIED, false, &stored, &err));
	report_writer_rollback(writer);
	assert_int_equal(must_store(&n, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(18);
}

static void run(const char *sql)
{
	struct err err;

	store_fixture_must(pg_exec_script(owner, sql, &err), &err);
}

/* Shapes go another way than rows, which refer to them. */
static void rows_without_shapes_are_not_committed(void **state UNUSED)
{
	struct made m = plain("r1"), n = plain("r1");
	enum stored stored;
	struct err err;

	run("alter table record_shape add constraint none check (false)");
	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &m, TRUST_VERIFIED, true, &stored, &err));
	assert_false(report_writer_commit(writer, &err));
	report_writer_rollback(writer);
	assert_int_equal(number("select count(*) from report"), 0);
	run("alter table record_shape drop constraint none");
	/* What was not stored is not believed to be. */
	assert_int_equal(must_store(&n, TRUST_VERIFIED, true), STORED_NEW);
	assert_true(number("select count(*) from record_shape") > 0);
	assert_exact(18);
}

/* --- what is refused ------------------------------------------------------ */

static void check_refusal(struct made *m, enum err_code code)
{
	struct made good = plain("good");
	enum stored stored;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_false(made_put(writer, m, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(err.code, code);
	/* The transaction goes on. */
	assert_true(
		made_put(writer, &good, TRUST_VERIFIED, true, &stored, &err));
	assert_true(report_writer_commit(writer, &err));
	assert_exact(18);
}

static void implausible_window_is_refused(void **state UNUSED)
{
	static const struct {
		int64_t begin_s, end_s;
	} windows[] = {
		{NOV_1_S, INT64_MAX},
		{-1, 10},
		{NOV_1_S, NOV_1_S - 1},
		{NOV_1_S, NOV_1_S + 401 * DAY_S},
		{INT64_C(253402300800), INT64_C(253402300900)},
	};

	for (size_t i = 0; i < ARRAY_LEN(windows); i++) {
		struct made m = plain("r1");

		m.r.metadata.begin_s = windows[i].begin_s;
		m.r.metadata.end_s = windows[i].end_s;
		report_test_set_up(NULL);
		check_refusal(&m, ERR_SYNTAX);
	}
}

static void too_many_messages_are_refused(void **state UNUSED)
{
	struct made m = plain("r1");

	m.records[0].message_count = UINT64_MAX / 2;
	check_refusal(&m, ERR_LIMIT);
}

/* A record too few, or a count that is off by one. */
static void totals_must_match(void **state UNUSED)
{
	const struct arrival arrival = {.arrived_s = NOV_1_S};
	struct made m = plain("r1");
	enum stored stored;
	struct err err;

	made_finish(&m);
	for (size_t left_out = 0; left_out < 2; left_out++) {
		assert_true(report_writer_begin(writer, &err));
		assert_true(report_writer_report(
			writer, &m.r, true, &arrival, &stored, &err));
		m.records[0].message_count += !left_out;
		for (size_t i = left_out; i < m.count; i++)
			assert_true(report_writer_record(
				writer, &m.records[i], &err));
		m.records[0].message_count -= !left_out;
		assert_false(
			report_writer_report_end(writer, &m.r, &stored, &err));
		assert_int_equal(err.code, ERR_SYNTAX);
		report_writer_rollback(writer);
	}
	assert_exact(0);
}

/* --- domains ------------------------------------------------------------- */

static void use_writer(struct report_writer_config config)
{
	report_writer_free(&writer);
	config.pg = (struct pg_config){.url = fixture.writer_url,
		.prepare = true,
		.application_name = "test writer"};
	writer = report_writer_new(&config);
}

static void foreign_domain_is_refused(void **state UNUSED)
{
	static const char *own[] = {"other.test", "Example.COM"};
	struct made m = plain("r1");

	use_writer((struct report_writer_config){.own = {own, 2}});
	m.r.policy.domain = STR("notexample.com");
	check_refusal(&m, ERR_UNSUPPORTED);
	m.r.policy.domain = STR("mail.example.com");
	assert_int_equal(must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(36);
}

static void domains_have_a_ceiling(void **state UNUSED)
{
	struct made m = plain("r1");

	use_writer((struct report_writer_config){.max_domains = 1});
	must_store(&m, TRUST_VERIFIED, true);
	made_clear(owner);
	report_writer_free(&writer);
	use_writer((struct report_writer_config){.max_domains = 1});
	m.r.policy.domain = STR("first.test");
	must_store(&m, TRUST_VERIFIED, true);
	m.r.policy.domain = STR("second.test");
	assert_int_equal(number("select count(*) from domain"), 1);
	{
		enum stored stored;
		struct err err;

		assert_false(made_store(
			writer, &m, TRUST_VERIFIED, true, &stored, &err));
		assert_int_equal(err.code, ERR_LIMIT);
		assert_non_null(strstr(err.msg, "second.test"));
	}
	assert_exact(18);
}

/* --- failures ------------------------------------------------------------ */

static void kill_backends(void)
{
	number("select count(pg_terminate_backend(pid)) from pg_stat_activity "
	       "where application_name = 'test writer'");
}

/* The connection dies after n records; then all of it is stored again. */
static void killed_backend_loses_and_doubles_nothing(void **state UNUSED)
{
	struct made m = plain("r1"), before = plain("r0");
	enum stored stored;
	struct err err = {.code = ERR_NONE};
	bool ok;

	m.many = 20000;
	must_store(&before, TRUST_VERIFIED, true);
	assert_true(report_writer_begin(writer, &err));
	kill_backends();
	ok = made_put(writer, &m, TRUST_VERIFIED, false, &stored, &err) &&
	     report_writer_commit(writer, &err);
	assert_false(ok);
	assert_int_equal(err.code, ERR_TEMP);
	report_writer_rollback(writer);
	assert_exact(18);
	assert_int_equal(must_store(&m, TRUST_VERIFIED, false), STORED_NEW);
	assert_exact(18 + m.r.message_count);
}

static void killed_backend_at_commit(void **state UNUSED)
{
	struct made m = plain("r1");
	enum stored stored;
	struct err err = {.code = ERR_NONE};

	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &m, TRUST_VERIFIED, true, &stored, &err));
	kill_backends();
	assert_false(report_writer_commit(writer, &err));
	assert_int_equal(err.code, ERR_TEMP);
	report_writer_rollback(writer);
	assert_exact(0);
	assert_int_equal(must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(18);
}

/* An idle connection that died is no failure. */
static void killed_while_idle(void **state UNUSED)
{
	struct made m = plain("r1");

	must_store(&m, TRUST_VERIFIED, true);
	kill_backends();
	m.r.metadata.report_id = STR("r2");
	m.records[0].message_count = 20;
	assert_int_equal(must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(46);
}

/* What another process deleted is made again. */
static void deleted_domain_is_made_again(void **state UNUSED)
{
	struct made m = plain("r1");
	enum stored stored;
	struct err err;

	must_store(&m, TRUST_VERIFIED, true);
	made_clear(owner);
	if (!made_store(writer, &m, TRUST_VERIFIED, true, &stored, &err)) {
		assert_int_equal(err.code, ERR_TEMP);
		assert_int_equal(
			must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
	}
	assert_exact(18);
}

/* --- two writers --------------------------------------------------------- */

/* New names and shapes of an open transaction do not hold up another. */
static void writers_do_not_wait_for_names(void **state UNUSED)
{
	struct report_writer *other = made_writer(&fixture, false);
	struct made a = plain("r1"), b = plain("r2");
	enum stored stored;
	struct err err;

	b.r.metadata.begin_s += DAY_S;
	b.r.metadata.end_s += DAY_S;
	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &a, TRUST_VERIFIED, true, &stored, &err));
	assert_true(made_store(other, &b, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(stored, STORED_NEW);
	assert_true(report_writer_commit(writer, &err));
	assert_exact(36);
	report_writer_free(&other);
}

static void *store_the_same(void *ctx)
{
	struct report_writer *other = made_writer(&fixture, true);
	struct made m = plain("r1");
	struct err err;

	if (!made_store(other, &m, TRUST_VERIFIED, true, ctx, &err))
		fprintf(stderr, "%s\n", err.msg);
	report_writer_free(&other);
	return NULL;
}

static void same_report_by_two_writers_counts_once(void **state UNUSED)
{
	enum stored mine, theirs = STORED_NEW;
	struct made m = plain("r1");
	pthread_t thread;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &m, TRUST_VERIFIED, true, &mine, &err));
	assert_int_equal(
		pthread_create(&thread, NULL, store_the_same, &theirs), 0);
	while (number("select count(*) from pg_stat_activity "
		      "where wait_event_type = 'Lock'") == 0)
		;
	assert_true(report_writer_commit(writer, &err));
	pthread_join(thread, NULL);
	assert_int_equal(mine, STORED_NEW);
	assert_int_equal(theirs, STORED_DUPLICATE);
	assert_exact(18);
}

int main(void)
{
	static bool is_complete = true, is_streamed = false;
#define CASE(f, how)                                                       \
	{                                                                  \
#f " " #how, f, report_test_set_up, report_test_tear_down, \
			&is_##how                                          \
	}
#define PLAIN(f)                         \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(new_report_is_stored_whole, complete),
		CASE(new_report_is_stored_whole, streamed),
		CASE(duplicate_changes_nothing, complete),
		CASE(duplicate_changes_nothing, streamed),
		PLAIN(duplicate_within_one_transaction),
		PLAIN(window_may_differ_under_one_id),
		PLAIN(rollback_stores_nothing),
		PLAIN(rows_without_shapes_are_not_committed),
		PLAIN(implausible_window_is_refused),
		PLAIN(too_many_messages_are_refused),
		PLAIN(totals_must_match),
		PLAIN(foreign_domain_is_refused),
		PLAIN(domains_have_a_ceiling),
		PLAIN(killed_backend_loses_and_doubles_nothing),
		PLAIN(killed_backend_at_commit),
		PLAIN(killed_while_idle),
		PLAIN(deleted_domain_is_made_again),
		PLAIN(writers_do_not_wait_for_names),
		PLAIN(same_report_by_two_writers_counts_once),
	};

	return report_test_run("report_writer", tests, ARRAY_LEN(tests));
}
