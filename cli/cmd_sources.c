/* cmd_sources.c - who sends as a domain, for the terminal and as JSON. */
#include <stdio.h>
#include <string.h>

#include "cli/advice_options.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "cli/view.h"
#include "store/query_source.h"

struct sources_view {
	struct view view; /* first: the callbacks get its address */
	const char *class, *group;
};

/* What --group takes, and the title of its column. */
static const struct group_word {
	const char *word, *title;
} groups[] = {
	[GROUP_IP] = {"ip", "SOURCE"},
	[GROUP_NETWORK] = {"network", "NETWORK"},
	[GROUP_ASN] = {"asn", "AS"},
	[GROUP_HOSTNAME] = {"hostname", "HOSTNAME"},
	[GROUP_SENDER] = {"sender", "SENDER"},
};

static bool find_group(
	const char *word, enum source_group *ret, struct err *err)
{
	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		if (word == NULL || strcmp(word, groups[i].word) == 0) {
			*ret = (enum source_group)i;
			return true;
		}
	return err_set(err, ERR_CONFIG,
		"no group \"%.40s\"; allowed: ip, network, asn, hostname, "
		"sender",
		word);
}

static bool find_class(
	const char *word, enum source_class *ret, struct err *err)
{
	for (enum source_class c = 0; c < CLASS_COUNT; c++)
		if (strcmp(word, source_class_name(c)) == 0) {
			*ret = c;
			return true;
		}
	return err_set(err, ERR_CONFIG,
		"no class \"%.40s\"; allowed: authorised_aligned, "
		"authorised_misaligned, indirect, unauthorised, unknown",
		word);
}

/* --- a row ------------------------------------------------------------------- */

static void add_name(
	struct table *t, const struct source_row *s, enum source_group group)
{
	char text[SOURCE_TEXT_SIZE];
	char asn[100];

	source_format(&s->source_ip, s->is_network, text);
	if (group == GROUP_IP || group == GROUP_NETWORK) {
		table_cell(t,
			text[0] != '\0' ? str_from(text) : STR("(no address)"));
	} else if (s->place.len == 0) {
		table_cell(t, STR("(not known)"));
	} else if (group == GROUP_ASN) {
		snprintf(asn, sizeof(asn), "AS%u %.*s", s->asn,
			s->as_name.len < 60 ? (int)s->as_name.len : 60,
			s->as_name.len > 0 ? s->as_name.ptr : "");
		table_cell(t, str_from(asn));
	} else {
		table_cell(
			t, group == GROUP_HOSTNAME ? s->hostname : s->sender);
	}
}

static void add_source(
	struct table *t, const struct source_row *s, enum source_group group)
{
	char first[CLOCK_ISO_SIZE], last[CLOCK_ISO_SIZE];

	clock_format_day(s->first_day, first);
	clock_format_day(s->last_day, last);
	add_name(t, s, group);
	table_cell(t, s->has_class ? str_from(source_class_name(s->class))
				   : STR("(several)"));
	if (group != GROUP_IP)
		table_cell_uint(t, s->addresses);
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
	if (group == GROUP_IP)
		table_cell(t, s->sender);
}

static struct table *new_table(enum source_group group)
{
	const char *name = groups[group].title;

	if (group == GROUP_IP)
		return table_new((const char *const[]){name, "CLASS",
			">MESSAGES", ">PASSED", ">RATE", ">DKIM", ">SPF",
			">QUARANTINED", ">REJECTED", ">REPORTERS", "FIRST DAY",
			"LAST DAY", "SENDER", NULL});
	return table_new((const char *const[]){name, "CLASS", ">ADDRESSES",
		">MESSAGES", ">PASSED", ">RATE", ">DKIM", ">SPF",
		">QUARANTINED", ">REJECTED", ">REPORTERS", "FIRST DAY",
		"LAST DAY", NULL});
}

/* --- the list ---------------------------------------------------------------- */

