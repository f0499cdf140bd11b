/* drop_take.c - a file, or the messages of an mbox, into the spool. */
#include "ingest/drop_folder.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/log.h"
#include "ingest/mbox.h"

#define COPY_BYTES ((size_t)64 * 1024)
/* While the messages of a long mbox are stored. */
#define FULL_LOOK_MS 200

void drop_file_fini(struct drop_folder *d, struct drop_file *file)
{
	d->pending -= file->id_count;
	free(file->name);
	free(file->ids);
	*file = (struct drop_file){0};
}

void drop_file_update(struct drop_folder *d, struct drop_file *file)
{
	enum spool_state state;
	size_t kept = 0, before = file->id_count;

	for (size_t i = 0; i < before; i++) {
		bool is_there = spool_locate(d->spool, file->ids[i], &state);

		if (is_there && state != SPOOL_REFUSED) {
			if (kept != i)
				memcpy(file->ids[kept], file->ids[i],
					SPOOL_ID_SIZE);
			kept++;
		} else if (is_there) {
			file->has_refused = true;
		}
	}
	file->id_count = kept;
	d->pending -= before - kept;
}

static void add_id(
	struct drop_folder *d, struct drop_file *file, const char *id)
{
	if (!file->ids)
		file->ids = base_calloc(DROP_PENDING_MAX, SPOOL_ID_SIZE);
	memcpy(file->ids[file->id_count++], id, SPOOL_ID_SIZE);
	d->pending++;
}

/* --- copying ------------------------------------------------------------- */

/* From the descriptor's start to its end. */
static bool copy_bytes(
	struct drop_folder *d, int fd, struct spool_writer *w, struct err *err)
{
	char *block = base_malloc(COPY_BYTES);
	off_t at = 0;
	bool ok = true;
	ssize_t n;

	while (ok && (n = pread(fd, block, COPY_BYTES, at)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			ok = err_set_errno(err, ERR_TEMP, "cannot read");
			break;
		}
		at += n;
		if ((uint64_t)at > d->config->max_message_bytes)
			ok = err_set(err, ERR_LIMIT,
				"it is larger than max_message");
		else
			ok = spool_write(w, block, (size_t)n, err);
	}
	free(block);
	return ok;
}

/* One message, synced. */
static bool spool_message(struct drop_folder *d, int fd, struct drop_file *file,
	int64_t arrived_s, struct err *err)
{
	struct spool_writer *w = NULL;
	struct buf origin = {0};
	struct spool_envelope env = {.arrived_s = arrived_s,
		.channel = STR("drop"),
		.host = str_from(d->hostname)};
	char id[SPOOL_ID_SIZE];
	bool ok = false;

	if (!spool_has_room(d->spool, file->version.size_bytes, err))
		goto out;
	w = spool_writer_new(d->spool);
	memcpy(id, spool_writer_id(w), SPOOL_ID_SIZE);
	if (!copy_bytes(d, fd, w, err))
		goto out;
	buf_printf(&origin, "%s/%s", d->config->path, file->name);
	env.origin = buf_str(&origin);
	env.size_bytes = spool_writer_size_bytes(w);
	if (!spool_commit(d->spool, &w, &env, err))
		goto out;
	add_id(d, file, id);
	log_info("message_spooled", F_STR("spool_id", id),
		F_STR("drop", d->config->name), F_STR("file", file->name),
		F_INT("size_bytes", env.size_bytes));
	ok = true;
out:
	spool_writer_abort(&w);
	buf_fini(&origin);
	return ok;
}

/* --- mbox ---------------------------------------------------------------- */

/* Where what was read before ends, if it is that file, grown. */
static off_t known_bytes(
	const struct drop_folder *d, int fd, const struct drop_file *file)
{
	const struct drop_version *known =
		drop_ledger_find(d->ledger, file->name);
	char text[6]; /* "\nFrom " */

	if (!known || known->inode != file->version.inode ||
		known->size_bytes > file->version.size_bytes ||
		known->size_bytes == 0)
		return 0;
	/* Somebody may have taken messages out of it meanwhile. */
	if (pread(fd, text, sizeof(text), (off_t)known->size_bytes - 1) !=
			sizeof(text) ||
		memcmp(text, "\nFrom ", sizeof(text)) != 0)
		return 0;
	return (off_t)known->size_bytes;
}

/* A message the reader refuses to take whole is refused; the others count. */
static bool take_mbox_message(struct drop_folder *d, int fd,
	struct drop_file *file, int64_t arrived_s, struct err *err)
{
	while (file->id_count == DROP_PENDING_MAX) {
		drop_file_update(d, file);
		if (file->id_count == DROP_PENDING_MAX &&
			!drop_rest(d, FULL_LOOK_MS))
			return err_set(err, ERR_TEMP, "stopping");
	}
	if (spool_message(d, fd, file, arrived_s, err))
		return true;
	if (err->code != ERR_LIMIT)
		return false;
	log_warning("message_too_large", F_STR("drop", d->config->name),
		F_STR("file", file->name), F_ERR(err));
	file->has_refused = true;
	return true;
}

static bool take_mbox(struct drop_folder *d, int fd, struct drop_file *file,
	int64_t arrived_s, struct err *err)
{
	struct mbox *m = mbox_open(fd, d->temp_dir);
	enum step step;
	bool ok = true;
	int message;

	mbox_skip(m, known_bytes(d, fd, file));
	while (ok && (step = mbox_next(m, &message, err)) != STEP_END) {
		if (step == STEP_ERROR) {
			ok = false;
			break;
		}
		ok = take_mbox_message(d, message, file, arrived_s, err);
		close(message);
	}
	mbox_close(&m);
	return ok;
}

/* --- a file -------------------------------------------------------------- */

static void keep_file(struct drop_folder *d, const struct drop_file *file)
{
	d->files = base_realloc(
		d->files, (d->file_count + 1) * sizeof(d->files[0]));
	d->files[d->file_count++] = *file;
}

static bool take_open(struct drop_folder *d, int fd,
	const struct drop_found *found, struct err *err)
{
	struct drop_file file = {0};
	struct stat st;
	bool ok;

	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		return err_set(err, ERR_TEMP, "it is no file any more");
	/* As it is now; a change from here on shows when it is settled. */
	file.version = drop_version_of(&st);
	file.name = base_strdup(found->name);
	ok = mbox_is_one(fd)
		     ? take_mbox(d, fd, &file, st.st_mtim.tv_sec, err)
		     : spool_message(d, fd, &file, st.st_mtim.tv_sec, err);
	if (ok)
		keep_file(d, &file);
	else
		drop_file_fini(d, &file);
	return ok;
}

bool drop_take(struct drop_folder *d, int base, const struct drop_found *found,
	struct err *err)
{
	int fd = openat(base, found->name,
		O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	bool ok;

	if (fd < 0 && errno == ENOENT)
		return true;
	if (fd < 0)
		return err_set_errno(err, ERR_TEMP, "cannot open");
	ok = take_open(d, fd, found, err);
	close(fd);
	return ok;
}
