#include "cli/advice_print.h"

#include <stdio.h>
#include <string.h>

#include "cli/terminal.h"
#include "dmarc/rollout_watch.h"

#define WIDTH 80
#define BLOCKERS_SHOWN 5
#define COSTS_SHOWN 3
#define WATCHED_SHOWN 5
#define ADDRESSES_SHOWN 3

struct screen {
	const struct advice *advice;
	const struct rollout_verdict *v;
	struct rollout_frame frames[SCOPE_COUNT];
	struct buf line;
};

/* --- lines ---------------------------------------------------------------------- */

/* Text as paragraphs: the first line after `label`, the next as far in. */
static void print_wrapped(const char *label, struct str text)
{
	size_t indent = strlen(label), at = 0;
	const char *lead = label;

	do {
		size_t room = WIDTH - indent, n = text.len - at;

		if (n > room)
			for (n = room; n > 0 && text.ptr[at + n] != ' '; n--)
				;
		/* A word longer than the line stays whole. */
		if (n == 0)
			while (at + n < text.len && text.ptr[at + n] != ' ')
				n++;
		printf("%s", lead);
		if (lead != label)
			printf("%*s", (int)indent, "");
		terminal_print("", (struct str){text.ptr + at, n});
		at += n + (at + n < text.len);
		lead = "";
	} while (at < text.len);
}

static void print_line(const char *label, const char *text)
{
	print_wrapped(label, str_from(text));
}

static void flush_line(struct screen *s, const char *label)
{
	print_wrapped(label, buf_str(&s->line));
	buf_reset(&s->line);
}

/* Messages, as many digits as they need. */
static void add_messages(struct buf *b, double n)
{
	buf_printf(b, n < 10 && n > 0 ? "%.1f" : "%.0f", n);
}

static const char *day_text(utc_day_t day, char dst[CLOCK_ISO_SIZE])
{
	clock_format_day(day, dst);
	return dst;
}

/* --- the verdict ------------------------------------------------------------------ */

static void print_head(struct screen *s)
{
	const struct rollout_verdict *v = s->v;
	char day[CLOCK_ISO_SIZE], through[CLOCK_ISO_SIZE];
	bool moves = v->next_stage != v->stage;

	buf_printf(&s->line, "%.*s: %s%s%s", STR_ARGS(s->advice->facts.domain),
		v->verdict == VERDICT_ADVANCE ? "ADVANCE to "
		: v->verdict == VERDICT_ROLLBACK
			? moves ? "ROLL BACK to " : "ROLL BACK, stay at "
		: v->verdict == VERDICT_DONE ? "DONE at "
					     : "HOLD at ",
		rollout_stage_name(moves ? v->next_stage : v->stage),
		moves ? " from " : "");
	if (moves)
		buf_add_text(&s->line, rollout_stage_name(v->stage));
	if (v->verdict == VERDICT_HOLD && v->earliest > v->day)
		buf_printf(&s->line, ", not before %s",
			day_text(v->earliest, day));
	flush_line(s, "");
	printf("day %s, reports through %s\n\n", day_text(v->day, day),
		day_text(v->data_through, through));
}

static void print_reasons(const struct rollout_verdict *v)
{
	bool is_first = true;

	for (enum gate g = 0; g < GATE_COUNT; g++) {
		const struct rollout_gate *of = &v->gates[g];
		char label[24];

		if (of->result != GATE_FAILED && of->result != GATE_WARNED)
			continue;
		(void)snprintf(label, sizeof(label), "%-9s%s ",
			is_first ? "why" : "",
			of->result == GATE_FAILED ? "-" : "(warning)");
		print_wrapped(label, of->text);
		is_first = false;
	}
	if (!is_first)
		return;
	if (v->verdict == VERDICT_DONE)
		print_line("why      ", "the goal is reached, and no sender of "
					"yours began to fail");
	else
		print_line("why      ", "every gate passes");
}

/* --- what stands in the way --------------------------------------------------------- */

