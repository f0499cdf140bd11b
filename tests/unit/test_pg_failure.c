/* test_pg_failure.c - SQLSTATEs and libpq's words, told apart. */
#include "store/pg_failure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* PostgreSQL's documentation, appendix A: Error Codes. */
static void test_sqlstates(void **state UNUSED)
{
	static const struct {
		const char *sqlstate;
		enum pg_failure failure;
	} cases[] = {
		/* clang-format off */
		{ NULL,    PG_FAILURE_CONNECTION },
		{ "08006", PG_FAILURE_CONNECTION },
		{ "08P01", PG_FAILURE_CONNECTION },
		{ "57P01", PG_FAILURE_SHUTDOWN },   /* admin_shutdown */
		{ "57P02", PG_FAILURE_SHUTDOWN },   /* crash_shutdown */
		{ "57P03", PG_FAILURE_SHUTDOWN },   /* cannot_connect_now */
		{ "57014", PG_FAILURE_OTHER },      /* query_canceled */
		{ "40001", PG_FAILURE_CONFLICT },   /* serialization_failure */
		{ "40P01", PG_FAILURE_CONFLICT },   /* deadlock_detected */
		{ "55P03", PG_FAILURE_CONFLICT },   /* lock_not_available */
		{ "53100", PG_FAILURE_DISK_FULL },
		{ "53200", PG_FAILURE_RESOURCES },
		{ "53300", PG_FAILURE_RESOURCES },  /* too_many_connections */
		{ "25006", PG_FAILURE_READ_ONLY },
		{ "25P03", PG_FAILURE_CONNECTION }, /* idle in transaction */
		{ "25P02", PG_FAILURE_OTHER },
		{ "28P01", PG_FAILURE_CONFIG },
		{ "3D000", PG_FAILURE_CONFIG },
		{ "42501", PG_FAILURE_CONFIG },
		{ "42P01", PG_FAILURE_CONFIG },
		{ "42601", PG_FAILURE_OTHER },      /* syntax_error */
		{ "22012", PG_FAILURE_OTHER },      /* division_by_zero */
		{ "",      PG_FAILURE_OTHER },
		/* clang-format on */
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		if (pg_failure_of_sqlstate(cases[i].sqlstate) !=
			cases[i].failure)
			fail_msg("%s", cases[i].sqlstate);
}

/* As PostgreSQL 15 and libpq 15 put them. */
static void test_connecting(void **state UNUSED)
{
	static const struct {
		const char *text;
		enum pg_failure failure;
	} cases[] = {
		/* clang-format off */
		{ "connection to server at \"127.0.0.1\", port 1 failed: "
		  "Connection refused", PG_FAILURE_CONNECTION },
		{ "FATAL:  sorry, too many clients already",
		  PG_FAILURE_RESOURCES },
		{ "FATAL:  remaining connection slots are reserved for "
		  "non-replication superuser connections",
		  PG_FAILURE_RESOURCES },
		{ "FATAL:  too many connections for role \"w\"",
		  PG_FAILURE_RESOURCES },
		{ "session is read-only", PG_FAILURE_READ_ONLY },
		{ "FATAL:  the database system is starting up",
		  PG_FAILURE_SHUTDOWN },
		{ "FATAL:  the database system is shutting down",
		  PG_FAILURE_SHUTDOWN },
		{ "FATAL:  the database system is in recovery mode",
		  PG_FAILURE_SHUTDOWN },
		{ "FATAL:  password authentication failed for user \"w\"",
		  PG_FAILURE_CONFIG },
		{ "FATAL:  database \"x\" does not exist", PG_FAILURE_CONFIG },
		{ "FATAL:  role \"x\" does not exist", PG_FAILURE_CONFIG },
		{ "root certificate file \"x\" does not exist",
		  PG_FAILURE_CONNECTION },
		/* clang-format on */
	};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		if (pg_failure_of_connect(cases[i].text) != cases[i].failure)
			fail_msg("%s", cases[i].text);
}

static void test_code_and_name(void **state UNUSED)
{
	for (unsigned f = 0; f < PG_FAILURE_COUNT; f++) {
		assert_non_null(pg_failure_name((enum pg_failure)f));
		assert_int_equal(pg_failure_code((enum pg_failure)f),
			f == PG_FAILURE_CONFIG ? ERR_CONFIG : ERR_TEMP);
	}
}

static void test_counts(void **state UNUSED)
{
	uint64_t before[PG_FAILURE_COUNT], after[PG_FAILURE_COUNT];

	pg_failure_counts(before);
	pg_failure_note(PG_FAILURE_CONFLICT);
	pg_failure_note(PG_FAILURE_CONFLICT);
	pg_failure_note(PG_FAILURE_OTHER);
	pg_failure_counts(after);
	for (unsigned f = 0; f < PG_FAILURE_COUNT; f++)
		assert_int_equal(after[f] - before[f],
			f == PG_FAILURE_CONFLICT ? 2 : f == PG_FAILURE_OTHER);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sqlstates),
		cmocka_unit_test(test_connecting),
		cmocka_unit_test(test_code_and_name),
		cmocka_unit_test(test_counts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
