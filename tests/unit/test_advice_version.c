/* test_advice_version.c - whatever changes advice changes its version. */
#include "store/advice_version.h"

#include "store/owner_word.h"
#include "store/report_delete.h"
#include "store/source_known.h"
#include "tests/harness/report_fixture.h"

#define DOMAIN STR("example.com")
#define TODAY 20800

static struct err err;

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

static struct advice_version now(void)
{
	struct pg *pg = store_fixture_pg(fixture.api_url);
	struct advice_version v;

	must(advice_version_read(pg, DOMAIN, TODAY, &v, &err));
	pg_free(&pg);
	return v;
}

static void store(const char *id)
{
	struct made m = plain(id);

	must_store(&m, TRUST_VERIFIED, true);
}

/* Other than before, and it stays so. */
static void assert_changed(struct advice_version *before, bool in_reports)
{
	struct advice_version after = now(), again = now();

	assert_false(advice_version_equal(before, &after));
	assert_true(advice_version_equal(&after, &again));
	assert_int_equal(
		advice_version_differs_in_reports(before, &after), in_reports);
	assert_int_equal(
		advice_version_has_same_words(before, &after), in_reports);
	*before = after;
}

static void reports_come_and_go(void **state UNUSED)
{
	struct advice_version v = now();
	struct report_ref old;
	struct pg *pg;
	bool is_past;

	store("a");
	assert_changed(&v, true);
	store("b");
	assert_changed(&v, true);
	store("c");
	assert_changed(&v, true);
	/* The newest stays. */
	old = (struct report_ref){INTAKE_AGGREGATE,
		{1, number("select min(id) from report where domain_id = 1")}};
	pg = store_fixture_pg(fixture.writer_url);
	must(report_delete(pg, &old, &is_past, &err));
	pg_free(&pg);
	assert_changed(&v, true);
	/* However old it was. */
	assert_int_equal(v.reports_gone, 1);
}

/* As a reader sees it where a writer with a lower number commits later. */
static void one_below_the_newest_is_seen(void **state UNUSED)
{
	struct advice_version all, without;

	store("a");
	store("b");
	store("c");
	all = now();
	must(pg_exec_script(owner,
		"delete from report where id = (select min(id) from report "
		"where id > (select min(id) from report))",
		&err));
	without = now();
	assert_int_equal(all.newest_report, without.newest_report);
	assert_false(advice_version_equal(&all, &without));
}

static void somebody_tells(void **state UNUSED)
{
	struct owner_word word = {.domain = DOMAIN,
		.match = MATCH_IP,
		.value = STR("192.0.2.1"),
		.owner = OWNER_MINE,
		.said_by = STR("test")};
	struct source_known known = {.domain = DOMAIN, .infra = INFRA_ESP};
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	struct advice_version v, same;
	uint64_t count;

	assert_true(ip_parse(STR("192.0.2.1"), &known.ip));
	store("a");
	v = now();
	must(owner_word_add(pg, &word, 1, &count, &err));
	assert_changed(&v, false);
	must(source_known_put(pg, &known, 1, TODAY, &count, &err));
	assert_changed(&v, false);
	/* The same again is no change. */
	must(source_known_put(pg, &known, 1, TODAY, &count, &err));
	same = now();
	assert_true(advice_version_equal(&v, &same));
	known.infra = INFRA_MAILBOX;
	must(source_known_put(pg, &known, 1, TODAY, &count, &err));
	assert_changed(&v, false);
	pg_free(&pg);
}

#define CASE(function)                   \
	cmocka_unit_test_setup_teardown( \
		function, report_test_set_up, report_test_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(reports_come_and_go),
		CASE(one_below_the_newest_is_seen),
		CASE(somebody_tells),
	};

	return report_test_run("advice_version", tests, ARRAY_LEN(tests));
}
