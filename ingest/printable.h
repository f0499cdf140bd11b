/* printable.h - strangers' words, fit for a terminal and a log. */
#ifndef INGEST_PRINTABLE_H
#define INGEST_PRINTABLE_H

#include "base/str.h"

/*
 * Names of members, media types and elements end up in messages, and messages
 * are cut: what remains shall be one line of UTF-8 that shows all it holds.
 * Each byte of what is not becomes '?'.
 */
void printable_make(char *text, size_t len);

#endif
