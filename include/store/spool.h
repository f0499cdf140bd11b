/*
 * spool.h - raw messages on disk: files that an operator can ls and read.
 *
 *   DIR/tmp/      being received; nothing here was acknowledged
 *   DIR/new/      acknowledged, waiting
 *   DIR/taken/    being read by ingest
 *   DIR/refused/  read, and turned away; the reason stands beside it
 *   DIR/notes/    no messages: see spool_note.h
 *   DIR/claims    locks of the ingest that have taken what is in taken/
 *
 * A message alone is two files, ID.eml (the bytes as received) and ID.env (its
 * envelope, `key: value` lines), and in refused/ a third, ID.reason. ID.eml is
 * moved last, so a message is where its .eml is. Small messages that were
 * synced together are one file, FIRST-LAST-LEFT.bundle: the bytes of each, then
 * their envelopes, and which of them are settled. It is moved as a whole, and
 * each of its messages ends for itself: whatever is said here of a message is
 * meant of those, too. The ID is sixteen lower-case hex digits and sorts by
 * arrival. Folders are reached by descriptors opened once, so that a process may
 * give up its privileges afterwards.
 *
 * One message at a time belongs to one of: a receiver (his memory or tmp),
 * nobody (new), the ingest that took it (taken, with its claim: a lock that ends
 * with the process). Several ingest may read one spool. A crash at any point
 * leaves either a message that was not acknowledged, or one that will be found
 * again.
 */
#ifndef STORE_SPOOL_H
#define STORE_SPOOL_H

#include "base/arena.h"
#include "base/err.h"
#include "base/ip.h"
#include "base/stream.h"

#define SPOOL_ID_SIZE 17 /* with NUL */

enum spool_state { SPOOL_NEW, SPOOL_TAKEN, SPOOL_REFUSED };
const char *spool_state_name(enum spool_state s); /* "new" "taken" "refused" */

/* What is known about a message beside its bytes. Text is the caller's. */
struct spool_envelope {
	int64_t arrived_s;
	struct str channel; /* "smtp", "lmtp", "http", "imap", "drop" */
	struct str host;    /* our host */
	struct ip client;   /* who sent it: the connecting address, or whom a
			     * front names */
	/* That front, where it took the message from the client and handed it
	 * on (XFORWARD); absent where the client connected himself. */
	struct ip via;
	struct str helo;
	struct str mail_from; /* reverse-path, "" for the null one */
	struct str rcpt_to;   /* joined with ", " */
	/* Where it was fetched from: "MAILBOX/FOLDER;UIDVALIDITY=1;UID=5" as in
	 * RFC 5092, or the path of a file. Absent: it was brought to us. */
	struct str origin;
	struct str name, media_type; /* of a POST, where told */
	uint64_t size_bytes;
};

struct spool;

/*
 * spool_open - make the folders where missing and open them.
 *
 *   user   account that shall own them where we are root; NULL: ours
 */
MUST_CHECK bool spool_open(
	struct spool **ret, const char *dir, const char *user, struct err *err);
void spool_close(struct spool **s);

/* --- taking in (smtp, later http and imap) ------------------------------- */

/* How much may come in; all 0: as spool_open leaves it. */
struct spool_limits {
	/* Left free of the file system, so that mail does not take the last
	 * block from those who would store it. 0: 64 MiB and 1000 inodes, or a
	 * sixteenth of a small one. */
	uint64_t reserve_bytes;
	int64_t reserve_inodes;
	/* Most that may wait in new/ and taken/, as du(1) counts; 0: any. */
	uint64_t max_bytes;
};

/*
 * spool_limit - from now on these limits.
 *
 * Once, and after privileges were given up: with max_bytes a thread is started
 * that counts what waits. ERR_TEMP where it cannot be had.
 */
MUST_CHECK bool spool_limit(
	struct spool *s, const struct spool_limits *limits, struct err *err);

/*
 * spool_has_room - is there space for size_bytes more (0: unknown)?
 *
 * ERR_TEMP where there is not; it is asked anew each time, so that what was
 * made free counts at once, and against max_bytes within a few seconds.
 */
MUST_CHECK bool spool_has_room(
	const struct spool *s, uint64_t size_bytes, struct err *err);

/* A message is held in memory up to here: nearly all reports that are not
 * years of a large domain. What is larger goes to a file while it comes in. */
#define SPOOL_HELD_BYTES ((size_t)64 * 1024)

struct spool_writer; /* one message being received */

struct spool_writer *spool_writer_new(struct spool *s);
/*
 * spool_write - what came, in whatever pieces.
 *
 * A small message is held in memory until it is submitted, so that the disk may
 * say no (ERR_TEMP: full, read-only) here or only then; the first failure
 * sticks.
 */
MUST_CHECK bool spool_write(
	struct spool_writer *w, const void *bytes, size_t len, struct err *err);
const char *spool_writer_id(const struct spool_writer *w);
uint64_t spool_writer_size_bytes(const struct spool_writer *w);
/* Drop what was received; accepts NULL in *w. */
void spool_writer_abort(struct spool_writer **w);

/*
 * Syncs run in a thread of their own and are shared: whatever is waiting when
 * a round begins is written back together, renamed into new/, and fsynced with
 * the folder.
 */
