/*
 * report_writer.h - reports into PostgreSQL, whole or not at all.
 *
 * One transaction holds one batch of small reports, or one big report. In it
 * go the report row with its dedupe key, the records by COPY BINARY, and the
 * daily rollups raised by the same amounts, so that the rollups equal the sum
 * of the rows at every commit.
 *
 * Dedupe: the key is (reporter, policy domain, report_id, begin, end). Same key
 * and content_sum: a duplicate. Same key, other content: a variant, kept and
 * flagged; counted is the one of the highest trust, then the first; of equal
 * trust and without a common row both count. Same rows under another
 * report_id: counted and flagged as a reissue.
 */
#ifndef STORE_REPORT_WRITER_H
#define STORE_REPORT_WRITER_H

#include "base/config.h"
#include "base/stream.h"
#include "dmarc/failure_report.h"
#include "dmarc/report.h"
#include "dmarc/tls_report.h"
#include "store/intake.h"
#include "store/pg.h"

struct report_writer;

struct report_writer_config {
	struct pg_config pg;
	struct config_list own; /* [domains] own; empty: any */
	int64_t max_domains;    /* with `own` empty: made up to this many */
	bool store_message;     /* [failures] store_message */
	int64_t raw_ms;         /* [retention] raw; 0: keep no bytes */
};

enum stored {
	STORED_NEW,
	STORED_DUPLICATE,
	STORED_VARIANT_COUNTED,   /* beside or instead of an earlier one */
	STORED_VARIANT_SET_ASIDE, /* kept, not counted */
};

struct report_writer *report_writer_new(
	const struct report_writer_config *config);
void report_writer_free(struct report_writer **w);

/* Connect and make this month's partitions ahead of need; where that fails, the
 * next begin tries and tells. */
void report_writer_connect(struct report_writer *w);
/* Begin a transaction; connects where needed. */
MUST_CHECK bool report_writer_begin(struct report_writer *w, struct err *err);

/*
 * report_writer_foresee - a report will be announced or begun.
 *
 * Optional: names that are new, or new to us, are then made at once for all
 * that were foreseen. Text of `r` and `arrival` is copied.
 */
void report_writer_foresee(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival);

/* Most reports that are announced in one transaction. */
#define REPORT_WRITER_MAX_AHEAD 256
/*
 * report_writer_announce - a complete report that will follow.
 *
 * Optional: reports that are announced together are begun by one statement.
 * Each has to follow by report_writer_report in the same transaction. Text of
 * `r` and `arrival` is copied. False (ERR_TEMP, ERR_CONFIG): only a rollback;
 * what else is wrong with a report is told when it follows.
 */
MUST_CHECK bool report_writer_announce(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct err *err);
/*
 * report_writer_report - begin a report within the transaction.
 *
 *   r         header; complete (with counts and content_sum) where is_complete
 *   arrival   how it came
 *   ret       STORED_DUPLICATE: nothing more to do for this report, neither
 *             records nor end may follow; else the records follow
 *
 * ERR_UNSUPPORTED: the policy domain is none of ours (the message names it);
 * ERR_LIMIT: max_domains, more messages than a report can have, more than 100
 * variants of one report; ERR_SYNTAX: no policy domain, or a date_range beyond
 * all reason. These leave the transaction usable.
 */
MUST_CHECK bool report_writer_report(struct report_writer *w,
	const struct aggregate_report *r, bool is_complete,
	const struct arrival *arrival, enum stored *ret, struct err *err);
/* One record of the current report; text is copied as needed. ERR_SYNTAX for
 * one without messages; then, as after any failure here, only a rollback. */
MUST_CHECK bool report_writer_record(
	struct report_writer *w, const struct record *r, struct err *err);
/* End the current report, now with counts and content_sum. ERR_SYNTAX where the
 * counts are not those of its records. STORED_DUPLICATE is possible here where
 * the report was not complete at its start. */
MUST_CHECK bool report_writer_report_end(struct report_writer *w,
	const struct aggregate_report *r, enum stored *ret, struct err *err);

/*
 * report_writer_failure - one failure report within the transaction, whole.
 *
 * It belongs to the longest of our domains that is reported_domain or a parent
 * of it. Local parts are masked (mask.h); the message is kept only with
 * store_message. The dedupe key is (policy domain, content_sum): who brought a
 * report is no part of it, so one that comes by two ways is one, of the higher
 * trust. STORED_NEW or STORED_DUPLICATE; errors as of report_writer_report.
 */
MUST_CHECK bool report_writer_failure(struct report_writer *w,
	const struct failure_report *r, const struct arrival *arrival,
	enum stored *ret, struct err *err);
/*
 * report_writer_tls - one TLS report within the transaction, whole.
 *
 * Stored once for each of its policy domains that is ours; ERR_UNSUPPORTED
 * where none is. The dedupe key is (organization_name in lower case, policy
 * domain, report_id, begin, end). Same key and content_sum: a duplicate. Same
 * key, other content: a variant, kept; counted is the one of the highest
 * trust, then the first. (That two of equal trust may count, as with aggregate
 * reports, does not hold here: nobody splits a TLS report.)
 *
 * Sessions belong to days as the messages of aggregate reports do. Of a window
 * over 26 hours, successful sessions, failed ones and those of the failure
 * details are each apportioned on their own, over all policies of the domain
 * in the order of the report.
 *
 * Of several domains *ret is the first of new, counted, set aside, duplicate
 * that holds for any. Errors as of report_writer_report.
 */
MUST_CHECK bool report_writer_tls(struct report_writer *w,
	const struct tls_report *r, const struct arrival *arrival,
	enum stored *ret, struct err *err);

/* Where the report that was last stored, or met as a duplicate, is. */
struct report_place report_writer_place(const struct report_writer *w);

/* --- the ledger (intake.h) ----------------------------------------------- */

/*
 * report_writer_document - a document of a message, within the transaction.
 *
 * Its row goes at the commit; text is copied. What an earlier reading of the
 * same message stored stays stored there, though it is now a duplicate.
 */
void report_writer_document(struct report_writer *w,
	const struct intake_message *m, const struct intake_document *d);
/*
 * report_writer_message - the message is read to its end, within the
 * transaction; its documents are noted by now, here or in earlier ones.
 *
 *   why        ERR_NONE, or the refusal that counts
 *   documents  how many it had
 *   bytes      to be kept where something of it is stored; copied, what it
 *              names is borrowed until commit or rollback; NULL: not to be kept
 */
void report_writer_message(struct report_writer *w,
	const struct intake_message *m, const struct err *why,
	uint32_t documents, const struct stream_source *bytes);
/* Outside a transaction: is the message settled, all of it stored? Then only
 * its file is left over. */
MUST_CHECK bool report_writer_is_settled(struct report_writer *w, struct str id,
	struct str host, bool *ret, struct err *err);

/* Everything of this transaction is durable and counted once it returns true.
 * Where the answer got lost (connection), ERR_TEMP: storing it all again meets
 * duplicates if it had been committed. */
MUST_CHECK bool report_writer_commit(struct report_writer *w, struct err *err);
/* Forget the transaction (and the connection after an ERR_TEMP). */
void report_writer_rollback(struct report_writer *w);
/* Did the last transaction fail because the database takes no writes (a standby,
 * say)? Beginning one goes well there all the same. */
bool report_writer_is_read_only(const struct report_writer *w);

#endif
