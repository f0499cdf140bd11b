/* cmd_simulate.c - recorded mail under another policy, on one screen. */
#include <math.h>
#include <stdio.h>

#include "api/answer.h"
#include "api/simulate.h"
#include "cli/advice_options.h"
#include "cli/terminal.h"
#include "cli/view.h"
#include "dmarc/rollout_record.h"

/* Sources that are named; the API pages through the rest. */
#define SHOWN_SOURCES 8

/* The options' words, as the API names them. */
static const char *const names[] = {
	"p", "pct", "sp", "np", "t", "adkim", "aspf"};

struct simulate {
	struct view view; /* first: it is what callbacks are given */
	const char *words[ARRAY_LEN(names)];
	struct advice *advice;
	struct what_if what_if;
	int decimals; /* of parts of messages */
};

static void add_words(const struct simulate *s, struct buf *query)
{
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (!s->words[i])
			continue;
		buf_printf(query, "&%s=", names[i]);
		for (const char *c = s->words[i]; *c != '\0'; c++)
			buf_printf(query, "%%%02X", (unsigned char)*c);
	}
}

/* One table of what is allowed, which is the API's. */
static bool read_words(
	const struct simulate *s, struct rollout_policy *ret, struct err *err)
{
	struct buf query = {0};
	bool ok;

	add_words(s, &query);
	ok = simulate_policy(buf_str(&query), s->view.cli->arena, ret, err);
	buf_fini(&query);
	if (!ok)
		err->code = ERR_CONFIG; /* wrong usage */
	return ok;
}

static bool add_query(const struct view *v, struct buf *query, struct err *err)
{
	const struct simulate *s = (const struct simulate *)v;
	struct rollout_policy given;

	add_words(s, query);
	return read_words(s, &given, err);
}

/* --- the screen ------------------------------------------------------------- */

static void print_record(const char *label, const struct rollout_policy *p)
{
	struct buf text = {0};

	rollout_record_of_policy(p, &text);
	printf("%s%.*s\n", label, STR_ARGS(buf_str(&text)));
	buf_fini(&text);
}

static bool is_whole(const struct rollout_tally *t)
{
	return t->quarantined == floor(t->quarantined) &&
	       t->rejected == floor(t->rejected);
}

/* Hundredths only where there are any: then everywhere, so that columns stand
 * under each other. */
static int find_decimals(const struct rollout_simulation *s)
{
	bool whole = is_whole(&s->total);

	for (size_t i = 0; i < CLASS_COUNT; i++)
		whole = whole && is_whole(&s->classes[i]);
	for (size_t i = 0; i < s->source_count; i++)
		whole = whole && is_whole(&s->sources[i].tally);
	return whole ? 0 : 2;
}

static void cell(struct table *t, double messages, int decimals)
{
	char text[32];

	(void)snprintf(text, sizeof(text), "%.*f", decimals, messages);
	table_cell(t, str_from(text));
}

static void tally_cells(struct table *t, const struct simulate *s,
	const struct rollout_tally *tally)
{
	cell(t, tally->messages, 0);
	cell(t, tally->delivered, s->decimals);
	cell(t, tally->quarantined, s->decimals);
	cell(t, tally->rejected, s->decimals);
}

static void print_totals(const struct simulate *s)
{
	const struct rollout_tally *all = &s->what_if.simulation.total;
	const struct rollout_tally *worst = &s->what_if.if_all_ignore;
	struct table *t = table_new((const char *const[]){"", ">MESSAGES",
		">DELIVERED", ">QUARANTINED", ">REJECTED", NULL});

	table_cell(t, STR("recorded"));
	cell(t, all->messages, 0);
	cell(t, all->recorded_delivered, s->decimals);
	cell(t, all->recorded_quarantined, s->decimals);
	cell(t, all->recorded_rejected, s->decimals);
	table_cell(t, STR("simulated"));
	tally_cells(t, s, all);
	if (all->sampled > 0) {
		table_cell(t, STR("  at most (95 %)"));
		table_cell(t, STR(""));
		table_cell(t, STR(""));
		cell(t, all->quarantined_upper, s->decimals);
		cell(t, all->rejected_upper, s->decimals);
	}
	if (worst->quarantined != all->quarantined ||
		worst->rejected != all->rejected) {
		table_cell(t, STR("if all ignore pct and t"));
		tally_cells(t, s, worst);
	}
	table_print(t, "");
	table_free(&t);
}

static void print_classes(const struct simulate *s)
{
	static const enum source_class shown[] = {CLASS_AUTHORISED_ALIGNED,
		CLASS_AUTHORISED_MISALIGNED, CLASS_INDIRECT, CLASS_UNKNOWN,
		CLASS_UNAUTHORISED};
	struct table *t = table_new(
		(const char *const[]){"WHOSE MAIL", ">MESSAGES", ">DELIVERED",
			">QUARANTINED", ">REJECTED", ">WAS TOUCHED", NULL});

	for (size_t i = 0; i < ARRAY_LEN(shown); i++) {
		const struct rollout_tally *c =
			&s->what_if.simulation.classes[shown[i]];

		if (c->messages <= 0)
			continue;
		table_cell(t, str_from(source_class_name(shown[i])));
		tally_cells(t, s, c);
		cell(t, c->recorded_quarantined + c->recorded_rejected, 0);
	}
	putchar('\n');
	table_print(t, "no messages in these days");
	table_free(&t);
}

