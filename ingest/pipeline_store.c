/* pipeline_store.c - whole or streaming reports into the store. */
#include "ingest/pipeline_store.h"

#include <string.h>

static bool write_record(void *ctx, const struct record *r, struct err *err)
{
	return report_writer_record(ctx, r, err);
}

static bool sum_record(
	void *ctx, const struct record *r, struct err *err UNUSED)
{
	report_content_add(ctx, r);
	return true;
}

/* A record of a stream: seen once, so both at a time. */
struct stream_record {
	struct report_writer *writer;
	unsigned char *content_sum;
};

static bool sum_and_write_record(
	void *ctx, const struct record *r, struct err *err)
{
	const struct stream_record *s = ctx;

	report_content_add(s->content_sum, r);
	return report_writer_record(s->writer, r, err);
}

/* The end of a report whose records were all summed up. */
bool store_item_end(const struct store_item *item, struct aggregate_report *ret,
	struct err *err)
{
	if (!report_frames_end(item->frames, ret, err))
		return false;
	memcpy(ret->content_sum, item->content_sum, sizeof(ret->content_sum));
	return true;
}

/* An error that ended a report's transaction, as its fate. */
static void fail(struct store_item *item, const struct err *why)
{
	item->why = *why;
	if (why->code == ERR_TEMP || why->code == ERR_CONFIG)
		item->fate = STORE_RETRY;
	else if (why->code == ERR_DUPLICATE)
		item->fate = STORE_DUPLICATE;
	else
		item->fate = STORE_REFUSED;
}

static bool begin(struct report_writer *w, bool *is_down, struct err *err)
{
	*is_down = !report_writer_begin(w, err);
	return !*is_down;
}

/* Was it the report's trouble, or did the database go? Where it could not even
 * begin, that is known already, and asking again may take 10 s. */
static void probe(struct report_writer *w, bool *is_down)
{
	struct err err = {0};

	if (*is_down)
		return;
	*is_down = report_writer_is_read_only(w);
	if (*is_down)
		return;
	*is_down =
		!report_writer_begin(w, &err) || !report_writer_commit(w, &err);
	if (*is_down)
		report_writer_rollback(w);
}

/* These leave the transaction usable. */
static bool is_report_refused(const struct err *err)
{
	return err->code == ERR_UNSUPPORTED || err->code == ERR_LIMIT ||
	       err->code == ERR_DUPLICATE;
}

/* That the outer mail authenticated says nothing of the one within it. */
struct arrival store_item_arrival(
	const struct store_item *item, uint32_t repairs)
{
	struct arrival a = item->message->arrival;

	if (repairs & REPAIR_FORWARDED) {
		a.auth_domain = STR_NULL;
		if (a.trust == TRUST_VERIFIED)
			a.trust = TRUST_UNVERIFIED;
	}
	return a;
}

/* --- the ledger ---------------------------------------------------------- */

void store_refusal_add(struct err *have, const struct err *more)
{
	if (have->code == ERR_NONE ||
		(more->code == ERR_LIMIT && have->code != ERR_LIMIT))
		*have = *more;
}

static enum intake_kind kind_of(const struct store_item *item)
{
	switch (item->kind) {
	case STORE_AGGREGATE:
		return INTAKE_AGGREGATE;
	case STORE_FAILURE:
		return INTAKE_FAILURE;
	case STORE_TLS:
		return INTAKE_TLS;
	case STORE_NOTE:
	case STORE_MESSAGE:
		break;
	}
	return INTAKE_OTHER;
}

static enum intake_state state_of(const struct store_item *item)
{
	if (item->kind == STORE_NOTE || item->fate == STORE_REFUSED)
		return INTAKE_REFUSED;
	if (item->fate == STORE_DUPLICATE)
		return INTAKE_DUPLICATE;
	return item->repairs & ~REPAIR_INFORMATIONAL ? INTAKE_REPAIRED
						     : INTAKE_STORED;
}

/* The row of a document whose fate is known. */
void store_item_note(struct report_writer *w, struct store_item *item)
{
	struct intake_document d = {
		.number = item->number,
		.name = item->name,
		.kind = kind_of(item),
		.state = state_of(item),
	};

	if (d.state == INTAKE_REFUSED) {
		d.code = item->why.code;
		d.reason = str_from(item->why.msg);
	} else {
		d.place = report_writer_place(w);
	}
	report_writer_document(w, item->message, &d);
	item->is_noted = true;
}

/* What became of the reports of the same message, in this batch. */
static void store_message(
	struct report_writer *w, struct store_item *items, size_t at)
{
	struct store_item *item = &items[at];
	struct err why = *item->refusals;

