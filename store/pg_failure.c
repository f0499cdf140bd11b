#include "store/pg_failure.h"

#include "base/base.h"

#include <assert.h>
#include <stdatomic.h>
#include <string.h>

static const char *const names[PG_FAILURE_COUNT] = {
	[PG_FAILURE_CONNECTION] = "connection",
	[PG_FAILURE_SHUTDOWN] = "shutdown",
	[PG_FAILURE_CONFLICT] = "conflict",
	[PG_FAILURE_DISK_FULL] = "disk_full",
	[PG_FAILURE_RESOURCES] = "resources",
	[PG_FAILURE_READ_ONLY] = "read_only",
	[PG_FAILURE_CONFIG] = "configuration",
	[PG_FAILURE_OTHER] = "other",
};

static _Atomic uint64_t counts[PG_FAILURE_COUNT];

struct failure_rule {
	const char *text;
	enum pg_failure failure;
};

const char *pg_failure_name(enum pg_failure f)
{
	assert(f < PG_FAILURE_COUNT);
	return names[f];
}

enum err_code pg_failure_code(enum pg_failure f)
{
	return f == PG_FAILURE_CONFIG ? ERR_CONFIG : ERR_TEMP;
}

enum pg_failure pg_failure_of_sqlstate(const char *sqlstate)
{
	static const struct failure_rule rows[] = {
		/* clang-format off */
		{ "08",    PG_FAILURE_CONNECTION },
		{ "25006", PG_FAILURE_READ_ONLY },
		{ "25P03", PG_FAILURE_CONNECTION }, /* idle in transaction */
		{ "28",    PG_FAILURE_CONFIG },     /* password, role */
		{ "3D000", PG_FAILURE_CONFIG },     /* no such database */
		{ "3F000", PG_FAILURE_CONFIG },     /* no such schema */
		{ "40",    PG_FAILURE_CONFLICT },
		{ "42501", PG_FAILURE_CONFIG },     /* the role may not */
		{ "42P01", PG_FAILURE_CONFIG },     /* no such table: not migrated */
		{ "42703", PG_FAILURE_CONFIG },     /* no such column: the same */
		{ "53100", PG_FAILURE_DISK_FULL },
		{ "53",    PG_FAILURE_RESOURCES },
		{ "55P03", PG_FAILURE_CONFLICT },   /* lock timeout */
		{ "57P",   PG_FAILURE_SHUTDOWN },
		/* clang-format on */
	};

	if (sqlstate == NULL)
		return PG_FAILURE_CONNECTION;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strncmp(sqlstate, rows[i].text, strlen(rows[i].text)) == 0)
			return rows[i].failure;
	return PG_FAILURE_OTHER;
}

enum pg_failure pg_failure_of_connect(const char *text)
{
	static const struct failure_rule rows[] = {
		/* clang-format off */
		{ "password authentication failed",   PG_FAILURE_CONFIG },
		{ "authentication failed for user",   PG_FAILURE_CONFIG },
		{ "no password supplied",             PG_FAILURE_CONFIG },
		{ "no pg_hba.conf entry",             PG_FAILURE_CONFIG },
		{ "is not permitted to log in",       PG_FAILURE_CONFIG },
		{ "invalid connection option",        PG_FAILURE_CONFIG },
		{ "invalid port number",              PG_FAILURE_CONFIG },
		{ "missing \"=\" after",              PG_FAILURE_CONFIG },
		{ "invalid URI",                      PG_FAILURE_CONFIG },
		{ "too many clients",                 PG_FAILURE_RESOURCES },
		{ "remaining connection slots",       PG_FAILURE_RESOURCES },
		{ "too many connections for",         PG_FAILURE_RESOURCES },
		{ "session is read-only",             PG_FAILURE_READ_ONLY },
		{ "is starting up",                   PG_FAILURE_SHUTDOWN },
		{ "is shutting down",                 PG_FAILURE_SHUTDOWN },
		{ "in recovery mode",                 PG_FAILURE_SHUTDOWN },
		/* clang-format on */
	};

	if (strstr(text, "does not exist") != NULL &&
		(strstr(text, "database \"") != NULL ||
			strstr(text, "role \"") != NULL))
		return PG_FAILURE_CONFIG;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strstr(text, rows[i].text) != NULL)
			return rows[i].failure;
	return PG_FAILURE_CONNECTION;
}

void pg_failure_note(enum pg_failure f)
{
	assert(f < PG_FAILURE_COUNT);
	atomic_fetch_add(&counts[f], 1);
}

void pg_failure_counts(uint64_t ret[PG_FAILURE_COUNT])
{
	for (size_t i = 0; i < PG_FAILURE_COUNT; i++)
		ret[i] = atomic_load(&counts[i]);
}
