#include "cli/terminal.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

#define MAX_COLUMNS 16

struct table {
	struct arena *arena;
	const char *titles[MAX_COLUMNS];
	bool is_right[MAX_COLUMNS];
	size_t widths[MAX_COLUMNS];
	size_t columns;
	struct str *cells; /* row by row */
	size_t count, cap;
};

/* Characters of UTF-8 text; good enough for alignment. */
static size_t text_width(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += ((unsigned char)s.ptr[i] & 0xc0) != 0x80;
	return n;
}

struct table *table_new(const char *const *titles)
{
	struct table *t = base_calloc(1, sizeof(*t));

	t->arena = arena_new("table", SIZE_MAX);
	for (; titles[t->columns] != NULL && t->columns < MAX_COLUMNS;
		t->columns++) {
		const char *title = titles[t->columns];

		t->is_right[t->columns] = title[0] == '>';
		t->titles[t->columns] = title + (title[0] == '>');
		t->widths[t->columns] =
			text_width(str_from(t->titles[t->columns]));
	}
	assert(t->columns > 0);
	return t;
}

void table_free(struct table **t)
{
	if (*t == NULL)
		return;
	arena_free(&(*t)->arena);
	free((*t)->cells);
	free(*t);
	*t = NULL;
}

static void make_harmless(char *text, size_t len, bool keep_lines)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];
		/* C1 controls as UTF-8 are 0xc2 0x80..0x9f. */
		bool is_c1 = c >= 0x80 && c < 0xa0 && i > 0 &&
			     (unsigned char)text[i - 1] == 0xc2;

		if (keep_lines && (c == '\n' || c == '\t'))
			continue;
		if (keep_lines && c == '\r')
			text[i] = ' ';
		else if (c < 0x20 || c == 0x7f || is_c1)
			text[i] = '?';
	}
}

void table_cell(struct table *t, struct str text)
{
	size_t column = t->count % t->columns, width;
	struct str copy;

	if (text.ptr == NULL)
		text = STR("-");
	if (!arena_copy_str(t->arena, text, &copy))
		base_oom();
	make_harmless((char *)copy.ptr, copy.len, false);
	width = text_width(copy);
	if (width > t->widths[column])
		t->widths[column] = width;
	if (t->count == t->cap) {
		t->cap = t->cap == 0 ? 256 : t->cap * 2;
		t->cells = base_realloc(t->cells, t->cap * sizeof(*t->cells));
	}
	t->cells[t->count++] = copy;
}

void table_cell_uint(struct table *t, uint64_t v)
{
	char text[24];

	snprintf(text, sizeof(text), "%lu", v);
	table_cell(t, str_from(text));
}

void table_cell_rate(struct table *t, uint64_t part, uint64_t of)
{
	char text[24] = "-";

	if (of > 0)
		snprintf(text, sizeof(text), "%.2f %%",
			100.0 * (double)part / (double)of);
	table_cell(t, str_from(text));
}

static void print_cell(const struct table *t, size_t column, struct str text)
{
	int pad = (int)(t->widths[column] - text_width(text));
	bool is_last = column + 1 == t->columns;

	if (t->is_right[column])
		printf("%*s%.*s", pad, "", STR_ARGS(text));
	else
		printf("%.*s%*s", STR_ARGS(text), is_last ? 0 : pad, "");
	printf("%s", is_last ? "\n" : "  ");
}

void table_print(const struct table *t, const char *nothing)
{
	if (t->count == 0) {
		printf("%s\n", nothing);
		return;
	}
	for (size_t i = 0; i < t->columns; i++)
		print_cell(t, i, str_from(t->titles[i]));
	for (size_t i = 0; i + t->columns <= t->count; i += t->columns)
		for (size_t c = 0; c < t->columns; c++)
			print_cell(t, c, t->cells[i + c]);
}

static void print_text(const char *label, struct str text, bool keep_lines)
{
	struct buf b = {0};

	buf_add_str(&b, text);
	if (b.len > 0)
		make_harmless(b.ptr, b.len, keep_lines);
	printf("%s%.*s\n", label, STR_ARGS(buf_str(&b)));
	buf_fini(&b);
}

void terminal_print(const char *label, struct str text)
{
	print_text(label, text, false);
}

void terminal_print_lines(struct str text)
{
	print_text("", text, true);
}
