/* rollout_facts_private.h - between reading facts and what they name. */
#ifndef STORE_ROLLOUT_FACTS_PRIVATE_H
#define STORE_ROLLOUT_FACTS_PRIVATE_H

#include "store/query_private.h"
#include "store/rollout_facts.h"

/* Numbers of the database and what stands for them in the facts. */
struct numbered {
	int64_t id;
	uint32_t index;
};

struct facts_reading {
	struct pg *pg;
	const struct rollout_facts_filter *filter;
	struct arena *arena;
	struct rollout_facts *facts;
	int32_t domain_id;
	const struct numbered *shapes, *reporters, *reports; /* by id */
	size_t shape_count, reporter_count, report_count;
	/* Of a reporter its index is that of its verified reports; those that
	 * nobody vouches for have the next one. */
};

/* NULL where there is none. */
const struct numbered *numbered_find(
	const struct numbered *items, size_t count, int64_t id);

/* rollout_shapes.c */
MUST_CHECK bool facts_read_shapes(struct facts_reading *r, struct err *err);
/* rollout_rows.c: rows and sources */
MUST_CHECK bool facts_read_rows(struct facts_reading *r, struct err *err);

#endif
