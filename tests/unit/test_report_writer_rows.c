/* test_report_writer_rows.c - days, sizes and texts of what is stored. */
#include "tests/harness/report_fixture.h"

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
	assert_int_equal(number("select count(*) from record where is_advised "
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
	assert_int_equal(
		number("select count(*) from record where is_advised"), 0);
}

/* --- what strangers may write -------------------------------------------- */

static void hostile_text_is_stored(void **state UNUSED)
{
	static char long_id[4096], junk[] = "a\0b\xff\xc3(\"\\";
	const struct str bad = {junk, sizeof(junk) - 1};
	const struct dkim_auth_result dkim = {bad, bad, AUTH_RESULT_OTHER, bad};
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
	m.records[1].header_from = (struct str){"a\xef\xbf\xbd"
						"b\xff\xc3(\"\\",
		10};
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

/* --- size ---------------------------------------------------------------- */

/* In a window of one day and of four, whose records have to be sorted. */
static void large_report_is_exact(void **state UNUSED)
{
	struct made m = plain("r1"), n = plain("r2");

	m.many = 7000;
	n.many = 3000;
	n.r.metadata.end_s = NOV_1_S + 3 * DAY_S;
	must_store(&m, TRUST_VERIFIED, false);
	must_store(&n, TRUST_VERIFIED, false);
	assert_exact(m.r.message_count + n.r.message_count);
	assert_int_equal(number("select count(*) from record where report_id = "
				"(select min(id) from report)"),
		7004);
	assert_int_equal(
		number("select count(distinct day) from record_chunk "
		       "where report_id = (select max(id) from report)"),
		3);
	/* Few rows for many records, but none without end. */
	assert_int_equal(number("select max(cardinality(source_ip)) "
				"from record_chunk"),
		256);
	assert_true(number("select count(*) from record_chunk") < 100);
	assert_int_equal(number("select count(*) from source_day_sum"), 0);
}

static void records_stand_as_they_came(void **state UNUSED)
{
	struct made m = plain("r1");

	made_add(&m, "192.0.2.1", 10, "pass", "pass", "example.com");
	must_store(&m, TRUST_VERIFIED, true);
	assert_exact(28);
	assert_int_equal(number("select count(*) from record "
				"where source_ip = '192.0.2.1'"),
		2);
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
		/* Five reports a day share their sources. */
		if (i % 5 == 0) {
			m.r.metadata.begin_s += DAY_S;
			m.r.metadata.end_s += DAY_S;
		}
		assert_true(made_put(
			writer, &m, TRUST_VERIFIED, true, &stored, &err));
		assert_int_equal(stored, STORED_NEW);
		messages += m.r.message_count;
	}
	assert_true(report_writer_commit(writer, &err));
	assert_exact(messages);
	assert_int_equal(number("select sum(messages)::int8 from domain_day"),
		(int64_t)messages);
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

int main(void)
{
#define PLAIN(f)                         \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		PLAIN(two_day_window_is_split),
		PLAIN(long_window_is_no_advice),
		PLAIN(hostile_text_is_stored),
		PLAIN(large_report_is_exact),
		PLAIN(records_stand_as_they_came),
		PLAIN(batch_of_many_reports_is_exact),
		PLAIN(every_record_a_shape_of_its_own),
	};

	return report_test_run("report_writer_rows", tests, ARRAY_LEN(tests));
}
