/* spool_take.c - the reading side: one message after the other. */
#include "base/log.h"
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

/* Names held at a time (1.5 MiB); the folder is read anew after them. */
#define WAITING_MAX ((size_t)64 * 1024)

int spool_watch_fd(struct spool *s)
{
	char path[32];
	int fd;

	if (s->watch_fd >= 0)
		return s->watch_fd;
	fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (fd < 0)
		return -1;
	/* By descriptor: the path may be closed to us by now. */
	(void)snprintf(
		path, sizeof(path), "/proc/self/fd/%d", s->folders[FOLDER_NEW]);
	if (inotify_add_watch(fd, path, IN_MOVED_TO) < 0) {
		close(fd);
		return -1;
	}
	s->watch_fd = fd;
	return fd;
}

/* What the events say is found again by reading the folder. */
static void drain_watch(struct spool *s)
{
	char events[4096];

	while (s->watch_fd >= 0 &&
		(read(s->watch_fd, events, sizeof(events)) > 0 ||
			errno == EINTR))
		;
}

/* --- attempts ------------------------------------------------------------ */

unsigned spool_read_attempts(const struct spool *s, const char *id)
{
	struct buf text = {0};
	uint64_t n = 0;

	if (!spool_read_text(s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS, 16, &text) ||
		!str_to_u64(str_trim(buf_str(&text)), &n) || n > UINT32_MAX)
		n = 0;
	buf_fini(&text);
	return (unsigned)n;
}

/*
 * Not synced: what it counts is death of the reader, and that leaves the page
 * cache alone. The number only grows, so that writing over it never leaves a
 * digit of the old one behind.
 */
unsigned spool_count_attempt(struct spool *s, const char *id)
{
	unsigned n = spool_read_attempts(s, id) + 1;
	char text[16];
	int fd = spool_open_file(
		s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS, O_WRONLY | O_CREAT);

	if (fd < 0)
		return n;
	s->has_attempts = true;
	(void)snprintf(text, sizeof(text), "%u\n", n);
	/* On a full disk it stays uncounted, which is better than refused. */
	(void)!spool_write_all(fd, text, strlen(text));
	close(fd);
	return n;
}

void spool_clear_attempts(struct spool *s, const char *id)
{
	if (s->has_attempts)
		(void)spool_unlink(s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS);
}

/* --- taking -------------------------------------------------------------- */

void spool_message_read(const struct spool *s, enum spool_folder folder,
	const char *id, struct arena *a, struct spool_message *ret)
{
	*ret = (struct spool_message){0};
	memcpy(ret->id, id, SPOOL_ID_SIZE);
	spool_envelope_read(s, folder, id, a, &ret->env);
	ret->attempts = spool_read_attempts(s, id);
}

void spool_member_read(const struct spool_bundle *b, size_t member,
	struct arena *a, struct spool_message *ret)
{
	const struct spool_member *m = &b->members[member];

	*ret = (struct spool_message){0};
	spool_id_format(m->id, ret->id);
	spool_envelope_parse(m->envelope, a, &ret->env);
	ret->env.size_bytes = m->size_bytes;
	if (ret->env.arrived_s == 0)
		ret->env.arrived_s = spool_id_arrived_s(ret->id);
}

/* The next to offer; STEP_END where there is none. */
static enum step next_entry(struct spool *s, struct spool_entry *ret,
	bool *was_taken, struct err *err)
{
	struct spool_queue *q = &s->leftover;

	if (q->next == q->count && !spool_find_leftover(s, err))
		return STEP_ERROR;
	*was_taken = q->next < q->count;
	if (!*was_taken) {
		q = &s->waiting;
		if (q->next == q->count &&
			!spool_scan(s, FOLDER_NEW, q, WAITING_MAX, err))
			return STEP_ERROR;
		if (q->next == q->count)
			return STEP_END;
	}
	*ret = q->entries[q->next++];
	return STEP_ITEM;
}

/*
 * Opened before it is moved: one that cannot be opened stays where it is and
 * is tried again at the next reading of the folder. STEP_END: it is gone.
 */
