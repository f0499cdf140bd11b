/*
 * pipeline_batch.c - small reports and ledger rows that are stored together.
 *
 * While one batch is in the database, in a thread of its own, the workers fill
 * the next: each would otherwise wait for the other. From begin to end the
 * writer and `stored` are the thread's, and of a message in it what its items
 * point to, which does not change once they are there. All else is the main
 * thread's: what became of an item a message hears at the end.
 */
#include "ingest/pipeline_again.h"
#include "ingest/pipeline_private.h"

#include <assert.h>
#include <stdlib.h>

/* So many pay for their transaction: with nothing being stored they go. */
#define BATCH_WORTH_REPORTS 64
/* More would only wait. */
#define BATCH_MAX_REPORTS 256
/* One is being filled while another is stored. */
#define BATCH_MAX_BYTES (4u << 20)
/* Messages may hold little but what is refused: LIMIT_DOCUMENTS each. */
#define BATCH_MAX_ITEMS 4096

/* --- what waits ---------------------------------------------------------- */

bool pipeline_is_big(const struct store_item *item)
{
	return item->frames &&
	       report_frames_size_bytes(item->frames) > SMALL_REPORT_BYTES;
}

bool pipeline_batch_is_full(const struct pipeline *p)
{
	const struct batch *b = &p->batch;

	return b->reports >= BATCH_MAX_REPORTS || b->bytes >= BATCH_MAX_BYTES ||
	       b->count >= BATCH_MAX_ITEMS;
}

bool pipeline_batch_is_worth_it(const struct pipeline *p)
{
	return p->batch.reports >= BATCH_WORTH_REPORTS;
}

static void add_item(
	struct pipeline *p, struct job *job, const struct store_item *item)
{
	struct batch *b = &p->batch;

	if (b->count == b->cap) {
		b->cap = b->cap > 0 ? 2 * b->cap : 64;
		b->items = base_realloc(b->items, b->cap * sizeof(*b->items));
	}
	if (b->count == 0)
		b->since_ms = clock_monotonic_ms();
	b->items[b->count++] = *item;
	job->waiting++;
}

void pipeline_add_report(struct pipeline *p, struct job *job)
{
	struct err later; /* told when it is stored */

	job->report.number = ++job->documents;
	/* While another batch is stored. */
	(void)!store_item_sum(&job->report, &later);
	add_item(p, job, &job->report);
	p->batch.reports++;
	p->batch.bytes += report_frames_size_bytes(job->report.frames);
	job->report.frames = NULL;
}

void pipeline_add_note(struct pipeline *p, struct job *job, uint32_t number,
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

void pipeline_add_message(struct pipeline *p, struct job *job)
{
	const struct store_item item = {
		.kind = STORE_MESSAGE,
		.message = &job->message,
		.owner = job,
		.number = job->documents,
		.refusals = &job->refusals,
		.bytes = job->has_bytes ? &job->bytes : NULL,
	};

	/* What is being stored may yet be refused, or have to be tried again. */
	job->is_end_due = job->storing > 0;
	if (job->is_end_due)
		return;
	job->refusals = job->result.why;
	add_item(p, job, &item);
}

void pipeline_remove_from_batch(struct pipeline *p, struct job *job)
{
	struct batch *b = &p->batch;
	size_t kept = 0;

	for (size_t i = 0; i < b->count; i++) {
		struct store_item *item = &b->items[i];

		if (item->owner != job) {
			b->items[kept++] = *item;
			continue;
		}
		if (!item->frames)
			continue;
		b->reports--;
		b->bytes -= report_frames_size_bytes(item->frames);
		report_frames_free(&item->frames);
	}
	b->count = kept;
	job->waiting = 0;
	job->is_end_due = false;
}

static void batch_reset(struct batch *b)
{
	for (size_t i = 0; i < b->count; i++)
		report_frames_free(&b->items[i].frames);
	b->count = b->reports = 0;
	b->bytes = 0;
}

void pipeline_batch_fini(struct batch *b)
{
	batch_reset(b);
	free(b->items);
	*b = (struct batch){0};
}

/* --- the thread's -------------------------------------------------------- */

/* Small neighbours share a transaction, a big one has its own. */
static size_t group_size(const struct batch *b, size_t first)
{
	size_t end = first + 1;

	if (!pipeline_is_big(&b->items[first]))
		while (end < b->count && !pipeline_is_big(&b->items[end]))
			end++;
	return end - first;
}

static void store_groups(struct report_writer *w, struct batch *b)
{
	bool was_lost = false; /* the database went away on the way */
	size_t count;

	for (size_t i = 0; i < b->count; i += count) {
		count = group_size(b, i);
		if (!was_lost) {
			store_items(w, b->items, i, count, &b->is_down);
			was_lost = b->is_down;
			continue;
		}
		for (size_t k = i; k < i + count; k++) {
			b->items[k].fate = STORE_RETRY;
			b->items[k].why = b->items[i - 1].why;
		}
	}
}

void pipeline_store_task(void *ctx)
{
	struct pipeline *p = ctx;
	struct pipeline_again *again = p->config.again;
	struct batch *b = &p->stored;

	if (b->count == 0)
		report_writer_connect(p->writer);
	else if (again)
		again->store(again, p->writer, b->items, b->count, &b->is_down);
	else
		store_groups(p->writer, b);
}

/* --- its beginning and end ----------------------------------------------- */

void pipeline_store_begin(struct pipeline *p)
{
	struct batch empty = p->stored;

	assert(!p->streaming && empty.count == 0);
	p->stored = p->batch;
	p->batch = empty;
	p->stored.is_down = p->is_down;
	for (size_t i = 0; i < p->stored.count; i++) {
		struct job *job = p->stored.items[i].owner;

		job->waiting--;
		job->storing++;
	}
	task_thread_begin(p->thread);
}

/* Those that fell with their own transaction; where the message's end was with
 * them, that has told the ledger. */
static void note_fallen(struct pipeline *p, const struct batch *b)
{
	for (size_t i = 0; i < b->count; i++) {
		const struct store_item *item = &b->items[i];
		struct job *job = item->owner;

		if (item->fate == STORE_REFUSED && !item->is_noted &&
			(!job->is_read || job->is_end_due))
			pipeline_add_note(
				p, job, item->number, item->name, &item->why);
	}
}

void pipeline_store_end(struct pipeline *p)
{
	struct batch *b = &p->stored;

	if (!task_thread_is_busy(p->thread))
		return;
	task_thread_wait(p->thread);
	p->is_down = b->is_down;
	for (size_t i = 0; i < b->count; i++) {
		struct job *job = b->items[i].owner;

		job->storing--;
		pipeline_apply_fate(p, job, &b->items[i]);
	}
	note_fallen(p, b);
	for (size_t i = 0; i < b->count; i++) {
		struct job *job = b->items[i].owner;

		if (job->is_end_due)
			pipeline_add_message(p, job);
	}
	batch_reset(b);
}

void pipeline_store_all(struct pipeline *p)
{
	pipeline_store_end(p);
	if (p->batch.count == 0)
		return;
	pipeline_store_begin(p);
	pipeline_store_end(p);
}
