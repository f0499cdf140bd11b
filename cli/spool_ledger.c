/* spool_ledger.c - the ledger for the terminal: what is settled, too. */
#include "cli/spool_ledger.h"

#include <stdio.h>

#include "api/answer.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "cli/terminal.h"
#include "store/query_intake.h"

#define MAX_ROWS 1000

static int run(struct cli *cli, struct spool *spool, const char *id,
	bool (*act)(const struct pg_config *, struct cli *, struct spool *,
		const char *, struct err *))
{
	struct store_access access = {0};
	struct pg_config config;
	struct err err = {0};
	bool ok;

	ok = process_make_dir(cli->config->service.state_dir, 0755, &err) &&
	     store_access_open(&access, cli, &err) &&
	     store_access_pg(cli, DB_API, &config, &err) &&
	     act(&config, cli, spool, id, &err);
	/* An unknown message is the user's word, not a broken input. */
	if (!ok && err.code == ERR_UNSUPPORTED)
		err.code = ERR_CONFIG;
	store_access_close(&access);
	return ok ? 0 : command_failed(&err);
}

static bool print_answer(const struct pg_config *config, struct cli *cli UNUSED,
	struct spool *spool, const char *id, struct err *err)
{
	struct buf path = {0}, query = {0}, body = {0};
	bool ok;

	buf_add_text(&path, "/api/v1/spool");
	if (id)
		answer_add_segment(&path, id);
	else
		buf_printf(&query, "limit=%d", MAX_ROWS);
	ok = answer_get(&(struct answer_source){.pg = config, .spool = spool},
		buf_str(&path), buf_str(&query), &body, err);
	if (ok)
		printf("%.*s\n", STR_ARGS(buf_str(&body)));
	buf_fini(&path);
	buf_fini(&query);
	buf_fini(&body);
	return ok;
}

static void add_row(struct table *t, const struct intake_row *r)
{
	const struct intake_message *m = &r->message;
	char when[CLOCK_ISO_SIZE];

	clock_format_iso(m->arrival.arrived_s, when);
	table_cell(t, m->arrival.spool_id);
	table_cell(t, str_from(intake_state_name(r->state)));
	table_cell(t, str_from(when));
	table_cell(t, m->arrival.channel);
	table_cell_uint(t, m->size_bytes);
	table_cell(t, m->mail_from.ptr ? m->mail_from : m->origin);
	table_cell(t, r->reason);
}

static bool print_rows(const struct pg_config *config, struct cli *cli,
	struct spool *spool, const char *id UNUSED, struct err *err)
{
	const struct intake_filter all = {.state = -1};
	struct intake_cursor after = {0}, next;
	struct pg *pg = pg_new(config);
	struct intake_row *rows;
	struct table *t;
	size_t count;
	bool ok;

	ok = query_intake_list(pg, spool, &all, &after, MAX_ROWS, cli->arena,
		&rows, &count, &next, err);
	if (ok) {
		t = table_new((const char *const[]){"ID", "STATE", "ARRIVED",
			"CHANNEL", ">BYTES", "FROM", "REASON", NULL});
		for (size_t i = 0; i < count; i++)
			add_row(t, &rows[i]);
		table_print(t, "nothing has come yet");
		table_free(&t);
	}
	pg_free(&pg);
	return ok;
}

static void print_message(const struct intake_row *r)
{
	const struct intake_message *m = &r->message;
	char when[CLOCK_ISO_SIZE], client[IP_TEXT_SIZE];

	clock_format_iso(m->arrival.arrived_s, when);
	ip_format(&m->client, client);
	terminal_print("id: ", m->arrival.spool_id);
	terminal_print("host: ", m->arrival.host);
	printf("state: %s\narrived: %s\nclient: %s\nbytes: %lu\n",
		intake_state_name(r->state), when, client, m->size_bytes);
	terminal_print("channel: ", m->arrival.channel);
	if (m->mail_from.ptr)
		terminal_print("mail_from: ", m->mail_from);
	if (m->origin.ptr)
		terminal_print("origin: ", m->origin);
	if (m->name.ptr)
		terminal_print("name: ", m->name);
	if (r->reason.ptr)
		terminal_print("reason: ", r->reason);
}

static void print_documents(
	const struct intake_document_row *rows, size_t count)
{
	struct table *t = table_new((const char *const[]){
		">NO", "KIND", "STATE", "DOMAIN", "NAME", "REASON", NULL});

	for (size_t i = 0; i < count; i++) {
		const struct intake_document *d = &rows[i].document;

		table_cell_uint(t, d->number);
		table_cell(t, str_from(intake_kind_name(d->kind)));
		table_cell(t, str_from(intake_state_name(d->state)));
		table_cell(t, rows[i].domain);
		table_cell(t, d->name);
		table_cell(t, d->reason);
	}
	printf("\n");
	table_print(t, "no documents");
	table_free(&t);
}

static bool print_one(const struct pg_config *config, struct cli *cli,
	struct spool *spool, const char *id, struct err *err)
{
	struct intake_document_row *documents;
	struct pg *pg = pg_new(config);
	struct intake_row row;
	size_t count;
	bool ok;

	ok = query_intake_find(
		     pg, spool, str_from(id), cli->arena, &row, err) &&
	     query_intake_documents(pg, row.message.arrival.spool_id,
		     row.message.arrival.host, cli->arena, &documents, &count,
		     err);
	if (ok) {
		print_message(&row);
		print_documents(documents, count);
	}
	pg_free(&pg);
	return ok;
}

int spool_ledger_list(struct cli *cli, struct spool *spool, bool as_json)
{
	return run(cli, spool, NULL, as_json ? print_answer : print_rows);
}

int spool_ledger_show(
	struct cli *cli, struct spool *spool, const char *id, bool as_json)
{
	return run(cli, spool, id, as_json ? print_answer : print_one);
}