static enum step take_claimed(struct spool *s, const char *id, bool was_taken,
	int *fd, struct err *err)
{
	int opened = spool_open_file(s, was_taken ? FOLDER_TAKEN : FOLDER_NEW,
		id, SPOOL_EML, O_RDONLY);

	if (opened < 0 && errno == ENOENT)
		return STEP_END;
	if (opened < 0) {
		err_set_errno(err, ERR_TEMP, "cannot open message %s", id);
		return STEP_ERROR;
	}
	if (!was_taken && !spool_move(s, id, FOLDER_NEW, FOLDER_TAKEN, err)) {
		close(opened);
		return STEP_ERROR;
	}
	*fd = opened;
	return STEP_ITEM;
}

/* Claimed first: what is done with it then, nobody else does. */
static enum step take_alone(struct spool *s, const char *id, bool was_taken,
	int *fd, struct err *err)
{
	enum step step;

	if (!spool_claim(s, id))
		return STEP_END;
	step = take_claimed(s, id, was_taken, fd, err);
	if (step != STEP_ITEM)
		spool_unclaim(s, id);
	return step;
}

/* --- bundles ------------------------------------------------------------- */

/*
 * Cut short by a power cut, on a file system that keeps a name longer than its
 * content: nobody was told that it is here. It ends in refused, where somebody
 * may look at it, and where it is put back from as one message.
 */
static bool refuse_stump(struct spool *s, const struct spool_entry *entry,
	enum spool_folder from, struct err *err)
{
	const struct spool_entry alone = {.id = entry->id};
	char id[SPOOL_ID_SIZE], name[SPOOL_NAME_SIZE], to[SPOOL_NAME_SIZE];
	struct err why;

	spool_id_format(entry->id, id);
	spool_entry_name(name, entry);
	spool_entry_name(to, &alone);
	(void)err_set(&why, ERR_SYNTAX,
		"%s was cut short, nothing in it was acknowledged", name);
	if (!spool_write_reason(s, id, &why) ||
		!spool_rename(s, from, name, FOLDER_REFUSED, to))
		return err_set_errno(err, ERR_TEMP,
			"cannot put the stump %s into refused", name);
	*err = why;
	return false;
}

/* It is claimed: moved where it is new, and given to spool_taken.c with fd. */
static enum step take_claimed_bundle(struct spool *s,
	const struct spool_entry *entry, enum spool_folder from, int fd,
	struct err *err)
{
	struct spool_bundle *b = NULL;
	char name[SPOOL_NAME_SIZE];

	spool_entry_name(name, entry);
	if (!spool_bundle_load(fd, entry, &b)) {
		if (errno == EBADMSG)
			(void)refuse_stump(s, entry, from, err);
		else
			err_set_errno(err, ERR_TEMP, "cannot read %s", name);
		close(fd);
		return STEP_ERROR;
	}
	if (from == FOLDER_NEW &&
		!spool_rename(s, from, name, FOLDER_TAKEN, name)) {
		spool_bundle_close(&b);
		if (errno == ENOENT)
			return STEP_END;
		err_set_errno(err, ERR_TEMP, "cannot take %s", name);
		return STEP_ERROR;
	}
	if (spool_bundle_left(b) == 0) {
		/* It was to go when its last message did. */
		(void)unlinkat(s->folders[FOLDER_TAKEN], name, 0);
		spool_bundle_close(&b);
		return STEP_END;
	}
	spool_taken_add(s, b, from == FOLDER_TAKEN);
	return STEP_ITEM;
}

/* STEP_END: it is gone, or another's. */
static enum step take_bundle(struct spool *s, const struct spool_entry *entry,
	bool was_taken, struct err *err)
{
	enum spool_folder from = was_taken ? FOLDER_TAKEN : FOLDER_NEW;
	int fd = spool_open_entry(s, from, entry, O_RDWR);

	if (fd < 0 && errno != ENOENT) {
		err_set_errno(err, ERR_TEMP, "cannot open bundle %016" PRIx64,
			entry->id);
		return STEP_ERROR;
	}
	if (fd >= 0 && spool_claim_file(fd))
		return take_claimed_bundle(s, entry, from, fd, err);
	if (fd >= 0)
		close(fd);
	return STEP_END;
}

