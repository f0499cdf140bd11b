/*
 * import.h - reports from files, folders, mbox, Maildir and standard input.
 *
 * Read in place through the same pipeline as the spool; nothing is moved or
 * changed. A manifest.jsonl beside files says when each arrived and how its
 * mail authenticated ({"file","arrive","auth_result","auth_domain"}).
 */
#ifndef INGEST_IMPORT_H
#define INGEST_IMPORT_H

#include "base/buf.h"
#include "ingest/pipeline.h"

struct import_options {
	const char *const *paths; /* "-" is standard input */
	size_t path_count;
	const char *trusted_by; /* --trusted: who says so; NULL: not given */
	const char *hostname;
	bool show_progress; /* bar on stderr: files, records/s, ETA */
	bool keep_refusals; /* collect them for --json; else only on stderr */
};

struct import_summary {
	uint64_t stored, duplicates, refused, records, messages;
	struct buf refusals; /* JSON array text where keep_refusals */
};

/*
 * import_run - store everything under the paths; waits for commit.
 *
 * Refused inputs are named on stderr with their reason and counted. Database
 * trouble is tried again for 60 s, then ERR_TEMP. ERR_CONFIG: a path that does
 * not exist.
 */
MUST_CHECK bool import_run(const struct pipeline_config *pipeline,
	const struct import_options *options, struct import_summary *ret,
	struct err *err);

enum parse_format { PARSE_JSON, PARSE_CSV };

/*
 * parse_run - the same readers without a database: a report per JSON line, or
 * a row per record, on `out_fd`. *refused counts inputs turned away (named on
 * stderr).
 */
MUST_CHECK bool parse_run(const struct pipeline_config *pipeline,
	const struct import_options *options, enum parse_format format,
	int out_fd, uint64_t *refused, struct err *err);

#endif
