/* test_report_writer_tls.c - TLS reports, their variants and exact sums. */
#include "tests/harness/report_fixture.h"

#include <pthread.h>

/* Two policies of two domains, three failures. */
struct made_tls {
	struct tls_report r;
	struct tls_policy policies[3];
	struct tls_failure failures[3];
};

static struct ip address(const char *text)
{
	struct ip ip;

	if (!ip_parse(str_from(text), &ip))
		abort();
	return ip;
}

/* example.com: 100 + 7 successful, 5 + 1 failed; example.net: 50 and 2. */
static void make(struct made_tls *m, const char *id)
{
	*m = (struct made_tls){.r = {.organization_name = STR("Example Org"),
				       .contact_info = STR("tls@example.org"),
				       .report_id = str_from(id),
				       .begin_s = NOV_1_S,
				       .end_s = NOV_1_S + DAY_S - 1,
				       .policies = m->policies,
				       .policy_count = 3,
				       .content_sum = {1}},
		.policies = {{.policy_type = STR("sts"),
				     .policy_domain = STR("example.com"),
				     .policy_string = STR("version: STSv1\n"
							  "mode: enforce"),
				     .mx_host = STR("mx.example.com"),
				     .total_successful_session_count = 100,
				     .total_failure_session_count = 5,
				     .failures = m->failures,
				     .failure_count = 2},
			{.policy_type = STR("no-policy-found"),
				.policy_domain = STR("example.net"),
				.total_successful_session_count = 50,
				.total_failure_session_count = 2},
			{.policy_type = STR("tlsa"),
				.policy_domain = STR("example.com"),
				.total_successful_session_count = 7,
				.total_failure_session_count = 1,
				.failures = m->failures + 2,
				.failure_count = 1}},
		.failures = {
			{.result_type = STR("certificate-expired"),
				.sending_mta_ip = address("192.0.2.1"),
				.receiving_mx_hostname = STR("mx.example.com"),
				.receiving_ip = address("2001:db8::1"),
				.failed_session_count = 4,
				.failure_reason_code = STR("X509_10")},
			{.result_type = STR("starttls-not-supported"),
				.receiving_mx_helo = STR("mx"),
				.additional_information =
					STR("https://example.org/1"),
				.failed_session_count = 1},
			{.result_type = STR("tlsa-invalid"),
				.failed_session_count = 1}}};
}

static bool put_by(struct report_writer *w, const struct made_tls *m,
	enum trust trust, enum stored *ret, struct err *err)
{
	const struct arrival arrival = {.arrived_s = NOV_1_S + 2 * DAY_S,
		.trust = trust,
		.auth_domain =
			trust == TRUST_VERIFIED ? STR("example.org") : STR_NULL,
		.channel = STR("test"),
		.host = STR("host.test"),
		.spool_id = STR("7f3a")};

	return report_writer_tls(w, &m->r, &arrival, ret, err);
}

static bool put(const struct made_tls *m, enum trust trust, enum stored *ret,
	struct err *err)
{
	return put_by(writer, m, trust, ret, err);
}

static bool try_store(const struct made_tls *m, enum trust trust,
	enum stored *ret, struct err *err)
{
	if (report_writer_begin(writer, err) && put(m, trust, ret, err) &&
		report_writer_commit(writer, err))
		return true;
	report_writer_rollback(writer);
	return false;
}

static enum stored store(const struct made_tls *m, enum trust trust)
{
	enum stored stored;
	struct err err;

	if (!try_store(m, trust, &stored, &err))
		fail_msg("%s", err.msg);
	return stored;
}

/* Verify finds nothing, and the domain's sums are these. */
static void assert_sums(const char *domain, int64_t successful, int64_t failed)
{
	char sql[512];

	assert_exact(0);
	snprintf(sql, sizeof(sql),
		"select count(*) from (select "
		"coalesce(sum(successful_sessions), 0) as s, "
		"coalesce(sum(failed_sessions), 0) as f from tls_day "
		"where domain_id = (select id from domain where name = '%s')) "
		"t where s = %lld and f = %lld",
		domain, (long long)successful, (long long)failed);
	if (number(sql) != 1)
		fail_msg("%s is not %lld and %lld", domain,
			(long long)successful, (long long)failed);
}

