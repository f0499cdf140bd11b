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

/* Ids held at a time (half a megabyte); the folder is read anew after them. */
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

static unsigned read_attempts(const struct spool *s, const char *id)
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
	unsigned n = read_attempts(s, id) + 1;
	char text[16];
	int fd = spool_open_file(
		s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS, O_WRONLY | O_CREAT);

	if (fd < 0)
		return n;
	(void)snprintf(text, sizeof(text), "%u\n", n);
	/* On a full disk it stays uncounted, which is better than refused. */
	(void)!spool_write_all(fd, text, strlen(text));
	close(fd);
	return n;
}

void spool_clear_attempts(struct spool *s, const char *id)
{
	(void)spool_unlink(s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS);
}

/* --- taking -------------------------------------------------------------- */

void spool_message_read(const struct spool *s, enum spool_folder folder,
	const char *id, struct arena *a, struct spool_message *ret)
{
	*ret = (struct spool_message){0};
	memcpy(ret->id, id, SPOOL_ID_SIZE);
	spool_envelope_read(s, folder, id, a, &ret->env);
	ret->attempts = read_attempts(s, id);
}

/* The next id to offer; STEP_END where there is none. */
static enum step next_id(struct spool *s, char id[SPOOL_ID_SIZE],
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
	spool_id_format(q->ids[q->next++], id);
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
static enum step take_message(struct spool *s, const char *id, bool was_taken,
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

enum step spool_take(struct spool *s, struct arena *a,
	struct spool_message *ret, int *fd, struct err *err)
{
	char id[SPOOL_ID_SIZE];
	bool was_taken;
	enum step step;

	drain_watch(s);
	do {
		step = next_id(s, id, &was_taken, err);
		if (step != STEP_ITEM)
			return step;
		/* Dropped by the operator meanwhile, or another's: on to the
		 * next. */
		step = take_message(s, id, was_taken, fd, err);
	} while (step == STEP_END);
	if (step == STEP_ITEM) {
		spool_message_read(s, FOLDER_TAKEN, id, a, ret);
		ret->was_taken = was_taken;
	}
	return step;
}

/* --- and letting go ------------------------------------------------------ */

bool spool_done(struct spool *s, const char *id, struct err *err)
{
	/* The message first: an envelope alone is nothing. */
	if (!spool_unlink(s, FOLDER_TAKEN, id, SPOOL_EML))
		return err_set_errno(
			err, ERR_TEMP, "cannot remove message %.16s", id);
	(void)spool_unlink(s, FOLDER_TAKEN, id, SPOOL_ENV);
	spool_clear_attempts(s, id);
	spool_unclaim(s, id);
	return true;
}

static bool write_reason(struct spool *s, const char *id, const struct err *why)
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
	if (!write_reason(s, id, why))
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
	if (!spool_move(s, id, FOLDER_TAKEN, FOLDER_NEW, err))
		return false;
	spool_unclaim(s, id);
	return true;
}
