/* query_stored.h - is it there, and once? For `ruad selftest`. */
#ifndef STORE_QUERY_STORED_H
#define STORE_QUERY_STORED_H

#include "store/query.h"

struct stored_row {
	struct str report_id;
	uint64_t count; /* rows of that report, whoever reported it */
};

/* Reports of a domain whose report_id begins with `prefix`, in no order; none
 * where the domain is unknown. ERR_LIMIT where the arena is full. */
MUST_CHECK bool query_stored_list(struct pg *p, struct str domain,
	struct str prefix, struct arena *a, struct stored_row **ret,
	size_t *count, struct err *err);
/* What the sums hold of one header_from, over all days. */
MUST_CHECK bool query_stored_messages(struct pg *p, struct str domain,
	struct str header_from, uint64_t *ret, struct err *err);

#endif
