/*
 * test_report_writer_variant.c - several reports under one key, one report
 * under several, and which of them count (contract, section 6).
 */
#include "tests/harness/report_fixture.h"

/* --- a table of stories -------------------------------------------------- */

/* Contents that a step may send, all under the same key. */
enum content {
	FIRST,      /* 192.0.2.1: 10, 192.0.2.2: 5, none: 1; 16 in all */
	CORRECTED,  /* 192.0.2.1: 12 alone: the same row with another count */
	PART_TWO,   /* 192.0.2.3: 3, no row of FIRST */
	PART_THREE, /* 192.0.2.4: 4 */
	NOTHING,    /* no records */
	MANY,       /* 5,000 sources; 9,999 messages */
};

struct story {
	const char *name;
	struct {
		enum content content;
		enum trust trust;
		enum stored stored; /* what it is to be called */
		uint64_t messages;  /* what is to be counted after it */
	} steps[5];
	size_t count;
};

#define U TRUST_UNVERIFIED
#define V TRUST_VERIFIED
#define NEW STORED_NEW
#define DUP STORED_DUPLICATE
#define COUNTED STORED_VARIANT_COUNTED
#define ASIDE STORED_VARIANT_SET_ASIDE

static const struct story stories[] = {
	/* clang-format off */
	{ "of equal trust the first counts",
	  { { FIRST, V, NEW, 16 }, { CORRECTED, V, ASIDE, 16 } }, 2 },
	{ "a variant seen again is a duplicate",
	  { { FIRST, V, NEW, 16 }, { CORRECTED, V, ASIDE, 16 },
	    { CORRECTED, V, DUP, 16 }, { FIRST, U, DUP, 16 } }, 4 },
	{ "parts without a common row both count",
	  { { FIRST, V, NEW, 16 }, { PART_TWO, V, COUNTED, 19 },
	    { PART_THREE, V, COUNTED, 23 }, { CORRECTED, V, ASIDE, 23 } }, 4 },
	{ "an absent source is a row like others",
	  { { CORRECTED, V, NEW, 12 }, { PART_TWO, V, COUNTED, 15 },
	    { FIRST, V, ASIDE, 15 } }, 3 },
	{ "higher trust displaces",
	  { { FIRST, U, NEW, 16 }, { CORRECTED, V, COUNTED, 12 } }, 2 },
	{ "higher trust displaces all of lower trust",
	  { { FIRST, U, NEW, 16 }, { PART_TWO, U, COUNTED, 19 },
	    { CORRECTED, V, COUNTED, 12 } }, 3 },
	{ "higher trust displaces even what has no common row",
	  { { FIRST, U, NEW, 16 }, { PART_TWO, V, COUNTED, 3 } }, 2 },
	{ "lower trust is set aside even without a common row",
	  { { FIRST, V, NEW, 16 }, { PART_TWO, U, ASIDE, 16 } }, 2 },
	{ "a better vouched duplicate brings its variant back",
	  { { FIRST, U, NEW, 16 }, { CORRECTED, TRUST_VOUCHED, COUNTED, 12 },
	    { FIRST, V, COUNTED, 16 } }, 3 },
	{ "a better vouched duplicate displaces the other part",
	  { { FIRST, U, NEW, 16 }, { PART_TWO, U, COUNTED, 19 },
	    { PART_TWO, V, COUNTED, 3 }, { FIRST, V, COUNTED, 19 } }, 4 },
	{ "a better vouched duplicate takes the place of the first",
	  { { FIRST, U, NEW, 16 }, { FIRST, TRUST_VOUCHED, COUNTED, 16 },
	    { FIRST, V, COUNTED, 16 }, { FIRST, TRUST_VOUCHED, DUP, 16 },
	    { FIRST, U, DUP, 16 } }, 5 },
	{ "an empty variant counts for nothing",
	  { { FIRST, V, NEW, 16 }, { NOTHING, V, COUNTED, 16 },
	    { NOTHING, V, DUP, 16 } }, 3 },
	{ "a wide report is displaced and comes back",
	  { { MANY, U, NEW, 9999 }, { FIRST, TRUST_VOUCHED, COUNTED, 16 },
	    { MANY, V, COUNTED, 9999 } }, 3 },
	{ "a wide variant",
	  { { FIRST, V, NEW, 16 }, { MANY, V, COUNTED, 10015 },
	    { MANY, V, DUP, 10015 } }, 3 },
	/* clang-format on */
};

