/*
 * test_cell.c - what a worker in its cell may do, and what it dies of.
 *
 * Each case is a child of its own that closes the cell as a worker does and
 * then makes one system call. The release build is what counts; builds with
 * sanitizers have a longer list, and leave those cases out.
 */
#include "ingest/cell.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <linux/seccomp.h>
#include <seccomp.h>

#include "base/base.h"
#include "dmarc/limits.h"
#include "ingest/cell_charsets.h"
#include "ingest/cell_private.h"
#include "ingest/cell_state.h"

/* As a worker has them. */
#define SOCKET_FD 3
#define MESSAGE_FD 4

#define CLOSE_FAILED 90
#define SURVIVED 0

static pid_t parent;

static void *page(void)
{
	return mmap(NULL, 4096, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

/* --- what is forbidden --- */

static void do_open(void)
{
	(void)!open("/etc/passwd", O_RDONLY | O_CLOEXEC);
}

static void do_open_old(void)
{
#ifdef SYS_open
	(void)!syscall(SYS_open, "/etc/passwd", O_RDONLY);
#else
	do_open();
#endif
}

static void do_create(void)
{
	(void)!open("/tmp/cell", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
}

static void do_openat2(void)
{
	uint64_t how[3] = {0};

	(void)!syscall(SYS_openat2, AT_FDCWD, "/", how, sizeof(how));
}

static void do_stat(void)
{
	struct stat st;

	(void)!stat("/etc/passwd", &st);
}

static void do_fstat(void)
{
	struct stat st;

	(void)!fstat(MESSAGE_FD, &st);
}

static void do_unlink(void)
{
	(void)!unlink("/nonexistent");
}

static void do_rename(void)
{
	(void)!rename("/nonexistent", "/nonexistent2");
}

static void do_readlink(void)
{
	char path[64];

	(void)!readlink("/proc/self/exe", path, sizeof(path));
}

static void do_access(void)
{
	(void)!access("/etc/passwd", R_OK);
}

static void do_chdir(void)
{
	(void)!chdir("/");
}

static void do_mount(void)
{
	(void)!syscall(SYS_mount, "none", "/", "tmpfs", 0, NULL);
}

static void do_memfd(void)
{
	(void)!memfd_create("cell", 0);
}

static void do_socket_inet(void)
{
	(void)!socket(AF_INET, SOCK_STREAM, 0);
}

static void do_socket_unix(void)
{
	(void)!socket(AF_UNIX, SOCK_STREAM, 0);
}

static void do_socket_netlink(void)
{
	(void)!socket(AF_NETLINK, SOCK_RAW, 0);
}

static void do_socketpair(void)
{
	int fds[2];

	(void)!socketpair(AF_UNIX, SOCK_STREAM, 0, fds);
}

static void do_connect(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(25)};

	(void)!connect(SOCKET_FD, (struct sockaddr *)&to, sizeof(to));
}

static void do_bind(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET};

	(void)!bind(SOCKET_FD, (struct sockaddr *)&to, sizeof(to));
}

static void do_accept(void)
{
	(void)!accept(SOCKET_FD, NULL, NULL);
}

/* sendto(2) with an address would reach beyond the parent. */
static void do_sendto_address(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(25)};

	(void)!sendto(SOCKET_FD, "x", 1, 0, (struct sockaddr *)&to, sizeof(to));
}

/* Descriptors can be passed out by sendmsg(2). */
static void do_sendmsg(void)
{
	struct msghdr m = {0};

	(void)!sendmsg(SOCKET_FD, &m, 0);
}

static void do_send_elsewhere(void)
{
	(void)!send(MESSAGE_FD, "x", 1, 0);
}

static void do_recv_elsewhere(void)
{
	struct msghdr m = {0};

	(void)!recvmsg(MESSAGE_FD, &m, 0);
}

static void do_write_message(void)
{
	(void)!write(MESSAGE_FD, "x", 1);
}

static void do_write_socket(void)
{
	(void)!write(SOCKET_FD, "x", 1);
}

static void do_pwrite(void)
{
	(void)!pwrite(MESSAGE_FD, "x", 1, 0);
}

static void do_truncate(void)
{
	(void)!truncate("/nonexistent", 0);
}

static void do_ioctl(void)
{
	(void)!syscall(SYS_ioctl, 0, 0x5412, "x"); /* TIOCSTI */
}

