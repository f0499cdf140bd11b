/*
 * imap_ledger.h - which messages of one folder were fetched, and what became
 * of them; kept on disk.
 *
 * A message is its UID under the folder's UIDVALIDITY, never a flag: \Seen is
 * for people. It is pending from the moment it is in the spool until it is
 * stored or refused and moved, removed or left there; then it is done, for
 * good. Runs of UIDs that are done take one entry. What a crash takes from the
 * ledger is fetched again, and is then a duplicate.
 */
#ifndef INGEST_IMAP_LEDGER_H
#define INGEST_IMAP_LEDGER_H

#include "store/spool.h"

struct imap_ledger;

struct imap_pending {
	uint32_t uid;
	char spool_id[SPOOL_ID_SIZE];
	bool is_copied; /* to where it goes; the original is still there */
};

/* `dir` and `name` as for intake_journal_open, and its errors. */
MUST_CHECK bool imap_ledger_open(
	struct imap_ledger **ret, int dir, const char *name, struct err *err);
void imap_ledger_close(struct imap_ledger **l);

/*
 * imap_ledger_begin - the folder was selected.
 *
 * Under another UIDVALIDITY the numbers mean other messages (RFC 3501
 * 2.3.1.1): all is forgotten, *is_new tells so (also where the folder was never
 * seen).
 */
MUST_CHECK bool imap_ledger_begin(struct imap_ledger *l, uint32_t uidvalidity,
	bool *is_new, struct err *err);
uint32_t imap_ledger_uidvalidity(const struct imap_ledger *l);

/* Pending or done. */
bool imap_ledger_knows(const struct imap_ledger *l, uint32_t uid);
/* In the order they were fetched; valid until the next change. */
const struct imap_pending *imap_ledger_pending(
	const struct imap_ledger *l, size_t *count);

/* Changes; on disk after imap_ledger_sync. */
void imap_ledger_fetched(
	struct imap_ledger *l, uint32_t uid, const char *spool_id);
void imap_ledger_copied(struct imap_ledger *l, uint32_t uid);
void imap_ledger_done(struct imap_ledger *l, uint32_t uid);
MUST_CHECK bool imap_ledger_sync(struct imap_ledger *l, struct err *err);

#endif
