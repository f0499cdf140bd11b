/* migrate.h - the schema: sql/migrations in order, under an advisory lock. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "base/buf.h"
#include "store/pg.h"

struct schema_status {
	int applied;   /* number of the newest migration applied, 0: none */
	int available; /* of the newest this program knows */
	bool is_newer; /* the database is ahead of this program */
};

/* One transaction each; waits for another migration under way. */
MUST_CHECK bool migrate_apply(struct pg *owner, int *applied, struct err *err);
MUST_CHECK bool migrate_status(
	struct pg *p, struct schema_status *ret, struct err *err);

/* Name of the migration after *number, which becomes its; NULL: none. */
const char *migrate_next(int *number);
/*
 * migrate_begin_write - a transaction that stores something.
 *
 * No migration ends while one is open. ERR_CONFIG where the database is ahead
 * of this program: it may keep sums that we know nothing of, so whoever ran on
 * while a newer program migrated has to stop here, and what it had to store
 * waits in the spool.
 */
MUST_CHECK bool migrate_begin_write(struct pg *p, struct err *err);
/* The same for one that takes out what was stored; nobody else stores or
 * deletes while it is open. */
MUST_CHECK bool migrate_begin_delete(struct pg *p, struct err *err);

#endif
