/* spool_ledger.h - the ledger for the terminal: what is settled, too. */
#ifndef CLI_SPOOL_LEDGER_H
#define CLI_SPOOL_LEDGER_H

#include "cli/options.h"
#include "store/spool.h"

/* All messages, newest first; text shows the newest 1000. Exit codes. */
int spool_ledger_list(struct cli *cli, struct spool *spool, bool as_json);
/* One message and its documents; in JSON as GET /api/v1/spool/ID. */
int spool_ledger_show(
	struct cli *cli, struct spool *spool, const char *id, bool as_json);

#endif
