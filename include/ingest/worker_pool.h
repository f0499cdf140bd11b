/*
 * worker_pool.h - parser workers: one message each, nothing else.
 *
 * A worker is this program started again (`ruad worker`, not for users) with
 * one socket as descriptor 3. It gets a message over that socket, or its file's
 * descriptor, and answers with frames (dmarc/report_wire.h). It has no database, no
 * network, no configuration file and no secret in its memory, and locks itself
 * into a cell. One that dies takes only its own message with it.
 */
#ifndef INGEST_WORKER_POOL_H
#define INGEST_WORKER_POOL_H

#include "ingest/reader.h"

/* Most of a message that is given from memory; a socket's buffer holds this
 * several times. */
#define WORKER_HELD_BYTES ((size_t)64 * 1024)

struct worker_pool;

/* What a worker says about the job it has; see worker_pool_poll. */
enum worker_event {
	WORKER_HEADER,
	WORKER_RECORDS, /* use frame_records_* on the payload */
	WORKER_REPORT_END,
	WORKER_FAILURE, /* a whole report each: frame_read_failure, _tls */
	WORKER_TLS,
	WORKER_REFUSED,
	WORKER_MESSAGE_END,
	WORKER_DIED, /* killed, crashed, over its CPU time, or broke the frames
			or the cell */
	WORKER_UNREAD, /* the one it was to come after took its worker along:
			  to be given again */
};

struct worker_handler {
	/*
	 * Called from worker_pool_poll for each frame, in order within a job.
	 * The payload is borrowed until the return; of WORKER_DIED it is the
	 * reason as text. False ends the poll with that error. May call
	 * worker_pool_abandon, and worker_pool_submit for WORKER_MESSAGE_END.
	 */
	bool (*event)(void *ctx, uint64_t job, enum worker_event event,
		struct str payload, struct err *err);
	void *ctx;
};

/*
 * worker_pool_open - start `count` workers and wait until they can work.
 *
 *   program  path of the ruad binary, borrowed like `user`
 *   user     account for the workers where we are root; NULL: as ours
 *   limits   copied; max_cpu_s is the floor, LIMIT_CPU_PER_MIB_MS come on top
 *            for every MiB read; 0: no limit
 *
 * A worker first reads a sample of its own and locks itself in (cell.h). One
 * that cannot is never given a message, so a broken installation refuses
 * nobody's mail.
 */
MUST_CHECK bool worker_pool_open(struct worker_pool **ret, const char *program,
	unsigned count, const char *user, const struct read_limits *limits,
	const struct worker_handler *handler, struct err *err);
/* Ends the workers and waits for them. */
void worker_pool_close(struct worker_pool **p);

/* Workers without a job now. */
unsigned worker_pool_idle(const struct worker_pool *p);
/* Is there one that is idle, or may be given a small message ahead? */
bool worker_pool_has_room(const struct worker_pool *p);
/* What they are locked into: a set of enum cell_piece. */
unsigned worker_pool_cell(const struct worker_pool *p);
/* Jobs under way. */
unsigned worker_pool_busy(const struct worker_pool *p);
/*
 * Give a message to a worker: to an idle one, or, where it is in memory, ahead to
 * one that is reading another such. `job` is the caller's number for it; what
 * `from` names may go after the call. Of what is in memory there are
 * WORKER_HELD_BYTES at most. ERR_TEMP: nobody could take it just now.
 */
MUST_CHECK bool worker_pool_submit(struct worker_pool *p, uint64_t job,
	const struct stream_source *from, enum reader_input input,
	struct err *err);
/*
 * Read what workers have to say, for at most timeout_ms (-1: until something
 * came, 0: only what is there). With only_job != 0 the others are not read, so
 * that they wait: a big report is stored in one go. Also starts a worker anew
 * that died and kills one that is over its time. Fails where no worker can be
 * started for long.
 *
 *   extra_fd  -1, or one more descriptor that ends the waiting when readable
 */
MUST_CHECK bool worker_pool_poll(struct worker_pool *p, int timeout_ms,
	uint64_t only_job, int extra_fd, struct err *err);
/* One more descriptor for every poll (-1: none); borrowed. */
void worker_pool_watch(struct worker_pool *p, int fd);
/* A worker that says nothing for so long while it is listened to is killed
 * (30 s unless set); so is one that speaks, but takes more time than its
 * message is worth (worker_watch.h). */
void worker_pool_set_stall(struct worker_pool *p, int64_t stall_ms);
/* Stop a job whose result nobody wants any more; its worker is replaced. */
void worker_pool_abandon(struct worker_pool *p, uint64_t job);

/* The worker's own main: serves jobs from `fd` until its end. Exit code. */
int worker_main(int fd);

#endif
