/* cmd_backtest.c - what the advice would have been on every past day. */
#include <stdio.h>

#include "cli/advice_options.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "store/query.h"

struct backtest {
	struct cli *cli;
	struct advice_options options;
	struct arg_day from, to;
	struct pg *pg;
	struct buf line;
};

static bool print_line(void *ctx, const struct rollout_verdict *v,
	const struct rollout_frame *frame, struct err *err)
{
	struct backtest *b = ctx;
	struct json_out j;

	buf_reset(&b->line);
	json_init(&j, &b->line);
	rollout_print(v, frame, &j);
	buf_add_char(&b->line, '\n');
	return fwrite(b->line.ptr, 1, b->line.len, stdout) == b->line.len ||
	       err_set_errno(err, ERR_TEMP, "cannot write");
}

static bool test_domain(struct backtest *b, struct str domain, struct err *err)
{
	return advice_backtest(b->pg, domain, &b->options,
		b->from.is_set ? b->from.day : ROLLOUT_ALWAYS,
		b->to.is_set ? b->to.day : ROLLOUT_NEVER, print_line, b, err);
}

/* By name, so that two runs print the same. */
static bool test_all(struct backtest *b, struct err *err)
{
	struct str *names;
	size_t count;

	if (!query_domain_names(b->pg, b->cli->arena, &names, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!test_domain(b, names[i], err))
			return false;
	return true;
}

static bool run(struct backtest *b, const char *domain, struct err *err)
{
	struct store_access access = {0};
	struct pg_config config;
	bool ok;

	if (!store_access_open(&access, b->cli, err))
		return false;
	ok = store_access_pg(b->cli, DB_API, &config, err);
	if (ok) {
		b->pg = pg_new(&config);
		ok = domain ? test_domain(b, str_from(domain), err)
			    : test_all(b, err);
		pg_free(&b->pg);
	}
	store_access_close(&access);
	return ok && (fflush(stdout) == 0 ||
			     err_set_errno(err, ERR_TEMP, "cannot write"));
}

int cmd_backtest(struct cli *cli, int argc, char **argv)
{
	struct backtest b = {.cli = cli};
	const struct arg_option options[] = {
		{"--all", ARG_FLAG, &(bool){false}, "every domain"},
		{"--from", ARG_DAY, &b.from, "DAY  first day that is printed"},
		{"--to", ARG_DAY, &b.to, "DAY  last day"},
	};
	const struct arg_spec spec = {
		.usage = "ruad backtest DOMAIN|--all [--from DAY] [--to DAY]",
		.about = "Print the verdict of every past day as a JSON line: "
			 "from what had arrived\nby then, its own advice "
			 "followed.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.max_operands = 1,
	};
	const char **operands;
	struct err err = {0};
	int count, code;
	bool ok;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	if ((count == 1) == *(bool *)options[0].target) {
		err_set(&err, ERR_CONFIG, "give a DOMAIN or --all");
		return command_failed(&err);
	}
	advice_options_read(cli, &b.options);
	ok = run(&b, count == 1 ? operands[0] : NULL, &err);
	buf_fini(&b.line);
	return ok ? 0 : command_failed(&err);
}
