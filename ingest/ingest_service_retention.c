#include "ingest/ingest_service_retention.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"

#define EVERY_MS (24 * 3600 * INT64_C(1000))
#define AFTER_TROUBLE_MS (600 * INT64_C(1000))

struct daily_retention {
	struct pg *pg;
	const struct retention_config *config;
	struct retention_result result; /* of today */
	int64_t due_ms;                 /* monotonic */
};

struct daily_retention *daily_retention_new(
	const struct pg_config *pg, const struct retention_config *config)
{
	struct daily_retention *r = base_calloc(1, sizeof(*r));

	r->pg = pg_new(pg);
	r->config = config;
	return r;
}

void daily_retention_free(struct daily_retention **r)
{
	if (*r == NULL)
		return;
	pg_free(&(*r)->pg);
	free(*r);
	*r = NULL;
}

/* The connection is needed for moments a day and is not kept. */
static void end_day(struct daily_retention *r, int64_t pause_ms)
{
	pg_reset(r->pg);
	r->result = (struct retention_result){.failure_reports = 0};
	r->due_ms = clock_monotonic_ms() + pause_ms;
}

void daily_retention_go_on(struct daily_retention *r)
{
	struct err err = {0};
	bool is_done;

	if (clock_monotonic_ms() < r->due_ms)
		return;
	if (!retention_step(r->pg, r->config, &r->result, &is_done, &err)) {
		log_warning("retention_failed", F_ERR(&err));
		end_day(r, AFTER_TROUBLE_MS);
	} else if (is_done) {
		log_info("retention_applied",
			F_INT("failure_reports", r->result.failure_reports),
			F_INT("raw_days", r->result.raw_days));
		end_day(r, EVERY_MS);
	}
}
