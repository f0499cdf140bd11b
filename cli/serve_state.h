/*
 * serve_state.h - STATE_DIR/serve.state: which services run, for `ruad status`.
 *
 * The one supervisor of a state_dir holds a lock on it; each change rewrites
 * its lines: "NAME PID STARTED_S RESTARTS".
 */
#ifndef CLI_SERVE_STATE_H
#define CLI_SERVE_STATE_H

#include "base/arena.h"
#include "base/err.h"

#include <sys/types.h>

struct serve_line {
	const char *name;
	pid_t pid; /* 0: not running */
	int64_t started_s;
	unsigned restarts;
};

/* ERR_CONFIG where another supervisor has it. *fd holds the lock. */
MUST_CHECK bool serve_state_lock(const char *path, int *fd, struct err *err);
void serve_state_write(int fd, const struct serve_line *lines, size_t count);
/* Empty where no supervisor runs; names live in the arena. */
size_t serve_state_read(const char *path, struct arena *a,
	struct serve_line *lines, size_t max);

#endif
