/* process.c - child processes, privileges, descriptors. */
#include "base/process.h"

#include "base/arena.h"
#include "base/process_account.h"
#include "base/str.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/close_range.h>

/* --- children --- */

static const char *program_of(const struct process_spec *spec)
{
	return spec->path ? spec->path : spec->argv[0];
}

/* What the child tells through a pipe that exec closes. */
struct spawn_failure {
	enum {
		SPAWN_DESCRIPTORS,
		SPAWN_ACCOUNT,
		SPAWN_WORKING_DIR,
		SPAWN_EXEC,
	} stage;
	int error;
};

/*
 * Descriptors 0 to 2 and maybe 3 stay; all others close on exec, `tell` among
 * them. First all are lifted out of the way, so that no dup2 overwrites one
 * that is still due.
 */
static bool child_descriptors(const struct process_spec *spec, int *tell)
{
	const int source[] = {spec->stdout_fd, spec->stderr_fd, spec->keep_fd};
	int lifted[ARRAY_LEN(source)];
	int fd = fcntl(*tell, F_DUPFD_CLOEXEC, 10);

	if (fd < 0)
		return false;
	*tell = fd;
	for (size_t i = 0; i < ARRAY_LEN(source); i++) {
		lifted[i] = -1;
		if (source[i] < 0)
			continue;
		lifted[i] = fcntl(source[i], F_DUPFD_CLOEXEC, 10);
		if (lifted[i] < 0)
			return false;
	}
	for (size_t i = 0; i < ARRAY_LEN(source); i++)
		if (lifted[i] >= 0 && dup2(lifted[i], (int)i + 1) < 0)
			return false;
	return close_range(spec->keep_fd < 0 ? 3 : 4, ~0U,
		       CLOSE_RANGE_CLOEXEC) == 0;
}

/* Handlers and mask of ours mean nothing to the program to come. */
static void child_signals(void)
{
	const struct sigaction standard = {.sa_handler = SIG_DFL};
	sigset_t none;

	for (int signo = 1; signo < NSIG; signo++)
		(void)sigaction(signo, &standard, NULL); /* not all have one */
	(void)sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Between fork and exec: async-signal-safe calls alone. */
static _Noreturn void child_run(const struct process_spec *spec,
	const struct process_account *account, pid_t parent, int tell)
{
	struct spawn_failure failure = {.stage = SPAWN_DESCRIPTORS};
	ssize_t told;

	child_signals();
	if (!child_descriptors(spec, &tell))
		goto out;
	failure.stage = SPAWN_ACCOUNT;
	if (account->groups && !process_account_become(account))
		goto out;
	/* A change of account forgets the death signal: after it. */
	if (spec->death_signal != 0) {
		process_die_with_parent(spec->death_signal);
		if (getppid() != parent)
			_exit(127); /* it died before it counted */
	}
	failure.stage = SPAWN_WORKING_DIR;
	if (spec->working_dir && chdir(spec->working_dir) != 0)
		goto out;
	failure.stage = SPAWN_EXEC;
	(void)execv(program_of(spec), (char *const *)spec->argv);
out:
	failure.error = errno;
	told = write(tell, &failure, sizeof(failure));
	_exit(told == (ssize_t)sizeof(failure) ? 127 : 126);
}

/* Always false: what the child told, as an error. */
static bool fail_spawn(const struct process_spec *spec,
	const struct spawn_failure *failure, struct err *err)
{
	enum err_code code = ERR_CONFIG;

	if (failure->error == EAGAIN || failure->error == ENOMEM ||
		failure->error == EMFILE || failure->error == ENFILE ||
		failure->error == ETXTBSY || failure->error == EIO)
		code = ERR_TEMP;
	errno = failure->error;
	switch (failure->stage) {
	case SPAWN_DESCRIPTORS:
		return err_set_errno(err, code,
			"cannot set up descriptors of \"%s\"",
			program_of(spec));
	case SPAWN_ACCOUNT:
		return err_set_errno(
			err, code, "cannot become account \"%s\"", spec->user);
	case SPAWN_WORKING_DIR:
		return err_set_errno(
			err, code, "cannot enter \"%s\"", spec->working_dir);
	case SPAWN_EXEC:
		break;
	}
	return err_set_errno(err, code, "cannot run \"%s\"", program_of(spec));
}

/* Blocked around fork, so that no handler of ours runs in the child. */
static pid_t fork_child(const struct process_spec *spec,
	const struct process_account *account, int tell)
{
	pid_t parent = getpid(), child;
	sigset_t all, before;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	child = fork();
	if (child == 0)
		child_run(spec, account, parent, tell);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	return child;
}

bool process_spawn(const struct process_spec *spec, pid_t *ret, struct err *err)
{
	struct process_account account = {.groups = NULL};
	struct spawn_failure failure;
	int pipe_fds[2] = {-1, -1};
	bool ok = false;
	ssize_t n;
	pid_t child;

	if (spec->user && geteuid() == 0 &&
		!process_account_find(spec->user, &account, err))
		return false;
	if (pipe2(pipe_fds, O_CLOEXEC) != 0) {
		err_set_errno(err, ERR_TEMP, "cannot make a pipe");
		goto out;
	}
	child = fork_child(spec, &account, pipe_fds[1]);
	if (child < 0) {
		err_set_errno(err, ERR_TEMP, "cannot fork");
		goto out;
	}
	(void)close(pipe_fds[1]);
	pipe_fds[1] = -1;
	do
		n = read(pipe_fds[0], &failure, sizeof(failure));
	while (n < 0 && errno == EINTR);
	ok = n != (ssize_t)sizeof(failure);
	if (ok) {
		*ret = child;
	} else {
		(void)process_wait(child);
		fail_spawn(spec, &failure, err);
	}
out:
	for (size_t i = 0; i < ARRAY_LEN(pipe_fds); i++)
		if (pipe_fds[i] >= 0)
			(void)close(pipe_fds[i]);
	free(account.groups);
	return ok;
}

int process_wait(pid_t pid)
{
	int status;
	pid_t got;

	do
		got = waitpid(pid, &status, 0);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return -1;
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}

bool process_is_alive(pid_t pid)
{
	/* 0 and less would ask for groups. */
	return pid > 0 && (kill(pid, 0) == 0 || errno == EPERM);
}

void process_die_with_parent(int signo)
{
	int rc = prctl(PR_SET_PDEATHSIG, signo, 0, 0, 0);

	assert(rc == 0); /* unless the number is no signal */
	(void)rc;
}

/* --- descriptors --- */

/* More than that, and the table itself is large. */
#define RESERVED_MAX 16384

void process_reserve_descriptors(size_t count)
{
	struct rlimit limit;
	int highest;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	if (limit.rlim_cur < limit.rlim_max) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &limit);
		(void)getrlimit(RLIMIT_NOFILE, &limit);
	}
	if (count > RESERVED_MAX)
		count = RESERVED_MAX;
	if (count > limit.rlim_cur)
		count = (size_t)limit.rlim_cur;
	/* Whatever it is of: the table reaches as far from now on. */
	highest = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, (int)count - 1);
	if (highest >= 0)
		close(highest);
}

