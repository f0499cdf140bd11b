/*
 * test_report_writer_ahead.c - reports announced together are stored exactly
 * as reports that come one after the other.
 */
#include "tests/harness/report_fixture.h"

#include <pthread.h>
#include <stdatomic.h>

enum { REPORTS = 60 };

static uint32_t random_state;

static uint32_t random_below(uint32_t n)
{
	random_state = random_state * 1664525 + 1013904223;
	return (random_state >> 8) % n;
}

/* Few ids, windows, contents and domains, so that they meet often. */
static struct made any_report(enum trust *trust)
{
	static const char *const ids[] = {"a", "b", "c"};
	static const char *const domains[] = {"example.com", "example.net"};
	static const char *const sources[] = {
		"192.0.2.1", "192.0.2.2", "2001:db8::1"};
	struct made m = made_report(ids[random_below(3)]);
	uint32_t count = random_below(4);

	m.r.metadata.begin_s += random_below(3) * DAY_S;
	m.r.metadata.end_s =
		m.r.metadata.begin_s + (1 + random_below(2)) * DAY_S - 1;
	m.r.policy.domain = str_from(domains[random_below(2)]);
	for (uint32_t i = 0; i < count; i++)
		made_add(&m, sources[i], 1 + random_below(2), "pass", "fail",
			"example.com");
	*trust = (enum trust)random_below(3);
	return m;
}

/* A number for all rows, without what depends on their order and the clock. */
#define DIGEST(columns)                                                \
	"select coalesce(hashtextextended(string_agg(t::text, E'\\n' " \
	"order by t::text), 0), 0) from (select " columns ") t"

static const char *const digests[] = {
	DIGEST("d.name, p.name, r.report_id, begin_s, end_s, variant, "
	       "content_sum, counted, record_count, message_count, first_day, "
	       "last_day, is_reissue, duplicates, trust, channel "
	       "from report r join report_head h on h.id = r.head_id "
	       "and h.domain_id = r.domain_id "
	       "join domain d on d.id = r.domain_id "
	       "join reporter p on p.id = r.reporter_id"),
	DIGEST("r.report_id, variant, day, source_ip, c.message_count, "
	       "c.trust, is_advised from record c join report r on r.id = c.report_id"),
	DIGEST("r.report_id, variant, day, source_ip, c.message_count "
	       "from record_set_aside c join report r on r.id = c.report_id"),
};

static void announce_to(
	struct report_writer *w, struct made *m, enum trust trust)
{
	const struct arrival arrival = {.arrived_s = NOV_1_S + 2 * DAY_S,
		.trust = trust,
		.channel = STR("test"),
		.host = STR("host.test"),
		.spool_id = STR("7f3a")};
	struct err err;

	made_finish(m);
	if (!report_writer_announce(w, &m->r, &arrival, &err))
		fail_msg("%s", err.msg);
}

static void announce(struct made *m, enum trust trust)
{
	announce_to(writer, m, trust);
}

static void foresee(const struct made *m, enum trust trust)
{
	const struct arrival arrival = {.arrived_s = NOV_1_S + 2 * DAY_S,
		.trust = trust,
		.channel = STR("test")};

	report_writer_foresee(writer, &m->r, &arrival);
}

/* A batch in one transaction; what became of each goes to `stored`. */
static void store_batch(struct made *made, const enum trust *trust,
	uint32_t count, bool is_announced, enum stored *stored)
{
	struct err err;

	store_fixture_must(report_writer_begin(writer, &err), &err);
	for (uint32_t i = 0; i < count && is_announced; i++)
		foresee(&made[i], trust[i]);
	for (uint32_t i = 0; i < count && is_announced; i++)
		announce(&made[i], trust[i]);
	for (uint32_t i = 0; i < count; i++)
		if (!made_put(
			    writer, &made[i], trust[i], true, &stored[i], &err))
			fail_msg("%s", err.msg);
	store_fixture_must(report_writer_commit(writer, &err), &err);
}

