/* report_writer_private.h - what the files of the report writer share. */
#ifndef STORE_REPORT_WRITER_PRIVATE_H
#define STORE_REPORT_WRITER_PRIVATE_H

#include "dmarc/report_day.h"
#include "store/day_sums.h"
#include "store/dictionary.h"
#include "store/partition.h"
#include "store/pg_private.h"
#include "store/raw_pack.h"
#include "store/record_chunk.h"
#include "store/report_head.h"
#include "store/report_row.h"
#include "store/report_variant.h"
#include "store/report_writer.h"
#include "store/shape_cache.h"

/*
 * A trillion messages in one report is a lie; the ceiling keeps the sums of
 * millions of forged reports within int8.
 */
#define REPORT_MAX_MESSAGES 1000000000000ULL
/* PostgreSQL knows days up to 5874897; nobody reports beyond this. */
#define REPORT_MAX_TIME_S INT64_C(253402300800) /* 10000-01-01 */

/* The report being stored. */
struct current_report {
	bool is_open;
	bool is_complete; /* counts and content_sum were known at the start */
	bool is_counted; /* rows go to record_chunk; else to record_set_aside */
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

/* TLS reports whose sessions tls_day has to gain or lose before the commit:
 * together and in key order, so that two writers do not lock each other out. */
struct tls_move {
	int64_t id; /* tls_report.id */
	int32_t domain_id;
	int8_t sign; /* 1 or -1 */
};
struct tls_moves {
	struct tls_move *items;
	size_t count, cap;
};

/* A report whose row goes ahead of it. */
struct report_ahead {
	struct report_key key;
	utc_day_t last_day;
	int64_t id; /* 0: not sent yet, or its key is taken */
	bool is_reissue;
	bool is_taken; /* the report has come */
};

struct rows_ahead {
	struct report_ahead items[REPORT_WRITER_MAX_AHEAD];
	size_t count;
	struct report_rows rows; /* of those not sent yet */
};

/* Rows of the ledger, until the commit. */
struct document_row {
	struct str id, host; /* of its message */
	struct intake_document document;
};

#define INTAKE_NO_DAY INT32_MIN

struct message_row {
	struct intake_message message;
	struct err why;
	uint32_t documents;
	bool has_bytes; /* or they are not to be kept */
	struct stream_source bytes;
	utc_day_t raw_day; /* INTAKE_NO_DAY: not to be kept */
	bool is_raw_wanted;
};

struct intake_rows {
	struct arena *text;
	struct document_row *documents;
	size_t document_count, document_cap;
	struct message_row *messages;
	size_t message_count, message_cap;
};

struct report_writer {
	struct report_writer_config config;
	struct pg *pg;         /* the transaction */
	struct pg *dictionary; /* names and heads; each statement commits */
	struct pg *shape_pg;   /* new shapes, while the others go on */
	struct dictionary *names;
	struct shape_cache *shapes;
	struct report_heads *heads;
	struct record_chunk chunk; /* of the current report */
	struct day_sums *days;     /* of the transaction */
	struct pg_copy records, set_aside;
	struct pg_copy tls_policies, tls_failures;
	struct tls_moves tls_moves; /* of the transaction */
	struct rows_ahead ahead;    /* of the transaction */
	struct intake_rows intake;  /* of the transaction */
	struct pg_copy raw;
	struct raw_packer *packer;
	struct partition_months months, raw_months;
	bool has_rows; /* a report was begun in the transaction */
	struct current_report report;
	struct report_place place; /* of the last report */
	struct arena *text;        /* of the current report */
	uint64_t *parts;           /* shares of its days */
	bool is_lost;      /* an ERR_TEMP was seen: the connections go */
	bool is_read_only; /* report_writer_is_read_only */
};

/* --- report_writer.c ----------------------------------------------------- */

/* Passes `ok` on; after an ERR_TEMP the connections are not trusted. */
MUST_CHECK bool report_writer_noted(
	struct report_writer *w, bool ok, const struct err *err);
/* The window is in order and not beyond all reason; else ERR_SYNTAX. */
MUST_CHECK bool report_writer_check_window(
	int64_t begin_s, int64_t end_s, struct err *err);

/* --- report_writer_rows.c ------------------------------------------------ */

/* What is gathered of the current report becomes rows. */
MUST_CHECK bool report_writer_put_chunk(
	struct report_writer *w, struct err *err);
/* End the COPY under way, so that statements can run. */
MUST_CHECK bool report_writer_end_copies(
	struct report_writer *w, struct err *err);
/* What is gathered goes to the server: rows, sums of TLS reports. */
MUST_CHECK bool report_writer_flush_rows(
	struct report_writer *w, struct err *err);
/* The same, and the shapes they refer to: statements can look at them. */
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

/* Partitions for the rows of a report of these days. */
MUST_CHECK bool report_writer_make_partitions(struct report_writer *w,
	utc_day_t first, utc_day_t last, struct err *err);

/* --- report_writer_report.c ---------------------------------------------- */

/* Dedupe key of a report; see dictionary_domain for the errors. */
MUST_CHECK bool report_writer_key(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct report_key *ret, struct err *err);
/* Insert the row of the current report; *is_new false where its key and
 * variant are taken. */
MUST_CHECK bool report_writer_insert(struct report_writer *w,
	const struct aggregate_report *r, bool *is_new, struct err *err);
/* What is known at the end only, into the row of the current report. */
MUST_CHECK bool report_writer_finish(struct report_writer *w,
	const struct aggregate_report *r, struct err *err);
/* The current report is a copy of others, which are known from its day on where
 * that is earlier than theirs. */
MUST_CHECK bool report_writer_lower_arrival(struct report_writer *w,
	const struct aggregate_report *r, struct err *err);
/* The records of the current report must not enter advice. */
MUST_CHECK bool report_writer_unadvise(
	struct report_writer *w, struct err *err);
/* trust, trusted_by, auth_domain, arrived, arrival_day, host, channel,
 * spool_id */
void report_writer_put_arrival(struct pg_params *q, const struct arrival *a);
/* $1 domain_id, $2 report_id, $3 and $4 the days: where the rows of a variant
 * of the current report lie. */
void report_writer_put_rows(
	struct pg_params *q, const struct report_writer *w, int64_t id);

/* --- report_writer_tls.c ------------------------------------------------- */

/* Who reported, for the key; `dst` as of report_reporter. */
struct str report_writer_tls_reporter(
	const struct tls_report *r, char dst[256]);

/* --- report_writer_tls_variant.c ----------------------------------------- */

/* Stored TLS reports of one key, and the one that comes. */
struct tls_part {
	struct str domain;     /* policy domain, borrowed */
	struct report_key key; /* of the part of the report that is its */
	struct tls_variant {
		int64_t id;
		int32_t number;
		int16_t trust;
		bool is_counted;
		unsigned char content_sum[16];
	} variants[REPORT_MAX_VARIANTS];
	size_t variant_count;
};

/* All variants of the part's key, locked until the end. */
MUST_CHECK bool report_writer_tls_variants(
	struct report_writer *w, struct tls_part *part, struct err *err);
/* The variant of this content; NULL where there is none. */
struct tls_variant *report_writer_tls_same(
	struct tls_part *part, const unsigned char content_sum[16]);
/* The same came again: it is counted as such, and better vouched for it may
 * count from now on. */
MUST_CHECK bool report_writer_tls_duplicate(struct report_writer *w,
	struct tls_part *part, struct tls_variant *same,
	const struct arrival *arrival, struct err *err);
/* Does `self`, new or of new trust, count? Then self->is_counted is set. */
MUST_CHECK bool report_writer_tls_decide(struct report_writer *w,
	struct tls_part *part, struct tls_variant *self, struct err *err);

/* --- report_writer_tls_rows.c -------------------------------------------- */

/* Policies and failures of one stored part. */
MUST_CHECK bool report_writer_tls_rows(struct report_writer *w,
	const struct tls_report *r, const struct tls_part *part, int64_t id,
	struct err *err);
/* tls_day has to gain (1) or lose (-1) a report, at the flush. */
void report_writer_tls_move(
	struct report_writer *w, int32_t domain_id, int64_t id, int8_t sign);
/* The sums of the TLS reports of this transaction. */
MUST_CHECK bool report_writer_flush_tls(
	struct report_writer *w, struct err *err);

/* --- report_writer_intake.c ---------------------------------------------- */

/* Documents, messages and bytes of this transaction go to the server. */
MUST_CHECK bool report_writer_flush_intake(
	struct report_writer *w, struct err *err);
void report_writer_forget_intake(struct report_writer *w);
void report_writer_intake_fini(struct report_writer *w);

/* --- report_writer_raw.c ------------------------------------------------- */

/* Where the bytes of a message would be kept; INTAKE_NO_DAY: they are not. */
utc_day_t report_writer_raw_day(
	const struct report_writer *w, const struct message_row *row);
/* The bytes of the messages that want it. */
MUST_CHECK bool report_writer_send_raw(
	struct report_writer *w, struct err *err);

#endif
