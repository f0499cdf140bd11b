/* test_migrate.c - the schema, made once and only once. */
#include "tests/harness/store_fixture.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static struct store_fixture fixture;
static struct pg *pg;

static void must(bool ok, const struct err *err)
{
	if (!ok)
		fail_msg("%s", err->msg);
}

static void run(const char *sql)
{
	struct err err;

	must(pg_exec_script(pg, sql, &err), &err);
}

static int empty_database(void **state UNUSED)
{
	run("drop schema public cascade; create schema public;"
	    "grant usage on schema public to public");
	return 0;
}

static void status_tells_how_far(void **state UNUSED)
{
	struct schema_status s;
	int applied = -1;
	struct err err;

	must(migrate_status(pg, &s, &err), &err);
	assert_int_equal(s.applied, 0);
	assert_int_equal(s.available,
		atoi(sql_migrations[sql_migration_count - 1].name));
	assert_false(s.is_newer);
	must(migrate_apply(pg, &applied, &err), &err);
	assert_int_equal(applied, sql_migration_count);
	must(migrate_status(pg, &s, &err), &err);
	assert_int_equal(s.applied, s.available);
}

static void second_run_does_nothing(void **state UNUSED)
{
	int applied = -1;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	must(migrate_apply(pg, &applied, &err), &err);
	assert_int_equal(applied, 0);
	assert_int_equal(store_fixture_number(
				 pg, "select count(*) from schema_migration"),
		sql_migration_count);
}

