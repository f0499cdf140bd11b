/*
 * database_state.h - STATE_DIR/database.state: how each ingest of this host
 * gets on with the database, for /metrics and `ruad status`.
 *
 * A line an ingest, of a fixed length, which it holds by a lock as long as it
 * lives. Who takes a line over goes on counting where the last one ended.
 */
#ifndef STORE_DATABASE_STATE_H
#define STORE_DATABASE_STATE_H

#include "store/pg_failure.h"

/* More ingest on one host are not shown. */
#define DATABASE_STATE_MAX 16

struct database_state {
	unsigned line; /* from 0 */
	int pid;
	bool is_up;
	int64_t retry_wait_ms; /* down: the pause between two tries; else 0 */
	uint64_t retries;      /* pauses begun so far */
	uint64_t held;         /* messages put aside for a later try, now */
	uint64_t failures[PG_FAILURE_COUNT];
};

struct database_state_line; /* one held */

/* ERR_CONFIG where the file cannot be made, ERR_LIMIT where all lines are
 * held. */
MUST_CHECK bool database_state_open(
	struct database_state_line **ret, const char *path, struct err *err);
void database_state_close(struct database_state_line **l);
/*
 * Write what has changed. Of `now` the caller fills what follows pid; retries
 * and the failures of this process are added to what stood there before. May
 * fail without a word: nothing of the work depends on it.
 */
void database_state_write(
	struct database_state_line *l, const struct database_state *now);

/* A descriptor for reading, or -1. */
int database_state_view(const char *path);
/* Those that live, in the order of their lines; returns how many. */
size_t database_state_read(
	int view, struct database_state ret[DATABASE_STATE_MAX]);

#endif
