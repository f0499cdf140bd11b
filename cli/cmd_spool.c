/* cmd_spool.c - what waits, and what was refused and why. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/json_out.h"
#include "cli/commands.h"
#include "cli/spool_ledger.h"
#include "cli/terminal.h"
#include "store/spool.h"

/* The text of a message, shown by `spool show`; the rest is cut off. */
#define SHOW_BYTES 4096

static void add_json(struct json_out *j, const struct spool_listing *l)
{
	const struct spool_envelope *e = &l->message.env;
	char when[CLOCK_ISO_SIZE], client[IP_TEXT_SIZE], via[IP_TEXT_SIZE];

	clock_format_iso(e->arrived_s, when);
	ip_format(&e->client, client);
	ip_format(&e->via, via);
	json_object_begin(j);
	json_key(j, "spool_id");
	json_cstr(j, l->message.id);
	json_key(j, "state");
	json_cstr(j, spool_state_name(l->state));
	json_key(j, "arrived");
	json_cstr(j, when);
	json_key(j, "channel");
	json_str(j, e->channel);
	json_key(j, "client");
	json_cstr(j, client[0] != '\0' ? client : NULL);
	json_key(j, "via");
	json_cstr(j, via[0] != '\0' ? via : NULL);
	json_key(j, "helo");
	json_str(j, e->helo);
	json_key(j, "mail_from");
	json_str(j, e->mail_from);
	json_key(j, "rcpt_to");
	json_str(j, e->rcpt_to);
	json_key(j, "origin");
	json_str(j, e->origin);
	json_key(j, "size_bytes");
	json_uint(j, e->size_bytes);
	json_key(j, "attempts");
	json_uint(j, l->message.attempts);
	json_key(j, "reason");
	json_str(j, l->state == SPOOL_REFUSED ? str_trim(l->reason) : STR_NULL);
	json_object_end(j);
}

static void add_row(struct table *t, const struct spool_listing *l)
{
	const struct spool_envelope *e = &l->message.env;
	char when[CLOCK_ISO_SIZE];

	clock_format_iso(e->arrived_s, when);
	table_cell(t, str_from(l->message.id));
	table_cell(t, str_from(spool_state_name(l->state)));
	table_cell(t, str_from(when));
	table_cell_uint(t, e->size_bytes);
	table_cell(t, e->mail_from.len > 0 ? e->mail_from : STR("<>"));
	table_cell(t, str_trim(l->reason));
}

static int list(struct cli *cli, struct spool *spool, bool as_json)
{
	struct spool_listing *rows;
	struct err err = {0};
	struct buf out = {0};
	struct json_out j;
	struct table *t;
	size_t count;

	t = table_new((const char *const[]){
		"ID", "STATE", "ARRIVED", ">BYTES", "FROM", "REASON", NULL});
	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "messages");
	json_array_begin(&j);
	for (int state = SPOOL_NEW; state <= SPOOL_REFUSED; state++) {
		if (!spool_list(spool, (enum spool_state)state, cli->arena,
			    &rows, &count, &err)) {
			table_free(&t);
			buf_fini(&out);
			return command_failed(&err);
		}
		for (size_t i = 0; i < count; i++) {
			add_json(&j, &rows[i]);
			add_row(t, &rows[i]);
		}
	}
	json_array_end(&j);
	json_object_end(&j);
	buf_add_char(&out, '\n');
	if (as_json)
		fwrite(out.ptr, 1, out.len, stdout);
	else
		table_print(t, "the spool is empty");
	table_free(&t);
	buf_fini(&out);
	return 0;
}

static void show_text(const struct spool_listing *l, int fd)
{
	char text[SHOW_BYTES], when[CLOCK_ISO_SIZE], client[IP_TEXT_SIZE];
	const struct spool_envelope *e = &l->message.env;
	ssize_t n;

	clock_format_iso(e->arrived_s, when);
	ip_format(&e->client, client);
	printf("id: %s\nstate: %s\narrived: %s\nclient: %s\nbytes: %lu\n"
	       "attempts: %u\n",
		l->message.id, spool_state_name(l->state), when, client,
		e->size_bytes, l->message.attempts);
	if (e->via.family != 0) {
		ip_format(&e->via, client);
		printf("via: %s\n", client);
	}
	terminal_print("helo: ", e->helo);
	terminal_print("mail_from: ", e->mail_from);
	terminal_print("rcpt_to: ", e->rcpt_to);
	if (e->origin.ptr)
		terminal_print("origin: ", e->origin);
	if (l->state == SPOOL_REFUSED)
		terminal_print("reason: ", str_trim(l->reason));
	n = pread(fd, text, sizeof(text), 0);
	if (n > 0) {
		printf("\n");
		terminal_print_lines((struct str){text, (size_t)n});
	}
	if ((uint64_t)(n > 0 ? n : 0) < e->size_bytes)
		printf("[cut here; the whole message is in the spool]\n");
}

static int show(
	struct cli *cli, struct spool *spool, const char *id, bool as_json)
{
	enum spool_state state;
	struct spool_listing l;
	struct err err = {0};
	struct buf out = {0};
	struct json_out j;
	int fd;

	/* What has left the spool is in the ledger. */
	if (!spool_locate(spool, id, &state))
		return spool_ledger_show(cli, spool, id, as_json);
	if (!spool_find(spool, id, cli->arena, &l, &fd, &err))
		return command_failed(&err);
	if (as_json) {
		json_init(&j, &out);
		add_json(&j, &l);
		buf_add_char(&out, '\n');
		fwrite(out.ptr, 1, out.len, stdout);
		buf_fini(&out);
	} else {
		show_text(&l, fd);
	}
	close(fd);
	return 0;
}

int cmd_spool(struct cli *cli, int argc, char **argv)
{
	bool as_json = false, is_all = false;
	const struct arg_option options[] = {
		{"--json", ARG_FLAG, &as_json, "answer in JSON"},
		{"--all", ARG_FLAG, &is_all,
			"list the whole ledger, stored messages too"},
	};
	const struct arg_spec spec = {
		.usage = "ruad spool list [--all] | show ID | retry ID | drop "
			 "ID [--json] [-c FILE]",
		.about = "What waits in the spool, and what was refused and "
			 "why. retry reads a refused\nmessage again; drop "
			 "deletes one. show also tells of messages that were "
			 "stored.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 2,
	};
	const char **operands, *what, *id;
	struct spool *spool = NULL;
	struct err err = {0};
	int count, code = 0;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "spool");
	what = operands[0];
	id = operands[1];
	if (!spool_open(&spool, options_path(cli, "spool"), cli->user, &err))
		return command_failed(&err);
	if (strcmp(what, "list") == 0 && id == NULL)
		code = is_all ? spool_ledger_list(cli, spool, as_json)
			      : list(cli, spool, as_json);
	else if (strcmp(what, "show") == 0 && id != NULL)
		code = show(cli, spool, id, as_json);
	else if (strcmp(what, "retry") == 0 && id != NULL)
		code = spool_retry(spool, id, &err) ? 0 : command_failed(&err);
	else if (strcmp(what, "drop") == 0 && id != NULL)
		code = spool_drop(spool, id, &err) ? 0 : command_failed(&err);
	else {
		fprintf(stderr, "usage: %s\n", spec.usage);
		code = 2;
	}
	spool_close(&spool);
	return code;
}
