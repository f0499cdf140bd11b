/* import_csv.c - reports as CSV, RFC 4180: a row per record. */
#include "ingest/import_csv.h"

#include "ingest/csv_field.h"

void import_csv_heading(struct buf *out)
{
	buf_add_text(out,
		"org_name,email,report_id,begin,end,schema,domain,p,sp,np,"
		"adkim,aspf,pct,fo,source_ip,count,disposition,dkim,spf,"
		"reason_types,reason_comments,header_from,envelope_from,"
		"envelope_to,dkim_domains,dkim_selectors,dkim_results,"
		"spf_domains,spf_scopes,spf_results\n");
}

static void add_report(struct buf *out, const struct aggregate_report *r)
{
	const struct policy_published *p = &r->policy;

	csv_field_str(out, r->metadata.org_name);
	csv_field_str(out, r->metadata.email);
	csv_field_str(out, r->metadata.report_id);
	csv_field_time(out, r->metadata.begin_s);
	csv_field_time(out, r->metadata.end_s);
	csv_field_word(out, report_schema_name(r->schema));
	csv_field_str(out, p->domain);
	csv_field_word(out, policy_name(p->p));
	csv_field_word(out, policy_name(p->sp));
	csv_field_word(out, policy_name(p->np));
	csv_field_word(out, alignment_mode_name(p->adkim));
	csv_field_word(out, alignment_mode_name(p->aspf));
	if (p->pct >= 0)
		buf_printf(out, "%d", p->pct);
	buf_add_char(out, ',');
	csv_field_str(out, p->fo);
}

/* What one entry of a list shows in a column. */
typedef struct str entry_text(const struct record *r, size_t i);

static struct str reason_type_of(const struct record *r, size_t i)
{
	return str_from(reason_type_name(r->reasons[i].type));
}

static struct str reason_comment_of(const struct record *r, size_t i)
{
	return r->reasons[i].comment;
}

static struct str dkim_domain_of(const struct record *r, size_t i)
{
	return r->dkim_results[i].domain;
}

static struct str dkim_selector_of(const struct record *r, size_t i)
{
	return r->dkim_results[i].selector;
}

static struct str dkim_result_of(const struct record *r, size_t i)
{
	return str_from(auth_result_name(r->dkim_results[i].result));
}

static struct str spf_domain_of(const struct record *r, size_t i)
{
	return r->spf_results[i].domain;
}

static struct str spf_scope_of(const struct record *r, size_t i)
{
	return str_from(spf_scope_name(r->spf_results[i].scope));
}

static struct str spf_result_of(const struct record *r, size_t i)
{
	return str_from(auth_result_name(r->spf_results[i].result));
}

static void add_list(
	struct buf *out, const struct record *r, size_t count, entry_text *text)
{
	if (count <= 1) {
		csv_field_str(out, count > 0 ? text(r, 0) : STR_NULL);
		return;
	}
	buf_add_char(out, '"');
	if (csv_field_is_formula(text(r, 0)))
		buf_add_char(out, '\'');
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buf_add_char(out, ',');
		csv_field_quoted(out, text(r, i));
	}
	buf_add_text(out, "\",");
}

void import_csv_record(struct buf *out, const struct aggregate_report *r,
	const struct record *record)
{
	add_report(out, r);
	csv_field_ip(out, &record->source_ip);
	csv_field_uint(out, record->message_count);
	csv_field_word(out, disposition_name(record->disposition));
	csv_field_word(out, dmarc_result_name(record->dkim));
	csv_field_word(out, dmarc_result_name(record->spf));
	add_list(out, record, record->reason_count, reason_type_of);
	add_list(out, record, record->reason_count, reason_comment_of);
	csv_field_str(out, record->header_from);
	csv_field_str(out, record->envelope_from);
	csv_field_str(out, record->envelope_to);
	add_list(out, record, record->dkim_count, dkim_domain_of);
	add_list(out, record, record->dkim_count, dkim_selector_of);
	add_list(out, record, record->dkim_count, dkim_result_of);
	add_list(out, record, record->spf_count, spf_domain_of);
	add_list(out, record, record->spf_count, spf_scope_of);
	add_list(out, record, record->spf_count, spf_result_of);
	csv_row_end(out);
}
