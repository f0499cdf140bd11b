/*
 * import_parse.c - `ruad parse`: the same readers, onto standard output.
 *
 * Workers read several files at once, but only the first in line is listened
 * to; the others wait in their sockets, and so the order of the output is that
 * of the input. A report is printed when its end came and not before: what
 * breaks off leaves no half line. A big one waits in a file.
 */
#include "ingest/import.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "ingest/import_csv.h"
#include "ingest/import_progress.h"
#include "ingest/import_walk.h"
#include "ingest/pipeline_frames.h"
#include "ingest/report_json.h"

#define SPILL_BYTES (1u << 20)

/* Whose columns a CSV has: those of the first report. */
enum heading { HEADING_NONE, HEADING_AGGREGATE, HEADING_FAILURE, HEADING_TLS };

#define WRITE_BYTES (256u * 1024)
#define WORKER_WAIT_MS 100

/* A file in line; job 0: it could not be opened. */
struct place {
	uint64_t job;
	char *path;
	struct err why; /* first refusal, or first ceiling */
};

struct parse {
	enum parse_format format;
	const char *temp_dir;
	int out_fd;
	struct walk *walk;
	struct worker_pool *pool;
	struct import_progress progress;
	uint64_t refused, records;

	/* A ring: the first is listened to. */
	struct place *line;
	size_t line_cap, first, count;
	uint64_t last_job;
	bool is_walk_over;

	/* Of the report being received. */
	struct report_frames *report;
	struct aggregate_report header;
	struct json_out json;
	struct buf out;
	enum heading heading; /* printed, of a CSV */
};

/* --- output -------------------------------------------------------------- */

static bool write_out(struct parse *ps, struct err *err)
{
	size_t at = 0;
	ssize_t n;

	while (at < ps->out.len) {
		n = write(ps->out_fd, ps->out.ptr + at, ps->out.len - at);
		if (n >= 0)
			at += (size_t)n;
		else if (errno != EINTR)
			return err_set_errno(
				err, ERR_TEMP, "cannot write the output");
	}
	buf_reset(&ps->out);
	return true;
}

static bool print_record(void *ctx, const struct record *r, struct err *err)
{
	struct parse *ps = ctx;

	if (ps->format == PARSE_JSON)
		report_json_record(&ps->json, r);
	else
		import_csv_record(&ps->out, &ps->header, r);
	ps->records++;
	return ps->out.len < WRITE_BYTES || write_out(ps, err);
}

static bool print_report(struct parse *ps, struct err *err)
{
	if (!report_frames_end(ps->report, &ps->header, err))
		return false;
	if (ps->format == PARSE_JSON) {
		json_init(&ps->json, &ps->out);
		report_json_begin(&ps->json, &ps->header);
	}
	if (!report_frames_each(ps->report, print_record, ps, err))
		return false;
	if (ps->format == PARSE_JSON) {
		report_json_end(&ps->json, &ps->header);
		buf_add_char(&ps->out, '\n');
	}
	/* A line a report: who reads a pipe sees it at once. */
	return write_out(ps, err);
}

static const char *const heading_names[] = {
	[HEADING_AGGREGATE] = "an aggregate report",
	[HEADING_FAILURE] = "a failure report",
	[HEADING_TLS] = "a TLS report"};

static void add_heading(struct parse *ps, enum heading heading)
{
	if (heading == HEADING_FAILURE)
		import_csv_failure_heading(&ps->out);
	else if (heading == HEADING_TLS)
		import_csv_tls_heading(&ps->out);
	else
		import_csv_heading(&ps->out);
	ps->heading = heading;
}

static void note_refused(
	struct place *place, enum err_code code, struct str at, struct str why)
{
	if (code == ERR_NONE)
		return;
	/* As the pipeline does. */
	if (place->why.code != ERR_NONE &&
		(code != ERR_LIMIT || place->why.code == ERR_LIMIT))
		return;
	if (at.len > 0)
		err_set(&place->why, code, "%.*s: %.*s", STR_ARGS(at),
			STR_ARGS(why));
	else
		err_set(&place->why, code, "%.*s", STR_ARGS(why));
}

/* True where a report of this kind can be printed, now that the first of a CSV
 * has chosen its columns. */
