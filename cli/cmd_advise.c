/* cmd_advise.c - the verdict of a domain, on one screen or as the API has it. */
#include <stdio.h>

#include "api/answer.h"
#include "base/process.h"
#include "cli/advice_options.h"
#include "cli/advice_print.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "store/query.h"

struct advise {
	struct cli *cli;
	const char *domain;
	struct arg_day at;
	struct advice_options options;
};

static bool print_text(
	struct advise *c, const struct pg_config *config, struct err *err)
{
	utc_day_t day = c->at.is_set ? c->at.day : clock_day_of(clock_now_s());
	struct pg *pg = pg_new(config);
	struct advice *advice = NULL;
	bool ok = query_domain_exists(pg, str_from(c->domain), err) &&
		  advice_read(pg, str_from(c->domain), &c->options, day,
			  &advice, err) &&
		  advice_print(advice, &c->options, err);

	advice_free(&advice);
	pg_free(&pg);
	return ok;
}

static bool print_json(
	struct advise *c, const struct pg_config *config, struct err *err)
{
	struct buf path = {0}, query = {0}, body = {0};
	char day[CLOCK_ISO_SIZE];
	bool ok;

	buf_add_text(&path, "/api/v1/domains");
	answer_add_segment(&path, c->domain);
	buf_add_text(&path, "/rollout");
	if (c->at.is_set) {
		clock_format_day(c->at.day, day);
		buf_printf(&query, "at=%s", day);
	}
	ok = answer_get(
		&(struct answer_source){.pg = config, .advice = &c->options},
		buf_str(&path), buf_str(&query), &body, err);
	if (ok)
		printf("%.*s\n", STR_ARGS(buf_str(&body)));
	buf_fini(&path);
	buf_fini(&query);
	buf_fini(&body);
	return ok;
}

static bool run(struct advise *c, bool as_json, struct err *err)
{
	struct store_access access = {0};
	struct pg_config config;
	bool ok = process_make_dir(
			  c->cli->config->service.state_dir, 0755, err) &&
		  store_access_open(&access, c->cli, err) &&
		  store_access_pg(c->cli, DB_API, &config, err) &&
		  (as_json ? print_json(c, &config, err)
			   : print_text(c, &config, err));

	/* An unknown domain is the user's word, not a broken input. */
	if (!ok && err->code == ERR_UNSUPPORTED)
		err->code = ERR_CONFIG;
	store_access_close(&access);
	return ok;
}

int cmd_advise(struct cli *cli, int argc, char **argv)
{
	struct advise c = {.cli = cli};
	bool as_json = false;
	const struct arg_option options[] = {
		{"--at", ARG_DAY, &c.at,
			"what was to be said on that day, YYYY-MM-DD, UTC"},
		{"--json", ARG_FLAG, &as_json,
			"answer as GET /api/v1/domains/DOMAIN/rollout"},
	};
	const struct arg_spec spec = {
		.usage = "ruad advise DOMAIN [--at DAY] [--json] [-c FILE]",
		.about = "May the policy of DOMAIN take its next step? The "
			 "verdict, what stands in the\nway, what the step "
			 "costs, and the TXT record to publish.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 1,
	};
	const char **operands;
	struct err err = {0};
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	c.domain = operands[0];
	command_log(cli, "cli");
	advice_options_read(cli, &c.options);
	return run(&c, as_json, &err) ? 0 : command_failed(&err);
}
