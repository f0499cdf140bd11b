/*
 * pipeline_report.c - a worker's frames become reports, and reports rows.
 *
 * A report is collected until its end came; then it waits in the batch. One
 * that grows big is streamed instead, once its header is known; where records
 * come before the header, they go to a file until its end.
 */
#include "ingest/pipeline_again.h"
#include "ingest/pipeline_private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static struct job *find_job(struct pipeline *p, uint64_t id)
{
	for (size_t i = 0; i < p->job_count; i++)
		if (p->jobs[i]->id == id)
			return p->jobs[i];
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
	if (!job->is_read && outcome != PIPELINE_DIED)
		worker_pool_abandon(p->pool, job->id);
	job->is_read = true;
	job->result.outcome = outcome;
	job->result.why = *why;
}

/* What became of one report, told to its message. */
static void apply_fate(
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

/* --- the batch ----------------------------------------------------------- */

static void add_item(
	struct pipeline *p, struct job *job, const struct store_item *item)
{
	if (p->batch_count == p->batch_cap) {
		p->batch_cap = p->batch_cap > 0 ? 2 * p->batch_cap : 64;
		p->batch = base_realloc(
			p->batch, p->batch_cap * sizeof(*p->batch));
	}
	if (p->batch_count == 0)
		p->batch_since_ms = clock_monotonic_ms();
	p->batch[p->batch_count++] = *item;
	job->waiting++;
}

static void add_to_batch(struct pipeline *p, struct job *job)
{
	job->report.number = ++job->documents;
	add_item(p, job, &job->report);
	p->batch_reports++;
	p->batch_bytes += report_frames_size_bytes(job->report.frames);
	job->report.frames = NULL;
}

/* A document that was refused, for the ledger. */
static void add_note(struct pipeline *p, struct job *job, uint32_t number,
	struct str name, const struct err *why)
{
	const struct store_item item = {
		.kind = STORE_NOTE,
		.message = &job->message,
		.owner = job,
		.number = number,
		.name = name,
		.why = *why,
	};

	add_item(p, job, &item);
}

/* All that it holds stands before it. */
static void add_message(struct pipeline *p, struct job *job)
{
	const struct store_item item = {
		.kind = STORE_MESSAGE,
		.message = &job->message,
		.owner = job,
		.number = job->documents,
		.refusals = &job->refusals,
		.fd = job->fd,
	};

	job->refusals = job->result.why;
	add_item(p, job, &item);
}

/* Reports of a message that died are not stored, though they came whole. */
static void remove_from_batch(struct pipeline *p, struct job *job)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->batch_count; i++) {
		struct store_item *item = &p->batch[i];

		if (item->owner != job) {
			p->batch[kept++] = *item;
			continue;
		}
		if (!item->frames)
			continue;
		p->batch_reports--;
		p->batch_bytes -= report_frames_size_bytes(item->frames);
		report_frames_free(&item->frames);
	}
	p->batch_count = kept;
	job->waiting = 0;
}

static bool is_big(const struct store_item *item)
{
	return item->frames &&
	       report_frames_size_bytes(item->frames) > SMALL_REPORT_BYTES;
}

/* Small neighbours share a transaction, a big one has its own. */
static size_t group_size(const struct pipeline *p, size_t first)
{
	size_t end = first + 1;

	if (!is_big(&p->batch[first]))
		while (end < p->batch_count && !is_big(&p->batch[end]))
			end++;
	return end - first;
}

/* Those that fell with their own transaction, of messages still being read. */
static void note_fallen(struct pipeline *p, struct store_item *items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct job *job = items[i].owner;

		if (items[i].fate == STORE_REFUSED && !items[i].is_noted &&
			!job->is_read)
			add_note(p, job, items[i].number, items[i].name,
				&items[i].why);
	}
}

static void end_batch(struct pipeline *p, struct store_item *items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct job *job = items[i].owner;

		job->waiting--;
		apply_fate(p, job, &items[i]);
		report_frames_free(&items[i].frames);
	}
	note_fallen(p, items, n);
}

static void store_groups(struct pipeline *p, struct store_item *items, size_t n)
{
	bool was_lost = false; /* the database went away on the way */
	size_t count;

	for (size_t i = 0; i < n; i += count) {
		count = group_size(p, i);
		if (!was_lost) {
			store_items(p->writer, items, i, count, &p->is_down);
			was_lost = p->is_down;
			continue;
		}
		for (size_t k = i; k < i + count; k++) {
			items[k].fate = STORE_RETRY;
			items[k].why = items[i - 1].why;
		}
	}
}

void pipeline_store_batch(struct pipeline *p)
{
	struct store_item *items = p->batch;
	size_t n = p->batch_count;

	assert(!p->streaming);
	if (p->config.again)
		p->config.again->store(
			p->config.again, p->writer, items, n, &p->is_down);
	else
		store_groups(p, items, n);
	/* What falls to the next batch goes to an array of its own. */
	p->batch = NULL;
	p->batch_count = p->batch_cap = p->batch_reports = 0;
	p->batch_bytes = 0;
	end_batch(p, items, n);
	free(items);
}

/* --- streaming ----------------------------------------------------------- */

static bool wants_stream(const struct pipeline *p, const struct job *job)
{
	return !p->config.again && job->mode == REPORT_KEPT &&
	       job->report.frames &&
	       report_frames_has_header(job->report.frames) &&
	       !report_frames_is_spilled(job->report.frames) &&
	       is_big(&job->report);
}

/* The stream is over before its report is: the rest is skipped. */
static void stream_failed(struct pipeline *p, struct job *job)
{
	p->streaming = NULL;
	job->mode = REPORT_SKIPPED;
	report_frames_free(&job->report.frames);
	if (job->report.fate == STORE_REFUSED)
		add_note(p, job, ++job->documents, job->report.name,
			&job->report.why);
	apply_fate(p, job, &job->report);
}

void pipeline_begin_stream(struct pipeline *p)
{
	struct job *job = NULL;

	for (size_t i = 0; i < p->job_count && !job && !p->streaming; i++)
		if (wants_stream(p, p->jobs[i]))
			job = p->jobs[i];
	if (!job)
		return;
	pipeline_store_batch(p);
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
		(is_big(&job->report) && must_wait(p, f) &&
			!report_frames_is_spilled(f) &&
			!report_frames_spill(f, &err)))
		end_job(p, job, PIPELINE_RETRY, &err);
}

static void on_report_end(
	struct pipeline *p, struct job *job, struct str payload)
{
	report_frames_set_end(current_report(p, job), payload);
	if (job->mode == REPORT_KEPT) {
		add_to_batch(p, job);
		return;
	}
	job->report.number = ++job->documents;
	if (!store_stream_end(p->writer, &job->report, &p->is_down)) {
		job->documents--; /* counted again where it is refused */
		stream_failed(p, job);
	} else {
		p->streaming = NULL;
		apply_fate(p, job, &job->report);
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
	add_note(p, job, ++job->documents, keep_name(job, d.document), &why);
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
	add_to_batch(p, job);
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
	add_message(p, job);
}

void pipeline_end_unread(
	struct pipeline *p, struct job *job, const struct err *why)
{
	job->is_read = true;
	refused(job, why);
	add_message(p, job);
}

static void on_died(struct pipeline *p, struct job *job, struct str reason)
{
	struct err why = {0};

	err_set(&why, ERR_LIMIT, "%.*s", STR_ARGS(reason));
	remove_from_batch(p, job);
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
	}
	return true;
}
