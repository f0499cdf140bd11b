/* test_report_writer_failure.c - failure reports, masked and counted once. */
#include "tests/harness/report_fixture.h"

#include <pthread.h>

#define HEX "encode(content_sum, 'hex')"

static struct failure_report failure(unsigned char sum)
{
	struct failure_report r = {.feedback_type = FEEDBACK_AUTH_FAILURE,
		.auth_failure = AUTH_FAILURE_DMARC,
		.delivery_result = DELIVERY_REJECT,
		.user_agent = STR("Example/1.0"),
		.version = STR("1"),
		.reported_domain = STR("example.com"),
		.header_from = STR("example.com"),
		.source_port = 2525,
		.incidents = 3,
		.arrival_s = NOV_1_S + DAY_S + 3600,
		.original_mail_from = STR("bounce@example.net"),
		.original_rcpt_to = STR("<alice@example.org>"),
		.reporting_mta = STR("mx.example.org"),
		.authentication_results =
			STR("mx.example.org; spf=fail "
			    "smtp.mailfrom=bounce@example.net"),
		.identity_alignment = STR("dkim, spf"),
		.dkim_domain = STR("example.com"),
		.dkim_identity = STR("bob@example.com"),
		.dkim_selector = STR("s1"),
		.spf_dns = STR("txt : example.net : \"v=spf1 -all\""),
		.from = STR("Bob Smith <bob@example.com>"),
		.subject = STR("for alice@example.org"),
		.message_id = STR("<1@example.com>"),
		.date = STR("Mon, 02 Nov 2026 01:00:00 +0000"),
		.message = STR("Subject: for alice@example.org\r\n"),
		.content_sum = {sum}};

	if (!ip_parse(STR("192.0.2.1"), &r.source_ip))
		abort();
	return r;
}

static struct arrival arrival_of(enum trust trust)
{
	return (struct arrival){.arrived_s = NOV_1_S + 2 * DAY_S,
		.trust = trust,
		.auth_domain =
			trust == TRUST_VERIFIED ? STR("example.org") : STR_NULL,
		.channel = STR("test"),
		.host = STR("host.test"),
		.spool_id = STR("7f3a")};
}

static bool try_store(const struct failure_report *r, enum trust trust,
	enum stored *ret, struct err *err)
{
	const struct arrival arrival = arrival_of(trust);

	if (report_writer_begin(writer, err) &&
		report_writer_failure(writer, r, &arrival, ret, err) &&
		report_writer_commit(writer, err))
		return true;
	report_writer_rollback(writer);
	return false;
}

static enum stored store(const struct failure_report *r, enum trust trust)
{
	enum stored stored;
	struct err err;

	if (!try_store(r, trust, &stored, &err))
		fail_msg("%s", err.msg);
	return stored;
}

static void use_writer(struct report_writer_config config)
{
	report_writer_free(&writer);
	config.pg = (struct pg_config){.url = fixture.writer_url,
		.prepare = true,
		.application_name = "test writer"};
	writer = report_writer_new(&config);
}

/* --- what is kept -------------------------------------------------------- */

static void fields_are_stored(void **state UNUSED)
{
	struct failure_report r = failure(1);

	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_NEW);
	assert_int_equal(number("select count(*) from failure_report f "
				"join domain d on d.id = domain_id "
				"where d.name = 'example.com' "
				"and feedback_type = 'auth-failure' "
				"and auth_failure = 'dmarc' "
				"and delivery_result = 'reject' "
				"and user_agent = 'Example/1.0' "
				"and version = '1' "
				"and reported_domain = 'example.com' "
				"and header_from = 'example.com' "
				"and source_ip = '192.0.2.1' "
				"and source_port = 2525 and incidents = 3"),
		1);
	assert_int_equal(
		number("select count(*) from failure_report "
		       "where arrival_date = '2026-11-02T01:00:00Z' "
		       "and failed_at = arrival_date and day = '2026-11-02' "
		       "and original_envelope_id is null "
		       "and reporting_mta = 'mx.example.org' "
		       "and identity_alignment = 'dkim, spf' "
		       "and dkim_domain = 'example.com' "
		       "and dkim_selector = 's1' "
		       "and spf_dns like 'txt : example.net%' "
		       "and message_id = '<1@example.com>' "
		       "and message_date like 'Mon, 02 Nov%' "
		       "and repairs = 0 and duplicates = 0"),
		1);
	assert_int_equal(
		number("select count(*) from failure_report where trust = 2 "
		       "and auth_domain = 'example.org' "
		       "and arrived = '2026-11-03T00:00:00Z' "
		       "and arrival_day = '2026-11-03' "
		       "and host = 'host.test' and channel = 'test' "
		       "and spool_id = '7f3a'"),
		1);
}

