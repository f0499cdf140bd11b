/* source_show.c - one source of a domain on one screen. */
#include "cli/source_show.h"

#include <inttypes.h>
#include <stdio.h>

#include "cli/advice_options.h"
#include "cli/terminal.h"

/* Rows of each detail: a screen, not a list. */
#define MAX_ROWS 8

struct screen {
	struct str domain;
	struct day_range range;
	struct source_look look;
	const struct rollout_sender *sender; /* NULL: none */
	struct str *others;
	size_t other_count;
	struct owner_word *words;
	size_t word_count;
};

/* --- the source -------------------------------------------------------------- */

static void print_known(const struct source_row *s)
{
	if (s->hostname.ptr)
		terminal_print("host name  ", s->hostname);
	if (s->has_asn) {
		printf("network    AS%u", s->asn);
		terminal_print(" ", s->as_name.ptr ? s->as_name : STR(""));
	}
	if (s->country.ptr)
		terminal_print("country    ", s->country);
}

static void print_sums(const struct screen *s)
{
	const struct source_row *sum = &s->look.sum;
	char from[CLOCK_ISO_SIZE], to[CLOCK_ISO_SIZE];

	clock_format_day(s->look.first_seen, from);
	clock_format_day(s->look.last_seen, to);
	printf("seen       %s to %s\n", from, to);
	clock_format_day(s->range.from, from);
	clock_format_day(s->range.to, to);
	printf("\n%s to %s: %" PRIu64 " messages on %zu days, %" PRIu64
	       " passed, %" PRIu64 " failed\n",
		from, to, sum->messages, s->look.day_count, sum->passed,
		sum->messages - sum->passed);
	printf("DKIM aligned %" PRIu64 ", SPF aligned %" PRIu64
	       "; delivered %" PRIu64 ", quarantined %" PRIu64
	       ", rejected %" PRIu64 "\n",
		sum->dkim_aligned, sum->spf_aligned, sum->disposition.none,
		sum->disposition.quarantine, sum->disposition.reject);
}

/* --- whose it is ------------------------------------------------------------- */

static void print_words(const struct screen *s)
{
	char when[CLOCK_ISO_SIZE];

	for (size_t i = 0; i < s->word_count; i++) {
		const struct owner_word *w = &s->words[i];

		clock_format_iso(w->said_at_s, when);
		printf("your word  %s: %s ", owner_name(w->owner),
			owner_match_name(w->match));
		terminal_print("", w->value);
		printf("           %s, ", when);
		terminal_print("", w->said_by);
		if (w->note.ptr)
			terminal_print("           ", w->note);
	}
}

static void print_sender(const struct screen *s)
{
	const struct rollout_sender *sender = s->sender;

	if (!sender) {
		printf("class      unknown: the reports that advice rests on "
		       "tell nothing of it\n");
		return;
	}
	printf("class      %s, by %s\n", source_class_name(sender->class),
		sender->by_owner ? "your word" : "rule");
	terminal_print("sender     ", sender->key);
	for (size_t i = 0; i < s->other_count; i++)
		terminal_print("also in    ", s->others[i]);
	if (sender->score != 0)
		printf("score      %.1f\n", sender->score);
	for (size_t i = 0; i < sender->evidence_count; i++)
		terminal_print(i == 0 ? "because    " : "           ",
			sender->evidence[i]);
}

static void print_diagnosis(const struct rollout_sender *s)
{
	if (!s || !s->diagnosis.cause.ptr)
		return;
	terminal_print("cause      ", s->diagnosis.cause);
	terminal_print("cure       ", s->diagnosis.cure);
	if (s->diagnosis.provider.ptr)
		terminal_print("see        ", s->diagnosis.provider);
}

/* --- what reports say -------------------------------------------------------- */

/* Titles of the columns that a, b and c are in; in the order of the kinds. */
static const char *const titles[DETAIL_KIND_COUNT][3] = {
	[DETAIL_REPORTER] = {"REPORTER"},
	[DETAIL_HEADER_FROM] = {"HEADER FROM"},
	[DETAIL_DKIM] = {"DKIM", "SELECTOR", "RESULT"},
	[DETAIL_SPF] = {"SPF", "SCOPE", "RESULT"},
	[DETAIL_REASON] = {"OVERRIDE", "COMMENT"},
};

static struct table *new_table(enum source_detail_kind kind, size_t *columns)
{
	const char *heads[6] = {">MESSAGES", ">PASSED"};

	for (*columns = 0; *columns < 3 && titles[kind][*columns]; (*columns)++)
		heads[2 + *columns] = titles[kind][*columns];
	return table_new(heads);
}

static void print_detail(
	const struct source_look *look, enum source_detail_kind kind)
{
	const struct source_detail *d = &look->details[kind];
	size_t columns;
	struct table *t;

	if (d->count == 0)
		return;
	t = new_table(kind, &columns);
	for (size_t i = 0; i < d->count; i++) {
		const struct str texts[] = {
			d->rows[i].a, d->rows[i].b, d->rows[i].c};

		table_cell_uint(t, d->rows[i].messages);
		table_cell_uint(t, d->rows[i].passed);
		for (size_t c = 0; c < columns; c++)
			table_cell(t, texts[c]);
	}
	printf("\n");
	table_print(t, "");
	table_free(&t);
	if (d->left_out > 0)
		printf("and %zu more\n", d->left_out);
}

static void print_screen(const struct screen *s)
{
	char source[SOURCE_TEXT_SIZE];

	source_format(&s->look.sum.source_ip, s->look.sum.is_network, source);
	printf("%s of %.*s\n\n", source, STR_ARGS(s->domain));
	print_known(&s->look.sum);
	print_sender(s);
	print_words(s);
	print_diagnosis(s->sender);
	print_sums(s);
	for (enum source_detail_kind k = 0; k < DETAIL_KIND_COUNT; k++)
		print_detail(&s->look, k);
}

/* --- all of it --------------------------------------------------------------- */

static bool judge(struct cli *cli, struct pg *pg, struct screen *s,
	struct advice **advice, struct err *err)
{
	struct advice_options options;

	advice_options_read(cli, &options);
	return advice_read(pg, s->domain, &options, clock_day_of(clock_now_s()),
		       advice, err) &&
	       advice_sender_of(*advice, &s->look.sum.source_ip, cli->arena,
		       &s->sender, &s->others, &s->other_count, err) &&
	       query_source_words(pg, s->domain, &s->look, cli->arena,
		       &s->words, &s->word_count, err);
}

bool source_show(struct cli *cli, struct pg *pg, struct str domain,
	const char *source, struct err *err)
{
	struct screen s = {.domain = domain};
	struct advice *advice = NULL;
	bool is_network, ok;
	struct ip ip;

	if (!source_parse(str_from(source), &ip, &is_network))
		return err_set(err, ERR_CONFIG,
			"\"%.80s\" is no source; give an IPv4 or IPv6 address",
			source);
	ok = query_default_range(pg, domain, &s.range, err) &&
	     query_source_look(pg, domain, &ip, is_network, s.range, MAX_ROWS,
		     cli->arena, &s.look, err) &&
	     (is_network || judge(cli, pg, &s, &advice, err));
	if (ok)
		print_screen(&s);
	advice_free(&advice);
	return ok;
}
