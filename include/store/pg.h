/*
 * pg.h - libpq behind one door: prepared statements, COPY, SQLSTATE to err.
 *
 * Statements are the files of sql/queries, embedded at build time (gen/sql.h).
 * All parameters travel apart from the SQL. SQLSTATE classes 08, 40, 53, 55,
 * 57 and a lost connection are ERR_TEMP; wrong password, missing database or
 * schema ERR_CONFIG; anything else is a defect of ours and ERR_TEMP as well,
 * so that nothing is dropped for it.
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
	const char *application_name;
};

/* Does not connect yet. Text of `config` is borrowed for the life of *ret. */
struct pg *pg_new(const struct pg_config *config);
void pg_free(struct pg **p);
/* Connect where not connected; at most 10 s. */
MUST_CHECK bool pg_connect(struct pg *p, struct err *err);
bool pg_is_connected(const struct pg *p);
/* After an ERR_TEMP: close, so that the next use connects anew. */
void pg_reset(struct pg *p);

#endif
