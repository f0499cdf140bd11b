/*
 * ingest_service_upkeep.h - what the store needs now and then.
 *
 * [retention], applied once a day, together with the partitions of the days to
 * come; and, while nothing else is to be done, the merging of wide reports'
 * sums. By ingest, for wherever reports are stored one runs. Step by step,
 * between other work; two that do it at once do no harm.
 */
#ifndef INGEST_INGEST_SERVICE_UPKEEP_H
#define INGEST_INGEST_SERVICE_UPKEEP_H

#include "store/retention.h"

struct upkeep;

/* Text of `pg` and *config are borrowed for the life of the result. */
struct upkeep *upkeep_new(
	const struct pg_config *pg, const struct retention_config *config);
void upkeep_free(struct upkeep **u);
/* One step where there is something to do; now and then. The first day begins
 * at once. Trouble is logged and tried again after ten minutes. */
void upkeep_go_on(struct upkeep *u, bool is_quiet);

#endif
