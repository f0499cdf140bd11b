/* pipeline.c - from message to committed rows; the only orchestrator. */
#include "ingest/pipeline.h"

#include <assert.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ingest/pipeline_private.h"

/* Messages between submit and done, each with a few hundred bytes: two batches
 * of one report each. */
#define MAX_JOBS 512
/* A message's text: recipients, a path, a few names. */
#define MESSAGE_BYTES (64u * 1024)
/* For one record; see worker_check.c. */
#define RECORD_ARENA_BYTES (64u * 1024)

/* --- jobs ---------------------------------------------------------------- */

static struct str copy_text(void *arena, struct str s)
{
	struct str copy = STR_NULL;

	/* What passes the budget was no name. */
	return arena_copy_str(arena, s, &copy) ? copy : STR("");
}

/* Without a descriptor to spare its bytes are not kept. */
static void keep_bytes(struct job *job, const struct stream_source *from)
{
	job->bytes = *from;
	if (from->fd >= 0)
		job->bytes.fd = fcntl(from->fd, F_DUPFD_CLOEXEC, 0);
	job->has_bytes = from->fd < 0 || job->bytes.fd >= 0;
}

static struct job *job_new(uint64_t id, const struct intake_message *m)
{
	struct job *job = base_calloc(1, sizeof(*job));

	job->id = id;
	job->bytes.fd = -1;
	job->arena = arena_new("message", MESSAGE_BYTES);
	intake_message_copy(&job->message, m, copy_text, job->arena);
	return job;
}

static void job_free(struct job *job)
{
	report_frames_free(&job->report.frames);
	if (job->bytes.fd >= 0)
		close(job->bytes.fd);
	arena_free(&job->arena);
	free(job);
}

static void add_job(struct pipeline *p, struct job *job)
{
	if (p->job_count == p->job_cap) {
		p->job_cap = p->job_cap > 0 ? 2 * p->job_cap : 64;
		p->jobs = base_realloc(p->jobs, p->job_cap * sizeof(*p->jobs));
	}
	p->jobs[p->job_count++] = job;
}

/* The oldest that is finished, job_count: none is. */
static size_t find_finished(const struct pipeline *p)
{
	size_t i = 0;

	while (i < p->job_count &&
		(!p->jobs[i]->is_read || p->jobs[i]->waiting > 0 ||
			p->jobs[i]->storing > 0))
		i++;
	return i;
}

/* Take one out; NULL: none. */
static struct job *take_finished(struct pipeline *p)
{
	size_t i = find_finished(p);
	struct job *job;

	if (i == p->job_count)
		return NULL;
	job = p->jobs[i];
	p->job_count--;
	memmove(&p->jobs[i], &p->jobs[i + 1],
		(p->job_count - i) * sizeof(*p->jobs));
	return job;
}

static void tell_finished(struct pipeline *p)
{
	struct job *job;

	while ((job = take_finished(p))) {
		struct pipeline_result *r = &job->result;

		if (r->outcome == PIPELINE_COMMITTED && r->refused > 0)
			r->outcome = PIPELINE_REFUSED;
		p->handler.done(p->handler.ctx, job->id, r);
		job_free(job);
	}
}

/* --- going on ------------------------------------------------------------ */

/* How long the batch may still wait for company; -1: there is none, or it
 * waits for the one before it. */
static int64_t linger_left_ms(const struct pipeline *p)
{
	int64_t due_ms = p->batch.since_ms + p->config.linger_ms;
	int64_t now_ms = clock_monotonic_ms();

	if (p->batch.count == 0 || task_thread_is_busy(p->thread))
		return -1;
	if (pipeline_batch_is_worth_it(p) ||
		(p->is_hurried && p->unread == 0 &&
			worker_pool_busy(p->pool) == 0))
		return 0;
	return due_ms > now_ms ? due_ms - now_ms : 0;
}

static bool is_batch_due(const struct pipeline *p)
{
	/* A message that is read again is judged as a whole. */
	if (p->config.again)
		return p->unread == 0 && worker_pool_busy(p->pool) == 0;
	return pipeline_batch_is_full(p) || linger_left_ms(p) == 0;
}

/* Listen once, to the thread as well; while a big report is streamed, only to
 * its worker. */
static bool listen_once(
	struct pipeline *p, int timeout_ms, int extra_fd, struct err *err)
{
	uint64_t only_job = p->streaming ? p->streaming->id : 0;
	int64_t left_ms = linger_left_ms(p);

	/* A batch that waits behind a stream is due at its end. */
	if (!p->streaming && left_ms >= 0 &&
		(timeout_ms < 0 || left_ms < timeout_ms))
		timeout_ms = (int)left_ms;
	/* One whose end was heard outside of a poll. */
	if (find_finished(p) < p->job_count)
		timeout_ms = 0;
	if (!worker_pool_poll(p->pool, timeout_ms, only_job, extra_fd, err))
		return false;
	if (task_thread_is_through(p->thread))
		pipeline_store_end(p);
	return true;
}

