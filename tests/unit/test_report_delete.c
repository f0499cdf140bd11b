/*
 * test_report_delete.c - after a deletion the store is as if the report had
 * never come.
 */
#include "store/report_delete.h"

#include "tests/harness/report_fixture.h"

/* --- aggregate reports: a table of stories ------------------------------- */

enum content {
	FIRST,      /* 192.0.2.1: 10, 192.0.2.2: 5, none: 1 */
	CORRECTED,  /* 192.0.2.1: 12: the same row with another count */
	PART_TWO,   /* 192.0.2.3: 3, no row of FIRST */
	PART_TWO_B, /* 192.0.2.3: 4, a row of PART_TWO */
	NOTHING,    /* no records */
	MANY,       /* 5,000 sources */
};

#define U TRUST_UNVERIFIED
#define V TRUST_VERIFIED

/* Reports in the order they come; each is deleted in turn. No two of one id
 * and content: the second would be no report, but a duplicate. */
static const struct story {
	const char *name;
	struct arriving {
		const char *report_id; /* NULL: no more */
		enum content content;
		enum trust trust;
	} steps[6];
} stories[] = {
	/* clang-format off */
	{ "one alone", { { "a", FIRST, V } } },
	{ "one alone, wide", { { "a", MANY, V } } },
	{ "two that share sources", { { "a", FIRST, V }, { "b", CORRECTED, V } } },
	{ "a variant set aside", { { "a", FIRST, V }, { "a", CORRECTED, V } } },
	{ "displaced", { { "a", FIRST, U }, { "a", CORRECTED, V } } },
	{ "displaced by a wide one", { { "a", FIRST, U }, { "a", MANY, V } } },
	{ "wide and displaced", { { "a", MANY, U }, { "a", FIRST, V } } },
	{ "two parts displaced",
	  { { "a", FIRST, U }, { "a", PART_TWO, U }, { "a", CORRECTED, V } } },
	{ "parts, and corrections of both",
	  { { "a", FIRST, V }, { "a", PART_TWO, V }, { "a", CORRECTED, V },
	    { "a", PART_TWO_B, V } } },
	{ "three degrees of trust",
	  { { "a", FIRST, V }, { "a", CORRECTED, U },
	    { "a", PART_TWO, TRUST_VOUCHED }, { "a", PART_TWO_B, U } } },
	{ "an empty one", { { "a", FIRST, V }, { "a", NOTHING, V } } },
	{ "a reissue", { { "a", FIRST, V }, { "b", FIRST, V } } },
	{ "two reissues", { { "a", FIRST, V }, { "b", FIRST, V }, { "c", FIRST, V } } },
	{ "a reissue of lower trust",
	  { { "a", FIRST, V }, { "b", FIRST, U }, { "c", FIRST, V } } },
	{ "wide reissues", { { "a", MANY, V }, { "b", MANY, V } } },
	{ "a reissue of one displaced",
	  { { "a", FIRST, U }, { "a", CORRECTED, V }, { "b", FIRST, U },
	    { "c", FIRST, U } } },
	/* clang-format on */
};

static struct made make(const struct arriving *s)
{
	struct made m = made_report(s->report_id);

	switch (s->content) {
	case FIRST:
		made_add(&m, "192.0.2.1", 10, "pass", "pass", "example.com");
		made_add(&m, "192.0.2.2", 5, "fail", "fail", "example.com");
		made_add(&m, NULL, 1, "fail", "fail", "example.com");
		break;
	case CORRECTED:
		made_add(&m, "192.0.2.1", 12, "pass", "pass", "example.com");
		break;
	case PART_TWO:
		made_add(&m, "192.0.2.3", 3, "fail", "pass", "example.com");
		break;
	case PART_TWO_B:
		made_add(&m, "192.0.2.3", 4, "fail", "pass", "example.com");
		break;
	case NOTHING:
		break;
	case MANY:
		m.many = 5000;
		break;
	}
	return m;
}

/* What the store holds, whatever the numbers of its rows, as one number. */
static int64_t digest(void)
{
	return number(
		"select ('x' || left(md5(string_agg(line, ';' order by line)), "
		"15))::bit(60)::int8 from ("
		"select concat_ws(' ', 'report', report_id, content_sum, "
		"counted, counted and is_reissue, trust, message_count) "
		"from report union all "
		"select concat_ws(' ', 'record', p.report_id, content_sum, "
		"shape_id, r.message_count, r.day, source_ip, r.trust, "
		"r.is_advised) from record r "
		"join report p on p.id = r.report_id union all "
		"select concat_ws(' ', 'aside', p.report_id, content_sum, "
		"u.s, u.n, r.day, u.ip) from record_set_aside r "
		"cross join unnest(source_ip, shape_id, r.message_count) "
		"u (ip, s, n) join report p on p.id = r.report_id "
		"union all "
		"select concat_ws(' ', 'sum', day, source_ip, header_from, "
		"sum(messages), sum(passed), sum(quarantined)) "
		"from source_day group by day, source_ip, header_from "
		"union all "
		"select concat_ws(' ', 'day', day, messages, passed, "
		"quarantined) from domain_day where messages > 0 "
		"union all "
		/* Nothing may stay that belongs to nobody. */
		"select concat_ws(' ', 'orphan', report_id) from (select "
		"report_id from record_chunk union all select report_id from "
		"record_set_aside) o "
		"where report_id not in (select id from report) union all "
		"select 'zero' from source_day_sum where messages = 0 "
		"union all select 'nothing') t (line)");
}