static void use_own(const char **own, size_t count)
{
	const struct report_writer_config config = {
		.pg = {.url = fixture.writer_url,
			.prepare = true,
			.application_name = "test writer"},
		.own = {own, count}};

	report_writer_free(&writer);
	writer = report_writer_new(&config);
}

/* --- one report ---------------------------------------------------------- */

static void each_domain_has_its_part(void **state UNUSED)
{
	struct made_tls m;

	make(&m, "r1");
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	assert_sums("example.com", 107, 6);
	assert_sums("example.net", 50, 2);
	assert_int_equal(number("select count(*) from tls_report"), 2);
	assert_int_equal(
		number("select count(*) from tls_report r join domain d "
		       "on d.id = domain_id join reporter p "
		       "on p.id = reporter_id where d.name = 'example.com' "
		       "and p.name = 'example org' and report_id = 'r1' "
		       "and organization_name = 'Example Org' "
		       "and contact_info = 'tls@example.org' "
		       "and policy_count = 2 and counted and variant = 1 "
		       "and first_day = '2026-11-01' "
		       "and last_day = '2026-11-01' and not is_long "
		       "and trust = 2 and auth_domain = 'example.org' "
		       "and arrival_day = '2026-11-03'"),
		1);
	assert_int_equal(
		number("select count(*) from tls_policy "
		       "where number = 1 and policy_type = 'sts' "
		       "and policy_string = E'version: STSv1\\nmode: enforce' "
		       "and mx_host = 'mx.example.com' "
		       "and successful_sessions = '{100}' "
		       "and failed_sessions = '{5}'"),
		1);
	assert_int_equal(number("select count(*) from tls_policy"), 3);
	assert_int_equal(number("select count(*) from tls_failure "
				"where policy_number = 1 "
				"and result_type = 'certificate-expired' "
				"and sending_mta_ip = '192.0.2.1' "
				"and receiving_mx_hostname = 'mx.example.com' "
				"and receiving_ip = '2001:db8::1' "
				"and failed_sessions = '{4}' "
				"and failure_reason_code = 'X509_10'"),
		1);
	assert_int_equal(
		number("select count(*) from tls_failure "
		       "where sending_mta_ip is null and receiving_ip is null "
		       "and receiving_mx_hostname is null "
		       "and receiving_mx_helo = 'mx' "
		       "and additional_information = 'https://example.org/1'"),
		1);
	assert_int_equal(number("select count(*) from tls_failure "
				"where policy_number = 3"),
		1);
}

