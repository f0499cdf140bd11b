/* cmd_tls.c - what TLS reports say about mail to a domain. */
#include <stdio.h>

#include "cli/terminal.h"
#include "cli/view.h"
#include "store/query_tls.h"

static void add_day(struct table *t, utc_day_t day)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_day(day, text);
	table_cell(t, str_from(text));
}

static void add_sessions(struct table *t, uint64_t successful, uint64_t failed)
{
	table_cell_uint(t, successful);
	table_cell_uint(t, failed);
	table_cell_rate(t, successful, successful + failed);
}

static void add_ip(struct table *t, const struct ip *ip)
{
	char text[IP_TEXT_SIZE];

	ip_format(ip, text);
	table_cell(t, text[0] != '\0' ? str_from(text) : STR("-"));
}

static bool print_days(struct view *v, struct err *err)
{
	struct tls_day_row *rows;
	uint64_t successful = 0, failed = 0;
	struct table *t;
	size_t count;

	if (!query_tls_days(v->pg, str_from(v->domain), v->range, v->cli->arena,
		    &rows, &count, err))
		return false;
	view_print_range(v);
	t = table_new((const char *const[]){
		"DAY", ">SUCCESSFUL", ">FAILED", ">RATE", NULL});
	for (size_t i = 0; i < count; i++) {
		successful += rows[i].successful_sessions;
		failed += rows[i].failed_sessions;
		add_day(t, rows[i].day);
		add_sessions(t, rows[i].successful_sessions,
			rows[i].failed_sessions);
	}
	table_print(t, "no sessions in these days");
	table_free(&t);
	printf("total %lu successful sessions, %lu failed\n", successful,
		failed);
	return true;
}

static bool print_policies(struct view *v, struct err *err)
{
	struct tls_policy_row *rows;
	struct table *t;
	size_t count;

	if (!query_tls_policies(v->pg, str_from(v->domain), v->range,
		    VIEW_MAX_ROWS, v->cli->arena, &rows, &count, err))
		return false;
	putchar('\n');
	t = table_new((const char *const[]){"POLICY", ">SUCCESSFUL", ">FAILED",
		">RATE", ">REPORTERS", "LAST DAY", "MX HOST", NULL});
	for (size_t i = 0; i < count; i++) {
		table_cell(t, rows[i].policy_type);
		add_sessions(t, rows[i].successful_sessions,
			rows[i].failed_sessions);
		table_cell_uint(t, rows[i].reporters);
		add_day(t, rows[i].last_day);
		table_cell(t, rows[i].mx_host);
	}
	table_print(t, "no policies");
	table_free(&t);
	return true;
}

static void add_failure(struct table *t, const struct tls_failure_row *f)
{
	table_cell(t, f->result_type);
	table_cell_uint(t, f->failed_sessions);
	add_ip(t, &f->sending_mta_ip);
	add_ip(t, &f->receiving_ip);
	table_cell(t, f->receiving_mx_hostname);
	table_cell_uint(t, f->reporters);
	add_day(t, f->first_day);
	add_day(t, f->last_day);
	table_cell(t, f->failure_reason_code);
}

static bool print_failures(struct view *v, struct err *err)
{
	struct tls_failure_row *rows;
	struct table *t;
	size_t count;

	if (!query_tls_failures(v->pg, str_from(v->domain), v->range,
		    VIEW_MAX_ROWS, 0, v->cli->arena, &rows, &count, err))
		return false;
	putchar('\n');
	t = table_new((const char *const[]){"RESULT", ">FAILED", "SENDER",
		"RECEIVER", "MX HOST", ">REPORTERS", "FIRST DAY", "LAST DAY",
		"REASON", NULL});
	for (size_t i = 0; i < count; i++)
		add_failure(t, &rows[i]);
	table_print(t, "no failures");
	table_free(&t);
	if (count == VIEW_MAX_ROWS)
		printf("only the %d with most sessions are shown\n",
			VIEW_MAX_ROWS);
	return true;
}

static bool print_tls(struct view *v, struct err *err)
{
	return print_days(v, err) && print_policies(v, err) &&
	       print_failures(v, err);
}

int cmd_tls(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli,
		.list = "tls",
		.default_range = query_tls_range,
		.print = print_tls};

	return view_command(&v,
		"ruad tls DOMAIN [--from DAY] [--to DAY] [--json] "
		"[-c FILE]",
		"Show how many SMTP sessions to DOMAIN were encrypted, "
		"under which policies,\nand which failed and why.",
		argc, argv);
}
