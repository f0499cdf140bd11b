/*
 * intake.h - the ledger of what came in: one row a message, one a document.
 *
 * Rows are written by report_writer.h, in the transaction that stores what the
 * message held; query_intake.h reads them.
 */
#ifndef STORE_INTAKE_H
#define STORE_INTAKE_H

#include "dmarc/report.h"

#define INTAKE_ID_SIZE 17 /* with NUL */

/* How a message came. Text is the caller's; absent is STR_NULL. */
struct intake_message {
	/* spool_id is the id of its row, host that of its spool: never absent */
	struct arrival arrival;
	struct ip client;
	struct str helo, mail_from, rcpt_to;
	struct str origin;     /* mailbox or path it was fetched from */
	struct str name;       /* of the file, where one is known */
	struct str media_type; /* Content-Type of a POST */
	uint64_t size_bytes;
};

/* The same with all of its texts as `copy` gives them. */
void intake_message_copy(struct intake_message *ret,
	const struct intake_message *m,
	struct str (*copy)(void *ctx, struct str s), void *ctx);

enum intake_kind {
	INTAKE_OTHER,
	INTAKE_AGGREGATE,
	INTAKE_FAILURE,
	INTAKE_TLS,
};
const char *intake_kind_name(enum intake_kind k); /* "aggregate" */
/* INTAKE_OTHER for a word that is none of them. */
enum intake_kind intake_kind_parse(struct str name);

enum intake_state {
	INTAKE_WAITING, /* in the spool; never in the ledger */
	INTAKE_STORED,
	INTAKE_DUPLICATE,
	INTAKE_REPAIRED, /* stored, with liberties taken */
	INTAKE_REFUSED,
};
const char *intake_state_name(enum intake_state s); /* "stored" */
/* INTAKE_WAITING for a word that is none of them. */
enum intake_state intake_state_parse(struct str name);

/* Where a report is stored; of a TLS report for several domains, the first. */
struct report_place {
	int32_t domain_id; /* 0: nowhere */
	int64_t id;
};

/* One document of a message. */
struct intake_document {
	uint32_t number; /* from 1 */
	struct str name; /* "attachment 2"; absent: the message itself */
	enum intake_kind kind;
	enum intake_state state;
	enum err_code code; /* of a refusal, as below */
	struct str reason;
	struct report_place place;
};

/*
 * intake_id_make - an id for what never was in a spool (an imported file).
 *
 * Of the form of spool ids; never the same twice in a process.
 */
void intake_id_make(char dst[INTAKE_ID_SIZE]);
/* When it was given, UTC seconds; 0 where it is none. */
int64_t intake_id_time_s(struct str id);

#endif
