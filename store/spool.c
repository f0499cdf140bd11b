/* spool.c - folders, ids and moves; what everything else of it stands on. */
#include "store/spool.h"

#include "base/clock.h"
#include "base/process.h"
#include "store/spool_private.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/fs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * An id is the arrival in microseconds since the epoch, which fits 52 bits
 * until 2112, and below it bits that tell two processes apart.
 */
#define ID_SALT_BITS 12
#define ID_SALT_MASK ((1u << ID_SALT_BITS) - 1)

static const char *const folder_names[FOLDER_COUNT] = {
	[FOLDER_TMP] = "tmp",
	[FOLDER_NEW] = "new",
	[FOLDER_TAKEN] = "taken",
	[FOLDER_REFUSED] = "refused",
	[FOLDER_NOTES] = "notes",
};

const char *spool_state_name(enum spool_state s)
{
	static const char *const names[] = {
		[SPOOL_NEW] = "new",
		[SPOOL_TAKEN] = "taken",
		[SPOOL_REFUSED] = "refused",
	};

	assert(s < ARRAY_LEN(names));
	return names[s];
}

/* What is there already may be another's (made by root, say): hand it over. */
static bool own(int fd, uid_t uid, gid_t gid)
{
	struct stat st;

	if (fstat(fd, &st) != 0)
		return false;
	return (st.st_uid == uid && st.st_gid == gid) ||
	       fchown(fd, uid, gid) == 0;
}

/*
 * Ask for folders that lie far from their neighbours (chattr +T). ext4 gives no
 * inode away again within minutes of its deletion, and looks at each such one
 * of a block group before it finds one that will do: beside others who make and
 * delete files, that was half of the time a message took. A hint; file systems
 * that know no block groups say no.
 */
static void keep_apart(int root)
{
	int flags;

	if (ioctl(root, FS_IOC_GETFLAGS, &flags) != 0 || flags & FS_TOPDIR_FL)
		return;
	flags |= FS_TOPDIR_FL;
	(void)ioctl(root, FS_IOC_SETFLAGS, &flags);
}

