/* cmd_import.c - import and parse: the readers over files. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/json_out.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "ingest/import.h"

/* Exit code where work was done, but some inputs were refused. */
#define EXIT_REFUSED 3

static void print_summary(const struct import_summary *s, bool as_json)
{
	struct buf out = {0};
	struct json_out j;

	if (!as_json) {
		printf("stored %lu  duplicates %lu  refused %lu  records %lu  "
		       "messages %lu\n",
			s->stored, s->duplicates, s->refused, s->records,
			s->messages);
		return;
	}
	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "stored");
	json_uint(&j, s->stored);
	json_key(&j, "duplicates");
	json_uint(&j, s->duplicates);
	json_key(&j, "refused");
	json_uint(&j, s->refused);
	json_key(&j, "records");
	json_uint(&j, s->records);
	json_key(&j, "messages");
	json_uint(&j, s->messages);
	json_key(&j, "refusals");
	buf_add_str(
		&out, s->refusals.len > 0 ? buf_str(&s->refusals) : STR("[]"));
	buf_add_text(&out, "}\n");
	fwrite(out.ptr, 1, out.len, stdout);
	buf_fini(&out);
}

static int import(struct cli *cli, const struct import_options *options)
{
	struct pipeline_config pipeline = options_pipeline(cli);
	struct import_summary summary = {0};
	struct store_access access = {0};
	struct err err = {0};
	int code;

	if (process_make_dir(cli->config->service.state_dir, 0755, &err) &&
		store_access_open(&access, cli, &err) &&
		store_access_pg(cli, DB_WRITER, &pipeline.writer.pg, &err) &&
		import_run(&pipeline, options, &summary, &err)) {
		print_summary(&summary, options->keep_refusals);
		code = summary.refused > 0 ? EXIT_REFUSED : 0;
	} else {
		code = command_failed(&err);
	}
	buf_fini(&summary.refusals);
	store_access_close(&access);
	return code;
}

int cmd_import(struct cli *cli, int argc, char **argv)
{
	bool as_json = false, is_trusted = false;
	const struct arg_option options[] = {
		{"--json", ARG_FLAG, &as_json, "end with a JSON summary"},
		{"--trusted", ARG_FLAG, &is_trusted,
			"vouch for these reports; who said so is kept"},
	};
	const struct arg_spec spec = {
		.usage = "ruad import [--json] [--trusted] [-c FILE] PATH...",
		.about = "Store reports from files, folders, mbox, Maildir or "
			 "- (standard input).\nFiles are read in place; exit 3 "
			 "when some were refused.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = -1,
	};
	struct import_options import_options = {0};
	const char **paths, *who;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &paths, &count, &code))
		return code;
	command_log(cli, "import");
	who = getlogin();
	if (who == NULL)
		who = arena_printf(cli->arena, "uid %u", (unsigned)getuid());
	import_options = (struct import_options){
		.paths = paths,
		.path_count = (size_t)count,
		.trusted_by = is_trusted ? who : NULL,
		.hostname = cli->hostname,
		.show_progress = isatty(STDERR_FILENO) != 0,
		.keep_refusals = as_json,
	};
	return import(cli, &import_options);
}

int cmd_parse(struct cli *cli, int argc, char **argv)
{
	const char *format_name = "json";
	const struct arg_option options[] = {
		{"--format", ARG_VALUE, &format_name, "json (default) or csv"},
	};
	const struct arg_spec spec = {
		.usage = "ruad parse [--format json|csv] [-c FILE] PATH...",
		.about = "Read reports without a database: one JSON line a "
			 "report, or one CSV row a record.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = -1,
	};
	struct import_options import_options = {0};
	struct pipeline_config pipeline;
	struct err err = {0};
	uint64_t refused = 0;
	const char **paths;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &paths, &count, &code))
		return code;
	command_log(cli, "parse");
	if (strcmp(format_name, "json") != 0 &&
		strcmp(format_name, "csv") != 0) {
		err_set(&err, ERR_CONFIG, "unknown format \"%s\": json or csv",
			format_name);
		return command_failed(&err);
	}
	pipeline = options_pipeline(cli);
	import_options.paths = paths;
	import_options.path_count = (size_t)count;
	import_options.hostname = cli->hostname;
	if (!parse_run(&pipeline, &import_options,
		    format_name[0] == 'j' ? PARSE_JSON : PARSE_CSV,
		    STDOUT_FILENO, &refused, &err))
		return command_failed(&err);
	return refused > 0 ? EXIT_REFUSED : 0;
}
