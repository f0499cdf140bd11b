/* query_change.h - the changes feed, for who reads along. */
#ifndef STORE_QUERY_CHANGE_H
#define STORE_QUERY_CHANGE_H

#include "store/query.h"

struct change_row {
	int64_t id;
	int64_t at_s;
	struct str kind;
	struct str domain; /* STR_NULL: of none */
	struct str subject;
	struct str details; /* a JSON object */
};

/*
 * query_change_list - what was committed after entry `after` (0: all), in that
 * order; text into the arena. Nothing is ever added before what was listed.
 */
MUST_CHECK bool query_change_list(struct pg *p, int64_t after, uint32_t limit,
	struct arena *a, struct change_row **ret, size_t *count,
	struct err *err);

#endif
