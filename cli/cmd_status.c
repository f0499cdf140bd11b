/* cmd_status.c - one screen: services, readers, spool, database. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/json_out.h"
#include "cli/commands.h"
#include "cli/serve_state.h"
#include "cli/store_access.h"
#include "cli/terminal.h"
#include "ingest/cell.h"
#include "ingest/cell_state.h"
#include "store/database_state.h"
#include "store/migrate.h"
#include "store/query.h"
#include "store/spool.h"

#define MAX_SERVICES 8
#define MAX_REPORTERS 10

struct status {
	struct serve_line services[MAX_SERVICES];
	size_t service_count;
	bool has_cell; /* an ingest runs */
	unsigned cell; /* enum cell_piece: what its readers are locked into */
	bool has_spool;
	struct spool_depth spool;
	struct database_state ingest[DATABASE_STATE_MAX];
	size_t ingest_count;
	bool has_database;
	struct err database_err; /* why not */
	struct schema_status schema;
	struct store_status store;
	struct reporter_row *reporters;
	size_t reporter_count;
};

/* Never starts anything: a private cluster that is down shows as down. */
static void read_database(const struct cli *cli, struct status *s)
{
	struct pg_config config;
	struct pg *pg;

	if (!store_access_pg(cli, DB_API, &config, &s->database_err))
		return;
	pg = pg_new(&config);
	s->has_database =
		pg_connect(pg, &s->database_err) &&
		migrate_status(pg, &s->schema, &s->database_err) &&
		query_status(pg, &s->store, &s->database_err) &&
		query_reporters(pg, MAX_REPORTERS, cli->arena, &s->reporters,
			&s->reporter_count, &s->database_err);
	pg_free(&pg);
}

static void read_spool(const struct cli *cli, struct status *s)
{
	struct spool *spool = NULL;
	struct err ignored = {0};

	s->has_spool = spool_open(&spool, options_path(cli, "spool"), cli->user,
			       &ignored) &&
		       spool_depth(spool, &s->spool, &ignored);
	spool_close(&spool);
}

static void read_ingest(const struct cli *cli, struct status *s)
{
	int view = database_state_view(options_path(cli, "database.state"));

	s->ingest_count = database_state_read(view, s->ingest);
	if (view >= 0)
		close(view);
}

static void format_time(int64_t t_s, char dst[CLOCK_ISO_SIZE])
{
	if (t_s == 0)
		snprintf(dst, CLOCK_ISO_SIZE, "never");
	else
		clock_format_iso(t_s, dst);
}

/* A piece that is off is named with what it needs. */
static void print_cell(const struct status *s)
{
	struct buf on = {0};

	printf("\nreaders   ");
	if (!s->has_cell) {
		printf("no ingest runs on this state_dir\n");
		return;
	}
	cell_describe(&on, s->cell);
	printf("%s: %.*s\n",
		cell_is_tight(s->cell) ? "locked in" : "NOT LOCKED IN, only",
		STR_ARGS(buf_str(&on)));
	for (unsigned piece = 1; piece <= CELL_ALL; piece <<= 1)
		if (!(s->cell & piece))
			printf("          off: %s, needs %s\n",
				cell_piece_name(piece),
				cell_piece_needs(piece));
	buf_fini(&on);
}

/* How each ingest gets on with the database, and what failed so far. */
static void print_ingest(const struct database_state *i)
{
	printf("ingest    %d: database %s", i->pid, i->is_up ? "up" : "down");
	if (!i->is_up)
		printf(", tried again every %.1f s",
			(double)i->retry_wait_ms / 1000);
	if (i->held > 0)
		printf(", %" PRIu64 " messages held", i->held);
	for (size_t f = 0; f < PG_FAILURE_COUNT; f++)
		if (i->failures[f] > 0)
			printf(", %" PRIu64 " %s errors", i->failures[f],
				pg_failure_name((enum pg_failure)f));
	printf("\n");
}

