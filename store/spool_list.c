/* spool_list.c - the operator's side: look, try again, drop. */
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One line of struct err, each byte escaped at worst. */
#define REASON_MAX_BYTES ((size_t)2048)

static const enum spool_folder folder_of[] = {
	[SPOOL_NEW] = FOLDER_NEW,
	[SPOOL_TAKEN] = FOLDER_TAKEN,
	[SPOOL_REFUSED] = FOLDER_REFUSED,
};

static bool read_reason(const struct spool *s, const char *id, struct arena *a,
	struct str *ret, struct err *err)
{
	struct buf text = {0};
	bool ok = true;

	*ret = STR_NULL;
	if (spool_read_text(s, FOLDER_REFUSED, id, SPOOL_REASON,
		    REASON_MAX_BYTES, &text))
		ok = arena_copy_str(a, str_trim(buf_str(&text)), ret);
	buf_fini(&text);
	return ok || err_set(err, ERR_LIMIT, "too many messages to list");
}

static bool read_listing(const struct spool *s, enum spool_state state,
	const char *id, struct arena *a, struct spool_listing *ret,
	struct err *err)
{
	*ret = (struct spool_listing){.state = state};
	spool_message_read(s, folder_of[state], id, a, &ret->message);
	return state != SPOOL_REFUSED ||
	       read_reason(s, id, a, &ret->reason, err);
}

/* Those of `ids` that are still there, in their order. */
static bool read_listings(struct spool *s, enum spool_state state,
	const uint64_t *ids, size_t id_count, struct arena *a,
	struct spool_listing **ret, size_t *count, struct err *err)
{
	struct spool_listing *list =
		arena_alloc_array(a, id_count, sizeof(list[0]));
	char id[SPOOL_ID_SIZE];
	size_t n = 0;

	if (!list && id_count > 0)
		return err_set(err, ERR_LIMIT, "too many messages to list");
	for (size_t i = 0; i < id_count; i++) {
		spool_id_format(ids[i], id);
		/* It may have gone on since the folder was read. */
		if (!spool_has_file(s, folder_of[state], id, SPOOL_EML))
			continue;
		if (!read_listing(s, state, id, a, &list[n], err))
			return false;
		n++;
	}
	*ret = list;
	*count = n;
	return true;
}

bool spool_list(struct spool *s, enum spool_state state, struct arena *a,
	struct spool_listing **ret, size_t *count, struct err *err)
{
	struct spool_queue ids = {0};
	bool ok;

	ok = spool_scan(s, folder_of[state], &ids, SIZE_MAX, err) &&
	     read_listings(s, state, ids.ids, ids.count, a, ret, count, err);
	free(ids.ids);
	return ok;
}

/* From oldest first to newest first. */
static void reverse(uint64_t *ids, size_t count)
{
	for (size_t i = 0; i < count / 2; i++) {
		uint64_t id = ids[i];

		ids[i] = ids[count - 1 - i];
		ids[count - 1 - i] = id;
	}
}

/* Where in the ids, oldest first, those begin that are not below `before`. */
static size_t end_before(const struct spool_queue *ids, struct str before)
{
	char text[SPOOL_ID_SIZE] = "";
	size_t end = ids->count;
	uint64_t limit;

	if (before.len != SPOOL_ID_SIZE - 1)
		return end;
	memcpy(text, before.ptr, before.len);
	if (!spool_id_parse(text, &limit))
		return end;
	while (end > 0 && ids->ids[end - 1] >= limit)
		end--;
	return end;
}

bool spool_newest(struct spool *s, enum spool_state state, struct str before,
	size_t max, struct arena *a, struct spool_listing **ret, size_t *count,
	struct err *err)
{
	struct spool_queue ids = {0};
	size_t end, first;
	bool ok = false;

	if (spool_scan(s, folder_of[state], &ids, SIZE_MAX, err)) {
		end = end_before(&ids, before);
		first = end > max ? end - max : 0;
		if (end > first)
			reverse(ids.ids + first, end - first);
		ok = read_listings(s, state, ids.ids + first, end - first, a,
			ret, count, err);
	}
	free(ids.ids);
	return ok;
}

/* An id comes from a command line or a URL: only its digits lead to files. */
static bool is_id(const char *id)
{
	uint64_t number;

	return strlen(id) == SPOOL_ID_SIZE - 1 && spool_id_parse(id, &number);
}

