/* pg_libpq.h - what pg*.c share; the only header that shows libpq. */
#ifndef STORE_PG_LIBPQ_H
#define STORE_PG_LIBPQ_H

#include "store/pg_failure.h"
#include "store/pg_private.h"

#include <libpq-fe.h>

/* 253 bytes is the most a name has (RFC 1035 2.3.4). */
#define PG_NOTED_DOMAIN_SIZE 256

struct pg {
	struct pg_config config;
	PGconn *conn; /* NULL: not connected */
	/* Prepared on this connection: a flag for each of sql_statements. */
	bool *is_prepared;
	bool in_transaction;
	bool is_snapshot; /* it sees one, and changes nothing */
	/* pg_note_domain's, of this transaction. */
	char noted_domain[PG_NOTED_DOMAIN_SIZE]; /* "": none */
	int32_t noted_domain_id;
	bool is_copying;
	const struct sql_statement *begun; /* by pg_exec_begin; NULL: none */
	/* Of this transaction, else of this statement; COUNT: none. */
	enum pg_failure failure;
};

/*
 * Fill err from a failed result or, with res NULL, from the connection; a dead
 * connection is noted. Always returns false.
 */
bool pg_fail(struct pg *p, const PGresult *res, struct err *err);

#endif
