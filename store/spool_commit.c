/*
 * spool_commit.c - a group of received messages onto the disk.
 *
 * Those that are held in memory become bundles, many messages to a file: what
 * a journal has to write and a processor has to do for a message is mostly for
 * its inodes and its names. One that has a file gets another for its envelope.
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

/* What is written, renamed and synced as one: a message alone or a bundle. */
struct unit {
	struct spool_item *first; /* so many of the group, from here on */
	size_t count;
	bool is_bundle;
	struct spool_entry entry;
	int fd, env_fd;           /* env_fd -1: a bundle, or none yet */
	enum spool_folder folder; /* where its files are */
	uint64_t bytes;
	bool ok;
	struct err err; /* where not ok */
};

struct units {
	struct unit *list;
	size_t count;
};

static bool fail(struct unit *u, const char *what)
{
	u->ok = false;
	return err_set_errno(&u->err, ERR_TEMP, "cannot %s of message %s", what,
		u->first->id);
}

/* --- which belong together ----------------------------------------------- */

static size_t bytes_of(const struct spool_item *i)
{
	return i->writer->held.len + i->envelope.len;
}

/* Nobody looks for each of them, it is small, and all of it is there. */
static bool may_bundle(const struct spool_item *i)
{
	return i->may_bundle && i->writer->fd < 0 &&
	       i->writer->err.code == ERR_NONE &&
	       i->envelope.len <= SPOOL_HELD_BYTES;
}

/* The small ones first, so that a unit is a run of items. */
static void sort_out(struct spool_group *group)
{
	struct spool_group small, alone;
	struct spool_item *next;

	spool_group_init(&small);
	spool_group_init(&alone);
	for (struct spool_item *i = group->first; i; i = next) {
		next = i->next;
		spool_group_add(may_bundle(i) ? &small : &alone, i);
	}
	spool_group_init(group);
	spool_group_move(group, &small);
	spool_group_move(group, &alone);
}

static struct units units_of(struct spool_group *group)
{
	struct units ret = {base_calloc(group->count, sizeof(struct unit)), 0};
	struct unit *u = NULL;

	sort_out(group);
	for (struct spool_item *i = group->first; i; i = i->next) {
		bool is_bundle = may_bundle(i);

		if (!u || !is_bundle || u->count == SPOOL_BUNDLE_COUNT ||
			u->bytes >= SPOOL_BUNDLE_BYTES) {
			u = &ret.list[ret.count++];
			*u = (struct unit){.first = i,
				.is_bundle = is_bundle,
				.fd = -1,
				.env_fd = -1,
				.folder = FOLDER_TMP,
				.ok = true};
		}
		u->count++;
		u->bytes += bytes_of(i);
	}
	return ret;
}

/* --- contents ------------------------------------------------------------ */

static bool write_bundle(struct spool *s, struct unit *u)
{
	struct spool_bundle_text text = {.count = 0};
	const struct spool_item *i = u->first;

	for (size_t n = 0; n < u->count; n++, i = i->next)
		spool_bundle_add(&text, i->id, buf_str(&i->writer->held),
			buf_str(&i->envelope));
	spool_bundle_end(&text);
	u->entry = spool_bundle_entry(&text);
	u->fd = spool_open_entry(
		s, FOLDER_TMP, &u->entry, O_WRONLY | O_CREAT | O_EXCL);
	if (u->fd < 0)
		(void)fail(u, "create the file");
	else if (!spool_write_all(u->fd, text.bytes.ptr, text.bytes.len))
		(void)fail(u, "write the file");
	spool_bundle_text_fini(&text);
	return u->ok;
}

/* The writer keeps its descriptor: it closes it. */
static bool write_alone(struct spool *s, struct unit *u)
{
	const struct spool_item *i = u->first;

	u->ok = spool_writer_flush(i->writer, &u->err);
	u->fd = i->writer->fd;
	if (!u->ok)
		return false;
	u->env_fd = spool_open_file(
		s, FOLDER_TMP, i->id, SPOOL_ENV, O_WRONLY | O_CREAT | O_EXCL);
	if (u->env_fd < 0)
		return fail(u, "create the envelope");
	if (!spool_write_all(u->env_fd, i->envelope.ptr, i->envelope.len))
		return fail(u, "write the envelope");
	return true;
}

/* The files whole in tmp/, not yet on disk. */
static void write_units(struct spool *s, const struct units *units)
{
	for (size_t n = 0; n < units->count; n++)
		if (units->list[n].is_bundle)
			(void)write_bundle(s, &units->list[n]);
		else
			(void)write_alone(s, &units->list[n]);
}

