/* test_cluster.c - the private cluster: made, shared, lost and found. */
#include "tests/harness/store_fixture.h"

#include <dirent.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/*
 * One state_dir for most tests, each of which leaves it stopped: initdb takes
 * seconds. Those that spoil it, or need a new one, have their own.
 */
static char shared_dir[64], own_dir[64];
static char *dir;
static struct err err;

static void must(bool ok)
{
	if (!ok)
		fail_msg("%s", err.msg);
}

static int set_up_shared(void **state UNUSED)
{
	dir = shared_dir;
	return 0;
}

static int set_up_own(void **state UNUSED)
{
	dir = own_dir;
	store_fixture_dir(own_dir, 0755);
	return 0;
}

static int tear_down_own(void **state UNUSED)
{
	store_fixture_remove(own_dir);
	return 0;
}

/* --- looking at the server ----------------------------------------------- */

static struct cluster_paths paths_of(const char *state_dir)
{
	struct cluster_paths p;
	char home[PATH_MAX];

	must(cluster_home(state_dir, false, home, &err) &&
		cluster_paths_find(&p, home, NULL, &err));
	return p;
}

static pid_t postmaster_of(const char *state_dir)
{
	struct cluster_paths p = paths_of(state_dir);
	char path[PATH_MAX + 32];
	int pid = 0;
	FILE *f;

	snprintf(path, sizeof(path), "%s/postmaster.pid", p.data);
	f = fopen(path, "r");
	if (f != NULL && fscanf(f, "%d", &pid) != 1)
		pid = 0;
	if (f != NULL)
		fclose(f);
	return pid;
}

static struct pg *connect_as(const char *state_dir, enum db_role role)
{
	static char urls[3][512]; /* pg_config borrows them */

	must(cluster_url(state_dir, NULL, role, urls[role], 512, &err));
	return store_fixture_pg(urls[role]);
}

static int64_t number(const char *sql)
{
	struct pg *pg = connect_as(dir, DB_OWNER);
	int64_t n = store_fixture_number(pg, sql);

	pg_free(&pg);
	return n;
}

static bool answers(void)
{
	struct pg *pg = connect_as(dir, DB_OWNER);
	bool ok = pg_connect(pg, &err);

	pg_free(&pg);
	return ok;
}

static void wait_until_gone(const struct cluster_paths *p)
{
	for (int i = 0; i < 200 && cluster_server_is_alive(p); i++)
		usleep(50000);
	assert_false(cluster_server_is_alive(p));
}

/* --- making and sharing it ----------------------------------------------- */

static void last_to_leave_stops_it(void **state UNUSED)
{
	struct cluster *a = NULL, *b = NULL;
	struct cluster_paths p;
	pid_t pid;

	must(cluster_open(&a, dir, NULL, &err));
	p = paths_of(dir);
	pid = postmaster_of(dir);
	assert_true(process_is_alive(pid));
	must(cluster_open(&b, dir, NULL, &err));
	assert_int_equal(postmaster_of(dir), pid);
	cluster_close(&a);
	assert_null(a);
	assert_true(answers());
	cluster_close(&b);
	assert_false(cluster_server_is_alive(&p));
	assert_false(answers());
	assert_int_equal(err.code, ERR_TEMP);
	cluster_close(&b); /* NULL is accepted */
}

static void data_is_found_again(void **state UNUSED)
{
	struct cluster *c;

	for (int i = 0; i < 2; i++) {
		must(cluster_open(&c, dir, NULL, &err));
		if (i == 0)
			number("create table if not exists kept as "
			       "select 42 as n");
		assert_int_equal(number("select n from kept"), 42);
		cluster_close(&c);
	}
}

static void *open_and_close(void *ctx)
{
	struct cluster *c;
	struct err why;
	bool *ok = ctx;

	*ok = cluster_open(&c, dir, NULL, &why);
	if (*ok)
		cluster_close(&c);
	else
		fprintf(stderr, "%s\n", why.msg);
	return NULL;
}

static void many_at_once_share_it(void **state UNUSED)
{
	pthread_t threads[4];
	bool ok[4];

	for (int i = 0; i < 4; i++)
		pthread_create(&threads[i], NULL, open_and_close, &ok[i]);
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		assert_true(ok[i]);
	}
	assert_false(answers());
}

