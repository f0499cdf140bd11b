/* pipeline_private.h - what the files of pipeline.c share. */
#ifndef INGEST_PIPELINE_PRIVATE_H
#define INGEST_PIPELINE_PRIVATE_H

#include "ingest/pipeline.h"
#include "ingest/pipeline_store.h"
#include "ingest/task_thread.h"

/* Beyond this a report has a transaction of its own: about 5,000 records. */
#define SMALL_REPORT_BYTES (1u << 20)

/* What happens to the frames of the report that a job is in. */
enum report_mode {
	REPORT_KEPT,     /* collected until its end */
	REPORT_STREAMED, /* each goes straight to the writer */
	REPORT_SKIPPED,  /* its fate is known; the rest is let go */
};

/* A message, from pipeline_submit to the handler's done. */
struct job {
	uint64_t id;
	struct intake_message message;
	struct arena *arena; /* text of message, names of documents */
	/* Its descriptor is ours. Without them its bytes are not kept. */
	struct stream_source bytes;
	bool has_bytes;
	enum reader_input input;
	bool is_unread;     /* not with a worker yet, or not any more */
	uint32_t documents; /* so far */
	struct pipeline_result result;
	struct err refusals; /* those known when its end came */
	bool is_read;        /* nothing more comes from its worker */
	bool is_end_due;     /* its end waits for what is being stored of it */
	size_t waiting;      /* items of it in the batch */
	size_t storing;      /* and in the one that is being stored */
	enum report_mode mode;
	struct store_item report; /* being received; frames NULL: none */
};

/* Whole reports, and ledger rows. */
struct batch {
	struct store_item *items;
	size_t count, cap;
	size_t reports;
	uint64_t bytes;
	int64_t since_ms; /* when the first came */
	bool is_down;     /* the database, after it was stored */
};

struct pipeline {
	struct pipeline_config config;
	struct pipeline_handler handler;
	struct worker_pool *pool;
	struct report_writer *writer;
	struct arena *record_arena;

	struct job **jobs;
	size_t job_count, job_cap;
	size_t unread;              /* of them */
	struct batch batch;         /* waits for its transaction */
	struct batch stored;        /* the one before it, */
	struct task_thread *thread; /* whose it is while that is busy */
	bool is_hurried;            /* no company is to come */
	struct job *streaming; /* has the writer for itself; NULL: nobody */

	bool is_down;     /* the database is out of reach */
	struct err fatal; /* ERR_CONFIG: the operator has to act */
};

/* --- pipeline_report.c --------------------------------------------------- */

/* Of worker_handler: what a worker says becomes reports. Never fails; trouble
 * is the job's. */
bool pipeline_on_event(void *ctx, uint64_t id, enum worker_event event,
	struct str payload, struct err *err);
/* A message that was turned away unread: its end waits with the others. */
void pipeline_end_unread(
	struct pipeline *p, struct job *job, const struct err *why);
/* What became of one item, told to its message. */
void pipeline_apply_fate(
	struct pipeline *p, struct job *job, const struct store_item *item);
/* Begin to stream the next report that has grown big, if any. */
void pipeline_begin_stream(struct pipeline *p);

/* --- pipeline_batch.c ---------------------------------------------------- */

bool pipeline_is_big(const struct store_item *item);
bool pipeline_batch_is_full(const struct pipeline *p);
bool pipeline_batch_is_worth_it(const struct pipeline *p);
/* job->report, which is whole. */
void pipeline_add_report(struct pipeline *p, struct job *job);
/* A document that was refused, for the ledger. */
void pipeline_add_note(struct pipeline *p, struct job *job, uint32_t number,
	struct str name, const struct err *why);
/* The end of a message, once the fate is known of all that was in earlier
 * batches. */
void pipeline_add_message(struct pipeline *p, struct job *job);
/* A message that died, or is to be tried again: what waits of it is not stored,
 * though it came whole. */
void pipeline_remove_from_batch(struct pipeline *p, struct job *job);
void pipeline_batch_fini(struct batch *b);

/* Of task_thread: store `stored`; ctx is the pipeline. */
void pipeline_store_task(void *ctx);
/* Store the batch beside; nothing may be under way. */
void pipeline_store_begin(struct pipeline *p);
/* Wait for what is being stored, if anything, and tell its messages; then the
 * writer is free. */
void pipeline_store_end(struct pipeline *p);
/* Store all that waits, and wait for it. */
void pipeline_store_all(struct pipeline *p);

#endif
