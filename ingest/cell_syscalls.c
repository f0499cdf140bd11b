/*
 * cell_syscalls.c - the system calls of a worker, and death for all others.
 *
 * The only file that includes libseccomp. The list was taken from what workers
 * do, over all of tests/corpus and reports of every size: they receive a
 * message's descriptor, read it, send frames, close it, and manage memory.
 */
#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/futex.h>
#include <linux/seccomp.h>
#include <seccomp.h>

#include "ingest/cell_private.h"

#define MAX_CONDITIONS 3

/* Allowed when all conditions hold. */
struct rule {
	int call;
	unsigned count;
	struct scmp_arg_cmp when[MAX_CONDITIONS];
};

#define IS(argument, value)                                       \
	{                                                         \
		(argument), SCMP_CMP_EQ, (scmp_datum_t)(value), 0 \
	}
/* Of the bits in `mask`, exactly those in `value`. */
#define BITS(argument, mask, value)                                   \
	{                                                             \
		(argument), SCMP_CMP_MASKED_EQ, (scmp_datum_t)(mask), \
			(scmp_datum_t)(value)                         \
	}

/* Memory that cannot be run, and nothing of a file. */
#define NOT_EXECUTABLE BITS(2, PROT_EXEC, 0)
#define ANONYMOUS BITS(3, MAP_ANONYMOUS | MAP_SHARED, MAP_ANONYMOUS)

static bool allow(scmp_filter_ctx ctx, const struct rule *rules, size_t count,
	struct err *err)
{
	int rc;

	for (size_t i = 0; i < count; i++) {
		rc = seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, rules[i].call,
			rules[i].count, rules[i].when);
		if (rc == 0)
			continue;
		errno = -rc;
		return err_set_errno(err, ERR_CONFIG, "seccomp_rule_add");
	}
	return true;
}

static bool allow_work(scmp_filter_ctx ctx, int socket_fd, struct err *err)
{
	const struct rule rules[] = {
		/* clang-format off */
		/* jobs in, frames out; never to an address */
		{ SCMP_SYS(recvmsg), 1, { IS(0, socket_fd) } },
		{ SCMP_SYS(sendto),  2, { IS(0, socket_fd), IS(4, 0) } },
		/* the message */
		{ SCMP_SYS(read),    0, {{0}} },
		{ SCMP_SYS(pread64), 0, {{0}} },
		{ SCMP_SYS(lseek),   0, {{0}} },
		{ SCMP_SYS(close),   0, {{0}} },
		/* memory */
		{ SCMP_SYS(brk),      0, {{0}} },
		{ SCMP_SYS(mmap),     2, { NOT_EXECUTABLE, ANONYMOUS } },
		{ SCMP_SYS(mprotect), 1, { NOT_EXECUTABLE } },
		{ SCMP_SYS(munmap),   0, {{0}} },
		{ SCMP_SYS(mremap),   0, {{0}} },
		/* once-only tables of libraries: nobody ever waits */
		{ SCMP_SYS(futex), 1, { IS(1, FUTEX_WAKE_PRIVATE) } },
		/* a real call where the vDSO has no clock */
		{ SCMP_SYS(clock_gettime), 0, {{0}} },
		{ SCMP_SYS(gettimeofday),  0, {{0}} },
		{ SCMP_SYS(time),          0, {{0}} },
		/* its own CPU time, see worker.c; the parent watches it, too */
		{ SCMP_SYS(prlimit64), 2, { IS(0, 0), IS(1, RLIMIT_CPU) } },
		{ SCMP_SYS(exit_group), 0, {{0}} },
		/* abort(3), so that a failed assertion is told as one */
		{ SCMP_SYS(write),  1, { IS(0, STDERR_FILENO) } },
		{ SCMP_SYS(writev), 1, { IS(0, STDERR_FILENO) } },
		{ SCMP_SYS(rt_sigprocmask), 1, { IS(0, SIG_UNBLOCK) } },
		{ SCMP_SYS(getpid), 0, {{0}} },
		{ SCMP_SYS(gettid), 0, {{0}} },
		{ SCMP_SYS(tgkill), 2, { IS(0, getpid()), IS(2, SIGABRT) } },
		/* clang-format on */
	};

	return allow(ctx, rules, ARRAY_LEN(rules), err);
}

