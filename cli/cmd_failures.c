/* cmd_failures.c - failure reports of a domain, newest first. */
#include <stdio.h>

#include "cli/terminal.h"
#include "cli/view.h"
#include "store/query_failure.h"

static void add_failure(struct table *t, const struct failure_row *f)
{
	char at[CLOCK_ISO_SIZE], ip[IP_TEXT_SIZE];

	clock_format_iso(f->failed_at_s, at);
	ip_format(&f->source_ip, ip);
	table_cell(t, str_from(at));
	table_cell(t, ip[0] != '\0' ? str_from(ip) : STR("(no address)"));
	table_cell(t, f->header_from);
	table_cell(t, f->auth_failure);
	table_cell(t, f->delivery_result);
	table_cell(t, f->original_mail_from);
	table_cell(t, f->reporting_mta);
	table_cell(t, f->subject);
}

static bool print_failures(struct view *v, struct err *err)
{
	const struct failure_filter all = {.header_from = STR_NULL};
	struct failure_row *rows;
	struct table *t;
	size_t count;

	if (!query_failure_list(v->pg, str_from(v->domain), v->range, &all,
		    NULL, VIEW_MAX_ROWS, v->cli->arena, &rows, &count, err))
		return false;
	view_print_range(v);
	t = table_new((const char *const[]){"TIME", "SOURCE", "HEADER FROM",
		"AUTH FAILURE", "DELIVERY", "MAIL FROM", "REPORTING MTA",
		"SUBJECT", NULL});
	for (size_t i = 0; i < count; i++)
		add_failure(t, &rows[i]);
	table_print(t, "no failure reports of these days");
	table_free(&t);
	if (count == VIEW_MAX_ROWS)
		printf("only the newest %d are shown\n", VIEW_MAX_ROWS);
	return true;
}

int cmd_failures(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli,
		.list = "failures",
		.default_range = query_failure_range,
		.print = print_failures};

	return view_command(&v,
		"ruad failures DOMAIN [--from DAY] [--to DAY] "
		"[--json] [-c FILE]",
		"List failure reports about single messages from "
		"DOMAIN, the newest first. Local\nparts of addresses "
		"are replaced by tokens.",
		argc, argv);
}
