/* manifest.c - manifest.jsonl: when files arrived, and how authenticated. */
#include "ingest/manifest.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/arena.h"
#include "dmarc/report.h"

/* An object of four short members; what is longer is no manifest. */
#define LINE_MAX_BYTES (64u * 1024)

struct row {
	struct manifest_entry entry; /* first: a key may be one alone */
	size_t line;
};

struct manifest {
	struct arena *arena;
	struct row *rows; /* by file, each once */
	size_t count, cap;
};

static struct str member_text(const json_t *object, const char *name)
{
	const json_t *v = json_object_get(object, name);

	if (!json_is_string(v))
		return STR_NULL;
	return (struct str){json_string_value(v), json_string_length(v)};
}

static bool read_arrive(
	const json_t *object, struct manifest_entry *e, struct err *err)
{
	const json_t *v = json_object_get(object, "arrive");
	double seconds;

	if (!v || json_is_null(v))
		return true;
	e->has_arrive = true;
	if (json_is_integer(v)) {
		e->arrive_s = json_integer_value(v);
		return e->arrive_s >= 0 ||
		       err_set(err, ERR_CONFIG, "\"arrive\" is negative");
	}
	seconds = json_number_value(v); /* 0 where it is no number */
	if (!json_is_real(v) || !(seconds >= 0 && seconds < 1e11))
		return err_set(err, ERR_CONFIG,
			"\"arrive\" is not a time in UTC seconds");
	e->arrive_s = (int64_t)seconds;
	return true;
}

static bool read_auth(struct manifest *m, const json_t *object,
	struct manifest_entry *e, struct err *err)
{
	struct str domain = member_text(object, "auth_domain");
	char normal[256];

	if (!str_equal(member_text(object, "auth_result"), STR("pass")) ||
		!domain.ptr)
		return true;
	if (!domain_normalise(domain, normal, sizeof(normal), &domain, NULL))
		return err_set(
			err, ERR_CONFIG, "\"auth_domain\" is not a domain");
	e->is_authenticated = true;
	if (!arena_copy_str(m->arena, domain, &e->auth_domain))
		base_oom(); /* no budget, so this does not happen */
	return true;
}

static bool read_entry(
	struct manifest *m, const json_t *object, struct err *err)
{
	struct manifest_entry e = {0};
	struct str file = member_text(object, "file");

	if (file.len == 0)
		return err_set(err, ERR_CONFIG, "\"file\" is missing");
	if (!read_arrive(object, &e, err) || !read_auth(m, object, &e, err))
		return false;
	if (!arena_copy_str(m->arena, file, &e.file))
		base_oom();
	if (m->count == m->cap) {
		m->cap = m->cap > 0 ? 2 * m->cap : 64;
		m->rows = base_realloc(m->rows, m->cap * sizeof(*m->rows));
	}
	m->rows[m->count] = (struct row){.entry = e, .line = m->count};
	m->count++;
	return true;
}

static bool read_line(struct manifest *m, struct str line, struct err *err)
{
	json_error_t why;
	json_t *object;
	bool ok;

	line = str_trim(line);
	if (line.len == 0)
		return true;
	object = json_loadb(line.ptr, line.len, 0, &why);
	if (!object)
		return err_set(err, ERR_CONFIG, "%s", why.text);
	ok = json_is_object(object)
		     ? read_entry(m, object, err)
		     : err_set(err, ERR_CONFIG, "not a JSON object");
	json_decref(object);
	return ok;
}

static bool read_lines(struct manifest *m, FILE *in, struct err *err)
{
	char *line = base_malloc(LINE_MAX_BYTES);
	unsigned long number = 0;
	bool ok = true;
	size_t len;

	while (ok && fgets(line, LINE_MAX_BYTES, in)) {
		number++;
		len = strlen(line); /* up to a NUL: then no JSON either */
		if (len == LINE_MAX_BYTES - 1 && line[len - 1] != '\n')
			ok = err_set(err, ERR_CONFIG, "line is too long");
		else
			ok = read_line(m, (struct str){line, len}, err);
		if (!ok)
			err_within(err, "line %lu", number);
	}
	if (ok && ferror(in))
		ok = err_set_errno(err, ERR_TEMP, "cannot read");
	free(line);
	return ok;
}

static int by_file(const void *a, const void *b)
{
	const struct manifest_entry *x = a, *y = b;

	return str_compare(x->file, y->file);
}

static int by_file_and_line(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int order = by_file(&x->entry, &y->entry);

	return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

static void sort_rows(struct manifest *m)
{
	size_t kept = 0;

	if (m->count == 0)
		return;
	qsort(m->rows, m->count, sizeof(*m->rows), by_file_and_line);
	for (size_t i = 1; i < m->count; i++) {
		if (by_file(&m->rows[kept], &m->rows[i]) != 0)
			kept++;
		m->rows[kept] = m->rows[i];
	}
	m->count = kept + 1;
}

bool manifest_load(struct manifest **ret, const char *folder, struct err *err)
{
	struct manifest *m;
	char path[4096];
	FILE *in;
	bool ok;
	int n;

	n = snprintf(path, sizeof(path), "%s/%s", folder, MANIFEST_NAME);
	in = n > 0 && (size_t)n < sizeof(path) ? fopen(path, "re") : NULL;
	if (!in && errno != ENOENT && errno != ENOTDIR)
		return err_set_errno(
			err, ERR_CONFIG, "cannot open \"%s\"", path);
	*ret = NULL;
	if (!in)
		return true;
	m = base_calloc(1, sizeof(*m));
	m->arena = arena_new("manifest", SIZE_MAX);
	ok = read_lines(m, in, err) || err_within(err, "%s", path);
	(void)fclose(in);
	sort_rows(m);
	if (ok)
		*ret = m;
	else
		manifest_free(&m);
	return ok;
}

void manifest_free(struct manifest **ret)
{
	struct manifest *m = *ret;

	if (!m)
		return;
	arena_free(&m->arena);
	free(m->rows);
	free(m);
	*ret = NULL;
}

const struct manifest_entry *manifest_find(
	const struct manifest *m, struct str file)
{
	const struct manifest_entry key = {.file = file};

	if (!m || m->count == 0)
		return NULL;
	return bsearch(&key, m->rows, m->count, sizeof(*m->rows), by_file);
}
