/*
 * spool_private.h - what the files of the spool share.
 *
 *   spool.c           folders, ids, moves
 *   spool_room.c      whether there is room for more
 *   spool_envelope.c  envelopes, to and fro
 *   spool_note.c      ID.note
 *   spool_write.c     one message being received
 *   spool_bundle.c    many messages in one file
 *   spool_crew.c      many files to disk in few journal commits
 *   spool_commit.c    a group of received messages onto the disk
 *   spool_sync.c      the thread that does so
 *   spool_take.c      the reading side
 *   spool_taken.c     the messages of a bundle that is being read
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

/*
 * What a file's name tells: ID.eml, a message alone (left is 0), or
 * FIRST-LAST-LEFT.bundle with so many messages left, of ids from FIRST to LAST.
 */
struct spool_entry {
	uint64_t id, last;
	unsigned left;
};

/* Entries by id; [next, count) are still to come. */
struct spool_queue {
	struct spool_entry *entries;
	size_t count, next, cap;
};

struct spool_gauge; /* of spool_room.c */
struct spool_taken; /* of spool_taken.c */

struct spool {
	int folders[FOLDER_COUNT]; /* descriptors */
	struct spool_limits limits;
	struct spool_gauge *gauge; /* NULL: without max_bytes */
	uint64_t salt;             /* low bits of our ids */
	_Atomic uint64_t last_id;
	_Atomic uint64_t held_bytes; /* of messages that come in, in memory */
	int watch_fd;                /* inotify; -1: none */
	struct spool_queue waiting;  /* seen in new/ */
	struct spool_queue leftover; /* in taken/, and claimed by nobody */
	struct spool_taken *taken;   /* spool_taken.c, the oldest first */
	struct spool_taken *last;    /* of them; messages wait in no other */
	struct closer *closer;       /* of their files; NULL: not begun */
	bool has_attempts;           /* seen or counted: some are to clear */
	int64_t leftover_at_ms;      /* when it is looked for again */
	int claims, claims_view;     /* spool_claim.c; -1: not open */
};

/* --- spool.c ------------------------------------------------------------- */

#define SPOOL_NAME_SIZE 64
#define SPOOL_EML ".eml"
#define SPOOL_ENV ".env"
#define SPOOL_BUNDLE ".bundle"
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
/* False where it is the name of no message. */
MUST_CHECK bool spool_entry_parse(const char *name, struct spool_entry *ret);
void spool_entry_name(
	char dst[SPOOL_NAME_SIZE], const struct spool_entry *entry);
/* As spool_open_file. */
int spool_open_entry(const struct spool *s, enum spool_folder folder,
	const struct spool_entry *entry, int flags);
/* rename(2); out of tmp/ nothing is replaced. False with errno. */
MUST_CHECK bool spool_rename(const struct spool *s, enum spool_folder from,
	const char *from_name, enum spool_folder to, const char *to_name);
/* A fresh reader of a folder. */
MUST_CHECK bool spool_read_folder(const struct spool *s,
	enum spool_folder folder, DIR **ret, struct err *err);
/*
 * spool_scan - the messages and bundles in a folder, oldest first.
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
/* The same of text that is at hand. */
void spool_envelope_parse(
	struct str text, struct arena *a, struct spool_envelope *ret);
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

/* Of a message that has a file, so much is written at a time. */
#define SPOOL_BLOCK_BYTES ((size_t)16 * 1024)

struct spool_writer {
	struct spool *spool; /* borrowed */
	char id[SPOOL_ID_SIZE];
	int fd;                 /* -1: held in memory */
	struct buf held;        /* what is not written yet */
	size_t counted_bytes;   /* of `held`, in spool->held_bytes */
	uint64_t written_bytes; /* in the file */
	uint64_t started_bytes; /* write-back was begun up to here */
	struct err err;         /* the first failure; ERR_NONE: none */
};

/* All of it into its file, which is made where it has none. */
MUST_CHECK bool spool_writer_flush(struct spool_writer *w, struct err *err);
/* The writer goes, its files stay. */
void spool_writer_close(struct spool_writer **w);

/* --- spool_bundle.c ------------------------------------------------------ */

/* A bundle is closed when it has so many messages or bytes. */
#define SPOOL_BUNDLE_COUNT 64
#define SPOOL_BUNDLE_BYTES ((size_t)1024 * 1024)

/* A bundle that is being made: zeroed, then filled. */
struct spool_bundle_text {
	struct buf bytes, index;
	uint64_t first, last;
	size_t count;
};

void spool_bundle_add(struct spool_bundle_text *t, const char *id,
	struct str bytes, struct str envelope);
