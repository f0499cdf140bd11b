/* source_known.h - what is known of the addresses that send for a domain. */
#ifndef STORE_SOURCE_KNOWN_H
#define STORE_SOURCE_KNOWN_H

#include "base/clock.h"
#include "dmarc/rollout.h"
#include "store/pg.h"

/* From the first day on that a report may be of. */
#define SOURCE_KNOWN_ALWAYS ((utc_day_t)0)

struct source_known {
	struct str domain; /* policy domain */
	struct ip ip;
	bool has_asn;
	uint32_t asn;
	struct str as_name, country; /* STR_NULL: unknown */
	struct str hostname;         /* forward-confirmed */
	struct str rdns_domain;      /* its organisational domain */
	enum infra infra;
	bool is_listed;
	/* Days on which the SPF record covered it: from the one up to before
	 * the other. Never: neither is there. */
	bool has_spf_from, has_spf_to;
	utc_day_t spf_from, spf_to;
};

/*
 * source_known_put - keep it, all or nothing, in place of what was known of
 * these addresses.
 *
 *   looked_up  UTC day of it
 *   changed    receives how many rows are new or other than they were
 *
 * Of an address given twice the last counts. Those of unknown domains are left
 * out. By the writer's role, outside a transaction.
 */
MUST_CHECK bool source_known_put(struct pg *p, const struct source_known *items,
	size_t count, utc_day_t looked_up, uint64_t *changed, struct err *err);

#endif
