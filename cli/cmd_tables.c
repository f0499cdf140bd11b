/* cmd_tables.c - domains, for the terminal and as JSON. */
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
