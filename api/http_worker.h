/* http_worker.h - threads that may wait, so that the I/O thread need not. */
#ifndef API_HTTP_WORKER_H
#define API_HTTP_WORKER_H

#include "base/base.h"

struct http_workers;

/*
 * http_workers_new - start `threads` threads.
 *
 *   max_jobs  most jobs that can be waiting; the caller keeps below
 *   run       does one job, in a worker thread
 */
struct http_workers *http_workers_new(
	size_t threads, size_t max_jobs, void (*run)(void *job));
/* Does what is waiting, then ends the threads. */
void http_workers_free(struct http_workers **w);
void http_workers_submit(struct http_workers *w, void *job);

#endif
