/*
 * drop_folder.h - a folder of files, a Maildir or an mbox file: watched.
 *
 *   drop_folder.c  settings, settling, waiting; the thread
 *   drop_scan.c    which files are there, and whole
 *   drop_take.c    a file into the spool
 *   drop_ledger.c  files that are done and stay where they are
 *
 * A file is moved, deleted or noted as done only after all that was in it has
 * left the spool. What dies before that takes it again, and it is stored as a
 * duplicate.
 */
#ifndef INGEST_DROP_FOLDER_H
#define INGEST_DROP_FOLDER_H

#include "ingest/imap_service.h"
#include "store/spool.h"

/* In the spool at a time, of one drop: as of a mailbox. */
#define DROP_PENDING_MAX ((size_t)256)
/* Files looked at in one go; the others follow. */
#define DROP_SCAN_MAX ((size_t)4096)

/* A file as it was read. */
struct drop_version {
	uint64_t inode, size_bytes;
	int64_t modified_ns;
};

struct drop_ledger;
struct drop_scan;

/* A file whose messages are in the spool. */
struct drop_file {
	char *name; /* below the drop's path: "x.xml", "new/1.M1.host" */
	struct drop_version version;
	char (*ids)[SPOOL_ID_SIZE]; /* not ended yet */
	size_t id_count;
	bool has_refused;
};

struct drop_folder {
	/* Set by the service, borrowed. */
	const struct drop_config *config;
	const char *hostname;
	const char *temp_dir;
	struct spool *spool;
	int dir; /* of the state */
	int stop_fd;

	/* Of the thread. */
	struct drop_ledger *ledger;
	struct drop_scan *scan;
	struct drop_file *files;
	size_t file_count;
	size_t pending; /* ids of all of them */
	char last_failure[256];
};

/* The thread: until stop_fd is readable. */
void *drop_folder_main(void *folder);
/* Wait; false where all shall end. */
bool drop_rest(const struct drop_folder *d, int64_t ms);

/* --- drop_scan.c --------------------------------------------------------- */

struct drop_found {
	char *name;
	struct drop_version version;
};

struct drop_scan *drop_scan_open(const struct drop_config *config);
void drop_scan_close(struct drop_scan **s);
/* Readable where something happened; -1: the kernel has none. */
int drop_scan_fd(const struct drop_scan *s);
/*
 * drop_scan_next - the files that are whole, oldest first.
 *
 *   base  receives a descriptor of the folder that the names are below; the
 *         caller closes
 *   ret   receives them; free with drop_found_free
 *   is_waiting  receives whether one is there that is not whole yet
 *
 * Known ones are left out. ERR_TEMP: it cannot be read.
 */
MUST_CHECK bool drop_scan_next(struct drop_folder *d, int *base,
	struct drop_found **ret, size_t *count, bool *is_waiting,
	struct err *err);
void drop_found_free(struct drop_found *found, size_t count);
struct drop_version drop_version_of(const void *stat);
bool drop_version_equal(
	const struct drop_version *a, const struct drop_version *b);

/* --- drop_take.c --------------------------------------------------------- */

/* Into the spool, and into d->files. ERR_TEMP: later; ERR_LIMIT: too large. */
MUST_CHECK bool drop_take(struct drop_folder *d, int base,
	const struct drop_found *found, struct err *err);
/* Ask the spool after the ids of a file. */
void drop_file_update(struct drop_folder *d, struct drop_file *file);
void drop_file_fini(struct drop_folder *d, struct drop_file *file);

/* --- drop_ledger.c ------------------------------------------------------- */

MUST_CHECK bool drop_ledger_open(
	struct drop_ledger **ret, int dir, const char *name, struct err *err);
void drop_ledger_close(struct drop_ledger **l);
/* What was read of a file of that name; NULL: nothing. */
const struct drop_version *drop_ledger_find(
	const struct drop_ledger *l, const char *name);
/* Replaces what is known of that name; on disk when it returns true. */
MUST_CHECK bool drop_ledger_add(struct drop_ledger *l, const char *name,
	const struct drop_version *version, struct err *err);

#endif
