/*
 * store_access.h - which database a command talks to, and as whom.
 *
 * database.url where given; else the private cluster under state_dir, which a
 * command started by hand joins, or starts and stops again.
 */
#ifndef CLI_STORE_ACCESS_H
#define CLI_STORE_ACCESS_H

#include "cli/options.h"
#include "store/cluster.h"

struct store_access {
	struct cluster
		*cluster; /* NULL: a database of the user's, or a service */
};

/* For a command by hand: joins or starts the private cluster and applies
 * missing migrations. */
MUST_CHECK bool store_access_open(
	struct store_access *s, const struct cli *cli, struct err *err);
/* The same without migrations. */
MUST_CHECK bool store_access_join(
	struct store_access *s, const struct cli *cli, struct err *err);
void store_access_close(struct store_access *s);

/*
 * store_access_pg - how to connect as `role`.
 *
 * The private cluster's password is read here, so call it before privileges
 * are given up. Text lives in cli's arena.
 */
MUST_CHECK bool store_access_pg(const struct cli *cli, enum db_role role,
	struct pg_config *ret, struct err *err);

#endif
