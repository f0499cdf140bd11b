/*
 * spool_room.c - whether there is room for more.
 *
 * What the file system has left is asked each time. What waits in the spool,
 * where that has a ceiling, is counted by a thread: a hundred thousand files
 * take it a tenth of a second, which is more than anybody's 250 may wait.
 */
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <time.h>

/*
 * Kept free for those who make room: ingest and the database need some to
 * store what waits here, and a file system that is full to the last block
 * slows everybody down. A small one gives a sixteenth.
 */
#define RESERVE_BYTES ((uint64_t)64 * 1024 * 1024)
#define RESERVE_INODES 1000u
#define RESERVE_SHARE 16u

/* Between two counts, and so many times what the last one took. */
#define COUNT_PAUSE_MS 1000
#define COUNT_PAUSE_SHARE 4

#define STAT_BLOCK_BYTES 512 /* stat(2), whatever the file system */
#define NS_PER_S INT64_C(1000000000)

struct spool_gauge {
	struct spool *spool; /* borrowed */
	pthread_t thread;
	pthread_mutex_t mutex; /* over is_ending */
	pthread_cond_t wake;
	bool is_ending;
	_Atomic uint64_t bytes; /* of the last count, and what came since */
};

/* --- what waits ---------------------------------------------------------- */

/* What is gone meanwhile counts no more; a folder that cannot be read is what
 * others will complain of. */
static uint64_t count_folder(const struct spool *s, enum spool_folder folder)
{
	uint64_t bytes = 0, id;
	struct dirent *entry;
	struct stat st;
	struct err err;
	DIR *dir;

	if (!spool_read_folder(s, folder, &dir, &err))
		return 0;
	while ((entry = readdir(dir)) != NULL)
		if (spool_id_parse(entry->d_name, &id) &&
			fstatat(s->folders[folder], entry->d_name, &st,
				AT_SYMLINK_NOFOLLOW) == 0)
			bytes += (uint64_t)st.st_blocks * STAT_BLOCK_BYTES;
	closedir(dir);
	return bytes;
}

static int64_t now_ns(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * NS_PER_S + t.tv_nsec;
}

/* What is moved meanwhile may count twice or not at all, until next time. */
static void count_all(struct spool_gauge *g)
{
	atomic_store(&g->bytes, count_folder(g->spool, FOLDER_NEW) +
					count_folder(g->spool, FOLDER_TAKEN));
}

/* False where all shall end. */
static bool rest(struct spool_gauge *g, int64_t ns)
{
	int64_t until_ns = now_ns() + ns;
	struct timespec until = {
		.tv_sec = until_ns / NS_PER_S, .tv_nsec = until_ns % NS_PER_S};
	bool is_ending;

	(void)pthread_mutex_lock(&g->mutex);
	while (!g->is_ending && now_ns() < until_ns)
		(void)pthread_cond_timedwait(&g->wake, &g->mutex, &until);
	is_ending = g->is_ending;
	(void)pthread_mutex_unlock(&g->mutex);
	return !is_ending;
}

static void *gauge_main(void *ctx)
{
	struct spool_gauge *g = ctx;
	int64_t took_ns = 0;

	while (rest(g, COUNT_PAUSE_MS * (NS_PER_S / 1000) +
			       took_ns * COUNT_PAUSE_SHARE)) {
		took_ns = now_ns();
		count_all(g);
		took_ns = now_ns() - took_ns;
	}
	return NULL;
}

/* 0, or the errno. Signals are the loop's business. */
static int start_thread(struct spool_gauge *g)
{
	sigset_t all, old;
	int rc;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &old);
	rc = pthread_create(&g->thread, NULL, gauge_main, g);
	(void)pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

static void gauge_fini(struct spool_gauge *g)
{
	(void)pthread_cond_destroy(&g->wake);
	(void)pthread_mutex_destroy(&g->mutex);
	free(g);
}

static bool gauge_new(
	struct spool_gauge **ret, struct spool *s, struct err *err)
{
	struct spool_gauge *g = base_calloc(1, sizeof(*g));
	pthread_condattr_t attr;