bool spool_locate(const struct spool *s, const char *id, enum spool_state *ret)
{
	/* Twice round, for one that is put back while we look. */
	for (size_t i = 0; is_id(id) && i < ARRAY_LEN(folder_of) * 2; i++) {
		*ret = (enum spool_state)(i % ARRAY_LEN(folder_of));
		if (spool_has_file(s, folder_of[*ret], id, SPOOL_EML))
			return true;
	}
	return false;
}

static bool find_state(
	struct spool *s, const char *id, enum spool_state *ret, struct err *err)
{
	if (spool_locate(s, id, ret))
		return true;
	return err_set(
		err, ERR_CONFIG, "no message \"%.64s\" in the spool", id);
}

bool spool_find(struct spool *s, const char *id, struct arena *a,
	struct spool_listing *ret, int *fd, struct err *err)
{
	struct spool_listing found;
	enum spool_state state;
	int opened = -1;

	if (!find_state(s, id, &state, err))
		return false;
	if (fd) {
		opened = spool_open_file(
			s, folder_of[state], id, SPOOL_EML, O_RDONLY);
		if (opened < 0)
			return err_set_errno(
				err, ERR_TEMP, "cannot open message %s", id);
	}
	if (!read_listing(s, state, id, a, &found, err)) {
		if (opened >= 0)
			close(opened);
		return false;
	}
	*ret = found;
	if (fd)
		*fd = opened;
	return true;
}

bool spool_retry(struct spool *s, const char *id, struct err *err)
{
	enum spool_state state;

	if (!find_state(s, id, &state, err))
		return false;
	if (state != SPOOL_REFUSED)
		return err_set(err, ERR_CONFIG,
			"message %s is %s, only a refused one is tried again",
			id, spool_state_name(state));
	if (!spool_move(s, id, FOLDER_REFUSED, FOLDER_NEW, err))
		return false;
	(void)spool_unlink(s, FOLDER_REFUSED, id, SPOOL_REASON);
	return true;
}

bool spool_drop(struct spool *s, const char *id, struct err *err)
{
	enum spool_folder folder;
	enum spool_state state;

	if (!find_state(s, id, &state, err))
		return false;
	if (state == SPOOL_TAKEN)
		return err_set(err, ERR_CONFIG,
			"message %s is being read, it cannot be dropped", id);
	folder = folder_of[state];
	if (!spool_unlink(s, folder, id, SPOOL_EML))
		return err_set_errno(
			err, ERR_TEMP, "cannot remove message %s", id);
	(void)spool_unlink(s, folder, id, SPOOL_ENV);
	(void)spool_unlink(s, folder, id, SPOOL_REASON);
	/* Left there by a reading that was put back. */
	(void)spool_unlink(s, FOLDER_TAKEN, id, SPOOL_ATTEMPTS);
	return true;
}

/* Counts alone: a folder is read, no file is opened. */
static bool count_folder(struct spool *s, enum spool_folder folder,
	uint64_t *count, uint64_t *oldest, struct err *err)
{
	struct dirent *entry;
	uint64_t id;
	DIR *dir;

	*count = 0;
	*oldest = UINT64_MAX;
	if (!spool_read_folder(s, folder, &dir, err))
		return false;
	while ((entry = readdir(dir)) != NULL) {
		if (!spool_id_parse(entry->d_name, &id) ||
			strcmp(entry->d_name + SPOOL_ID_SIZE - 1, SPOOL_EML) !=
				0)
			continue;
		(*count)++;
		if (id < *oldest)
			*oldest = id;
	}
	closedir(dir);
	return true;
}

bool spool_depth(struct spool *s, struct spool_depth *ret, struct err *err)
{
	struct spool_depth d = {0};
	uint64_t oldest, ignored;
	char id[SPOOL_ID_SIZE];

	if (!count_folder(s, FOLDER_NEW, &d.new_count, &oldest, err) ||
		!count_folder(s, FOLDER_TAKEN, &d.taken_count, &ignored, err) ||
		!count_folder(
			s, FOLDER_REFUSED, &d.refused_count, &ignored, err))
		return false;
	if (d.new_count > 0) {
		spool_id_format(oldest, id);
		d.oldest_new_s = spool_id_arrived_s(id);
	}
	*ret = d;
	return true;
}
