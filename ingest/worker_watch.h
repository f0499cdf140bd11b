/*
 * worker_watch.h - has a worker taken more than its message is worth?
 *
 * A worker limits its own CPU time (worker.c), which ends code that runs wild.
 * One that was taken over lifts that limit, or sends just enough to look alive.
 * The parent therefore looks at the same ceilings from outside, with what it
 * knows itself: the size of the message, and the frames that came.
 */
#ifndef INGEST_WORKER_WATCH_H
#define INGEST_WORKER_WATCH_H

#include <sys/types.h>

#include "base/err.h"
#include "dmarc/limits.h"

struct worker_watch {
	pid_t pid;
	uint32_t max_cpu_s;
	uint64_t cpu_used_ms;    /* when the job began */
	uint64_t expanded_bytes; /* of the message, estimated from both ends */
	int64_t waited_ms;       /* for frames of this job */
};

/* A job begins: a message of so many bytes. */
void worker_watch_begin(struct worker_watch *w, pid_t pid,
	uint64_t message_bytes, const struct read_limits *limits);
/* So many bytes of frames came. */
void worker_watch_hear(struct worker_watch *w, size_t frame_bytes);
/*
 * So long was listened to it. False (ERR_LIMIT) where it has used up its CPU
 * time, or where all that waiting is out of proportion.
 *
 *   stall_ms  silence that is granted to any message
 */
MUST_CHECK bool worker_watch_wait(struct worker_watch *w, int64_t waited_ms,
	int64_t stall_ms, struct err *err);

/* CPU time that reading so many bytes may take, beside max_cpu_s. */
uint64_t worker_watch_share_ms(uint64_t expanded_bytes);

/* Frames have a third (small reports) to an eighth (big ones) of the size of
 * the XML they come from; a sixth with a million records. */
#define XML_PER_FRAME_BYTE 5

#endif
