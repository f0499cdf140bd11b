/*
 * ingest_service_retention.h - [retention], applied once a day.
 *
 * By ingest, for wherever reports are stored one runs. Step by step, between
 * other work; two that do it at once do no harm.
 */
#ifndef INGEST_INGEST_SERVICE_RETENTION_H
#define INGEST_INGEST_SERVICE_RETENTION_H

#include "store/retention.h"

struct daily_retention;

/* Text of `pg` and *config are borrowed for the life of the result. */
struct daily_retention *daily_retention_new(
	const struct pg_config *pg, const struct retention_config *config);
void daily_retention_free(struct daily_retention **r);
/* One step where the day's work is not done; now and then. The first day
 * begins at once. Trouble is logged and tried again after ten minutes. */
void daily_retention_go_on(struct daily_retention *r);

#endif
