/* cmd_db.c - the schema, and the proof that the rollups are exact. */
#include <stdio.h>
#include <string.h>

#include "base/json_out.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "store/distribute.h"
#include "store/migrate.h"
#include "store/retention.h"
#include "store/verify.h"

static void print_json(struct buf *out)
{
	buf_add_char(out, '\n');
	fwrite(out->ptr, 1, out->len, stdout);
	buf_fini(out);
}

static int db_status(struct pg *pg, bool as_json)
{
	struct schema_status status;
	struct err err = {0};
	struct buf out = {0};
	struct json_out j;

	if (!migrate_status(pg, &status, &err))
		return command_failed(&err);
	if (!as_json) {
		printf("schema %d of %d%s\n", status.applied, status.available,
			status.is_newer ? ", newer than this program" : "");
		return 0;
	}
	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "applied");
	json_int(&j, status.applied);
	json_key(&j, "available");
	json_int(&j, status.available);
	json_object_end(&j);
	print_json(&out);
	return 0;
}

static int db_verify(struct pg *pg, bool as_json)
{
	struct verify_result r;
	struct err err = {0};
	struct buf out = {0};
	struct json_out j;

	if (!verify_rollups(pg, &r, &err))
		return command_failed(&err);
	if (as_json) {
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
		print_json(&out);
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

static int db_purge(struct pg *pg, const struct cli *cli, bool as_json)
{
	struct retention_result r = {.failure_reports = 0};
	struct buf out = {0};
	struct err err = {0};
	struct json_out j;
	bool is_done = false;

	while (!is_done)
		if (!retention_step(
			    pg, &cli->config->retention, &r, &is_done, &err))
			return command_failed(&err);
	if (!as_json) {
		printf("%lu failure reports deleted\n", r.failure_reports);
		return 0;
	}
	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "failure_reports");
	json_uint(&j, r.failure_reports);
	json_object_end(&j);
	print_json(&out);
	return 0;
}

static int db_distribute(struct pg *pg, bool as_json)
{
	struct distribute_result r;
	struct buf out = {0};
	struct err err = {0};
	struct json_out j;

	if (!distribute_schema(pg, &r, &err))
		return command_failed(&err);
	if (!as_json) {
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
	print_json(&out);
	return 0;
}

static int act(
	struct pg *pg, const struct cli *cli, const char *what, bool as_json)
{
	if (strcmp(what, "verify") == 0)
		return db_verify(pg, as_json);
	if (strcmp(what, "purge") == 0)
		return db_purge(pg, cli, as_json);
	if (strcmp(what, "distribute") == 0)
		return db_distribute(pg, as_json);
	/* Opening has applied what was missing; init and migrate ask for no
	 * more. */
	return db_status(pg, as_json);
}

static int run(struct cli *cli, const char *what, bool as_json)
{
	struct store_access access = {0};
	struct pg_config config;
	struct err err = {0};
	struct pg *pg = NULL;
	int code;

	if (!process_make_dir(cli->config->service.state_dir, 0755, &err) ||
		!store_access_open(&access, cli, &err))
		return command_failed(&err);
	if (!store_access_pg(cli, DB_OWNER, &config, &err)) {
		code = command_failed(&err);
	} else {
		pg = pg_new(&config);
		code = act(pg, cli, what, as_json);
	}
	pg_free(&pg);
	store_access_close(&access);
	return code;
}

int cmd_db(struct cli *cli, int argc, char **argv)
{
	static const char *const actions[] = {"init", "migrate", "status",
		"verify", "purge", "distribute", NULL};
	bool as_json = false;
	const struct arg_option options[] = {
		{"--json", ARG_FLAG, &as_json, "answer in JSON"},
	};
	const struct arg_spec spec = {
		.usage = "ruad db init|migrate|status|verify|purge|distribute "
			 "[--json] [-c FILE]",
		.about = "init and migrate bring the schema up to date; status "
			 "shows where it is;\nverify recomputes the rollups "
			 "from the rows and compares (exit 1 on a difference); "
			 "purge deletes what is\npast the times of [retention] "
			 "now; distribute\nspreads the tables over the nodes "
			 "of Citus by policy domain.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 1,
	};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "db");
	for (size_t i = 0; actions[i] != NULL; i++)
		if (strcmp(operands[0], actions[i]) == 0)
			return run(cli, operands[0], as_json);
	fprintf(stderr, "ruad: unknown action \"%s\"\nusage: %s\n", operands[0],
		spec.usage);
	return 2;
}
