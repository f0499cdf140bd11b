/* spool_fixture.h - a spool in a folder of its own, and what stands in it. */
#ifndef TESTS_UNIT_SPOOL_FIXTURE_H
#define TESTS_UNIT_SPOOL_FIXTURE_H

#include "base/arena.h"
#include "base/buf.h"
#include "store/spool.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

/* Ids for files put there by hand; in order. */
#define ID1 "0000000000000001"
#define ID2 "00000000000000ab"
#define ID3 "0123456789abcdef"

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

static struct {
	char dir[256];
	struct spool *spool;
	struct arena *arena;
	struct err err;
} t;

static const char *const fixture_folders[] = {
	"tmp", "new", "taken", "refused", "notes"};

static UNUSED void fixture_open(void)
{
	if (!spool_open(&t.spool, t.dir, NULL, &t.err))
		fail_msg("%s", t.err.msg);
}

static UNUSED void fixture_reopen(void)
{
	spool_close(&t.spool);
	fixture_open();
}

static UNUSED int fixture_setup(void **state UNUSED)
{
	const char *tmp = getenv("TMPDIR");

	(void)snprintf(t.dir, sizeof(t.dir), "%s/ruad-spool-XXXXXX",
		tmp ? tmp : "/tmp");
	if (!mkdtemp(t.dir))
		return -1;
	t.arena = arena_new("test", SIZE_MAX);
	fixture_open();
	return 0;
}

/* "DIR/FOLDER/ID.SUFFIX"; good for the next eight calls. */
static const char *path_of(const char *folder, const char *name)
{
	static char paths[8][1024];
	static unsigned next;
	char *path = paths[next++ % 8];

	(void)snprintf(path, sizeof(paths[0]), "%.255s/%.32s/%.255s", t.dir,
		folder, name);
	return path;
}

static UNUSED void remove_folder(const char *folder)
{
	DIR *dir = opendir(path_of(folder, ""));
	struct dirent *entry;

	while (dir && (entry = readdir(dir)) != NULL)
		if (entry->d_name[0] != '.')
			(void)remove(path_of(folder, entry->d_name));
	if (dir)
		closedir(dir);
	(void)rmdir(path_of(folder, ""));
}

static UNUSED int fixture_teardown(void **state UNUSED)
{
	spool_close(&t.spool);
	arena_free(&t.arena);
	for (size_t i = 0; i < ARRAY_LEN(fixture_folders); i++)
		remove_folder(fixture_folders[i]);
	(void)remove(path_of("", "claims"));
	return rmdir(t.dir);
}

static UNUSED bool has_file(const char *folder, const char *name)
{
	return access(path_of(folder, name), F_OK) == 0;
}

static UNUSED bool has(const char *folder, const char *id, const char *suffix)
{
	char name[128];

	(void)snprintf(name, sizeof(name), "%.32s%.32s", id, suffix);
	return has_file(folder, name);
}

static UNUSED void put_file(
	const char *folder, const char *name, const char *text)
{
	int fd =
		open(path_of(folder, name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
}

/* The whole file, NUL-terminated; the caller frees it. NULL: none. */
static UNUSED char *file_text(const char *folder, const char *name)
{
	FILE *f = fopen(path_of(folder, name), "r");
	char *text = NULL;
	size_t cap = 0;

	if (!f)
		return NULL;
	if (getdelim(&text, &cap, '\0', f) < 0 && text)
		text[0] = '\0';
	fclose(f);
	return text;
}

static UNUSED size_t count_files(const char *folder)
{
	DIR *dir = opendir(path_of(folder, ""));
	struct dirent *entry;
	size_t n = 0;

	assert_non_null(dir);
	while ((entry = readdir(dir)) != NULL)
		n += entry->d_name[0] != '.';
	closedir(dir);
	return n;
}

static const struct spool_envelope fixture_envelope = {
	.arrived_s = 1793491200,
	.channel = STR("smtp"),
	.host = STR("mx.test"),
	.client = {.family = 4, .bytes = {192, 0, 2, 1}},
	.via = {.family = 4, .bytes = {192, 0, 2, 25}},
	.helo = STR("c.test"),
	.mail_from = STR(""),
	.rcpt_to = STR("dmarc@example.com, tls@example.com"),
	.origin = STR("office/INBOX;UIDVALIDITY=1;UID=5"),
	.size_bytes = 5,
};

static UNUSED struct spool_writer *begin_message(const char *text)
{
	struct spool_writer *w = spool_writer_new(t.spool);

	if (!spool_write(w, text, strlen(text), &t.err))
		fail_msg("%s", t.err.msg);
	return w;
}

/* A whole message into new/. */
static UNUSED void add_message(const char *text, char id[SPOOL_ID_SIZE])
{
	struct spool_writer *w = begin_message(text);

	(void)snprintf(id, SPOOL_ID_SIZE, "%s", spool_writer_id(w));
	if (!spool_commit(t.spool, &w, &fixture_envelope, &t.err))
		fail_msg("%s", t.err.msg);
	assert_null(w);
}

/* Take the next message and check which; NULL: none is there. */
static UNUSED struct spool_message must_take(const char *id)
{
	struct spool_message m = {0};
	struct stream_source bytes = {.fd = -1};
	enum step step = spool_take(t.spool, t.arena, &m, &bytes, &t.err);

	if (step == STEP_ERROR)
		fail_msg("%s", t.err.msg);
	assert_int_equal(step, id ? STEP_ITEM : STEP_END);
	if (id) {
		assert_string_equal(m.id, id);
		if (bytes.fd >= 0)
			close(bytes.fd);
	}
	return m;
}

static UNUSED void assert_str(struct str s, const char *want)
{
	if (!want) {
		assert_null(s.ptr);
		return;
	}
	assert_non_null(s.ptr);
	assert_int_equal(s.len, strlen(want));
	assert_memory_equal(s.ptr, want, s.len);
}

#endif
