#include "cli/serve_state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/buf.h"

bool serve_state_lock(const char *path, int *fd, struct err *err)
{
	int f = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);

	if (f < 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot open \"%s\"", path);
	if (flock(f, LOCK_EX | LOCK_NB) != 0) {
		close(f);
		return err_set(err, ERR_CONFIG,
			"another ruad serve uses this state_dir (\"%s\" is "
			"locked)",
			path);
	}
	*fd = f;
	return true;
}

void serve_state_write(int fd, const struct serve_line *lines, size_t count)
{
	struct buf b = {0};
	bool ok;

	for (size_t i = 0; i < count; i++)
		buf_printf(&b, "%s %d %ld %u\n", lines[i].name, lines[i].pid,
			lines[i].started_s, lines[i].restarts);
	/* Only `ruad status` reads it: a failure here harms nothing. */
	ok = pwrite(fd, b.ptr, b.len, 0) == (ssize_t)b.len &&
	     ftruncate(fd, (off_t)b.len) == 0;
	(void)ok;
	buf_fini(&b);
}

size_t serve_state_read(
	const char *path, struct arena *a, struct serve_line *lines, size_t max)
{
	FILE *f = fopen(path, "re");
	char name[32];
	size_t n = 0;
	bool is_running;

	if (f == NULL)
		return 0;
	is_running = flock(fileno(f), LOCK_SH | LOCK_NB) != 0 &&
		     errno == EWOULDBLOCK;
	while (is_running && n < max &&
		fscanf(f, "%31s %d %ld %u", name, &lines[n].pid,
			&lines[n].started_s, &lines[n].restarts) == 4)
		lines[n++].name = arena_copy_cstr(a, name);
	fclose(f);
	return n;
}
