/* cmd_reparse.c - history through today's readers. */
#include <stdio.h>
#include <unistd.h>

#include "base/json_out.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "ingest/reparse.h"

/* Exit code where work was done, but some inputs were refused. */
#define EXIT_REFUSED 3

static void print_text(const struct reparse_summary *s)
{
	printf("read %lu  unchanged %lu  replaced %lu  stored %lu  kept %lu  "
	       "refused %lu  retried %lu  records %lu  messages %lu\n",
		s->read, s->unchanged, s->replaced, s->stored, s->kept,
		s->refused, s->retried, s->records, s->messages);
}

static void print_json(const struct reparse_summary *s)
{
	const struct {
		const char *name;
		uint64_t value;
	} rows[] = {
		{"read", s->read},
		{"unchanged", s->unchanged},
		{"replaced", s->replaced},
		{"stored", s->stored},
		{"kept", s->kept},
		{"refused", s->refused},
		{"retried", s->retried},
		{"records", s->records},
		{"messages", s->messages},
	};
	struct buf out = {0};
	struct json_out j;

	json_init(&j, &out);
	json_object_begin(&j);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		json_key(&j, rows[i].name);
		json_uint(&j, rows[i].value);
	}
	json_object_end(&j);
	buf_add_char(&out, '\n');
	fwrite(out.ptr, 1, out.len, stdout);
	buf_fini(&out);
}

static int run(
	struct cli *cli, const struct reparse_options *options, bool as_json)
{
	struct pipeline_config pipeline = options_pipeline(cli);
	struct reparse_summary summary = {0};
	struct store_access access = {0};
	struct err err = {0};
	int code;

	if (process_make_dir(cli->config->service.state_dir, 0755, &err) &&
		store_access_open(&access, cli, &err) &&
		store_access_pg(cli, DB_WRITER, &pipeline.writer.pg, &err) &&
		reparse_run(&pipeline, options, &summary, &err)) {
		if (as_json)
			print_json(&summary);
		else
			print_text(&summary);
		code = summary.kept + summary.refused > 0 ? EXIT_REFUSED : 0;
	} else {
		code = command_failed(&err);
	}
	store_access_close(&access);
	return code;
}

int cmd_reparse(struct cli *cli, int argc, char **argv)
{
	bool as_json = false, is_dry_run = false;
	struct arg_day since = {.is_set = false};
	const struct arg_option options[] = {
		{"--since", ARG_DAY, &since,
			"only what arrived on that day or "
			"later, YYYY-MM-DD, UTC"},
		{"--dry-run", ARG_FLAG, &is_dry_run,
			"change nothing, say what would change"},
		{"--json", ARG_FLAG, &as_json, "end with a JSON summary"},
	};
	const struct arg_spec spec = {
		.usage = "ruad reparse [--since DAY] [--dry-run] [--json] "
			 "[-c FILE]",
		.about =
			"Read the messages whose bytes are kept ([retention] "
			"raw) again, with today's\nreaders. A report that comes "
			"out the same stays untouched; one that comes out\n"
			"differently replaces the old one; one refused before "
			"is stored as it arrived; one\nthat is refused now "
			"stays as it is and is named (kept). What was deleted "
			"stays\ndeleted. What this host's spool has refused and "
			"is readable now goes back to ingest\n(retried). "
			"Services may go on meanwhile; what is broken off is "
			"begun anew. Exit 3\nwhere some were kept or refused.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.max_operands = 0,
	};
	struct reparse_options reparse;
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "reparse");
	reparse =
		(struct reparse_options){.since = since.is_set ? since.day : 0,
			.is_dry_run = is_dry_run,
			.show_progress = isatty(STDERR_FILENO) != 0,
			.spool_dir = options_path(cli, "spool"),
			.user = cli->user,
			.hostname = cli->hostname};
	return run(cli, &reparse, as_json);
}
