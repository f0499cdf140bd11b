/* report_writer_rows.c - records of a report into rows, facts and sums. */
#include "store/report_writer_private.h"

#include "store/tidy.h"

#include <assert.h>

enum {
	RECORD_COLUMNS = 6,
	/* Of rows that wait while reports are small: then they are sent. */
	ROWS_MAX_BYTES = 4 << 20,
	/* A report of more records than this streams: its COPY stays open. */
	STREAM_RECORDS = 2000,
};

/* --- records ------------------------------------------------------------- */

static void put_row(struct buf *rows, const struct current_report *c,
	utc_day_t day, int64_t shape_id, const struct ip *source_ip,
	uint64_t messages)
{
	if (rows->cap - rows->len < 128)
		buf_reserve(rows, PG_COPY_BLOCK_BYTES);
	pg_put_u16(pg_field_room(rows, 2), RECORD_COLUMNS);
	pg_field_i64(rows, c->id);
	pg_field_i64(rows, shape_id);
	pg_field_i64(rows, (int64_t)messages);
	pg_field_i32(rows, c->key.domain_id);
	pg_field_day(rows, day);
	pg_field_ip(rows, source_ip);
}

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

static struct fact_source fact_source(
	const struct current_report *c, bool is_summed)
{
	return (struct fact_source){.report_id = c->id,
		.domain_id = c->key.domain_id,
		.reporter_id = c->key.reporter_id,
		.arrival_day = clock_day_of(c->arrival.arrived_s),
		.trust = (int16_t)c->arrival.trust,
		.is_advised = !c->is_reissue && !report_days_is_long(&c->days),
		.is_summed = is_summed};
}

/* A wide report: its facts stand for themselves. */
static bool spill_facts(struct report_writer *w, struct err *err)
{
	struct fact_source source = fact_source(&w->report, false);

	w->report.is_wide = true;
	day_sums_add(w->days, w->report.key.domain_id, w->facts);
	fact_map_put_rows(w->facts, &source, &w->fact_rows.rows);
	fact_map_reset(w->facts);
	if (w->fact_rows.rows.len < ROWS_MAX_BYTES)
		return true;
	return report_writer_end_copies(w, err) &&
	       pg_copy_finish(&w->fact_rows, err);
}

static bool add_messages(struct report_writer *w, utc_day_t day,
	const struct shape *shape, const struct record *r, uint64_t messages,
	struct err *err)
{
	struct current_report *c = &w->report;

	put_row(c->is_counted ? &w->records.rows : &w->set_aside.rows, c, day,
		shape->id, &r->source_ip, messages);
	if (!c->is_counted)
		return true;
	if (fact_map_is_full(w->facts) && !spill_facts(w, err))
		return false;
	fact_map_add(w->facts, day, &r->source_ip, shape, messages);
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
		return add_messages(w, c->first_day, &shape, r,
			       r->message_count, err) &&
		       send_rows(w, err);
	report_days_split(&c->days, r->message_count, w->parts);
	for (uint32_t i = 0; i < c->days.count; i++)
		if (w->parts[i] > 0 &&
			!add_messages(w, c->first_day + (utc_day_t)i, &shape, r,
				w->parts[i], err))
			return false;
	return send_rows(w, err);
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

/* --- facts and sums ------------------------------------------------------ */

/* Part of it has left as not summed, so all of it does. */
static bool end_wide(struct report_writer *w, struct err *err)
{
	const struct current_report *c = &w->report;

	if (!spill_facts(w, err))
		return false;
	/* Known too late for those that had left. */
	if (c->is_reissue && !report_writer_unadvise(w, err))
		return false;
	return c->record_count > TIDY_MAX_RECORDS ||
	       (report_writer_end_copies(w, err) &&
		       tidy_mark(w->pg, c->key.domain_id, c->id, true, err));
}

bool report_writer_end_facts(struct report_writer *w, struct err *err)
{
	struct fact_source source = fact_source(&w->report, true);

	if (w->report.is_wide)
		return end_wide(w, err);
	fact_map_put_rows(w->facts, &source, &w->fact_rows.rows);
	rollup_add(w->rollup, w->report.key.domain_id, w->facts);
	day_sums_add(w->days, w->report.key.domain_id, w->facts);
	fact_map_reset(w->facts);
	if (w->fact_rows.rows.len < ROWS_MAX_BYTES &&
		!rollup_is_full(w->rollup))
		return true;
	return report_writer_flush(w, err);
}

bool report_writer_end_copies(struct report_writer *w, struct err *err)
{
	return (!w->records.is_open || pg_copy_finish(&w->records, err)) &&
	       (!w->set_aside.is_open || pg_copy_finish(&w->set_aside, err));
}

bool report_writer_flush(struct report_writer *w, struct err *err)
{
	/* Shapes first: no row may be seen that refers to one not yet there. */
	return shape_cache_flush(w->shapes, err) &&
	       report_writer_end_copies(w, err) &&
	       pg_copy_finish(&w->records, err) &&
	       pg_copy_finish(&w->set_aside, err) &&
	       pg_copy_finish(&w->fact_rows, err) &&
	       rollup_flush(w->rollup, w->pg, err) &&
	       report_writer_flush_tls(w, err);
}
