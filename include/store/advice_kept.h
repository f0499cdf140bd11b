/*
 * advice_kept.h - what the advisor said of sources and policies, kept.
 *
 * Advice reads every fact of a domain; lists of sources and the policies of a
 * timeline want some words of it. Ingest makes them as it looks at the domain
 * anyway (advice_told), and puts them beside the verdict; who answers reads them
 * in a moment, or judges anew where something has come since that counts.
 */
#ifndef STORE_ADVICE_KEPT_H
#define STORE_ADVICE_KEPT_H

#include "store/advice_version.h"
#include "store/source_judged.h"

/* A policy as published, from a day on; JSON objects. */
struct kept_policy {
	utc_day_t day;
	struct str policy; /* rollout_print_policy */
	struct str change; /* rollout_print_change; STR_NULL of the first */
};

/* Of one domain. */
struct advice_kept {
	struct advice_version version;
	int64_t took_ms, age_ms; /* of judging; since then, as it was read */
	struct source_judged *sources;      /* NULL: not read */
	const struct kept_policy *policies; /* ascending by day */
	size_t policy_count;
	/* ERR_LIMIT where the facts are too many to be judged: nothing of the
	 * above is said. */
	struct err trouble;
	size_t bytes;        /* all of it, about */
	struct arena *arena; /* advice_kept.c's */
};

/* Of `advice` nothing is borrowed; NULL: `trouble` says why there is none.
 * ERR_LIMIT where memory is full. */
MUST_CHECK bool advice_kept_make(const struct advice *advice,
	const struct advice_options *o, const struct advice_version *version,
	const struct err *trouble, struct advice_kept **ret, struct err *err);
/* NULL is accepted in *k. */
void advice_kept_free(struct advice_kept **k);

/*
 * advice_kept_read - what was kept of a domain with these options.
 *
 *   with_sources  false: policies alone, which takes less
 *   ret           NULL: nothing that can be used
 */
MUST_CHECK bool advice_kept_read(struct pg *p, struct str domain,
	const struct advice_options *o, bool with_sources,
	struct advice_kept **ret, struct err *err);

/* Of all that decides what is said of the same facts, this program's version
 * included. */
#define ADVICE_KEPT_DIGEST_SIZE 32
void advice_kept_digest(const struct advice_options *o,
	unsigned char dst[ADVICE_KEPT_DIGEST_SIZE]);

/* What was published on a day, an object; STR_NULL: nobody told of it yet. */
struct str advice_kept_policy(const struct advice_kept *k, utc_day_t day);

#endif