static void newer_database_is_left_alone(void **state UNUSED)
{
	struct schema_status s;
	int applied = -1;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	run("insert into schema_migration values (9999, '9999_future')");
	must(migrate_status(pg, &s, &err), &err);
	assert_true(s.is_newer);
	assert_false(migrate_apply(pg, &applied, &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

/* A writer that ran on while a newer program migrated must not store: there may
 * be sums that it does not know. It goes on where the newer one is taken back. */
static void older_writer_stops(void **state UNUSED)
{
	struct pg *writer = store_fixture_pg(fixture.writer_url);
	int applied = -1;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	must(migrate_begin_write(writer, &err), &err);
	must(pg_commit(writer, &err), &err);
	run("insert into schema_migration values (9999, '9999_future')");
	assert_false(migrate_begin_write(writer, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_non_null(strstr(err.msg, "schema 9999"));
	assert_false(pg_is_in_transaction(writer));
	run("delete from schema_migration where id = 9999");
	must(migrate_begin_write(writer, &err), &err);
	pg_free(&writer);
}

/* Who stores is let finish before the schema changes under it. */
static void migration_waits_for_writers(void **state UNUSED)
{
	struct pg *writer = store_fixture_pg(fixture.writer_url);
	int applied = -1;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	must(migrate_begin_write(writer, &err), &err);
	run("begin; set local lock_timeout = '200ms'");
	assert_false(pg_exec(pg, SQL_MIGRATE_LOCK, NULL, NULL, &err));
	run("rollback");
	must(pg_commit(writer, &err), &err);
	run("begin");
	assert_true(pg_exec(pg, SQL_MIGRATE_LOCK, NULL, NULL, &err));
	run("rollback");
	pg_free(&writer);
}

static void next_ones_are_named(void **state UNUSED)
{
	int number = 0, seen = 0, before = 0;
	const char *name;

	while ((name = migrate_next(&number)) != NULL) {
		assert_true(number > before && atoi(name) == number);
		before = number;
		seen++;
	}
	assert_int_equal(seen, sql_migration_count);
}

/* A step that fails leaves nothing of itself. */
static void failed_step_is_undone(void **state UNUSED)
{
	int applied = -1;
	struct err err;

	run("create table source_day_sum (in_the_way int)");
	assert_false(migrate_apply(pg, &applied, &err));
	assert_non_null(strstr(err.msg, "0001"));
	assert_int_equal(
		store_fixture_number(pg, "select count(*) from pg_tables "
					 "where schemaname = 'public'"),
		1);
	run("drop table source_day_sum");
	must(migrate_apply(pg, &applied, &err), &err);
}

static void *apply_too(void *ctx)
{
	struct pg *other = store_fixture_pg(fixture.owner_url);
	struct err err;

	if (!migrate_apply(other, ctx, &err))
		fprintf(stderr, "%s\n", err.msg);
	pg_free(&other);
	return NULL;
}

static void two_at_once_apply_it_once(void **state UNUSED)
{
	int applied[4] = {-1, -1, -1, -1}, sum = 0;
	pthread_t threads[4];

	for (size_t i = 0; i < ARRAY_LEN(threads); i++)
		assert_int_equal(pthread_create(&threads[i], NULL, apply_too,
					 &applied[i]),
			0);
	for (size_t i = 0; i < ARRAY_LEN(threads); i++) {
		pthread_join(threads[i], NULL);
		assert_true(applied[i] >= 0);
		sum += applied[i];
	}
	assert_int_equal(sum, sql_migration_count);
}

/* Contract: documented in the database itself. */
static void everything_has_a_comment(void **state UNUSED)
{
	int applied;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	assert_int_equal(store_fixture_number(pg,
				 "select count(*) from pg_class c "
				 "where relnamespace = 'public'::regnamespace "
				 "and relkind in ('r', 'p', 'v') and "
				 "obj_description(oid, 'pg_class') is null"),
		0);
	assert_int_equal(
		store_fixture_number(pg,
			"select count(*) from pg_attribute a "
			"join pg_class c on c.oid = attrelid "
			"where relnamespace = 'public'::regnamespace "
			"and relkind in ('r', 'p', 'v') and attnum > 0 "
			"and not relispartition and "
			"col_description(attrelid, attnum) is null"),
		0);
}

/* A later release spreads the data by domain. */
static void every_key_carries_the_domain(void **state UNUSED)
{
	int applied;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	assert_int_equal(
		store_fixture_number(pg,
			"select count(*) from pg_index i "
			"join pg_class c on c.oid = indrelid "
			"where relnamespace = 'public'::regnamespace "
			/* The changes feed is one, in one order. */
			"and indisunique and relname <> 'change' "
			"and relname not in "
			"('domain', 'reporter', 'schema_migration', "
			"'retention_mark') "
			/* Messages are of a host; what is in them may be
			 * for several domains. */
			"and relname not like 'intake%' "
			"and not exists (select from pg_attribute a "
			"where a.attrelid = indrelid and a.attnum = any(indkey) "
			"and a.attname = 'domain_id')"),
		0);
}

/* May the role do what the SQL says? */
static bool may(const char *url, const char *sql)
{
	struct pg *other = store_fixture_pg(url);
	struct err err;
	bool ok = pg_exec_script(other, sql, &err);

	if (!ok)
		assert_int_equal(err.code, ERR_CONFIG);
	pg_free(&other);
	return ok;
}

static void roles_may_what_they_need(void **state UNUSED)
{
	int applied;
	struct err err;

	must(migrate_apply(pg, &applied, &err), &err);
	assert_true(may(fixture.writer_url,
		"insert into domain (name) values ('may.test')"));
	assert_false(may(fixture.writer_url, "drop table report"));
	assert_false(may(fixture.writer_url, "create table x ()"));
	assert_true(may(fixture.writer_url,
		"select partition_make('record_chunk', '2026-11-01')"));
	assert_true(may(fixture.writer_url,
		"select partition_drop('record_chunk', '2026-11-01')"));
	assert_false(may(fixture.api_url,
		"select partition_make('record_chunk', '2026-11-01')"));
	assert_false(may(fixture.api_url,
		"select partition_drop('record_chunk', '2026-11-01')"));
	assert_false(may(fixture.writer_url, "delete from schema_migration"));
	assert_true(may(fixture.writer_url,
		"select partition_make('intake_raw', '2026-11-22'); "
		"insert into intake_raw values "
		"('2026-11-22', '0', 'h', 0, 'none', 0, ''); "
		"select partition_drop('intake_raw', '2026-11-22')"));
	assert_true(may(fixture.api_url, "select * from intake_raw"));
	assert_true(may(fixture.api_url, "select * from source_day, record"));
	assert_true(may(fixture.api_url, "select * from schema_migration"));
	assert_false(may(fixture.api_url, "delete from domain"));
	assert_false(may(fixture.api_url,
		"insert into domain (name) values ('may-not.test')"));
}

int main(void)
{
#define CASE(f) cmocka_unit_test_setup(f, empty_database)
	const struct CMUnitTest tests[] = {
		CASE(status_tells_how_far),
		CASE(second_run_does_nothing),
		CASE(newer_database_is_left_alone),
		CASE(older_writer_stops),
		CASE(migration_waits_for_writers),
		CASE(next_ones_are_named),
		CASE(failed_step_is_undone),
		CASE(two_at_once_apply_it_once),
		CASE(everything_has_a_comment),
		CASE(every_key_carries_the_domain),
		CASE(roles_may_what_they_need),
	};
	int failed;

	store_fixture_open(&fixture);
	pg = store_fixture_pg(fixture.owner_url);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	pg_free(&pg);
	store_fixture_close(&fixture);
	return failed;
}
