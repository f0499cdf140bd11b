/* retention.h - what has been kept long enough is deleted. */
#ifndef STORE_RETENTION_H
#define STORE_RETENTION_H

#include "store/pg.h"

/* The options of [retention]; INT64_MAX: forever. */
struct retention_config {
	int64_t failures_ms;
	int64_t raw_ms; /* 0: keep none */
};

struct retention_result {
	uint64_t failure_reports; /* deleted, with their messages */
	uint64_t raw_days;        /* days of bytes, dropped as a whole */
};

/*
 * retention_step - delete some of what is past its time: at most 1000 rows, or
 * a few days of bytes.
 *
 * Each step is a transaction of its own, so that nobody waits long for it.
 * Adds to *ret; *is_done is set where nothing is left. By the writer's role or
 * the owner's; several may do it at once. Failure reports count from when they
 * reached us, or were stored where that is said to be later; bytes from the
 * end of the day on which we got hold of them.
 */
MUST_CHECK bool retention_step(struct pg *p, const struct retention_config *c,
	struct retention_result *ret, bool *is_done, struct err *err);

#endif
