/*
 * import.c - `ruad import`: everything under the paths, through the pipeline.
 *
 * A message stays open until it is done, so that one that met a database in
 * trouble, or whose worker died, can be given to the pipeline again.
 */
#include "ingest/import.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/json_out.h"
#include "ingest/import_progress.h"
#include "ingest/import_walk.h"
#include "ingest/ingest_service.h"

/* So long the database may be away. */
#define DATABASE_PATIENCE_MS 60000
#define RETRY_EVERY_MS 1000
/* With the database well, a message that it does not take is tried so often:
 * a deadlock passes, a defect does not. */
#define MAX_RETRIES 3
/* The progress bar wants to be drawn also when nothing comes. */
#define POLL_MS 100

/* A message on its way, a list. */
struct errand {
	struct errand *next;
	uint64_t job;
	int fd;
	enum reader_input input;
	struct intake_message message;
	char id[INTAKE_ID_SIZE];
	char *path, *auth_domain; /* ours; message points to them */
	unsigned deaths, retries;
	uint32_t stored; /* by tries that came to nothing in the end */
	uint64_t records, messages;
	bool is_waiting; /* to be given to the pipeline again */
};

struct import {
	const struct import_options *options;
	struct import_summary *summary;
	struct import_progress progress;
	struct pipeline *pipeline;
	struct walk *walk;
	struct json_out refusals;
	struct errand *errands;
	uint64_t last_job;
	size_t waiting_count;
	bool is_walk_over;
	int64_t down_since_ms; /* 0: the database answers */
	int64_t retry_at_ms;
	struct err trouble;
};

/* --- what became of a message -------------------------------------------- */

static void refuse(struct import *im, const char *path, const struct err *why)
{
	struct json_out *j = &im->refusals;

	im->summary->refused++;
	import_tell_refused(&im->progress, path, why);
	if (!im->options->keep_refusals)
		return;
	json_object_begin(j);
	json_key(j, "path");
	json_cstr(j, path);
	json_key(j, "code");
	json_cstr(j, err_code_name(why->code));
	json_key(j, "reason");
	json_cstr(j, why->msg);
	json_object_end(j);
}

static struct errand *find_errand(struct import *im, uint64_t job)
{
	struct errand *e = im->errands;

	while (e && e->job != job)
		e = e->next;
	return e;
}

static void end_errand(struct import *im, struct errand *ended)
{
	struct errand **at = &im->errands;

	while (*at != ended)
		at = &(*at)->next;
	*at = ended->next;
	im->waiting_count -= ended->is_waiting;
	close(ended->fd);
	free(ended->path);
	free(ended->auth_domain);
	free(ended);
}

static void try_again(struct import *im, struct errand *e)
{
	e->is_waiting = true;
	im->waiting_count++;
}

static void on_died(
	struct import *im, struct errand *e, const struct pipeline_result *r)
{
	struct err why = r->why;

	if (++e->deaths < INGEST_MAX_ATTEMPTS) {
		try_again(im, e);
		return;
	}
	err_within(&why, "its reader died %u times", e->deaths);
	refuse(im, e->path, &why);
	end_errand(im, e);
}

static void on_retry(
	struct import *im, struct errand *e, const struct pipeline_result *r)
{
	int64_t now_ms = clock_monotonic_ms();

	im->retry_at_ms = now_ms + RETRY_EVERY_MS;
	im->trouble = r->why;
	if (!pipeline_database_is_down(im->pipeline))
		e->retries++;
	else if (im->down_since_ms == 0)
		im->down_since_ms = now_ms;
	if (e->retries < MAX_RETRIES) {
		try_again(im, e);
		return;
	}
	refuse(im, e->path, &r->why);
	end_errand(im, e);
}

/* What an earlier try stored comes back as a duplicate. */
static void add_up(struct import_summary *s, const struct errand *e,
	const struct pipeline_result *r)
{
	uint32_t again = e->stored < r->duplicates ? e->stored : r->duplicates;

	s->stored += r->stored + again;
	s->duplicates += r->duplicates - again;
	s->records += r->records + e->records;
	s->messages += r->messages + e->messages;
}

static void on_done(void *ctx, uint64_t job, const struct pipeline_result *r)
{
	struct import *im = ctx;
	struct errand *e = find_errand(im, job);

	if (!pipeline_database_is_down(im->pipeline))
		im->down_since_ms = 0;
	switch (r->outcome) {
	case PIPELINE_DIED:
	case PIPELINE_RETRY:
		e->stored += r->stored;
		e->records += r->records;
		e->messages += r->messages;
		if (r->outcome == PIPELINE_DIED)
			on_died(im, e, r);
		else
			on_retry(im, e, r);
		return;
	case PIPELINE_REFUSED:
		refuse(im, e->path, &r->why);
		break;
	case PIPELINE_COMMITTED:
		break;
	}
	add_up(im->summary, e, r);
	end_errand(im, e);
}

