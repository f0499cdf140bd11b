/*
 * spool_fault.c - a process that dies at the n-th call that touches the spool.
 *
 * Preloaded (LD_PRELOAD) by tests/integration/test_crash.py. It counts the
 * calls that open, change, sync, move, remove or close something below one
 * folder, by path or by descriptor, and ends the process at the one that is
 * due, as kill -9 would: no handler runs and nothing is flushed. It also plays
 * a disk that keeps no promises.
 *
 *   SPOOL_FAULT_DIR   the folder, without a / at its end
 *   SPOOL_FAULT_FILE  a file of three uint64_t: calls so far (ours to write),
 *                     the call to die at (0: none), whether after it
 *   SPOOL_FAULT_SKIP  "files": their fsync and sync_file_range do nothing;
 *                     "folders": theirs does nothing, and that of a file is
 *                     done before it is renamed, since ext4's would carry the
 *                     new name along
 *   SPOOL_FAULT_LOG   a file that each write, rename and fsync is noted in,
 *                     by a number that grows:
 *                       NUMBER w INODE
 *                       NUMBER r INODE_OF_FOLDER NAME
 *                       NUMBER s INODE SINCE     all before SINCE is synced
 */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define EXIT_CODE 77
#define MAX_DESCRIPTORS 65536

static struct shared {
	_Atomic uint64_t count;
	uint64_t die_at, is_after;
} * shared;
static char dir[4096];
static size_t dir_len;
static bool skips_folders, skips_files;
static int log_fd = -1;
static _Atomic uint64_t log_number;
static _Atomic bool is_of_spool[MAX_DESCRIPTORS];

/* The C library's own, behind ours. */
static struct {
	int (*open)(const char *, int, ...);
	int (*openat)(int, const char *, int, ...);
	int (*close)(int);
	int (*closedir)(DIR *);
	int (*mkdir)(const char *, mode_t);
	int (*mkdirat)(int, const char *, mode_t);
	ssize_t (*write)(int, const void *, size_t);
	ssize_t (*writev)(int, const struct iovec *, int);
	ssize_t (*pwrite)(int, const void *, size_t, off_t);
	int (*ftruncate)(int, off_t);
	int (*fchown)(int, uid_t, gid_t);
	int (*fsync)(int);
	int (*fdatasync)(int);
	int (*syncfs)(int);
	int (*sync_file_range)(int, off64_t, off64_t, unsigned);
	int (*rename)(const char *, const char *);
	int (*renameat)(int, const char *, int, const char *);
	int (*renameat2)(int, const char *, int, const char *, unsigned);
	int (*linkat)(int, const char *, int, const char *, int);
	int (*unlink)(const char *);
	int (*unlinkat)(int, const char *, int);
} libc;

/* Out of the way of what the program opens and closes. */
static void open_log(const char *path)
{
	int fd = path ? libc.open(path, O_WRONLY | O_APPEND) : -1;

	if (fd < 0)
		return;
	log_fd = fcntl(fd, F_DUPFD_CLOEXEC, 500);
	(void)libc.close(fd);
}

static void read_settings(void)
{
	const char *path = getenv("SPOOL_FAULT_FILE"),
		   *skip = getenv("SPOOL_FAULT_SKIP"),
		   *name = getenv("SPOOL_FAULT_DIR");
	int fd = path ? libc.open(path, O_RDWR | O_CLOEXEC) : -1;

	dir_len = name ? strlen(name) : 0;
	if (dir_len == 0 || dir_len >= sizeof(dir))
		abort();
	memcpy(dir, name, dir_len + 1);
	skips_folders = skip && strcmp(skip, "folders") == 0;
	skips_files = skip && strcmp(skip, "files") == 0;
	open_log(getenv("SPOOL_FAULT_LOG"));
	/* Not for a worker: it has another account, and knows no spool. */
	if (fd < 0)
		return;
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED,
		fd, 0);
	if (shared == MAP_FAILED)
		abort();
	(void)libc.close(fd);
}

/* Before main, before rights are given up, and before the constructors of
 * other libraries that open something. */