static void store_what_is_due(struct pipeline *p)
{
	/* One full batch behind another is as far as memory goes. */
	if (pipeline_batch_is_full(p))
		pipeline_store_end(p);
	if (!task_thread_is_busy(p->thread) && p->batch.count > 0 &&
		is_batch_due(p))
		pipeline_store_begin(p);
}

/* Those that no worker has; the oldest first, as far as there is room. */
static void give_unread(struct pipeline *p)
{
	struct err ignored = {0};

	for (size_t i = 0; p->unread > 0 && i < p->job_count; i++) {
		struct job *job = p->jobs[i];

		if (!job->is_unread)
			continue;
		if (!worker_pool_submit(p->pool, job->id, &job->bytes,
			    job->input, &ignored))
			return;
		job->is_unread = false;
		p->unread--;
	}
}

/* Store what is due and tell who is finished. */
static bool advance(struct pipeline *p, struct err *err)
{
	if (!p->streaming) {
		store_what_is_due(p);
		pipeline_begin_stream(p);
	}
	tell_finished(p);
	give_unread(p);
	if (p->fatal.code == ERR_NONE)
		return true;
	*err = p->fatal;
	return false;
}

bool pipeline_poll(
	struct pipeline *p, int timeout_ms, int extra_fd, struct err *err)
{
	return listen_once(p, timeout_ms, extra_fd, err) && advance(p, err);
}

void pipeline_hurry(struct pipeline *p)
{
	p->is_hurried = true;
}

bool pipeline_flush(struct pipeline *p, struct err *err)
{
	pipeline_hurry(p);
	while (p->job_count > 0)
		if (!pipeline_poll(p, -1, -1, err))
			return false;
	return true;
}

/* --- the outside --------------------------------------------------------- */

bool pipeline_has_room(const struct pipeline *p)
{
	return p->job_count < MAX_JOBS && p->unread == 0 &&
	       worker_pool_has_room(p->pool);
}

unsigned pipeline_cell(const struct pipeline *p)
{
	return worker_pool_cell(p->pool);
}

size_t pipeline_pending(const struct pipeline *p)
{
	return p->job_count;
}

bool pipeline_database_is_down(const struct pipeline *p)
{
	return p->is_down;
}

bool pipeline_submit(struct pipeline *p, uint64_t id,
	const struct stream_source *from, enum reader_input input,
	const struct intake_message *message, struct err *err)
{
	struct job *job = job_new(id, message);

	keep_bytes(job, from);
	job->input = input;
	/* Where nobody can take it now, it waits; without its bytes we do. */
	while (!worker_pool_submit(p->pool, id, from, input, err)) {
		job->is_unread = job->has_bytes;
		if (job->is_unread)
			break;
		if (worker_pool_idle(p->pool) == 0 &&
			!listen_once(p, -1, -1, err)) {
			job_free(job);
			return false;
		}
	}
	p->unread += job->is_unread;
	add_job(p, job);
	p->is_hurried = false;
	return true;
}

void pipeline_refuse(struct pipeline *p, uint64_t id,
	const struct intake_message *message, const struct err *why)
{
	struct job *refused = job_new(id, message);

	add_job(p, refused);
	pipeline_end_unread(p, refused, why);
}

bool pipeline_is_settled(struct pipeline *p, struct str id, struct str host,
	bool *ret, struct err *err)
{
	pipeline_store_end(p);
	return report_writer_is_settled(p->writer, id, host, ret, err);
}

bool pipeline_open(struct pipeline **ret, const struct pipeline_config *config,
	const struct pipeline_handler *handler, struct err *err)
{
	struct pipeline *p = base_calloc(1, sizeof(*p));
	const struct worker_handler events = {pipeline_on_event, p};

	p->config = *config;
	p->handler = *handler;
	if (!task_thread_open(&p->thread, pipeline_store_task, p, err) ||
		!worker_pool_open(&p->pool, config->program, config->workers,
			config->user, &config->limits, &events, err)) {
		task_thread_close(&p->thread);
		free(p);
		return false;
	}
	worker_pool_watch(p->pool, task_thread_fd(p->thread));
	p->writer = report_writer_new(&p->config.writer);
	p->record_arena = arena_new("record", RECORD_ARENA_BYTES);
	/* With nothing to store it connects, while the first is being read. */
	task_thread_begin(p->thread);
	*ret = p;
	return true;
}

void pipeline_close(struct pipeline **ret)
{
	struct pipeline *p = *ret;

	if (!p)
		return;
	if (p->streaming)
		store_stream_abort(p->writer);
	pipeline_store_end(p);
	tell_finished(p);
	task_thread_close(&p->thread);
	worker_pool_close(&p->pool);
	pipeline_batch_fini(&p->batch);
	pipeline_batch_fini(&p->stored);
	for (size_t i = 0; i < p->job_count; i++)
		job_free(p->jobs[i]);
	report_writer_free(&p->writer);
	arena_free(&p->record_arena);
	free(p->jobs);
	free(p);
	*ret = NULL;
}
