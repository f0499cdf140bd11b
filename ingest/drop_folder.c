/* drop_folder.c - a watched folder: settling, waiting; the thread. */
#include "ingest/drop_folder.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/process.h"
#include "base/stream.h"

/* While messages are in the spool, or a file is being written. */
#define BUSY_LOOK_MS 500
/* Otherwise, whatever inotify says: it is silent on NFS. */
#define CALM_LOOK_MS 10000
/* A file that cannot be moved is tried again. */
#define FAILED_LOOK_MS 30000

bool drop_rest(const struct drop_folder *d, int64_t ms)
{
	struct pollfd p = {.fd = d->stop_fd, .events = POLLIN};

	return poll(&p, 1, (int)ms) == 0;
}

/* The same once: every half second it tells nobody more. */
static void log_failure(
	struct drop_folder *d, const char *file, const struct err *err)
{
	char text[sizeof(d->last_failure)];

	(void)snprintf(text, sizeof(text), "%.100s: %.150s", file ? file : "",
		err->msg);
	if (strcmp(text, d->last_failure) == 0)
		return;
	memcpy(d->last_failure, text, sizeof(text));
	log_warning("drop_failed", F_STR("drop", d->config->name),
		F_STR("file", file ? file : d->config->path), F_ERR(err));
}

/* --- settling ------------------------------------------------------------ */

/* The path of a file of ours; the drop may itself be one file. */
static void path_of(
	const struct drop_folder *d, const char *name, struct buf *out)
{
	struct stat st;

	buf_add_text(out, d->config->path);
	if (stat(d->config->path, &st) == 0 && S_ISDIR(st.st_mode))
		buf_printf(out, "/%s", name);
}

/* "TO/NAME", in TO/cur where that is a Maildir; the name with an id behind it
 * where one of that name is there already. */
static bool move_file(const char *path, const char *name, const char *to,
	const char *id, struct err *err)
{
	const char *slash = strrchr(name, '/');
	struct buf target = {0};
	struct stat st;
	int rc;

	if (!process_make_dir(to, 0700, err))
		return false;
	buf_printf(&target, "%s/cur", to);
	if (stat(buf_cstr(&target), &st) != 0 || !S_ISDIR(st.st_mode))
		target.len -= 4;
	buf_printf(&target, "/%s", slash ? slash + 1 : name);
	rc = renameat2(
		AT_FDCWD, path, AT_FDCWD, buf_cstr(&target), RENAME_NOREPLACE);
	if (rc != 0 && (errno == EEXIST || errno == EINVAL)) {
		buf_printf(&target, ".%s", id);
		rc = rename(path, buf_cstr(&target));
	}
	if (rc != 0)
		err_set_errno(err, ERR_TEMP, "cannot move it to \"%.120s\"",
			buf_cstr(&target));
	buf_fini(&target);
	return rc == 0;
}

static bool is_unchanged(const char *path, const struct drop_version *version)
{
	struct drop_version now;
	struct stat st;

	if (lstat(path, &st) != 0)
		return false;
	now = drop_version_of(&st);
	return drop_version_equal(&now, version);
}

/* One that grew meanwhile stays, and what is new in it is read next. */
static bool finish_file(
	struct drop_folder *d, struct drop_file *file, struct err *err)
{
	const struct drop_config *c = d->config;
	const char *to = file->has_refused         ? c->refused_folder
			 : c->after == INTAKE_MOVE ? c->done_folder
						   : NULL;
	struct buf path = {0};
	char id[24];
	bool ok;

	path_of(d, file->name, &path);
	(void)snprintf(id, sizeof(id), "%lld", (long long)clock_now_us());
	if (!is_unchanged(buf_cstr(&path), &file->version))
		ok = access(buf_cstr(&path), F_OK) != 0 ||
		     drop_ledger_add(
			     d->ledger, file->name, &file->version, err);
	else if (to)
		ok = move_file(buf_cstr(&path), file->name, to, id, err);
	else if (c->after == INTAKE_DELETE && !file->has_refused)
		ok = unlink(buf_cstr(&path)) == 0 ||
		     err_set_errno(err, ERR_TEMP, "cannot delete it");
	else
		ok = drop_ledger_add(
			d->ledger, file->name, &file->version, err);
	buf_fini(&path);
	return ok;
}

