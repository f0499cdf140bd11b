/* worker_child.c - one parser worker as a process: begun, ended, mourned. */
#include "ingest/worker_child.h"

#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/process.h"
#include "dmarc/limits.h"

/* A worker without a job ends when its socket closes. */
#define GOODBYE_MS 2000

bool worker_child_start(struct worker_child *ret, const char *program,
	const char *user, int null_fd, struct err *err)
{
	const char *const argv[] = {"ruad", "worker", NULL};
	struct process_spec spec = {
		.path = program,
		.argv = argv,
		.user = user,
		.stdout_fd = null_fd,
		.stderr_fd = -1,
		.death_signal = SIGKILL,
	};
	int sockets[2];
	bool ok;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
		return err_set_errno(err, ERR_TEMP, "cannot make a socket");
	spec.keep_fd = sockets[1];
	ok = process_spawn(&spec, &ret->pid, err);
	if (ok)
		ret->fd = sockets[0];
	else
		close(sockets[0]);
	close(sockets[1]);
	return ok;
}

static void tell_status(int status, struct err *why)
{
	int signo = status - 128;
	const char *name = signo > 0 ? sigdescr_np(signo) : NULL;

	if (signo == SIGSYS)
		err_set(why, ERR_LIMIT, "it tried a forbidden system call");
	else if (signo == SIGXCPU)
		err_set(why, ERR_LIMIT,
			"over its CPU time (ceiling unpack.max_cpu)");
	else if (signo > 0)
		err_set(why, ERR_TEMP, "killed by signal %d (%s)", signo,
			name ? name : "unknown");
	else if (status == 1)
		err_set(why, ERR_LIMIT, "out of memory (%llu MiB)",
			LIMIT_WORKER_BYTES >> 20);
	else
		err_set(why, ERR_TEMP, "ended with exit code %d", status);
}

void worker_child_kill(struct worker_child *c, struct err *why)
{
	int status;

	/* Changes nothing for one that is on its way out already. */
	(void)kill(c->pid, SIGKILL);
	status = process_wait(c->pid);
	if (why)
		tell_status(status, why);
	close(c->fd);
	c->fd = -1;
}

void worker_child_end(struct worker_child *c)
{
	const struct timespec pause = {.tv_nsec = 2000000};
	int64_t until_ms = clock_monotonic_ms() + GOODBYE_MS;
	pid_t gone;

	(void)shutdown(c->fd, SHUT_RDWR);
	while ((gone = waitpid(c->pid, NULL, WNOHANG)) == 0 &&
		clock_monotonic_ms() < until_ms)
		(void)nanosleep(&pause, NULL);
	if (gone == 0) {
		worker_child_kill(c, NULL);
		return;
	}
	close(c->fd);
	c->fd = -1;
}