static void foreign_domains_are_left_out(void **state UNUSED)
{
	static const char *own[] = {"example.net"}, *none[] = {"other.test"};
	struct made_tls m;
	enum stored stored;
	struct err err;

	use_own(own, 1);
	make(&m, "r1");
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	assert_sums("example.net", 50, 2);
	assert_int_equal(number("select count(*) from tls_report"), 1);
	assert_int_equal(number("select count(*) from domain"), 1);
	use_own(none, 1);
	assert_false(try_store(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
	assert_non_null(strstr(err.msg, "example."));
	m.r.policy_count = 0;
	assert_false(try_store(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_UNSUPPORTED);
}

/* --- days ---------------------------------------------------------------- */

/* Of 48 hours each day has half, up to one session. */
static void long_window_is_apportioned(void **state UNUSED)
{
	struct made_tls m;

	make(&m, "r1");
	m.r.end_s = NOV_1_S + 2 * DAY_S;
	store(&m, TRUST_VERIFIED);
	assert_sums("example.com", 107, 6);
	assert_int_equal(number("select count(*) from tls_day "
				"where day in ('2026-11-01', '2026-11-02') "
				"and domain_id = (select id from domain "
				"where name = 'example.com') "
				"and successful_sessions in (53, 54) "
				"and failed_sessions = 3"),
		2);
	/* Details have sums of their own: 4 + 1 + 1 is 3 and 3. */
	assert_int_equal(
		number("select sum(failed_sessions[1])::int8 from tls_failure"),
		3);
	assert_int_equal(
		number("select sum(failed_sessions[2])::int8 from tls_failure"),
		3);
}

static void window_of_26_hours_is_one_day(void **state UNUSED)
{
	struct made_tls m;

	make(&m, "r1");
	m.r.begin_s += 6 * 3600;
	m.r.end_s = m.r.begin_s + 26 * 3600;
	store(&m, TRUST_VERIFIED);
	assert_int_equal(
		number("select count(*) from tls_day where day = '2026-11-01'"),
		2);
	m.r.end_s++;
	store(&m, TRUST_VERIFIED);
	assert_int_equal(
		number("select count(*) from tls_day where day = '2026-11-02'"),
		2);
	assert_sums("example.com", 214, 12);
}

static void very_long_window_is_marked(void **state UNUSED)
{
	struct made_tls m;

	make(&m, "r1");
	m.r.end_s = NOV_1_S + 400 * DAY_S;
	store(&m, TRUST_VERIFIED);
	assert_sums("example.com", 107, 6);
	assert_int_equal(
		number("select count(*) from tls_report where is_long"), 2);
}

/* --- again --------------------------------------------------------------- */

static void duplicate_changes_nothing(void **state UNUSED)
{
	struct made_tls m;

	make(&m, "r1");
	store(&m, TRUST_VOUCHED);
	m.r.organization_name = STR(" EXAMPLE org");
	assert_int_equal(store(&m, TRUST_VOUCHED), STORED_DUPLICATE);
	assert_sums("example.com", 107, 6);
	assert_int_equal(
		number("select sum(duplicates)::int8 from tls_report"), 2);
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_DUPLICATE);
	assert_int_equal(number("select count(*) from tls_report "
				"where trust = 2 and duplicates = 2 "
				"and auth_domain = 'example.org'"),
		2);
}

static void key_tells_reports_apart(void **state UNUSED)
{
	struct made_tls m;

	make(&m, "r1");
	store(&m, TRUST_VERIFIED);
	m.r.report_id = STR("r2");
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	m.r.begin_s++;
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	m.r.end_s--;
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	m.r.organization_name = STR("Other Org");
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	assert_sums("example.com", 5 * 107, 5 * 6);
}

/* Of the same key the first counts, or who is better vouched for. */
static void one_variant_counts(void **state UNUSED)
{
	struct made_tls first, second;

	make(&first, "r1");
	make(&second, "r1");
	second.r.content_sum[0] = 2;
	second.policies[0].total_successful_session_count = 1000;
	store(&first, TRUST_VOUCHED);
	assert_int_equal(
		store(&second, TRUST_VOUCHED), STORED_VARIANT_SET_ASIDE);
	assert_sums("example.com", 107, 6);
	assert_int_equal(store(&second, TRUST_VOUCHED), STORED_DUPLICATE);
	assert_sums("example.com", 107, 6);
	/* The second again, now verified. */
	assert_int_equal(store(&second, TRUST_VERIFIED), STORED_DUPLICATE);
	assert_sums("example.com", 1007, 6);
	/* The first verified as well: it comes too late. */
	assert_int_equal(store(&first, TRUST_VERIFIED), STORED_DUPLICATE);
	assert_sums("example.com", 1007, 6);
	assert_int_equal(number("select count(*) from tls_report"), 4);
	assert_int_equal(
		number("select count(*) from tls_report where counted"), 2);
}

static void better_variant_displaces(void **state UNUSED)
{
	struct made_tls first, second;

	make(&first, "r1");
	make(&second, "r1");
	second.r.content_sum[0] = 2;
	second.r.policy_count = 1;
	store(&first, TRUST_UNVERIFIED);
	assert_int_equal(
		store(&second, TRUST_VERIFIED), STORED_VARIANT_COUNTED);
	assert_sums("example.com", 100, 5);
	/* It says nothing of this one, so the first stays. */
	assert_sums("example.net", 50, 2);
}

/* All of it in one transaction: what is raised is lowered again. */
static void variants_within_one_transaction(void **state UNUSED)
{
	struct made_tls first, second;
	enum stored stored;
	struct err err;

	make(&first, "r1");
	make(&second, "r1");
	second.r.content_sum[0] = 2;
	second.policies[0].total_successful_session_count = 1000;
	assert_true(report_writer_begin(writer, &err));
	assert_true(put(&first, TRUST_UNVERIFIED, &stored, &err));
	assert_true(put(&first, TRUST_UNVERIFIED, &stored, &err));
	assert_int_equal(stored, STORED_DUPLICATE);
	assert_true(put(&second, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(stored, STORED_VARIANT_COUNTED);
	assert_true(report_writer_commit(writer, &err));
	assert_sums("example.com", 1007, 6);
	/* The sums of one transaction are not those of the next. */
	make(&first, "r2");
	store(&first, TRUST_VERIFIED);
	assert_sums("example.com", 1114, 12);
}

static void variants_have_a_ceiling(void **state UNUSED)
{
	struct made_tls m;
	enum stored stored = STORED_NEW;
	struct err err;

	make(&m, "r1");
	assert_true(report_writer_begin(writer, &err));
	for (int i = 0; i < 100; i++) {
		m.r.content_sum[1] = (unsigned char)i;
		assert_true(put(&m, TRUST_VERIFIED, &stored, &err));
	}
	m.r.content_sum[1] = 100;
	assert_false(put(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	/* One of those that are there is still a duplicate. */
	m.r.content_sum[1] = 50;
	assert_true(put(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(stored, STORED_DUPLICATE);
	assert_true(report_writer_commit(writer, &err));
	assert_sums("example.com", 107, 6);
}

/* --- refusals and rollback ----------------------------------------------- */

static void refusals_leave_the_transaction(void **state UNUSED)
{
	struct made_tls good, m;
	enum stored stored;
	struct err err;

	make(&good, "good");
	assert_true(report_writer_begin(writer, &err));
	make(&m, "r1");
	m.r.end_s = NOV_1_S + 401 * DAY_S;
	assert_false(put(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	make(&m, "r1");
	m.policies[2].policy_domain = STR("");
	assert_false(put(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	make(&m, "r1");
	m.policies[1].total_failure_session_count = UINT64_MAX;
	assert_false(put(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	make(&m, "r1");
	m.failures[0].failed_session_count = 600000000000;
	m.failures[1].failed_session_count = 600000000000;
	assert_false(put(&m, TRUST_VERIFIED, &stored, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_true(put(&good, TRUST_VERIFIED, &stored, &err));
	assert_true(report_writer_commit(writer, &err));
	assert_sums("example.com", 107, 6);
}

static void rollback_stores_nothing(void **state UNUSED)
{
	struct made_tls m;
	enum stored stored;
	struct err err;

	make(&m, "r1");
	assert_true(report_writer_begin(writer, &err));
	assert_true(put(&m, TRUST_VERIFIED, &stored, &err));
	report_writer_rollback(writer);
	assert_sums("example.com", 0, 0);
	assert_int_equal(number("select count(*) from tls_report"), 0);
	assert_int_equal(store(&m, TRUST_VERIFIED), STORED_NEW);
	assert_sums("example.com", 107, 6);
}

static void shares_a_transaction(void **state UNUSED)
{
	struct made a = plain("a");
	struct made_tls m;
	enum stored stored;
	struct err err;

	make(&m, "r1");
	a.many = 20000;
	assert_true(report_writer_begin(writer, &err));
	for (int i = 0; i < 2; i++) {
		a.r.metadata.begin_s += i * DAY_S;
		a.r.metadata.end_s += i * DAY_S;
		m.r.begin_s += i * DAY_S;
		m.r.end_s += i * DAY_S;
		assert_true(made_put(
			writer, &a, TRUST_VERIFIED, true, &stored, &err));
		assert_true(put(&m, TRUST_VERIFIED, &stored, &err));
		assert_int_equal(stored, STORED_NEW);
	}
	assert_true(report_writer_commit(writer, &err));
	assert_exact(2 * a.r.message_count);
	assert_int_equal(number("select sum(successful_sessions)::int8 "
				"from tls_day"),
		2 * 157);
}

/* --- two writers --------------------------------------------------------- */

static void *store_the_same(void *ctx)
{
	struct report_writer *other = made_writer(&fixture, true);
	struct made_tls m;
	struct err err;

	make(&m, "r1");
	if (!report_writer_begin(other, &err) ||
		!put_by(other, &m, TRUST_VERIFIED, ctx, &err) ||
		!report_writer_commit(other, &err))
		fprintf(stderr, "%s\n", err.msg);
	report_writer_free(&other);
	return NULL;
}

static void same_report_by_two_writers_counts_once(void **state UNUSED)
{
	enum stored mine, theirs = STORED_NEW;
	struct made_tls m;
	pthread_t thread;
	struct err err;

	make(&m, "r1");
	assert_true(report_writer_begin(writer, &err));
	assert_true(put(&m, TRUST_UNVERIFIED, &mine, &err));
	assert_int_equal(
		pthread_create(&thread, NULL, store_the_same, &theirs), 0);
	while (number("select count(*) from pg_stat_activity "
		      "where wait_event_type = 'Lock'") == 0)
		;
	assert_true(report_writer_commit(writer, &err));
	pthread_join(thread, NULL);
	assert_int_equal(mine, STORED_NEW);
	assert_int_equal(theirs, STORED_DUPLICATE);
	assert_sums("example.com", 107, 6);
	assert_int_equal(number("select count(*) from tls_report "
				"where trust = 2 and duplicates = 1"),
		2);
}

/* --- verify -------------------------------------------------------------- */

static void verify_finds_what_is_broken(void **state UNUSED)
{
	static const struct {
		const char *sql, *word;
	} breakages[] = {
		{"update tls_day set failed_sessions = failed_sessions + 1",
			"tls_day example.com 2026-11-01: 107 and 7 sessions, "
			"policies 107 and 6"},
		{"delete from tls_day", "0 and 0 sessions"},
		{"update tls_report set counted = false", "policies 0 and 0"},
		{"insert into tls_day values (1, '2026-12-01', 1, 0)",
			"2026-12-01"},
		{"update tls_policy set successful_sessions[1] = 1",
			"policies 2 and 6"},
	};
	struct verify_result v;
	struct made_tls m;
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(breakages); i++) {
		report_test_set_up(NULL);
		make(&m, "r1");
		store(&m, TRUST_VERIFIED);
		if (!pg_exec_script(owner, breakages[i].sql, &err) ||
			!verify_rollups(owner, &v, &err))
			fail_msg("%s: %s", breakages[i].sql, err.msg);
		assert_true(v.difference_count > 0);
		if (!strstr(v.first_difference, breakages[i].word))
			fail_msg(
				"%s: %s", breakages[i].sql, v.first_difference);
	}
}

int main(void)
{
#define CASE(f)                          \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(each_domain_has_its_part),
		CASE(foreign_domains_are_left_out),
		CASE(long_window_is_apportioned),
		CASE(window_of_26_hours_is_one_day),
		CASE(very_long_window_is_marked),
		CASE(duplicate_changes_nothing),
		CASE(key_tells_reports_apart),
		CASE(one_variant_counts),
		CASE(better_variant_displaces),
		CASE(variants_within_one_transaction),
		CASE(variants_have_a_ceiling),
		CASE(refusals_leave_the_transaction),
		CASE(rollback_stores_nothing),
		CASE(shares_a_transaction),
		CASE(same_report_by_two_writers_counts_once),
		CASE(verify_finds_what_is_broken),
	};

	return report_test_run("report_writer_tls", tests, ARRAY_LEN(tests));
}
