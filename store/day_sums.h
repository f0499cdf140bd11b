/*
 * day_sums.h - how much domain_day has to rise or fall, gathered over a
 * transaction.
 *
 * All reports of a domain's day meet in one row, so the rows are touched once,
 * at the very end and in the order of their key: they are then locked for as
 * short as can be, and two writers do not lock each other out.
 */
#ifndef STORE_DAY_SUMS_H
#define STORE_DAY_SUMS_H

#include "store/amounts.h"
#include "store/fact_map.h"
#include "store/pg.h"

struct day_sums;
struct pg_params; /* pg_private.h */

struct day_sums *day_sums_new(void);
void day_sums_free(struct day_sums **s);
void day_sums_reset(struct day_sums *s);

/* Facts of a report that counts. */
void day_sums_add(
	struct day_sums *s, int32_t domain_id, const struct fact_map *m);
/* All facts that the table has of one report: raised (1) or lowered (-1).
 * `place` is domain_id, report_id and its days, as for the other statements
 * about the rows of a report. */
MUST_CHECK bool day_sums_move(struct day_sums *s, struct pg *pg,
	const struct pg_params *place, int sign, struct err *err);
/* Raise the table and start anew. */
MUST_CHECK bool day_sums_flush(
	struct day_sums *s, struct pg *pg, struct err *err);

#endif