#if CELL_IS_INSTRUMENTED
/* What sanitizers, the leak check at the end and gcov do besides. */
static bool allow_instruments(scmp_filter_ctx ctx, struct err *err)
{
	const struct rule rules[] = {
		/* clang-format off */
		{ SCMP_SYS(openat),     0, {{0}} },
		{ SCMP_SYS(newfstatat), 0, {{0}} },
		{ SCMP_SYS(fstat),      0, {{0}} },
		{ SCMP_SYS(readlink),   0, {{0}} },
		{ SCMP_SYS(getdents64), 0, {{0}} },
		{ SCMP_SYS(fcntl),      0, {{0}} },
		{ SCMP_SYS(write),      0, {{0}} },
		{ SCMP_SYS(writev),     0, {{0}} },
		{ SCMP_SYS(ftruncate),  0, {{0}} },
		{ SCMP_SYS(mmap),       0, {{0}} },
		{ SCMP_SYS(mprotect),   0, {{0}} },
		{ SCMP_SYS(madvise),    0, {{0}} },
		{ SCMP_SYS(futex),      0, {{0}} },
		{ SCMP_SYS(prlimit64),  0, {{0}} },
		{ SCMP_SYS(sysinfo),    0, {{0}} },
		{ SCMP_SYS(getrusage),  0, {{0}} },
		{ SCMP_SYS(clone),      0, {{0}} },
		{ SCMP_SYS(wait4),      0, {{0}} },
		{ SCMP_SYS(ptrace),     0, {{0}} },
		{ SCMP_SYS(prctl),      0, {{0}} },
		{ SCMP_SYS(getppid),    0, {{0}} },
		{ SCMP_SYS(sched_yield),       0, {{0}} },
		{ SCMP_SYS(sched_getaffinity), 0, {{0}} },
		{ SCMP_SYS(nanosleep),         0, {{0}} },
		{ SCMP_SYS(clock_nanosleep),   0, {{0}} },
		{ SCMP_SYS(process_vm_readv),  0, {{0}} },
		{ SCMP_SYS(sigaltstack),       0, {{0}} },
		{ SCMP_SYS(rt_sigaction),      0, {{0}} },
		{ SCMP_SYS(rt_sigprocmask),    0, {{0}} },
		{ SCMP_SYS(rt_sigreturn),      0, {{0}} },
		{ SCMP_SYS(tgkill),            0, {{0}} },
		{ SCMP_SYS(tkill),             0, {{0}} },
		{ SCMP_SYS(exit),              0, {{0}} },
		{ SCMP_SYS(set_robust_list),   0, {{0}} },
		{ SCMP_SYS(rseq),              0, {{0}} },
		/* clang-format on */
	};

	return allow(ctx, rules, ARRAY_LEN(rules), err);
}
#else
static bool allow_instruments(
	scmp_filter_ctx ctx UNUSED, struct err *err UNUSED)
{
	return true;
}
#endif

/* False where the kernel has no such filters, or a container hides them. */
static bool is_available(void)
{
	const uint32_t action = SECCOMP_RET_KILL_PROCESS;

	return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

static bool load(scmp_filter_ctx ctx, struct err *err)
{
	/* Calls of another architecture (32 bits) as much as unknown ones. */
	int rc = seccomp_attr_set(
		ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);

	if (rc == 0)
		rc = seccomp_load(ctx);
	errno = -rc;
	return rc == 0 || err_set_errno(err, ERR_CONFIG, "seccomp_load");
}

bool cell_syscalls_close(int socket_fd, unsigned *on, struct err *err)
{
	scmp_filter_ctx ctx;
	bool ok;

	if (!is_available())
		return true;
	ctx = seccomp_init(SCMP_ACT_KILL_PROCESS);
	if (!ctx)
		return err_set(err, ERR_CONFIG, "seccomp_init failed");
	ok = allow_work(ctx, socket_fd, err) && allow_instruments(ctx, err) &&
	     load(ctx, err);
	seccomp_release(ctx);
	if (ok)
		*on |= CELL_SYSCALLS;
	return ok;
}
