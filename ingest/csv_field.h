/*
 * csv_field.h - one field of a CSV row and the comma behind it.
 *
 * Absent and empty are the same. Text that a spreadsheet would take for a
 * formula gets a "'" before it.
 */
#ifndef INGEST_CSV_FIELD_H
#define INGEST_CSV_FIELD_H

#include "base/buf.h"
#include "base/ip.h"

void csv_field_str(struct buf *out, struct str s);
void csv_field_word(struct buf *out, const char *word);
void csv_field_time(struct buf *out, int64_t t_s);
void csv_field_ip(struct buf *out, const struct ip *ip);
void csv_field_uint(struct buf *out, uint64_t v);
/* The words of a set of enum repair, commas between them. */
void csv_field_repairs(struct buf *out, uint32_t repairs);
/* The inside of a field between quotes. */
void csv_field_quoted(struct buf *out, struct str s);
bool csv_field_is_formula(struct str s);
/* The line's end in place of the comma behind its last field. */
void csv_row_end(struct buf *out);

#endif