static bool open_folders(struct spool *s, int root, const char *dir,
	const uid_t *uid, gid_t gid, struct err *err)
{
	keep_apart(root);
	for (int i = 0; i < FOLDER_COUNT; i++) {
		const char *name = folder_names[i];

		if (mkdirat(root, name, 0700) != 0 && errno != EEXIST)
			return err_set_errno(err, ERR_CONFIG,
				"cannot make folder \"%s/%s\"", dir, name);
		s->folders[i] =
			openat(root, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (s->folders[i] < 0)
			return err_set_errno(err, ERR_CONFIG,
				"cannot open folder \"%s/%s\"", dir, name);
		if (uid && !own(s->folders[i], *uid, gid))
			return err_set_errno(err, ERR_CONFIG,
				"cannot hand over folder \"%s/%s\"", dir, name);
	}
	if (!spool_claims_open(s, root, err))
		return false;
	/* A power cut must not take back folders that hold mail. */
	if (fsync(root) != 0)
		return err_set_errno(
			err, ERR_TEMP, "cannot sync folder \"%s\"", dir);
	return true;
}

static uint64_t random_salt(void)
{
	uint16_t bits;

	if (getrandom(&bits, sizeof(bits), GRND_NONBLOCK) != sizeof(bits))
		bits = (uint16_t)getpid(); /* early in the boot */
	return bits & ID_SALT_MASK;
}

/*
 * One that no other process has now: whoever has it locks a byte at the far end
 * of DIR/claims. Where locks cannot be had, chance has to do.
 */
static uint64_t make_salt(const struct spool *s)
{
	uint64_t first = random_salt(), salt = first;

	while (!spool_claim_salt(s, salt)) {
		salt = (salt + 1) & ID_SALT_MASK;
		if (salt == first)
			break;
	}
	return salt;
}

bool spool_open(
	struct spool **ret, const char *dir, const char *user, struct err *err)
{
	struct spool *s = base_calloc(1, sizeof(*s));
	bool hand_over = user && geteuid() == 0;
	int root = -1;
	uid_t uid = 0;
	gid_t gid = 0;
	bool ok = false;

	s->watch_fd = s->claims = s->claims_view = -1;
	for (int i = 0; i < FOLDER_COUNT; i++)
		s->folders[i] = -1;
	if (hand_over && !process_user_ids(user, &uid, &gid, err))
		goto out;
	if (!process_make_dir(dir, 0700, err))
		goto out;
	root = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (root < 0 || (hand_over && !own(root, uid, gid))) {
		err_set_errno(err, ERR_CONFIG, "cannot open \"%s\"", dir);
		goto out;
	}
	if (!open_folders(s, root, dir, hand_over ? &uid : NULL, gid, err))
		goto out;
	s->salt = make_salt(s);
	*ret = s;
	s = NULL;
	ok = true;
out:
	if (root >= 0)
		close(root);
	spool_close(&s);
	return ok;
}

void spool_close(struct spool **s)
{
	if (!*s)
		return;
	spool_gauge_free(&(*s)->gauge);
	spool_taken_free(*s);
	for (int i = 0; i < FOLDER_COUNT; i++)
		if ((*s)->folders[i] >= 0)
			close((*s)->folders[i]);
	spool_claims_close(*s);
	if ((*s)->watch_fd >= 0)
		close((*s)->watch_fd);
	free((*s)->waiting.entries);
	free((*s)->leftover.entries);
	free(*s);
	*s = NULL;
}

/* Never the same twice, and never smaller, even if the clock goes back. */
uint64_t spool_next_id(struct spool *s)
{
	int64_t now_us = clock_now_us();
	uint64_t last = atomic_load(&s->last_id);
	uint64_t id;

	if (now_us < 0)
		now_us = 0;
	do {
		id = ((uint64_t)now_us << ID_SALT_BITS) | s->salt;
		if (id <= last)
			id = last + (1u << ID_SALT_BITS);
	} while (!atomic_compare_exchange_weak(&s->last_id, &last, id));
	return id;
}

int64_t spool_id_arrived_s(const char *id)
{
	uint64_t number;

	if (!spool_id_parse(id, &number))
		return 0;
	return (int64_t)(number >> ID_SALT_BITS) / 1000000;
}

void spool_id_format(uint64_t id, char dst[SPOOL_ID_SIZE])
{
	(void)snprintf(dst, SPOOL_ID_SIZE, "%016" PRIx64, id);
}

bool spool_id_parse(const char *name, uint64_t *ret)
{
	uint64_t id = 0;

	for (int i = 0; i < SPOOL_ID_SIZE - 1; i++) {
		unsigned digit;

		if (name[i] >= '0' && name[i] <= '9')
			digit = (unsigned)(name[i] - '0');
		else if (name[i] >= 'a' && name[i] <= 'f')
			digit = (unsigned)(name[i] - 'a') + 10;
		else
			return false;
		id = id << 4 | digit;
	}
	*ret = id;
	return true;
}

void spool_name(char dst[SPOOL_NAME_SIZE], const char *id, const char *suffix)
{
	(void)snprintf(dst, SPOOL_NAME_SIZE, "%.16s%s", id, suffix);
}

bool spool_has_file(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix)
{
	char name[SPOOL_NAME_SIZE];
	struct stat st;

	spool_name(name, id, suffix);
	return fstatat(s->folders[folder], name, &st, AT_SYMLINK_NOFOLLOW) == 0;
}

bool spool_unlink(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix)
{
	char name[SPOOL_NAME_SIZE];

	spool_name(name, id, suffix);
	return unlinkat(s->folders[folder], name, 0) == 0 || errno == ENOENT;
}

bool spool_write_all(int fd, const void *bytes, size_t len)
{
	const unsigned char *p = bytes;

	while (len > 0) {
		ssize_t n = write(fd, p, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		p += n;
		len -= (size_t)n;
	}
	return true;
}

bool spool_entry_parse(const char *name, struct spool_entry *ret)
{
	struct spool_entry e = {.left = 0};
	char again[SPOOL_NAME_SIZE];
	uint64_t left;

	if (!spool_id_parse(name, &e.id))
		return false;
	name += SPOOL_ID_SIZE - 1;
	if (strcmp(name, SPOOL_EML) == 0) {
		*ret = e;
		return true;
	}
	if (name[0] != '-' || !spool_id_parse(name + 1, &e.last) ||
		name[SPOOL_ID_SIZE] != '-')
		return false;
	left = strtoul(name + SPOOL_ID_SIZE + 1, NULL, 10);
	if (left == 0 || left > SPOOL_BUNDLE_COUNT || e.last < e.id)
		return false;
	e.left = (unsigned)left;
	spool_entry_name(again, &e);
	if (strcmp(again + SPOOL_ID_SIZE - 1, name) != 0)
		return false;
	*ret = e;
	return true;
}

void spool_entry_name(
	char dst[SPOOL_NAME_SIZE], const struct spool_entry *entry)
{
	if (entry->left == 0)
		(void)snprintf(dst, SPOOL_NAME_SIZE, "%016" PRIx64 SPOOL_EML,
			entry->id);
	else
		(void)snprintf(dst, SPOOL_NAME_SIZE,
			"%016" PRIx64 "-%016" PRIx64 "-%u" SPOOL_BUNDLE,
			entry->id, entry->last, entry->left);
}

static int open_name(const struct spool *s, enum spool_folder folder,
	const char *name, int flags)
{
	/* No link of somebody's making leads us elsewhere. */
	return openat(
		s->folders[folder], name, flags | O_CLOEXEC | O_NOFOLLOW, 0600);
}

int spool_open_file(const struct spool *s, enum spool_folder folder,
	const char *id, const char *suffix, int flags)
{
	char name[SPOOL_NAME_SIZE];

	spool_name(name, id, suffix);
	return open_name(s, folder, name, flags);
}

int spool_open_entry(const struct spool *s, enum spool_folder folder,
	const struct spool_entry *entry, int flags)
{
	char name[SPOOL_NAME_SIZE];

	spool_entry_name(name, entry);
	return open_name(s, folder, name, flags);
}

/*
 * Out of tmp/ nothing may be replaced: were the clock set back, an id might
 * come a second time. Elsewhere there is nothing to replace.
 */
bool spool_rename(const struct spool *s, enum spool_folder from,
	const char *from_name, enum spool_folder to, const char *to_name)
{
	int rc = -1;

	errno = EINVAL;
	if (from == FOLDER_TMP)
		rc = renameat2(s->folders[from], from_name, s->folders[to],
			to_name, RENAME_NOREPLACE);
	/* EINVAL: a file system that cannot promise it (NFS). */
	if (rc != 0 && errno == EINVAL)
		rc = renameat(
			s->folders[from], from_name, s->folders[to], to_name);
	return rc == 0;
}

static bool rename_file(const struct spool *s, const char *id,
	const char *suffix, enum spool_folder from, enum spool_folder to)
{
	char name[SPOOL_NAME_SIZE];

	spool_name(name, id, suffix);
	return spool_rename(s, from, name, to, name);
}

static bool move_files(const struct spool *s, const char *id,
	enum spool_folder from, enum spool_folder to)
{
	int failed;

	/* The envelope may have gone ahead before a crash, or never been. */
	if (!rename_file(s, id, SPOOL_ENV, from, to) && errno != ENOENT)
		return false;
	if (rename_file(s, id, SPOOL_EML, from, to))
		return true;
	failed = errno;
	(void)rename_file(s, id, SPOOL_ENV, to, from);
	errno = failed;
	return false;
}

bool spool_move(const struct spool *s, const char *id, enum spool_folder from,
	enum spool_folder to, struct err *err)
{
	if (move_files(s, id, from, to))
		return true;
	return err_set_errno(err, ERR_TEMP,
		"cannot move message %.16s from %s to %s", id,
		folder_names[from], folder_names[to]);
}

bool spool_read_folder(const struct spool *s, enum spool_folder folder,
	DIR **ret, struct err *err)
{
	/* A descriptor of its own: one that is shared has a shared offset. */
	int fd = openat(
		s->folders[folder], ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;

	if (!dir) {
		err_set_errno(err, ERR_TEMP, "cannot read spool folder %s",
			folder_names[folder]);
		if (fd >= 0)
			close(fd);
		return false;
	}
	*ret = dir;
	return true;
}

static int compare_entries(const void *a, const void *b)
{
	const struct spool_entry *x = a, *y = b;

	if (x->id != y->id)
		return x->id > y->id ? 1 : -1;
	return (x->left > y->left) - (x->left < y->left);
}

static void sort_entries(struct spool_queue *q, size_t max)
{
	if (q->count > 1)
		qsort(q->entries, q->count, sizeof(q->entries[0]),
			compare_entries);
	if (q->count > max)
		q->count = max;
}

/* Let it grow to twice what is wanted before sorting: few sorts, flat size. */
static void add_entry(
	struct spool_queue *q, const struct spool_entry *entry, size_t max)
{
	if (max < SIZE_MAX / 2 && q->count >= max * 2)
		sort_entries(q, max);
	if (q->count == q->cap) {
		q->cap = q->cap > 0 ? q->cap * 2 : 64;
		q->entries = base_realloc(
			q->entries, q->cap * sizeof(q->entries[0]));
	}
	q->entries[q->count++] = *entry;
}

bool spool_scan(const struct spool *s, enum spool_folder folder,
	struct spool_queue *ret, size_t max, struct err *err)
{
	struct spool_entry found;
	struct dirent *entry;
	DIR *dir;
	int failed;

	if (!spool_read_folder(s, folder, &dir, err))
		return false;
	ret->count = ret->next = 0;
	while (errno = 0, (entry = readdir(dir)) != NULL)
		if (spool_entry_parse(entry->d_name, &found))
			add_entry(ret, &found, max);
	failed = errno;
	closedir(dir);
	sort_entries(ret, max);
	errno = failed;
	if (failed != 0)
		return err_set_errno(err, ERR_TEMP,
			"cannot read spool folder %s", folder_names[folder]);
	return true;
}
