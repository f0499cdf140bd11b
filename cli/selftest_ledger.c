#include "cli/selftest.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/buf.h"

#define FIRST_LINE "ruad selftest durability"

/* --- writing ------------------------------------------------------------- */

void selftest_run_init(struct selftest_run *run, const char *domain)
{
	uint64_t bits;

	if (getrandom(&bits, sizeof(bits), 0) != sizeof(bits))
		abort(); /* not for so few, once the machine is up */
	(void)snprintf(run->id, sizeof(run->id), "%016" PRIx64, bits);
	run->domain = domain;
}

static bool write_line(int fd, const char *line, struct err *err)
{
	size_t len = strlen(line);

	if (write(fd, line, len) == (ssize_t)len && fdatasync(fd) == 0)
		return true;
	return err_set_errno(err, ERR_TEMP, "cannot write the ledger");
}

/* A power cut at this side must not take its name away. */
static bool sync_folder_of(const char *path)
{
	char *copy = strdup(path);
	int fd = copy ? open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
		      : -1;
	bool ok = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	free(copy);
	return ok;
}

bool selftest_ledger_create(int *fd, const char *path,
	const struct selftest_run *run, struct err *err)
{
	char head[512];
	int opened = open(
		path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644);

	if (opened < 0)
		return err_set_errno(
			err, ERR_CONFIG, "cannot make the ledger \"%s\"", path);
	(void)snprintf(head, sizeof(head), FIRST_LINE "\nrun %s\ndomain %s\n",
		run->id, run->domain);
	if (!write_line(opened, head, err)) {
		close(opened);
		return false;
	}
	if (!sync_folder_of(path)) {
		close(opened);
		return err_set_errno(err, ERR_TEMP,
			"cannot sync the folder of \"%s\"", path);
	}
	*fd = opened;
	return true;
}

bool selftest_ledger_note(int fd, uint64_t n, struct err *err)
{
	char line[32];

	(void)snprintf(line, sizeof(line), "250 %" PRIu64 "\n", n);
	return write_line(fd, line, err);
}

/* --- reading ------------------------------------------------------------- */

static bool take_run(struct str value, struct selftest_ledger *l)
{
	if (value.len != SELFTEST_RUN_SIZE - 1)
		return false;
	for (size_t i = 0; i < value.len; i++)
		if (!strchr("0123456789abcdef", value.ptr[i]) ||
			value.ptr[i] == '\0')
			return false;
	memcpy(l->run.id, value.ptr, value.len);
	return true;
}

static bool take_domain(
	struct str value, struct arena *a, struct selftest_ledger *l)
{
	l->run.domain = arena_printf(a, "%.*s", STR_ARGS(value));
	return l->run.domain && value.len > 0;
}

static bool take_number(struct str value, struct selftest_ledger *l)
{
	uint64_t n;

	if (!str_to_u64(value, &n) || n == 0 || n > SELFTEST_MAX_REPORTS ||
		l->count == SELFTEST_MAX_REPORTS)
		return false;
	l->numbers[l->count++] = n;
	if (n > l->last)
		l->last = n;
	return true;
}

static bool take_line(struct str line, struct arena *a, size_t number,
	struct selftest_ledger *l)
{
	struct str word;

	if (number == 1)
		return str_equal(line, STR(FIRST_LINE));
	word = str_cut(&line, ' ');
	if (number == 2)
		return str_equal(word, STR("run")) && take_run(line, l);
	if (number == 3)
		return str_equal(word, STR("domain")) &&
		       take_domain(line, a, l);
	return str_equal(word, STR("250")) && take_number(line, l);
}

static bool take_lines(FILE *f, const char *path, struct arena *a,
	struct selftest_ledger *l, struct err *err)
{
	size_t number = 0, len;
	char line[512];

	while (fgets(line, sizeof(line), f)) {
		len = strlen(line);
		if (feof(f))
			break; /* cut off */
		number++;
		if (len == 0 || line[len - 1] != '\n' ||
			!take_line((struct str){line, len - 1}, a, number, l))
			return err_set(err, ERR_CONFIG,
				"%s:%zu: not a line of a ledger", path, number);
	}
	return l->run.domain != NULL ||
	       err_set(err, ERR_CONFIG, "%s: not a ledger of this test", path);
}

bool selftest_ledger_read(const char *path, struct arena *a,
	struct selftest_ledger *ret, struct err *err)
{
	struct selftest_ledger l = {.count = 0};
	FILE *f = fopen(path, "re");
	bool ok;

	if (!f)
		return err_set_errno(
			err, ERR_CONFIG, "cannot open \"%s\"", path);
	l.numbers = arena_alloc_array(
		a, SELFTEST_MAX_REPORTS, sizeof(l.numbers[0]));
	if (!l.numbers)
		base_oom();
	ok = take_lines(f, path, a, &l, err);
	(void)fclose(f);
	if (ok)
		*ret = l;
	return ok;
}
