/* process_account.h - an account to become, for process*.c. */
#ifndef BASE_PROCESS_ACCOUNT_H
#define BASE_PROCESS_ACCOUNT_H

#include "base/err.h"

#include <sys/types.h>

/* Looked up before fork: after it, getpwnam and malloc are not allowed. */
struct process_account {
	uid_t uid;
	gid_t gid;
	gid_t *groups; /* the caller frees it; NULL: nothing to become */
	size_t group_count;
};

/* Fails with ERR_CONFIG (no such account, or root), ERR_TEMP. */
MUST_CHECK bool process_account_find(
	const char *user, struct process_account *ret, struct err *err);
/*
 * For good, and verified; needs root. Async-signal-safe: errno says why not.
 */
MUST_CHECK bool process_account_become(const struct process_account *a);

#endif
