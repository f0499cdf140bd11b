/* test_sample_reports.c - believable aggregate reports for a first look. */
#include "relay/sample_reports.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dmarc/report_day.h"
#include "relay/relay.h"

/* 2026-11-21 */
#define TODAY 20778

struct fixture {
	struct sample_reports *samples;
	struct arena *arena;
	size_t count;
};

static int set_up(void **state)
{
	struct fixture *f = base_calloc(1, sizeof(*f));

	f->samples = sample_reports_new(TODAY);
	f->arena = arena_new("test", SIZE_MAX);
	f->count = sample_reports_count(f->samples);
	*state = f;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	sample_reports_free(&f->samples);
	assert_null(f->samples);
	arena_free(&f->arena);
	free(f);
	return 0;
}

static struct sample_report get(struct fixture *f, size_t index)
{
	struct sample_report r;
	struct err err = {0};

	arena_reset(f->arena);
	assert_true(sample_reports_get(f->samples, index, f->arena, &r, &err));
	return r;
}

/* One row of what a test counts by name. */
struct tally {
	char name[64];
	uint64_t messages, passed;
	utc_day_t first, last;
};

static struct tally *tally_of(
	struct tally *rows, size_t *count, size_t max, struct str name)
{
	for (size_t i = 0; i < *count; i++)
		if (str_equal(str_from(rows[i].name), name))
			return &rows[i];
	assert_true(*count < max && name.len < sizeof(rows->name));
	memcpy(rows[*count].name, name.ptr, name.len);
	return &rows[(*count)++];
}

static utc_day_t day_of(const struct aggregate_report *r)
{
	struct report_days d;

	report_days_init(&d, r->metadata.begin_s, r->metadata.end_s);
	assert_int_equal(d.count, 1);
	return d.first;
}

/* The same day gives the same bytes, report by report. */
static void test_same_again(void **state)
{
	struct fixture *f = *state;
	struct sample_reports *again = sample_reports_new(TODAY);
	struct arena *a = arena_new("again", SIZE_MAX);
	struct buf one = {0}, other = {0};
	struct sample_report r;
	struct err err = {0};

	assert_int_equal(sample_reports_count(again), f->count);
	/* From the end: no report leans on the one before it. */
	for (size_t i = f->count; i-- > 0;) {
		struct sample_report mine = get(f, i);

		assert_true(sample_reports_get(again, i, a, &r, &err));
		report_xml_write(&mine.report, mine.records,
			mine.report.record_count, &one);
		report_xml_write(
			&r.report, r.records, r.report.record_count, &other);
		assert_string_equal(buf_cstr(&one), buf_cstr(&other));
		buf_reset(&one);
		buf_reset(&other);
		arena_reset(a);
	}
	buf_fini(&one);
	buf_fini(&other);
	arena_free(&a);
	sample_reports_free(&again);
}

static void test_sums(void **state)
{
	struct fixture *f = *state;
	unsigned char sum[16];
	uint64_t messages;

	for (size_t i = 0; i < f->count; i++) {
		struct sample_report r = get(f, i);

		memset(sum, 0, sizeof(sum));
		messages = 0;
		assert_true(r.report.record_count > 0);
		for (size_t j = 0; j < r.report.record_count; j++) {
			assert_true(r.records[j].message_count > 0);
			messages += r.records[j].message_count;
			report_content_add(sum, &r.records[j]);
		}
		assert_int_equal(r.report.message_count, messages);
		assert_memory_equal(r.report.content_sum, sum, sizeof(sum));
	}
}

/* Sixty days up to yesterday, nothing that has not ended yet. */
static void test_windows(void **state)
{
	struct fixture *f = *state;
	struct tally rows[8] = {0};
	size_t count = 0, starts_at_midnight = 0;
	utc_day_t before = 0;

	for (size_t i = 0; i < f->count; i++) {
		struct sample_report r = get(f, i);
		utc_day_t day = day_of(&r.report);
		struct tally *t;

		assert_true(day >= before);
		before = day;
		assert_in_range(day, TODAY - SAMPLE_REPORT_DAYS, TODAY - 1);
		assert_true(
			r.report.metadata.end_s <= clock_day_begin_s(TODAY));
		t = tally_of(
			rows, &count, ARRAY_LEN(rows), r.report.policy.domain);
		if (t->first == 0)
			t->first = day;
		t->last = day;
		starts_at_midnight +=
			r.report.metadata.begin_s % CLOCK_DAY_S == 0;
	}
	assert_int_equal(count, 3);
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(rows[i].first, TODAY - SAMPLE_REPORT_DAYS);
		assert_int_equal(rows[i].last, TODAY - 1);
	}
	assert_in_range(starts_at_midnight, f->count / 4, f->count * 3 / 4);
}

