/*
 * failure_build.h - from the fields of a failure report to its struct.
 *
 * The half of failure_arf that knows no streams: it is given fields, one by
 * one, and normalises.
 */
#ifndef INGEST_FAILURE_BUILD_H
#define INGEST_FAILURE_BUILD_H

#include "base/arena.h"
#include "dmarc/failure_report.h"
#include "ingest/failure_fields.h"

struct failure {
	struct failure_report report;
	struct arena *arena;            /* texts of `report` */
	struct str feedback_message_id; /* LinkedIn and Symantec add one */
};

void failure_init(struct failure *f);
void failure_fini(struct failure *f);

/* A field of the feedback part; false for one that it does not know. */
bool failure_take_field(struct failure *f, const struct failure_field *field);
/* A line of Exim's text: "Sender Domain", "DMARC Results". */
void failure_take_line(struct failure *f, const struct failure_field *field);
/* The header of the reported message; `message` is borrowed for the life of
 * *f. After the fields. */
void failure_take_message(struct failure *f, struct str message);
/* What was not given is taken from elsewhere. ERR_SYNTAX: no domain at all. */
MUST_CHECK bool failure_finish(struct failure *f, struct err *err);

#endif
