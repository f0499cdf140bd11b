/* cluster_roles.c - the database and the roles that log in. */
#include "store/cluster_private.h"

#include "store/pg_private.h"

#include <string.h>

/* Connect as a role; true where the server lets it in. */
static bool try_role(const struct cluster_paths *p, enum db_role role,
	const char *database, struct err *err)
{
	char url[512];
	struct pg_config config = {
		.url = url, .application_name = "ruad cluster"};
	struct pg *pg;
	bool ok;

	if (!cluster_conninfo(p, role, database, url, sizeof(url), err))
		return false;
	pg = pg_new(&config);
	ok = pg_connect(pg, err);
	pg_free(&pg);
	return ok;
}

bool cluster_probe(const struct cluster_paths *p, struct err *err)
{
	return try_role(p, DB_OWNER, "postgres", err);
}

static bool make_database(struct pg *pg, struct err *err)
{
	struct pg_result *rows = NULL;
	bool exists;

	if (!pg_exec(pg, SQL_CLUSTER_DATABASE_FIND, NULL, &rows, err))
		return false;
	exists = pg_row_bool(rows, 0, 0);
	pg_rows_free(&rows);
	return exists ||
	       pg_exec_script(pg, sql_cluster_database_create.text, err);
}

static bool make_roles(
	const struct cluster_paths *p, struct pg *pg, struct err *err)
{
	char writer[CLUSTER_PASSWORD_SIZE], api[CLUSTER_PASSWORD_SIZE];
	struct pg_params q = {.count = 0};
	bool ok;

	if (!cluster_password_read(p->home, DB_WRITER, writer, err) ||
		!cluster_password_read(p->home, DB_API, api, err))
		return false;
	pg_param_word(&q, writer);
	pg_param_word(&q, api);
	ok = pg_exec(pg, SQL_CLUSTER_ROLE_PASSWORD, &q, NULL, err) &&
	     pg_exec_script(pg, sql_cluster_role_create.text, err);
	pg_params_fini(&q);
	return ok;
}

bool cluster_roles_make(const struct cluster_paths *p, struct err *err)
{
	char url[512];
	struct pg_config config = {
		.url = url, .application_name = "ruad cluster"};
	struct pg *pg;
	bool ok;

	if (try_role(p, DB_WRITER, CLUSTER_DATABASE, err) &&
		try_role(p, DB_API, CLUSTER_DATABASE, err))
		return true;
	if (!cluster_conninfo(p, DB_OWNER, "postgres", url, sizeof(url), err))
		return false;
	pg = pg_new(&config);
	ok = make_database(pg, err) && make_roles(p, pg, err);
	pg_free(&pg);
	return ok || err_within(err, "private PostgreSQL");
}
