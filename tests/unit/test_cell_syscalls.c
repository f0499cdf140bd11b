/* test_cell_syscalls.c - call by call: what a worker in its cell dies of. */
#include "ingest/cell.h"

#include "tests/unit/cell_fixture.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forbidden),
		cmocka_unit_test(test_allowed),
		cmocka_unit_test(test_abort),
	};

	parent = getpid();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
