/* process_account.c - accounts, and becoming one for good. */
#include "base/process_account.h"

#include "base/arena.h"
#include "base/process.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

bool process_user_ids(const char *user, uid_t *uid, gid_t *gid, struct err *err)
{
	size_t size = 1024;
	char *memory = base_malloc(size);
	struct passwd entry, *found = NULL;
	int rc;

	while ((rc = getpwnam_r(user, &entry, memory, size, &found)) ==
		ERANGE) {
		size *= 2;
		memory = base_realloc(memory, size);
	}
	if (found) {
		*uid = entry.pw_uid;
		*gid = entry.pw_gid;
	}
	free(memory);
	if (found)
		return true;
	errno = rc;
	/* getpwnam(3): "not found" has many codes, depending on the source. */
	if (rc == EIO || rc == EMFILE || rc == ENFILE || rc == ENOMEM)
		return err_set_errno(
			err, ERR_TEMP, "cannot look up account \"%s\"", user);
	return err_set(err, ERR_CONFIG, "no account \"%s\"", user);
}

bool process_account_find(
	const char *user, struct process_account *ret, struct err *err)
{
	struct process_account found = {.groups = NULL};
	int count = 16;

	if (!process_user_ids(user, &found.uid, &found.gid, err))
		return false;
	if (found.uid == 0)
		return err_set(err, ERR_CONFIG, "account \"%s\" is root", user);
	do {
		found.group_count = (size_t)count;
		found.groups = base_realloc(found.groups,
			found.group_count * sizeof(*found.groups));
	} while (getgrouplist(user, found.gid, found.groups, &count) < 0);
	found.group_count = (size_t)count;
	*ret = found;
	return true;
}

bool process_account_become(const struct process_account *a)
{
	uid_t real, effective, saved;

	if (setgroups(a->group_count, a->groups) != 0 ||
		setresgid(a->gid, a->gid, a->gid) != 0 ||
		setresuid(a->uid, a->uid, a->uid) != 0 ||
		prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
		getresuid(&real, &effective, &saved) != 0)
		return false;
	errno = EPERM;
	return real == a->uid && effective == a->uid && saved == a->uid &&
	       setuid(0) != 0 && setresuid(0, 0, 0) != 0;
}

bool process_drop_privileges(const char *user, struct err *err)
{
	struct process_account account;
	pid_t parent = getppid();
	int death_signal = 0;
	bool ok;

	if (geteuid() != 0)
		return true;
	if (!process_account_find(user, &account, err))
		return false;
	(void)prctl(PR_GET_PDEATHSIG, &death_signal, 0, 0, 0);
	ok = process_account_become(&account);
	if (!ok)
		err_set_errno(
			err, ERR_CONFIG, "cannot become account \"%s\"", user);
	free(account.groups);
	/* The kernel forgets it with a change of account. */
	if (ok && death_signal != 0) {
		process_die_with_parent(death_signal);
		if (getppid() != parent)
			(void)raise(death_signal);
	}
	return ok;
}
