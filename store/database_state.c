#include "store/database_state.h"

#include "base/arena.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* With its newline; 13 numbers of at most 20 digits are 272. */
#define LINE_BYTES 288

struct database_state_line {
	int fd;
	unsigned number;
	struct database_state before; /* what its last holder had counted */
	char text[LINE_BYTES];        /* as it stands there */
};

static struct flock lock_of(unsigned line)
{
	return (struct flock){.l_type = F_WRLCK,
		.l_whence = SEEK_SET,
		.l_start = (off_t)line * LINE_BYTES,
		.l_len = LINE_BYTES};
}

static bool parse(const char *text, struct database_state *ret)
{
	struct database_state s = {.pid = 0};
	int up, at = 0;

	if (sscanf(text, "%d %d %" SCNd64 " %" SCNu64 " %" SCNu64 "%n", &s.pid,
		    &up, &s.retry_wait_ms, &s.retries, &s.held, &at) != 5)
		return false;
	s.is_up = up != 0;
	for (size_t i = 0; i < PG_FAILURE_COUNT; i++) {
		int n = 0;

		if (sscanf(text + at, "%" SCNu64 "%n", &s.failures[i], &n) != 1)
			return false;
		at += n;
	}
	*ret = s;
	return true;
}

static bool read_line(int fd, unsigned line, struct database_state *ret)
{
	char text[LINE_BYTES + 1];
	ssize_t n = pread(fd, text, LINE_BYTES, (off_t)line * LINE_BYTES);

	if (n != LINE_BYTES)
		return false;
	text[n] = '\0';
	if (!parse(text, ret))
		return false;
	ret->line = line;
	return true;
}

bool database_state_open(
	struct database_state_line **ret, const char *path, struct err *err)
{
	struct database_state_line *l = base_calloc(1, sizeof(*l));

	l->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	if (l->fd < 0) {
		err_set_errno(err, ERR_CONFIG, "cannot open \"%s\"", path);
		database_state_close(&l);
		return false;
	}
	for (; l->number < DATABASE_STATE_MAX; l->number++) {
		struct flock lock = lock_of(l->number);

		if (fcntl(l->fd, F_OFD_SETLK, &lock) != 0)
			continue;
		(void)!read_line(l->fd, l->number, &l->before);
		*ret = l;
		return true;
	}
	database_state_close(&l);
	return err_set(err, ERR_LIMIT, "more than %d ingest use \"%s\"",
		DATABASE_STATE_MAX, path);
}

void database_state_close(struct database_state_line **l)
{
	if (*l == NULL)
		return;
	if ((*l)->fd >= 0)
		close((*l)->fd);
	free(*l);
	*l = NULL;
}

void database_state_write(
	struct database_state_line *l, const struct database_state *now)
{
	uint64_t counts[PG_FAILURE_COUNT];
	char text[LINE_BYTES];
	int len;

	pg_failure_counts(counts);
	len = snprintf(text, sizeof(text),
		"%d %d %" PRId64 " %" PRIu64 " %" PRIu64, (int)getpid(),
		now->is_up, now->retry_wait_ms,
		l->before.retries + now->retries, now->held);
	for (size_t i = 0; i < PG_FAILURE_COUNT; i++)
		len += snprintf(text + len, sizeof(text) - (size_t)len,
			" %" PRIu64, l->before.failures[i] + counts[i]);
	memset(text + len, ' ', sizeof(text) - (size_t)len);
	text[LINE_BYTES - 1] = '\n';
	if (memcmp(text, l->text, sizeof(text)) == 0)
		return;
	if (pwrite(l->fd, text, sizeof(text), (off_t)l->number * LINE_BYTES) ==
		LINE_BYTES)
		memcpy(l->text, text, sizeof(text));
}

int database_state_view(const char *path)
{
	return open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0644);
}

size_t database_state_read(
	int view, struct database_state ret[DATABASE_STATE_MAX])
{
	size_t count = 0;

	for (unsigned line = 0; view >= 0 && line < DATABASE_STATE_MAX;
		line++) {
		struct flock lock = lock_of(line);

		if (fcntl(view, F_OFD_GETLK, &lock) == 0 &&
			lock.l_type != F_UNLCK &&
			read_line(view, line, &ret[count]))
			count++;
	}
	return count;
}
