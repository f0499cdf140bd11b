#include "store/pg.h"

#include "store/pg_libpq.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pg *pg_new(const struct pg_config *config)
{
	struct pg *p = base_calloc(1, sizeof(*p));

	p->config = *config;
	p->is_prepared = base_calloc(sql_statement_count + 1, sizeof(bool));
	p->failure = PG_FAILURE_COUNT;
	return p;
}

void pg_free(struct pg **p)
{
	if (*p == NULL)
		return;
	pg_reset(*p);
	free((*p)->is_prepared);
	free(*p);
	*p = NULL;
}

void pg_reset(struct pg *p)
{
	if (p->conn != NULL)
		PQfinish(p->conn);
	p->conn = NULL;
	p->in_transaction = false;
	p->is_copying = false;
	p->begun = NULL;
	memset(p->is_prepared, 0, sql_statement_count * sizeof(bool));
}

bool pg_is_connected(const struct pg *p)
{
	return p->conn != NULL && PQstatus(p->conn) == CONNECTION_OK;
}

/* Counted once, here. Always false. */
static bool failed(
	struct pg *p, enum pg_failure f, struct err *err, const char *text)
{
	pg_failure_note(f);
	p->failure = f;
	return err_set(err, pg_failure_code(f), "database: %s", text);
}

bool pg_is_read_only(const struct pg *p)
{
	return p->failure == PG_FAILURE_READ_ONLY;
}

bool pg_fail(struct pg *p, const PGresult *res, struct err *err)
{
	const char *state = NULL, *text = NULL;
	char message[sizeof(err->msg)];

	if (res != NULL) {
		state = PQresultErrorField(res, PG_DIAG_SQLSTATE);
		text = PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY);
	}
	if (text == NULL)
		text = p->conn != NULL ? PQerrorMessage(p->conn) : "";
	if (*text == '\0')
		text = "connection lost";
	if (state == NULL)
		return failed(p, pg_failure_of_sqlstate(NULL), err, text);
	(void)snprintf(message, sizeof(message), "%.220s (%s)", text, state);
	return failed(p, pg_failure_of_sqlstate(state), err, message);
}

/* Time for one host of the URL, so that all of them fit into 10 s. */
static void seconds_per_host(const char *url, char dst[16])
{
	unsigned commas = 0, each;

	for (const char *s = strchr(url, ','); s != NULL;
		s = strchr(s + 1, ','))
		commas++;
	each = 10 / (commas + 1);
	snprintf(dst, 16, "%u", each < 2 ? 2 : each);
}

/*
 * What the URL says wins over all but the encoding. Who writes passes by a
 * standby also where the URL does not say so: begin would go well there.
 */
static PGconn *open_connection(const struct pg_config *config)
{
	char timeout[16];
	const char *const keywords[] = {"connect_timeout", "keepalives_idle",
		"keepalives_interval", "keepalives_count", "tcp_user_timeout",
		"target_session_attrs", "fallback_application_name", "dbname",
		"client_encoding", NULL};
	const char *const values[] = {timeout, "30", "10", "3", "60000",
		config->writes ? "read-write" : "any", config->application_name,
		config->url, "UTF8", NULL};

	seconds_per_host(config->url, timeout);
	return PQconnectdbParams(keywords, values, 1);
}

/* The server's notices have no reader here; store is silent. */
static void drop_notice(void *ctx UNUSED, const PGresult *res UNUSED)
{
}

bool pg_connect(struct pg *p, struct err *err)
{
	if (pg_is_connected(p))
		return true;
	if (p->in_transaction)
		return failed(p, PG_FAILURE_CONNECTION, err,
			"connection lost within a transaction");
	pg_reset(p);
	p->conn = open_connection(&p->config);
	if (p->conn == NULL)
		base_oom();
	if (PQstatus(p->conn) != CONNECTION_OK) {
		failed(p, pg_failure_of_connect(PQerrorMessage(p->conn)), err,
			PQerrorMessage(p->conn));
		pg_reset(p);
		return false;
	}
	PQsetNoticeReceiver(p->conn, drop_notice, NULL);
	return true;
}

/* --- transactions -------------------------------------------------------- */

bool pg_is_in_transaction(const struct pg *p)
{
	return p->in_transaction;
}

bool pg_begin(struct pg *p, const struct sql_statement *begin, struct err *err)
{
	bool was_connected = pg_is_connected(p);

	assert(!p->in_transaction);
	p->failure = PG_FAILURE_COUNT;
	if (!pg_connect(p, err))
		return false;
	if (!pg_exec_script(p, begin->text, err)) {
		if (!was_connected || pg_is_connected(p))
			return false;
		/* It died while it lay idle; nothing was begun, so once more. */
		if (!pg_connect(p, err) || !pg_exec_script(p, begin->text, err))
			return false;
	}
	p->in_transaction = true;
	p->is_snapshot = begin == SQL_TRANSACTION_BEGIN_READ;
	p->noted_domain[0] = '\0';
	p->noted_domain_id = 0;
	return true;
}

void pg_note_domain(struct pg *p, struct str domain, int32_t id)
{
	if (!p->in_transaction || !p->is_snapshot ||
		domain.len >= sizeof(p->noted_domain))
		return;
	memcpy(p->noted_domain, domain.ptr, domain.len);
	p->noted_domain[domain.len] = '\0';
	p->noted_domain_id = id;
}

int32_t pg_noted_domain(const struct pg *p, struct str domain)
{
	return p->in_transaction && p->is_snapshot &&
			       str_equal(str_from(p->noted_domain), domain)
		       ? p->noted_domain_id
		       : 0;
}

bool pg_commit(struct pg *p, struct err *err)
{
	PGresult *res;
	bool ok;

	assert(p->in_transaction && !p->is_copying);
	if (!pg_connect(p, err))
		return false;
	res = PQexec(p->conn, sql_transaction_commit.text);
	ok = PQresultStatus(res) == PGRES_COMMAND_OK;
	if (!ok)
		pg_fail(p, res, err);
	else if (strcmp(PQcmdStatus(res), "COMMIT") != 0)
		/* A failed transaction answers COMMIT with ROLLBACK. */
		ok = failed(p, PG_FAILURE_OTHER, err,
			"the transaction had failed before");
	PQclear(res);
	if (ok)
		p->in_transaction = false;
	return ok;
}

void pg_rollback(struct pg *p)
{
	struct err ignored;

	if (!p->in_transaction)
		return;
	/* PQexec ends a COPY under way by itself. */
	p->is_copying = false;
	if (!pg_is_connected(p) ||
		!pg_exec_script(p, sql_transaction_rollback.text, &ignored))
		pg_reset(p);
	p->in_transaction = false;
}
