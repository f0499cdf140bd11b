/*
 * report_variant.h - the aggregate reports of one key, and which of them count.
 *
 * A report that counts has its rows in record_chunk and its share in the sums;
 * one that does not has its rows in record_set_aside and nothing else. All of
 * this within the caller's transaction.
 */
#ifndef STORE_REPORT_VARIANT_H
#define STORE_REPORT_VARIANT_H

#include "store/day_sums.h"
#include "store/pg_private.h"
#include "store/report_row.h"

/* A sender that repairs a report does so once or twice; more is an attack on
 * the time it takes to compare them. */
#define REPORT_MAX_VARIANTS 100

struct report_variant {
	int64_t id;
	int32_t number;
	int16_t trust;
	bool is_counted;
	bool has_content;
	utc_day_t arrival_day; /* of its first copy */
	unsigned char content_sum[16];
};

/* Of one window, so they all lie in the same days. */
struct report_variants {
	struct pg *pg;         /* borrowed */
	struct day_sums *days; /* borrowed; the caller flushes them */
	struct report_key key;
	utc_day_t first_day, last_day;
	struct report_variant items[REPORT_MAX_VARIANTS];
	size_t count;
};

/* $1 to $5 of the statements about a key. */
void report_key_put(struct pg_params *q, const struct report_key *key);
/* $1 domain_id, $2 report_id, $3 and $4 the days: where the rows of one
 * variant lie. */
void report_variant_put_rows(
	struct pg_params *q, const struct report_variants *v, int64_t id);
/* A statement about the rows of one variant. */
MUST_CHECK bool report_variant_exec(const struct report_variants *v,
	const struct sql_statement *s, int64_t id, struct err *err);

/* All variants of v->key, in the order they came, locked until the end; all
 * that stands before the items is set. */
MUST_CHECK bool report_variants_read(
	struct report_variants *v, struct err *err);
/* Take the records of one that counts out of record_chunk and of the sums;
 * is_kept: into record_set_aside. */
MUST_CHECK bool report_variant_take(const struct report_variants *v, int64_t id,
	bool is_kept, struct err *err);
/* Records and sums follow. */
MUST_CHECK bool report_variant_count(
	struct report_variants *v, struct report_variant *one, struct err *err);
MUST_CHECK bool report_variant_set_aside(
	struct report_variants *v, struct report_variant *one, struct err *err);
/* Has one that does not count a row in common with those that do? */
MUST_CHECK bool report_variant_has_common_row(const struct report_variants *v,
	const struct report_variant *one, bool *ret, struct err *err);
/*
 * report_variants_settle - decide anew which of them count, none known to.
 *
 * The first of the highest trust, and of that trust all that have no row in
 * common with those that count: what the writer comes to where they come one
 * after the other.
 */
MUST_CHECK bool report_variants_settle(
	struct report_variants *v, struct err *err);

#endif
