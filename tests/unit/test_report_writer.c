/* test_report_writer.c - reports into a real PostgreSQL, whole or not at all. */
#include "tests/harness/report_fixture.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static struct store_fixture fixture;
static struct pg *owner;
static struct report_writer *writer;

static int64_t number(const char *sql)
{
	return store_fixture_number(owner, sql);
}

static enum stored must_store(
	struct made *m, enum trust trust, bool is_complete)
{
	enum stored stored;
	struct err err;

	if (!made_store(writer, m, trust, is_complete, &stored, &err))
		fail_msg("%s", err.msg);
	return stored;
}

/* The sums are exact, and there are so many messages in them. */
static void assert_exact(uint64_t messages)
{
	struct verify_result v;
	struct err err;

	if (!verify_rollups(owner, &v, &err))
		fail_msg("%s", err.msg);
	if (v.difference_count > 0)
		fail_msg("%s", v.first_difference);
	assert_int_equal(v.message_count, messages);
	assert_int_equal(
		number("select coalesce(sum(messages), 0)::int8 from source_day"),
		messages);
}

static int set_up(void **state UNUSED)
{
	made_clear(owner);
	writer = made_writer(&fixture, true);
	return 0;
}

static int tear_down(void **state UNUSED)
{
	report_writer_free(&writer);
	return 0;
}

/* --- plain reports ------------------------------------------------------- */

static struct made plain(const char *id)
{
	struct made m = made_report(id);

	made_add(&m, "192.0.2.1", 10, "pass", "pass", "example.com");
	made_add(&m, "192.0.2.2", 5, "fail", "fail", "example.com");
	made_add(&m, "2001:db8::1", 2, "pass", "fail", "sub.example.com");
	made_add(&m, NULL, 1, "fail", "pass", "example.com");
	return m;
}