	g->spool = s;
	(void)pthread_mutex_init(&g->mutex, NULL);
	(void)pthread_condattr_init(&attr);
	(void)pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	(void)pthread_cond_init(&g->wake, &attr);
	(void)pthread_condattr_destroy(&attr);
	count_all(g);
	errno = start_thread(g);
	if (errno != 0) {
		err_set_errno(err, ERR_TEMP,
			"cannot start the thread that "
			"counts what waits");
		gauge_fini(g);
		return false;
	}
	*ret = g;
	return true;
}

void spool_gauge_free(struct spool_gauge **g)
{
	if (!*g)
		return;
	(void)pthread_mutex_lock(&(*g)->mutex);
	(*g)->is_ending = true;
	(void)pthread_cond_signal(&(*g)->wake);
	(void)pthread_mutex_unlock(&(*g)->mutex);
	(void)pthread_join((*g)->thread, NULL);
	gauge_fini(*g);
	*g = NULL;
}

void spool_gauge_add(struct spool *s, uint64_t bytes)
{
	if (s->gauge)
		(void)atomic_fetch_add(&s->gauge->bytes, bytes);
}

bool spool_limit(
	struct spool *s, const struct spool_limits *limits, struct err *err)
{
	s->limits = *limits;
	return limits->max_bytes == 0 || gauge_new(&s->gauge, s, err);
}

static bool may_wait(
	const struct spool *s, uint64_t size_bytes, struct err *err)
{
	uint64_t max = s->limits.max_bytes, bytes;

	if (!s->gauge)
		return true;
	bytes = atomic_load(&s->gauge->bytes);
	if (bytes < max && size_bytes <= max - bytes)
		return true;
	return err_set(err, ERR_TEMP,
		"the spool is full: more than %" PRIu64
		" KiB (max_spool) would wait",
		max / 1024);
}

/* --- what is free -------------------------------------------------------- */

static uint64_t automatic(uint64_t total, uint64_t usual)
{
	return total / RESERVE_SHARE < usual ? total / RESERVE_SHARE : usual;
}

static bool has_bytes(const struct spool_limits *limits,
	const struct statvfs *fs, uint64_t size_bytes, struct err *err)
{
	uint64_t reserve = limits->reserve_bytes;
	uint64_t left = fs->f_bavail * fs->f_frsize;

	if (reserve == 0)
		reserve = automatic(fs->f_blocks * fs->f_frsize, RESERVE_BYTES);
	if (left >= reserve && left - reserve >= size_bytes)
		return true;
	return err_set(err, ERR_TEMP,
		"disk is full: less than %" PRIu64
		" KiB (spool_reserve) would stay free",
		reserve / 1024);
}

/* Some file systems (btrfs) have no fixed number and say 0. */
static bool has_inodes(const struct spool_limits *limits,
	const struct statvfs *fs, struct err *err)
{
	uint64_t reserve = (uint64_t)limits->reserve_inodes;

	if (fs->f_files == 0)
		return true;
	if (reserve == 0)
		reserve = automatic(fs->f_files, RESERVE_INODES);
	if (fs->f_favail >= reserve)
		return true;
	return err_set(err, ERR_TEMP,
		"disk is full: less than %" PRIu64
		" inodes (spool_reserve_inodes) are free",
		reserve);
}

bool spool_has_room(const struct spool *s, uint64_t size_bytes, struct err *err)
{
	struct statvfs fs;

	if (fstatvfs(s->folders[FOLDER_TMP], &fs) != 0)
		return err_set_errno(
			err, ERR_TEMP, "cannot ask for free space");
	/* What a journal does that could not be written (ext4). */
	if (fs.f_flag & ST_RDONLY)
		return err_set(err, ERR_TEMP, "the file system is read-only");
	/* What is held in memory has its place there already. */
	size_bytes += atomic_load(&s->held_bytes);
	return has_bytes(&s->limits, &fs, size_bytes, err) &&
	       has_inodes(&s->limits, &fs, err) && may_wait(s, size_bytes, err);
}
