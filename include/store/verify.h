/* verify.h - recompute the rollups, TLS sums too, from the rows and compare. */
#ifndef STORE_VERIFY_H
#define STORE_VERIFY_H

#include "store/pg.h"

struct verify_result {
	uint64_t domain_count, record_count, message_count;
	uint64_t difference_count;  /* rollup keys whose sums differ */
	char first_difference[256]; /* names table, key and both values */
};

/* In one repeatable-read transaction, so also while ingest runs. */
MUST_CHECK bool verify_rollups(
	struct pg *p, struct verify_result *ret, struct err *err);

#endif