__attribute__((constructor)) static void begin(void)
{
	if (libc.close)
		return;
#define FIND(name) *(void **)&libc.name = dlsym(RTLD_NEXT, #name)
	FIND(open);
	FIND(openat);
	FIND(closedir);
	FIND(mkdir);
	FIND(mkdirat);
	FIND(write);
	FIND(writev);
	FIND(pwrite);
	FIND(ftruncate);
	FIND(fchown);
	FIND(fsync);
	FIND(fdatasync);
	FIND(syncfs);
	FIND(sync_file_range);
	FIND(rename);
	FIND(renameat);
	FIND(renameat2);
	FIND(linkat);
	FIND(unlink);
	FIND(unlinkat);
	FIND(close); /* the last: see above */
#undef FIND
	read_settings();
}

/* --- whose is it? -------------------------------------------------------- */

static bool is_fd(int fd)
{
	begin();
	return fd >= 0 && fd < MAX_DESCRIPTORS && is_of_spool[fd];
}

static void note_fd(int fd, bool is_ours)
{
	if (fd >= 0 && fd < MAX_DESCRIPTORS)
		is_of_spool[fd] = is_ours;
}

static bool is_at(int fd, const char *path)
{
	begin();
	if (path[0] != '/')
		return is_fd(fd);
	return strncmp(path, dir, dir_len) == 0 &&
	       (path[dir_len] == '/' || path[dir_len] == '\0');
}

static bool is_folder(int fd)
{
	struct stat st;

	return fstat(fd, &st) == 0 && S_ISDIR(st.st_mode);
}

/* --- the end ------------------------------------------------------------- */

static _Noreturn void die(void)
{
	for (;;)
		(void)syscall(SYS_exit_group, EXIT_CODE);
}

/* Counts a call of the spool; true where it is the last one to be made. */
static bool call_begins(bool is_ours)
{
	uint64_t n;

	if (!is_ours || !shared)
		return false;
	n = atomic_fetch_add(&shared->count, 1) + 1;
	if (n != shared->die_at)
		return false;
	if (!shared->is_after)
		die();
	return true;
}

#define PASS_ON(is_ours, type, call)                 \
	do {                                         \
		bool is_last = call_begins(is_ours); \
		type passed = (call);                \
                                                     \
		if (is_last)                         \
			die();                       \
		return passed;                       \
	} while (0)

/* --- the log ------------------------------------------------------------- */

__attribute__((format(printf, 1, 2))) static void note(const char *fmt, ...)
{
	int saved = errno, len;
	char line[512];
	va_list ap;

	if (log_fd < 0)
		return;
	len = snprintf(line, sizeof(line), "%ju ",
		(uintmax_t)atomic_fetch_add(&log_number, 1) + 1);
	va_start(ap, fmt);
	len += vsnprintf(line + len, sizeof(line) - (size_t)len, fmt, ap);
	va_end(ap);
	if (libc.write(log_fd, line, (size_t)len) != len)
		abort();
	errno = saved;
}

static uintmax_t inode(int fd)
{
	struct stat st;

	return fstat(fd, &st) == 0 ? st.st_ino : 0;
}

static ssize_t noted_write(int fd, ssize_t written)
{
	if (is_fd(fd) && written > 0)
		note("w %ju\n", inode(fd));
	return written;
}

static int noted_sync(int fd, int (*sync)(int), bool is_ours)
{
	uintmax_t since = atomic_load(&log_number) + 1;
	int rc = sync(fd);

	if (is_ours && rc == 0)
		note("s %ju %ju\n", inode(fd), since);
	return rc;
}

/* For "folders": all that a file's fsync promises, and no more. */
static void sync_bytes(int at, const char *path)
{
	int fd = skips_folders && is_fd(at)
			 ? libc.openat(at, path, O_RDONLY | O_NOFOLLOW)
			 : -1;

	if (fd < 0)
		return;
	(void)noted_sync(fd, libc.fsync, true);
	(void)libc.close(fd);
}

static int noted_rename(int to_at, const char *to, int rc)
{
	if (is_fd(to_at) && rc == 0)
		note("r %ju %s\n", inode(to_at), to);
	return rc;
}

/* --- the calls ----------------------------------------------------------- */

static int open_noted(int at, const char *path, int flags, mode_t mode)
{
	bool is_ours = is_at(at, path), is_last = call_begins(is_ours);
	int fd = libc.openat(at, path, flags, mode);

	if (is_last)
		die();
	note_fd(fd, is_ours);
	return fd;
}

