/* worker_check.c - is what a worker says within order and bounds? */
#include "ingest/worker_check.h"

#include <string.h>

/* A record at all its ceilings has 216 entries of at most 56 bytes. */
#define RECORD_ARENA_BYTES (64u * 1024)
/* Frames are smaller than the XML they tell of, but for tiny reports. */
#define FRAME_FREE_BYTES (16u << 20)
/* A reader may still name the documents beyond the ceiling as refused. */
#define DOCUMENTS_OVER 16

void worker_check_init(struct worker_check *c, const struct read_limits *limits)
{
	*c = (struct worker_check){.limits = limits};
	c->arena = arena_new("frame", RECORD_ARENA_BYTES);
}

void worker_check_fini(struct worker_check *c)
{
	arena_free(&c->arena);
	buf_fini(&c->header);
}

static void begin_report(struct worker_check *c)
{
	c->is_open = c->has_header = false;
	c->record_count = 0;
	c->message_count = 0;
}

/*
 * What a message of that size can hold when its worker is honest: as much as
 * the ratio allows, and what is free of it for each document (unpack.c).
 */
static uint64_t max_expanded(
	const struct read_limits *limits, uint64_t message_bytes)
{
	uint64_t n = (limits->max_documents + (uint64_t)DOCUMENTS_OVER) *
		     LIMIT_RATIO_FREE_BYTES;
	uint64_t by_ratio;

	if (__builtin_mul_overflow(
		    message_bytes, limits->max_ratio, &by_ratio) ||
		__builtin_add_overflow(n, by_ratio, &n) ||
		n > limits->max_expanded_bytes)
		n = limits->max_expanded_bytes;
	return n;
}

void worker_check_begin(struct worker_check *c, uint64_t message_bytes)
{
	c->max_frame_bytes =
		2 * (max_expanded(c->limits, message_bytes) + FRAME_FREE_BYTES);
	c->frame_bytes = 0;
	c->documents = c->put_offs = 0;
	begin_report(c);
}

static bool end_document(struct worker_check *c, struct err *err)
{
	begin_report(c);
	if (++c->documents > c->limits->max_documents + DOCUMENTS_OVER)
		return err_set(err, ERR_LIMIT,
			"more than %u documents (ceiling documents)",
			c->limits->max_documents);
	return true;
}

static bool check_header(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct aggregate_report r;

	if (c->has_header)
		return err_set(err, ERR_SYNTAX, "two headers in one report");
	c->is_open = c->has_header = true;
	buf_reset(&c->header);
	buf_add_str(&c->header, payload);
	return frame_read_report(payload, &r, err);
}

/* A big report is stored under what its header says, long before its end. */
static bool check_identity(const struct worker_check *c,
	const struct aggregate_report *end, struct err *err)
{
	struct aggregate_report r;

	return frame_read_report(buf_str(&c->header), &r, err) &&
	       ((r.metadata.begin_s == end->metadata.begin_s &&
			r.metadata.end_s == end->metadata.end_s &&
			str_equal(
				r.metadata.org_name, end->metadata.org_name) &&
			str_equal(r.metadata.report_id,
				end->metadata.report_id) &&
			str_equal(r.policy.domain, end->policy.domain)) ||
		       err_set(err, ERR_SYNTAX,
			       "end of another report than its header"));
}

static bool check_records(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct frame_records it;
	struct record r;
	enum step step;

	if (!frame_records_init(&it, payload, err))
		return false;
	if (it.left == 0)
		return err_set(err, ERR_SYNTAX, "a batch of no records");
	c->is_open = true;
	if (it.left > c->limits->max_records - c->record_count)
		return err_set(err, ERR_LIMIT,
			"more than %u records (ceiling unpack.max_records)",
			c->limits->max_records);
	c->record_count += it.left;
	arena_reset(c->arena);
	while ((step = frame_records_next(&it, c->arena, &r, err)) ==
		STEP_ITEM) {
		if (__builtin_add_overflow(c->message_count, r.message_count,
			    &c->message_count))
			return err_set(err, ERR_LIMIT, "count out of range");
		arena_reset(c->arena);
	}
	return step == STEP_END;
}

static bool check_report_end(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct aggregate_report r;

	if (!c->has_header)
		return err_set(err, ERR_SYNTAX, "a report without a header");
	if (!frame_read_report(payload, &r, err) || !check_identity(c, &r, err))
		return false;
	if (r.record_count != c->record_count ||
		r.message_count != c->message_count)
		return err_set(err, ERR_SYNTAX,
			"end of report tells of %u records and %ju messages, "
			"sent were %u and %ju",
			r.record_count, (uintmax_t)r.message_count,
			c->record_count, (uintmax_t)c->message_count);
	return end_document(c, err);
}

/* One of a kind that comes in one frame, and never within another. */
static bool end_whole(struct worker_check *c, struct err *err)
{
	return c->is_open ? err_set(err, ERR_SYNTAX, "a report within another")
			  : end_document(c, err);
}

static bool check_failure(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct failure_report r;

	return frame_read_failure(payload, &r, err) && end_whole(c, err);
}

static bool check_tls(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct arena *a = arena_new("TLS report", FRAME_TLS_ARENA_BYTES);
	struct tls_report r;
	bool ok = frame_read_tls(payload, a, &r, err) && end_whole(c, err);

	arena_free(&a);
	return ok;
}

static bool check_refused(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct refused_document d;

	if (!frame_read_refused(payload, &d, err))
		return false;
	if (d.code != ERR_NONE)
		return end_document(c, err);
	begin_report(c); /* it comes again, and counts then */
	if (++c->put_offs > c->limits->max_documents)
		return err_set(err, ERR_LIMIT, "endless second tries");
	return true;
}

static bool check_message_end(
	struct worker_check *c, struct str payload, struct err *err)
{
	struct message_end end;

	if (!frame_read_message_end(payload, &end, err))
		return false;
	if (c->is_open && end.code == ERR_NONE)
		return err_set(err, ERR_SYNTAX, "a report without an end");
	/* It would be taken for stored. */
	if (c->documents == 0 && end.code == ERR_NONE)
		return err_set(err, ERR_SYNTAX, "an end without a document");
	/* Each comes again, read or refused, or it would be lost. */
	if (c->documents < c->put_offs && end.code == ERR_NONE)
		return err_set(err, ERR_SYNTAX,
			"an end before what was put off came again");
	return true;
}

bool worker_check_frame(struct worker_check *c, enum frame_type type,
	struct str payload, struct err *err)
{
	/* Endless frames of whatever kind come to an end here. */
	c->frame_bytes += payload.len + 1;
	if (c->frame_bytes > c->max_frame_bytes)
		return err_set(err, ERR_LIMIT, "endless frames");
	switch (type) {
	case FRAME_HEADER:
		return check_header(c, payload, err);
	case FRAME_RECORDS:
		return check_records(c, payload, err);
	case FRAME_REPORT_END:
		return check_report_end(c, payload, err);
	case FRAME_FAILURE:
		return check_failure(c, payload, err);
	case FRAME_TLS:
		return check_tls(c, payload, err);
	case FRAME_REFUSED:
		return check_refused(c, payload, err);
	case FRAME_MESSAGE_END:
		return check_message_end(c, payload, err);
	}
	return err_set(err, ERR_SYNTAX, "frame of unknown type %d", type);
}
