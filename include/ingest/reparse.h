/*
 * reparse.h - messages whose bytes are kept, and those that were refused,
 * through today's readers.
 *
 * The same workers and pipeline as for new ones. Totals change only where the
 * readers got better; see ingest/pipeline_again.h for what is done when.
 */
#ifndef INGEST_REPARSE_H
#define INGEST_REPARSE_H

#include "ingest/pipeline.h"

struct reparse_options {
	utc_day_t since;    /* only what arrived on that day or later */
	bool is_dry_run;    /* change nothing, say what would change */
	bool show_progress; /* on stderr */
	/* The spool of this host, for what was refused there, and whose files
	 * they are; as of ingest_service_config. */
	const char *spool_dir, *user, *hostname;
};

struct reparse_summary {
	uint64_t read; /* messages of which the bytes are kept */
	/* Reports: the same as before; different now; refused before and stored
	 * now; stored before, and not readable now. */
	uint64_t unchanged, replaced, stored, kept;
	uint64_t refused; /* documents of those messages, as before */
	/* Messages of the spool that were refused and are readable now: given
	 * back to ingest, which stores them as they arrived. */
	uint64_t retried;
	uint64_t records, messages; /* of those replaced and stored */
};

/*
 * reparse_run - read all of them again, in the order they came.
 *
 * May be broken off at any time and begun anew: what was done is found
 * unchanged. What is kept or refused is named on stderr with its reason.
 * Database trouble is tried again for 60 s, then ERR_TEMP.
 */
MUST_CHECK bool reparse_run(const struct pipeline_config *pipeline,
	const struct reparse_options *options, struct reparse_summary *ret,
	struct err *err);

#endif
