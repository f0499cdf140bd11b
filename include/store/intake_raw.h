/* intake_raw.h - the bytes of messages, as they came. */
#ifndef STORE_INTAKE_RAW_H
#define STORE_INTAKE_RAW_H

#include "base/clock.h"
#include "store/pg.h"
#include "store/report_ref.h"

struct intake_raw {
	struct str id, host, channel; /* of intake; in the arena given */
	utc_day_t day;                /* intake.raw_day */
};

/* The message that a report was stored from; ERR_UNSUPPORTED where no bytes of
 * it are kept. */
MUST_CHECK bool intake_raw_find(struct pg *p, const struct report_ref *report,
	struct arena *a, struct intake_raw *ret, struct err *err);

/* Borrowed until the return; false ends the reading with its error. */
typedef bool intake_raw_chunk(void *ctx, struct str bytes, struct err *err);
/*
 * intake_raw_each - its bytes in order, at most 1 MiB at a time.
 *
 * ERR_UNSUPPORTED where retention has dropped them; ERR_CONFIG where they are
 * damaged.
 */
MUST_CHECK bool intake_raw_each(struct pg *p, const struct intake_raw *raw,
	intake_raw_chunk *chunk, void *ctx, struct err *err);

#endif
