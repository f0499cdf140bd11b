#include "ingest/ingest_service_upkeep.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "store/tidy.h"

#define EVERY_MS (24 * 3600 * INT64_C(1000))
#define AFTER_TROUBLE_MS (600 * INT64_C(1000))
#define TIDY_EVERY_MS (60 * INT64_C(1000))
/* Nearly all reports of a day come on the two days after it. */
#define SETTLED_DAYS 3
/* Old reports come in by thousands. */
#define SETTLED_S 600

struct upkeep {
	struct pg *pg;
	const struct retention_config *config;
	struct retention_result result; /* of today */
	int64_t due_ms, tidy_due_ms;    /* monotonic */
};

struct upkeep *upkeep_new(
	const struct pg_config *pg, const struct retention_config *config)
{
	struct upkeep *u = base_calloc(1, sizeof(*u));

	u->pg = pg_new(pg);
	u->config = config;
	return u;
}

void upkeep_free(struct upkeep **u)
{
	if (*u == NULL)
		return;
	pg_free(&(*u)->pg);
	free(*u);
	*u = NULL;
}

/* The connection is needed for moments and is not kept. */
static void pause_until(struct upkeep *u, int64_t *due_ms, int64_t pause_ms)
{
	pg_reset(u->pg);
	*due_ms = clock_monotonic_ms() + pause_ms;
}

static void end_day(struct upkeep *u)
{
	const struct retention_result *r = &u->result;

	log_info("retention_applied",
		F_INT("failure_reports", r->failure_reports),
		F_INT("tls_reports", r->tls_reports),
		F_INT("partitions", r->partitions), F_INT("bytes", r->bytes),
		F_INT("months_folded", r->months_folded));
	u->result = (struct retention_result){.failure_reports = 0};
	pause_until(u, &u->due_ms, EVERY_MS);
}

/* A new month's partitions are there before its first report. */
static bool daily(struct upkeep *u, bool *is_done, struct err *err)
{
	struct partition_months known = {.count = 0};
	utc_day_t today = clock_day_of(clock_now_s());

	return report_partitions_make(u->pg, today,
		       today + PARTITION_MAX_FUTURE_DAYS, &known, err) &&
	       retention_step(u->pg, u->config, &u->result, is_done, err);
}

static void tidy(struct upkeep *u)
{
	int64_t now_s = clock_now_s();
	struct err err = {0};
	bool is_done;

	if (!tidy_step(u->pg, clock_day_of(now_s) - SETTLED_DAYS,
		    now_s - SETTLED_S, &is_done, &err)) {
		log_warning("tidy_failed", F_ERR(&err));
		pause_until(u, &u->tidy_due_ms, AFTER_TROUBLE_MS);
	} else if (is_done) {
		pause_until(u, &u->tidy_due_ms, TIDY_EVERY_MS);
	}
}

void upkeep_go_on(struct upkeep *u, bool is_quiet)
{
	int64_t now_ms = clock_monotonic_ms();
	struct err err = {0};
	bool is_done;

	if (now_ms < u->due_ms) {
		if (is_quiet && now_ms >= u->tidy_due_ms)
			tidy(u);
		return;
	}
	if (!daily(u, &is_done, &err)) {
		log_warning("retention_failed", F_ERR(&err));
		u->result = (struct retention_result){.failure_reports = 0};
		pause_until(u, &u->due_ms, AFTER_TROUBLE_MS);
	} else if (is_done) {
		end_day(u);
	}
}