/* --- files --- */

bool process_self_path(char *dst, size_t size, struct err *err)
{
	static const char link[] = "/proc/self/exe";
	const struct str deleted = STR(" (deleted)");
	char path[4096];
	ssize_t n = readlink(link, path, sizeof(path));
	struct str text;

	if (n < 0)
		return err_set_errno(err, ERR_TEMP, "cannot read \"%s\"", link);
	text = (struct str){path, (size_t)n};
	/*
	 * Replaced by a newer version while we run: the link itself still
	 * leads to ours, and ours is what speaks our own protocol.
	 */
	if (str_ends_with_nocase(text, deleted))
		text = STR("/proc/self/exe");
	if (text.len >= size || text.len == sizeof(path))
		return err_set(err, ERR_CONFIG,
			"path of the program is longer than %zu bytes", size);
	memcpy(dst, text.ptr, text.len);
	dst[text.len] = '\0';
	return true;
}

/* Made, or there already. */
static bool make_one_dir(
	const char *path, mode_t mode, bool is_last, struct err *err)
{
	enum err_code code = ERR_CONFIG;
	struct stat st;

	if (mkdir(path, mode) == 0) {
		/* The umask may have taken from what was asked for. */
		if (!is_last || chmod(path, mode) == 0)
			return true;
	} else if (errno == EEXIST && stat(path, &st) == 0) {
		if (S_ISDIR(st.st_mode))
			return true;
		errno = ENOTDIR;
	}
	if (errno == ENOSPC || errno == EDQUOT || errno == EIO ||
		errno == ENOMEM)
		code = ERR_TEMP;
	return err_set_errno(err, code, "cannot make directory \"%s\"", path);
}

bool process_make_dir(const char *path, mode_t mode, struct err *err)
{
	char *copy = base_strdup(path);
	size_t len = strlen(copy);
	bool ok = true;

	while (len > 1 && copy[len - 1] == '/')
		copy[--len] = '\0';
	for (size_t i = 1; ok && i < len; i++) {
		if (copy[i] != '/')
			continue;
		copy[i] = '\0';
		ok = make_one_dir(copy, 0755, false, err);
		copy[i] = '/';
	}
	if (ok)
		ok = make_one_dir(copy, mode, true, err);
	free(copy);
	return ok;
}
