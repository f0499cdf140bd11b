/* cmd_db_private.h - the actions of `ruad db`, each in its file. */
#ifndef CLI_CMD_DB_PRIVATE_H
#define CLI_CMD_DB_PRIVATE_H

#include "base/json_out.h"
#include "cli/commands.h"
#include "store/pg.h"

struct db_call {
	struct cli *cli;
	struct pg *pg;      /* as the owner */
	const char *domain; /* NULL: all */
	bool as_json;
	bool is_dry_run;
};

/* One JSON document to stdout; *out is freed. */
void db_print_json(struct buf *out);

/* Each returns the exit code. */
int db_status(const struct db_call *call);
int db_purge(const struct db_call *call);
int db_rebuild(const struct db_call *call);
int db_describe(const struct db_call *call);

#endif