static double touched(const struct rollout_tally *t)
{
	return t->quarantined + t->rejected;
}

static void print_sources(const struct simulate *s)
{
	const struct rollout_simulation *sim = &s->what_if.simulation;
	struct table *t = table_new((const char *const[]){
		"MOST TOUCHED", ">MESSAGES", ">TOUCHED", "CLASS", NULL});
	size_t count = 0, shown;

	/* They stand by what is touched of them. */
	while (count < sim->source_count &&
		touched(&sim->sources[count].tally) > 0)
		count++;
	shown = count < SHOWN_SOURCES ? count : SHOWN_SOURCES;
	for (size_t i = 0; i < shown; i++) {
		const struct rollout_simulated *one = &sim->sources[i];
		char ip[IP_TEXT_SIZE];

		ip_format(&s->advice->facts.sources[one->index].ip, ip);
		table_cell(t, str_from(ip));
		cell(t, one->tally.messages, 0);
		cell(t, touched(&one->tally), s->decimals);
		table_cell(t, str_from(source_class_name(
				      s->advice->classes[one->index])));
	}
	putchar('\n');
	table_print(t, "no source is touched");
	table_free(&t);
	if (count > shown)
		printf("and %zu more: --json\n", count - shown);
}

static void print_notes(const struct simulate *s)
{
	const char *notes[SIMULATE_MAX_NOTES];
	size_t count = simulate_notes(&s->what_if, notes);

	if (s->what_if.simulation.total.overridden > 0)
		printf("\n%.0f messages are as recorded: receivers stated an "
		       "override.",
			s->what_if.simulation.total.overridden);
	for (size_t i = 0; i < count; i++)
		printf("\n%s", notes[i]);
	if (s->what_if.left_out.messages > 0)
		printf("\nLeft out: %lu messages; %lu reports.",
			s->what_if.left_out.messages,
			s->what_if.left_out.reports);
	putchar('\n');
}

static bool print_simulation(struct view *v, struct err *err)
{
	struct simulate *s = (struct simulate *)v;
	struct advice_options options;
	struct rollout_policy given;
	bool ok;

	advice_options_read(v->cli, &options);
	ok = read_words(s, &given, err) &&
	     advice_read(v->pg, str_from(v->domain), &options,
		     clock_day_of(clock_now_s()), &s->advice, err) &&
	     what_if_read(v->pg, s->advice, &options, v->range, &given,
		     v->cli->arena, &s->what_if, err);
	if (ok) {
		s->decimals = find_decimals(&s->what_if.simulation);
		view_print_range(v);
		if (s->advice->timeline.since != ROLLOUT_NEVER)
			print_record("published  ", &s->what_if.published);
		else
			printf("published  not known: no report counts yet\n");
		print_record("simulated  ", &s->what_if.asked);
		putchar('\n');
		print_totals(s);
		print_classes(s);
		print_sources(s);
		print_notes(s);
	}
	advice_free(&s->advice);
	return ok;
}

int cmd_simulate(struct cli *cli, int argc, char **argv)
{
	struct simulate s = {.view = {.cli = cli,
				     .list = "simulate",
				     .default_range = query_default_range,
				     .add_query = add_query,
				     .print = print_simulation}};
	const struct arg_option options[] = {
		{"--p", ARG_VALUE, &s.words[0],
			"POLICY  none, quarantine or reject"},
		{"--pct", ARG_VALUE, &s.words[1], "N  0 to 100"},
		{"--sp", ARG_VALUE, &s.words[2], "POLICY  of subdomains"},
		{"--np", ARG_VALUE, &s.words[3],
			"POLICY  of subdomains that do not exist"},
		{"--t", ARG_VALUE, &s.words[4], "y|n  test mode"},
		{"--adkim", ARG_VALUE, &s.words[5],
			"r|s  relaxed or strict alignment of DKIM"},
		{"--aspf", ARG_VALUE, &s.words[6], "r|s  the same of SPF"},
	};

	s.view.more = options;
	s.view.more_count = ARRAY_LEN(options);
	return view_command(&s.view,
		"ruad simulate DOMAIN [--p POLICY] [--pct N] [--sp POLICY] "
		"[--np POLICY]\n          [--t y|n] [--adkim r|s] [--aspf r|s] "
		"[--from DAY] [--to DAY] [--json] [-c FILE]",
		"Show what a policy would have done to the recorded mail of "
		"DOMAIN. What is not\ngiven is as published now.",
		argc, argv);
}
