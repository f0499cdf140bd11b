/*
 * report_writer_intake.c - the ledger's rows, in the transaction of the reports.
 *
 * They wait for the commit, so that a batch of messages takes two statements.
 */
#include "store/report_writer_private.h"

#include <assert.h>
#include <stdlib.h>

/* Of a text that says how a message came: recipients may be thousands. */
#define TEXT_MAX_BYTES 2048

static struct str keep(void *ctx, struct str s)
{
	struct intake_rows *rows = ctx;
	struct str kept;

	if (s.len > TEXT_MAX_BYTES)
		s.len = TEXT_MAX_BYTES;
	/* The arena has no ceiling. */
	if (!arena_copy_str(rows->text, s, &kept))
		base_oom();
	return kept;
}

void report_writer_document(struct report_writer *w,
	const struct intake_message *m, const struct intake_document *d)
{
	struct intake_rows *rows = &w->intake;
	struct document_row *row;

	if (rows->document_count == rows->document_cap) {
		rows->document_cap =
			rows->document_cap > 0 ? 2 * rows->document_cap : 64;
		rows->documents = base_realloc(rows->documents,
			rows->document_cap * sizeof(*rows->documents));
	}
	row = &rows->documents[rows->document_count++];
	row->document = *d;
	row->document.name = keep(rows, d->name);
	row->document.reason = keep(rows, d->reason);
	row->id = keep(rows, m->arrival.spool_id);
	row->host = keep(rows, m->arrival.host);
}

void report_writer_message(struct report_writer *w,
	const struct intake_message *m, const struct err *why,
	uint32_t documents, const struct stream_source *bytes)
{
	struct intake_rows *rows = &w->intake;
	struct message_row *row;

	if (rows->message_count == rows->message_cap) {
		rows->message_cap =
			rows->message_cap > 0 ? 2 * rows->message_cap : 64;
		rows->messages = base_realloc(rows->messages,
			rows->message_cap * sizeof(*rows->messages));
	}
	row = &rows->messages[rows->message_count++];
	*row = (struct message_row){
		.documents = documents, .has_bytes = bytes != NULL};
	if (bytes)
		row->bytes = *bytes;
	row->why = *why;
	intake_message_copy(&row->message, m, keep, rows);
	row->raw_day = report_writer_raw_day(w, row);
}

void report_writer_forget_intake(struct report_writer *w)
{
	w->intake.document_count = w->intake.message_count = 0;
	arena_reset(w->intake.text);
}

void report_writer_intake_fini(struct report_writer *w)
{
	free(w->intake.documents);
	free(w->intake.messages);
	arena_free(&w->intake.text);
}

/* --- documents ----------------------------------------------------------- */

/* A column of rows: its array, each element by `put` of `row`. */
#define COLUMN(q, array, rows, count, row, put)                              \
	do {                                                                 \
		struct buf *b = pg_param_array_begin((q), (array), (count)); \
		for (size_t i = 0; i < (count); i++) {                       \
			const typeof(*(rows)) *row = &(rows)[i];             \
			put;                                                 \
		}                                                            \
		pg_param_array_end(q);                                       \
	} while (0)
#define DOCUMENTS(array, put) \
	COLUMN(q, array, rows->documents, rows->document_count, d, put)
#define MESSAGES(array, put) \
	COLUMN(q, array, rows->messages, rows->message_count, m, put)

static const char *code_of(enum err_code code)
{
	return code == ERR_NONE ? NULL : err_code_name(code);
}

static void put_documents(const struct intake_rows *rows, struct pg_params *q)
{
	DOCUMENTS(PG_TEXT_ARRAY, pg_field_text(b, d->id));
	DOCUMENTS(PG_TEXT_ARRAY, pg_field_text(b, d->host));
	DOCUMENTS(PG_INT4_ARRAY, pg_field_i32(b, (int32_t)d->document.number));
	DOCUMENTS(PG_TEXT_ARRAY, pg_field_text(b, d->document.name));
	DOCUMENTS(PG_TEXT_ARRAY,
		pg_field_word(b, intake_kind_name(d->document.kind)));
	DOCUMENTS(PG_TEXT_ARRAY,
		pg_field_word(b, intake_state_name(d->document.state)));
	DOCUMENTS(PG_TEXT_ARRAY, pg_field_word(b, code_of(d->document.code)));
	DOCUMENTS(PG_TEXT_ARRAY, pg_field_text(b, d->document.reason));
	DOCUMENTS(PG_INT4_ARRAY, pg_field_i32(b, d->document.place.domain_id));
	DOCUMENTS(PG_INT8_ARRAY, pg_field_i64(b, d->document.place.id));
}

