/*
 * spool_sync.c - the thread that brings received messages to disk.
 *
 * Whatever waits when a round begins is one group: contents written back and
 * waited for, names moved into new/, then everything fsynced, new/ first. The
 * renames stand before the fsyncs so that one journal commit has it all: twice
 * as fast as one for the files and another for the folder. Nothing is
 * acknowledged before the last fsync. Should the power fail before, a journal
 * that keeps its order (ext4, XFS) does not know a name without its contents;
 * elsewhere new/ may then hold the stump of a message that nobody was promised.
 */
#include "store/spool_private.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#define NS_PER_S INT64_C(1000000000)

/* Time to gather company, as a share of what the last round took. */
#define GATHER_SHARE 4
#define GATHER_MAX_NS (5 * NS_PER_S / 1000)
/* After one that was in vain. */
#define GATHER_PAUSE_ROUNDS 16

/* A message on its way: submitted, in the group, done. */
struct item {
	struct item *next;
	struct spool_writer *writer;
	char id[SPOOL_ID_SIZE];
	uint64_t ticket;
	struct buf envelope;
	int env_fd;               /* -1 before and after */
	enum spool_folder folder; /* where its files are */
	bool ok;
	struct err err; /* where not ok */
};

struct item_list {
	struct item *first, **last;
	size_t count;
};

struct spool_sync {
	struct spool *spool; /* borrowed */
	struct spool_crew *crew;
	pthread_t thread;
	pthread_mutex_t mutex; /* over the next four */
	pthread_cond_t wake;
	struct item_list waiting, done;
	bool is_ending;
	int event_fd;
	/* The thread's own, for gather. */
	size_t expected; /* of the last round, and who waited at its end */
	unsigned gather_pause;
	int64_t round_ns; /* the thread's own: how long the last one took */
};

static void list_init(struct item_list *l)
{
	l->first = NULL;
	l->last = &l->first;
	l->count = 0;
}

static void list_append(struct item_list *l, struct item *i)
{
	i->next = NULL;
	*l->last = i;
	l->last = &i->next;
	l->count++;
}

/* All of `from` to the end of `to`. */
static void list_splice(struct item_list *to, struct item_list *from)
{
	if (!from->first)
		return;
	*to->last = from->first;
	to->last = from->last;
	to->count += from->count;
	list_init(from);
}

/* --- one group ----------------------------------------------------------- */

static bool fail(struct item *i, const char *what)
{
	i->ok = false;
	return err_set_errno(
		&i->err, ERR_TEMP, "cannot %s of message %s", what, i->id);
}

/* The files whole in tmp/, not yet on disk. */
static bool item_write(struct spool *s, struct item *i)
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
	const struct item_list *group, const struct spool *s)
{
	struct spool_file *files =
		base_calloc(1 + group->count * 2, sizeof(files[0]));
	size_t n = 0;

	files[n++].fd = s->folders[FOLDER_NEW];
	for (const struct item *i = group->first; i; i = i->next) {
		int skip = i->ok ? 0 : ECANCELED;

		files[n++] = (struct spool_file){i->writer->fd, skip};
		files[n++] = (struct spool_file){i->env_fd, skip};
	}
	return files;
}

