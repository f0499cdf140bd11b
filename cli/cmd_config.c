/* cmd_config.c - check, show or sample the configuration. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"

static int print(struct buf *out)
{
	size_t written = fwrite(out->ptr, 1, out->len, stdout);
	bool ok = written == out->len;

	buf_fini(out);
	return ok ? 0 : 1;
}

int cmd_config(struct cli *cli, int argc, char **argv)
{
	struct arg_spec spec = {
		.usage = "ruad config check|show|sample|help [-c FILE]",
		.about =
			"check reads the configuration and says whether it is "
			"sound; show prints what is in force;\nsample prints a "
			"commented file of every option; help lists them.",
		.min_operands = 1,
		.max_operands = 1,
	};
	const char **operands, *what;
	struct imap_service_config fetches;
	struct buf out = {0};
	struct err err = {0};
	int count, code;

	/* These two need no configuration that is sound. */
	spec.without_config =
		argc > 1 && (strcmp(argv[1], "sample") == 0 ||
				    strcmp(argv[1], "help") == 0 ||
				    strcmp(argv[1], "roff") == 0);
	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	what = operands[0];
	if (strcmp(what, "sample") == 0) {
		config_print_sample(&ruad_schema, &out);
	} else if (strcmp(what, "help") == 0) {
		config_print_help(&ruad_schema, false, &out);
	} else if (strcmp(what, "roff") == 0) {
		config_print_help(&ruad_schema, true, &out);
	} else if (strcmp(what, "show") == 0) {
		config_print_values(&ruad_schema, cli->config, &out);
	} else if (strcmp(what, "check") == 0) {
		fetches = options_imap(cli);
		if (!imap_service_check(&fetches, &err))
			return command_failed(&err);
		buf_printf(&out, "%s: ok\n",
			cli->config_path != NULL ? cli->config_path
						 : "built-in defaults");
	} else {
		fprintf(stderr, "ruad: unknown action \"%s\"\nusage: %s\n",
			what, spec.usage);
		return 2;
	}
	return print(&out);
}
