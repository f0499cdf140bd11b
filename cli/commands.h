/* commands.h - one function a command; each returns the exit code. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/args.h"

/* argv[0] is the command's own name. */
typedef int command_fn(struct cli *cli, int argc, char **argv);

command_fn cmd_serve;
/* the services */
command_fn cmd_smtp, cmd_imap, cmd_ingest, cmd_api, cmd_database;
command_fn cmd_import, cmd_parse;
command_fn cmd_advise, cmd_backtest;
command_fn cmd_simulate, cmd_receivers;
command_fn cmd_domains, cmd_sources, cmd_failures, cmd_tls;
command_fn cmd_config, cmd_db, cmd_spool, cmd_status, cmd_relay, cmd_selftest;
command_fn cmd_domain, cmd_reparse;
command_fn cmd_source, cmd_enrich;

/* "ruad: MESSAGE" on stderr; the exit code for it. */
int command_failed(const struct err *err);
/* Options and log for a service; `service` is a literal. */
void command_log(const struct cli *cli, const char *service);

#endif
