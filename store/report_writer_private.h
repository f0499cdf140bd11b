/* report_writer_private.h - what the files of the report writer share. */
#ifndef STORE_REPORT_WRITER_PRIVATE_H
#define STORE_REPORT_WRITER_PRIVATE_H

#include "dmarc/report_day.h"
#include "store/dictionary.h"
#include "store/fact_map.h"
#include "store/pg_private.h"
#include "store/report_row.h"
#include "store/report_writer.h"
#include "store/rollup.h"
#include "store/shape_cache.h"

/*
 * A trillion messages in one report is a lie; the ceiling keeps the sums of
 * millions of forged reports within int8.
 */
#define REPORT_MAX_MESSAGES 1000000000000ULL
/* The report being stored. */
struct current_report {
	bool is_open;
	bool is_complete;   /* counts and content_sum were known at the start */
	bool is_counted;    /* rows go to record; else to record_set_aside */
	bool is_wide;       /* some of its facts have left as not summed */
	bool has_savepoint; /* may prove a duplicate at its end */
	bool is_reissue;
	struct report_key key;
	int64_t id; /* report.id */
	int32_t variant;
	struct arrival arrival; /* text in report_writer.text */
	struct report_days days;
	utc_day_t first_day, last_day;
	uint64_t message_count; /* of the records so far */
	uint32_t record_count;
};

/* A report whose row goes ahead of it. */
struct report_ahead {
	struct report_key key;
	int64_t id; /* 0: not sent yet, or its key is taken */
	bool is_reissue;
	bool is_taken; /* the report has come */
};

struct rows_ahead {
	struct report_ahead items[REPORT_WRITER_MAX_AHEAD];
	size_t count;
	struct buf rows; /* JSON of those not sent yet */
	struct json_out json;
};

struct report_writer {
	struct report_writer_config config;
	struct pg *pg;         /* the transaction */
	struct pg *dictionary; /* names and shapes; each statement commits */
	struct dictionary *names;
	struct shape_cache *shapes;
	struct fact_map *facts; /* of the current report */
	struct rollup *rollup;  /* of the transaction */
	struct pg_copy records, set_aside, fact_rows;
	struct rows_ahead ahead; /* of the transaction */
	struct current_report report;
	struct arena *text; /* of the current report */
	uint64_t *parts;    /* shares of its days */
	bool is_lost;       /* an ERR_TEMP was seen: the connections go */
};

/* --- report_writer_rows.c ------------------------------------------------ */

/* The facts of the current report, which has ended. */
MUST_CHECK bool report_writer_end_facts(
	struct report_writer *w, struct err *err);
/* End the COPY under way, so that statements can run. */
MUST_CHECK bool report_writer_end_copies(
	struct report_writer *w, struct err *err);
/* Everything gathered goes to the server: shapes, rows, facts, sums. */
MUST_CHECK bool report_writer_flush(struct report_writer *w, struct err *err);

/* --- report_writer_variant.c --------------------------------------------- */

/*
 * The key of the current report is there already. With content_sum known
 * (is_complete) a duplicate is told at once; else it becomes a variant.
 */
MUST_CHECK bool report_writer_meet_known(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err);
/* The end of a variant: duplicate after all, counted or set aside. */
MUST_CHECK bool report_writer_settle(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err);

/* --- report_writer_ahead.c ----------------------------------------------- */

MUST_CHECK bool report_writer_put_ahead(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct err *err);
/* Was the current report announced (*is_known)? Then its row is there, or its
 * key was taken. */
MUST_CHECK bool report_writer_take_ahead(
	struct report_writer *w, bool *is_known, bool *is_new, struct err *err);
/* At the commit: all have come. */
MUST_CHECK bool report_writer_end_ahead(
	struct report_writer *w, struct err *err);
void report_writer_forget_ahead(struct report_writer *w);

/* --- report_writer.c ----------------------------------------------------- */

/* Is it plausible? The reader has seen to all this; a defect there must not
 * wedge a batch. */
MUST_CHECK bool report_writer_check(
	const struct aggregate_report *r, struct err *err);

/* --- report_writer_report.c ---------------------------------------------- */

/* Dedupe key of a report; see dictionary_domain for the errors. */
MUST_CHECK bool report_writer_key(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct report_key *ret, struct err *err);
void report_writer_put_key(struct pg_params *q, const struct report_key *key);
/* Insert the row of the current report; *is_new false where its key and
 * variant are taken. */
MUST_CHECK bool report_writer_insert(struct report_writer *w,
	const struct aggregate_report *r, bool *is_new, struct err *err);
/* What is known at the end only, into the row of the current report. */
MUST_CHECK bool report_writer_finish(struct report_writer *w,
	const struct aggregate_report *r, struct err *err);
/* The facts of the current report must not enter advice. */
MUST_CHECK bool report_writer_unadvise(
	struct report_writer *w, struct err *err);
/* The current report's arrival takes the place of that of report `id`. */
MUST_CHECK bool report_writer_raise_trust(
	struct report_writer *w, int64_t id, struct err *err);
/* $1 domain_id, $2 report_id, $3 and $4 the days: where the rows of a variant
 * of the current report lie. */
void report_writer_put_rows(
	struct pg_params *q, const struct report_writer *w, int64_t id);

#endif