static void do_dup(void)
{
	(void)!dup(MESSAGE_FD);
}

static void do_fork(void)
{
	(void)!syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, 0);
}

static void do_clone3(void)
{
	(void)!syscall(SYS_clone3, NULL, (size_t)0);
}

static void do_execve(void)
{
	char *argv[] = {"true", NULL};

	(void)!execve("/bin/true", argv, environ);
}

static void do_execveat(void)
{
	char *argv[] = {"true", NULL};

	(void)!syscall(
		SYS_execveat, MESSAGE_FD, "", argv, environ, AT_EMPTY_PATH);
}

static void do_ptrace(void)
{
	(void)!ptrace(PTRACE_ATTACH, parent, NULL, NULL);
}

static void do_read_parent(void)
{
	char byte;
	struct iovec here = {&byte, 1}, there = {&parent, 1};

	(void)!process_vm_readv(parent, &here, 1, &there, 1, 0);
}

static void do_kill_parent(void)
{
	(void)!kill(parent, SIGCONT);
}

static void do_tgkill_parent(void)
{
	(void)!syscall(SYS_tgkill, parent, parent, SIGABRT);
}

static void do_raise_other(void)
{
	(void)!syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), SIGCONT);
}

static void do_setuid(void)
{
	(void)!syscall(SYS_setuid, 0);
}

static void do_prctl(void)
{
	(void)!prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}

static void do_seccomp(void)
{
	(void)!syscall(SYS_seccomp, 0, 0, NULL);
}

static void do_bpf(void)
{
	(void)!syscall(SYS_bpf, 0, NULL, 0);
}

static void do_io_uring(void)
{
	(void)!syscall(SYS_io_uring_setup, 1, NULL);
}

static void do_sigaction(void)
{
	(void)!signal(SIGXCPU, SIG_IGN);
}

/* SIGXCPU blocked would be a CPU limit gone. */
static void do_sigblock(void)
{
	sigset_t set;

	sigfillset(&set);
	(void)!sigprocmask(SIG_BLOCK, &set, NULL);
}

static void do_raise_memory(void)
{
	const struct rlimit rl = {RLIM_INFINITY, RLIM_INFINITY};

	(void)!setrlimit(RLIMIT_AS, &rl);
}

static void do_limit_parent(void)
{
	const struct rlimit rl = {RLIM_INFINITY, RLIM_INFINITY};

	(void)!prlimit(parent, RLIMIT_CPU, &rl, NULL);
}