static struct made make(enum content content)
{
	struct made m = made_report("same");

	switch (content) {
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
	case PART_THREE:
		made_add(&m, "192.0.2.4", 4, "pass", "pass", "example.com");
		break;
	case NOTHING:
		break;
	case MANY:
		m.many = 5000;
		break;
	}
	return m;
}

/* In the story, the absent source of FIRST meets that of "an absent source". */
static void tell(const struct story *s, bool is_complete, bool is_summed,
	int64_t window_s)
{
	enum stored stored;
	struct err err;

	for (size_t i = 0; i < s->count; i++) {
		struct made m = make(s->steps[i].content);

		if (s->steps[i].content == PART_TWO &&
			strstr(s->name, "absent source"))
			m.records[0].source_ip.family = 0;
		if (s->steps[i].content == FIRST &&
			strstr(s->name, "absent source"))
			m.records[2].dkim = DMARC_RESULT_FAIL;
		m.r.metadata.end_s = NOV_1_S + window_s;
		if (!made_store(writer, &m, s->steps[i].trust, is_complete,
			    &stored, &err))
			fail_msg("%s, step %zu: %s", s->name, i + 1, err.msg);
		if (stored != s->steps[i].stored)
			fail_msg("%s, step %zu: stored as %d, not %d", s->name,
				i + 1, stored, s->steps[i].stored);
		assert_exact(s->steps[i].messages);
		if (!is_summed)
			continue;
		sum_before(ALL_DAYS);
		assert_exact(s->steps[i].messages);
	}
}

/* Each story complete and streamed, in a window of one day and of three, with
 * all records summed before the next step or none. */
static void stories_are_told(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(stories); i++)
		for (int how = 0; how < 8; how++) {
			report_test_set_up(NULL);
			tell(&stories[i], how & 1, how & 4,
				how & 2 ? 3 * DAY_S : DAY_S - 1);
		}
}

/* All in one transaction, so that rows still wait in memory. */
static void stories_within_one_transaction(void **state UNUSED)
{
	for (size_t i = 0; i < ARRAY_LEN(stories); i++) {
		const struct story *s = &stories[i];
		enum stored stored;
		struct err err;

		report_test_set_up(NULL);
		if (strstr(s->name, "absent source"))
			continue; /* it bends its contents; told above */
		assert_true(report_writer_begin(writer, &err));
		for (size_t j = 0; j < s->count; j++) {
			struct made m = make(s->steps[j].content);

			if (!made_put(writer, &m, s->steps[j].trust, j % 2,
				    &stored, &err))
				fail_msg("%s: %s", s->name, err.msg);
			assert_int_equal(stored, s->steps[j].stored);
		}
		assert_true(report_writer_commit(writer, &err));
		assert_exact(s->steps[s->count - 1].messages);
	}
}

/* --- more ---------------------------------------------------------------- */

/* Sums that fell to nothing leave no row behind. */
static void displaced_sources_vanish(void **state UNUSED)
{
	struct made a = make(FIRST), b = make(PART_TWO);

	must_store(&a, U, true);
	sum_before(ALL_DAYS);
	must_store(&b, V, true);
	assert_int_equal(number("select count(*) from source_day"), 1);
	assert_int_equal(number("select sum(cardinality(source_ip))::int8 "
				"from record_set_aside"),
		3);
	assert_int_equal(number("select count(*) from report "
				"where not counted and variant = 1"),
		1);
}

/* Whoever sends a report first, unverified, cannot keep it out of advice. */
static void verified_duplicate_is_advised(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = make(FIRST);

	must_store(&m, U, is_complete);
	assert_int_equal(number("select min(trust) from record"), 0);
	assert_int_equal(
		must_store(&m, V, is_complete), STORED_VARIANT_COUNTED);
	assert_int_equal(number("select min(trust) from record"), 2);
	assert_int_equal(number("select trust from report where counted"), 2);
	assert_exact(16);
}

/* Nor under another id. */
static void unverified_copy_makes_no_reissue(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = make(FIRST);

	m.r.metadata.report_id = STR("copy");
	must_store(&m, U, is_complete);
	m.r.metadata.report_id = STR("true");
	assert_int_equal(must_store(&m, V, is_complete), STORED_NEW);
	assert_int_equal(
		number("select count(*) from report where is_reissue"), 0);
	assert_exact(32);
}

