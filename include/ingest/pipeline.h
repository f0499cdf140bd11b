/*
 * pipeline.h - from message to committed rows; the only orchestrator.
 *
 * Messages go to parser workers; their reports come back as frames and go to
 * the writer. Small reports of many messages share a transaction (group commit
 * with a short linger); a big one has its own and streams through, whatever
 * its size. A message is finished only when everything it held is committed.
 * Database calls block: those of small reports in a thread beside, so that the
 * next ones are read meanwhile, up to one batch; those of a big one here. So a
 * slow database slows the workers down through their sockets, and memory stays
 * flat. All functions are for one thread.
 */
#ifndef INGEST_PIPELINE_H
#define INGEST_PIPELINE_H

#include "ingest/worker_pool.h"
#include "store/report_writer.h"

struct pipeline;
struct pipeline_again;

struct pipeline_config {
	const char *program; /* path of the ruad binary, for the workers */
	unsigned workers;
	const char *user; /* account for the workers; NULL: ours */
	/* For reports whose policy comes late, unlinked; NULL: TMPDIR, /tmp */
	const char *temp_dir;
	struct read_limits limits;
	struct report_writer_config writer;
	int64_t linger_ms; /* most a finished report waits for company */
	/* pipeline_again.h: messages are read again, one at a time; else NULL */
	struct pipeline_again *again;
};

enum pipeline_outcome {
	PIPELINE_COMMITTED, /* all of it is stored, or was before */
	PIPELINE_REFUSED, /* something in it was refused (the rest is stored) */
	PIPELINE_DIED,    /* its worker died; nothing of it is stored */
	PIPELINE_RETRY,   /* database down: nothing is lost, try again */
};

struct pipeline_result {
	enum pipeline_outcome outcome;
	struct err why; /* first refusal, how it died, or why to retry */
	uint32_t stored, duplicates, refused; /* reports */
	uint64_t records, messages;           /* of the stored ones */
};

struct pipeline_handler {
	/* A message is finished. From pipeline_poll, pipeline_flush or
	 * pipeline_close. */
	void (*done)(void *ctx, uint64_t job, const struct pipeline_result *r);
	void *ctx;
};

/* Text of config is borrowed for the life of *ret. Starts the workers, does
 * not connect yet. */
MUST_CHECK bool pipeline_open(struct pipeline **ret,
	const struct pipeline_config *config,
	const struct pipeline_handler *handler, struct err *err);
/* Waits for what is being stored; what else is unfinished stays so. */
void pipeline_close(struct pipeline **p);

/* Room for another message now. */
bool pipeline_has_room(const struct pipeline *p);
/* What its workers are locked into: a set of enum cell_piece. */
unsigned pipeline_cell(const struct pipeline *p);
/* Messages submitted and not finished. */
size_t pipeline_pending(const struct pipeline *p);
/*
 * pipeline_submit - read a message, store what it holds, note it all in the
 * ledger.
 *
 *   id       the caller's number, not 0 and not in use
 *   from     its bytes, kept as [retention] raw says. A descriptor is borrowed
 *            for the call, what is held in memory until it is done
 *   message  how it came, text copied
 */
MUST_CHECK bool pipeline_submit(struct pipeline *p, uint64_t id,
	const struct stream_source *from, enum reader_input input,
	const struct intake_message *message, struct err *err);
/* Turn a message away unread: once the ledger says why, it ends in
 * PIPELINE_REFUSED. */
void pipeline_refuse(struct pipeline *p, uint64_t id,
	const struct intake_message *message, const struct err *why);
/* Does the ledger know it as stored, by a reading before we died? ERR_TEMP.
 * Waits for what is being stored, so it is for few. */
MUST_CHECK bool pipeline_is_settled(struct pipeline *p, struct str id,
	struct str host, bool *ret, struct err *err);
/*
 * Go on for at most timeout_ms; extra_fd ends the waiting (-1: none). Database
 * trouble is not an error here: the messages concerned end in PIPELINE_RETRY,
 * and pipeline_database_is_down says so until a transaction succeeded.
 */
MUST_CHECK bool pipeline_poll(
	struct pipeline *p, int timeout_ms, int extra_fd, struct err *err);
/* Nothing more is to be submitted for now: as soon as no worker is reading,
 * what lingers is stored. Holds until the next submit. */
void pipeline_hurry(struct pipeline *p);
/* Work until nothing is pending. */
MUST_CHECK bool pipeline_flush(struct pipeline *p, struct err *err);
bool pipeline_database_is_down(const struct pipeline *p);

#endif
