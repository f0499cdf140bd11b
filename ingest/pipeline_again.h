/*
 * pipeline_again.h - a message that was stored before, read again.
 *
 * In place of store_items for a pipeline whose config has one of these. All
 * documents of a message are judged together: what comes out the same stays
 * untouched, what comes out differently replaces what it was, what was refused
 * is stored, and what is refused now stays as it is. What a user deleted stays
 * deleted. A message's changes are one transaction.
 */
#ifndef INGEST_PIPELINE_AGAIN_H
#define INGEST_PIPELINE_AGAIN_H

#include "ingest/pipeline_store.h"

struct again_counts {
	uint64_t unchanged, replaced, stored; /* reports */
	uint64_t kept;    /* stored before, and refused now or past retention */
	uint64_t refused; /* documents, before and now */
	uint64_t deleted; /* their reports were deleted since */
	uint64_t records, messages; /* of those replaced and stored */
};

struct pipeline_again {
	/* The items of one message, its end last; afterwards every fate is
	 * known. Called by the pipeline's thread: until the message is finished
	 * all of this is its own. */
	void (*store)(struct pipeline_again *again, struct report_writer *w,
		struct store_item *items, size_t count, bool *is_down);
	bool is_dry_run;            /* judge only */
	uint32_t documents;         /* of the message, at its last reading */
	struct again_counts counts; /* of all messages so far */
	/* Of the message that was judged last: what was kept or refused. */
	struct err why;
};

void pipeline_again_init(struct pipeline_again *again, bool is_dry_run);

#endif
