/* import_walk.c - every message under the paths that a user named, in order. */
#include "ingest/import_walk.h"

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ingest/import_time.h"
#include "ingest/manifest.h"
#include "ingest/mbox.h"
#include "ingest/pipeline_temp.h"

#define COPY_BYTES (64u * 1024)
/* fts_number of a folder that is a Maildir. */
#define IS_MAILDIR 1

struct walk {
	struct walk_options options;
	size_t next_path;
	FTS *tree; /* of the path being walked; NULL: none */
	uint64_t done;
	struct buf name; /* of the present item */

	/* Of the folder the last file was in. */
	struct manifest *manifest;
	char *manifest_folder;

	/* The mailbox being taken apart; NULL: none. */
	struct mbox *mbox;
	int mbox_fd;
	uint64_t mbox_number;
	char *mbox_path;
	int64_t mbox_time_s;
};

/* --- the tree ------------------------------------------------------------ */

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static FTS *open_tree(const char *path)
{
	char *const paths[] = {(char *)(uintptr_t)path, NULL};

	/* Links are followed; fts tells of circles. */
	return fts_open(paths, FTS_LOGICAL | FTS_NOCHDIR, by_name);
}

static bool is_folder(const char *folder, const char *name)
{
	char path[4096];
	struct stat st;
	int n = snprintf(path, sizeof(path), "%s/%s", folder, name);

	return n > 0 && (size_t)n < sizeof(path) && stat(path, &st) == 0 &&
	       S_ISDIR(st.st_mode);
}

/* Of a Maildir the mail counts, and not what a server keeps beside it. */
static bool is_left_out(const FTSENT *e)
{
	/* Also where a shell named it: `ruad import reports/?*`. */
	if (strcmp(e->fts_name, MANIFEST_NAME) == 0)
		return true;
	if (e->fts_level == FTS_ROOTLEVEL)
		return false;
	return e->fts_name[0] == '.' ||
	       (e->fts_parent->fts_number == IS_MAILDIR &&
		       strcmp(e->fts_name, "cur") != 0 &&
		       strcmp(e->fts_name, "new") != 0);
}

/* The next file or unreadable thing; NULL: the tree is at its end. */
static FTSENT *next_file(FTS *tree)
{
	FTSENT *e;

	while ((e = fts_read(tree))) {
		switch (e->fts_info) {
		case FTS_D:
			if (is_left_out(e))
				(void)fts_set(tree, e, FTS_SKIP);
			else if (is_folder(e->fts_path, "cur") &&
				 is_folder(e->fts_path, "new"))
				e->fts_number = IS_MAILDIR;
			break;
		case FTS_DEFAULT: /* a pipe or device: only by its name */
			if (e->fts_level == FTS_ROOTLEVEL)
				return e;
			break;
		case FTS_F:
		case FTS_DNR:
		case FTS_NS:
		case FTS_ERR:
		case FTS_SLNONE:
			if (!is_left_out(e))
				return e;
			break;
		default:
			break;
		}
	}
	return NULL;
}

/* --- arrival ------------------------------------------------------------- */

static bool load_manifest(struct walk *w, const char *path, struct err *err)
{
	const char *slash = strrchr(path, '/');
	char *folder;
	bool ok;

	if (slash)
		folder = strndup(path, (size_t)(slash - path) + 1);
	else
		folder = strdup("./");
	if (!folder)
		base_oom();
	if (w->manifest_folder && strcmp(folder, w->manifest_folder) == 0) {
		free(folder);
		return true;
	}
	manifest_free(&w->manifest);
	ok = manifest_load(&w->manifest, folder, err);
	free(w->manifest_folder);
	w->manifest_folder = folder;
	return ok;
}

/* What the manifest says of a file; NULL: nothing. */
static const struct manifest_entry *told_of(
	const struct walk *w, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (strcmp(path, "-") == 0)
		return NULL;
	return manifest_find(w->manifest, str_from(slash ? slash + 1 : path));
}

/*
 * The manifest's word counts, also where it says that a mail did not
 * authenticate. Without it the operator may vouch (--trusted), and header and
 * file know no more than the time.
 */
static void set_arrival(const struct walk *w, const struct manifest_entry *told,
	int fd, int64_t file_time_s, struct walk_item *item)
{
	struct arrival *a = &item->arrival;

	*a = (struct arrival){
		.host = str_from(w->options.hostname),
		.channel = STR("import"),
	};
	if (told && told->has_arrive)
		a->arrived_s = told->arrive_s;
	else if (!import_mail_time(fd, &a->arrived_s))
		a->arrived_s = file_time_s;
	if (told && told->is_authenticated) {
		a->trust = TRUST_VERIFIED;
		a->auth_domain = told->auth_domain;
	} else if (!told && w->options.trusted_by) {
		a->trust = TRUST_VOUCHED;
		a->trusted_by = str_from(w->options.trusted_by);
	}
}

/* --- mailboxes ----------------------------------------------------------- */

static void close_mailbox(struct walk *w)
{
	if (!w->mbox)
		return;
	mbox_close(&w->mbox);
	close(w->mbox_fd);
	free(w->mbox_path);
	w->mbox_path = NULL;
}

static void open_mailbox(
	struct walk *w, const char *path, int fd, int64_t time_s)
{
	w->mbox = mbox_open(fd, w->options.temp_dir);
	w->mbox_fd = fd;
	w->mbox_number = 0;
	w->mbox_path = base_strdup(path);
	w->mbox_time_s = time_s;
}

