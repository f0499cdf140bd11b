/* cmd_domain.c - the policy domains that are ours. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/json_out.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "cli/terminal.h"
#include "dmarc/domain.h"
#include "store/domain_stock.h"

struct domain_command {
	struct cli *cli;
	struct pg *pg;
	const struct config_list *own;
	struct str domain; /* normalised */
	bool as_json, is_yes;
};

/* --- list ---------------------------------------------------------------- */

static void list_json(const struct domain_stock *items, size_t count)
{
	char when[CLOCK_ISO_SIZE];
	struct buf out = {0};
	struct json_out j;

	json_init(&j, &out);
	json_object_begin(&j);
	json_key(&j, "domains");
	json_array_begin(&j);
	for (size_t i = 0; i < count; i++) {
		clock_format_iso(items[i].known_since_s, when);
		json_object_begin(&j);
		json_key(&j, "domain");
		json_str(&j, items[i].domain);
		json_key(&j, "known_since");
		json_cstr(&j, when);
		json_key(&j, "reports");
		json_uint(&j, items[i].reports);
		json_key(&j, "failure_reports");
		json_uint(&j, items[i].failure_reports);
		json_key(&j, "tls_reports");
		json_uint(&j, items[i].tls_reports);
		json_object_end(&j);
	}
	json_array_end(&j);
	json_object_end(&j);
	buf_add_char(&out, '\n');
	fwrite(out.ptr, 1, out.len, stdout);
	buf_fini(&out);
}

static void list_text(const struct domain_stock *items, size_t count)
{
	char when[CLOCK_ISO_SIZE];
	struct table *t = table_new((const char *const[]){
		"DOMAIN", "KNOWN SINCE", ">REPORTS", ">FAILURE", ">TLS", NULL});

	for (size_t i = 0; i < count; i++) {
		clock_format_iso(items[i].known_since_s, when);
		table_cell(t, items[i].domain);
		table_cell(t, str_from(when));
		table_cell_uint(t, items[i].reports);
		table_cell_uint(t, items[i].failure_reports);
		table_cell_uint(t, items[i].tls_reports);
	}
	table_print(t, "no domain is known yet");
	table_free(&t);
}

static bool list(struct domain_command *d, struct err *err)
{
	struct domain_stock *items;
	size_t count;

	if (!domain_stock_list(d->pg, d->cli->arena, &items, &count, err))
		return false;
	if (d->as_json)
		list_json(items, count);
	else
		list_text(items, count);
	return true;
}

/* --- add ----------------------------------------------------------------- */

static bool add(struct domain_command *d, struct err *err)
{
	bool is_new;

	if (d->own->count > 0 && !domain_is_within(d->own, d->domain))
		return err_set(err, ERR_CONFIG,
			"[domains] own is set and does not hold \"%.*s\": its "
			"reports would be refused; add it there",
			STR_ARGS(d->domain));
	if (!domain_stock_add(d->pg, d->domain, &is_new, err))
		return false;
	printf("%.*s %s\n", STR_ARGS(d->domain),
		is_new ? "is known now" : "was known already");
	return true;
}

/* --- remove -------------------------------------------------------------- */

/* Nobody deletes a domain by a slip: not without a word, and not unasked. */
static bool confirm(const struct domain_command *d, struct err *err)
{
	char answer[16] = "";

	if (d->is_yes)
		return true;
	if (!isatty(STDIN_FILENO))
		return err_set(err, ERR_CONFIG,
			"remove deletes all reports of %.*s: say --yes",
			STR_ARGS(d->domain));
	fprintf(stderr, "Delete all reports of %.*s and their sums? [y/N] ",
		STR_ARGS(d->domain));
	if (fgets(answer, sizeof(answer), stdin) &&
		(strcmp(answer, "y\n") == 0 || strcmp(answer, "yes\n") == 0))
		return true;
	return err_set(err, ERR_CONFIG, "nothing was deleted");
}

static void show_progress(uint64_t reports, bool is_over)
{
	if (isatty(STDERR_FILENO))
		fprintf(stderr, is_over ? "\r\033[K" : "\r%lu reports deleted",
			reports);
}

static bool remove_domain(struct domain_command *d, struct err *err)
{
	uint64_t reports = 0;
	bool is_done = false;

	if (!confirm(d, err))
		return false;
	while (!is_done) {
		if (!domain_stock_remove(
			    d->pg, d->domain, &reports, &is_done, err)) {
			/* The user's word, not a broken input. */
			if (err->code == ERR_UNSUPPORTED)
				err->code = ERR_CONFIG;
			return false;
		}
		show_progress(reports, is_done);
	}
	printf("%.*s is gone, with %lu aggregate reports\n",
		STR_ARGS(d->domain), reports);
	if (d->own->count == 0)
		printf("reports to come make it known again, unless [domains] "
		       "own is set without it\n");
	return true;
}

/* --- the command --------------------------------------------------------- */

static const struct domain_action {
	const char *name;
	bool (*run)(struct domain_command *d, struct err *err);
	int operands;
} actions[] = {
	{"list", list, 1},
	{"add", add, 2},
	{"remove", remove_domain, 2},
};

static int run(struct domain_command *d, const struct domain_action *action)
{
	struct store_access access = {0};
	struct pg_config config;
	struct err err = {0};
	bool ok;

	ok = process_make_dir(d->cli->config->service.state_dir, 0755, &err) &&
	     store_access_open(&access, d->cli, &err) &&
	     store_access_pg(d->cli, DB_WRITER, &config, &err);
	if (ok) {
		d->pg = pg_new(&config);
		ok = action->run(d, &err);
		pg_free(&d->pg);
	}
	store_access_close(&access);
	return ok ? 0 : command_failed(&err);
}

static const struct domain_action *find_action(const char *name, int operands)
{
	for (size_t i = 0; i < ARRAY_LEN(actions); i++)
		if (strcmp(name, actions[i].name) == 0 &&
			operands == actions[i].operands)
			return &actions[i];
	return NULL;
}

static bool set_domain(struct domain_command *d, const char *text)
{
	const size_t size = 256;
	char *dst = arena_alloc(d->cli->arena, size);
	bool was_address = false;

	if (dst == NULL)
		base_oom();
	if (domain_normalise(
		    str_from(text), dst, size, &d->domain, &was_address) &&
		!was_address)
		return true;
	fprintf(stderr, "ruad: \"%s\" is not a domain\n", text);
	return false;
}

int cmd_domain(struct cli *cli, int argc, char **argv)
{
	struct domain_command d = {.cli = cli};
	const struct arg_option options[] = {
		{"--json", ARG_FLAG, &d.as_json, "answer in JSON (list)"},
		{"--yes", ARG_FLAG, &d.is_yes, "do not ask (remove)"},
	};
	const struct arg_spec spec = {
		.usage = "ruad domain list | add DOMAIN | remove DOMAIN "
			 "[--json] [--yes] [-c FILE]",
		.about =
			"The policy domains that are known. A domain gets known "
			"by its first report: any\ndomain while [domains] own "
			"is empty and there are fewer than max_domains, else\n"
			"those of own and below. add makes one known before, "
			"beyond max_domains too;\nremove deletes it with all "
			"that is stored of it, step by step: what is broken\n"
			"off is taken up by the next remove.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 2,
	};
	const struct domain_action *action;
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "domain");
	d.own = &cli->config->domains.own;
	action = find_action(operands[0], count);
	if (action == NULL) {
		fprintf(stderr, "usage: %s\n", spec.usage);
		return 2;
	}
	if (count > 1 && !set_domain(&d, operands[1]))
		return 2;
	return run(&d, action);
}
