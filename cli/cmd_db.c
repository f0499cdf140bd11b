/* cmd_db.c - the schema, and the proof that the rollups are exact. */
#include <stdio.h>
#include <string.h>

#include "base/process.h"
#include "cli/cmd_db_private.h"
#include "cli/store_access.h"
#include "store/distribute.h"
#include "store/verify.h"

void db_print_json(struct buf *out)
{
	buf_add_char(out, '\n');
	fwrite(out->ptr, 1, out->len, stdout);
	buf_fini(out);
}

static int db_verify(const struct db_call *call)
{
	struct verify_result r;
	struct err err = {0};
	struct buf out = {0};
	struct json_out j;

	if (!verify_rollups(call->pg, &r, &err))
		return command_failed(&err);
	if (call->as_json) {
		json_init(&j, &out);
		json_object_begin(&j);
		json_key(&j, "domains");
		json_uint(&j, r.domain_count);
		json_key(&j, "records");
		json_uint(&j, r.record_count);
		json_key(&j, "messages");
		json_uint(&j, r.message_count);
		json_key(&j, "differences");
		json_uint(&j, r.difference_count);
		json_key(&j, "first_difference");
		json_cstr(
			&j, r.difference_count > 0 ? r.first_difference : NULL);
		json_object_end(&j);
		db_print_json(&out);
	} else if (r.difference_count == 0) {
		printf("rollups equal the rows: %lu domains, %lu records, %lu "
		       "messages\n",
			r.domain_count, r.record_count, r.message_count);
	} else {
		printf("%lu differences, the first: %s\n", r.difference_count,
			r.first_difference);
	}
	return r.difference_count == 0 ? 0 : 1;
}

static int db_distribute(const struct db_call *call)
{
	struct distribute_result r;
	struct buf out = {0};
	struct err err = {0};
	struct json_out j;

	if (!distribute_schema(call->pg, &r, &err))
		return command_failed(&err);
	if (!call->as_json) {
		printf("%u tables spread by policy domain, %u on every node; "
		       "%u of them new\n",
			r.spread, r.reference, r.changed);
		return 0;
	}
	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "spread");
	json_uint(&j, r.spread);
	json_key(&j, "reference");
	json_uint(&j, r.reference);
	json_key(&j, "changed");
	json_uint(&j, r.changed);
	json_object_end(&j);
	db_print_json(&out);
	return 0;
}

static const struct action {
	const char *name;
	int (*run)(const struct db_call *call);
	bool is_look; /* the schema stays as it is */
} actions[] = {
	/* clang-format off */
	/* Opening has applied what was missing; these ask for no more. */
	{ "init",       db_status,     false },
	{ "migrate",    db_status,     false },
	{ "status",     db_status,     true },
	{ "verify",     db_verify,     false },
	{ "purge",      db_purge,      false },
	{ "rebuild",    db_rebuild,    false },
	{ "describe",   db_describe,   false },
	{ "distribute", db_distribute, false },
	/* clang-format on */
};

static int run(struct db_call *call, const struct action *action)
{
	struct cli *cli = call->cli;
	struct store_access access = {0};
	struct pg_config config;
	struct err err = {0};
	int code;

	if (!process_make_dir(cli->config->service.state_dir, 0755, &err) ||
		!(action->is_look ? store_access_join(&access, cli, &err)
				  : store_access_open(&access, cli, &err)))
		return command_failed(&err);
	if (!store_access_pg(cli, DB_OWNER, &config, &err)) {
		code = command_failed(&err);
	} else {
		call->pg = pg_new(&config);
		code = action->run(call);
	}
	pg_free(&call->pg);
	store_access_close(&access);
	return code;
}

int cmd_db(struct cli *cli, int argc, char **argv)
{
	struct db_call call = {.cli = cli};
	const struct arg_option options[] = {
		{"--json", ARG_FLAG, &call.as_json, "answer in JSON"},
		{"--dry-run", ARG_FLAG, &call.is_dry_run,
			"with purge: say what would go"},
	};
	const struct arg_spec spec = {
		.usage = "ruad db "
			 "init|migrate|status|verify|purge|rebuild|describe|"
			 "distribute [DOMAIN] [--dry-run] [--json] [-c FILE]",
		.about =
			"init and migrate bring the schema up to date; status "
			"shows where it is and what\nthe tables hold; verify "
			"recomputes the rollups from the rows and compares "
			"(exit 1 on a\ndifference); purge deletes what is past "
			"the times of [retention] now; rebuild makes\nall "
			"rollups, or those of DOMAIN, anew from the rows; "
			"describe tells of all tables\nand columns; distribute "
			"spreads the tables over the nodes of Citus by policy\n"
			"domain.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 2,
	};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "db");
	call.domain = count > 1 ? operands[1] : NULL;
	for (size_t i = 0; i < ARRAY_LEN(actions); i++)
		if (strcmp(operands[0], actions[i].name) == 0 &&
			(count == 1 || actions[i].run == db_rebuild))
			return run(&call, &actions[i]);
	fprintf(stderr, "ruad: unknown action \"%s%s%s\"\nusage: %s\n",
		operands[0], count > 1 ? " " : "", count > 1 ? operands[1] : "",
		spec.usage);
	return 2;
}
