/*
 * distribute.h - the schema on Citus: spread over nodes by policy domain.
 *
 * Tables that carry domain_id are distributed by it and lie beside each other,
 * so that everything about a domain is one node's work; the dictionaries they
 * refer to are on every node; all else stays on the coordinator.
 */
#ifndef STORE_DISTRIBUTE_H
#define STORE_DISTRIBUTE_H

#include "store/pg.h"

struct distribute_result {
	unsigned spread, reference; /* now, all in all */
	unsigned changed;           /* by this call */
};

/*
 * distribute_schema - bring every table to its place; what is there stays.
 *
 * By the owner, on the coordinator, with a schema up to date. Rows that are
 * there are moved; all happens in one transaction, in which nobody else reads
 * or writes. ERR_CONFIG where the extension is not in this database.
 */
MUST_CHECK bool distribute_schema(
	struct pg *owner, struct distribute_result *ret, struct err *err);

#endif