static bool send_documents(struct report_writer *w, struct err *err)
{
	struct pg_params q = {.count = 0};
	bool ok;

	if (w->intake.document_count == 0)
		return true;
	put_documents(&w->intake, &q);
	ok = pg_exec(w->pg, SQL_INTAKE_DOCUMENT_PUT, &q, NULL, err);
	pg_params_fini(&q);
	return ok;
}

/* --- messages ------------------------------------------------------------ */

static void put_origin(const struct intake_rows *rows, struct pg_params *q)
{
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.arrival.spool_id));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.arrival.host));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.arrival.channel));
	MESSAGES(PG_INET_ARRAY, pg_field_ip(b, &m->message.client));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.helo));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.mail_from));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.rcpt_to));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.origin));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.name));
	MESSAGES(
		PG_INT8_ARRAY, pg_field_i64(b, (int64_t)m->message.size_bytes));
	MESSAGES(PG_INT8_ARRAY, pg_field_i64(b, m->message.arrival.arrived_s));
}

static void put_day(struct buf *b, utc_day_t day)
{
	if (day == INTAKE_NO_DAY)
		pg_field_null(b);
	else
		pg_field_day(b, day);
}

static void put_fate(const struct intake_rows *rows, struct pg_params *q)
{
	MESSAGES(PG_TEXT_ARRAY,
		pg_field_text(b, m->message.arrival.auth_domain));
	MESSAGES(PG_INT4_ARRAY,
		pg_field_i32(b, (int32_t)m->message.arrival.trust));
	MESSAGES(
		PG_TEXT_ARRAY, pg_field_text(b, m->message.arrival.trusted_by));
	MESSAGES(PG_TEXT_ARRAY, pg_field_word(b, code_of(m->why.code)));
	MESSAGES(PG_TEXT_ARRAY,
		pg_field_text(
			b, m->why.code ? str_from(m->why.msg) : STR_NULL));
	MESSAGES(PG_INT4_ARRAY, pg_field_i32(b, (int32_t)m->documents));
	MESSAGES(PG_TEXT_ARRAY, pg_field_text(b, m->message.media_type));
	MESSAGES(PG_DATE_ARRAY, put_day(b, m->raw_day));
}

static struct message_row *find_row(
	struct intake_rows *rows, struct str id, struct str host)
{
	for (size_t i = 0; i < rows->message_count; i++)
		if (str_equal(rows->messages[i].message.arrival.spool_id, id) &&
			str_equal(rows->messages[i].message.arrival.host, host))
			return &rows->messages[i];
	return NULL;
}

static void note_wanted(struct intake_rows *rows, const struct pg_result *r)
{
	struct message_row *row;

	for (int i = 0; i < pg_rows_count(r); i++) {
		row = find_row(
			rows, pg_row_text(r, i, 0), pg_row_text(r, i, 1));
		if (row)
			row->is_raw_wanted = pg_row_bool(r, i, 2);
	}
}

static bool send_messages(struct report_writer *w, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	if (w->intake.message_count == 0)
		return true;
	put_origin(&w->intake, &q);
	put_fate(&w->intake, &q);
	ok = pg_exec(w->pg, SQL_INTAKE_PUT, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	note_wanted(&w->intake, rows);
	pg_rows_free(&rows);
	return true;
}

bool report_writer_flush_intake(struct report_writer *w, struct err *err)
{
	if (!send_documents(w, err) || !send_messages(w, err) ||
		!report_writer_send_raw(w, err))
		return false;
	report_writer_forget_intake(w);
	return true;
}

/* --- what is known already ----------------------------------------------- */

bool report_writer_is_settled(struct report_writer *w, struct str id,
	struct str host, bool *ret, struct err *err)
{
	struct pg_result *rows = NULL;
	struct pg_params q = {.count = 0};
	bool ok;

	pg_param_text(&q, id);
	pg_param_text(&q, host);
	ok = pg_exec(w->dictionary, SQL_INTAKE_SETTLED, &q, &rows, err);
	pg_params_fini(&q);
	if (!ok)
		return false;
	*ret = pg_rows_count(rows) > 0;
	pg_rows_free(&rows);
	return true;
}
