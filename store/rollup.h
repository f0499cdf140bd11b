/*
 * rollup.h - how much source_day_sum has to rise, gathered over a batch.
 *
 * Reports of one day share their sources, so their amounts are added up in
 * memory and reach the table once, in the order of its key: two writers then
 * meet its rows in the same order and do not lock each other out.
 */
#ifndef STORE_ROLLUP_H
#define STORE_ROLLUP_H

#include "store/amounts.h"
#include "store/fact_map.h"
#include "store/pg.h"

struct rollup;

struct rollup *rollup_new(uint64_t seed);
void rollup_free(struct rollup **r);
void rollup_reset(struct rollup *r);

/* Add all facts of a report. Never more than FACT_MAP_MAX keys at a time. */
void rollup_add(struct rollup *r, int32_t domain_id, const struct fact_map *m);
/* So many keys have gathered that they should go to the table. */
bool rollup_is_full(const struct rollup *r);
/* Raise the table and start anew. */
MUST_CHECK bool rollup_flush(struct rollup *r, struct pg *pg, struct err *err);

#endif
