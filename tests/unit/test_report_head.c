/* test_report_head.c - what reports have in common is stored once, and each
 * shows its own. */
#include "tests/harness/report_fixture.h"

/* `id`: one letter; days later as many as it is after "a". */
static struct made of_day(const char *id)
{
	struct made m = plain(id);

	m.r.metadata.begin_s += (id[0] - 'a') * DAY_S;
	m.r.metadata.end_s += (id[0] - 'a') * DAY_S;
	return m;
}

static void one_head_for_all(void **state UNUSED)
{
	struct made a = of_day("a"), b = of_day("b"), c = of_day("c"),
		    d = of_day("d"), e = of_day("e");

	must_store(&a, TRUST_VERIFIED, true);
	must_store(&b, TRUST_VERIFIED, true);
	must_store(&c, TRUST_VERIFIED, false);
	assert_int_equal(number("select count(*) from report_head"), 1);
	d.r.policy.p = POLICY_REJECT;
	d.r.metadata.extra_contact_info = STR("word");
	must_store(&d, TRUST_VERIFIED, true);
	/* A word moved to the next column is another one. */
	e.r.policy.p = POLICY_REJECT;
	e.r.metadata.email = STR("word");
	must_store(&e, TRUST_VERIFIED, true);
	assert_int_equal(number("select count(*) from report_head"), 3);
	assert_int_equal(number("select count(*) from v_report"), 5);
	assert_int_equal(number("select count(*) from v_report where "
				"(p = 'reject') = (report_id in ('d', 'e')) "
				"and (email is null) = (report_id <> 'e')"),
		5);
	assert_exact(5 * 18);
}

/* Errors may stand behind the records: known at the end alone. */
static void error_of_a_streamed_one(void **state UNUSED)
{
	struct made a = of_day("a"), head = a;
	const struct arrival arrival = {.arrived_s = NOV_1_S + 2 * DAY_S,
		.trust = TRUST_VERIFIED,
		.channel = STR("test")};
	enum stored stored;
	struct err err;

	made_finish(&a);
	a.r.metadata.error = STR("too late");
	store_fixture_must(report_writer_begin(writer, &err) &&
				   report_writer_report(writer, &head.r, false,
					   &arrival, &stored, &err),
		&err);
	for (size_t i = 0; i < a.count; i++)
		store_fixture_must(
			report_writer_record(writer, &a.records[i], &err),
			&err);
	store_fixture_must(
		report_writer_report_end(writer, &a.r, &stored, &err) &&
			report_writer_commit(writer, &err),
		&err);
	assert_int_equal(number("select count(*) from report r "
				"join report_head h on h.domain_id = "
				"r.domain_id and h.id = r.head_id "
				"where h.error = 'too late'"),
		1);
}

/* Of one reporter, day and id, as hourly reports may be. */
static void other_window_is_another_report(void **state UNUSED)
{
	struct made a = plain("same"), b = plain("same");

	b.r.metadata.begin_s += 3600;
	assert_int_equal(must_store(&a, TRUST_VERIFIED, true), STORED_NEW);
	assert_int_equal(must_store(&b, TRUST_VERIFIED, true), STORED_NEW);
	assert_int_equal(
		number("select count(*) from report where variant = 1 "
		       "and last_day = '2026-11-01' and not is_reissue"),
		2);
	assert_exact(36);
}

/* A rolled back batch, and another writer that knows nothing. */
static void heads_of_two_writers(void **state UNUSED)
{
	struct made a = of_day("a"), b = of_day("b");
	enum stored stored;
	struct err err;

	store_fixture_must(report_writer_begin(writer, &err), &err);
	made_finish(&a);
	store_fixture_must(
		made_put(writer, &a, TRUST_VERIFIED, true, &stored, &err),
		&err);
	report_writer_rollback(writer);
	must_store(&a, TRUST_VERIFIED, true);
	report_writer_free(&writer);
	writer = made_writer(&fixture, true);
	must_store(&b, TRUST_VERIFIED, true);
	assert_int_equal(number("select count(*) from report_head"), 1);
	assert_int_equal(number("select count(*) from v_report"), 2);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(one_head_for_all,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(error_of_a_streamed_one,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(other_window_is_another_report,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(heads_of_two_writers,
			report_test_set_up, report_test_tear_down),
	};

	return report_test_run("report_head", tests, ARRAY_LEN(tests));
}