static void unfinished_initdb_is_begun_anew(void **state UNUSED)
{
	struct cluster *c;
	char path[128];

	snprintf(path, sizeof(path), "%s/postgres/data.new/base", dir);
	must(process_make_dir(path, 0700, &err));
	must(cluster_open(&c, dir, NULL, &err));
	cluster_close(&c);
}

/* --- what it is ---------------------------------------------------------- */

static bool is_tcp_inode(unsigned long inode, const char *table)
{
	char line[512];
	unsigned long found;
	bool is_found = false;
	FILE *f = fopen(table, "r");

	while (f != NULL && fgets(line, sizeof(line), f) != NULL)
		if (sscanf(line, "%*s %*s %*s %*s %*s %*s %*s %*s %*s %lu",
			    &found) == 1)
			is_found = is_found || found == inode;
	if (f != NULL)
		fclose(f);
	return is_found;
}

static void no_tcp_port_is_open(void **state UNUSED)
{
	char path[300], target[64];
	struct dirent *e;
	struct cluster *c;
	int sockets = 0;
	DIR *fds;

	must(cluster_open(&c, dir, NULL, &err));
	snprintf(path, sizeof(path), "/proc/%d/fd", (int)postmaster_of(dir));
	fds = opendir(path);
	assert_non_null(fds);
	while ((e = readdir(fds)) != NULL) {
		unsigned long inode;
		ssize_t n;

		snprintf(path, sizeof(path), "/proc/%d/fd/%.32s",
			(int)postmaster_of(dir), e->d_name);
		n = readlink(path, target, sizeof(target) - 1);
		target[n > 0 ? n : 0] = '\0';
		if (sscanf(target, "socket:[%lu]", &inode) != 1)
			continue;
		sockets++;
		assert_false(is_tcp_inode(inode, "/proc/net/tcp"));
		assert_false(is_tcp_inode(inode, "/proc/net/tcp6"));
	}
	closedir(fds);
	assert_true(sockets > 0);
	assert_int_equal(
		number("select count(*) from pg_settings where "
		       "(name, setting) in (('listen_addresses', ''), "
		       "('fsync', 'on'), ('synchronous_commit', 'on'), "
		       "('full_page_writes', 'on'), "
		       "('server_encoding', 'UTF8'), "
		       "('lc_ctype', 'C.UTF-8'))"),
		6);
	cluster_close(&c);
}

