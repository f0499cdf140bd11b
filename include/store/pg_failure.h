/*
 * pg_failure.h - what can go wrong with a database, by what to do about it.
 *
 * The one place where SQLSTATEs and libpq's words are told apart. Failures are
 * counted for the whole process, each once, where they happen.
 */
#ifndef STORE_PG_FAILURE_H
#define STORE_PG_FAILURE_H

#include "base/err.h"

#include <stdint.h>

enum pg_failure {
	PG_FAILURE_CONNECTION, /* refused, lost, timed out */
	PG_FAILURE_SHUTDOWN,   /* stopped, starting, our session ended by an
				* administrator */
	PG_FAILURE_CONFLICT,   /* serialization, deadlock, lock timeout */
	PG_FAILURE_DISK_FULL,
	PG_FAILURE_RESOURCES, /* memory, connections */
	PG_FAILURE_READ_ONLY, /* a standby, or a server told to be so */
	PG_FAILURE_CONFIG,    /* for the operator: password, schema, rights */
	PG_FAILURE_OTHER,     /* defects of ours */
	PG_FAILURE_COUNT
};

/* "connection" "shutdown" ... for metrics and `ruad status`. */
const char *pg_failure_name(enum pg_failure f);
/* ERR_CONFIG where an operator has to act, else ERR_TEMP: nothing may be
 * dropped for any of them. */
enum err_code pg_failure_code(enum pg_failure f);
/* NULL is a lost connection. */
enum pg_failure pg_failure_of_sqlstate(const char *sqlstate);
/*
 * A failed connection has no SQLSTATE, only text. It is known by the server's
 * English words; where it speaks another language, it is CONNECTION and tried
 * again.
 */
enum pg_failure pg_failure_of_connect(const char *text);

/* Safe from any thread. */
void pg_failure_note(enum pg_failure f);
/* So many since the process began. */
void pg_failure_counts(uint64_t ret[PG_FAILURE_COUNT]);

#endif