static void add_addresses(struct buf *b, const struct rollout_sender *s)
{
	char ip[IP_TEXT_SIZE];

	for (size_t i = 0; i < s->ip_count && i < ADDRESSES_SHOWN; i++) {
		ip_format(&s->ips[i], ip);
		buf_printf(b, "%s%s", i > 0 ? ", " : "", ip);
	}
	if (s->ip_count > ADDRESSES_SHOWN)
		buf_printf(b, " and %zu more", s->ip_count - ADDRESSES_SHOWN);
}

static void print_blocker(struct screen *s, size_t n)
{
	const struct rollout_blocker *b = &s->v->blockers[n];
	const struct rollout_sender *sender = &s->v->senders[b->sender];

	char label[8];

	buf_printf(&s->line, "%.*s, %s: ", STR_ARGS(sender->key),
		source_class_name(sender->class));
	add_messages(&s->line, sender->failing_30d);
	buf_add_text(&s->line, " failing in 30 days, from ");
	add_addresses(&s->line, sender);
	(void)snprintf(label, sizeof(label), "  %zu. ", n + 1);
	flush_line(s, label);
	if (b->cause.ptr)
		print_wrapped("     cause  ", b->cause);
	if (b->cure.ptr)
		print_wrapped("     cure   ", b->cure);
	if (b->provider.ptr)
		print_wrapped("     see    ", b->provider);
}

static void print_blockers(struct screen *s)
{
	const struct rollout_verdict *v = s->v;

	if (v->blocker_count == 0)
		return;
	printf("\n%s\n",
		v->verdict == VERDICT_HOLD || v->verdict == VERDICT_ROLLBACK
			? "in the way"
			: "failing, and tolerated");
	for (size_t i = 0; i < v->blocker_count && i < BLOCKERS_SHOWN; i++)
		print_blocker(s, i);
	if (v->blocker_count > BLOCKERS_SHOWN)
		printf("  and %zu more: --json shows all\n",
			v->blocker_count - BLOCKERS_SHOWN);
}

/* --- cost ---------------------------------------------------------------------------- */

static void add_cost(struct buf *b, const struct rollout_day_cost *c)
{
	add_messages(b, c->quarantined);
	buf_add_text(b, " quarantined, ");
	add_messages(b, c->rejected);
	buf_add_text(b, " rejected, at most ");
	add_messages(b, c->upper);
	buf_add_text(b, "; ");
	add_messages(b, c->if_all_ignore);
	buf_add_text(b, " if all ignore the tag");
}

static void print_costs(struct screen *s, const struct rollout_day_cost *costs,
	size_t count, bool is_of_senders)
{
	for (size_t i = 0; i < count && i < COSTS_SHOWN; i++) {
		buf_printf(&s->line, "%.*s ",
			STR_ARGS(is_of_senders
					 ? s->v->senders[costs[i].index].key
					 : s->advice->facts
						   .reporters[costs[i].index]
						   .name));
		add_messages(&s->line, costs[i].upper);
		buf_add_text(&s->line, " (");
		add_messages(&s->line, costs[i].if_all_ignore);
		buf_add_text(&s->line, ")");
		if (i + 1 < count && i + 1 < COSTS_SHOWN)
			buf_add_text(&s->line, ", ");
	}
	if (count > COSTS_SHOWN)
		buf_printf(&s->line, ", %zu more", count - COSTS_SHOWN);
	if (count > 0)
		flush_line(
			s, is_of_senders ? "  most by     " : "  at          ");
	buf_reset(&s->line);
}

static void print_cost(struct screen *s)
{
	const struct rollout_verdict *v = s->v;

	if (v->expected_stage == v->stage || v->verdict == VERDICT_ROLLBACK)
		return;
	buf_printf(
		&s->line, "%s touches ", rollout_stage_name(v->expected_stage));
	if (v->by_sender_count == 0) {
		buf_add_text(&s->line, "nothing that is known to be yours");
	} else {
		buf_add_text(&s->line, "a day: ");
		add_cost(&s->line, &v->day_cost);
	}
	printf("\n");
	flush_line(s, "cost     ");
	print_costs(s, v->by_sender, v->by_sender_count, true);
	print_costs(s, v->by_receiver, v->by_receiver_count, false);
}

