/*
 * report_json.h - a report as the JSON line that `ruad parse` prints.
 *
 * Begun, its records one by one, ended: none is kept, so its size does not
 * matter. The shape is that of the contract; scripts read it.
 */
#ifndef INGEST_REPORT_JSON_H
#define INGEST_REPORT_JSON_H

#include "base/json_out.h"
#include "dmarc/failure_report.h"
#include "dmarc/report.h"
#include "dmarc/tls_report.h"

/* `r` complete, as at the end of the report. */
void report_json_begin(struct json_out *j, const struct aggregate_report *r);
void report_json_record(struct json_out *j, const struct record *r);
void report_json_end(struct json_out *j, const struct aggregate_report *r);

/* The two kinds that come whole. Of the reported message only what its header
 * says of it: its body is personal data and never printed. */
void report_json_failure(struct json_out *j, const struct failure_report *r);
void report_json_tls(struct json_out *j, const struct tls_report *r);

#endif
