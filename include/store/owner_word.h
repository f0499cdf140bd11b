/* owner_word.h - what owners said of sources: kept, never changed. */
#ifndef STORE_OWNER_WORD_H
#define STORE_OWNER_WORD_H

#include "base/arena.h"
#include "base/clock.h"
#include "dmarc/rollout.h"
#include "store/pg.h"

struct owner_word {
	int64_t id;        /* in the order in which it was stored; 0: not yet */
	struct str domain; /* policy domain; STR_NULL in lists of one */
	enum owner_match match;
	struct str value; /* of owner_source.h */
	enum owner owner;
	struct str note;    /* why; STR_NULL: not said */
	struct str said_by; /* account, or name of the token */
	bool is_dated;      /* false: from now on */
	int64_t said_at_s;  /* UTC; from its day on it counts */
};

struct owner_word_cursor {
	bool is_set; /* false: from the newest on */
	int64_t said_at_s, id;
};

/*
 * owner_word_add - keep words, all or none, in their order.
 *
 *   added  receives how many were not there yet
 *
 * One with a date is there where the same was said of that moment; one
 * without where it is what counts anyway. Those of unknown domains are left
 * out. By the writer's role, outside a transaction.
 */
MUST_CHECK bool owner_word_add(struct pg *p, const struct owner_word *words,
	size_t count, uint64_t *added, struct err *err);

/* The words of one domain after a cursor, newest first; text in `a`. */
MUST_CHECK bool owner_word_page(struct pg *p, struct str domain,
	const struct owner_word_cursor *after, uint32_t limit, struct arena *a,
	struct owner_word **ret, size_t *count, struct err *err);

#endif
