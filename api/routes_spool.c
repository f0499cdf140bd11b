/*
 * routes_spool.c - /api/v1/spool: the ledger of what came in.
 *
 * What waits is in the spool of this host, what is settled in the database.
 * Trying again and dropping are moves of files, so they need no database.
 */
#include "api/routes.h"

#include <stdio.h>
#include <string.h>

#include "api/cursor.h"
#include "api/respond.h"
#include "base/log.h"
#include "dmarc/limits.h"
#include "store/query_intake.h"
#include "store/report_ref.h"

struct list_params {
	int state; /* place in state_choices */
	int64_t limit;
	struct str cursor, domain;
};

/* Behind "all" in the order of enum intake_state. */
static const char *const state_choices[] = {
	"all", "waiting", "stored", "duplicate", "repaired", "refused", NULL};

#define AT(member) offsetof(struct list_params, member)
static const struct param_spec list_specs[] = {
	{"state", PARAM_CHOICE, AT(state), state_choices, 0, 0},
	{"domain", PARAM_TEXT, AT(domain), NULL, 0, LIMIT_DOMAIN_BYTES},
	{"limit", PARAM_INT, AT(limit), NULL, 1, 1000},
	{"cursor", PARAM_TEXT, AT(cursor), NULL, 0, 600},
};
#undef AT

/* --- a row --------------------------------------------------------------- */

static void write_time(struct row_out *o, const char *name, int64_t t_s)
{
	char text[CLOCK_ISO_SIZE];

	clock_format_iso(t_s, text);
	row_cstr(o, name, t_s != 0 ? text : NULL);
}

static void write_message(struct row_out *o, const void *row)
{
	const struct intake_row *r = row;
	const struct intake_message *m = &r->message;

	row_str(o, "spool_id", m->arrival.spool_id);
	row_str(o, "host", m->arrival.host);
	row_cstr(o, "state", intake_state_name(r->state));
	row_str(o, "code", r->code);
	row_str(o, "reason", r->reason);
	write_time(o, "arrived", m->arrival.arrived_s);
	write_time(o, "settled", r->settled_s);
	row_str(o, "channel", m->arrival.channel);
	row_ip(o, "client", &m->client);
	row_str(o, "helo", m->helo);
	row_str(o, "mail_from", m->mail_from);
	row_str(o, "rcpt_to", m->rcpt_to);
	row_str(o, "origin", m->origin);
	row_str(o, "name", m->name);
	row_str(o, "media_type", m->media_type);
	row_uint(o, "size_bytes", m->size_bytes);
	row_str(o, "auth_domain", m->arrival.auth_domain);
	row_cstr(o, "trust", trust_name(m->arrival.trust));
	row_uint(o, "document_count", r->documents);
	row_uint(o, "tries", r->tries);
	row_bool(o, "in_spool", r->is_in_spool);
}

static void write_document(struct row_out *o, const void *row)
{
	const struct intake_document_row *d = row;
	const struct report_ref ref = {d->document.kind, d->document.place};
	char report[REPORT_REF_SIZE];

	report_ref_format(&ref, report);
	row_uint(o, "number", d->document.number);
	row_str(o, "name", d->document.name);
	row_cstr(o, "kind", intake_kind_name(d->document.kind));
	row_cstr(o, "state", intake_state_name(d->document.state));
	row_str(o, "code", d->code);
	row_str(o, "reason", d->document.reason);
	row_str(o, "domain", d->domain);
	row_cstr(o, "report", ref.place.id != 0 ? report : NULL);
}

/* --- a page -------------------------------------------------------------- */

static bool read_filter(struct api_call *call, const struct list_params *p,
	struct intake_filter *ret, struct err *err)
{
	char *dst = arena_alloc(call->arena, LIMIT_DOMAIN_BYTES + 1);

	if (!dst)
		return err_set(err, ERR_LIMIT, "request memory is full");
	*ret = (struct intake_filter){.state = p->state - 1};
	if (p->domain.ptr &&
		!domain_normalise(p->domain, dst, LIMIT_DOMAIN_BYTES + 1,
			&ret->domain, NULL))
		return err_set(err, ERR_SYNTAX,
			"parameter \"domain\" is \"%.*s\"; allowed: a domain",
			p->domain.len < 80 ? (int)p->domain.len : 80,
			p->domain.ptr);
	return true;
}

struct spool_page {
	struct intake_row *rows;
	size_t count;
	const char *next;
};

static bool fetch_page(struct api_call *call, const struct list_params *p,
	struct spool_page *page, struct err *err)
{
	struct intake_cursor after = {0}, next;
	struct intake_filter filter;

