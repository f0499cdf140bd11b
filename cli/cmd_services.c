/* cmd_services.c - smtp, imap, ingest, api, database: one service each. */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "api/http_server.h"
#include "base/log.h"
#include "base/process.h"
#include "cli/advice_options.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "ingest/imap_service.h"
#include "ingest/ingest_service.h"
#include "ingest/smtp_server.h"
#include "store/migrate.h"

/* How often the private cluster is looked after, and a failed start retried. */
#define DATABASE_CHECK_MS 2000

int command_failed(const struct err *err)
{
	fprintf(stderr, "ruad: %s\n", err->msg);
	return err_exit_code(err->code);
}

void command_log(const struct cli *cli, const char *service)
{
	log_init((enum log_level)cli->config->service.log_level,
		(enum log_format)cli->config->service.log_format, service);
}

/* The arguments of a service: none. True when it shall run. */
static bool service_args(struct cli *cli, const char *usage, const char *about,
	int argc, char **argv, int *code)
{
	struct arg_spec spec = {.usage = usage, .about = about};
	const char **operands;
	int count;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, code))
		return false;
	command_log(cli, argv[0]);
	return true;
}

static int service_ended(bool ok, const struct err *err)
{
	if (ok)
		return 0;
	log_error("service_failed", F_STR("code", err_code_name(err->code)),
		F_ERR(err));
	return err_exit_code(err->code);
}

static bool make_state_dir(const struct cli *cli, struct err *err)
{
	return process_make_dir(cli->config->service.state_dir, 0755, err);
}

/* SIGHUP: read the file again; what does not parse changes nothing. */
static const struct smtp_config *reload_smtp(void *ctx)
{
	struct cli *cli = ctx;
	struct err err = {0};
	void *root;

	if (!config_load(
		    &ruad_schema, cli->config_path, cli->arena, &root, &err)) {
		log_error("reload_failed", F_ERR(&err));
		return NULL;
	}
	cli->config = root;
	return &cli->config->smtp;
}

int cmd_smtp(struct cli *cli, int argc, char **argv)
{
	struct smtp_server_config config;
	struct err err = {0};
	int code;
	bool ok;

	if (!service_args(cli, "ruad smtp [-c FILE]",
		    "Run the SMTP listener alone, until SIGTERM. It fills the "
		    "spool and needs no database.",
		    argc, argv, &code))
		return code;
	config = (struct smtp_server_config){
		.smtp = &cli->config->smtp,
		.hostname = cli->hostname,
		.spool_dir = options_path(cli, "spool"),
		.spool_limits = cli->config->service.spool_limits,
		.user = cli->user,
	};
	ok = make_state_dir(cli, &err) &&
	     smtp_server_run(&config, reload_smtp, cli, &err);
	return service_ended(ok, &err);
}

int cmd_imap(struct cli *cli, int argc, char **argv)
{
	struct imap_service_config config;
	struct err err = {0};
	int code;
	bool ok;

	if (!service_args(cli, "ruad imap [-c FILE]",
		    "Fetch from the mailboxes of [imap NAME] and the folders "
		    "of [drop NAME], until\nSIGTERM. It fills the spool and "
		    "needs no database.",
		    argc, argv, &code))
		return code;
	config = options_imap(cli);
	ok = make_state_dir(cli, &err) && imap_service_run(&config, &err);
	return service_ended(ok, &err);
}

int cmd_ingest(struct cli *cli, int argc, char **argv)
{
	struct ingest_service_config config;
	struct advice_options advice;
	struct err err = {0};
	int code;
	bool ok;

	if (!service_args(cli, "ruad ingest [-c FILE]",
		    "Run the ingest service alone, until SIGTERM: from the "
		    "spool into the database.",
		    argc, argv, &code))
		return code;
	advice_options_read(cli, &advice);
	config = (struct ingest_service_config){
		.advice = &advice,
		.pipeline = options_pipeline(cli),
		.spool_dir = options_path(cli, "spool"),
		.cell_state_path = options_path(cli, "cell.state"),
		.database_state_path = options_path(cli, "database.state"),
		.hostname = cli->hostname,
		.user = cli->user,
		.trusted_networks = cli->config->trust.networks,
		.retention = &cli->config->retention,
	};
	ok = make_state_dir(cli, &err) &&
	     store_access_pg(
		     cli, DB_WRITER, &config.pipeline.writer.pg, &err) &&
	     ingest_service_run(&config, &err);
	return service_ended(ok, &err);
}

int cmd_api(struct cli *cli, int argc, char **argv)
{
	struct http_server_config config;
	struct advice_options advice;
	struct err err = {0};
	int code;
	bool ok;

	if (!service_args(cli, "ruad api [-c FILE]",
		    "Run the HTTP API and the page alone, until SIGTERM.", argc,
		    argv, &code))
		return code;
	advice_options_read(cli, &advice);
	config = (struct http_server_config){
		.advice = &advice,
		.http = &cli->config->http,
		.spool_dir = options_path(cli, "spool"),
		.spool_limits = cli->config->service.spool_limits,
		.hostname = cli->hostname,
		.max_message_bytes = cli->config->smtp.max_message_bytes,
		.database_state_path = options_path(cli, "database.state"),
		.user = cli->user,
	};
	/* Where the writer's password is not for us, all but that works. */
	if (!store_access_pg(cli, DB_WRITER, &config.writer_pg, &err))
		config.writer_pg.url = NULL;
	ok = make_state_dir(cli, &err) &&
	     store_access_pg(cli, DB_API, &config.pg, &err) &&
	     http_server_run(&config, &err);
	return service_ended(ok, &err);
}

/* Wait for a signal; false after timeout_ms without one. */
static bool wait_for_signal(int signals, int timeout_ms)
{
	struct pollfd p = {.fd = signals, .events = POLLIN};

	return poll(&p, 1, timeout_ms) > 0;
}

/* Descriptor 3 is the supervisor's, when it started us. */
static void tell_ready(void)
{
	if (getenv("RUAD_READY_FD") != NULL && write(3, "r", 1) == 1)
		close(3);
}

/*
 * The schema, and the private cluster where there is no database.url: brought
 * up, migrated, then looked after until SIGTERM.
 */
int cmd_database(struct cli *cli, int argc, char **argv)
{
	struct store_access access = {0};
	struct err err = {0}, last = {0};
	bool is_up = false;
	int code, signals;
	sigset_t set;

	if (!service_args(cli, "ruad database [-c FILE]",
		    "Run the private PostgreSQL and keep its schema.", argc,
		    argv, &code))
		return code;
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, NULL);
	signals = signalfd(-1, &set, SFD_CLOEXEC);
	if (signals < 0 || !make_state_dir(cli, &err))
		return service_ended(false, &err);
	do {
		if (!is_up) {
			is_up = store_access_open(&access, cli, &err);
			if (is_up) {
				log_info("database_ready",
					F_BOOL("private",
						access.cluster != NULL));
				tell_ready();
			}
		} else if (access.cluster != NULL &&
			   !cluster_ensure(access.cluster, &err)) {
			log_error("database_failed", F_ERR(&err));
		}
		if (!is_up && err.code == ERR_CONFIG)
			return service_ended(false, &err);
		/* The same reason every two seconds tells nobody more. */
		if (!is_up && strcmp(err.msg, last.msg) != 0)
			log_warning("database_waits", F_ERR(&err));
		last = err;
	} while (!wait_for_signal(signals, DATABASE_CHECK_MS));
	store_access_close(&access);
	close(signals);
	return 0;
}
