/* process.h - child processes, privileges, descriptors. */
#ifndef BASE_PROCESS_H
#define BASE_PROCESS_H

#include "base/err.h"

#include <sys/types.h>

struct process_spec {
	const char *path;        /* of the program; NULL: argv[0] */
	const char *const *argv; /* NULL-terminated */
	const char *user;        /* become this account first; NULL: stay */
	int keep_fd;      /* becomes descriptor 3 of the child; -1: none */
	int stdout_fd;    /* becomes descriptor 1; -1: as ours */
	int stderr_fd;    /* becomes descriptor 2; -1: as ours */
	int death_signal; /* sent to the child when we die; 0: none */
	const char *working_dir; /* NULL: as ours */
};

/* fork and exec; every other descriptor is closed in the child. */
MUST_CHECK bool process_spawn(
	const struct process_spec *spec, pid_t *ret, struct err *err);
/*
 * Wait for one child; exit status 0..255, 128 + n for signal n, -1 where there
 * is no such child.
 */
int process_wait(pid_t pid);
/* True while a process of that id exists (also another user's). */
bool process_is_alive(pid_t pid);
/* Path of the running program, for starting ourselves again. */
MUST_CHECK bool process_self_path(char *dst, size_t size, struct err *err);

/* Ids of an account; ERR_CONFIG where there is none of that name. */
MUST_CHECK bool process_user_ids(
	const char *user, uid_t *uid, gid_t *gid, struct err *err);
/*
 * For good: groups, gid, uid, PR_SET_NO_NEW_PRIVS; verified that root cannot
 * be had back. Nothing to do where we are not root.
 */
MUST_CHECK bool process_drop_privileges(const char *user, struct err *err);

/* mkdir -p; the last one gets `mode`. */
MUST_CHECK bool process_make_dir(
	const char *path, mode_t mode, struct err *err);

/*
 * Raise the soft limit of descriptors to the hard one, and make room for
 * `count` of them, as far as that goes. Before the first thread: where threads
 * share the table, who makes it grow waits until no other can use the old one.
 */
void process_reserve_descriptors(size_t count);

/* Move the process past kill -9 of its parent: signo arrives on its death. */
void process_die_with_parent(int signo);

#endif
