/* routes_health.c - /healthz: alive; /readyz: of use. */
#include "api/routes.h"

#include "api/health.h"
#include "api/respond.h"
#include "base/log.h"

/* A probe that waits longer than this calls it down anyway. */
#define PROBE_WAIT_MS 1000

bool healthz_get(struct api_call *call, struct err *err)
{
	struct json_out j;

	(void)err;
	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "status");
	json_cstr(&j, "ok");
	json_object_end(&j);
	return true;
}

/* A pooled connection may have died in its sleep, so a new one has to agree. */
bool health_read_schema(
	struct pg_pool *pool, struct schema_status *ret, struct err *err)
{
	struct pg *pg = NULL;
	bool ok = false;

	for (int tries = 2; tries > 0 && !ok; tries--) {
		if (!pg_pool_take(pool, PROBE_WAIT_MS, &pg, err))
			return false;
		ok = migrate_status(pg, ret, err);
		pg_pool_give(pool, &pg, !ok);
	}
	return ok;
}

/* What stands in the way; NULL: nothing. */
static const char *find_obstacle(
	struct api_call *call, struct schema_status *ret, struct err *err)
{
	if (!health_read_schema(call->api->pool, ret, err))
		return "the database does not answer, or has no schema yet";
	if (ret->is_newer)
		return "the database schema is newer than this program";
	if (ret->applied < ret->available)
		return "the database schema is older than this program; "
		       "\"ruad db migrate\" brings it up to date";
	return NULL;
}

static void write_spool(struct json_out *j, const struct spool_depth *depth)
{
	json_key(j, "spool");
	json_object_begin(j);
	json_key(j, "waiting");
	json_uint(j, depth->new_count);
	json_key(j, "taken");
	json_uint(j, depth->taken_count);
	json_key(j, "refused");
	json_uint(j, depth->refused_count);
	json_object_end(j);
}

bool readyz_get(struct api_call *call, struct err *err)
{
	struct schema_status schema = {0};
	struct spool_depth depth = {0};
	const char *obstacle = find_obstacle(call, &schema, err);
	struct json_out j;

	if (obstacle) {
		if (err->code != ERR_NONE)
			log_warning("not_ready", F_ERR(err));
		respond_problem_reasons(call->response, 503,
			"the service is not ready", &obstacle, 1);
		return true;
	}
	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "status");
	json_cstr(&j, "ready");
	json_key(&j, "schema");
	json_int(&j, schema.applied);
	/* Mail that waits is worth a look, but no reason to stop asking us. */
	if (call->api->spool && spool_depth(call->api->spool, &depth, err))
		write_spool(&j, &depth);
	json_object_end(&j);
	return true;
}
