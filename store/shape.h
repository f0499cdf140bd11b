/*
 * shape.h - all of a record but source_ip, count and day.
 *
 * Reports repeat a few shapes over and over, so the database keeps each once
 * (record_shape). Its id is the first 8 bytes of SHA-256 over the content: a
 * writer knows it without asking, and two writers agree on it.
 */
#ifndef STORE_SHAPE_H
#define STORE_SHAPE_H

#include "base/buf.h"
#include "dmarc/report.h"

/* What the sums want to know of a shape: a set of bits. */
enum shape_flag {
	SHAPE_DKIM = 1,
	SHAPE_SPF = 2,
	SHAPE_QUARANTINE = 4,
	SHAPE_REJECT = 8,
};

struct shape {
	int64_t id;
	unsigned flags;
	struct str header_from; /* borrowed from the record */
};

/*
 * The content as bytes, each text with its length, into an empty buf. The form
 * must never change: a new one would give every shape a second id.
 */
void shape_put_canonical(struct buf *dst, const struct record *r);
unsigned shape_flags(const struct record *r);

/* The columns of record_shape after domain_id and id, as pg_field_*() makes
 * them: one buffer a column, so that each becomes an array. */
enum { SHAPE_COLUMNS = 9 };
void shape_put_columns(struct buf columns[SHAPE_COLUMNS],
	const struct record *r, struct buf *scratch);

#endif
