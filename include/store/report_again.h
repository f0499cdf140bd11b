/*
 * report_again.h - reports that are read a second time, by better readers.
 *
 * What such a reading comes to is compared with what the first one stored, and
 * replaces it only where it differs. The message's own row of the ledger says
 * which reports were its.
 */
#ifndef STORE_REPORT_AGAIN_H
#define STORE_REPORT_AGAIN_H

#include "base/arena.h"
#include "store/intake_raw.h"
#include "store/report_writer.h"

/* --- messages whose bytes are kept --------------------------------------- */

/* Where a list of messages goes on; zero-initialised: at its beginning. */
struct again_cursor {
	utc_day_t since; /* arrived on that day or later */
	int64_t arrived_us;
	struct str id, host; /* STR(""): none yet */
};

struct again_message {
	struct intake_message
		message; /* client, helo, mail_from, rcpt_to: no */
	uint32_t documents;
	int64_t arrived_us;
	struct intake_raw raw; /* for intake_raw_each */
};

/* The next messages, in the order they came; text in `a`. None: the end. */
MUST_CHECK bool report_again_list(struct pg *p,
	const struct again_cursor *cursor, struct arena *a,
	struct again_message **ret, size_t *count, struct err *err);
/* Are the bytes of a message among them, and is all of it stored? */
MUST_CHECK bool report_again_is_kept(struct pg *p, struct str id,
	struct str host, bool *is_kept, bool *is_stored, struct err *err);

/* --- what the first reading came to -------------------------------------- */

struct again_document {
	uint32_t number; /* from 1 */
	enum intake_kind kind;
	enum intake_state state;
	struct report_place place;
	bool is_there;   /* its report is still stored */
	bool is_past;    /* retention has passed it: it stays as it is */
	bool is_claimed; /* the caller's: a document of now is this one */
};

/* Of one message, by number; in `a`. */
MUST_CHECK bool report_again_documents(struct report_writer *w, struct str id,
	struct str host, struct arena *a, struct again_document **ret,
	size_t *count, struct err *err);

/* A stored report of the same key as one that was read now. */
struct again_match {
	int64_t id;
	bool has_same_records; /* the same content_sum */
	bool says_the_same;    /* and metadata and policy, too */
};

/* All of them, the first variant first; nothing is made in the dictionary.
 * ERR_UNSUPPORTED, ERR_SYNTAX, ERR_LIMIT: it would be refused by
 * report_writer_report. */
MUST_CHECK bool report_again_find(struct report_writer *w,
	const struct aggregate_report *r, const struct arrival *arrival,
	struct arena *a, struct again_match **ret, size_t *count,
	struct err *err);
MUST_CHECK bool report_again_find_tls(struct report_writer *w,
	const struct tls_report *r, struct arena *a, struct again_match **ret,
	size_t *count, struct err *err);

/* --- replacing ----------------------------------------------------------- */

/* Begin a transaction in which nobody else stores (report_delete.h). */
MUST_CHECK bool report_again_begin(struct report_writer *w, struct err *err);

struct again_replaced; /* in the caller's arena */

/*
 * report_again_take_out - within it, the report that is to be replaced.
 *
 * Then the new one is stored by report_writer_*, and report_again_settle called.
 * One that is not there any more is no error.
 */
MUST_CHECK bool report_again_take_out(struct report_writer *w,
	enum intake_kind kind, struct report_place place, struct arena *a,
	struct again_replaced **ret, struct err *err);
/* Of one key, the new report (report_writer_place) takes the old one's place
 * among its variants; which of them count is decided anew. */
MUST_CHECK bool report_again_settle(struct report_writer *w,
	struct again_replaced *replaced, struct err *err);

#endif
