/*
 * query_intake.h - the ledger as it is read: what is settled from the
 * database, what waits from the spool of this host.
 */
#ifndef STORE_QUERY_INTAKE_H
#define STORE_QUERY_INTAKE_H

#include "store/intake.h"
#include "store/pg.h"
#include "store/spool.h"

/* One message; text lives in the arena given. */
struct intake_row {
	struct intake_message message;
	enum intake_state state;
	struct str code, reason; /* of a refusal */
	uint32_t documents, tries;
	int64_t settled_s; /* 0: it waits */
	bool is_kept;      /* its bytes are in the database, or were */
	bool is_in_spool;  /* of this host: it waits, or can be tried again */
};

struct intake_filter {
	int state;         /* enum intake_state; -1: all */
	struct str domain; /* with a report for it; STR_NULL: all */
};

/* Where a page ends: what follows is older. */
struct intake_cursor {
	bool is_set;
	struct str id, host;
};

/*
 * query_intake_list - a page of messages, newest first.
 *
 *   p      NULL: only what lies in the spool, the database is away
 *   spool  NULL: only the ledger
 *   next   receives where the page after begins; !is_set: this is the last.
 *          A page may hold fewer rows than `limit`, and be followed by others
 *
 * An id never moves, so pages lose and repeat nothing while messages arrive
 * and are settled. With a domain nothing that waits is listed: what is in it
 * is not known. ERR_TEMP, ERR_LIMIT (arena).
 */
MUST_CHECK bool query_intake_list(struct pg *p, struct spool *spool,
	const struct intake_filter *filter, const struct intake_cursor *after,
	uint32_t limit, struct arena *a, struct intake_row **ret, size_t *count,
	struct intake_cursor *next, struct err *err);
/* One message, or ERR_UNSUPPORTED "no message ..."; `p` and `spool` as above.
 */
MUST_CHECK bool query_intake_find(struct pg *p, struct spool *spool,
	struct str id, struct arena *a, struct intake_row *ret,
	struct err *err);

struct intake_document_row {
	struct intake_document document;
	struct str code;
	struct str domain; /* policy domain of the report */
};

MUST_CHECK bool query_intake_documents(struct pg *p, struct str id,
	struct str host, struct arena *a, struct intake_document_row **ret,
	size_t *count, struct err *err);

#endif
