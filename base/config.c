/* config.c - an INI file read against a given table of options. */
#include "base/config.h"

#include "base/config_value.h"

#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX_BYTES (1024 * 1024) /* a thousand relays need a tenth */
#define LINE_ENV UINT_MAX            /* in lines[]: the environment set it */

/* A section being filled: a plain one, or one entry of a named one. */
struct instance {
	const struct config_section *section;
	const char *name; /* NULL for a plain section */
	void *values;
	unsigned *lines; /* per option, where it was set; 0: not yet */
	struct instance *next;
};

struct loading {
	const struct config_schema *schema;
	struct arena *a;
	char *root;
	struct instance *first;
	struct instance **end;    /* where the next one is linked */
	struct instance *current; /* NULL before the first [section] */
	unsigned line;
};

/* --- nearest names --- */

#define NEAREST_MAX_LEN 48

static size_t min_of(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Edit distance, two neighbours exchanged counting as one edit. */
static size_t edit_distance(struct str a, struct str b)
{
	size_t rows[3][NEAREST_MAX_LEN + 1];
	size_t *before = rows[0], *above = rows[1], *row = rows[2], *spare;

	for (size_t j = 0; j <= b.len; j++)
		above[j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		row[0] = i;
		for (size_t j = 1; j <= b.len; j++) {
			size_t cost = a.ptr[i - 1] != b.ptr[j - 1];

			row[j] = min_of(above[j - 1] + cost,
				min_of(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] &&
				a.ptr[i - 2] == b.ptr[j - 1])
				row[j] = min_of(row[j], before[j - 2] + 1);
		}
		spare = before;
		before = above;
		above = row;
		row = spare;
	}
	return above[b.len];
}

const char *config_nearest(
	struct str name, const char *const *names, size_t count)
{
	const char *nearest = NULL;
	size_t best = SIZE_MAX;

	if (name.len == 0 || name.len > NEAREST_MAX_LEN)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		struct str other = str_from(names[i]);
		size_t longer = name.len > other.len ? name.len : other.len;
		size_t distance;

		if (other.len > NEAREST_MAX_LEN)
			continue;
		/* Near: a third of it may differ, and never all of it. */
		distance = edit_distance(name, other);
		if (distance < best && distance <= (longer + 2) / 3 &&
			distance < longer) {
			best = distance;
			nearest = names[i];
		}
	}
	return nearest;
}

/* --- sections --- */

static struct instance *instance_new(struct loading *l,
	const struct config_section *section, const char *name, void *values)
{
	struct instance *new = arena_alloc(l->a, sizeof(*new));

	if (!new)
		return NULL;
	new->lines = arena_alloc_array(
		l->a, section->option_count, sizeof(*new->lines));
	new->section = section;
	new->name = name;
	new->values = values ? values : arena_alloc(l->a, section->named_size);
	if (!new->lines || !new->values)
		return NULL;
	if (name)
		memcpy(new->values, &name, sizeof(name)); /* first member */
	*l->end = new;
	l->end = &new->next;
	return new;
}

static struct instance *find_instance(const struct loading *l,
	const struct config_section *section, struct str name)
{
	struct instance *i = l->first;

	while (i &&
		(i->section != section || !str_equal(str_from(i->name), name)))
		i = i->next;
	return i;
}

static const struct config_section *find_section(
	const struct config_schema *schema, struct str name)
{
	for (size_t i = 0; i < schema->section_count; i++)
		if (str_equal(name, str_from(schema->sections[i].name)))
			return &schema->sections[i];
	return NULL;
}

static bool fail_unknown_section(
	const struct loading *l, struct str name, struct err *err)
{
	size_t count = l->schema->section_count;
	const char **names = arena_alloc_array(l->a, count, sizeof(*names));
	const char *nearest;

	if (!names)
		return config_out_of_memory(err);
	for (size_t i = 0; i < count; i++)
		names[i] = l->schema->sections[i].name;
	nearest = config_nearest(name, names, count);
	if (!nearest)
		return err_set(err, ERR_CONFIG, "unknown section [%.*s]",
			STR_ARGS(name));
	return err_set(err, ERR_CONFIG,
		"unknown section [%.*s], did you mean [%s]?", STR_ARGS(name),
		nearest);
}

/* Names end up in file names, URLs and log lines. */
static bool is_entry_name(struct str name)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789._-";

	for (size_t i = 0; i < name.len; i++)
		if (!memchr(allowed, name.ptr[i], sizeof(allowed) - 1))
			return false;
	return name.len > 0;
}

static bool open_named(struct loading *l, const struct config_section *section,
	struct str name, struct err *err)
{
	struct str copy;

