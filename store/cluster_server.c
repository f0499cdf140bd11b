/* cluster_server.c - initdb, pg_ctl, and what they leave behind. */
#include "store/cluster_private.h"

#include "base/process.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* --- making it ----------------------------------------------------------- */

/* A value within single quotes of a settings file. */
static void add_setting(struct buf *b, const char *name, const char *value)
{
	buf_printf(b, "%s = '", name);
	for (; *value != '\0'; value++) {
		if (*value == '\'' || *value == '\\')
			buf_add_char(b, *value);
		buf_add_char(b, *value);
	}
	buf_add_text(b, "'\n");
}

/*
 * The settings stand outside the data, where the server's account cannot
 * write: root writes them anew at every start and follows no link of theirs.
 */
static bool write_settings(const struct cluster_paths *p, struct err *err)
{
	static const char fixed[] =
		"# Written by ruad at every start.\n"
		"listen_addresses = ''\n"
		"port = " CLUSTER_PORT "\n"
		"unix_socket_permissions = 0777 # passwords decide\n"
		"password_encryption = 'scram-sha-256'\n"
		"max_connections = 60\n"
		"shared_buffers = '128MB'\n"
		"work_mem = '16MB'\n"
		"maintenance_work_mem = '64MB'\n"
		"effective_cache_size = '512MB'\n"
		"fsync = on\n"
		"synchronous_commit = on\n"
		"wal_compression = on\n"
		"max_wal_size = '2GB'\n"
		"checkpoint_timeout = '15min'\n"
		"random_page_cost = 1.1\n"
		"jit = off\n"
		"log_checkpoints = off\n"
		"log_line_prefix = '%m [%p] '\n"
		"lc_messages = 'C'\n"
		"timezone = 'UTC'\n"
		"log_timezone = 'UTC'\n"
		"default_text_search_config = 'pg_catalog.simple'\n";
	static const char hba[] = "local all all scram-sha-256\n";
	char path[PATH_MAX + 32], hba_path[PATH_MAX + 32];
	char ident_path[PATH_MAX + 32];
	struct buf b = {.len = 0};
	bool ok;

	if (!cluster_join(
		    path, sizeof(path), p->base, "postgresql.conf", err) ||
		!cluster_join(hba_path, sizeof(hba_path), p->base,
			"pg_hba.conf", err) ||
		!cluster_join(ident_path, sizeof(ident_path), p->data,
			"pg_ident.conf", err))
		return false;
	buf_add_text(&b, fixed);
	add_setting(&b, "unix_socket_directories", p->socket_dir);
	add_setting(&b, "hba_file", hba_path);
	add_setting(&b, "ident_file", ident_path);
	ok = cluster_write_file(hba_path, 0644, str_from(hba), err) &&
	     cluster_write_file(path, 0644, buf_str(&b), err);
	buf_fini(&b);
	return ok;
}

/*
 * The owner's password on a descriptor that another account may reopen through
 * /proc: the mode of a memfd lets it, that of the 0600 file does not.
 */
static int password_fd(const struct cluster_paths *p, struct err *err)
{
	char password[CLUSTER_PASSWORD_SIZE];
	int fd;

	if (!cluster_password_read(p->home, DB_OWNER, password, err))
		return -1;
	fd = memfd_create("password", MFD_CLOEXEC);
	if (fd >= 0 && write(fd, password, strlen(password)) ==
			       (ssize_t)strlen(password))
		return fd;
	err_set_errno(err, ERR_TEMP, "memfd_create");
	if (fd >= 0)
		close(fd);
	return -1;
}

static bool sync_dir(const char *path, struct err *err)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool ok = fd >= 0 && fsync(fd) == 0;

	if (!ok)
		err_set_errno(err, ERR_TEMP, "%s", path);
	if (fd >= 0)
		close(fd);
	return ok;
}

/* An empty folder of the server's, for initdb to fill. */
static bool make_empty(
	const struct cluster_paths *p, const char *path, struct err *err)
{
	const char *const remove_args[] = {"rm", "-rf", "--", path, NULL};
	const struct cluster_paths as_us = {.user = ""};
	struct cluster_paths where = as_us;

	snprintf(where.base, sizeof(where.base), "%s", p->base);
	if (!cluster_run_well(&where, remove_args, -1, ERR_TEMP, err))
		return false;
	if (mkdir(path, 0700) != 0 || lchown(path, p->uid, p->gid) != 0)
		return err_set_errno(err, ERR_CONFIG, "%s", path);
	return true;
}

bool cluster_server_init(const struct cluster_paths *p,
	const struct cluster_programs *programs, struct err *err)
{
	char initdb[PATH_MAX + 16], fresh[PATH_MAX + 16];
	/* Bytewise order everywhere, but upper and lower know all letters. */
	const char *const args[] = {initdb, "-D", fresh, "-U",
		cluster_role_name(DB_OWNER), "-A", "scram-sha-256",
		"--pwfile=/proc/self/fd/3", "-E", "UTF8", "--locale=C.UTF-8",
		"--lc-collate=C", "--lc-messages=C", NULL};
	bool ok = false;
	int fd;

	if (cluster_data_major(p) != 0)
		return true;
	snprintf(initdb, sizeof(initdb), "%s/initdb", programs->bin_dir);
	/* A run that was cut short leaves no data that looks whole. */
	if (!cluster_join(fresh, sizeof(fresh), p->base, "data.new", err) ||
		!make_empty(p, fresh, err))
		return false;
	fd = password_fd(p, err);
	if (fd < 0)
		return false;
	if (!cluster_run_well(p, args, fd, ERR_TEMP, err))
		goto out;
	if (rename(fresh, p->data) != 0) {
		err_set_errno(err, ERR_CONFIG, "%s", p->data);
		goto out;
	}
	ok = sync_dir(p->base, err);
out:
	close(fd);
	return ok;
}

