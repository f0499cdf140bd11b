/* test_verify.c - verify finds what was broken on purpose, and nothing else. */
#include "tests/harness/report_fixture.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static const struct breakage {
	const char *sql;
	const char *word; /* in first_difference; NULL: nothing is wrong */
} breakages[] = {
	/* clang-format off */
	{ "select 1", NULL },
	{ "update source_day_sum set messages = messages + 1 "
	  "where source_ip = '192.0.2.1'", "source_day example.com 2026-11-01 192.0.2.1" },
	{ "update source_day_sum set rejected = 1 where source_ip is null",
	  "0.0.0.0/0" },
	{ "delete from source_day_sum where source_ip = '192.0.2.2'",
	  "192.0.2.2" },
	{ "insert into source_day_sum select messages, passed, dkim_aligned, "
	  "spf_aligned, quarantined, rejected, domain_id, day, '198.51.100.1', "
	  "header_from from source_day_sum limit 1", "198.51.100.1" },
	{ "update source_day_sum set header_from = 'other.test' "
	  "where source_ip = '192.0.2.2'", "source_day" },
	{ "update record_chunk set message_count[1] = message_count[1] - 1 "
	  "where is_summed", "source_day" },
	{ "update record_chunk set message_count[1] = message_count[1] - 1 "
	  "where not is_summed", "domain_day" },
	{ "update record_chunk set source_ip[1] = '10.9.9.9' where is_summed",
	  "10.9.9.9" },
	{ "update record_chunk set is_summed = not is_summed", "source_day" },
	{ "delete from record_shape where dkim = 'pass'", "(no shape)" },
	{ "delete from record_shape where spf = 'fail'", "(no shape)" },
	{ "update record_chunk set trust = 0 where is_summed", "report example.com 1" },
	{ "update record_chunk set reporter_id = 9 where not is_summed", "report example.com 2" },
	{ "update record_chunk set arrival_day = '2026-01-01' where is_summed", "report example.com 1" },
	{ "update record_chunk set is_advised = false where is_summed", "report example.com 1" },
	{ "update record_chunk set source_ip = source_ip || '10.9.9.9'::inet "
	  "where is_summed", "report example.com 1" },
	{ "update record_chunk set source_ip = source_ip || '10.9.9.9'::inet, "
	  "shape_id = shape_id || shape_id[1], message_count = "
	  "message_count[:2] || array[message_count[3] - 1, 1] where is_summed",
	  "source_day" },
	{ "with moved as (delete from record_chunk where is_summed returning *) "
	  "insert into record_set_aside select * from moved", "source_day" },
	{ "insert into record_set_aside select * from record_chunk where is_summed",
	  "report example.com 1: 0 records of 0 messages, found 3 of 16" },
	{ "update report set message_count = 1 where record_count = 3",
	  "report example.com 1" },
	{ "update report set record_count = 4 where record_count = 3",
	  "report example.com 1: 4 records of 16 messages, found 3 of 16" },
	{ "update report set counted = false where record_count = 3",
	  "report example.com 1" },
	{ "delete from report where record_count = 3", "report example.com 1" },
	{ "delete from record_chunk where is_summed", "records nothing" },
	{ "delete from record_chunk where not is_summed", "domain_day" },
	{ "update domain_day set messages = messages + 1",
	  "domain_day example.com 2026-11-01: {6017,5510," },
	{ "update domain_day set rejected = rejected + 1", "domain_day" },
	{ "delete from domain_day", "domain_day example.com 2026-11-01: nothing" },
	{ "insert into domain_day values (1, '2026-10-01', 1, 0, 0, 0, 0, 0)",
	  "sources nothing" },
	{ "insert into domain_day values (1, '2026-10-01', 0, 0, 0, 0, 0, 0)",
	  NULL },
	/* clang-format on */
};

static void store(struct report_writer *w)
{
	struct made m = made_report("r1"), wide = made_report("r2");
	enum stored stored;
	struct err err;

	made_add(&m, "192.0.2.1", 10, "pass", "pass", "example.com");
	made_add(&m, "192.0.2.2", 5, "fail", "fail", "example.com");
	made_add(&m, NULL, 1, "fail", "fail", "example.com");
	wide.many = 3000;
	store_fixture_must(
		made_store(w, &m, TRUST_VERIFIED, true, &stored, &err), &err);
	sum_before(ALL_DAYS);
	store_fixture_must(
		made_store(w, &wide, TRUST_VERIFIED, false, &stored, &err),
		&err);
}

static void each_breakage_is_found(void **state UNUSED)
{
	struct report_writer *w = NULL;
	struct verify_result v;
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(breakages); i++) {
		const struct breakage *b = &breakages[i];

		made_clear(owner);
		report_writer_free(&w);
		w = made_writer(&fixture, true);
		store(w);
		if (!pg_exec_script(owner, b->sql, &err) ||
			!verify_rollups(owner, &v, &err))
			fail_msg("%s: %s", b->sql, err.msg);
		if ((v.difference_count > 0) != (b->word != NULL))
			fail_msg("%s: %llu differences", b->sql,
				(unsigned long long)v.difference_count);
		if (b->word != NULL && !strstr(v.first_difference, b->word))
			fail_msg("%s: %s", b->sql, v.first_difference);
	}
	report_writer_free(&w);
}

static void totals_are_told(void **state UNUSED)
{
	struct report_writer *w;
	struct verify_result v;
	struct err err;

	made_clear(owner);
	w = made_writer(&fixture, true);
	store(w);
	report_writer_free(&w);
	assert_true(verify_rollups(owner, &v, &err));
	assert_int_equal(v.domain_count, 1);
	assert_int_equal(v.record_count, 3003);
	assert_int_equal(v.message_count, 16 + 6000);
	assert_int_equal(v.difference_count, 0);
	assert_string_equal(v.first_difference, "");
}

/* The reader's role is enough, and an empty store is in order. */
static void empty_store_is_in_order(void **state UNUSED)
{
	struct pg *api = store_fixture_pg(fixture.api_url);
	struct verify_result v;
	struct err err;

	made_clear(owner);
	assert_true(verify_rollups(api, &v, &err));
	assert_int_equal(v.difference_count, 0);
	assert_int_equal(v.record_count, 0);
	pg_free(&api);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_breakage_is_found),
		cmocka_unit_test(totals_are_told),
		cmocka_unit_test(empty_store_is_in_order),
	};

	return report_test_run("verify", tests, ARRAY_LEN(tests));
}
