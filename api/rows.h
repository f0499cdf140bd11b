/* rows.h - the rows of a list, written once, as JSON objects or as CSV. */
#ifndef API_ROWS_H
#define API_ROWS_H

#include "base/clock.h"
#include "base/ip.h"
#include "base/json_out.h"

/* Where the fields of a row go; made by rows_write_*, opaque to writers. */
struct row_out;

/* Writes each field of one row, always the same ones in the same order. */
typedef void row_writer(struct row_out *o, const void *row);

/* An array of objects; `rows` are count structs of `size` bytes. */
void rows_write_json(struct json_out *j, row_writer *writer, const void *rows,
	size_t size, size_t count);
/* The fields of one row, within an object that is open. */
void rows_write_fields(struct json_out *j, row_writer *writer, const void *row);
/*
 * RFC 4180 with a header line. A field of a nested object is named
 * "disposition_none". Text that a spreadsheet would take for a formula has a
 * ' before it.
 */
void rows_write_csv(struct buf *out, row_writer *writer, const void *rows,
	size_t size, size_t count);

void row_uint(struct row_out *o, const char *name, uint64_t v);
/* At most `decimals` digits after the point; NaN is null. */
void row_number(struct row_out *o, const char *name, double v, int decimals);
void row_cstr(struct row_out *o, const char *name, const char *v);
void row_str(struct row_out *o, const char *name, struct str v);
/* `v` is JSON: a value of its own, or its text in CSV. */
void row_json(struct row_out *o, const char *name, struct str v);
void row_ip(struct row_out *o, const char *name, const struct ip *v);
void row_day(struct row_out *o, const char *name, utc_day_t v);
void row_bool(struct row_out *o, const char *name, bool v);
void row_null(struct row_out *o, const char *name);
/* passed / messages, four decimals; null where messages is 0 */
void row_rate(struct row_out *o, const char *name, uint64_t passed,
	uint64_t messages);
/* One level deep. */
void row_object_begin(struct row_out *o, const char *name);
void row_object_end(struct row_out *o);

/* The same rate for answers that are no list. */
void rows_json_rate(struct json_out *j, uint64_t passed, uint64_t messages);

#endif
