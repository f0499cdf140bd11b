/* pipeline_private.h - what pipeline.c and pipeline_report.c share. */
#ifndef INGEST_PIPELINE_PRIVATE_H
#define INGEST_PIPELINE_PRIVATE_H

#include "ingest/pipeline.h"
#include "ingest/pipeline_store.h"

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
	int fd;              /* ours; -1: its bytes are not to be kept */
	uint32_t documents;  /* so far */
	struct pipeline_result result;
	struct err refusals; /* those known when its end came */
	bool is_read;        /* nothing more comes from its worker */
	size_t waiting;      /* items of it in the batch */
	enum report_mode mode;
	struct store_item report; /* being received; frames NULL: none */
};

struct pipeline {
	struct pipeline_config config;
	struct pipeline_handler handler;
	struct worker_pool *pool;
	struct report_writer *writer;
	struct arena *record_arena;

	struct job **jobs;
	size_t job_count, job_cap;
	/* Whole reports that wait for their transaction, and ledger rows. */
	struct store_item *batch;
	size_t batch_count, batch_cap;
	size_t batch_reports;
	uint64_t batch_bytes;
	int64_t batch_since_ms;
	bool is_hurried;       /* no company is to come */
	struct job *streaming; /* has the writer for itself; NULL: nobody */

	bool is_down;     /* the database is out of reach */
	struct err fatal; /* ERR_CONFIG: the operator has to act */
};

/* Of worker_handler: what a worker says becomes reports. Never fails; trouble
 * is the job's. */
bool pipeline_on_event(void *ctx, uint64_t id, enum worker_event event,
	struct str payload, struct err *err);
/* A message that was turned away unread: its end waits with the others. */
void pipeline_end_unread(
	struct pipeline *p, struct job *job, const struct err *why);
/* Store what waits, all of it. */
void pipeline_store_batch(struct pipeline *p);
/* Begin to stream the next report that has grown big, if any. */
void pipeline_begin_stream(struct pipeline *p);

#endif
