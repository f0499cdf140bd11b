/* cluster_programs.c - PostgreSQL's own programs: finding and running them. */
#include "store/cluster_private.h"

#include "base/process.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MAX_ARGS = 24, MIN_MAJOR = 15 };

int cluster_run(const struct cluster_paths *p, const char *const *args,
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

struct str cluster_last_line(const struct buf *output)
{
	struct str rest = buf_str(output), line, last = STR("");

	while (rest.ptr != NULL) {
		line = str_trim(str_cut(&rest, '\n'));
		if (line.len > 0)
			last = line;
	}
	return last;
}

bool cluster_run_well(const struct cluster_paths *p, const char *const *args,
	int keep_fd, enum err_code code, struct err *err)
{
	struct buf output = {.max_bytes = 65536};
	int status = cluster_run(p, args, keep_fd, &output, err);

	if (status > 0) {
		struct str line = cluster_last_line(&output);

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

int cluster_data_major(const struct cluster_paths *p)
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
	if (cluster_run(NULL, args, -1, &output, &ignored) == 0) {
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
	if (cluster_run(NULL, args, -1, &output, &ignored) == 0)
		snprintf(dst, PATH_MAX, "%.*s",
			STR_ARGS(cluster_last_line(&output)));
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
	int wanted = cluster_data_major(p);

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
