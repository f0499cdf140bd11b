/* smtp_pace.h - how often something happens, and whether that is unusual. */
#ifndef INGEST_SMTP_PACE_H
#define INGEST_SMTP_PACE_H

#include "base/base.h"

/* Zero-initialised it has seen nothing. */
struct smtp_pace {
	int64_t minute;
	uint64_t count;  /* in this minute */
	double usual;    /* a minute, over the last hours */
	bool is_unusual; /* told, and not over yet */
};

/*
 * smtp_pace_add - it happened once more.
 *
 *   floor  as often as this in a minute is nothing yet, whatever is usual
 *
 * True once for each time that it becomes far more than usual: p->count and
 * p->usual say how much.
 */
MUST_CHECK bool smtp_pace_add(
	struct smtp_pace *p, int64_t now_ms, uint64_t floor);

#endif