/* --- onto the disk ------------------------------------------------------- */

/* Of each unit its file and its envelope's, and behind them the folder. */
static struct spool_file *open_files(
	const struct units *units, const struct spool *s, size_t *count)
{
	struct spool_file *files =
		base_calloc(units->count * 2 + 1, sizeof(files[0]));
	size_t n = 0;

	for (size_t i = 0; i < units->count; i++) {
		files[n++].fd = units->list[i].fd;
		if (!units->list[i].is_bundle)
			files[n++].fd = units->list[i].env_fd;
	}
	files[n].fd = s->folders[FOLDER_NEW];
	*count = n;
	return files;
}

static size_t file_count(const struct unit *u)
{
	return u->is_bundle ? 1 : 2;
}

/* What has failed is not synced any more. */
static void skip_failed(const struct units *units, struct spool_file *files)
{
	for (size_t i = 0; i < units->count; i++)
		for (size_t n = file_count(&units->list[i]); n > 0; n--) {
			if (!units->list[i].ok)
				files->error = ECANCELED;
			files++;
		}
}

/* Whose files had an error (the folder is everybody's) has failed. */
static void mark_failed(const struct units *units,
	const struct spool_file *files, const struct spool_file *folder)
{
	for (size_t i = 0; i < units->count; i++) {
		struct unit *u = &units->list[i];
		int error = files[0].error;

		if (error == 0 && !u->is_bundle)
			error = files[1].error;
		files += file_count(u);
		if (!u->ok)
			continue;
		errno = error;
		if (errno != 0)
			(void)fail(u, "sync the files");
		errno = folder->error;
		if (errno != 0)
			(void)fail(u, "sync the folder");
	}
}

static bool rename_bundle(struct spool *s, struct unit *u)
{
	char name[SPOOL_NAME_SIZE];

	spool_entry_name(name, &u->entry);
	return spool_rename(s, FOLDER_TMP, name, FOLDER_NEW, name) ||
	       fail(u, "move the file");
}

static void rename_units(struct spool *s, const struct units *units)
{
	for (size_t n = 0; n < units->count; n++) {
		struct unit *u = &units->list[n];

		if (!u->ok)
			continue;
		u->ok = u->is_bundle ? rename_bundle(s, u)
				     : spool_move(s, u->first->id, FOLDER_TMP,
					       FOLDER_NEW, &u->err);
		u->folder = u->ok ? FOLDER_NEW : FOLDER_TMP;
		if (u->ok)
			spool_gauge_add(s, u->is_bundle
						   ? u->bytes
						   : spool_writer_size_bytes(
							     u->first->writer));
	}
}

/* What was not taken leaves nothing; an .eml goes before its envelope. */
static void unit_remove(struct spool *s, const struct unit *u)
{
	char name[SPOOL_NAME_SIZE];

	if (u->is_bundle) {
		spool_entry_name(name, &u->entry);
		(void)unlinkat(s->folders[u->folder], name, 0);
		return;
	}
	(void)spool_unlink(s, u->folder, u->first->id, SPOOL_EML);
	(void)spool_unlink(s, u->folder, u->first->id, SPOOL_ENV);
}

static void unit_close(const struct unit *u)
{
	struct spool_item *i = u->first;

	if (u->is_bundle && u->fd >= 0)
		close(u->fd);
	if (u->env_fd >= 0)
		close(u->env_fd);
	for (size_t n = 0; n < u->count; n++, i = i->next) {
		i->ok = u->ok;
		i->err = u->err;
		spool_writer_close(&i->writer);
		buf_fini(&i->envelope);
	}
}

void spool_group_commit(
	struct spool_group *group, struct spool *s, struct spool_crew *crew)
{
	struct units units = units_of(group);
	struct spool_file *files;
	size_t count;

	write_units(s, &units);
	files = open_files(&units, s, &count);
	skip_failed(&units, files);
	spool_crew_write(files, count);
	mark_failed(&units, files, &files[count]);
	rename_units(s, &units);
	skip_failed(&units, files);
	spool_crew_sync(crew, files, count + 1);
	mark_failed(&units, files, &files[count]);
	free(files);
	for (size_t i = 0; i < units.count; i++) {
		if (!units.list[i].ok)
			unit_remove(s, &units.list[i]);
		unit_close(&units.list[i]);
	}
	free(units.list);
}

void spool_item_init(struct spool_item *i, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket)
{
	*i = (struct spool_item){.ticket = ticket};
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
