/*
 * cell_landlock.c - no file system, no TCP, no other process: Landlock.
 *
 * The second lock behind the list of system calls. A set of rules that allows
 * nothing: all that the kernel can handle is forbidden. By raw system calls;
 * the C library has none for it.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/landlock.h>

#include "ingest/cell_private.h"

/*
 * Each ABI knows more rights than the one before. The numbers stand here
 * because Debian 12's header ends with ABI 3, whatever kernel runs.
 */
static const struct landlock_abi {
	int abi;
	unsigned right_count; /* of files: bits 0 to right_count - 1 */
	uint64_t tcp, scope;
	size_t attr_bytes;
} abis[] = {
	/* clang-format off */
	{ 6, 16, 3, 3, 24 }, /* abstract sockets, signals: Linux 6.12 */
	{ 5, 16, 3, 0, 16 }, /* ioctl of devices: 6.10 */
	{ 4, 15, 3, 0, 16 }, /* TCP bind and connect: 6.7 */
	{ 3, 15, 0, 0,  8 }, /* truncate: 6.2 */
	{ 2, 14, 0, 0,  8 }, /* link and rename between folders: 5.19 */
	{ 1, 13, 0, 0,  8 }, /* 5.13 */
	/* clang-format on */
};

/* struct landlock_ruleset_attr, as of ABI 6. */
struct ruleset_attr {
	uint64_t files, tcp, scope;
};

static const struct landlock_abi *find_abi(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0,
		LANDLOCK_CREATE_RULESET_VERSION);

	/* ENOSYS: not built in; EOPNOTSUPP: switched off; EPERM: a container
	 * that forbids asking. */
	for (size_t i = 0; i < ARRAY_LEN(abis); i++)
		if (abi >= abis[i].abi)
			return &abis[i];
	return NULL;
}

bool cell_landlock_close(unsigned *on, struct err *err)
{
	const struct landlock_abi *abi =
		CELL_IS_INSTRUMENTED ? NULL : find_abi();
	struct ruleset_attr attr;
	long fd, rc;

	if (!abi)
		return true;
	attr.files = (UINT64_C(1) << abi->right_count) - 1;
	attr.tcp = abi->tcp;
	attr.scope = abi->scope;
	/* Beyond RLIMIT_NOFILE there is no descriptor, but one is free: the
	 * message's. */
	fd = syscall(SYS_landlock_create_ruleset, &attr, abi->attr_bytes, 0);
	if (fd < 0)
		return err_set_errno(
			err, ERR_CONFIG, "landlock_create_ruleset");
	rc = syscall(SYS_landlock_restrict_self, (int)fd, 0);
	if (rc != 0)
		err_set_errno(err, ERR_CONFIG, "landlock_restrict_self");
	close((int)fd);
	if (rc != 0)
		return false;
	*on |= CELL_FILES;
	if (abi->tcp != 0)
		*on |= CELL_TCP;
	if (abi->scope != 0)
		*on |= CELL_SCOPE;
	return true;
}
