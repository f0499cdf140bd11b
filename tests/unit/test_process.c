/*
 * test_process.c - child processes, privileges, descriptors.
 *
 * The program runs itself as the child: "test_process child WHAT". Privileges
 * are tested where the test runs as root.
 */
#include "base/process.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char self[4096];
static char *called; /* the same, from argv[0] */

/* --- what the child says about itself --- */

static bool is_open(int fd)
{
	return fcntl(fd, F_GETFD) >= 0;
}

static void say_descriptors(void)
{
	for (int fd = 0; fd < 256; fd++)
		if (is_open(fd))
			printf("%d ", fd);
}

/* "blocked ignored caught" of the usual signals. */
static void say_signals(void)
{
	struct sigaction action;
	sigset_t blocked;

	if (sigprocmask(SIG_SETMASK, NULL, &blocked) != 0)
		return;
	for (int signo = 1; signo < 32; signo++) {
		if (sigismember(&blocked, signo))
			printf("blocked %d ", signo);
		if (sigaction(signo, NULL, &action) == 0 &&
			action.sa_handler == SIG_IGN)
			printf("ignored %d ", signo);
	}
}

/* As after an upgrade: the file we run from is gone. */
static void say_self(void)
{
	char path[4096];
	struct err err;

	if (process_self_path(path, sizeof(path), &err) && unlink(path) == 0 &&
		process_self_path(path, sizeof(path), &err))
		printf("%s", path);
}

static int child_main(const char *what)
{
	char text[4096];
	int signo = 0;
	ssize_t n;

	if (strcmp(what, "descriptors") == 0) {
		say_descriptors();
	} else if (strcmp(what, "signals") == 0) {
		say_signals();
	} else if (strcmp(what, "dir") == 0) {
		printf("%s", getcwd(text, sizeof(text)));
	} else if (strcmp(what, "copy") == 0) {
		while ((n = read(3, text, sizeof(text))) > 0)
			printf("%.*s", (int)n, text);
		fprintf(stderr, "on stderr");
	} else if (strcmp(what, "death") == 0) {
		if (prctl(PR_GET_PDEATHSIG, &signo, 0, 0, 0) == 0)
			printf("%d", signo);
	} else if (strcmp(what, "self") == 0) {
		say_self();
	} else if (strcmp(what, "kill") == 0) {
		(void)raise(SIGKILL);
	} else {
		return atoi(what);
	}
	return 0;
}

/* --- running it --- */

static const struct process_spec plain = {
	.keep_fd = -1, .stdout_fd = -1, .stderr_fd = -1};

/* Start ourselves as `what`, unless the spec already names a program. */
static pid_t spawn_child(struct process_spec spec, const char *what)
{
	const char *const argv[] = {self, "child", what, NULL};
	struct err err;
	pid_t pid;

	if (!spec.argv)
		spec.argv = argv;
	if (!process_spawn(&spec, &pid, &err))
		fail_msg("%s", err.msg);
	return pid;
}

/* Everything the child says on descriptor 1. */
static const char *output_of(struct process_spec spec, const char *what)
{
	static char text[8192];
	size_t len = 0;
	int fds[2];
	ssize_t n;
	pid_t pid;

	assert_int_equal(pipe2(fds, O_CLOEXEC), 0);
	spec.stdout_fd = fds[1];
	pid = spawn_child(spec, what);
	(void)close(fds[1]);
	while ((n = read(fds[0], text + len, sizeof(text) - 1 - len)) > 0)
		len += (size_t)n;
	text[len] = '\0';
	(void)close(fds[0]);
	assert_int_equal(process_wait(pid), 0);
	return text;
}

static void test_exit_status(void **state UNUSED)
{
	assert_int_equal(process_wait(spawn_child(plain, "0")), 0);
	assert_int_equal(process_wait(spawn_child(plain, "7")), 7);
	assert_int_equal(process_wait(spawn_child(plain, "255")), 255);
	assert_int_equal(process_wait(spawn_child(plain, "kill")), 128 + 9);
	assert_int_equal(process_wait(getpid()), -1);
}

static void test_is_alive(void **state UNUSED)
{
	pid_t pid = spawn_child(plain, "0");

	assert_true(process_is_alive(getpid()));
	assert_true(process_is_alive(1));
	assert_true(process_is_alive(pid)); /* until waited for */
	assert_int_equal(process_wait(pid), 0);
	assert_false(process_is_alive(pid));
	assert_false(process_is_alive(0));
	assert_false(process_is_alive(-1));
}

