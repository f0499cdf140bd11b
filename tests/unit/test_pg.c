/* test_pg.c - values, errors, transactions and COPY against a real server. */
#include "tests/harness/store_fixture.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

static struct store_fixture fixture;
static struct pg *pg; /* owner */

/* Any SQL under no name: prepared anew each time. */
static struct sql_statement text(const char *sql)
{
	return (struct sql_statement){.name = "", .text = sql};
}

static void must(bool ok, const struct err *err)
{
	if (!ok)
		fail_msg("%s", err->msg);
}

/* --- row by row ---------------------------------------------------------- */

struct rows_taken {
	int64_t sum, most; /* no more than that */
	int count;
};

static bool take_row(void *ctx, const struct pg_result *row, struct err *err)
{
	struct rows_taken *t = ctx;

	assert_int_equal(pg_rows_count(row), 1);
	if (pg_row_int(row, 0, 0) > t->most)
		return err_set(err, ERR_LIMIT, "too many");
	t->sum += pg_row_int(row, 0, 0);
	t->count++;
	return true;
}

static bool take_rows(const char *sql, struct rows_taken *t, struct err *err)
{
	const struct sql_statement s = text(sql);

	return pg_exec_each(
		pg, &s, &(struct pg_params){.count = 0}, take_row, t, err);
}