static void print_text(const struct cli *cli, const struct status *s)
{
	const struct ruad_config *c = cli->config;
	struct table *t = table_new((const char *const[]){
		"SERVICE", ">PID", "STARTED", ">RESTARTS", NULL});
	char when[CLOCK_ISO_SIZE];

	for (size_t i = 0; i < s->service_count; i++) {
		const struct serve_line *l = &s->services[i];

		format_time(l->started_s, when);
		table_cell(t, str_from(l->name));
		table_cell_uint(t, (uint64_t)l->pid);
		table_cell(t, l->pid != 0 ? str_from(when) : STR("down"));
		table_cell_uint(t, l->restarts);
	}
	table_print(t, "no ruad serve runs on this state_dir");
	table_free(&t);

	print_cell(s);
	printf("spool     ");
	if (s->has_spool) {
		format_time(s->spool.oldest_new_s, when);
		printf("%lu new, %lu taken, %lu refused%s%s\n",
			s->spool.new_count, s->spool.taken_count,
			s->spool.refused_count,
			s->spool.new_count > 0 ? ", oldest waits since " : "",
			s->spool.new_count > 0 ? when : "");
	} else {
		printf("cannot be read\n");
	}
	for (size_t i = 0; i < s->ingest_count; i++)
		print_ingest(&s->ingest[i]);
	printf("database  %s",
		c->database.url != NULL ? "own server" : "private cluster");
	if (!s->has_database) {
		printf(", down: %s\n", s->database_err.msg);
		return;
	}
	format_time(s->store.last_arrival_s, when);
	printf(", schema %d of %d\n", s->schema.applied, s->schema.available);
	printf("stored    %lu reports of %lu domains, %lu records, %lu "
	       "duplicates seen; last arrival %s\n",
		s->store.report_count, s->store.domain_count,
		s->store.record_count, s->store.duplicate_count, when);
	if (s->reporter_count == 0)
		return;
	printf("\n");
	t = table_new((const char *const[]){
		"REPORTER", ">REPORTS", "LAST ARRIVAL", NULL});
	for (size_t i = 0; i < s->reporter_count; i++) {
		format_time(s->reporters[i].last_arrival_s, when);
		table_cell(t, s->reporters[i].reporter);
		table_cell_uint(t, s->reporters[i].report_count);
		table_cell(t, str_from(when));
	}
	table_print(t, "");
	table_free(&t);
}

static void json_time(struct json_out *j, const char *key, int64_t t_s)
{
	char when[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, when);
	json_key(j, key);
	json_cstr(j, t_s != 0 ? when : NULL);
}

static void json_uint_member(struct json_out *j, const char *key, uint64_t v)
{
	json_key(j, key);
	json_uint(j, v);
}

static void json_services(struct json_out *j, const struct status *s)
{
	json_key(j, "services");
	json_array_begin(j);
	for (size_t i = 0; i < s->service_count; i++) {
		json_object_begin(j);
		json_key(j, "name");
		json_cstr(j, s->services[i].name);
		json_uint_member(j, "pid", (uint64_t)s->services[i].pid);
		json_time(j, "started", s->services[i].started_s);
		json_uint_member(j, "restarts", s->services[i].restarts);
		json_object_end(j);
	}
	json_array_end(j);
}

/* null where no ingest runs. */
static void json_cell(struct json_out *j, const struct status *s)
{
	json_key(j, "cell");
	if (!s->has_cell) {
		json_cstr(j, NULL);
		return;
	}
	json_object_begin(j);
	json_key(j, "tight");
	json_bool(j, cell_is_tight(s->cell));
	json_key(j, "on");
	json_array_begin(j);
	for (unsigned piece = 1; piece <= CELL_ALL; piece <<= 1)
		if (s->cell & piece)
			json_cstr(j, cell_piece_name(piece));
	json_array_end(j);
	json_key(j, "off");
	json_array_begin(j);
	for (unsigned piece = 1; piece <= CELL_ALL; piece <<= 1)
		if (!(s->cell & piece)) {
			json_object_begin(j);
			json_key(j, "name");
			json_cstr(j, cell_piece_name(piece));
			json_key(j, "needs");
			json_cstr(j, cell_piece_needs(piece));
			json_object_end(j);
		}
	json_array_end(j);
	json_object_end(j);
}

