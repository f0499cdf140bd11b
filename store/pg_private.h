/*
 * pg_private.h - statements, rows, COPY and transactions for store/ alone.
 *
 * Everything travels in binary form. Who uses these functions never sees
 * libpq: its header is included by pg*.c and nowhere else.
 */
#ifndef STORE_PG_PRIVATE_H
#define STORE_PG_PRIVATE_H

#include "store/pg.h"
#include "store/pg_field.h"

#include "sql.h"

/* --- parameters ---------------------------------------------------------- */

enum { PG_MAX_PARAMS = 48 };

/* Zero-initialised is empty; values are added in the order $1, $2, ... */
struct pg_params {
	struct buf bytes;
	size_t offsets[PG_MAX_PARAMS]; /* of each field in bytes */
	unsigned types[PG_MAX_PARAMS];
	int count;
};

void pg_params_fini(struct pg_params *q);
/* Empty again, memory kept. */
void pg_param_bool(struct pg_params *q, bool v);
void pg_param_i16(struct pg_params *q, int16_t v);
void pg_param_i32(struct pg_params *q, int32_t v);
void pg_param_i64(struct pg_params *q, int64_t v);
void pg_param_day(struct pg_params *q, utc_day_t day);
void pg_param_time(struct pg_params *q, int64_t t_s);
void pg_param_ip(struct pg_params *q, const struct ip *ip);
void pg_param_text(struct pg_params *q, struct str s);
void pg_param_word(struct pg_params *q, const char *word);
void pg_param_jsonb(struct pg_params *q, struct str json);
void pg_param_bytes(struct pg_params *q, const void *bytes, size_t len);
/*
 * An array: elements are put into the returned buffer by pg_field_*(), then
 * the array is ended.
 */
struct buf *pg_param_array_begin(
	struct pg_params *q, enum pg_type array, size_t count);
void pg_param_array_end(struct pg_params *q);
/* An array of texts. */
void pg_param_texts(struct pg_params *q, const struct str *texts, size_t count);

/* --- statements and their rows ------------------------------------------- */

struct pg_result; /* libpq's PGresult */

/*
 * pg_exec - run one statement.
 *
 *   q      NULL: no parameters
 *   ret    receives the rows, to be freed with pg_rows_free; NULL: not wanted
 *
 * ERR_TEMP or ERR_CONFIG as in pg.h. Connects where needed, but never within
 * a transaction: there a lost connection is ERR_TEMP.
 */
MUST_CHECK bool pg_exec(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, struct pg_result **ret, struct err *err);
/* A row of a result of its own, row 0; false ends it with the callback's error. */
typedef bool pg_row_cb(void *ctx, const struct pg_result *row, struct err *err);
/* The same row by row, each as soon as it has come. */
MUST_CHECK bool pg_exec_each(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, pg_row_cb *cb, void *ctx, struct err *err);
/* The same; *affected receives the number of rows changed. */
MUST_CHECK bool pg_exec_count(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, uint64_t *affected, struct err *err);
/*
 * Send a statement and do not wait for it: pg_exec_end does, and has its error.
 * Nothing else is asked on this connection in between.
 */
MUST_CHECK bool pg_exec_begin(struct pg *p, const struct sql_statement *s,
	const struct pg_params *q, struct err *err);
/* Would pg_exec_end wait? */
bool pg_exec_is_busy(struct pg *p);
/* At once where none was begun. */
MUST_CHECK bool pg_exec_end(struct pg *p, struct err *err);
/* Text that may hold several statements, without parameters or rows. */
MUST_CHECK bool pg_exec_script(struct pg *p, const char *text, struct err *err);

void pg_rows_free(struct pg_result **r);
int pg_rows_count(const struct pg_result *r);
/* Columns are counted from 0. A NULL reads as 0, false, absent or STR_NULL. */
bool pg_row_is_null(const struct pg_result *r, int row, int column);
bool pg_row_bool(const struct pg_result *r, int row, int column);
int64_t pg_row_int(const struct pg_result *r, int row, int column);
uint64_t pg_row_uint(const struct pg_result *r, int row, int column);
utc_day_t pg_row_day(const struct pg_result *r, int row, int column);
int64_t pg_row_time_s(const struct pg_result *r, int row, int column);
void pg_row_ip(const struct pg_result *r, int row, int column, struct ip *ret);
/* Text or bytea, borrowed from r. */
struct str pg_row_text(const struct pg_result *r, int row, int column);

/* --- transactions -------------------------------------------------------- */

/*
 * Begin by one of the transaction_begin_*.sql scripts, which also set the
 * limits that hold for this transaction only. A connection that died while it
 * lay idle is opened anew.
 */
MUST_CHECK bool pg_begin(
	struct pg *p, const struct sql_statement *begin, struct err *err);
MUST_CHECK bool pg_commit(struct pg *p, struct err *err);
/* Also ends a COPY under way; nothing to do outside a transaction. */
void pg_rollback(struct pg *p);
bool pg_is_in_transaction(const struct pg *p);

/* The number of a policy domain, so that an answer of many statements asks for
 * it once. Noted within a transaction that sees one snapshot, until it ends;
 * elsewhere this does nothing. */
void pg_note_domain(struct pg *p, struct str domain, int32_t id);
/* 0: not noted. */
int32_t pg_noted_domain(const struct pg *p, struct str domain);

/* --- COPY BINARY --------------------------------------------------------- */

/* Only within a transaction; no other statement until pg_copy_end. */
MUST_CHECK bool pg_copy_begin(
	struct pg *p, const struct sql_statement *s, struct err *err);
/* Whole or part rows: u16 field count, then fields by pg_field_*(). */
MUST_CHECK bool pg_copy_put(
	struct pg *p, const void *bytes, size_t len, struct err *err);
MUST_CHECK bool pg_copy_end(struct pg *p, struct err *err);

/* Rows gathered in memory and sent in blocks; zero-initialised is closed. */
struct pg_copy {
	struct pg *pg;
	const struct sql_statement *statement;
	struct buf rows;
	bool is_open;
};

/* Bytes gathered before they are sent: small, so that the server works on the
 * last block while we make the next. */
#define PG_COPY_BLOCK_BYTES (128u * 1024)

/* Send what is gathered, opening the COPY where it is not yet open. */
MUST_CHECK bool pg_copy_flush(struct pg_copy *c, struct err *err);
/* Flush and end; nothing to do where no row was added. */
MUST_CHECK bool pg_copy_finish(struct pg_copy *c, struct err *err);

#endif
