/* cmd_receivers.c - who reports, and what each makes of pct and t. */
#include <stdio.h>

#include "cli/advice_options.h"
#include "cli/terminal.h"
#include "cli/view.h"
#include "store/what_if.h"

/* "honours, 24 %": of failing mail that the tag was to spare in part. */
static void heed_cell(struct table *t, const struct rollout_heed *h)
{
	char text[48];

	if (h->failing <= 0) {
		table_cell(t, STR("-"));
		return;
	}
	(void)snprintf(text, sizeof(text), "%s, %.0f %%", heed_name(h->verdict),
		100 * h->touched / h->failing);
	table_cell(t, str_from(text));
}

static void add_receiver(struct table *t, const struct receiver_row *r,
	const struct receiver_list *of)
{
	char day[CLOCK_ISO_SIZE];

	clock_format_day(r->ever->last_day, day);
	table_cell(t, r->reporter->name);
	table_cell_uint(t, (uint64_t)r->messages);
	table_cell_rate(t, (uint64_t)r->messages, (uint64_t)of->messages);
	table_cell(t, str_from(day));
	heed_cell(t, &r->ever->pct);
	heed_cell(t, &r->ever->t);
}

static void print_list(struct view *v, const struct receiver_list *list)
{
	struct table *t = table_new((const char *const[]){"REPORTER",
		">MESSAGES", ">SHARE", "LAST DAY", "PCT", "T", NULL});

	view_print_range(v);
	for (size_t i = 0; i < list->count && i < VIEW_MAX_ROWS; i++)
		add_receiver(t, &list->rows[i], list);
	table_print(t, "no reports that feed advice");
	table_free(&t);
	if (list->count > 0)
		printf("PCT, T: does it honour the tag; share of failing mail "
		       "that got the whole policy\n");
	if (list->left_out.messages > 0)
		printf("left out: %lu messages; %lu reports that feed no "
		       "advice\n",
			list->left_out.messages, list->left_out.reports);
}

static bool print_receivers(struct view *v, struct err *err)
{
	struct receiver_list list;
	struct advice *advice = NULL;
	struct advice_options options;
	bool ok;

	advice_options_read(v->cli, &options);
	ok = advice_read(v->pg, str_from(v->domain), &options,
		     clock_day_of(clock_now_s()), &advice, err) &&
	     receivers_read(v->pg, advice, &options, v->range, v->cli->arena,
		     &list, err);
	if (ok)
		print_list(v, &list);
	advice_free(&advice);
	return ok;
}

int cmd_receivers(struct cli *cli, int argc, char **argv)
{
	struct view v = {.cli = cli,
		.list = "receivers",
		.default_range = query_default_range,
		.print = print_receivers};

	return view_command(&v,
		"ruad receivers DOMAIN [--from DAY] [--to DAY] [--json] "
		"[-c FILE]",
		"List who reports on DOMAIN, the largest first, and how each "
		"applied pct and t, as\nmeasured from all of its reports.",
		argc, argv);
}
