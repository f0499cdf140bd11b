/* test_query.c - the typed readers, against reports stored before. */
#include "tests/harness/report_fixture.h"

#include "store/query.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static struct pg *pg; /* by the reader's role */
static struct arena *arena;
static struct err err;

#define NOV_1_DAY 20758 /* 2026-11-01 */
#define DOMAIN STR("example.com")

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

static void store(struct report_writer *w, struct made *m, enum trust trust)
{
	enum stored stored;

	store_fixture_must(made_store(w, m, trust, true, &stored, &err) &&
				   stored != STORED_DUPLICATE,
		&err);
}

static void on_day(struct made *m, int day, const char *id)
{
	m->r.metadata.begin_s = NOV_1_S + day * DAY_S;
	m->r.metadata.end_s = NOV_1_S + (day + 1) * DAY_S - 1;
	m->r.metadata.report_id = str_from(id);
}

/*
 * example.com, day 0 (Sunday 2026-11-01):
 *   Example Net  192.0.2.1: 10 pass; 192.0.2.2: 5 fail; none: 3 fail
 *   Other Net    192.0.2.1: 1 pass; 2001:db8::1: 5 pass
 * day 1 (Monday), p=quarantine from here on:
 *   Example Net  192.0.2.1: 4 reject
 * day 39 and 40: 192.0.2.10: 1 and 5 pass, p=reject
 * far future: 7, not believed
 * quiet.test has no messages, busy.test 100 on day 1.
 */
static void store_example(struct report_writer *w)
{
	struct made a = made_report("r0"), b = made_report("r0"),
		    c = made_report("x"), d = made_report("x"),
		    e = made_report("x"), f = made_report("x"),
		    g = made_report("x");

	made_add(&a, "192.0.2.1", 10, "pass", "pass", "example.com");
	made_add(&a, "192.0.2.2", 5, "fail", "fail", "example.com");
	made_add(&a, NULL, 3, "fail", "fail", "sub.example.com");
	store(w, &a, TRUST_VERIFIED);
	b.r.metadata.org_name = STR("Other Net");
	b.r.policy.sp = POLICY_NONE; /* says the same in other words */
	made_add(&b, "192.0.2.1", 1, "fail", "pass", "sub.example.com");
	made_add(&b, "2001:db8::1", 5, "pass", "fail", "example.com");
	store(w, &b, TRUST_VERIFIED);
	made_add(&c, "192.0.2.1", 4, "fail", "fail", "example.com");
	c.records[0].disposition = DISPOSITION_REJECT;
	on_day(&c, 1, "r1");
	c.r.policy.p = POLICY_QUARANTINE;
	c.r.policy.fo = STR("1:d:s");
	store(w, &c, TRUST_VERIFIED);
	made_add(&d, "192.0.2.10", 5, "pass", "pass", "example.com");
	on_day(&d, 40, "r40");
	d.r.policy.p = POLICY_REJECT;
	store(w, &d, TRUST_VERIFIED);
	d.records[0].message_count = 1;
	on_day(&d, 39, "r39");
	store(w, &d, TRUST_VERIFIED);
	made_add(&e, "192.0.2.66", 7, "pass", "pass", "example.com");
	on_day(&e, 4000, "r4000");
	e.r.policy.p = POLICY_NONE;
	store(w, &e, TRUST_UNVERIFIED);
	f.r.policy.domain = STR("quiet.test");
	store(w, &f, TRUST_VERIFIED);
	made_add(&g, "192.0.2.1", 100, "pass", "pass", "busy.test");
	g.r.policy.domain = STR("busy.test");
	on_day(&g, 1, "b1");
	store(w, &g, TRUST_VERIFIED);
}

static int set_up(void **state UNUSED)
{
	arena_reset(arena);
	return 0;
}

static const struct day_range first_days = {NOV_1_DAY, NOV_1_DAY + 1};

/* --- ranges and domains -------------------------------------------------- */