/* RFC 5737 and 3849. */
static bool is_reserved(const struct ip *ip)
{
	static const char *const networks[] = {"192.0.2.0/24",
		"198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15",
		"2001:db8::/32"};
	struct ip_network n;

	for (size_t i = 0; i < ARRAY_LEN(networks); i++) {
		assert_true(ip_network_parse(str_from(networks[i]), &n));
		if (ip_network_contains(&n, ip))
			return true;
	}
	return false;
}

/* RFC 2606. */
static bool is_reserved_name(struct str name)
{
	static const char *const ends[] = {"example.com", "example.net",
		"example.org", ".example", ".test", ".invalid"};

	for (size_t i = 0; i < ARRAY_LEN(ends); i++)
		if (str_ends_with_nocase(name, str_from(ends[i])))
			return true;
	return false;
}

static void test_reserved(void **state)
{
	struct fixture *f = *state;
	size_t v6 = 0;

	for (size_t i = 0; i < f->count; i++) {
		struct sample_report r = get(f, i);

		assert_true(is_reserved_name(str_from(r.submitter)));
		assert_true(is_reserved_name(r.report.metadata.email));
		for (size_t j = 0; j < r.report.record_count; j++) {
			const struct record *c = &r.records[j];

			assert_true(is_reserved(&c->source_ip));
			v6 += c->source_ip.family == 6;
			assert_true(is_reserved_name(c->header_from));
			assert_true(is_reserved_name(c->envelope_from));
			for (size_t k = 0; k < c->dkim_count; k++)
				assert_true(is_reserved_name(
					c->dkim_results[k].domain));
		}
	}
	assert_true(v6 > 100);
}

static bool is_below(struct str name, struct str domain)
{
	return str_ends_with_nocase(name, domain);
}

/* policy_evaluated follows from auth_results, and disposition from both. */
static void check_record(
	const struct aggregate_report *r, const struct record *c)
{
	bool dkim = false, spf = false;

	assert_true(is_below(c->header_from, r->policy.domain));
	for (size_t i = 0; i < c->dkim_count; i++)
		dkim |= c->dkim_results[i].result == AUTH_RESULT_PASS &&
			is_below(c->dkim_results[i].domain, r->policy.domain);
	for (size_t i = 0; i < c->spf_count; i++)
		spf |= c->spf_results[i].result == AUTH_RESULT_PASS &&
		       is_below(c->spf_results[i].domain, r->policy.domain);
	assert_int_equal(c->dkim == DMARC_RESULT_PASS, dkim);
	assert_int_equal(c->spf == DMARC_RESULT_PASS, spf);
	if (dkim || spf || c->reason_count > 0 || r->policy.p == POLICY_NONE)
		assert_true(c->disposition == DISPOSITION_NONE ||
			    c->disposition == DISPOSITION_PASS);
	if (r->schema != SCHEMA_RFC9990) {
		assert_int_not_equal(c->disposition, DISPOSITION_PASS);
		return;
	}
	assert_true(c->spf_count <= 1);
	for (size_t i = 0; i < c->reason_count; i++)
		assert_int_not_equal(c->reasons[i].type, REASON_FORWARDED);
	for (size_t i = 0; i < c->dkim_count; i++)
		assert_non_null(c->dkim_results[i].selector.ptr);
}

static void test_consistent(void **state)
{
	struct fixture *f = *state;
	size_t dialects[4] = {0};

	for (size_t i = 0; i < f->count; i++) {
		struct sample_report r = get(f, i);

		dialects[r.report.schema]++;
		assert_true(r.report.policy.pct == -1 ||
			    r.report.schema == SCHEMA_RFC7489);
		for (size_t j = 0; j < r.report.record_count; j++)
			check_record(&r.report, &r.records[j]);
	}
	assert_true(dialects[SCHEMA_RFC7489] > 200);
	assert_true(dialects[SCHEMA_RFC9990] > 200);
}

/* A report_id is a dot-atom and comes once (RFC 9990). */
static void test_report_ids(void **state)
{
	struct fixture *f = *state;
	char(*ids)[128] = base_calloc(f->count, sizeof(*ids));

	for (size_t i = 0; i < f->count; i++) {
		struct sample_report r = get(f, i);
		struct str id = r.report.metadata.report_id;

		assert_true(id.len > 0 && id.len < sizeof(*ids));
		memcpy(ids[i], id.ptr, id.len);
		assert_int_equal(
			strspn(ids[i], "abcdefghijklmnopqrstuvwxyz0123456789"
				       "ABCDEFGHIJKLMNOPQRSTUVWXYZ.-@"),
			id.len);
		for (size_t j = 0; j < i; j++)
			assert_string_not_equal(ids[i], ids[j]);
	}
	free(ids);
}

