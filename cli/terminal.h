/* terminal.h - tables and outside text for people at a terminal. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include "base/buf.h"

struct table;

/* Column titles, NULL-terminated; one that begins with '>' is right-aligned.
 * Column widths follow the content; the last one is not padded. */
struct table *table_new(const char *const *titles);
void table_free(struct table **t);
/* The next cell, row by row. Text is copied; controls become '?'. */
void table_cell(struct table *t, struct str text);
void table_cell_uint(struct table *t, uint64_t v);
/* "97.31 %", or "-" where of is 0. */
void table_cell_rate(struct table *t, uint64_t part, uint64_t of);
/* On stdout; `nothing` where there is no row. */
void table_print(const struct table *t, const char *nothing);

/* Text from outside, one line, controls as '?': no escape sequence of a
 * stranger's reaches the terminal. */
void terminal_print(const char *label, struct str text);
/* The same with line ends kept. */
void terminal_print_lines(struct str text);

#endif
