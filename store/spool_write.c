/*
 * spool_write.c - one message being received.
 *
 * A small one is held in memory until it is whole: the sync thread then writes
 * it beside others into one file. A larger one, or one more than memory is
 * meant for, goes to a file of its own in tmp/ while it comes in.
 */
#include "dmarc/limits.h"
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * Write-back of a big message begins while it comes in, so that its fsync does
 * not hold up the small ones that share the round.
 */
#define WRITE_BACK_BYTES ((uint64_t)1024 * 1024)

struct spool_writer *spool_writer_new(struct spool *s)
{
	struct spool_writer *w = base_calloc(1, sizeof(*w));

	w->spool = s;
	w->fd = -1;
	spool_id_format(spool_next_id(s), w->id);
	return w;
}

/* --- held in memory ------------------------------------------------------ */

static void count_held(struct spool_writer *w)
{
	(void)atomic_fetch_add(
		&w->spool->held_bytes, w->held.cap - w->counted_bytes);
	w->counted_bytes = w->held.cap;
}

/* Small enough still, and there is memory for it. */
static bool may_hold(const struct spool_writer *w, size_t len)
{
	size_t left = w->held.cap - w->held.len;

	if (len > SPOOL_HELD_BYTES - w->held.len)
		return false;
	return len <= left || atomic_load(&w->spool->held_bytes) + len <=
				      LIMIT_SPOOL_HELD_BYTES;
}

static void hold(struct spool_writer *w, const void *bytes, size_t len)
{
	buf_add(&w->held, bytes, len);
	if (w->held.cap != w->counted_bytes)
		count_held(w);
}

/* --- into a file --------------------------------------------------------- */

static bool put(struct spool_writer *w, const void *bytes, size_t len)
{
	if (!spool_write_all(w->fd, bytes, len))
		return err_set_errno(&w->err, ERR_TEMP,
			"cannot write message %s to the spool", w->id);
	w->written_bytes += len;
	if (w->written_bytes - w->started_bytes < WRITE_BACK_BYTES)
		return true;
	/* A hint: whether the bytes arrive is what fsync says. */
	(void)sync_file_range(w->fd, (off_t)w->started_bytes,
		(off_t)(w->written_bytes - w->started_bytes),
		SYNC_FILE_RANGE_WRITE);
	w->started_bytes = w->written_bytes;
	/* Nobody had to announce how large it is. */
	return spool_has_room(w->spool, 0, &w->err);
}

/* Memory that a large message has left behind is given back. */
static bool put_held(struct spool_writer *w)
{
	bool ok = w->held.len == 0 || put(w, w->held.ptr, w->held.len);

	w->held.len = 0;
	if (w->held.cap > SPOOL_BLOCK_BYTES)
		buf_fini(&w->held);
	count_held(w);
	return ok;
}

static bool open_file(struct spool_writer *w)
{
	w->fd = spool_open_file(w->spool, FOLDER_TMP, w->id, SPOOL_EML,
		O_WRONLY | O_CREAT | O_EXCL);
	return w->fd >= 0 || err_set_errno(&w->err, ERR_TEMP,
				     "cannot create a message in the spool");
}

bool spool_writer_flush(struct spool_writer *w, struct err *err)
{
	if (w->err.code == ERR_NONE && (w->fd >= 0 || open_file(w)) &&
		put_held(w))
		return true;
	*err = w->err;
	return false;
}

static bool write_on(struct spool_writer *w, const void *bytes, size_t len)
{
	if (len > SPOOL_BLOCK_BYTES || w->held.len > SPOOL_BLOCK_BYTES - len) {
		if (!put_held(w))
			return false;
		if (len >= SPOOL_BLOCK_BYTES)
			return put(w, bytes, len);
	}
	hold(w, bytes, len);
	return true;
}

bool spool_write(
	struct spool_writer *w, const void *bytes, size_t len, struct err *err)
{
	if (w->err.code != ERR_NONE)
		goto failed;
	if (w->fd < 0 && may_hold(w, len)) {
		hold(w, bytes, len);
		return true;
	}
	if ((w->fd >= 0 || (open_file(w) && put_held(w))) &&
		write_on(w, bytes, len))
		return true;
failed:
	*err = w->err;
	return false;
}

const char *spool_writer_id(const struct spool_writer *w)
{
	return w->id;
}

uint64_t spool_writer_size_bytes(const struct spool_writer *w)
{
	return w->written_bytes + w->held.len;
}

void spool_writer_close(struct spool_writer **w)
{
	if (!*w)
		return;
	if ((*w)->fd >= 0)
		close((*w)->fd);
	buf_fini(&(*w)->held);
	count_held(*w);
	free(*w);
	*w = NULL;
}

void spool_writer_abort(struct spool_writer **w)
{
	if (!*w)
		return;
	/* What cannot be removed now is dropped a day later. */
	if ((*w)->fd >= 0)
		(void)spool_unlink(
			(*w)->spool, FOLDER_TMP, (*w)->id, SPOOL_EML);
	spool_writer_close(w);
}
