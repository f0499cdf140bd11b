/*
 * worker_check.h - is what a worker says within order and bounds?
 *
 * A worker may have been taken over by the bytes it read. Its frames are taken
 * only in the order of report_wire.h, within the ceilings it was given, and
 * with sums that agree with the records sent.
 */
#ifndef INGEST_WORKER_CHECK_H
#define INGEST_WORKER_CHECK_H

#include "ingest/reader.h"

struct worker_check {
	const struct read_limits *limits; /* borrowed */
	struct arena *arena;              /* for one record */

	/* Of the message. */
	uint64_t frame_bytes, max_frame_bytes;
	uint32_t documents, put_offs;

	/* Of the report being received. */
	bool is_open; /* a header or records came */
	bool has_header;
	struct buf header; /* its payload: the end must tell of the same */
	uint32_t record_count;
	uint64_t message_count;
};

/* `limits` is borrowed for the life of *c. */
void worker_check_init(
	struct worker_check *c, const struct read_limits *limits);
void worker_check_fini(struct worker_check *c);
/* A new message begins, of so many bytes as it came. */
void worker_check_begin(struct worker_check *c, uint64_t message_bytes);
/* One frame, in the order received. ERR_SYNTAX or ERR_LIMIT: not to be
 * believed, nor anything after it. */
MUST_CHECK bool worker_check_frame(struct worker_check *c, enum frame_type type,
	struct str payload, struct err *err);

#endif
