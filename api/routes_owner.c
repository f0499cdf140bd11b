/* routes_owner.c - /api/v1/domains/D/owners: whose the sources of D are. */
#include "api/routes.h"

#include "api/cursor.h"
#include "api/respond.h"
#include "api/rows_source.h"
#include "store/inventory.h"

struct owner_params {
	int64_t limit;
	struct str cursor;
};

#define AT(member) offsetof(struct owner_params, member)

static const struct param_spec owner_specs[] = {
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 200},
};

/* --- the list -------------------------------------------------------------- */

struct owner_page {
	struct owner_word *words;
	size_t count;
	const char *next; /* NULL: the last page */
};

static bool fetch_page(struct api_call *call, struct str domain,
	const struct owner_word_cursor *after, uint32_t limit,
	struct owner_page *page, struct err *err)
{
	struct owner_word_cursor at = {.is_set = true};

	/* One more than asked for tells whether there is a next page. */
	if (!owner_word_page(call->pg, domain, after, limit + 1, call->arena,
		    &page->words, &page->count, err))
		return false;
	if (page->count <= limit)
		return true;
	page->count = limit;
	at.said_at_s = page->words[limit - 1].said_at_s;
	at.id = page->words[limit - 1].id;
	page->next = cursor_from_owner(&at, call->arena);
	return page->next || err_set(err, ERR_LIMIT, "request memory is full");
}

static void write_page(
	struct api_call *call, struct str domain, const struct owner_page *page)
{
	struct json_out j;

	respond_json(call->response, &j);
	json_object_begin(&j);
	json_key(&j, "domain");
	json_str(&j, domain);
	json_key(&j, "owners");
	rows_write_json(&j, write_owner_word, page->words, sizeof(*page->words),
		page->count);
	json_key(&j, "next_cursor");
	json_cstr(&j, page->next);
	json_object_end(&j);
}

bool owner_list_get(struct api_call *call, struct err *err)
{
	struct owner_params p = {.limit = 100};
	struct owner_word_cursor after = {.is_set = false};
	struct owner_page page = {.next = NULL};
	struct str domain;

	if (!params_read(owner_specs, ARRAY_LEN(owner_specs),
		    call->request->query, call->arena, &p, err) ||
		!call_domain(call, &domain, err))
		return false;
	if (p.cursor.ptr &&
		!cursor_to_owner(p.cursor, call->arena, &after, err))
		return false;
	if (!fetch_page(call, domain, &after, (uint32_t)p.limit, &page, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_owner_word, page.words,
			sizeof(*page.words), page.count, page.next, err);
	write_page(call, domain, &page);
	return true;
}

/* --- one more -------------------------------------------------------------- */

/* What is said here counts from now on, whatever date is with it. */
static bool read_word(struct api_call *call, struct str domain,
	struct owner_word *ret, struct err *err)
{
	if (!inventory_read_word(call->request->body, call->arena, ret, err)) {
		/* The client's to mend, as all that is wrong with a body. */
		err->code = ERR_SYNTAX;
		return false;
	}
	if (ret->domain.ptr && !str_equal(ret->domain, domain))
		return err_set(err, ERR_SYNTAX,
			"\"domain\" is another than that of the path");
	ret->domain = domain;
	ret->said_by = STR("api");
	ret->is_dated = true;
	ret->said_at_s = clock_now_s();
	return true;
}

bool owner_put(struct api_call *call, struct err *err)
{
	struct owner_word word;
	struct str domain;
	struct json_out j;
	uint64_t added;

	if (!params_read(
		    NULL, 0, call->request->query, call->arena, NULL, err) ||
		!call_domain(call, &domain, err) ||
		!read_word(call, domain, &word, err) ||
		!owner_word_add(call->pg, &word, 1, &added, err))
		return false;
	respond_json(call->response, &j);
	json_object_begin(&j);
	rows_write_fields(&j, write_owner_word, &word);
	json_object_end(&j);
	return true;
}
