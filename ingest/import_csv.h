/*
 * import_csv.h - reports as CSV, a row per record; RFC 4180, but that lines end
 * as the system's own do.
 *
 * Several reasons or results of a record stand in one field with commas
 * between them, in the same order in each of its columns. Text from reports
 * that a spreadsheet would take for a formula gets a "'" before it.
 */
#ifndef INGEST_IMPORT_CSV_H
#define INGEST_IMPORT_CSV_H

#include "base/buf.h"
#include "dmarc/failure_report.h"
#include "dmarc/report.h"
#include "dmarc/tls_report.h"

void import_csv_heading(struct buf *out);
void import_csv_record(struct buf *out, const struct aggregate_report *r,
	const struct record *record);

/* The other kinds have columns of their own. */
void import_csv_failure_heading(struct buf *out);
void import_csv_failure(struct buf *out, const struct failure_report *r);
void import_csv_tls_heading(struct buf *out);
void import_csv_tls(struct buf *out, const struct tls_report *r);

#endif
