/* cmd_source.c - the owner's word on sources, and what is known of them. */
#include <stdio.h>
#include <string.h>

#include "api/answer.h"
#include "base/process.h"
#include "cli/advice_options.h"
#include "cli/commands.h"
#include "cli/inventory.h"
#include "cli/source_show.h"
#include "cli/store_access.h"
#include "cli/terminal.h"
#include "cli/view.h"
#include "dmarc/domain.h"
#include "dmarc/owner_source.h"
#include "store/domain_stock.h"
#include "store/owner_word.h"

struct source_command {
	struct cli *cli;
	const char *note; /* NULL: none */
	bool as_json, add_domains;
	const char **operands; /* the action first */
	struct str domain;     /* normalised */
	struct pg_config config;
	struct pg *pg;
};

/* --- the domain -------------------------------------------------------------- */

static bool read_domain(
	struct source_command *s, const char *text, struct err *err)
{
	const size_t size = LIMIT_DOMAIN_BYTES + 1;
	char *dst = arena_alloc(s->cli->arena, size);
	bool was_address = false;

	if (dst == NULL)
		base_oom();
	if (domain_normalise(
		    str_from(text), dst, size, &s->domain, &was_address) &&
		!was_address)
		return true;
	return err_set(err, ERR_CONFIG, "\"%.80s\" is not a domain", text);
}

static const char *nearest_domain(struct source_command *s)
{
	struct domain_stock *items;
	struct err ignored;
	const char **names;
	size_t count;

	if (!domain_stock_list(s->pg, s->cli->arena, &items, &count, &ignored))
		return NULL;
	names = arena_alloc_array(
		s->cli->arena, count + 1, sizeof(const char *));
	if (names == NULL)
		base_oom();
	for (size_t i = 0; i < count; i++)
		names[i] = items[i].domain.ptr;
	return config_nearest(s->domain, names, count);
}

static bool check_domain(struct source_command *s, struct err *err)
{
	const char *nearest;

	if (query_domain_exists(s->pg, s->domain, err))
		return true;
	if (err->code != ERR_UNSUPPORTED)
		return false;
	nearest = nearest_domain(s);
	if (nearest == NULL)
		return err_set(err, ERR_CONFIG,
			"no domain \"%.*s\" is known; `ruad domain add` makes "
			"one known before its first report",
			STR_ARGS(s->domain));
	return err_set(err, ERR_CONFIG,
		"no domain \"%.*s\" is known; is \"%s\" meant?",
		STR_ARGS(s->domain), nearest);
}

/* --- set --------------------------------------------------------------------- */

static void print_word(
	const struct source_command *s, const struct owner_word *w)
{
	printf("%.*s: %s %.*s is %s now, says %.*s\n", STR_ARGS(s->domain),
		owner_match_name(w->match), STR_ARGS(w->value),
		owner_name(w->owner), STR_ARGS(w->said_by));
}

static bool read_word(
	struct source_command *s, struct owner_word *w, struct err *err)
{
	struct owner_source source;
	bool ok;

	w->note = str_from(s->note);
	ok = owner_source_parse(&source, str_from(s->operands[2]), err) &&
	     owner_word_parse(str_from(s->operands[3]), &w->owner, err) &&
	     owner_note_check(&w->note, err);
	if (!ok) {
		/* The user's word, not a broken input. */
		err->code = ERR_CONFIG;
		return false;
	}
	w->match = source.match;
	return arena_copy_str(
		       s->cli->arena, str_from(source.value), &w->value) ||
	       err_set(err, ERR_LIMIT, "command memory is full");
}

static bool set(struct source_command *s, struct err *err)
{
	struct owner_word w = {.domain = s->domain,
		.said_by = str_from(inventory_account(s->cli)),
		.is_dated = true,
		.said_at_s = clock_now_s()};
	uint64_t added;

	if (!read_word(s, &w, err) || !check_domain(s, err) ||
		!owner_word_add(s->pg, &w, 1, &added, err))
		return false;
	print_word(s, &w);
	return true;
}

/* --- log --------------------------------------------------------------------- */

static void add_word(struct table *t, const struct owner_word *w)
{
	char when[CLOCK_ISO_SIZE];

	clock_format_iso(w->said_at_s, when);
	table_cell(t, str_from(when));
	table_cell(t, w->said_by);
	table_cell(t, str_from(owner_match_name(w->match)));
	table_cell(t, w->value);
	table_cell(t, str_from(owner_name(w->owner)));
	table_cell(t, w->note);
}

static bool log_text(struct source_command *s, struct err *err)
{
	const struct owner_word_cursor newest = {.is_set = false};
	struct owner_word *words;
	struct table *t;
	size_t count;

	if (!check_domain(s, err) ||
		!owner_word_page(s->pg, s->domain, &newest, VIEW_MAX_ROWS,
			s->cli->arena, &words, &count, err))
		return false;
	t = table_new((const char *const[]){
		"TIME", "WHO", "MATCH", "SOURCE", "OWNER", "NOTE", NULL});
	for (size_t i = 0; i < count; i++)
		add_word(t, &words[i]);
	table_print(t, "nothing has been said of its sources yet");
	table_free(&t);
	if (count == VIEW_MAX_ROWS)
		printf("only the newest %d are shown\n", VIEW_MAX_ROWS);
	return true;
}

