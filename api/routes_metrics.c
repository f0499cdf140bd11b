/* routes_metrics.c - /metrics: numbers for Prometheus, in its text format. */
#include "api/routes.h"

#include <inttypes.h>

#include "api/health.h"
#include "store/database_state.h"

static void head(
	struct buf *b, const char *name, const char *type, const char *help)
{
	buf_printf(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void write_up(struct buf *b, struct api_call *call,
	const struct database_state *ingest, size_t count)
{
	struct schema_status schema;
	struct err err = {0};

	head(b, "ruad_database_up", "gauge",
		"1 where the database answers this service.");
	buf_printf(b, "ruad_database_up{service=\"api\"} %d\n",
		health_read_schema(call->api->pool, &schema, &err));
	for (size_t i = 0; i < count; i++)
		buf_printf(b,
			"ruad_database_up{service=\"ingest\",line=\"%u\"} "
			"%d\n",
			ingest[i].line, ingest[i].is_up);
}

static void write_errors(
	struct buf *b, const struct database_state *ingest, size_t count)
{
	uint64_t own[PG_FAILURE_COUNT];

	pg_failure_counts(own);
	head(b, "ruad_database_errors_total", "counter",
		"Failures of connections and statements, by what they mean.");
	for (size_t f = 0; f < PG_FAILURE_COUNT; f++) {
		const char *class = pg_failure_name((enum pg_failure)f);

		buf_printf(b,
			"ruad_database_errors_total{service=\"api\","
			"class=\"%s\"} %" PRIu64 "\n",
			class, own[f]);
		for (size_t i = 0; i < count; i++)
			buf_printf(b,
				"ruad_database_errors_total{service="
				"\"ingest\",line=\"%u\",class=\"%s\"} "
				"%" PRIu64 "\n",
				ingest[i].line, class, ingest[i].failures[f]);
	}
}

static void write_ingest(
	struct buf *b, const struct database_state *ingest, size_t count)
{
	head(b, "ruad_database_retries_total", "counter",
		"Pauses of ingest before another try at a database that is "
		"down.");
	for (size_t i = 0; i < count; i++)
		buf_printf(b,
			"ruad_database_retries_total{line=\"%u\"} "
			"%" PRIu64 "\n",
			ingest[i].line, ingest[i].retries);
	head(b, "ruad_database_retry_wait_seconds", "gauge",
		"The present pause; 0 while the database is up.");
	for (size_t i = 0; i < count; i++)
		buf_printf(b,
			"ruad_database_retry_wait_seconds{line=\"%u\"} "
			"%.3f\n",
			ingest[i].line, (double)ingest[i].retry_wait_ms / 1000);
	head(b, "ruad_messages_held", "gauge",
		"Messages that the database would not take, to be tried "
		"again.");
	for (size_t i = 0; i < count; i++)
		buf_printf(b, "ruad_messages_held{line=\"%u\"} %" PRIu64 "\n",
			ingest[i].line, ingest[i].held);
}

static void write_spool(struct buf *b, struct spool *spool)
{
	struct spool_depth depth;
	struct err err = {0};

	if (!spool || !spool_depth(spool, &depth, &err))
		return;
	head(b, "ruad_spool_messages", "gauge",
		"Messages in the spool, by state.");
	buf_printf(b, "ruad_spool_messages{state=\"new\"} %" PRIu64 "\n",
		depth.new_count);
	buf_printf(b, "ruad_spool_messages{state=\"taken\"} %" PRIu64 "\n",
		depth.taken_count);
	buf_printf(b, "ruad_spool_messages{state=\"refused\"} %" PRIu64 "\n",
		depth.refused_count);
}

bool metrics_get(struct api_call *call, struct err *err UNUSED)
{
	struct database_state ingest[DATABASE_STATE_MAX];
	size_t count = database_state_read(call->api->database_state, ingest);
	struct buf *b = &call->response->body;

	call->response->status = 200;
	call->response->content_type = "text/plain; version=0.0.4";
	write_up(b, call, ingest, count);
	write_errors(b, ingest, count);
	write_ingest(b, ingest, count);
	write_spool(b, call->api->spool);
	return true;
}
