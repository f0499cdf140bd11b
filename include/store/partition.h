/*
 * partition.h - tables that are kept by month, so that old months are dropped
 * whole.
 *
 * A table is partitioned by range of one column of type date; its months are
 * <table>_<YYYYMM>, and <table>_odd (the default partition, where it has one)
 * takes the days that nobody believes. The writer's role makes and drops
 * partitions by functions of migration 0001; as a statement of its own, each is
 * a short transaction.
 */
#ifndef STORE_PARTITION_H
#define STORE_PARTITION_H

#include "base/arena.h"
#include "base/clock.h"
#include "store/pg.h"

/*
 * Days from strangers: a report of 1970 or 2106 makes no partition. Over ten
 * years ago nobody asked for DMARC reports that still wait to be read; after
 * tomorrow is a wrong clock.
 */
#define PARTITION_MAX_PAST_DAYS 3653
#define PARTITION_MAX_FUTURE_DAYS 2
/* Most months between those, with one made ahead. */
#define PARTITION_MAX_MONTHS 125

/* Days that get a partition; others belong to <table>_odd. */
bool partition_is_plausible(utc_day_t day);

/* Months that were seen to be there, so that nobody asks twice. Zero-initialised
 * is empty. A month that is dropped meanwhile is missed by nobody: its rows go
 * to <table>_odd until it is made again, or their writer tries anew. */
struct partition_months {
	utc_day_t items[PARTITION_MAX_MONTHS]; /* first days */
	size_t count;
};

/*
 * partition_make - the partitions of the plausible days from `first` to `last`.
 *
 *   tables  names, `count` of them
 *   known   months that need not be asked for; those made are added
 *
 * Asks the server only where a month is not known. Waits at most 2 s for who
 * is at <table>_odd, then ERR_TEMP.
 */
MUST_CHECK bool partition_make(struct pg *p, const char *const *tables,
	size_t count, utc_day_t first, utc_day_t last,
	struct partition_months *known, struct err *err);
/* The same for the tables that the rows of reports go to. */
MUST_CHECK bool report_partitions_make(struct pg *p, utc_day_t first,
	utc_day_t last, struct partition_months *known, struct err *err);
/* Would they ask the server? */
bool partition_is_missing(
	const struct partition_months *known, utc_day_t first, utc_day_t last);

struct partition {
	struct str table, name;
	bool is_odd;     /* no month */
	utc_day_t month; /* its first day */
	uint64_t bytes;  /* indexes included */
	uint64_t row_estimate;
};
/* Oldest first, is_odd last; `table` NULL: of all tables. By any role. */
MUST_CHECK bool partition_list(struct pg *p, const char *table, struct arena *a,
	struct partition **ret, size_t *count, struct err *err);
/* Drop the partition of a month; *bytes is what it held on disk, 0 where it was
 * not there, or holds records that are not in the sums yet. Waits at most 2 s for who reads or writes the table, then
 * ERR_TEMP. */
MUST_CHECK bool partition_drop(struct pg *p, const char *table, utc_day_t month,
	uint64_t *bytes, struct err *err);

#endif
