/* worker_pool_private.h - what the parts of the pool share. */
#ifndef INGEST_WORKER_POOL_PRIVATE_H
#define INGEST_WORKER_POOL_PRIVATE_H

#include "ingest/worker_pool.h"

#include <poll.h>

#include "ingest/worker_check.h"
#include "ingest/worker_child.h"
#include "ingest/worker_watch.h"

/* Small messages are given ahead, so that nobody waits for the other between
 * two: so many, and bytes of them, behind the one that is being read. Together
 * with that, as the kernel counts them, less than a socket's buffer. */
#define AHEAD_MAX 7
#define AHEAD_BYTES ((size_t)32 * 1024)

struct given {
	uint64_t job, size;
};

/* The oldest first. */
struct ahead {
	struct given items[AHEAD_MAX];
	unsigned count;
	uint64_t bytes;
};

struct worker {
	struct worker_child child;
	bool is_ready;   /* it greeted us */
	bool has_served; /* finished a job since its start */
	uint64_t job;    /* 0: idle */
	bool is_held;    /* that came from memory */
	struct ahead ahead;
	struct buf in; /* frames, not all whole yet */
	struct worker_check check;
	struct worker_watch watch;
	int64_t silent_ms;   /* listened to in vain, since its last frame */
	unsigned generation; /* counts its starts */
	unsigned failures;   /* starts in a row that came to nothing */
	int64_t restart_at_ms;
};

struct worker_pool {
	const char *program;
	const char *user;
	struct read_limits limits;
	struct worker_handler handler;
	int64_t stall_ms;
	int null_fd; /* their standard output: ours may be a user's file */
	unsigned count;
	struct worker *workers;
	struct pollfd *polled; /* count + 2 */
	int watched_fd;        /* worker_pool_watch */
	struct err last_failure;
	bool has_cell;
	unsigned cell; /* its pieces, as the last worker had them */
};

/* worker_pool_life.c */

/* `why` (may be NULL) receives how it ended. */
void worker_pool_stop(struct worker *w, struct err *why);
/*
 * A worker is lost: for what it did, or by itself (reason NULL). Its job hears
 * of it, and one that was fit is replaced at once.
 */
MUST_CHECK bool worker_pool_lose(struct worker_pool *p, struct worker *w,
	const struct err *reason, struct err *err);
/* What it was given ahead and has not begun. */
MUST_CHECK bool worker_pool_tell_unread(
	struct worker_pool *p, const struct ahead *ahead, struct err *err);
/* Start those that are due. False where no worker can be had at all. */
MUST_CHECK bool worker_pool_start_due(struct worker_pool *p, struct err *err);

#endif
