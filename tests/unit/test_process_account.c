/*
 * test_process_account.c - accounts, and becoming one for good; most of it
 * is skipped where the test does not run as root.
 */
#include "base/process.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cmocka.h>

static void test_user_ids(void **state UNUSED)
{
	uid_t uid = 7;
	gid_t gid = 7;
	struct err err;

	assert_true(process_user_ids("root", &uid, &gid, &err));
	assert_int_equal(uid, 0);
	assert_int_equal(gid, 0);
	uid = 7;
	assert_false(process_user_ids("no-such-account", &uid, &gid, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_int_equal(uid, 7);
}

/* What is wrong after dropping to nobody; 0: nothing. */
static int drop_and_look(uid_t uid, gid_t gid)
{
	uid_t uids[3];
	gid_t gids[3], groups[8];
	struct err err;
	int death_signal = 0;

	process_die_with_parent(SIGHUP); /* outlives the change */
	if (!process_drop_privileges("nobody", &err))
		return 1;
	if (prctl(PR_GET_PDEATHSIG, &death_signal, 0, 0, 0) != 0 ||
		death_signal != SIGHUP)
		return 8;
	if (getresuid(&uids[0], &uids[1], &uids[2]) != 0 ||
		getresgid(&gids[0], &gids[1], &gids[2]) != 0)
		return 2;
	for (int i = 0; i < 3; i++)
		if (uids[i] != uid || gids[i] != gid)
			return 3;
	if (getgroups(8, groups) != 1 || groups[0] != gid)
		return 4;
	if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
		return 5;
	if (setuid(0) == 0 || setgid(0) == 0)
		return 6;
	/* Again, as nobody: nothing to do. */
	return process_drop_privileges("no-such-account", &err) ? 0 : 7;
}

/* In a child, for there is no way back. */
static void test_drop_privileges(void **state UNUSED)
{
	struct err err;
	uid_t uid;
	gid_t gid;
	pid_t child;

	if (geteuid() != 0)
		skip();
	assert_true(process_user_ids("nobody", &uid, &gid, &err));
	child = fork();
	if (child == 0)
		_exit(drop_and_look(uid, gid));
	assert_int_equal(process_wait(child), 0);
}

static void test_drop_privileges_fails(void **state UNUSED)
{
	struct err err;

	if (geteuid() != 0)
		skip();
	assert_false(process_drop_privileges("no-such-account", &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_false(process_drop_privileges("root", &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_int_equal(geteuid(), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_user_ids),
		cmocka_unit_test(test_drop_privileges),
		cmocka_unit_test(test_drop_privileges_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
