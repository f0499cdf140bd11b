/* spool_note.c - ID.note: written whole, read, removed. */
#include "store/spool_note.h"

#include "dmarc/limits.h"
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NOTE ".note"
/* Each text of a note is at most some hundred bytes, each byte escaped. */
#define NOTE_MAX_BYTES ((size_t)4096)

#define AT(field) offsetof(struct spool_note, field)
static const struct spool_field fields[] = {
	/* clang-format off */
	{ "at",      FIELD_TIME, AT(at_s) },
	{ "host",    FIELD_TEXT, AT(host) },
	{ "kind",    FIELD_TEXT, AT(kind) },
	{ "subject", FIELD_TEXT, AT(subject) },
	{ "count",   FIELD_SIZE, AT(count) },
	{ "usual",   FIELD_SIZE, AT(usual) },
	{ "untold",  FIELD_SIZE, AT(untold) },
	/* clang-format on */
};
#undef AT

static int compare_ids(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* All of notes/, which has a ceiling, oldest first; the caller frees *ret. */
static bool scan(
	const struct spool *s, uint64_t **ret, size_t *count, struct err *err)
{
	uint64_t *ids, id;
	struct dirent *entry;
	size_t n = 0;
	DIR *dir;

	if (!spool_read_folder(s, FOLDER_NOTES, &dir, err))
		return false;
	ids = base_calloc(LIMIT_SPOOL_NOTES, sizeof(*ids));
	while (n < LIMIT_SPOOL_NOTES && (entry = readdir(dir)) != NULL)
		if (spool_id_parse(entry->d_name, &id) &&
			strcmp(entry->d_name + SPOOL_ID_SIZE - 1, NOTE) == 0)
			ids[n++] = id;
	closedir(dir);
	if (n > 1)
		qsort(ids, n, sizeof(*ids), compare_ids);
	*ret = ids;
	*count = n;
	return true;
}

static bool has_room(const struct spool *s, struct err *err)
{
	uint64_t *ids;
	size_t count;

	if (!scan(s, &ids, &count, err))
		return false;
	free(ids);
	return count < LIMIT_SPOOL_NOTES ||
	       err_set(err, ERR_LIMIT, "%zu notes wait already", count);
}

static bool write_file(const struct spool *s, const char *id,
	const struct buf *text, struct err *err)
{
	int fd = spool_open_file(
		s, FOLDER_TMP, id, NOTE, O_WRONLY | O_CREAT | O_EXCL);
	bool ok = fd >= 0 && spool_write_all(fd, text->ptr, text->len) &&
		  fsync(fd) == 0;

	if (!ok)
		err_set_errno(err, ERR_TEMP, "cannot write a note");
	if (fd >= 0)
		close(fd);
	return ok;
}

static bool publish(const struct spool *s, const char *id, struct err *err)
{
	char name[SPOOL_NAME_SIZE];

	spool_name(name, id, NOTE);
	if (renameat(s->folders[FOLDER_TMP], name, s->folders[FOLDER_NOTES],
		    name) == 0 &&
		fsync(s->folders[FOLDER_NOTES]) == 0)
		return true;
	return err_set_errno(err, ERR_TEMP, "cannot put a note into notes");
}

bool spool_note_add(
	struct spool *s, const struct spool_note *note, struct err *err)
{
	struct buf text = {0};
	char id[SPOOL_ID_SIZE];
	bool ok;

	if (!has_room(s, err))
		return false;
	spool_id_format(spool_next_id(s), id);
	spool_fields_print(fields, ARRAY_LEN(fields), note, &text);
	ok = write_file(s, id, &text, err) && publish(s, id, err);
	if (!ok)
		(void)spool_unlink(s, FOLDER_TMP, id, NOTE);
	buf_fini(&text);
	return ok;
}

bool spool_note_list(struct spool *s, size_t max, struct arena *a,
	struct spool_note **ret, size_t *count, struct err *err)
{
	struct spool_note *notes;
	struct buf text = {0};
	size_t found, n = 0;
	uint64_t *ids;

	if (!scan(s, &ids, &found, err))
		return false;
	notes = arena_alloc_array(a, found < max ? found : max, sizeof(*notes));
	for (size_t i = 0; notes && i < found && n < max; i++) {
		struct spool_note *note = &notes[n];

		*note = (struct spool_note){.at_s = 0};
		spool_id_format(ids[i], note->id);
		buf_reset(&text);
		if (!spool_read_text(s, FOLDER_NOTES, note->id, NOTE,
			    NOTE_MAX_BYTES, &text))
			continue;
		spool_fields_parse(fields, ARRAY_LEN(fields), &text, a, note);
		n++;
	}
	buf_fini(&text);
	free(ids);
	if (!notes)
		return err_set(err, ERR_LIMIT, "too many notes to list");
	*ret = notes;
	*count = n;
	return true;
}

bool spool_note_done(struct spool *s, const char *id, struct err *err)
{
	return spool_unlink(s, FOLDER_NOTES, id, NOTE) ||
	       err_set_errno(err, ERR_TEMP, "cannot remove note %s", id);
}
