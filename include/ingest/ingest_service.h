/* ingest_service.h - `ruad ingest`: from the spool into the store. */
#ifndef INGEST_INGEST_SERVICE_H
#define INGEST_INGEST_SERVICE_H

#include "base/config.h"
#include "ingest/pipeline.h"
#include "store/advice.h"
#include "store/retention.h"

/* A reading that ends with the death of its worker is tried this often. */
#define INGEST_MAX_ATTEMPTS 3

struct ingest_service_config {
	struct pipeline_config pipeline;
	const char *spool_dir;
	const char *cell_state_path;     /* see cell_state.h; NULL: none */
	const char *database_state_path; /* see database_state.h; the same */
	const char *hostname;
	const char *user; /* account to become; NULL: stay */
	/* [trust] networks: mail from here counts as vouched */
	struct config_networks trusted_networks;
	const struct retention_config *retention; /* NULL: no upkeep */
	const struct advice_options *advice;      /* NULL: no verdict is kept */
};

/*
 * ingest_service_run - serve until SIGTERM or SIGINT, then finish what is
 * being written and put the rest back (at most 5 s).
 *
 * Several may run on one spool. Database down: back-off from 0.5 s to 4 s,
 * messages wait in new/. One message that kills its worker INGEST_MAX_ATTEMPTS
 * times is refused.
 */
MUST_CHECK bool ingest_service_run(
	const struct ingest_service_config *config, struct err *err);

#endif
