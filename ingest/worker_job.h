/*
 * worker_job.h - what passes between worker_pool.c and worker.c beside frames.
 *
 * Both ends are one program, so structs travel as they lie in memory. Only the
 * worker's bytes are distrusted, and of those only the greeting stands here.
 */
#ifndef INGEST_WORKER_JOB_H
#define INGEST_WORKER_JOB_H

#include "ingest/reader.h"

/*
 * The worker has read a sample of everything, closed its cell and waits for its
 * first job. One byte follows: the set of the cell's pieces (cell.h). It has
 * not met a stranger's byte yet, and is believed.
 */
#define WORKER_GREETING "ruad worker 2\n"
#define WORKER_GREETING_BYTES (sizeof(WORKER_GREETING) - 1)

/* Said instead, in one piece with the reason and a newline, by one that cannot
 * read the sample or close its cell; then it ends. 1 is left to base_oom. */
#define WORKER_UNFIT "ruad worker unfit: "
#define WORKER_UNFIT_EXIT 2

/* Sent with the message: its bytes behind it, or by SCM_RIGHTS the descriptor
 * of its file. */
struct worker_job {
	uint32_t struct_bytes; /* sizeof: a program replaced under us shows */
	uint32_t held_bytes;   /* behind it, where no descriptor came along */
	enum reader_input input;
	struct read_limits limits;
};

#endif
