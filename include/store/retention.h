/*
 * retention.h - what has been kept long enough goes; the sums stay.
 *
 * Records and the bytes of messages go by months, as whole partitions.
 * retention_mark says how far that has gone before the first of the records
 * goes: sums of earlier days are compared with nothing and taken back by
 * nobody, and there addresses that were seldom seen are folded into their
 * networks. What has no partition goes in small steps.
 */
#ifndef STORE_RETENTION_H
#define STORE_RETENTION_H

#include "base/clock.h"
#include "store/partition.h"
#include "store/pg.h"

/* The options of [retention]; INT64_MAX: forever. */
struct retention_config {
	int64_t failures_ms;
	int64_t raw_ms; /* 0: none is kept */
	int64_t records_ms;
	int64_t tls_ms;
	int64_t rollups_ms;
};

/* Busiest addresses of a domain's month that stay what they are. */
#define RETENTION_KEPT_SOURCES 1000

struct retention_result {
	uint64_t failure_reports; /* deleted, with their messages */
	uint64_t tls_reports;     /* with their policies */
	uint64_t partitions, bytes;
	uint64_t odd_rows;      /* of days that have no partition */
	uint64_t months_folded; /* one a domain and month */
	uint64_t rollup_days;   /* one a domain and day */
};

/*
 * retention_step - a piece of what is past its time: a partition, a domain's
 * month, at most 1000 rows.
 *
 * Each step is a transaction of its own or a few, so that nobody waits long for
 * it. Adds to *ret; *is_done is set where nothing is left. By the writer's role
 * or the owner's; several may do it at once. Failure reports count from when
 * they reached us, or were stored where that is said to be later; bytes from
 * the day on which we got hold of them; all else from its day. Sums never go
 * before the records they outlive.
 */
MUST_CHECK bool retention_step(struct pg *p, const struct retention_config *c,
	struct retention_result *ret, bool *is_done, struct err *err);

/* What retention_step would do now. */
struct retention_plan {
	struct partition *partitions;
	size_t partition_count;
	uint64_t failure_reports, tls_reports, odd_rows, rollup_days;
};
MUST_CHECK bool retention_look(struct pg *p, const struct retention_config *c,
	struct arena *a, struct retention_plan *ret, struct err *err);

/* Have records of this day been dropped? Then what is left of a report
 * of that day is not all of it, and its sums cannot be lowered. */
MUST_CHECK bool retention_has_passed(
	struct pg *p, utc_day_t day, bool *ret, struct err *err);

#endif
