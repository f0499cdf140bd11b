/* cell_charsets.h - the charsets that can be read from within a cell. */
#ifndef INGEST_CELL_CHARSETS_H
#define INGEST_CELL_CHARSETS_H

/*
 * cell_charsets_load - load the converters of all charsets that mail has.
 *
 * The C library keeps each in a module of its own and opens its file when the
 * charset first comes up, deep inside GMime or libxml2: in a cell that would be
 * death. Loaded here and kept, they open nothing later; and from here on
 * iconv_open(3) of this process knows these and no others (EINVAL), whichever
 * library asks. libxml2 then tries ICU, whose tables are in memory.
 */
void cell_charsets_load(void);

#endif
