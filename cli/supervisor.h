/*
 * supervisor.h - keeps the services of `ruad serve` running.
 *
 * Each service is this program started again with one command, so that each
 * has only what it needs. One that dies is started again after 1 s, then 2, 4
 * ... 30 s; after a minute of good health the count begins anew.
 */
#ifndef CLI_SUPERVISOR_H
#define CLI_SUPERVISOR_H

#include "cli/options.h"

/*
 * supervisor_run - until SIGTERM or SIGINT.
 *
 * On SIGTERM smtp, ingest, imap and api are told first and have 5 s, then the
 * database; all is gone within 10 s. On SIGHUP the configuration is read: if
 * it is sound, smtp is told to reload and the others are started anew; if not,
 * the error is logged and nothing changes.
 */
MUST_CHECK bool supervisor_run(struct cli *cli, struct err *err);

#endif