/* No local part nor name stands anywhere in the database. */
static void local_parts_are_masked(void **state UNUSED)
{
	struct failure_report r = failure(1);

	store(&r, TRUST_VERIFIED);
	assert_int_equal(number("select count(*) from failure_report f "
				"where f::text ~* 'bob|smith|alice|bounce'"),
		0);
	assert_int_equal(number("select count(*) from failure_message"), 0);
	assert_int_equal(
		number("select count(*) from failure_report "
		       "where message_from = dkim_identity "
		       "and message_from ~ '^masked-[0-9a-f]{16}@example.com$' "
		       "and message_subject = 'for ' || original_rcpt_to "
		       "and authentication_results = 'mx.example.org; spf=fail "
		       "smtp.mailfrom=' || original_mail_from"),
		1);
	/* Another report of the same people has the same tokens. */
	r.content_sum[0] = 2;
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_NEW);
	assert_int_equal(number("select count(distinct original_rcpt_to) "
				"from failure_report"),
		1);
	/* Nor can a digest be guessed at. */
	assert_int_equal(number("select count(*) from failure_report where " HEX
				" like '010000%' or " HEX " like '020000%'"),
		0);
}

static void message_is_kept_where_asked_for(void **state UNUSED)
{
	struct failure_report r = failure(1), without = failure(2);

	use_writer((struct report_writer_config){
		.max_domains = 10, .store_message = true});
	store(&r, TRUST_VERIFIED);
	without.message = STR_NULL;
	store(&without, TRUST_VERIFIED);
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_DUPLICATE);
	assert_int_equal(
		number("select count(*) from failure_message m "
		       "join failure_report f on f.domain_id = m.domain_id "
		       "and f.id = m.failure_report_id where convert_from("
		       "message, 'UTF8') = E'Subject: for "
		       "alice@example.org\\r\\n' and duplicates = 1"),
		1);
	assert_int_equal(number("select count(*) from failure_message"), 1);
}

static void absent_fields_are_null(void **state UNUSED)
{
	struct failure_report r = {.reported_domain = STR("example.com"),
		.header_from = STR("example.com"),
		.incidents = 1};

	assert_int_equal(store(&r, TRUST_UNVERIFIED), STORED_NEW);
	assert_int_equal(
		number("select count(*) from failure_report "
		       "where feedback_type is null and auth_failure is null "
		       "and delivery_result is null and source_ip is null "
		       "and source_port is null and arrival_date is null "
		       "and original_mail_from is null and message_from is null "
		       "and message_subject is null "
		       "and failed_at = arrived and day = arrival_day"),
		1);
}

static void times_that_lie_are_not_believed(void **state UNUSED)
{
	static const int64_t times[] = {INT64_MAX, INT64_MIN, -1,
		NOV_1_S + 3 * DAY_S + 1, INT64_C(253402300800)};

	for (size_t i = 0; i < ARRAY_LEN(times); i++) {
		struct failure_report r = failure((unsigned char)i);

		r.arrival_s = times[i];
		store(&r, TRUST_UNVERIFIED);
	}
	assert_int_equal(number("select count(*) from failure_report "
				"where failed_at = arrived"),
		ARRAY_LEN(times));
	/* A day ahead is still a clock's error. */
	{
		struct failure_report r = failure(99);

		r.arrival_s = NOV_1_S + 3 * DAY_S;
		store(&r, TRUST_UNVERIFIED);
	}
	assert_int_equal(number("select count(*) from failure_report "
				"where failed_at = '2026-11-04T00:00:00Z' "
				"and day = '2026-11-04'"),
		1);
}

