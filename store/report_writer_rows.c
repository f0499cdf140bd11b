/* report_writer_rows.c - records of a report into rows and sums. */
#include "store/report_writer_private.h"

#include <assert.h>

enum {
	/* Of rows that wait while reports are small: then they are sent. */
	ROWS_MAX_BYTES = 4 << 20,
	/* A report of more records than this streams: its COPY stays open. */
	STREAM_RECORDS = 2000,
};

static bool check_record(
	const struct current_report *c, const struct record *r, struct err *err)
{
	if (r->message_count == 0 || r->header_from.len > 253)
		return err_set(err, ERR_SYNTAX,
			"record %u: no messages or no header_from",
			c->record_count + 1);
	if (r->message_count > REPORT_MAX_MESSAGES - c->message_count)
		return err_set(err, ERR_LIMIT,
			"more than %llu messages in a report",
			REPORT_MAX_MESSAGES);
	return true;
}

/* Small reports wait for each other; a big one goes out block by block. */
static bool send_rows(struct report_writer *w, struct err *err)
{
	struct pg_copy *copy =
		w->report.is_counted ? &w->records : &w->set_aside;

	if (copy->rows.len < PG_COPY_BLOCK_BYTES ||
		(w->report.record_count < STREAM_RECORDS &&
			copy->rows.len < ROWS_MAX_BYTES))
		return true;
	/* Rows of the other table may still wait; only one COPY is open. */
	return pg_copy_flush(copy, err);
}

bool report_writer_put_chunk(struct report_writer *w, struct err *err)
{
	const struct current_report *c = &w->report;
	const struct chunk_source source = {.report_id = c->id,
		.domain_id = c->key.domain_id,
		.reporter_id = c->key.reporter_id,
		.arrival_day = clock_day_of(c->arrival.arrived_s),
		.trust = (int16_t)c->arrival.trust,
		.is_advised = !c->is_reissue && !report_days_is_long(&c->days)};

	record_chunk_put_rows(&w->chunk, &source,
		c->is_counted ? &w->records.rows : &w->set_aside.rows);
	return send_rows(w, err);
}

static bool add_messages(struct report_writer *w, utc_day_t day,
	const struct shape *shape, const struct record *r, uint64_t messages,
	struct err *err)
{
	struct current_report *c = &w->report;

	if (w->chunk.count == RECORD_CHUNK_GATHERED &&
		!report_writer_put_chunk(w, err))
		return false;
	record_chunk_add(
		&w->chunk, &(struct chunk_record){.shape_id = shape->id,
				   .messages = messages,
				   .source_ip = r->source_ip,
				   .day = day});
	if (c->is_counted)
		day_sums_add(
			w->days, c->key.domain_id, day, shape->flags, messages);
	return true;
}

static bool store_record(
	struct report_writer *w, const struct record *r, struct err *err)
{
	struct current_report *c = &w->report;
	struct shape shape;

	if (!check_record(c, r, err) ||
		!shape_cache_find(w->shapes, c->key.domain_id, r, &shape, err))
		return false;
	c->record_count++;
	c->message_count += r->message_count;
	if (c->days.count == 1)
		return add_messages(
			w, c->first_day, &shape, r, r->message_count, err);
	report_days_split(&c->days, r->message_count, w->parts);
	for (uint32_t i = 0; i < c->days.count; i++)
		if (w->parts[i] > 0 &&
			!add_messages(w, c->first_day + (utc_day_t)i, &shape, r,
				w->parts[i], err))
			return false;
	return true;
}

bool report_writer_record(
	struct report_writer *w, const struct record *r, struct err *err)
{
	assert(w->report.is_open);
	if (store_record(w, r, err))
		return true;
	if (err->code == ERR_TEMP || err->code == ERR_CONFIG)
		w->is_lost = true;
	return false;
}

/* --- to the server ------------------------------------------------------- */

bool report_writer_end_copies(struct report_writer *w, struct err *err)
{
	return (!w->records.is_open || pg_copy_finish(&w->records, err)) &&
	       (!w->set_aside.is_open || pg_copy_finish(&w->set_aside, err));
}

bool report_writer_flush_rows(struct report_writer *w, struct err *err)
{
	return report_writer_end_copies(w, err) &&
	       pg_copy_finish(&w->records, err) &&
	       pg_copy_finish(&w->set_aside, err) &&
	       report_writer_flush_tls(w, err);
}

bool report_writer_flush(struct report_writer *w, struct err *err)
{
	return shape_cache_flush(w->shapes, err) &&
	       report_writer_flush_rows(w, err);
}
