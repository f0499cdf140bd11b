/*
 * report_day.h - which UTC days the messages of a report belong to.
 *
 * A window of at most 26 hours belongs whole to the UTC day of its midpoint
 * (some reporters end a day at 23:59:59, others at the next midnight). A
 * longer one is apportioned by seconds of overlap, with cumulative rounding
 * over the whole report, so that the sums stay exact and one-message records
 * do not all land on one day. Over 32 days a report stays in totals and is
 * flagged, but never enters a gate.
 */
#ifndef DMARC_REPORT_DAY_H
#define DMARC_REPORT_DAY_H

#include "base/clock.h"

#define REPORT_DAY_WHOLE_MAX_S (26 * 3600)
#define REPORT_DAY_LONG_S (32LL * CLOCK_DAY_S)
/* A window longer than this is refused by the reader as implausible. */
#define REPORT_DAY_MAX_DAYS 400
/* Most parts of a split: 400 days that begin at noon touch 401. */
#define REPORT_DAY_MAX_PARTS (REPORT_DAY_MAX_DAYS + 1)

struct report_days {
	utc_day_t first;
	uint32_t count; /* 1 for a window of at most 26 h */
	int64_t begin_s, end_s;
	/* Messages apportioned so far, modulo the seconds of the window (after
	 * so many every share is whole), so that no sum overflows. */
	uint64_t seen;
};

/*
 * end_s is exclusive here unless equal to begin_s. The caller has checked that
 * begin_s <= end_s and that they are at most REPORT_DAY_MAX_DAYS apart.
 */
void report_days_init(struct report_days *d, int64_t begin_s, int64_t end_s);
/* Over 32 days: excluded from trends and gates. */
bool report_days_is_long(const struct report_days *d);

/*
 * report_days_split - the share of each day in the next record's messages.
 *
 *   parts   d->count numbers, of day first + i; they sum to message_count
 *
 * Call once a record, in the order of the report: day i has received, after
 * any prefix of the report with M messages, floor or ceiling of its exact
 * share of M.
 */
void report_days_split(
	struct report_days *d, uint64_t message_count, uint64_t *parts);

#endif