/* --- giving messages to the pipeline ------------------------------------- */

static bool submit(struct import *im, struct errand *e, struct err *err)
{
	e->job = ++im->last_job;
	return pipeline_submit(im->pipeline, e->job,
		&(struct stream_source){.fd = e->fd}, e->input, &e->message,
		err);
}

/* While the database is away one message is enough to ask after it. */
static bool has_room(const struct import *im)
{
	return pipeline_has_room(im->pipeline) &&
	       (im->down_since_ms == 0 || pipeline_pending(im->pipeline) == 0);
}

static bool give_waiting(struct import *im, struct err *err)
{
	if (im->waiting_count == 0 || clock_monotonic_ms() < im->retry_at_ms)
		return true;
	for (struct errand *e = im->errands; e && has_room(im); e = e->next) {
		if (!e->is_waiting)
			continue;
		e->is_waiting = false;
		im->waiting_count--;
		if (!submit(im, e, err))
			return false;
	}
	return true;
}

/* The ledger knows it by an id like those of the spool, and by its path. */
static void set_message(struct errand *e, const struct walk_item *item)
{
	struct intake_message *m = &e->message;
	struct stat st;

	intake_id_make(e->id);
	m->arrival = item->arrival;
	m->arrival.spool_id = str_from(e->id);
	m->origin = str_from(e->path);
	if (fstat(e->fd, &st) == 0)
		m->size_bytes = (uint64_t)st.st_size;
	if (!item->arrival.auth_domain.ptr)
		return;
	e->auth_domain = strndup(
		item->arrival.auth_domain.ptr, item->arrival.auth_domain.len);
	if (!e->auth_domain)
		base_oom();
	m->arrival.auth_domain = str_from(e->auth_domain);
}

static struct errand *add_errand(
	struct import *im, const struct walk_item *item)
{
	struct errand *e = base_calloc(1, sizeof(*e));

	e->fd = item->fd;
	e->input = item->input;
	e->path = base_strdup(item->path);
	set_message(e, item);
	e->next = im->errands;
	im->errands = e;
	return e;
}

static bool give_new(struct import *im, struct err *err)
{
	struct walk_item item;

	while (!im->is_walk_over && im->down_since_ms == 0 && has_room(im)) {
		switch (walk_next(im->walk, &item, err)) {
		case STEP_ERROR:
			return false;
		case STEP_END:
			im->is_walk_over = true;
			pipeline_hurry(im->pipeline);
			break;
		case STEP_ITEM:
			if (item.fd < 0)
				refuse(im, item.path, &item.why);
			else if (!submit(im, add_errand(im, &item), err))
				return false;
			break;
		}
	}
	return true;
}

static bool is_patience_over(struct import *im, struct err *err)
{
	if (im->down_since_ms == 0 ||
		clock_monotonic_ms() - im->down_since_ms < DATABASE_PATIENCE_MS)
		return false;
	*err = im->trouble;
	return true;
}

static bool import_all(struct import *im, struct err *err)
{
	while (!im->is_walk_over || im->errands) {
		if (!give_waiting(im, err) || !give_new(im, err))
			return false;
		if (!pipeline_poll(im->pipeline, POLL_MS, -1, err) ||
			is_patience_over(im, err))
			return false;
		import_progress_draw(&im->progress, walk_done(im->walk),
			im->summary->records);
	}
	return true;
}

bool import_run(const struct pipeline_config *pipeline,
	const struct import_options *options, struct import_summary *ret,
	struct err *err)
{
	const struct walk_options walk = {
		.paths = options->paths,
		.path_count = options->path_count,
		.temp_dir = pipeline->temp_dir,
		.trusted_by = options->trusted_by,
		.hostname = options->hostname,
	};
	struct import im = {.options = options, .summary = ret};
	const struct pipeline_handler handler = {on_done, &im};
	bool ok = false;

	*ret = (struct import_summary){0};
	json_init(&im.refusals, &ret->refusals);
	if (options->keep_refusals)
		json_array_begin(&im.refusals);
	if (!walk_open(&im.walk, &walk, err) ||
		!pipeline_open(&im.pipeline, pipeline, &handler, err))
		goto out;
	import_progress_begin(&im.progress, options->show_progress,
		options->show_progress ? walk_count(&walk) : 0);
	ok = import_all(&im, err);
	import_progress_clear(&im.progress);
out:
	pipeline_close(&im.pipeline); /* which may tell of some */
	if (options->keep_refusals)
		json_array_end(&im.refusals);
	while (im.errands)
		end_errand(&im, im.errands);
	walk_close(&im.walk);
	return ok;
}