static void do_map_executable(void)
{
	(void)!mmap(NULL, 4096, PROT_READ | PROT_EXEC,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void do_map_file(void)
{
	(void)!mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, MESSAGE_FD, 0);
}

static void do_make_executable(void)
{
	(void)!mprotect(page(), 4096, PROT_READ | PROT_EXEC);
}

static void do_futex_wait(void)
{
	const struct timespec soon = {.tv_nsec = 1};
	int word = 0;

	(void)!syscall(SYS_futex, &word, 0, 0, &soon, NULL, 0);
}

static void do_unknown(void)
{
	(void)!syscall(9999);
}

/* 32-bit calls have other numbers: 5 is open(2) there. */
static void do_32_bit(void)
{
#ifdef __x86_64__
	long rc;

	__asm__ volatile("int $0x80"
			 : "=a"(rc)
			 : "a"(5), "b"(0), "c"(0)
			 : "memory");
	(void)rc;
#else
	do_unknown();
#endif
}

/* The numbers of x32 lie beside those of x86-64. */
static void do_x32(void)
{
	(void)!syscall(0x40000000 + SYS_read, MESSAGE_FD, NULL, 0);
}

#define ALWAYS false
#define RELEASE true

static const struct forbidden {
	const char *name;
	void (*act)(void);
	bool is_for_release; /* sanitizers need it */
} forbidden[] = {
	/* clang-format off */
	{ "open",              do_open,             RELEASE },
	{ "open, the old one", do_open_old,         ALWAYS },
	{ "create",            do_create,           RELEASE },
	{ "openat2",           do_openat2,          ALWAYS },
	{ "stat",              do_stat,             RELEASE },
	{ "fstat",             do_fstat,            RELEASE },
	{ "unlink",            do_unlink,           ALWAYS },
	{ "rename",            do_rename,           ALWAYS },
	{ "readlink",          do_readlink,         RELEASE },
	{ "access",            do_access,           ALWAYS },
	{ "chdir",             do_chdir,            ALWAYS },
	{ "mount",             do_mount,            ALWAYS },
	{ "memfd_create",      do_memfd,            ALWAYS },
	{ "socket inet",       do_socket_inet,      ALWAYS },
	{ "socket unix",       do_socket_unix,      ALWAYS },
	{ "socket netlink",    do_socket_netlink,   ALWAYS },
	{ "socketpair",        do_socketpair,       ALWAYS },
	{ "connect",           do_connect,          ALWAYS },
	{ "bind",              do_bind,             ALWAYS },
	{ "accept",            do_accept,           ALWAYS },
	{ "sendto an address", do_sendto_address,   ALWAYS },
	{ "sendmsg",           do_sendmsg,          ALWAYS },
	{ "send elsewhere",    do_send_elsewhere,   ALWAYS },
	{ "recvmsg elsewhere", do_recv_elsewhere,   ALWAYS },
	{ "write to message",  do_write_message,    RELEASE },
	{ "write to socket",   do_write_socket,     RELEASE },
	{ "pwrite",            do_pwrite,           ALWAYS },
	{ "truncate",          do_truncate,         ALWAYS },
	{ "ioctl",             do_ioctl,            ALWAYS },
	{ "dup",               do_dup,              ALWAYS },
	{ "fork",              do_fork,             RELEASE },
	{ "clone3",            do_clone3,           ALWAYS },
	{ "execve",            do_execve,           ALWAYS },
	{ "execveat",          do_execveat,         ALWAYS },
	{ "ptrace",            do_ptrace,           RELEASE },
	{ "process_vm_readv",  do_read_parent,      RELEASE },
	{ "kill",              do_kill_parent,      ALWAYS },
	{ "tgkill the parent", do_tgkill_parent,    RELEASE },
	{ "tgkill, not ABRT",  do_raise_other,      RELEASE },
	{ "setuid",            do_setuid,           ALWAYS },
	{ "prctl",             do_prctl,            RELEASE },
	{ "seccomp",           do_seccomp,          ALWAYS },
	{ "bpf",               do_bpf,              ALWAYS },
	{ "io_uring",          do_io_uring,         ALWAYS },
	{ "sigaction",         do_sigaction,        RELEASE },
	{ "block signals",     do_sigblock,         RELEASE },
	{ "lift RLIMIT_AS",    do_raise_memory,     RELEASE },
	{ "prlimit of parent", do_limit_parent,     RELEASE },
	{ "map executable",    do_map_executable,   RELEASE },
	{ "map a file",        do_map_file,         RELEASE },
	{ "mprotect exec",     do_make_executable,  RELEASE },
	{ "futex wait",        do_futex_wait,       RELEASE },
	{ "unknown number",    do_unknown,          ALWAYS },
	{ "32-bit call",       do_32_bit,           ALWAYS },
	{ "x32 call",          do_x32,              ALWAYS },
	/* clang-format on */
};

/* --- one child a case --- */

struct cell_child {
	pid_t pid;
	int fd; /* our end of its socket */
};

/* A message's descriptor, as worker_pool.c sends it. */
static void send_message(int socket_fd)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {0};
	struct iovec iov = {.iov_base = "j", .iov_len = 1};
	struct msghdr m = {.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control)};
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);
	int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);

	assert_true(fd >= 0);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(fd));
	memcpy(CMSG_DATA(c), &fd, sizeof(fd));
	(void)sendmsg(socket_fd, &m, MSG_NOSIGNAL);
	close(fd);
}

static int receive_message(void)
{
	alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
	char byte;
	struct iovec iov = {.iov_base = &byte, .iov_len = 1};
	struct msghdr m = {.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control)};
	int fd = -1;

	if (recvmsg(SOCKET_FD, &m, MSG_CMSG_CLOEXEC) == 1 &&
		m.msg_controllen > 0)
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(fd));
	return fd;
}