static void roles_need_their_own_password(void **state UNUSED)
{
	static const char *const files[] = {
		"owner.password", "writer.password", "api.password"};
	char path[PATH_MAX + 32], url[512];
	struct cluster *c;
	struct stat st;
	struct pg *pg;
	const struct pg_config config = {.url = url};

	must(cluster_open(&c, dir, NULL, &err));
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		snprintf(path, sizeof(path), "%s/postgres/%s", dir, files[i]);
		assert_int_equal(stat(path, &st), 0);
		assert_int_equal(st.st_mode & 0777, 0600);
		assert_int_equal(st.st_uid, geteuid());
		pg = connect_as(dir, (enum db_role)i);
		must(pg_connect(pg, &err));
		pg_free(&pg);
	}
	/* The api's password opens no other role; none opens nothing. */
	must(cluster_url(dir, NULL, DB_API, url, sizeof(url), &err));
	memcpy(strstr(url, "user=ruad_api"), "user=ruad    ", 13);
	pg = pg_new(&config);
	assert_false(pg_connect(pg, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	*strstr(url, " password=") = '\0';
	assert_false(pg_connect(pg, &err));
	pg_free(&pg);
	cluster_close(&c);
}

/* The user's own settings for psql mean another server. */
static void environment_does_not_leak(void **state UNUSED)
{
	struct cluster *c;

	setenv("PGHOST", "/nonexistent", 1);
	setenv("PGHOSTADDR", "127.0.0.1", 1);
	setenv("PGPORT", "5432", 1);
	setenv("PGSERVICE", "nowhere", 1);
	setenv("PGOPTIONS", "-c search_path=nowhere", 1);
	setenv("PGDATA", "/nonexistent", 1);
	setenv("PGSSLMODE", "verify-full", 1);
	setenv("LC_ALL", "xx_XX.nonsense", 1);
	must(cluster_open(&c, dir, NULL, &err));
	assert_int_equal(number("select (current_setting('search_path') = "
				"'\"$user\", public')::int4"),
		1);
	cluster_close(&c);
	unsetenv("LC_ALL");
}

/* --- where it lives ------------------------------------------------------ */

static void open_in(const char *state_dir)
{
	struct cluster *c;
	struct pg *pg;

	if (!cluster_open(&c, state_dir, NULL, &err))
		fail_msg("%s: %s", state_dir, err.msg);
	pg = connect_as(state_dir, DB_WRITER);
	assert_int_equal(store_fixture_number(pg, "select 7"), 7);
	pg_free(&pg);
	cluster_close(&c);
}

/* Shells, settings files and connection strings each have their traps. */
static void strange_paths_are_paths(void **state UNUSED)
{
	struct cluster *c;
	char path[256];

	snprintf(path, sizeof(path), "%s/it's a \"$HOME\\`,caf\xc3\xa9", dir);
	open_in(path);
	snprintf(path, sizeof(path), "%s/line\nbreak", dir);
	assert_false(cluster_open(&c, path, NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

static void long_path_has_its_socket_elsewhere(void **state UNUSED)
{
	struct cluster_paths p;
	struct cluster *c;
	char path[256];
	struct stat st;

	snprintf(path, sizeof(path), "%s/%0120d", dir, 0);
	must(cluster_open(&c, path, NULL, &err));
	p = paths_of(path);
	assert_true(strlen(p.socket_dir) < 60);
	assert_int_not_equal(strncmp(p.socket_dir, p.base, strlen(p.base)), 0);
	assert_int_equal(lstat(p.socket_dir, &st), 0);
	assert_true(S_ISDIR(st.st_mode));
	assert_int_equal(st.st_uid, p.uid);
	assert_int_equal(st.st_mode & 022, 0);
	if (geteuid() != 0)
		assert_int_equal(st.st_mode & 0777, 0700);
	cluster_close(&c);
	assert_int_not_equal(lstat(p.socket_dir, &st), 0);
	/* Another user may have put something there first. */
	assert_int_equal(symlink(dir, p.socket_dir), 0);
	assert_false(cluster_open(&c, path, NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	unlink(p.socket_dir);
}

static void unreachable_state_dir_moves_the_data(void **state UNUSED)
{
	struct cluster_paths p;

	if (geteuid() != 0)
		skip();
	assert_int_equal(chmod(dir, 0700), 0);
	open_in(dir);
	p = paths_of(dir);
	assert_true(p.is_moved);
	assert_int_equal(strncmp(p.base, "/var/lib/ruad/", 14), 0);
	/* Once there, it stays there. */
	assert_int_equal(chmod(dir, 0755), 0);
	assert_true(paths_of(dir).is_moved);
	open_in(dir);
	store_fixture_remove(p.base);
}

static void reachable_data_stays_though_the_way_is_closed(void **state UNUSED)
{
	struct cluster *c;

	if (geteuid() != 0)
		skip();
	open_in(dir);
	assert_int_equal(chmod(dir, 0700), 0);
	assert_false(cluster_open(&c, dir, NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_int_equal(chmod(dir, 0755), 0);
}

static void root_needs_another_account(void **state UNUSED)
{
	struct cluster *c;

	if (geteuid() != 0)
		skip();
	assert_false(cluster_open(&c, dir, "root", &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_false(cluster_open(&c, dir, "no-such-account", &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

static void url_without_a_cluster_is_an_error(void **state UNUSED)
{
	char url[512];

	assert_false(cluster_url(dir, NULL, DB_API, url, sizeof(url), &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_false(cluster_url(
		"/nonexistent", NULL, DB_API, url, sizeof(url), &err));
	assert_int_equal(err.code, ERR_CONFIG);
}

static void data_of_another_version_is_left_alone(void **state UNUSED)
{
	struct cluster *c;
	char path[PATH_MAX + 32];
	FILE *f;

	open_in(dir);
	snprintf(path, sizeof(path), "%s/PG_VERSION", paths_of(dir).data);
	f = fopen(path, "w");
	assert_non_null(f);
	fputs("99\n", f);
	fclose(f);
	assert_false(cluster_open(&c, dir, NULL, &err));
	assert_int_equal(err.code, ERR_CONFIG);
	assert_non_null(strstr(err.msg, "PostgreSQL 99"));
}

/* --- deaths -------------------------------------------------------------- */

static void killed_postmaster_is_started_again(void **state UNUSED)
{
	struct cluster *c;

	must(cluster_open(&c, dir, NULL, &err));
	number("create table if not exists kept as select 42 as n");
	must(cluster_ensure(c, &err)); /* nothing to do */
	kill(postmaster_of(dir), SIGKILL);
	must(cluster_ensure(c, &err));
	assert_int_equal(number("select n from kept"), 42);
	cluster_close(&c);
}

/* A process that opens the cluster and dies without a word. */
static void open_and_die(void)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		struct cluster *c;

		if (!cluster_open(&c, dir, NULL, &err))
			_exit(1);
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
}

static void cluster_of_a_killed_service_is_taken_over(void **state UNUSED)
{
	struct cluster *c;
	pid_t pid;

	open_and_die();
	pid = postmaster_of(dir);
	assert_true(process_is_alive(pid));
	must(cluster_open(&c, dir, NULL, &err));
	assert_int_equal(postmaster_of(dir), pid);
	cluster_close(&c);
	assert_false(answers());
}

static void everything_killed_at_once(void **state UNUSED)
{
	struct cluster_paths p;
	struct cluster *c;

	open_and_die();
	p = paths_of(dir);
	kill(postmaster_of(dir), SIGKILL);
	must(cluster_open(&c, dir, NULL, &err));
	assert_true(answers());
	cluster_close(&c);
	wait_until_gone(&p);
}

/*
 * After a reboot the number in postmaster.pid belongs to a stranger. It has to
 * be of the same account, or PostgreSQL itself takes no notice.
 */
static void number_of_a_stranger_in_the_pid_file(void **state UNUSED)
{
	const char *const argv[] = {"/bin/sleep", "600", NULL};
	struct process_spec spec = {
		.argv = argv, .keep_fd = -1, .stdout_fd = -1, .stderr_fd = -1};
	struct cluster_paths p;
	struct cluster *c;
	char path[PATH_MAX + 32];
	pid_t stranger;
	FILE *f;

	open_in(dir);
	p = paths_of(dir);
	spec.user = p.user[0] != '\0' ? p.user : NULL;
	must(process_spawn(&spec, &stranger, &err));
	snprintf(path, sizeof(path), "%s/postmaster.pid", p.data);
	f = fopen(path, "w");
	assert_non_null(f);
	fprintf(f, "%d\n%s\n1793491200\n54320\n%s\n\n  1 1\nready   \n",
		(int)stranger, p.data, p.socket_dir);
	fclose(f);
	assert_int_equal(chown(path, p.uid, p.gid), 0);
	must(cluster_open(&c, dir, NULL, &err));
	cluster_close(&c);
	assert_true(process_is_alive(stranger));
	kill(stranger, SIGKILL);
	process_wait(stranger);
}

int main(void)
{
#define SHARED(f) cmocka_unit_test_setup(f, set_up_shared)
#define OWN(f) cmocka_unit_test_setup_teardown(f, set_up_own, tear_down_own)
	const struct CMUnitTest tests[] = {
		SHARED(many_at_once_share_it), /* and make it */
		SHARED(last_to_leave_stops_it),
		SHARED(data_is_found_again),
		SHARED(no_tcp_port_is_open),
		SHARED(roles_need_their_own_password),
		SHARED(environment_does_not_leak),
		SHARED(killed_postmaster_is_started_again),
		SHARED(cluster_of_a_killed_service_is_taken_over),
		SHARED(everything_killed_at_once),
		SHARED(number_of_a_stranger_in_the_pid_file),
		OWN(root_needs_another_account),
		SHARED(reachable_data_stays_though_the_way_is_closed),
		SHARED(data_of_another_version_is_left_alone),
		OWN(unfinished_initdb_is_begun_anew),
		OWN(strange_paths_are_paths),
		OWN(long_path_has_its_socket_elsewhere),
		OWN(unreachable_state_dir_moves_the_data),
		OWN(url_without_a_cluster_is_an_error),
	};
	int failed;

	store_fixture_skip_without_server();
	store_fixture_dir(shared_dir, 0755);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	store_fixture_remove(shared_dir);
	return failed;
}
