/* config_print.c - sample, values and help, from the table of options. */
#include "base/config.h"

#include "base/config_value.h"

#include <inttypes.h>
#include <string.h>

#define SAMPLE_COLUMNS 78

/* A sentence as comment lines. */
static void add_comment(struct buf *out, const char *text)
{
	struct str rest = str_from(text), word;
	size_t column = 0;

	while (rest.ptr) {
		word = str_cut(&rest, ' ');
		if (column > 0 && column + 1 + word.len > SAMPLE_COLUMNS) {
			buf_add_char(out, '\n');
			column = 0;
		}
		if (column == 0) {
			buf_add_char(out, '#');
			column = 1;
		}
		buf_add_char(out, ' ');
		buf_add_str(out, word);
		column += 1 + word.len;
	}
	buf_add_char(out, '\n');
}

/* True where the sentence names all of the choices by itself. */
static bool names_choices(const struct config_option *o)
{
	for (int i = 0; o->choices[i]; i++)
		if (!strstr(o->help, o->choices[i]))
			return false;
	return true;
}

/* What the sentence need not say: " From 1 to 65535." */
static void add_hint(struct buf *out, const struct config_option *o)
{
	if (o->type == OPT_CHOICE && !names_choices(o)) {
		buf_add_text(out, " One of: ");
		for (int i = 0; o->choices[i]; i++)
			buf_printf(
				out, "%s%s", i > 0 ? ", " : "", o->choices[i]);
		buf_add_char(out, '.');
	} else if ((o->type == OPT_INT || o->type == OPT_REAL) &&
		   (o->min != 0 || o->max != 0)) {
		buf_printf(out, " From %" PRId64 " to %" PRId64 ".", o->min,
			o->max);
	} else if (o->type == OPT_LIST || o->type == OPT_NETWORKS) {
		buf_add_text(out, " Several: with commas, or the key again.");
	}
}

static void add_title(
	struct buf *out, const struct config_section *section, const char *name)
{
	buf_printf(out, "[%s%s%s]\n", section->name, name ? " " : "",
		name ? name : "");
}

static void sample_option(const struct config_option *o, struct buf *out)
{
	struct buf text = {.ptr = NULL};

	buf_add_text(&text, o->help);
	add_hint(&text, o);
	buf_add_char(out, '\n');
	add_comment(out, buf_cstr(&text));
	buf_fini(&text);
	buf_printf(out, "#%s =", o->key);
	if (o->fallback && *o->fallback)
		buf_printf(out, " %s", o->fallback);
	buf_add_char(out, '\n');
}

/* Options stand as comments, so that better defaults reach old files. */
void config_print_sample(const struct config_schema *schema, struct buf *out)
{
	for (size_t i = 0; i < schema->section_count; i++) {
		const struct config_section *section = &schema->sections[i];
		bool is_named = section->named_size > 0;

		if (i > 0)
			buf_add_char(out, '\n');
		add_comment(out, section->help);
		/* An active [relay NAME] would be one relay too many. */
		if (is_named)
			buf_add_char(out, '#');
		add_title(out, section, is_named ? "NAME" : NULL);
		for (size_t k = 0; k < section->option_count; k++)
			sample_option(&section->options[k], out);
	}
}

static void print_section(const struct config_section *section,
	const void *values, const char *name, struct buf *out)
{
	struct buf value = {.ptr = NULL};

	if (out->len > 0)
		buf_add_char(out, '\n');
	add_title(out, section, name);
	for (size_t i = 0; i < section->option_count; i++) {
		const struct config_option *o = &section->options[i];

		buf_reset(&value);
		config_value_print(o, (const char *)values + o->offset, &value);
		/* Behind white space a ';' would begin a comment. */
		buf_printf(out, "%s =%s", o->key,
			value.len > 0 && value.ptr[0] != ';' ? " " : "");
		buf_add_str(out, buf_str(&value));
		buf_add_char(out, '\n');
	}
	buf_fini(&value);
}