static _Noreturn void child_run(int socket_fd, void (*act)(void))
{
	struct err err = {0};
	unsigned on;

	if (dup2(socket_fd, SOCKET_FD) < 0)
		_exit(CLOSE_FAILED);
	cell_charsets_load();
	if (!cell_close(SOCKET_FD, &on, &err))
		_exit(CLOSE_FAILED);
	if (send(SOCKET_FD, "r", 1, MSG_NOSIGNAL) != 1 ||
		receive_message() != MESSAGE_FD)
		_exit(CLOSE_FAILED);
	act();
	_exit(SURVIVED);
}

/* Returns once it is in its cell, and waits for its message. */
static void begin(struct cell_child *c, void (*act)(void))
{
	int fds[2];
	char byte;

	fflush(NULL);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	c->pid = fork();
	assert_true(c->pid >= 0);
	if (c->pid == 0)
		child_run(fds[1], act);
	close(fds[1]);
	c->fd = fds[0];
	assert_int_equal(recv(c->fd, &byte, 1, 0), 1);
}

static int finish(struct cell_child *c)
{
	int status;

	send_message(c->fd);
	assert_int_equal(waitpid(c->pid, &status, 0), c->pid);
	close(c->fd);
	return status;
}

static int run(void (*act)(void))
{
	struct cell_child c;

	begin(&c, act);
	return finish(&c);
}

static void test_forbidden(void **state UNUSED)
{
	unsigned survivors = 0;

	for (size_t i = 0; i < ARRAY_LEN(forbidden); i++) {
		const struct forbidden *f = &forbidden[i];
		int status;

		if (CELL_IS_INSTRUMENTED && f->is_for_release)
			continue;
		status = run(f->act);
		if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
			continue;
		/* A kernel without 32-bit calls has not even the number. */
		if (f->act == do_32_bit && WIFSIGNALED(status))
			continue;
		print_error("%s: status %#x\n", f->name, (unsigned)status);
		survivors++;
	}
	assert_int_equal(survivors, 0);
}

/* --- what is allowed --- */

static void need(bool ok)
{
	if (!ok)
		_exit(1);
}

static void do_work(void)
{
	char byte;

	need(pread(MESSAGE_FD, &byte, 1, 1) == 1 && byte == 'E');
	need(lseek(MESSAGE_FD, 0, SEEK_SET) == 0);
	need(read(MESSAGE_FD, &byte, 1) == 1 && byte == 0x7f);
	need(send(SOCKET_FD, "frame", 5, MSG_NOSIGNAL) == 5);
	need(close(MESSAGE_FD) == 0);
}

static void do_memory(void)
{
	char *big = malloc(64u << 20);

	need(big);
	memset(big, 1, 64u << 20);
	big = realloc(big, 128u << 20);
	need(big);
	big[(128u << 20) - 1] = 1;
	free(big);
}

static void do_cpu_limit(void)
{
	struct rlimit rl;

	need(getrlimit(RLIMIT_CPU, &rl) == 0);
	rl.rlim_cur = 1000;
	need(setrlimit(RLIMIT_CPU, &rl) == 0);
}

static void do_clock(void)
{
	struct timespec t;

	need(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t) == 0);
	need(clock_gettime(CLOCK_MONOTONIC, &t) == 0);
	need(time(NULL) > 0);
}

static void do_speak(void)
{
	need(write(STDERR_FILENO, "x", 1) == 1);
}

static void test_allowed(void **state UNUSED)
{
	void (*const acts[])(void) = {
		do_work, do_memory, do_cpu_limit, do_clock, do_speak};

	for (size_t i = 0; i < ARRAY_LEN(acts); i++)
		assert_int_equal(run(acts[i]), SURVIVED);
}

/* A failed assertion of ours is told as such, not as a forbidden call. */
static void test_abort(void **state UNUSED)
{
	int status = run(abort);

	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGABRT);
}

/* --- charsets --- */