/* Store all but one (-1: all); its id. */
static int64_t store_all_but(const struct story *s, int but, int64_t window_s)
{
	int64_t id = 0;

	for (int i = 0; s->steps[i].report_id != NULL; i++) {
		struct made m = make(&s->steps[i]);

		m.r.metadata.end_s = NOV_1_S + window_s;
		if (i == but)
			continue;
		if (must_store(&m, s->steps[i].trust, i % 2) ==
			STORED_DUPLICATE)
			fail_msg("%s: a duplicate", s->name);
		id = number("select max(id) from report");
	}
	return id;
}

/* Of the i-th report that came. */
static int64_t id_of(int i)
{
	char sql[96];

	snprintf(sql, sizeof(sql),
		"select id from report order by id offset %d limit 1", i);
	return number(sql);
}

/* All tests know one domain, the first. */
static struct report_ref ref(enum intake_kind kind, int64_t id)
{
	return (struct report_ref){kind, {1, id}};
}

static void must_delete(enum intake_kind kind, int64_t id)
{
	const struct report_ref report = ref(kind, id);
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	struct err err;
	bool is_past;

	if (!report_delete(pg, &report, &is_past, &err))
		fail_msg("%s", err.msg);
	assert_false(is_past);
	pg_free(&pg);
}

/* Faster than report_test_set_up, and told apart from it by nobody here. */
static void clear_reports(void)
{
	struct err err;

	assert_true(pg_exec_script(owner,
		"begin; delete from record_chunk; "
		"delete from record_set_aside; delete from source_day_sum; "
		"delete from domain_day; delete from report; commit",
		&err));
}

static void tell(const struct story *s, int k, int64_t window_s)
{
	int64_t should;

	clear_reports();
	store_all_but(s, k, window_s);
	should = digest();
	clear_reports();
	store_all_but(s, -1, window_s);
	if (k % 2 == 0)
		sum_before(ALL_DAYS);
	must_delete(INTAKE_AGGREGATE, id_of(k));
	assert_exact((uint64_t)number("select coalesce(sum(message_count), "
				      "0)::int8 from report where counted"));
	if (digest() != should)
		fail_msg("%s: without number %d it is another store, window "
			 "%lld",
			s->name, k + 1, (long long)window_s);
}

/* In windows of one day and of three. */
static void it_is_as_if_it_had_never_come(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(stories); i++)
		for (int k = 0; stories[i].steps[k].report_id != NULL; k++)
			tell(&stories[i], k,
				(i + (size_t)k) % 2 ? 3 * DAY_S : DAY_S - 1);
}

/* One after the other: in the end nothing is left. */
static void all_go(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(stories); i++) {
		clear_reports();
		store_all_but(&stories[i], -1, 40 * DAY_S);
		while (number("select count(*) from report") > 0) {
			must_delete(INTAKE_AGGREGATE,
				number("select id from report "
				       "order by md5(id::text) limit 1"));
			assert_exact((uint64_t)number(
				"select coalesce(sum(message_count), 0)::int8 "
				"from report where counted"));
		}
		assert_int_equal(
			number("select (select count(*) from record) + "
			       "(select count(*) from record_set_aside) + "
			       "(select count(*) from source_day_sum) + "
			       "(select count(*) from domain_day)"),
			0);
	}
}

/* What comes after a deletion meets those that are left. */
static void the_next_one_meets_the_rest(void **state UNUSED)
{
	static const struct arriving first = {"a", FIRST, V},
				     corrected = {"a", CORRECTED, V};
	struct made m = make(&first), other = make(&corrected);

	must_store(&m, U, true);
	must_store(&other, U, true);
	must_delete(INTAKE_AGGREGATE, id_of(0));
	assert_exact(12);
	assert_int_equal(must_store(&m, U, true), STORED_VARIANT_SET_ASIDE);
	assert_exact(12);
	assert_int_equal(must_store(&other, U, true), STORED_DUPLICATE);
}

static void what_is_not_there_is_told(void **state UNUSED)
{
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	struct err err;
	bool is_past;

	for (int kind = INTAKE_OTHER; kind <= INTAKE_TLS; kind++) {
		const struct report_ref report = ref((enum intake_kind)kind, 7);

		assert_false(report_delete(pg, &report, &is_past, &err));
		assert_int_equal(err.code, ERR_UNSUPPORTED);
	}
	pg_free(&pg);
}