/* --- once ---------------------------------------------------------------- */

static void same_content_is_a_duplicate(void **state UNUSED)
{
	struct failure_report r = failure(1);

	assert_int_equal(store(&r, TRUST_UNVERIFIED), STORED_NEW);
	assert_int_equal(store(&r, TRUST_UNVERIFIED), STORED_DUPLICATE);
	assert_int_equal(number("select duplicates from failure_report"), 1);
	assert_int_equal(number("select count(*) from failure_report "
				"where trust = 0 and auth_domain is null"),
		1);
	/* Better vouched for: that is how it came from now on. */
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_DUPLICATE);
	assert_int_equal(number("select count(*) from failure_report "
				"where trust = 2 and duplicates = 2 "
				"and auth_domain = 'example.org'"),
		1);
	assert_int_equal(store(&r, TRUST_VOUCHED), STORED_DUPLICATE);
	assert_int_equal(number("select count(*) from failure_report "
				"where trust = 2 "
				"and auth_domain = 'example.org'"),
		1);
	/* For another domain it is another. */
	r.reported_domain = STR("example.net");
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_NEW);
}

static void rollback_stores_nothing(void **state UNUSED)
{
	const struct arrival arrival = arrival_of(TRUST_VERIFIED);
	struct failure_report r = failure(1);
	enum stored stored;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_true(report_writer_failure(writer, &r, &arrival, &stored, &err));
	report_writer_rollback(writer);
	assert_int_equal(number("select count(*) from failure_report"), 0);
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_NEW);
}

/* In one transaction with aggregate reports, whose COPY is under way. */
static void shares_a_transaction(void **state UNUSED)
{
	const struct arrival arrival = arrival_of(TRUST_VERIFIED);
	struct made m = plain("r1"), n = plain("r2");
	struct failure_report r = failure(1);
	enum stored stored;
	struct err err;

	m.many = 20000;
	n.r.metadata.begin_s += DAY_S;
	n.r.metadata.end_s += DAY_S;
	assert_true(report_writer_begin(writer, &err));
	for (int i = 0; i < 2; i++) {
		m.r.metadata.begin_s += i * DAY_S;
		m.r.metadata.end_s += i * DAY_S;
		assert_true(made_put(
			writer, &m, TRUST_VERIFIED, true, &stored, &err));
		assert_true(report_writer_failure(
			writer, &r, &arrival, &stored, &err));
		assert_int_equal(
			stored, i == 0 ? STORED_NEW : STORED_DUPLICATE);
	}
	assert_true(made_put(writer, &n, TRUST_VERIFIED, true, &stored, &err));
	assert_true(report_writer_commit(writer, &err));
	assert_exact(2 * m.r.message_count + n.r.message_count);
	assert_int_equal(number("select duplicates from failure_report"), 1);
}

static void *store_the_same(void *ctx)
{
	struct report_writer *other = made_writer(&fixture, true);
	const struct arrival arrival = arrival_of(TRUST_VERIFIED);
	struct failure_report r = failure(1);
	struct err err;

	if (!report_writer_begin(other, &err) ||
		!report_writer_failure(other, &r, &arrival, ctx, &err) ||
		!report_writer_commit(other, &err))
		fprintf(stderr, "%s\n", err.msg);
	report_writer_free(&other);
	return NULL;
}

static void same_report_by_two_writers_is_one(void **state UNUSED)
{
	const struct arrival arrival = arrival_of(TRUST_UNVERIFIED);
	enum stored mine, theirs = STORED_NEW;
	struct failure_report r = failure(1);
	pthread_t thread;
	struct err err;

	assert_true(report_writer_begin(writer, &err));
	assert_true(report_writer_failure(writer, &r, &arrival, &mine, &err));
	assert_int_equal(
		pthread_create(&thread, NULL, store_the_same, &theirs), 0);
	while (number("select count(*) from pg_stat_activity "
		      "where wait_event_type = 'Lock'") == 0)
		;
	assert_true(report_writer_commit(writer, &err));
	pthread_join(thread, NULL);
	assert_int_equal(mine, STORED_NEW);
	assert_int_equal(theirs, STORED_DUPLICATE);
	assert_int_equal(number("select count(*) from failure_report "
				"where trust = 2 and duplicates = 1"),
		1);
}

