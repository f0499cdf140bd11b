/* test_change.c - the changes feed: nothing twice, nothing lost, one order. */
#include "store/change.h"

#include "store/query_change.h"
#include "tests/harness/report_fixture.h"

#include <pthread.h>
#include <unistd.h>

static struct pg *adder, *reader; /* by the writer's role, by the reader's */
static struct arena *arena;
static struct err err;

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

static struct change_entry entry(const char *origin)
{
	return (struct change_entry){.at_s = 1793491200,
		.kind = "listener_unusual",
		.subject = STR("192.0.2.1"),
		.details = STR("{\"count\":601}"),
		.origin = str_from(origin)};
}

static void add(const char *origin)
{
	struct change_entry e = entry(origin);

	must(change_add_all(adder, &e, 1, &err));
}

static size_t list(int64_t after, uint32_t limit, struct change_row **rows)
{
	size_t count;

	must(query_change_list(
		reader, after, limit, arena, rows, &count, &err));
	return count;
}

static void script(struct pg *p, const char *text)
{
	store_fixture_must(pg_exec_script(p, text, &err), &err);
}

static void added_once(void **state UNUSED)
{
	struct change_entry both[] = {entry("mx/1"), entry("mx/2")};
	struct change_row *rows;

	add("mx/1");
	must(change_add_all(adder, both, 2, &err));
	assert_int_equal(list(0, 10, &rows), 2);
	assert_true(rows[0].id < rows[1].id);
	assert_int_equal(rows[0].at_s, 1793491200);
	assert_string_equal(rows[0].kind.ptr, "listener_unusual");
	assert_string_equal(rows[0].subject.ptr, "192.0.2.1");
	assert_string_equal(rows[0].details.ptr, "{\"count\": 601}");
	assert_null(rows[0].domain.ptr);
}

static void page_by_page(void **state UNUSED)
{
	struct change_row *rows;
	int64_t after = 0;
	char origin[16];
	unsigned seen = 0;
	size_t n;

	for (int i = 0; i < 25; i++) {
		(void)snprintf(origin, sizeof(origin), "mx/%d", i);
		add(origin);
	}
	while ((n = list(after, 10, &rows)) > 0) {
		seen += (unsigned)n;
		assert_true(rows[0].id > after);
		after = rows[n - 1].id;
	}
	assert_int_equal(seen, 25);
}

/* A domain's entries go with it. */
static void of_a_domain(void **state UNUSED)
{
	struct change_row *rows;

	script(owner, "insert into domain (name) values ('example.com');"
		      "insert into change (at, kind, domain_id, subject, "
		      "details) select now(), 'policy_changed', id, name, '{}' "
		      "from domain");
	assert_int_equal(list(0, 10, &rows), 1);
	assert_string_equal(rows[0].domain.ptr, "example.com");
	script(owner, "delete from domain");
	assert_int_equal(list(0, 10, &rows), 0);
}

static void *add_later(void *ctx UNUSED)
{
	const struct change_entry e = entry("mx/later");

	/* Its error is seen by what is missing. */
	(void)!change_add_all(adder, &e, 1, &err);
	return NULL;
}

/*
 * One has drawn its number and is not committed; another comes. Were it
 * committed first, who reads now would go on behind the first and miss it.
 */
static void nobody_overtakes(void **state UNUSED)
{
	struct change_row *rows;
	pthread_t thread;

	script(owner, "begin");
	script(owner, "insert into change (at, kind, subject, details) "
		      "values (now(), 'x', 'slow', '{}')");
	assert_int_equal(pthread_create(&thread, NULL, add_later, NULL), 0);
	usleep(300 * 1000);
	assert_int_equal(list(0, 10, &rows), 0);
	script(owner, "commit");
	pthread_join(thread, NULL);
	assert_int_equal(list(0, 10, &rows), 2);
	assert_string_equal(rows[0].subject.ptr, "slow");
}

/* One report of the n-th of November, of so many messages. */
static void report(const char *id, int n, enum policy p, uint64_t messages)
{
	struct made m = made_report(id);

	m.r.metadata.begin_s += (n - 1) * DAY_S;
	m.r.metadata.end_s += (n - 1) * DAY_S;
	m.r.policy.p = p;
	made_add(&m, "192.0.2.1", messages, "pass", "pass", "example.com");
	assert_int_equal(must_store(&m, TRUST_VERIFIED, true), STORED_NEW);
}

static uint64_t look(const char *day)
{
	utc_day_t latest;
	uint64_t count;

	assert_true(clock_parse_day(str_from(day), &latest));
	must(change_add_policies(adder, latest, &count, &err));
	return count;
}

static void policies_are_told_once(void **state UNUSED)
{
	struct change_row *rows;

	report("1", 1, POLICY_NONE, 10);
	assert_int_equal(look("2026-11-01"), 0); /* the first is no change */
	report("2", 2, POLICY_REJECT, 10);
	report("3", 2, POLICY_NONE, 4);          /* its reporter is behind */
	assert_int_equal(look("2026-11-01"), 0); /* a day that is not over */
	assert_int_equal(look("2026-11-02"), 1);
	assert_int_equal(look("2026-11-02"), 0);
	report("4", 1, POLICY_QUARANTINE, 99); /* late, of an older day */
	assert_int_equal(look("2026-11-02"), 0);
	assert_int_equal(list(0, 10, &rows), 1);
	assert_string_equal(rows[0].kind.ptr, "policy_changed");
	assert_string_equal(rows[0].domain.ptr, "example.com");
	assert_non_null(strstr(rows[0].details.ptr, "\"day\": \"2026-11-02\""));
	assert_non_null(
		strstr(rows[0].details.ptr, "\"to\": {\"p\": \"reject\""));
	assert_non_null(
		strstr(rows[0].details.ptr, "\"from\": {\"p\": \"none\""));
}

#define CASE(name)                       \
	cmocka_unit_test_setup_teardown( \
		name, report_test_set_up, report_test_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(added_once),
		CASE(page_by_page),
		CASE(of_a_domain),
		CASE(nobody_overtakes),
		CASE(policies_are_told_once),
	};
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	adder = store_fixture_pg(fixture.writer_url);
	reader = store_fixture_pg(fixture.api_url);
	arena = arena_new("test", SIZE_MAX);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	pg_free(&reader);
	pg_free(&adder);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