static void test_descriptors(void **state UNUSED)
{
	struct process_spec spec = plain;
	int leaked[3], kept;

	for (size_t i = 0; i < ARRAY_LEN(leaked); i++)
		leaked[i] = fcntl(0, F_DUPFD, i == 0 ? 3 : 50);
	assert_string_equal(output_of(spec, "descriptors"), "0 1 2 ");
	kept = fcntl(0, F_DUPFD_CLOEXEC, 20);
	spec.keep_fd = kept;
	assert_string_equal(output_of(spec, "descriptors"), "0 1 2 3 ");
	assert_true(is_open(kept));
	(void)close(kept);
	for (size_t i = 0; i < ARRAY_LEN(leaked); i++)
		(void)close(leaked[i]);
}

/* A pipe with both ends out of the way of small numbers. */
static void high_pipe(int fds[2])
{
	int low[2];

	assert_int_equal(pipe2(low, O_CLOEXEC), 0);
	for (int i = 0; i < 2; i++) {
		fds[i] = fcntl(low[i], F_DUPFD_CLOEXEC, 30);
		assert_true(fds[i] >= 30);
		(void)close(low[i]);
	}
}

static void expect_text(int fd, const char *expected)
{
	char text[64];
	ssize_t n = read(fd, text, sizeof(text));

	assert_int_equal(n, strlen(expected));
	assert_memory_equal(text, expected, strlen(expected));
	(void)close(fd);
}

/* The numbers they have with us; each may sit where another shall go. */
static void test_descriptors_in_the_way(void **state UNUSED)
{
	static const struct {
		int keep, out, error;
	} cases[] = {{3, 4, 5}, {4, 3, 5}, {5, 4, 3}, {4, 5, 3}, {15, 10, 11},
		{11, 12, 10}};

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct process_spec spec = {.keep_fd = cases[i].keep,
			.stdout_fd = cases[i].out,
			.stderr_fd = cases[i].error};
		int in[2], out[2], error[2];

		high_pipe(in);
		high_pipe(out);
		high_pipe(error);
		assert_int_equal(write(in[1], "kept", 4), 4);
		(void)close(in[1]);
		assert_true(dup2(in[0], spec.keep_fd) > 0);
		assert_true(dup2(out[1], spec.stdout_fd) > 0);
		assert_true(dup2(error[1], spec.stderr_fd) > 0);
		assert_int_equal(process_wait(spawn_child(spec, "copy")), 0);
		expect_text(out[0], "kept");
		expect_text(error[0], "on stderr");
		(void)close(in[0]);
		(void)close(out[1]);
		(void)close(error[1]);
		(void)close(spec.keep_fd);
		(void)close(spec.stdout_fd);
		(void)close(spec.stderr_fd);
	}
}

static void ignore_signal(int signo UNUSED)
{
}

static void test_signals_reset(void **state UNUSED)
{
	sigset_t some, before;

	assert_int_equal(sigemptyset(&some), 0);
	assert_int_equal(sigaddset(&some, SIGTERM), 0);
	assert_int_equal(sigaddset(&some, SIGCHLD), 0);
	assert_int_equal(sigprocmask(SIG_BLOCK, &some, &before), 0);
	assert_true(signal(SIGPIPE, SIG_IGN) != SIG_ERR);
	assert_true(signal(SIGUSR1, ignore_signal) != SIG_ERR);
	assert_string_equal(output_of(plain, "signals"), "");
	/* Ours are as they were. */
	assert_int_equal(sigprocmask(SIG_SETMASK, &before, &some), 0);
	assert_true(sigismember(&some, SIGTERM));
	assert_false(sigismember(&some, SIGHUP));
	assert_true(signal(SIGPIPE, SIG_DFL) == SIG_IGN);
	assert_true(signal(SIGUSR1, SIG_DFL) == ignore_signal);
}

static void test_working_dir_and_death_signal(void **state UNUSED)
{
	struct process_spec spec = plain;

	spec.working_dir = "/usr";
	assert_string_equal(output_of(spec, "dir"), "/usr");
	assert_string_equal(output_of(spec, "death"), "0");
	spec.death_signal = SIGTERM;
	assert_string_equal(output_of(spec, "death"), "15");
}

/* The name it goes by is not the file it is. */
static void test_path(void **state UNUSED)
{
	const char *const argv[] = {"ruad: worker", "child", "dir", NULL};
	struct process_spec spec = plain;

	spec.argv = argv;
	spec.path = self;
	spec.working_dir = "/usr";
	assert_string_equal(output_of(spec, NULL), "/usr");
}

