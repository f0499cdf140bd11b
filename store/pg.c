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
	memset(p->is_prepared, 0, sql_statement_count * sizeof(bool));
}

bool pg_is_connected(const struct pg *p)
{
	return p->conn != NULL && PQstatus(p->conn) == CONNECTION_OK;
}

enum err_code pg_code_of_sqlstate(const char *sqlstate)
{
	static const struct {
		const char *prefix;
		enum err_code code;
	} rows[] = {
		/* clang-format off */
		{ "28",    ERR_CONFIG }, /* wrong password, no such role */
		{ "3D000", ERR_CONFIG }, /* no such database */
		{ "3F000", ERR_CONFIG }, /* no such schema */
		{ "42501", ERR_CONFIG }, /* the role may not */
		{ "42P01", ERR_CONFIG }, /* no such table: not migrated */
		{ "42703", ERR_CONFIG }, /* no such column: the same */
		/* clang-format on */
	};

	if (sqlstate == NULL)
		return ERR_TEMP;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strncmp(sqlstate, rows[i].prefix, strlen(rows[i].prefix)) ==
			0)
			return rows[i].code;
	/*
	 * Classes 08, 40, 53, 55 and 57 pass by themselves. All others are
	 * defects of ours; nothing may be dropped for them either.
	 */
	return ERR_TEMP;
}

bool pg_fail(struct pg *p, const PGresult *res, struct err *err)
{
	const char *state = NULL, *text = NULL;

	if (res != NULL) {
		state = PQresultErrorField(res, PG_DIAG_SQLSTATE);
		text = PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY);
	}
	if (text == NULL)
		text = p->conn != NULL ? PQerrorMessage(p->conn) : "";
	if (*text == '\0')
		text = "connection lost";
	if (state == NULL)
		return err_set(err, ERR_TEMP, "database: %s", text);
	return err_set(err, pg_code_of_sqlstate(state), "database: %s (%s)",
		text, state);
}

/*
 * A failed connection has no SQLSTATE, only text. Refused credentials and
 * missing databases are known by the server's English words; where it speaks
 * another language, the failure stays ERR_TEMP and is tried again.
 */
static bool fail_connect(const char *text, struct err *err)
{
	static const char *const config_words[] = {
		"password authentication failed",
		"authentication failed for user",
		"no password supplied",
		"no pg_hba.conf entry",
		"is not permitted to log in",
		"invalid connection option",
		"invalid port number",
		"missing \"=\" after",
		"invalid URI",
	};
	bool is_config = strstr(text, "does not exist") != NULL &&
			 (strstr(text, "database \"") != NULL ||
				 strstr(text, "role \"") != NULL);

	for (size_t i = 0; i < ARRAY_LEN(config_words); i++)
		is_config = is_config || strstr(text, config_words[i]) != NULL;
	return err_set(
		err, is_config ? ERR_CONFIG : ERR_TEMP, "database: %s", text);
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

/* What the URL says wins over all but the encoding. */
static PGconn *open_connection(const struct pg_config *config)
{
	char timeout[16];
	const char *const keywords[] = {"connect_timeout", "keepalives_idle",
		"keepalives_interval", "keepalives_count", "tcp_user_timeout",
		"fallback_application_name", "dbname", "client_encoding", NULL};
	const char *const values[] = {timeout, "30", "10", "3", "60000",
		config->application_name, config->url, "UTF8", NULL};

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
		return err_set(err, ERR_TEMP,
			"database: connection lost within a transaction");
	pg_reset(p);
	p->conn = open_connection(&p->config);
	if (p->conn == NULL)
		base_oom();
	if (PQstatus(p->conn) != CONNECTION_OK) {
		fail_connect(PQerrorMessage(p->conn), err);
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
	return true;
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
		ok = err_set(err, ERR_TEMP,
			"database: the transaction had failed before");
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