/* What the API answers about a list of the domain, or one thing in it. */
static bool print_answer(struct source_command *s, const char *list,
	const char *item, const char *query, struct err *err)
{
	struct buf path = {0}, body = {0};
	struct advice_options advice;
	bool ok;

	advice_options_read(s->cli, &advice);
	buf_printf(&path, "/api/v1/domains/%.*s/%s", STR_ARGS(s->domain), list);
	if (item != NULL)
		answer_add_segment(&path, item);
	ok = answer_get(
		&(struct answer_source){.pg = &s->config, .advice = &advice},
		buf_str(&path), str_from(query), &body, err);
	if (ok)
		printf("%.*s\n", STR_ARGS(buf_str(&body)));
	buf_fini(&path);
	buf_fini(&body);
	return ok;
}

static bool log_json(struct source_command *s, struct err *err)
{
	char limit[32];

	snprintf(limit, sizeof(limit), "limit=%d", VIEW_MAX_ROWS);
	return print_answer(s, "owners", NULL, limit, err);
}

static bool show_log(struct source_command *s, struct err *err)
{
	return s->as_json ? check_domain(s, err) && log_json(s, err)
			  : log_text(s, err);
}

/* --- show -------------------------------------------------------------------- */

static bool show(struct source_command *s, struct err *err)
{
	const char *source = s->operands[2];
	bool ok;

	if (!check_domain(s, err))
		return false;
	ok = s->as_json ? print_answer(s, "sources", source, NULL, err)
			: source_show(s->cli, s->pg, s->domain, source, err);
	/* A source that never sent is the user's word, not a broken input. */
	if (!ok && err->code == ERR_UNSUPPORTED)
		err->code = ERR_CONFIG;
	return ok;
}

/* --- the command ------------------------------------------------------------- */

static const struct source_action {
	const char *name;
	bool (*run)(struct source_command *s, struct err *err);
	enum db_role role;
	int operands;
} actions[] = {
	{"set", set, DB_WRITER, 4},
	{"log", show_log, DB_API, 2},
	{"show", show, DB_API, 3},
};

static bool open_and_run(struct source_command *s,
	const struct source_action *action, struct err *err)
{
	struct store_access access = {0};
	bool ok;

	ok = process_make_dir(s->cli->config->service.state_dir, 0755, err) &&
	     store_access_open(&access, s->cli, err) &&
	     store_access_pg(s->cli, action->role, &s->config, err);
	if (ok) {
		s->pg = pg_new(&s->config);
		ok = action->run(s, err);
		pg_free(&s->pg);
	}
	store_access_close(&access);
	return ok;
}

static int run(struct source_command *s, const struct source_action *action)
{
	struct err err = {0};
	bool ok = read_domain(s, s->operands[1], &err) &&
		  open_and_run(s, action, &err);

	return ok ? 0 : command_failed(&err);
}

static const struct source_action *find_action(const char *name, int operands)
{
	for (size_t i = 0; i < ARRAY_LEN(actions); i++)
		if (strcmp(name, actions[i].name) == 0 &&
			operands == actions[i].operands)
			return &actions[i];
	return NULL;
}

int cmd_source(struct cli *cli, int argc, char **argv)
{
	struct source_command s = {.cli = cli};
	const struct arg_option options[] = {
		{"--note", ARG_VALUE, &s.note, "TEXT  why (set)"},
		{"--json", ARG_FLAG, &s.as_json,
			"answer as GET /api/v1/domains/DOMAIN/owners (log) or "
			".../sources/IP (show)"},
		{"--add-domains", ARG_FLAG, &s.add_domains,
			"make domains of the file known (import)"},
	};
	const struct arg_spec spec = {
		.usage =
			"ruad source set DOMAIN SOURCE "
			"mine|forwarder|not-mine|unknown [--note TEXT] | "
			"log DOMAIN [--json] | show DOMAIN IP [--json] | import FILE [--add-domains] "
			"[-c FILE]",
		.about =
			"What you say of a source of mail counts for more than "
			"what its mail looks like.\nSOURCE is an IP address, a "
			"network, a host name (its organisational domain\n"
			"counts), or dkim:NAME (d=), spf:NAME, selector:NAME. "
			"Nothing is overwritten: log\nshows who said what when; "
			"unknown takes a word back. show tells all that is\nknown of "
			"one address. import reads JSON lines\n"
			"with domain, match, value, owner, note and date (from "
			"when it counts); exit 3\nwhen some were refused.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 2,
		.max_operands = 4,
	};
	const struct source_action *action;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &s.operands, &count, &code))
		return code;
	command_log(cli, "source");
	if (count == 2 && strcmp(s.operands[0], "import") == 0)
		return inventory_load(
			cli, INVENTORY_WORDS, s.operands[1], s.add_domains);
	action = find_action(s.operands[0], count);
	if (action != NULL)
		return run(&s, action);
	fprintf(stderr, "usage: %s\n", spec.usage);
	return 2;
}

int cmd_enrich(struct cli *cli, int argc, char **argv)
{
	bool add_domains = false;
	const struct arg_option options[] = {
		{"--add-domains", ARG_FLAG, &add_domains,
			"make domains of the file known"},
	};
	const struct arg_spec spec = {
		.usage = "ruad enrich import FILE [--add-domains] [-c FILE]",
		.about =
			"Load what you know of addresses that send for your "
			"domains: JSON lines with\ndomain, ip, asn, as_name, "
			"country, hostname, rdns_org, infra, listed,\n"
			"spf_from_date and spf_to_date. A line replaces what "
			"was known of its address.\nLines about unknown domains "
			"are skipped; exit 3 when some were refused or\n"
			"skipped. FILE may be - (standard input).",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 2,
		.max_operands = 2,
	};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	command_log(cli, "enrich");
	if (strcmp(operands[0], "import") == 0)
		return inventory_load(
			cli, INVENTORY_SOURCES, operands[1], add_domains);
	fprintf(stderr, "usage: %s\n", spec.usage);
	return 2;
}
