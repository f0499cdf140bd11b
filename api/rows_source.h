/* rows_source.h - the fields of a source, wherever sources are answered. */
#ifndef API_ROWS_SOURCE_H
#define API_ROWS_SOURCE_H

#include "api/rows.h"
#include "store/query_failure.h"
#include "store/query_source.h"

/* Rows are struct source_row. */
row_writer write_source;
row_writer write_source_group; /* the same, and how many addresses */
/* messages to disposition, within a row. */
void write_source_sums(struct row_out *o, const struct source_row *s);
/* A row is a struct owner_word. */
row_writer write_owner_word;

/* A row is a struct failure_row; in routes_failures.c. */
row_writer write_failure;

/* The key "total" of an answer. */
void write_source_total(struct json_out *j, uint64_t messages, uint64_t passed);

#endif
