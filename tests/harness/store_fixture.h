/*
 * store_fixture.h - a private cluster of its own for one test program.
 *
 * Started through cluster_open in a fresh folder under /tmp, stopped and
 * removed at the end. RUAD_TEST_CLUSTER names one made before, to begin with a
 * copy of it (see tests/run). On a machine without a PostgreSQL server the program
 * says SKIP and why, and ends well.
 */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include "base/process.h"
#include "store/cluster.h"
#include "store/cluster_private.h"
#include "store/migrate.h"
#include "store/pg_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct store_fixture {
	char dir[64];
	struct cluster *cluster;
	char owner_url[512], writer_url[512], api_url[512];
};

/* A folder that the server's account may enter (root: others may). */
static inline void store_fixture_dir(char dst[64], mode_t mode)
{
	snprintf(dst, 64, "/tmp/ruad-test-XXXXXX");
	if (mkdtemp(dst) == NULL || chmod(dst, mode) != 0) {
		perror(dst);
		exit(1);
	}
}

static inline void store_fixture_spawn(const char *const argv[])
{
	struct process_spec spec = {
		.argv = argv, .keep_fd = -1, .stdout_fd = -1, .stderr_fd = -1};
	struct err err;
	pid_t pid;

	if (process_spawn(&spec, &pid, &err))
		process_wait(pid);
}

static inline void store_fixture_remove(const char *dir)
{
	const char *const argv[] = {"/bin/rm", "-rf", "--", dir, NULL};

	store_fixture_spawn(argv);
}

/* Where the copy fails, cluster_open makes one. */
static inline void store_fixture_lay(const char *dir)
{
	const char *from = getenv("RUAD_TEST_CLUSTER");
	char to[80];
	const char *const argv[] = {
		"/bin/cp", "-a", "--sparse=always", from, to, NULL};

	snprintf(to, sizeof(to), "%s/postgres", dir);
	if (from)
		store_fixture_spawn(argv);
}

static inline void store_fixture_skip_without_server(void)
{
	struct cluster_paths none = {.data = ""};
	struct cluster_programs programs;
	struct err err;

	if (cluster_programs_find(&programs, &none, &err))
		return;
	printf("SKIP: %s\n", err.msg);
	exit(0);
}

static inline void store_fixture_must(bool ok, const struct err *err)
{
	if (ok)
		return;
	fprintf(stderr, "fixture: %s\n", err->msg);
	exit(1);
}

static inline struct pg *store_fixture_pg(const char *url)
{
	const struct pg_config config = {
		.url = url, .prepare = true, .application_name = "test"};

	return pg_new(&config);
}

static inline void store_fixture_close(struct store_fixture *f)
{
	cluster_close(&f->cluster);
	store_fixture_remove(f->dir);
}

/* Of a test that ends the program, nothing is left running either. */
static struct store_fixture *store_fixture_last;
static pid_t store_fixture_pid; /* a child's end is not ours */
static inline void store_fixture_leave(void)
{
	if (getpid() == store_fixture_pid && store_fixture_last->cluster)
		store_fixture_close(store_fixture_last);
}

static inline void store_fixture_open(struct store_fixture *f)
{
	struct err err;
	struct pg *owner;
	int applied;

	store_fixture_skip_without_server();
	store_fixture_dir(f->dir, 0755);
	store_fixture_lay(f->dir);
	store_fixture_must(cluster_open(&f->cluster, f->dir, NULL, &err), &err);
	store_fixture_last = f;
	store_fixture_pid = getpid();
	(void)atexit(store_fixture_leave);
	store_fixture_must(
		cluster_url(f->dir, NULL, DB_OWNER, f->owner_url, 512, &err) &&
			cluster_url(f->dir, NULL, DB_WRITER, f->writer_url, 512,
				&err) &&
			cluster_url(
				f->dir, NULL, DB_API, f->api_url, 512, &err),
		&err);
	owner = store_fixture_pg(f->owner_url);
	store_fixture_must(migrate_apply(owner, &applied, &err), &err);
	pg_free(&owner);
}

/* Any SQL; for what a test wants to see or break. */
static inline int64_t store_fixture_number(struct pg *p, const char *sql)
{
	const struct sql_statement s = {.name = "", .text = sql};
	struct pg_result *rows = NULL;
	struct err err;
	int64_t n;

	store_fixture_must(pg_exec(p, &s, NULL, &rows, &err), &err);
	n = pg_rows_count(rows) > 0 ? pg_row_int(rows, 0, 0) : -1;
	pg_rows_free(&rows);
	return n;
}

#endif
