#include "store/cluster.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "store/cluster_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

/*
 * Two locks in home. `change` is held alone while the server is being started
 * or stopped. `users` is held shared by everyone who takes part; who can have
 * it alone is the last. Locks die with their holder, so a kill -9 leaves none.
 */
struct cluster {
	struct cluster_paths paths;
	struct cluster_programs programs;
	int change_fd, users_fd;
};

static void pause_ms(long ms)
{
	const struct timespec t = {
		.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};

	nanosleep(&t, NULL);
}

static bool open_lock(
	const char *home, const char *name, int *ret, struct err *err)
{
	char path[PATH_MAX];

	if (!cluster_join(path, sizeof(path), home, name, err))
		return false;
	*ret = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (*ret < 0)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	return true;
}

/* Others hold it for as long as a start takes: twice that is too long. */
static bool lock_change(struct cluster *c, struct err *err)
{
	int64_t deadline = clock_monotonic_ms() + 2 * CLUSTER_WAIT_MS;

	while (flock(c->change_fd, LOCK_EX | LOCK_NB) != 0) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			return err_set_errno(err, ERR_TEMP, "flock");
		if (clock_monotonic_ms() > deadline)
			return err_set(err, ERR_TEMP,
				"another process has been starting or stopping "
				"the private PostgreSQL for two minutes");
		pause_ms(20);
	}
	return true;
}

static void unlock_change(struct cluster *c)
{
	(void)flock(c->change_fd, LOCK_UN);
}

static bool start_once(struct cluster *c, struct err *err)
{
	if (!cluster_server_start(&c->paths, &c->programs, err))
		return false;
	if (c->paths.is_moved)
		log_info("cluster_moved", F_STR("path", c->paths.base),
			F_STR("account", c->paths.user));
	return true;
}

/*
 * Until it answers: one that runs is joined; one whose postmaster died leaves
 * backends that need a moment to notice; then it is started.
 */
static bool bring_up(struct cluster *c, struct err *err)
{
	int64_t deadline = clock_monotonic_ms() + CLUSTER_WAIT_MS;
	struct err why;

	while (!cluster_probe(&c->paths, &why)) {
		if (why.code == ERR_CONFIG) {
			*err = why;
			return err_within(err, "private PostgreSQL");
		}
		if (clock_monotonic_ms() > deadline) {
			*err = why;
			return err_within(err, "private PostgreSQL, 60 s");
		}
		if (cluster_server_is_alive(&c->paths))
			pause_ms(50);
		else if (!start_once(c, &why)) {
			if (why.code == ERR_CONFIG ||
				clock_monotonic_ms() > deadline) {
				*err = why;
				return false;
			}
			pause_ms(500);
		}
	}
	return true;
}

static bool take_part(
	struct cluster *c, const char *home, const char *user, struct err *err)
{
	/* Only who holds `change` ever asks for it alone: this is at once. */
	if (flock(c->users_fd, LOCK_SH | LOCK_NB) != 0)
		return err_set_errno(err, ERR_TEMP, "flock");
	return cluster_id_make(home, err) &&
	       cluster_paths_find(&c->paths, home, user, err) &&
	       cluster_programs_find(&c->programs, &c->paths, err) &&
	       cluster_passwords_make(home, err) &&
	       cluster_paths_make(&c->paths, err) &&
	       cluster_server_init(&c->paths, &c->programs, err) &&
	       bring_up(c, err) && cluster_roles_make(&c->paths, err);
}

/* Where we were the last, the server stops; `change` is held. */
static void leave(struct cluster *c)
{
	if (flock(c->users_fd, LOCK_EX | LOCK_NB) != 0)
		return;
	if (cluster_server_is_alive(&c->paths))
		cluster_server_stop(&c->paths, &c->programs);
	/* One outside our folders; refused while there is anything in it. */
	if (c->paths.is_socket_apart)
		(void)rmdir(c->paths.socket_dir);
}

static void release(struct cluster *c)
{
	if (c->users_fd >= 0)
		close(c->users_fd);
	if (c->change_fd >= 0)
		close(c->change_fd);
	free(c);
}

bool cluster_open(struct cluster **ret, const char *state_dir, const char *user,
	struct err *err)
{
	struct cluster *c = base_calloc(1, sizeof(*c));
	char home[PATH_MAX];

	cluster_clean_environment();
	c->change_fd = -1;
	c->users_fd = -1;
	if (!cluster_home(state_dir, true, home, err) ||
		!open_lock(home, "change.lock", &c->change_fd, err) ||
		!open_lock(home, "users.lock", &c->users_fd, err) ||
		!lock_change(c, err)) {
		release(c);
		return false;
	}
	if (!take_part(c, home, user, err)) {
		leave(c);
		release(c);
		return false;
	}
	unlock_change(c);
	*ret = c;
	return true;
}

void cluster_close(struct cluster **c)
{
	struct err ignored;

	if (*c == NULL)
		return;
	if (lock_change(*c, &ignored))
		leave(*c);
	release(*c);
	*c = NULL;
}

bool cluster_ensure(struct cluster *c, struct err *err)
{
	struct err ignored;
	bool ok;

	if (cluster_probe(&c->paths, &ignored))
		return true;
	if (!lock_change(c, err))
		return false;
	ok = cluster_paths_make(&c->paths, err) && bring_up(c, err);
	unlock_change(c);
	return ok;
}

bool cluster_url(const char *state_dir, const char *user, enum db_role role,
	char *dst, size_t size, struct err *err)
{
	struct cluster_paths paths;
	char home[PATH_MAX];

	cluster_clean_environment();
	if (!cluster_home(state_dir, false, home, err))
		return false;
	if (access(home, F_OK) != 0)
		return err_set(err, ERR_CONFIG,
			"no database under \"%s\" yet: start ruad serve, or run "
			"ruad db init",
			state_dir);
	return cluster_paths_find(&paths, home, user, err) &&
	       cluster_conninfo(&paths, role, CLUSTER_DATABASE, dst, size, err);
}
