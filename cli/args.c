#include "cli/args.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "base/process.h"

#define DEFAULT_CONFIG "/etc/ruad/ruad.conf"

static void print_help(const struct arg_spec *spec)
{
	printf("usage: %s\n\n%s\n", spec->usage, spec->about);
	printf("\noptions:\n");
	for (size_t i = 0; i < spec->option_count; i++)
		printf("  %-12s %s\n", spec->options[i].name,
			spec->options[i].help);
	printf("  %-12s %s\n", "-c FILE",
		"configuration (default " DEFAULT_CONFIG " where it exists)");
	printf("  %-12s %s\n", "--help", "this text");
}

enum args_outcome { ARGS_RUN, ARGS_DONE, ARGS_WRONG };

static enum args_outcome wrong(
	const struct arg_spec *spec, const char *what, const char *arg)
{
	fprintf(stderr, "ruad: %s%s%s%s\nusage: %s\n", what,
		arg != NULL ? " \"" : "", arg != NULL ? arg : "",
		arg != NULL ? "\"" : "", spec->usage);
	return ARGS_WRONG;
}

/* The account of the services: as root never root itself. */
static const char *service_user(const struct ruad_config *c)
{
	struct err ignored = {0};
	uid_t uid;
	gid_t gid;

	if (geteuid() != 0)
		return NULL;
	if (c->service.user != NULL)
		return c->service.user;
	return process_user_ids("ruad", &uid, &gid, &ignored) ? "ruad"
							      : "nobody";
}

static bool load_config(struct cli *cli)
{
	char name[256] = "localhost";
	struct err err = {0};
	struct stat st;
	void *root;

	if (cli->config_path == NULL && stat(DEFAULT_CONFIG, &st) == 0)
		cli->config_path = DEFAULT_CONFIG;
	if (!config_load(
		    &ruad_schema, cli->config_path, cli->arena, &root, &err)) {
		fprintf(stderr, "ruad: %s\n", err.msg);
		return false;
	}
	cli->config = root;
	gethostname(name, sizeof(name) - 1);
	cli->hostname = cli->config->service.hostname;
	if (cli->hostname == NULL)
		cli->hostname = arena_copy_cstr(cli->arena, name);
	cli->user = service_user(cli->config);
	return true;
}

static bool set_option(const struct arg_option *o, const char *value)
{
	struct arg_day *day;

	switch (o->kind) {
	case ARG_FLAG:
		*(bool *)o->target = true;
		return true;
	case ARG_VALUE:
		*(const char **)o->target = value;
		return true;
	case ARG_DAY:
		day = o->target;
		day->is_set = true;
		return clock_parse_day(str_from(value), &day->day);
	}
	return false;
}

static const struct arg_option *find_option(
	const struct arg_spec *spec, const char *name, size_t len)
{
	for (size_t i = 0; i < spec->option_count; i++)
		if (strlen(spec->options[i].name) == len &&
			memcmp(spec->options[i].name, name, len) == 0)
			return &spec->options[i];
	return NULL;
}

/* One argument that begins with '-'; *i moves past a value it takes. */
static enum args_outcome take_option(struct cli *cli,
	const struct arg_spec *spec, int argc, char **argv, int *i)
{
	const char *arg = argv[*i], *value = strchr(arg, '=');
	size_t len = value != NULL ? (size_t)(value - arg) : strlen(arg);
	const struct arg_option *o;
	bool is_config;

	if (strcmp(arg, "--help") == 0 || strcmp(arg, "-h") == 0) {
		print_help(spec);
		return ARGS_DONE;
	}
	is_config = strcmp(arg, "-c") == 0 ||
		    (len == 8 && memcmp(arg, "--config", 8) == 0);
	o = is_config ? NULL : find_option(spec, arg, len);
	if (!is_config && o == NULL)
		return wrong(spec, "unknown option", arg);
	if (value != NULL)
		value++;
	else if (is_config || o->kind != ARG_FLAG) {
		if (*i + 1 >= argc)
			return wrong(spec, "a value is missing after", arg);
		value = argv[++*i];
	}
	if (is_config)
		cli->config_path = value;
	else if (!set_option(o, value))
		return wrong(spec, "not a day (YYYY-MM-DD):", value);
	return ARGS_RUN;
}

static enum args_outcome take_all(struct cli *cli, const struct arg_spec *spec,
	int argc, char **argv, const char **operands, int *operand_count)
{
	enum args_outcome outcome;
	bool only_operands = false;
	int count = 0;

	*operands =
		arena_alloc_array(cli->arena, (size_t)argc + 1, sizeof(char *));
	if (*operands == NULL)
		base_oom();
	for (int i = 1; i < argc; i++) {
		if (!only_operands && strcmp(argv[i], "--") == 0) {
			only_operands = true;
		} else if (!only_operands && argv[i][0] == '-' &&
			   argv[i][1] != '\0') {
			outcome = take_option(cli, spec, argc, argv, &i);
			if (outcome != ARGS_RUN)
				return outcome;
		} else {
			operands[count++] = argv[i];
		}
	}
	if (count < spec->min_operands)
		return wrong(spec, "an argument is missing", NULL);
	if (spec->max_operands >= 0 && count > spec->max_operands)
		return wrong(spec,
			"one argument too many:", operands[spec->max_operands]);
	*operand_count = count;
	return ARGS_RUN;
}

bool args_parse(struct cli *cli, const struct arg_spec *spec, int argc,
	char **argv, const char ***operands, int *operand_count, int *exit_code)
{
	const char **found =
		arena_alloc_array(cli->arena, (size_t)argc + 1, sizeof(char *));
	enum args_outcome outcome;

	if (found == NULL)
		base_oom();
	outcome = take_all(cli, spec, argc, argv, found, operand_count);
	if (outcome == ARGS_RUN && !spec->without_config && !load_config(cli))
		outcome = ARGS_WRONG;
	*operands = found;
	*exit_code = outcome == ARGS_WRONG ? 2 : 0;
	return outcome == ARGS_RUN;
}