/* Kill -9 of the parent ends the child, under another account too. */
static void test_dies_with_parent(void **state UNUSED)
{
	const char *const argv[] = {"/bin/sleep", "60", NULL};
	struct process_spec spec = plain;
	int life[2];
	pid_t parent;
	char byte;

	spec.argv = argv;
	spec.user = "nobody";
	spec.death_signal = SIGKILL;
	assert_int_equal(pipe2(life, O_CLOEXEC), 0);
	spec.keep_fd = life[1];
	parent = fork();
	if (parent == 0) {
		struct err err;
		pid_t pid;

		if (!process_spawn(&spec, &pid, &err))
			_exit(1);
		(void)raise(SIGKILL);
	}
	(void)close(life[1]);
	assert_int_equal(process_wait(parent), 128 + SIGKILL);
	(void)alarm(10); /* the end of the pipe is the end of the child */
	assert_int_equal(read(life[0], &byte, 1), 0);
	(void)alarm(0);
	(void)close(life[0]);
}

static const struct {
	const char *program, *user, *working_dir;
	const char *msg;
} failures[] = {
	{"/nonexistent/program", NULL, NULL,
		"cannot run \"/nonexistent/program\": "
		"No such file or directory"},
	{"/", NULL, NULL, "cannot run \"/\": Permission denied"},
	{"/bin/true", NULL, "/nonexistent",
		"cannot enter \"/nonexistent\": No such file or directory"},
	{"/bin/true", "no-such-account", NULL,
		"no account \"no-such-account\""},
	{"/bin/true", "root", NULL, "account \"root\" is root"},
};

static void test_failures(void **state UNUSED)
{
	int before = open("/", O_RDONLY), after;

	(void)close(before);
	for (size_t i = 0; i < ARRAY_LEN(failures); i++) {
		const char *const argv[] = {failures[i].program, NULL};
		struct process_spec spec = plain;
		struct err err;
		pid_t pid = -7;

		if (failures[i].user && geteuid() != 0)
			continue;
		spec.argv = argv;
		spec.user = failures[i].user;
		spec.working_dir = failures[i].working_dir;
		assert_false(process_spawn(&spec, &pid, &err));
		assert_int_equal(err.code, ERR_CONFIG);
		assert_string_equal(err.msg, failures[i].msg);
		assert_int_equal(pid, -7);
		/* Nobody is left to be waited for. */
		assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
		assert_int_equal(errno, ECHILD);
	}
	after = open("/", O_RDONLY); /* no descriptor leaked */
	assert_int_equal(after, before);
	(void)close(after);
}

/* A descriptor that is not open cannot be handed on. */
static void test_bad_descriptor(void **state UNUSED)
{
	const char *const argv[] = {"/bin/true", NULL};
	struct process_spec spec = plain;
	struct err err;
	pid_t pid;

	spec.argv = argv;
	spec.keep_fd = 200;
	assert_false(process_spawn(&spec, &pid, &err));
	assert_string_equal(err.msg, "cannot set up descriptors of "
				     "\"/bin/true\": Bad file descriptor");
}

/* With 0 closed the child's own pipe sits on 3, where keep_fd shall go. */
static void test_failure_with_stdin_closed(void **state UNUSED)
{
	const char *const argv[] = {"/nonexistent", NULL};
	struct process_spec spec = plain;
	pid_t child;

	spec.argv = argv;
	spec.keep_fd = STDOUT_FILENO;
	child = fork();
	if (child == 0) {
		struct err err;
		pid_t pid;

		if (close_range(3, ~0U, 0) != 0 || close(0) != 0)
			_exit(1);
		_exit(process_spawn(&spec, &pid, &err) ? 2 : 0);
	}
	assert_int_equal(process_wait(child), 0);
}

/* /bin/sh, for our own directory may be closed to others. */
static void test_spawn_as_user(void **state UNUSED)
{
	const char *const argv[] = {
		"/bin/sh", "-c", "id -u; id -G; cat /proc/self/status", NULL};
	struct process_spec spec = plain;
	char wanted[64];
	const char *text;
	struct err err;
	uid_t uid;
	gid_t gid;

	if (geteuid() != 0)
		skip();
	assert_true(process_user_ids("nobody", &uid, &gid, &err));
	spec.argv = argv;
	spec.user = "nobody";
	text = output_of(spec, NULL);
	(void)snprintf(wanted, sizeof(wanted), "%u\n%u\n", uid, gid);
	assert_memory_equal(text, wanted, strlen(wanted));
	assert_non_null(strstr(text, "NoNewPrivs:\t1"));
	assert_non_null(strstr(text, "CapEff:\t0000000000000000"));
}

