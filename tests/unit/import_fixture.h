/*
 * import_fixture.h - files, folders, mailboxes and manifests to be read.
 *
 * Most inputs are scripts for tests/harness/worker_stub.h, and what would have
 * been stored is seen in tests/harness/writer_stub.h; some are real reports,
 * read by the real worker.
 */
#ifndef TESTS_UNIT_IMPORT_FIXTURE_H
#define TESTS_UNIT_IMPORT_FIXTURE_H

#include "ingest/import.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "tests/harness/worker_stub.h"
#include "tests/harness/writer_stub.h"

#define CASE(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

/* --- files --------------------------------------------------------------- */

static char root[64];

static const char *path_of(const char *name)
{
	static char paths[8][512];
	static unsigned next;
	char *path = paths[next++ % ARRAY_LEN(paths)];

	(void)snprintf(path, sizeof(paths[0]), "%s/%s", root, name);
	return path;
}

static void put_bytes(const char *name, const char *bytes, size_t len)
{
	char folder[256];
	FILE *out;

	for (char *at = strcpy(folder, name); (at = strchr(at, '/')); at++) {
		*at = '\0';
		(void)mkdir(path_of(folder), 0755);
		*at = '/';
	}
	out = fopen(path_of(name), "w");
	assert_non_null(out);
	assert_int_equal(fwrite(bytes, 1, len, out), len);
	fclose(out);
}

static void put(const char *name, const char *text)
{
	put_bytes(name, text, strlen(text));
}

UNUSED static void set_time(const char *name, time_t t)
{
	const struct timespec times[2] = {{.tv_sec = t}, {.tv_sec = t}};

	assert_int_equal(utimensat(AT_FDCWD, path_of(name), times, 0), 0);
}

static int set_up(void **state UNUSED)
{
	strcpy(root, "/tmp/ruad-test-import-XXXXXX");
	memset(&db, 0, sizeof(db));
	return mkdtemp(root) ? 0 : -1;
}

static int tear_down(void **state UNUSED)
{
	char command[128];

	(void)snprintf(command, sizeof(command), "rm -rf '%s'", root);
	return system(command);
}

/* --- runs ---------------------------------------------------------------- */

static struct pipeline_config pipeline = {
	.workers = 2,
	.temp_dir = "/tmp",
	.linger_ms = 20,
	.limits = {.max_expanded_bytes = LIMIT_EXPANDED_BYTES,
		.max_ratio = LIMIT_RATIO,
		.max_records = LIMIT_RECORDS,
		.max_members = LIMIT_MEMBERS,
		.max_nesting = LIMIT_NESTING,
		.max_documents = LIMIT_DOCUMENTS,
		.max_cpu_s = 60},
};

/* Standard error of what runs goes to a file meanwhile. */
static int redirect(int fd, const char *name)
{
	int file = open(
		path_of(name), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	int saved = fcntl(fd, F_DUPFD_CLOEXEC, 10);

	assert_true(file >= 0 && saved >= 0 && dup2(file, fd) == fd);
	close(file);
	return saved;
}

static void restore(int fd, int saved)
{
	assert_int_equal(dup2(saved, fd), fd);
	close(saved);
}

static char *read_back(const char *name)
{
	static char text[1 << 20];
	FILE *in = fopen(path_of(name), "r");
	size_t n;

	assert_non_null(in);
	n = fread(text, 1, sizeof(text) - 1, in);
	text[n] = '\0';
	fclose(in);
	return text;
}

static const char *told(void)
{
	return read_back(".err");
}

#endif
