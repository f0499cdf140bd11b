/* cluster_server.c - initdb, pg_ctl, and what they leave behind. */
#include "store/cluster_private.h"

#include "base/process.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- running its programs ------------------------------------------------ */

enum { MAX_ARGS = 24, MIN_MAJOR = 15 };

/*
 * Run one program to its end, in an environment of our own making.
 *
 *   keep_fd   descriptor 3 of the program; -1: none
 *   output    receives what it printed, may be NULL
 *
 * Returns its exit status, -1 with err where it did not run.
 */
static int run(const struct cluster_paths *p, const char *const *args,
	int keep_fd, struct buf *output, struct err *err)
{
	const char *argv[MAX_ARGS] = {"/usr/bin/env", "-i",
		"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"};
	struct process_spec spec = {.argv = argv,
		.user = p != NULL && p->user[0] != '\0' ? p->user : NULL,
		.keep_fd = keep_fd,
		.working_dir = p != NULL ? p->base : "/"};
	int fd = memfd_create("output", MFD_CLOEXEC), status = -1;
	char block[4096];
	ssize_t n;
	pid_t pid;

	for (size_t i = 5; *args != NULL && i + 1 < MAX_ARGS; i++)
		argv[i] = *args++;
	spec.stdout_fd = fd;
	spec.stderr_fd = fd;
	if (fd < 0)
		err_set_errno(err, ERR_TEMP, "memfd_create");
	else if (process_spawn(&spec, &pid, err))
		status = process_wait(pid);
	for (off_t at = 0; output != NULL && fd >= 0; at += n) {
		n = pread(fd, block, sizeof(block), at);
		if (n <= 0)
			break;
		buf_add(output, block, (size_t)n);
	}
	if (fd >= 0)
		close(fd);
	return status;
}

/* The last line that is not empty: what the program died of. */
static struct str last_line(struct buf *output)
{
	struct str rest = buf_str(output), line, last = STR("");

	while (rest.ptr != NULL) {
		line = str_trim(str_cut(&rest, '\n'));
		if (line.len > 0)
			last = line;
	}
	return last;
}

/* Like run, where anything but exit status 0 is a failure. */
static bool run_well(const struct cluster_paths *p, const char *const *args,
	int keep_fd, enum err_code code, struct err *err)
{
	struct buf output = {.max_bytes = 65536};
	int status = run(p, args, keep_fd, &output, err);

	if (status > 0) {
		struct str line = last_line(&output);

		err_set(err, code, "%s: %.*s", args[0], STR_ARGS(line));
	}
	buf_fini(&output);
	return status == 0;
}

/* --- finding them -------------------------------------------------------- */

static bool has_programs(const char *dir)
{
	static const char *const names[] = {"initdb", "pg_ctl", "postgres"};
	char path[PATH_MAX + 16];

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		snprintf(path, sizeof(path), "%s/%s", dir, names[i]);
		if (access(path, X_OK) != 0)
			return false;
	}
	return true;
}

/* Major version of the data, 0 where there is none. */
static int data_major(const struct cluster_paths *p)
{
	char path[PATH_MAX + 32];
	int major = 0;
	FILE *f;

	snprintf(path, sizeof(path), "%s/PG_VERSION", p->data);
	f = fopen(path, "re");
	if (f == NULL)
		return 0;
	if (fscanf(f, "%d", &major) != 1)
		major = 0;
	fclose(f);
	return major;
}

/* "PostgreSQL 15.14 (Debian ...)" -> 15 */
static int server_major(const char *bin_dir)
{
	char path[PATH_MAX + 16];
	const char *const args[] = {path, "-V", NULL};
	struct buf output = {.max_bytes = 256};
	struct err ignored;
	const char *digits;
	int major = 0;

	snprintf(path, sizeof(path), "%s/postgres", bin_dir);
	if (run(NULL, args, -1, &output, &ignored) == 0) {
		digits = strpbrk(buf_cstr(&output), "0123456789");
		major = digits != NULL ? atoi(digits) : 0;
	}
	buf_fini(&output);
	return major;
}

static void ask_pg_config(char dst[PATH_MAX])
{
	const char *const args[] = {"pg_config", "--bindir", NULL};
	struct buf output = {.max_bytes = PATH_MAX - 1};
	struct err ignored;

	dst[0] = '\0';
	if (run(NULL, args, -1, &output, &ignored) == 0)
		snprintf(dst, PATH_MAX, "%.*s", STR_ARGS(last_line(&output)));
	buf_fini(&output);
}

/* New data gets the oldest version that will do, as the system's packages. */
static bool find_major(int wanted, char dst[PATH_MAX])
{
	char candidate[PATH_MAX];

	for (int major = MIN_MAJOR; major < MIN_MAJOR + 15; major++) {
		snprintf(candidate, sizeof(candidate),
			"/usr/lib/postgresql/%d/bin", major);
		if ((wanted == 0 || wanted == major) &&
			has_programs(candidate)) {
			snprintf(dst, PATH_MAX, "%s", candidate);
			return true;
		}
	}
	ask_pg_config(candidate);
	if (candidate[0] == '\0' || !has_programs(candidate))
		return false;
	snprintf(dst, PATH_MAX, "%s", candidate);
	return wanted == 0 ? server_major(dst) >= MIN_MAJOR
			   : server_major(dst) == wanted;
}

bool cluster_programs_find(struct cluster_programs *ret,
	const struct cluster_paths *p, struct err *err)
{
	int wanted = data_major(p);

	if (find_major(wanted, ret->bin_dir))
		return true;
	if (wanted != 0)
		return err_set(err, ERR_CONFIG,
			"\"%s\" needs the server of PostgreSQL %d, which is "
			"not installed",
			p->data, wanted);
	return err_set(err, ERR_CONFIG,
		"no PostgreSQL server found: install postgresql-15 or set "
		"database.url");
}

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

	if (!cluster_join(path, sizeof(path), p->base, "postgresql.conf", err) ||
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
	if (!run_well(&where, remove_args, -1, ERR_TEMP, err))
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

	if (data_major(p) != 0)
		return true;
	snprintf(initdb, sizeof(initdb), "%s/initdb", programs->bin_dir);
	/* A run that was cut short leaves no data that looks whole. */
	if (!cluster_join(fresh, sizeof(fresh), p->base, "data.new", err) ||
		!make_empty(p, fresh, err))
		return false;
	fd = password_fd(p, err);
	if (fd < 0)
		return false;
	if (!run_well(p, args, fd, ERR_TEMP, err))
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
	line = last_line(&tail);
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

bool cluster_server_start(const struct cluster_paths *p,
	const struct cluster_programs *programs, struct err *err)
{
	char pg_ctl[PATH_MAX + 16], pid_file[PATH_MAX + 32];
	/* Relative to base, where run() starts it: pg_ctl passes them through
	 * a shell. */
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
	unlink(pid_file);
	status = run(p, args, -1, NULL, err);
	if (status > 0)
		return fail_start(p, err);
	return status == 0;
}

void cluster_server_stop(const struct cluster_paths *p,
	const struct cluster_programs *programs)
{
	char pg_ctl[PATH_MAX + 16];
	const char *args[] = {pg_ctl, "-D", "data", "-m", "fast", "-w", "-t",
		"60", "-s", "stop", NULL};
	struct err ignored;

	snprintf(pg_ctl, sizeof(pg_ctl), "%s/pg_ctl", programs->bin_dir);
	if (run(p, args, -1, NULL, &ignored) == 0)
		return;
	/* A minute was not enough to write back: the WAL has it all. */
	args[4] = "immediate";
	(void)run(p, args, -1, NULL, &ignored);
}
