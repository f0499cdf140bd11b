/* test_query_failure.c - failure reports, page by page and by filter. */
#include "tests/harness/report_fixture.h"

#include "store/query_failure.h"

#define NOV_1_DAY 20758 /* 2026-11-01 */
#define DOMAIN STR("example.com")

static struct pg *pg; /* by the reader's role */
static struct arena *arena;
static struct err err;
static const struct day_range november = {NOV_1_DAY, NOV_1_DAY + 29};
static const struct failure_filter no_filter;

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

/* One report whose number is in its subject and its digest. */
static void store(
	int n, int64_t at_s, const char *source_ip, const char *header_from)
{
	char subject[16];
	struct failure_report r = {.feedback_type = FEEDBACK_AUTH_FAILURE,
		.reported_domain = DOMAIN,
		.header_from = str_from(header_from),
		.incidents = 1,
		.arrival_s = at_s,
		.content_sum = {(unsigned char)n, (unsigned char)(n >> 8)}};
	const struct arrival arrival = {
		.arrived_s = NOV_1_S + 20 * DAY_S, .trust = TRUST_VOUCHED};
	enum stored stored;

	snprintf(subject, sizeof(subject), "%d", n);
	r.subject = str_from(subject);
	if (source_ip != NULL && !ip_parse(str_from(source_ip), &r.source_ip))
		abort();
	must(report_writer_begin(writer, &err));
	must(report_writer_failure(writer, &r, &arrival, &stored, &err));
	must(report_writer_commit(writer, &err));
	assert_int_equal(stored, STORED_NEW);
}

static size_t list(struct day_range range, const struct failure_filter *filter,
	const struct failure_cursor *after, uint32_t limit,
	struct failure_row **rows)
{
	size_t count;

	must(query_failure_list(pg, DOMAIN, range, filter, after, limit, arena,
		rows, &count, &err));
	return count;
}

static int number_of(const struct failure_row *row)
{
	return atoi(row->subject.ptr);
}

static void newest_first_within_the_days(void **state UNUSED)
{
	struct failure_row *rows;

	store(1, NOV_1_S, NULL, "example.com");
	store(2, NOV_1_S + DAY_S, NULL, "example.com");
	store(3, NOV_1_S + DAY_S - 1, NULL, "example.com");
	store(4, NOV_1_S + 2 * DAY_S, NULL, "example.com");
	store(5, NOV_1_S - 1, NULL, "example.com");
	assert_int_equal(list(november, &no_filter, NULL, 100, &rows), 4);
	assert_int_equal(number_of(&rows[0]), 4);
	assert_int_equal(number_of(&rows[1]), 2);
	assert_int_equal(number_of(&rows[2]), 3);
	assert_int_equal(number_of(&rows[3]), 1);
	assert_int_equal(rows[3].failed_at_s, NOV_1_S);
	assert_int_equal(rows[3].day, NOV_1_DAY);
	/* A day has its first second and its last. */
	assert_int_equal(list((struct day_range){NOV_1_DAY, NOV_1_DAY},
				 &no_filter, NULL, 100, &rows),
		2);
	assert_int_equal(number_of(&rows[0]), 3);
}

/* While more arrive, before and behind: what was there at the first page comes
 * once each. */
static void pages_lose_and_repeat_nothing(void **state UNUSED)
{
	struct failure_cursor after = {.is_set = false};
	struct failure_row *rows;
	bool was_seen[300] = {false};
	size_t count;
	int seen = 0, made = 0;

	/* Many of one second, so that the number has to tell them apart. */
	for (; made < 60; made++)
		store(made, NOV_1_S + made / 7, NULL, "example.com");
	do {
		count = list(november, &no_filter, &after, 7, &rows);
		for (size_t i = 0; i < count; i++) {
			int n = number_of(&rows[i]);

			assert_false(was_seen[n]);
			was_seen[n] = true;
			seen += n < 60;
		}
		if (count > 0)
			after = (struct failure_cursor){true,
				rows[count - 1].failed_at_s,
				rows[count - 1].id};
		/* One at the top, one where we are, one at the end. */
		for (int i = 0; i < 3 && made < 90; i++, made++)
			store(made,
				i == 0   ? NOV_1_S + DAY_S
				: i == 1 ? after.failed_at_s
					 : NOV_1_S,
				NULL, "example.com");
	} while (count == 7);
	assert_int_equal(seen, 60);
}

static void filters_narrow(void **state UNUSED)
{
	struct failure_filter filter = {.header_from = STR_NULL};
	struct failure_row *rows;

	store(1, NOV_1_S, "192.0.2.1", "example.com");
	store(2, NOV_1_S, "192.0.2.1", "sub.example.com");
	store(3, NOV_1_S, "2001:db8::1", "sub.example.com");
	store(4, NOV_1_S, NULL, "example.com");
	must(ip_parse(STR("192.0.2.1"), &filter.source_ip));
	assert_int_equal(list(november, &filter, NULL, 100, &rows), 2);
	filter.header_from = STR("sub.example.com");
	assert_int_equal(list(november, &filter, NULL, 100, &rows), 1);
	assert_int_equal(number_of(&rows[0]), 2);
	filter.source_ip.family = 0;
	assert_int_equal(list(november, &filter, NULL, 100, &rows), 2);
}

static void other_domains_are_not_shown(void **state UNUSED)
{
	struct failure_row *rows;
	size_t count;

	store(1, NOV_1_S, NULL, "example.com");
	must(query_failure_list(pg, STR("example.net"), november, &no_filter,
		NULL, 100, arena, &rows, &count, &err));
	assert_int_equal(count, 0);
}

static void default_range_ends_on_the_newest(void **state UNUSED)
{
	struct day_range range;

	must(query_failure_range(pg, DOMAIN, &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 40);
	store(1, NOV_1_S + 10 * DAY_S + 5, NULL, "example.com");
	must(query_failure_range(pg, DOMAIN, &range, &err));
	assert_int_equal(range.to, NOV_1_DAY + 10);
	assert_int_equal(range.from, NOV_1_DAY - 19);
}

static void small_arena_is_a_limit(void **state UNUSED)
{
	struct arena *small = arena_new("small", 700);
	struct failure_row *rows;
	size_t count;

	for (int i = 0; i < 20; i++)
		store(i, NOV_1_S, NULL, "example.com");
	assert_false(query_failure_list(pg, DOMAIN, november, &no_filter, NULL,
		100, small, &rows, &count, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	arena_free(&small);
}

/* The API's role sees neither messages nor keys. */
static void reader_sees_no_more(void **state UNUSED)
{
	assert_false(pg_exec_script(pg, "select * from failure_message", &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_false(pg_exec_script(pg, "select * from failure_key", &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_false(pg_exec_script(pg, "delete from failure_report", &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

int main(void)
{
#define CASE(f)                          \
	cmocka_unit_test_setup_teardown( \
		f, report_test_set_up, report_test_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(newest_first_within_the_days),
		CASE(pages_lose_and_repeat_nothing),
		CASE(filters_narrow),
		CASE(other_domains_are_not_shown),
		CASE(default_range_ends_on_the_newest),
		CASE(small_arena_is_a_limit),
		CASE(reader_sees_no_more),
	};
	int failed;

	store_fixture_open(&fixture);
	clock_set(NOV_1_S + 40 * DAY_S);
	owner = store_fixture_pg(fixture.owner_url);
	pg = store_fixture_pg(fixture.api_url);
	arena = arena_new("test", SIZE_MAX);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	pg_free(&pg);
	pg_free(&owner);
	store_fixture_close(&fixture);
	return failed;
}
