/* worker_child.h - one parser worker as a process: begun, ended, mourned. */
#ifndef INGEST_WORKER_CHILD_H
#define INGEST_WORKER_CHILD_H

#include <sys/types.h>

#include "base/err.h"

struct worker_child {
	pid_t pid;
	int fd; /* our end of its socket; -1: not running */
};

/*
 * worker_child_start - run `program worker` with a socket as descriptor 3.
 *
 *   null_fd  its standard output: ours may be a file of the user's
 */
MUST_CHECK bool worker_child_start(struct worker_child *ret,
	const char *program, const char *user, int null_fd, struct err *err);
/*
 * Kill it where it still lives, and fetch how it ended: "killed by signal 11
 * (Segmentation fault)", "it tried a forbidden system call". `why` may be NULL.
 */
void worker_child_kill(struct worker_child *c, struct err *why);
/* Close its socket and let it go by itself: coverage and leak checkers do
 * their work at the end of a process. Killed where it stays. */
void worker_child_end(struct worker_child *c);

#endif
