/* rows.c - the rows of a list, written once, as JSON objects or as CSV. */
#include "api/rows.h"

#include <assert.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#define RATE_DECIMALS 4

struct row_out {
	enum { ROW_JSON, ROW_CSV_HEADER, ROW_CSV } mode;
	struct json_out *json; /* ROW_JSON */
	struct buf *csv;       /* the others */
	const char *prefix;    /* of the object we are in; NULL: none */
	bool has_field;
};

void rows_write_json(struct json_out *j, row_writer *writer, const void *rows,
	size_t size, size_t count)
{
	struct row_out o = {.mode = ROW_JSON, .json = j};

	json_array_begin(j);
	for (size_t i = 0; i < count; i++) {
		json_object_begin(j);
		writer(&o, (const char *)rows + i * size);
		json_object_end(j);
	}
	json_array_end(j);
}

void rows_write_fields(struct json_out *j, row_writer *writer, const void *row)
{
	struct row_out o = {.mode = ROW_JSON, .json = j};

	writer(&o, row);
}

void rows_write_csv(struct buf *out, row_writer *writer, const void *rows,
	size_t size, size_t count)
{
	struct row_out o = {.mode = ROW_CSV_HEADER, .csv = out};
	void *blank = base_calloc(1, size); /* only the names are looked at */

	writer(&o, blank);
	buf_add_text(out, "\r\n");
	o.mode = ROW_CSV;
	for (size_t i = 0; i < count; i++) {
		o.has_field = false;
		writer(&o, (const char *)rows + i * size);
		buf_add_text(out, "\r\n");
	}
	free(blank);
}

static bool is_formula_start(char c)
{
	return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' ||
	       c == '\r';
}

static void csv_text(struct buf *out, struct str v)
{
	bool is_guarded = v.len > 0 && is_formula_start(v.ptr[0]);
	bool is_quoted = is_guarded;

	for (size_t i = 0; i < v.len && !is_quoted; i++)
		is_quoted = strchr(",\"\r\n", v.ptr[i]) != NULL;
	if (!is_quoted) {
		buf_add_str(out, v);
		return;
	}
	buf_add_text(out, is_guarded ? "\"'" : "\"");
	for (size_t i = 0; i < v.len; i++) {
		if (v.ptr[i] == '"')
			buf_add_char(out, '"');
		buf_add_char(out, v.ptr[i]);
	}
	buf_add_char(out, '"');
}

/* Key, separator or heading; true where the value is wanted too. */
static bool field_begin(struct row_out *o, const char *name)
{
	if (o->mode == ROW_JSON) {
		json_key(o->json, name);
		return true;
	}
	if (o->has_field)
		buf_add_char(o->csv, ',');
	o->has_field = true;
	if (o->mode == ROW_CSV)
		return true;
	if (o->prefix)
		buf_printf(o->csv, "%s_", o->prefix);
	buf_add_text(o->csv, name);
	return false;
}

void row_uint(struct row_out *o, const char *name, uint64_t v)
{
	if (!field_begin(o, name))
		return;
	if (o->mode == ROW_JSON)
		json_uint(o->json, v);
	else
		buf_printf(o->csv, "%" PRIu64, v);
}

void row_number(struct row_out *o, const char *name, double v, int decimals)
{
	struct json_out number;

	if (!field_begin(o, name))
		return;
	if (o->mode == ROW_JSON) {
		json_double(o->json, v, decimals);
	} else if (isfinite(v)) {
		json_init(&number, o->csv);
		json_double(&number, v, decimals);
	}
}

void row_bool(struct row_out *o, const char *name, bool v)
{
	if (!field_begin(o, name))
		return;
	if (o->mode == ROW_JSON)
		json_bool(o->json, v);
	else
		buf_add_text(o->csv, v ? "true" : "false");
}

void row_cstr(struct row_out *o, const char *name, const char *v)
{
	row_str(o, name, str_from(v));
}

void row_str(struct row_out *o, const char *name, struct str v)
{
	if (!field_begin(o, name))
		return;
	if (o->mode == ROW_JSON)
		json_str(o->json, v);
	else
		csv_text(o->csv, v);
}

void row_json(struct row_out *o, const char *name, struct str v)
{
	if (!field_begin(o, name))
		return;
	if (o->mode == ROW_JSON)
		json_raw(o->json, v);
	else
		csv_text(o->csv, v);
}

void row_ip(struct row_out *o, const char *name, const struct ip *v)
{
	char text[IP_TEXT_SIZE];

	ip_format(v, text);
	row_cstr(o, name, v->family ? text : NULL);
}

void row_day(struct row_out *o, const char *name, utc_day_t v)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_day(v, text);
	row_cstr(o, name, text);
}

void row_null(struct row_out *o, const char *name)
{
	row_str(o, name, STR_NULL);
}

void rows_json_rate(struct json_out *j, uint64_t passed, uint64_t messages)
{
	if (messages == 0)
		json_null(j);
	else
		json_double(
			j, (double)passed / (double)messages, RATE_DECIMALS);
}

void row_rate(
	struct row_out *o, const char *name, uint64_t passed, uint64_t messages)
{
	struct json_out number;

	if (!field_begin(o, name))
		return;
	if (o->mode == ROW_JSON) {
		rows_json_rate(o->json, passed, messages);
	} else if (messages > 0) {
		json_init(&number, o->csv);
		rows_json_rate(&number, passed, messages);
	}
}

void row_object_begin(struct row_out *o, const char *name)
{
	assert(!o->prefix);
	o->prefix = name;
	if (o->mode != ROW_JSON)
		return;
	json_key(o->json, name);
	json_object_begin(o->json);
}

void row_object_end(struct row_out *o)
{
	o->prefix = NULL;
	if (o->mode == ROW_JSON)
		json_object_end(o->json);
}
