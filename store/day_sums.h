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

#include "base/clock.h"
#include "store/amounts.h"
#include "store/pg.h"

struct day_sums;
struct pg_result; /* pg_private.h */

struct day_sums *day_sums_new(void);
void day_sums_free(struct day_sums **s);
void day_sums_reset(struct day_sums *s);

/* Messages of a report that counts; `flags` are those of struct shape. */
void day_sums_add(struct day_sums *s, int32_t domain_id, utc_day_t day,
	unsigned flags, uint64_t messages);
/* The amounts that a statement about the records of a report answers with:
 * domain_id, day, and one column each, negative where it lowers. */
void day_sums_move(struct day_sums *s, const struct pg_result *rows);
/* Raise the table and start anew. */
MUST_CHECK bool day_sums_flush(
	struct day_sums *s, struct pg *pg, struct err *err);

#endif