/* Then t->bytes is what the file holds. */
void spool_bundle_end(struct spool_bundle_text *t);
struct spool_entry spool_bundle_entry(const struct spool_bundle_text *t);
void spool_bundle_text_fini(struct spool_bundle_text *t);

enum member_state { MEMBER_WAITING, MEMBER_OUT, MEMBER_BACK };

struct spool_member {
	uint64_t id, offset, size_bytes;
	struct str envelope; /* in the bundle's text */
	bool is_settled;
	enum member_state state; /* of one that is not, for spool_taken.c */
};

struct spool_bundle {
	struct spool_entry entry;
	int fd;
	struct buf text;  /* the end of the file, with all of the index */
	uint64_t text_at; /* its offset */
	struct buf
		bytes; /* the messages, where they are held and not in text */
	struct spool_member *members;
	size_t count;
	uint64_t index_at; /* its offset */
	uint64_t signs_at; /* and that of the members' signs */
};

/*
 * spool_bundle_load - read the index of an open bundle, and own fd then.
 *
 * False with errno, fd stays the caller's; EBADMSG where it is cut short.
 */
MUST_CHECK bool spool_bundle_load(
	int fd, const struct spool_entry *entry, struct spool_bundle **ret);
/* ENOENT where it is gone. */
MUST_CHECK bool spool_bundle_open(const struct spool *s,
	enum spool_folder folder, const struct spool_entry *entry, int flags,
	struct spool_bundle **ret);
/* Keeps errno. */
void spool_bundle_close(struct spool_bundle **b);
/* The unsettled one of this id; b->count: there is none. */
size_t spool_bundle_find(const struct spool_bundle *b, uint64_t id);
/* How many are unsettled. */
size_t spool_bundle_left(const struct spool_bundle *b);
/* From now on it is not in there; not synced. False with errno. */
MUST_CHECK bool spool_bundle_settle(struct spool_bundle *b, size_t member);
MUST_CHECK bool spool_bundle_bytes(
	const struct spool_bundle *b, size_t member, struct buf *ret);
/* Where it lies in memory, valid until the bundle is closed. */
MUST_CHECK bool spool_bundle_hold(
	struct spool_bundle *b, size_t member, struct str *ret);
/* A descriptor of its bytes alone, in memory; -1 with errno. */
int spool_bundle_extract(const struct spool_bundle *b, size_t member);

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
	bool may_bundle; /* with others in one file, where it is small */
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
/* Nobody else's while this spool is open; false: another process has it. */
MUST_CHECK bool spool_claim_salt(const struct spool *s, uint64_t salt);
/* Ours until it is let go or we die; false: another ingest has it. */
MUST_CHECK bool spool_claim(const struct spool *s, const char *id);
void spool_unclaim(const struct spool *s, const char *id);
/* The same of a bundle, as long as fd is open; it is open for writing. */
MUST_CHECK bool spool_claim_file(int fd);
/*
 * Look into taken/ for messages that nobody claims: what another ingest had
 * taken when it died. Not more often than every second.
 */
MUST_CHECK bool spool_find_leftover(struct spool *s, struct err *err);

/* --- spool_take.c -------------------------------------------------------- */

/* How often its readers died. */
unsigned spool_read_attempts(const struct spool *s, const char *id);
/* Everything that is known of a message alone in a folder. */
void spool_message_read(const struct spool *s, enum spool_folder folder,
	const char *id, struct arena *a, struct spool_message *ret);

/* The same of one in a bundle. */
void spool_member_read(const struct spool_bundle *b, size_t member,
	struct arena *a, struct spool_message *ret);
/* "CODE: REASON" into refused/. False with errno. */
MUST_CHECK bool spool_write_reason(
	const struct spool *s, const char *id, const struct err *why);

/* --- spool_taken.c ------------------------------------------------------- */

/* It is in taken/ and claimed; owned from now on. Only once no message waits in
 * those before it. */
void spool_taken_add(
	struct spool *s, struct spool_bundle *bundle, bool was_taken);
void spool_taken_free(struct spool *s);
/* The next message of a bundle, as spool_take; STEP_END where none waits. */
enum step spool_taken_next(struct spool *s, struct arena *a,
	struct spool_message *ret, struct stream_source *bytes,
	struct err *err);
/* Is this message, which was given out, of a bundle? */
bool spool_taken_has(const struct spool *s, const char *id);
/* As spool_done, spool_refuse and spool_release, of one that is. */
MUST_CHECK bool spool_taken_done(
	struct spool *s, const char *id, struct err *err);
MUST_CHECK bool spool_taken_refuse(struct spool *s, const char *id,
	const struct err *why, struct err *err);
MUST_CHECK bool spool_taken_release(
	struct spool *s, const char *id, struct err *err);

#endif