/* Whose files had an error (the folder is everybody's) has failed. */
static void mark_failed(struct item_list *group, const struct spool_file *files)
{
	const struct spool_file *f = files + 1;

	for (struct item *i = group->first; i; i = i->next, f += 2) {
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

static void group_rename(struct item_list *group, struct spool *s)
{
	for (struct item *i = group->first; i; i = i->next) {
		if (!i->ok)
			continue;
		i->ok = spool_move(s, i->id, FOLDER_TMP, FOLDER_NEW, &i->err);
		i->folder = i->ok ? FOLDER_NEW : FOLDER_TMP;
	}
}

/* A message that was not taken leaves nothing; its .eml goes first. */
static void item_remove(struct spool *s, const struct item *i)
{
	(void)spool_unlink(s, i->folder, i->id, SPOOL_EML);
	(void)spool_unlink(s, i->folder, i->id, SPOOL_ENV);
}

static void item_close(struct item *i)
{
	spool_writer_close(&i->writer);
	if (i->env_fd >= 0)
		close(i->env_fd);
	i->env_fd = -1;
	buf_fini(&i->envelope);
}

static void group_commit(
	struct item_list *group, struct spool *s, struct spool_crew *crew)
{
	struct spool_file *files;

	for (struct item *i = group->first; i; i = i->next)
		(void)item_write(s, i);
	files = open_files(group, s);
	spool_crew_write(files + 1, group->count * 2);
	mark_failed(group, files);
	group_rename(group, s);
	spool_crew_sync(crew, files, 1 + group->count * 2);
	mark_failed(group, files);
	free(files);
	for (struct item *i = group->first; i; i = i->next) {
		if (!i->ok)
			item_remove(s, i);
		item_close(i);
	}
}

static void item_init(struct item *i, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket)
{
	*i = (struct item){.ticket = ticket,
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
	struct item_list group;
	struct item item;

	item_init(&item, w, env, 0);
	list_init(&group);
	list_append(&group, &item);
	group_commit(&group, s, NULL);
	if (!item.ok)
		*err = item.err;
	return item.ok;
}

/* --- the thread ---------------------------------------------------------- */

static void post(struct spool_sync *y, struct item_list *group)
{
	uint64_t one = 1;

	(void)pthread_mutex_lock(&y->mutex);
	y->expected += y->waiting.count;
	list_splice(&y->done, group);
	/* Fails only where it is readable already. */
	(void)!write(y->event_fd, &one, sizeof(one));
	(void)pthread_mutex_unlock(&y->mutex);
}

static int64_t now_ns(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * NS_PER_S + t.tv_nsec;
}

/*
 * Ten clients that send one message after the other fall into two camps: one
 * is synced while the other comes in, and each round holds half of what it
 * could. So we wait a moment for those who were answered last. Where they do
 * not come back (one message a connection), it is left off for a while. Mutex
 * held.
 */
static void gather(struct spool_sync *y)
{
	int64_t wait_ns = y->round_ns / GATHER_SHARE, until_ns;
	struct timespec until;

	if (y->gather_pause > 0) {
		y->gather_pause--;
		return;
	}
	if (wait_ns > GATHER_MAX_NS)
		wait_ns = GATHER_MAX_NS;
	until_ns = now_ns() + wait_ns;
	until.tv_sec = until_ns / NS_PER_S;
	until.tv_nsec = until_ns % NS_PER_S;
	while (y->waiting.count < y->expected && !y->is_ending)
		if (pthread_cond_timedwait(&y->wake, &y->mutex, &until) != 0) {
			y->gather_pause = GATHER_PAUSE_ROUNDS;
			return;
		}
}

/* False where all is done and no more will come. */
static bool next_group(struct spool_sync *y, struct item_list *group)
{
	(void)pthread_mutex_lock(&y->mutex);
	while (!y->waiting.first && !y->is_ending)
		(void)pthread_cond_wait(&y->wake, &y->mutex);
	if (y->waiting.first)
		gather(y);
	y->expected = y->waiting.count;
	list_splice(group, &y->waiting);
	(void)pthread_mutex_unlock(&y->mutex);
	return group->first != NULL;
}

static void *sync_main(void *ctx)
{
	struct spool_sync *y = ctx;
	struct item_list group;
	int64_t begin_ns;

	list_init(&group);
	while (next_group(y, &group)) {
		begin_ns = now_ns();
		group_commit(&group, y->spool, y->crew);
		y->round_ns = now_ns() - begin_ns;
		post(y, &group);
	}
	return NULL;
}

/* Signals are the loop's business. */
static int start_thread(struct spool_sync *y)
{
	sigset_t all, old;
	int rc;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &old);
	rc = pthread_create(&y->thread, NULL, sync_main, y);
	(void)pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

static void sync_free(struct spool_sync *y)
{
	spool_crew_free(&y->crew);
	(void)pthread_cond_destroy(&y->wake);
	(void)pthread_mutex_destroy(&y->mutex);
	if (y->event_fd >= 0)
		close(y->event_fd);
	free(y);
}

/* By the clock that nobody sets. */
static void init_wake(pthread_cond_t *wake)
{
	pthread_condattr_t attr;

	(void)pthread_condattr_init(&attr);
	(void)pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	(void)pthread_cond_init(wake, &attr);
	(void)pthread_condattr_destroy(&attr);
}

bool spool_sync_open(struct spool_sync **ret, struct spool *s, struct err *err)
{
	struct spool_sync *y = base_calloc(1, sizeof(*y));
	int rc;

	y->spool = s;
	list_init(&y->waiting);
	list_init(&y->done);
	(void)pthread_mutex_init(&y->mutex, NULL);
	init_wake(&y->wake);
	y->crew = spool_crew_new();
	y->event_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	rc = y->event_fd >= 0 ? start_thread(y) : errno;
	if (rc != 0) {
		sync_free(y);
		errno = rc;
		return err_set_errno(
			err, ERR_TEMP, "cannot start the sync thread");
	}
	*ret = y;
	return true;
}

void spool_sync_close(struct spool_sync **y)
{
	struct item *next;

	if (!*y)
		return;
	(void)pthread_mutex_lock(&(*y)->mutex);
	(*y)->is_ending = true;
	(void)pthread_cond_signal(&(*y)->wake);
	(void)pthread_mutex_unlock(&(*y)->mutex);
	(void)pthread_join((*y)->thread, NULL);
	for (struct item *i = (*y)->done.first; i; i = next) {
		next = i->next;
		free(i);
	}
	sync_free(*y);
	*y = NULL;
}

int spool_sync_fd(const struct spool_sync *y)
{
	return y->event_fd;
}

void spool_sync_submit(struct spool_sync *y, struct spool_writer **w,
	const struct spool_envelope *env, uint64_t ticket)
{
	struct item *i = base_malloc(sizeof(*i));

	item_init(i, w, env, ticket);
	(void)pthread_mutex_lock(&y->mutex);
	list_append(&y->waiting, i);
	(void)pthread_cond_signal(&y->wake);
	(void)pthread_mutex_unlock(&y->mutex);
}

static struct item *take_done(struct spool_sync *y)
{
	struct item *i = y->done.first;

	if (!i)
		return NULL;
	y->done.first = i->next;
	if (!y->done.first)
		list_init(&y->done);
	else
		y->done.count--;
	return i;
}

size_t spool_sync_collect(
	struct spool_sync *y, struct spool_result *results, size_t max)
{
	struct item *i;
	uint64_t count;
	size_t n = 0;

	(void)pthread_mutex_lock(&y->mutex);
	while (n < max && (i = take_done(y)) != NULL) {
		results[n] = (struct spool_result){
			.ticket = i->ticket, .ok = i->ok, .err = i->err};
		n++;
		free(i);
	}
	/* Quiet again once nothing is left to fetch. */
	if (!y->done.first)
		(void)!read(y->event_fd, &count, sizeof(count));
	(void)pthread_mutex_unlock(&y->mutex);
	return n;
}