/* One letter each, written down from the charsets' own tables. */
static const struct charset_case {
	const char *name, *bytes, *utf8;
} charset_cases[] = {
	/* clang-format off */
	{ "windows-1252",   "\x80",             "\xe2\x82\xac" },     /* euro */
	{ "windows-1251",   "\xc6",             "\xd0\x96" },         /* Zhe */
	{ "iso-8859-1",     "\xe9",             "\xc3\xa9" },         /* e acute */
	{ "iso-8859-2",     "\xb1",             "\xc4\x85" },         /* a ogonek */
	{ "ISO-8859-5",     "\xb6",             "\xd0\x96" },         /* Zhe */
	{ "iso-8859-7",     "\xe1",             "\xce\xb1" },         /* alpha */
	{ "iso-8859-9",     "\xfd",             "\xc4\xb1" },         /* dotless i */
	{ "iso-8859-15",    "\xa4",             "\xe2\x82\xac" },     /* euro */
	{ "koi8-r",         "\xf6",             "\xd0\x96" },         /* Zhe */
	{ "UTF-16",         "\xff\xfe\xe9\x00", "\xc3\xa9" },         /* e acute */
	{ "gb2312",         "\xd6\xd0",         "\xe4\xb8\xad" },     /* middle */
	{ "gb18030",        "\xd6\xd0",         "\xe4\xb8\xad" },
	{ "big5",           "\xa4\xa4",         "\xe4\xb8\xad" },
	{ "shift_jis",      "\x92\x86",         "\xe4\xb8\xad" },
	{ "euc-jp",         "\xc3\xe6",         "\xe4\xb8\xad" },
	{ "iso-2022-jp",    "\x1b$BCf\x1b(B",   "\xe4\xb8\xad" },
	{ "euc-kr",         "\xc7\xd1",         "\xed\x95\x9c" },     /* han */
	/* clang-format on */
};

static void convert(const struct charset_case *c)
{
	char out[16] = "", *to = out, *from = (char *)(uintptr_t)c->bytes;
	/* UTF-16 has a NUL in it. */
	size_t left =
		strncmp(c->bytes, "\xff\xfe", 2) == 0 ? 4 : strlen(c->bytes);
	size_t room = sizeof(out) - 1;
	iconv_t cd = iconv_open("UTF-8", c->name);

	need(cd != (iconv_t)-1);
	need(iconv(cd, &from, &left, &to, &room) == 0 && left == 0);
	need(strcmp(out, c->utf8) == 0);
	iconv_close(cd);
	/* libxml2 opens both ways. */
	cd = iconv_open(c->name, "UTF-8");
	need(cd != (iconv_t)-1);
	iconv_close(cd);
}

static void do_charsets(void)
{
	for (size_t i = 0; i < ARRAY_LEN(charset_cases); i++)
		convert(&charset_cases[i]);
	/* Those whose modules are not there open none. */
	need(iconv_open("UTF-8", "EUC-TW") == (iconv_t)-1 && errno == EINVAL);
	need(iconv_open("IBM1047", "UTF-8") == (iconv_t)-1);
	need(iconv_open("UTF-8", "") == (iconv_t)-1);
	need(iconv_open("UTF-8", "//") == (iconv_t)-1);
}

static void test_charsets(void **state UNUSED)
{
	assert_int_equal(run(do_charsets), SURVIVED);
}

/* --- what is around it --- */

static void do_nothing(void)
{
}

/* What /proc says of it, "" where the name does not occur. */
static void proc_line(
	pid_t pid, const char *file, const char *name, char dst[256])
{
	char path[64];
	FILE *f;
	bool found = false;

	(void)snprintf(path, sizeof(path), "/proc/%d/%s", (int)pid, file);
	f = fopen(path, "re");
	assert_non_null(f);
	while (!found && fgets(dst, 256, f))
		found = strncmp(dst, name, strlen(name)) == 0;
	fclose(f);
	if (!found)
		*dst = '\0';
}

static void assert_limit(pid_t pid, const char *name, uintmax_t expected)
{
	char line[256];
	uintmax_t soft, hard;

	proc_line(pid, "limits", name, line);
	assert_int_equal(
		sscanf(line + strlen(name), "%ju %ju", &soft, &hard), 2);
	assert_int_equal(soft, expected);
	assert_int_equal(hard, expected);
}

static void test_limits(void **state UNUSED)
{
	struct cell_child c;
	char line[256];

	begin(&c, do_nothing);
	assert_limit(c.pid, "Max core file size", 0);
	assert_limit(c.pid, "Max processes", 0);
	proc_line(c.pid, "status", "NoNewPrivs:", line);
	assert_string_equal(line, "NoNewPrivs:\t1\n");
	proc_line(c.pid, "status", "Seccomp:", line);
	assert_string_equal(line, "Seccomp:\t2\n");
	if (!CELL_IS_INSTRUMENTED) {
		assert_limit(c.pid, "Max file size", 0);
		assert_limit(c.pid, "Max open files", MESSAGE_FD + 1);
		assert_limit(c.pid, "Max address space", LIMIT_WORKER_BYTES);
	}
	assert_int_equal(finish(&c), SURVIVED);
}