static void reissue_counts_but_is_not_advised(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = make(FIRST);

	must_store(&m, V, is_complete);
	m.r.metadata.report_id = STR("again");
	assert_int_equal(must_store(&m, V, is_complete), STORED_NEW);
	assert_exact(32);
	assert_int_equal(
		number("select count(*) from report where is_reissue"), 1);
	assert_int_equal(number("select sum(message_count)::int8 from record "
				"where is_advised"),
		16);
}

/* The days on which records that are advised became known, in all. */
static int64_t known_days(void)
{
	return number("select sum(distinct arrival_day - '2026-11-01'::date)"
		      "::int8 from record where is_advised");
}

/* In whatever order the copies of a report are stored. */
static void known_from_the_first_copy_on(void **state)
{
	bool is_complete = *(bool *)*state;
	struct made m = make(FIRST);

	m.late_s = 5 * DAY_S;
	must_store(&m, V, is_complete);
	assert_int_equal(known_days(), 7);
	/* The same report, then a reissue of it, came earlier. */
	m.late_s = 3 * DAY_S;
	assert_int_equal(must_store(&m, V, is_complete), STORED_DUPLICATE);
	assert_int_equal(known_days(), 5);
	m.late_s = DAY_S;
	m.r.metadata.report_id = STR("again");
	assert_int_equal(must_store(&m, V, is_complete), STORED_NEW);
	assert_int_equal(known_days(), 3);
	/* What came later, or with less trust, changes nothing. */
	m.late_s = 2 * DAY_S;
	m.r.metadata.report_id = STR("same");
	assert_int_equal(must_store(&m, V, is_complete), STORED_DUPLICATE);
	m.late_s = 0;
	assert_int_equal(must_store(&m, U, is_complete), STORED_DUPLICATE);
	assert_int_equal(known_days(), 3);
	assert_exact(32);
}

static void wide_reissue_is_not_advised(void **state UNUSED)
{
	struct made m = make(MANY);

	must_store(&m, V, false);
	m.r.metadata.report_id = STR("again");
	assert_int_equal(must_store(&m, V, false), STORED_NEW);
	assert_exact(2 * 9999);
	assert_int_equal(number("select sum(message_count)::int8 from record "
				"where is_advised"),
		9999);
}

static void other_reporter_is_no_reissue(void **state UNUSED)
{
	struct made m = make(FIRST);

	must_store(&m, V, true);
	m.r.metadata.org_name = STR("Other Net");
	m.r.metadata.report_id = STR("again");
	assert_int_equal(must_store(&m, V, true), STORED_NEW);
	assert_exact(32);
	assert_int_equal(
		number("select count(*) from report where is_reissue"), 0);
}

static void variants_have_a_ceiling(void **state UNUSED)
{
	enum stored stored;
	struct err err;
	bool ok = true;

	for (uint64_t i = 1; i <= 100; i++) {
		struct made m = make(CORRECTED);

		m.records[0].message_count = i;
		must_store(&m, V, true);
	}
	{
		struct made m = make(CORRECTED);

		m.records[0].message_count = 101;
		ok = made_store(writer, &m, V, true, &stored, &err);
		assert_false(ok);
		assert_int_equal(err.code, ERR_LIMIT);
	}
	assert_exact(1);
}

int main(void)
{
	static bool is_complete = true, is_streamed = false;
#define CASE(f, how)                                                       \
	{                                                                  \
#f " " #how, f, report_test_set_up, report_test_tear_down, \
			&is_##how                                          \
	}
#define PLAIN(f)                         \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		PLAIN(stories_are_told),
		PLAIN(stories_within_one_transaction),
		PLAIN(displaced_sources_vanish),
		CASE(verified_duplicate_is_advised, complete),
		CASE(verified_duplicate_is_advised, streamed),
		CASE(unverified_copy_makes_no_reissue, complete),
		CASE(unverified_copy_makes_no_reissue, streamed),
		CASE(reissue_counts_but_is_not_advised, complete),
		CASE(reissue_counts_but_is_not_advised, streamed),
		CASE(known_from_the_first_copy_on, complete),
		CASE(known_from_the_first_copy_on, streamed),
		PLAIN(wide_reissue_is_not_advised),
		PLAIN(other_reporter_is_no_reissue),
		PLAIN(variants_have_a_ceiling),
	};

	return report_test_run(
		"report_writer_variant", tests, ARRAY_LEN(tests));
}
