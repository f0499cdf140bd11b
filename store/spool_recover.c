/* spool_recover.c - what the start after a crash finds. */
#include "base/clock.h"
#include "store/spool_private.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Longer than any session may last, and than a file can be of use. */
#define OLD_S CLOCK_DAY_S

static bool is_message(const char *name)
{
	name += SPOOL_ID_SIZE - 1;
	return name[0] == '-' || strcmp(name, SPOOL_EML) == 0;
}

/*
 * An envelope, reason or count belongs to a message in any folder. They are
 * looked at in the order a message goes, so that one on its way is met.
 */
static bool has_message(const struct spool *s, const char *name)
{
	char id[SPOOL_ID_SIZE];
	enum spool_state state;

	for (int i = FOLDER_TMP; i <= FOLDER_REFUSED; i++)
		if (spool_has_file(s, (enum spool_folder)i, name, SPOOL_EML))
			return true;
	(void)snprintf(id, sizeof(id), "%.16s", name);
	return spool_locate(s, id, &state);
}

static bool is_old(int folder, const char *name)
{
	struct stat st;

	return fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	       S_ISREG(st.st_mode) && st.st_mtime < clock_now_s() - OLD_S;
}

/* Removes what was left half-way: all of tmp/, elsewhere what has no message. */
static bool clean_folder(
	struct spool *s, enum spool_folder folder, struct err *err)
{
	int fd = s->folders[folder];
	struct dirent *entry;
	uint64_t id;
	DIR *dir;

	if (!spool_read_folder(s, folder, &dir, err))
		return false;
	while ((entry = readdir(dir)) != NULL) {
		const char *name = entry->d_name;

		if (!spool_id_parse(name, &id))
			continue;
		if (folder != FOLDER_TMP && is_message(name))
			continue;
		if (is_old(fd, name) &&
			(folder == FOLDER_TMP || !has_message(s, name)))
			(void)unlinkat(fd, name, 0);
	}
	closedir(dir);
	return true;
}

bool spool_recover(struct spool *s, struct err *err)
{
	for (int i = FOLDER_TMP; i <= FOLDER_REFUSED; i++)
		if (!clean_folder(s, (enum spool_folder)i, err))
			return false;
	return spool_find_leftover(s, err);
}