/* --- records -------------------------------------------------------------------------- */

/* Whole, so that it can be copied. */
static void print_record(const char *label, struct str record)
{
	if (record.ptr)
		terminal_print(label, record);
}

static void print_records(const struct rollout_frame *f)
{
	printf("\n");
	print_record("now      ",
		f->record.ptr ? f->record
			      : STR("not known: no report has told of it"));
	print_record("publish  ", f->next_record);
	print_record("go back  ", f->back_record);
}

static void print_scopes(struct screen *s)
{
	for (enum rollout_scope i = SCOPE_SP; i < SCOPE_COUNT; i++) {
		const struct rollout_verdict *v = &s->advice->verdicts[i];
		char label[12];

		if (!s->advice->is_judged[i])
			continue;
		(void)snprintf(
			label, sizeof(label), "%-9s", rollout_scope_name(i));
		buf_add_text(&s->line, i == SCOPE_NP
					       ? "names that do not exist: "
					       : "subdomains: ");
		if (v->next_stage != v->stage)
			buf_printf(&s->line, "%s to %s from %s",
				verdict_name(v->verdict),
				rollout_stage_name(v->next_stage),
				rollout_stage_name(v->stage));
		else
			buf_printf(&s->line, "%s at %s",
				verdict_name(v->verdict),
				rollout_stage_name(v->stage));
		for (enum gate g = 0; g < GATE_COUNT; g++)
			if (v->gates[g].result == GATE_FAILED) {
				buf_printf(&s->line, ": %.*s",
					STR_ARGS(v->gates[g].text));
				break;
			}
		flush_line(s, label);
		print_record("  publish  ", s->frames[i].next_record);
	}
}

/* --- what to watch ---------------------------------------------------------------------- */

static void print_watch(struct screen *s)
{
	const struct advice *a = s->advice;
	struct rollout_watch w;

	rollout_watch(&a->range, s->v, a->arena, &w);
	if (s->v->verdict != VERDICT_DONE && w.new_sender_count == 0 &&
		w.silent_count == 0)
		return;
	printf("\n");
	for (size_t i = 0; i < w.new_sender_count && i < WATCHED_SHOWN; i++)
		buf_printf(&s->line, "%s%.*s", i > 0 ? ", " : "new senders: ",
			STR_ARGS(s->v->senders[w.new_senders[i]].key));
	for (size_t i = 0; i < w.silent_count && i < WATCHED_SHOWN; i++)
		buf_printf(&s->line, "%s%.*s",
			i > 0             ? ", "
			: s->line.len > 0 ? "; silent reporters: "
					  : "silent reporters: ",
			STR_ARGS(a->facts.reporters[w.silent[i]].name));
	if (s->line.len == 0)
		buf_add_text(&s->line, "no new sender, no silent reporter");
	buf_printf(&s->line, "; %.2f %% of your mail fails",
		100 * w.failing_share);
	flush_line(s, "watch    ");
}

static void print_warnings(const struct rollout_frame *f)
{
	printf("\n");
	for (size_t i = 0; i < f->warning_count; i++)
		print_line("note     ", f->warnings[i]);
}

bool advice_print(
	const struct advice *a, const struct advice_options *o, struct err *err)
{
	struct screen s = {.advice = a, .v = &a->verdicts[SCOPE_P]};

	for (enum rollout_scope i = 0; i < SCOPE_COUNT; i++)
		if (a->is_judged[i] &&
			!advice_frame(a, o, i, &s.frames[i], err))
			return false;
	print_head(&s);
	print_reasons(s.v);
	print_blockers(&s);
	print_cost(&s);
	print_records(&s.frames[SCOPE_P]);
	print_scopes(&s);
	print_watch(&s);
	print_warnings(&s.frames[SCOPE_P]);
	buf_fini(&s.line);
	return true;
}
