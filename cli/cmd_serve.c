/* cmd_serve.c - everything that the configuration enables. */
#include <stdio.h>

#include "base/log.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/supervisor.h"

int cmd_serve(struct cli *cli, int argc, char **argv)
{
	static const struct arg_spec spec = {
		.usage = "ruad serve [-c FILE]",
		.about =
			"Run every service that the configuration enables, "
			"until SIGTERM. SIGHUP reads the\nconfiguration again.",
	};
	struct err err = {0};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "serve");
	if (!process_make_dir(cli->config->service.state_dir, 0755, &err) ||
		!supervisor_run(cli, &err)) {
		log_error("serve_failed", F_ERR(&err));
		return err_exit_code(err.code);
	}
	return 0;
}
