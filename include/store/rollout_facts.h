/* rollout_facts.h - the facts of one domain, for the advisor. */
#ifndef STORE_ROLLOUT_FACTS_H
#define STORE_ROLLOUT_FACTS_H

#include "dmarc/rollout.h"
#include "store/pg.h"

/* Of one domain's facts, where rollout.max_facts says no other: six million rows. What is made of them takes some
 * times as much, from arenas without a budget; so here is where a domain that
 * strangers blow up is refused, and nobody runs out of memory over it. */
#define ROLLOUT_FACTS_BYTES ((size_t)256 << 20)

struct rollout_facts_filter {
	/* Least trust of a report that feeds advice. */
	enum trust least_trust;
	/* Organisational domains that are taken for known reporters beside
	 * those of curated.h. */
	const struct str *curated;
	size_t curated_count;
	/* Domains that send no mail, as their owner says. */
	const struct str *parked;
	size_t parked_count;
	utc_day_t from;     /* ROLLOUT_ALWAYS: all there is */
	uint64_t max_bytes; /* of memory; 0: ROLLOUT_FACTS_BYTES */
};

/* An arena with that budget. */
struct arena *rollout_facts_arena(const struct rollout_facts_filter *filter);

/*
 * rollout_facts_read - everything that the advisor asks about one domain.
 *
 * All in one snapshot; text and arrays live in `a`. Sources stand by address,
 * shapes and reporters by what they are, not by when they came: so verdicts do
 * not depend on the order of arrival. ERR_UNSUPPORTED where the domain is not
 * known; ERR_LIMIT, with what to do about it, where the arena is full.
 */
MUST_CHECK bool rollout_facts_read(struct pg *p, struct str domain,
	const struct rollout_facts_filter *filter, struct arena *a,
	struct rollout_facts *ret, struct err *err);

#endif