static bool has_columns(struct parse *ps, enum heading heading)
{
	char why[128];

	if (ps->format != PARSE_CSV || ps->heading == heading)
		return true;
	if (ps->heading == HEADING_NONE) {
		add_heading(ps, heading);
		return true;
	}
	(void)snprintf(why, sizeof(why),
		"%s does not fit the columns of %s, which came first: "
		"use --format json",
		heading_names[heading], heading_names[ps->heading]);
	note_refused(
		&ps->line[ps->first], ERR_UNSUPPORTED, STR_NULL, str_from(why));
	return false;
}

static bool print_failure(struct parse *ps, struct str payload, struct err *err)
{
	struct failure_report r;

	if (!frame_read_failure(payload, &r, err))
		return false;
	if (!has_columns(ps, HEADING_FAILURE))
		return true;
	if (ps->format == PARSE_CSV) {
		import_csv_failure(&ps->out, &r);
	} else {
		json_init(&ps->json, &ps->out);
		report_json_failure(&ps->json, &r);
		buf_add_char(&ps->out, '\n');
	}
	return write_out(ps, err);
}

static bool print_tls(struct parse *ps, struct str payload, struct err *err)
{
	struct arena *a = arena_new("TLS report", FRAME_TLS_ARENA_BYTES);
	struct tls_report r;
	bool ok = frame_read_tls(payload, a, &r, err);

	if (ok && has_columns(ps, HEADING_TLS)) {
		if (ps->format == PARSE_CSV) {
			import_csv_tls(&ps->out, &r);
		} else {
			json_init(&ps->json, &ps->out);
			report_json_tls(&ps->json, &r);
			buf_add_char(&ps->out, '\n');
		}
		ok = write_out(ps, err);
	}
	arena_free(&a);
	return ok;
}

/* --- frames -------------------------------------------------------------- */

static struct report_frames *current_report(struct parse *ps)
{
	if (!ps->report)
		ps->report = report_frames_new(ps->temp_dir);
	return ps->report;
}

static bool on_records(struct parse *ps, struct str payload, struct err *err)
{
	struct report_frames *f = current_report(ps);

	return report_frames_add(f, payload, err) &&
	       (report_frames_is_spilled(f) ||
		       report_frames_size_bytes(f) < SPILL_BYTES ||
		       report_frames_spill(f, err));
}

static bool on_report_end(struct parse *ps, struct str payload, struct err *err)
{
	bool ok;

	report_frames_set_end(current_report(ps), payload);
	ok = !has_columns(ps, HEADING_AGGREGATE) || print_report(ps, err);
	report_frames_free(&ps->report);
	return ok;
}

/* The first in line is done with. */
static void leave_line(struct parse *ps)
{
	struct place *place = &ps->line[ps->first];

	if (place->why.code != ERR_NONE) {
		ps->refused++;
		import_tell_refused(&ps->progress, place->path, &place->why);
	}
	report_frames_free(&ps->report);
	free(place->path);
	ps->first = (ps->first + 1) % ps->line_cap;
	ps->count--;
	import_progress_draw(
		&ps->progress, walk_done(ps->walk) - ps->count, ps->records);
}

static bool on_event(void *ctx, uint64_t job, enum worker_event event,
	struct str payload, struct err *err)
{
	struct parse *ps = ctx;
	struct place *place = &ps->line[ps->first];
	struct refused_document d;
	struct message_end end;

	assert(ps->count > 0 && place->job == job);
	switch (event) {
	case WORKER_HEADER:
		return true; /* the end tells it again, with the sums */
	case WORKER_RECORDS:
		return on_records(ps, payload, err);
	case WORKER_REPORT_END:
		return on_report_end(ps, payload, err);
	case WORKER_FAILURE:
		return print_failure(ps, payload, err);
	case WORKER_TLS:
		return print_tls(ps, payload, err);
	case WORKER_REFUSED:
		report_frames_free(&ps->report);
		if (!frame_read_refused(payload, &d, err))
			return false;
		note_refused(place, d.code, d.document, d.reason);
		return true;
	case WORKER_MESSAGE_END:
		if (!frame_read_message_end(payload, &end, err))
			return false;
		if (end.code != ERR_NONE)
			note_refused(place, end.code, STR_NULL, end.reason);
		break;
	case WORKER_UNREAD: /* of files nothing is given ahead */
		return true;
	case WORKER_DIED:
		note_refused(place, ERR_LIMIT, STR("its reader died"), payload);
		break;
	}
	leave_line(ps);
	return true;
}

