/*
 * pg.h - libpq behind one door: prepared statements, COPY, SQLSTATE to err.
 *
 * Statements are the files of sql/queries, embedded at build time (gen/sql.h).
 * All parameters travel apart from the SQL. What fails is told apart in
 * pg_failure.h: wrong password, missing database or schema are ERR_CONFIG, all
 * else ERR_TEMP, defects of ours too, so that nothing is dropped for them.
 */
#ifndef STORE_PG_H
#define STORE_PG_H

#include "base/arena.h"
#include "base/err.h"
#include "base/ip.h"
#include "base/str.h"

struct pg;            /* one connection, reopened when needed */
struct sql_statement; /* gen/sql.h */

struct pg_config {
	const char *url; /* libpq URL or conninfo */
	bool prepare;    /* use prepared statements (no behind PgBouncer) */
	bool writes; /* connect to a standby only where the URL asks for it */
	const char *application_name;
};

/* Does not connect yet. Text of `config` is borrowed for the life of *ret. */
struct pg *pg_new(const struct pg_config *config);
void pg_free(struct pg **p);
/* Connect where not connected; at most 10 s. */
MUST_CHECK bool pg_connect(struct pg *p, struct err *err);
bool pg_is_connected(const struct pg *p);
/* Did the last transaction (else statement) fail as this server takes nothing? */
bool pg_is_read_only(const struct pg *p);
/* After an ERR_TEMP: close, so that the next use connects anew. */
void pg_reset(struct pg *p);

#endif
