/*
 * drop_scan.c - which files are there, and whole.
 *
 * A file is whole when its writer was seen to close it, or it was moved here;
 * one of which nothing was seen (we were not there, or it came over NFS), when
 * nothing was changed for a while. In a Maildir all are: they are moved there.
 */
#include "ingest/drop_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"

/* Names of closed files kept; of others their age decides. */
#define CLOSED_MAX ((size_t)4096)
#define EVENTS                                                              \
	(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MODIFY | IN_CREATE | IN_DELETE | \
		IN_MOVED_FROM)

struct drop_scan {
	const struct drop_config *config; /* borrowed */
	int fd;                           /* inotify; -1: none */
	const char *only; /* of interest in the folder; NULL: all */
	char **closed;
	size_t closed_count;
};

/* Beginnings of files that have another name when they are whole. */
static const char *const unfinished[] = {
	".tmp", ".part", ".partial", ".filepart", ".crdownload"};

struct drop_version drop_version_of(const void *stat)
{
	const struct stat *st = stat;

	return (struct drop_version){
		.inode = st->st_ino,
		.size_bytes = (uint64_t)st->st_size,
		.modified_ns = st->st_mtim.tv_sec * INT64_C(1000000000) +
			       st->st_mtim.tv_nsec,
	};
}

bool drop_version_equal(
	const struct drop_version *a, const struct drop_version *b)
{
	return a->inode == b->inode && a->size_bytes == b->size_bytes &&
	       a->modified_ns == b->modified_ns;
}

/* --- events -------------------------------------------------------------- */

struct drop_scan *drop_scan_open(const struct drop_config *config)
{
	struct drop_scan *s = base_calloc(1, sizeof(*s));

	s->config = config;
	s->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	return s;
}

static void forget_closed(struct drop_scan *s)
{
	for (size_t i = 0; i < s->closed_count; i++)
		free(s->closed[i]);
	s->closed_count = 0;
}

void drop_scan_close(struct drop_scan **s)
{
	if (!*s)
		return;
	forget_closed(*s);
	free((*s)->closed);
	if ((*s)->fd >= 0)
		close((*s)->fd);
	free(*s);
	*s = NULL;
}

int drop_scan_fd(const struct drop_scan *s)
{
	return s->fd;
}

static size_t find_closed(const struct drop_scan *s, const char *name)
{
	size_t i = 0;

	while (i < s->closed_count && strcmp(s->closed[i], name) != 0)
		i++;
	return i;
}

static void set_closed(struct drop_scan *s, const char *name, bool is_closed)
{
	size_t i = find_closed(s, name);

	if (!is_closed && i < s->closed_count) {
		free(s->closed[i]);
		s->closed[i] = s->closed[--s->closed_count];
	} else if (is_closed && i == s->closed_count && i < CLOSED_MAX) {
		if (!s->closed)
			s->closed =
				base_calloc(CLOSED_MAX, sizeof(s->closed[0]));
		s->closed[s->closed_count++] = base_strdup(name);
	}
}

static void read_events(struct drop_scan *s)
{
	_Alignas(struct inotify_event) char bytes[16 * 1024];
	const struct inotify_event *e;
	ssize_t n;

	while (s->fd >= 0 && (n = read(s->fd, bytes, sizeof(bytes))) > 0)
		for (ssize_t at = 0; at < n;
			at += (ssize_t)(sizeof(*e) + e->len)) {
			e = (const struct inotify_event *)(bytes + at);
			if (e->mask & IN_Q_OVERFLOW)
				forget_closed(s);
			else if (e->len > 0 &&
				 (!s->only || strcmp(s->only, e->name) == 0))
				set_closed(s, e->name,
					(e->mask & (IN_CLOSE_WRITE |
							   IN_MOVED_TO)) != 0);
		}
}

/* Each time anew: the folder may have been replaced. */
static void watch(const struct drop_scan *s, int folder)
{
	char path[32];

	(void)snprintf(path, sizeof(path), "/proc/self/fd/%d", folder);
	if (s->fd >= 0)
		(void)inotify_add_watch(s->fd, path, EVENTS);
}

/* --- looking ------------------------------------------------------------- */

struct look {
	struct drop_folder *folder;
	bool is_maildir;
	struct drop_found *found;
	size_t count;
	bool is_waiting;
};

static bool is_left_out(const char *name)
{
	struct str s = str_from(name);

	if (name[0] == '.' || strpbrk(name, "\r\n"))
		return true;
	for (size_t i = 0; i < ARRAY_LEN(unfinished); i++)
		if (str_ends_with_nocase(s, str_from(unfinished[i])))
			return true;
	return false;
}

