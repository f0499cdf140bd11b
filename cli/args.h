/* args.h - the arguments of one command, from a table. */
#ifndef CLI_ARGS_H
#define CLI_ARGS_H

#include "cli/options.h"

enum arg_kind { ARG_FLAG, ARG_VALUE, ARG_DAY };

struct arg_option {
	const char *name; /* "--from" */
	enum arg_kind kind;
	void *target;     /* bool *, const char **, struct arg_day * */
	const char *help; /* "DAY  first day" */
};

struct arg_day {
	bool is_set;
	utc_day_t day;
};

struct arg_spec {
	const char *usage; /* "ruad sources DOMAIN [--from DAY] [--to DAY]" */
	const char *about; /* one or two sentences */
	const struct arg_option *options;
	size_t option_count;
	int min_operands, max_operands; /* max -1: any number */
	bool without_config;            /* do not load one */
};

/*
 * args_parse - operands and options of a command; loads the configuration.
 *
 *   operands   receives the operands, argv's own strings, in order
 *   exit_code  receives the code to end with, where false is returned
 *
 * Every command also takes -c FILE, --config FILE and --help. False: help was
 * printed (code 0), or what is wrong was told on stderr (code 2).
 */
MUST_CHECK bool args_parse(struct cli *cli, const struct arg_spec *spec,
	int argc, char **argv, const char ***operands, int *operand_count,
	int *exit_code);

#endif
