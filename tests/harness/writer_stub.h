/*
 * writer_stub.h - a report_writer whose database does as it is told.
 *
 * Its functions take the place of store/report_writer.c in a test program, so
 * that each failure comes when a test wants it. To be included after cmocka.h
 * by one file of the program.
 */
#ifndef TESTS_WRITER_STUB_H
#define TESTS_WRITER_STUB_H

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "store/report_writer.h"

#define MAX_ROWS 512

struct row {
	char id[64];
	unsigned transaction;
	uint64_t records;
	bool is_complete; /* was when it began */
	int64_t arrived_s;
	enum trust trust;
	char trusted_by[64], auth_domain[64], channel[16], host[64];
	char spool_id[64], origin[1024];
};

/* Lines of the ledger: "ID 2 failure stored" of a document, "ID 3 refused
 * limit: too much" of a message. */
struct ledger {
	char lines[2 * MAX_ROWS][128];
	size_t count; /* committed */
	size_t open;  /* and those of the transaction */
};

static struct database {
	struct row rows[MAX_ROWS];
	struct ledger ledger;
	int64_t stored_id;     /* of the report last met */
	char settled[64];      /* this message is, says the ledger */
	size_t count;          /* committed */
	size_t open;           /* and those of the transaction */
	unsigned transactions; /* committed ones with something in it */
	unsigned begun;
	bool in_transaction, in_report;
	bool is_away;             /* cannot even begin */
	bool is_read_only;        /* begins, and takes nothing */
	const char *away_path;    /* the same while this file is there */
	const char *rows_path;    /* committed rows are added to this file */
	enum err_code begin_code; /* ERR_NONE: as above */
	char poison[64];          /* id whose records cannot be stored, */
	enum err_code poison_code;
	uint64_t poison_at;    /* at this record */
	unsigned poison_times; /* so often; 0: always */
	bool goes_away;        /* with that */
	unsigned commits_lost; /* so many answers get lost */
	/* A commit takes so long, or until somebody writes to go_fd (an eventfd
	 * that counts down); it says at_fd when it begins. 0: it does not. */
	int commit_ms, at_fd, go_fd;
} db;

#define KEEP_TEXT(dst, s) \
	((void)snprintf((dst), sizeof(dst), "%.*s", STR_ARGS(s)))

struct report_writer {
	int unused;
};

struct report_writer *report_writer_new(
	const struct report_writer_config *config UNUSED)
{
	return base_calloc(1, sizeof(struct report_writer));
}

void report_writer_free(struct report_writer **w)
{
	free(*w);
	*w = NULL;
}

void report_writer_connect(struct report_writer *w UNUSED)
{
}

bool report_writer_begin(struct report_writer *w UNUSED, struct err *err)
{
	assert_false(db.in_transaction);
	if (db.begin_code != ERR_NONE)
		return err_set(err, db.begin_code, "no such table");
	if (db.is_away || (db.away_path && access(db.away_path, F_OK) == 0))
		return err_set(err, ERR_TEMP, "connection refused");
	db.in_transaction = true;
	db.begun++;
	db.open = db.count;
	db.ledger.open = db.ledger.count;
	return true;
}

void report_writer_foresee(struct report_writer *w UNUSED,
	const struct aggregate_report *r UNUSED,
	const struct arrival *arrival UNUSED)
{
}

bool report_writer_announce(struct report_writer *w UNUSED,
	const struct aggregate_report *r UNUSED,
	const struct arrival *arrival UNUSED, struct err *err UNUSED)
{
	assert_true(db.in_transaction && !db.in_report);
	return true;
}

bool report_writer_report(struct report_writer *w UNUSED,
	const struct aggregate_report *r, bool is_complete,
	const struct arrival *arrival, enum stored *ret, struct err *err)
{
	struct row *row = &db.rows[db.open];
	char id[64];

	assert_true(db.in_transaction && !db.in_report);
	assert_true(is_complete || r->record_count == 0);
	(void)snprintf(id, sizeof(id), "%.*s", STR_ARGS(r->metadata.report_id));
	if (str_equal(r->policy.domain, STR("foreign.test")))
		return err_set(
			err, ERR_UNSUPPORTED, "foreign.test is not ours");
	*ret = STORED_DUPLICATE;
	for (size_t i = 0; i < db.open; i++)
		if (strcmp(db.rows[i].id, id) == 0) {
			db.stored_id = (int64_t)i + 1;
			return true;
		}
	*ret = STORED_NEW;
	assert_true(db.open < MAX_ROWS);
	db.stored_id = (int64_t)db.open + 1;
	(void)snprintf(row->id, sizeof(row->id), "%s", id);
	row->records = 0;
	row->is_complete = is_complete;
	row->arrived_s = arrival->arrived_s;
	row->trust = arrival->trust;
	KEEP_TEXT(row->trusted_by, arrival->trusted_by);
	KEEP_TEXT(row->auth_domain, arrival->auth_domain);
	KEEP_TEXT(row->channel, arrival->channel);
	KEEP_TEXT(row->host, arrival->host);
	KEEP_TEXT(row->spool_id, arrival->spool_id);
	row->origin[0] = '\0';
	db.in_report = true;
	return true;
}

bool report_writer_record(struct report_writer *w UNUSED,
	const struct record *r UNUSED, struct err *err)
{
	struct row *row = &db.rows[db.open];

	assert_true(db.in_report);
	row->records++;
	if (strcmp(row->id, db.poison) != 0 || row->records < db.poison_at)
		return true;
	if (db.poison_times > 0 && --db.poison_times == 0)
		db.poison[0] = '\0'; /* it wears off after this one */
	db.is_away = db.goes_away;
	return err_set(err, db.poison_code, "poison");
}

