#include "cli/supervisor.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/log.h"
#include "base/process.h"
#include "cli/serve_state.h"

#define BACKOFF_FIRST_MS 1000
#define BACKOFF_MOST_MS 30000
#define HEALTHY_MS 60000
/* Within SIGTERM's 10 s: the services, then the database. */
#define STOP_SERVICES_MS 5000
#define STOP_DATABASE_MS 9000
#define ORPHANS_MS 500

enum service_id {
	SERVICE_DATABASE,
	SERVICE_SMTP,
	SERVICE_INGEST,
	SERVICE_IMAP,
	SERVICE_API,
	SERVICE_COUNT
};

struct service {
	const char *command;
	bool is_enabled;
	bool needs_database; /* started once the schema is there */
	pid_t pid;           /* 0: not running */
	int64_t started_ms, start_at_ms;
	int64_t backoff_ms;
	bool is_restart; /* ended on our word, for new configuration */
	unsigned restarts;
	int64_t started_s;
};

struct supervisor {
	struct cli *cli;
	struct service services[SERVICE_COUNT];
	int signals;     /* signalfd */
	int state;       /* serve.state, locked */
	int ready;       /* pipe from the database service; -1: told or ended */
	bool is_ready;   /* the schema is there */
	int64_t stop_ms; /* when SIGTERM came; 0: not yet */
};

static void write_state(const struct supervisor *s)
{
	struct serve_line lines[SERVICE_COUNT];
	size_t n = 0;

	for (size_t i = 0; i < SERVICE_COUNT; i++)
		if (s->services[i].is_enabled)
			lines[n++] = (struct serve_line){
				.name = s->services[i].command,
				.pid = s->services[i].pid,
				.started_s = s->services[i].started_s,
				.restarts = s->services[i].restarts,
			};
	serve_state_write(s->state, lines, n);
}

static bool start(struct supervisor *s, struct service *v, struct err *err)
{
	const char *argv[5] = {"ruad", v->command, NULL};
	struct process_spec spec = {
		.path = s->cli->program,
		.argv = argv,
		.keep_fd = -1,
		.stdout_fd = -1,
		.stderr_fd = -1,
		.death_signal = SIGTERM,
	};
	int pipe_fds[2] = {-1, -1};
	bool ok;

	if (s->cli->config_path != NULL) {
		argv[2] = "-c";
		argv[3] = s->cli->config_path;
	}
	if (v == &s->services[SERVICE_DATABASE] && !s->is_ready) {
		if (pipe2(pipe_fds, O_CLOEXEC) != 0)
			return err_set_errno(err, ERR_TEMP, "pipe");
		spec.keep_fd = pipe_fds[1];
		setenv("RUAD_READY_FD", "3", 1);
	}
	ok = process_spawn(&spec, &v->pid, err);
	unsetenv("RUAD_READY_FD");
	if (pipe_fds[1] >= 0) {
		close(pipe_fds[1]);
		if (s->ready >= 0)
			close(s->ready);
		s->ready = pipe_fds[0];
	}
	if (!ok) {
		v->pid = 0;
		return false;
	}
	v->started_ms = clock_monotonic_ms();
	v->started_s = clock_now_s();
	write_state(s);
	log_info("service_started", F_STR("name", v->command),
		F_INT("pid", v->pid));
	return true;
}

/* When to start a service again that has just ended. */
static void schedule(struct service *v)
{
	int64_t now = clock_monotonic_ms();

	if (v->is_restart)
		v->backoff_ms = 0;
	else if (v->backoff_ms == 0 || now - v->started_ms > HEALTHY_MS)
		v->backoff_ms = BACKOFF_FIRST_MS;
	else if (v->backoff_ms < BACKOFF_MOST_MS / 2)
		v->backoff_ms *= 2;
	else
		v->backoff_ms = BACKOFF_MOST_MS;
	v->start_at_ms = now + v->backoff_ms;
	v->is_restart = false;
}

static void start_due(struct supervisor *s)
{
	int64_t now = clock_monotonic_ms();
	struct err err = {0};

	for (size_t i = 0; i < SERVICE_COUNT; i++) {
		struct service *v = &s->services[i];

		if (!v->is_enabled || v->pid != 0 || v->start_at_ms > now ||
			(v->needs_database && !s->is_ready))
			continue;
		if (!start(s, v, &err)) {
			log_error("service_not_started",
				F_STR("name", v->command), F_ERR(&err));
			schedule(v);
		}
	}
}

static void reap(struct supervisor *s)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (size_t i = 0; i < SERVICE_COUNT; i++) {
			struct service *v = &s->services[i];

			if (v->pid != pid)
				continue;
			v->pid = 0;
			if (s->stop_ms != 0)
				continue;
			v->restarts++;
			write_state(s);
			if (!v->is_restart)
				log_error("service_died",
					F_STR("name", v->command),
					F_INT("pid", pid),
					F_INT("exit",
						WIFEXITED(status)
							? WEXITSTATUS(status)
							: -1),
					F_INT("signal",
						WIFSIGNALED(status)
							? WTERMSIG(status)
							: 0));
			schedule(v);
		}
}

static void signal_services(
	struct supervisor *s, size_t first, size_t end, int signo)
{
	for (size_t i = first; i < end; i++)
		if (s->services[i].pid != 0)
			kill(s->services[i].pid, signo);
}

/* Is there anything for the imap service to do? */
static bool fetches(const struct ruad_config *c)
{
	return c->mailboxes.count + c->drops.count > 0;
}