/* --- starting and stopping it -------------------------------------------- */

/* PostgreSQL's processes stand in their data folder. One that we may not look
 * at belongs to another account and counts. */
static bool stands_in(const char *pid, const char *dir)
{
	char link[64], target[PATH_MAX];
	ssize_t n;

	snprintf(link, sizeof(link), "/proc/%.20s/cwd", pid);
	n = readlink(link, target, sizeof(target) - 1);
	if (n < 0)
		return false;
	target[n] = '\0';
	return strcmp(target, dir) == 0;
}

bool cluster_server_is_alive(const struct cluster_paths *p)
{
	char dir[PATH_MAX];
	struct dirent *entry;
	bool found = false;
	DIR *proc;

	if (realpath(p->data, dir) == NULL)
		return false;
	proc = opendir("/proc");
	if (proc == NULL)
		return false;
	while (!found && (entry = readdir(proc)) != NULL)
		found = isdigit((unsigned char)entry->d_name[0]) &&
			stands_in(entry->d_name, dir);
	closedir(proc);
	return found;
}

/* The last FATAL of the log, else its last line. */
static bool fail_start(const struct cluster_paths *p, struct err *err)
{
	struct buf tail = {.max_bytes = 4096};
	char block[4096];
	const char *fatal = NULL, *s;
	struct str line;
	int fd = open(p->log, O_RDONLY | O_CLOEXEC);
	ssize_t n = 0;

	if (fd >= 0) {
		off_t size = lseek(fd, 0, SEEK_END);

		n = pread(fd, block, sizeof(block),
			size > (off_t)sizeof(block)
				? size - (off_t)sizeof(block)
				: 0);
		close(fd);
	}
	if (n > 0)
		buf_add(&tail, block, (size_t)n);
	for (s = buf_cstr(&tail); (s = strstr(s, "FATAL:")) != NULL; s++)
		fatal = s;
	line = cluster_last_line(&tail);
	if (fatal != NULL) {
		line = str_from(fatal);
		line = str_cut(&line, '\n');
	}
	err_set(err, ERR_TEMP, "private PostgreSQL did not start: %.*s",
		STR_ARGS(line));
	buf_fini(&tail);
	return false;
}

/* One old log is enough to find out what happened. */
static void rotate_log(const struct cluster_paths *p)
{
	char old[PATH_MAX + 32];
	struct stat st;

	snprintf(old, sizeof(old), "%s.1", p->log);
	if (lstat(p->log, &st) == 0 && st.st_size > 10 << 20)
		(void)rename(p->log, old);
}

static pid_t server_pid(const struct cluster_paths *p)
{
	char path[PATH_MAX + 32];
	FILE *f;
	int pid = 0;

	snprintf(path, sizeof(path), "%s/postmaster.pid", p->data);
	f = fopen(path, "re");
	if (f == NULL)
		return 0;
	if (fscanf(f, "%d", &pid) != 1 || pid < 2)
		pid = 0;
	fclose(f);
	return pid;
}

/* By its number alone: other children of ours have others who wait for them.
 * Nothing happens where it is no child of ours. */
static void bury(pid_t pid, int options)
{
	if (pid != 0)
		(void)waitpid(pid, NULL, options);
}

bool cluster_server_start(const struct cluster_paths *p,
	const struct cluster_programs *programs, struct err *err)
{
	char pg_ctl[PATH_MAX + 16], pid_file[PATH_MAX + 32];
	/* Relative to base, where cluster_run starts it: pg_ctl passes them
	 * through a shell. */
	const char *const args[] = {pg_ctl, "-D", "data", "-l",
		"log/postgres.log", "-o", "-c config_file=postgresql.conf",
		"-w", "-t", "60", "-s", "start", NULL};
	int status;

	snprintf(pg_ctl, sizeof(pg_ctl), "%s/pg_ctl", programs->bin_dir);
	snprintf(pid_file, sizeof(pid_file), "%s/postmaster.pid", p->data);
	if (!write_settings(p, err))
		return false;
	rotate_log(p);
	/*
	 * Left by a kill -9. The server would look for a process of that
	 * number, and find a stranger or a zombie; we know that nobody stands
	 * in its data.
	 */
	bury(server_pid(p), WNOHANG);
	unlink(pid_file);
	/*
	 * The server leaves pg_ctl and would become a child of process 1, which
	 * in many a container buries nobody: so it becomes ours.
	 */
	(void)prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	status = cluster_run(p, args, -1, NULL, err);
	if (status > 0)
		return fail_start(p, err);
	return status == 0;
}

void cluster_server_stop(
	const struct cluster_paths *p, const struct cluster_programs *programs)
{
	char pg_ctl[PATH_MAX + 16];
	const char *args[] = {pg_ctl, "-D", "data", "-m", "fast", "-w", "-t",
		"60", "-s", "stop", NULL};
	pid_t pid = server_pid(p);
	struct err ignored;
	bool is_stopped;

	snprintf(pg_ctl, sizeof(pg_ctl), "%s/pg_ctl", programs->bin_dir);
	is_stopped = cluster_run(p, args, -1, NULL, &ignored) == 0;
	if (!is_stopped) {
		/* A minute was not enough to write back: the WAL has it all. */
		args[4] = "immediate";
		is_stopped = cluster_run(p, args, -1, NULL, &ignored) == 0;
	}
	/* Its file is gone, it is about to be. One that was taken over is no
	 * child of ours that could be waited for. */
	if (is_stopped)
		bury(pid, 0);
	for (int i = 0; is_stopped && i < 200 && cluster_server_is_alive(p);
		i++)
		(void)nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
}
