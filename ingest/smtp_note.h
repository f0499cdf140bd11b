/* smtp_note.h - what is unusual at the listener, told to who has a database. */
#ifndef INGEST_SMTP_NOTE_H
#define INGEST_SMTP_NOTE_H

#include "ingest/smtp_access.h"
#include "store/spool_note.h"

/* How many were told; zero-initialised: none. */
struct smtp_notes {
	int64_t hour; /* since the epoch */
	uint64_t told, untold;
};

/*
 * smtp_note - log it, and leave a note in the spool.
 *
 * At most LIMIT_SMTP_NOTES_PER_HOUR are left, for each is two fsyncs of the
 * loop's time; the first of the next hour says how many more there were.
 *
 *   spool  NULL: it is only logged
 */
void smtp_note(struct smtp_notes *n, struct spool *spool, const char *hostname,
	const struct smtp_unusual *u, int64_t now_s);

#endif