	if (name.len == 0)
		return err_set(err, ERR_CONFIG,
			"[%s] needs a name, as in [%s example]", section->name,
			section->name);
	if (!is_entry_name(name))
		return err_set(err, ERR_CONFIG,
			"name \"%.*s\" of [%s] is not made of letters, digits, "
			"'.', '_' and '-'",
			STR_ARGS(name), section->name);
	l->current = find_instance(l, section, name);
	if (l->current)
		return true;
	if (!arena_copy_str(l->a, name, &copy))
		return config_out_of_memory(err);
	l->current = instance_new(l, section, copy.ptr, NULL);
	return l->current || config_out_of_memory(err);
}

/* "[smtp]" or "[relay NAME]" */
static bool read_header(struct loading *l, struct str line, struct err *err)
{
	const struct config_section *section;
	struct str name, kind;
	size_t i = 0;

	if (line.ptr[line.len - 1] != ']')
		return err_set(err, ERR_CONFIG, "\"%.*s\" lacks its ']'",
			STR_ARGS(line));
	name = str_trim((struct str){line.ptr + 1, line.len - 2});
	while (i < name.len && name.ptr[i] != ' ' && name.ptr[i] != '\t')
		i++;
	kind = (struct str){name.ptr, i};
	name = str_trim((struct str){name.ptr + i, name.len - i});
	section = find_section(l->schema, kind);
	if (!section)
		return fail_unknown_section(l, kind, err);
	if (section->named_size > 0)
		return open_named(l, section, name, err);
	if (name.len > 0)
		return err_set(
			err, ERR_CONFIG, "[%s] takes no name", section->name);
	l->current = find_instance(l, section, STR_NULL);
	assert(l->current);
	return true;
}

/* --- keys --- */

static bool is_list(const struct config_option *o)
{
	return o->type == OPT_LIST || o->type == OPT_NETWORKS;
}

/* Of the text "[smtp]" or "[relay NAME]", for messages. */
static const char *section_title(
	const struct instance *instance, char *dst, size_t size)
{
	(void)snprintf(dst, size, "[%s%s%s]", instance->section->name,
		instance->name ? " " : "",
		instance->name ? instance->name : "");
	return dst;
}

static bool fail_unknown_key(
	const struct loading *l, struct str key, struct err *err)
{
	const struct config_section *section = l->current->section;
	const char **names =
		arena_alloc_array(l->a, section->option_count, sizeof(*names));
	const char *nearest;
	char title[128];

	if (!names)
		return config_out_of_memory(err);
	for (size_t i = 0; i < section->option_count; i++)
		names[i] = section->options[i].key;
	nearest = config_nearest(key, names, section->option_count);
	(void)section_title(l->current, title, sizeof(title));
	if (!nearest)
		return err_set(err, ERR_CONFIG, "unknown key \"%.*s\" in %s",
			STR_ARGS(key), title);
	return err_set(err, ERR_CONFIG,
		"unknown key \"%.*s\" in %s, did you mean \"%s\"?",
		STR_ARGS(key), title, nearest);
}

static bool set_value(const struct loading *l, struct instance *instance,
	size_t index, struct str text, struct err *err)
{
	const struct config_option *o = &instance->section->options[index];
	void *slot = (char *)instance->values + o->offset;
	char title[128];

	if (config_value_parse(o, text, l->a, slot, err))
		return true;
	return err_within(err, "%s in %s", o->key,
		section_title(instance, title, sizeof(title)));
}

/* "key = value" */
static bool read_key(struct loading *l, struct str line, struct err *err)
{
	struct str value = line;
	struct str key = str_trim(str_cut(&value, '='));
	const struct config_section *section;
	const struct config_option *o;
	char title[128];
	size_t i = 0;

	if (!value.ptr)
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" is neither [section] nor key = value",
			STR_ARGS(line));
	if (!l->current)
		return err_set(err, ERR_CONFIG,
			"\"%.*s\" stands before the first [section]",
			STR_ARGS(key));
	section = l->current->section;
	while (i < section->option_count &&
		!str_equal(key, str_from(section->options[i].key)))
		i++;
	if (i == section->option_count)
		return fail_unknown_key(l, key, err);
	o = &section->options[i];
	if (l->current->lines[i] != 0 && !is_list(o))
		return err_set(err, ERR_CONFIG,
			"\"%s\" in %s is already set on line %u", o->key,
			section_title(l->current, title, sizeof(title)),
			l->current->lines[i]);
	l->current->lines[i] = l->line;
	return set_value(l, l->current, i, str_trim(value), err);
}

/* --- the file --- */

/* Without its comment and the white space around. */
static struct str bare_line(struct str line)
{
	line = str_trim(line);
	if (line.len > 0 && (line.ptr[0] == '#' || line.ptr[0] == ';'))
		line.len = 0;
	for (size_t i = 1; i < line.len; i++)
		if (line.ptr[i] == ';' &&
			(line.ptr[i - 1] == ' ' || line.ptr[i - 1] == '\t'))
			line.len = i;
	return str_trim(line);
}

