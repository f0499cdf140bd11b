/* cluster_paths.c - where the private cluster lives. */
#include "store/cluster_private.h"

#include "base/process.h"
#include "base/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

/* For servers whose account cannot enter state_dir. */
#define MOVED_PARENT "/var/lib/ruad"
/* sun_path holds 107 bytes and a NUL; the file is ".s.PGSQL.54320.lock". */
#define SOCKET_DIR_MAX (107 - sizeof("/.s.PGSQL." CLUSTER_PORT ".lock") + 1)

bool cluster_join(char *dst, size_t size, const char *dir, const char *name,
	struct err *err)
{
	int n = snprintf(dst, size, "%s/%s", dir, name);

	if (n > 0 && (size_t)n < size)
		return true;
	return err_set(
		err, ERR_CONFIG, "path \"%s/%s\" is too long", dir, name);
}

static bool write_and_sync(int fd, struct str text)
{
	while (text.len > 0) {
		ssize_t n = write(fd, text.ptr, text.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		text.ptr += n;
		text.len -= (size_t)n;
	}
	return fsync(fd) == 0;
}

bool cluster_write_file(
	const char *path, mode_t mode, struct str text, struct err *err)
{
	char temporary[PATH_MAX + 64];
	bool ok = false;
	int fd;

	snprintf(temporary, sizeof(temporary), "%s.%d", path, (int)getpid());
	unlink(temporary);
	fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (fd < 0)
		return err_set_errno(err, ERR_CONFIG, "%s", temporary);
	/* Not what the umask left of it: the server reads as another user. */
	ok = fchmod(fd, mode) == 0 && write_and_sync(fd, text);
	ok = close(fd) == 0 && ok && rename(temporary, path) == 0;
	if (!ok) {
		err_set_errno(err, ERR_TEMP, "%s", path);
		unlink(temporary);
	}
	return ok;
}

bool cluster_home(const char *state_dir, bool is_new, char home[PATH_MAX],
	struct err *err)
{
	char real[PATH_MAX];

	if (is_new && !process_make_dir(state_dir, 0755, err))
		return false;
	if (realpath(state_dir, real) == NULL)
		return err_set_errno(err, ERR_CONFIG, "%s", state_dir);
	/* It goes into settings and connection strings, line by line. */
	for (const char *s = real; *s != '\0'; s++)
		if ((unsigned char)*s < ' ' || *s == 127)
			return err_set(err, ERR_CONFIG,
				"state_dir holds a control character");
	if (!cluster_join(home, PATH_MAX - 32, real, "postgres", err))
		return false;
	return !is_new || process_make_dir(home, 0755, err);
}

static void hex_digest(const char *text, char dst[17])
{
	unsigned char digest[32];

	sha256(text, strlen(text), digest);
	for (int i = 0; i < 8; i++)
		snprintf(dst + 2 * i, 3, "%02x", digest[i]);
}

/*
 * A random name of this state_dir, so that one that was deleted and made again
 * at the same place does not find the data of its predecessor.
 */
static bool read_id(const char *home, char dst[33], struct err *err)
{
	char path[PATH_MAX];
	FILE *f;
	bool ok;

	if (!cluster_join(path, sizeof(path), home, "id", err))
		return false;
	f = fopen(path, "re");
	if (f == NULL)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	ok = fgets(dst, 33, f) != NULL;
	fclose(f);
	return ok || err_set(err, ERR_CONFIG, "\"%s\" is empty", path);
}

bool cluster_id_make(const char *home, struct err *err)
{
	unsigned char random[16];
	char path[PATH_MAX], text[33];

	if (!cluster_join(path, sizeof(path), home, "id", err))
		return false;
	if (access(path, F_OK) == 0)
		return true;
	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		return err_set_errno(err, ERR_TEMP, "getrandom");
	for (int i = 0; i < 16; i++)
		snprintf(text + 2 * i, 3, "%02x", random[i]);
	return cluster_write_file(path, 0644, str_from(text), err);
}

static bool has_data(const char *base)
{
	char path[PATH_MAX + 32];

	snprintf(path, sizeof(path), "%s/data/PG_VERSION", base);
	return access(path, F_OK) == 0;
}

/* Does `user` get into the folder? Tried, for modes do not tell of ACLs. */
static bool can_enter(const char *user, const char *dir)
{
	const char *const argv[] = {"/bin/true", NULL};
	struct process_spec spec = {.argv = argv,
		.user = user,
		.keep_fd = -1,
		.stdout_fd = -1,
		.stderr_fd = -1,
		.working_dir = dir};
	struct err ignored;
	pid_t pid;

	return process_spawn(&spec, &pid, &ignored) && process_wait(pid) == 0;
}

/* The folder under /var/lib/ruad that belongs to this state_dir. */
static bool find_moved(const char *home, char dst[PATH_MAX], struct err *err)
{
	char key[PATH_MAX + 40], id[33], digest[17];

	if (!read_id(home, id, err))
		return false;
	snprintf(key, sizeof(key), "%s\n%s", home, id);
	hex_digest(key, digest);
	return cluster_join(dst, PATH_MAX, MOVED_PARENT, digest, err);
}

/* The account the server runs as, where that is not ours. */
static bool set_account(
	struct cluster_paths *p, const char *user, struct err *err)
{
	if (!process_user_ids(user, &p->uid, &p->gid, err))
		return false;
	if (p->uid == 0)
		return err_set(err, ERR_CONFIG,
			"PostgreSQL does not run as root: set service.user");
	snprintf(p->user, sizeof(p->user), "%s", user);
	return true;
}

/* Data that exists is run by its owner, whoever is asked for now. */
static bool set_owner(struct cluster_paths *p, struct err *err)
{
	char path[PATH_MAX + 8];
	struct passwd *entry;
	struct stat st;

	snprintf(path, sizeof(path), "%s/data", p->base);
	if (stat(path, &st) != 0)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	entry = getpwuid(st.st_uid);
	if (entry == NULL)
		return err_set(
			err, ERR_CONFIG, "\"%s\" belongs to no account", path);
	return set_account(p, entry->pw_name, err);
}

/*
 * As root: data that exists stays where it is, new data goes to where the
 * server's account can reach it.
 */
static bool find_base(
	struct cluster_paths *p, const char *user, struct err *err)
{
	char moved[PATH_MAX];

	if (!find_moved(p->home, moved, err))
		return false;
	p->is_moved = !has_data(p->home) && has_data(moved);
	if (!p->is_moved && !has_data(p->home)) {
		if (!set_account(p, user != NULL ? user : "postgres", err))
			return false;
		p->is_moved = !can_enter(p->user, p->home);
	}
	if (p->is_moved)
		snprintf(p->base, sizeof(p->base), "%s", moved);
	if (!has_data(p->base))
		return true;
	if (!set_owner(p, err))
		return false;
	return can_enter(p->user, p->base) ||
	       err_set(err, ERR_CONFIG,
		       "account \"%s\" cannot enter \"%s\" any more", p->user,
		       p->base);
}

/* A comma would make libpq see two hosts. */
static void find_socket_dir(struct cluster_paths *p)
{
	char digest[17];
	int n = snprintf(
		p->socket_dir, sizeof(p->socket_dir), "%s/run", p->base);

	if (n > 0 && (size_t)n <= SOCKET_DIR_MAX &&
		strchr(p->base, ',') == NULL)
		return;
	p->is_socket_apart = true;
	hex_digest(p->base, digest);
	if (geteuid() == 0)
		snprintf(p->socket_dir, sizeof(p->socket_dir), "/run/ruad-%s",
			digest);
	else
		snprintf(p->socket_dir, sizeof(p->socket_dir),
			"/tmp/ruad-%u-%s", (unsigned)geteuid(), digest);
}

bool cluster_paths_find(struct cluster_paths *ret, const char *home,
	const char *user, struct err *err)
{
	struct cluster_paths p = {.is_moved = false};

	snprintf(p.home, sizeof(p.home), "%s", home);
	snprintf(p.base, sizeof(p.base), "%s", home);
	p.uid = geteuid();
	p.gid = getegid();
	if ((p.uid == 0 && !find_base(&p, user, err)) ||
		!cluster_join(p.data, sizeof(p.data), p.base, "data", err) ||
		!cluster_join(
			p.log, sizeof(p.log), p.base, "log/postgres.log", err))
		return false;
	find_socket_dir(&p);
	*ret = p;
	return true;
}

/* A folder of the server's own; what stands there already must be one. */
static bool make_owned(const struct cluster_paths *p, const char *path,
	mode_t mode, struct err *err)
{
	struct stat st;

	if (mkdir(path, mode) != 0 && errno != EEXIST)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	if (lstat(path, &st) != 0)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	if (!S_ISDIR(st.st_mode) ||
		(st.st_uid != p->uid && st.st_uid != geteuid()))
		return err_set(err, ERR_CONFIG,
			"\"%s\" is not a folder of account %u", path,
			(unsigned)p->uid);
	if (chmod(path, mode) != 0 ||
		(st.st_uid != p->uid && lchown(path, p->uid, p->gid) != 0))
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	return true;
}

bool cluster_paths_make(const struct cluster_paths *p, struct err *err)
{
	/* In /tmp nobody else is to see it; elsewhere passwords decide. */
	mode_t mode = p->is_socket_apart && geteuid() != 0 ? 0700 : 0755;
	char log_dir[PATH_MAX + 8];

	if (p->is_moved && !process_make_dir(p->base, 0755, err))
		return false;
	if (p->is_moved && !can_enter(p->user, p->base))
		return err_set(err, ERR_CONFIG,
			"account \"%s\" can enter neither \"%s\" nor \"%s\"",
			p->user, p->home, p->base);
	return cluster_join(log_dir, sizeof(log_dir), p->base, "log", err) &&
	       make_owned(p, log_dir, 0700, err) &&
	       make_owned(p, p->socket_dir, mode, err);
}
