/* aggregate_repair.h - bytes of a broken report, made into XML again. */
#ifndef INGEST_AGGREGATE_REPAIR_H
#define INGEST_AGGREGATE_REPAIR_H

#include "base/stream.h"

/*
 * aggregate_repair - a filter for the second try; never NULL.
 *
 *   in       the document once more, from its start; borrowed
 *   repairs  receives bits of enum repair as they are found; borrowed
 *
 * What comes out begins with <feedback>: the declaration, and rubbish behind it
 * (a stray quote, a schema that is not closed), are gone. It is UTF-8: what is
 * none is taken as windows-1252, byte by byte. A '<' that begins no tag and a
 * '&' that begins no reference are escaped, control characters are spaces. Line
 * numbers stay. UTF-16 passes unchanged.
 *
 * Reading fails with ERR_SYNTAX (DOCTYPE), ERR_UNSUPPORTED (no <feedback>) and
 * what `in` fails with.
 */
struct stream *aggregate_repair(struct stream *in, uint32_t *repairs);

/* <record> tags of the first report, once all of it was read; -1: not known. */
int64_t aggregate_repair_records(const struct stream *repair);

#endif
