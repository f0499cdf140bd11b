/* cmd_tables.c - domains and sources, for the terminal and as JSON. */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/terminal.h"
#include "cli/view.h"

static bool print_domains(struct view *v, struct err *err)
{
	struct table *t;
	struct domain_row *rows;
	char day[CLOCK_ISO_SIZE];
	size_t count;

	if (!query_domain_list(v->pg, v->range, VIEW_MAX_ROWS, 0, v->cli->arena,
		    &rows, &count, err))
		return false;
	view_print_range(v);
	t = table_new((const char *const[]){"DOMAIN", ">MESSAGES", ">PASSED",
		">RATE", "POLICY", "LAST DAY", "VERDICT", NULL});
	for (size_t i = 0; i < count; i++) {
		clock_format_day(rows[i].last_day, day);
		table_cell(t, rows[i].domain);
		table_cell_uint(t, rows[i].messages);
		table_cell_uint(t, rows[i].passed);
		table_cell_rate(t, rows[i].passed, rows[i].messages);
		table_cell(t, str_from(policy_name(rows[i].policy)));
		table_cell(t, rows[i].has_data ? str_from(day) : STR_NULL);
		table_cell(t, rows[i].verdict);
	}
	table_print(t, "no reports yet");
	table_free(&t);
	return true;
}

static void add_source(struct table *t, const struct source_row *s)
{
	char ip[SOURCE_TEXT_SIZE], first[CLOCK_ISO_SIZE], last[CLOCK_ISO_SIZE];

	source_format(&s->source_ip, s->is_network, ip);
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

	if (!query_total(v->pg, domain, v->range, &total, err) ||
		!query_source_list(v->pg, domain, v->range, SOURCES_BY_MESSAGES,
			NULL, STR_NULL, VIEW_MAX_ROWS, v->cli->arena, &rows,
			&count, err))
		return false;
	view_print_range(v);
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
	printf("%s\n", count == VIEW_MAX_ROWS
			       ? "; only the busiest 1000 are shown"
			       : "");
	return true;
}

int cmd_domains(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli,
		.default_range = query_default_range,
		.print = print_domains};

	return view_command(&v,
		"ruad domains [--from DAY] [--to DAY] [--json] "
		"[-c FILE]",
		"List the domains with their pass rates; without days "
		"the 30 up to the newest data.",
		argc, argv);
}

int cmd_sources(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli,
		.list = "sources",
		.default_range = query_default_range,
		.print = print_sources};

	return view_command(&v,
		"ruad sources DOMAIN [--from DAY] [--to DAY] [--json] "
		"[-c FILE]",
		"List who sends as DOMAIN, by IP address, the busiest "
		"first.",
		argc, argv);
}
