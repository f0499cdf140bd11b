/* cmd_tables.c - domains and sources, for the terminal and as JSON. */
#include <stdio.h>

#include "api/answer.h"
#include "base/process.h"
#include "cli/commands.h"
#include "cli/store_access.h"
#include "cli/terminal.h"
#include "store/query.h"

/* Rows of a table at most; the API pages through the rest. */
#define MAX_ROWS 1000

/* One look at the store: all domains, or the sources of one. */
struct view {
	struct cli *cli;
	const char *domain; /* NULL: all domains */
	struct arg_day from, to;
	struct pg *pg;
	struct day_range range;
};

static bool find_range(struct view *v, struct err *err)
{
	if (!query_default_range(v->pg, str_from(v->domain), &v->range, err))
		return false;
	if (v->to.is_set) {
		v->range.to = v->to.day;
		v->range.from = v->to.day - 29;
	}
	if (v->from.is_set)
		v->range.from = v->from.day;
	if (v->range.from > v->range.to)
		return err_set(err, ERR_CONFIG, "--from is after --to");
	return true;
}

static void print_range(const struct view *v)
{
	char from[CLOCK_ISO_SIZE], to[CLOCK_ISO_SIZE];

	clock_format_day(v->range.from, from);
	clock_format_day(v->range.to, to);
	printf("%s%s%s to %s\n", v->domain != NULL ? v->domain : "",
		v->domain != NULL ? "  " : "", from, to);
}

static bool print_domains(struct view *v, struct err *err)
{
	struct table *t;
	struct domain_row *rows;
	char day[CLOCK_ISO_SIZE];
	size_t count;

	if (!query_domain_list(v->pg, v->range, MAX_ROWS, 0, v->cli->arena,
		    &rows, &count, err))
		return false;
	print_range(v);
	t = table_new((const char *const[]){"DOMAIN", ">MESSAGES", ">PASSED",
		">RATE", "POLICY", "LAST DAY", NULL});
	for (size_t i = 0; i < count; i++) {
		clock_format_day(rows[i].last_day, day);
		table_cell(t, rows[i].domain);
		table_cell_uint(t, rows[i].messages);
		table_cell_uint(t, rows[i].passed);
		table_cell_rate(t, rows[i].passed, rows[i].messages);
		table_cell(t, str_from(policy_name(rows[i].policy)));
		table_cell(t, rows[i].has_data ? str_from(day) : STR_NULL);
	}
	table_print(t, "no reports yet");
	table_free(&t);
	return true;
}

static void add_source(struct table *t, const struct source_row *s)
{
	char ip[IP_TEXT_SIZE], first[CLOCK_ISO_SIZE], last[CLOCK_ISO_SIZE];

	ip_format(&s->source_ip, ip);
	clock_format_day(s->first_day, first);
	clock_format_day(s->last_day, last);
	table_cell(t, ip[0] != '\0' ? str_from(ip) : STR("(no address)"));
	table_cell_uint(t, s->messages);
	table_cell_uint(t, s->passed);
	table_cell_rate(t, s->passed, s->messages);
	table_cell_uint(t, s->dkim_aligned);
	table_cell_uint(t, s->spf_aligned);
	table_cell_uint(t, s->disposition.quarantine);
	table_cell_uint(t, s->disposition.reject);
	table_cell_uint(t, s->reporters);
	table_cell(t, str_from(first));
	table_cell(t, str_from(last));
}

static bool print_sources(struct view *v, struct err *err)
{
	struct str domain = str_from(v->domain);
	struct source_row *rows;
	struct total_row total;
	struct table *t;
	size_t count;

	if (!query_domain_exists(v->pg, domain, err) ||
		!query_total(v->pg, domain, v->range, &total, err) ||
		!query_source_list(v->pg, domain, v->range, SOURCES_BY_MESSAGES,
			NULL, STR_NULL, MAX_ROWS, v->cli->arena, &rows, &count,
			err))
		return false;
	print_range(v);
	t = table_new((const char *const[]){"SOURCE", ">MESSAGES", ">PASSED",
		">RATE", ">DKIM", ">SPF", ">QUARANTINED", ">REJECTED",
		">REPORTERS", "FIRST DAY", "LAST DAY", NULL});
	for (size_t i = 0; i < count; i++)
		add_source(t, &rows[i]);
	table_print(t, "no messages in these days");
	table_free(&t);
	printf("total %lu messages, %lu passed", total.messages, total.passed);
	if (total.messages > 0)
		printf(" (%.2f %%)",
			100.0 * (double)total.passed / (double)total.messages);
	printf("%s\n",
		count == MAX_ROWS ? "; only the busiest 1000 are shown" : "");
	return true;
}

