/*
 * domain_stock.h - the policy domains that are known, and all that is stored
 * of one.
 */
#ifndef STORE_DOMAIN_STOCK_H
#define STORE_DOMAIN_STOCK_H

#include "base/arena.h"
#include "base/config.h"
#include "store/pg.h"

struct domain_stock {
	struct str domain;
	int64_t known_since_s; /* UTC */
	uint64_t reports, failure_reports, tls_reports;
};

/* All of them by name; text in `a`. */
MUST_CHECK bool domain_stock_list(struct pg *p, struct arena *a,
	struct domain_stock **ret, size_t *count, struct err *err);

/* Is `name` in the list, or below a domain of it? Of an empty list nothing is.
 * The list is that of [domains] own. */
bool domain_is_within(const struct config_list *own, struct str name);

/* Make a domain known before its first report; *is_new false where it was.
 * `name` is normalised. */
MUST_CHECK bool domain_stock_add(
	struct pg *p, struct str name, bool *is_new, struct err *err);

/*
 * domain_stock_remove - delete some of what is stored of a domain.
 *
 *   reports  raised by the aggregate reports that were deleted
 *   is_done  set once nothing is left and the domain is no longer known; to be
 *            called again until then
 *
 * Each step is a transaction of a fraction of a second, in which nobody else
 * stores, and leaves exact sums (but for days that retention has passed); one
 * that was broken off is taken up again by the next. The last takes what is not
 * in the sums (kept bytes, the ledger, shapes, failure and TLS reports) and is
 * longer where there is much of it.
 * ERR_UNSUPPORTED: no such domain.
 */
MUST_CHECK bool domain_stock_remove(struct pg *p, struct str name,
	uint64_t *reports, bool *is_done, struct err *err);

#endif