/* The stories: one domain is put right, one is forged, one waits. */
static void test_stories(void **state)
{
	struct fixture *f = *state;
	struct tally late[4] = {0}, early[4] = {0}, reporters[8] = {0};
	size_t late_count = 0, early_count = 0, reporter_count = 0;

	for (size_t i = 0; i < f->count; i++) {
		struct sample_report r = get(f, i);
		bool is_late = day_of(&r.report) >= TODAY - 24;
		struct tally *t = tally_of(is_late ? late : early,
			is_late ? &late_count : &early_count, 4,
			r.report.policy.domain);

		tally_of(reporters, &reporter_count, 8,
			r.report.metadata.org_name)
			->messages += r.report.message_count;
		for (size_t j = 0; j < r.report.record_count; j++) {
			t->messages += r.records[j].message_count;
			if (record_passed(&r.records[j]))
				t->passed += r.records[j].message_count;
		}
	}
	assert_int_equal(reporter_count, 5);
	assert_int_equal(late_count, 3);
	assert_string_equal(late[0].name, "example.com");
	assert_true(early[0].passed * 100 < early[0].messages * 75);
	assert_true(late[0].passed * 100 > late[0].messages * 90);
	for (size_t i = 0; i < 3; i++)
		assert_in_range(
			late[i].passed * 100 / late[i].messages, 40, 98);
}

static void test_small_arena(void **state)
{
	struct fixture *f = *state;
	struct sample_report r;

	for (size_t budget = 0; budget < 4096; budget += 61) {
		struct arena *a = arena_new("small", budget);
		struct err err = {0};

		assert_false(sample_reports_get(f->samples, 0, a, &r, &err));
		assert_int_equal(err.code, ERR_LIMIT);
		arena_free(&a);
	}
}

static void test_single(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct sample_report r, later;
	struct err err = {0};

	assert_true(relay_report_sample("example.com", "mx.test",
		TODAY * INT64_C(86400) + 100, a, &r, &err));
	assert_true(relay_report_sample("example.com", "mx.test",
		TODAY * INT64_C(86400) + 101, a, &later, &err));
	assert_false(str_equal(
		r.report.metadata.report_id, later.report.metadata.report_id));
	assert_int_equal(day_of(&r.report), TODAY - 1);
	assert_int_equal(r.report.record_count, 2);
	assert_int_equal(r.report.message_count, 15);
	assert_true(record_passed(&r.records[0]));
	assert_false(record_passed(&r.records[1]));
	for (size_t i = 0; i < 2; i++)
		check_record(&r.report, &r.records[i]);
	assert_string_equal(r.submitter, "mx.test");
	assert_string_equal(r.from, "dmarc-test@mx.test");
	arena_free(&a);
}

static void test_numbered(void **state UNUSED)
{
	struct arena *a = arena_new("test", SIZE_MAX);
	struct sample_report r, next;
	struct err err = {0};

	assert_true(relay_report_numbered("example.com", "0123456789abcdef", 7,
		TODAY * INT64_C(86400) + 100, a, &r, &err));
	assert_true(relay_report_numbered("example.com", "0123456789abcdef", 8,
		TODAY * INT64_C(86400) + 100, a, &next, &err));
	assert_true(str_equal(r.report.metadata.report_id,
		STR("durability.0123456789abcdef.7")));
	assert_int_equal(day_of(&r.report), TODAY - 1);
	assert_int_equal(r.report.record_count, 1);
	assert_int_equal(r.report.message_count, 7);
	assert_int_equal(r.records[0].message_count, 7);
	assert_true(str_equal(
		r.records[0].header_from, STR("0123456789abcdef.example.com")));
	/* Other rows, or they would be taken for the same report anew. */
	assert_memory_not_equal(r.report.content_sum, next.report.content_sum,
		sizeof(r.report.content_sum));
	arena_free(&a);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_same_again),
		TEST(test_sums),
		TEST(test_windows),
		TEST(test_reserved),
		TEST(test_consistent),
		TEST(test_report_ids),
		TEST(test_stories),
		TEST(test_small_arena),
		cmocka_unit_test(test_single),
		cmocka_unit_test(test_numbered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