int open(const char *path, int flags, ...)
{
	mode_t mode;
	va_list ap;

	va_start(ap, flags);
	mode = va_arg(ap, mode_t);
	va_end(ap);
	return open_noted(AT_FDCWD, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...)
{
	mode_t mode;
	va_list ap;

	va_start(ap, flags);
	mode = va_arg(ap, mode_t);
	va_end(ap);
	return open_noted(at, path, flags, mode);
}

int close(int fd)
{
	bool is_ours = is_fd(fd);

	note_fd(fd, false);
	PASS_ON(is_ours, int, libc.close(fd));
}

int closedir(DIR *d)
{
	bool is_ours = is_fd(dirfd(d));

	note_fd(dirfd(d), false);
	PASS_ON(is_ours, int, libc.closedir(d));
}

int mkdir(const char *path, mode_t mode)
{
	PASS_ON(is_at(AT_FDCWD, path), int, libc.mkdir(path, mode));
}

int mkdirat(int at, const char *path, mode_t mode)
{
	PASS_ON(is_at(at, path), int, libc.mkdirat(at, path, mode));
}

ssize_t write(int fd, const void *bytes, size_t len)
{
	PASS_ON(is_fd(fd), ssize_t,
		noted_write(fd, libc.write(fd, bytes, len)));
}

ssize_t writev(int fd, const struct iovec *iov, int count)
{
	PASS_ON(is_fd(fd), ssize_t,
		noted_write(fd, libc.writev(fd, iov, count)));
}

ssize_t pwrite(int fd, const void *bytes, size_t len, off_t at)
{
	PASS_ON(is_fd(fd), ssize_t,
		noted_write(fd, libc.pwrite(fd, bytes, len, at)));
}

int ftruncate(int fd, off_t len)
{
	PASS_ON(is_fd(fd), int, libc.ftruncate(fd, len));
}

int fchown(int fd, uid_t uid, gid_t gid)
{
	PASS_ON(is_fd(fd), int, libc.fchown(fd, uid, gid));
}

static bool is_skipped(int fd)
{
	return is_fd(fd) && (skips_folders || (skips_files && !is_folder(fd)));
}

static int sync_noted(int fd, int (*sync)(int))
{
	return is_skipped(fd) ? 0 : noted_sync(fd, sync, is_fd(fd));
}

int fsync(int fd)
{
	PASS_ON(is_fd(fd), int, sync_noted(fd, libc.fsync));
}

int fdatasync(int fd)
{
	PASS_ON(is_fd(fd), int, sync_noted(fd, libc.fdatasync));
}

int syncfs(int fd)
{
	PASS_ON(is_fd(fd), int, is_skipped(fd) ? 0 : libc.syncfs(fd));
}

/* It waits for the contents, and the folder's fsync then commits their
 * length: without it a file's fsync is not missed on ext4. */
int sync_file_range(int fd, off64_t from, off64_t len, unsigned flags)
{
	PASS_ON(is_fd(fd), int,
		is_fd(fd) && skips_files
			? 0
			: libc.sync_file_range(fd, from, len, flags));
}

int rename(const char *from, const char *to)
{
	PASS_ON(is_at(AT_FDCWD, from) || is_at(AT_FDCWD, to), int,
		libc.rename(from, to));
}

int renameat(int at, const char *from, int to_at, const char *to)
{
	sync_bytes(at, from);
	PASS_ON(is_at(at, from) || is_at(to_at, to), int,
		noted_rename(to_at, to, libc.renameat(at, from, to_at, to)));
}

int renameat2(
	int at, const char *from, int to_at, const char *to, unsigned flags)
{
	sync_bytes(at, from);
	PASS_ON(is_at(at, from) || is_at(to_at, to), int,
		noted_rename(
			to_at, to, libc.renameat2(at, from, to_at, to, flags)));
}

int linkat(int at, const char *from, int to_at, const char *to, int flags)
{
	PASS_ON(is_at(at, from) || is_at(to_at, to), int,
		noted_rename(
			to_at, to, libc.linkat(at, from, to_at, to, flags)));
}

int unlink(const char *path)
{
	PASS_ON(is_at(AT_FDCWD, path), int, libc.unlink(path));
}

int unlinkat(int at, const char *path, int flags)
{
	PASS_ON(is_at(at, path), int, libc.unlinkat(at, path, flags));
}