/* --- the one or the other ------------------------------------------------ */

/* STEP_END: none of it is to be had, on to the next. */
static enum step take_entry(struct spool *s, const struct spool_entry *entry,
	bool was_taken, struct arena *a, struct spool_message *ret,
	struct stream_source *bytes, struct err *err)
{
	char id[SPOOL_ID_SIZE];
	enum step step;

	if (entry->left > 0) {
		step = take_bundle(s, entry, was_taken, err);
		return step == STEP_ITEM
			       ? spool_taken_next(s, a, ret, bytes, err)
			       : step;
	}
	spool_id_format(entry->id, id);
	*bytes = (struct stream_source){.fd = -1};
	step = take_alone(s, id, was_taken, &bytes->fd, err);
	if (step == STEP_ITEM) {
		spool_message_read(s, FOLDER_TAKEN, id, a, ret);
		ret->was_taken = was_taken;
		s->has_attempts |= ret->attempts > 0;
	}
	return step;
}

enum step spool_take(struct spool *s, struct arena *a,
	struct spool_message *ret, struct stream_source *bytes, struct err *err)
{
	struct spool_entry entry;
	bool was_taken;
	enum step step;

	drain_watch(s);
	step = spool_taken_next(s, a, ret, bytes, err);
	while (step == STEP_END) {
		step = next_entry(s, &entry, &was_taken, err);
		if (step != STEP_ITEM)
			return step;
		/* Dropped by the operator meanwhile, or another's: on to the
		 * next. */
		step = take_entry(s, &entry, was_taken, a, ret, bytes, err);
	}
	return step;
}

/* --- and letting go ------------------------------------------------------ */

bool spool_done(struct spool *s, const char *id, struct err *err)
{
	if (spool_taken_has(s, id))
		return spool_taken_done(s, id, err);
	/* The message first: an envelope alone is nothing. */
	if (!spool_unlink(s, FOLDER_TAKEN, id, SPOOL_EML))
		return err_set_errno(
			err, ERR_TEMP, "cannot remove message %.16s", id);
	(void)spool_unlink(s, FOLDER_TAKEN, id, SPOOL_ENV);
	spool_clear_attempts(s, id);
	spool_unclaim(s, id);
	return true;
}

bool spool_write_reason(
	const struct spool *s, const char *id, const struct err *why)
{
	struct buf text = {0};
	bool ok = false;
	int fd = spool_open_file(s, FOLDER_REFUSED, id, SPOOL_REASON,
		O_WRONLY | O_CREAT | O_TRUNC);

	if (fd < 0)
		goto out;
	buf_printf(&text, "%s: ", err_code_name(why->code));
	spool_escape(&text, str_from(why->msg));
	buf_add_char(&text, '\n');
	ok = spool_write_all(fd, text.ptr, text.len);
out:
	if (fd >= 0)
		close(fd);
	buf_fini(&text);
	return ok;
}

bool spool_refuse(
	struct spool *s, const char *id, const struct err *why, struct err *err)
{
	if (spool_taken_has(s, id))
		return spool_taken_refuse(s, id, why, err);
	if (!spool_write_reason(s, id, why))
		return err_set_errno(err, ERR_TEMP,
			"cannot write why message %.16s is refused", id);
	if (!spool_move(s, id, FOLDER_TAKEN, FOLDER_REFUSED, err))
		return false;
	spool_clear_attempts(s, id);
	spool_unclaim(s, id);
	return true;
}

bool spool_release(struct spool *s, const char *id, struct err *err)
{
	if (spool_taken_has(s, id))
		return spool_taken_release(s, id, err);
	if (!spool_move(s, id, FOLDER_TAKEN, FOLDER_NEW, err))
		return false;
	spool_unclaim(s, id);
	return true;
}