static bool print_text(
	struct view *v, const struct pg_config *config, struct err *err)
{
	bool ok;

	v->pg = pg_new(config);
	ok = find_range(v, err) && (v->domain != NULL ? print_sources(v, err)
						      : print_domains(v, err));
	pg_free(&v->pg);
	return ok;
}

static bool print_json(
	struct view *v, const struct pg_config *config, struct err *err)
{
	struct buf path = {0}, query = {0}, body = {0};
	char day[CLOCK_ISO_SIZE];
	bool ok;

	buf_add_text(&path, "/api/v1/domains");
	if (v->domain != NULL) {
		buf_add_char(&path, '/');
		for (const char *p = v->domain; *p != '\0'; p++)
			buf_printf(&path, "%%%02X", (unsigned char)*p);
		buf_add_text(&path, "/sources");
	}
	buf_printf(&query, "limit=%d", MAX_ROWS);
	if (v->from.is_set) {
		clock_format_day(v->from.day, day);
		buf_printf(&query, "&from=%s", day);
	}
	if (v->to.is_set) {
		clock_format_day(v->to.day, day);
		buf_printf(&query, "&to=%s", day);
	}
	ok = answer_get(config, buf_str(&path), buf_str(&query), &body, err);
	if (ok)
		printf("%.*s\n", STR_ARGS(buf_str(&body)));
	buf_fini(&path);
	buf_fini(&query);
	buf_fini(&body);
	return ok;
}

static int run(struct view *v, bool as_json)
{
	struct store_access access = {0};
	struct pg_config config;
	struct err err = {0};
	bool ok;

	command_log(v->cli, "cli");
	ok = process_make_dir(v->cli->config->service.state_dir, 0755, &err) &&
	     store_access_open(&access, v->cli, &err) &&
	     store_access_pg(v->cli, DB_API, &config, &err) &&
	     (as_json ? print_json(v, &config, &err)
		      : print_text(v, &config, &err));
	/* An unknown domain is the user's word, not a broken input. */
	if (!ok && err.code == ERR_UNSUPPORTED)
		err.code = ERR_CONFIG;
	store_access_close(&access);
	return ok ? 0 : command_failed(&err);
}

int cmd_domains(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli};
	bool as_json = false;
	const struct arg_option options[] = {
		{"--from", ARG_DAY, &v.from, "first day, YYYY-MM-DD, UTC"},
		{"--to", ARG_DAY, &v.to, "last day, inclusive"},
		{"--json", ARG_FLAG, &as_json, "answer as GET /api/v1/domains"},
	};
	const struct arg_spec spec = {
		.usage = "ruad domains [--from DAY] [--to DAY] [--json] "
			 "[-c FILE]",
		.about = "List the domains with their pass rates; without days "
			 "the 30 up to the newest data.",
		.options = options,
		.option_count = ARRAY_LEN(options),
	};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	return run(&v, as_json);
}

int cmd_sources(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli};
	bool as_json = false;
	const struct arg_option options[] = {
		{"--from", ARG_DAY, &v.from, "first day, YYYY-MM-DD, UTC"},
		{"--to", ARG_DAY, &v.to, "last day, inclusive"},
		{"--json", ARG_FLAG, &as_json,
			"answer as GET /api/v1/domains/DOMAIN/sources"},
	};
	const struct arg_spec spec = {
		.usage = "ruad sources DOMAIN [--from DAY] [--to DAY] [--json] "
			 "[-c FILE]",
		.about = "List who sends as DOMAIN, by IP address, the busiest "
			 "first.",
		.options = options,
		.option_count = ARRAY_LEN(options),
		.min_operands = 1,
		.max_operands = 1,
	};
	const char **operands;
	int count, code;

	if (!args_parse(cli, &spec, argc, argv, &operands, &count, &code))
		return code;
	v.domain = operands[0];
	return run(&v, as_json);
}