static void store_all(
	uint32_t seed, bool is_announced, enum stored stored[REPORTS])
{
	struct made made[REPORTS];
	enum trust trust[REPORTS];

	report_test_set_up(NULL);
	random_state = seed;
	for (int i = 0; i < REPORTS; i++)
		made[i] = any_report(&trust[i]);
	for (uint32_t i = 0, n; i < REPORTS; i += n) {
		n = 1 + random_below(20);
		n = n < REPORTS - i ? n : REPORTS - i;
		store_batch(&made[i], &trust[i], n, is_announced, &stored[i]);
	}
}

static void same_as_one_by_one(void **state UNUSED)
{
	enum stored alone[REPORTS], ahead[REPORTS];
	int64_t expected[ARRAY_LEN(digests)];

	for (uint32_t seed = 1; seed <= 12; seed++) {
		store_all(seed, false, alone);
		for (size_t i = 0; i < ARRAY_LEN(digests); i++)
			expected[i] = number(digests[i]);
		assert_true(expected[0] != 0 && expected[2] != 0);
		store_all(seed, true, ahead);
		for (size_t i = 0; i < ARRAY_LEN(digests); i++)
			if (number(digests[i]) != expected[i])
				fail_msg("seed %u: other rows by %s", seed,
					digests[i]);
		assert_memory_equal(alone, ahead, sizeof(alone));
	}
}

/* One statement, however many there are. */
static void more_than_fit(void **state UNUSED)
{
	struct err err;
	enum stored stored;
	struct made m;

	store_fixture_must(report_writer_begin(writer, &err), &err);
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < REPORT_WRITER_MAX_AHEAD + 20; i++) {
			m = plain("many");
			m.r.metadata.begin_s += i * DAY_S;
			m.r.metadata.end_s += i * DAY_S;
			if (pass == 0) {
				announce(&m, TRUST_VERIFIED);
				continue;
			}
			store_fixture_must(made_put(writer, &m, TRUST_VERIFIED,
						   true, &stored, &err),
				&err);
			assert_int_equal(stored, STORED_NEW);
		}
	store_fixture_must(report_writer_commit(writer, &err), &err);
	assert_exact(18 * (REPORT_WRITER_MAX_AHEAD + 20));
}

/* A row without its report must not be committed. */
static void announced_and_missing(void **state UNUSED)
{
	struct made a = plain("a"), b = plain("b");
	enum stored stored;
	struct err err;

	b.r.policy.domain = STR("example.net");
	store_fixture_must(report_writer_begin(writer, &err), &err);
	announce(&a, TRUST_VERIFIED);
	announce(&b, TRUST_VERIFIED);
	store_fixture_must(
		made_put(writer, &a, TRUST_VERIFIED, true, &stored, &err),
		&err);
	assert_false(report_writer_commit(writer, &err));
	assert_int_equal(err.code, ERR_TEMP);
	report_writer_rollback(writer);
	assert_int_equal(number("select count(*) from report"), 0);
	assert_exact(0);
	/* The next transaction knows nothing of it. */
	assert_int_equal(must_store(&b, TRUST_VERIFIED, true), STORED_NEW);
	assert_exact(18);
}

/* What is wrong with a report is told when it comes, not before. */
static void announced_and_refused(void **state UNUSED)
{
	struct made bad = plain("bad"), good = plain("good");
	enum stored stored;
	struct err err;

	bad.r.metadata.end_s = bad.r.metadata.begin_s + 500 * DAY_S;
	store_fixture_must(report_writer_begin(writer, &err), &err);
	announce(&bad, TRUST_VERIFIED);
	announce(&good, TRUST_VERIFIED);
	assert_false(
		made_put(writer, &bad, TRUST_VERIFIED, true, &stored, &err));
	assert_int_equal(err.code, ERR_SYNTAX);
	store_fixture_must(
		made_put(writer, &good, TRUST_VERIFIED, true, &stored, &err),
		&err);
	store_fixture_must(report_writer_commit(writer, &err), &err);
	assert_exact(18);
}

/* --- two writers --------------------------------------------------------- */

struct other_host {
	enum stored stored[2];
	bool has_stored;
	atomic_bool has_begun, may_end;
};

static bool waits_for_lock(void)
{
	return number("select count(*) from pg_stat_activity "
		      "where wait_event_type = 'Lock'") > 0;
}

