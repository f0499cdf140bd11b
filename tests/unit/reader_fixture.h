/* reader_fixture.h - what the tests of the readers share. */
#ifndef TESTS_UNIT_READER_FIXTURE_H
#define TESTS_UNIT_READER_FIXTURE_H

#include "base/buf.h"
#include "base/stream.h"
#include "tests/unit/report_dump.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#define CORPUS "tests/corpus/aggregate/"
/* For load: the mails of make_mail.py. */
#define MAILS "../mail/"
#define NO_FAILURE UINT_MAX

static const size_t block_sizes[] UNUSED = {1, 2, 3, 7, 4096};

/* Gives at most `block` bytes a read, and fails at its n-th, from 0. */
struct slow_stream {
	struct stream base;
	struct str rest;
	size_t block;
	unsigned reads_left;
	bool has_failed;
};

static inline ssize_t slow_read(
	struct stream *s, void *dst, size_t cap, struct err *err)
{
	struct slow_stream *slow = (struct slow_stream *)s;
	size_t n = slow->rest.len < slow->block ? slow->rest.len : slow->block;

	if (slow->reads_left == 0) {
		slow->has_failed = true;
		err_set(err, ERR_TEMP, "told to fail");
		return -1;
	}
	if (slow->reads_left != NO_FAILURE)
		slow->reads_left--;
	if (n > cap)
		n = cap;
	if (n > 0)
		memcpy(dst, slow->rest.ptr, n);
	slow->rest.ptr += n;
	slow->rest.len -= n;
	return (ssize_t)n;
}

static inline void slow_close(struct stream *s)
{
	(void)s;
}

static inline struct slow_stream slow_stream(
	struct str bytes, size_t block, unsigned fail_at)
{
	return (struct slow_stream){.base = {slow_read, slow_close},
		.rest = bytes,
		.block = block,
		.reads_left = fail_at};
}

/* A file of the corpus, whole. */
static inline struct buf load(const char *name)
{
	struct buf b = {0};
	char path[512], bytes[4096];
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), CORPUS "%s", name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		fail_msg("%s: run from the top of the checkout", path);
	while ((n = read(fd, bytes, sizeof(bytes))) > 0)
		buf_add(&b, bytes, (size_t)n);
	close(fd);
	return b;
}

/* NAME.json beside NAME.xml.gz */
static inline struct buf load_expected(const char *name)
{
	char other[256];

	const char *base = strrchr(name, '/') ? strrchr(name, '/') : name;

	snprintf(other, sizeof(other), "%.*s.json",
		(int)(base - name + (ptrdiff_t)strcspn(base, ".")), name);
	return load(other);
}

static inline int file_in_memory(struct str bytes)
{
	int fd = memfd_create("test", MFD_CLOEXEC);

	assert_true(fd >= 0);
	while (bytes.len > 0) {
		ssize_t n = write(fd, bytes.ptr, bytes.len);

		assert_true(n > 0);
		bytes.ptr += n;
		bytes.len -= (size_t)n;
	}
	return fd;
}

/* Calls back for each input file of a folder whose name ends so. */
static inline unsigned each_file_of(
	const char *folder, const char *end, void (*check)(const char *name))
{
	struct dirent **list;
	unsigned count = 0;
	int n = scandir(folder, &list, NULL, alphasort);

	if (n < 0)
		fail_msg("%s: run from the top of the checkout", folder);
	for (int i = 0; i < n; i++) {
		struct str name = str_from(list[i]->d_name);

		if (name.ptr[0] != '.' &&
			str_ends_with_nocase(name, str_from(end)) &&
			!str_ends_with_nocase(name, STR(".json"))) {
			check(list[i]->d_name);
			count++;
		}
		free(list[i]);
	}
	free(list);
	return count;
}

static inline unsigned each_corpus_file(
	const char *end, void (*check)(const char *name))
{
	return each_file_of(CORPUS, end, check);
}

/* The same again and again, a thousand at once where there are so many: what
 * makes megabytes is no subject of a test. */
static inline void repeat(struct buf *b, const char *text, size_t count)
{
	struct buf some = {0};

	for (size_t i = 0; i < 1000 && i < count; i++)
		buf_add_text(&some, text);
	for (; count >= 1000; count -= 1000)
		buf_add_str(b, buf_str(&some));
	for (; count > 0; count--)
		buf_add_text(b, text);
	buf_fini(&some);
}

/* Says which case it was, where two texts differ. */
static inline void expect_text(
	const char *what, struct str got, struct str expected)
{
	if (str_equal(got, expected))
		return;
	print_error("%s:\n  got      %.*s\n  expected %.*s\n", what,
		STR_ARGS(got), STR_ARGS(expected));
	fail();
}

#endif
