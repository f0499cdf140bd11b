/* cell_state.c - one number in a file, and a lock that says it still holds. */
#include "ingest/cell_state.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "ingest/cell.h"

bool cell_state_open(const char *path, int *fd, struct err *err)
{
	struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
	int f = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);

	/* A reader of the file can hold no lock that would conflict. */
	if (f < 0 || fcntl(f, F_OFD_SETLK, &lock) != 0) {
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

	/* What stood there before ends at its newline, too. */
	(void)!pwrite(fd, text, (size_t)len, 0);
}

bool cell_state_read(const char *path, unsigned *on)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	FILE *f = fopen(path, "re");
	unsigned set;
	bool ok;

	if (!f)
		return false;
	/* Only asked for. */
	ok = fcntl(fileno(f), F_OFD_GETLK, &lock) == 0 &&
	     lock.l_type != F_UNLCK && fscanf(f, "%u", &set) == 1 &&
	     set <= CELL_ALL;
	fclose(f);
	if (ok)
		*on = set;
	return ok;
}