	for (size_t i = 0; i < at; i++) {
		if (items[i].owner != item->owner)
			continue;
		if (items[i].fate == STORE_RETRY) {
			item->fate = STORE_RETRY;
			item->why = items[i].why;
			return;
		}
		if (items[i].fate != STORE_REFUSED)
			continue;
		store_refusal_add(&why, &items[i].why);
		if (!items[i].is_noted)
			store_item_note(w, &items[i]);
	}
	report_writer_message(
		w, item->message, &why, item->number, item->bytes);
	item->fate = STORE_STORED;
}

/* --- one report ---------------------------------------------------------- */

/*
 * Begin a report within the transaction. False: undo it all. With true, the
 * fate is known, or STORE_WAITS: its records follow.
 */
static bool begin_report(struct report_writer *w, struct store_item *item,
	const struct aggregate_report *r, bool is_complete, struct err *err)
{
	const struct arrival arrival = store_item_arrival(item, r->repairs);
	enum stored stored;

	if (report_writer_report(w, r, is_complete, &arrival, &stored, err)) {
		if (stored == STORED_DUPLICATE)
			item->fate = STORE_DUPLICATE;
		return true;
	}
	if (!is_report_refused(err))
		return false;
	fail(item, err);
	return true;
}

static bool end_report(struct report_writer *w, struct store_item *item,
	const struct aggregate_report *r, struct err *err)
{
	enum stored stored;

	if (!report_writer_report_end(w, r, &stored, err))
		return false;
	item->fate = STORE_DUPLICATE;
	if (stored == STORED_DUPLICATE)
		return true;
	item->fate = STORE_STORED;
	item->repairs = r->repairs;
	item->records = r->record_count;
	item->messages = r->message_count;
	return true;
}

/* What a report that goes in at once came to. */
static bool end_whole(struct store_item *item, bool is_stored,
	enum stored stored, const struct err *err)
{
	if (!is_stored) {
		if (!is_report_refused(err))
			return false;
		fail(item, err);
		return true;
	}
	item->fate =
		stored == STORED_DUPLICATE ? STORE_DUPLICATE : STORE_STORED;
	return true;
}

static bool store_failure(
	struct report_writer *w, struct store_item *item, struct err *err)
{
	enum stored stored = STORED_DUPLICATE;
	struct failure_report r;
	struct arrival arrival;
	bool ok;

	if (!frame_read_failure(
		    report_frames_end_payload(item->frames), &r, err))
		return false;
	item->repairs = r.repairs;
	arrival = store_item_arrival(item, r.repairs);
	ok = report_writer_failure(w, &r, &arrival, &stored, err);
	return end_whole(item, ok, stored, err);
}

static bool store_tls(
	struct report_writer *w, struct store_item *item, struct err *err)
{
	struct arena *a = arena_new("TLS report", FRAME_TLS_ARENA_BYTES);
	enum stored stored = STORED_DUPLICATE;
	struct arrival arrival;
	struct tls_report r;
	bool ok = frame_read_tls(
		report_frames_end_payload(item->frames), a, &r, err);

	if (ok) {
		item->repairs = r.repairs;
		arrival = store_item_arrival(item, r.repairs);
		ok = report_writer_tls(w, &r, &arrival, &stored, err);
		ok = end_whole(item, ok, stored, err);
	}
	arena_free(&a);
	return ok;
}

bool store_item_sum(struct store_item *item, struct err *err)
{
	if (item->is_summed || item->kind != STORE_AGGREGATE)
		return true;
	memset(item->content_sum, 0, sizeof(item->content_sum));
	item->is_summed = report_frames_each(
		item->frames, sum_record, item->content_sum, err);
	return item->is_summed;
}

static bool foresee_report(
	struct report_writer *w, const struct store_item *item, struct err *err)
{
	struct aggregate_report r;
	struct arrival arrival;

	if (item->kind != STORE_AGGREGATE)
		return true;
	if (!store_item_end(item, &r, err))
		return false;
	arrival = store_item_arrival(item, r.repairs);
	report_writer_foresee(w, &r, &arrival);
	return true;
}

static bool announce(struct report_writer *w, const struct store_item *item,
	const struct aggregate_report *r, struct err *err)
{
	const struct arrival arrival = store_item_arrival(item, r->repairs);

	return report_writer_announce(w, r, &arrival, err);
}

static bool announce_report(
	struct report_writer *w, struct store_item *item, struct err *err)
{
	struct aggregate_report r;

	if (item->kind != STORE_AGGREGATE)
		return true;
	return store_item_sum(item, err) && store_item_end(item, &r, err) &&
	       announce(w, item, &r, err);
}

static bool store_aggregate(
	struct report_writer *w, struct store_item *item, struct err *err)
{
	struct aggregate_report r;

