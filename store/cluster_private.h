/* cluster_private.h - what the files of the private cluster share. */
#ifndef STORE_CLUSTER_PRIVATE_H
#define STORE_CLUSTER_PRIVATE_H

#include "base/buf.h"
#include "store/cluster.h"

#include <limits.h>
#include <sys/types.h>

/* No TCP port is ever opened: this only names the socket file. */
#define CLUSTER_PORT "54320"
#define CLUSTER_DATABASE "ruad"
/* How long starting and stopping may take. */
#define CLUSTER_WAIT_MS 60000

/*
 * home   state_dir/postgres, ours: locks, passwords, id
 * base   what the server's account has to reach: data, log, settings, socket;
 *        the same as home, or a folder of its own under /var/lib/ruad
 */
struct cluster_paths {
	char home[PATH_MAX];
	char base[PATH_MAX];
	char data[PATH_MAX + 8];
	char log[PATH_MAX + 24];
	char socket_dir[128];
	char user[64]; /* account of the server; "" where it is ours */
	uid_t uid;     /* of that account */
	gid_t gid;
	bool is_moved;        /* base is not home */
	bool is_socket_apart; /* socket_dir is not in base */
};

/* initdb, pg_ctl and the server itself. */
struct cluster_programs {
	char bin_dir[PATH_MAX];
};

/* --- cluster_paths.c ----------------------------------------------------- */

/*
 * cluster_home - the folder of locks and passwords of a state_dir.
 *
 *   is_new   make it where missing; else ERR_CONFIG
 */
MUST_CHECK bool cluster_home(const char *state_dir, bool is_new,
	char home[PATH_MAX], struct err *err);
/* The name by which data elsewhere is known to belong to home; kept there. */
MUST_CHECK bool cluster_id_make(const char *home, struct err *err);
/*
 * cluster_paths_find - where everything is, or is to be.
 *
 *   home   as cluster_home gave it
 *   user   account asked for; NULL: postgres (as root) or ours
 */
MUST_CHECK bool cluster_paths_find(struct cluster_paths *ret, const char *home,
	const char *user, struct err *err);
/* Make base, log and socket folder with their owners. */
MUST_CHECK bool cluster_paths_make(
	const struct cluster_paths *p, struct err *err);
/* "dir/name", ERR_CONFIG where that is too long. */
MUST_CHECK bool cluster_join(char *dst, size_t size, const char *dir,
	const char *name, struct err *err);
/* Write a file anew, durably, by way of a temporary one beside it. */
MUST_CHECK bool cluster_write_file(
	const char *path, mode_t mode, struct str text, struct err *err);

/* --- cluster_password.c -------------------------------------------------- */

#define CLUSTER_PASSWORD_SIZE 49 /* 24 random bytes in hex, NUL */

const char *cluster_role_name(enum db_role role);
MUST_CHECK bool cluster_password_read(const char *home, enum db_role role,
	char dst[CLUSTER_PASSWORD_SIZE], struct err *err);
/* Make those that are missing. */
MUST_CHECK bool cluster_passwords_make(const char *home, struct err *err);
/* Connection string; dst at least 512 bytes. */
MUST_CHECK bool cluster_conninfo(const struct cluster_paths *p,
	enum db_role role, const char *database, char *dst, size_t size,
	struct err *err);
/* The user's PG* variables must not speak to the private cluster. */
void cluster_clean_environment(void);

/* --- cluster_programs.c -------------------------------------------------- */

/*
 * Run one program to its end as the server's account, in base and in an
 * environment of our own making.
 *
 *   p         NULL: as ourselves, in the root folder
 *   args      NULL-terminated; looked up in the usual places
 *   keep_fd   descriptor 3 of the program; -1: none
 *   output    receives what it printed, may be NULL
 *
 * Returns its exit status, -1 with err where it did not run.
 */
int cluster_run(const struct cluster_paths *p, const char *const *args,
	int keep_fd, struct buf *output, struct err *err);
/* Like cluster_run, where anything but exit status 0 is a failure. */
MUST_CHECK bool cluster_run_well(const struct cluster_paths *p,
	const char *const *args, int keep_fd, enum err_code code,
	struct err *err);
/* The last line that is not empty: what a program died of. */
struct str cluster_last_line(const struct buf *output);
/* Major version of the data, 0 where there is none. */
int cluster_data_major(const struct cluster_paths *p);
/* ERR_CONFIG where this machine has no PostgreSQL server, 15 or newer. */
MUST_CHECK bool cluster_programs_find(struct cluster_programs *ret,
	const struct cluster_paths *p, struct err *err);

/* --- cluster_server.c ---------------------------------------------------- */

/* Where there is no data yet, or it was never finished. */
MUST_CHECK bool cluster_server_init(const struct cluster_paths *p,
	const struct cluster_programs *programs, struct err *err);
/* True while the postmaster, or a backend it left behind, runs. */
bool cluster_server_is_alive(const struct cluster_paths *p);
/* One try; ERR_TEMP where it did not start, with the log's last word. */
MUST_CHECK bool cluster_server_start(const struct cluster_paths *p,
	const struct cluster_programs *programs, struct err *err);
/* Waits for its end. */
void cluster_server_stop(
	const struct cluster_paths *p, const struct cluster_programs *programs);

/* --- cluster_roles.c ----------------------------------------------------- */

/* Database and login roles; nothing to do where all of them let us in. */
MUST_CHECK bool cluster_roles_make(
	const struct cluster_paths *p, struct err *err);
/* Does the server answer? */
MUST_CHECK bool cluster_probe(const struct cluster_paths *p, struct err *err);

#endif