struct sources {
	enum source_group group;
	struct source_filter filter;
	struct source_judged *judged;
	struct source_row *rows;
	size_t count;
	struct total_row total;
};

static bool read_rows(struct view *v, struct sources *s, struct err *err)
{
	const struct source_group_cursor first = {.is_set = false};
	struct str domain = str_from(v->domain);

	if (s->group != GROUP_IP)
		return query_source_groups(v->pg, domain, v->range, s->group,
			SOURCES_BY_MESSAGES, &first, &s->filter, s->judged,
			VIEW_MAX_ROWS, v->cli->arena, &s->rows, &s->count, err);
	if (!query_source_list(v->pg, domain, v->range, SOURCES_BY_MESSAGES,
		    NULL, &s->filter, VIEW_MAX_ROWS, v->cli->arena, &s->rows,
		    &s->count, err))
		return false;
	source_judged_apply(s->judged, s->rows, s->count);
	return true;
}

static bool read_judged(
	struct view *v, struct source_judged **ret, struct err *err)
{
	struct advice_options advice;

	advice_options_read(v->cli, &advice);
	return source_judged_read(v->pg, str_from(v->domain), &advice,
		clock_day_of(clock_now_s()), ret, err);
}

static void print_rows(struct view *v, const struct sources *s)
{
	struct table *t = new_table(s->group);

	view_print_range(v);
	for (size_t i = 0; i < s->count; i++)
		add_source(t, &s->rows[i], s->group);
	table_print(t, "no messages in these days");
	table_free(&t);
	printf("total %lu messages, %lu passed", s->total.messages,
		s->total.passed);
	if (s->total.messages > 0)
		printf(" (%.2f %%)", 100.0 * (double)s->total.passed /
					     (double)s->total.messages);
	printf("%s\n", s->count == VIEW_MAX_ROWS
			       ? "; only the busiest 1000 are shown"
			       : "");
}

static bool print_sources(struct view *v, struct err *err)
{
	const struct sources_view *asked = (const struct sources_view *)v;
	enum source_class class = CLASS_UNKNOWN;
	struct sources s = {.judged = NULL};
	bool ok;

	if (!find_group(asked->group, &s.group, err) ||
		(asked->class && !find_class(asked->class, &class, err)) ||
		!read_judged(v, &s.judged, err))
		return false;
	ok = source_judged_filter(s.judged, asked->class != NULL, class,
		     STR_NULL, v->cli->arena, &s.filter, err) &&
	     query_total(v->pg, str_from(v->domain), v->range, &s.total, err) &&
	     read_rows(v, &s, err);
	if (ok)
		print_rows(v, &s);
	source_judged_free(&s.judged);
	return ok;
}

static bool add_query(const struct view *v, struct buf *query, struct err *err)
{
	const struct sources_view *asked = (const struct sources_view *)v;
	enum source_group group;
	enum source_class class;

	if (!find_group(asked->group, &group, err) ||
		(asked->class && !find_class(asked->class, &class, err)))
		return false;
	buf_printf(query, "&group=%s", groups[group].word);
	if (asked->class)
		buf_printf(query, "&class=%s", asked->class);
	return true;
}

int cmd_sources(struct cli *cli, int argc, char **argv)
{
	struct sources_view s = {.view = {.cli = cli,
					 .list = "sources",
					 .default_range = query_default_range,
					 .print = print_sources,
					 .add_query = add_query}};
	const struct arg_option more[] = {
		{"--class", ARG_VALUE, &s.class,
			"authorised_aligned, authorised_misaligned, indirect, "
			"unauthorised or unknown"},
		{"--group", ARG_VALUE, &s.group,
			"ip, network, asn, hostname or sender"},
	};

	s.view.more = more;
	s.view.more_count = ARRAY_LEN(more);
	return view_command(&s.view,
		"ruad sources DOMAIN [--class CLASS] [--group BY] [--from DAY] "
		"[--to DAY] [--json] [-c FILE]",
		"List who sends as DOMAIN, the busiest first, and whose mail "
		"it is.",
		argc, argv);
}