/* --- whose it is --------------------------------------------------------- */

static int64_t reports_of(const char *domain)
{
	char sql[256];

	snprintf(sql, sizeof(sql),
		"select count(*) from failure_report f join domain d "
		"on d.id = domain_id where d.name = '%s'",
		domain);
	return number(sql);
}

static void nearest_known_domain_has_it(void **state UNUSED)
{
	static const struct {
		const char *reported, *domain;
	} cases[] = {
		{"example.com", "example.com"},
		{"mail.example.com", "example.com"},
		{"a.b.sub.example.com", "sub.example.com"},
		{"sub.example.com", "sub.example.com"},
		{"notexample.com", "notexample.com"},
		/* Whoever made "com" known does not get all that is below. */
		{"example.org.com", "example.org.com"},
		{"com", "com"},
	};
	struct made m = plain("r1");
	struct failure_report r;

	m.r.policy.domain = STR("example.com");
	must_store(&m, TRUST_VERIFIED, true);
	m.r.policy.domain = STR("sub.example.com");
	must_store(&m, TRUST_VERIFIED, true);
	m.r.policy.domain = STR("com");
	must_store(&m, TRUST_VERIFIED, true);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		int64_t before = reports_of(cases[i].domain);

		r = failure((unsigned char)i);
		r.reported_domain = str_from(cases[i].reported);
		store(&r, TRUST_VERIFIED);
		if (reports_of(cases[i].domain) != before + 1)
			fail_msg("%s", cases[i].reported);
	}
}

static void own_domains_alone(void **state UNUSED)
{
	static const char *own[] = {"Example.COM", "deep.example.com"};
	struct failure_report r = failure(1);
	enum stored stored;
	struct err err;

	use_writer((struct report_writer_config){.own = {own, 2}});
	r.reported_domain = STR("x.example.com");
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_NEW);
	assert_int_equal(reports_of("example.com"), 1);
	/* The parent is known, but the list says more. */
	r.reported_domain = STR("x.deep.example.com");
	assert_int_equal(store(&r, TRUST_VERIFIED), STORED_NEW);
	assert_int_equal(reports_of("deep.example.com"), 1);
	r.reported_domain = STR("example.net");
	assert_false(try_store(&r, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
	assert_non_null(strstr(err.msg, "example.net"));
}

/* Refused, and the transaction goes on. */
static void refusals_leave_the_transaction(void **state UNUSED)
{
	const struct arrival arrival = arrival_of(TRUST_VERIFIED);
	struct failure_report good = failure(1), r;
	enum stored stored;
	struct err err;

	use_writer((struct report_writer_config){.max_domains = 1});
	assert_true(report_writer_begin(writer, &err));
	assert_true(
		report_writer_failure(writer, &good, &arrival, &stored, &err));
	r = failure(2);
	r.reported_domain = STR("second.test");
	assert_false(
		report_writer_failure(writer, &r, &arrival, &stored, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	r.reported_domain = STR("\xff.test");
	assert_false(
		report_writer_failure(writer, &r, &arrival, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	r.reported_domain = STR("");
	assert_false(
		report_writer_failure(writer, &r, &arrival, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	r = failure(3);
	r.header_from = STR_NULL;
	assert_false(
		report_writer_failure(writer, &r, &arrival, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	assert_true(report_writer_commit(writer, &err));
	assert_int_equal(number("select count(*) from failure_report"), 1);
}

int main(void)
{
#define CASE(f)                          \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(fields_are_stored),
		CASE(local_parts_are_masked),
		CASE(message_is_kept_where_asked_for),
		CASE(absent_fields_are_null),
		CASE(times_that_lie_are_not_believed),
		CASE(same_content_is_a_duplicate),
		CASE(rollback_stores_nothing),
		CASE(shares_a_transaction),
		CASE(same_report_by_two_writers_is_one),
		CASE(nearest_known_domain_has_it),
		CASE(own_domains_alone),
		CASE(refusals_leave_the_transaction),
	};

	return report_test_run(
		"report_writer_failure", tests, ARRAY_LEN(tests));
}
