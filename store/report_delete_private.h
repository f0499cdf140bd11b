/* report_delete_private.h - deletion within a transaction of the caller's,
 * begun by transaction_begin_delete. */
#ifndef STORE_REPORT_DELETE_PRIVATE_H
#define STORE_REPORT_DELETE_PRIVATE_H

#include "store/report_delete.h"
#include "store/report_variant.h"

/* An aggregate report that was taken out, and those it stood beside. */
struct removed_report {
	struct report_variants rest; /* not read yet */
	bool was_counted;
	/* Retention has dropped some of its records: of the sums no
	 * more was taken back than was known. */
	bool is_past;
};

/*
 * Take out an aggregate report; which of the others count is not decided yet,
 * and `days` is to be flushed by the caller. ERR_UNSUPPORTED: there is none.
 */
MUST_CHECK bool report_remove(struct pg *p, struct day_sums *days,
	struct report_place place, struct removed_report *ret, struct err *err);
/* Decide it. */
MUST_CHECK bool report_remove_settle(
	struct removed_report *removed, struct err *err);
/* The whole of it, *is_past as above: then the sums are not what they should
 * be, unless they go, too. */
MUST_CHECK bool report_delete_aggregate(struct pg *p, struct report_place place,
	bool *is_past, struct err *err);

/* A statement about one report: $1 domain_id, $2 id. */
MUST_CHECK bool report_place_exec(struct pg *p, const struct sql_statement *s,
	struct report_place place, struct pg_result **ret, struct err *err);
/* There is no such report; false. */
bool report_delete_missed(struct err *err);
/* The key in columns 0 to 4 of a row. */
void report_delete_read_key(
	const struct pg_result *rows, struct report_key *ret);

/* --- report_delete_tls.c ------------------------------------------------- */

MUST_CHECK bool report_delete_tls(
	struct pg *p, struct report_place place, struct err *err);

#endif