struct spool_sync;
struct spool_result {
	uint64_t ticket; /* as given to spool_sync_submit */
	bool ok; /* on disk, directory entry and all: may be acknowledged */
	struct err err;
};

/*
 * spool_sync_open - start the thread.
 *
 *   may_bundle  small messages that are synced together become one file; not
 *               for who asks by spool_locate for one after the other, where a
 *               message alone is found at once
 */
MUST_CHECK bool spool_sync_open(struct spool_sync **ret, struct spool *s,
	bool may_bundle, struct err *err);
/* Waits for what is under way. */
void spool_sync_close(struct spool_sync **y);
/* Readable while results wait; for the event loop. */
int spool_sync_fd(const struct spool_sync *y);
/*
 * Hand a received message over; *w becomes NULL. `ticket` comes back in its
 * result. The envelope is copied.
 */
void spool_sync_submit(struct spool_sync *y, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket);
/* Fetch finished results without waiting; returns how many were written. */
size_t spool_sync_collect(
	struct spool_sync *y, struct spool_result *results, size_t max);

/* The same for one message, waiting; for callers without a loop. */
MUST_CHECK bool spool_commit(struct spool *s, struct spool_writer **w,
	const struct spool_envelope *env, struct err *err);

/*
 * spool_locate - where a message is that was committed; false: nowhere.
 *
 * For who brought it in: gone is stored (or dropped by the operator). Looks
 * twice round, for one that is moved meanwhile.
 */
bool spool_locate(const struct spool *s, const char *id, enum spool_state *ret);

/* --- reading out (ingest) ------------------------------------------------ */

/*
 * spool_recover - once at the start of an ingest of this spool.
 *
 * Drops files in tmp/ older than a day. What stands in taken/ and no living
 * ingest claims was under way when one died: each is offered again by
 * spool_take with was_taken set, now and whenever another dies.
 */
MUST_CHECK bool spool_recover(struct spool *s, struct err *err);

struct spool_message {
	char id[SPOOL_ID_SIZE];
	struct spool_envelope env; /* text lives in the arena given */
	/* Readings that ended with the death of the reader: where it was taken
	 * before, and in lists. */
	unsigned attempts;
	bool was_taken; /* left over from a crash: to be read alone */
};

/*
 * spool_take - move the oldest new message to taken/ and open it.
 *
 * STEP_ITEM with its bytes: a descriptor, which the caller closes, or at most
 * SPOOL_HELD_BYTES in memory, valid until the message is done, refused or
 * released. STEP_END when none waits. A leftover of a crash comes before new
 * ones. An unreadable envelope does not hide a message: what is unknown is
 * absent. ERR_SYNTAX tells of a bundle that a power cut left short: it is in
 * refused/ then, as one message with its reason.
 */
enum step spool_take(struct spool *s, struct arena *a,
	struct spool_message *ret, struct stream_source *bytes,
	struct err *err);
/* Descriptor (inotify) that is readable after something arrived in new/;
 * spool_take drains it. -1 where the kernel has none. */
int spool_watch_fd(struct spool *s);

/* Count a reading before it begins or after its reader died, on disk, so that
 * a message that keeps killing us ends in refused. Returns the new number. */
unsigned spool_count_attempt(struct spool *s, const char *id);
/* The reading went well: forget the attempts, where any were counted. */
void spool_clear_attempts(struct spool *s, const char *id);

/* All it held is committed: remove it. */
MUST_CHECK bool spool_done(struct spool *s, const char *id, struct err *err);
/* Move it to refused/ with "CODE: REASON" lines beside it. */
MUST_CHECK bool spool_refuse(struct spool *s, const char *id,
	const struct err *why, struct err *err);
/* Not now (database down): back to new/, of a bundle once nobody reads in it. */
MUST_CHECK bool spool_release(struct spool *s, const char *id, struct err *err);

/* --- for the operator ---------------------------------------------------- */

struct spool_listing {
	struct spool_message message;
	enum spool_state state;
	struct str reason; /* refused: the text of ID.reason */
};

struct spool_depth {
	uint64_t new_count, taken_count, refused_count;
	int64_t oldest_new_s; /* arrival of the oldest waiting; 0: none */
};

/* All messages in a state, oldest first, into the arena. */
MUST_CHECK bool spool_list(struct spool *s, enum spool_state state,
	struct arena *a, struct spool_listing **ret, size_t *count,
	struct err *err);
/*
 * spool_newest - the newest `max` messages in a state, newest first.
 *
 *   before  only those older than this id; STR_NULL: all
 */
MUST_CHECK bool spool_newest(struct spool *s, enum spool_state state,
	struct str before, size_t max, struct arena *a,
	struct spool_listing **ret, size_t *count, struct err *err);
/* ERR_CONFIG "no message \"x\" in the spool". fd may be NULL. */
MUST_CHECK bool spool_find(struct spool *s, const char *id, struct arena *a,
	struct spool_listing *ret, int *fd, struct err *err);
MUST_CHECK bool spool_retry(struct spool *s, const char *id, struct err *err);
/* Refused or new ones only. */
MUST_CHECK bool spool_drop(struct spool *s, const char *id, struct err *err);
MUST_CHECK bool spool_depth(
	struct spool *s, struct spool_depth *ret, struct err *err);

#endif
