/* intake_journal.c - a small file of lines that outlives a crash. */
#include "ingest/intake_journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"

/* Grown by so much since it was written, and to twice that: time to do so
 * again. Some 8,000 lines. */
#define REWRITE_BYTES ((off_t)256 * 1024)

struct intake_journal {
	int dir; /* borrowed */
	char *name, *temp_name;
	struct intake_journal_owner owner;
	int fd;
	off_t size, first_size; /* now, and when it was written anew */
	struct buf added;       /* not in the file yet */
};

static bool fail(
	const struct intake_journal *j, const char *what, struct err *err)
{
	return err_set_errno(
		err, ERR_TEMP, "cannot %s journal \"%s\"", what, j->name);
}

static bool write_all(int fd, struct str bytes)
{
	while (bytes.len > 0) {
		ssize_t n = write(fd, bytes.ptr, bytes.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		bytes.ptr += n;
		bytes.len -= (size_t)n;
	}
	return true;
}

/* --- reading ------------------------------------------------------------- */

static bool read_lines(struct intake_journal *j, FILE *f, struct err *err)
{
	char *line = NULL;
	size_t cap = 0;
	bool ok = true;
	ssize_t n;

	while (ok && (n = getline(&line, &cap, f)) > 0) {
		if (line[n - 1] != '\n')
			break; /* cut off */
		if (!j->owner.line(
			    j->owner.ctx, (struct str){line, (size_t)n - 1}))
			ok = err_set(err, ERR_CONFIG,
				"\"%s\" is no journal of ours; remove it to "
				"begin anew",
				j->name);
	}
	if (ok && ferror(f))
		ok = fail(j, "read", err);
	free(line);
	return ok;
}

static bool read_file(struct intake_journal *j, struct err *err)
{
	int fd = openat(j->dir, j->name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	FILE *f;
	bool ok;

	if (fd < 0 && errno == ENOENT)
		return true;
	f = fd >= 0 ? fdopen(fd, "r") : NULL;
	if (!f) {
		if (fd >= 0)
			close(fd);
		return fail(j, "open", err);
	}
	ok = read_lines(j, f, err);
	fclose(f);
	return ok;
}

/* --- writing ------------------------------------------------------------- */

/* Whole on the disk under its second name, then renamed. */
static bool replace(struct intake_journal *j, int fd, struct str text)
{
	return write_all(fd, text) && fsync(fd) == 0 &&
	       renameat(j->dir, j->temp_name, j->dir, j->name) == 0 &&
	       fsync(j->dir) == 0;
}

bool intake_journal_rewrite(struct intake_journal *j, struct err *err)
{
	int fd = openat(j->dir, j->temp_name,
		O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
	struct buf text = {0};
	bool ok;

	if (fd < 0)
		return fail(j, "create", err);
	j->owner.print(j->owner.ctx, &text);
	ok = replace(j, fd, buf_str(&text));
	if (ok) {
		if (j->fd >= 0)
			close(j->fd);
		j->fd = fd;
		j->size = j->first_size = (off_t)text.len;
		buf_reset(&j->added);
	} else {
		(void)fail(j, "write", err);
		close(fd);
	}
	buf_fini(&text);
	return ok;
}

bool intake_journal_sync(struct intake_journal *j, struct err *err)
{
	if (j->added.len == 0)
		return true;
	if (j->size > 2 * j->first_size + REWRITE_BYTES)
		return intake_journal_rewrite(j, err);
	if (!write_all(j->fd, buf_str(&j->added)) || fdatasync(j->fd) != 0) {
		(void)fail(j, "write", err);
		/* Half a line would spoil the next one. */
		if (ftruncate(j->fd, j->size) == 0)
			(void)lseek(j->fd, j->size, SEEK_SET);
		return false;
	}
	j->size += (off_t)j->added.len;
	buf_reset(&j->added);
	return true;
}

void intake_journal_add(struct intake_journal *j, const char *fmt, ...)
{
	char line[8192];
	va_list args;
	int n;

	va_start(args, fmt);
	n = vsnprintf(line, sizeof(line), fmt, args);
	va_end(args);
	if (n > 0 && (size_t)n < sizeof(line))
		buf_add(&j->added, line, (size_t)n);
}

/* --- start and end ------------------------------------------------------- */

bool intake_journal_open(struct intake_journal **ret, int dir, const char *name,
	const struct intake_journal_owner *owner, struct err *err)
{
	struct intake_journal *j = base_calloc(1, sizeof(*j));

	j->dir = dir;
	j->fd = -1;
	j->owner = *owner;
	j->name = base_strdup(name);
	if (asprintf(&j->temp_name, "%s.tmp", name) < 0)
		base_oom();
	if (!read_file(j, err) || !intake_journal_rewrite(j, err)) {
		intake_journal_close(&j);
		return false;
	}
	*ret = j;
	return true;
}

void intake_journal_close(struct intake_journal **j)
{
	if (!*j)
		return;
	if ((*j)->fd >= 0)
		close((*j)->fd);
	buf_fini(&(*j)->added);
	free((*j)->name);
	free((*j)->temp_name);
	free(*j);
	*j = NULL;
}
