/*
 * spool_note.h - what a process without a database has to tell.
 *
 * A note is a file, DIR/notes/ID.note, of `key: value` lines. Ingest picks it
 * up, adds it to the changes feed and removes it after the commit; a note that
 * is met again, because that removal got lost, adds nothing.
 */
#ifndef STORE_SPOOL_NOTE_H
#define STORE_SPOOL_NOTE_H

#include "store/spool.h"

/* A client, a network or a reason of refusal is far above its usual rate. */
struct spool_note {
	char id[SPOOL_ID_SIZE]; /* given by spool_note_add */
	int64_t at_s;
	struct str host;
	struct str kind;    /* "client", "network", "reason" */
	struct str subject; /* an address, a network, a name of a reason */
	uint64_t count;     /* in that minute */
	uint64_t usual;     /* a minute */
	uint64_t untold;    /* before it, that were too many to tell */
};

/*
 * spool_note_add - durable once it returns true; two fsyncs.
 *
 * ERR_LIMIT where LIMIT_SPOOL_NOTES wait already, ERR_TEMP where the disk says
 * no. note->id is not looked at.
 */
MUST_CHECK bool spool_note_add(
	struct spool *s, const struct spool_note *note, struct err *err);

/*
 * spool_note_list - the oldest notes, at most `max`, text into the arena.
 *
 * What a file lacks is zero; one that cannot be read at all is left out.
 */
MUST_CHECK bool spool_note_list(struct spool *s, size_t max, struct arena *a,
	struct spool_note **ret, size_t *count, struct err *err);
MUST_CHECK bool spool_note_done(
	struct spool *s, const char *id, struct err *err);

#endif