/* --- the line ------------------------------------------------------------ */

static bool join_line(
	struct parse *ps, const struct walk_item *item, struct err *err)
{
	struct place *place = &ps->line[(ps->first + ps->count) % ps->line_cap];
	const struct stream_source from = {.fd = item->fd};
	bool ok = true;

	*place = (struct place){.path = base_strdup(item->path)};
	ps->count++;
	if (item->fd < 0) {
		place->why = item->why;
		return true;
	}
	place->job = ++ps->last_job;
	/* An idle worker may turn out to be dead: its successor will do. */
	while (ok && !worker_pool_submit(
			     ps->pool, place->job, &from, item->input, err))
		ok = worker_pool_idle(ps->pool) > 0 ||
		     worker_pool_poll(
			     ps->pool, -1, ps->line[ps->first].job, -1, err);
	close(item->fd);
	return ok;
}

/* As many as there are workers for. */
static bool fill_line(struct parse *ps, struct err *err)
{
	struct walk_item item;

	while (!ps->is_walk_over && ps->count < ps->line_cap &&
		worker_pool_idle(ps->pool) > 0) {
		switch (walk_next(ps->walk, &item, err)) {
		case STEP_ERROR:
			return false;
		case STEP_END:
			ps->is_walk_over = true;
			break;
		case STEP_ITEM:
			if (!join_line(ps, &item, err))
				return false;
			break;
		}
	}
	return true;
}

/* What the first in line has to say; without a line, a worker is awaited that
 * follows one that died. */
static bool listen_to_first(struct parse *ps, struct err *err)
{
	if (ps->count == 0)
		return worker_pool_poll(ps->pool, WORKER_WAIT_MS, 0, -1, err);
	return worker_pool_poll(ps->pool, -1, ps->line[ps->first].job, -1, err);
}

static bool parse_all(struct parse *ps, struct err *err)
{
	for (;;) {
		if (!fill_line(ps, err))
			return false;
		if (ps->count == 0 && ps->is_walk_over)
			return true;
		if (ps->count > 0 && ps->line[ps->first].job == 0)
			leave_line(ps);
		else if (!listen_to_first(ps, err))
			return false;
	}
}

bool parse_run(const struct pipeline_config *pipeline,
	const struct import_options *options, enum parse_format format,
	int out_fd, uint64_t *refused, struct err *err)
{
	const struct walk_options walk = {
		.paths = options->paths,
		.path_count = options->path_count,
		.temp_dir = pipeline->temp_dir,
		.hostname = options->hostname,
	};
	struct parse ps = {
		.format = format,
		.temp_dir = pipeline->temp_dir,
		.out_fd = out_fd,
		/* Files that cannot be opened need a place, but no worker. */
		.line_cap = 2 * (size_t)pipeline->workers,
	};
	const struct worker_handler handler = {on_event, &ps};
	bool ok = false;

	ps.line = base_calloc(ps.line_cap, sizeof(*ps.line));
	if (!walk_open(&ps.walk, &walk, err) ||
		!worker_pool_open(&ps.pool, pipeline->program,
			pipeline->workers, pipeline->user, &pipeline->limits,
			&handler, err))
		goto out;
	import_progress_begin(&ps.progress, options->show_progress,
		options->show_progress ? walk_count(&walk) : 0);
	ok = parse_all(&ps, err);
	if (ok && format == PARSE_CSV && ps.heading == HEADING_NONE)
		add_heading(&ps, HEADING_AGGREGATE);
	ok = ok && write_out(&ps, err);
	import_progress_clear(&ps.progress);
	if (ok)
		*refused = ps.refused;
out:
	worker_pool_close(&ps.pool);
	walk_close(&ps.walk);
	for (; ps.count > 0; ps.count--, ps.first++)
		free(ps.line[ps.first % ps.line_cap].path);
	report_frames_free(&ps.report);
	buf_fini(&ps.out);
	free(ps.line);
	return ok;
}
