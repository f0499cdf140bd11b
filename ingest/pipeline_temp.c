/* pipeline_temp.c - files without a name, gone with their descriptor. */
#include "ingest/pipeline_temp.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/process.h"

/* Some file systems know no O_TMPFILE (NFS, overlays of old kernels). */
static int open_in(const char *dir)
{
	int fd = open(dir, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	char path[4096];
	int n;

	if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR))
		return fd;
	n = snprintf(path, sizeof(path), "%s/ruad-XXXXXX", dir);
	if (n < 0 || (size_t)n >= sizeof(path)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	fd = mkostemp(path, O_CLOEXEC);
	if (fd >= 0)
		(void)unlink(path);
	return fd;
}

/* The disk is full or broken: another folder is no answer to that. */
static bool is_about_the_disk(int error)
{
	return error == ENOSPC || error == EDQUOT || error == EIO ||
	       error == EMFILE || error == ENFILE;
}

bool temp_file_open(const char *dir, int *fd, struct err *err)
{
	const char *fallback = getenv("TMPDIR");
	struct err ignored;
	int opened = -1;

	if (dir) {
		opened = open_in(dir);
		if (opened < 0 && errno == ENOENT &&
			process_make_dir(dir, 0700, &ignored))
			opened = open_in(dir);
	}
	if (opened < 0 && dir && is_about_the_disk(errno))
		return err_set_errno(
			err, ERR_TEMP, "cannot make a file in \"%s\"", dir);
	if (opened < 0)
		opened = open_in(fallback && fallback[0] ? fallback : "/tmp");
	if (opened < 0)
		return err_set_errno(
			err, ERR_TEMP, "cannot make a temporary file");
	*fd = opened;
	return true;
}

bool temp_file_write(int fd, const void *bytes, size_t len, struct err *err)
{
	const char *at = bytes;
	ssize_t n;

	while (len > 0) {
		n = write(fd, at, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_set_errno(err, ERR_TEMP,
				"cannot write to a temporary file");
		at += n;
		len -= (size_t)n;
	}
	return true;
}
