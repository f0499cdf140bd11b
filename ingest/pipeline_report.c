/*
 * pipeline_report.c - a worker's frames become reports, and reports rows.
 *
 * A report is collected until its end came; then it waits in the batch. One
 * that grows big is streamed instead, once its header is known; where records
 * come before the header, they go to a file until its end.
 */
#include "ingest/pipeline_private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* Those that are being read came last. */
static struct job *find_job(struct pipeline *p, uint64_t id)
{
	for (size_t i = p->job_count; i > 0; i--)
		if (p->jobs[i - 1]->id == id)
			return p->jobs[i - 1];
	return NULL;
}

/* --- fates --------------------------------------------------------------- */

static void refused(struct job *job, const struct err *why)
{
	job->result.refused++;
	if (job->result.outcome == PIPELINE_COMMITTED)
		store_refusal_add(&job->result.why, why);
}

static void drop_report(struct pipeline *p, struct job *job)
{
	if (p->streaming == job) {
		store_stream_abort(p->writer);
		p->streaming = NULL;
	}
	report_frames_free(&job->report.frames);
	job->mode = REPORT_KEPT;
}

/* Nothing more of it is wanted: it died, or is to be tried again. */
static void end_job(struct pipeline *p, struct job *job,
	enum pipeline_outcome outcome, const struct err *why)
{
	drop_report(p, job);
	pipeline_remove_from_batch(p, job);
	/* It may die while a report of it fails, and several may: the first
	 * tells. */
	if (job->result.outcome != PIPELINE_COMMITTED)
		return;
	if (!job->is_read && outcome != PIPELINE_DIED)
		worker_pool_abandon(p->pool, job->id);
	job->is_read = true;
	job->result.outcome = outcome;
	job->result.why = *why;
}

void pipeline_apply_fate(
	struct pipeline *p, struct job *job, const struct store_item *item)
{
	bool is_report =
		item->kind != STORE_NOTE && item->kind != STORE_MESSAGE;

	switch (item->fate) {
	case STORE_STORED:
		job->result.stored += is_report;
		job->result.records += item->records;
		job->result.messages += item->messages;
		break;
	case STORE_DUPLICATE:
		job->result.duplicates++;
		break;
	case STORE_REFUSED:
		refused(job, &item->why);
		break;
	case STORE_RETRY:
		if (item->why.code == ERR_CONFIG)
			p->fatal = item->why;
		end_job(p, job, PIPELINE_RETRY, &item->why);
		break;
	case STORE_WAITS:
		assert(false); /* every fate is known by now */
		break;
	}
}

/* --- streaming ----------------------------------------------------------- */

static bool wants_stream(const struct pipeline *p, const struct job *job)
{
	return !p->config.again && job->mode == REPORT_KEPT &&
	       job->report.frames &&
	       report_frames_has_header(job->report.frames) &&
	       !report_frames_is_spilled(job->report.frames) &&
	       pipeline_is_big(&job->report);
}

/* The stream is over before its report is: the rest is skipped. */
static void stream_failed(struct pipeline *p, struct job *job)
{
	p->streaming = NULL;
	job->mode = REPORT_SKIPPED;
	report_frames_free(&job->report.frames);
	if (job->report.fate == STORE_REFUSED)
		pipeline_add_note(p, job, ++job->documents, job->report.name,
			&job->report.why);
	pipeline_apply_fate(p, job, &job->report);
}

void pipeline_begin_stream(struct pipeline *p)
{
	struct job *job = NULL;

	for (size_t i = 0; i < p->job_count && !job && !p->streaming; i++)
		if (wants_stream(p, p->jobs[i]))
			job = p->jobs[i];
	if (!job)
		return;
	/* The writer has to be free. */
	pipeline_store_all(p);
	if (job->is_read) /* an earlier report of it is to be tried again */
		return;
	p->streaming = job;
	job->mode = REPORT_STREAMED;
	if (store_stream_begin(p->writer, &job->report, &p->is_down))
		report_frames_drop_records(job->report.frames);
	else
		stream_failed(p, job);
}

/* --- frames -------------------------------------------------------------- */

static struct report_frames *current_report(struct pipeline *p, struct job *job)
{
	if (!job->report.frames)
		job->report = (struct store_item){
			.frames = report_frames_new(p->config.temp_dir),
			.message = &job->message,
			.owner = job,
		};
	return job->report.frames;
}

/* Until its end, however big it is. */
static bool must_wait(const struct pipeline *p, const struct report_frames *f)
{
	return p->config.again || !report_frames_has_header(f);
}

static void on_records(struct pipeline *p, struct job *job, struct str payload)
{
	struct report_frames *f = current_report(p, job);
	struct err err = {0};

	if (job->mode == REPORT_STREAMED) {
		if (!store_stream_records(p->writer, &job->report, payload,
			    p->record_arena, &p->is_down))
			stream_failed(p, job);
		return;
	}
	if (!report_frames_add(f, payload, &err) ||
		(pipeline_is_big(&job->report) && must_wait(p, f) &&
			!report_frames_is_spilled(f) &&
			!report_frames_spill(f, &err)))
		end_job(p, job, PIPELINE_RETRY, &err);
}

