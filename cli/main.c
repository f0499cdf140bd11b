/* main.c - picks the command; nothing else happens here. */
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>

#include "base/log.h"
#include "base/version.h"
#include "cli/commands.h"
#include "ingest/worker_pool.h"

static const struct command {
	const char *name;
	command_fn *run;
	const char *help; /* NULL: not for users */
} commands[] = {
	/* clang-format off */
	{ "serve",    cmd_serve,    "run everything that the configuration enables" },
	{ "smtp",     cmd_smtp,     "run the SMTP listener alone" },
	{ "imap",     cmd_imap,     "fetch from mailboxes and watched folders alone" },
	{ "ingest",   cmd_ingest,   "run the ingest service alone" },
	{ "api",      cmd_api,      "run the HTTP API alone" },
	{ "database", cmd_database, NULL },
	{ "import",   cmd_import,   "store reports from files, folders, mbox, Maildir or -" },
	{ "parse",    cmd_parse,    "print reports as JSON lines or CSV, without a database" },
	{ "domains",  cmd_domains,  "list the domains with their pass rates" },
	{ "sources",  cmd_sources,  "list the sources of a domain by IP address" },
	{ "advise",   cmd_advise,   "may the policy of a domain take its next step, and what is in the way" },
	{ "simulate", cmd_simulate, "what a policy would have done to the recorded mail" },
	{ "receivers", cmd_receivers, "list who reports, and how each applied pct and t" },
	{ "backtest", cmd_backtest, "what the advice would have been on every past day" },
	{ "failures", cmd_failures, "list the failure reports of a domain, newest first" },
	{ "tls",      cmd_tls,      "show what TLS reports say about mail to a domain" },
	{ "relay",    cmd_relay,    "send test reports through a relay" },
	{ "selftest", cmd_selftest, "send numbered reports, and find each again after a crash" },
	{ "spool",    cmd_spool,    "list, show, retry or drop messages of the spool" },
	{ "domain",   cmd_domain,   "list, add or remove the domains that are ours" },
	{ "source",   cmd_source,   "say whose a source is; show who said so, or all of one" },
	{ "enrich",   cmd_enrich,   "import what is known of the addresses that send" },
	{ "db",       cmd_db,       "init, migrate, status, verify or purge the database" },
	{ "reparse",  cmd_reparse,  "read kept messages again, with today's readers" },
	{ "config",   cmd_config,   "check, show or sample the configuration" },
	{ "status",   cmd_status,   "one screen: services, spool, reporters, database" },
	/* clang-format on */
};

static void print_usage(FILE *out)
{
	fprintf(out, "usage: ruad COMMAND [-c FILE] [ARGUMENT]...\n\n");
	for (size_t i = 0; i < ARRAY_LEN(commands); i++)
		if (commands[i].help != NULL)
			fprintf(out, "  %-10s %s\n", commands[i].name,
				commands[i].help);
	fprintf(out, "\n`ruad COMMAND --help` tells more; `ruad config sample` "
		     "prints every option.\n");
}

int main(int argc, char **argv)
{
	struct cli cli = {.program = "/proc/self/exe"};
	int code;

	/* Started through /proc/self/exe the kernel would call us "exe". */
	prctl(PR_SET_NAME, "ruad", 0, 0, 0);
	if (argc < 2) {
		print_usage(stderr);
		return 2;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
		print_usage(stdout);
		return 0;
	}
	if (strcmp(argv[1], "--version") == 0) {
		printf("ruad %s\n", RUAD_VERSION);
		return 0;
	}
	if (strcmp(argv[1], "worker") == 0)
		return worker_main(3);
	for (size_t i = 0; i < ARRAY_LEN(commands); i++)
		if (strcmp(argv[1], commands[i].name) == 0) {
			cli.arena = arena_new("command", SIZE_MAX);
			code = commands[i].run(&cli, argc - 1, argv + 1);
			arena_free(&cli.arena);
			return code;
		}
	fprintf(stderr, "ruad: unknown command \"%s\"\n", argv[1]);
	print_usage(stderr);
	return 2;
}
