/* cell.c - the cell as a whole: descriptors, limits, then the locks. */
#include "ingest/cell.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <linux/close_range.h>

#include "base/log.h"
#include "dmarc/limits.h"
#include "ingest/cell_private.h"

/* Without these a worker taken over could reach more than its message. */
#define TIGHT_PIECES \
	(CELL_IS_INSTRUMENTED ? CELL_SYSCALLS : CELL_SYSCALLS | CELL_FILES)

static const struct {
	unsigned piece;
	const char *name;
	const char *needs;
} pieces[] = {
	/* clang-format off */
	{ CELL_SYSCALLS, "seccomp",        "a kernel with seccomp filters (Linux 4.14)" },
	{ CELL_FILES,    "landlock-files", "a kernel with Landlock enabled (Linux 5.13)" },
	{ CELL_TCP,      "landlock-tcp",   "Landlock ABI 4 (Linux 6.7)" },
	{ CELL_SCOPE,    "landlock-scope", "Landlock ABI 6 (Linux 6.12)" },
	{ CELL_MEMORY,   "memory",         "a build without sanitizers" },
	{ CELL_ACCOUNT,  "account",        "an account other than root" },
	/* clang-format on */
};

/* --- closing it ---------------------------------------------------------- */

/*
 * Standard error goes, too: a worker taken over must not write into the
 * operator's log. What it died of, the parent sees.
 */
static bool close_descriptors(int socket_fd, struct err *err)
{
	int last = CELL_IS_INSTRUMENTED ? STDOUT_FILENO : STDERR_FILENO;
	int null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (null_fd < 0)
		return err_set_errno(err, ERR_CONFIG, "cannot open /dev/null");
	for (int fd = 0; fd <= last; fd++)
		if (fd != null_fd && dup2(null_fd, fd) < 0)
			return err_set_errno(
				err, ERR_CONFIG, "cannot set up descriptors");
	/* An empty range is an error. */
	if ((socket_fd > STDERR_FILENO + 1 &&
		    close_range(STDERR_FILENO + 1, (unsigned)socket_fd - 1,
			    0) != 0) ||
		close_range((unsigned)socket_fd + 1, ~0U, 0) != 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot close descriptors");
	return true;
}

static bool limit(int what, rlim_t most, const char *name, struct err *err)
{
	const struct rlimit rl = {most, most};

	return setrlimit((__rlimit_resource_t)what, &rl) == 0 ||
	       err_set_errno(err, ERR_CONFIG, "cannot set %s", name);
}

static bool set_limits(int socket_fd, unsigned *on, struct err *err)
{
	/* A core would hold a stranger's mail. */
	if (!limit(RLIMIT_CORE, 0, "RLIMIT_CORE", err) ||
		!limit(RLIMIT_NPROC, 0, "RLIMIT_NPROC", err))
		return false;
	if (CELL_IS_INSTRUMENTED)
		return true;
	if (!limit(RLIMIT_FSIZE, 0, "RLIMIT_FSIZE", err) ||
		!limit(RLIMIT_NOFILE, (rlim_t)socket_fd + 2, "RLIMIT_NOFILE",
			err) ||
		!limit(RLIMIT_AS, LIMIT_WORKER_BYTES, "RLIMIT_AS", err))
		return false;
	*on |= CELL_MEMORY;
	return true;
}

static bool give_up_privileges(unsigned *on, struct err *err)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot give up new privileges");
	/* Others of the same account can neither trace nor read it. */
	if (!CELL_IS_INSTRUMENTED && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot become undumpable");
	if (geteuid() != 0)
		*on |= CELL_ACCOUNT;
	return true;
}

#if CELL_IS_INSTRUMENTED
/*
 * At the end LeakSanitizer looks on from a thread of its own, by ptrace(2),
 * which no cell allows; the readers' unit tests look for leaks.
 */
static bool is_closed;

int __lsan_is_turned_off(void);
int __lsan_is_turned_off(void)
{
	return is_closed;
}
#endif

bool cell_close(int socket_fd, unsigned *on, struct err *err)
{
	unsigned pieces_on = 0;

	/* The system calls last: they forbid the steps before. */
	if (!close_descriptors(socket_fd, err) ||
		!set_limits(socket_fd, &pieces_on, err) ||
		!give_up_privileges(&pieces_on, err) ||
		!cell_landlock_close(&pieces_on, err) ||
		!cell_syscalls_close(socket_fd, &pieces_on, err))
		return err_within(err, "cannot close the cell");
	*on = pieces_on;
#if CELL_IS_INSTRUMENTED
	is_closed = true;
#endif
	return true;
}

/* --- telling of it ------------------------------------------------------- */

const char *cell_piece_name(unsigned piece)
{
	for (size_t i = 0; i < ARRAY_LEN(pieces); i++)
		if (pieces[i].piece == piece)
			return pieces[i].name;
	return NULL;
}

const char *cell_piece_needs(unsigned piece)
{
	for (size_t i = 0; i < ARRAY_LEN(pieces); i++)
		if (pieces[i].piece == piece)
			return pieces[i].needs;
	return NULL;
}

void cell_describe(struct buf *dst, unsigned set)
{
	const char *comma = "";

	for (size_t i = 0; i < ARRAY_LEN(pieces); i++) {
		if (!(set & pieces[i].piece))
			continue;
		buf_printf(dst, "%s%s", comma, pieces[i].name);
		comma = ", ";
	}
	if (!(set & CELL_ALL))
		buf_add_text(dst, "none");
}

bool cell_is_tight(unsigned on)
{
	return (on & TIGHT_PIECES) == TIGHT_PIECES;
}

void cell_log(unsigned on, bool is_service)
{
	struct buf is_on = {0}, is_off = {0};

	cell_describe(&is_on, on);
	cell_describe(&is_off, CELL_ALL & ~on);
	if (!cell_is_tight(on))
		log_warning("cell", F_SLICE("on", buf_str(&is_on)),
			F_SLICE("off", buf_str(&is_off)));
	else if (is_service)
		log_info("cell", F_SLICE("on", buf_str(&is_on)),
			F_SLICE("off", buf_str(&is_off)));
	buf_fini(&is_on);
	buf_fini(&is_off);
}
