/* spool_write.c - one message being received, in tmp/. */
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

/* Two processes may draw the same id in the same microsecond, not again. */
#define ID_TRIES 8

bool spool_writer_new(
	struct spool *s, struct spool_writer **ret, struct err *err)
{
	struct spool_writer *w;
	char id[SPOOL_ID_SIZE];
	int fd = -1;

	errno = EEXIST;
	for (int i = 0; i < ID_TRIES && fd < 0 && errno == EEXIST; i++) {
		spool_id_format(spool_next_id(s), id);
		fd = spool_open_file(s, FOLDER_TMP, id, SPOOL_EML,
			O_WRONLY | O_CREAT | O_EXCL);
	}
	if (fd < 0)
		return err_set_errno(
			err, ERR_TEMP, "cannot create a message in the spool");
	w = base_malloc(sizeof(*w));
	w->spool = s;
	memcpy(w->id, id, sizeof(id));
	w->fd = fd;
	w->written_bytes = w->started_bytes = 0;
	w->used = 0;
	err_clear(&w->err);
	*ret = w;
	return true;
}

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

static bool put_block(struct spool_writer *w)
{
	size_t len = w->used;

	w->used = 0;
	return len == 0 || put(w, w->block, len);
}

bool spool_writer_flush(struct spool_writer *w, struct err *err)
{
	if (w->err.code == ERR_NONE && put_block(w))
		return true;
	*err = w->err;
	return false;
}

bool spool_write(
	struct spool_writer *w, const void *bytes, size_t len, struct err *err)
{
	const unsigned char *p = bytes;

	if (w->err.code != ERR_NONE)
		goto failed;
	if (len > sizeof(w->block) - w->used) {
		if (!put_block(w))
			goto failed;
		if (len >= sizeof(w->block)) {
			if (!put(w, p, len))
				goto failed;
			return true;
		}
	}
	if (len > 0)
		memcpy(w->block + w->used, p, len);
	w->used += len;
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
	return w->written_bytes + w->used;
}

void spool_writer_close(struct spool_writer **w)
{
	if (!*w)
		return;
	close((*w)->fd);
	free(*w);
	*w = NULL;
}

void spool_writer_abort(struct spool_writer **w)
{
	if (!*w)
		return;
	/* What cannot be removed now is dropped a day later. */
	(void)spool_unlink((*w)->spool, FOLDER_TMP, (*w)->id, SPOOL_EML);
	spool_writer_close(w);
}