static void do_take_memory(void)
{
	for (size_t taken = 0; taken < LIMIT_WORKER_BYTES; taken += 1u << 20)
		if (!malloc(1u << 20))
			return;
	_exit(1);
}

static void test_memory(void **state UNUSED)
{
	if (!CELL_IS_INSTRUMENTED)
		assert_int_equal(run(do_take_memory), SURVIVED);
}

/* Where a descriptor leads, "" where there is none. */
static void fd_target(pid_t pid, int fd, char dst[256])
{
	char path[64];
	ssize_t n;

	(void)snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)pid, fd);
	n = readlink(path, dst, 255);
	dst[n > 0 ? n : 0] = '\0';
}

/* Only root may look at what is not dumpable. */
static void test_descriptors(void **state UNUSED)
{
	struct cell_child c;
	char target[256];

	if (geteuid() != 0)
		skip();
	begin(&c, do_nothing);
	for (int fd = 0; fd <= (CELL_IS_INSTRUMENTED ? 1 : 2); fd++) {
		fd_target(c.pid, fd, target);
		assert_string_equal(target, "/dev/null");
	}
	fd_target(c.pid, SOCKET_FD, target);
	assert_memory_equal(target, "socket:", 7);
	for (int fd = SOCKET_FD + 1; fd < 64; fd++) {
		fd_target(c.pid, fd, target);
		assert_string_equal(target, "");
	}
	assert_int_equal(finish(&c), SURVIVED);
}

/* --- Landlock alone --- */

static int plain_child(void (*act)(void))
{
	pid_t child;
	int status;

	fflush(NULL);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		act();
		_exit(SURVIVED);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return status;
}

static void listen_on_loopback(struct sockaddr_in *address)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	socklen_t len = sizeof(*address);

	*address = (struct sockaddr_in){.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	need(fd >= 0 && bind(fd, (struct sockaddr *)address, len) == 0 &&
		listen(fd, 1) == 0);
	need(getsockname(fd, (struct sockaddr *)address, &len) == 0);
}

/* 0, or errno. */
static int try_connect(const struct sockaddr_in *to)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	need(fd >= 0);
	return connect(fd, (const struct sockaddr *)to, sizeof(*to)) == 0
		       ? 0
		       : errno;
}

static void do_landlock(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, 1);
	struct sockaddr_in tcp;
	struct err err = {0};
	unsigned on = 0;

	listen_on_loopback(&tcp);
	need(try_connect(&tcp) == 0);
	need(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
	need(cell_landlock_close(&on, &err));
	need((abi >= 1) == ((on & CELL_FILES) != 0));
	need((abi >= 4) == ((on & CELL_TCP) != 0));
	need((abi >= 6) == ((on & CELL_SCOPE) != 0));
	if (on & CELL_FILES) {
		need(open("/etc/passwd", O_RDONLY | O_CLOEXEC) < 0 &&
			errno == EACCES);
		need(open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600) < 0);
		need(mkdir("/tmp/cell", 0700) < 0 && errno == EACCES);
		need(execl("/bin/true", "true", NULL) < 0 && errno == EACCES);
	}
	if (on & CELL_TCP)
		need(try_connect(&tcp) == EACCES);
	if (on & CELL_SCOPE)
		need(kill(parent, 0) < 0 && errno == EPERM);
}

static void test_landlock(void **state UNUSED)
{
	if (!CELL_IS_INSTRUMENTED)
		assert_int_equal(plain_child(do_landlock), SURVIVED);
}

/* --- a kernel that lacks pieces, or fails --- */

/* One system call answers with this error, as on another kernel. */
static void hide(int call, int error, unsigned count, struct scmp_arg_cmp when)
{
	scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);

	need(ctx &&
		seccomp_rule_add(ctx, SCMP_ACT_ERRNO((unsigned)error), call,
			count, when) == 0 &&
		seccomp_load(ctx) == 0);
	seccomp_release(ctx);
}

static unsigned close_now(bool *ok)
{
	struct err err = {0};
	unsigned on = 0;

	*ok = cell_close(SOCKET_FD, &on, &err);
	return on;
}

