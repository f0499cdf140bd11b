#include "cli/store_access.h"

#include <stdio.h>

#include "store/migrate.h"

static const char *role_names[] = {
	[DB_OWNER] = "ruad owner",
	[DB_WRITER] = "ruad writer",
	[DB_API] = "ruad api",
};

static const char *configured_url(
	const struct database_config *c, enum db_role role)
{
	if (role == DB_OWNER && c->owner_url != NULL)
		return c->owner_url;
	if (role == DB_API && c->api_url != NULL)
		return c->api_url;
	return c->url;
}

bool store_access_pg(const struct cli *cli, enum db_role role,
	struct pg_config *ret, struct err *err)
{
	const struct ruad_config *c = cli->config;
	char url[1024];

	ret->prepare = c->database.prepare;
	ret->writes = role != DB_API;
	ret->application_name = role_names[role];
	ret->url = configured_url(&c->database, role);
	if (ret->url != NULL)
		return true;
	if (!cluster_url(c->service.state_dir, c->service.user, role, url,
		    sizeof(url), err))
		return false;
	ret->url = arena_copy_cstr(cli->arena, url);
	return true;
}

static bool migrate(const struct cli *cli, struct err *err)
{
	struct pg_config config;
	struct pg *owner;
	int applied;
	bool ok;

	if (!store_access_pg(cli, DB_OWNER, &config, err))
		return false;
	owner = pg_new(&config);
	ok = migrate_apply(owner, &applied, err);
	pg_free(&owner);
	return ok;
}

bool store_access_join(
	struct store_access *s, const struct cli *cli, struct err *err)
{
	const struct ruad_config *c = cli->config;

	s->cluster = NULL;
	return c->database.url != NULL ||
	       cluster_open(
		       &s->cluster, c->service.state_dir, c->service.user, err);
}

bool store_access_open(
	struct store_access *s, const struct cli *cli, struct err *err)
{
	if (!store_access_join(s, cli, err))
		return false;
	if (!migrate(cli, err)) {
		store_access_close(s);
		return false;
	}
	return true;
}

void store_access_close(struct store_access *s)
{
	cluster_close(&s->cluster);
}
