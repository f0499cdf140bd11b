/*
 * report_fixture.h - made-up reports and their way into a database.
 *
 * For cmocka tests: a database, an owner's connection and a writer, which
 * report_test_set_up makes anew for each test.
 */
#ifndef TESTS_REPORT_FIXTURE_H
#define TESTS_REPORT_FIXTURE_H

#include "store/report_writer.h"
#include "store/tidy.h"
#include "store/verify.h"
#include "tests/harness/store_fixture.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#define DAY_S ((int64_t)CLOCK_DAY_S)
#define NOV_1_S INT64_C(1793491200) /* 2026-11-01 00:00:00 UTC */

enum { MADE_MAX = 8 };

/* A report with few records; of any number with made_many. */
struct made {
	struct aggregate_report r;
	struct record records[MADE_MAX];
	size_t count;
	uint32_t many;  /* this many more, of distinct sources */
	int64_t late_s; /* it arrives so much later than others */
};

/* "pass" or "fail" for dkim and spf; ip NULL: absent. */
static inline void made_add(struct made *m, const char *ip, uint64_t messages,
	const char *dkim, const char *spf, const char *header_from)
{
	struct record *r = &m->records[m->count++];

	*r = (struct record){.message_count = messages,
		.disposition = DISPOSITION_NONE,
		.dkim = dmarc_result_parse(str_from(dkim)),
		.spf = dmarc_result_parse(str_from(spf)),
		.header_from = str_from(header_from)};
	if (ip != NULL && !ip_parse(str_from(ip), &r->source_ip))
		abort();
	if (!record_passed(r))
		r->disposition = DISPOSITION_QUARANTINE;
}

static inline struct made made_report(const char *report_id)
{
	return (struct made){
		.r = {.schema = SCHEMA_RFC7489,
			.metadata = {.org_name = STR("Example Net"),
				.report_id = str_from(report_id),
				.begin_s = NOV_1_S,
				.end_s = NOV_1_S + DAY_S - 1},
			.policy = {.domain = STR("example.com"),
				.p = POLICY_NONE,
				.pct = 100}}};
}

/* Record i of the many. */
static inline void made_many(uint32_t i, struct record *ret)
{
	*ret = (struct record){.message_count = 1 + i % 3,
		.source_ip = {.family = 4,
			.bytes = {10, (uint8_t)(i >> 16), (uint8_t)(i >> 8),
				(uint8_t)i}},
		.disposition = (enum disposition)(1 + i % 4),
		.dkim = i % 2 ? DMARC_RESULT_PASS : DMARC_RESULT_FAIL,
		.spf = i % 3 ? DMARC_RESULT_PASS : DMARC_RESULT_FAIL,
		.header_from =
			i % 5 ? STR("example.com") : STR("sub.example.com")};
}

/* Counts and content_sum. */
static inline void made_finish(struct made *m)
{
	struct record many;

	m->r.record_count = 0;
	m->r.message_count = 0;
	memset(m->r.content_sum, 0, sizeof(m->r.content_sum));
	for (size_t i = 0; i < m->count + m->many; i++) {
		const struct record *r = &many;

		if (i < m->count)
			r = &m->records[i];
		else
			made_many((uint32_t)(i - m->count), &many);
		m->r.record_count++;
		m->r.message_count += r->message_count;
		report_content_add(m->r.content_sum, r);
	}
}

/* Store within the transaction under way. */
static inline bool made_put(struct report_writer *w, struct made *m,
	enum trust trust, bool is_complete, enum stored *ret, struct err *err)
{
	struct arrival arrival = {.arrived_s = NOV_1_S + 2 * DAY_S + m->late_s,
		.trust = trust,
		.channel = STR("test"),
		.host = STR("host.test"),
		.spool_id = STR("7f3a")};
	struct aggregate_report header;
	struct record many;

	made_finish(m);
	header = m->r;
	if (!is_complete) {
		header.record_count = 0;
		header.message_count = 0;
		memset(header.content_sum, 0, sizeof(header.content_sum));
	}
	if (!report_writer_report(w, &header, is_complete, &arrival, ret, err))
		return false;
	if (*ret == STORED_DUPLICATE)
		return true;
	for (size_t i = 0; i < m->count; i++)
		if (!report_writer_record(w, &m->records[i], err))
			return false;
	for (uint32_t i = 0; i < m->many; i++) {
		made_many(i, &many);
		if (!report_writer_record(w, &many, err))
			return false;
	}
	return report_writer_report_end(w, &m->r, ret, err);
}