static void reload(struct supervisor *s)
{
	struct err err = {0};
	void *root;

	if (!config_load(&ruad_schema, s->cli->config_path, s->cli->arena,
		    &root, &err)) {
		log_error("reload_failed", F_ERR(&err));
		return;
	}
	log_info("reload", F_STR("config", s->cli->config_path));
	signal_services(s, SERVICE_SMTP, SERVICE_SMTP + 1, SIGHUP);
	/* Sections come and go; the other services have theirs always. */
	s->services[SERVICE_IMAP].is_enabled = fetches(root);
	for (size_t i = SERVICE_INGEST; i < SERVICE_COUNT; i++)
		s->services[i].is_restart = s->services[i].pid != 0;
	signal_services(s, SERVICE_INGEST, SERVICE_COUNT, SIGTERM);
}

static void read_signals(struct supervisor *s)
{
	struct signalfd_siginfo info;

	while (read(s->signals, &info, sizeof(info)) == sizeof(info))
		switch (info.ssi_signo) {
		case SIGHUP:
			reload(s);
			break;
		case SIGCHLD:
			reap(s);
			break;
		default:
			if (s->stop_ms != 0)
				break;
			s->stop_ms = clock_monotonic_ms();
			log_info("stopping", F_INT("signal", info.ssi_signo));
		}
}

/* The database service says once that the schema is there. */
static void read_ready(struct supervisor *s)
{
	char c;

	if (read(s->ready, &c, 1) == 1)
		s->is_ready = true;
	close(s->ready);
	s->ready = -1;
}

/* Wait for a signal, the ready byte or the next start; then look after it. */
static void turn(struct supervisor *s, int timeout_ms)
{
	struct pollfd fds[2] = {
		{.fd = s->signals, .events = POLLIN},
		{.fd = s->ready, .events = POLLIN},
	};

	if (poll(fds, 2, timeout_ms) <= 0)
		return;
	if (fds[0].revents != 0)
		read_signals(s);
	if (fds[1].revents != 0)
		read_ready(s);
}

static bool any_running(const struct supervisor *s, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (s->services[i].pid != 0)
			return true;
	return false;
}

/*
 * What a service that had to be killed leaves behind comes to us, as we are
 * its subreaper: an initdb or a PostgreSQL that was just being started.
 */
static void kill_orphans(void)
{
	int64_t until_ms = clock_monotonic_ms() + ORPHANS_MS;
	char path[64];
	int pid;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/self/task/%d/children", getpid());
	while (clock_monotonic_ms() < until_ms) {
		f = fopen(path, "re");
		while (f != NULL && fscanf(f, "%d", &pid) == 1)
			kill(pid, SIGKILL);
		if (f != NULL)
			fclose(f);
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
		if (waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD)
			return;
		poll(NULL, 0, 10);
	}
}

/* Tell, wait until `deadline_ms` after SIGTERM, then kill. */
static void stop(
	struct supervisor *s, size_t first, size_t end, int64_t deadline_ms)
{
	bool is_killed = false;

	deadline_ms += s->stop_ms;
	signal_services(s, first, end, SIGTERM);
	while (any_running(s, first, end)) {
		if (!is_killed && clock_monotonic_ms() > deadline_ms) {
			log_warning("service_killed", F_BOOL("late", true));
			signal_services(s, first, end, SIGKILL);
			is_killed = true;
		}
		turn(s, 50);
		reap(s);
	}
	if (is_killed && end == SERVICE_DATABASE + 1)
		kill_orphans();
}

static void init_services(struct supervisor *s)
{
	const struct ruad_config *c = s->cli->config;
	/* clang-format off */
	struct service all[SERVICE_COUNT] = {
		[SERVICE_DATABASE] = { .command = "database", .is_enabled = true },
		[SERVICE_SMTP] = { .command = "smtp", .is_enabled = c->smtp.listen.count + c->smtp.listen_tls.count + c->smtp.listen_lmtp.count > 0 },
		[SERVICE_INGEST] = { .command = "ingest", .is_enabled = true, .needs_database = true },
		[SERVICE_IMAP] = { .command = "imap", .is_enabled = fetches(c) },
		/* With a database of the user's it can tell at once that it is
		 * down; the private one has no password before its first start. */
		[SERVICE_API] = { .command = "api", .is_enabled = c->http.listen.count > 0,
			.needs_database = c->database.url == NULL },
	};
	/* clang-format on */

	memcpy(s->services, all, sizeof(all));
}

bool supervisor_run(struct cli *cli, struct err *err)
{
	struct supervisor s = {.cli = cli, .ready = -1};
	sigset_t set;

	if (!serve_state_lock(options_path(cli, "serve.state"), &s.state, err))
		return false;
	/* Workers of a killed ingest come to us, and leave no zombie. */
	(void)prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	init_services(&s);
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	s.signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (s.signals < 0) {
		close(s.state);
		return err_set_errno(err, ERR_TEMP, "signalfd");
	}
	while (s.stop_ms == 0) {
		start_due(&s);
		turn(&s, 500);
	}
	stop(&s, SERVICE_SMTP, SERVICE_COUNT, STOP_SERVICES_MS);
	stop(&s, SERVICE_DATABASE, SERVICE_DATABASE + 1, STOP_DATABASE_MS);
	log_info("stopped", F_INT("took_ms", clock_monotonic_ms() - s.stop_ms));
	if (s.ready >= 0)
		close(s.ready);
	close(s.signals);
	close(s.state);
	return true;
}
