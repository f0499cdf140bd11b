/*
 * spool_commit.c - a group of received messages onto the disk.
 *
 * One journal commit for all, whether the group holds one message or a hundred:
 *
 *   1. The contents are written back and waited for. What the disk refuses to
 *      take shows here, while the message is still in tmp/.
 *   2. The files are renamed into new/. Their sizes and extents are in the
 *      journal by then, so that on ext4 and XFS a power cut which keeps the
 *      name keeps the message. Elsewhere it may leave a stump, which nobody
 *      was told of: it ends in refused.
 *   3. All files and the folder are fsynced at the same time. What is there
 *      now stays, on any file system, and only now it is acknowledged.
 *
 * Ingest may take a message between 2 and 3. That is no harm: it is whole, and
 * a sender who gets no 250 and comes again meets a duplicate. The opposite, a
 * 250 for what is not there, cannot be.
 *
 * After a failed fsync nothing is fsynced again. The kernel tells an error of
 * writing back once and then takes the pages for clean, though they never
 * reached the disk; a second fsync would say that all is well (Linux, "fsyncgate"
 * of 2018). So the file goes, its sender gets a 4xx, and what he sends next time
 * is written to a new inode from its bytes. The same for the folder: its error
 * is everybody's who was renamed before it, and if a name reached the disk all
 * the same, the message is there twice, not missing.
 */
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void spool_group_init(struct spool_group *g)
{
	g->first = NULL;
	g->last = &g->first;
	g->count = 0;
}

void spool_group_add(struct spool_group *g, struct spool_item *i)
{
	i->next = NULL;
	*g->last = i;
	g->last = &i->next;
	g->count++;
}

void spool_group_move(struct spool_group *to, struct spool_group *from)
{
	if (!from->first)
		return;
	*to->last = from->first;
	to->last = from->last;
	to->count += from->count;
	spool_group_init(from);
}

static bool fail(struct spool_item *i, const char *what)
{
	i->ok = false;
	return err_set_errno(
		&i->err, ERR_TEMP, "cannot %s of message %s", what, i->id);
}

/* The files whole in tmp/, not yet on disk. */
static bool item_write(struct spool *s, struct spool_item *i)
{
	i->ok = spool_writer_flush(i->writer, &i->err);
	if (!i->ok)
		return false;
	i->env_fd = spool_open_file(
		s, FOLDER_TMP, i->id, SPOOL_ENV, O_WRONLY | O_CREAT | O_EXCL);
	if (i->env_fd < 0)
		return fail(i, "create the envelope");
	if (!spool_write_all(i->env_fd, i->envelope.ptr, i->envelope.len))
		return fail(i, "write the envelope");
	return true;
}

/* Two a message, those of a failed one too, and behind them the folder. */
static struct spool_file *open_files(
	const struct spool_group *group, const struct spool *s)
{
	struct spool_file *files =
		base_calloc(group->count * 2 + 1, sizeof(files[0]));
	size_t n = 0;

	for (const struct spool_item *i = group->first; i; i = i->next) {
		files[n++].fd = i->writer->fd;
		files[n++].fd = i->env_fd;
	}
	files[n].fd = s->folders[FOLDER_NEW];
	return files;
}

/* A message that has failed is not synced any more. */
static void skip_failed(
	const struct spool_group *group, struct spool_file *files)
{
	for (const struct spool_item *i = group->first; i; i = i->next) {
		if (!i->ok)
			files[0].error = files[1].error = ECANCELED;
		files += 2;
	}
}

/* Whose files had an error (the folder is everybody's) has failed. */
static void mark_failed(
	struct spool_group *group, const struct spool_file *files)
{
	const struct spool_file *folder = files + group->count * 2;

	for (struct spool_item *i = group->first; i; i = i->next, files += 2) {
		if (!i->ok)
			continue;
		errno = files[0].error ? files[0].error : files[1].error;
		if (errno != 0)
			(void)fail(i, "sync the files");
		errno = folder->error;
		if (errno != 0)
			(void)fail(i, "sync the folder");
	}
}

static void group_rename(struct spool_group *group, struct spool *s)
{
	for (struct spool_item *i = group->first; i; i = i->next) {
		if (!i->ok)
			continue;
		i->ok = spool_move(s, i->id, FOLDER_TMP, FOLDER_NEW, &i->err);
		i->folder = i->ok ? FOLDER_NEW : FOLDER_TMP;
		if (i->ok)
			spool_gauge_add(s, spool_writer_size_bytes(i->writer));
	}
}

/* A message that was not taken leaves nothing; its .eml goes first. */
static void item_remove(struct spool *s, const struct spool_item *i)
{
	(void)spool_unlink(s, i->folder, i->id, SPOOL_EML);
	(void)spool_unlink(s, i->folder, i->id, SPOOL_ENV);
}

static void item_close(struct spool_item *i)
{
	spool_writer_close(&i->writer);
	if (i->env_fd >= 0)
		close(i->env_fd);
	i->env_fd = -1;
	buf_fini(&i->envelope);
}

void spool_group_commit(
	struct spool_group *group, struct spool *s, struct spool_crew *crew)
{
	struct spool_file *files;
	size_t count = group->count * 2;

	for (struct spool_item *i = group->first; i; i = i->next)
		(void)item_write(s, i);
	files = open_files(group, s);
	skip_failed(group, files);
	spool_crew_write(files, count);
	mark_failed(group, files);
	group_rename(group, s);
	skip_failed(group, files);
	spool_crew_sync(crew, files, count + 1);
	mark_failed(group, files);
	free(files);
	for (struct spool_item *i = group->first; i; i = i->next) {
		if (!i->ok)
			item_remove(s, i);
		item_close(i);
	}
}

void spool_item_init(struct spool_item *i, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket)
{
	*i = (struct spool_item){.ticket = ticket,
		.env_fd = -1,
		.folder = FOLDER_TMP,
		.ok = true};
	memcpy(i->id, (*w)->id, sizeof(i->id));
	spool_envelope_print(env, &i->envelope);
	i->writer = *w;
	*w = NULL;
}

bool spool_commit(struct spool *s, struct spool_writer **w,
	const struct spool_envelope *env, struct err *err)
{
	struct spool_group group;
	struct spool_item item;

	spool_item_init(&item, w, env, 0);
	spool_group_init(&group);
	spool_group_add(&group, &item);
	spool_group_commit(&group, s, NULL);
	if (!item.ok)
		*err = item.err;
	return item.ok;
}