/* A transaction of its own. */
static inline bool made_store(struct report_writer *w, struct made *m,
	enum trust trust, bool is_complete, enum stored *ret, struct err *err)
{
	if (report_writer_begin(w, err) &&
		made_put(w, m, trust, is_complete, ret, err) &&
		report_writer_commit(w, err))
		return true;
	report_writer_rollback(w);
	return false;
}

static inline struct report_writer *made_writer(
	const struct store_fixture *f, bool prepare)
{
	const struct report_writer_config config = {
		.pg = {.url = f->writer_url,
			.prepare = prepare,
			.application_name = "test writer"},
		.max_domains = 1000};

	return report_writer_new(&config);
}

/* Everything but the schema goes. */
static inline void made_clear(struct pg *owner)
{
	struct err err;

	store_fixture_must(
		pg_exec_script(owner,
			"truncate record_chunk, record_set_aside, record_shape, "
			"report, report_head, source_day_sum, domain_day, "
			"failure_key, "
			"failure_report, failure_message, tls_report, "
			"tls_policy, tls_failure, tls_day, month_folded, "
			"rebuild_month, retention_mark, change, policy_told, "
			"owner_word, source_known, domain_revision, advice_told, "
			"domain, reporter restart identity",
			&err),
		&err);
}

/* 18 messages of four sources, 13 of them passed. */
static inline struct made plain(const char *id)
{
	struct made m = made_report(id);

	made_add(&m, "192.0.2.1", 10, "pass", "pass", "example.com");
	made_add(&m, "192.0.2.2", 5, "fail", "fail", "example.com");
	made_add(&m, "2001:db8::1", 2, "pass", "fail", "sub.example.com");
	made_add(&m, NULL, 1, "fail", "pass", "example.com");
	return m;
}

/* --- one test after the other -------------------------------------------- */

UNUSED static struct store_fixture fixture;
UNUSED static struct pg *owner;
UNUSED static struct report_writer *writer;

static inline int report_test_set_up(void **state UNUSED)
{
	made_clear(owner);
	report_writer_free(&writer);
	writer = made_writer(&fixture, true);
	return 0;
}

static inline int report_test_tear_down(void **state UNUSED)
{
	report_writer_free(&writer);
	return 0;
}

static inline int report_test_run(
	const char *name, const struct CMUnitTest *tests, size_t count)
{
	int failed;

	store_fixture_open(&fixture);
	owner = store_fixture_pg(fixture.owner_url);
	failed = _cmocka_run_group_tests(name, tests, count, NULL, NULL);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}

static inline int64_t number(const char *sql)
{
	return store_fixture_number(owner, sql);
}

static inline enum stored must_store(
	struct made *m, enum trust trust, bool is_complete)
{
	enum stored stored;
	struct err err;

	if (!made_store(writer, m, trust, is_complete, &stored, &err))
		fail_msg("%s", err.msg);
	return stored;
}

/* Whatever the clocks say. */
#define ALL_DAYS 100000
#define ALL_TIMES INT64_C(4102444800)

/* Days that are worth it are merged; how many steps that took. */
static inline int tidy_up(void)
{
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	bool is_done = false;
	struct err err;
	int steps = -1;

	for (; !is_done; steps++)
		if (!tidy_step(pg, ALL_DAYS, ALL_TIMES, &is_done, &err))
			fail_msg("%s", err.msg);
	pg_free(&pg);
	return steps;
}

/* Records of earlier days are merged, worth it or not. */
static inline void sum_before(utc_day_t day)
{
	struct pg *pg = store_fixture_pg(fixture.writer_url);
	bool is_done = false;
	struct err err;

	while (!is_done)
		if (!tidy_before(pg, day, &is_done, &err))
			fail_msg("%s", err.msg);
	pg_free(&pg);
}

/* The sums are exact, and there are so many messages in them. */
static inline void assert_exact(uint64_t messages)
{
	struct verify_result v;
	struct err err;

	if (!verify_rollups(owner, &v, &err))
		fail_msg("%s", err.msg);
	if (v.difference_count > 0)
		fail_msg("%s", v.first_difference);
	assert_int_equal(v.message_count, messages);
	assert_int_equal(number("select coalesce(sum(messages), 0)::int8 "
				"from source_day"),
		messages);
}

#endif
