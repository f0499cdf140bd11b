/*
 * report_wire.h - reports as frames, from a parser worker to its parent.
 *
 * A frame is a 4-byte length (big endian, of what follows), one byte of type
 * and the payload. The worker parses strangers' bytes, so the parent reads
 * frames as if they came from an enemy: every length, enum and text is
 * checked, and a violation ends that worker. Order in one message:
 *
 *   (HEADER? RECORDS* HEADER? RECORDS* REPORT_END | FAILURE | TLS)*
 *   MESSAGE_END
 *
 * exactly one HEADER a report; records before it where policy_published
 * comes late in the document. A report without REPORT_END does not count.
 * Failure and TLS reports are one frame each.
 * REFUSED stands for a document that is no (whole) report; what was sent of it
 * is void. With ERR_NONE it comes again in the same message.
 */
#ifndef DMARC_REPORT_WIRE_H
#define DMARC_REPORT_WIRE_H

#include "base/arena.h"
#include "base/buf.h"
#include "dmarc/failure_report.h"
#include "dmarc/report.h"
#include "dmarc/tls_report.h"

enum frame_type {
	FRAME_HEADER = 1,  /* aggregate_report: all but what the end knows */
	FRAME_RECORDS,     /* u16 count, that many records */
	FRAME_REPORT_END,  /* aggregate_report again, with its counts */
	FRAME_REFUSED,     /* err_code, message, path of the document within */
	FRAME_MESSAGE_END, /* struct message_end */
	FRAME_FAILURE,     /* struct failure_report */
	FRAME_TLS,         /* struct tls_report */
};

/* Most a frame may hold. A record at all its ceilings has 2.1 MB, and comes on
 * top of a batch that was not yet full. */
#define FRAME_MAX_BYTES (4u << 20)
/* A batch of records is sent once it holds this many bytes. */
#define FRAME_BATCH_BYTES (64u * 1024)

struct refused_document {
	/* ERR_SYNTAX, ERR_LIMIT, ERR_UNSUPPORTED, ERR_TRUNCATED; ERR_NONE: what
	 * was sent is void, and the document will be sent again. */
	enum err_code code;
	struct str reason;
	struct str document; /* "attachment 2, member \"a.xml\"" */
};

struct message_end {
	enum err_code code; /* ERR_NONE, one of those above, or ERR_TEMP */
	struct str reason;
	uint32_t document_count; /* reports and refused ones found in it */
	uint64_t expanded_bytes;
};

/*
 * Each appends one whole frame to `out`, a buf without a ceiling. The texts of
 * reports and records are UTF-8 without NUL within the ceilings of limits.h
 * (asserted: lengths). Those of refused documents and of the end may be any
 * bytes of any length: they are cut, and what is no text becomes '?'.
 */
void frame_put_header(struct buf *out, const struct aggregate_report *r);
void frame_put_report_end(struct buf *out, const struct aggregate_report *r);
void frame_put_failure(struct buf *out, const struct failure_report *r);
/* All texts of the report together have at most LIMIT_TLS_REPORT_BYTES. */
void frame_put_tls(struct buf *out, const struct tls_report *r);
void frame_put_refused(struct buf *out, const struct refused_document *d);
void frame_put_message_end(struct buf *out, const struct message_end *e);
/* Records one by one into a payload; frame_put_records wraps and resets it. */
void frame_add_record(struct buf *payload, const struct record *r);
void frame_put_records(struct buf *out, struct buf *payload, uint16_t count);

/*
 * frame_next - cut the next whole frame off `bytes`.
 *
 * STEP_ITEM: *type and *payload (borrowed from `bytes`) are set and *used says
 * how many bytes the frame took. STEP_END: not yet a whole frame. STEP_ERROR:
 * length or type out of range (ERR_SYNTAX).
 */
enum step frame_next(struct str bytes, enum frame_type *type,
	struct str *payload, size_t *used, struct err *err);

/*
 * Text borrows from the payload. ERR_SYNTAX where anything is off: what the
 * frame_put_* promise, required texts, enums and sets, the date_range (from
 * 1970 on, at most REPORT_DAY_MAX_DAYS long), numbers that do not fit int64_t.
 * All text that comes out is UTF-8 without NUL. The codes are those named at
 * the structs: a worker cannot tell its parent to stop (ERR_CONFIG) or that a
 * report is stored (ERR_DUPLICATE).
 */
MUST_CHECK bool frame_read_report(
	struct str payload, struct aggregate_report *ret, struct err *err);
/* These two set content_sum themselves: a worker's word is not taken. */
MUST_CHECK bool frame_read_failure(
	struct str payload, struct failure_report *ret, struct err *err);
/* Arrays are from `a`, which needs FRAME_TLS_ARENA_BYTES; ERR_LIMIT where its
 * budget is passed. */
MUST_CHECK bool frame_read_tls(struct str payload, struct arena *a,
	struct tls_report *ret, struct err *err);
#define FRAME_TLS_ARENA_BYTES (2u << 20)
MUST_CHECK bool frame_read_refused(
	struct str payload, struct refused_document *ret, struct err *err);
MUST_CHECK bool frame_read_message_end(
	struct str payload, struct message_end *ret, struct err *err);

/* Iterates the records of one FRAME_RECORDS payload. */
struct frame_records {
	struct str rest;
	uint16_t left;
};
MUST_CHECK bool frame_records_init(
	struct frame_records *it, struct str payload, struct err *err);
/*
 * Text borrows from the payload, arrays from `a` (reset by the caller as
 * often as it likes; ERR_LIMIT where its budget is passed). STEP_END after the
 * last, and only if no byte is left.
 */
enum step frame_records_next(struct frame_records *it, struct arena *a,
	struct record *ret, struct err *err);

#endif