/* False where one could not be moved. */
static bool settle(struct drop_folder *d)
{
	struct err err = {0};
	bool ok = true;

	for (size_t i = 0; i < d->file_count;) {
		struct drop_file *file = &d->files[i];

		drop_file_update(d, file);
		if (file->id_count > 0) {
			i++;
			continue;
		}
		if (!finish_file(d, file, &err)) {
			log_failure(d, file->name, &err);
			ok = false;
			i++;
			continue;
		}
		drop_file_fini(d, file);
		d->files[i] = d->files[--d->file_count];
	}
	return ok;
}

/* --- taking -------------------------------------------------------------- */

/* A file that is too large is not tried again until it changes. */
static bool take_one(struct drop_folder *d, int base,
	const struct drop_found *found, struct err *err)
{
	if (drop_take(d, base, found, err))
		return true;
	log_failure(d, found->name, err);
	return err->code == ERR_LIMIT &&
	       drop_ledger_add(d->ledger, found->name, &found->version, err);
}

/* *is_waiting: something is there that could not be taken yet. */
static void take_all(struct drop_folder *d, bool *is_waiting)
{
	struct drop_found *found = NULL;
	struct err err = {0};
	size_t count = 0;
	int base = -1;

	*is_waiting = true;
	if (!drop_scan_next(d, &base, &found, &count, is_waiting, &err)) {
		log_failure(d, NULL, &err);
		*is_waiting = false;
		return;
	}
	for (size_t i = 0; i < count; i++) {
		if (d->pending >= DROP_PENDING_MAX || !drop_rest(d, 0) ||
			!take_one(d, base, &found[i], &err)) {
			*is_waiting = true;
			break;
		}
	}
	drop_found_free(found, count);
	close(base);
}

/* --- the thread ---------------------------------------------------------- */

/* False where all shall end. */
static bool wait_for_news(const struct drop_folder *d, int64_t ms)
{
	struct pollfd fds[] = {
		{.fd = d->stop_fd, .events = POLLIN},
		/* What happens is of no interest while there is no room. */
		{.fd = d->pending < DROP_PENDING_MAX ? drop_scan_fd(d->scan)
						     : -1,
			.events = POLLIN},
	};

	(void)poll(fds, ARRAY_LEN(fds), (int)ms);
	return fds[0].revents == 0;
}

static void serve(struct drop_folder *d)
{
	bool is_waiting, is_settled;
	int64_t ms;

	do {
		is_settled = settle(d);
		is_waiting = false;
		if (d->pending < DROP_PENDING_MAX)
			take_all(d, &is_waiting);
		ms = d->pending > 0 || is_waiting ? BUSY_LOOK_MS
		     : is_settled                 ? CALM_LOOK_MS
						  : FAILED_LOOK_MS;
	} while (wait_for_news(d, ms));
}

static bool open_drop(struct drop_folder *d, struct err *err)
{
	unsigned char digest[32];
	char name[64];

	sha256(d->config->path, strlen(d->config->path), digest);
	for (int i = 0; i < 16; i++)
		(void)snprintf(name + 2L * i, 3, "%02x", digest[i]);
	(void)snprintf(name + 32, 7, ".files");
	d->scan = drop_scan_open(d->config);
	return drop_ledger_open(&d->ledger, d->dir, name, err);
}

void *drop_folder_main(void *folder)
{
	struct drop_folder *d = folder;
	struct err err = {0};

	if (open_drop(d, &err)) {
		log_info("drop_opened", F_STR("drop", d->config->name),
			F_STR("path", d->config->path));
		serve(d);
	} else {
		log_error("drop_not_opened", F_STR("drop", d->config->name),
			F_ERR(&err));
	}
	for (size_t i = 0; i < d->file_count; i++)
		drop_file_fini(d, &d->files[i]);
	free(d->files);
	drop_scan_close(&d->scan);
	drop_ledger_close(&d->ledger);
	return NULL;
}
