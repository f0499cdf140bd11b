/*
 * spool_private.h - what the files of the spool share.
 *
 *   spool.c           folders, ids, moves
 *   spool_room.c      whether there is room for more
 *   spool_envelope.c  ID.env, to and fro
 *   spool_note.c      ID.note
 *   spool_write.c     one message being received
 *   spool_crew.c      many files to disk in few journal commits
 *   spool_commit.c    a group of received messages onto the disk
 *   spool_sync.c      the thread that does so
 *   spool_take.c      the reading side
 *   spool_claim.c     which ingest a message in taken/ belongs to
 *   spool_recover.c   the start after a crash
 *   spool_list.c      the operator's side
 */
#ifndef STORE_SPOOL_PRIVATE_H
#define STORE_SPOOL_PRIVATE_H

#include "base/buf.h"
#include "store/spool.h"

#include <dirent.h>
#include <stdatomic.h>

enum spool_folder {
	FOLDER_TMP,
	FOLDER_NEW,
	FOLDER_TAKEN,
	FOLDER_REFUSED,
	FOLDER_NOTES,
	FOLDER_COUNT
};

/* Ids in order; [next, count) are still to come. */
struct spool_queue {
	uint64_t *ids;
	size_t count, next, cap;
};

struct spool_gauge; /* of spool_room.c */

struct spool {
	int folders[FOLDER_COUNT]; /* descriptors */
	struct spool_limits limits;
	struct spool_gauge *gauge; /* NULL: without max_bytes */
	uint64_t salt;             /* low bits of our ids */
	_Atomic uint64_t last_id;
	int watch_fd;                /* inotify; -1: none */
	struct spool_queue waiting;  /* seen in new/ */
	struct spool_queue leftover; /* in taken/, and claimed by nobody */
	int64_t leftover_at_ms;      /* when it is looked for again */
	int claims, claims_view;     /* spool_claim.c; -1: not open */
};

/* --- spool.c ------------------------------------------------------------- */

#define SPOOL_NAME_SIZE 32
#define SPOOL_EML ".eml"
#define SPOOL_ENV ".env"
#define SPOOL_REASON ".reason"
#define SPOOL_ATTEMPTS ".attempts" /* only ever in taken/ */

uint64_t spool_next_id(struct spool *s);
void spool_id_format(uint64_t id, char dst[SPOOL_ID_SIZE]);
/* The sixteen hex digits at the head of a name; false where there are none. */
MUST_CHECK bool spool_id_parse(const char *name, uint64_t *ret);
/* When it was given; 0 where it is none. */
int64_t spool_id_arrived_s(const char *id);
/* "ID.eml" and the like. */
void spool_name(char dst[SPOOL_NAME_SIZE], const char *id, const char *suffix);
/* openat(2) with O_CLOEXEC; a new file is ours alone. -1 with errno. */
int spool_open_file(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix, int flags);
bool spool_has_file(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix);
/* Absent is as good as removed; else false with errno. */
bool spool_unlink(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix);
/* All of it, however short the writes; false with errno. */
MUST_CHECK bool spool_write_all(int fd, const void *bytes, size_t len);
/* Envelope first and message last: a message is where its .eml is. */
MUST_CHECK bool spool_move(const struct spool *s, const char *id,
	enum spool_folder from, enum spool_folder to, struct err *err);
/* A fresh reader of a folder. */
MUST_CHECK bool spool_read_folder(const struct spool *s,
	enum spool_folder folder, DIR **ret, struct err *err);
/*
 * spool_scan - the ids of the messages in a folder, oldest first.
 *
 *   max   keep only the oldest so many (SIZE_MAX: all), so that memory stays
 *         flat however many wait
 */
MUST_CHECK bool spool_scan(const struct spool *s, enum spool_folder folder,
	struct spool_queue *ret, size_t max, struct err *err);

/* --- spool_envelope.c: lines of `key: value` --- */

enum spool_field_kind { FIELD_TEXT, FIELD_TIME, FIELD_IP, FIELD_SIZE };
struct spool_field {
	const char *key;
	enum spool_field_kind
		kind;  /* struct str, int64_t, struct ip, uint64_t */
	size_t offset; /* in the struct that is printed or filled */
};

/* What is absent is left out; text is escaped by spool_escape. */
void spool_fields_print(const struct spool_field *f, size_t count,
	const void *from, struct buf *out);
