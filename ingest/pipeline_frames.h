/*
 * pipeline_frames.h - one report on its way, as the worker told it.
 *
 * Its records are kept as frames, in memory or, once asked to spill, in an
 * unlinked file, so that a report of any size waits at the same cost.
 */
#ifndef INGEST_PIPELINE_FRAMES_H
#define INGEST_PIPELINE_FRAMES_H

#include "dmarc/report_wire.h"

struct report_frames;

/* `temp_dir` as for temp_file_open, borrowed. */
struct report_frames *report_frames_new(const char *temp_dir);
void report_frames_free(struct report_frames **f);

/* Payloads are copied. */
void report_frames_set_header(struct report_frames *f, struct str payload);
void report_frames_set_end(struct report_frames *f, struct str payload);
/* ERR_TEMP: the disk is full, once it spills. */
MUST_CHECK bool report_frames_add(
	struct report_frames *f, struct str records, struct err *err);
/* From now on into a file; what was kept so far goes there, too. */
MUST_CHECK bool report_frames_spill(struct report_frames *f, struct err *err);
bool report_frames_is_spilled(const struct report_frames *f);
/* The records so far are stored: let them go. */
void report_frames_drop_records(struct report_frames *f);

/* Of all frames, wherever they are. */
uint64_t report_frames_size_bytes(const struct report_frames *f);
bool report_frames_has_header(const struct report_frames *f);
/* Text borrows from f until its next change. ERR_SYNTAX: not whole. */
MUST_CHECK bool report_frames_header(const struct report_frames *f,
	struct aggregate_report *ret, struct err *err);
MUST_CHECK bool report_frames_end(const struct report_frames *f,
	struct aggregate_report *ret, struct err *err);

/* The payload that was set as its end, borrowed the same. */
struct str report_frames_end_payload(const struct report_frames *f);

/*
 * report_frames_each - every record so far, in order; may be asked again.
 *
 * A callback that returns false ends it with its error. Text of a record is
 * valid during the call only. ERR_TEMP: the file could not be read.
 */
typedef bool report_frames_record(
	void *ctx, const struct record *r, struct err *err);
MUST_CHECK bool report_frames_each(struct report_frames *f,
	report_frames_record *record, void *ctx, struct err *err);
/* The same for one payload. */
MUST_CHECK bool report_frames_payload_each(struct str payload, struct arena *a,
	report_frames_record *record, void *ctx, struct err *err);

#endif