static void rows_come_one_by_one(void **state UNUSED)
{
	const char *thousand = "select n::int8 from generate_series(1, 1000) n";
	struct rows_taken t = {.most = 1000};
	struct err err;

	must(take_rows(thousand, &t, &err), &err);
	assert_int_equal(t.count, 1000);
	assert_int_equal(t.sum, 500500);
	t = (struct rows_taken){.most = 1000};
	must(take_rows("select 1::int8 where false", &t, &err), &err);
	assert_int_equal(t.count, 0);
	/* The callback's own words; and the connection is as good as new. */
	t.most = 10;
	assert_false(take_rows(thousand, &t, &err));
	assert_int_equal(err.code, ERR_LIMIT);
	assert_int_equal(t.count, 10);
	t = (struct rows_taken){.most = 1000};
	assert_false(take_rows("select 10 / (5 - n) from "
			       "generate_series(1::int8, 9) n",
		&t, &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_int_equal(t.count, 4);
	assert_false(take_rows("select no_such_column", &t, &err));
	must(take_rows(thousand, &t, &err), &err);
	assert_int_equal(t.count, 1004);
}

/* --- values -------------------------------------------------------------- */

static void put_values(struct pg_params *q)
{
	struct ip v4, v6, none = {.family = 0};
	struct buf *b;

	assert_true(ip_parse(STR("192.0.2.1"), &v4));
	assert_true(ip_parse(STR("2001:db8::ff"), &v6));
	pg_param_bool(q, true);
	pg_param_i16(q, -2);
	pg_param_i32(q, INT32_MIN);
	pg_param_i64(q, INT64_MIN + 1);
	pg_param_day(q, -1); /* 1969-12-31 */
	pg_param_time(q, 1793491200);
	pg_param_ip(q, &v4);
	pg_param_ip(q, &v6);
	pg_param_ip(q, &none);
	pg_param_text(q, STR("it's \xc3\xa9"));
	pg_param_text(q, STR_NULL);
	pg_param_bytes(q, "\0\xff", 2);
	b = pg_param_array_begin(q, PG_TEXT_ARRAY, 2);
	pg_field_text(b, STR("x"));
	pg_field_text(b, STR_NULL);
	pg_param_array_end(q);
	pg_param_array_begin(q, PG_INT8_ARRAY, 0);
	pg_param_array_end(q);
	/* NUL, a lone byte, an overlong NUL, a surrogate: never refused. */
	pg_param_text(q, STR("a\0b\xff"
			     "c\xc0\x80\xed\xa0\x80"));
}

static void values_come_back(void **state UNUSED)
{
	const struct sql_statement s = text(
		"select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
		" $13::text[] = array['x', null], cardinality($14::int8[]),"
		" $15, '1969-12-31'::date = $5, $8 = '2001:db8::ff'::inet,"
		" '2026-11-01 00:00:00+00'::timestamptz = $6");
	struct pg_params q = {.count = 0};
	struct pg_result *r = NULL;
	struct err err;
	struct ip ip;

	put_values(&q);
	must(pg_exec(pg, &s, &q, &r, &err), &err);
	assert_int_equal(pg_rows_count(r), 1);
	assert_true(pg_row_bool(r, 0, 0));
	assert_int_equal(pg_row_int(r, 0, 1), -2);
	assert_int_equal(pg_row_int(r, 0, 2), INT32_MIN);
	assert_int_equal(pg_row_int(r, 0, 3), INT64_MIN + 1);
	assert_int_equal(pg_row_uint(r, 0, 3), 0);
	assert_int_equal(pg_row_day(r, 0, 4), -1);
	assert_int_equal(pg_row_time_s(r, 0, 5), 1793491200);
	pg_row_ip(r, 0, 6, &ip);
	assert_int_equal(ip.family, 4);
	assert_int_equal(ip.bytes[3], 1);
	pg_row_ip(r, 0, 7, &ip);
	assert_int_equal(ip.family, 6);
	assert_int_equal(ip.bytes[15], 0xff);
	pg_row_ip(r, 0, 8, &ip);
	assert_int_equal(ip.family, 0);
	assert_true(str_equal(pg_row_text(r, 0, 9), STR("it's \xc3\xa9")));
	assert_null(pg_row_text(r, 0, 10).ptr);
	assert_true(pg_row_is_null(r, 0, 10));
	assert_true(
		str_equal(pg_row_text(r, 0, 11), (struct str){"\0\xff", 2}));
	assert_true(pg_row_bool(r, 0, 12));
	assert_int_equal(pg_row_int(r, 0, 13), 0);
	assert_true(str_is_utf8(pg_row_text(r, 0, 14)));
	assert_true(str_starts_with(pg_row_text(r, 0, 14), STR("a\xef\xbf\xbd"
							       "b\xef\xbf\xbd"
							       "c")));
	for (int column = 15; column < 18; column++)
		assert_true(pg_row_bool(r, 0, column));
	pg_rows_free(&r);
	pg_params_fini(&q);
}

/* --- begun and ended ----------------------------------------------------- */

static void begun_statement_is_not_waited_for(void **state UNUSED)
{
	const struct sql_statement slow = text("select pg_sleep(1)");
	const struct sql_statement bad = text("select 1 / 0");
	const struct pg_params none = {.count = 0};
	int64_t began_ms = clock_monotonic_ms();
	struct err err;

	must(pg_exec_end(pg, &err), &err); /* of none */
	assert_false(pg_exec_is_busy(pg));
	must(pg_exec_begin(pg, &slow, &none, &err), &err);
	assert_true(pg_exec_is_busy(pg));
	assert_true(clock_monotonic_ms() - began_ms < 900);
	must(pg_exec_end(pg, &err), &err);
	assert_true(clock_monotonic_ms() - began_ms >= 1000);
	assert_false(pg_exec_is_busy(pg));
	/* What went wrong is told at its end, and once. */
	must(pg_exec_begin(pg, &bad, &none, &err), &err);
	assert_false(pg_exec_end(pg, &err));
	assert_non_null(strstr(err.msg, "division by zero"));
	must(pg_exec_end(pg, &err), &err);
	must(pg_exec(pg, &slow, NULL, NULL, &err), &err);
}

static void works_without_prepared_statements(void **state UNUSED)
{
	const struct pg_config config = {.url = fixture.owner_url};
	struct pg *plain = pg_new(&config);

	assert_int_equal(store_fixture_number(plain, "select 40 + 2"), 42);
	assert_int_equal(store_fixture_number(plain,
				 "select count(*) from pg_prepared_statements"),
		0);
	pg_free(&plain);
}

static void statements_are_prepared_once(void **state UNUSED)
{
	struct err err;

	for (int i = 0; i < 3; i++)
		must(pg_exec(pg, SQL_DOMAIN_COUNT, NULL, NULL, &err), &err);
	assert_int_equal(store_fixture_number(pg,
				 "select count(*) from pg_prepared_statements "
				 "where name = 'domain_count'"),
		1);
	/* A new connection knows none of them. */
	pg_reset(pg);
	must(pg_exec(pg, SQL_DOMAIN_COUNT, NULL, NULL, &err), &err);
}

/* --- errors -------------------------------------------------------------- */

static void sqlstate_decides(void **state UNUSED)
{
	static const struct {
		const char *sql;
		enum err_code code;
	} cases[] = {
		{"select * from no_such_table", ERR_CONFIG},
		{"select no_such_column from report", ERR_CONFIG},
		{"select 1 / 0", ERR_TEMP},
		{"select syntax error here", ERR_TEMP},
		{"do $$ begin raise sqlstate '40P01'; end $$", ERR_TEMP},
		{"do $$ begin raise sqlstate '53100'; end $$", ERR_TEMP},
		{"do $$ begin raise sqlstate '57014'; end $$", ERR_TEMP},
		{"do $$ begin raise sqlstate '28P01'; end $$", ERR_CONFIG},
		{"do $$ begin raise sqlstate '3D000'; end $$", ERR_CONFIG},
	};
	struct err err;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		const struct sql_statement s = text(cases[i].sql);

		err_clear(&err);
		assert_false(pg_exec(pg, &s, NULL, NULL, &err));
		if (err.code != cases[i].code)
			fail_msg("%s: %s", cases[i].sql, err.msg);
	}
	assert_int_equal(store_fixture_number(pg, "select 1"), 1);
}

static void check_connect(const char *url, enum err_code code)
{
	const struct pg_config config = {.url = url};
	struct pg *other = pg_new(&config);
	struct err err = {.code = ERR_NONE};

	assert_false(pg_connect(other, &err));
	if (err.code != code)
		fail_msg("%s: %s", err_code_name(err.code), err.msg);
	assert_null(strchr(err.msg, '\n'));
	assert_false(pg_is_connected(other));
	pg_free(&other);
}

/* With a part of the good connection string replaced. */
static void check_replaced(const char *part, const char *by, enum err_code code)
{
	char url[700];
	const char *at = strstr(fixture.writer_url, part);

	assert_non_null(at);
	snprintf(url, sizeof(url), "%.*s%s%s", (int)(at - fixture.writer_url),
		fixture.writer_url, by, at + strlen(part));
	check_connect(url, code);
}

static void failed_connections_say_why(void **state UNUSED)
{
	check_replaced("password=", "password=x", ERR_CONFIG);
	check_replaced("dbname=ruad", "dbname=nowhere", ERR_CONFIG);
	check_replaced("user=ruad_writer", "user=nobody_here", ERR_CONFIG);
	check_replaced("host='/tmp", "host='/tmp/nowhere", ERR_TEMP);
	check_connect("host=127.0.0.1 port=1", ERR_TEMP);
	check_connect("no such option=1", ERR_CONFIG);
}

/* A server that takes the connection and never says a word. */
static void silent_server_is_given_up(void **state UNUSED)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	char url[256];
	int64_t begin_ms = clock_monotonic_ms();

	snprintf(address.sun_path, sizeof(address.sun_path), "%s/.s.PGSQL.1",
		fixture.dir);
	snprintf(url, sizeof(url), "host=%s port=1 connect_timeout=2",
		fixture.dir);
	assert_int_equal(
		bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(listen(fd, 1), 0);
	check_connect(url, ERR_TEMP);
	assert_in_range(clock_monotonic_ms() - begin_ms, 1000, 5000);
	close(fd);
}

/* --- transactions -------------------------------------------------------- */

static int64_t count_domains(void)
{
	return store_fixture_number(pg, "select count(*) from domain");
}

static bool insert_domain(struct pg *p, const char *name, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_word(&q, name);
	ok = pg_exec(p, SQL_DOMAIN_INSERT, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

static void rollback_undoes(void **state UNUSED)
{
	int64_t before = count_domains();
	struct err err;

	must(pg_begin(pg, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	assert_true(pg_is_in_transaction(pg));
	must(insert_domain(pg, "rolled-back.test", &err), &err);
	pg_rollback(pg);
	assert_false(pg_is_in_transaction(pg));
	assert_int_equal(count_domains(), before);
}

/* PostgreSQL answers COMMIT of a failed transaction with ROLLBACK. */
static void commit_of_a_failed_transaction_is_no_success(void **state UNUSED)
{
	const struct sql_statement bad = text("select 1 / 0");
	struct err err;

	must(pg_begin(pg, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	must(insert_domain(pg, "failed.test", &err), &err);
	assert_false(pg_exec(pg, &bad, NULL, NULL, &err));
	assert_false(pg_commit(pg, &err));
	assert_int_equal(err.code, ERR_TEMP);
	pg_rollback(pg);
	assert_int_equal(store_fixture_number(pg, "select 1"), 1);
}

static void kill_backend_of(struct pg *victim)
{
	char sql[128];

	snprintf(sql, sizeof(sql), "select pg_terminate_backend(%d)::int4",
		(int)store_fixture_number(victim, "select pg_backend_pid()"));
	store_fixture_number(pg, sql);
}

static void lost_connection_ends_the_transaction(void **state UNUSED)
{
	struct pg *victim = store_fixture_pg(fixture.owner_url);
	struct err err = {.code = ERR_NONE};

	must(pg_begin(victim, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	kill_backend_of(victim);
	assert_false(insert_domain(victim, "lost.test", &err));
	assert_int_equal(err.code, ERR_TEMP);
	/* Not behind our back on a new connection, outside the transaction. */
	assert_false(insert_domain(victim, "lost.test", &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_false(pg_commit(victim, &err));
	pg_rollback(victim);
	must(insert_domain(victim, "found.test", &err), &err);
	pg_free(&victim);
}

static void connection_lost_while_idle_is_opened_anew(void **state UNUSED)
{
	struct pg *victim = store_fixture_pg(fixture.owner_url);
	struct err err;

	must(pg_connect(victim, &err), &err);
	kill_backend_of(victim);
	must(pg_begin(victim, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	must(pg_commit(victim, &err), &err);
	pg_free(&victim);
}

/* Settings end with the transaction: a pooler hands the connection on. */
static void limits_hold_for_a_transaction_only(void **state UNUSED)
{
	static const char sql[] =
		"select (current_setting('statement_timeout') = '30s')::int4";
	struct err err;

	must(pg_begin(pg, SQL_TRANSACTION_BEGIN_READ, &err), &err);
	assert_int_equal(store_fixture_number(pg, sql), 1);
	assert_false(insert_domain(pg, "read-only.test", &err));
	pg_rollback(pg);
	assert_int_equal(store_fixture_number(pg, sql), 0);
}

/* --- COPY ---------------------------------------------------------------- */

static void put_record(struct buf *rows, int64_t messages)
{
	size_t begin;

	buf_add_u16be(rows, 11);
	pg_field_i64(rows, 1);
	pg_field_i32(rows, 3);
	pg_field_day(rows, 4);
	pg_field_day(rows, 4);
	pg_field_i32(rows, 5);
	pg_field_i16(rows, 2);
	pg_field_bool(rows, true);
	pg_field_bool(rows, false);
	begin = pg_field_array_begin(rows, PG_INET, 1);
	pg_field_ip(rows, &(struct ip){.family = 0});
	pg_field_array_end(rows, begin);
	begin = pg_field_array_begin(rows, PG_INT8, 1);
	pg_field_i64(rows, 2);
	pg_field_array_end(rows, begin);
	begin = pg_field_array_begin(rows, PG_INT8, 1);
	pg_field_i64(rows, messages);
	pg_field_array_end(rows, begin);
}

static void copy_stores_rows(void **state UNUSED)
{
	struct pg_copy copy = {.pg = pg, .statement = SQL_RECORD_CHUNK_COPY};
	struct err err;

	must(pg_begin(pg, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	for (int round = 0; round < 2; round++) {
		for (int i = 1; i <= 5000; i++) {
			put_record(&copy.rows, i);
			if (i % 700 == 0)
				must(pg_copy_flush(&copy, &err), &err);
		}
		must(pg_copy_finish(&copy, &err), &err);
	}
	must(pg_copy_finish(&copy, &err), &err); /* nothing to do */
	assert_int_equal(store_fixture_number(pg,
				 "select sum(message_count)::int8 from record"),
		2 * 12502500);
	pg_rollback(pg);
	buf_fini(&copy.rows);
}

static void copy_tells_what_the_server_refused(void **state UNUSED)
{
	struct pg_copy copy = {.pg = pg, .statement = SQL_RECORD_CHUNK_COPY};
	struct err err = {.code = ERR_NONE};

	must(pg_begin(pg, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	put_record(&copy.rows, 1);
	buf_add_u16be(&copy.rows, 5); /* a field too few */
	assert_false(pg_copy_finish(&copy, &err));
	assert_int_equal(err.code, ERR_TEMP);
	assert_non_null(strstr(err.msg, "record_chunk_copy"));
	pg_rollback(pg);
	assert_int_equal(
		store_fixture_number(pg, "select count(*) from record"), 0);
	buf_fini(&copy.rows);
}

static void rollback_ends_a_copy(void **state UNUSED)
{
	struct pg_copy copy = {.pg = pg, .statement = SQL_RECORD_CHUNK_COPY};
	struct err err;

	must(pg_begin(pg, SQL_TRANSACTION_BEGIN_WRITE, &err), &err);
	put_record(&copy.rows, 1);
	must(pg_copy_flush(&copy, &err), &err);
	pg_rollback(pg);
	assert_int_equal(
		store_fixture_number(pg, "select count(*) from record"), 0);
	buf_fini(&copy.rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_come_back),
		cmocka_unit_test(rows_come_one_by_one),
		cmocka_unit_test(begun_statement_is_not_waited_for),
		cmocka_unit_test(works_without_prepared_statements),
		cmocka_unit_test(statements_are_prepared_once),
		cmocka_unit_test(sqlstate_decides),
		cmocka_unit_test(failed_connections_say_why),
		cmocka_unit_test(silent_server_is_given_up),
		cmocka_unit_test(rollback_undoes),
		cmocka_unit_test(commit_of_a_failed_transaction_is_no_success),
		cmocka_unit_test(lost_connection_ends_the_transaction),
		cmocka_unit_test(connection_lost_while_idle_is_opened_anew),
		cmocka_unit_test(limits_hold_for_a_transaction_only),
		cmocka_unit_test(copy_stores_rows),
		cmocka_unit_test(copy_tells_what_the_server_refused),
		cmocka_unit_test(rollback_ends_a_copy),
	};
	int failed;

	store_fixture_open(&fixture);
	pg = store_fixture_pg(fixture.owner_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	pg_free(&pg);
	store_fixture_close(&fixture);
	return failed;
}