static void json_ingest(struct json_out *j, const struct status *s)
{
	json_key(j, "ingest");
	json_array_begin(j);
	for (size_t i = 0; i < s->ingest_count; i++) {
		const struct database_state *d = &s->ingest[i];

		json_object_begin(j);
		json_uint_member(j, "pid", (uint64_t)d->pid);
		json_key(j, "database_up");
		json_bool(j, d->is_up);
		json_uint_member(
			j, "retry_wait_ms", (uint64_t)d->retry_wait_ms);
		json_uint_member(j, "retries", d->retries);
		json_uint_member(j, "held", d->held);
		json_key(j, "errors");
		json_object_begin(j);
		for (size_t f = 0; f < PG_FAILURE_COUNT; f++)
			json_uint_member(j, pg_failure_name((enum pg_failure)f),
				d->failures[f]);
		json_object_end(j);
		json_object_end(j);
	}
	json_array_end(j);
}

static void json_database(struct json_out *j, const struct status *s)
{
	json_key(j, "database");
	json_object_begin(j);
	json_key(j, "up");
	json_bool(j, s->has_database);
	json_key(j, "reason");
	json_cstr(j, s->has_database ? NULL : s->database_err.msg);
	if (s->has_database) {
		json_uint_member(j, "schema", (uint64_t)s->schema.applied);
		json_uint_member(j, "domains", s->store.domain_count);
		json_uint_member(j, "reports", s->store.report_count);
		json_uint_member(j, "records", s->store.record_count);
		json_uint_member(j, "duplicates", s->store.duplicate_count);
		json_time(j, "last_arrival", s->store.last_arrival_s);
	}
	json_object_end(j);
	json_key(j, "reporters");
	json_array_begin(j);
	for (size_t i = 0; i < s->reporter_count; i++) {
		json_object_begin(j);
		json_key(j, "reporter");
		json_str(j, s->reporters[i].reporter);
		json_uint_member(j, "reports", s->reporters[i].report_count);
		json_time(j, "last_arrival", s->reporters[i].last_arrival_s);
		json_object_end(j);
	}
	json_array_end(j);
}

static void print_json(const struct status *s)
{
	struct buf out = {0};
	struct json_out j;

	json_init(&j, &out);
	json_object_begin(&j);
	json_services(&j, s);
	json_cell(&j, s);
	json_key(&j, "spool");
	json_object_begin(&j);
	json_uint_member(&j, "new", s->spool.new_count);
	json_uint_member(&j, "taken", s->spool.taken_count);
	json_uint_member(&j, "refused", s->spool.refused_count);
	json_time(&j, "oldest_new", s->spool.oldest_new_s);
	json_object_end(&j);
	json_ingest(&j, s);
	json_database(&j, s);
	json_object_end(&j);
	buf_add_char(&out, '\n');
	fwrite(out.ptr, 1, out.len, stdout);
	buf_fini(&out);
}

int cmd_status(struct cli *cli, int argc, char **argv)
{
	bool as_json = false;
	const struct arg_option options[] = {
		{"--json", ARG_FLAG, &as_json, "answer in JSON"},
	};
	const struct arg_spec spec = {
		.usage = "ruad status [--json] [-c FILE]",
		.about = "One screen: services, what the readers are locked "
			 "into, spool depth,\nlast report by reporter, "
			 "database. Exit 1 when the database is "
			 "down.",
		.options = options,
		.option_count = ARRAY_LEN(options),
	};
	struct status s = {0};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "status");
	s.service_count = serve_state_read(options_path(cli, "serve.state"),
		cli->arena, s.services, MAX_SERVICES);
	s.has_cell = cell_state_read(options_path(cli, "cell.state"), &s.cell);
	read_spool(cli, &s);
	read_ingest(cli, &s);
	read_database(cli, &s);
	if (as_json)
		print_json(&s);
	else
		print_text(cli, &s);
	return s.has_database ? 0 : 1;
}
