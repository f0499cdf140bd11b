/*
 * report_head.h - what reports of a reporter have in common, once each.
 *
 * Contact, policy as published and the way in are the same in report after
 * report. A head is named by a digest of its content, as the shape of a record
 * is: no writer has to read it back. New ones commit on a connection of their
 * own, so that writers never wait for each other because of a head.
 */
#ifndef STORE_REPORT_HEAD_H
#define STORE_REPORT_HEAD_H

#include "dmarc/report.h"
#include "store/pg_private.h"

struct report_heads;

/* `pg`: borrowed; the connection for new ones. `seed`: see hash.h. */
struct report_heads *report_heads_new(struct pg *pg, uint64_t seed);
void report_heads_free(struct report_heads **h);
/* Forget all, also those that wait: the database may be another. */
void report_heads_reset(struct report_heads *h);
/* The head of a report; a new one waits for the flush. */
int64_t report_heads_find(struct report_heads *h, int32_t domain_id,
	const struct aggregate_report *r, const struct arrival *arrival);
/* Before the first row that refers to them. */
MUST_CHECK bool report_heads_flush(struct report_heads *h, struct err *err);

/* The columns of a head of its own as arrays of one, in the order of
 * report_head_insert.sql. */
void report_head_put(struct pg_params *q, const struct aggregate_report *r,
	const struct arrival *arrival);

#endif