bool report_writer_report_end(struct report_writer *w UNUSED,
	const struct aggregate_report *r, enum stored *ret, struct err *err)
{
	struct row *row = &db.rows[db.open];

	assert_true(db.in_report);
	(void)err;
	assert_int_equal(r->record_count, row->records);
	db.in_report = false;
	*ret = STORED_NEW;
	row->transaction = db.begun;
	db.open++;
	return true;
}

/* Either kind as a row of no records; a TLS report by its id, a failure report
 * by its Original-Envelope-Id. */
static bool stub_whole(struct str id, struct str domain,
	const struct arrival *arrival, enum stored *ret, struct err *err)
{
	struct aggregate_report r = {.policy.domain = domain};
	struct report_writer unused;

	r.metadata.report_id = id;
	if (!report_writer_report(&unused, &r, true, arrival, ret, err))
		return false;
	if (*ret == STORED_DUPLICATE)
		return true;
	if (str_equal(id, str_from(db.poison))) {
		db.is_away = db.goes_away;
		return err_set(err, db.poison_code, "poison");
	}
	return report_writer_report_end(&unused, &r, ret, err);
}

bool report_writer_failure(struct report_writer *w UNUSED,
	const struct failure_report *r, const struct arrival *arrival,
	enum stored *ret, struct err *err)
{
	return stub_whole(
		r->original_envelope_id, r->reported_domain, arrival, ret, err);
}

bool report_writer_tls(struct report_writer *w UNUSED,
	const struct tls_report *r, const struct arrival *arrival,
	enum stored *ret, struct err *err)
{
	return stub_whole(r->report_id, STR("example.com"), arrival, ret, err);
}

struct report_place report_writer_place(const struct report_writer *w UNUSED)
{
	return (struct report_place){1, db.stored_id};
}

static char *stub_line(void)
{
	assert_true(db.in_transaction && !db.in_report);
	assert_true(db.ledger.open < 2 * MAX_ROWS);
	return db.ledger.lines[db.ledger.open++];
}

void report_writer_document(struct report_writer *w UNUSED,
	const struct intake_message *m, const struct intake_document *d)
{
	(void)snprintf(stub_line(), sizeof(db.ledger.lines[0]),
		"%.*s %u %s %s%s%s", STR_ARGS(m->arrival.spool_id), d->number,
		intake_kind_name(d->kind), intake_state_name(d->state),
		d->code ? " " : "", d->code ? err_code_name(d->code) : "");
}

void report_writer_message(struct report_writer *w UNUSED,
	const struct intake_message *m, const struct err *why,
	uint32_t documents, const struct stream_source *bytes UNUSED)
{
	(void)snprintf(stub_line(), sizeof(db.ledger.lines[0]), "%.*s %u %s",
		STR_ARGS(m->arrival.spool_id), documents,
		why->code ? err_code_name(why->code) : "settled");
	for (size_t i = 0; i < db.open; i++)
		if (str_equal(
			    m->arrival.spool_id, str_from(db.rows[i].spool_id)))
			KEEP_TEXT(db.rows[i].origin, m->origin);
}

bool report_writer_is_settled(struct report_writer *w UNUSED, struct str id,
	struct str host UNUSED, bool *ret, struct err *err UNUSED)
{
	*ret = str_equal(id, str_from(db.settled));
	return true;
}

/* For a test that runs the writer in another process. */
static void tell_rows(void)
{
	FILE *out = db.rows_path ? fopen(db.rows_path, "ae") : NULL;

	for (size_t i = db.count; out && i < db.open; i++)
		(void)fprintf(out, "%s %ju %s by=%s %s %s %s %jd\n",
			db.rows[i].id, (uintmax_t)db.rows[i].records,
			trust_name(db.rows[i].trust), db.rows[i].trusted_by,
			db.rows[i].host, db.rows[i].channel,
			db.rows[i].spool_id, (intmax_t)db.rows[i].arrived_s);
	if (out)
		(void)fclose(out);
}

static void stub_take_time(void)
{
	struct pollfd go = {.fd = db.go_fd, .events = POLLIN};
	uint64_t one = 1;

	if (db.commit_ms == 0)
		return;
	assert_int_equal(write(db.at_fd, &one, sizeof(one)), sizeof(one));
	if (poll(&go, 1, db.commit_ms) == 1)
		assert_int_equal(
			read(db.go_fd, &one, sizeof(one)), sizeof(one));
}

bool report_writer_commit(struct report_writer *w UNUSED, struct err *err)
{
	assert_true(db.in_transaction && !db.in_report);
	stub_take_time();
	db.in_transaction = false;
	if (db.open > db.count && db.commits_lost > 0) {
		db.commits_lost--;
		return err_set(err, ERR_TEMP, "connection lost");
	}
	db.transactions += db.open > db.count;
	tell_rows();
	db.count = db.open;
	db.ledger.count = db.ledger.open;
	return true;
}

bool report_writer_is_read_only(const struct report_writer *w UNUSED)
{
	return db.is_read_only;
}

void report_writer_rollback(struct report_writer *w UNUSED)
{
	db.in_transaction = db.in_report = false;
}

UNUSED static const struct row *find(const char *id)
{
	for (size_t i = 0; i < db.count; i++)
		if (strcmp(db.rows[i].id, id) == 0)
			return &db.rows[i];
	return NULL;
}

#endif