/* The reader's role has no right to any of it. */
static void reader_may_not(void **state UNUSED)
{
	const struct report_ref report = ref(INTAKE_AGGREGATE, 1);
	struct pg *pg = store_fixture_pg(fixture.api_url);
	struct made m = plain("a");
	struct err err;
	bool is_past;

	must_store(&m, V, true);
	assert_false(report_delete(pg, &report, &is_past, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_exact(18);
	pg_free(&pg);
}

/* Who stores is waited for, and waits. */
static void deletion_waits_for_who_stores(void **state UNUSED)
{
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	struct made m = plain("a"), other = plain("b");
	enum stored stored;
	struct err err;

	must_store(&m, V, true);
	assert_true(report_writer_begin(writer, &err));
	assert_true(made_put(writer, &other, V, true, &stored, &err));
	assert_true(pg_begin(pg, &sql_transaction_begin_write, &err));
	pg_rollback(pg);
	assert_true(pg_exec_script(
		pg, "begin; set local lock_timeout = '200ms'", &err));
	assert_false(pg_exec_script(
		pg, "select pg_advisory_xact_lock(1920295270)", &err));
	assert_non_null(strstr(err.msg, "lock timeout"));
	assert_true(pg_exec_script(pg, "rollback", &err));
	assert_true(report_writer_commit(writer, &err));
	must_delete(INTAKE_AGGREGATE, id_of(0));
	assert_exact(18);
	pg_free(&pg);
}

/* --- failure and TLS reports --------------------------------------------- */

static const struct arrival from_nobody = {
	.arrived_s = NOV_1_S + 2 * DAY_S, .channel = STR("test")};

static void failure_report_goes(void **state UNUSED)
{
	struct failure_report r = {.reported_domain = STR("example.com"),
		.header_from = STR("example.com"),
		.incidents = 1};
	enum stored stored;
	struct err err;

	for (unsigned char i = 0; i < 2; i++) {
		r.content_sum[0] = i;
		assert_true(report_writer_begin(writer, &err) &&
			    report_writer_failure(
				    writer, &r, &from_nobody, &stored, &err) &&
			    report_writer_commit(writer, &err));
	}
	must_delete(
		INTAKE_FAILURE, number("select min(id) from failure_report"));
	assert_int_equal(number("select count(*) from failure_report"), 1);
	/* A number of one kind says nothing of another. */
	assert_int_equal(number("select count(*) from domain"), 1);
}

/* The same key with other sessions each time. */
static void put_tls(uint64_t sessions, enum trust trust)
{
	struct tls_policy policy = {.policy_domain = STR("example.com"),
		.policy_type = STR("sts"),
		.total_successful_session_count = sessions};
	struct tls_report r = {.organization_name = STR("Example Net"),
		.report_id = STR("a"),
		.begin_s = NOV_1_S,
		.end_s = NOV_1_S + 3 * DAY_S,
		.policies = &policy,
		.policy_count = 1,
		.content_sum = {(unsigned char)sessions}};
	struct arrival arrival = from_nobody;
	enum stored stored;
	struct err err;

	arrival.trust = trust;
	assert_true(report_writer_begin(writer, &err) &&
		    report_writer_tls(writer, &r, &arrival, &stored, &err) &&
		    report_writer_commit(writer, &err));
}

static void assert_sessions(int64_t sessions)
{
	struct verify_result v;
	struct err err;

	assert_true(verify_rollups(owner, &v, &err));
	if (v.difference_count > 0)
		fail_msg("%s", v.first_difference);
	assert_int_equal(number("select coalesce(sum(successful_sessions), "
				"0)::int8 from tls_day"),
		sessions);
}

/* Of those left the first of the highest trust counts. */
static void tls_report_goes(void **state UNUSED)
{
	static const int64_t counted[] = {40, 20, 30, 10, 0};

	put_tls(10, U);
	put_tls(20, TRUST_VOUCHED);
	put_tls(30, TRUST_VOUCHED);
	put_tls(40, V);
	put_tls(41, U);
	must_delete(INTAKE_TLS, number("select max(id) from tls_report"));
	for (size_t i = 0; i < ARRAY_LEN(counted); i++) {
		assert_sessions(counted[i]);
		if (counted[i] > 0)
			must_delete(
				INTAKE_TLS, number("select id from tls_report "
						   "where counted"));
	}
	assert_int_equal(number("select count(*) from tls_day"), 0);
	assert_int_equal(number("select count(*) from tls_policy"), 0);
}

int main(void)
{
#define PLAIN(f)                         \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		PLAIN(it_is_as_if_it_had_never_come),
		PLAIN(all_go),
		PLAIN(the_next_one_meets_the_rest),
		PLAIN(what_is_not_there_is_told),
		PLAIN(reader_may_not),
		PLAIN(deletion_waits_for_who_stores),
		PLAIN(failure_report_goes),
		PLAIN(tls_report_goes),
	};

	return report_test_run("report_delete", tests, ARRAY_LEN(tests));
}
