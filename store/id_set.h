/*
 * id_set.h - numbers of rows that are known to be in the database.
 *
 * Of rows that are named by a digest of their content (record_shape,
 * report_head): what is in the set needs no insert. It may forget, which costs
 * a useless insert for each that comes again.
 */
#ifndef STORE_ID_SET_H
#define STORE_ID_SET_H

#include "base/buf.h"

#include <stdbool.h>

struct id_set {
	uint64_t seed;
	struct id_slot *slots;
	size_t slot_count, count;
};

/* `seed`: see hash.h. */
void id_set_init(struct id_set *s, uint64_t seed);
void id_set_fini(struct id_set *s);
void id_set_reset(struct id_set *s);
/* Is it new to the set? From now on it is in it. domain_id is never 0. */
bool id_set_add(struct id_set *s, int32_t domain_id, int64_t id);
/* The number of a content: the first 8 bytes of its SHA-256. */
int64_t id_of_content(struct str content);

#endif
