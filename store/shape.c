#include "store/shape.h"

#include "base/json_out.h"
#include "store/pg_field.h"

static void put_text(struct buf *b, struct str s)
{
	char *p = pg_field_room(b, 4 + s.len);

	pg_put_u32(p, s.ptr == NULL ? UINT32_MAX : (uint32_t)s.len);
	if (s.ptr != NULL && s.len > 0)
		memcpy(p + 4, s.ptr, s.len);
}

/* Enums as their numbers: terms.h may add to them, never renumber. */
void shape_put_canonical(struct buf *dst, const struct record *r)
{
	char *p = pg_field_room(dst, 10);

	p[0] = 1; /* of this form */
	p[1] = (char)r->disposition;
	p[2] = (char)r->dkim;
	p[3] = (char)r->spf;
	pg_put_u16(p + 4, r->reason_count);
	pg_put_u16(p + 6, r->dkim_count);
	pg_put_u16(p + 8, r->spf_count);
	put_text(dst, r->header_from);
	put_text(dst, r->envelope_from);
	put_text(dst, r->envelope_to);
	for (size_t i = 0; i < r->reason_count; i++) {
		buf_add_char(dst, (char)r->reasons[i].type);
		put_text(dst, r->reasons[i].comment);
	}
	for (size_t i = 0; i < r->dkim_count; i++) {
		buf_add_char(dst, (char)r->dkim_results[i].result);
		put_text(dst, r->dkim_results[i].domain);
		put_text(dst, r->dkim_results[i].selector);
		put_text(dst, r->dkim_results[i].human_result);
	}
	for (size_t i = 0; i < r->spf_count; i++) {
		buf_add_char(dst, (char)r->spf_results[i].result);
		buf_add_char(dst, (char)r->spf_results[i].scope);
		put_text(dst, r->spf_results[i].domain);
		put_text(dst, r->spf_results[i].human_result);
	}
}

unsigned shape_flags(const struct record *r)
{
	unsigned flags = 0;

	if (r->dkim == DMARC_RESULT_PASS)
		flags |= SHAPE_DKIM;
	if (r->spf == DMARC_RESULT_PASS)
		flags |= SHAPE_SPF;
	if (r->disposition == DISPOSITION_QUARANTINE)
		flags |= SHAPE_QUARANTINE;
	if (r->disposition == DISPOSITION_REJECT)
		flags |= SHAPE_REJECT;
	return flags;
}

/* --- columns ------------------------------------------------------------- */

/* jsonb takes no NUL, not even escaped. */
static void put_json_text(struct json_out *j, const char *key, struct str s)
{
	struct buf clean = {.len = 0};

	json_key(j, key);
	if (s.ptr == NULL || memchr(s.ptr, '\0', s.len) == NULL) {
		json_str(j, s);
		return;
	}
	pg_field_text(&clean, s);
	json_str(j, (struct str){clean.ptr + 4, clean.len - 4});
	buf_fini(&clean);
}

static void put_reasons(struct json_out *j, const struct record *r)
{
	for (size_t i = 0; i < r->reason_count; i++) {
		json_object_begin(j);
		json_key(j, "type");
		json_cstr(j, reason_type_name(r->reasons[i].type));
		put_json_text(j, "comment", r->reasons[i].comment);
		json_object_end(j);
	}
}

static void put_dkim_results(struct json_out *j, const struct record *r)
{
	for (size_t i = 0; i < r->dkim_count; i++) {
		const struct dkim_auth_result *d = &r->dkim_results[i];

		json_object_begin(j);
		put_json_text(j, "domain", d->domain);
		put_json_text(j, "selector", d->selector);
		json_key(j, "result");
		json_cstr(j, auth_result_name(d->result));
		put_json_text(j, "human_result", d->human_result);
		json_object_end(j);
	}
}

static void put_spf_results(struct json_out *j, const struct record *r)
{
	for (size_t i = 0; i < r->spf_count; i++) {
		const struct spf_auth_result *s = &r->spf_results[i];

		json_object_begin(j);
		put_json_text(j, "domain", s->domain);
		json_key(j, "scope");
		json_cstr(j, spf_scope_name(s->scope));
		json_key(j, "result");
		json_cstr(j, auth_result_name(s->result));
		put_json_text(j, "human_result", s->human_result);
		json_object_end(j);
	}
}

static void put_list(struct buf *column, const struct record *r, size_t count,
	void (*put)(struct json_out *, const struct record *),
	struct buf *scratch)
{
	struct json_out j;

	if (count == 0) {
		pg_field_null(column);
		return;
	}
	buf_reset(scratch);
	json_init(&j, scratch);
	json_array_begin(&j);
	put(&j, r);
	json_array_end(&j);
	pg_field_jsonb(column, buf_str(scratch));
}

void shape_put_columns(struct buf columns[SHAPE_COLUMNS],
	const struct record *r, struct buf *scratch)
{
	struct str from = r->header_from.ptr ? r->header_from : STR("");

	pg_field_text(&columns[0], from);
	pg_field_text(&columns[1], r->envelope_from);
	pg_field_text(&columns[2], r->envelope_to);
	pg_field_word(&columns[3], disposition_name(r->disposition));
	pg_field_word(&columns[4], dmarc_result_name(r->dkim));
	pg_field_word(&columns[5], dmarc_result_name(r->spf));
	put_list(&columns[6], r, r->reason_count, put_reasons, scratch);
	put_list(&columns[7], r, r->dkim_count, put_dkim_results, scratch);
	put_list(&columns[8], r, r->spf_count, put_spf_results, scratch);
}