/* The time of the last change of any kind: no program can set it back. */
static bool is_whole(
	const struct look *l, const char *name, const struct stat *st)
{
	const struct drop_scan *s = l->folder->scan;
	int64_t age_ms = (clock_now_s() - st->st_ctim.tv_sec) * 1000;

	return l->is_maildir || find_closed(s, name) < s->closed_count ||
	       age_ms >= s->config->settle_ms;
}

static bool is_known(const struct drop_folder *d, const char *name,
	const struct drop_version *version)
{
	const struct drop_version *known = drop_ledger_find(d->ledger, name);

	if (known && drop_version_equal(known, version))
		return true;
	for (size_t i = 0; i < d->file_count; i++)
		if (strcmp(d->files[i].name, name) == 0)
			return true; /* under way */
	return false;
}

static void look_at(
	struct look *l, int base, const char *folder, const char *name)
{
	struct drop_found f = {0};
	char *path = NULL;
	struct stat st;

	if (is_left_out(name) || l->count == DROP_SCAN_MAX)
		return;
	if (asprintf(&path, "%s%s", folder, name) < 0)
		base_oom();
	if (fstatat(base, path, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
		S_ISREG(st.st_mode) && st.st_size > 0) {
		f.version = drop_version_of(&st);
		if (is_known(l->folder, path, &f.version)) {
			set_closed(l->folder->scan, name, false);
		} else if (is_whole(l, name, &st)) {
			f.name = path;
			l->found[l->count++] = f;
			return;
		} else {
			l->is_waiting = true;
		}
	}
	free(path);
}

static bool look_into(
	struct look *l, int base, const char *folder, struct err *err)
{
	int fd = openat(base, folder[0] != '\0' ? folder : ".",
		O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;
	struct dirent *entry;

	if (!dir) {
		err_set_errno(err, ERR_TEMP, "cannot read the folder");
		if (fd >= 0)
			close(fd);
		return false;
	}
	watch(l->folder->scan, fd);
	/* What happened before we look is known when we do. */
	read_events(l->folder->scan);
	while ((entry = readdir(dir)) != NULL)
		look_at(l, base, folder, entry->d_name);
	closedir(dir);
	return true;
}

static bool is_dir(int base, const char *name)
{
	struct stat st;

	return fstatat(base, name, &st, 0) == 0 && S_ISDIR(st.st_mode);
}

static int by_time(const void *a, const void *b)
{
	const struct drop_found *x = a, *y = b;

	if (x->version.modified_ns != y->version.modified_ns)
		return x->version.modified_ns < y->version.modified_ns ? -1 : 1;
	return strcmp(x->name, y->name);
}

/* The folder of a single file, whose name is put into *file. */
static int open_parent(const char *path, const char **file)
{
	const char *slash = strrchr(path, '/');
	char *parent =
		slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
	int fd;

	if (!parent)
		base_oom();
	*file = slash ? slash + 1 : path;
	fd = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(parent);
	return fd;
}

static bool look_at_file(struct look *l, int *base, struct err *err)
{
	const char *name;

	*base = open_parent(l->folder->config->path, &name);
	if (*base < 0)
		return err_set_errno(err, ERR_TEMP, "cannot open the folder");
	l->folder->scan->only = name;
	watch(l->folder->scan, *base);
	read_events(l->folder->scan);
	look_at(l, *base, "", name);
	return faccessat(*base, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0 ||
	       err_set_errno(err, ERR_TEMP, "cannot find it");
}

static bool look(struct look *l, int *base, struct err *err)
{
	*base = open(
		l->folder->config->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (*base < 0 && (errno == ENOTDIR || errno == ENOENT))
		return look_at_file(l, base, err);
	if (*base < 0)
		return err_set_errno(err, ERR_TEMP, "cannot open the folder");
	l->is_maildir = is_dir(*base, "cur") && is_dir(*base, "new");
	if (!l->is_maildir)
		return look_into(l, *base, "", err);
	return look_into(l, *base, "new/", err) &&
	       look_into(l, *base, "cur/", err);
}

bool drop_scan_next(struct drop_folder *d, int *base, struct drop_found **ret,
	size_t *count, bool *is_waiting, struct err *err)
{
	struct look l = {.folder = d};
	int fd = -1;

	/* Here, too, for a folder that is gone: else its last events would
	 * wake us for ever. */
	read_events(d->scan);
	d->scan->only = NULL;
	l.found = base_calloc(DROP_SCAN_MAX, sizeof(l.found[0]));
	if (!look(&l, &fd, err)) {
		drop_found_free(l.found, l.count);
		if (fd >= 0)
			close(fd);
		return false;
	}
	qsort(l.found, l.count, sizeof(l.found[0]), by_time);
	*base = fd;
	*ret = l.found;
	*count = l.count;
	*is_waiting = l.is_waiting;
	return true;
}

void drop_found_free(struct drop_found *found, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(found[i].name);
	free(found);
}
