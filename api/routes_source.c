/* routes_source.c - GET /api/v1/domains/D/sources: who sends as D. */
#include "api/routes.h"

#include "api/cursor.h"
#include "api/respond.h"
#include "api/rows_source.h"
#include "dmarc/limits.h"

/* A cursor may carry the key of a sender: two domains and some more. */
#define CURSOR_BYTES 1000

struct list_params {
	struct param_day from, to;
	int64_t limit;
	struct str cursor;
	int order; /* enum source_order */
	struct str text;
	int group; /* enum source_group */
	int class; /* enum source_class; CLASS_COUNT: all */
};

#define AT(member) offsetof(struct list_params, member)

/* In the order of their enums. */
static const char *const orders[] = {"messages", "address", NULL};
static const char *const groups[] = {
	"ip", "network", "asn", "hostname", "sender", NULL};
static const char *const classes[] = {"unknown", "authorised_aligned",
	"authorised_misaligned", "indirect", "unauthorised", NULL};

static const struct param_spec list_specs[] = {
	{"from", PARAM_DAY, AT(from), NULL, 0, 0},
	{"to", PARAM_DAY, AT(to), NULL, 0, 0},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, CURSOR_BYTES},
	{"order", PARAM_CHOICE, AT(order), orders, 0, 0},
	{"q", PARAM_TEXT, AT(text), NULL, 0, LIMIT_DOMAIN_BYTES},
	{"group", PARAM_CHOICE, AT(group), groups, 0, 0},
	{"class", PARAM_CHOICE, AT(class), classes, 0, 0},
};

struct source_page {
	struct str domain;
	struct day_range range;
	enum source_order order;
	enum source_group group;
	struct source_filter filter;
	uint64_t data_version;
	struct total_row total;
	struct source_row *rows;
	size_t count;
	const char *next;
};

static bool is_over(struct source_page *page, uint32_t limit)
{
	if (page->count <= limit)
		return false;
	page->count = limit;
	return true;
}

/* --- single sources ---------------------------------------------------------- */

static bool foreign_order(enum source_order order, struct err *err)
{
	return err_set(err, ERR_SYNTAX,
		"parameter \"cursor\" belongs to order=%s", orders[order]);
}

static bool start_sources(struct api_call *call, const struct list_params *p,
	struct source_page *page, struct source_position *at, struct err *err)
{
	at->order = page->order;
	if (!p->cursor.ptr)
		return call_range(
			call, page->domain, &p->from, &p->to, &at->range, err);
	if (!cursor_to_source(p->cursor, call->arena, at, err))
		return false;
	if (at->order != page->order)
		return foreign_order(at->order, err);
	return call_same_range(&at->range, &p->from, &p->to, err);
}

static bool fetch_sources(struct api_call *call, const struct list_params *p,
	struct source_page *page, struct err *err)
{
	const uint32_t limit = (uint32_t)p->limit;
	struct source_position at = {.order = page->order};
	const struct source_row *last;

	/* One more than asked for tells whether there is a next page. */
	if (!start_sources(call, p, page, &at, err) ||
		!query_source_list(call->pg, page->domain, at.range, at.order,
			at.after.is_set ? &at.after : NULL, &page->filter,
			limit + 1, call->arena, &page->rows, &page->count, err))
		return false;
	page->range = at.range;
	if (is_over(page, limit)) {
		last = &page->rows[limit - 1];
		at.after = (struct source_cursor){
			.is_set = true,
			.messages = last->messages,
			.source_ip = last->source_ip,
			.is_network = last->is_network,
		};
		page->next = cursor_from_source(&at, call->arena);
		if (!page->next)
			return err_set(
				err, ERR_LIMIT, "request memory is full");
	}
	source_judged_apply(call->said->kept->sources, page->rows, page->count);
	return true;
}

/* --- groups of them ---------------------------------------------------------- */