static void do_without_landlock(void)
{
	bool ok;
	unsigned on;

	hide(SCMP_SYS(landlock_create_ruleset), ENOSYS, 0,
		SCMP_A0(SCMP_CMP_EQ, 0));
	on = close_now(&ok);
	need(ok && (on & CELL_SYSCALLS));
	need(!(on & (CELL_FILES | CELL_TCP | CELL_SCOPE)));
	need(CELL_IS_INSTRUMENTED || !cell_is_tight(on));
}

static void do_without_seccomp(void)
{
	bool ok;
	unsigned on;

	hide(SCMP_SYS(seccomp), ENOSYS, 0, SCMP_A0(SCMP_CMP_EQ, 0));
	on = close_now(&ok);
	need(ok && !(on & CELL_SYSCALLS));
	need(CELL_IS_INSTRUMENTED || (on & CELL_FILES));
	need(!cell_is_tight(on));
}

static void do_broken_landlock(void)
{
	bool ok;

	hide(SCMP_SYS(landlock_restrict_self), E2BIG, 0,
		SCMP_A0(SCMP_CMP_EQ, 0));
	(void)close_now(&ok);
	need(!ok);
}

static void do_broken_seccomp(void)
{
	bool ok;

	hide(SCMP_SYS(seccomp), ENOMEM, 1,
		SCMP_A0(SCMP_CMP_EQ, SECCOMP_SET_MODE_FILTER));
	(void)close_now(&ok);
	need(!ok);
}

/* What is not there is told; what is there and fails, fails. */
static void test_other_kernels(void **state UNUSED)
{
	assert_int_equal(plain_child(do_without_landlock), SURVIVED);
	assert_int_equal(plain_child(do_without_seccomp), SURVIVED);
	if (!CELL_IS_INSTRUMENTED)
		assert_int_equal(plain_child(do_broken_landlock), SURVIVED);
	assert_int_equal(plain_child(do_broken_seccomp), SURVIVED);
}

/* --- telling of it --- */

static void test_words(void **state UNUSED)
{
	struct buf b = {0};

	for (unsigned piece = 1; piece <= CELL_ALL; piece <<= 1) {
		assert_non_null(cell_piece_name(piece));
		assert_non_null(cell_piece_needs(piece));
	}
	assert_null(cell_piece_name(CELL_ALL + 1));
	assert_null(cell_piece_needs(0));
	cell_describe(&b, CELL_SYSCALLS | CELL_MEMORY);
	assert_string_equal(buf_cstr(&b), "seccomp, memory");
	buf_reset(&b);
	cell_describe(&b, 0);
	assert_string_equal(buf_cstr(&b), "none");
	buf_fini(&b);
	assert_true(cell_is_tight(CELL_ALL));
	assert_false(cell_is_tight(CELL_ALL & ~(unsigned)CELL_SYSCALLS));
	assert_false(cell_is_tight(0));
}

/* Known while somebody holds it, and no longer. */
static void test_state(void **state UNUSED)
{
	char path[] = "/tmp/ruad-cell-XXXXXX";
	int fd = mkstemp(path), held = -1;
	struct err err = {0};
	unsigned on = 99;

	assert_true(fd >= 0);
	close(fd);
	assert_false(cell_state_read("/nonexistent", &on));
	assert_false(cell_state_read(path, &on));
	assert_false(cell_state_open("/nonexistent/x", &fd, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_true(cell_state_open(path, &held, &err));
	assert_false(cell_state_read(path, &on)); /* no workers yet */
	cell_state_write(held, CELL_ALL);
	assert_true(cell_state_read(path, &on));
	assert_int_equal(on, CELL_ALL);
	cell_state_write(held, 0); /* over a longer one */
	assert_true(cell_state_read(path, &on));
	assert_int_equal(on, 0);
	assert_int_equal(pwrite(held, "64\n", 3, 0), 3);
	assert_false(cell_state_read(path, &on));
	close(held);
	cell_state_write(-1, 1);
	assert_false(cell_state_read(path, &on));
	unlink(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forbidden),
		cmocka_unit_test(test_allowed),
		cmocka_unit_test(test_abort),
		cmocka_unit_test(test_charsets),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_descriptors),
		cmocka_unit_test(test_landlock),
		cmocka_unit_test(test_other_kernels),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_state),
	};

	parent = getpid();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