static void on_report_end(
	struct pipeline *p, struct job *job, struct str payload)
{
	report_frames_set_end(current_report(p, job), payload);
	if (job->mode == REPORT_KEPT) {
		pipeline_add_report(p, job);
		return;
	}
	job->report.number = ++job->documents;
	if (!store_stream_end(p->writer, &job->report, &p->is_down)) {
		job->documents--; /* counted again where it is refused */
		stream_failed(p, job);
	} else {
		p->streaming = NULL;
		pipeline_apply_fate(p, job, &job->report);
		report_frames_free(&job->report.frames);
	}
	job->mode = REPORT_KEPT;
}

/* Of what passes the budget the name is left out. */
static struct str keep_name(struct job *job, struct str name)
{
	struct str kept = STR_NULL;

	if (name.len == 0 || !arena_copy_str(job->arena, name, &kept))
		return STR_NULL;
	return kept;
}

static void on_refused(struct pipeline *p, struct job *job, struct str payload)
{
	bool is_known = job->mode == REPORT_SKIPPED;
	struct refused_document d = {0};
	struct err why = {0};

	drop_report(p, job);
	if (is_known)
		return; /* turned away before it broke off */
	if (!frame_read_refused(payload, &d, &why)) {
		/* worker_check.c let it pass, so this does not happen. */
	} else if (d.code == ERR_NONE) {
		return; /* it comes again */
	} else {
		err_set(&why, d.code, "%.*s", STR_ARGS(d.reason));
	}
	pipeline_add_note(
		p, job, ++job->documents, keep_name(job, d.document), &why);
	if (d.document.len > 0)
		err_within(&why, "%.*s", STR_ARGS(d.document));
	refused(job, &why);
}

/* Failure and TLS reports come in one frame: whole, and never in a stream. */
static void on_whole(struct pipeline *p, struct job *job, enum store_kind kind,
	struct str payload)
{
	assert(!job->report.frames && job->mode == REPORT_KEPT);
	report_frames_set_end(current_report(p, job), payload);
	job->report.kind = kind;
	pipeline_add_report(p, job);
}

static void on_message_end(
	struct pipeline *p, struct job *job, struct str payload)
{
	struct message_end end = {0};
	struct err why = {0};

	drop_report(p, job);
	job->is_read = true;
	if (frame_read_message_end(payload, &end, &why) && end.code != ERR_NONE)
		err_set(&why, end.code, "%.*s", STR_ARGS(end.reason));
	if (why.code == ERR_TEMP) {
		end_job(p, job, PIPELINE_RETRY, &why);
		return;
	}
	if (why.code != ERR_NONE)
		refused(job, &why);
	pipeline_add_message(p, job);
}

void pipeline_end_unread(
	struct pipeline *p, struct job *job, const struct err *why)
{
	job->is_read = true;
	refused(job, why);
	pipeline_add_message(p, job);
}

static void on_died(struct pipeline *p, struct job *job, struct str reason)
{
	struct err why = {0};

	err_set(&why, ERR_LIMIT, "%.*s", STR_ARGS(reason));
	end_job(p, job, PIPELINE_DIED, &why);
}

/* A report whose fate is known: only its end matters. */
static void skip(struct job *job, enum worker_event event)
{
	if (event == WORKER_REPORT_END)
		job->mode = REPORT_KEPT;
}

bool pipeline_on_event(void *ctx, uint64_t id, enum worker_event event,
	struct str payload, struct err *err UNUSED)
{
	struct pipeline *p = ctx;
	struct job *job = find_job(p, id);

	assert(job && !job->is_read);
	if (job->mode == REPORT_SKIPPED && event <= WORKER_REPORT_END) {
		skip(job, event);
		return true;
	}
	switch (event) {
	case WORKER_HEADER:
		report_frames_set_header(current_report(p, job), payload);
		break;
	case WORKER_RECORDS:
		on_records(p, job, payload);
		break;
	case WORKER_REPORT_END:
		on_report_end(p, job, payload);
		break;
	case WORKER_FAILURE:
		on_whole(p, job, STORE_FAILURE, payload);
		break;
	case WORKER_TLS:
		on_whole(p, job, STORE_TLS, payload);
		break;
	case WORKER_REFUSED:
		on_refused(p, job, payload);
		break;
	case WORKER_MESSAGE_END:
		on_message_end(p, job, payload);
		break;
	case WORKER_DIED:
		on_died(p, job, payload);
		break;
	case WORKER_UNREAD:
		job->is_unread = true;
		p->unread++;
		break;
	}
	return true;
}
