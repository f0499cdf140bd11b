/* http_worker.c - threads that may wait, so that the I/O thread need not. */
#include "api/http_worker.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/arena.h"

/* jobs[] is a ring: `count` of them wait from `first` on. */
struct http_workers {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool is_ending;
	void (*run)(void *job);
	void **jobs;
	size_t max_jobs, first, count;
	pthread_t *threads;
	size_t thread_count;
};

/* NULL once there is nothing more to come. */
static void *next_job(struct http_workers *w)
{
	void *job = NULL;

	pthread_mutex_lock(&w->lock);
	while (w->count == 0 && !w->is_ending)
		pthread_cond_wait(&w->changed, &w->lock);
	if (w->count > 0) {
		job = w->jobs[w->first];
		w->first = (w->first + 1) % w->max_jobs;
		w->count--;
	}
	pthread_mutex_unlock(&w->lock);
	return job;
}

static void *worker_main(void *ctx)
{
	struct http_workers *w = ctx;
	void *job;

	while ((job = next_job(w)) != NULL)
		w->run(job);
	return NULL;
}

struct http_workers *http_workers_new(
	size_t threads, size_t max_jobs, void (*run)(void *job))
{
	struct http_workers *w = base_calloc(1, sizeof(*w));

	pthread_mutex_init(&w->lock, NULL);
	pthread_cond_init(&w->changed, NULL);
	w->run = run;
	w->max_jobs = max_jobs;
	w->jobs = base_calloc(max_jobs, sizeof(void *));
	w->threads = base_calloc(threads, sizeof(pthread_t));
	for (; w->thread_count < threads; w->thread_count++)
		if (pthread_create(&w->threads[w->thread_count], NULL,
			    worker_main, w) != 0)
			base_oom();
	return w;
}

void http_workers_free(struct http_workers **workers)
{
	struct http_workers *w = *workers;

	if (!w)
		return;
	pthread_mutex_lock(&w->lock);
	w->is_ending = true;
	pthread_cond_broadcast(&w->changed);
	pthread_mutex_unlock(&w->lock);
	for (size_t i = 0; i < w->thread_count; i++)
		pthread_join(w->threads[i], NULL);
	pthread_cond_destroy(&w->changed);
	pthread_mutex_destroy(&w->lock);
	free(w->threads);
	free(w->jobs);
	free(w);
	*workers = NULL;
}

void http_workers_submit(struct http_workers *w, void *job)
{
	pthread_mutex_lock(&w->lock);
	assert(w->count < w->max_jobs);
	w->jobs[(w->first + w->count) % w->max_jobs] = job;
	w->count++;
	pthread_cond_signal(&w->changed);
	pthread_mutex_unlock(&w->lock);
}
