/*
 * ingest_service_changes.h - what ingest adds to the changes feed: the notes of
 * the spool, and policies that reports have otherwise than before.
 *
 * By ingest, for it has spool and database. Now and then, between other work.
 */
#ifndef INGEST_INGEST_SERVICE_CHANGES_H
#define INGEST_INGEST_SERVICE_CHANGES_H

#include "store/pg.h"
#include "store/spool_note.h"

struct change_feeder;

/* Text of `pg`, and the spool, are borrowed for the life of the result. */
struct change_feeder *change_feeder_new(
	const struct pg_config *pg, struct spool *spool);
void change_feeder_free(struct change_feeder **f);
/* Adds what there is, where it is time to look. Trouble is logged, and tried
 * again after a minute. */
void change_feeder_go_on(struct change_feeder *f);

#endif
