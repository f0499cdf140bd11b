/* cell_state.c - one number in a file, and a lock that says it still holds. */
#include "ingest/cell_state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "ingest/cell.h"

bool cell_state_open(const char *path, int *fd, struct err *err)
{
	int f = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);

	/* `ruad status` asks with an exclusive lock, for a moment only. */
	if (f < 0 || flock(f, LOCK_SH) != 0) {
		err_set_errno(err, ERR_CONFIG, "cannot open \"%s\"", path);
		if (f >= 0)
			close(f);
		return false;
	}
	*fd = f;
	return true;
}

void cell_state_write(int fd, unsigned on)
{
	char text[16];
	int len = snprintf(text, sizeof(text), "%u\n", on);
	bool ok = pwrite(fd, text, (size_t)len, 0) == len &&
		  ftruncate(fd, len) == 0;

	(void)ok;
}

bool cell_state_read(const char *path, unsigned *on)
{
	FILE *f = fopen(path, "re");
	unsigned set;
	bool ok;

	if (!f)
		return false;
	ok = flock(fileno(f), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK &&
	     fscanf(f, "%u", &set) == 1 && set <= CELL_ALL;
	fclose(f);
	if (ok)
		*on = set;
	return ok;
}