static bool start_groups(struct api_call *call, const struct list_params *p,
	struct source_page *page, struct group_position *at, struct err *err)
{
	if (!p->cursor.ptr)
		return call_range(
			call, page->domain, &p->from, &p->to, &at->range, err);
	if (!cursor_to_group(p->cursor, call->arena, at, err))
		return false;
	if (at->order != page->order)
		return foreign_order(at->order, err);
	if (at->group != page->group)
		return err_set(err, ERR_SYNTAX,
			"parameter \"cursor\" belongs to another group");
	return call_same_range(&at->range, &p->from, &p->to, err);
}

static bool fetch_groups(struct api_call *call, const struct list_params *p,
	struct source_page *page, struct err *err)
{
	const uint32_t limit = (uint32_t)p->limit;
	struct group_position at = {.order = page->order, .group = page->group};
	const struct source_row *last;

	if (!start_groups(call, p, page, &at, err) ||
		!query_source_groups(call->pg, page->domain, at.range, at.group,
			at.order, &at.after, &page->filter,
			call->said->kept->sources, limit + 1, call->arena,
			&page->rows, &page->count, err))
		return false;
	page->range = at.range;
	if (!is_over(page, limit))
		return true;
	last = &page->rows[limit - 1];
	at.after = (struct source_group_cursor){.is_set = true,
		.messages = last->messages,
		.place = last->place};
	page->next = cursor_from_group(&at, call->arena);
	return page->next || err_set(err, ERR_LIMIT, "request memory is full");
}

/* --- the answer -------------------------------------------------------------- */

/* Addresses and names are kept in lower case, so they are asked so. */
static bool lower_text(struct str *text, struct arena *a, struct err *err)
{
	struct str lower = STR_NULL;

	if (text->len == 0) {
		*text = STR_NULL;
		return true;
	}
	if (!arena_copy_str(a, *text, &lower))
		return err_set(err, ERR_LIMIT, "request memory is full");
	for (size_t i = 0; i < lower.len; i++) {
		char *c = (char *)lower.ptr + i; /* our own copy */

		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c | 0x20);
	}
	*text = lower;
	return true;
}

static bool fetch_page(struct api_call *call, const struct list_params *p,
	struct source_page *page, struct err *err)
{
	page->order = (enum source_order)p->order;
	page->group = (enum source_group)p->group;
	return call_said(call, page->domain, SAID_SOURCES, err) &&
	       source_judged_filter(call->said->kept->sources,
		       p->class != CLASS_COUNT, (enum source_class)p->class,
		       p->text, call->arena, &page->filter, err) &&
	       query_data_version(
		       call->pg, page->domain, &page->data_version, err) &&
	       (page->group == GROUP_IP ? fetch_sources(call, p, page, err)
					: fetch_groups(call, p, page, err)) &&
	       query_total(
		       call->pg, page->domain, page->range, &page->total, err);
}

static void write_page(struct api_call *call, const struct source_page *page,
	row_writer *writer)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, page->domain);
	respond_json_range(&j, &page->range);
	if (page->order == SOURCES_BY_MESSAGES) {
		json_key(&j, "data_version");
		json_uint(&j, page->data_version);
	}
	write_source_total(&j, page->total.messages, page->total.passed);
	json_key(&j, "sources");
	rows_write_json(
		&j, writer, page->rows, sizeof(*page->rows), page->count);
	json_key(&j, "next_cursor");
	json_cstr(&j, page->next);
	json_key(&j, "classes_are_current");
	json_bool(&j, call->is_said_of_now);
	call_write_trouble(&j, &call->said->kept->trouble);
	json_object_end(&j);
}

bool source_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100, .class = CLASS_COUNT};
	struct source_page page = {0};
	row_writer *writer;

	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!lower_text(&p.text, call->arena, err) ||
		!call_domain(call, &page.domain, err) ||
		!fetch_page(call, &p, &page, err))
		return false;
	writer = page.group == GROUP_IP ? write_source : write_source_group;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, writer, page.rows, sizeof(*page.rows),
			page.count, page.next, err);
	write_page(call, &page, writer);
	return true;
}
