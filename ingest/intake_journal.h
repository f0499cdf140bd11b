/*
 * intake_journal.h - a small file of lines that outlives a crash.
 *
 * Lines are added at its end and synced; now and then it is written anew and
 * renamed over the old one. A line that a crash cut off is as if it had never
 * been written. One process at a time has a journal open.
 */
#ifndef INGEST_INTAKE_JOURNAL_H
#define INGEST_INTAKE_JOURNAL_H

#include "base/buf.h"
#include "base/err.h"

struct intake_journal;

struct intake_journal_owner {
	/* A line of the file, without its end; false where it is none of
	 * ours: the reading ends with ERR_CONFIG. */
	bool (*line)(void *ctx, struct str line);
	/* All that is to be known, as lines. */
	void (*print)(void *ctx, struct buf *out);
	void *ctx;
};

/*
 * intake_journal_open - read what is there and write it anew.
 *
 *   dir    descriptor of its folder; borrowed, must outlive the journal
 *   name   copied
 *
 * ERR_CONFIG: the file is not ours. ERR_TEMP: the disk.
 */
MUST_CHECK bool intake_journal_open(struct intake_journal **ret, int dir,
	const char *name, const struct intake_journal_owner *owner,
	struct err *err);
void intake_journal_close(struct intake_journal **j);
/* A line (with its LF) for the next sync. */
void intake_journal_add(struct intake_journal *j, const char *fmt, ...)
	PRINTF_LIKE(2, 3);
/* Onto the disk; the file is written anew where it has grown. ERR_TEMP: what
 * was added is kept for the next sync. */
MUST_CHECK bool intake_journal_sync(struct intake_journal *j, struct err *err);
/* The same, written anew whatever its size. */
MUST_CHECK bool intake_journal_rewrite(
	struct intake_journal *j, struct err *err);

#endif
