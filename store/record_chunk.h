/*
 * record_chunk.h - records of one report on their way into record_chunk.
 *
 * A row of that table holds many records of a report and day in three arrays:
 * as a row each they would be three times as large, and as slow to store.
 */
#ifndef STORE_RECORD_CHUNK_H
#define STORE_RECORD_CHUNK_H

#include "base/buf.h"
#include "base/clock.h"
#include "base/ip.h"

/* Records that are gathered before they leave: of a window of several days they
 * have to be sorted by day. */
#define RECORD_CHUNK_GATHERED 4096

struct chunk_record {
	int64_t shape_id;
	uint64_t messages;
	struct ip source_ip;
	utc_day_t day;
};

/* Zero-initialised is empty. */
struct record_chunk {
	struct chunk_record *items; /* RECORD_CHUNK_GATHERED of them */
	size_t count;
};

/* The same for all records of a report. */
struct chunk_source {
	int64_t report_id;
	int32_t domain_id, reporter_id;
	utc_day_t arrival_day;
	int16_t trust;
	bool is_advised;
};

void record_chunk_fini(struct record_chunk *c);
/* Never more than RECORD_CHUNK_GATHERED. */
void record_chunk_add(struct record_chunk *c, const struct chunk_record *r);
/* Append them to COPY rows of record_chunk, or of record_set_aside, and begin
 * anew. */
void record_chunk_put_rows(struct record_chunk *c,
	const struct chunk_source *source, struct buf *rows);

#endif