/* What is not known or no value is passed over, a last line without its end
 * as well. Changes *text; text of the result goes into the arena. */
void spool_fields_parse(const struct spool_field *f, size_t count,
	struct buf *text, struct arena *a, void *ret);
/* --- spool_room.c -------------------------------------------------------- */

/* A message of so many bytes was added, until the next count. */
void spool_gauge_add(struct spool *s, uint64_t bytes);
void spool_gauge_free(struct spool_gauge **g);

/* --- spool_envelope.c ---------------------------------------------------- */

void spool_envelope_print(const struct spool_envelope *env, struct buf *out);
/* What cannot be read is absent; arrived_s is then taken from the id and
 * size_bytes from the file. Text into the arena. */
void spool_envelope_read(const struct spool *s, enum spool_folder folder,
	const char *id, struct arena *a, struct spool_envelope *ret);
/* Control characters as \xHH, so that a line stays a line. */
void spool_escape(struct buf *out, struct str s);
/* A small text file whole (cut at max); false where there is none. */
MUST_CHECK bool spool_read_text(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix, size_t max, struct buf *ret);

/* --- spool_write.c ------------------------------------------------------- */

/* Messages of the usual 10 KiB are one write. */
#define SPOOL_BLOCK_BYTES ((size_t)16 * 1024)

struct spool_writer {
	struct spool *spool; /* borrowed */
	char id[SPOOL_ID_SIZE];
	int fd;
	uint64_t written_bytes; /* in the file; `used` more are in block */
	uint64_t started_bytes; /* write-back was begun up to here */
	struct err err;         /* the first failure; ERR_NONE: none */
	size_t used;
	unsigned char block[SPOOL_BLOCK_BYTES];
};

MUST_CHECK bool spool_writer_flush(struct spool_writer *w, struct err *err);
/* The writer goes, its files stay. */
void spool_writer_close(struct spool_writer **w);

/* --- spool_crew.c -------------------------------------------------------- */

struct spool_file {
	int fd;
	int error; /* errno of what went wrong with it; 0: on disk */
};

struct spool_crew; /* threads that wait in fsync at the same time */
struct spool_crew *spool_crew_new(void);
void spool_crew_free(struct spool_crew **c);
/* Write the contents back and wait for it; no promise yet. */
void spool_crew_write(struct spool_file *files, size_t count);
/* fsync all; a file that has an error already is left alone. c NULL: one
 * after the other. */
void spool_crew_sync(
	struct spool_crew *c, struct spool_file *files, size_t count);

/* --- spool_commit.c ------------------------------------------------------ */

/* A message on its way: submitted, in the group, done. */
struct spool_item {
	struct spool_item *next;
	struct spool_writer *writer;
	char id[SPOOL_ID_SIZE];
	uint64_t ticket;
	struct buf envelope;
	int env_fd;               /* -1 before and after */
	enum spool_folder folder; /* where its files are */
	bool ok;
	struct err err; /* where not ok */
};

struct spool_group {
	struct spool_item *first, **last;
	size_t count;
};

void spool_item_init(struct spool_item *i, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket);
void spool_group_init(struct spool_group *g);
void spool_group_add(struct spool_group *g, struct spool_item *i);
/* All of `from` to the end of `to`. */
void spool_group_move(struct spool_group *to, struct spool_group *from);
/* Each item is ok or has its error then, its writer and files are closed. */
void spool_group_commit(
	struct spool_group *g, struct spool *s, struct spool_crew *crew);

/* --- spool_claim.c ------------------------------------------------------- */

/* DIR/claims, made where missing and owned like the folders; root is DIR. */
MUST_CHECK bool spool_claims_open(struct spool *s, int root, struct err *err);
void spool_claims_close(struct spool *s);
/* Ours until it is let go or we die; false: another ingest has it. */
MUST_CHECK bool spool_claim(const struct spool *s, const char *id);
void spool_unclaim(const struct spool *s, const char *id);
/*
 * Look into taken/ for messages that nobody claims: what another ingest had
 * taken when it died. Not more often than every second.
 */
MUST_CHECK bool spool_find_leftover(struct spool *s, struct err *err);

/* --- spool_take.c -------------------------------------------------------- */

/* Everything that is known of a message in a folder. */
void spool_message_read(const struct spool *s, enum spool_folder folder,
	const char *id, struct arena *a, struct spool_message *ret);

#endif