static bool read_line(struct loading *l, struct str line, struct err *err)
{
	if (line.len > 0 && memchr(line.ptr, '\0', line.len))
		return err_set(err, ERR_CONFIG, "line holds a NUL byte");
	line = bare_line(line);
	if (line.len == 0)
		return true;
	if (line.ptr[0] == '[')
		return read_header(l, line, err);
	return read_key(l, line, err);
}

static bool read_file(struct loading *l, const char *path, struct err *err)
{
	struct buf content = {.max_bytes = FILE_MAX_BYTES};
	struct str rest;
	bool ok = false;

	if (!config_read_file(path, &content, err))
		goto out;
	rest = buf_str(&content);
	if (str_starts_with(rest, STR("\xEF\xBB\xBF"))) { /* Windows editors */
		rest.ptr += 3;
		rest.len -= 3;
	}
	while (rest.ptr) {
		l->line++;
		if (!read_line(l, str_cut(&rest, '\n'), err)) {
			err_within(err, "%s:%u", path, l->line);
			goto out;
		}
	}
	ok = true;
out:
	buf_fini(&content);
	return ok;
}

/* --- environment, defaults, named entries --- */

/* RUAD_SECTION_KEY, what is not a letter or digit as '_'. */
static void env_name(const struct config_section *section,
	const struct config_option *o, char *dst, size_t size)
{
	int n = snprintf(dst, size, "RUAD_%s_%s", section->name, o->key);

	assert(n > 0 && (size_t)n < size);
	for (; *dst; dst++) {
		if (*dst >= 'a' && *dst <= 'z')
			*dst = (char)(*dst - 'a' + 'A');
		else if (*dst == '.' || *dst == '-')
			*dst = '_';
	}
}

static bool read_env(
	struct loading *l, struct instance *instance, struct err *err)
{
	const struct config_section *section = instance->section;
	const char *value;
	char name[128];

	for (size_t i = 0; i < section->option_count; i++) {
		const struct config_option *o = &section->options[i];

		env_name(section, o, name, sizeof(name));
		value = getenv(name);
		if (!value)
			continue;
		if (is_list(o)) /* instead of the file's, not after them */
			memset((char *)instance->values + o->offset, 0,
				o->type == OPT_LIST
					? sizeof(struct config_list)
					: sizeof(struct config_networks));
		instance->lines[i] = LINE_ENV;
		if (!config_value_parse(o, str_trim(str_from(value)), l->a,
			    (char *)instance->values + o->offset, err))
			return err_within(err, "%s", name);
	}
	return true;
}

/* Last, so that what was given anyway is never parsed from its default. */
static bool set_defaults(
	struct loading *l, struct instance *instance, struct err *err)
{
	const struct config_section *section = instance->section;

	for (size_t i = 0; i < section->option_count; i++) {
		const char *fallback = section->options[i].fallback;

		if (instance->lines[i] == 0 && fallback &&
			!set_value(l, instance, i, str_from(fallback), err))
			return err_within(err, "default");
	}
	return true;
}

/* The entries of one named section, side by side, in the file's order. */
static bool collect_named(struct loading *l,
	const struct config_section *section, struct err *err)
{
	struct config_named named = {NULL, 0};
	char *dst;

	for (struct instance *i = l->first; i; i = i->next)
		named.count += i->section == section;
	named.items = arena_alloc_array(l->a, named.count, section->named_size);
	if (!named.items)
		return config_out_of_memory(err);
	dst = named.items;
	for (struct instance *i = l->first; i; i = i->next) {
		if (i->section != section)
			continue;
		memcpy(dst, i->values, section->named_size);
		dst += section->named_size;
	}
	memcpy(l->root + section->offset, &named, sizeof(named));
	return true;
}

static bool open_plain_sections(struct loading *l, struct err *err)
{
	for (size_t i = 0; i < l->schema->section_count; i++) {
		const struct config_section *section = &l->schema->sections[i];

		if (section->named_size == 0 &&
			!instance_new(
				l, section, NULL, l->root + section->offset))
			return config_out_of_memory(err);
	}
	return true;
}

bool config_load(const struct config_schema *schema, const char *path,
	struct arena *a, void **root, struct err *err)
{
	struct loading l = {.schema = schema, .a = a, .end = &l.first};

	l.root = arena_alloc(a, schema->root_size);
	if (!l.root)
		return config_out_of_memory(err);
	if (!open_plain_sections(&l, err))
		return false;
	if (path && !read_file(&l, path, err))
		return false;
	for (struct instance *i = l.first; i; i = i->next) {
		if (!i->name && !read_env(&l, i, err))
			return false;
		if (!set_defaults(&l, i, err))
			return false;
	}
	for (size_t i = 0; i < schema->section_count; i++)
		if (schema->sections[i].named_size > 0 &&
			!collect_named(&l, &schema->sections[i], err))
			return false;
	*root = l.root;
	return true;
}