/* STEP_END: the mailbox is at its end, and closed. */
static enum step next_of_mailbox(struct walk *w, struct walk_item *ret)
{
	enum step step;

	*ret = (struct walk_item){.fd = -1, .input = READER_MAIL};
	step = mbox_next(w->mbox, &ret->fd, &ret->why);
	if (step == STEP_END) {
		close_mailbox(w);
		return STEP_END;
	}
	buf_reset(&w->name);
	buf_printf(&w->name, "%s, message %ju", w->mbox_path,
		(uintmax_t)++w->mbox_number);
	ret->path = buf_cstr(&w->name);
	if (step == STEP_ITEM)
		set_arrival(w, told_of(w, w->mbox_path), ret->fd,
			w->mbox_time_s, ret);
	else
		close_mailbox(w); /* no use to go on behind an unread part */
	return STEP_ITEM;
}

/* --- files --------------------------------------------------------------- */

/* Standard input and pipes can be read but once: into a file. */
static bool copy_to_file(struct walk *w, int in, int *ret, struct err *err)
{
	char *block = base_malloc(COPY_BYTES);
	int fd = -1;
	ssize_t n;
	bool ok;

	ok = temp_file_open(w->options.temp_dir, &fd, err);
	while (ok && (n = read(in, block, COPY_BYTES)) != 0)
		if (n > 0)
			ok = temp_file_write(fd, block, (size_t)n, err);
		else if (errno != EINTR)
			ok = err_set_errno(err, ERR_TEMP, "cannot read");
	free(block);
	if (ok)
		*ret = fd;
	else if (fd >= 0)
		close(fd);
	return ok;
}

/* A descriptor with an offset, and the time of what it came from. */
static bool open_file(struct walk *w, const char *path, int *fd,
	int64_t *time_s, struct err *err)
{
	bool is_stdin = strcmp(path, "-") == 0;
	int in = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	bool ok;

	if (in < 0)
		return err_set_errno(err, ERR_TEMP, "cannot open");
	if (fstat(in, &st) == 0 && S_ISREG(st.st_mode) && !is_stdin) {
		*fd = in;
		*time_s = st.st_mtim.tv_sec;
		return true;
	}
	*time_s = clock_now_s();
	ok = copy_to_file(w, in, fd, err);
	if (!is_stdin)
		close(in);
	return ok;
}

/* STEP_END: it was an empty mailbox. */
static enum step begin_file(struct walk *w, const char *path,
	struct walk_item *ret, struct err *err)
{
	int64_t time_s = 0;

	w->done++;
	buf_reset(&w->name);
	buf_add_text(&w->name, path);
	*ret = (struct walk_item){.path = buf_cstr(&w->name), .fd = -1};
	if (strcmp(path, "-") != 0 && !load_manifest(w, path, err))
		return STEP_ERROR;
	if (!open_file(w, path, &ret->fd, &time_s, &ret->why))
		return STEP_ITEM;
	if (mbox_is_one(ret->fd)) {
		open_mailbox(w, path, ret->fd, time_s);
		return next_of_mailbox(w, ret);
	}
	ret->input = READER_ANY;
	set_arrival(w, told_of(w, path), ret->fd, time_s, ret);
	return STEP_ITEM;
}

/* The next path there is something under; "-" for standard input. */
static const char *next_path(struct walk *w, struct err *why)
{
	const char *path;
	FTSENT *e;

	for (;;) {
		if (w->tree) {
			e = next_file(w->tree);
			if (e)
				return e->fts_path;
			(void)fts_close(w->tree);
			w->tree = NULL;
		}
		if (w->next_path == w->options.path_count)
			return NULL;
		path = w->options.paths[w->next_path++];
		if (strcmp(path, "-") == 0)
			return path;
		w->tree = open_tree(path);
		if (!w->tree) {
			err_set_errno(
				why, ERR_TEMP, "cannot read \"%s\"", path);
			return NULL;
		}
	}
}

enum step walk_next(struct walk *w, struct walk_item *ret, struct err *err)
{
	enum step step = STEP_END;
	struct err why = {0};
	const char *path;

	if (w->mbox)
		step = next_of_mailbox(w, ret);
	while (step == STEP_END && (path = next_path(w, &why)))
		step = begin_file(w, path, ret, err);
	if (step == STEP_END && why.code != ERR_NONE) {
		*err = why;
		return STEP_ERROR;
	}
	return step;
}

/* --- the walk ------------------------------------------------------------ */

bool walk_open(
	struct walk **ret, const struct walk_options *options, struct err *err)
{
	struct stat st;
	struct walk *w;

	for (size_t i = 0; i < options->path_count; i++)
		if (strcmp(options->paths[i], "-") != 0 &&
			stat(options->paths[i], &st) != 0)
			return err_set_errno(
				err, ERR_CONFIG, "\"%s\"", options->paths[i]);
	w = base_calloc(1, sizeof(*w));
	w->options = *options;
	*ret = w;
	return true;
}

void walk_close(struct walk **ret)
{
	struct walk *w = *ret;

	if (!w)
		return;
	close_mailbox(w);
	if (w->tree)
		(void)fts_close(w->tree);
	manifest_free(&w->manifest);
	free(w->manifest_folder);
	buf_fini(&w->name);
	free(w);
	*ret = NULL;
}

uint64_t walk_count(const struct walk_options *options)
{
	struct walk w = {.options = *options};
	struct err ignored = {0};
	uint64_t n = 0;

	while (next_path(&w, &ignored))
		n++;
	return n;
}

uint64_t walk_done(const struct walk *w)
{
	return w->done;
}
