/* pipeline_store.h - whole or streaming reports into the store. */
#ifndef INGEST_PIPELINE_STORE_H
#define INGEST_PIPELINE_STORE_H

#include "ingest/pipeline_frames.h"
#include "store/report_writer.h"

enum store_fate {
	STORE_WAITS, /* not decided yet */
	STORE_STORED,
	STORE_DUPLICATE,
	STORE_REFUSED, /* for `why`; nothing of it is stored */
	STORE_RETRY,   /* for `why` (ERR_TEMP, ERR_CONFIG); nothing is stored */
};

enum store_kind {
	STORE_AGGREGATE,
	STORE_FAILURE, /* its one frame's payload is the end in `frames` */
	STORE_TLS,     /* the same */
	/* These two have no frames and are for the ledger alone. */
	STORE_NOTE,    /* a document that was refused, for `why` */
	STORE_MESSAGE, /* the end of a message; what it held came before */
};

/* One report and what becomes of it. */
struct store_item {
	enum store_kind kind;
	struct report_frames *frames;
	const struct intake_message *message; /* it came in; borrowed */
	void *owner;                          /* the caller's; one a message */
	/* Which document of the message; of a message: how many it had. */
	uint32_t number;
	struct str name;            /* of the document, borrowed */
	const struct err *refusals; /* of a message: those known before */
	/* Of a message: its bytes, borrowed; NULL: not to be kept. */
	const struct stream_source *bytes;
	bool is_noted; /* the ledger has it, or will */
	/* Of the records so far: ours, a worker's would have to be believed. */
	unsigned char content_sum[16];
	bool is_summed; /* it is that of all */
	enum store_fate fate;
	struct err why;
	uint32_t repairs;           /* of a stored report */
	uint64_t records, messages; /* of a stored aggregate report */
};

/* Of two refusals, the one that says more: the first, but a ceiling says more
 * than what came before it: of an archive of 60,000 empty members that there
 * are so many. ERR_NONE: there was none yet. */
void store_refusal_add(struct err *have, const struct err *more);

/*
 * store_items - [first, first + count) of `items` in one transaction, or else
 * one by one.
 *
 * Afterwards every fate is known. A report that breaks the shared transaction
 * is found by storing each alone, so that only it is hit. The ledger's rows go
 * in the same transaction; the end of a message finds the fates of its reports
 * among all items before it.
 *
 *   is_down  set where the database is out of reach, cleared by a success
 */
void store_items(struct report_writer *w, struct store_item *items,
	size_t first, size_t count, bool *is_down);

/*
 * store_stream_* - a report that still comes, in a transaction of its own.
 *
 * begin wants its header in item->frames and takes the records there; end
 * wants its end in item->frames. False: the transaction is undone and
 * item->fate known, which after end is also so where it says true.
 */
MUST_CHECK bool store_stream_begin(
	struct report_writer *w, struct store_item *item, bool *is_down);
MUST_CHECK bool store_stream_records(struct report_writer *w,
	struct store_item *item, struct str payload, struct arena *a,
	bool *is_down);
MUST_CHECK bool store_stream_end(
	struct report_writer *w, struct store_item *item, bool *is_down);
/* Undo; its fate stays open. */
void store_stream_abort(struct report_writer *w);

/* Sum up the records of a whole aggregate report, if that is not done yet:
 * optional ahead of the others. */
MUST_CHECK bool store_item_sum(struct store_item *item, struct err *err);

/* --- for pipeline_again.c ------------------------------------------------ */

/* The report, where they are summed up; text borrows from its frames. */
MUST_CHECK bool store_item_end(const struct store_item *item,
	struct aggregate_report *ret, struct err *err);
/* How a report of these repairs came. */
struct arrival store_item_arrival(
	const struct store_item *item, uint32_t repairs);
/* Store one within the transaction; false: undo it all. */
MUST_CHECK bool store_item_report(
	struct report_writer *w, struct store_item *item, struct err *err);
/* The ledger's row of one whose fate is known; right after it was stored. */
void store_item_note(struct report_writer *w, struct store_item *item);

#endif
