/* query_private.h - what the typed readers share. */
#ifndef STORE_QUERY_PRIVATE_H
#define STORE_QUERY_PRIVATE_H

#include "store/owner_word.h"
#include "store/pg_private.h"
#include "store/query.h"

/* $1, the first of q: the number of a policy domain, so that each statement is
 * about one number. Of an unknown one and of STR_NULL it is 0. */
MUST_CHECK bool query_param_domain(
	struct pg *p, struct pg_params *q, struct str domain, struct err *err);
/* The days of query_default_range, where `newest` tells the newest day with
 * data: $1 domain, $2 the latest day that is believed. */
MUST_CHECK bool query_range_by(struct pg *p, const struct sql_statement *newest,
	struct str domain, struct day_range *ret, struct err *err);
/* Run one statement in a snapshot of its own, or in the caller's. The
 * parameters are freed here, whatever comes. */
MUST_CHECK bool query_run(struct pg *p, const struct sql_statement *s,
	struct pg_params *q, struct pg_result **ret, struct err *err);
/* A text of a row, copied; ERR_LIMIT where the arena is full. */
MUST_CHECK bool query_copy_text(struct arena *a, const struct pg_result *rows,
	int row, int column, struct str *ret, struct err *err);
/* Room for all rows of a result; *ret is NULL for none. */
MUST_CHECK bool query_alloc(struct arena *a, const struct pg_result *rows,
	size_t size, void **ret, struct err *err);
/* $4 to $7 of the lists of sources. */
void query_param_source_filter(
	struct pg_params *q, const struct source_filter *filter);
/* The first 11 columns of such a list. */
void query_read_source(
	const struct pg_result *rows, int i, struct source_row *ret);
/* The four columns from `column` on: host name, ASN, its name, country. */
MUST_CHECK bool query_read_known(struct arena *a, const struct pg_result *rows,
	int i, int column, struct source_row *ret, struct err *err);
/* A row of the statements owner_word_page and owner_word_source. */
MUST_CHECK bool owner_word_from_row(struct arena *a,
	const struct pg_result *rows, int i, struct owner_word *ret,
	struct err *err);
/* What is dated later is not believed: tomorrow. */
utc_day_t query_latest_day(void);

#endif