	if (!read_filter(call, p, &filter, err) ||
		(p->cursor.ptr && !cursor_to_intake(p->cursor, call->arena,
					  &after, err)) ||
		!query_intake_list(call->pg, call->api->spool, &filter, &after,
			(uint32_t)p->limit, call->arena, &page->rows,
			&page->count, &next, err))
		return false;
	if (!next.is_set)
		return true;
	page->next = cursor_from_intake(&next, call->arena);
	return page->next || err_set(err, ERR_LIMIT, "request memory is full");
}

bool spool_list_get(struct api_call *call, struct err *err)
{
	struct list_params p = {.limit = 100};
	struct spool_page page = {.count = 0};
	struct json_out j;

	if (!params_read(list_specs, ARRAY_LEN(list_specs),
		    call->request->query, call->arena, &p, err) ||
		!fetch_page(call, &p, &page, err))
		return false;
	if (http_accepts_csv(call->request->accept))
		return respond_csv(call, write_message, page.rows,
			sizeof(*page.rows), page.count, page.next, err);
	respond_json(call->response, &j);
	json_object_begin(&j);
	/* Without the database only what lies in the spool is known. */
	json_key(&j, "complete");
	json_bool(&j, call->pg != NULL);
	json_key(&j, "messages");
	rows_write_json(
		&j, write_message, page.rows, sizeof(*page.rows), page.count);
	json_key(&j, "next_cursor");
	json_cstr(&j, page.next);
	json_object_end(&j);
	return true;
}

/* --- one message --------------------------------------------------------- */

bool spool_get(struct api_call *call, struct err *err)
{
	struct intake_document_row *documents = NULL;
	struct intake_row row;
	struct json_out j;
	size_t count = 0;

	if (!query_intake_find(call->pg, call->api->spool, call->values[0],
		    call->arena, &row, err))
		return false;
	if (call->pg &&
		!query_intake_documents(call->pg, row.message.arrival.spool_id,
			row.message.arrival.host, call->arena, &documents,
			&count, err))
		return false;
	respond_json(call->response, &j);
	json_object_begin(&j);
	rows_write_fields(&j, write_message, &row);
	json_key(&j, "documents");
	rows_write_json(
		&j, write_document, documents, sizeof(*documents), count);
	json_object_end(&j);
	return true;
}

/* --- trying again, dropping ---------------------------------------------- */

/* NUL-terminated; NULL where it cannot be the id of one. */
static const char *id_of(const struct api_call *call)
{
	return call->values[0].len == SPOOL_ID_SIZE - 1
		       ? arena_printf(
				 call->arena, "%.*s", STR_ARGS(call->values[0]))
		       : NULL;
}

/*
 * Find it in the spool; where it cannot be acted on the answer is made, and
 * *id is NULL.
 */
static bool find_here(struct api_call *call, const char **id,
	enum spool_state *state, struct err *err)
{
	*id = NULL;
	if (!call->api->spool)
		return err_set(err, ERR_UNSUPPORTED, "there is no spool here");
	*id = id_of(call);
	if (*id && spool_locate(call->api->spool, *id, state))
		return true;
	return err_set(err, ERR_UNSUPPORTED,
		"no message \"%.*s\" waits or was refused in the spool of this "
		"host",
		call->values[0].len < 40 ? (int)call->values[0].len : 40,
		call->values[0].ptr);
}

/* It changed while we looked, or the disk says no. */
static bool respond_conflict(struct api_call *call, const struct err *why)
{
	if (why->code == ERR_TEMP) {
		log_warning("spool_failed", F_ERR(why));
		respond_problem(call->response, 503,
			"the disk does not allow it at the moment; try again");
	} else {
		respond_problem(call->response, 409, "%s", why->msg);
	}
	return true;
}

bool spool_retry_post(struct api_call *call, struct err *err)
{
	enum spool_state state;
	struct err why = {0};
	const char *id;
	struct json_out j;

	if (!find_here(call, &id, &state, err))
		return false;
	if (!spool_retry(call->api->spool, id, &why))
		return respond_conflict(call, &why);
	log_info("message_retried", F_STR("spool_id", id));
	respond_json(call->response, &j);
	call->response->status = 202;
	json_object_begin(&j);
	json_key(&j, "spool_id");
	json_cstr(&j, id);
	json_key(&j, "state");
	json_cstr(&j, intake_state_name(INTAKE_WAITING));
	json_object_end(&j);
	return true;
}

bool spool_delete(struct api_call *call, struct err *err)
{
	enum spool_state state;
	struct err why = {0};
	const char *id;

	if (!find_here(call, &id, &state, err))
		return false;
	if (!spool_drop(call->api->spool, id, &why))
		return respond_conflict(call, &why);
	log_info("message_dropped", F_STR("spool_id", id));
	call->response->status = 204;
	call->response->content_type = "application/json";
	return true;
}