static void new_report_is_stored_whole(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = plain("r1");

	assert_int_equal(
		must_store(&m, TRUST_VERIFIED, is_complete), STORED_NEW);
	assert_exact(18);
	assert_int_equal(number("select count(*) from record"), 4);
	assert_int_equal(number("select count(*) from record_shape"), 4);
	assert_int_equal(number("select sum(passed)::int8 from source_day"), 13);
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
	assert_int_equal(number("select count(*) from report where trust = 2 "
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
	assert_int_equal(
		must_store(&m, TRUST_UNVERIFIED, is_complete), STORED_DUPLICATE);
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
	assert_true(made_put(
		writer, &a, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(stored, STORED_NEW);
	assert_true(made_put(
		writer, &b, TRUST_VERIFIED, false, &stored, &err));
	assert_int_equal(stored, STORED_NEW);
	assert_true(made_put(
		writer, &a, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(stored, STORED_DUPLICATE);
	assert_true(made_put(
		writer, &b, TRUST_VERIFIED, false, &stored, &err));
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
	assert_true(made_put(
		writer, &m, TRUST_VERIFIED, false, &stored, &err));
	report_writer_rollback(writer);
	assert_int_equal(must_store(&n, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(18);
}

/* --- days ---------------------------------------------------------------- */

static void two_day_window_is_split(void **state UNUSED)
{
	struct made m = plain("r1");

	m.r.metadata.end_s = NOV_1_S + 2 * DAY_S;
	must_store(&m, TRUST_VERIFIED, true);
	assert_exact(18);
	assert_int_equal(number("select sum(messages)::int8 from source_day "
				"where day = '2026-11-01'"),
		9);
	assert_int_equal(number("select sum(messages)::int8 from source_day "
				"where day = '2026-11-02'"),
		9);
	assert_int_equal(
		number("select count(*) from record where message_count = 0"),
		0);
	assert_int_equal(number("select count(*) from fact where is_advised "
				"and day = '2026-11-02'") > 0,
		1);
}

static void long_window_is_no_advice(void **state UNUSED)
{
	struct made m = plain("r1");

	m.r.metadata.end_s = NOV_1_S + 40 * DAY_S;
	must_store(&m, TRUST_VERIFIED, true);
	assert_exact(18);
	assert_int_equal(
		number("select count(*) from report where is_long"), 1);
	assert_int_equal(number("select count(*) from fact where is_advised"),
		0);
}

/* --- what strangers may write -------------------------------------------- */

static void hostile_text_is_stored(void **state UNUSED)
{
	static char long_id[4096], junk[] = "a\0b\xff\xc3(\"\\";
	const struct str bad = {junk, sizeof(junk) - 1};
	const struct dkim_auth_result dkim = {
		bad, bad, AUTH_RESULT_OTHER, bad};
	const struct spf_auth_result spf = {
		bad, SPF_SCOPE_OTHER, AUTH_RESULT_OTHER, bad};
	const struct policy_override_reason reason = {REASON_OTHER, bad};
	struct made m = plain("r1");

	/* Incompressible, longer than an index entry may be. */
	srandom(1);
	for (size_t i = 0; i < sizeof(long_id); i++)
		long_id[i] = (char)(33 + random() % 90);
	m.r.metadata.report_id = (struct str){long_id, sizeof(long_id)};
	m.r.metadata.org_name = bad;
	m.r.metadata.email = bad;
	m.r.metadata.error = bad;
	m.r.policy.fo = bad;
	m.records[0].header_from = bad;
	/* The same once cleaned: one key in one statement. */
	m.records[1].header_from = (struct str){"a\xef\xbf\xbd" "b\xff\xc3(\"\\", 10};
	m.records[1].source_ip = m.records[0].source_ip;
	m.records[0].envelope_from = bad;
	m.records[0].reasons = &reason;
	m.records[0].reason_count = 1;
	m.records[0].dkim_results = &dkim;
	m.records[0].dkim_count = 1;
	m.records[0].spf_results = &spf;
	m.records[0].spf_count = 1;
	assert_int_equal(must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(18);
	assert_int_equal(number("select count(*) from record_shape "
				"where dkim_results->0->>'domain' like 'a_b%'"),
		1);
}

static void check_refusal(struct made *m, enum err_code code)
{
	struct made good = plain("good");
	enum stored stored;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_false(made_put(
		writer, m, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(err.code, code);
	/* The transaction goes on. */
	assert_true(made_put(
		writer, &good, TRUST_VERIFIED, true, &stored, &err));
	assert_true(report_writer_commit(writer, &err));
	assert_exact(18);
}

static void implausible_window_is_refused(void **state UNUSED)
{
	struct made m = plain("r1");

	m.r.metadata.end_s = INT64_MAX;
	check_refusal(&m, ERR_SYNTAX);
}

static void too_many_messages_are_refused(void **state UNUSED)
{
	struct made m = plain("r1");

	m.records[0].message_count = UINT64_MAX / 2;
	check_refusal(&m, ERR_LIMIT);
}

static void totals_must_match(void **state UNUSED)
{
	const struct arrival arrival = {.arrived_s = NOV_1_S};
	struct made m = plain("r1");
	enum stored stored;
	struct err err;

	made_finish(&m);
	assert_true(report_writer_begin(writer, &err));
	assert_true(report_writer_report(
		writer, &m.r, true, &arrival, &stored, &err));
	assert_true(report_writer_record(writer, &m.records[0], &err));
	assert_false(report_writer_report_end(writer, &m.r, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	report_writer_rollback(writer);
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

		assert_false(made_store(writer, &m, TRUST_VERIFIED, true,
			&stored, &err));
		assert_int_equal(err.code, ERR_LIMIT);
		assert_non_null(strstr(err.msg, "second.test"));
	}
	assert_exact(18);
}

/* --- size ---------------------------------------------------------------- */

static void wide_report_is_exact_before_and_after_tidy(void **state UNUSED)
{
	struct made m = plain("r1"), n = plain("r2");
	int64_t expected;
	bool is_done = false;
	struct err err;

	m.many = 7000;
	n.many = 3000;
	n.r.metadata.end_s = NOV_1_S + 3 * DAY_S;
	must_store(&m, TRUST_VERIFIED, false);
	must_store(&n, TRUST_VERIFIED, false);
	expected = (int64_t)(m.r.message_count + n.r.message_count);
	assert_exact((uint64_t)expected);
	assert_int_equal(number("select count(*) from source_day_sum"), 0);
	for (int i = 0; i < 2; i++) {
		assert_true(report_writer_tidy(writer, &is_done, &err));
		assert_false(is_done);
	}
	assert_true(report_writer_tidy(writer, &is_done, &err));
	assert_true(is_done);
	assert_exact((uint64_t)expected);
	assert_int_equal(
		number("select sum(messages)::int8 from source_day_sum"),
		expected);
}

static void big_report_of_few_sources_is_summed(void **state UNUSED)
{
	struct made m = plain("r1");
	struct record record;
	struct arrival arrival = {.arrived_s = NOV_1_S};
	enum stored stored;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_true(report_writer_report(
		writer, &m.r, false, &arrival, &stored, &err));
	for (uint32_t i = 0; i < 50000; i++) {
		made_many(i % 500, &record);
		assert_true(report_writer_record(writer, &record, &err));
		m.r.record_count++;
		m.r.message_count += record.message_count;
	}
	assert_true(report_writer_report_end(writer, &m.r, &stored, &err));
	assert_true(report_writer_commit(writer, &err));
	assert_exact(m.r.message_count);
	assert_int_equal(number("select count(*) from source_day_sum"), 500);
	assert_int_equal(number("select count(*) from fact"), 500);
	assert_int_equal(number("select count(*) from record"), 50000);
}

static void batch_of_many_reports_is_exact(void **state UNUSED)
{
	struct made m = made_report("");
	uint64_t messages = 0;
	enum stored stored;
	char id[16];
	struct err err;

	m.many = 1500;
	assert_true(report_writer_begin(writer, &err));
	for (int i = 0; i < 20; i++) {
		snprintf(id, sizeof(id), "r%d", i);
		m.r.metadata.report_id = str_from(id);
		m.r.metadata.begin_s += DAY_S;
		m.r.metadata.end_s += DAY_S;
		assert_true(made_put(
			writer, &m, TRUST_VERIFIED, true, &stored, &err));
		assert_int_equal(stored, STORED_NEW);
		messages += m.r.message_count;
	}
	assert_true(report_writer_commit(writer, &err));
	assert_exact(messages);
}

static void every_record_a_shape_of_its_own(void **state UNUSED)
{
	struct made m = plain("r1");
	struct record record;
	const struct arrival arrival = {.arrived_s = NOV_1_S};
	char from[64], to[64];
	enum stored stored;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_true(report_writer_report(
		writer, &m.r, false, &arrival, &stored, &err));
	for (uint32_t i = 0; i < 3500; i++) {
		made_many(i % 50, &record);
		snprintf(from, sizeof(from), "h%u.example.com", i);
		snprintf(to, sizeof(to), "t%u.test", i);
		record.header_from = str_from(from);
		record.envelope_to = str_from(to);
		assert_true(report_writer_record(writer, &record, &err));
		m.r.record_count++;
		m.r.message_count += record.message_count;
	}
	assert_true(report_writer_report_end(writer, &m.r, &stored, &err));
	assert_true(report_writer_commit(writer, &err));
	assert_exact(m.r.message_count);
	assert_int_equal(number("select count(*) from record_shape"), 3500);
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
	assert_true(made_put(
		writer, &m, TRUST_VERIFIED, true, &stored, &err));
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
	assert_true(made_put(
		writer, &a, TRUST_VERIFIED, true, &stored, &err));
	assert_true(
		made_store(other, &b, TRUST_VERIFIED, true, &stored, &err));
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
#define CASE(f, how) \
	{#f " " #how, f, set_up, tear_down, &is_##how}
#define PLAIN(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(new_report_is_stored_whole, complete),
		CASE(new_report_is_stored_whole, streamed),
		CASE(duplicate_changes_nothing, complete),
		CASE(duplicate_changes_nothing, streamed),
		PLAIN(duplicate_within_one_transaction),
		PLAIN(window_may_differ_under_one_id),
		PLAIN(rollback_stores_nothing),
		PLAIN(two_day_window_is_split),
		PLAIN(long_window_is_no_advice),
		PLAIN(hostile_text_is_stored),
		PLAIN(implausible_window_is_refused),
		PLAIN(too_many_messages_are_refused),
		PLAIN(totals_must_match),
		PLAIN(foreign_domain_is_refused),
		PLAIN(domains_have_a_ceiling),
		PLAIN(wide_report_is_exact_before_and_after_tidy),
		PLAIN(big_report_of_few_sources_is_summed),
		PLAIN(batch_of_many_reports_is_exact),
		PLAIN(every_record_a_shape_of_its_own),
		PLAIN(killed_backend_loses_and_doubles_nothing),
		PLAIN(killed_backend_at_commit),
		PLAIN(killed_while_idle),
		PLAIN(deleted_domain_is_made_again),
		PLAIN(writers_do_not_wait_for_names),
		PLAIN(same_report_by_two_writers_counts_once),
	};
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