	if (!store_item_end(item, &r, err) ||
		!begin_report(w, item, &r, true, err))
		return false;
	if (item->fate != STORE_WAITS)
		return true;
	return report_frames_each(item->frames, write_record, w, err) &&
	       end_report(w, item, &r, err);
}

bool store_item_report(
	struct report_writer *w, struct store_item *item, struct err *err)
{
	switch (item->kind) {
	case STORE_FAILURE:
		return store_failure(w, item, err);
	case STORE_TLS:
		return store_tls(w, item, err);
	default:
		return store_aggregate(w, item, err);
	}
}

static bool store_item(struct report_writer *w, struct store_item *items,
	size_t at, struct err *err)
{
	struct store_item *item = &items[at];

	if (item->kind == STORE_MESSAGE) {
		store_message(w, items, at);
		return true;
	}
	if (item->kind == STORE_NOTE)
		item->fate = STORE_STORED;
	else if (!store_item_report(w, item, err))
		return false;
	store_item_note(w, item);
	return true;
}

/*
 * All or nothing; after false every fate is open again. With *is_unknown the
 * line was cut at the COMMIT, and only the ledger knows what became of it.
 */
static bool store_together(struct report_writer *w, struct store_item *items,
	size_t first, size_t count, bool *is_down, bool *is_unknown,
	struct err *err)
{
	bool ok = begin(w, is_down, err);

	*is_unknown = false;
	for (size_t i = first; ok && i < first + count; i++)
		ok = foresee_report(w, &items[i], err);
	for (size_t i = first; ok && i < first + count; i++)
		ok = announce_report(w, &items[i], err);
	for (size_t i = first; ok && i < first + count; i++)
		ok = store_item(w, items, i, err);
	if (ok && report_writer_commit(w, err))
		return true;
	*is_unknown = ok && err->code == ERR_TEMP;
	report_writer_rollback(w);
	for (size_t i = first; i < first + count; i++) {
		items[i].fate = STORE_WAITS;
		items[i].is_noted = false;
	}
	return false;
}

void store_items(struct report_writer *w, struct store_item *items,
	size_t first, size_t count, bool *is_down)
{
	struct err err = {0};
	bool is_unknown;

	if (store_together(w, items, first, count, is_down, &is_unknown, &err))
		return;
	if (count == 1)
		fail(&items[first], &err);
	probe(w, is_down);
	for (size_t i = first; i < first + count; i++) {
		if (items[i].fate != STORE_WAITS)
			continue;
		if (*is_down || is_unknown) {
			/* No use to ask for each of them; and one by one what
			 * was committed would meet itself as a duplicate. */
			if (err.code != ERR_CONFIG)
				err.code = ERR_TEMP;
			fail(&items[i], &err);
		} else if (!store_together(w, items, i, 1, is_down, &is_unknown,
				   &err)) {
			fail(&items[i], &err);
			probe(w, is_down);
		}
	}
}

/* The stream's transaction is over for the reason in `err`. */
static bool fail_stream(struct report_writer *w, struct store_item *item,
	const struct err *err, bool *is_down)
{
	report_writer_rollback(w);
	item->is_noted = false;
	fail(item, err);
	if (item->fate == STORE_RETRY)
		probe(w, is_down);
	return false;
}

bool store_stream_begin(
	struct report_writer *w, struct store_item *item, bool *is_down)
{
	struct stream_record s = {w, item->content_sum};
	struct aggregate_report r;
	struct err err = {0};

	if (!report_frames_header(item->frames, &r, &err) ||
		!begin(w, is_down, &err) ||
		!begin_report(w, item, &r, false, &err))
		return fail_stream(w, item, &err, is_down);
	if (item->fate != STORE_WAITS) {
		report_writer_rollback(w); /* nothing in it */
		return false;
	}
	return report_frames_each(
		       item->frames, sum_and_write_record, &s, &err) ||
	       fail_stream(w, item, &err, is_down);
}

bool store_stream_records(struct report_writer *w, struct store_item *item,
	struct str payload, struct arena *a, bool *is_down)
{
	struct stream_record s = {w, item->content_sum};
	struct err err = {0};

	return report_frames_payload_each(
		       payload, a, sum_and_write_record, &s, &err) ||
	       fail_stream(w, item, &err, is_down);
}

bool store_stream_end(
	struct report_writer *w, struct store_item *item, bool *is_down)
{
	struct aggregate_report r;
	struct err err = {0};

	if (!store_item_end(item, &r, &err) || !end_report(w, item, &r, &err))
		return fail_stream(w, item, &err, is_down);
	store_item_note(w, item);
	return report_writer_commit(w, &err) ||
	       fail_stream(w, item, &err, is_down);
}

void store_stream_abort(struct report_writer *w)
{
	report_writer_rollback(w);
}