static void test_self_path(void **state UNUSED)
{
	char path[4096], small[4] = "abc";
	struct err err;

	assert_true(process_self_path(path, sizeof(path), &err));
	assert_string_equal(path, called);
	assert_false(process_self_path(small, sizeof(small), &err));
	assert_string_equal(small, "abc");
	assert_false(process_self_path(path, strlen(path), &err));
	assert_true(process_self_path(path, strlen(path) + 1, &err));
}

static void test_self_path_deleted(void **state UNUSED)
{
	char copy[] = "/tmp/test_process.XXXXXX";
	int from = open(self, O_RDONLY | O_CLOEXEC), to = mkstemp(copy);
	struct process_spec spec = plain;
	struct stat st;

	assert_true(from >= 0 && to >= 0);
	assert_int_equal(fstat(from, &st), 0);
	assert_int_equal(
		sendfile(to, from, NULL, (size_t)st.st_size), st.st_size);
	assert_int_equal(fchmod(to, 0700), 0);
	(void)close(from);
	(void)close(to);
	spec.path = copy;
	assert_string_equal(output_of(spec, "self"), "/proc/self/exe");
}

static mode_t mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 07777;
}

static void test_make_dir(void **state UNUSED)
{
	char base[] = "/tmp/test_process.XXXXXX";
	mode_t mask = umask(027);
	struct err err;

	assert_non_null(mkdtemp(base));
	assert_int_equal(chdir(base), 0);
	assert_true(process_make_dir("a/b//c/", 0775, &err));
	assert_int_equal(mode_of("a"), 0750);
	assert_int_equal(mode_of("a/b"), 0750);
	assert_int_equal(mode_of("a/b/c"), 0775); /* whatever the umask */
	assert_true(process_make_dir("a/b/c", 0700, &err));
	assert_int_equal(mode_of("a/b/c"), 0775); /* the operator's now */
	assert_true(process_make_dir("/", 0700, &err));
	(void)close(open("a/file", O_CREAT | O_WRONLY, 0600));
	assert_false(process_make_dir("a/file", 0700, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_string_equal(
		err.msg, "cannot make directory \"a/file\": Not a directory");
	assert_false(process_make_dir("a/file/x", 0700, &err));
	assert_false(process_make_dir("", 0700, &err));
	assert_int_equal(unlink("a/file"), 0);
	assert_int_equal(rmdir("a/b/c") | rmdir("a/b") | rmdir("a"), 0);
	assert_int_equal(chdir("/") | rmdir(base), 0);
	(void)umask(mask);
}

static int count_open(void)
{
	int n = 0;

	for (int fd = 0; fd < 2000; fd++)
		n += is_open(fd);
	return n;
}

static void test_reserve_descriptors(void **state UNUSED)
{
	struct rlimit before, now;
	int open_before = count_open();

	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	now = before;
	now.rlim_cur = 20;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &now), 0);
	process_reserve_descriptors(1000);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &now), 0);
	assert_int_equal(now.rlim_cur, before.rlim_max);
	/* Room for them, and none of them open. */
	assert_int_equal(count_open(), open_before);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
}

static void test_die_with_parent(void **state UNUSED)
{
	int signo = 0;

	process_die_with_parent(SIGHUP);
	assert_int_equal(prctl(PR_GET_PDEATHSIG, &signo, 0, 0, 0), 0);
	assert_int_equal(signo, SIGHUP);
	process_die_with_parent(0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_exit_status),
		cmocka_unit_test(test_is_alive),
		cmocka_unit_test(test_descriptors),
		cmocka_unit_test(test_descriptors_in_the_way),
		cmocka_unit_test(test_signals_reset),
		cmocka_unit_test(test_working_dir_and_death_signal),
		cmocka_unit_test(test_path),
		cmocka_unit_test(test_failures),
		cmocka_unit_test(test_bad_descriptor),
		cmocka_unit_test(test_failure_with_stdin_closed),
		cmocka_unit_test(test_spawn_as_user),
		cmocka_unit_test(test_self_path),
		cmocka_unit_test(test_self_path_deleted),
		cmocka_unit_test(test_make_dir),
		cmocka_unit_test(test_reserve_descriptors),
		cmocka_unit_test(test_die_with_parent),
		/* last, for its child may become ours to wait for */
		cmocka_unit_test(test_dies_with_parent),
	};
	struct err err;
	int failed;

	if (argc == 3 && strcmp(argv[1], "child") == 0)
		return child_main(argv[2]);
	called = realpath(argv[0], NULL);
	if (!called || !process_self_path(self, sizeof(self), &err))
		return 1;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	free(called);
	return failed;
}
