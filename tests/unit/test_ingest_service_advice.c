/*
 * test_ingest_service_advice.c - the thread that tells of advice, beside one
 * that stores.
 *
 * Under ThreadSanitizer (VARIANT=tsan) it says more than its assertions do.
 */
#include "ingest/ingest_service_advice.h"

#include <unistd.h>

#include "tests/harness/report_fixture.h"

#define DOMAINS 5
#define MAX_WAIT_MS 60000

static struct advice_options options;
static char names[DOMAINS][32];

static struct advice_teller *open_teller(const char *url)
{
	/* Its text is borrowed. */
	static struct pg_config config;
	struct advice_teller *t;

	assert_true(rollout_config_profile("standard", &options.rollout));
	options.filter.least_trust = TRUST_VERIFIED;
	options.filter.from = ROLLOUT_ALWAYS;
	config = (struct pg_config){.url = url,
		.prepare = true,
		.writes = true,
		.application_name = "test teller"};
	t = advice_teller_new(&config, &options);
	assert_non_null(t);
	return t;
}

static void store(int domain, int report)
{
	struct made m;
	char id[32];

	(void)snprintf(id, sizeof(id), "%d.%d", domain, report);
	(void)snprintf(names[domain], sizeof(names[0]), "d%d.test", domain);
	m = plain(id);
	m.r.policy.domain = str_from(names[domain]);
	must_store(&m, TRUST_VERIFIED, true);
}

/* Whoever comes last waits for his look, and nothing that came before goes
 * without: as if all had come an hour ago. */
static void let_an_hour_pass(void)
{
	struct err err;

	store_fixture_must(
		pg_exec_script(owner,
			"update domain set created_at = created_at - "
			"interval '1 hour'; "
			"update advice_told set told_at = told_at - "
			"interval '1 hour'",
			&err),
		&err);
}

static bool all_are_told(void)
{
	return number("select count(*) from advice_told t "
		      "where newest_report = (select max(id) from report r "
		      "where r.domain_id = t.domain_id)") == DOMAINS;
}

static void verdicts_are_told_while_reports_come(void **state UNUSED)
{
	struct advice_teller *t = open_teller(fixture.writer_url);
	const int64_t until_ms = clock_monotonic_ms() + MAX_WAIT_MS;
	int report = 0;

	for (int i = 0; i < DOMAINS; i++)
		store(i, report);
	/* Until each has a verdict, then until no look is behind. */
	while (number("select count(*) from advice_told") < DOMAINS) {
		assert_true(clock_monotonic_ms() < until_ms);
		store(report % DOMAINS, report + 1);
		report++;
		let_an_hour_pass();
		advice_teller_go_on(t);
		usleep(10000);
	}
	while (!all_are_told()) {
		assert_true(clock_monotonic_ms() < until_ms);
		let_an_hour_pass();
		advice_teller_go_on(t);
		usleep(10000);
	}
	assert_int_equal(number("select count(*) from advice_told "
				"where verdict = 'hold'"),
		DOMAINS);
	advice_teller_free(&t);
	assert_null(t);
}

/* Ending waits for what is under way, and finds it whole. */
static void it_ends_within_a_look(void **state UNUSED)
{
	struct advice_teller *t;

	for (int i = 0; i < DOMAINS; i++)
		store(i, 0);
	let_an_hour_pass();
	t = open_teller(fixture.writer_url);
	advice_teller_go_on(t);
	advice_teller_free(&t);
	assert_true(number("select count(*) from advice_told") > 0);
	/* Nothing was begun. */
	t = open_teller(fixture.writer_url);
	advice_teller_free(&t);
}

/* Nobody answers there: it is tried again in a minute, and nothing waits. */
static void a_database_that_is_away_is_no_end(void **state UNUSED)
{
	struct advice_teller *t =
		open_teller("host=/nowhere.invalid user=nobody");

	for (int i = 0; i < 20; i++) {
		advice_teller_go_on(t);
		usleep(10000);
	}
	advice_teller_free(&t);
}

#define CASE(f)                          \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(verdicts_are_told_while_reports_come),
		CASE(it_ends_within_a_look),
		CASE(a_database_that_is_away_is_no_end),
	};

	return report_test_run(
		"ingest_service_advice", tests, ARRAY_LEN(tests));
}
