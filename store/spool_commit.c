/*
 * spool_commit.c - a group of received messages onto the disk.
 *
 * Contents are written and fsynced, names moved into new/, then new/ is
 * fsynced: two journal commits, whether the group holds one message or a
 * hundred. Nothing stands in new/ that is not whole on the disk, whatever the
 * file system, and nothing is acknowledged before the last fsync. (One commit
 * for all, renames before the fsyncs, is up to twice as fast, but leaves it to
 * the file system's journal that a power cut shows no stump of a message.)
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

/* Two a message, those of a failed one too, behind that of the folder. */
static struct spool_file *open_files(
	const struct spool_group *group, const struct spool *s)
{
	struct spool_file *files =
		base_calloc(1 + group->count * 2, sizeof(files[0]));
	size_t n = 0;

	files[n++].fd = s->folders[FOLDER_NEW];
	for (const struct spool_item *i = group->first; i; i = i->next) {
		int skip = i->ok ? 0 : ECANCELED;

		files[n++] = (struct spool_file){i->writer->fd, skip};
		files[n++] = (struct spool_file){i->env_fd, skip};
	}
	return files;
}

/* Whose files had an error (the folder is everybody's) has failed. */
static void mark_failed(
	struct spool_group *group, const struct spool_file *files)
{
	const struct spool_file *f = files + 1;

	for (struct spool_item *i = group->first; i; i = i->next, f += 2) {
		if (!i->ok)
			continue;
		errno = f[0].error ? f[0].error : f[1].error;
		if (errno != 0)
			(void)fail(i, "sync the files");
		errno = files[0].error;
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

	for (struct spool_item *i = group->first; i; i = i->next)
		(void)item_write(s, i);
	files = open_files(group, s);
	spool_crew_write(files + 1, group->count * 2);
	spool_crew_sync(crew, files + 1, group->count * 2);
	mark_failed(group, files);
	group_rename(group, s);
	spool_crew_sync(crew, files, 1);
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
