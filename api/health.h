/* health.h - what /readyz and /metrics both ask. */
#ifndef API_HEALTH_H
#define API_HEALTH_H

#include "store/migrate.h"
#include "store/pg_pool.h"

/* Does the database answer, and by which schema? Within about a second. */
MUST_CHECK bool health_read_schema(
	struct pg_pool *pool, struct schema_status *ret, struct err *err);

#endif