static void default_range_ends_on_the_newest_day(void **state UNUSED)
{
	struct day_range range;

	must(query_default_range(pg, DOMAIN, &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 40);
	assert_int_equal(range.from, NOV_1_DAY + 11);
	must(query_default_range(pg, STR("busy.test"), &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 1);
	must(query_default_range(pg, STR_NULL, &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 40);
	must(query_default_range(pg, STR("quiet.test"), &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 50);
}

static void domains_exist_or_not(void **state UNUSED)
{
	must(query_domain_exists(pg, DOMAIN, &err));
	assert_false(query_domain_exists(pg, STR("absent.test"), &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
}

static void domains_are_listed_busiest_first(void **state UNUSED)
{
	struct domain_row *rows;
	size_t count;

	must(query_domain_list(
		pg, first_days, 100, 0, arena, &rows, &count, &err));
	assert_int_equal(count, 3);
	assert_true(str_equal(rows[0].domain, STR("busy.test")));
	assert_int_equal(rows[0].messages, 100);
	assert_true(str_equal(rows[1].domain, DOMAIN));
	assert_int_equal(rows[1].messages, 28);
	assert_int_equal(rows[1].passed, 16);
	/* Of the newest window that can be believed. */
	assert_int_equal(rows[1].policy, POLICY_REJECT);
	assert_true(rows[1].has_data);
	assert_int_equal(rows[1].last_day, NOV_1_DAY + 40);
	assert_true(str_equal(rows[2].domain, STR("quiet.test")));
	assert_int_equal(rows[2].messages, 0);
	assert_false(rows[2].has_data);
	assert_int_equal(rows[2].policy, POLICY_NONE);
	must(query_domain_list(
		pg, first_days, 1, 1, arena, &rows, &count, &err));
	assert_int_equal(count, 1);
	assert_true(str_equal(rows[0].domain, DOMAIN));
}

/* --- sources ------------------------------------------------------------- */

static struct source_row *list(enum source_order order,
	const struct source_cursor *after, const char *prefix, uint32_t limit,
	size_t *count)
{
	const struct source_filter filter = {.text = str_from(prefix)};
	struct source_row *rows = NULL;

	must(query_source_list(pg, DOMAIN, first_days, order, after, &filter,
		limit, arena, &rows, count, &err));
	return rows;
}

static void assert_ip(const struct ip *ip, const char *text)
{
	char have[IP_TEXT_SIZE];

	ip_format(ip, have);
	assert_string_equal(have, text);
}

static void sources_are_listed_busiest_first(void **state UNUSED)
{
	size_t count;
	struct source_row *r =
		list(SOURCES_BY_MESSAGES, NULL, NULL, 100, &count);

	assert_int_equal(count, 4);
	assert_ip(&r[0].source_ip, "192.0.2.1");
	assert_int_equal(r[0].messages, 15);
	assert_int_equal(r[0].passed, 11);
	assert_int_equal(r[0].dkim_aligned, 10);
	assert_int_equal(r[0].spf_aligned, 11);
	assert_int_equal(r[0].disposition.none, 11);
	assert_int_equal(r[0].disposition.quarantine, 0);
	assert_int_equal(r[0].disposition.reject, 4);
	assert_int_equal(r[0].first_day, NOV_1_DAY);
	assert_int_equal(r[0].last_day, NOV_1_DAY + 1);
	assert_int_equal(r[0].reporters, 2);
	/* Of equal messages by address, IPv4 first. */
	assert_ip(&r[1].source_ip, "192.0.2.2");
	assert_ip(&r[2].source_ip, "2001:db8::1");
	assert_int_equal(r[1].messages, r[2].messages);
	assert_int_equal(r[1].disposition.none, 0);
	assert_int_equal(r[1].disposition.quarantine, 5);
	assert_int_equal(r[3].source_ip.family, 0);
	assert_int_equal(r[3].messages, 3);
	assert_int_equal(r[3].reporters, 1);
}

static void sources_are_listed_by_address(void **state UNUSED)
{
	size_t count;
	struct source_row *r =
		list(SOURCES_BY_ADDRESS, NULL, NULL, 100, &count);

	assert_int_equal(count, 4);
	for (size_t i = 1; i < count; i++)
		assert_true(
			ip_compare(&r[i - 1].source_ip, &r[i].source_ip) < 0);
	assert_int_equal(r[0].source_ip.family, 0);
}

/* Page by page, in both orders, nothing is lost or told twice. */
static void pages_follow_each_other(void **state UNUSED)
{
	for (int order = 0; order < 2; order++)
		for (uint32_t limit = 1; limit <= 4; limit++) {
			struct source_cursor after = {.is_set = false};
			size_t all, count, seen = 0;
			struct source_row *whole, *page;

			whole = list((enum source_order)order, NULL, NULL, 100,
				&all);
			do {
				page = list((enum source_order)order, &after,
					NULL, limit, &count);
				for (size_t i = 0; i < count; i++, seen++)
					assert_true(ip_equal(&page[i].source_ip,
						&whole[seen].source_ip));
				if (count > 0)
					after = (struct source_cursor){true,
						page[count - 1].messages,
						page[count - 1].source_ip,
						false};
			} while (count > 0);
			assert_int_equal(seen, all);
		}
}

static void prefix_narrows(void **state UNUSED)
{
	size_t count;
	struct source_row *r;

	r = list(SOURCES_BY_ADDRESS, NULL, "192.0.2", 100, &count);
	assert_int_equal(count, 2);
	assert_ip(&r[0].source_ip, "192.0.2.1");
	list(SOURCES_BY_ADDRESS, NULL, "192.0.2.2", 100, &count);
	assert_int_equal(count, 1);
	list(SOURCES_BY_ADDRESS, NULL, "2001:db8", 100, &count);
	assert_int_equal(count, 1);
	list(SOURCES_BY_ADDRESS, NULL, "%", 100, &count);
	assert_int_equal(count, 0);
}

static void total_is_the_sum(void **state UNUSED)
{
	struct total_row total;

	must(query_total(pg, DOMAIN, first_days, &total, &err));
	assert_int_equal(total.messages, 28);
	assert_int_equal(total.passed, 16);
	must(query_total(pg, STR("absent.test"), first_days, &total, &err));
	assert_int_equal(total.messages, 0);
}

/* --- over time ----------------------------------------------------------- */

static void timeline_by_day_week_and_month(void **state UNUSED)
{
	const struct day_range range = {NOV_1_DAY, NOV_1_DAY + 60};
	struct timeline_row *r;
	size_t count;

	must(query_timeline(
		pg, DOMAIN, range, INTERVAL_DAY, arena, &r, &count, &err));
	assert_int_equal(count, 4);
	assert_int_equal(r[0].day, NOV_1_DAY);
	assert_int_equal(r[0].messages, 24);
	assert_int_equal(r[0].passed, 16);
	assert_int_equal(r[0].disposition.none, 16);
	assert_int_equal(r[0].disposition.quarantine, 8);
	assert_int_equal(r[1].disposition.reject, 4);
	must(query_timeline(
		pg, DOMAIN, range, INTERVAL_WEEK, arena, &r, &count, &err));
	assert_int_equal(count, 3);
	assert_int_equal(r[0].day, NOV_1_DAY - 6); /* Monday before */
	assert_int_equal(r[1].day, NOV_1_DAY + 1);
	must(query_timeline(
		pg, DOMAIN, range, INTERVAL_MONTH, arena, &r, &count, &err));
	assert_int_equal(count, 2);
	assert_int_equal(r[0].day, NOV_1_DAY);
	assert_int_equal(r[0].messages, 28);
	assert_int_equal(r[1].day, NOV_1_DAY + 30);
}

static void policy_changes_are_told_once(void **state UNUSED)
{
	const struct day_range range = {NOV_1_DAY, NOV_1_DAY + 60};
	struct policy_change_row *r;
	size_t count;

	must(query_policy_changes(pg, DOMAIN, range, arena, &r, &count, &err));
	assert_int_equal(count, 3);
	assert_int_equal(r[0].day, NOV_1_DAY);
	assert_int_equal(r[0].policy.p, POLICY_NONE);
	assert_int_equal(r[1].day, NOV_1_DAY + 1);
	assert_int_equal(r[1].policy.p, POLICY_QUARANTINE);
	assert_int_equal(r[1].policy.sp, POLICY_QUARANTINE);
	assert_int_equal(r[1].policy.adkim, ALIGNMENT_RELAXED);
	assert_int_equal(r[1].policy.pct, 100);
	assert_true(str_equal(r[1].policy.fo, STR("1:d:s")));
	assert_true(str_equal(r[1].policy.domain, DOMAIN));
	assert_int_equal(r[2].day, NOV_1_DAY + 39);
	assert_int_equal(r[2].policy.p, POLICY_REJECT);
}

/* --- status -------------------------------------------------------------- */

static void status_counts_everything(void **state UNUSED)
{
	struct store_status s;
	struct reporter_row *r;
	size_t count;

	must(query_status(pg, &s, &err));
	assert_int_equal(s.report_count, 8);
	assert_int_equal(s.record_count, 10);
	assert_int_equal(s.domain_count, 3);
	assert_int_equal(s.duplicate_count, 0);
	assert_int_equal(s.last_arrival_s, NOV_1_S + 2 * DAY_S);
	must(query_reporters(pg, 10, arena, &r, &count, &err));
	assert_int_equal(count, 2);
	assert_true(str_equal(r[0].reporter, STR("example net")));
	assert_int_equal(r[0].report_count, 7);
	assert_int_equal(r[0].last_arrival_s, NOV_1_S + 2 * DAY_S);
}

static void small_arena_is_a_limit(void **state UNUSED)
{
	const struct source_filter all = {.has_ips = false};
	struct arena *small = arena_new("small", 64);
	struct source_row *rows;
	struct domain_row *domains;
	size_t count;

	assert_false(
		query_source_list(pg, DOMAIN, first_days, SOURCES_BY_ADDRESS,
			NULL, &all, 100, small, &rows, &count, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_false(query_domain_list(
		pg, first_days, 100, 0, small, &domains, &count, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	arena_free(&small);
}

/* Between begin and end a total equals the sum of its rows. */
static void snapshot_holds_still(void **state UNUSED)
{
	struct pg *other = store_fixture_pg(fixture.owner_url);
	struct total_row before, after;

	must(query_begin(pg, &err));
	must(query_total(pg, DOMAIN, first_days, &before, &err));
	must(pg_exec_script(
		other, "update domain_day set messages = messages + 1", &err));
	must(query_total(pg, DOMAIN, first_days, &after, &err));
	assert_int_equal(before.messages, after.messages);
	query_end(pg);
	must(query_total(pg, DOMAIN, first_days, &after, &err));
	assert_true(after.messages > before.messages);
	must(pg_exec_script(
		other, "update domain_day set messages = messages - 1", &err));
	pg_free(&other);
}

/* A domain's number is asked for once a snapshot, and of each anew. */
static void a_domain_is_found_once(void **state UNUSED)
{
	struct pg *other = store_fixture_pg(fixture.owner_url);
	struct total_row example, busy, again;

	must(query_begin(pg, &err));
	must(query_total(pg, DOMAIN, first_days, &example, &err));
	must(query_total(pg, STR("busy.test"), first_days, &busy, &err));
	must(query_total(pg, DOMAIN, first_days, &again, &err));
	assert_int_equal(busy.messages, 100);
	assert_int_equal(again.messages, example.messages);
	assert_int_not_equal(example.messages, 100);
	assert_false(query_domain_exists(pg, STR("renamed.test"), &err));
	must(query_domain_exists(pg, STR("busy.test"), &err));
	must(pg_exec_script(other,
		"update domain set name = 'renamed.test' "
		"where name = 'busy.test'",
		&err));
	must(query_domain_exists(pg, STR("busy.test"), &err));
	query_end(pg);
	must(query_begin(pg, &err));
	assert_false(query_domain_exists(pg, STR("busy.test"), &err));
	query_end(pg);
	/* Without a snapshot nothing holds. */
	must(query_domain_exists(pg, STR("renamed.test"), &err));
	must(pg_exec_script(other,
		"update domain set name = 'busy.test' "
		"where name = 'renamed.test'",
		&err));
	assert_false(query_domain_exists(pg, STR("renamed.test"), &err));
	pg_free(&other);
}

/* Of a day whose records are not merged, while those before are. */
static void large_reports_are_in_the_answers(void **state UNUSED)
{
	const struct source_filter all = {.has_ips = false};
	struct report_writer *w = made_writer(&fixture, true);
	struct made m = made_report("wide");
	const struct day_range day = {NOV_1_DAY + 20, NOV_1_DAY + 20};
	struct source_row *rows;
	struct total_row total;
	enum stored stored;
	size_t count;

	m.many = 3000;
	on_day(&m, 20, "wide");
	must(made_store(w, &m, TRUST_VERIFIED, false, &stored, &err));
	must(query_total(pg, DOMAIN, day, &total, &err));
	assert_int_equal(total.messages, m.r.message_count);
	must(query_source_list(pg, DOMAIN, day, SOURCES_BY_ADDRESS, NULL, &all,
		1000, arena, &rows, &count, &err));
	assert_int_equal(count, 1000);
	assert_int_equal(rows[1].reporters, 1);
	assert_int_equal(rows[1].messages, 2);
	report_writer_free(&w);
}

int main(void)
{
#define CASE(f) cmocka_unit_test_setup(f, set_up)
	const struct CMUnitTest tests[] = {
		CASE(default_range_ends_on_the_newest_day),
		CASE(domains_exist_or_not),
		CASE(domains_are_listed_busiest_first),
		CASE(sources_are_listed_busiest_first),
		CASE(sources_are_listed_by_address),
		CASE(pages_follow_each_other),
		CASE(prefix_narrows),
		CASE(total_is_the_sum),
		CASE(timeline_by_day_week_and_month),
		CASE(policy_changes_are_told_once),
		CASE(status_counts_everything),
		CASE(small_arena_is_a_limit),
		CASE(snapshot_holds_still),
		CASE(a_domain_is_found_once),
		CASE(large_reports_are_in_the_answers),
	};
	struct report_writer *w;
	int failed;

	store_fixture_open(&fixture);
	clock_set(NOV_1_S + 50 * DAY_S);
	arena = arena_new("test", SIZE_MAX);
	w = made_writer(&fixture, true);
	store_example(w);
	report_writer_free(&w);
	/* Answers are made of both: sums of the first day, records of others. */
	sum_before(NOV_1_DAY + 1);
	pg = store_fixture_pg(fixture.api_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	pg_free(&pg);
	arena_free(&arena);
	store_fixture_close(&fixture);
	return failed;
}
