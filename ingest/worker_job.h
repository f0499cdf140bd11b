/*
 * worker_job.h - what passes between worker_pool.c and worker.c beside frames.
 *
 * Both ends are one program, so structs travel as they lie in memory. Only the
 * worker's bytes are distrusted, and of those only the greeting stands here.
 */
#ifndef INGEST_WORKER_JOB_H
#define INGEST_WORKER_JOB_H

#include "ingest/reader.h"

/* The worker has read a sample of everything and waits for its first job. */
#define WORKER_GREETING "ruad worker 1\n"
#define WORKER_GREETING_BYTES (sizeof(WORKER_GREETING) - 1)

/* Sent with one descriptor, the message, by SCM_RIGHTS. */
struct worker_job {
	uint32_t struct_bytes; /* sizeof: a program replaced under us shows */
	enum reader_input input;
	struct read_limits limits;
};

#endif