/* The same two in another order, with a pause between them. */
static void *store_other_way(void *ctx)
{
	struct report_writer *w = made_writer(&fixture, true);
	struct made a = plain("a"), b = plain("b");
	struct other_host *other = ctx;
	struct err err = {0};

	b.r.policy.domain = STR("example.net");
	store_fixture_must(report_writer_begin(w, &err), &err);
	announce_to(w, &b, TRUST_VERIFIED);
	announce_to(w, &a, TRUST_VERIFIED);
	other->has_stored =
		made_put(w, &b, TRUST_VERIFIED, true, &other->stored[0], &err);
	other->has_begun = true;
	while (!other->may_end)
		usleep(1000);
	other->has_stored = other->has_stored &&
			    made_put(w, &a, TRUST_VERIFIED, true,
				    &other->stored[1], &err) &&
			    report_writer_commit(w, &err);
	if (!other->has_stored)
		fprintf(stderr, "the other: %s\n", err.msg);
	report_writer_free(&w);
	return NULL;
}

/* Two that meet each other's duplicates: one waits for the other, once. */
static void duplicates_in_another_order(void **state UNUSED)
{
	struct made a = plain("a"), b = plain("b"), c = plain("c");
	struct other_host other = {.has_stored = false};
	enum stored stored;
	pthread_t thread;
	struct err err;

	b.r.policy.domain = STR("example.net");
	c.r.policy.domain = STR("example.org");
	must_store(&a, TRUST_VERIFIED, true);
	must_store(&b, TRUST_VERIFIED, true);
	store_fixture_must(report_writer_begin(writer, &err), &err);
	announce(&a, TRUST_VERIFIED);
	announce(&b, TRUST_VERIFIED);
	announce(&c, TRUST_VERIFIED);
	/* The rows of all go with it. */
	store_fixture_must(
		made_put(writer, &c, TRUST_VERIFIED, true, &stored, &err),
		&err);
	assert_int_equal(
		pthread_create(&thread, NULL, store_other_way, &other), 0);
	while (!other.has_begun && !waits_for_lock())
		;
	store_fixture_must(
		made_put(writer, &a, TRUST_VERIFIED, true, &stored, &err),
		&err);
	assert_int_equal(stored, STORED_DUPLICATE);
	other.may_end = true;
	store_fixture_must(
		made_put(writer, &b, TRUST_VERIFIED, true, &stored, &err),
		&err);
	assert_int_equal(stored, STORED_DUPLICATE);
	store_fixture_must(report_writer_commit(writer, &err), &err);
	pthread_join(thread, NULL);
	assert_true(other.has_stored);
	assert_int_equal(other.stored[0], STORED_DUPLICATE);
	assert_int_equal(other.stored[1], STORED_DUPLICATE);
	assert_int_equal(number("select sum(duplicates) from report"), 4);
	assert_exact(54);
}

/* Of what is no report not even the names are kept. */
static void foreseen_and_implausible(void **state UNUSED)
{
	struct made good = plain("good"), bad = plain("bad");
	const enum trust trust = TRUST_VERIFIED;
	enum stored stored;

	bad.r.policy.domain = STR("bad.example");
	bad.r.metadata.end_s = bad.r.metadata.begin_s - 1;
	foresee(&bad, trust);
	store_batch(&good, &trust, 1, true, &stored);
	assert_int_equal(stored, STORED_NEW);
	assert_int_equal(number("select count(*) from domain"), 1);
	bad.r.metadata.end_s = bad.r.metadata.begin_s + 1;
	foresee(&bad, trust);
	good.r.metadata.report_id = STR("other");
	good.r.policy.domain = STR("other.example");
	store_batch(&good, &trust, 1, true, &stored);
	assert_int_equal(number("select count(*) from domain"), 3);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(same_as_one_by_one,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(more_than_fit,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(announced_and_missing,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(announced_and_refused,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(foreseen_and_implausible,
			report_test_set_up, report_test_tear_down),
		cmocka_unit_test_setup_teardown(duplicates_in_another_order,
			report_test_set_up, report_test_tear_down),
	};

	return report_test_run("report_writer_ahead", tests, ARRAY_LEN(tests));
}
