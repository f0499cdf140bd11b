/*
 * imap_folder.h - one folder of a mailbox: watched, fetched, cleared.
 *
 *   imap_folder.c  connect, search, wait; the thread
 *   imap_fetch.c   messages into the spool
 *   imap_settle.c  what becomes of them in the mailbox
 *
 * The order is what keeps mail from being lost: a message is synced to the
 * spool, then noted in the ledger; it leaves the spool when it is stored or
 * refused; only then the original is moved or deleted, and that noted. Whatever
 * dies between two steps, the worst is a second fetch, which is stored as a
 * duplicate.
 */
#ifndef INGEST_IMAP_FOLDER_H
#define INGEST_IMAP_FOLDER_H

#include "ingest/imap_client.h"
#include "ingest/imap_ledger.h"
#include "ingest/imap_token.h"

/*
 * In the spool at a time, of one folder: enough to keep ingest busy. With the
 * database down the rest waits where it is, in the mailbox.
 */
#define IMAP_PENDING_MAX ((size_t)256)
/* Asked for in one FETCH, and synced together. */
#define IMAP_BATCH_MAX ((size_t)32)
/* Messages that did not come; more than that is not the messages' fault. */
#define IMAP_TROUBLE_MAX ((size_t)64)

struct imap_trouble {
	uint32_t uid;
	unsigned tries;
};

struct imap_folder {
	/* Set by the service, borrowed. */
	const struct imap_config *mailbox;
	const char *name; /* as configured */
	const char *hostname;
	struct spool *spool;
	struct imap_token *token; /* NULL: by password */
	int dir;                  /* of the state */
	int stop_fd;

	/* Of the thread. */
	struct imap_ledger *ledger;
	struct spool_sync *sync;
	struct imap_trouble trouble[IMAP_TROUBLE_MAX];
	size_t trouble_count;
	int64_t trouble_since_ms;
	size_t single_left;  /* to be fetched one by one, after a failure */
	uint64_t fetched;    /* since the start */
	int64_t progress_ms; /* when it was told last */

	/* Of one connection. */
	struct imap_client *client;
	struct buf done_folder, refused_folder; /* quoted; empty: none */
	uint32_t *todo; /* UIDs to fetch, ascending; LIMIT_IMAP_NUMBERS */
	size_t todo_count, todo_next;
	bool has_more;        /* than todo took */
	uint32_t highest;     /* UID that was seen */
	int64_t settle_at_ms; /* not before, after a refusal */
	bool is_spool_full;   /* at the last look */
};

/* The thread: until stop_fd is readable. */
void *imap_folder_main(void *folder);

/* --- imap_fetch.c -------------------------------------------------------- */

/* The next batch of todo into spool and ledger; where is_spool_full then, it
 * is still to be fetched. */
MUST_CHECK bool imap_fetch_batch(struct imap_folder *f, struct err *err);
/* Has its fetching failed too often? */
bool imap_is_troubled(const struct imap_folder *f, uint32_t uid);

/* --- imap_settle.c ------------------------------------------------------- */

/* Has a message that is pending left the spool? */
bool imap_can_settle(const struct imap_folder *f);
/* Move, delete or keep those that have. */
MUST_CHECK bool imap_settle(struct imap_folder *f, struct err *err);
/* "1,3:5" of ascending numbers. */
void imap_uid_set(const uint32_t *uids, size_t count, struct buf *out);

#endif