void config_print_values(
	const struct config_schema *schema, const void *root, struct buf *out)
{
	for (size_t i = 0; i < schema->section_count; i++) {
		const struct config_section *section = &schema->sections[i];
		const char *values = (const char *)root + section->offset;
		const struct config_named *named = (const void *)values;

		if (section->named_size == 0) {
			print_section(section, values, NULL, out);
			continue;
		}
		values = named->items;
		for (size_t k = 0; k < named->count; k++) {
			print_section(section, values,
				*(const char *const *)(const void *)values,
				out);
			values += section->named_size;
		}
	}
}

/* "relay NAME.host" */
static void add_full_key(struct buf *out, const struct config_section *section,
	const struct config_option *o)
{
	buf_printf(out, "%s%s.%s", section->name,
		section->named_size > 0 ? " NAME" : "", o->key);
}

/* Backslash and hyphen mean something to roff, so does a leading dot. */
static void add_roff(struct buf *out, const char *text)
{
	if (*text == '.' || *text == '\'')
		buf_add_text(out, "\\&");
	for (; *text; text++) {
		if (*text == '\\')
			buf_add_text(out, "\\e");
		else if (*text == '-')
			buf_add_text(out, "\\-");
		else
			buf_add_char(out, *text);
	}
}

static void print_roff_option(const struct config_section *section,
	const struct config_option *o, struct buf *out)
{
	struct buf text = {.ptr = NULL};

	add_full_key(&text, section, o);
	buf_add_text(out, ".TP\n.B ");
	add_roff(out, buf_cstr(&text));
	buf_add_char(out, '\n');
	buf_reset(&text);
	buf_add_text(&text, o->help);
	add_hint(&text, o);
	if (o->fallback && *o->fallback)
		buf_printf(&text, " Default: %s", o->fallback);
	add_roff(out, buf_cstr(&text));
	buf_add_char(out, '\n');
	buf_fini(&text);
}

static void print_roff(const struct config_schema *schema, struct buf *out)
{
	for (size_t i = 0; i < schema->section_count; i++) {
		const struct config_section *section = &schema->sections[i];

		buf_printf(out, ".SS [%s%s]\n", section->name,
			section->named_size > 0 ? " NAME" : "");
		add_roff(out, section->help);
		buf_add_char(out, '\n');
		for (size_t k = 0; k < section->option_count; k++)
			print_roff_option(section, &section->options[k], out);
	}
}

/* Widths of the first two columns; a long default does not widen its own. */
static void measure(const struct config_schema *schema, size_t *key_width,
	size_t *default_width)
{
	const size_t max_default_width = 20;
	struct buf key = {.ptr = NULL};

	*key_width = *default_width = 0;
	for (size_t i = 0; i < schema->section_count; i++) {
		const struct config_section *section = &schema->sections[i];

		for (size_t k = 0; k < section->option_count; k++) {
			struct str text =
				str_from(section->options[k].fallback);

			buf_reset(&key);
			add_full_key(&key, section, &section->options[k]);
			if (key.len > *key_width)
				*key_width = key.len;
			if (text.len > *default_width)
				*default_width = text.len;
		}
	}
	if (*default_width > max_default_width)
		*default_width = max_default_width;
	buf_fini(&key);
}

void config_print_help(
	const struct config_schema *schema, bool is_roff, struct buf *out)
{
	struct buf key = {.ptr = NULL};
	size_t key_width, default_width;

	if (is_roff) {
		print_roff(schema, out);
		return;
	}
	measure(schema, &key_width, &default_width);
	for (size_t i = 0; i < schema->section_count; i++) {
		const struct config_section *section = &schema->sections[i];

		for (size_t k = 0; k < section->option_count; k++) {
			const struct config_option *o = &section->options[k];

			buf_reset(&key);
			add_full_key(&key, section, o);
			buf_printf(out, "%-*s  %-*s  %s\n", (int)key_width,
				buf_cstr(&key), (int)default_width,
				o->fallback ? o->fallback : "", o->help);
		}
	}
	buf_fini(&key);
}
